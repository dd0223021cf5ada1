//! The rules of the regulation as pure functions over plain values: no window, no database, no file, no clock.
#![warn(missing_docs)]

pub mod act;
pub mod agenda;
pub mod ballot;
pub mod calendar;
pub mod composition;
pub mod control;
pub mod decision;
pub mod digest;
pub mod duty;
pub mod id;
pub mod person;
pub mod plan;
pub mod profile;
pub mod protocol;
pub mod quorum;
pub mod record;
pub mod remark;
pub mod review;
pub mod session;
pub mod sitting;
pub mod stenogram;
pub mod tally;
pub mod term;
pub mod text;
pub mod unit;
