//! What can go wrong between the program and its file.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rusqlite::ffi;

use super::lock::Holder;
use crate::domain::id::{ProtocolId, SessionId};

/// A failure of the store. Its text is for the log; the sentence for the user is made at the edge.
#[derive(Debug, Clone, thiserror::Error)]
pub enum StoreError {
    /// There is no such file.
    #[error("{} does not exist", .0.display())]
    NotFound(PathBuf),
    /// A new file was asked for where there is one already.
    #[error("{} already exists", .0.display())]
    Exists(PathBuf),
    /// The file is recognisably something else.
    #[error("{} is not a database of this program: {found:?}", path.display())]
    NotADatabase {
        /// The file.
        path: PathBuf,
        /// What it looks like.
        found: Foreign,
    },
    /// The first page cannot be read with this key. A wrong password, another program's encrypted file and a damaged
    /// first page cannot be told apart: without the key all three are noise.
    #[error("{} cannot be unlocked", path.display())]
    CannotUnlock {
        /// The file.
        path: PathBuf,
        /// Whether a password was tried; without one the likely reason is that the file has a password.
        password_given: bool,
    },
    /// A password was given, but the file has none. Not opened, or a forged file without a password could take the
    /// place of a protected one unnoticed.
    #[error("{} has no password", .0.display())]
    NotProtected(PathBuf),
    /// The key fits, but the file belongs to another program.
    #[error("{} belongs to another program", .0.display())]
    NotOurs(PathBuf),
    /// A page, a value or a structure inside the file is not what was written.
    #[error("the file is damaged: {details}")]
    Damaged {
        /// What was met.
        details: String,
    },
    /// A later version of the program wrote this file.
    #[error("the file has version {found}, this program knows versions up to {known}")]
    TooNew {
        /// The version of the file.
        found: u32,
        /// The newest version this program knows.
        known: u32,
    },
    /// The file has an older version and could be opened only for reading, so that it cannot be brought up to date.
    #[error("the file has version {found} and must be brought to version {known}, but cannot be written")]
    TooOld {
        /// The version of the file.
        found: u32,
        /// The version this program works with.
        known: u32,
    },
    /// Another program is writing this file; ours may only read.
    #[error("the file is in use by {}", .holder.as_ref().map_or("another program".to_owned(), ToString::to_string))]
    InUse {
        /// Who, where that is known.
        holder: Option<Holder>,
    },
    /// The file or its folder cannot be written.
    #[error("the file cannot be written")]
    ReadOnly,
    /// No space is left; nothing was changed.
    #[error("the disk is full")]
    DiskFull,
    /// The disk or the network folder refused a read or a write.
    #[error("the disk failed")]
    Device(#[source] Arc<rusqlite::Error>),
    /// A file could not be read, made or locked.
    #[error("{} cannot be used", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the system says.
        #[source]
        source: Arc<io::Error>,
    },
    /// There is no such record.
    #[error("there is no {noun:?} {id}")]
    NoRecord {
        /// Of which noun.
        noun: Noun,
        /// The id asked for.
        id: i64,
    },
    /// A new order of records does not name one of them.
    #[error("the order leaves out {noun:?} {id}")]
    LeftOut {
        /// Of which noun.
        noun: Noun,
        /// The one left out.
        id: i64,
    },
    /// The value exists already where it may exist once.
    #[error("already there: {columns}")]
    Duplicate {
        /// The columns whose values must be unique: `session.year, session.number`.
        columns: String,
    },
    /// The record names one that does not exist, or is still named by another.
    #[error("the record refers to a missing one, or is still referred to")]
    Reference,
    /// The schema does not allow the value.
    #[error("not allowed by the schema: {rule}")]
    Constraint {
        /// The rule as the schema has it.
        rule: String,
    },
    /// What was recorded stays: the schema refuses to change or remove it.
    #[error("sealed: {rule}")]
    Sealed {
        /// What the schema says.
        rule: String,
    },
    /// An entry is not the next one of its journal.
    #[error("entry {found} of session {session}, where {expected} must follow")]
    JournalGap {
        /// The session.
        session: SessionId,
        /// The number that must follow.
        expected: u32,
        /// The number of the entry.
        found: u32,
    },
    /// An entry does not continue the chain: its `previous` is not the hash of the last entry.
    #[error("entry {seq} of session {session} does not continue the chain")]
    BrokenLink {
        /// The session.
        session: SessionId,
        /// The entry.
        seq: u32,
    },
    /// The content of an edition is not the one it is sealed with.
    #[error("edition {edition} of protocol {protocol} has another content than its seal says")]
    BrokenSeal {
        /// The protocol.
        protocol: ProtocolId,
        /// The edition.
        edition: u32,
    },
    /// A number of a protocol is taken.
    #[error("number {number} of {year} is taken")]
    NumberTaken {
        /// The year of the series.
        year: i32,
        /// The number.
        number: u32,
    },
    /// The store lives in memory, where there is nothing to copy a file from.
    #[error("the store has no file")]
    InMemory,
    /// Anything else the database says.
    #[error("the database failed")]
    Sqlite(#[source] Arc<rusqlite::Error>),
}

/// What a file is that is not ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Foreign {
    /// It has no content, or too little for a database.
    Empty,
    /// An SQLite database without encryption, perhaps a plain copy made for other tools.
    PlainSqlite,
    /// Text.
    Text,
    /// A folder, a PDF, an archive or a picture.
    Other,
}

/// Nouns that are asked for by their id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Noun {
    /// The body itself.
    Body,
    /// A person of the directory.
    Person,
    /// A unit.
    Unit,
    /// A composition.
    Composition,
    /// A rules profile.
    Profile,
    /// A work plan.
    Plan,
    /// A question of a work plan.
    PlanItem,
    /// A session.
    Session,
    /// An item of an agenda.
    Item,
    /// A person invited to a session.
    Invitee,
    /// A point of a decision.
    Point,
    /// A protocol.
    Protocol,
    /// An edition of a protocol.
    Edition,
    /// A stored file.
    Attachment,
    /// An instruction of the Head of State.
    Instruction,
}

impl StoreError {
    /// Tells apart what the system says about a file that is to be read; a refusal means that it may not even be read.
    pub(super) fn reading(path: &Path, error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::PermissionDenied => Self::File { path: path.to_owned(), source: Arc::new(error) },
            _ => Self::file(path, error),
        }
    }

    /// Tells apart what the system says about a file that is to be made or written.
    pub(super) fn file(path: &Path, error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Self::NotFound(path.to_owned()),
            io::ErrorKind::AlreadyExists => Self::Exists(path.to_owned()),
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
            _ => Self::File { path: path.to_owned(), source: Arc::new(error) },
        }
    }

    /// Reports a value inside the file that cannot be what was written.
    pub(super) fn damaged(details: impl Into<String>) -> Self {
        Self::Damaged { details: details.into() }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match &error {
            rusqlite::Error::SqliteFailure(failure, message) => {
                let message = message.clone().unwrap_or_else(|| failure.to_string());
                from_code(failure.extended_code, message, error)
            }
            rusqlite::Error::FromSqlConversionFailure(..)
            | rusqlite::Error::IntegralValueOutOfRange(..)
            | rusqlite::Error::InvalidColumnType(..)
            | rusqlite::Error::Utf8Error(..) => Self::damaged(error.to_string()),
            _ => Self::Sqlite(Arc::new(error)),
        }
    }
}

/// Tells apart SQLite's codes: first the extended ones that mean something of their own, then the families.
fn from_code(code: i32, message: String, error: rusqlite::Error) -> StoreError {
    const FAMILY: i32 = 0xff;
    match code {
        ffi::SQLITE_CONSTRAINT_UNIQUE | ffi::SQLITE_CONSTRAINT_PRIMARYKEY | ffi::SQLITE_CONSTRAINT_ROWID => {
            StoreError::Duplicate { columns: after_colon(&message) }
        }
        ffi::SQLITE_CONSTRAINT_FOREIGNKEY => StoreError::Reference,
        // RESTRICT is carried out by a trigger of SQLite's own; only its words tell it from one of ours.
        ffi::SQLITE_CONSTRAINT_TRIGGER if message == "FOREIGN KEY constraint failed" => StoreError::Reference,
        ffi::SQLITE_CONSTRAINT_TRIGGER => StoreError::Sealed { rule: message },
        // Space for the shared memory of the journal is taken before it is used, so this means that there is none.
        ffi::SQLITE_IOERR_SHMSIZE => StoreError::DiskFull,
        ffi::SQLITE_IOERR_SHORT_READ | ffi::SQLITE_IOERR_CORRUPTFS | ffi::SQLITE_IOERR_DATA => {
            StoreError::damaged(message)
        }
        _ => match code & FAMILY {
            ffi::SQLITE_CONSTRAINT => StoreError::Constraint { rule: after_colon(&message) },
            ffi::SQLITE_FULL => StoreError::DiskFull,
            ffi::SQLITE_READONLY => StoreError::ReadOnly,
            ffi::SQLITE_CORRUPT | ffi::SQLITE_NOTADB => StoreError::damaged(message),
            ffi::SQLITE_BUSY | ffi::SQLITE_LOCKED => StoreError::InUse { holder: None },
            ffi::SQLITE_IOERR => StoreError::Device(Arc::new(error)),
            _ => StoreError::Sqlite(Arc::new(error)),
        },
    }
}

/// Returns what follows SQLite's introduction: «UNIQUE constraint failed: session.year» → «session.year».
fn after_colon(message: &str) -> String {
    message.split_once(": ").map_or(message, |(_, rest)| rest).to_owned()
}

/// Returns a failure of each kind that only the database itself can make, for the tests of whoever tells failures.
#[cfg(test)]
pub(crate) fn failures_of_the_database() -> [StoreError; 2] {
    let failure = || Arc::new(rusqlite::Error::InvalidQuery);
    [StoreError::Device(failure()), StoreError::Sqlite(failure())]
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    fn failure(code: i32, message: &str) -> StoreError {
        rusqlite::Error::SqliteFailure(ffi::Error::new(code), Some(message.to_owned())).into()
    }

    #[rstest]
    #[case::full(ffi::SQLITE_FULL, StoreError::DiskFull)]
    #[case::no_room_for_shared_memory(ffi::SQLITE_IOERR_SHMSIZE, StoreError::DiskFull)]
    #[case::read_only(ffi::SQLITE_READONLY, StoreError::ReadOnly)]
    #[case::read_only_folder(ffi::SQLITE_READONLY_DIRECTORY, StoreError::ReadOnly)]
    #[case::corrupt(ffi::SQLITE_CORRUPT, StoreError::damaged("words"))]
    #[case::corrupt_index(ffi::SQLITE_CORRUPT_INDEX, StoreError::damaged("words"))]
    #[case::noise(ffi::SQLITE_NOTADB, StoreError::damaged("words"))]
    #[case::cut_short(ffi::SQLITE_IOERR_SHORT_READ, StoreError::damaged("words"))]
    #[case::busy(ffi::SQLITE_BUSY, StoreError::InUse { holder: None })]
    #[case::busy_snapshot(ffi::SQLITE_BUSY_SNAPSHOT, StoreError::InUse { holder: None })]
    #[case::locked(ffi::SQLITE_LOCKED, StoreError::InUse { holder: None })]
    #[case::reference(ffi::SQLITE_CONSTRAINT_FOREIGNKEY, StoreError::Reference)]
    fn a_code_has_one_meaning(#[case] code: i32, #[case] expected: StoreError) {
        assert_eq!(failure(code, "words").to_string(), expected.to_string());
    }

    #[test]
    fn a_failing_disk_is_neither_full_nor_damaged() {
        for code in [ffi::SQLITE_IOERR, ffi::SQLITE_IOERR_READ, ffi::SQLITE_IOERR_FSYNC] {
            assert!(matches!(failure(code, "disk I/O error"), StoreError::Device(_)));
        }
    }

    #[test]
    fn a_constraint_says_which_one() {
        let unique = failure(ffi::SQLITE_CONSTRAINT_UNIQUE, "UNIQUE constraint failed: session.year, session.number");
        assert!(matches!(unique, StoreError::Duplicate { columns } if columns == "session.year, session.number"));
        let check = failure(ffi::SQLITE_CONSTRAINT_CHECK, "CHECK constraint failed: number > 0");
        assert!(matches!(check, StoreError::Constraint { rule } if rule == "number > 0"));
        let seal = failure(ffi::SQLITE_CONSTRAINT_TRIGGER, "journal entries are never changed");
        assert!(matches!(seal, StoreError::Sealed { rule } if rule == "journal entries are never changed"));
    }

    #[rstest]
    #[case::missing(io::ErrorKind::NotFound, StoreError::NotFound("a".into()))]
    #[case::there(io::ErrorKind::AlreadyExists, StoreError::Exists("a".into()))]
    #[case::forbidden(io::ErrorKind::PermissionDenied, StoreError::ReadOnly)]
    #[case::read_only_disk(io::ErrorKind::ReadOnlyFilesystem, StoreError::ReadOnly)]
    #[case::full_disk(io::ErrorKind::StorageFull, StoreError::DiskFull)]
    #[case::quota(io::ErrorKind::QuotaExceeded, StoreError::DiskFull)]
    fn what_the_system_says_of_a_file_has_one_meaning(#[case] kind: io::ErrorKind, #[case] expected: StoreError) {
        assert_eq!(StoreError::file(Path::new("a"), kind.into()).to_string(), expected.to_string());
    }
}
