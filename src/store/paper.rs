//! The papers of editions: which PDF is which.

use rusqlite::{Row, named_params};

use super::attachment::Attachment;
use super::column::Word;
use super::error::StoreError;
use super::transaction::{Reader, Writer};
use crate::domain::digest::Digest;
use crate::domain::id::ProtocolId;
use crate::domain::profile::paper::ProtocolForm;
use crate::domain::text::Language;

/// The media type of the papers.
const PDF: &str = "application/pdf";

/// A paper of an edition; its file is found by its digest.
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

const COLUMNS: &str = "protocol, edition, language, form, sheets, sha256";

fn from_row(row: &Row<'_>) -> rusqlite::Result<Paper> {
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

impl Reader {
    /// Returns the papers of a protocol, or of all protocols, by edition, language and form.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn papers(&self, protocol: Option<ProtocolId>) -> Result<Vec<Paper>, StoreError> {
        let sql = format!(
            "SELECT {COLUMNS} FROM edition_file WHERE protocol = coalesce(:protocol, protocol)
             ORDER BY protocol, edition, language, form"
        );
        self.rows(&sql, named_params! { ":protocol": protocol }, from_row)
    }

    /// Returns the paper that has this digest: «this PDF is edition 1 of protocol № 6».
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn paper_by_digest(&self, sha256: Digest) -> Result<Option<Paper>, StoreError> {
        let sql =
            format!("SELECT {COLUMNS} FROM edition_file WHERE sha256 = :sha256 ORDER BY protocol, edition LIMIT 1");
        self.row(&sql, named_params! { ":sha256": sha256 }, from_row)
    }
}

impl Writer {
    /// Adds a paper with its PDF to an edition; the digest in `paper` must be that of the PDF.
    ///
    /// # Errors
    /// [`StoreError::BrokenSeal`] where the digest is another, [`StoreError::Sealed`] where the edition has this paper
    /// already, [`StoreError::Reference`] for an unknown edition.
    pub fn insert_paper(&self, paper: &Paper, pdf: Vec<u8>) -> Result<(), StoreError> {
        if self.attach(&Attachment { media_type: PDF.to_owned(), bytes: pdf })? != paper.sha256 {
            return Err(StoreError::BrokenSeal { protocol: paper.protocol, edition: paper.edition });
        }
        let sql = "INSERT INTO edition_file (protocol, edition, language, form, sheets, sha256)
                   VALUES (:protocol, :edition, :language, :form, :sheets, :sha256)";
        let params = named_params! {
            ":protocol": paper.protocol, ":edition": paper.edition,
            ":language": Word(paper.language), ":form": Word(paper.form),
            ":sheets": paper.sheets, ":sha256": paper.sha256,
        };
        self.run(sql, params)?;
        Ok(())
    }
}
