//! Editions of registered protocols: the content each is sealed with, and the act that corrected it.

use rusqlite::{Row, named_params};

use super::column::{bilingual, bilingual_or_none};
use super::error::{Noun, StoreError};
use super::transaction::{Reader, Writer, numbered};
use crate::domain::digest::Digest;
use crate::domain::id::ProtocolId;
use crate::domain::protocol::edition::{CorrectedPlace, Correction, Edition};

fn from_row(row: &Row<'_>) -> rusqlite::Result<Edition> {
    let (number, decided_by): (Option<_>, Option<_>) = (row.get("correction")?, row.get("decided_by")?);
    let correction = number.zip(bilingual_or_none(row, "reason")?).zip(decided_by);
    Ok(Edition {
        number: row.get("number")?,
        made: row.get("made")?,
        content: row.get("sha256")?,
        correction: correction.map(|((number, reason), decided_by)| Correction {
            number,
            reason,
            places: Vec::new(),
            decided_by,
        }),
    })
}

fn place_from_row(row: &Row<'_>) -> rusqlite::Result<CorrectedPlace> {
    Ok(CorrectedPlace { place: row.get("name")?, before: bilingual(row, "before")?, after: bilingual(row, "after")? })
}

impl Reader {
    /// Returns the editions of a protocol, the first one first.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn editions(&self, protocol: ProtocolId) -> Result<Vec<Edition>, StoreError> {
        let sql = "SELECT number, made, sha256, correction, reason_kk, reason_ru, decided_by FROM edition
                   WHERE protocol = :protocol ORDER BY number";
        let mut editions = self.rows(sql, named_params! { ":protocol": protocol }, from_row)?;
        let sql = "SELECT name, before_kk, before_ru, after_kk, after_ru FROM corrected_place
                   WHERE protocol = :protocol AND edition = :edition ORDER BY place";
        for edition in &mut editions {
            if let Some(correction) = &mut edition.correction {
                let params = named_params! { ":protocol": protocol, ":edition": edition.number };
                correction.places = self.rows(sql, params, place_from_row)?;
            }
        }
        Ok(editions)
    }

    /// Returns the facts the papers of an edition were set from, letter for letter as they were sealed.
    ///
    /// # Errors
    /// [`StoreError::NoRecord`] for an unknown edition, [`StoreError::BrokenSeal`] where the content was changed.
    pub fn edition_content(&self, protocol: ProtocolId, edition: u32) -> Result<String, StoreError> {
        let sql = "SELECT content, sha256 FROM edition WHERE protocol = :protocol AND number = :edition";
        let params = named_params! { ":protocol": protocol, ":edition": edition };
        let found = self.row(sql, params, |row| Ok((row.get("content")?, row.get("sha256")?)))?;
        let (content, seal): (String, _) =
            found.ok_or(StoreError::NoRecord { noun: Noun::Edition, id: edition.into() })?;
        if Digest::of(content.as_bytes()) == seal {
            Ok(content)
        } else {
            Err(StoreError::BrokenSeal { protocol, edition })
        }
    }
}

impl Writer {
    /// Adds the next edition of a protocol with its content, whose digest the edition bears.
    ///
    /// # Errors
    /// [`StoreError::BrokenSeal`] where the digest is another, [`StoreError::Sealed`] where it is not the next edition,
    /// [`StoreError::Constraint`] where a later edition has no correction act or the first one has,
    /// [`StoreError::Reference`] for an unknown protocol or person.
    pub fn insert_edition(&self, protocol: ProtocolId, edition: &Edition, content: &str) -> Result<(), StoreError> {
        if Digest::of(content.as_bytes()) != edition.content {
            return Err(StoreError::BrokenSeal { protocol, edition: edition.number });
        }
        let correction = edition.correction.as_ref();
        self.run(
            include_str!("sql/edition_insert.sql"),
            named_params! {
                ":protocol": protocol, ":number": edition.number, ":made": edition.made,
                ":content": content, ":sha256": edition.content,
                ":correction": correction.map(|act| act.number),
                ":reason_kk": correction.map(|act| &act.reason.kk), ":reason_ru": correction.map(|act| &act.reason.ru),
                ":decided_by": correction.map(|act| act.decided_by),
            },
        )?;
        let places = correction.map(|act| act.places.as_slice()).unwrap_or_default();
        for (number, place) in numbered(places) {
            self.run(
                include_str!("sql/corrected_place_insert.sql"),
                named_params! {
                    ":protocol": protocol, ":edition": edition.number, ":place": number, ":name": place.place,
                    ":before_kk": place.before.kk, ":before_ru": place.before.ru,
                    ":after_kk": place.after.kk, ":after_ru": place.after.ru,
                },
            )?;
        }
        Ok(())
    }
}
