//! The practice register of the Head of State's instructions.

use chrono::NaiveDate;
use serde::Deserialize;

use crate::domain::act::Act;
use crate::domain::id::{InstructionId, UnitId};
use crate::domain::text::Bilingual;

use super::PracticeMark;
use super::error::PracticeError;
use super::key::{Keys, Names};

/// An instruction of the Head of State as the body registers it (p. 8, SR-22).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Instruction {
    /// The record.
    pub id: InstructionId,
    /// The act that gave it: Жолдау, Жарлық, өкім, жиналыс хаттамасы.
    pub act: Act,
    /// The point of that act: «3», «2.4».
    pub point: String,
    /// What is to be done.
    pub text: Bilingual,
    /// The term first set, that day included.
    pub term: NaiveDate,
    /// The unit that executes it.
    pub executor: UnitId,
    /// What has come of it.
    pub state: InstructionState,
    /// What was done, the earliest first.
    pub notes: Vec<ProgressNote>,
}

/// What has come of an instruction on the day of the practice session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind", deny_unknown_fields)]
pub enum InstructionState {
    /// Мерзімінде орындалды.
    ExecutedInTime {
        /// On which day.
        on: NaiveDate,
    },
    /// Мерзімі бұзыла отырып орындалды.
    ExecutedLate {
        /// On which day.
        on: NaiveDate,
    },
    /// Орындалуда.
    InWork,
    /// Мерзімі ұзартылды.
    Extended {
        /// The new term, that day included.
        to: NaiveDate,
    },
    /// Мерзімі өткен.
    Overdue,
}

/// A dated note on the course of execution.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProgressNote {
    /// The day of the report.
    pub date: NaiveDate,
    /// What was reported.
    pub text: Bilingual,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct InstructionFile {
    #[serde(rename = "practice")]
    _practice: PracticeMark,
    instructions: Vec<InstructionRecord>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct InstructionRecord {
    key: String,
    act: Act,
    point: String,
    text: Bilingual,
    term: NaiveDate,
    executor: String,
    state: InstructionState,
    notes: Vec<ProgressNote>,
}

impl InstructionFile {
    pub(super) fn names(&self) -> Result<Keys<InstructionId>, PracticeError> {
        Keys::number("instruction", self.instructions.iter().map(|record| &record.key), InstructionId)
    }

    pub(super) fn resolve(self, names: &Names) -> Result<Vec<Instruction>, PracticeError> {
        self.instructions
            .into_iter()
            .map(|record| {
                Ok(Instruction {
                    id: names.instructions.resolve(&record.key)?,
                    act: record.act,
                    point: record.point,
                    text: record.text,
                    term: record.term,
                    executor: names.units.resolve(&record.executor)?,
                    state: record.state,
                    notes: record.notes,
                })
            })
            .collect()
    }
}
