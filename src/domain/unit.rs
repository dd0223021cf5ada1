//! Units that prepare questions and execute decisions.

use serde::{Deserialize, Serialize};

use super::id::{PersonId, UnitId};
use super::text::Bilingual;

/// What a unit is; vedomstva and territorial bodies exist only in some bodies (p. 2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UnitKind {
    /// Құрылымдық бөлімше.
    Structural,
    /// Ведомство.
    Vedomstvo,
    /// Аумақтық орган.
    Territorial,
    /// Ведомстволық бағынысты ұйым.
    Subordinate,
}

/// A unit with its name in the nominative.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Unit {
    /// The record.
    pub id: UnitId,
    /// What it is.
    pub kind: UnitKind,
    /// The name, nominative: «Цифрландыру департаменті».
    pub name: Bilingual,
    /// Its head, where known.
    pub head: Option<PersonId>,
}
