//! The form of dates and times while they are being typed.

use chrono::{NaiveDate, NaiveTime};

/// Puts figures into the form of a date: «20112026», «20.11.2026», «1.2.26» and «20/11/2026» all become one.
pub(super) fn date(typed: &str) -> String {
    formed(typed, [2, 2, 4], '.')
}

/// Puts figures into the form of a time of day: «1042» becomes «10:42».
pub(super) fn time(typed: &str) -> String {
    formed(typed, [2, 2, 0], ':')
}

/// Cuts figures into groups of the given lengths with `sign` between them. A sign typed early ends its group, which is
/// then filled with a nought in front.
fn formed(typed: &str, lengths: [usize; 3], sign: char) -> String {
    let mut groups = vec![String::new()];
    for letter in typed.chars() {
        let at = groups.len() - 1;
        let full = groups[at].len() >= lengths[at];
        let can_go_on = at + 1 < lengths.len() && lengths[at + 1] > 0;
        if letter.is_ascii_digit() {
            if full && can_go_on {
                groups.push(letter.to_string());
            } else if !full {
                groups[at].push(letter);
            }
        } else if is_separator(letter) && !groups[at].is_empty() && can_go_on {
            while groups[at].len() < lengths[at] {
                groups[at].insert(0, '0');
            }
            groups.push(String::new());
        }
    }
    groups.join(&sign.to_string())
}

/// Returns whether people write this sign between the parts of a date or a time.
const fn is_separator(letter: char) -> bool {
    matches!(letter, '.' | ',' | ':' | '/' | '-' | ' ')
}

/// Returns the day that a text in figures means, if there is such a day.
pub fn parse_date(text: &str) -> Option<NaiveDate> {
    let mut parts = text.split('.');
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || year.len() != 4 {
        return None;
    }
    NaiveDate::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}

/// Returns the time of day that a text in figures means, if there is such a time.
pub fn parse_time(text: &str) -> Option<NaiveTime> {
    let (hour, minute) = text.split_once(':')?;
    if minute.len() != 2 {
        return None;
    }
    NaiveTime::from_hms_opt(hour.parse().ok()?, minute.parse().ok()?, 0)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case::nothing("", "")]
    #[case::a_day("20", "20")]
    #[case::the_dot_comes_with_the_month("201", "20.1")]
    #[case::a_day_and_its_dot("20.", "20.")]
    #[case::figures_only("20112026", "20.11.2026")]
    #[case::signs_of_others("20/11/2026", "20.11.2026")]
    #[case::short_day_and_month("1.2.2026", "01.02.2026")]
    #[case::letters_are_left_out("2а0", "20")]
    #[case::no_more_than_a_date("201120261", "20.11.2026")]
    #[case::a_dot_too_many("20..11", "20.11")]
    fn a_date_takes_its_form_while_it_is_typed(#[case] typed: &str, #[case] form: &str) {
        assert_eq!(date(typed), form);
    }

    #[rstest]
    #[case("1042", "10:42")]
    #[case("10:42", "10:42")]
    #[case("9:5", "09:5")]
    #[case("10.42", "10:42")]
    #[case("10425", "10:42")]
    fn a_time_takes_its_form_while_it_is_typed(#[case] typed: &str, #[case] form: &str) {
        assert_eq!(time(typed), form);
    }

    #[rstest]
    #[case("31.11.2026")]
    #[case("29.02.2027")]
    #[case("20.11.26")]
    #[case("20.11")]
    #[case("")]
    fn a_day_that_does_not_exist_is_none(#[case] text: &str) {
        assert_eq!(parse_date(text), None);
    }

    #[rstest]
    #[case("24:00")]
    #[case("10:60")]
    #[case("10:5")]
    #[case("10")]
    fn a_time_that_does_not_exist_is_none(#[case] text: &str) {
        assert_eq!(parse_time(text), None);
    }

    proptest! {
        #[test]
        fn the_form_of_a_form_is_itself(typed in "[0-9./а ]{0,14}") {
            let once = date(&typed);
            prop_assert_eq!(date(&once), once.clone());
        }

        #[test]
        fn every_day_is_read_as_it_is_written(days in 0_i32..40_000) {
            let day = NaiveDate::from_ymd_opt(1990, 1, 1).unwrap() + chrono::Duration::days(i64::from(days));
            let text = crate::i18n::format::date::short(day);
            prop_assert_eq!(parse_date(&date(&text.replace('.', ""))), Some(day));
        }
    }
}
