//! Dates, numbers, names and lists as the papers and the window write them.
//!
//! Every function takes a [`Locale`](super::Locale) or a [`Language`](crate::domain::text::Language). Words that
//! belong together are joined by a no-break space, so that no line ends in the middle of a date or a name.

pub mod date;
pub mod name;
pub mod number;
pub mod words;

/// Keeps the words on both sides in one line.
pub(super) const NO_BREAK_SPACE: char = '\u{a0}';
