//! A month and the day in it at which the arrows are.

use chrono::{Datelike, Days, Months, NaiveDate};
use iced::keyboard::key::Named;

use crate::i18n::Catalog;

/// The month that is shown and the day at which the arrows are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Month {
    /// The day at which the arrows are.
    pub(super) current: NaiveDate,
}

impl Month {
    pub(super) fn at(day: NaiveDate) -> Self {
        Self { current: day }
    }

    /// Returns the Monday with which the picture of the month begins.
    pub(super) fn first_shown(self) -> NaiveDate {
        let first = self.current.with_day(1).unwrap_or(self.current);
        let back = u64::from(first.weekday().num_days_from_monday());
        first.checked_sub_days(Days::new(back)).unwrap_or(first)
    }

    pub(super) fn shift(&mut self, months: i32) {
        let step = Months::new(months.unsigned_abs());
        let day =
            if months < 0 { self.current.checked_sub_months(step) } else { self.current.checked_add_months(step) };
        self.current = day.unwrap_or(self.current);
    }

    fn go(&mut self, days: i64) {
        self.current = self.current.checked_add_signed(chrono::Duration::days(days)).unwrap_or(self.current);
    }

    /// Moves as a key says; returns whether it did.
    pub(super) fn key(&mut self, key: Named) -> bool {
        match key {
            Named::ArrowLeft => self.go(-1),
            Named::ArrowRight => self.go(1),
            Named::ArrowUp => self.go(-7),
            Named::ArrowDown => self.go(7),
            Named::PageUp => self.shift(-1),
            Named::PageDown => self.shift(1),
            Named::Home => self.current = self.current.with_day(1).unwrap_or(self.current),
            Named::End => {
                let next = self.current.with_day(1).and_then(|first| first.checked_add_months(Months::new(1)));
                self.current = next.and_then(|day| day.pred_opt()).unwrap_or(self.current);
            }
            _ => return false,
        }
        true
    }
}

/// Returns the name of the month of `day`.
fn month_name(tr: &Catalog, day: NaiveDate) -> String {
    match day.month0() {
        0 => tr.month_january(),
        1 => tr.month_february(),
        2 => tr.month_march(),
        3 => tr.month_april(),
        4 => tr.month_may(),
        5 => tr.month_june(),
        6 => tr.month_july(),
        7 => tr.month_august(),
        8 => tr.month_september(),
        9 => tr.month_october(),
        10 => tr.month_november(),
        _ => tr.month_december(),
    }
}

/// Returns the title of the month of `day`, its first letter a capital.
pub(super) fn title(tr: &Catalog, day: NaiveDate) -> String {
    let text = tr.calendar_month(&month_name(tr, day), &day.year().to_string());
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use chrono::Weekday;
    use rstest::rstest;

    use super::*;
    use crate::i18n::Locale;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[rstest]
    #[case((2026, 11, 20), (2026, 10, 26))]
    #[case((2026, 6, 1), (2026, 6, 1))]
    #[case((2027, 8, 31), (2027, 7, 26))]
    fn a_month_begins_with_a_monday(#[case] within: (i32, u32, u32), #[case] first: (i32, u32, u32)) {
        let month = Month::at(day(within.0, within.1, within.2));
        assert_eq!(month.first_shown(), day(first.0, first.1, first.2));
        assert_eq!(month.first_shown().weekday(), Weekday::Mon);
    }

    #[rstest]
    #[case(Named::ArrowLeft, (2026, 3, 30))]
    #[case(Named::ArrowDown, (2026, 4, 7))]
    #[case(Named::PageUp, (2026, 2, 28))]
    #[case(Named::PageDown, (2026, 4, 30))]
    #[case(Named::Home, (2026, 3, 1))]
    #[case(Named::End, (2026, 3, 31))]
    fn the_arrows_go_by_days_and_weeks_and_the_pages_by_months(#[case] key: Named, #[case] expected: (i32, u32, u32)) {
        let mut month = Month::at(day(2026, 3, 31));
        assert!(month.key(key));
        assert_eq!(month.current, day(expected.0, expected.1, expected.2));
    }

    #[rstest]
    #[case(Locale::Kazakh, "Қараша 2026")]
    #[case(Locale::Russian, "Ноябрь 2026")]
    #[case(Locale::English, "November 2026")]
    fn the_title_names_the_month_in_the_language_of_the_window(#[case] locale: Locale, #[case] expected: &str) {
        assert_eq!(title(&Catalog::new(locale), day(2026, 11, 20)), expected);
    }
}
