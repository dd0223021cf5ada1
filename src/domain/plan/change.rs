//! Moving and removing a question of an approved plan: three papers, and nothing happens without them (p. 5, SR-10).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::approval::Approver;
use super::item::{PlanItem, Slot};
use super::{Plan, PlanPeriod};
use crate::domain::act::Act;
use crate::domain::id::{PersonId, PlanItemId};
use crate::domain::profile::Citation;
use crate::domain::profile::clause::Clause;
use crate::domain::profile::planning::PlanningRules;
use crate::domain::text::{Bilingual, Language};

/// What is to happen to a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum ItemChange {
    /// It is considered at another time.
    Move {
        /// When.
        to: Slot,
    },
    /// It is taken out of the plan.
    Remove,
}

/// The service note of the head of the unit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServiceNote {
    /// The head of the unit.
    pub author: PersonId,
    /// The number of the note.
    pub number: String,
    /// The day of the note.
    pub date: NaiveDate,
}

/// The consent of the deputy who supervises the question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consent {
    /// The deputy first head.
    pub deputy: PersonId,
    /// The day.
    pub date: NaiveDate,
}

/// The decision of the first head.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeadDecision {
    /// In which office it was made.
    pub by: Approver,
    /// The day.
    pub date: NaiveDate,
    /// The document, where there is one.
    pub act: Option<Act>,
}

/// What came of a request.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It is only a request; the question keeps its old date.
    #[default]
    Open,
    /// The first head has granted it.
    Granted,
    /// The first head has refused it; the question is unchanged.
    Refused,
}

/// A request to move or remove a question; it stays in the history whatever comes of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChangeRequest {
    /// What is asked for.
    pub change: ItemChange,
    /// Why.
    pub reason: Bilingual,
    /// The service note.
    pub note: Option<ServiceNote>,
    /// The consent of the supervising deputy.
    pub consent: Option<Consent>,
    /// The decision of the first head.
    pub decision: Option<HeadDecision>,
    /// What came of it.
    pub outcome: Outcome,
}

/// A paper that a change needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChangePart {
    /// Қызметтік жазба.
    ServiceNote,
    /// The consent of the supervising deputy.
    Consent,
    /// The decision of the first head.
    Decision,
}

/// A paper that is filed with a request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum ChangePaper {
    /// The service note.
    Note(ServiceNote),
    /// The consent of the supervising deputy.
    Consent(Consent),
    /// The decision of the first head.
    Decision(HeadDecision),
}

/// Why a question is not changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ChangeRefusal {
    /// The question is not in the plan.
    #[error("item {item} is not in the plan")]
    NotInPlan {
        /// Which one.
        item: PlanItemId,
    },
    /// The question is in the plan already.
    #[error("item {item} is in the plan")]
    AlreadyInPlan {
        /// Which one.
        item: PlanItemId,
    },
    /// The plan is not approved yet; its questions can be edited freely.
    #[error("the plan is not approved, its items are simply edited")]
    PlanNotApproved,
    /// The question was considered, removed, or never accepted.
    #[error("item {item} is closed")]
    ItemClosed {
        /// Which one.
        item: PlanItemId,
    },
    /// There is no such request.
    #[error("there is no request {request}")]
    NoSuchRequest {
        /// Its place in the history, from 0.
        request: usize,
    },
    /// The request was decided before.
    #[error("the request was decided before")]
    AlreadyDecided,
    /// Papers are missing; until they are there the change is only a request.
    #[error("the change lacks {missing:?}")]
    PartsMissing {
        /// Which ones.
        missing: Vec<ChangePart>,
        /// Where it is written.
        citation: Citation,
    },
    /// There is no Kazakh reason.
    #[error("the reason has no Kazakh text")]
    ReasonMissing,
    /// It was not decided by the first head or the acting one.
    #[error("only the first head decides")]
    NotByFirstHead,
    /// It was decided before the papers it rests on.
    #[error("decided on {decided}, before the papers of {papers}")]
    DecidedTooSoon {
        /// The day of the decision.
        decided: NaiveDate,
        /// The day of the latest paper.
        papers: NaiveDate,
    },
    /// It would be moved to where it is.
    #[error("the item is there already")]
    NotMoved,
    /// The day does not lie in the quarter.
    #[error("the day {date} does not lie in its quarter")]
    DayOutsideQuarter {
        /// The day.
        date: NaiveDate,
    },
}

impl ChangeRefusal {
    /// Returns the paragraph.
    pub fn citation(&self) -> Citation {
        match self {
            Self::PartsMissing { citation, .. } => citation.clone(),
            Self::NotInPlan { .. }
            | Self::AlreadyInPlan { .. }
            | Self::PlanNotApproved
            | Self::ItemClosed { .. }
            | Self::NoSuchRequest { .. }
            | Self::AlreadyDecided
            | Self::ReasonMissing
            | Self::NotByFirstHead
            | Self::DecidedTooSoon { .. }
            | Self::NotMoved
            | Self::DayOutsideQuarter { .. } => Clause::PlanChange.citation(),
        }
    }
}

/// What a granted change means for the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChangeEffect {
    /// The question stays in the plan's period.
    WithinPlan,
    /// The question has left the period of the plan.
    LeavesPlan,
    /// The question was removed.
    Removed,
}

impl ChangeRequest {
    /// Makes an open request without papers.
    pub fn new(change: ItemChange, reason: Bilingual) -> Self {
        Self { change, reason, note: None, consent: None, decision: None, outcome: Outcome::Open }
    }

    /// Returns the papers that are still missing; the decision alone is enough where the profile says so.
    pub fn missing(&self, rules: &PlanningRules) -> Vec<ChangePart> {
        let three = rules.change_in_three_parts.value;
        [
            (three && self.note.is_none(), ChangePart::ServiceNote),
            (three && self.consent.is_none(), ChangePart::Consent),
            (self.decision.is_none(), ChangePart::Decision),
        ]
        .into_iter()
        .filter_map(|(missing, part)| missing.then_some(part))
        .collect()
    }

    fn check_decision(&self) -> Result<(), ChangeRefusal> {
        let Some(decision) = &self.decision else { return Ok(()) };
        if !decision.by.is_first_head() {
            return Err(ChangeRefusal::NotByFirstHead);
        }
        let papers = self.note.as_ref().map(|note| note.date).max(self.consent.as_ref().map(|consent| consent.date));
        match papers.filter(|&papers| decision.date < papers) {
            Some(papers) => Err(ChangeRefusal::DecidedTooSoon { decided: decision.date, papers }),
            None => Ok(()),
        }
    }
}

impl Plan {
    /// Adds a question to an approved plan. Paragraph 5 does not speak of adding, so the first head's decision alone is
    /// enough.
    ///
    /// # Errors
    ///
    /// Refuses a plan not yet approved, a question that is in it, and a decision of anybody but the first head.
    pub fn add_item(&mut self, item: PlanItem, decision: HeadDecision) -> Result<(), ChangeRefusal> {
        if self.approval.is_none() {
            return Err(ChangeRefusal::PlanNotApproved);
        }
        if self.items.iter().any(|known| known.id == item.id) {
            return Err(ChangeRefusal::AlreadyInPlan { item: item.id });
        }
        if !decision.by.is_first_head() {
            return Err(ChangeRefusal::NotByFirstHead);
        }
        self.items.push(PlanItem { added_by: Some(decision), ..item });
        Ok(())
    }

    /// Enters a request to change a question; the question keeps its date until it is granted.
    ///
    /// # Errors
    ///
    /// Refuses a change of a plan not yet approved, of a question that is closed, without a Kazakh reason, and a move to
    /// the same place or to a day outside its quarter.
    pub fn request_change(&mut self, item: PlanItemId, request: ChangeRequest) -> Result<(), ChangeRefusal> {
        if self.approval.is_none() {
            return Err(ChangeRefusal::PlanNotApproved);
        }
        let item = self.open_item(item)?;
        if request.reason.is_missing(Language::Kazakh) {
            return Err(ChangeRefusal::ReasonMissing);
        }
        if let ItemChange::Move { to } = request.change {
            if let Some(date) = to.date.filter(|&date| !to.quarter.contains(date)) {
                return Err(ChangeRefusal::DayOutsideQuarter { date });
            }
            if to == item.slot() {
                return Err(ChangeRefusal::NotMoved);
            }
        }
        item.changes.push(ChangeRequest { outcome: Outcome::Open, ..request });
        Ok(())
    }

    /// Files a paper with the request at place `request` of the question's history, in place of an earlier one.
    ///
    /// # Errors
    ///
    /// Refuses a request decided before, and one that is not there.
    pub fn file_paper(&mut self, item: PlanItemId, request: usize, paper: ChangePaper) -> Result<(), ChangeRefusal> {
        let request = open_request(self.open_item(item)?, request)?;
        match paper {
            ChangePaper::Note(note) => request.note = Some(note),
            ChangePaper::Consent(consent) => request.consent = Some(consent),
            ChangePaper::Decision(decision) => request.decision = Some(decision),
        }
        Ok(())
    }

    /// Grants the request at place `request` of the question's history; from now on the change is in force.
    ///
    /// # Errors
    ///
    /// Refuses while papers are missing, a decision of anybody but the first head, one made before the papers it rests
    /// on, and a request decided before.
    pub fn grant_change(
        &mut self,
        item: PlanItemId,
        request: usize,
        rules: &PlanningRules,
    ) -> Result<ChangeEffect, ChangeRefusal> {
        let period = self.period;
        let request = open_request(self.open_item(item)?, request)?;
        let missing = request.missing(rules);
        if !missing.is_empty() {
            let citation = rules.change_in_three_parts.citation.clone();
            return Err(ChangeRefusal::PartsMissing { missing, citation });
        }
        request.check_decision()?;
        request.outcome = Outcome::Granted;
        Ok(effect(request.change, period))
    }

    /// Closes the request at place `request` of the question's history without a change.
    ///
    /// # Errors
    ///
    /// Refuses a request decided before, or where the first head has not decided.
    pub fn refuse_change(&mut self, item: PlanItemId, request: usize) -> Result<(), ChangeRefusal> {
        let request = open_request(self.open_item(item)?, request)?;
        if request.decision.is_none() {
            let citation = Clause::PlanChange.citation();
            return Err(ChangeRefusal::PartsMissing { missing: vec![ChangePart::Decision], citation });
        }
        request.check_decision()?;
        request.outcome = Outcome::Refused;
        Ok(())
    }

    fn open_item(&mut self, id: PlanItemId) -> Result<&mut PlanItem, ChangeRefusal> {
        let item = self.items.iter_mut().find(|item| item.id == id).ok_or(ChangeRefusal::NotInPlan { item: id })?;
        if item.state().is_ahead() { Ok(item) } else { Err(ChangeRefusal::ItemClosed { item: id }) }
    }
}

fn open_request(item: &mut PlanItem, request: usize) -> Result<&mut ChangeRequest, ChangeRefusal> {
    let request = item.changes.get_mut(request).ok_or(ChangeRefusal::NoSuchRequest { request })?;
    match request.outcome {
        Outcome::Open => Ok(request),
        Outcome::Granted | Outcome::Refused => Err(ChangeRefusal::AlreadyDecided),
    }
}

fn effect(change: ItemChange, period: PlanPeriod) -> ChangeEffect {
    match change {
        ItemChange::Remove => ChangeEffect::Removed,
        ItemChange::Move { to } if period.quarters().any(|quarter| quarter == to.quarter) => ChangeEffect::WithinPlan,
        ItemChange::Move { .. } => ChangeEffect::LeavesPlan,
    }
}
