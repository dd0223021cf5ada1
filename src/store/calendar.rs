//! What the rules of the calendar cannot know: announced days of Kurban Ait and days moved by decisions.

use chrono::NaiveDate;
use rusqlite::{Row, named_params};

use super::column::{Word, act_or_none, bilingual};
use super::error::StoreError;
use super::transaction::{Reader, Writer};
use crate::domain::act::Act;
use crate::domain::calendar::holiday::KurbanAit;
use crate::domain::calendar::{DayException, Exceptions};

fn day_from_row(row: &Row<'_>) -> rusqlite::Result<(NaiveDate, DayException)> {
    let Word(kind) = row.get("kind")?;
    let exception = DayException { kind, basis: act_or_none(row, "basis")?, note: bilingual(row, "note")? };
    Ok((row.get("date")?, exception))
}

fn kurban_ait_from_row(row: &Row<'_>) -> rusqlite::Result<(i32, KurbanAit)> {
    Ok((row.get("year")?, KurbanAit { date: row.get("date")?, confirmed: row.get("confirmed")? }))
}

impl Reader {
    /// Returns what was recorded, laid over the days of Kurban Ait that the program itself knows: a later program knows
    /// more of them, so only the user's own ones are kept in the file.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn calendar_exceptions(&self) -> Result<Exceptions, StoreError> {
        let mut exceptions = Exceptions::default();
        let sql = "SELECT date, kind, basis_kind_kk, basis_kind_ru, basis_number, basis_date, note_kk, note_ru
                   FROM calendar_exception";
        exceptions.days.extend(self.rows(sql, [], day_from_row)?);
        let sql = "SELECT year, date, confirmed FROM kurban_ait";
        exceptions.kurban_ait.extend(self.rows(sql, [], kurban_ait_from_row)?);
        Ok(exceptions)
    }
}

impl Writer {
    /// Records a day that a decision has changed, in place of an earlier record of the same date.
    ///
    /// # Errors
    /// Only a failure to write.
    pub fn set_calendar_exception(&self, date: NaiveDate, exception: &DayException) -> Result<(), StoreError> {
        let basis = exception.basis.as_ref();
        self.remove_calendar_exception(date)?;
        self.run(
            include_str!("sql/calendar_exception_insert.sql"),
            named_params! {
                ":date": date, ":kind": Word(exception.kind),
                ":basis_kind_kk": basis.map(|act| &act.kind.kk), ":basis_kind_ru": basis.map(|act| &act.kind.ru),
                ":basis_number": basis.map(|act| &act.number), ":basis_date": basis.map(|act: &Act| act.date),
                ":note_kk": exception.note.kk, ":note_ru": exception.note.ru,
            },
        )?;
        Ok(())
    }

    /// Takes back the record of a day; returns whether there was one.
    ///
    /// # Errors
    /// Only a failure to write.
    pub fn remove_calendar_exception(&self, date: NaiveDate) -> Result<bool, StoreError> {
        Ok(self.run("DELETE FROM calendar_exception WHERE date = :date", named_params! { ":date": date })? > 0)
    }

    /// Records the announced day of Kurban Ait, in place of an earlier record of the same year.
    ///
    /// # Errors
    /// [`StoreError::Constraint`] where the day lies in another year.
    pub fn set_kurban_ait(&self, year: i32, day: KurbanAit) -> Result<(), StoreError> {
        let sql = "INSERT INTO kurban_ait (year, date, confirmed) VALUES (:year, :date, :confirmed)
                   ON CONFLICT (year) DO UPDATE SET date = excluded.date, confirmed = excluded.confirmed";
        self.run(sql, named_params! { ":year": year, ":date": day.date, ":confirmed": day.confirmed })?;
        Ok(())
    }
}
