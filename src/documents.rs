//! Papers: facts become content in one language, content becomes frames, frames become PDF or pictures.

pub mod content;
pub mod typography;
