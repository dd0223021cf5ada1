//! The practice work plan of the collegium for one year.

use chrono::NaiveDate;
use serde::Deserialize;

use crate::domain::act::Act;
use crate::domain::id::{PersonId, PlanId, PlanItemId, UnitId};
use crate::domain::text::Bilingual;

use super::PracticeMark;
use super::error::PracticeError;
use super::key::{Keys, Names};

/// A work plan of the collegium (p. 4, 7).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkPlan {
    /// The record.
    pub id: PlanId,
    /// The year it is made for.
    pub year: i32,
    /// The title.
    pub title: Bilingual,
    /// The day on which the draft was ready (SR-06).
    pub drafted: NaiveDate,
    /// The document by which it was approved (SR-08).
    pub approval: Act,
    /// The first head, who approved it.
    pub approved_by: PersonId,
    /// The day on which it was sent for execution (SR-09).
    pub sent: NaiveDate,
    /// The questions, quarter by quarter.
    pub items: Vec<PlanItem>,
}

/// A question of a work plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanItem {
    /// The record.
    pub id: PlanItemId,
    /// The quarter for which it was planned first, 1 to 4.
    pub quarter: u8,
    /// The question: ends in «туралы», begins with «О (Об)».
    pub title: Bilingual,
    /// The unit that prepares it and proposed it.
    pub unit: UnitId,
    /// Who is to report.
    pub speaker: PersonId,
    /// Whether it considers the execution of the Head of State's instructions (p. 8, SR-22).
    pub head_of_state: bool,
    /// Moves of the question, the earliest first (p. 5, SR-10).
    pub moves: Vec<Move>,
    /// What has come of it.
    pub state: PlanItemState,
}

/// What has come of a question of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind", deny_unknown_fields)]
pub enum PlanItemState {
    /// Considered at a held session.
    Held {
        /// The running number of the session within the year.
        session: u32,
        /// Its day.
        date: NaiveDate,
    },
    /// Not yet considered.
    Pending,
}

/// A move of a question to another quarter, with the three papers it needs (p. 5, SR-10).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Move {
    /// The quarter it goes to, 1 to 4.
    pub to_quarter: u8,
    /// Why.
    pub reason: Bilingual,
    /// The service note of the head of the unit.
    pub note: Act,
    /// The supervising deputy who agreed.
    pub agreed_by: PersonId,
    /// The day of the agreement.
    pub agreed_on: NaiveDate,
    /// The decision of the first head.
    pub decision: Act,
}

impl PlanItem {
    /// Returns the quarter in which the question is to be considered after all moves.
    pub fn present_quarter(&self) -> u8 {
        self.moves.last().map_or(self.quarter, |last| last.to_quarter)
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PlanFile {
    #[serde(rename = "practice")]
    _practice: PracticeMark,
    year: i32,
    title: Bilingual,
    drafted: NaiveDate,
    approval: Act,
    approved_by: String,
    sent: NaiveDate,
    items: Vec<PlanItemRecord>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PlanItemRecord {
    key: String,
    quarter: u8,
    title: Bilingual,
    unit: String,
    speaker: String,
    #[serde(default)]
    head_of_state: bool,
    #[serde(default)]
    moves: Vec<MoveRecord>,
    state: PlanItemState,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct MoveRecord {
    to_quarter: u8,
    reason: Bilingual,
    note: Act,
    agreed_by: String,
    agreed_on: NaiveDate,
    decision: Act,
}

impl PlanFile {
    pub(super) fn names(&self) -> Result<Keys<PlanItemId>, PracticeError> {
        Keys::number("question of the plan", self.items.iter().map(|record| &record.key), PlanItemId)
    }

    pub(super) fn resolve(self, names: &Names) -> Result<WorkPlan, PracticeError> {
        Ok(WorkPlan {
            id: PlanId(1),
            year: self.year,
            title: self.title,
            drafted: self.drafted,
            approval: self.approval,
            approved_by: names.persons.resolve(&self.approved_by)?,
            sent: self.sent,
            items: self.items.into_iter().map(|record| record.resolve(names)).collect::<Result<_, _>>()?,
        })
    }
}

impl PlanItemRecord {
    fn resolve(self, names: &Names) -> Result<PlanItem, PracticeError> {
        Ok(PlanItem {
            id: names.plan_items.resolve(&self.key)?,
            quarter: self.quarter,
            title: self.title,
            unit: names.units.resolve(&self.unit)?,
            speaker: names.persons.resolve(&self.speaker)?,
            head_of_state: self.head_of_state,
            moves: self.moves.into_iter().map(|record| record.resolve(names)).collect::<Result<_, _>>()?,
            state: self.state,
        })
    }
}

impl MoveRecord {
    fn resolve(self, names: &Names) -> Result<Move, PracticeError> {
        Ok(Move {
            to_quarter: self.to_quarter,
            reason: self.reason,
            note: self.note,
            agreed_by: names.persons.resolve(&self.agreed_by)?,
            agreed_on: self.agreed_on,
            decision: self.decision,
        })
    }
}
