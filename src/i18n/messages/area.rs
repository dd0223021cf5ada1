//! An area of messages: its file in each language and the list of what the program calls.

use crate::i18n::Locale;
use crate::i18n::catalog::Arguments;

/// One file of messages and what the program calls in it.
pub(in crate::i18n) struct Area {
    /// The name of the file without its ending.
    pub name: &'static str,
    /// Every message that the program can call.
    pub messages: &'static [Message],
    /// The embedded file in the state language.
    pub kk: &'static str,
    /// The embedded file in Russian.
    pub ru: &'static str,
    /// The embedded file in English; papers have none.
    pub en: Option<&'static str>,
}

/// One message as the program calls it.
pub(in crate::i18n) struct Message {
    /// The key in the catalogue.
    pub key: &'static str,
    /// The places to be filled, in the order of the arguments.
    pub places: &'static [(&'static str, Place)],
}

/// What fills a place of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::i18n) enum Place {
    /// A count.
    Number,
    /// A text taken as it is.
    Text,
    /// `yes` or `no`.
    Flag,
    /// A count in figures, and in words in the place named here.
    Spelled(&'static str),
}

impl Area {
    /// Returns the embedded file in `locale`, if the area exists in it.
    pub const fn source(&self, locale: Locale) -> Option<&'static str> {
        match locale {
            Locale::Kazakh => Some(self.kk),
            Locale::Russian => Some(self.ru),
            Locale::English => self.en,
        }
    }
}

impl Message {
    /// Returns values that fill every place, to try the message out.
    pub fn sample(&self) -> Arguments<'static> {
        let mut arguments = Arguments::default();
        for &(name, place) in self.places {
            match place {
                Place::Number => arguments.number(name, 5),
                Place::Text => arguments.text(name, "…"),
                Place::Flag => arguments.flag(name, true),
                Place::Spelled(words) => {
                    arguments.number(name, 5);
                    arguments.text(words, "…");
                }
            }
        }
        arguments
    }
}

/// Replaces the underscores of a Rust name by hyphens.
pub(in crate::i18n) const fn kebab<const N: usize>(name: &str) -> [u8; N] {
    let name = name.as_bytes();
    let mut key = [0; N];
    let mut at = 0;
    while at < N {
        key[at] = if name[at] == b'_' { b'-' } else { name[at] };
        at += 1;
    }
    key
}

/// An area that exists in every language of the interface.
macro_rules! spoken {
    ($area:ident) => {
        $crate::i18n::messages::area::Area {
            name: stringify!($area),
            messages: $area::MESSAGES,
            kk: include_str!(concat!("../../locales/kk/", stringify!($area), ".ftl")),
            ru: include_str!(concat!("../../locales/ru/", stringify!($area), ".ftl")),
            en: Some(include_str!(concat!("../../locales/en/", stringify!($area), ".ftl"))),
        }
    };
}

/// An area that exists in the languages of papers only.
macro_rules! printed {
    ($area:ident) => {
        $crate::i18n::messages::area::Area {
            name: stringify!($area),
            messages: $area::MESSAGES,
            kk: include_str!(concat!("../../locales/kk/", stringify!($area), ".ftl")),
            ru: include_str!(concat!("../../locales/ru/", stringify!($area), ".ftl")),
            en: None,
        }
    };
}

pub(super) use {printed, spoken};
