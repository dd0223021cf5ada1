//! Copies of the file, and another password for it.

use std::path::Path;
use std::time::Duration;

use rusqlite::backup::Backup;
use rusqlite::{Connection, OpenFlags};
use tempfile::TempPath;

use super::connection::{Store, set_key, uri};
use super::error::StoreError;
use super::key::Key;

/// How many pages are copied in one go, 4 MiB.
const PAGES: i32 = 1024;

impl Store {
    /// Writes a copy of the file to `to`; it opens with the same password. The copy appears whole or not at all.
    ///
    /// # Errors
    /// [`StoreError::Exists`] where there is a file already, [`StoreError::InMemory`] for a store without a file, and
    /// every failure to write one.
    pub fn backup(&self, to: &Path) -> Result<(), StoreError> {
        self.path().ok_or(StoreError::InMemory)?;
        let unfinished = Unfinished::beside(to)?;
        let mut copy = Connection::open(unfinished.path())?;
        set_key(&copy, &self.key)?;
        Backup::new(self.writer.connection(), &mut copy)?.run_to_completion(PAGES, Duration::ZERO, None)?;
        unfinished.finish(copy, to)
    }

    /// Writes a copy without encryption to `to`, for other tools.
    ///
    /// # Errors
    /// [`StoreError::Exists`] where there is a file already, [`StoreError::InMemory`] for a store without a file, and
    /// every failure to write one.
    pub fn export_plain(&self, to: &Path) -> Result<(), StoreError> {
        let source = self.path().ok_or(StoreError::InMemory)?;
        let unfinished = Unfinished::beside(to)?;
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_URI;
        let copy = Connection::open_with_flags(unfinished.path(), flags)?;
        copy.execute_batch("PRAGMA cipher_log = off")?;
        copy.execute("ATTACH DATABASE ?1 AS source KEY ?2", (uri(source, "mode=ro"), self.key.value()))?;
        copy.query_row("SELECT sqlcipher_export('main', 'source')", [], |_| Ok(())).map_err(what_export_met)?;
        for pragma in ["user_version", "application_id"] {
            let value: i64 = copy.pragma_query_value(Some("source"), pragma, |row| row.get(pragma))?;
            copy.pragma_update(Some("main"), pragma, value)?;
        }
        copy.execute_batch("DETACH DATABASE source")?;
        unfinished.finish(copy, to)
    }

    /// Gives the file another password; nothing, or an empty one, takes the password away.
    ///
    /// # Errors
    /// As every write; the old password stays in force then.
    pub fn rekey(&mut self, password: Option<&str>) -> Result<(), StoreError> {
        self.must_write()?;
        let key = Key::new(password);
        // The error is replaced where it could hold the statement and with it the password.
        self.writer.connection().execute_batch(&key.pragma("rekey")).map_err(|error| match error {
            rusqlite::Error::SqliteFailure(..) => error.into(),
            _ => StoreError::damaged("the key was not accepted"),
        })?;
        self.writer.connection().query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        self.key = key;
        Ok(())
    }
}

/// Tells apart what the export met on its way: it is a function of SQL, and such functions pass on only words.
fn what_export_met(error: rusqlite::Error) -> StoreError {
    match &error {
        rusqlite::Error::SqliteFailure(_, Some(words)) if words == "database or disk is full" => StoreError::DiskFull,
        rusqlite::Error::SqliteFailure(_, Some(words)) if words == "database disk image is malformed" => {
            StoreError::damaged(words)
        }
        _ => error.into(),
    }
}

/// A database that is being made beside the place where it is to appear.
pub(super) struct Unfinished(TempPath);

impl Unfinished {
    /// Makes an empty file in the folder of `to`, where there must be no file yet.
    pub fn beside(to: &Path) -> Result<Self, StoreError> {
        if to.exists() {
            return Err(StoreError::Exists(to.to_owned()));
        }
        let folder = match to.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder,
            Some(_) | None => Path::new("."),
        };
        let mut builder = tempfile::Builder::new();
        builder.prefix(".alqa-");
        // As open to others as any file of this user, instead of the closed rights of a temporary file.
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
        let file = builder.tempfile_in(folder).map_err(|error| StoreError::file(to, error))?;
        Ok(Self(file.into_temp_path()))
    }

    /// Returns where it is being made.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// Closes the database and puts it into its place.
    pub fn finish(self, database: Connection, to: &Path) -> Result<(), StoreError> {
        database.close().map_err(|(_, error)| error)?;
        self.0.persist_noclobber(to).map_err(|error| StoreError::file(to, error.error))
    }
}
