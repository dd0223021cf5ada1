//! Numbers in figures: thousands apart, decimals after the sign of the language.

use super::NO_BREAK_SPACE;
use crate::i18n::Locale;

/// Returns a whole number with its thousands apart: `12 286`, in English `12,286`.
pub fn whole(locale: impl Into<Locale>, value: i64) -> String {
    let separator = thousands(locale.into());
    let digits = value.unsigned_abs().to_string();
    let mut text = String::with_capacity(digits.len() * 2);
    if value < 0 {
        text.push('−');
    }
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    text
}

/// Returns `value` divided by ten to the power of `places`, with exactly that many decimals: 978 in one place is `97,8`.
///
/// The value is a whole number of the smallest parts, so nothing is ever rounded.
pub fn decimal(locale: impl Into<Locale>, value: i64, places: u32) -> String {
    let locale = locale.into();
    let (Some(unit), true) = (10_u64.checked_pow(places), places > 0) else { return whole(locale, value) };
    let (integer, fraction) = (value.unsigned_abs() / unit, value.unsigned_abs() % unit);
    let sign = if value < 0 { "−" } else { "" };
    let integer = whole(locale, i64::try_from(integer).unwrap_or(i64::MAX));
    format!("{sign}{integer}{}{fraction:0width$}", point(locale), width = places as usize)
}

const fn thousands(locale: Locale) -> char {
    match locale {
        Locale::Kazakh | Locale::Russian => NO_BREAK_SPACE,
        Locale::English => ',',
    }
}

const fn point(locale: Locale) -> char {
    match locale {
        Locale::Kazakh | Locale::Russian => ',',
        Locale::English => '.',
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case(0, "0", "0")]
    #[case(7, "7", "7")]
    #[case(999, "999", "999")]
    #[case(1_000, "1\u{a0}000", "1,000")]
    #[case(12_286, "12\u{a0}286", "12,286")]
    #[case(1_234_567, "1\u{a0}234\u{a0}567", "1,234,567")]
    #[case(-1_500, "−1\u{a0}500", "−1,500")]
    fn thousands_stand_apart(#[case] value: i64, #[case] kazakh: &str, #[case] english: &str) {
        assert_eq!(whole(Locale::Kazakh, value), kazakh);
        assert_eq!(whole(Locale::Russian, value), kazakh);
        assert_eq!(whole(Locale::English, value), english);
    }

    #[rstest]
    #[case(978, 1, "97,8", "97.8")]
    #[case(1000, 1, "100,0", "100.0")]
    #[case(5, 2, "0,05", "0.05")]
    #[case(-5, 2, "−0,05", "−0.05")]
    #[case(123_456_789, 2, "1\u{a0}234\u{a0}567,89", "1,234,567.89")]
    #[case(42, 0, "42", "42")]
    fn decimals_follow_the_comma(#[case] value: i64, #[case] places: u32, #[case] kazakh: &str, #[case] english: &str) {
        assert_eq!(decimal(Locale::Kazakh, value, places), kazakh);
        assert_eq!(decimal(Locale::Russian, value, places), kazakh);
        assert_eq!(decimal(Locale::English, value, places), english);
    }

    #[test]
    fn the_limits_of_a_number_are_written_whole() {
        assert_eq!(whole(Locale::English, i64::MIN), "−9,223,372,036,854,775,808");
        assert_eq!(decimal(Locale::English, i64::MIN, 1), "−922,337,203,685,477,580.8");
    }
}
