//! A question of a work plan, from the proposal of a unit to the session that considers it (SR-05, SR-12).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::change::{ChangeRequest, HeadDecision, ItemChange, Outcome};
use crate::domain::act::Act;
use crate::domain::calendar::quarter::Quarter;
use crate::domain::id::{PersonId, PlanId, PlanItemId, SessionId, UnitId};
use crate::domain::text::Bilingual;

/// When a question is to be considered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Slot {
    /// The quarter.
    pub quarter: Quarter,
    /// The day, where it is set.
    pub date: Option<NaiveDate>,
}

/// What became of the proposal a question began as.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Proposal {
    /// It waits for a decision.
    Submitted,
    /// It is in the plan.
    #[default]
    Accepted,
    /// It was declined.
    Declined {
        /// Why.
        reason: Bilingual,
    },
}

/// A question of a work plan. Its state follows from what happened to it and is never set by hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanItem {
    /// The record.
    pub id: PlanItemId,
    /// The plan.
    pub plan: PlanId,
    /// The number in the plan, from 1.
    pub number: u32,
    /// The title.
    pub title: Bilingual,
    /// When it was first to be considered; this is never changed.
    pub first_slot: Slot,
    /// The unit that prepares it.
    pub unit: Option<UnitId>,
    /// Who reports.
    pub speaker: Option<PersonId>,
    /// The unit that proposed it.
    pub proposed_by: Option<UnitId>,
    /// The day of the proposal.
    pub proposed_on: Option<NaiveDate>,
    /// The document it rests on.
    pub basis: Option<Act>,
    /// Whether it considers the Head of State's instructions (p. 8).
    pub head_of_state: bool,
    /// What became of the proposal.
    pub proposal: Proposal,
    /// The decision that added it to the plan after the approval; nothing for a question of the approved plan.
    pub added_by: Option<HeadDecision>,
    /// Requests to move or remove it, in their order, granted or not.
    pub changes: Vec<ChangeRequest>,
    /// The sessions that considered it; one question may take several.
    pub considered: Vec<SessionId>,
}

/// How a question of a plan stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlanItemState {
    /// Proposed, not yet in the plan.
    Proposed,
    /// Proposed and declined.
    Declined {
        /// Why.
        reason: Bilingual,
    },
    /// To be considered when it was first planned.
    Planned,
    /// To be considered at another time.
    Moved {
        /// When it was first to be considered.
        from: Slot,
        /// When it is to be considered now.
        to: Slot,
        /// How many times it was moved.
        times: u32,
    },
    /// Considered, at an ordinary or an extraordinary session.
    Held,
    /// Taken out of the plan.
    Removed {
        /// Why.
        reason: Bilingual,
    },
}

impl PlanItemState {
    /// Returns whether the question is in the plan, considered or not.
    pub const fn is_in_plan(&self) -> bool {
        match self {
            Self::Planned | Self::Moved { .. } | Self::Held => true,
            Self::Proposed | Self::Declined { .. } | Self::Removed { .. } => false,
        }
    }

    /// Returns whether the question waits for its session.
    pub const fn is_ahead(&self) -> bool {
        match self {
            Self::Planned | Self::Moved { .. } => true,
            Self::Proposed | Self::Declined { .. } | Self::Held | Self::Removed { .. } => false,
        }
    }
}

impl PlanItem {
    /// Returns the changes that the first head has granted, in their order.
    fn granted(&self) -> impl Iterator<Item = &ChangeRequest> {
        self.changes.iter().filter(|request| request.outcome == Outcome::Granted)
    }

    /// Returns when it is to be considered now: the place of the last move granted, or the first one.
    pub fn slot(&self) -> Slot {
        self.granted().fold(self.first_slot, |slot, request| match request.change {
            ItemChange::Move { to } => to,
            ItemChange::Remove => slot,
        })
    }

    /// Returns how it stands. A question that was considered is held, whatever was decided on its date.
    pub fn state(&self) -> PlanItemState {
        match &self.proposal {
            Proposal::Submitted => return PlanItemState::Proposed,
            Proposal::Declined { reason } => return PlanItemState::Declined { reason: reason.clone() },
            Proposal::Accepted => {}
        }
        if !self.considered.is_empty() {
            return PlanItemState::Held;
        }
        if let Some(removal) = self.granted().find(|request| request.change == ItemChange::Remove) {
            return PlanItemState::Removed { reason: removal.reason.clone() };
        }
        let moves = self.granted().count();
        match u32::try_from(moves).unwrap_or(u32::MAX) {
            0 => PlanItemState::Planned,
            times => PlanItemState::Moved { from: self.first_slot, to: self.slot(), times },
        }
    }
}
