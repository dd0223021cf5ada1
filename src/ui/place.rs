//! Where a user can be.

use crate::domain::calendar::quarter::Quarter;
use crate::domain::id::{FragmentId, ItemId, PersonId, PlanId, SessionId};
use crate::domain::session::Stage;
use crate::office::overview::{Journal, SessionOverview};

/// A page of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// What is to be done, in the order of its last days.
    Today,
    /// The sessions of a year.
    Sessions,
    /// The sessions, and the question what a new one shall be.
    NewSession,
    /// One session in its preparation.
    Session(SessionId, SessionTab),
    /// The sitting of a session.
    Sitting(SessionId),
    /// The protocol of a session.
    Protocol(SessionId),
    /// The stenogram of a session; one place in it.
    Stenogram(SessionId, Option<Spot>),
    /// The work plan: the one named, or that of this year.
    Plan(Option<PlanId>),
    /// The Head of State's instructions: the quarter named, or this one.
    Instructions(Option<Quarter>),
    /// The composition in force; one person selected.
    Composition(Option<PersonId>),
    /// The rules, the calendar, the look.
    Settings,
}

impl Place {
    /// Returns where work on a session goes on: its preparation, its sitting or its protocol.
    pub const fn of(overview: &SessionOverview) -> Self {
        let session = overview.session.id;
        match (overview.session.stage, overview.journal) {
            (Stage::DidNotTakePlace, _) => Self::Session(session, SessionTab::Agenda(None)),
            (_, Journal::Open { .. }) => Self::Sitting(session),
            (Stage::Sitting | Stage::Held | Stage::Recorded | Stage::Registered, Journal::Closed { .. }) => {
                Self::Protocol(session)
            }
            // A session held before the program came into use has its papers elsewhere.
            (
                Stage::Planned | Stage::Convened | Stage::Sitting | Stage::Held | Stage::Recorded | Stage::Registered,
                Journal::NotBegun | Journal::Closed { .. },
            ) => Self::Session(session, SessionTab::Agenda(None)),
        }
    }
}

/// A place in a stenogram.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spot {
    /// The speech that began with this entry.
    Speech(u32),
    /// Words that were taken into the protocol.
    Fragment(FragmentId),
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
