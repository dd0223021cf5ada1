//! The rules of the regulation as pure functions over plain values: no window, no database, no file, no clock.
#![warn(missing_docs)]

pub mod text;
