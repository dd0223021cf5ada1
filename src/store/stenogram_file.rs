//! Files of a stenogram: they come and go piece by piece, so that nobody waits for the whole of one.

use rusqlite::{Row, named_params};

use super::error::{Noun, StoreError};
use super::transaction::{Reader, Writer};
use crate::domain::digest::Digest;
use crate::domain::id::{FileId, SessionId};
use crate::domain::stenogram::file::StenogramFile;

fn from_row(row: &Row<'_>) -> rusqlite::Result<StenogramFile> {
    Ok(StenogramFile {
        id: row.get("id")?,
        name: row.get("name")?,
        size: length(row.get("size")?),
        done: length(row.get("done")?),
        sha256: row.get("sha256")?,
    })
}

/// No length is below zero: the schema sees to it.
fn length(bytes: i64) -> u64 {
    u64::try_from(bytes).unwrap_or(0)
}

const FILES: &str = "SELECT id, name, size, sha256,
    (SELECT coalesce(sum(length(bytes)), 0) FROM stenogram_piece WHERE file = stenogram_file.id) AS done
    FROM stenogram_file";

impl Reader {
    /// Returns the files of a session's stenogram in the order in which they were attached.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn stenogram_files(&self, session: SessionId) -> Result<Vec<StenogramFile>, StoreError> {
        let sql = format!("{FILES} WHERE session = :session ORDER BY id");
        self.rows(&sql, named_params! { ":session": session }, from_row)
    }

    /// Returns a file without its content.
    ///
    /// # Errors
    /// [`StoreError::NoRecord`] for an unknown one.
    pub fn stenogram_file(&self, id: FileId) -> Result<StenogramFile, StoreError> {
        self.one(&format!("{FILES} WHERE id = :id"), Noun::Attachment, id.0, from_row)
    }

    fn stenogram_piece_count(&self, id: FileId) -> Result<u32, StoreError> {
        let sql = "SELECT count(*) AS count FROM stenogram_piece WHERE file = :file";
        Ok(self.row(sql, named_params! { ":file": id }, |row| row.get("count"))?.unwrap_or(0))
    }

    /// Returns a piece of a file, counted from 1; nothing after the last one.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn stenogram_piece(&self, id: FileId, place: u32) -> Result<Option<Vec<u8>>, StoreError> {
        let sql = "SELECT bytes FROM stenogram_piece WHERE file = :file AND place = :place";
        self.row(sql, named_params! { ":file": id, ":place": place }, |row| row.get("bytes"))
    }
}

impl Writer {
    /// Begins a file of `size` bytes.
    ///
    /// # Errors
    /// [`StoreError::Reference`] for an unknown session.
    pub fn add_stenogram_file(&self, session: SessionId, name: &str, size: u64) -> Result<FileId, StoreError> {
        let sql = "INSERT INTO stenogram_file (session, name, size) VALUES (:session, :name, :size)";
        let size = i64::try_from(size).unwrap_or(i64::MAX);
        self.add(sql, named_params! { ":session": session, ":name": name, ":size": size }).map(FileId)
    }

    /// Adds the next piece of a file.
    ///
    /// # Errors
    /// [`StoreError::Reference`] for an unknown file, [`StoreError::Sealed`] where it is whole already.
    pub fn add_stenogram_piece(&self, id: FileId, bytes: &[u8]) -> Result<(), StoreError> {
        let sql = "INSERT INTO stenogram_piece (file, place, bytes)
                   SELECT :file, coalesce(max(place), 0) + 1, :bytes FROM stenogram_piece WHERE file = :file";
        self.run(sql, named_params! { ":file": id, ":bytes": bytes })?;
        Ok(())
    }

    /// Declares a file whole; its content is `sha256` from now on.
    ///
    /// # Errors
    /// [`StoreError::Sealed`] where pieces are missing or it is whole already, [`StoreError::NoRecord`] for an unknown
    /// one.
    pub fn close_stenogram_file(&self, id: FileId, sha256: Digest) -> Result<(), StoreError> {
        let sql = "UPDATE stenogram_file SET sha256 = :sha256 WHERE id = :id";
        self.change(sql, named_params! { ":id": id, ":sha256": sha256 }, Noun::Attachment, id.0)
    }

    /// Removes the last `most` pieces of a file, and with the last of all the file; returns whether anything is left.
    ///
    /// # Errors
    /// [`StoreError::NoRecord`] for an unknown file.
    pub fn remove_stenogram_pieces(&self, id: FileId, most: u32) -> Result<bool, StoreError> {
        // Whatever happens on the way, what is left of it is not taken for the whole.
        let sql = "UPDATE stenogram_file SET sha256 = NULL WHERE id = :id";
        self.change(sql, named_params! { ":id": id }, Noun::Attachment, id.0)?;
        let sql = "DELETE FROM stenogram_piece WHERE file = :id AND place >
                   (SELECT coalesce(max(place), 0) - :most FROM stenogram_piece WHERE file = :id)";
        self.run(sql, named_params! { ":id": id, ":most": most })?;
        let is_left = self.stenogram_piece_count(id)? > 0;
        if !is_left {
            self.change(
                "DELETE FROM stenogram_file WHERE id = :id",
                named_params! { ":id": id },
                Noun::Attachment,
                id.0,
            )?;
        }
        Ok(is_left)
    }
}
