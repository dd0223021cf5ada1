//! The lock that keeps a file to one writing program, and the note that says who that is.

use std::fmt;
use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use super::error::StoreError;

/// How often a lock without a note is tried before it counts as held.
const HANDOVER_TRIES: u32 = 20;
/// How long between the tries.
const HANDOVER_PAUSE: std::time::Duration = std::time::Duration::from_millis(25);

/// Who writes a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    /// The program and its version.
    pub program: String,
    /// The user's name on the machine.
    pub user: String,
    /// The machine.
    pub host: String,
    /// The process.
    pub pid: u32,
    /// Since when.
    pub since: NaiveDateTime,
}

impl fmt::Display for Holder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { program, user, host, pid, since } = self;
        write!(f, "{user} at {host} ({program}, process {pid}) since {since}")
    }
}

/// What came of the attempt to become the writer.
pub(super) enum Attempt {
    /// This program is the writer now.
    Taken(WriterLock),
    /// Another program is.
    Held(Option<Holder>),
    /// No lock can be laid beside the file, so nothing there can be written at all.
    Unwritable,
}

/// The lock of the writer, released when it is dropped and by the system when the program dies.
///
/// Two files stand beside the database: the locked one, which stays, since removing a lock file lets two programs lock
/// two different files of one name; and the note, a file of its own, since Windows lets nobody read a locked file.
#[derive(Debug)]
pub(super) struct WriterLock {
    note: PathBuf,
    _locked: File,
}

impl WriterLock {
    /// Tries to become the writer of `database`, which must exist.
    pub fn attempt(database: &Path, holder: &Holder) -> Result<Attempt, StoreError> {
        // One file may be reached by several paths; they must meet in one lock.
        let database = database.canonicalize().map_err(|error| StoreError::file(database, error))?;
        let lock = beside(&database, "lock");
        let note = beside(&database, "holder");
        let file = match open(&lock).map_err(|error| StoreError::file(&lock, error)) {
            Ok(file) => file,
            Err(StoreError::ReadOnly) => return Ok(Attempt::Unwritable),
            Err(error) => return Err(error),
        };
        for _ in 0..HANDOVER_TRIES {
            match file.try_lock() {
                Ok(()) => {
                    write_note(&note, holder);
                    return Ok(Attempt::Taken(Self { note, _locked: file }));
                }
                Err(TryLockError::Error(error)) => return Err(StoreError::file(&lock, error)),
                Err(TryLockError::WouldBlock) => {}
            }
            if let Some(holder) = read_note(&note) {
                return Ok(Attempt::Held(Some(holder)));
            }
            // Locked, but nobody says so: a writer is coming or going, or a program it is starting still shares the lock.
            std::thread::sleep(HANDOVER_PAUSE);
        }
        Ok(Attempt::Held(None))
    }
}

impl Drop for WriterLock {
    fn drop(&mut self) {
        // Before the lock goes, or the note of the next writer would be removed.
        let _ = std::fs::remove_file(&self.note);
    }
}

/// Returns the path of a file that stands beside the database: `practice.alqa.lock`.
pub(super) fn beside(database: &Path, suffix: &str) -> PathBuf {
    let mut name = database.as_os_str().to_owned();
    name.push(".");
    name.push(suffix);
    PathBuf::from(name)
}

/// Opens the lock file; one that another user made may be only readable, and can be locked all the same.
fn open(lock: &Path) -> io::Result<File> {
    let writable = OpenOptions::new().write(true).create(true).truncate(false).open(lock);
    writable.or_else(|error| File::open(lock).map_err(|_| error))
}

/// Leaves the note. Its absence only costs the second program a name, so a failure here stops nobody.
fn write_note(note: &Path, holder: &Holder) {
    if let Ok(text) = serde_json::to_vec_pretty(holder) {
        let _ = std::fs::write(note, text);
    }
}

fn read_note(note: &Path) -> Option<Holder> {
    serde_json::from_slice(&std::fs::read(note).ok()?).ok()
}
