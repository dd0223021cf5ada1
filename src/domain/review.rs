//! The register of the Head of State's instructions, whose execution the collegium considers every quarter (p. 8).

pub mod guard;
pub mod quarterly;
#[cfg(test)]
pub(in crate::domain) mod tests;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::act::Act;
use super::agenda::AgendaItem;
use super::control::Control;
use super::decision::Executor;
use super::id::{InstructionId, ItemId, SessionId};
use super::profile::Citation;
use super::profile::clause::Clause;
use super::session::Stage;
use super::sitting::entry::Outcome;
use super::text::{Bilingual, Language};

/// An instruction of the Head of State. Its state is worked out for a day and never entered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Instruction {
    /// The record.
    pub id: InstructionId,
    /// The document it was given in.
    pub act: Act,
    /// The title of the document.
    pub title: Bilingual,
    /// The point of the document: «2.1»; empty where there is none.
    pub point: String,
    /// The text.
    pub text: Bilingual,
    /// Who executes it; the first one is the main one.
    pub executors: Vec<Executor>,
    /// Whether the document is an act of the President, so that an action plan is due (p. 32, SR-34).
    pub presidential_act: bool,
    /// The document that approved the action plan.
    pub action_plan: Option<Act>,
    /// Since when and until when it is on control, and what happened since.
    pub control: Control,
    /// Notes on how the work goes, in the order of the days.
    pub notes: Vec<ProgressNote>,
}

/// A note on how the work goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProgressNote {
    /// The day.
    pub date: NaiveDate,
    /// What was done.
    pub text: Bilingual,
}

/// Why an instruction is not recorded.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReviewRefusal {
    /// There is no Kazakh text.
    #[error("the instruction has no Kazakh text")]
    TextMissing,
    /// Nobody executes it.
    #[error("the instruction has no executor")]
    ExecutorMissing,
    /// The document has no kind.
    #[error("the document has no kind")]
    ActIncomplete,
    /// It would have come before its document.
    #[error("received on {received}, before its document of {act}")]
    ReceivedBeforeAct {
        /// The day it came.
        received: NaiveDate,
        /// The day of the document.
        act: NaiveDate,
    },
    /// A note has no Kazakh text.
    #[error("the note has no Kazakh text")]
    NoteMissing,
    /// A note would have been made before the instruction came.
    #[error("noted on {noted}, before the control began on {since}")]
    NoteBeforeControl {
        /// The day of the note.
        noted: NaiveDate,
        /// The day the instruction came.
        since: NaiveDate,
    },
}

impl ReviewRefusal {
    /// Returns the paragraph.
    pub fn citation(&self) -> Citation {
        match self {
            Self::TextMissing | Self::NoteMissing => Clause::Languages.citation(),
            Self::ExecutorMissing
            | Self::ActIncomplete
            | Self::ReceivedBeforeAct { .. }
            | Self::NoteBeforeControl { .. } => Clause::OnControl.citation(),
        }
    }
}

impl Instruction {
    /// Checks whether the instruction can be recorded.
    ///
    /// # Errors
    ///
    /// Refuses one without a Kazakh text, an executor or a document, and one that came before its document.
    pub fn check(&self) -> Result<(), ReviewRefusal> {
        if self.text.is_missing(Language::Kazakh) {
            return Err(ReviewRefusal::TextMissing);
        }
        if self.executors.is_empty() {
            return Err(ReviewRefusal::ExecutorMissing);
        }
        if self.act.kind.is_missing(Language::Kazakh) {
            return Err(ReviewRefusal::ActIncomplete);
        }
        let (received, act) = (self.control.since, self.act.date);
        if received < act { Err(ReviewRefusal::ReceivedBeforeAct { received, act }) } else { Ok(()) }
    }

    /// Adds a note on how the work goes, after those of its day and before those of later days.
    ///
    /// # Errors
    ///
    /// Refuses a note without a Kazakh text, and one made before the instruction came.
    pub fn note(&mut self, note: ProgressNote) -> Result<(), ReviewRefusal> {
        if note.text.is_missing(Language::Kazakh) {
            return Err(ReviewRefusal::NoteMissing);
        }
        let (noted, since) = (note.date, self.control.since);
        if noted < since {
            return Err(ReviewRefusal::NoteBeforeControl { noted, since });
        }
        let place = self.notes.partition_point(|earlier| earlier.date <= noted);
        self.notes.insert(place, note);
        Ok(())
    }

    /// Returns the last note made by `day`.
    pub fn note_by(&self, day: NaiveDate) -> Option<&ProgressNote> {
        self.notes.iter().filter(|note| note.date <= day).max_by_key(|note| note.date)
    }
}

/// A session as the review sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionFact {
    /// Which one.
    pub session: SessionId,
    /// Its day; a session counts for the quarter of this day, whenever it was planned for.
    pub date: NaiveDate,
    /// How far it has come.
    pub stage: Stage,
    /// Whether it was opened with quorum.
    pub valid: bool,
    /// Its items.
    pub items: Vec<ItemFact>,
}

/// An item of a session as the review sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemFact {
    /// Which one.
    pub item: ItemId,
    /// Whether it is marked as considering the Head of State's instructions.
    pub head_of_state: bool,
    /// The instructions it considers.
    pub instructions: Vec<InstructionId>,
    /// What came of it.
    pub fate: ItemFate,
}

/// What came of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ItemFate {
    /// It waits for its session or its turn.
    Waiting,
    /// It was considered, whatever was decided.
    Considered,
    /// It was withdrawn or put off, and so not considered.
    Dropped,
}

impl ItemFact {
    /// Makes the fact of an item with the outcome its journal records; `withdrawn` where it was taken off the agenda.
    pub fn new(item: &AgendaItem, outcome: Option<&Outcome>, withdrawn: bool) -> Self {
        let fate = match (withdrawn, outcome) {
            (true, _) | (false, Some(Outcome::Postponed { .. })) => ItemFate::Dropped,
            (false, Some(Outcome::Adopted | Outcome::NotAdopted | Outcome::Heard)) => ItemFate::Considered,
            (false, None) => ItemFate::Waiting,
        };
        let (head_of_state, instructions) = (item.head_of_state, item.instructions.clone());
        Self { item: item.id, head_of_state, instructions, fate }
    }
}

impl SessionFact {
    /// Returns the items that were considered at it; none where it was not held or not valid.
    pub fn considered(&self) -> impl Iterator<Item = &ItemFact> {
        let counts = self.stage.is_held() && self.valid;
        self.items.iter().filter(move |item| counts && item.fate == ItemFate::Considered)
    }

    /// Returns whether the Head of State's instructions are to be considered at it.
    pub fn will_consider_head_of_state(&self) -> bool {
        let ahead = match self.stage {
            Stage::Planned | Stage::Convened | Stage::Sitting => true,
            Stage::Held | Stage::Recorded | Stage::Registered | Stage::DidNotTakePlace => false,
        };
        ahead && self.items.iter().any(|item| item.head_of_state && item.fate != ItemFate::Dropped)
    }
}
