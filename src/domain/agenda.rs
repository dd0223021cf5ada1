//! Items of an agenda: what is considered, who reports, who is invited.

pub mod approval;
pub mod invitation;
pub mod removal;
#[cfg(test)]
pub(in crate::domain) mod tests;
pub mod version;

use serde::{Deserialize, Serialize};

use super::act::Act;
use super::id::{InstructionId, ItemId, PersonId, PlanItemId, SessionId, UnitId};
use super::text::Bilingual;

/// What is to come of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ItemKind {
    /// A decision is put to the vote.
    Decision,
    /// The collegium hears it and takes note; no vote lines.
    Information,
}

/// A question on the agenda of a session.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct AgendaItem {
    /// The record.
    pub id: ItemId,
    /// The session it belongs to.
    pub session: SessionId,
    /// The number on the agenda, from 1; a withdrawn item keeps its number.
    pub number: u32,
    /// The title: ends in «туралы», begins with «О (Об)».
    pub title: Bilingual,
    /// Decision or information.
    pub kind: ItemKind,
    /// Who reports.
    pub speakers: Vec<PersonId>,
    /// Who reports beside them.
    pub co_speakers: Vec<PersonId>,
    /// Who is invited for this item.
    pub invited: Vec<PersonId>,
    /// The unit that prepares it.
    pub unit: Option<UnitId>,
    /// Planned length in minutes.
    pub minutes: u32,
    /// The question of the work plan it comes from; an ordinary session warns when there is none (SR-12).
    pub plan_item: Option<PlanItemId>,
    /// Whether the item considers the execution of the Head of State's instructions (p. 8, SR-22).
    pub head_of_state: bool,
    /// The instructions considered.
    pub instructions: Vec<InstructionId>,
    /// Whether it carries the mark of restricted distribution (SR-33).
    pub restricted: bool,
    /// Why it was added after the agenda was approved; nothing for an item of version 1.
    pub added_late: Option<Bilingual>,
}

/// A person invited to a session (p. 7, SR-19, SR-20).
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Invitee {
    /// Who.
    pub person: PersonId,
    /// Whom he or she represents.
    pub kind: InviteeKind,
    /// The decision of the first head, needed for the media and, by the profile, for an NGO.
    pub decision: Option<Act>,
    /// The items the person is invited for; all of them where empty.
    pub items: Vec<ItemId>,
}

/// Whom an invitee represents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InviteeKind {
    /// The body's own people who are not members.
    OwnStaff,
    /// Another state body.
    StateBody,
    /// A non-governmental organisation.
    Ngo,
    /// The media.
    Media,
    /// Anybody else.
    Other,
}
