//! Registered protocols.

use rusqlite::{Row, ToSql, named_params};

use super::column::{bilingual, bilingual_or_none};
use super::error::{Noun, StoreError};
use super::transaction::{Reader, Writer, numbered};
use crate::domain::id::{ProtocolId, SessionId};
use crate::domain::protocol::registration::{Annex, Registration, Signature};
use crate::domain::protocol::series::{SeriesNumber, TakenNumber};

const COLUMNS: &str = "id, session, year, number, file_index, joint_number, first_day, last_day, registered, sheets, \
                       russian_sheets, chair, chair_post_kk, chair_post_ru, chair_signed, \
                       secretary, secretary_post_kk, secretary_post_ru, secretary_signed";

/// A protocol as it was registered; it appears once and never changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegisteredProtocol {
    /// The record.
    pub id: ProtocolId,
    /// The session.
    pub session: SessionId,
    /// Its requisites.
    pub registration: Registration,
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<RegisteredProtocol> {
    let registration = Registration {
        number: series_number(row)?,
        file_index: row.get("file_index")?,
        joint_number: row.get("joint_number")?,
        session: row.get("first_day")?,
        session_last: row.get("last_day")?,
        registered: row.get("registered")?,
        sheets: row.get("sheets")?,
        russian_sheets: row.get("russian_sheets")?,
        annexes: Vec::new(),
        chair: signature(row, "chair")?,
        secretary: signature(row, "secretary")?,
    };
    Ok(RegisteredProtocol { id: row.get("id")?, session: row.get("session")?, registration })
}

fn series_number(row: &Row<'_>) -> rusqlite::Result<SeriesNumber> {
    Ok(SeriesNumber { year: row.get("year")?, number: row.get("number")? })
}

fn signature(row: &Row<'_>, office: &str) -> rusqlite::Result<Option<Signature>> {
    let (person, signed): (Option<_>, Option<_>) = (row.get(office)?, row.get(&*format!("{office}_signed"))?);
    let post = bilingual_or_none(row, &format!("{office}_post"))?;
    Ok(person.zip(post).zip(signed).map(|((person, post), signed)| Signature { person, post, signed }))
}

impl Reader {
    /// Returns a protocol.
    ///
    /// # Errors
    /// [`StoreError::NoRecord`] where there is none of this id.
    pub fn protocol(&self, id: ProtocolId) -> Result<RegisteredProtocol, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM protocol WHERE id = :id");
        self.annexed(self.one(&sql, Noun::Protocol, id.0, from_row)?)
    }

    /// Returns the protocol of a session; nothing before it is registered.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn session_protocol(&self, session: SessionId) -> Result<Option<RegisteredProtocol>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM protocol WHERE session = :session");
        let found = self.row(&sql, named_params! { ":session": session }, from_row)?;
        found.map(|protocol| self.annexed(protocol)).transpose()
    }

    /// Returns the protocol of this number.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn protocol_by_number(&self, number: SeriesNumber) -> Result<Option<RegisteredProtocol>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM protocol WHERE year = :year AND number = :number");
        let params = named_params! { ":year": number.year, ":number": number.number };
        let found = self.row(&sql, params, from_row)?;
        found.map(|protocol| self.annexed(protocol)).transpose()
    }

    /// Returns the protocols of `year`, or of all years, by number.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn protocols(&self, year: Option<i32>) -> Result<Vec<RegisteredProtocol>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM protocol WHERE year = coalesce(:year, year) ORDER BY year, number");
        let found = self.rows(&sql, named_params! { ":year": year }, from_row)?;
        found.into_iter().map(|protocol| self.annexed(protocol)).collect()
    }

    /// Returns every number that was given, by year and number.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn taken_numbers(&self) -> Result<Vec<TakenNumber>, StoreError> {
        let sql = "SELECT year, number, registered FROM protocol ORDER BY year, number";
        self.rows(sql, [], |row| Ok(TakenNumber { number: series_number(row)?, registered: row.get("registered")? }))
    }

    fn annexed(&self, mut protocol: RegisteredProtocol) -> Result<RegisteredProtocol, StoreError> {
        let sql = "SELECT title_kk, title_ru, sheets FROM protocol_annex WHERE protocol = :protocol ORDER BY place";
        protocol.registration.annexes = self.rows(sql, named_params! { ":protocol": protocol.id }, |row| {
            Ok(Annex { title: bilingual(row, "title")?, sheets: row.get("sheets")? })
        })?;
        Ok(protocol)
    }
}

impl Writer {
    /// Registers the protocol of a session.
    ///
    /// # Errors
    /// [`StoreError::NumberTaken`] where another protocol has the number, [`StoreError::Sealed`] where the session has
    /// its protocol already, [`StoreError::Reference`] for an unknown session or signatory.
    pub fn register_protocol(&self, session: SessionId, registration: &Registration) -> Result<ProtocolId, StoreError> {
        let SeriesNumber { year, number } = registration.number;
        let other = self.protocol_by_number(registration.number)?;
        if other.is_some_and(|other| other.session != session) {
            return Err(StoreError::NumberTaken { year, number });
        }
        let sql = include_str!("sql/protocol_insert.sql");
        let id = with_params(session, registration, |params| self.add(sql, params)).map(ProtocolId)?;
        let sql = "INSERT INTO protocol_annex (protocol, place, title_kk, title_ru, sheets)
                   VALUES (:protocol, :place, :title_kk, :title_ru, :sheets)";
        for (place, annex) in numbered(&registration.annexes) {
            let params = named_params! {
                ":protocol": id, ":place": place,
                ":title_kk": annex.title.kk, ":title_ru": annex.title.ru, ":sheets": annex.sheets,
            };
            self.run(sql, params)?;
        }
        Ok(id)
    }
}

fn with_params<T>(session: SessionId, of: &Registration, run: impl FnOnce(&[(&str, &dyn ToSql)]) -> T) -> T {
    let (chair, secretary) = (of.chair.as_ref(), of.secretary.as_ref());
    run(named_params! {
        ":session": session, ":year": of.number.year, ":number": of.number.number,
        ":file_index": of.file_index, ":joint_number": of.joint_number,
        ":first_day": of.session, ":last_day": of.session_last, ":registered": of.registered,
        ":sheets": of.sheets, ":russian_sheets": of.russian_sheets,
        ":chair": chair.map(|by| by.person), ":chair_signed": chair.map(|by| by.signed),
        ":chair_post_kk": chair.map(|by| &by.post.kk), ":chair_post_ru": chair.map(|by| &by.post.ru),
        ":secretary": secretary.map(|by| by.person), ":secretary_signed": secretary.map(|by| by.signed),
        ":secretary_post_kk": secretary.map(|by| &by.post.kk), ":secretary_post_ru": secretary.map(|by| &by.post.ru),
    })
}
