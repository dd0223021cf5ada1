//! The command line as its user meets it: the real program, real files, three languages.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stderr,
    reason = "a test says what went wrong by failing"
)]

mod demo;
mod desk;
mod files;
mod journal;
mod papers;
mod proof;
mod refusals;
mod session;
mod speech;
mod usage;
