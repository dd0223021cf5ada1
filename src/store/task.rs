//! The days on which tasks around a session were done.

use rusqlite::named_params;

use super::column::Word;
use super::error::StoreError;
use super::transaction::{Reader, Writer};
use crate::domain::id::SessionId;
use crate::domain::session::task::{DoneTasks, Task};

impl Reader {
    /// Returns the days that were marked by hand.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn marked_tasks(&self, session: SessionId) -> Result<DoneTasks, StoreError> {
        let sql = "SELECT task, done FROM session_task WHERE session = :session";
        let marked = self.rows(sql, named_params! { ":session": session }, |row| {
            let Word(task) = row.get("task")?;
            Ok((task, row.get("done")?))
        })?;
        Ok(marked.into_iter().collect())
    }
}

impl Writer {
    /// Marks a task as done on a day, or as not done.
    ///
    /// # Errors
    /// [`StoreError::Reference`] for an unknown session.
    pub fn mark_task(&self, session: SessionId, task: Task, done: Option<chrono::NaiveDate>) -> Result<(), StoreError> {
        let sql = "DELETE FROM session_task WHERE session = :session AND task = :task";
        self.run(sql, named_params! { ":session": session, ":task": Word(task) })?;
        if let Some(done) = done {
            let sql = "INSERT INTO session_task (session, task, done) VALUES (:session, :task, :done)";
            self.run(sql, named_params! { ":session": session, ":task": Word(task), ":done": done })?;
        }
        Ok(())
    }
}
