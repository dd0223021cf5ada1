//! One function for each operation of a secretary: one transaction and its journal entries.
//!
//! An operation reads what it needs, asks the rules of [`domain`](crate::domain), writes, and adds a line to the log of
//! actions. What it returns as done is on disk; what it refuses or fails at has left no trace.

pub mod agenda;
mod assembly;
pub mod correction;
pub mod duties;
pub mod error;
pub mod exchange;
pub mod explain;
pub mod floor;
pub mod founding;
pub mod inviting;
pub mod names;
pub mod overview;
pub mod papers;
pub mod planning;
pub mod practice;
pub mod preparing;
pub mod press;
pub mod proof;
pub mod proposal;
pub mod recording;
pub mod review;
pub mod roster;
pub mod rules;
pub mod search;
pub mod settings;
pub mod stenogram;
pub mod table;
pub mod tell;
pub mod verification;

use std::path::Path;

use chrono::{NaiveDate, NaiveDateTime};
use serde::Serialize;

pub use error::OfficeError;
pub use founding::{Founding, Settings};

use crate::clock::Clock;
use crate::documents::press::Press;
use crate::domain::calendar::Calendar;
use crate::domain::id::SessionId;
use crate::domain::profile::Profile;
use crate::domain::sitting::Sitting;
use crate::domain::text::Language;
use crate::i18n::collation;
use crate::store::{Access, Action, Caller, Collations, Holder, Reader, Store, StoreError, Writer};

/// The desk of one secretary over one database.
pub struct Office {
    store: Store,
    clock: Clock,
    author: String,
    /// The sitting that is going on, as the journal on disk tells it; dropped whenever the two might differ.
    table: Option<(SessionId, Sitting)>,
    press: Option<Press>,
    /// Whether this is the practice collegium; a file never changes sides.
    practice: bool,
}

/// Who works with the program, and by which clock.
#[derive(Debug, Clone)]
pub struct Desk {
    /// The name that journals and logs carry.
    pub author: String,
    /// The machine, as another user is told who holds a file.
    pub host: String,
    /// The clock.
    pub clock: Clock,
}

impl Desk {
    /// Returns whoever is at this machine, by its clock.
    pub fn of_this_machine() -> Self {
        let first = |names: &[&str]| names.iter().find_map(|name| std::env::var(name).ok()).unwrap_or_default();
        Self {
            author: first(&["USER", "LOGNAME", "USERNAME"]),
            host: first(&["HOSTNAME", "COMPUTERNAME"]),
            clock: Clock::System,
        }
    }

    fn caller(&self) -> Caller {
        let holder = Holder {
            program: concat!("alqa ", env!("CARGO_PKG_VERSION")).to_owned(),
            user: self.author.clone(),
            host: self.host.clone(),
            pid: std::process::id(),
            since: self.clock.now(),
        };
        Caller { holder, collations: COLLATIONS }
    }
}

/// How the database sorts names.
const COLLATIONS: Collations = Collations {
    kazakh: |left, right| collation::compare(Language::Kazakh, left, right),
    russian: |left, right| collation::compare(Language::Russian, left, right),
};

impl Office {
    /// Opens a database for work, or for reading where another program is working in it: [`Office::access`] tells.
    ///
    /// # Errors
    /// One variant of [`StoreError`] for each reason why a file cannot be opened.
    pub fn open(path: &Path, password: Option<&str>, desk: &Desk) -> Result<Self, OfficeError> {
        Self::opened(Store::open(path, password, &desk.caller()), desk)
    }

    /// Opens a database for reading only, beside whoever works in it.
    ///
    /// # Errors
    /// As [`Office::open`].
    pub fn open_read_only(path: &Path, password: Option<&str>, desk: &Desk) -> Result<Self, OfficeError> {
        Self::opened(Store::open_read_only(path, password, &desk.caller()), desk)
    }

    fn opened(store: Result<Store, StoreError>, desk: &Desk) -> Result<Self, OfficeError> {
        let store = store.map_err(OfficeError::from).inspect_err(note)?;
        let practice = store.read(practice::day::practice).inspect_err(note)?;
        let clock = match practice {
            Some(shift) if !shift.is_zero() => desk.clock.moved(shift),
            Some(_) | None => desk.clock,
        };
        let practice = practice.is_some();
        Ok(Self { store, clock, author: desk.author.clone(), table: None, press: None, practice })
    }

    /// Returns whether the database can be written, and if not, why.
    pub fn access(&self) -> &Access {
        self.store.access()
    }

    /// Sets the clock, by which the practice collegium goes through its sitting in no time.
    pub fn set_clock(&mut self, clock: Clock) {
        self.clock = clock;
    }

    /// Returns the clock of this desk.
    pub const fn clock(&self) -> Clock {
        self.clock
    }

    /// Returns the present moment by the clock of this desk.
    pub fn now(&self) -> NaiveDateTime {
        self.clock.now()
    }

    /// Returns today's date by the clock of this desk.
    pub fn today(&self) -> NaiveDate {
        self.clock.today()
    }

    /// Returns whether this is the practice collegium, which every page and paper says.
    pub const fn is_practice(&self) -> bool {
        self.practice
    }

    /// Returns the file; nothing for a database in memory.
    pub fn path(&self) -> Option<&Path> {
        self.store.path()
    }

    /// Writes a copy of the database that opens with the same password.
    ///
    /// # Errors
    /// Where the copy exists already or cannot be written.
    pub fn backup(&self, to: &Path) -> Result<(), OfficeError> {
        self.store.backup(to).map_err(OfficeError::from).inspect_err(note)
    }

    /// Runs `work` on one state of the database.
    fn read<T>(&self, work: impl FnOnce(&Reader) -> Result<T, OfficeError>) -> Result<T, OfficeError> {
        self.store.read(work).inspect_err(note)
    }

    /// Runs `work` as one transaction.
    fn transact<T>(&mut self, work: impl FnOnce(&Work<'_>) -> Result<T, OfficeError>) -> Result<T, OfficeError> {
        let (now, author) = (self.clock.now(), self.author.as_str());
        self.store.write(|writer| work(&Work { writer, now, author })).inspect_err(note)
    }
}

/// Leaves a line in the program's own log where the machine failed. A session without a sitting is one that lies ahead.
fn note(error: &OfficeError) {
    if !error.is_refusal() && !matches!(error, OfficeError::NoSitting(_)) {
        tracing::error!(failure = error.trace(), "an operation was not done");
    }
}

/// One operation under way.
struct Work<'a> {
    writer: &'a Writer,
    now: NaiveDateTime,
    author: &'a str,
}

impl Work<'_> {
    /// Adds a line to the log of actions: what was done to which record, and what is recorded of it now.
    fn log(&self, operation: &str, subject: &str, record: i64, after: &impl Serialize) -> Result<(), OfficeError> {
        self.log_change(operation, subject, record, None::<&()>, after)
    }

    /// Adds a line to the log of actions with what was recorded before.
    fn log_change(
        &self,
        operation: &str,
        subject: &str,
        record: i64,
        before: Option<&impl Serialize>,
        after: &impl Serialize,
    ) -> Result<(), OfficeError> {
        self.writer.log(&Action {
            at: self.now,
            author: self.author.to_owned(),
            operation: operation.to_owned(),
            subject: subject.to_owned(),
            record: Some(record),
            before: before.map(serde_json::to_value).transpose()?,
            after: Some(serde_json::to_value(after)?),
        })?;
        Ok(())
    }
}

/// Returns the profile in force on `day`.
fn profile_on(reader: &Reader, day: NaiveDate) -> Result<Profile, OfficeError> {
    reader.profile_on(day)?.ok_or(OfficeError::NoProfile { day })
}

/// Returns the calendar with the exceptions the user entered.
fn calendar(reader: &Reader) -> Result<Calendar, OfficeError> {
    Ok(Calendar::new(reader.calendar_exceptions()?))
}
