//! Opens the file: recognises it, unlocks it, becomes its writer or settles for reading.

use std::cmp::Ordering;
use std::fs::OpenOptions;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, OpenFlags, ffi};

use super::backup::Unfinished;
use super::error::StoreError;
use super::foreign;
use super::key::Key;
use super::lock::{Attempt, Holder, WriterLock, beside};
use super::migration::{self, APPLICATION_ID, SCHEMA_VERSION};
use super::transaction::Writer;

/// How long a statement waits for another program's transaction.
const PATIENCE: Duration = Duration::from_secs(5);

/// How two texts are sorted in each language; given by the caller, since sorting is a matter of language.
#[derive(Debug, Clone, Copy)]
pub struct Collations {
    /// Orders Kazakh texts; in SQL `COLLATE kazakh`.
    pub kazakh: fn(&str, &str) -> Ordering,
    /// Orders Russian texts; in SQL `COLLATE russian`.
    pub russian: fn(&str, &str) -> Ordering,
}

/// What the program that opens a file brings along.
#[derive(Debug, Clone)]
pub struct Caller {
    /// What the second program will be told about this one.
    pub holder: Holder,
    /// How texts are sorted.
    pub collations: Collations,
}

/// Whether the file can be written through this store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Access {
    /// This program is the writer.
    Writing,
    /// The file can only be read.
    Reading(WhyReading),
}

/// Why a store can only be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WhyReading {
    /// It was opened so.
    Asked,
    /// Another program is the writer.
    InUse(Option<Holder>),
    /// The file or its folder cannot be written.
    Unwritable,
}

/// An open file.
#[derive(Debug)]
pub struct Store {
    // The order matters: the connection must be closed before the lock is released.
    pub(super) writer: Writer,
    pub(super) key: Key,
    pub(super) path: Option<PathBuf>,
    pub(super) access: Access,
    _lock: Option<WriterLock>,
}

impl Store {
    /// Makes a new file and becomes its writer. An empty password counts as none. The file appears whole or not at all.
    ///
    /// # Errors
    /// [`StoreError::Exists`] where there is a file already, [`StoreError::ReadOnly`] or [`StoreError::DiskFull`] where
    /// none can be made.
    pub fn create(path: &Path, password: Option<&str>, caller: &Caller) -> Result<Self, StoreError> {
        let unfinished = Unfinished::beside(path)?;
        let mut connection = Connection::open(unfinished.path())?;
        set_key(&connection, &Key::new(password))?;
        migration::migrate(&mut connection)?;
        unfinished.finish(connection, path)?;
        Self::open(path, password, caller)
    }

    /// Opens a file for writing; where another program is its writer, or it cannot be written, for reading only:
    /// [`Store::access`] says which. A file of an older version is brought up to date after a copy was laid beside it.
    ///
    /// # Errors
    /// [`StoreError::ReadOnly`] where the program that wrote the file last was cut off and nothing can be written: what
    /// it did last could not be read. One variant of [`StoreError`] for each reason why a file cannot be opened.
    pub fn open(path: &Path, password: Option<&str>, caller: &Caller) -> Result<Self, StoreError> {
        recognise(path)?;
        let key = Key::new(password);
        match WriterLock::attempt(path, &caller.holder)? {
            Attempt::Taken(lock) if is_writable(path)? => Self::open_writing(path, key, lock, caller),
            Attempt::Taken(_) | Attempt::Unwritable => Self::open_reading(path, key, WhyReading::Unwritable, caller),
            Attempt::Held(holder) => Self::open_reading(path, key, WhyReading::InUse(holder), caller),
        }
    }

    /// Opens a file for reading only, beside its writer if there is one.
    ///
    /// # Errors
    /// As [`Store::open`]; [`StoreError::TooOld`] where the file would have to be brought up to date first.
    pub fn open_read_only(path: &Path, password: Option<&str>, caller: &Caller) -> Result<Self, StoreError> {
        recognise(path)?;
        Self::open_reading(path, Key::new(password), WhyReading::Asked, caller)
    }

    /// Makes a store that lives in memory, for tests and trials.
    ///
    /// # Errors
    /// Only if the database itself fails.
    pub fn in_memory(collations: Collations) -> Result<Self, StoreError> {
        let mut connection = Connection::open_in_memory()?;
        prepare(&connection, collations)?;
        migration::migrate(&mut connection)?;
        Ok(Self { writer: Writer::new(connection), key: Key::Public, path: None, access: Access::Writing, _lock: None })
    }

    fn open_writing(path: &Path, key: Key, lock: WriterLock, caller: &Caller) -> Result<Self, StoreError> {
        let (connection, found) = connect(&Target::Writing(path), &key, caller.collations)?;
        let mut store = Self {
            writer: Writer::new(connection),
            key,
            path: Some(path.to_owned()),
            access: Access::Writing,
            _lock: Some(lock),
        };
        if found < SCHEMA_VERSION {
            store.backup(&free_name(path, found))?;
            migration::migrate(store.writer.connection_mut())?;
        }
        Ok(store)
    }

    fn open_reading(path: &Path, key: Key, why: WhyReading, caller: &Caller) -> Result<Self, StoreError> {
        let (connection, found) = match connect(&Target::Reading(path), &key, caller.collations) {
            // A folder that cannot be written has no room for the index of the journal. Without a journal there is
            // nothing to index: the file is complete and nobody writes it. With one, the last entries would be missed.
            Err(StoreError::Sqlite(error)) if is_cannot_open(&error) => {
                if sibling(path, "-wal").exists() {
                    return Err(StoreError::ReadOnly);
                }
                connect(&Target::Immutable(path), &key, caller.collations)?
            }
            other => other?,
        };
        if found < SCHEMA_VERSION {
            return Err(StoreError::TooOld { found, known: SCHEMA_VERSION });
        }
        let (path, access) = (Some(path.to_owned()), Access::Reading(why));
        Ok(Self { writer: Writer::new(connection), key, path, access, _lock: None })
    }

    /// Returns whether this store can be written, and if not, why.
    pub fn access(&self) -> &Access {
        &self.access
    }

    /// Returns whether the file has a password.
    pub fn has_password(&self) -> bool {
        self.key.is_password()
    }

    /// Returns the file; nothing for a store in memory.
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }
}

/// How a file is opened.
enum Target<'a> {
    /// As the writer.
    Writing(&'a Path),
    /// For reading, beside a writer.
    Reading(&'a Path),
    /// For reading a file that nothing changes, without any file beside it.
    Immutable(&'a Path),
}

impl Target<'_> {
    fn open(&self) -> rusqlite::Result<Connection> {
        let reading = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        match self {
            Self::Writing(path) => {
                Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX)
            }
            Self::Reading(path) => Connection::open_with_flags(path, reading),
            Self::Immutable(path) => {
                Connection::open_with_flags(uri(path, "immutable=1"), reading | OpenFlags::SQLITE_OPEN_URI)
            }
        }
    }
}

/// Opens a connection with the key and the settings every connection has, and returns it with the version of the file.
/// Nothing is written before the file is known to be ours.
fn connect(target: &Target<'_>, key: &Key, collations: Collations) -> Result<(Connection, u32), StoreError> {
    let (Target::Writing(path) | Target::Reading(path) | Target::Immutable(path)) = target;
    let connection = target.open()?;
    set_key(&connection, key)?;
    match read_first_page(&connection) {
        Err(error) if is_not_a_database(&error) => return Err(cannot_unlock(target, path, key)),
        other => other?,
    }
    let found = known_version(&connection, path)?;
    prepare(&connection, collations)?;
    match target {
        Target::Writing(_) => connection.execute_batch("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")?,
        Target::Reading(_) | Target::Immutable(_) => {}
    }
    Ok((connection, found))
}

/// Gives a new connection its patience and its key. SQLCipher's log is turned off first: it writes to the standard error.
pub(super) fn set_key(connection: &Connection, key: &Key) -> Result<(), StoreError> {
    connection.busy_timeout(PATIENCE)?;
    connection.execute_batch("PRAGMA cipher_log = off")?;
    // The error is replaced, since rusqlite's holds the statement and with it the password.
    connection.execute_batch(&key.pragma("key")).map_err(|_| StoreError::damaged("the key was not accepted"))
}

fn prepare(connection: &Connection, collations: Collations) -> Result<(), StoreError> {
    connection.create_collation("kazakh", collations.kazakh)?;
    connection.create_collation("russian", collations.russian)?;
    connection.set_prepared_statement_cache_capacity(128);
    Ok(connection.execute_batch("PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF")?)
}

fn read_first_page(connection: &Connection) -> rusqlite::Result<()> {
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))
}

fn cannot_unlock(target: &Target<'_>, path: &Path, key: &Key) -> StoreError {
    let opens_without = || {
        let connection = target.open()?;
        set_key(&connection, &Key::Public)?;
        Ok::<_, StoreError>(read_first_page(&connection)?)
    };
    if key.is_password() && opens_without().is_ok() {
        return StoreError::NotProtected(path.to_owned());
    }
    StoreError::CannotUnlock { path: path.to_owned(), password_given: key.is_password() }
}

fn known_version(connection: &Connection, path: &Path) -> Result<u32, StoreError> {
    let id: i32 = connection.query_row("PRAGMA application_id", [], |row| row.get("application_id"))?;
    if id != APPLICATION_ID {
        return Err(StoreError::NotOurs(path.to_owned()));
    }
    match migration::version(connection)? {
        found if found > SCHEMA_VERSION => Err(StoreError::TooNew { found, known: SCHEMA_VERSION }),
        found => Ok(found),
    }
}

fn recognise(path: &Path) -> Result<(), StoreError> {
    match foreign::recognise(path)? {
        None => Ok(()),
        Some(found) => Err(StoreError::NotADatabase { path: path.to_owned(), found }),
    }
}

fn is_writable(path: &Path) -> Result<bool, StoreError> {
    match OpenOptions::new().write(true).open(path).map_err(|error| StoreError::file(path, error)) {
        Ok(_) => Ok(true),
        Err(StoreError::ReadOnly) => Ok(false),
        Err(error) => Err(error),
    }
}

fn is_not_a_database(error: &rusqlite::Error) -> bool {
    error.sqlite_error_code() == Some(ffi::ErrorCode::NotADatabase)
}

fn is_cannot_open(error: &rusqlite::Error) -> bool {
    error.sqlite_error_code() == Some(ffi::ErrorCode::CannotOpen)
}

/// Returns a name beside `path` that is free: `practice.alqa.v1`, `practice.alqa.v1-2` …
fn free_name(path: &Path, version: u32) -> PathBuf {
    let first = beside(path, &format!("v{version}"));
    let others = (2..).map(|n: u32| beside(path, &format!("v{version}-{n}")));
    std::iter::once(first.clone()).chain(others).find(|name| !name.exists()).unwrap_or(first)
}

/// Returns the name of SQLite's own file beside the database.
fn sibling(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

/// Returns the file as a URI, in which `%`, `?` and `#` would end the path.
pub(super) fn uri(path: &Path, query: &str) -> String {
    let path = path.to_string_lossy().replace('\\', "/");
    let path = path.replace('%', "%25").replace('?', "%3f").replace('#', "%23");
    format!("file:{path}?{query}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDateTime;

    #[test]
    fn every_commit_of_the_writer_reaches_the_disk() {
        let folder = tempfile::tempdir().unwrap();
        let holder = Holder {
            program: String::new(),
            user: String::new(),
            host: String::new(),
            pid: 0,
            since: NaiveDateTime::default(),
        };
        let caller = Caller { holder, collations: Collations { kazakh: Ord::cmp, russian: Ord::cmp } };
        let store = Store::create(&folder.path().join("a.alqa"), None, &caller).unwrap();
        let connection = store.writer.connection();
        let pragma = |name: &str| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(name)).unwrap();
        assert_eq!(pragma("synchronous"), 2, "FULL");
        assert_eq!(pragma("foreign_keys"), 1);
        let mode: String = connection.pragma_query_value(None, "journal_mode", |row| row.get("journal_mode")).unwrap();
        assert_eq!(mode, "wal");
    }

    #[test]
    fn a_path_does_not_end_where_a_uri_would() {
        assert_eq!(uri(Path::new("/a/100% №1?#2.alqa"), "mode=ro"), "file:/a/100%25 №1%3f%232.alqa?mode=ro");
    }
}
