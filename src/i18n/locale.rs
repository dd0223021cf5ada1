//! The language of the interface.

use std::str::FromStr;

use thiserror::Error;

use crate::domain::text::Language;

/// A language in which the program speaks to its user.
///
/// It is wider than [`Language`]: the interface also exists in English, papers do not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Locale {
    /// The state language.
    Kazakh,
    /// Russian.
    Russian,
    /// English.
    English,
}

/// The text is not the code of a language of the interface.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("unknown language `{0}`: expected kk, ru or en")]
pub struct UnknownLocale(String);

impl Locale {
    /// Every locale, the state language first.
    pub const ALL: [Self; 3] = [Self::Kazakh, Self::Russian, Self::English];

    /// Returns the two-letter code: `kk`, `ru` or `en`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Kazakh => "kk",
            Self::Russian => "ru",
            Self::English => "en",
        }
    }
}

impl From<Language> for Locale {
    fn from(language: Language) -> Self {
        match language {
            Language::Kazakh => Self::Kazakh,
            Language::Russian => Self::Russian,
        }
    }
}

impl FromStr for Locale {
    type Err = UnknownLocale;

    fn from_str(code: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|locale| locale.code() == code).ok_or_else(|| UnknownLocale(code.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_is_read_back_from_its_code() {
        for locale in Locale::ALL {
            assert_eq!(locale.code().parse(), Ok(locale));
        }
    }

    #[test]
    fn an_unknown_code_is_refused_and_named() {
        for code in ["", "KK", "kz", "kk-KZ", "de"] {
            let refused = code.parse::<Locale>();
            assert_eq!(refused, Err(UnknownLocale(code.to_owned())));
        }
    }

    #[test]
    fn the_language_of_a_paper_is_a_locale_with_the_same_code() {
        for language in Language::ALL {
            assert_eq!(Locale::from(language).code(), language.code());
        }
    }
}
