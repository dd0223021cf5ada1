//! Sentences, dates, numbers and sorting in Kazakh, Russian and English.
//!
//! Everything here is a value or a pure function: nothing reads a language from the machine or from a global, so a
//! Kazakh and a Russian paper come out of one run whatever the language of the window. Nothing falls back from one
//! language to another; the tests prove instead that every message exists in each of them.

pub mod catalog;
pub mod collation;
pub mod find;
pub mod fold;
pub mod format;
pub mod locale;
pub mod messages;

pub use catalog::{Catalog, Papers};
pub use locale::Locale;
