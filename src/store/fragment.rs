//! Fragments of the stenogram that were taken into the protocol.

use rusqlite::{Row, named_params};

use super::column::Word;
use super::error::StoreError;
use super::transaction::{Reader, Writer};
use crate::domain::id::{FragmentId, SessionId};
use crate::domain::stenogram::fragment::Fragment;

fn from_row(row: &Row<'_>) -> rusqlite::Result<(FragmentId, Fragment)> {
    let Word(language) = row.get("language")?;
    let fragment = Fragment {
        seq: row.get("seq")?,
        language,
        from: row.get("start")?,
        at: row.get("at")?,
        words: row.get("words")?,
    };
    Ok((row.get("id")?, fragment))
}

impl Reader {
    /// Returns what was taken from the stenogram of a session into its protocol, in the order in which it was taken.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn fragments(&self, session: SessionId) -> Result<Vec<(FragmentId, Fragment)>, StoreError> {
        let sql = "SELECT id, seq, language, start, at, words FROM fragment WHERE session = :session ORDER BY id";
        self.rows(sql, named_params! { ":session": session }, from_row)
    }
}

impl Writer {
    /// Keeps where a sentence of the protocol came from.
    ///
    /// # Errors
    /// [`StoreError::Reference`] where the journal has no such entry.
    pub fn add_fragment(&self, session: SessionId, fragment: &Fragment) -> Result<FragmentId, StoreError> {
        let sql = "INSERT INTO fragment (session, seq, language, start, at, words)
                   VALUES (:session, :seq, :language, :start, :at, :words)";
        let params = named_params! {
            ":session": session, ":seq": fragment.seq, ":language": Word(fragment.language),
            ":start": fragment.from, ":at": fragment.at, ":words": fragment.words,
        };
        self.add(sql, params).map(FragmentId)
    }

    /// Forgets where a sentence of the protocol came from, and returns whether it was known.
    ///
    /// # Errors
    /// Only a failure to write.
    pub fn remove_fragment(&self, session: SessionId, id: FragmentId) -> Result<bool, StoreError> {
        let sql = "DELETE FROM fragment WHERE session = :session AND id = :id";
        Ok(self.run(sql, named_params! { ":session": session, ":id": id })? > 0)
    }
}
