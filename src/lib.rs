//! Alqa: planning, holding and recording sittings of the collegium («алқа») of a central state body of Kazakhstan.
//!
//! The layers point one way only:
//!
//! * [`domain`] holds the rules of the regulation as pure functions;
//! * [`store`] keeps facts in one encrypted SQLite file, [`i18n`] turns values into sentences;
//! * [`documents`] sets papers from facts: content, then frames, then PDF or pictures;
//! * [`office`] offers one function for each operation of a secretary;
//! * [`cli`] is the command line over it, [`ui`] the window.

pub mod cli;
pub mod clock;
pub mod documents;
pub mod domain;
pub mod i18n;
pub mod log;
pub mod office;
pub mod paths;
pub mod store;
pub mod ui;
