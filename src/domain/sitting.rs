//! The sitting: an append-only journal whose fold is the state of the table.

pub mod entry;
