//! What every view is told: the language, the look, the day, the width.

use chrono::{NaiveDate, NaiveDateTime};

use super::Theme;
use super::theme::size::{space, window};
use crate::domain::calendar::Calendar;
use crate::domain::person::Person;
use crate::domain::text::{Bilingual, Language};
use crate::i18n::{Catalog, Locale};

/// What a view is told beside its own state.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// The words of the window.
    pub tr: &'a Catalog,
    /// The look.
    pub theme: Theme,
    /// The size, in parts of a hundred.
    pub zoom: u16,
    /// The moment, to the minute; in the sitting to the second.
    pub now: NaiveDateTime,
    /// The days of rest, with those that the user entered.
    pub calendar: &'a Calendar,
    /// The width of the window in logical pixels.
    pub width: f32,
    /// The height of the window in logical pixels.
    pub height: f32,
    /// Whether the file can be written; nothing that records is offered otherwise.
    pub writable: bool,
    /// Whether this is the practice collegium.
    pub practice: bool,
}

impl Context<'_> {
    /// Returns today.
    pub fn today(&self) -> NaiveDate {
        self.now.date()
    }

    /// Returns whether the window is too narrow for everything.
    pub fn narrow(&self) -> bool {
        self.width < window::NARROW
    }

    /// Returns the margin of the page.
    pub fn margin(&self) -> f32 {
        if self.narrow() { space::CARD } else { space::PAGE }
    }

    /// Returns the language in which records are shown first: an English window shows the state language.
    pub fn language(&self) -> Language {
        match self.tr.locale() {
            Locale::Kazakh | Locale::English => Language::Kazakh,
            Locale::Russian => Language::Russian,
        }
    }

    /// Returns the text of a record in the language of the window, or in the other where it is not written yet.
    pub fn text<'b>(&self, text: &'b Bilingual) -> &'b str {
        let (first, second) = match self.language() {
            Language::Kazakh => (Language::Kazakh, Language::Russian),
            Language::Russian => (Language::Russian, Language::Kazakh),
        };
        text.get(if text.is_missing(first) { second } else { first }).trim()
    }

    /// Returns initial and surname of a person.
    pub fn person(&self, person: &Person) -> String {
        let first = person.initial_and_surname(self.language());
        if first.is_empty() { person.initial_and_surname(other(self.language())) } else { first }
    }

    /// Returns `message` only where the file can be written: for buttons that record.
    pub fn recording<M>(&self, message: M) -> Option<M> {
        self.writable.then_some(message)
    }
}

/// Returns the other of the two languages of papers.
pub const fn other(language: Language) -> Language {
    match language {
        Language::Kazakh => Language::Russian,
        Language::Russian => Language::Kazakh,
    }
}
