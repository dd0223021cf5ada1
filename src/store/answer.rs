//! Answers to the invitations to a session.

use rusqlite::{Row, named_params};

use super::column::{Word, unknown_word};
use super::error::StoreError;
use super::transaction::{Reader, Writer};
use crate::domain::id::{PersonId, SessionId};
use crate::domain::session::answer::{Answer, Answered};

fn from_row(row: &Row<'_>) -> rusqlite::Result<Answered> {
    let kind: String = row.get("kind")?;
    let answer = match kind.as_str() {
        "confirmed" => Answer::Confirmed,
        "declined" => {
            let Word(reason) = row.get("reason")?;
            Answer::Declined { reason }
        }
        other => return Err(unknown_word(row, "kind", other)),
    };
    Ok(Answered { person: row.get("person")?, answer, given: row.get("given")? })
}

impl Reader {
    /// Returns the answers given to the invitation to a session, in the order of the directory.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn answers(&self, session: SessionId) -> Result<Vec<Answered>, StoreError> {
        let sql = "SELECT person, kind, reason, given FROM answer WHERE session = :session ORDER BY person";
        self.rows(sql, named_params! { ":session": session }, from_row)
    }
}

impl Writer {
    /// Records an answer, in place of an earlier one of this person.
    ///
    /// # Errors
    /// [`StoreError::Reference`] for an unknown session or person.
    pub fn set_answer(&self, session: SessionId, answered: &Answered) -> Result<(), StoreError> {
        let (kind, reason) = match answered.answer {
            Answer::Confirmed => ("confirmed", None),
            Answer::Declined { reason } => ("declined", Some(Word(reason))),
        };
        self.remove_answer(session, answered.person)?;
        let sql = "INSERT INTO answer (session, person, kind, reason, given)
                   VALUES (:session, :person, :kind, :reason, :given)";
        let params = named_params! {
            ":session": session, ":person": answered.person, ":kind": kind, ":reason": reason, ":given": answered.given,
        };
        self.run(sql, params)?;
        Ok(())
    }

    /// Takes an answer back; returns whether there was one.
    ///
    /// # Errors
    /// Only a failure to write.
    pub fn remove_answer(&self, session: SessionId, person: PersonId) -> Result<bool, StoreError> {
        let sql = "DELETE FROM answer WHERE session = :session AND person = :person";
        Ok(self.run(sql, named_params! { ":session": session, ":person": person })? > 0)
    }
}
