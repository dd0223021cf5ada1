//! Why an operation was not done: a rule refused it, or the machine failed.

use std::path::PathBuf;
use std::sync::Arc;

use chrono::NaiveDate;

use super::practice::PracticeError;
use crate::documents::error::Error as DocumentError;
use crate::documents::extract::ExtractRefusal;
use crate::documents::review::MissingInstructions;
use crate::domain::agenda::approval::AgendaRefusal;
use crate::domain::agenda::invitation::InvitationRefusal;
use crate::domain::composition::check::CompositionRefusal;
use crate::domain::control::ControlRefusal;
use crate::domain::id::{PersonId, ProtocolId, SessionId, UnitId};
use crate::domain::plan::approval::PlanRefusal;
use crate::domain::plan::change::ChangeRefusal;
use crate::domain::plan::taking::TakingRefusal;
use crate::domain::profile::ProfileRefusal;
use crate::domain::protocol::MissingTexts;
use crate::domain::protocol::ProtocolRefusal;
use crate::domain::review::ReviewRefusal;
use crate::domain::session::answer::AnswerRefusal;
use crate::domain::session::stage::SessionRefusal;
use crate::domain::session::task::TaskRefusal;
use crate::domain::sitting::ReplayError;
use crate::domain::sitting::refusal::SittingRefusal;
use crate::domain::stenogram::StenogramRefusal;
use crate::store::StoreError;

/// An operation was not done; nothing was changed.
#[derive(Debug, Clone, thiserror::Error)]
pub enum OfficeError {
    /// A rule of the sitting says no.
    #[error(transparent)]
    Sitting(#[from] SittingRefusal),
    /// A rule of the stages says no.
    #[error(transparent)]
    Session(#[from] SessionRefusal),
    /// A rule of answers to invitations says no.
    #[error(transparent)]
    Answer(#[from] AnswerRefusal),
    /// A rule of the tasks around a session says no.
    #[error(transparent)]
    Task(#[from] TaskRefusal),
    /// A rule of the stenogram says no.
    #[error(transparent)]
    Stenogram(#[from] StenogramRefusal),
    /// A rule of the agenda says no.
    #[error(transparent)]
    Agenda(#[from] AgendaRefusal),
    /// A rule of invitations says no.
    #[error(transparent)]
    Invitation(#[from] InvitationRefusal),
    /// A rule of compositions says no.
    #[error(transparent)]
    Composition(#[from] CompositionRefusal),
    /// A rule of profiles says no.
    #[error(transparent)]
    Profile(#[from] ProfileRefusal),
    /// A rule of approving and sending plans says no.
    #[error(transparent)]
    Plan(#[from] PlanRefusal),
    /// A rule of changing plans says no.
    #[error(transparent)]
    PlanChange(#[from] ChangeRefusal),
    /// A rule of taking questions of plans onto agendas says no.
    #[error(transparent)]
    Taking(#[from] TakingRefusal),
    /// A rule of the register of instructions says no.
    #[error(transparent)]
    Review(#[from] ReviewRefusal),
    /// A rule of control says no.
    #[error(transparent)]
    Control(#[from] ControlRefusal),
    /// Texts of instructions are missing in the review.
    #[error(transparent)]
    MissingInstructions(#[from] MissingInstructions),
    /// A session of these days was begun by other rules, and keeps them (SR-01).
    #[error("session {session} of {date} was begun by the rules of its day")]
    RulesInUse {
        /// The number of the session.
        session: u32,
        /// Its day.
        date: NaiveDate,
    },
    /// A session of this day is not one of those held before the program came into use.
    #[error("session {session} of {date} was not held before the first day of use, {first_day}")]
    NotEarlier {
        /// The number of the session.
        session: u32,
        /// Its day.
        date: NaiveDate,
        /// The first day of use.
        first_day: NaiveDate,
    },
    /// A name that every paper carries has no words in the state language.
    #[error("the name has no Kazakh text")]
    KazakhNameMissing,
    /// A sitting was begun in this database, so the day of its first use and the numbers before stay.
    #[error("session {session} of {date} was begun here")]
    BooksBegun {
        /// The number of the session.
        session: u32,
        /// Its day.
        date: NaiveDate,
    },
    /// A rule of registration says no.
    #[error(transparent)]
    Protocol(#[from] ProtocolRefusal),
    /// Texts of a paper are missing.
    #[error(transparent)]
    MissingTexts(#[from] MissingTexts),
    /// An extract is not made.
    #[error(transparent)]
    Extract(#[from] ExtractRefusal),
    /// There is no session of this name.
    #[error("there is no session {0}")]
    NoSession(String),
    /// The sitting of this session was not begun.
    #[error("the sitting of session {0} was not begun")]
    NoSitting(SessionId),
    /// The journal of this session was begun: what the sitting is judged by stays as it was then.
    #[error("the sitting of session {0} was begun already")]
    SittingBegun(SessionId),
    /// A record names a person that the directory does not have.
    #[error("there is no person {0}")]
    NoPerson(PersonId),
    /// A record names a unit that the directory does not have.
    #[error("there is no unit {0}")]
    NoUnit(UnitId),
    /// No composition is in force.
    #[error("no composition is in force on {day}")]
    NoComposition {
        /// The day.
        day: NaiveDate,
    },
    /// No profile is in force.
    #[error("no rules are in force on {day}")]
    NoProfile {
        /// The day.
        day: NaiveDate,
    },
    /// The protocol is not registered.
    #[error("the protocol of session {0} is not registered")]
    NotRegistered(u32),
    /// A protocol has no edition; the registration wrote both or neither.
    #[error("protocol {0} has no edition")]
    NoEdition(ProtocolId),
    /// The words at this place follow from facts alone.
    #[error("the words at {place} cannot be put by hand")]
    NotEditable {
        /// The place.
        place: String,
    },
    /// The journal does not fold into a lawful sitting.
    #[error(transparent)]
    Replay(#[from] ReplayError),
    /// A paper could not be set.
    #[error(transparent)]
    Document(#[from] DocumentError),
    /// A value could not be written down; a fault of the program itself.
    #[error("a value cannot be written down: {0}")]
    Unwritable(#[source] Arc<serde_json::Error>),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A file beside the database could not be read or written.
    #[error("{} cannot be used: {source}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: Arc<std::io::Error>,
    },
    /// The practice collegium that is built in cannot be loaded; a fault of the program itself.
    #[error(transparent)]
    Practice(#[from] PracticeError),
    /// An exported sitting cannot be read.
    #[error("{} is not an exported sitting: {details}", path.display())]
    NotASitting {
        /// The file.
        path: PathBuf,
        /// What was met.
        details: String,
    },
}

impl OfficeError {
    /// Returns whether a rule said no; otherwise the machine failed.
    pub const fn is_refusal(&self) -> bool {
        match self {
            Self::Sitting(_)
            | Self::Session(_)
            | Self::Answer(_)
            | Self::Task(_)
            | Self::Stenogram(_)
            | Self::Agenda(_)
            | Self::Invitation(_)
            | Self::Composition(_)
            | Self::Profile(_)
            | Self::Plan(_)
            | Self::PlanChange(_)
            | Self::Taking(_)
            | Self::Review(_)
            | Self::Control(_)
            | Self::MissingInstructions(_)
            | Self::RulesInUse { .. }
            | Self::NotEarlier { .. }
            | Self::KazakhNameMissing
            | Self::BooksBegun { .. }
            | Self::Protocol(_)
            | Self::MissingTexts(_)
            | Self::Extract(_)
            | Self::SittingBegun(_)
            | Self::NoComposition { .. }
            | Self::NoProfile { .. }
            | Self::NotRegistered(_)
            | Self::NotEditable { .. } => true,
            Self::NoSession(_)
            | Self::NoSitting(_)
            | Self::NoPerson(_)
            | Self::NoUnit(_)
            | Self::NoEdition(_)
            | Self::Replay(_)
            | Self::Document(_)
            | Self::Unwritable(_)
            | Self::Store(_)
            | Self::File { .. }
            | Self::Practice(_)
            | Self::NotASitting { .. } => false,
        }
    }
}

impl OfficeError {
    /// Returns which failure this is, without anything that a record, a path or a name on the machine says.
    pub(super) fn trace(&self) -> String {
        match self {
            Self::Store(StoreError::Sqlite(error)) => error.to_string(),
            // The derived form begins with the variants, from the outer to the inner one, then come the values.
            other => format!("{other:?}").chars().take_while(|&c| c.is_alphanumeric() || c == '(').collect(),
        }
    }
}

impl From<serde_json::Error> for OfficeError {
    fn from(error: serde_json::Error) -> Self {
        Self::Unwritable(Arc::new(error))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_log_is_told_which_failure_and_nothing_of_its_values() {
        let path = PathBuf::from("Ғабитов.alqa");
        let refused = StoreError::CannotUnlock { path: path.clone(), password_given: true };
        assert_eq!(OfficeError::from(refused).trace(), "Store(CannotUnlock");
        let source = Arc::new(std::io::Error::other("Ғабитов"));
        assert_eq!(OfficeError::File { path, source }.trace(), "File");
        assert_eq!(OfficeError::NoSession("2026/9".into()).trace(), "NoSession(");
        assert_eq!(OfficeError::NoPerson(PersonId(17)).trace(), "NoPerson(PersonId(17");
    }
}
