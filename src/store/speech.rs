//! The stenogram: what was said, beside the entries by which speeches began.

use std::collections::BTreeMap;

use rusqlite::named_params;

use super::column::bilingual;
use super::error::StoreError;
use super::transaction::{Reader, Writer};
use crate::domain::id::SessionId;
use crate::domain::text::Bilingual;

impl Reader {
    /// Returns the texts of a session's speeches by the number of the entry that began each.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn speeches(&self, session: SessionId) -> Result<BTreeMap<u32, Bilingual>, StoreError> {
        let sql = "SELECT seq, text_kk, text_ru FROM speech_text WHERE session = :session";
        let params = named_params! { ":session": session };
        let rows = self.rows(sql, params, |row| Ok((row.get("seq")?, bilingual(row, "text")?)))?;
        Ok(rows.into_iter().collect())
    }
}

impl Writer {
    /// Records the text of the speech that entry `seq` began, in place of an earlier one.
    ///
    /// # Errors
    /// [`StoreError::Reference`] where the journal has no such entry.
    pub fn set_speech(&self, session: SessionId, seq: u32, text: &Bilingual) -> Result<(), StoreError> {
        let sql = "INSERT INTO speech_text (session, seq, text_kk, text_ru) VALUES (:session, :seq, :kk, :ru)
                   ON CONFLICT (session, seq) DO UPDATE SET text_kk = excluded.text_kk, text_ru = excluded.text_ru";
        self.run(sql, named_params! { ":session": session, ":seq": seq, ":kk": text.kk, ":ru": text.ru })?;
        Ok(())
    }
}
