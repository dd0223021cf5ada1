//! The log of actions: who did what to what (SR-40).

use chrono::NaiveDateTime;
use rusqlite::{Row, named_params};
use serde_json::Value;

use super::column::Json;
use super::error::StoreError;
use super::transaction::{Reader, Writer};

/// An action of a user; the log is added to and never changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Action {
    /// When.
    pub at: NaiveDateTime,
    /// Who.
    pub author: String,
    /// What was done: `register_protocol`.
    pub operation: String,
    /// The noun it was done to: `session`.
    pub subject: String,
    /// The record, where there is one.
    pub record: Option<i64>,
    /// The values before.
    pub before: Option<Value>,
    /// The values after.
    pub after: Option<Value>,
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Action> {
    let value = |column: &str| row.get::<_, Option<Json<Value>>>(column).map(|value| value.map(|Json(value)| value));
    Ok(Action {
        at: row.get("at")?,
        author: row.get("author")?,
        operation: row.get("operation")?,
        subject: row.get("subject")?,
        record: row.get("record")?,
        before: value("before")?,
        after: value("after")?,
    })
}

impl Reader {
    /// Returns all actions in their order.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn actions(&self) -> Result<Vec<Action>, StoreError> {
        let sql = "SELECT at, author, operation, subject, record, before, after FROM action_log ORDER BY id";
        self.rows(sql, [], from_row)
    }

    /// Returns what was done to one record, in order.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn actions_on(&self, subject: &str, record: i64) -> Result<Vec<Action>, StoreError> {
        let sql = "SELECT at, author, operation, subject, record, before, after FROM action_log
                   WHERE subject = :subject AND record = :record ORDER BY id";
        self.rows(sql, named_params! { ":subject": subject, ":record": record }, from_row)
    }
}

impl Writer {
    /// Adds an action to the log.
    ///
    /// # Errors
    /// Only a failure to write.
    pub fn log(&self, action: &Action) -> Result<(), StoreError> {
        self.run(
            include_str!("sql/action_log_insert.sql"),
            named_params! {
                ":at": action.at, ":author": action.author, ":operation": action.operation,
                ":subject": action.subject, ":record": action.record,
                ":before": action.before.as_ref().map(Json), ":after": action.after.as_ref().map(Json),
            },
        )?;
        Ok(())
    }
}
