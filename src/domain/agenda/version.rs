//! Versions of an approved agenda and the list of what changed between two of them.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::approval::{AgendaRefusal, AgendaRemark, check};
use super::{AgendaItem, ItemKind};
use crate::domain::id::{ItemId, PersonId, SessionId, UnitId};
use crate::domain::session::Session;
use crate::domain::text::{Bilingual, Language};

/// An agenda as it was approved; a later change makes another version and leaves this one as it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgendaVersion {
    /// The session.
    pub session: SessionId,
    /// The number, from 1.
    pub number: u32,
    /// The day of the approval.
    pub approved: NaiveDate,
    /// Who approved it.
    pub approved_by: PersonId,
    /// The items, by number.
    pub items: Vec<AgendaItem>,
}

impl AgendaVersion {
    /// Returns whether the item is on it.
    pub fn contains(&self, item: ItemId) -> bool {
        self.items.iter().any(|known| known.id == item)
    }

    /// Approves `items` as the version after `previous`, and returns it with the remarks on it.
    ///
    /// # Errors
    ///
    /// Refuses what [`check`] refuses, and after the first version an item added without a reason or no change at all.
    pub fn approve(
        session: &Session,
        previous: Option<&Self>,
        items: &[AgendaItem],
        approved: NaiveDate,
        approved_by: PersonId,
    ) -> Result<(Self, Vec<AgendaRemark>), AgendaRefusal> {
        let mut items = items.to_vec();
        items.sort_by_key(|item| item.number);
        let remarks = check(session, &items)?;
        if let Some(previous) = previous {
            check_change(previous, &items)?;
        }
        let number = previous.map_or(1, |previous| previous.number + 1);
        Ok((Self { session: session.id, number, approved, approved_by, items }, remarks))
    }
}

fn check_change(previous: &AgendaVersion, items: &[AgendaItem]) -> Result<(), AgendaRefusal> {
    let version = previous.number;
    if previous.items == items {
        return Err(AgendaRefusal::NothingChanged { version });
    }
    let is_new = |item: &&AgendaItem| previous.items.iter().all(|known| known.id != item.id);
    let has_reason = |item: &AgendaItem| item.added_late.as_ref().is_some_and(|why| !why.is_missing(Language::Kazakh));
    let late: Vec<_> = items.iter().filter(is_new).filter(|item| !has_reason(item)).map(|item| item.number).collect();
    if late.is_empty() { Ok(()) } else { Err(AgendaRefusal::LateWithoutReason { items: late, version }) }
}

/// Returns the reason that `item` is to carry for coming after `approved`: none before the first approval, and what the
/// approved agenda says of an item that is on it.
///
/// # Errors
///
/// Refuses an item that comes after the approval without a Kazakh reason.
pub fn late_reason(approved: Option<&AgendaVersion>, item: &AgendaItem) -> Result<Option<Bilingual>, AgendaRefusal> {
    let Some(approved) = approved else { return Ok(None) };
    if let Some(known) = approved.items.iter().find(|known| known.id == item.id) {
        return Ok(known.added_late.clone());
    }
    match item.added_late.as_ref().filter(|reason| !reason.is_missing(Language::Kazakh)) {
        Some(reason) => Ok(Some(reason.clone())),
        None => Err(AgendaRefusal::LateWithoutReason { items: vec![item.number], version: approved.number }),
    }
}

/// A difference between two versions that the participants are told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgendaChange {
    /// Which item.
    pub item: ItemId,
    /// Its number in the newer version, or in the older one where it is gone.
    pub number: u32,
    /// What changed.
    pub what: ChangeKind,
}

/// What changed in an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChangeKind {
    /// It is new.
    Added {
        /// Its title.
        title: Bilingual,
        /// Why it was added.
        reason: Option<Bilingual>,
    },
    /// It is gone.
    Removed {
        /// Its title.
        title: Bilingual,
    },
    /// It stands elsewhere among the items that stayed.
    Moved {
        /// Its number before.
        from: u32,
    },
    /// Only its number changed, because others came or went.
    Renumbered {
        /// Its number before.
        from: u32,
    },
    /// It has another title.
    Retitled {
        /// The title before.
        from: Bilingual,
        /// The title now.
        to: Bilingual,
    },
    /// It has become an item of another kind.
    KindChanged {
        /// The kind before.
        from: ItemKind,
        /// The kind now.
        to: ItemKind,
    },
    /// Others report.
    SpeakersChanged {
        /// Those before.
        from: Vec<PersonId>,
        /// Those now.
        to: Vec<PersonId>,
    },
    /// Others report beside the speakers.
    CoSpeakersChanged {
        /// Those before.
        from: Vec<PersonId>,
        /// Those now.
        to: Vec<PersonId>,
    },
    /// Others are invited.
    InvitedChanged {
        /// Those before.
        from: Vec<PersonId>,
        /// Those now.
        to: Vec<PersonId>,
    },
    /// Another unit prepares it.
    UnitChanged {
        /// The unit before.
        from: Option<UnitId>,
        /// The unit now.
        to: Option<UnitId>,
    },
    /// It has another length.
    MinutesChanged {
        /// Minutes before.
        from: u32,
        /// Minutes now.
        to: u32,
    },
    /// The mark of restricted distribution was put on or taken off.
    RestrictionChanged {
        /// Whether it carries the mark now.
        restricted: bool,
    },
}

/// Returns what changed from `older` to `newer`: first the items that are gone, then the items of the newer version in
/// their order.
pub fn difference(older: &[AgendaItem], newer: &[AgendaItem]) -> Vec<AgendaChange> {
    let (older, newer) = (sorted(older), sorted(newer));
    let before: HashMap<ItemId, &AgendaItem> = older.iter().map(|item| (item.id, *item)).collect();
    let stays: HashSet<ItemId> = newer.iter().map(|item| item.id).collect();
    let gone = older.iter().filter(|item| !stays.contains(&item.id));
    let mut changes: Vec<_> =
        gone.map(|item| change(item, ChangeKind::Removed { title: item.title.clone() })).collect();
    let moved = moved_items(&before, &newer);
    for item in &newer {
        match before.get(&item.id) {
            None => {
                let (title, reason) = (item.title.clone(), item.added_late.clone());
                changes.push(change(item, ChangeKind::Added { title, reason }));
            }
            Some(old) => {
                changes.extend(place_change(old, item, &moved).map(|what| change(item, what)));
                changes.extend(content_changes(old, item).map(|what| change(item, what)));
            }
        }
    }
    changes
}

fn sorted(items: &[AgendaItem]) -> Vec<&AgendaItem> {
    let mut sorted: Vec<_> = items.iter().collect();
    sorted.sort_by_key(|item| item.number);
    sorted
}

fn change(item: &AgendaItem, what: ChangeKind) -> AgendaChange {
    AgendaChange { item: item.id, number: item.number, what }
}

/// Returns the fewest items that must be thought of as moved: those outside a longest run that kept its order. Without
/// it, one item taken to the front would make all the others look moved.
fn moved_items(before: &HashMap<ItemId, &AgendaItem>, newer: &[&AgendaItem]) -> Vec<ItemId> {
    let stayed: Vec<_> = newer.iter().filter_map(|item| before.get(&item.id)).collect();
    // For each item, the length of the longest run that ends with it, and the item before it in that run.
    let mut runs: Vec<(usize, Option<usize>)> = Vec::with_capacity(stayed.len());
    for (at, item) in stayed.iter().enumerate() {
        let earlier = (0..at).filter(|&other| stayed[other].number < item.number);
        let best = earlier.max_by_key(|&other| (runs[other].0, std::cmp::Reverse(other)));
        runs.push((best.map_or(1, |other| runs[other].0 + 1), best));
    }
    let mut kept = vec![false; stayed.len()];
    let mut at = (0..runs.len()).max_by_key(|&at| (runs[at].0, std::cmp::Reverse(at)));
    while let Some(index) = at {
        kept[index] = true;
        at = runs[index].1;
    }
    stayed.iter().zip(kept).filter(|(_, kept)| !kept).map(|(item, _)| item.id).collect()
}

fn place_change(old: &AgendaItem, new: &AgendaItem, moved: &[ItemId]) -> Option<ChangeKind> {
    match (moved.contains(&new.id), old.number == new.number) {
        (true, _) => Some(ChangeKind::Moved { from: old.number }),
        (false, false) => Some(ChangeKind::Renumbered { from: old.number }),
        (false, true) => None,
    }
}

fn content_changes(old: &AgendaItem, new: &AgendaItem) -> impl Iterator<Item = ChangeKind> {
    let persons = |from: &Vec<PersonId>, to: &Vec<PersonId>| (from != to).then(|| (from.clone(), to.clone()));
    [
        (old.title != new.title).then(|| ChangeKind::Retitled { from: old.title.clone(), to: new.title.clone() }),
        (old.kind != new.kind).then_some(ChangeKind::KindChanged { from: old.kind, to: new.kind }),
        persons(&old.speakers, &new.speakers).map(|(from, to)| ChangeKind::SpeakersChanged { from, to }),
        persons(&old.co_speakers, &new.co_speakers).map(|(from, to)| ChangeKind::CoSpeakersChanged { from, to }),
        persons(&old.invited, &new.invited).map(|(from, to)| ChangeKind::InvitedChanged { from, to }),
        (old.unit != new.unit).then_some(ChangeKind::UnitChanged { from: old.unit, to: new.unit }),
        (old.minutes != new.minutes).then_some(ChangeKind::MinutesChanged { from: old.minutes, to: new.minutes }),
        (old.restricted != new.restricted).then_some(ChangeKind::RestrictionChanged { restricted: new.restricted }),
    ]
    .into_iter()
    .flatten()
}
