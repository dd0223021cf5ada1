//! The file of the practice work plan of the collegium for one year.

use chrono::NaiveDate;
use serde::Deserialize;

use crate::domain::act::Act;
use crate::domain::calendar::quarter::Quarter;
use crate::domain::id::{PlanId, PlanItemId};
use crate::domain::plan::approval::{Approval, Approver};
use crate::domain::plan::change::{ChangeRequest, Consent, HeadDecision, ItemChange, Outcome, ServiceNote};
use crate::domain::plan::item::{PlanItem, Proposal, Slot};
use crate::domain::plan::{Plan, PlanPeriod};
use crate::domain::text::Bilingual;

use super::PracticeMark;
use super::error::PracticeError;
use super::key::{Keys, Names};

/// The only plan of the practice collegium.
const PLAN: PlanId = PlanId(1);

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PlanFile {
    #[serde(rename = "practice")]
    _practice: PracticeMark,
    year: i32,
    title: Bilingual,
    drafted: NaiveDate,
    approval: Act,
    sent: NaiveDate,
    items: Vec<PlanItemRecord>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PlanItemRecord {
    key: String,
    quarter: Quarter,
    title: Bilingual,
    unit: String,
    speaker: String,
    #[serde(default)]
    head_of_state: bool,
    #[serde(default)]
    moves: Vec<MoveRecord>,
    #[serde(default)]
    considered: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct MoveRecord {
    to_quarter: Quarter,
    reason: Bilingual,
    note: NoteRecord,
    consent: ConsentRecord,
    decision: Act,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct NoteRecord {
    author: String,
    number: String,
    date: NaiveDate,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ConsentRecord {
    deputy: String,
    date: NaiveDate,
}

impl PlanFile {
    pub(super) fn names(&self) -> Result<Keys<PlanItemId>, PracticeError> {
        Keys::number("question of the plan", self.items.iter().map(|record| &record.key), PlanItemId)
    }

    pub(super) fn resolve(self, names: &Names) -> Result<Plan, PracticeError> {
        let items = self.items.into_iter().zip(1..).map(|(record, number)| record.resolve(number, names));
        Ok(Plan {
            id: PLAN,
            period: PlanPeriod::Year { year: self.year },
            title: self.title,
            drafted: Some(self.drafted),
            approval: Some(Approval { by: Approver::FirstHead, act: self.approval }),
            sent: Some(self.sent),
            items: items.collect::<Result<_, _>>()?,
        })
    }
}

impl PlanItemRecord {
    fn resolve(self, number: u32, names: &Names) -> Result<PlanItem, PracticeError> {
        let unit = names.units.resolve(&self.unit)?;
        Ok(PlanItem {
            id: names.plan_items.resolve(&self.key)?,
            plan: PLAN,
            number,
            title: self.title,
            first_slot: Slot { quarter: self.quarter, date: None },
            unit: Some(unit),
            speaker: Some(names.persons.resolve(&self.speaker)?),
            proposed_by: Some(unit),
            proposed_on: None,
            basis: None,
            head_of_state: self.head_of_state,
            proposal: Proposal::Accepted,
            added_by: None,
            changes: self.moves.into_iter().map(|record| record.resolve(names)).collect::<Result<_, _>>()?,
            considered: names.sessions.resolve_all(&self.considered)?,
        })
    }
}

impl MoveRecord {
    fn resolve(self, names: &Names) -> Result<ChangeRequest, PracticeError> {
        let NoteRecord { author, number, date } = self.note;
        let author = names.persons.resolve(&author)?;
        let deputy = names.persons.resolve(&self.consent.deputy)?;
        let (by, decided) = (Approver::FirstHead, self.decision.date);
        Ok(ChangeRequest {
            change: ItemChange::Move { to: Slot { quarter: self.to_quarter, date: None } },
            reason: self.reason,
            note: Some(ServiceNote { author, number, date }),
            consent: Some(Consent { deputy, date: self.consent.date }),
            decision: Some(HeadDecision { by, date: decided, act: Some(self.decision) }),
            outcome: Outcome::Granted,
        })
    }
}
