//! Items taken off agendas.

use rusqlite::{Row, named_params};

use super::column::{Json, bilingual_or_none};
use super::error::StoreError;
use super::transaction::{Reader, Writer};
use crate::domain::agenda::removal::{Removal, RemovedItem};
use crate::domain::id::SessionId;

fn from_row(row: &Row<'_>) -> rusqlite::Result<RemovedItem> {
    let Json(item) = row.get("content")?;
    let requested_by: Option<_> = row.get("requested_by")?;
    let removal = requested_by.zip(bilingual_or_none(row, "reason")?);
    let removal = removal.map(|(requested_by, reason)| Removal { requested_by, reason });
    Ok(RemovedItem { item, removed: row.get("removed")?, removal })
}

impl Reader {
    /// Returns the items taken off the agenda of a session, in the order of their days.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn removed_items(&self, session: SessionId) -> Result<Vec<RemovedItem>, StoreError> {
        let sql = "SELECT removed, content, requested_by, reason_kk, reason_ru FROM removed_item
                   WHERE session = :session ORDER BY removed, item";
        self.rows(sql, named_params! { ":session": session }, from_row)
    }
}

impl Writer {
    /// Keeps an item that is taken off its agenda.
    ///
    /// # Errors
    /// [`StoreError::Sealed`] where it was taken off before, [`StoreError::Reference`] for an unknown person.
    pub fn keep_removed_item(&self, removed: &RemovedItem) -> Result<(), StoreError> {
        let removal = removed.removal.as_ref();
        let sql = "INSERT INTO removed_item (item, session, removed, content, requested_by, reason_kk, reason_ru)
                   VALUES (:item, :session, :removed, :content, :requested_by, :reason_kk, :reason_ru)";
        let params = named_params! {
            ":item": removed.item.id, ":session": removed.item.session, ":removed": removed.removed,
            ":content": Json(&removed.item), ":requested_by": removal.map(|removal| removal.requested_by),
            ":reason_kk": removal.map(|removal| &removal.reason.kk),
            ":reason_ru": removal.map(|removal| &removal.reason.ru),
        };
        self.run(sql, params)?;
        Ok(())
    }
}
