//! Papers: facts become content in one language, content becomes frames, frames become PDF or pictures.

pub mod content;
pub mod error;
pub mod frame;
pub mod pdf;
pub mod picture;
pub mod press;
pub mod raster;
pub mod typeset;
pub mod typography;
