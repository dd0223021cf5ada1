//! The file of the practice register of the Head of State's instructions.

use chrono::NaiveDate;
use serde::Deserialize;

use crate::domain::act::Act;
use crate::domain::control::{Control, ControlEvent, ControlEventKind};
use crate::domain::decision::Executor;
use crate::domain::id::InstructionId;
use crate::domain::review::{Instruction, ProgressNote};
use crate::domain::text::Bilingual;

use super::PracticeMark;
use super::error::PracticeError;
use super::key::{Keys, Names};

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
    #[serde(default)]
    presidential_act: bool,
    action_plan: Option<Act>,
    point: String,
    text: Bilingual,
    term: NaiveDate,
    executor: String,
    #[serde(default)]
    events: Vec<EventRecord>,
    notes: Vec<ProgressNote>,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind", deny_unknown_fields)]
enum EventRecord {
    Extended { date: NaiveDate, to: NaiveDate },
    Executed { date: NaiveDate },
}

impl InstructionFile {
    pub(super) fn names(&self) -> Result<Keys<InstructionId>, PracticeError> {
        Keys::number("instruction", self.instructions.iter().map(|record| &record.key), InstructionId)
    }

    pub(super) fn resolve(self, names: &Names) -> Result<Vec<Instruction>, PracticeError> {
        self.instructions.into_iter().map(|record| record.resolve(names)).collect()
    }
}

impl InstructionRecord {
    fn resolve(self, names: &Names) -> Result<Instruction, PracticeError> {
        Ok(Instruction {
            id: names.instructions.resolve(&self.key)?,
            control: self.control()?,
            act: self.act,
            title: Bilingual::default(),
            point: self.point,
            text: self.text,
            executors: vec![Executor::Unit(names.units.resolve(&self.executor)?)],
            presidential_act: self.presidential_act,
            action_plan: self.action_plan,
            notes: self.notes,
        })
    }

    /// An instruction is on control from the day of its document.
    fn control(&self) -> Result<Control, PracticeError> {
        let unlawful = |refusal| PracticeError::Unlawful { key: self.key.clone(), refusal };
        let mut control = Control::new(self.act.date, Some(self.term)).map_err(unlawful)?;
        for &record in &self.events {
            let (date, kind) = match record {
                EventRecord::Extended { date, to } => (date, ControlEventKind::Extended { to }),
                EventRecord::Executed { date } => (date, ControlEventKind::Executed),
            };
            let event = ControlEvent { date, kind, basis: None, decided_by: None, note: Bilingual::default() };
            control.record(event).map_err(unlawful)?;
        }
        Ok(control)
    }
}
