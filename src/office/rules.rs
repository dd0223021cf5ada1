//! The rules a body works by: its profiles, from which day each, and what its calendar was told besides the law.

use chrono::{Datelike, NaiveDate};

use super::{Office, OfficeError, Work, calendar, profile_on};
use crate::domain::calendar::holiday::KurbanAit;
use crate::domain::calendar::{Calendar, DayException};
use crate::domain::id::ProfileId;
use crate::domain::profile::setting::SettingValue;
use crate::domain::profile::{Citation, Profile};
use crate::domain::session::Stage;

/// A setting that is to have another value from a day on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SettingChange {
    /// The setting: «sitting.quorum».
    pub key: String,
    /// The new value.
    pub value: SettingValue,
    /// Where the new value is written.
    pub citation: Citation,
    /// The first day of the new value.
    pub from: NaiveDate,
}

impl Office {
    /// Returns all profiles, the earliest first.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn profiles(&self) -> Result<Vec<Profile>, OfficeError> {
        self.read(|reader| Ok(reader.profiles()?))
    }

    /// Returns the profile in force on `day`.
    ///
    /// # Errors
    /// Where there is none.
    pub fn profile_on(&self, day: NaiveDate) -> Result<Profile, OfficeError> {
        self.read(|reader| profile_on(reader, day))
    }

    /// Adopts a profile: from its first day on the body works by it.
    ///
    /// # Errors
    /// Refuses a profile that contradicts itself, one that begins on the day of another, and one from a day by which a
    /// sitting was begun: what was held keeps the rules of its day (SR-01).
    pub fn adopt_profile(&mut self, profile: &Profile) -> Result<ProfileId, OfficeError> {
        self.transact(|work| {
            profile.check()?;
            must_not_be_in_use(work, profile.in_force_from)?;
            let id = work.writer.insert_profile(&Profile { id: ProfileId(0), ..profile.clone() })?;
            work.log("adopt", "profile", id.0, profile)?;
            Ok(id)
        })
    }

    /// Changes one setting from a day on. The profile in force until then stays as it is; where a profile begins on
    /// that very day, it is changed itself.
    ///
    /// # Errors
    /// Refuses an unknown setting, a value out of bounds, values that contradict each other, and a day by which a
    /// sitting was begun (SR-01).
    pub fn change_setting(&mut self, change: &SettingChange) -> Result<Profile, OfficeError> {
        self.transact(|work| {
            must_not_be_in_use(work, change.from)?;
            let before = profile_on(work.writer, change.from)?;
            let mut profile = before.clone();
            profile.set(&change.key, change.value.clone(), change.citation.clone())?;
            if profile.in_force_from == change.from {
                profile.check()?;
                work.writer.update_profile(&profile)?;
            } else {
                (profile.id, profile.in_force_from) = (ProfileId(0), change.from);
                profile.check()?;
                profile.id = work.writer.insert_profile(&profile)?;
            }
            let (key, citation) = (&change.key, &change.citation);
            let value = before.settings().into_iter().find(|setting| setting.key == key).map(|setting| setting.value);
            work.log_change("change_setting", "profile", profile.id.0, Some(&value), &(key, &change.value, citation))?;
            Ok(profile)
        })
    }

    /// Returns the calendar by which terms are counted.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn calendar(&self) -> Result<Calendar, OfficeError> {
        self.read(calendar)
    }

    /// Records a day that a decision has made a working day or a day off, in place of an earlier record of it.
    ///
    /// # Errors
    /// Only a failure to write.
    pub fn set_calendar_exception(&mut self, date: NaiveDate, exception: &DayException) -> Result<(), OfficeError> {
        self.transact(|work| {
            let before = work.writer.calendar_exceptions()?.days.remove(&date);
            work.writer.set_calendar_exception(date, exception)?;
            work.log_change("set", "calendar_exception", number_of(date), before.as_ref(), &(date, exception))
        })
    }

    /// Takes back the record of a day; returns whether there was one.
    ///
    /// # Errors
    /// Only a failure to write.
    pub fn remove_calendar_exception(&mut self, date: NaiveDate) -> Result<bool, OfficeError> {
        self.transact(|work| {
            let before = work.writer.calendar_exceptions()?.days.remove(&date);
            let removed = work.writer.remove_calendar_exception(date)?;
            if removed {
                work.log_change("remove", "calendar_exception", number_of(date), before.as_ref(), &date)?;
            }
            Ok(removed)
        })
    }

    /// Records the announced day of Kurban Ait.
    ///
    /// # Errors
    /// Where the day lies in another year.
    pub fn set_kurban_ait(&mut self, year: i32, day: KurbanAit) -> Result<(), OfficeError> {
        self.transact(|work| {
            let before = work.writer.calendar_exceptions()?.kurban_ait.remove(&year);
            work.writer.set_kurban_ait(year, day)?;
            work.log_change("set", "kurban_ait", i64::from(year), before.as_ref(), &day)
        })
    }
}

/// A day has no number of its own; the log counts it from the beginning of the calendar.
fn number_of(date: NaiveDate) -> i64 {
    i64::from(date.num_days_from_ce())
}

/// Refuses rules from a day by which a sitting was begun: they would change what its papers are judged by.
fn must_not_be_in_use(work: &Work<'_>, from: NaiveDate) -> Result<(), OfficeError> {
    let begun = work.writer.sessions(None)?.into_iter().find(|session| match session.stage {
        Stage::Sitting | Stage::Held | Stage::Recorded | Stage::Registered => session.date >= from,
        Stage::Planned | Stage::Convened | Stage::DidNotTakePlace => false,
    });
    begun.map_or(Ok(()), |session| Err(OfficeError::RulesInUse { session: session.number, date: session.date }))
}
