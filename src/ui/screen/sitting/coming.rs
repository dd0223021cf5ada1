//! Coming and going told exactly: at what time, how, until which item; and who is due back.

use chrono::NaiveDateTime;
use iced::widget::{Column, Row, container};

use super::asking::Fields;
use super::bar::attention;
use super::moving::arrived;
use super::question::{About, Edit, Question};
use super::scene::Scene;
use super::{Deed, Message, SittingTable};
use crate::domain::id::{ItemId, PersonId};
use crate::domain::sitting::Sitting;
use crate::domain::sitting::entry::{Capacity, Event, Mode};
use crate::domain::sitting::floor::Phase;
use crate::domain::sitting::item::ItemState;
use crate::office::explain::sitting::refusal as explain;
use crate::ui::action::Action;
use crate::ui::icon::Icon;
use crate::ui::screen::Means;
use crate::ui::theme::Mark;
use crate::ui::theme::size::space;
use crate::ui::widget::check::check;
use crate::ui::widget::date::{parse_time, time_field};
use crate::ui::widget::field::field;
use crate::ui::widget::select::select;
use crate::ui::widget::{Element, button};

impl Question {
    /// Returns the arrival or the departure that follows from the answer.
    pub(super) fn moved(&self, sitting: &Sitting) -> Option<Event> {
        let person = self.person?;
        if let About::Came(_) = self.about {
            return Some(arrived(person, capacity(sitting, person), self.mode()));
        }
        Some(match self.item {
            Some(item) => Event::LeftUntil { person, item },
            None => Event::Left { person },
        })
    }

    /// Returns whether a time was typed: without one it happens now.
    pub(super) fn is_dated(&self) -> bool {
        matches!(self.about, About::Came(_) | About::Went(_)) && !self.time.is_empty()
    }

    /// Returns when it happened; nothing where what was typed is no time that has been.
    pub(super) fn dated(&self, now: NaiveDateTime) -> Option<NaiveDateTime> {
        Some(now.date().and_time(parse_time(&self.time)?)).filter(|at| *at <= now)
    }

    /// Returns the entries by which the chair and the journal pass to those who were chosen.
    pub(super) fn passed(&self, sitting: &Sitting) -> Option<Vec<Event>> {
        let (chair, secretary) = (sitting.chair(), sitting.secretary());
        let to_chair = self.person.filter(|&person| Some(person) != chair);
        let to_secretary = self.secretary.filter(|&person| Some(person) != secretary);
        let mut events: Vec<_> = to_chair.map(|to| Event::ChairPassed { to }).into_iter().collect();
        let passed = to_secretary.map(|to| Event::SecretaryPassed { to });
        // Whoever kept the journal takes the chair only once somebody else keeps it.
        if self.person == secretary {
            events.splice(0..0, passed);
        } else {
            events.extend(passed);
        }
        (!events.is_empty()).then_some(events)
    }
}

impl SittingTable {
    /// Returns the question about how the person comes or goes.
    pub(super) fn moved(&self, person: PersonId) -> Option<About> {
        let sitting = self.sitting().filter(|sitting| sitting.phase() != Phase::Closed)?;
        Some(if sitting.is_present(person) { About::Went(person) } else { About::Came(person) })
    }

    /// Registers those who were expected back by now.
    pub(super) fn all_back(&mut self, means: &Means) -> Action<Message> {
        let Some(sitting) = self.sitting() else { return Action::none() };
        let back = sitting.due_back().into_iter();
        let events = back.map(|person| arrived(person, capacity(sitting, person), Mode::InPerson)).collect();
        self.record(Deed::Step, events, means)
    }
}

/// Returns as what a person comes.
pub(super) fn capacity(sitting: &Sitting, person: PersonId) -> Capacity {
    if sitting.setup().composition.is_member(person) { Capacity::Member } else { Capacity::Invited }
}

impl<'a> Scene<'a> {
    /// Asks when somebody came, and how.
    pub fn came(self, question: &'a Question, fields: Fields<'a>) -> Fields<'a> {
        let tr = self.cx.tr;
        let video = check("video", tr.table_by_video(), question.by_video, Some(|it| Message::Edit(Edit::Video(it))));
        fields.push(self.moved_at(question)).push(video).push(self.not_then(question))
    }

    /// Asks when somebody went, and until which item.
    pub fn went(self, question: &'a Question, fields: Fields<'a>) -> Fields<'a> {
        let tr = self.cx.tr;
        let pending = self.sitting().into_iter().flat_map(Sitting::items);
        let pending = pending.filter(|record| record.state == ItemState::Pending).map(|record| record.item.id);
        let mut items: Vec<Option<ItemId>> = vec![None];
        items.extend(pending.map(Some));
        let name = |item: &Option<ItemId>| match item.and_then(|item| self.facts.item(item)) {
            Some(item) => format!("{}. {}", item.number, self.cx.text(&item.title)),
            None => tr.attending_for_good(),
        };
        let names: Vec<_> = items.iter().map(name).collect();
        let chosen = items.iter().position(|&item| item == question.item);
        let choice = select(tr, names, chosen)
            .id("until-item")
            .on_choose(move |at| Message::Edit(Edit::Until(items.get(at).copied().flatten())));
        let until = field(tr.attending_until_item(), choice);
        fields.push(self.moved_at(question)).push(until).push(self.not_then(question))
    }

    fn moved_at(self, question: &'a Question) -> Element<'a, Message> {
        let tr = self.cx.tr;
        let typed = time_field("moved-at", tr, &question.time, Mark::None, |text| Message::Edit(Edit::Time(text)));
        field(tr.attending_at(), typed).note(tr.attending_at_note()).into()
    }

    /// Returns why it cannot have happened then; the time of entering stands beside it in any case.
    fn not_then(self, question: &Question) -> Option<Element<'a, Message>> {
        let sitting = self.sitting()?;
        let latest = sitting.latest().map_or(self.cx.now, |latest| latest.max(self.cx.now));
        let at = if question.is_dated() { question.dated(self.cx.now) } else { Some(latest) };
        let Some(at) = at else {
            let is_whole = parse_time(&question.time).is_some();
            return is_whole.then(|| attention(self.cx.tr.attending_not_yet()));
        };
        let refusal = sitting.check(at, latest, question.moved(sitting)?).err()?;
        Some(attention(explain(&refusal, &self.voice()).sentence))
    }

    /// Asks who keeps the journal.
    pub fn keeper(self, question: &Question) -> Element<'a, Message> {
        let tr = self.cx.tr;
        let Some(sitting) = self.sitting() else { return Column::new().into() };
        let mut keepers = vec![sitting.setup().composition.secretary];
        keepers.extend(sitting.members_present().into_iter().chain(sitting.invited_present()));
        keepers.dedup();
        let chosen = question.secretary.or(sitting.secretary());
        let people = self.people(keepers).select(tr, "keeper", chosen, |it| Message::Edit(Edit::Secretary(it)));
        field(super::outcome::capital(&tr.role_secretary()), people).into()
    }

    /// Returns who is due back, with a button that registers them all.
    pub fn due_back(self, sitting: &'a Sitting) -> Option<Element<'a, Message>> {
        let back = sitting.due_back();
        if back.is_empty() || sitting.phase() == Phase::Closed {
            return None;
        }
        let tr = self.cx.tr;
        let words = container(attention(tr.attending_due_back(&self.listed_all(&back)))).width(iced::Length::Fill);
        let all = button::usual(tr.attending_all_back()).icon(Icon::UserCheck).small().id("all-back");
        let row = Row::new().spacing(space::SMALL).align_y(iced::Alignment::Center).push(words);
        Some(row.push(all.on_press_maybe(self.cx.recording(Message::AllBack))).into())
    }
}
