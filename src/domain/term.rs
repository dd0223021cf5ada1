//! Terms and the days they end on: an end is never shifted, but the working day before it is advised (p. 4, 36).

pub mod execution;
#[cfg(test)]
mod tests;

use std::fmt;
use std::str::FromStr;

use chrono::{Days, Months, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::calendar::{Calendar, DayKind};

/// What a term is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TermUnit {
    /// Күнтізбелік күн.
    CalendarDays,
    /// Жұмыс күні.
    WorkingDays,
    /// Months; a day that the month lacks becomes its last day.
    Months,
}

impl TermUnit {
    const fn suffix(self) -> &'static str {
        match self {
            Self::CalendarDays => "cd",
            Self::WorkingDays => "wd",
            Self::Months => "m",
        }
    }
}

/// The longest term that is accepted, in any unit; longer ones are slips of the hand.
pub const LONGEST_TERM: u32 = 3660;

/// A length of time; written «15cd», «5wd», «1m».
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Term {
    /// How many.
    pub amount: u32,
    /// Of what.
    pub unit: TermUnit,
}

impl Term {
    /// Makes a term in calendar days.
    pub const fn calendar_days(amount: u32) -> Self {
        Self { amount, unit: TermUnit::CalendarDays }
    }

    /// Makes a term in working days.
    pub const fn working_days(amount: u32) -> Self {
        Self { amount, unit: TermUnit::WorkingDays }
    }

    /// Makes a term in months.
    pub const fn months(amount: u32) -> Self {
        Self { amount, unit: TermUnit::Months }
    }

    /// Returns the end of a term that must be over before `day`: «… басталғанға дейін 15 күнтізбелік күн бұрын».
    pub fn before(self, day: NaiveDate, calendar: &Calendar) -> Deadline {
        let due = match self.unit {
            TermUnit::CalendarDays => day.checked_sub_days(Days::new(u64::from(self.amount))).unwrap_or(NaiveDate::MIN),
            TermUnit::WorkingDays => calendar.working_days_before(day, self.amount),
            TermUnit::Months => day.checked_sub_months(Months::new(self.amount)).unwrap_or(NaiveDate::MIN),
        };
        Deadline::on(due, calendar)
    }

    /// Returns the end of a term that runs from `day`, which itself does not count.
    pub fn after(self, day: NaiveDate, calendar: &Calendar) -> Deadline {
        let due = match self.unit {
            TermUnit::CalendarDays => day.checked_add_days(Days::new(u64::from(self.amount))).unwrap_or(NaiveDate::MAX),
            TermUnit::WorkingDays => calendar.add_working_days(day, self.amount),
            TermUnit::Months => day.checked_add_months(Months::new(self.amount)).unwrap_or(NaiveDate::MAX),
        };
        Deadline::on(due, calendar)
    }
}

impl fmt::Display for Term {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.amount, self.unit.suffix())
    }
}

/// The text was not a term such as «15cd».
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a term such as 15cd, 5wd or 1m, of at most {LONGEST_TERM}")]
pub struct NotATerm;

impl FromStr for Term {
    type Err = NotATerm;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        let (amount, suffix) = text.split_at(digits);
        let units = [TermUnit::CalendarDays, TermUnit::WorkingDays, TermUnit::Months];
        let unit = units.into_iter().find(|unit| unit.suffix() == suffix).ok_or(NotATerm)?;
        let amount = amount.parse().ok().filter(|&amount| amount <= LONGEST_TERM).ok_or(NotATerm)?;
        Ok(Self { amount, unit })
    }
}

impl Serialize for Term {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Term {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

/// The day a term ends on, with what is wise where that day is off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Deadline {
    /// The last day in time, as the regulation counts it.
    pub due: NaiveDate,
    /// The day to have it done by: `due`, or the working day before it. A shift forward would break the term.
    pub advised: NaiveDate,
    /// The warning: what `due` is, where it is a day off.
    pub day_off: Option<DayKind>,
}

impl Deadline {
    /// Makes a deadline of its last day.
    pub fn on(due: NaiveDate, calendar: &Calendar) -> Self {
        let kind = calendar.day_kind(due);
        let day_off = (!kind.is_working()).then_some(kind);
        Self { due, advised: calendar.working_day_on_or_before(due), day_off }
    }

    /// Returns whether what was done on `done` was in time; the last day is.
    pub fn judge(self, done: NaiveDate) -> Timeliness {
        match (done - self.due).num_days() {
            days @ 1.. => Timeliness::Late { days },
            _ => Timeliness::InTime,
        }
    }

    /// Returns how the deadline stands on `today`, as long as the thing is not done.
    pub fn stand(self, today: NaiveDate) -> Standing {
        match (self.due - today).num_days() {
            0 => Standing::Today,
            days @ 1.. => Standing::Ahead { days },
            days => Standing::Missed { days: -days },
        }
    }
}

/// Whether a thing that is done was done in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Timeliness {
    /// On the last day or before.
    InTime,
    /// After it.
    Late {
        /// Calendar days after the last day.
        days: i64,
    },
}

/// How the deadline of a thing not yet done stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Standing {
    /// There is time.
    Ahead {
        /// Calendar days left.
        days: i64,
    },
    /// This is the last day.
    Today,
    /// The last day is over.
    Missed {
        /// Calendar days since.
        days: i64,
    },
}
