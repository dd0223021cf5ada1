//! Sentences of a protocol that were reworded by hand.

use rusqlite::{Row, named_params};

use super::column::Word;
use super::error::StoreError;
use super::transaction::{Reader, Writer};
use crate::domain::digest::Digest;
use crate::domain::id::SessionId;
use crate::domain::text::Language;

/// A sentence reworded by hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rewording {
    /// The key of the block in the protocol.
    pub block: String,
    /// The language version.
    pub language: Language,
    /// The words that stand in place of the generated ones.
    pub text: String,
    /// The digest of the generated sentence; where it differs now, the rewording has to be looked at again.
    pub made_from: Digest,
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Rewording> {
    let Word(language) = row.get("language")?;
    Ok(Rewording { block: row.get("block")?, language, text: row.get("text")?, made_from: row.get("made_from")? })
}

impl Reader {
    /// Returns the rewordings of a session's protocol, by block and language.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn rewordings(&self, session: SessionId) -> Result<Vec<Rewording>, StoreError> {
        let sql = "SELECT block, language, text, made_from FROM wording WHERE session = :session
                   ORDER BY block, language";
        self.rows(sql, named_params! { ":session": session }, from_row)
    }
}

impl Writer {
    /// Records a rewording, in place of an earlier one of the same block.
    ///
    /// # Errors
    /// [`StoreError::Reference`] for an unknown session.
    pub fn set_rewording(&self, session: SessionId, rewording: &Rewording) -> Result<(), StoreError> {
        self.run(
            include_str!("sql/wording_set.sql"),
            named_params! {
                ":session": session, ":block": rewording.block, ":language": Word(rewording.language),
                ":text": rewording.text, ":made_from": rewording.made_from,
            },
        )?;
        Ok(())
    }

    /// Goes back to the generated sentence; returns whether it had been reworded.
    ///
    /// # Errors
    /// Only a failure to write.
    pub fn remove_rewording(&self, session: SessionId, block: &str, language: Language) -> Result<bool, StoreError> {
        let sql = "DELETE FROM wording WHERE session = :session AND block = :block AND language = :language";
        let params = named_params! { ":session": session, ":block": block, ":language": Word(language) };
        Ok(self.run(sql, params)? > 0)
    }
}
