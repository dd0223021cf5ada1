//! Messages as functions with typed arguments: one line here, one line in each language.
//!
//! The line `item_adopted(number: text, votes: number);` of an area is the method `item_adopted(&self, number: &str,
//! votes: u32) -> String`, reads the key `item-adopted` of `locales/<language>/<area>.ftl` and fills its places
//! `$number` and `$votes`. The kinds of arguments:
//!
//! | kind      | Rust   | in the message                                                                  |
//! |-----------|--------|---------------------------------------------------------------------------------|
//! | `number`  | `u32`  | a count: grouped thousands, selectors `one`, `few`, `many`, `other`             |
//! | `index`   | `u32`  | the number of something in a series: figures as they are, no selectors          |
//! | `text`    | `&str` | as it is; also for figures that are names, such as a year or a protocol number  |
//! | `flag`    | `bool` | only to select by: `yes`, `no`                                                  |
//! | `spelled` | `u32`  | two places, `$name` in figures and `$name-words` in words; in papers only       |
//! | `date`, `date_on`, `date_of`, `date_until`, `date_from`, `date_held` | `NaiveDate` | a date in the form of the phrase, as in [`format::date`](super::format::date) |
//! | `quarter`, `in_quarter` | `NaiveDate` | the quarter that contains the day |
//! | `time` | `NaiveTime` | the time of day |
//!
//! The files hold no-break spaces as themselves, after «№» and before the dash; the tests point to a place without one.
//! A person, a post or an organisation fills a place in the nominative only, and no sentence depends on gender.

pub(in crate::i18n) mod area;
mod attending;
mod chronicle;
mod cli;
mod desk;
mod documents;
mod entrance;
mod failures;
mod forms;
mod frame;
mod hall;
mod journal;
mod launch;
mod members;
mod papers;
mod places;
mod plan;
mod protocol;
mod refusals;
mod register;
mod search;
mod session;
mod sessions;
mod setup;
mod sitting;
mod stenogram;
mod table;
mod terms;
#[cfg(test)]
mod tests;
mod today;
mod voting;
mod window;

use area::Area;

use super::catalog::Catalog;
use super::locale::Locale;

/// Every area of messages, by name.
pub(super) const AREAS: &[Area] = &[
    area::spoken!(attending),
    area::spoken!(chronicle),
    area::spoken!(cli),
    area::spoken!(desk),
    area::printed!(documents),
    area::spoken!(entrance),
    area::spoken!(failures),
    area::printed!(forms),
    area::spoken!(frame),
    area::spoken!(hall),
    area::spoken!(journal),
    area::spoken!(launch),
    area::spoken!(members),
    area::spoken!(papers),
    area::spoken!(places),
    area::spoken!(plan),
    area::printed!(protocol),
    area::spoken!(refusals),
    area::spoken!(register),
    area::spoken!(search),
    area::spoken!(session),
    area::spoken!(sessions),
    area::spoken!(setup),
    area::spoken!(sitting),
    area::spoken!(stenogram),
    area::spoken!(table),
    area::spoken!(terms),
    area::spoken!(today),
    area::spoken!(voting),
    area::spoken!(window),
];

/// Returns what is wrong with the embedded messages: one line for each message that a language lacks or that cannot
/// be filled. An undamaged program has none.
pub fn faults() -> Vec<String> {
    let mut faults = Vec::new();
    for area in AREAS {
        for locale in Locale::ALL.into_iter().filter(|&locale| area.source(locale).is_some()) {
            let catalog = Catalog::new(locale);
            for message in area.messages {
                let (_, errors) = catalog.try_render(message.key, &message.sample());
                let place = format!("{}/{}.ftl: {}", locale.code(), area.name, message.key);
                faults.extend(errors.into_iter().map(|error| format!("{place}: {error}")));
            }
        }
    }
    faults
}

/// Declares the messages of one area as methods of [`Catalog`] or [`Papers`](super::Papers) and lists them for the
/// tests of the catalogues.
macro_rules! messages {
    ($area:ident for $owner:ident {
        $( $(#[$meta:meta])* $name:ident ( $( $argument:ident : $kind:ident ),* $(,)? ); )*
    }) => {
        impl $owner {
            $(
                $(#[$meta])*
                #[doc = concat!("Returns the message `", stringify!($name), "` of `", stringify!($area), ".ftl`.")]
                pub fn $name(&self $(, $argument: $crate::i18n::messages::kind!($kind))*) -> String {
                    #[allow(unused_mut, reason = "a message may have no places")]
                    let mut arguments = $crate::i18n::catalog::Arguments::default();
                    $( $crate::i18n::messages::fill!(self, arguments, $argument, $kind); )*
                    self.render($crate::i18n::messages::key!(stringify!($name)), &arguments)
                }
            )*
        }

        /// The messages of this area, for the check of the catalogues.
        pub(super) const MESSAGES: &[$crate::i18n::messages::area::Message] = &[
            $( $crate::i18n::messages::area::Message {
                key: $crate::i18n::messages::key!(stringify!($name)),
                places: &[ $( (
                    $crate::i18n::messages::key!(stringify!($argument)),
                    $crate::i18n::messages::place!($argument, $kind),
                ) ),* ],
            } ),*
        ];
    };
}

/// The Rust type of an argument.
macro_rules! kind {
    (number) => {
        u32
    };
    (spelled) => {
        u32
    };
    (index) => {
        u32
    };
    (text) => {
        &str
    };
    (flag) => {
        bool
    };
    (time) => {
        chrono::NaiveTime
    };
    ($date:ident) => {
        chrono::NaiveDate
    };
}

/// Puts an argument into the places of a message.
macro_rules! fill {
    ($self:ident, $arguments:ident, $name:ident, number) => {
        $arguments.number($crate::i18n::messages::key!(stringify!($name)), $name);
    };
    ($self:ident, $arguments:ident, $name:ident, text) => {
        $arguments.text($crate::i18n::messages::key!(stringify!($name)), $name);
    };
    ($self:ident, $arguments:ident, $name:ident, flag) => {
        $arguments.flag($crate::i18n::messages::key!(stringify!($name)), $name);
    };
    ($self:ident, $arguments:ident, $name:ident, spelled) => {
        $arguments.number($crate::i18n::messages::key!(stringify!($name)), $name);
        $arguments.text($crate::i18n::messages::key!(concat!(stringify!($name), "-words")), $self.spelled($name));
    };
    ($self:ident, $arguments:ident, $name:ident, index) => {
        $arguments.text($crate::i18n::messages::key!(stringify!($name)), $name.to_string());
    };
    ($self:ident, $arguments:ident, $name:ident, time) => {
        $arguments.text($crate::i18n::messages::key!(stringify!($name)), $crate::i18n::format::date::time($name));
    };
    ($self:ident, $arguments:ident, $name:ident, $date:ident) => {
        $arguments.text(
            $crate::i18n::messages::key!(stringify!($name)),
            $crate::i18n::messages::written!($date)($self.locale(), $name),
        );
    };
}

/// How a date is written in the place of an argument.
macro_rules! written {
    (date) => {
        $crate::i18n::format::date::long
    };
    (date_on) => {
        $crate::i18n::format::date::on
    };
    (date_of) => {
        $crate::i18n::format::date::of
    };
    (date_until) => {
        $crate::i18n::format::date::until
    };
    (date_held) => {
        $crate::i18n::format::date::held
    };
    (date_from) => {
        $crate::i18n::format::date::from
    };
    (quarter) => {
        $crate::i18n::format::date::quarter
    };
    (in_quarter) => {
        $crate::i18n::format::date::in_quarter
    };
}

/// What the check of the catalogues knows of an argument.
macro_rules! place {
    ($name:ident, number) => {
        $crate::i18n::messages::area::Place::Number
    };
    ($name:ident, flag) => {
        $crate::i18n::messages::area::Place::Flag
    };
    ($name:ident, spelled) => {
        $crate::i18n::messages::area::Place::Spelled($crate::i18n::messages::key!(concat!(stringify!($name), "-words")))
    };
    ($name:ident, $written:ident) => {
        $crate::i18n::messages::area::Place::Text
    };
}

/// Turns a Rust name into the key of a catalogue while the program is compiled.
macro_rules! key {
    ($name:expr) => {{
        const NAME: &str = $name;
        const BYTES: [u8; NAME.len()] = $crate::i18n::messages::area::kebab(NAME);
        const KEY: &str = match std::str::from_utf8(&BYTES) {
            Ok(key) => key,
            Err(_) => NAME,
        };
        KEY
    }};
}

use {fill, key, kind, messages, place, written};
