//! What is settled before a sitting begins: the composition, the rules and the agenda it is judged by.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::agenda::ItemKind;
use crate::domain::composition::Composition;
use crate::domain::id::{ItemId, PersonId, SessionId};
use crate::domain::profile::SittingRules;

/// The facts of a session by which its journal is judged (SR-01, SR-18): a journal and its setup prove a sitting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SittingSetup {
    /// The session.
    pub session: SessionId,
    /// Its day; nothing in the journal happened earlier, and the opening happened on it.
    pub date: NaiveDate,
    /// The composition in force on that day (SR-18).
    pub composition: Composition,
    /// The rules in force on that day (SR-01).
    pub rules: SittingRules,
    /// The agenda.
    pub items: Vec<SittingItem>,
    /// Who was invited in advance; a person who is not listed may still be seated as invited.
    pub invited: Vec<PersonId>,
    /// Who acts as first head on that day, where somebody does (p. 5, SR-17).
    pub acting_head: Option<PersonId>,
}

/// What a sitting needs to know of an item of the agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SittingItem {
    /// The item.
    pub id: ItemId,
    /// Its number on the agenda.
    pub number: u32,
    /// Whether a decision is put to the vote.
    pub kind: ItemKind,
    /// Whether it carries the mark of restricted distribution (SR-33).
    pub restricted: bool,
}
