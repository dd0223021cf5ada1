//! Files kept inside the database, named by their content.

use rusqlite::named_params;

use super::error::StoreError;
use super::transaction::{Reader, Writer};
use crate::domain::digest::Digest;

/// A stored file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// What it is: `application/pdf`.
    pub media_type: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

impl Reader {
    /// Returns the file with this content; nothing where it is not stored.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] where the content is no longer that of its name.
    pub fn attachment(&self, sha256: Digest) -> Result<Option<Attachment>, StoreError> {
        let sql = "SELECT media_type, bytes FROM attachment WHERE sha256 = :sha256";
        let found = self.row(sql, named_params! { ":sha256": sha256 }, |row| {
            Ok(Attachment { media_type: row.get("media_type")?, bytes: row.get("bytes")? })
        })?;
        match found {
            Some(file) if Digest::of(&file.bytes) != sha256 => {
                Err(StoreError::damaged(format!("the stored file {sha256} has another content")))
            }
            found => Ok(found),
        }
    }
}

impl Writer {
    /// Stores a file and returns its name; a file that is stored already is not stored twice.
    ///
    /// # Errors
    /// Only a failure to write.
    pub fn attach(&self, file: &Attachment) -> Result<Digest, StoreError> {
        let sha256 = Digest::of(&file.bytes);
        let sql = "INSERT INTO attachment (sha256, media_type, size, bytes)
                   VALUES (:sha256, :media_type, length(:bytes), :bytes) ON CONFLICT (sha256) DO NOTHING";
        self.run(sql, named_params! { ":sha256": sha256, ":media_type": file.media_type, ":bytes": file.bytes })?;
        Ok(sha256)
    }
}
