//! Taking an item off an agenda before the sitting: freely from a draft, with a reason from an approved one.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::approval::AgendaRefusal;
use super::version::AgendaVersion;
use super::{AgendaItem, Invitee};
use crate::domain::id::{ItemId, PersonId};
use crate::domain::text::{Bilingual, Language};

/// Why an item is taken off an approved agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Removal {
    /// Who asked for it.
    pub requested_by: PersonId,
    /// Why.
    pub reason: Bilingual,
}

/// An item that was taken off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RemovedItem {
    /// The item as it stood.
    pub item: AgendaItem,
    /// The day.
    pub removed: NaiveDate,
    /// Who asked for it and why; nothing for an item of a draft.
    pub removal: Option<Removal>,
}

/// Returns what is kept of `removal` when `item` is taken off after `approved` was approved.
///
/// # Errors
///
/// Refuses to take an item off an approved agenda without a Kazakh reason: the participants are told of it.
pub fn check(
    item: &AgendaItem,
    approved: Option<&AgendaVersion>,
    removal: Option<&Removal>,
) -> Result<Option<Removal>, AgendaRefusal> {
    let Some(version) = approved.filter(|approved| approved.contains(item.id)) else { return Ok(None) };
    match removal.filter(|removal| !removal.reason.is_missing(Language::Kazakh)) {
        Some(removal) => Ok(Some(removal.clone())),
        None => Err(AgendaRefusal::RemovalWithoutReason { item: item.number, version: version.number }),
    }
}

/// What becomes of invitations when an item is taken off.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Uninvited {
    /// Those still invited for other items.
    pub changed: Vec<Invitee>,
    /// Those who were invited for this item alone: an invitation without items would be one for all of them.
    pub gone: Vec<PersonId>,
}

/// Returns what becomes of the invitations that name `item`.
pub fn without_item(invitees: &[Invitee], item: ItemId) -> Uninvited {
    let mut uninvited = Uninvited::default();
    for invitee in invitees.iter().filter(|invitee| invitee.items.contains(&item)) {
        let items: Vec<_> = invitee.items.iter().copied().filter(|&other| other != item).collect();
        if items.is_empty() {
            uninvited.gone.push(invitee.person);
        } else {
            uninvited.changed.push(Invitee { items, ..invitee.clone() });
        }
    }
    uninvited
}
