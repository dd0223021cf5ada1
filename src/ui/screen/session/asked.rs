//! What the page asks before something is recorded, and what it lists over itself.

pub mod calling_off;
pub mod change;
pub mod late;
pub mod plan;
pub mod removal;
pub mod unit;
mod versions;

use iced::Length;
use iced::widget::{Column, container};

use super::facts::Facts;
use super::{Message as Event, Session, head, invitation};
use crate::domain::agenda::invitation::InvitationRemark;
use crate::domain::id::{ItemId, PersonId, PlanItemId, UnitId};
use crate::domain::session::stage::Successor;
use crate::domain::text::Language;
use crate::office::explain::{self, Voice};
use crate::office::{Office, OfficeError};
use crate::ui::action::{Action, Event as Beside};
use crate::ui::context::Context;
use crate::ui::place::{Place, SessionTab};
use crate::ui::screen::Means;
use crate::ui::widget::badge::Tone;
use crate::ui::widget::button::{self, Button};
use crate::ui::widget::dialog::{Dialog, dialog};
use crate::ui::widget::{Element, scroll};

/// The height of a list in a dialog.
const LIST: f32 = 360.0;
/// So much of the window is left to what stands around a list in a dialog.
const AROUND: f32 = 220.0;

/// What is asked.
#[derive(Debug, Clone)]
pub enum Asked {
    /// What is missing.
    Lacks,
    /// Whether the sitting is begun on another day than its own.
    Begin,
    /// Which agendas were approved, and what changed since.
    Versions,
    /// Why an item comes after the agenda was approved.
    Late(late::Draft),
    /// Whether an item is taken off, and why.
    Removal(removal::Draft),
    /// Which question of a plan is taken.
    FromPlan,
    /// When and where the session is held.
    Change(Box<change::Draft>),
    /// Why the session does not take place.
    CallOff(calling_off::Draft),
    /// Who is invited.
    Invitation(Box<invitation::Draft>),
    /// Which unit the directory does not have yet.
    Unit(unit::Draft),
}

/// What happens in a dialog.
#[derive(Debug, Clone)]
pub enum Message {
    /// The user confirms.
    Confirm,
    /// The user gives up.
    Close,
    /// The user goes to where something is missing.
    GoTo(SessionTab),
    /// What was asked is recorded.
    Done(Box<Facts>),
    /// Somebody was invited, and this is worth a look.
    Invited(Vec<InvitationRemark>, Box<Facts>),
    /// A unit was added for this.
    UnitAdded(unit::Purpose, UnitId, Box<Facts>),
    /// The text in a language: a reason, a place.
    Text(Language, String),
    /// The kind of a document in a language.
    ActKind(Language, String),
    /// The number of a document.
    ActNumber(String),
    /// The day of a document.
    ActDate(String),
    /// The day.
    Date(String),
    /// The time.
    Time(String),
    /// One of several, by its place.
    Choice(usize),
    /// Another one of several, by its place.
    SecondChoice(usize),
    /// Whether something is so.
    Tick(bool),
    /// A part of the name of somebody new, in a language.
    Name(invitation::Part, Language, String),
    /// Somebody is chosen.
    Person(PersonId),
    /// An item is chosen, or no longer.
    Item(ItemId, bool),
    /// A session comes in the stead of this one.
    Successor(Successor),
    /// A question of a plan is taken.
    Take(PlanItemId),
    /// An invitation is taken back.
    TakeBack,
}

impl Session {
    /// Does what happened in a dialog.
    pub(super) fn asked(&mut self, message: Message, means: &Means) -> Action<Event> {
        match message {
            Message::Confirm => self.confirm(means),
            Message::Close => self.close(),
            Message::GoTo(tab) => {
                self.asked = None;
                Action::go(Place::Session(self.id, tab))
            }
            Message::Done(facts) => {
                self.asked = None;
                Action::run(self.loaded(facts, means)).and(Beside::Shift)
            }
            Message::Invited(remarks, facts) => self.invited(&remarks, facts, means),
            Message::UnitAdded(purpose, unit, facts) => self.unit_added(purpose, unit, facts, means).and(Beside::Shift),
            Message::Take(question) => self.take(question, means),
            Message::TakeBack => self.take_back(means),
            other => {
                self.write_in_dialog(other);
                Action::none()
            }
        }
    }

    fn close(&mut self) -> Action<Event> {
        self.asked = None;
        Action::event(Beside::Shift)
    }

    /// Lets the dialog take in what was written or chosen.
    fn write_in_dialog(&mut self, message: Message) {
        match &mut self.asked {
            Some(Asked::Late(draft)) => draft.edit(message),
            Some(Asked::Removal(draft)) => draft.edit(message),
            Some(Asked::Change(draft)) => draft.edit(message),
            Some(Asked::CallOff(draft)) => draft.edit(message),
            Some(Asked::Invitation(draft)) => draft.edit(message),
            Some(Asked::Unit(draft)) => draft.edit(message),
            Some(Asked::Lacks | Asked::Begin | Asked::Versions | Asked::FromPlan) | None => {}
        }
    }

    /// Records what the dialog asked for, once it is complete.
    fn confirm(&mut self, means: &Means) -> Action<Event> {
        let Some(facts) = &self.facts else { return Action::none() };
        match &self.asked {
            Some(Asked::Begin) => Action::run(self.begin(means)),
            Some(Asked::Late(draft)) if draft.is_complete() => self.add_late(draft.clone(), means),
            Some(Asked::Removal(draft)) if draft.is_complete(facts) => self.remove(draft.clone(), means),
            Some(Asked::Change(draft)) => self.change(draft, means),
            Some(Asked::CallOff(draft)) if draft.is_complete() => self.call_off(draft.clone(), means),
            Some(Asked::Invitation(draft)) => self.invite(draft, means),
            Some(Asked::Unit(draft)) if draft.is_complete() => self.add_unit(draft.clone(), means),
            Some(Asked::Late(_) | Asked::Removal(_) | Asked::CallOff(_) | Asked::Unit(_)) => Action::none(),
            Some(Asked::Lacks | Asked::Versions | Asked::FromPlan) | None => self.close(),
        }
    }

    /// Records what is written on the panel, then `work`, and closes the dialog.
    fn record_and_close(
        &self,
        means: &Means,
        work: impl FnOnce(&mut Office) -> Result<(), OfficeError> + Send + 'static,
    ) -> Action<Event> {
        let saving = self.saving();
        Action::run(self.record_with(
            means,
            move |office| {
                if let Some(saving) = saving {
                    saving(office)?;
                }
                work(office)
            },
            |(), facts| Event::Asked(Message::Done(facts)),
        ))
    }

    fn invited(&mut self, remarks: &[InvitationRemark], facts: Box<Facts>, means: &Means) -> Action<Event> {
        self.asked = None;
        let voice = Voice::new(&facts.names, &means.tr);
        let told: Vec<_> =
            remarks.iter().map(|remark| explain::agenda::invitation_remark(remark, &voice).sentence).collect();
        let action = Action::run(self.loaded(facts, means)).and(Beside::Shift);
        if told.is_empty() { action } else { action.and(Beside::Tell(Tone::Attention, told.join(" "))) }
    }

    /// Shows what is asked.
    pub(super) fn question<'a>(&'a self, facts: &'a Facts, cx: Context<'a>) -> Option<Dialog<'a, Event>> {
        let asked = self.asked.as_ref()?;
        Some(match asked {
            Asked::Lacks => {
                let matters = facts.matters(cx);
                let dialog = dialog(cx.tr.session_lacks()).width(560.0).button(close(cx));
                if matters.is_empty() {
                    dialog.sentence(cx.tr.session_nothing_lacks())
                } else {
                    dialog.content(listed(head::matters(facts, cx), cx))
                }
            }
            Asked::Begin => dialog(cx.tr.session_begin_question())
                .sentence(cx.tr.session_begin_early(facts.session.date))
                .button(cancel(cx))
                .button(verb(cx.tr.session_begin(), true, cx)),
            Asked::Versions => versions::question(facts, cx),
            Asked::Late(draft) => draft.question(facts, cx),
            Asked::Removal(draft) => draft.question(facts, cx),
            Asked::FromPlan => plan::question(facts, cx),
            Asked::Change(draft) => draft.question(cx),
            Asked::CallOff(draft) => draft.question(facts, cx),
            Asked::Invitation(draft) => draft.question(facts, cx),
            Asked::Unit(draft) => draft.question(cx),
        })
    }
}

/// Returns the button that gives up.
pub fn cancel<'a>(cx: Context<'_>) -> Button<'a, Event> {
    button::usual(cx.tr.session_cancel()).id("cancel").on_press(Event::Asked(Message::Close))
}

/// Returns the button that closes a list.
pub fn close<'a>(cx: Context<'_>) -> Button<'a, Event> {
    button::usual(cx.tr.close()).id("cancel").on_press(Event::Asked(Message::Close))
}

/// Returns the button that records, while the dialog is complete.
pub fn verb<'a>(words: String, complete: bool, cx: Context<'_>) -> Button<'a, Event> {
    let message = cx.recording(Event::Asked(Message::Confirm)).filter(|_| complete);
    button::main(words).key("Ctrl+Enter").id("confirm").on_press_maybe(message)
}

/// Returns the button that records what cannot be taken back.
pub fn verb_of_danger<'a>(words: String, complete: bool, cx: Context<'_>) -> Button<'a, Event> {
    let message = cx.recording(Event::Asked(Message::Confirm)).filter(|_| complete);
    button::confirming(words).id("confirm").on_press_maybe(message)
}

/// Returns a list or a form that scrolls where the window is too low for it.
pub fn listed<'a>(content: impl Into<Element<'a, Event>>, cx: Context<'_>) -> Element<'a, Event> {
    let content = container(content).padding(iced::Padding::ZERO.right(14.0));
    container(scroll(content)).max_height((cx.height - AROUND).max(LIST / 3.0)).width(Length::Fill).into()
}

/// Returns fields one below the other.
pub fn fields(fields: Vec<Element<'_, Event>>) -> Element<'_, Event> {
    Column::with_children(fields).spacing(crate::ui::theme::size::space::MEDIUM).into()
}
