//! A sitting as one JSON document: its composition, rules and agenda, its journal, and how the named are called.
//!
//! The document proves a sitting to somebody who has no database: folding its journal against its own setup gives the
//! same state, or names the entry that is not lawful. Its fields:
//!
//! | field      | holds                                                                                     |
//! |------------|-------------------------------------------------------------------------------------------|
//! | `format`   | `alqa-sitting`                                                                            |
//! | `version`  | 1; a reader refuses a version it does not know                                            |
//! | `session`  | the session: number, kind, date, time, place, form, stage                                 |
//! | `setup`    | composition with its order, sitting rules with their citations, items, invited persons    |
//! | `journal`  | the entries: `seq`, `at`, `entered_at`, `author`, `event`, `previous`, `hash`             |
//! | `persons`  | the persons that setup and journal name                                                   |
//! | `sessions` | the sessions that the journal puts items off to                                           |

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{Office, OfficeError};
use crate::domain::id::{PersonId, SessionId};
use crate::domain::person::Person;
use crate::domain::session::Session;
use crate::domain::sitting::effect::Effect;
use crate::domain::sitting::entry::{Capacity, Entry, Event, Outcome};
use crate::domain::sitting::journal::ChainError;
use crate::domain::sitting::refusal::SittingRefusal;
use crate::domain::sitting::setup::SittingSetup;
use crate::domain::sitting::{Sitting, journal};
use crate::domain::text::Language;

/// What `format` says.
const FORMAT: &str = "alqa-sitting";
/// The version this program writes and reads.
const VERSION: u32 = 1;

/// A sitting with all that is needed to judge it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SittingFile {
    format: String,
    version: u32,
    /// The session.
    pub session: Session,
    /// What the sitting is judged by.
    pub setup: SittingSetup,
    /// The journal.
    pub journal: Vec<Entry>,
    /// The persons that setup and journal name.
    pub persons: Vec<Person>,
    /// The sessions that the journal puts items off to.
    pub sessions: Vec<Session>,
}

/// What every version begins with; the rest of the document is left for later.
#[derive(Deserialize)]
struct Heading {
    format: String,
    version: u32,
}

/// Why a text is not an exported sitting.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SittingFileError {
    /// It is not JSON of this shape.
    #[error("line {line}, column {column}: {details}")]
    Shape {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
        /// What was met.
        details: String,
    },
    /// It is JSON, but something else.
    #[error("the format is {0}")]
    Format(String),
    /// A later program wrote it.
    #[error("the version is {0}")]
    Version(u32),
}

impl From<serde_json::Error> for SittingFileError {
    fn from(error: serde_json::Error) -> Self {
        Self::Shape { line: error.line(), column: error.column(), details: error.to_string() }
    }
}

/// What replaying one entry came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replayed<'a> {
    /// The entry.
    pub entry: &'a Entry,
    /// What it brought about, or the rule that refuses it; then nothing after it is judged.
    pub outcome: Result<Effect, SittingRefusal>,
}

impl SittingFile {
    /// Reads an exported sitting.
    ///
    /// # Errors
    /// Says where the text departs from the shape, or that it is of another format or a later version.
    pub fn read(text: &str) -> Result<Self, SittingFileError> {
        // The heading first: a later version may have another shape, and is to be told by its number.
        let Heading { format, version } = serde_json::from_str(text)?;
        if format != FORMAT {
            return Err(SittingFileError::Format(format));
        }
        if version != VERSION {
            return Err(SittingFileError::Version(version));
        }
        Ok(serde_json::from_str(text)?)
    }

    /// Returns the document as text, one field a line.
    ///
    /// # Errors
    /// Only a fault of the program itself.
    pub fn write(&self) -> Result<String, OfficeError> {
        Ok(serde_json::to_string_pretty(self)? + "\n")
    }

    /// Checks the chain, then folds the journal and tells of every entry what it did, up to the first that is refused.
    ///
    /// # Errors
    /// Names the entry at which the chain is broken: then the journal is not the one that was written.
    pub fn replay(&self) -> Result<(Sitting, Vec<Replayed<'_>>), ChainError> {
        journal::verify(&self.journal)?;
        let mut sitting = Sitting::new(self.setup.clone());
        let mut replayed = Vec::with_capacity(self.journal.len());
        for entry in &self.journal {
            let outcome = sitting.apply(entry.clone());
            let refused = outcome.is_err();
            replayed.push(Replayed { entry, outcome });
            if refused {
                break;
            }
        }
        Ok((sitting, replayed))
    }
}

impl Office {
    /// Returns a sitting with all that is needed to judge it elsewhere.
    ///
    /// # Errors
    /// Where its journal was not begun.
    pub fn export_sitting(&self, session: SessionId) -> Result<SittingFile, OfficeError> {
        self.read(|reader| {
            let setup: SittingSetup = reader.sitting_setup(session)?.ok_or(OfficeError::NoSitting(session))?;
            let journal = reader.journal(session)?;
            let named = named(&setup, &journal);
            let mut persons = reader.persons(Language::Kazakh)?;
            persons.retain(|person| named.contains(&person.id));
            let sessions = journal.iter().filter_map(|entry| put_off_to(&entry.event)).collect::<BTreeSet<_>>();
            let sessions = sessions.into_iter().map(|id| reader.session(id)).collect::<Result<_, _>>()?;
            Ok(SittingFile {
                format: FORMAT.to_owned(),
                version: VERSION,
                session: reader.session(session)?,
                setup,
                journal,
                persons,
                sessions,
            })
        })
    }
}

/// Returns the session to which an entry puts its item off.
fn put_off_to(event: &Event) -> Option<SessionId> {
    let Event::ItemClosed { outcome: Outcome::Postponed { to, .. }, .. } = event else { return None };
    *to
}

/// Returns everybody that a setup or a journal names.
fn named(setup: &SittingSetup, journal: &[Entry]) -> Vec<PersonId> {
    let seats = setup.composition.seats.iter().map(|seat| seat.person);
    let at_table =
        seats.chain([setup.composition.secretary]).chain(setup.invited.iter().copied()).chain(setup.acting_head);
    at_table.chain(journal.iter().flat_map(|entry| persons_of(&entry.event))).collect()
}

fn persons_of(event: &Event) -> Vec<PersonId> {
    match *event {
        Event::Arrived { person, capacity: Capacity::InPlaceOf(member), .. } => vec![person, member],
        Event::Arrived { person, .. } | Event::Left { person } | Event::LeftUntil { person, .. } => vec![person],
        Event::AbsenceExplained { member, .. }
        | Event::Recused { member, .. }
        | Event::BallotCast { member, .. }
        | Event::DissentFiled { member, .. } => vec![member],
        Event::Opened { chair, secretary } => vec![chair, secretary],
        Event::ChairPassed { to } | Event::SecretaryPassed { to } => vec![to],
        Event::ItemWithdrawn { requested_by, .. } => vec![requested_by],
        Event::SpeechStarted { speaker, .. } => vec![speaker],
        Event::ItemTaken { .. }
        | Event::SpeechEnded
        | Event::ClosedPartBegan { .. }
        | Event::ClosedPartEnded
        | Event::SpeechPaused
        | Event::SpeechResumed
        | Event::Noted { .. }
        | Event::VoteOpened { .. }
        | Event::CountEntered { .. }
        | Event::VoteClosed { .. }
        | Event::VoteCancelled { .. }
        | Event::ItemClosed { .. }
        | Event::Adjourned { .. }
        | Event::Resumed
        | Event::Closed
        | Event::Struck { .. } => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case::another_format(r#"{"format": "ics", "version": 1}"#, "the format is ics")]
    #[case::a_later_version(r#"{"format": "alqa-sitting", "version": 2, "minutes": []}"#, "the version is 2")]
    #[case::no_heading(r#"{"version": 1}"#, "line 1, column 14: missing field `format` at line 1 column 14")]
    #[case::another_field(
        r#"{"format": "alqa-sitting", "version": 1, "minutes": []}"#,
        "line 1, column 50: unknown field `minutes`"
    )]
    #[case::no_json("№ 6", "line 1, column 1: expected value")]
    fn a_text_that_is_no_exported_sitting_is_refused_for_its_first_fault(#[case] text: &str, #[case] expected: &str) {
        let told = SittingFile::read(text).unwrap_err().to_string();
        assert!(told.starts_with(expected), "{told}");
    }
}
