//! A session of the collegium and the stages it goes through (p. 6, 7).

pub mod answer;
pub mod forecast;
pub mod stage;
pub mod task;
#[cfg(test)]
pub(in crate::domain) mod tests;

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use super::act::Act;
use super::id::SessionId;
use super::text::Bilingual;

/// Why a session is held.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum SessionKind {
    /// Кезекті отырыс: by the work plan.
    Ordinary,
    /// Кезектен тыс отырыс: by a decision of the first head (SR-15).
    Extraordinary {
        /// The decision of the first head.
        basis: Act,
    },
}

/// How members take part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SessionForm {
    /// In one hall.
    InPerson,
    /// By video link only.
    Video,
    /// In a hall, some by video link.
    Mixed,
}

/// How far a session has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Date and items are being set.
    Planned,
    /// The agenda is approved, members are invited.
    Convened,
    /// The sitting is going on or adjourned.
    Sitting,
    /// The sitting is closed; the protocol is being written.
    Held,
    /// Both languages are complete, checks are clean.
    Recorded,
    /// The protocol has its number and is sealed.
    Registered,
    /// No quorum, moved or cancelled; the reason is recorded.
    DidNotTakePlace,
}

/// A session.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Session {
    /// The record.
    pub id: SessionId,
    /// The running number within the year, by which people speak of it.
    pub number: u32,
    /// Ordinary or extraordinary.
    #[serde(flatten)]
    pub kind: SessionKind,
    /// The day.
    pub date: NaiveDate,
    /// When it begins.
    pub time: NaiveTime,
    /// Where: hall or address.
    pub place: Bilingual,
    /// How members take part.
    pub form: SessionForm,
    /// Whether the media and the public are kept out.
    pub closed: bool,
    /// How far it has come.
    pub stage: Stage,
}
