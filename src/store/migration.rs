//! Brings a file to the schema of this program.

use rusqlite::{Connection, Transaction, TransactionBehavior};

use super::error::StoreError;

/// Marks our files among SQLite databases: «Alqa» in ASCII.
pub(super) const APPLICATION_ID: i32 = 0x416c_7161;

/// The steps, in order; the version of a file is the number of steps taken. A released step is never edited.
const STEPS: &[&str] = &[
    include_str!("migrations/0001_foundation.sql"),
    include_str!("migrations/0002_preparing.sql"),
    include_str!("migrations/0003_stenogram.sql"),
];

/// The version of the schema this program works with.
pub const SCHEMA_VERSION: u32 = count(STEPS);

/// Returns the version of the file.
pub(super) fn version(connection: &Connection) -> Result<u32, StoreError> {
    Ok(connection.query_row("PRAGMA user_version", [], |row| row.get("user_version"))?)
}

/// Takes the steps that are missing, all in one transaction.
pub(super) fn migrate(connection: &mut Connection) -> Result<(), StoreError> {
    take(connection, STEPS)
}

#[expect(clippy::cast_possible_truncation, reason = "the steps are written by hand")]
const fn count(steps: &[&str]) -> u32 {
    steps.len() as u32
}

fn take(connection: &mut Connection, steps: &[&str]) -> Result<(), StoreError> {
    let transaction = Transaction::new(connection, TransactionBehavior::Immediate)?;
    let taken = version(&transaction)?;
    for step in steps.iter().skip(taken as usize) {
        transaction.execute_batch(step)?;
    }
    transaction.pragma_update(None, "user_version", count(steps))?;
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    Ok(transaction.commit()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_steps_missing_are_taken_and_no_other() {
        let mut connection = Connection::open_in_memory().unwrap();
        take(&mut connection, &["CREATE TABLE a (x INTEGER)"]).unwrap();
        take(&mut connection, &["not taken again", "CREATE TABLE b (x INTEGER)"]).unwrap();
        assert_eq!(version(&connection).unwrap(), 2);
        connection.execute_batch("SELECT x FROM a; SELECT x FROM b").unwrap();
    }

    #[test]
    fn a_step_that_fails_takes_all_of_them_back() {
        let mut connection = Connection::open_in_memory().unwrap();
        take(&mut connection, &["CREATE TABLE a (x INTEGER)"]).unwrap();
        let failed = take(&mut connection, &["", "CREATE TABLE b (x INTEGER)", "CREATE TABLE a (x INTEGER)"]);
        assert!(matches!(failed, Err(StoreError::Sqlite(_))));
        assert_eq!(version(&connection).unwrap(), 1);
        assert!(connection.prepare("SELECT x FROM b").is_err());
    }
}
