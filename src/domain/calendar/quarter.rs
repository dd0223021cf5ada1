//! A calendar quarter, the period by which the collegium plans and answers (p. 4, 8).

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Months, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A quarter of a year; written «2026-Q4».
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quarter {
    year: i32,
    number: u8,
}

impl Quarter {
    /// Makes the quarter `number`, 1 to 4, of `year`, 1 to 9999; nothing for any other number.
    pub const fn new(year: i32, number: u8) -> Option<Self> {
        if year >= 1 && year <= 9999 && number >= 1 && number <= 4 { Some(Self { year, number }) } else { None }
    }

    /// Returns the quarter in which `date` lies.
    pub fn of(date: NaiveDate) -> Self {
        let number = match date.month() {
            1..=3 => 1,
            4..=6 => 2,
            7..=9 => 3,
            _ => 4,
        };
        Self { year: date.year(), number }
    }

    /// Returns the four quarters of `year`; none for a year outside 1 to 9999.
    pub fn of_year(year: i32) -> impl Iterator<Item = Self> {
        (1..=4).filter_map(move |number| Self::new(year, number))
    }

    /// Returns the year.
    pub const fn year(self) -> i32 {
        self.year
    }

    /// Returns the number, 1 to 4.
    pub const fn number(self) -> u8 {
        self.number
    }

    /// Returns the first day: 1 January, April, July or October.
    pub fn first_day(self) -> NaiveDate {
        let month = u32::from(self.number) * 3 - 2;
        NaiveDate::from_ymd_opt(self.year, month, 1).unwrap_or(NaiveDate::MIN)
    }

    /// Returns the last day.
    pub fn last_day(self) -> NaiveDate {
        let after = self.first_day().checked_add_months(Months::new(3));
        after.and_then(|day| day.pred_opt()).unwrap_or(NaiveDate::MAX)
    }

    /// Returns whether `date` lies in it.
    pub fn contains(self, date: NaiveDate) -> bool {
        Self::of(date) == self
    }

    /// Returns the quarter after it.
    #[must_use]
    pub const fn next(self) -> Self {
        match self.number {
            1..=3 => Self { year: self.year, number: self.number + 1 },
            _ => Self { year: self.year + 1, number: 1 },
        }
    }

    /// Returns the quarter before it.
    #[must_use]
    pub const fn previous(self) -> Self {
        match self.number {
            2..=4 => Self { year: self.year, number: self.number - 1 },
            _ => Self { year: self.year - 1, number: 4 },
        }
    }

    /// Returns the quarters from `self` to `last`, both included; none where `last` is earlier.
    pub fn through(self, last: Self) -> impl Iterator<Item = Self> {
        std::iter::successors(Some(self), |quarter| Some(quarter.next())).take_while(move |&quarter| quarter <= last)
    }
}

impl fmt::Display for Quarter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-Q{}", self.year, self.number)
    }
}

/// The text was not a quarter such as «2026-Q4».
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a quarter such as 2026-Q4")]
pub struct NotAQuarter;

impl FromStr for Quarter {
    type Err = NotAQuarter;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (year, number) = text.split_once("-Q").ok_or(NotAQuarter)?;
        let is_digits = |part: &str, length| part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
        if !is_digits(year, 4) || !is_digits(number, 1) {
            return Err(NotAQuarter);
        }
        let year = year.parse().map_err(|_| NotAQuarter)?;
        let number = number.parse().map_err(|_| NotAQuarter)?;
        Self::new(year, number).ok_or(NotAQuarter)
    }
}

impl Serialize for Quarter {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Quarter {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}
