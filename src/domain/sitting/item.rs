//! An item of the agenda at the table: considered one at a time, each once, each with an outcome.

use chrono::NaiveDateTime;

use super::entry::Outcome;
use super::setup::SittingItem;
use crate::domain::id::{ItemId, PersonId};
use crate::domain::text::Bilingual;

/// An item and how far it has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemRecord {
    /// The item.
    pub item: SittingItem,
    /// How far it has come.
    pub state: ItemState,
}

/// How far an item has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ItemState {
    /// Not taken yet.
    Pending,
    /// Under consideration.
    Considered {
        /// Since when.
        since: NaiveDateTime,
    },
    /// Done with.
    Closed {
        /// When it was taken; nothing for an item put off without being taken.
        started: Option<NaiveDateTime>,
        /// When it was done with.
        ended: NaiveDateTime,
        /// What came of it.
        outcome: Outcome,
    },
    /// Taken off the agenda.
    Withdrawn {
        /// When it was taken up; nothing for an item that never was.
        started: Option<NaiveDateTime>,
        /// When it was taken off.
        ended: NaiveDateTime,
        /// Who asked for it.
        requested_by: PersonId,
        /// Why.
        reason: Bilingual,
    },
}

impl ItemRecord {
    /// Returns whether nothing more can happen to the item.
    pub fn is_done(&self) -> bool {
        match self.state {
            ItemState::Pending | ItemState::Considered { .. } => false,
            ItemState::Closed { .. } | ItemState::Withdrawn { .. } => true,
        }
    }

    /// Returns what came of the item, once that is known; a withdrawn item has no outcome.
    pub fn outcome(&self) -> Option<&Outcome> {
        match &self.state {
            ItemState::Closed { outcome, .. } => Some(outcome),
            ItemState::Pending | ItemState::Considered { .. } | ItemState::Withdrawn { .. } => None,
        }
    }

    /// Returns when the item was taken.
    pub fn started(&self) -> Option<NaiveDateTime> {
        match self.state {
            ItemState::Pending => None,
            ItemState::Considered { since } => Some(since),
            ItemState::Closed { started, .. } | ItemState::Withdrawn { started, .. } => started,
        }
    }

    /// Returns when the item was done with.
    pub fn ended(&self) -> Option<NaiveDateTime> {
        match self.state {
            ItemState::Pending | ItemState::Considered { .. } => None,
            ItemState::Closed { ended, .. } | ItemState::Withdrawn { ended, .. } => Some(ended),
        }
    }

    /// Returns whether the item was under consideration at `moment`.
    pub(super) fn covers(&self, moment: NaiveDateTime) -> bool {
        self.started().is_some_and(|started| started <= moment) && self.ended().is_none_or(|ended| moment < ended)
    }
}

/// A member takes no part in an item (F05.04).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recusal {
    /// Which member.
    pub member: PersonId,
    /// In which item.
    pub item: ItemId,
    /// When it was declared.
    pub at: NaiveDateTime,
    /// Why.
    pub reason: Bilingual,
}
