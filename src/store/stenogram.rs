//! The stenogram: what was said word for word, who kept it, whether it is ready.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::{Row, named_params};

use super::column::{Word, bilingual};
use super::error::StoreError;
use super::transaction::{Reader, Writer};
use crate::domain::id::{PersonId, SessionId};
use crate::domain::stenogram::{Stenogram, Transcript};

fn transcript(row: &Row<'_>) -> rusqlite::Result<Transcript> {
    let Word(spoken) = row.get("spoken")?;
    Ok(Transcript { spoken, text: bilingual(row, "text")? })
}

impl Reader {
    /// Returns the stenogram of a session; an empty one where nobody began it.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn stenogram(&self, session: SessionId) -> Result<Stenogram, StoreError> {
        let sql = "SELECT keeper, ready FROM stenogram WHERE session = :session";
        let kept = self.row(sql, named_params! { ":session": session }, |row| {
            Ok((row.get::<_, Option<PersonId>>("keeper")?, row.get::<_, Option<NaiveDate>>("ready")?))
        })?;
        let (keeper, ready) = kept.unwrap_or_default();
        Ok(Stenogram { keeper, ready, speeches: self.transcripts(session)?, files: self.stenogram_files(session)? })
    }

    fn transcripts(&self, session: SessionId) -> Result<BTreeMap<u32, Transcript>, StoreError> {
        let sql = "SELECT seq, spoken, text_kk, text_ru FROM transcript WHERE session = :session";
        let params = named_params! { ":session": session };
        let rows = self.rows(sql, params, |row| Ok((row.get("seq")?, transcript(row)?)))?;
        Ok(rows.into_iter().collect())
    }

    /// Returns what was said in the speech that entry `seq` began; nothing where nothing was written down.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn transcript(&self, session: SessionId, seq: u32) -> Result<Option<Transcript>, StoreError> {
        let sql = "SELECT spoken, text_kk, text_ru FROM transcript WHERE session = :session AND seq = :seq";
        self.row(sql, named_params! { ":session": session, ":seq": seq }, transcript)
    }

    /// Returns the day on which the stenogram of a session was declared ready.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn stenogram_ready(&self, session: SessionId) -> Result<Option<NaiveDate>, StoreError> {
        let sql = "SELECT ready FROM stenogram WHERE session = :session";
        Ok(self.row(sql, named_params! { ":session": session }, |row| row.get("ready"))?.flatten())
    }
}

impl Writer {
    /// Records what was said in the speech that entry `seq` began, in place of what was recorded before.
    ///
    /// # Errors
    /// [`StoreError::Reference`] where the journal has no such entry.
    pub fn set_transcript(&self, session: SessionId, seq: u32, said: &Transcript) -> Result<(), StoreError> {
        let sql = "INSERT INTO transcript (session, seq, spoken, text_kk, text_ru)
                   VALUES (:session, :seq, :spoken, :kk, :ru)
                   ON CONFLICT (session, seq) DO UPDATE
                   SET spoken = excluded.spoken, text_kk = excluded.text_kk, text_ru = excluded.text_ru";
        let params = named_params! {
            ":session": session, ":seq": seq, ":spoken": Word(said.spoken), ":kk": said.text.kk, ":ru": said.text.ru,
        };
        self.run(sql, params)?;
        Ok(())
    }

    /// Records who kept the stenogram and whether it is ready; its words and files are recorded by themselves.
    ///
    /// # Errors
    /// [`StoreError::Reference`] for an unknown session or person.
    pub fn set_stenogram(&self, session: SessionId, stenogram: &Stenogram) -> Result<(), StoreError> {
        let sql = "INSERT INTO stenogram (session, keeper, ready) VALUES (:session, :keeper, :ready)
                   ON CONFLICT (session) DO UPDATE SET keeper = excluded.keeper, ready = excluded.ready";
        let params = named_params! { ":session": session, ":keeper": stenogram.keeper, ":ready": stenogram.ready };
        self.run(sql, params)?;
        Ok(())
    }
}
