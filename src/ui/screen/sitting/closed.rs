//! A closed part: why it is closed, who goes out, the mark while it lasts, and who comes back.

use iced::widget::{Column, container};
use iced::{Length, Padding};

use super::Message;
use super::asking::{Fields, Phrase};
use super::bar::{remark, time};
use super::facts::Facts;
use super::moving::arrived;
use super::question::{About, Edit, Question};
use super::scene::Scene;
use crate::domain::agenda::InviteeKind;
use crate::domain::id::PersonId;
use crate::domain::sitting::entry::{Capacity, Event, Mode};
use crate::domain::sitting::floor::Phase;
use crate::domain::text::Bilingual;
use crate::ui::icon::Icon;
use crate::ui::theme::size::space;
use crate::ui::theme::{Colour, Plate, Role};
use crate::ui::widget::check::check;
use crate::ui::widget::{Element, button, rule, say, tinted_sign};

impl Question {
    /// Returns the entries with which a closed part begins: those who go out go first.
    pub(super) fn closed_part(&self, reason: Bilingual) -> Vec<Event> {
        let out = self.out.iter().map(|&person| Event::Left { person });
        out.chain([Event::ClosedPartBegan { reason }]).collect()
    }

    /// Returns the entries with which a closed part ends: then those come back who do.
    pub(super) fn open_part(&self) -> Vec<Event> {
        let back = self.out.iter().map(|&person| arrived(person, Capacity::Invited, Mode::InPerson));
        std::iter::once(Event::ClosedPartEnded).chain(back).collect()
    }
}

/// Returns the media among those who are here: they go out of a closed part.
pub(super) fn media(facts: &Facts) -> Vec<PersonId> {
    let present = facts.sitting.iter().flat_map(crate::domain::sitting::Sitting::invited_present);
    let is_media = |person: &PersonId| {
        facts.papers.invitees.iter().any(|it| it.person == *person && it.kind == InviteeKind::Media)
    };
    present.filter(is_media).collect()
}

/// Returns those who went out as the closed part began and are still out.
pub(super) fn gone_out(facts: &Facts) -> Vec<PersonId> {
    let Some(sitting) = &facts.sitting else { return Vec::new() };
    let Some(part) = sitting.closed_parts().last() else { return Vec::new() };
    let went_then = |person: &PersonId| {
        let last = sitting.stays(*person).last();
        last.is_some_and(|stay| !stay.has_a_vote() && stay.to == Some(part.from))
    };
    sitting.others_attended().into_iter().filter(went_then).collect()
}

impl<'a> Scene<'a> {
    /// Asks why a part is closed and who goes out.
    pub fn closing_part(self, question: &'a Question, fields: Fields<'a>) -> Fields<'a> {
        let tr = self.cx.tr;
        let here = self.sitting().map(crate::domain::sitting::Sitting::invited_present).unwrap_or_default();
        let fields = fields
            .push(self.text(question, tr.table_reason()))
            .push(self.phrases(&[Phrase::Restricted, Phrase::Personal]));
        if here.is_empty() {
            return fields.push(remark(Icon::Info, Colour::Ink2, tr.attending_nobody_out()));
        }
        fields.push(say(Role::Second, tr.attending_who_goes_out())).push(self.ticks(question, here))
    }

    /// Asks who comes back.
    pub fn ending_part(self, question: &'a Question, fields: Fields<'a>) -> Fields<'a> {
        let tr = self.cx.tr;
        let out = gone_out(self.facts);
        if out.is_empty() {
            return fields.push(remark(Icon::Info, Colour::Ink2, tr.attending_nobody_back()));
        }
        fields.push(say(Role::Second, tr.attending_who_comes_back())).push(self.ticks(question, out))
    }

    fn ticks(self, question: &'a Question, persons: Vec<PersonId>) -> Element<'a, Message> {
        let tick = |(place, person): (usize, PersonId)| {
            let ticked = question.out.contains(&person);
            let toggle = move |it| Message::Edit(Edit::Out(person, it));
            check(format!("out-{place}"), self.listed(person), ticked, Some(toggle))
        };
        Column::with_children(persons.into_iter().enumerate().map(tick)).spacing(space::TIGHT).into()
    }

    /// Returns the foot of the agenda: where a closed part begins, and the mark while it lasts.
    pub fn closed_part(self) -> Option<Element<'a, Message>> {
        let sitting = self.sitting().filter(|sitting| sitting.phase() == Phase::Open)?;
        let (tr, cx) = (self.cx.tr, self.cx);
        let is_free = sitting.open_vote().is_none();
        let ask = |about| cx.recording(Message::Ask(about)).filter(|_| is_free);
        let part = sitting.closed_parts().last().filter(|part| part.to.is_none());
        let content: Element<'a, Message> = match (part, cx.narrow()) {
            (Some(_), true) => {
                let end = button::icon(Icon::Lock, tr.attending_end_closed()).id("end-closed");
                end.on_press_maybe(ask(About::EndClosedPart)).into()
            }
            (None, true) => {
                let begin = button::quiet_icon(Icon::Lock, tr.attending_begin_closed()).id("begin-closed");
                begin.on_press_maybe(ask(About::ClosedPart)).into()
            }
            (Some(part), false) => {
                let words = iced::widget::Row::new()
                    .spacing(space::SMALL)
                    .push(tinted_sign(Icon::Lock, 18.0, Colour::Gold))
                    .push(say(Role::Strong, tr.attending_closed_since(&time(part.from))));
                let end = button::usual(tr.attending_end_closed()).small().id("end-closed");
                Column::new()
                    .spacing(space::SMALL)
                    .push(words)
                    .push(end.on_press_maybe(ask(About::EndClosedPart)))
                    .into()
            }
            (None, false) => {
                let begin = button::quiet(tr.attending_begin_closed()).icon(Icon::Lock).small().id("begin-closed");
                begin.on_press_maybe(ask(About::ClosedPart)).into()
            }
        };
        let ground = if part.is_some() { Colour::GoldSoft } else { Colour::Nav };
        let padding =
            if cx.narrow() { Padding::from(space::TIGHT) } else { Padding::from([space::SMALL, space::MEDIUM]) };
        let foot = container(content).padding(padding).width(Length::Fill).class(Plate::flat(ground));
        Some(Column::new().push(rule()).push(foot).into())
    }
}
