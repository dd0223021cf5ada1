//! Registered protocols.

use chrono::{NaiveDate, NaiveDateTime};
use rusqlite::{Row, named_params};

use super::error::{Noun, StoreError};
use super::transaction::{Reader, Writer};
use crate::domain::id::{ProtocolId, SessionId};

const COLUMNS: &str = "id, session, series, year, number, label, first_day, last_day, sheets, annex_sheets, \
                       registered_at, registrar";

/// The registration of a protocol (SR-29, SR-46). It appears once and never changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Registration {
    /// The record.
    pub id: ProtocolId,
    /// The session.
    pub session: SessionId,
    /// The series in which numbers run: one for the collegium, others for joint sessions.
    pub series: String,
    /// The year of the series.
    pub year: i32,
    /// The number within series and year.
    pub number: u32,
    /// The number as it is written, without «№».
    pub label: String,
    /// The first day of the session.
    pub first_day: NaiveDate,
    /// The last day of the session; the first one where it took a single day.
    pub last_day: NaiveDate,
    /// Sheets of the version in the state language, without annexes.
    pub sheets: u32,
    /// Sheets of its annexes.
    pub annex_sheets: u32,
    /// When it was registered.
    pub registered_at: NaiveDateTime,
    /// Who registered it.
    pub registrar: String,
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Registration> {
    Ok(Registration {
        id: row.get("id")?,
        session: row.get("session")?,
        series: row.get("series")?,
        year: row.get("year")?,
        number: row.get("number")?,
        label: row.get("label")?,
        first_day: row.get("first_day")?,
        last_day: row.get("last_day")?,
        sheets: row.get("sheets")?,
        annex_sheets: row.get("annex_sheets")?,
        registered_at: row.get("registered_at")?,
        registrar: row.get("registrar")?,
    })
}

impl Reader<'_> {
    /// Returns the registration of a protocol.
    ///
    /// # Errors
    /// [`StoreError::NoRecord`] where there is none of this id.
    pub fn protocol(&self, id: ProtocolId) -> Result<Registration, StoreError> {
        self.one(&format!("SELECT {COLUMNS} FROM protocol WHERE id = :id"), Noun::Protocol, id.0, from_row)
    }

    /// Returns the registration of a session's protocol; nothing before it is registered.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn session_protocol(&self, session: SessionId) -> Result<Option<Registration>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM protocol WHERE session = :session");
        self.row(&sql, named_params! { ":session": session }, from_row)
    }

    /// Returns the protocol of this number.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn protocol_by_number(&self, series: &str, year: i32, number: u32) -> Result<Option<Registration>, StoreError> {
        let sql =
            format!("SELECT {COLUMNS} FROM protocol WHERE series = :series AND year = :year AND number = :number");
        self.row(&sql, named_params! { ":series": series, ":year": year, ":number": number }, from_row)
    }

    /// Returns the protocols of `year`, or of all years, by series and number.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn protocols(&self, year: Option<i32>) -> Result<Vec<Registration>, StoreError> {
        let sql =
            format!("SELECT {COLUMNS} FROM protocol WHERE year = coalesce(:year, year) ORDER BY year, series, number");
        self.rows(&sql, named_params! { ":year": year }, from_row)
    }

    /// Returns the number the next protocol of a series gets: one more than the greatest of the year.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn next_protocol_number(&self, series: &str, year: i32) -> Result<u32, StoreError> {
        let sql = "SELECT coalesce(max(number), 0) + 1 AS next FROM protocol WHERE series = :series AND year = :year";
        let params = named_params! { ":series": series, ":year": year };
        self.row(sql, params, |row| row.get("next")).map(|next| next.unwrap_or(1))
    }
}

impl Writer<'_> {
    /// Registers a protocol. An id of zero asks for a new one, any other is kept.
    ///
    /// # Errors
    /// [`StoreError::NumberTaken`] where another protocol has the number, [`StoreError::Sealed`] where the session has
    /// its protocol already, [`StoreError::Reference`] for an unknown session.
    pub fn register_protocol(&self, registration: &Registration) -> Result<ProtocolId, StoreError> {
        let Registration { series, year, number, .. } = registration;
        if self.protocol_by_number(series, *year, *number)?.is_some() {
            return Err(StoreError::NumberTaken { year: *year, number: *number });
        }
        let params = named_params! {
            ":id": registration.id, ":session": registration.session,
            ":series": series, ":year": year, ":number": number, ":label": registration.label,
            ":first_day": registration.first_day, ":last_day": registration.last_day,
            ":sheets": registration.sheets, ":annex_sheets": registration.annex_sheets,
            ":registered_at": registration.registered_at, ":registrar": registration.registrar,
        };
        self.add(include_str!("sql/protocol_insert.sql"), params).map(ProtocolId)
    }
}
