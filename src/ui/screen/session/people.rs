//! The people: members with their answers, what that says about the quorum, and who is invited beside them.

use iced::widget::{Column, Row, Space, container};
use iced::{Alignment, Length, Task};

use super::asked::Asked;
use super::columns::{LOW, card, columns, head, pane};
use super::facts::Facts;
use super::invitation::{self, decision_needed};
use super::{Message as Event, Session, reveal};
use crate::domain::agenda::{Invitee, InviteeKind};
use crate::domain::composition::Seat;
use crate::domain::id::PersonId;
use crate::domain::session::answer::{Answer, Answered};
use crate::domain::session::forecast::{Outlook, QuorumForecast};
use crate::domain::sitting::entry::AbsenceReason;
use crate::i18n::{Catalog, format};
use crate::office::{explain, tell};
use crate::ui::action::{Action, Event as Beside};
use crate::ui::context::Context;
use crate::ui::icon::Icon;
use crate::ui::keys::{self, Command};
use crate::ui::screen::Means;
use crate::ui::screen::session::head::{capitalised, outlook};
use crate::ui::theme::size::{height, space};
use crate::ui::theme::{Colour, Plate, Role};
use crate::ui::widget::list::list;
use crate::ui::widget::select::select;
use crate::ui::widget::{self, Element, button, empty, meter, rule, say, tile, tinted, with_sign};

/// The widths of the columns beside the post.
const NAME: f32 = 132.0;
const ANSWER: f32 = 188.0;
/// The width of the field with the reason of an absence.
const REASON: f32 = 240.0;
/// Below this width of the window the post stands under the name.
const WIDE: f32 = 1200.0;

/// Why somebody does not come, in the order in which it is offered.
pub const REASONS: [AbsenceReason; 6] = [
    AbsenceReason::BusinessTrip,
    AbsenceReason::Illness,
    AbsenceReason::Leave,
    AbsenceReason::OtherDuty,
    AbsenceReason::Valid,
    AbsenceReason::Unknown,
];

/// Whom invitees represent, in the order of their groups.
pub const KINDS: [InviteeKind; 5] =
    [InviteeKind::StateBody, InviteeKind::Ngo, InviteeKind::Media, InviteeKind::OwnStaff, InviteeKind::Other];

/// What happens among the people.
#[derive(Debug, Clone, Copy)]
pub enum Message {
    /// The user goes to a member, by the place in the list.
    Selected(usize),
    /// The selected member has answered, or is silent again.
    Answered(Option<Answer>),
    /// The user wants to invite somebody.
    Invite,
    /// The user looks at an invitation.
    Open(PersonId),
}

impl Session {
    /// Does what happened among the people.
    pub(super) fn people(&mut self, message: Message, means: &Means) -> Action<Event> {
        match message {
            Message::Selected(row) => {
                let seat = self.facts.as_ref().and_then(|facts| facts.composition.as_ref()?.seats.get(row));
                self.member = seat.map(|seat| seat.person).or(self.member);
                Action::run(reveal())
            }
            Message::Answered(answer) => Action::run(self.answer(answer, means)),
            Message::Invite => self.ask_for_invitation(invitation::Draft::of_nobody()),
            Message::Open(person) => {
                let Some(facts) = &self.facts else { return Action::none() };
                let invitee = facts.invitees.iter().find(|invitee| invitee.person == person);
                match invitee.map(|invitee| invitation::Draft::of(invitee, facts.answer(person))) {
                    Some(draft) => self.ask_for_invitation(draft),
                    None => Action::none(),
                }
            }
        }
    }

    /// Does what a shortcut means among the people: an answer leads on to the next member.
    pub(super) fn people_command(&mut self, command: Command, means: &Means) -> Option<Action<Event>> {
        if !self.facts.as_ref()?.is_open() {
            return None;
        }
        let answer = match command {
            Command::New => return Some(self.ask_for_invitation(invitation::Draft::of_nobody())),
            Command::For => Some(Answer::Confirmed),
            Command::Against => Some(Answer::Declined { reason: AbsenceReason::Unknown }),
            Command::DidNotVote => None,
            _ => return None,
        };
        let recorded = self.answer(answer, means);
        if !matches!(answer, Some(Answer::Declined { .. })) {
            self.next_member();
        }
        Some(Action::run(Task::batch([recorded, reveal()])))
    }

    /// Selects the first member, or keeps the one selected while he or she is one.
    pub(super) fn select_member(&mut self) {
        let Some(composition) = self.facts.as_ref().and_then(|facts| facts.composition.as_ref()) else { return };
        if !self.member.is_some_and(|member| composition.is_member(member)) {
            self.member = composition.seats.first().map(|seat| seat.person);
        }
    }

    fn next_member(&mut self) {
        let Some(composition) = self.facts.as_ref().and_then(|facts| facts.composition.as_ref()) else { return };
        let now = composition.seats.iter().position(|seat| Some(seat.person) == self.member);
        let next = now.and_then(|now| composition.seats.get(now + 1));
        self.member = next.map(|seat| seat.person).or(self.member);
    }

    fn answer(&self, answer: Option<Answer>, means: &Means) -> Task<Event> {
        let (Some(member), id) = (self.member, self.id) else { return Task::none() };
        self.record(means, move |office| office.set_answer(id, member, answer))
    }

    fn ask_for_invitation(&mut self, draft: invitation::Draft) -> Action<Event> {
        self.asked = Some(Asked::Invitation(Box::new(draft)));
        Action::event(Beside::Shift)
    }

    /// Shows the people.
    pub(super) fn people_view<'a>(&'a self, facts: &'a Facts, cx: Context<'a>) -> Element<'a, Event> {
        let right = Column::new().spacing(space::CARD).push(forecast(facts, cx)).push(invited(facts, cx));
        let room = if cx.height < LOW { 0.0 } else { space::CARD };
        let right = container(right).padding(iced::Padding::ZERO.right(room));
        columns(self.members(facts, cx), Some(pane("people-pane", right, cx)), cx)
    }

    fn members<'a>(&'a self, facts: &'a Facts, cx: Context<'a>) -> Element<'a, Event> {
        let Some(composition) = &facts.composition else {
            return empty::nothing(cx.tr.session_no_composition());
        };
        let rows = composition.seats.iter().map(|seat| member(seat, facts, cx)).collect();
        let selected = composition.seats.iter().position(|seat| Some(seat.person) == self.member);
        let rows = list("members", rows, [6.0, space::CARD], selected, |row| Event::People(Message::Selected(row)));
        let foot = selected.filter(|_| facts.is_open() && cx.writable).and_then(|row| composition.seats.get(row));
        card("members-pane", titles(cx), rows, foot.map(|seat| answering(seat, facts, cx)), cx)
    }
}

/// Returns the heads of the columns.
fn titles(cx: Context<'_>) -> Element<'_, Event> {
    let wide = cx.width >= WIDE;
    let row = Row::new()
        .spacing(space::SMALL)
        .push(wide.then(|| say(Role::Second, cx.tr.session_column_member()).width(NAME)))
        .push(wide.then(|| say(Role::Second, cx.tr.session_column_post()).width(Length::Fill)))
        .push((!wide).then(|| say(Role::Second, cx.tr.session_column_member()).width(Length::Fill)))
        .push(say(Role::Second, cx.tr.session_column_answer()).width(ANSWER));
    head(row, Colour::Sunken)
}

fn member<'a>(seat: &'a Seat, facts: &'a Facts, cx: Context<'a>) -> Element<'a, Event> {
    let wide = cx.width >= WIDE;
    let name = facts.person(seat.person).map_or_else(String::new, |person| cx.person(person));
    let name = say(Role::Row, name).class(Some(Colour::Ink));
    let post = say(Role::Second, cx.text(&seat.post)).width(Length::Fill);
    let answered = facts.answer(seat.person);
    let (icon, colour, words) = answer(answered, cx.tr);
    let row = Row::new().spacing(space::SMALL).align_y(Alignment::Center);
    let row = if wide {
        row.push(name.width(NAME)).push(post)
    } else {
        row.push(Column::new().width(Length::Fill).push(name).push(post))
    };
    let day = answered.map(|answered| say(Role::Second, answered.given.format("%d.%m").to_string()));
    let first = Row::new().spacing(space::SMALL).push(tinted(Role::Row, colour, words)).push(day);
    let mut told = Column::new().width(Length::Fill).push(first);
    told = told.push(why(answered, cx.tr).map(|words| say(Role::Second, words)));
    row.push(container(with_sign(icon, 16.0, colour, told)).width(ANSWER)).into()
}

/// Returns the sign and the word of an answer.
pub fn answer(answered: Option<&Answered>, tr: &Catalog) -> (Icon, Colour, String) {
    match answered.map(|answered| answered.answer) {
        Some(Answer::Confirmed) => (Icon::CircleCheck, Colour::Green, tr.session_comes()),
        Some(Answer::Declined { .. }) => (Icon::CircleX, Colour::Red, tr.session_comes_not()),
        None => (Icon::CircleQuestionMark, Colour::Gold, tr.session_silent()),
    }
}

/// Returns why somebody does not come, where that is known.
fn why(answered: Option<&Answered>, tr: &Catalog) -> Option<String> {
    match answered?.answer {
        Answer::Confirmed | Answer::Declined { reason: AbsenceReason::Unknown } => None,
        Answer::Declined { reason } => Some(tell::absence(reason, tr)),
    }
}

/// Returns the foot of the list: what the selected member has answered.
fn answering<'a>(seat: &Seat, facts: &'a Facts, cx: Context<'a>) -> Element<'a, Event> {
    let name = facts.person(seat.person).map_or_else(String::new, |person| cx.person(person));
    let now = facts.answer(seat.person).map(|answered| answered.answer);
    let key = |command| keys::written(command).unwrap_or_default();
    let deed = |words, id, command, answer| {
        let button = button::usual(words).key(key(command)).small().id(id);
        Element::from(button.on_press_maybe((now != answer).then_some(Event::People(Message::Answered(answer)))))
    };
    let declined = Some(Answer::Declined { reason: AbsenceReason::Unknown });
    let mut row = Row::new().spacing(space::SMALL).align_y(Alignment::Center);
    row = row.push(say(Role::Strong, name).class(Some(Colour::Ink)));
    row = row.push(deed(capitalised(&cx.tr.session_comes()), "comes", Command::For, Some(Answer::Confirmed)));
    row = match now {
        Some(Answer::Declined { reason }) => {
            let names: Vec<_> = REASONS.iter().map(|one| capitalised(&tell::absence(*one, cx.tr))).collect();
            let chosen = REASONS.iter().position(|one| *one == reason);
            let reasons = select(cx.tr, names, chosen).id("absence").width(REASON).on_choose(|at| {
                let reason = REASONS.get(at).copied().unwrap_or(AbsenceReason::Unknown);
                Event::People(Message::Answered(Some(Answer::Declined { reason })))
            });
            row.push(Element::from(reasons))
        }
        Some(Answer::Confirmed) | None => {
            row.push(deed(capitalised(&cx.tr.session_comes_not()), "comes-not", Command::Against, declined))
        }
    };
    row = row.push(deed(capitalised(&cx.tr.session_silent()), "silent", Command::DidNotVote, None));
    row.padding([10.0, space::CARD]).wrap().vertical_spacing(space::TIGHT).into()
}

/// Returns what the answers say about the quorum.
fn forecast<'a>(facts: &Facts, cx: Context<'a>) -> Option<Element<'a, Event>> {
    let QuorumForecast { total, needed, confirmed, outlook: told, citation, .. } = facts.forecast.as_ref()?;
    let count = |count: u32| usize::try_from(count).unwrap_or(usize::MAX);
    let meter =
        meter::presence(count(*confirmed), count(*total), count(*needed), cx.tr.needed(&needed.to_string()), false);
    let rule =
        with_sign(Icon::Scale, 16.0, Colour::Ink2, say(Role::Second, cx.tr.session_paragraph(&citation.paragraph)));
    let title = Row::new()
        .align_y(Alignment::Center)
        .push(say(Role::CardTitle, cx.tr.session_forecast(*confirmed, *needed)))
        .push(Space::new().width(Length::Fill))
        .push(rule);
    let (icon, plate, ink, words) = match (told, outlook(*told, cx.tr)) {
        (_, None) => (Icon::CircleCheck, Colour::GreenSoft, Colour::Green, cx.tr.session_quorum_secured()),
        (Outlook::OutOfReach { .. }, Some(words)) => (Icon::OctagonX, Colour::RedSoft, Colour::Red, words),
        (Outlook::Open { .. } | Outlook::Secured, Some(words)) => {
            (Icon::CircleAlert, Colour::GoldSoft, Colour::Gold, words)
        }
    };
    let words = say(Role::Second, words).class(Some(Colour::Ink)).width(Length::Fill);
    let words = container(with_sign(icon, 16.0, ink, words)).padding([8, 12]).class(Plate::soft(plate, Colour::Ink));
    let open = facts.is_open();
    Some(widget::card(Column::new().spacing(space::MEDIUM).push(title).push(meter).push(open.then_some(words))))
}

/// Returns who is invited beside the members, by whom they represent.
fn invited<'a>(facts: &'a Facts, cx: Context<'a>) -> Element<'a, Event> {
    let count = u32::try_from(facts.invitees.len()).unwrap_or(u32::MAX);
    let mut title = Row::new().align_y(Alignment::Center).height(height::SMALL_BUTTON);
    title = title.push(say(Role::CardTitle, cx.tr.session_invited(count))).push(Space::new().width(Length::Fill));
    if facts.is_open() {
        let add = button::quiet(cx.tr.session_invite_ask()).icon(Icon::UserPlus).small().id("invite");
        title = title.push(add.on_press_maybe(cx.recording(Event::People(Message::Invite))));
    }
    let mut column = Column::new().push(head(title, Colour::Surface));
    if facts.invitees.is_empty() {
        let words = say(Role::Body, cx.tr.session_nobody_invited()).class(Some(Colour::Ink2));
        column = column.push(rule()).push(container(words).padding(space::CARD));
    }
    for kind in KINDS {
        let of_kind: Vec<_> = facts.invitees.iter().filter(|invitee| invitee.kind == kind).collect();
        if of_kind.is_empty() {
            continue;
        }
        let group = Row::new()
            .push(say(Role::SecondStrong, capitalised(&explain::agenda::invitee(kind, cx.tr))))
            .push(Space::new().width(Length::Fill))
            .push(say(Role::Second, of_kind.len().to_string()));
        let group = container(group).padding([6.0, space::CARD]).width(Length::Fill).class(Plate::flat(Colour::Sunken));
        column = column.push(rule()).push(group);
        for invitee in of_kind {
            column = column.push(rule()).push(guest(invitee, facts, cx));
        }
    }
    container(column).padding(1).width(Length::Fill).class(Plate::card()).into()
}

fn guest<'a>(invitee: &'a Invitee, facts: &'a Facts, cx: Context<'a>) -> Element<'a, Event> {
    let person = facts.person(invitee.person);
    let name = person.map_or_else(String::new, |person| person.full_name(cx.language()));
    let organisation = person.map_or("", |person| cx.text(&person.organisation));
    let organisation =
        if organisation.is_empty() { person.map_or("", |person| cx.text(&person.post)) } else { organisation };
    let numbers = invitee.items.iter().filter_map(|id| Some(facts.item(*id)?.item.number.to_string()));
    let numbers: Vec<_> = numbers.collect();
    let items = if numbers.is_empty() {
        cx.tr.session_for_all_items()
    } else {
        cx.tr.session_for_items(&format::name::list(cx.tr.locale(), &numbers))
    };
    let second = if organisation.is_empty() { items } else { format!("{organisation} · {items}") };
    let (icon, colour, words) = answer(facts.answer(invitee.person), cx.tr);
    let mut column = Column::new()
        .width(Length::Fill)
        .push(say(Role::Strong, name).class(Some(Colour::Ink)))
        .push(say(Role::Second, second));
    if let Some(act) = &invitee.decision {
        let day = format::date::short(act.date);
        let words = cx.tr.session_decided(cx.text(&act.kind), &act.number, &day);
        column = column.push(tinted(Role::Second, Colour::Ink2, words));
    } else if decision_needed(invitee.kind, &facts.profile) {
        column = column.push(tinted(Role::Second, Colour::Gold, cx.tr.session_decision_needed()));
    }
    let answer = with_sign(icon, 16.0, colour, tinted(Role::Second, colour, words));
    let row = Row::new().spacing(space::SMALL).align_y(Alignment::Center).push(column).push(answer);
    let tile = tile::row(row).id(format!("guest-{}", invitee.person));
    // Behind it the invitation is changed: who may not record sees here all there is.
    if cx.writable { tile.on_press(Event::People(Message::Open(invitee.person))).into() } else { tile.into() }
}
