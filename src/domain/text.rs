//! Text that exists in the state language and in Russian.

use serde::{Deserialize, Serialize};

/// A language in which the collegium works and its papers are issued (p. 7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// The state language; the leading one.
    #[serde(rename = "kk")]
    Kazakh,
    /// Russian, attached where it is needed.
    #[serde(rename = "ru")]
    Russian,
}

impl Language {
    /// Both languages, the state language first.
    pub const ALL: [Self; 2] = [Self::Kazakh, Self::Russian];

    /// Returns the two-letter code, `kk` or `ru`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Kazakh => "kk",
            Self::Russian => "ru",
        }
    }

    /// Returns the language tag with the region, as papers carry it: `kk-KZ` or `ru-KZ`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Kazakh => "kk-KZ",
            Self::Russian => "ru-KZ",
        }
    }
}

/// One text in both languages. A missing translation is an empty string; nothing falls back from one to the other.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Bilingual {
    /// The text in the state language.
    pub kk: String,
    /// The text in Russian.
    pub ru: String,
}

impl Bilingual {
    /// Makes a text from its two versions.
    pub fn new(kk: impl Into<String>, ru: impl Into<String>) -> Self {
        Self { kk: kk.into(), ru: ru.into() }
    }

    /// Returns the version in `language`.
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::Kazakh => &self.kk,
            Language::Russian => &self.ru,
        }
    }

    /// Returns whether the version in `language` has no visible character.
    pub fn is_missing(&self, language: Language) -> bool {
        self.get(language).trim().is_empty()
    }

    /// Returns whether neither version has a visible character.
    pub fn is_empty(&self) -> bool {
        Language::ALL.iter().all(|&language| self.is_missing(language))
    }
}
