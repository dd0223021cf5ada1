//! Sessions as a list shows them: how many items, the quorum of the day, the protocol.

use chrono::NaiveDateTime;

use super::review::sitting;
use super::{Office, OfficeError, profile_on};
use crate::domain::id::SessionId;
use crate::domain::protocol::series::SeriesNumber;
use crate::domain::session::forecast::forecast;
use crate::domain::session::stage::{CallOff, CallOffReason};
use crate::domain::session::{Session, Stage};
use crate::domain::sitting::Sitting;
use crate::store::Reader;

/// A session with what a list tells of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionOverview {
    /// The session.
    pub session: Session,
    /// How many items are on its agenda.
    pub items: u32,
    /// The quorum, as it was or as it is to be expected; nothing where nobody can say.
    pub quorum: Option<QuorumOverview>,
    /// How far its journal has come.
    pub journal: Journal,
    /// The number of its protocol, once it is registered.
    pub protocol: Option<SeriesNumber>,
    /// Why it did not take place.
    pub call_off: Option<CallOff>,
}

/// The figures of a quorum.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QuorumOverview {
    /// How many took part, or will.
    pub present: u32,
    /// How many must.
    pub needed: u32,
    /// Of how many.
    pub total: u32,
    /// What the figures tell of.
    pub kind: QuorumKind,
}

/// What figures of a quorum tell of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QuorumKind {
    /// So many members have promised to come.
    Forecast,
    /// The sitting was opened with them.
    Held,
    /// There was no quorum.
    Lost,
}

/// How far the journal of a session has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Journal {
    /// It was not begun here: the session is ahead, or was held before the program came into use.
    NotBegun,
    /// The attendance is being taken, or the sitting goes on.
    Open {
        /// When the sitting was opened with quorum.
        opened: Option<NaiveDateTime>,
        /// When its last entry was made, and how many there are.
        last: Option<(NaiveDateTime, u32)>,
    },
    /// The sitting is closed.
    Closed {
        /// When it was opened.
        opened: Option<NaiveDateTime>,
        /// When it was closed.
        closed: NaiveDateTime,
    },
}

impl Office {
    /// Returns the sessions of a year, or all of them, by date, each with what a list tells of it.
    ///
    /// # Errors
    /// Where a journal does not fold.
    pub fn session_overviews(&self, year: Option<i32>) -> Result<Vec<SessionOverview>, OfficeError> {
        self.read(|reader| reader.sessions(year)?.into_iter().map(|session| overview(reader, session)).collect())
    }

    /// Returns a session with what a list tells of it.
    ///
    /// # Errors
    /// Where there is none, or its journal does not fold.
    pub fn session_overview(&self, session: SessionId) -> Result<SessionOverview, OfficeError> {
        self.read(|reader| overview(reader, reader.session(session)?))
    }
}

fn overview(reader: &Reader, session: Session) -> Result<SessionOverview, OfficeError> {
    let sitting = sitting(reader, &session)?;
    let call_off = match session.stage {
        Stage::DidNotTakePlace => reader.call_off(session.id)?,
        Stage::Planned | Stage::Convened | Stage::Sitting | Stage::Held | Stage::Recorded | Stage::Registered => None,
    };
    let protocol = reader.session_protocol(session.id)?;
    Ok(SessionOverview {
        items: u32::try_from(reader.items(session.id)?.len()).unwrap_or(u32::MAX),
        quorum: quorum(reader, &session, sitting.as_ref(), call_off.as_ref())?,
        journal: sitting.as_ref().map_or(Journal::NotBegun, journal),
        protocol: protocol.map(|protocol| protocol.registration.number),
        call_off,
        session,
    })
}

fn journal(sitting: &Sitting) -> Journal {
    let opened = sitting.opened_at();
    if let Some(closed) = sitting.closed_at() {
        Journal::Closed { opened, closed }
    } else {
        let count = u32::try_from(sitting.entries().len()).unwrap_or(u32::MAX);
        Journal::Open { opened, last: sitting.entries().last().map(|entry| (entry.entered_at, count)) }
    }
}

/// The quorum with which the sitting was opened; before that the forecast, and where it was called off the count of that
/// day.
fn quorum(
    reader: &Reader,
    session: &Session,
    sitting: Option<&Sitting>,
    call_off: Option<&CallOff>,
) -> Result<Option<QuorumOverview>, OfficeError> {
    if let Some(quorum) = sitting.and_then(Sitting::opening_quorum) {
        let kind = if quorum.valid { QuorumKind::Held } else { QuorumKind::Lost };
        return Ok(Some(QuorumOverview { present: quorum.present, needed: quorum.needed, total: quorum.total, kind }));
    }
    let composition = reader.composition_on(session.date)?;
    match session.stage {
        Stage::Planned | Stage::Convened => {
            let Some(composition) = composition else { return Ok(None) };
            let answers = reader.answers(session.id)?;
            // Nobody has been asked yet: there is nothing to expect.
            if session.stage == Stage::Planned && answers.is_empty() {
                return Ok(None);
            }
            let told = forecast(&composition, &answers, &profile_on(reader, session.date)?.sitting);
            let kind = QuorumKind::Forecast;
            Ok(Some(QuorumOverview { present: told.confirmed, needed: told.needed, total: told.total, kind }))
        }
        Stage::DidNotTakePlace => Ok(call_off.and_then(|call_off| match call_off.reason {
            CallOffReason::NoQuorum { present, needed } => {
                let seats = composition.map_or(0, |composition| composition.seats.len());
                let total = u32::try_from(seats).unwrap_or(u32::MAX).max(needed);
                Some(QuorumOverview { present, needed, total, kind: QuorumKind::Lost })
            }
            CallOffReason::Moved | CallOffReason::Cancelled => None,
        })),
        Stage::Sitting | Stage::Held | Stage::Recorded | Stage::Registered => Ok(None),
    }
}
