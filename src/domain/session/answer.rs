//! Answers to the invitation to a session: whose is expected and what it says.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Session;
use crate::domain::agenda::Invitee;
use crate::domain::composition::Composition;
use crate::domain::id::PersonId;
use crate::domain::profile::Citation;
use crate::domain::profile::clause::Clause;
use crate::domain::sitting::entry::AbsenceReason;

/// What somebody answers; who has not answered is silent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Answer {
    /// Comes.
    Confirmed,
    /// Does not come.
    Declined {
        /// Why.
        reason: AbsenceReason,
    },
}

/// An answer that was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Answered {
    /// Whose.
    pub person: PersonId,
    /// The answer.
    pub answer: Answer,
    /// The day it was given.
    pub given: NaiveDate,
}

/// Why an answer is not recorded.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AnswerRefusal {
    /// Nobody asked this person.
    #[error("person {person} is neither a member nor invited")]
    NotExpected {
        /// Who.
        person: PersonId,
    },
}

impl AnswerRefusal {
    /// Returns the clause of the Model Regulation behind it.
    pub const fn clause(&self) -> Clause {
        match self {
            Self::NotExpected { .. } => Clause::Invitees,
        }
    }

    /// Returns the paragraph.
    pub fn citation(&self) -> Citation {
        self.clause().citation()
    }
}

/// Checks whether an answer of `person` is expected.
///
/// # Errors
///
/// Refuses an answer of anybody who is neither a member on the day nor invited.
pub fn check(person: PersonId, composition: Option<&Composition>, invitees: &[Invitee]) -> Result<(), AnswerRefusal> {
    let member = composition.is_some_and(|composition| composition.is_member(person));
    let invited = invitees.iter().any(|invitee| invitee.person == person);
    if member || invited { Ok(()) } else { Err(AnswerRefusal::NotExpected { person }) }
}

/// Returns whether answers given for `before` stand for `after`: on another day somebody may be elsewhere.
pub fn stand(before: &Session, after: &Session) -> bool {
    before.date == after.date
}
