//! Where a user can be.

use crate::domain::calendar::quarter::Quarter;
use crate::domain::id::{ItemId, PersonId, PlanId, SessionId};

/// A page of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// What is to be done, in the order of its last days.
    Today,
    /// The sessions of a year.
    Sessions,
    /// One session in its preparation.
    Session(SessionId, SessionTab),
    /// The sitting of a session.
    Sitting(SessionId),
    /// The protocol of a session.
    Protocol(SessionId),
    /// The work plan: the one named, or that of this year.
    Plan(Option<PlanId>),
    /// The Head of State's instructions: the quarter named, or this one.
    Instructions(Option<Quarter>),
    /// The composition in force; one person selected.
    Composition(Option<PersonId>),
    /// The rules, the calendar, the look.
    Settings,
}

/// A part of the page of a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SessionTab {
    /// The agenda; one item selected.
    Agenda(Option<ItemId>),
    /// Members and the invited.
    People,
    /// Everything that can be printed.
    Papers,
}
