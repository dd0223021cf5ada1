//! The practice collegium is whole: every reference, figure, date and sentence of it holds together.

#![expect(clippy::unwrap_used, reason = "a sample that cannot be read fails the test")]

mod planning;
mod replay;
mod roster;
mod session;
mod sitting;
mod wording;

use std::sync::LazyLock;

use alqa::domain::person::Person;
use alqa::domain::text::Language;
use alqa::office::practice::Practice;
use chrono::{Datelike, NaiveDate};

static PRACTICE: LazyLock<Practice> = LazyLock::new(|| Practice::load().unwrap());

/// The months as they stand before «дейін» and in a Russian date.
const MONTHS: [(&str, &str); 12] = [
    ("қаңтарға", "января"),
    ("ақпанға", "февраля"),
    ("наурызға", "марта"),
    ("сәуірге", "апреля"),
    ("мамырға", "мая"),
    ("маусымға", "июня"),
    ("шілдеге", "июля"),
    ("тамызға", "августа"),
    ("қыркүйекке", "сентября"),
    ("қазанға", "октября"),
    ("қарашаға", "ноября"),
    ("желтоқсанға", "декабря"),
];

/// Returns a term as a sentence of a decision has it: «2026 жылғы 25 желтоқсанға дейін» / «до 25 декабря 2026 года».
fn until(day: NaiveDate, language: Language) -> String {
    let (kazakh, russian) = MONTHS[day.month0() as usize];
    match language {
        Language::Kazakh => format!("{} жылғы {} {kazakh} дейін", day.year(), day.day()),
        Language::Russian => format!("до {} {russian} {} года", day.day(), day.year()),
    }
}

/// Returns «А. Сейітов» as the sample writes it, with a plain space.
fn short_name(person: &Person, language: Language) -> String {
    person.initial_and_surname(language).replace('\u{a0}', " ")
}

fn person(id: alqa::domain::id::PersonId) -> &'static Person {
    PRACTICE.persons.iter().find(|person| person.id == id).unwrap()
}

fn quarter(day: NaiveDate) -> u32 {
    day.month0() / 3 + 1
}
