//! Papers: facts become content in one language, content becomes frames, frames become PDF or pictures.

pub mod attendance;
pub mod blank;
pub mod content;
pub mod course;
pub mod error;
pub mod extract;
pub mod frame;
pub mod issue;
pub mod letterhead;
pub mod pdf;
pub mod picture;
pub mod press;
pub mod protocol;
pub mod raster;
pub mod review;
mod sentence;
pub mod stenogram;
pub mod typeset;
pub mod typography;
