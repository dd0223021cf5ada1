//! The Kazakh calendar: holidays by rule, days off added for holidays on weekends, and the decisions that move days.

pub mod holiday;
pub mod quarter;
#[cfg(test)]
pub(in crate::domain) mod tests;
mod year;

use std::collections::BTreeMap;
use std::sync::OnceLock;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use self::holiday::{Holiday, KurbanAit, known_kurban_ait};
use self::year::YearTable;
use super::act::Act;
use super::text::Bilingual;

/// What a day is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind", content = "of")]
pub enum DayKind {
    /// An ordinary working day.
    Working,
    /// A weekend day made a working day by a decision.
    WorkingByDecision,
    /// Saturday or Sunday.
    Weekend,
    /// A holiday or a religious day off, on a weekend too.
    Holiday(Holiday),
    /// A day off because the holiday of that date fell on a weekend.
    TransferredFrom(NaiveDate),
    /// A working day made a day off by a decision.
    DayOff,
}

impl DayKind {
    /// Returns whether work goes on.
    pub const fn is_working(self) -> bool {
        match self {
            Self::Working | Self::WorkingByDecision => true,
            Self::Weekend | Self::Holiday(_) | Self::TransferredFrom(_) | Self::DayOff => false,
        }
    }
}

/// Which way a decision changes a day (Labour Code art. 85).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ExceptionKind {
    /// A working day is made a day off.
    DayOff,
    /// A day off is made a working day.
    WorkingDay,
}

/// A day changed by a decision that no rule foresees.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DayException {
    /// Which way.
    pub kind: ExceptionKind,
    /// The decision, where it is known.
    pub basis: Option<Act>,
    /// A note for people.
    pub note: Bilingual,
}

/// What the rules cannot know: the announced days of Kurban Ait and the decisions that move days off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exceptions {
    /// Kurban Ait by year; a year without an entry is computed without it.
    pub kurban_ait: BTreeMap<i32, KurbanAit>,
    /// Changed days by date.
    pub days: BTreeMap<NaiveDate, DayException>,
}

impl Default for Exceptions {
    /// Returns the known and estimated days of Kurban Ait and no changed day.
    fn default() -> Self {
        Self { kurban_ait: known_kurban_ait(), days: BTreeMap::new() }
    }
}

impl Exceptions {
    /// Records a day that a decision has changed, in place of an earlier record of the same date.
    pub fn record(&mut self, date: NaiveDate, kind: ExceptionKind) {
        self.days.insert(date, DayException { kind, basis: None, note: Bilingual::default() });
    }
}

/// The first year whose table is kept; earlier and much later years are worked out at each question.
const FIRST_KEPT_YEAR: i32 = 2000;
/// How many years are kept.
const KEPT_YEARS: usize = 100;

/// The calendar by which terms are counted. The rules are checked for 2024 and later.
#[derive(Debug, Clone)]
pub struct Calendar {
    exceptions: Exceptions,
    years: Vec<OnceLock<YearTable>>,
}

impl Default for Calendar {
    fn default() -> Self {
        Self::new(Exceptions::default())
    }
}

impl Calendar {
    /// Makes a calendar of the rules and `exceptions`; a year is worked out when it is first asked for.
    pub fn new(exceptions: Exceptions) -> Self {
        Self { exceptions, years: vec![OnceLock::new(); KEPT_YEARS] }
    }

    /// Returns what the calendar was told besides the rules.
    pub fn exceptions(&self) -> &Exceptions {
        &self.exceptions
    }

    /// Returns what `date` is.
    pub fn day_kind(&self, date: NaiveDate) -> DayKind {
        let year = date.year();
        let slot = usize::try_from(year - FIRST_KEPT_YEAR).ok().and_then(|index| self.years.get(index));
        match slot {
            Some(table) => table.get_or_init(|| YearTable::build(year, &self.exceptions)).kind(date),
            None => YearTable::build(year, &self.exceptions).kind(date),
        }
    }

    /// Returns whether work goes on on `date`.
    pub fn is_working(&self, date: NaiveDate) -> bool {
        self.day_kind(date).is_working()
    }

    /// Returns whether the day of Kurban Ait in `year` is known and announced; otherwise terms near it may be a day off.
    pub fn is_kurban_ait_confirmed(&self, year: i32) -> bool {
        self.exceptions.kurban_ait.get(&year).is_some_and(|ait| ait.confirmed)
    }

    /// Returns the `count`-th working day after `date`; `date` itself where `count` is zero.
    pub fn add_working_days(&self, date: NaiveDate, count: u32) -> NaiveDate {
        (0..count).fold(date, |day, _| self.following_working_day(day))
    }

    /// Returns the `count`-th working day before `date`; `date` itself where `count` is zero.
    pub fn working_days_before(&self, date: NaiveDate, count: u32) -> NaiveDate {
        (0..count).fold(date, |day, _| self.preceding_working_day(day))
    }

    /// Returns the last working day strictly before `date`.
    pub fn preceding_working_day(&self, date: NaiveDate) -> NaiveDate {
        date.pred_opt().map_or(date, |day| self.working_day_on_or_before(day))
    }

    /// Returns the first working day strictly after `date`.
    pub fn following_working_day(&self, date: NaiveDate) -> NaiveDate {
        date.succ_opt().map_or(date, |day| self.working_day_on_or_after(day))
    }

    /// Returns `date` where it is a working day, otherwise the last working day before it.
    pub fn working_day_on_or_before(&self, date: NaiveDate) -> NaiveDate {
        let mut day = date;
        while !self.is_working(day) {
            match day.pred_opt() {
                Some(before) => day = before,
                None => return day,
            }
        }
        day
    }

    /// Returns `date` where it is a working day, otherwise the first working day after it.
    pub fn working_day_on_or_after(&self, date: NaiveDate) -> NaiveDate {
        let mut day = date;
        while !self.is_working(day) {
            match day.succ_opt() {
                Some(after) => day = after,
                None => return day,
            }
        }
        day
    }

    /// Returns the number of working days after `from`, up to and with `to`; zero where `to` is not later.
    pub fn working_days_between(&self, from: NaiveDate, to: NaiveDate) -> u32 {
        let days = from.iter_days().skip(1).take_while(|&day| day <= to);
        days.fold(0, |count, day| count + u32::from(self.is_working(day)))
    }
}
