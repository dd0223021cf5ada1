//! Points of a decision: what is to be done, by whom and until when.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::id::{ItemId, PersonId, PointId, UnitId};
use super::text::Bilingual;

/// Who executes a point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind", content = "id")]
pub enum Executor {
    /// A unit.
    Unit(UnitId),
    /// A person.
    Person(PersonId),
}

/// Until when a point is to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind", content = "date")]
pub enum Due {
    /// Until a day, that day included.
    On(NaiveDate),
    /// The profile's default term from the day of the session.
    DefaultTerm,
    /// Every quarter.
    Quarterly,
    /// Permanently.
    Permanent,
}

/// A point of the decision on an item.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct DecisionPoint {
    /// The record.
    pub id: PointId,
    /// The item.
    pub item: ItemId,
    /// The number within the item, from 1.
    pub number: u32,
    /// The text, in full sentences: imperative in Kazakh, infinitive in Russian.
    pub text: Bilingual,
    /// The executors; the first one is the main one.
    pub executors: Vec<Executor>,
    /// The term; nothing only for a point that is exempt from control.
    pub due: Option<Due>,
    /// Who watches over it.
    pub controller: Option<PersonId>,
    /// Whether it is a point such as «ақпарат назарға алынсын», which needs neither executor nor term (SR-30).
    pub exempt: bool,
}
