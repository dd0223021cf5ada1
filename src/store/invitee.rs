//! Persons invited to sessions.

use rusqlite::{Row, named_params};

use super::column::{Word, act_or_none};
use super::error::{Noun, StoreError};
use super::transaction::{Reader, Writer, numbered};
use crate::domain::act::Act;
use crate::domain::agenda::Invitee;
use crate::domain::id::{PersonId, SessionId};

fn from_row(row: &Row<'_>) -> rusqlite::Result<Invitee> {
    let Word(kind) = row.get("kind")?;
    Ok(Invitee { person: row.get("person")?, kind, decision: act_or_none(row, "decision")?, items: Vec::new() })
}

impl Reader {
    /// Returns the persons invited to a session, in the order of the directory.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn invitees(&self, session: SessionId) -> Result<Vec<Invitee>, StoreError> {
        let sql = "SELECT person, kind, decision_kind_kk, decision_kind_ru, decision_number, decision_date
                   FROM invitee WHERE session = :session ORDER BY person";
        let mut invitees = self.rows(sql, named_params! { ":session": session }, from_row)?;
        let sql = "SELECT item FROM invitee_item WHERE session = :session AND person = :person ORDER BY place";
        for invitee in &mut invitees {
            let params = named_params! { ":session": session, ":person": invitee.person };
            invitee.items = self.rows(sql, params, |row| row.get("item"))?;
        }
        Ok(invitees)
    }
}

impl Writer {
    /// Records an invited person, in place of what was recorded of him or her for this session.
    ///
    /// # Errors
    /// [`StoreError::Reference`] for an unknown session, person or item, [`StoreError::Duplicate`] where an item is
    /// named twice.
    pub fn set_invitee(&self, session: SessionId, invitee: &Invitee) -> Result<(), StoreError> {
        self.clear_invitee(session, invitee.person)?;
        let decision = invitee.decision.as_ref();
        self.run(
            include_str!("sql/invitee_insert.sql"),
            named_params! {
                ":session": session, ":person": invitee.person, ":kind": Word(invitee.kind),
                ":decision_kind_kk": decision.map(|act| &act.kind.kk),
                ":decision_kind_ru": decision.map(|act| &act.kind.ru),
                ":decision_number": decision.map(|act| &act.number),
                ":decision_date": decision.map(|act: &Act| act.date),
            },
        )?;
        let sql = "INSERT INTO invitee_item (session, person, place, item) VALUES (:session, :person, :place, :item)";
        for (place, item) in numbered(&invitee.items) {
            let params =
                named_params! { ":session": session, ":person": invitee.person, ":place": place, ":item": item };
            self.run(sql, params)?;
        }
        Ok(())
    }

    /// Takes an invitation back.
    ///
    /// # Errors
    /// [`StoreError::NoRecord`] where the person was not invited.
    pub fn remove_invitee(&self, session: SessionId, person: PersonId) -> Result<(), StoreError> {
        match self.clear_invitee(session, person)? {
            0 => Err(StoreError::NoRecord { noun: Noun::Invitee, id: person.0 }),
            _ => Ok(()),
        }
    }

    fn clear_invitee(&self, session: SessionId, person: PersonId) -> Result<usize, StoreError> {
        let params = named_params! { ":session": session, ":person": person };
        self.run("DELETE FROM invitee_item WHERE session = :session AND person = :person", params)?;
        self.run("DELETE FROM invitee WHERE session = :session AND person = :person", params)
    }
}
