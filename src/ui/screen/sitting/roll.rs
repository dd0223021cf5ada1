//! The roll before the opening: name after name, one key for each answer.

use iced::widget::{Column, Row};

use super::moving::{arrived, language};
use super::outcome::capital;
use super::question::About;
use super::scene::Scene;
use super::{Deed, Message, SittingTable};
use crate::domain::id::PersonId;
use crate::domain::session::answer::Answer;
use crate::domain::session::forecast::Outlook;
use crate::domain::sitting::Sitting;
use crate::domain::sitting::entry::{Capacity, Event, Mode};
use crate::domain::sitting::floor::Phase;
use crate::ui::action::{self, Action};
use crate::ui::icon::Icon;
use crate::ui::keys::Command;
use crate::ui::screen::Means;
use crate::ui::theme::size::space;
use crate::ui::theme::{Colour, Role};
use crate::ui::widget::{Element, button, card, say};

use super::bar::{attention, remark};

/// What is answered to a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Called {
    /// Here.
    Present,
    /// Here by video link.
    Video,
    /// Not here.
    Absent,
    /// Nothing yet.
    Later,
}

impl Called {
    /// Returns the answer of a key.
    pub const fn by(command: Command) -> Option<Self> {
        match command {
            Command::For => Some(Self::Present),
            Command::Against => Some(Self::Video),
            Command::Abstained => Some(Self::Absent),
            Command::DidNotVote => Some(Self::Later),
            _ => None,
        }
    }
}

impl SittingTable {
    /// Calls the roll from the first name of whom nothing is known, or ends it.
    pub(super) fn call_roll(&mut self, called: bool, means: &Means) {
        let is_time = self.sitting().is_some_and(|sitting| sitting.phase() == Phase::Gathering);
        self.roll = if called && is_time { self.next_name(None, means) } else { None };
        self.guests = false;
        self.row = self.roll.or(self.row);
    }

    /// Takes the answer to a name and goes on to the next.
    pub(super) fn called(&mut self, answer: Called, means: &Means) -> Action<Message> {
        let Some(person) = self.roll else { return Action::none() };
        let mode = match answer {
            Called::Present => Mode::InPerson,
            Called::Video => Mode::Video,
            Called::Later => {
                self.go_down_the_roll(means);
                return Action::event(action::Event::Shift);
            }
            Called::Absent => {
                let Some(reason) = self.facts.as_ref().and_then(|facts| facts.declined(person)) else {
                    self.ask(About::Absence(person), means);
                    return Action::event(action::Event::Shift);
                };
                // Whoever said so beforehand need not be asked again.
                self.go_down_the_roll(means);
                return self.record(Deed::Marks, vec![Event::AbsenceExplained { member: person, reason }], means);
            }
        };
        self.go_down_the_roll(means);
        if self.marked.contains(&person) {
            return Action::none();
        }
        self.marked.push(person);
        self.record(Deed::Marks, vec![arrived(person, Capacity::Member, mode)], means)
    }

    /// Goes on to the next name of whom nothing is known; after the last one the roll is over.
    pub(super) fn go_down_the_roll(&mut self, means: &Means) {
        let Some(person) = self.roll else { return };
        self.roll = self.next_name(Some(person), means);
        self.row = self.roll.or(self.row);
    }

    fn next_name(&self, after: Option<PersonId>, means: &Means) -> Option<PersonId> {
        let facts = self.facts.as_ref()?;
        let sitting = facts.sitting.as_ref()?;
        let names = facts.members(language(means));
        let begun = after.and_then(|after| names.iter().position(|&name| name == after)).map_or(0, |at| at + 1);
        let unknown = unanswered(sitting);
        names.into_iter().skip(begun).find(|name| unknown.contains(name) && !self.marked.contains(name))
    }

    /// Takes over why members do not come from what they answered to the invitation.
    pub(super) fn take_reasons(&mut self, means: &Means) -> Action<Message> {
        let Some(facts) = &self.facts else { return Action::none() };
        let events = declared(facts).into_iter();
        let events = events.map(|(member, reason)| Event::AbsenceExplained { member, reason }).collect();
        self.record(Deed::Step, events, means)
    }
}

/// Returns the members of whom nothing is known: neither here nor absent for a reason.
fn unanswered(sitting: &Sitting) -> Vec<PersonId> {
    let explained: Vec<_> =
        sitting.absences().into_iter().filter(|it| it.reason.is_some()).map(|absence| absence.member).collect();
    let seats = sitting.setup().composition.seats.iter().map(|seat| seat.person);
    seats.filter(|&person| !sitting.is_present(person) && !explained.contains(&person)).collect()
}

/// Returns the members of whom nothing is known and who said beforehand that they would not come, and why.
fn declared(facts: &super::facts::Facts) -> Vec<(PersonId, crate::domain::sitting::entry::AbsenceReason)> {
    let unknown = facts.sitting.as_ref().map(unanswered).unwrap_or_default();
    unknown.into_iter().filter_map(|person| Some((person, facts.declined(person)?))).collect()
}

impl<'a> Scene<'a> {
    /// Returns the card of the name that is called.
    pub fn roll(self, sitting: &'a Sitting, person: PersonId) -> Element<'a, Message> {
        let (tr, cx) = (self.cx.tr, self.cx);
        let members = self.facts.members(cx.language());
        let at = members.iter().position(|&member| member == person).map_or(0, |at| at + 1);
        let seat = sitting.setup().composition.seat(person);
        let post = seat.map(|seat| say(Role::Body, capital(cx.text(&seat.post))));
        let answered = self.facts.papers.answers.iter().find(|answered| answered.person == person);
        let answer = match answered.map(|answered| answered.answer) {
            Some(Answer::Confirmed) => tr.attending_confirmed(),
            Some(Answer::Declined { reason }) => tr.attending_declined(&super::members::absence(reason, tr)),
            None => tr.attending_silent(),
        };
        let head = tr.attending_roll(&at.to_string(), &members.len().to_string());
        let key = |words: String, icon: Icon, key: &'static str, id: &'static str, answer: Called| {
            let button = button::usual(words).icon(icon).key(key).sitting().fill().id(id);
            Element::from(button.on_press_maybe(cx.recording(Message::Called(answer))))
        };
        let here = Row::with_children([
            key(tr.attending_present(), Icon::UserCheck, "F6", "roll-present", Called::Present),
            key(tr.table_arrives_by_video(), Icon::Monitor, "F7", "roll-video", Called::Video),
        ]);
        let not_here = Row::with_children([
            key(tr.attending_absent(), Icon::UserX, "F8", "roll-absent", Called::Absent),
            key(tr.attending_later(), Icon::ChevronRight, "F9", "roll-later", Called::Later),
        ]);
        let end = button::quiet(tr.attending_roll_end()).key("Esc").small().id("roll-end");
        let column = Column::new()
            .spacing(space::MEDIUM)
            .push(say(Role::Second, head))
            .push(say(Role::PageTitle, self.listed(person)))
            .push(post)
            .push(remark(Icon::Send, Colour::Ink2, answer))
            .push(here.spacing(space::SMALL))
            .push(not_here.spacing(space::SMALL))
            .push(end.on_press(Message::CallRoll(false)));
        card(column)
    }

    /// Returns what the answers to the invitation say about the quorum (N03).
    pub fn forecast(self) -> Option<Element<'a, Message>> {
        let (tr, cx) = (self.cx.tr, self.cx);
        let forecast = self.facts.papers.forecast.as_ref()?;
        if forecast.confirmed + forecast.declined == 0 {
            return None;
        }
        let silent = u32::try_from(forecast.silent.len()).unwrap_or(u32::MAX);
        let answers = tr.attending_answers(forecast.confirmed, forecast.declined, silent);
        let outlook = match forecast.outlook {
            Outlook::Secured => remark(Icon::CircleCheck, Colour::Green, tr.attending_secured(forecast.needed)),
            Outlook::Open { missing } => {
                remark(Icon::Hourglass, Colour::Gold, tr.attending_open(forecast.needed, missing))
            }
            Outlook::OutOfReach { missing } => attention(tr.attending_out_of_reach(forecast.needed, missing)),
        };
        let mut column = Column::new()
            .spacing(space::SMALL)
            .push(say(Role::CardTitle, tr.attending_forecast()))
            .push(say(Role::Body, answers))
            .push(outlook);
        let declared = declared(self.facts);
        if !declared.is_empty() {
            let count = u32::try_from(declared.len()).unwrap_or(u32::MAX);
            let take = button::usual(tr.attending_take_reasons(count)).icon(Icon::UserX).small().id("take-reasons");
            column = column.push(take.on_press_maybe(cx.recording(Message::TakeReasons)));
        }
        Some(card(column))
    }
}
