//! The kinds of all days of one year, worked out once.

use chrono::{Datelike, NaiveDate, Weekday};

use super::{DayKind, ExceptionKind, Exceptions};
use crate::domain::calendar::holiday::{Holiday, fixed_days};

/// The kinds of the days of one year.
#[derive(Debug, Clone)]
pub(super) struct YearTable {
    kinds: Vec<DayKind>,
}

impl YearTable {
    /// Works out the year: weekends, holidays, the days added for holidays on weekends, and last of all what the user
    /// has recorded, since a decision on moving days off overrides what is computed.
    pub(super) fn build(year: i32, exceptions: &Exceptions) -> Self {
        let mut table = Self { kinds: Vec::with_capacity(366) };
        let first = NaiveDate::from_yo_opt(year, 1);
        let days = first.into_iter().flat_map(|first| first.iter_days()).take_while(|day| day.year() == year);
        table.kinds.extend(days.map(|day| if is_weekend(day) { DayKind::Weekend } else { DayKind::Working }));
        if let Some(ait) = exceptions.kurban_ait.get(&year)
            && ait.date.year() == year
        {
            table.set(ait.date, DayKind::Holiday(Holiday::KurbanAit));
        }
        for (date, holiday) in fixed_days(year) {
            table.set(date, DayKind::Holiday(holiday));
        }
        for (date, _) in fixed_days(year).filter(|&(date, holiday)| holiday.is_moved() && is_weekend(date)) {
            table.add_day_off_after(date);
        }
        table.apply(year, exceptions);
        table
    }

    /// Returns the kind of a day of this year.
    pub(super) fn kind(&self, date: NaiveDate) -> DayKind {
        self.kinds.get(date.ordinal0() as usize).copied().unwrap_or(DayKind::Working)
    }

    fn set(&mut self, date: NaiveDate, kind: DayKind) {
        if let Some(slot) = self.kinds.get_mut(date.ordinal0() as usize) {
            *slot = kind;
        }
    }

    /// Makes the first free working day after `holiday` a day off: «мерекеден кейінгі жұмыс күні демалыс күні болады».
    /// Holidays come in the order of the year, so several in a row push one by one to the following working days.
    fn add_day_off_after(&mut self, holiday: NaiveDate) {
        let after = holiday.ordinal0() as usize + 1;
        if let Some(slot) = self.kinds.iter_mut().skip(after).find(|kind| **kind == DayKind::Working) {
            *slot = DayKind::TransferredFrom(holiday);
        }
    }

    /// An extra day off changes a working day only, so that recording a day which is off anyway does no harm.
    fn apply(&mut self, year: i32, exceptions: &Exceptions) {
        for (&date, exception) in exceptions.days.iter().filter(|(date, _)| date.year() == year) {
            match (exception.kind, self.kind(date).is_working()) {
                (ExceptionKind::DayOff, true) => self.set(date, DayKind::DayOff),
                (ExceptionKind::WorkingDay, false) => self.set(date, DayKind::WorkingByDecision),
                (ExceptionKind::DayOff, false) | (ExceptionKind::WorkingDay, true) => {}
            }
        }
    }
}

fn is_weekend(date: NaiveDate) -> bool {
    matches!(date.weekday(), Weekday::Sat | Weekday::Sun)
}
