//! The agenda after it was drafted: items changed and taken off, versions approved and what changed since.

use super::inviting::uninvite;
use super::planning::must_be_takable;
use super::preparing::must_be_open_to_changes;
use super::{Office, OfficeError, Work};
use crate::domain::agenda::AgendaItem;
use crate::domain::agenda::removal::{Removal, RemovedItem, check, without_item};
use crate::domain::agenda::version::{AgendaChange, AgendaVersion, difference, late_reason};
use crate::domain::id::{ItemId, PersonId, SessionId};
use crate::store::{Reader, StoreError};

impl Office {
    /// Replaces what is recorded of an item; its session and its number stay, and the reason for coming late of an item
    /// that is approved. A change of an approved agenda waits for the approval of the next version.
    ///
    /// # Errors
    /// Refuses once the journal was begun, an item that came after the approval without a Kazakh reason, and a link to
    /// a question that is in no approved plan or on this agenda already.
    pub fn change_item(&mut self, item: &AgendaItem) -> Result<AgendaItem, OfficeError> {
        self.transact(|work| {
            let before = work.writer.item(item.id)?;
            must_be_open_to_changes(work.writer, before.session)?;
            let mut changed = AgendaItem { session: before.session, number: before.number, ..item.clone() };
            changed.added_late = late_reason(approved(work.writer, before.session)?.as_ref(), &changed)?;
            if let Some(question) = changed.plan_item.filter(|_| changed.plan_item != before.plan_item) {
                let mut others = work.writer.items(before.session)?;
                others.retain(|other| other.id != changed.id);
                must_be_takable(work.writer, question, before.session, &others)?;
            }
            work.writer.update_item(&changed)?;
            work.log_change("change", "agenda_item", item.id.0, Some(&before), &changed)?;
            Ok(changed)
        })
    }

    /// Takes an item off the agenda with the draft of its decision; those after it move up. Who was invited for it
    /// alone is not invited any more: these persons are returned. What was taken off stays on record.
    ///
    /// # Errors
    /// Refuses once the journal was begun, and to take an item off an approved agenda without a Kazakh reason.
    pub fn remove_item(&mut self, item: ItemId, removal: Option<&Removal>) -> Result<Vec<PersonId>, OfficeError> {
        self.transact(|work| {
            let item = work.writer.item(item)?;
            must_be_open_to_changes(work.writer, item.session)?;
            let removal = check(&item, approved(work.writer, item.session)?.as_ref(), removal)?;
            let gone = take_off(work, &item)?;
            let removed = RemovedItem { item, removed: work.now.date(), removal };
            work.writer.keep_removed_item(&removed)?;
            work.log_change("remove", "agenda_item", removed.item.id.0, Some(&removed.item), &removed.removal)?;
            Ok(gone)
        })
    }

    /// Returns the items taken off the agenda of a session.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn removed_items(&self, session: SessionId) -> Result<Vec<RemovedItem>, OfficeError> {
        self.read(|reader| Ok(reader.removed_items(session)?))
    }

    /// Returns an item.
    ///
    /// # Errors
    /// Where there is none.
    pub fn item(&self, id: ItemId) -> Result<AgendaItem, OfficeError> {
        self.read(|reader| Ok(reader.item(id)?))
    }

    /// Returns the approved agendas of a session, the first one first.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn agenda_versions(&self, session: SessionId) -> Result<Vec<AgendaVersion>, OfficeError> {
        self.read(|reader| Ok(reader.agenda_versions(session)?))
    }

    /// Returns what changed in the agenda since it was approved last; nothing before the first approval.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn agenda_changes(&self, session: SessionId) -> Result<Vec<AgendaChange>, OfficeError> {
        self.read(|reader| {
            let items = reader.items(session)?;
            Ok(approved(reader, session)?.map_or_else(Vec::new, |version| difference(&version.items, &items)))
        })
    }
}

/// Returns the agenda of a session as it was approved last.
pub(super) fn approved(reader: &Reader, session: SessionId) -> Result<Option<AgendaVersion>, StoreError> {
    Ok(reader.agenda_versions(session)?.pop())
}

/// Removes an item with everything that hangs on it and closes the gap it leaves.
fn take_off(work: &Work<'_>, item: &AgendaItem) -> Result<Vec<PersonId>, OfficeError> {
    for point in work.writer.points(item.id)? {
        work.writer.remove_point(point.id)?;
    }
    let uninvited = without_item(&work.writer.invitees(item.session)?, item.id);
    for person in &uninvited.gone {
        uninvite(work, item.session, *person)?;
    }
    for invitee in &uninvited.changed {
        work.writer.set_invitee(item.session, invitee)?;
    }
    work.writer.remove_item(item.id)?;
    let left: Vec<_> = work.writer.items(item.session)?.iter().map(|left| left.id).collect();
    work.writer.reorder_items(item.session, &left)?;
    Ok(uninvited.gone)
}
