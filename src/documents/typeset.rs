//! The setting of papers: content in, finished pages out.

mod flow;
mod font;
mod hyphen;
mod line;
mod list;
mod page;
mod paragraph;
mod table;
mod word;

use crate::documents::content::Content;
use crate::documents::error::Error;
use crate::documents::frame::Layout;

pub use font::{FaceFile, FontSet, Glyph};

/// Sets papers one after another and remembers the shapes of words between them.
///
/// One is enough for a thread; two give the same pages as one.
#[derive(Debug)]
pub struct Typesetter {
    words: word::Words,
    line: line::Breaker,
}

impl Typesetter {
    /// Makes a typesetter with an empty memory of words.
    ///
    /// # Errors
    /// [`Error::Face`] if a bundled face cannot be read.
    pub fn new() -> Result<Self, Error> {
        Ok(Self { words: word::Words::new(FontSet::get()?), line: line::Breaker::default() })
    }

    /// Sets a paper: breaks its paragraphs into lines and its lines into pages.
    ///
    /// # Errors
    /// [`Error::MissingGlyph`], [`Error::Picture`], [`Error::NoRoom`] or [`Error::TableShape`] if the paper cannot be
    /// set as it is.
    pub fn lay_out(&mut self, content: &Content) -> Result<Layout, Error> {
        page::lay_out(content, self)
    }
}
