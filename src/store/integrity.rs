//! Looks for damage inside the file.

use rusqlite::{Connection, Row};

use super::connection::{Access, Store};
use super::error::StoreError;

/// Something wrong inside the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// A page is not what was written: its check value differs, or it is missing.
    Page(String),
    /// The structure is broken: an index, a row, a constraint.
    Structure(String),
    /// A row refers to one that does not exist.
    DanglingReference {
        /// The table of the row.
        table: String,
        /// The row; nothing for a table without row numbers.
        row: Option<i64>,
        /// The table that should hold what it refers to.
        parent: String,
    },
}

impl Store {
    /// Checks every page against its check value, then the structure, then every reference. An empty list is a clean
    /// file. A file in which a check itself breaks off is reported by a finding, not by an error.
    ///
    /// # Errors
    /// Only failures that say nothing about the file: a disk that does not answer, a file in use.
    pub fn check(&self) -> Result<Vec<Finding>, StoreError> {
        let connection = self.writer.connection();
        if self.access == Access::Writing && self.path().is_some() {
            // The pages of the journal are checked only after they have come into the file. Where the disk is full they
            // stay in the journal, and are read from there by the checks of the structure.
            match connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).map_err(StoreError::from) {
                Ok(()) | Err(StoreError::DiskFull | StoreError::Damaged { .. }) => {}
                Err(error) => return Err(error),
            }
        }
        let mut findings = Vec::new();
        if self.path().is_some() {
            findings.extend(broken_off(lines(connection, "PRAGMA cipher_integrity_check", Finding::Page))?);
        }
        findings.extend(broken_off(lines(connection, "PRAGMA integrity_check", Finding::Structure))?);
        findings.extend(broken_off(references(connection))?);
        Ok(findings)
    }
}

/// Turns damage met on the way into a finding.
fn broken_off(result: rusqlite::Result<Vec<Finding>>) -> Result<Vec<Finding>, StoreError> {
    match result.map_err(StoreError::from) {
        Ok(findings) => Ok(findings),
        Err(StoreError::Damaged { details }) => Ok(vec![Finding::Structure(details)]),
        Err(error) => Err(error),
    }
}

fn lines(connection: &Connection, pragma: &str, make: fn(String) -> Finding) -> rusqlite::Result<Vec<Finding>> {
    let mut statement = connection.prepare(pragma)?;
    // These pragmas answer in one column, under names that differ between versions.
    let lines = statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<Vec<String>>>()?;
    Ok(lines.into_iter().filter(|line| line != "ok").map(make).collect())
}

fn references(connection: &Connection) -> rusqlite::Result<Vec<Finding>> {
    let make = |row: &Row<'_>| {
        Ok(Finding::DanglingReference { table: row.get("table")?, row: row.get("rowid")?, parent: row.get("parent")? })
    };
    connection.prepare("PRAGMA foreign_key_check")?.query_map([], make)?.collect()
}
