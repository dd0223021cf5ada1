//! The store as a whole: real files, real damage, real second programs.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stderr,
    reason = "a test says what went wrong by failing"
)]

mod crash;
mod damage;
mod desk;
mod nouns;
mod opening;
mod preparing;
mod sample;
mod schema;
mod seals;
mod stenogram;
