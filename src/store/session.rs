//! Sessions of the collegium.

use chrono::{Datelike, NaiveDate};
use rusqlite::{Row, ToSql, named_params};

use super::column::{Word, act_or_none, bilingual, bilingual_or_none, unknown_word};
use super::error::{Noun, StoreError};
use super::transaction::{Reader, Writer};
use crate::domain::act::Act;
use crate::domain::id::SessionId;
use crate::domain::session::stage::{CallOff, CallOffReason, Successor};
use crate::domain::session::{Session, SessionKind, Stage};

const COLUMNS: &str = "id, number, kind, basis_kind_kk, basis_kind_ru, basis_number, basis_date, date, time, \
                       place_kk, place_ru, form, closed, stage";

fn from_row(row: &Row<'_>) -> rusqlite::Result<Session> {
    let (Word(form), Word(stage)) = (row.get("form")?, row.get("stage")?);
    // Only an extraordinary session has a basis; the schema keeps it so.
    let kind = act_or_none(row, "basis")?.map_or(SessionKind::Ordinary, |basis| SessionKind::Extraordinary { basis });
    Ok(Session {
        id: row.get("id")?,
        number: row.get("number")?,
        kind,
        date: row.get("date")?,
        time: row.get("time")?,
        place: bilingual(row, "place")?,
        form,
        closed: row.get("closed")?,
        stage,
    })
}

fn call_off_reason(row: &Row<'_>) -> rusqlite::Result<Option<CallOffReason>> {
    let word: Option<String> = row.get("reason")?;
    match word.as_deref() {
        None => Ok(None),
        Some("no_quorum") => {
            Ok(Some(CallOffReason::NoQuorum { present: row.get("present")?, needed: row.get("needed")? }))
        }
        Some("moved") => Ok(Some(CallOffReason::Moved)),
        Some("cancelled") => Ok(Some(CallOffReason::Cancelled)),
        Some(other) => Err(unknown_word(row, "reason", other)),
    }
}

impl Reader {
    /// Returns a session.
    ///
    /// # Errors
    /// [`StoreError::NoRecord`] where there is none of this id.
    pub fn session(&self, id: SessionId) -> Result<Session, StoreError> {
        self.one(&format!("SELECT {COLUMNS} FROM session WHERE id = :id"), Noun::Session, id.0, from_row)
    }

    /// Returns the session people call by `number` in `year`.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn session_by_number(&self, year: i32, number: u32) -> Result<Option<Session>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM session WHERE year = :year AND number = :number");
        self.row(&sql, named_params! { ":year": year, ":number": number }, from_row)
    }

    /// Returns the sessions of a day, by their time.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn sessions_on(&self, day: NaiveDate) -> Result<Vec<Session>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM session WHERE date = :day ORDER BY time, number");
        self.rows(&sql, named_params! { ":day": day }, from_row)
    }

    /// Returns the sessions of `year`, or of all years, by date.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn sessions(&self, year: Option<i32>) -> Result<Vec<Session>, StoreError> {
        match year {
            Some(year) => {
                let sql = format!("SELECT {COLUMNS} FROM session WHERE year = :year ORDER BY date, number");
                self.rows(&sql, named_params! { ":year": year }, from_row)
            }
            None => self.rows(&format!("SELECT {COLUMNS} FROM session ORDER BY date, number"), [], from_row),
        }
    }

    /// Returns the number the next session of `year` gets: one more than the greatest.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn next_session_number(&self, year: i32) -> Result<u32, StoreError> {
        let sql = "SELECT coalesce(max(number), 0) + 1 AS next FROM session WHERE year = :year";
        self.row(sql, named_params! { ":year": year }, |row| row.get("next")).map(|next| next.unwrap_or(1))
    }

    /// Returns why a session did not take place; nothing for any other session.
    ///
    /// # Errors
    /// [`StoreError::NoRecord`] for an unknown session.
    pub fn call_off(&self, id: SessionId) -> Result<Option<CallOff>, StoreError> {
        self.one(include_str!("sql/session_call_off.sql"), Noun::Session, id.0, |row| {
            let (reason, explanation) = (call_off_reason(row)?, bilingual_or_none(row, "explanation")?);
            let (session, date): (Option<_>, Option<_>) = (row.get("successor")?, row.get("successor_date")?);
            let successor = session.zip(date).map(|(session, date)| Successor { session, date });
            let both = reason.zip(explanation);
            Ok(both.map(|(reason, explanation)| CallOff { reason, explanation, successor }))
        })
    }
}

impl Writer {
    /// Adds a session. An id of zero asks for a new one, any other is kept.
    ///
    /// # Errors
    /// [`StoreError::Duplicate`] where the number is taken in that year.
    pub fn insert_session(&self, session: &Session) -> Result<SessionId, StoreError> {
        let sql = include_str!("sql/session_insert.sql");
        with_params(session, |params| self.add(sql, params)).map(SessionId)
    }

    /// Replaces what is recorded of a session, its stage included.
    ///
    /// # Errors
    /// [`StoreError::NoRecord`] for an unknown session, [`StoreError::Duplicate`] where the number is taken, and
    /// [`StoreError::Constraint`] for the stage [`Stage::DidNotTakePlace`], which [`Writer::call_session_off`] records.
    pub fn update_session(&self, session: &Session) -> Result<(), StoreError> {
        let sql = include_str!("sql/session_update.sql");
        with_params(session, |params| self.change(sql, params, Noun::Session, session.id.0))
    }

    /// Records how far a session has come.
    ///
    /// # Errors
    /// As [`Writer::update_session`].
    pub fn set_stage(&self, id: SessionId, stage: Stage) -> Result<(), StoreError> {
        let sql = "UPDATE session SET stage = :stage WHERE id = :id";
        self.change(sql, named_params! { ":id": id, ":stage": Word(stage) }, Noun::Session, id.0)
    }

    /// Records that a session did not take place, and why. The day of the successor is that of its own record.
    ///
    /// # Errors
    /// [`StoreError::NoRecord`] for an unknown session, [`StoreError::Reference`] for an unknown successor.
    pub fn call_session_off(&self, id: SessionId, call_off: &CallOff) -> Result<(), StoreError> {
        let (reason, present, needed) = match call_off.reason {
            CallOffReason::NoQuorum { present, needed } => ("no_quorum", Some(present), Some(needed)),
            CallOffReason::Moved => ("moved", None, None),
            CallOffReason::Cancelled => ("cancelled", None, None),
        };
        let params = named_params! {
            ":id": id, ":stage": Word(Stage::DidNotTakePlace),
            ":reason": reason, ":present": present, ":needed": needed,
            ":kk": call_off.explanation.kk, ":ru": call_off.explanation.ru,
            ":successor": call_off.successor.as_ref().map(|successor| successor.session),
        };
        self.change(include_str!("sql/session_set_call_off.sql"), params, Noun::Session, id.0)
    }
}

fn with_params<T>(session: &Session, run: impl FnOnce(&[(&str, &dyn ToSql)]) -> T) -> T {
    let (kind, basis) = match &session.kind {
        SessionKind::Ordinary => ("ordinary", None),
        SessionKind::Extraordinary { basis } => ("extraordinary", Some(basis)),
    };
    run(named_params! {
        ":id": session.id, ":year": session.date.year(), ":number": session.number, ":kind": kind,
        ":basis_kind_kk": basis.map(|act| &act.kind.kk), ":basis_kind_ru": basis.map(|act| &act.kind.ru),
        ":basis_number": basis.map(|act| &act.number), ":basis_date": basis.map(|act: &Act| act.date),
        ":date": session.date, ":time": session.time,
        ":place_kk": session.place.kk, ":place_ru": session.place.ru,
        ":form": Word(session.form), ":closed": session.closed, ":stage": Word(session.stage),
    })
}
