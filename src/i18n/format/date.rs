//! Dates, weekdays, times and quarters in words and in figures.
//!
//! Kazakh puts the ending of a date on the month («2026 жылғы 25 желтоқсанға дейін») and the ending depends on the
//! sound of that month, hence a table of forms and no rule.

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike, Weekday};

use super::NO_BREAK_SPACE as N;
use crate::i18n::Locale;

/// One Kazakh month in the forms that papers need.
struct KazakhMonth {
    plain: &'static str,
    on: &'static str,
    of: &'static str,
    until: &'static str,
    from: &'static str,
}

const fn month(
    plain: &'static str,
    on: &'static str,
    of: &'static str,
    until: &'static str,
    from: &'static str,
) -> KazakhMonth {
    KazakhMonth { plain, on, of, until, from }
}

const KAZAKH_MONTHS: [KazakhMonth; 12] = [
    month("қаңтар", "қаңтарда", "қаңтардағы", "қаңтарға", "қаңтардан"),
    month("ақпан", "ақпанда", "ақпандағы", "ақпанға", "ақпаннан"),
    month("наурыз", "наурызда", "наурыздағы", "наурызға", "наурыздан"),
    month("сәуір", "сәуірде", "сәуірдегі", "сәуірге", "сәуірден"),
    month("мамыр", "мамырда", "мамырдағы", "мамырға", "мамырдан"),
    month("маусым", "маусымда", "маусымдағы", "маусымға", "маусымнан"),
    month("шілде", "шілдеде", "шілдедегі", "шілдеге", "шілдеден"),
    month("тамыз", "тамызда", "тамыздағы", "тамызға", "тамыздан"),
    month("қыркүйек", "қыркүйекте", "қыркүйектегі", "қыркүйекке", "қыркүйектен"),
    month("қазан", "қазанда", "қазандағы", "қазанға", "қазаннан"),
    month("қараша", "қарашада", "қарашадағы", "қарашаға", "қарашадан"),
    month("желтоқсан", "желтоқсанда", "желтоқсандағы", "желтоқсанға", "желтоқсаннан"),
];

const RUSSIAN_MONTHS: [&str; 12] = [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
];

const ENGLISH_MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Returns the date of a paper: «2026 жылғы 20 қараша», «20 ноября 2026 года», "20 November 2026".
pub fn long(locale: impl Into<Locale>, date: NaiveDate) -> String {
    let locale = locale.into();
    with_year(locale, date.year(), &day_and_month(locale, date))
}

/// Returns the day on which something happens: «2026 жылғы 20 қарашада», «20 ноября 2026 года», "on 20 November 2026".
pub fn on(locale: impl Into<Locale>, date: NaiveDate) -> String {
    match locale.into() {
        Locale::Kazakh => kazakh(date, |month| month.on),
        Locale::Russian => long(Locale::Russian, date),
        Locale::English => format!("on {}", long(Locale::English, date)),
    }
}

/// Returns the date as an attribute of a paper: «2026 жылғы 20 қарашадағы», «от 20 ноября 2026 года», "of 20 November
/// 2026".
pub fn of(locale: impl Into<Locale>, date: NaiveDate) -> String {
    match locale.into() {
        Locale::Kazakh => kazakh(date, |month| month.of),
        Locale::Russian => format!("от{N}{}", long(Locale::Russian, date)),
        Locale::English => format!("of {}", long(Locale::English, date)),
    }
}

/// Returns the date as an attribute of a sitting or of a state of things: «2026 жылғы 20 қарашадағы», «20 ноября 2026
/// года», "of 20 November 2026".
pub fn held(locale: impl Into<Locale>, date: NaiveDate) -> String {
    match locale.into() {
        locale @ (Locale::Kazakh | Locale::English) => of(locale, date),
        Locale::Russian => long(Locale::Russian, date),
    }
}

/// Returns the date as the end of a term: «2026 жылғы 25 желтоқсанға дейін», «до 25 декабря 2026 года», "by 25 December
/// 2026".
pub fn until(locale: impl Into<Locale>, date: NaiveDate) -> String {
    match locale.into() {
        Locale::Kazakh => format!("{} дейін", kazakh(date, |month| month.until)),
        Locale::Russian => format!("до{N}{}", long(Locale::Russian, date)),
        Locale::English => format!("by {}", long(Locale::English, date)),
    }
}

/// Returns the date as the beginning of a term: «2027 жылғы 1 қаңтардан бастап», «с 1 января 2027 года», "from 1 January
/// 2027".
pub fn from(locale: impl Into<Locale>, date: NaiveDate) -> String {
    match locale.into() {
        Locale::Kazakh => format!("{} бастап", kazakh(date, |month| month.from)),
        Locale::Russian => format!("с{N}{}", long(Locale::Russian, date)),
        Locale::English => format!("from {}", long(Locale::English, date)),
    }
}

/// Returns the date in figures: 20.11.2026.
pub fn short(date: NaiveDate) -> String {
    format!("{:02}.{:02}.{:04}", date.day(), date.month(), date.year())
}

/// Returns the days of a sitting that lasted from `first` to `last`, naming only once what both have in common.
pub fn range(locale: impl Into<Locale>, first: NaiveDate, last: NaiveDate) -> String {
    let locale = locale.into();
    if first == last {
        return long(locale, first);
    }
    if first.year() != last.year() {
        return format!("{}{N}– {}", long(locale, first), long(locale, last));
    }
    let days = if first.month() == last.month() {
        format!("{}–{}", first.day(), day_and_month(locale, last))
    } else {
        format!("{}{N}– {}", day_and_month(locale, first), day_and_month(locale, last))
    };
    with_year(locale, first.year(), &days)
}

/// Returns the date without its year: «20 қараша», «20 ноября», "20 November".
pub fn day_and_month(locale: impl Into<Locale>, date: NaiveDate) -> String {
    let at = date.month0() as usize;
    let month = match locale.into() {
        Locale::Kazakh => KAZAKH_MONTHS[at].plain,
        Locale::Russian => RUSSIAN_MONTHS[at],
        Locale::English => ENGLISH_MONTHS[at],
    };
    format!("{}{N}{month}", date.day())
}

/// Returns the calendar quarter that contains `day`: «2026 жылғы IV тоқсан», «IV квартал 2026 года», "Q4 2026".
pub fn quarter(locale: impl Into<Locale>, day: NaiveDate) -> String {
    let (year, number) = (day.year(), roman_quarter(day));
    match locale.into() {
        Locale::Kazakh => format!("{year}{N}жылғы {number}{N}тоқсан"),
        Locale::Russian => format!("{number}{N}квартал {year}{N}года"),
        Locale::English => format!("Q{}{N}{year}", day.month0() / 3 + 1),
    }
}

/// Returns the calendar quarter in which something happens: «2026 жылғы IV тоқсанда», «в IV квартале 2026 года», "in Q4
/// 2026".
pub fn in_quarter(locale: impl Into<Locale>, day: NaiveDate) -> String {
    let (year, number) = (day.year(), roman_quarter(day));
    match locale.into() {
        Locale::Kazakh => format!("{year}{N}жылғы {number}{N}тоқсанда"),
        Locale::Russian => format!("в{N}{number}{N}квартале {year}{N}года"),
        Locale::English => format!("in {}", quarter(Locale::English, day)),
    }
}

/// Returns the name of a day of the week, in lower case where the language asks for it.
pub fn weekday(locale: impl Into<Locale>, day: Weekday) -> &'static str {
    weekday_names(day)[column(locale.into())].0
}

/// Returns the name of a day of the week in two letters (English: three).
pub fn weekday_short(locale: impl Into<Locale>, day: Weekday) -> &'static str {
    weekday_names(day)[column(locale.into())].1
}

/// Returns the time of day: 10:42.
pub fn time(time: NaiveTime) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// Returns the time of day with its seconds: 10:42:07.
pub fn time_to_the_second(time: NaiveTime) -> String {
    format!("{:02}:{:02}:{:02}", time.hour(), time.minute(), time.second())
}

fn kazakh(date: NaiveDate, form: fn(&KazakhMonth) -> &'static str) -> String {
    let month = form(&KAZAKH_MONTHS[date.month0() as usize]);
    with_year(Locale::Kazakh, date.year(), &format!("{}{N}{month}", date.day()))
}

fn with_year(locale: Locale, year: i32, days: &str) -> String {
    match locale {
        Locale::Kazakh => format!("{year}{N}жылғы {days}"),
        Locale::Russian => format!("{days} {year}{N}года"),
        Locale::English => format!("{days} {year}"),
    }
}

const fn column(locale: Locale) -> usize {
    match locale {
        Locale::Kazakh => 0,
        Locale::Russian => 1,
        Locale::English => 2,
    }
}

fn roman_quarter(day: NaiveDate) -> &'static str {
    ["I", "II", "III", "IV"][day.month0() as usize / 3]
}

const fn weekday_names(day: Weekday) -> [(&'static str, &'static str); 3] {
    match day {
        Weekday::Mon => [("дүйсенбі", "дс"), ("понедельник", "пн"), ("Monday", "Mon")],
        Weekday::Tue => [("сейсенбі", "сс"), ("вторник", "вт"), ("Tuesday", "Tue")],
        Weekday::Wed => [("сәрсенбі", "ср"), ("среда", "ср"), ("Wednesday", "Wed")],
        Weekday::Thu => [("бейсенбі", "бс"), ("четверг", "чт"), ("Thursday", "Thu")],
        Weekday::Fri => [("жұма", "жм"), ("пятница", "пт"), ("Friday", "Fri")],
        Weekday::Sat => [("сенбі", "сб"), ("суббота", "сб"), ("Saturday", "Sat")],
        Weekday::Sun => [("жексенбі", "жс"), ("воскресенье", "вс"), ("Sunday", "Sun")],
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::domain::text::Language;

    /// The tests write an ordinary space for a no-break one.
    fn plain(text: &str) -> String {
        text.replace(N, " ")
    }

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[rstest]
    #[case(1, "қаңтар", "қаңтарда", "қаңтардағы", "қаңтарға", "қаңтардан")]
    #[case(2, "ақпан", "ақпанда", "ақпандағы", "ақпанға", "ақпаннан")]
    #[case(3, "наурыз", "наурызда", "наурыздағы", "наурызға", "наурыздан")]
    #[case(4, "сәуір", "сәуірде", "сәуірдегі", "сәуірге", "сәуірден")]
    #[case(5, "мамыр", "мамырда", "мамырдағы", "мамырға", "мамырдан")]
    #[case(6, "маусым", "маусымда", "маусымдағы", "маусымға", "маусымнан")]
    #[case(7, "шілде", "шілдеде", "шілдедегі", "шілдеге", "шілдеден")]
    #[case(8, "тамыз", "тамызда", "тамыздағы", "тамызға", "тамыздан")]
    #[case(9, "қыркүйек", "қыркүйекте", "қыркүйектегі", "қыркүйекке", "қыркүйектен")]
    #[case(10, "қазан", "қазанда", "қазандағы", "қазанға", "қазаннан")]
    #[case(11, "қараша", "қарашада", "қарашадағы", "қарашаға", "қарашадан")]
    #[case(12, "желтоқсан", "желтоқсанда", "желтоқсандағы", "желтоқсанға", "желтоқсаннан")]
    fn a_kazakh_month_takes_the_ending_of_the_phrase(
        #[case] number: u32,
        #[case] nominative: &str,
        #[case] locative: &str,
        #[case] attribute: &str,
        #[case] dative: &str,
        #[case] ablative: &str,
    ) {
        let date = day(2026, number, 20);
        let language = Language::Kazakh;
        assert_eq!(plain(&long(language, date)), format!("2026 жылғы 20 {nominative}"));
        assert_eq!(plain(&on(language, date)), format!("2026 жылғы 20 {locative}"));
        assert_eq!(plain(&of(language, date)), format!("2026 жылғы 20 {attribute}"));
        assert_eq!(plain(&held(language, date)), format!("2026 жылғы 20 {attribute}"));
        assert_eq!(plain(&until(language, date)), format!("2026 жылғы 20 {dative} дейін"));
        assert_eq!(plain(&from(language, date)), format!("2026 жылғы 20 {ablative} бастап"));
    }

    #[rstest]
    #[case(1, "января", "January")]
    #[case(2, "февраля", "February")]
    #[case(3, "марта", "March")]
    #[case(4, "апреля", "April")]
    #[case(5, "мая", "May")]
    #[case(6, "июня", "June")]
    #[case(7, "июля", "July")]
    #[case(8, "августа", "August")]
    #[case(9, "сентября", "September")]
    #[case(10, "октября", "October")]
    #[case(11, "ноября", "November")]
    #[case(12, "декабря", "December")]
    fn a_russian_month_stands_in_the_genitive_in_every_phrase(
        #[case] number: u32,
        #[case] russian: &str,
        #[case] english: &str,
    ) {
        let date = day(2027, number, 1);
        let language = Language::Russian;
        assert_eq!(plain(&long(language, date)), format!("1 {russian} 2027 года"));
        assert_eq!(plain(&on(language, date)), format!("1 {russian} 2027 года"));
        assert_eq!(plain(&of(language, date)), format!("от 1 {russian} 2027 года"));
        assert_eq!(plain(&held(language, date)), format!("1 {russian} 2027 года"));
        assert_eq!(plain(&until(language, date)), format!("до 1 {russian} 2027 года"));
        assert_eq!(plain(&from(language, date)), format!("с 1 {russian} 2027 года"));
        assert_eq!(plain(&long(Locale::English, date)), format!("1 {english} 2027"));
        assert_eq!(plain(&until(Locale::English, date)), format!("by 1 {english} 2027"));
    }

    #[test]
    fn the_day_stays_on_the_line_of_its_month() {
        assert_eq!(long(Language::Kazakh, day(2026, 11, 20)), "2026\u{a0}жылғы 20\u{a0}қараша");
        assert_eq!(long(Language::Russian, day(2026, 11, 20)), "20\u{a0}ноября 2026\u{a0}года");
        assert_eq!(long(Locale::English, day(2026, 11, 20)), "20\u{a0}November 2026");
    }

    #[rstest]
    #[case::one_day((2026, 11, 20), (2026, 11, 20), "2026 жылғы 20 қараша", "20 ноября 2026 года")]
    #[case::one_month((2026, 11, 20), (2026, 11, 21), "2026 жылғы 20–21 қараша", "20–21 ноября 2026 года")]
    #[case::two_months(
        (2026, 11, 30), (2026, 12, 2), "2026 жылғы 30 қараша – 2 желтоқсан", "30 ноября – 2 декабря 2026 года"
    )]
    #[case::two_years(
        (2026, 12, 30), (2027, 1, 4), "2026 жылғы 30 желтоқсан – 2027 жылғы 4 қаңтар",
        "30 декабря 2026 года – 4 января 2027 года"
    )]
    #[case::same_month_of_two_years(
        (2026, 12, 30), (2027, 12, 30), "2026 жылғы 30 желтоқсан – 2027 жылғы 30 желтоқсан",
        "30 декабря 2026 года – 30 декабря 2027 года"
    )]
    fn a_sitting_of_several_days_is_dated_by_the_first_and_the_last(
        #[case] first: (i32, u32, u32),
        #[case] last: (i32, u32, u32),
        #[case] kazakh: &str,
        #[case] russian: &str,
    ) {
        let (first, last) = (day(first.0, first.1, first.2), day(last.0, last.1, last.2));
        assert_eq!(plain(&range(Language::Kazakh, first, last)), kazakh);
        assert_eq!(plain(&range(Language::Russian, first, last)), russian);
    }

    #[rstest]
    #[case(1, "I", "Q1")]
    #[case(3, "I", "Q1")]
    #[case(4, "II", "Q2")]
    #[case(9, "III", "Q3")]
    #[case(10, "IV", "Q4")]
    #[case(12, "IV", "Q4")]
    fn a_quarter_is_counted_in_roman_figures(#[case] month: u32, #[case] roman: &str, #[case] english: &str) {
        let within = day(2026, month, 15);
        assert_eq!(plain(&quarter(Language::Kazakh, within)), format!("2026 жылғы {roman} тоқсан"));
        assert_eq!(plain(&in_quarter(Language::Kazakh, within)), format!("2026 жылғы {roman} тоқсанда"));
        assert_eq!(plain(&quarter(Language::Russian, within)), format!("{roman} квартал 2026 года"));
        assert_eq!(plain(&in_quarter(Language::Russian, within)), format!("в {roman} квартале 2026 года"));
        assert_eq!(plain(&in_quarter(Locale::English, within)), format!("in {english} 2026"));
    }

    #[test]
    fn figures_keep_their_leading_noughts() {
        assert_eq!(short(day(2026, 2, 3)), "03.02.2026");
        let moment = NaiveTime::from_hms_opt(9, 5, 7).unwrap();
        assert_eq!(time(moment), "09:05");
        assert_eq!(time_to_the_second(moment), "09:05:07");
    }

    #[test]
    fn the_week_begins_with_monday_in_every_language() {
        let week = |locale| {
            let mut day = Weekday::Mon;
            let mut names = Vec::new();
            for _ in 0..7 {
                names.push(format!("{} {}", weekday(locale, day), weekday_short(locale, day)));
                day = day.succ();
            }
            names.join(", ")
        };
        assert_eq!(
            week(Locale::Kazakh),
            "дүйсенбі дс, сейсенбі сс, сәрсенбі ср, бейсенбі бс, жұма жм, сенбі сб, жексенбі жс"
        );
        assert_eq!(
            week(Locale::Russian),
            "понедельник пн, вторник вт, среда ср, четверг чт, пятница пт, суббота сб, воскресенье вс"
        );
        assert_eq!(
            week(Locale::English),
            "Monday Mon, Tuesday Tue, Wednesday Wed, Thursday Thu, Friday Fri, Saturday Sat, Sunday Sun"
        );
    }
}
