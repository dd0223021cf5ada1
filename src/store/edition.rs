//! Editions of protocols with their papers.

use chrono::NaiveDateTime;
use rusqlite::{Row, named_params};

use super::attachment::Attachment;
use super::column::{Word, bilingual_or_none};
use super::error::StoreError;
use super::transaction::{Reader, Writer};
use crate::domain::digest::Digest;
use crate::domain::id::ProtocolId;
use crate::domain::profile::paper::ProtocolForm;
use crate::domain::text::{Bilingual, Language};

/// The media type of the papers.
const PDF: &str = "application/pdf";

/// An edition of a protocol: the first by registration, each later one by a correction act. It never changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition {
    /// The protocol.
    pub protocol: ProtocolId,
    /// The number: 1 for the registered text.
    pub number: u32,
    /// What the correction act corrects and why; nothing for edition 1.
    pub reason: Option<Bilingual>,
    /// Who made it.
    pub author: String,
    /// When it was registered.
    pub registered_at: NaiveDateTime,
    /// The facts the papers were set from, as JSON; kept letter for letter, since they are sealed by a digest.
    pub content: String,
}

impl Edition {
    /// Returns the seal of the content.
    pub fn seal(&self) -> Digest {
        Digest::of(self.content.as_bytes())
    }
}

/// A paper of an edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Paper {
    /// The protocol.
    pub protocol: ProtocolId,
    /// The edition.
    pub edition: u32,
    /// The language version.
    pub language: Language,
    /// Full or short.
    pub form: ProtocolForm,
    /// Its sheets.
    pub sheets: u32,
    /// The digest of the PDF, by which [`Reader::attachment`] finds it.
    pub sha256: Digest,
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<(Edition, Digest)> {
    let edition = Edition {
        protocol: row.get("protocol")?,
        number: row.get("number")?,
        reason: bilingual_or_none(row, "reason")?,
        author: row.get("author")?,
        registered_at: row.get("registered_at")?,
        content: row.get("content")?,
    };
    Ok((edition, row.get("sha256")?))
}

fn paper_from_row(row: &Row<'_>) -> rusqlite::Result<Paper> {
    let (Word(language), Word(form)) = (row.get("language")?, row.get("form")?);
    Ok(Paper {
        protocol: row.get("protocol")?,
        edition: row.get("edition")?,
        language,
        form,
        sheets: row.get("sheets")?,
        sha256: row.get("sha256")?,
    })
}

impl Reader<'_> {
    /// Returns the editions of a protocol, the first one first.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] where the seal of an edition does not fit its content.
    pub fn editions(&self, protocol: ProtocolId) -> Result<Vec<Edition>, StoreError> {
        let sql = "SELECT protocol, number, reason_kk, reason_ru, author, registered_at, content, sha256 FROM edition
                   WHERE protocol = :protocol ORDER BY number";
        let rows = self.rows(sql, named_params! { ":protocol": protocol }, from_row)?;
        rows.into_iter().map(|(edition, seal)| unbroken(edition, seal)).collect()
    }

    /// Returns the papers of a protocol, or of all protocols, by edition, language and form.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn papers(&self, protocol: Option<ProtocolId>) -> Result<Vec<Paper>, StoreError> {
        let sql = "SELECT protocol, edition, language, form, sheets, sha256 FROM edition_file
                   WHERE protocol = coalesce(:protocol, protocol) ORDER BY protocol, edition, language, form";
        self.rows(sql, named_params! { ":protocol": protocol }, paper_from_row)
    }

    /// Returns the paper that has this digest: «this PDF is edition 1 of protocol № 6».
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn paper_by_digest(&self, sha256: Digest) -> Result<Option<Paper>, StoreError> {
        let sql = "SELECT protocol, edition, language, form, sheets, sha256 FROM edition_file
                   WHERE sha256 = :sha256 ORDER BY protocol, edition LIMIT 1";
        self.row(sql, named_params! { ":sha256": sha256 }, paper_from_row)
    }
}

impl Writer<'_> {
    /// Adds the next edition of a protocol.
    ///
    /// # Errors
    /// [`StoreError::Sealed`] where it is not the next one, [`StoreError::Constraint`] where a later edition has no
    /// reason or the first one has, [`StoreError::Reference`] for an unknown protocol.
    pub fn insert_edition(&self, edition: &Edition) -> Result<(), StoreError> {
        let reason = edition.reason.as_ref();
        self.run(
            include_str!("sql/edition_insert.sql"),
            named_params! {
                ":protocol": edition.protocol, ":number": edition.number,
                ":reason_kk": reason.map(|text| &text.kk), ":reason_ru": reason.map(|text| &text.ru),
                ":author": edition.author, ":registered_at": edition.registered_at,
                ":content": edition.content, ":sha256": edition.seal(),
            },
        )?;
        Ok(())
    }

    /// Adds a paper to an edition and returns it with its digest.
    ///
    /// # Errors
    /// [`StoreError::Sealed`] where the edition has this paper already, [`StoreError::Reference`] for an unknown edition.
    pub fn insert_paper(
        &self,
        edition: (ProtocolId, u32),
        version: (Language, ProtocolForm),
        sheets: u32,
        pdf: Vec<u8>,
    ) -> Result<Paper, StoreError> {
        let sha256 = self.attach(&Attachment { media_type: PDF.to_owned(), bytes: pdf })?;
        let ((protocol, edition), (language, form)) = (edition, version);
        let paper = Paper { protocol, edition, language, form, sheets, sha256 };
        let sql = "INSERT INTO edition_file (protocol, edition, language, form, sheets, sha256)
                   VALUES (:protocol, :edition, :language, :form, :sheets, :sha256)";
        let params = named_params! {
            ":protocol": protocol, ":edition": edition, ":language": Word(language), ":form": Word(form),
            ":sheets": sheets, ":sha256": sha256,
        };
        self.run(sql, params)?;
        Ok(paper)
    }
}

fn unbroken(edition: Edition, seal: Digest) -> Result<Edition, StoreError> {
    if edition.seal() == seal {
        return Ok(edition);
    }
    let Edition { protocol, number, .. } = edition;
    Err(StoreError::damaged(format!("edition {number} of protocol {protocol} has another content than was sealed")))
}
