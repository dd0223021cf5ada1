//! Papers: facts become content in one language, content becomes frames, frames become PDF or pictures.

pub mod content;
pub mod error;
pub mod frame;
pub mod issue;
pub mod letterhead;
pub mod pdf;
pub mod picture;
pub mod protocol;
pub mod raster;
mod sentence;
pub mod typeset;
pub mod typography;
