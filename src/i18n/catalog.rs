//! The catalogue: the messages of one language, handed down as a value.

use std::fmt;
use std::sync::LazyLock;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::Locale;
use super::format::{number, words};
use super::messages::AREAS;
use crate::domain::text::Language;

type Bundle = FluentBundle<FluentResource>;

/// The embedded texts are constant, so each language is parsed once in a run and only pointed to afterwards.
static KAZAKH: LazyLock<Bundle> = LazyLock::new(|| read(Locale::Kazakh));
static RUSSIAN: LazyLock<Bundle> = LazyLock::new(|| read(Locale::Russian));
static ENGLISH: LazyLock<Bundle> = LazyLock::new(|| read(Locale::English));

/// The messages of the interface in one language.
///
/// A catalogue is small and cheap to copy, and may be used from any thread. Its messages are methods declared in
/// [`messages`](super::messages).
#[derive(Clone, Copy)]
pub struct Catalog {
    locale: Locale,
    bundle: &'static Bundle,
}

/// The fixed words of papers in one language.
///
/// Papers exist in the languages of the collegium only, therefore a text of a paper cannot even be asked for in
/// English.
///
/// ```
/// use alqa::{domain::text::Language, i18n::Papers};
/// assert_eq!(Papers::new(Language::Kazakh).protocol_title(), "ХАТТАМА");
/// ```
///
/// ```compile_fail
/// use alqa::i18n::{Locale, Papers};
/// Papers::new(Locale::English).protocol_title();
/// ```
///
/// ```compile_fail
/// use alqa::i18n::{Catalog, Locale};
/// Catalog::new(Locale::English).protocol_title();
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Papers {
    language: Language,
    catalog: Catalog,
}

/// The values that fill the places of one message.
#[derive(Default)]
pub(super) struct Arguments<'a>(FluentArgs<'a>);

impl Catalog {
    /// Returns the catalogue of `locale`.
    pub fn new(locale: Locale) -> Self {
        let bundle = match locale {
            Locale::Kazakh => &KAZAKH,
            Locale::Russian => &RUSSIAN,
            Locale::English => &ENGLISH,
        };
        Self { locale, bundle }
    }

    /// Returns the language of the catalogue.
    pub const fn locale(&self) -> Locale {
        self.locale
    }

    /// Returns the text of the message `key` with its places filled.
    pub(super) fn render(&self, key: &str, arguments: &Arguments<'_>) -> String {
        let (text, faults) = self.try_render(key, arguments);
        for fault in faults {
            tracing::error!(locale = self.locale.code(), key, fault, "a message is incomplete");
        }
        text
    }

    /// Returns the text of the message `key` and what is wrong with it.
    ///
    /// A message that does not exist gives its key: a visible fault is better than a sentence in a wrong language.
    pub(super) fn try_render(&self, key: &str, arguments: &Arguments<'_>) -> (String, Vec<String>) {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            return (key.to_owned(), vec!["no such message".to_owned()]);
        };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&arguments.0), &mut errors).into_owned();
        (text, errors.iter().map(ToString::to_string).collect())
    }
}

impl fmt::Debug for Catalog {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Catalog").field("locale", &self.locale).finish_non_exhaustive()
    }
}

impl Papers {
    /// Returns the words of papers in `language`.
    pub fn new(language: Language) -> Self {
        Self { language, catalog: Catalog::new(language.into()) }
    }

    /// Returns the language of the papers.
    pub const fn language(&self) -> Language {
        self.language
    }

    /// Returns the language of the papers as a language of the interface.
    pub const fn locale(&self) -> Locale {
        self.catalog.locale
    }

    /// Returns the catalogue of the same language, for the terms that papers share with the interface.
    pub const fn catalog(&self) -> &Catalog {
        &self.catalog
    }

    pub(super) fn render(&self, key: &str, arguments: &Arguments<'_>) -> String {
        self.catalog.render(key, arguments)
    }

    /// Returns a whole number in words.
    pub(super) fn spelled(&self, value: u32) -> String {
        words::cardinal(self.language, value)
    }
}

impl<'a> Arguments<'a> {
    pub(super) fn number(&mut self, name: &'static str, value: u32) {
        self.0.set(name, value);
    }

    pub(super) fn text(&mut self, name: &'static str, value: impl Into<FluentValue<'a>>) {
        self.0.set(name, value);
    }

    /// Sets a place that a message can only select by: `yes` or `no`.
    pub(super) fn flag(&mut self, name: &'static str, value: bool) {
        self.0.set(name, if value { "yes" } else { "no" });
    }
}

/// Reads every embedded file of a language.
///
/// A fault in a file costs the messages it touches and is logged; the tests of the catalogues see to it that no such
/// file is ever built in.
fn read(locale: Locale) -> Bundle {
    // The plural rules are chosen by this identifier; the codes are constant and well-formed.
    let identifier: LanguageIdentifier = locale.code().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![identifier]);
    // The marks would travel into papers and break the search in them; all our languages run from left to right.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match locale {
        Locale::Kazakh => |value, _| figures(Locale::Kazakh, value),
        Locale::Russian => |value, _| figures(Locale::Russian, value),
        Locale::English => |value, _| figures(Locale::English, value),
    }));
    for area in AREAS {
        let Some(source) = area.source(locale) else { continue };
        let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, errors)| {
            tracing::error!(locale = locale.code(), area = area.name, ?errors, "a catalogue has unreadable lines");
            resource
        });
        if let Err(errors) = bundle.add_resource(resource) {
            tracing::error!(locale = locale.code(), area = area.name, ?errors, "a catalogue repeats a key");
        }
    }
    bundle
}

/// Writes a number of a message the way the language groups thousands.
fn figures(locale: Locale, value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(count) if count.value.fract() == 0.0 => {
            // Every number of a message is a `u32`, so it is exact both as a float and as an `i64`.
            #[expect(clippy::cast_possible_truncation, reason = "see above")]
            let whole = count.value as i64;
            Some(number::whole(locale, whole))
        }
        FluentValue::Number(_)
        | FluentValue::String(_)
        | FluentValue::Custom(_)
        | FluentValue::Error
        | FluentValue::None => None,
    }
}
