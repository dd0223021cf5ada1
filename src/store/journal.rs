//! The journal of a sitting: what it is judged by, and its entries, to which one can only be added.

use chrono::NaiveDateTime;
use rusqlite::{Row, named_params};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::column::Json;
use super::error::StoreError;
use super::transaction::{Reader, Writer};
use crate::domain::digest::Digest;
use crate::domain::id::SessionId;
use crate::domain::sitting::entry::Entry;

const COLUMNS: &str = "seq, at, entered_at, author, event, previous, hash";

fn from_row(row: &Row<'_>) -> rusqlite::Result<Entry> {
    let Json(event) = row.get("event")?;
    Ok(Entry {
        seq: row.get("seq")?,
        at: row.get("at")?,
        entered_at: row.get("entered_at")?,
        author: row.get("author")?,
        event,
        previous: row.get("previous")?,
        hash: row.get("hash")?,
    })
}

impl Reader {
    /// Returns what a sitting is judged by, as it stood when its journal was begun; nothing before that.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] where the snapshot cannot be read as a `T`.
    pub fn sitting_setup<T: DeserializeOwned>(&self, session: SessionId) -> Result<Option<T>, StoreError> {
        let sql = "SELECT snapshot FROM sitting_setup WHERE session = :session";
        let found = self.row(sql, named_params! { ":session": session }, |row| row.get("snapshot"))?;
        Ok(found.map(|Json(setup)| setup))
    }

    /// Returns whether the journal of a session was begun.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn is_journal_begun(&self, session: SessionId) -> Result<bool, StoreError> {
        let sql = "SELECT 1 AS begun FROM sitting_setup WHERE session = :session";
        Ok(self.row(sql, named_params! { ":session": session }, |_| Ok(()))?.is_some())
    }

    /// Returns the entries of a journal in their order.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] where an entry cannot be read.
    pub fn journal(&self, session: SessionId) -> Result<Vec<Entry>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM journal_entry WHERE session = :session ORDER BY seq");
        self.rows(&sql, named_params! { ":session": session }, from_row)
    }

    /// Returns number and hash of the last entry; zero and zeros before the first.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn journal_end(&self, session: SessionId) -> Result<(u32, Digest), StoreError> {
        let sql = "SELECT seq, hash FROM journal_entry WHERE session = :session ORDER BY seq DESC LIMIT 1";
        let end =
            self.row(sql, named_params! { ":session": session }, |row| Ok((row.get("seq")?, row.get("hash")?)))?;
        Ok(end.unwrap_or((0, Digest::ZERO)))
    }
}

impl Writer {
    /// Begins the journal of a session with a snapshot of what the sitting is judged by. Neither changes later.
    ///
    /// # Errors
    /// [`StoreError::Sealed`] where the journal was begun already, [`StoreError::Reference`] for an unknown session.
    pub fn begin_journal<T: Serialize>(
        &self,
        session: SessionId,
        taken_at: NaiveDateTime,
        setup: &T,
    ) -> Result<(), StoreError> {
        let sql = "INSERT INTO sitting_setup (session, taken_at, snapshot) VALUES (:session, :taken_at, :snapshot)";
        let params = named_params! { ":session": session, ":taken_at": taken_at, ":snapshot": Json(setup) };
        self.run(sql, params)?;
        Ok(())
    }

    /// Adds an entry, which must be the next one and continue the chain.
    ///
    /// # Errors
    /// [`StoreError::JournalGap`] or [`StoreError::BrokenLink`] where it is not, [`StoreError::Reference`] where the
    /// journal was not begun.
    pub fn append(&self, session: SessionId, entry: &Entry) -> Result<(), StoreError> {
        let (last, hash) = self.journal_end(session)?;
        let expected = last + 1;
        if entry.seq != expected {
            return Err(StoreError::JournalGap { session, expected, found: entry.seq });
        }
        if entry.previous != hash {
            return Err(StoreError::BrokenLink { session, seq: entry.seq });
        }
        self.run(
            include_str!("sql/journal_entry_insert.sql"),
            named_params! {
                ":session": session, ":seq": entry.seq, ":at": entry.at, ":entered_at": entry.entered_at,
                ":author": entry.author, ":event": Json(&entry.event),
                ":previous": entry.previous, ":hash": entry.hash,
            },
        )?;
        Ok(())
    }
}
