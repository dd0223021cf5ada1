//! From content to a file in one step.

use super::content::Content;
use super::error::Error;
use super::frame::Layout;
use super::pdf::{Archive, Writer};
use super::typeset::Typesetter;

/// Sets papers and writes them as files, one after another; one press is enough for a thread.
#[derive(Debug)]
pub struct Press {
    typesetter: Typesetter,
    writer: Writer,
}

/// A paper as a file, with the pages it was written from.
#[derive(Debug, Clone)]
pub struct Print {
    /// The pages, for the preview and the number of sheets.
    pub layout: Layout,
    /// The PDF file.
    pub pdf: Vec<u8>,
}

impl Press {
    /// Makes a press.
    ///
    /// # Errors
    /// [`Error::Face`] if a bundled face cannot be read.
    pub fn new() -> Result<Self, Error> {
        Ok(Self { typesetter: Typesetter::new()?, writer: Writer::default() })
    }

    /// Sets a paper in pages without writing a file, as a preview needs it.
    ///
    /// # Errors
    /// Those of [`Typesetter::lay_out`].
    pub fn lay_out(&mut self, content: &Content) -> Result<Layout, Error> {
        self.typesetter.lay_out(content)
    }

    /// Sets a paper and writes it as a PDF file; the same content always gives the same bytes.
    ///
    /// # Errors
    /// Those of [`Typesetter::lay_out`] and [`Writer::write`].
    pub fn print(&mut self, content: &Content, archive: Archive) -> Result<Print, Error> {
        let layout = self.lay_out(content)?;
        let pdf = self.writer.write(&layout, archive)?;
        Ok(Print { layout, pdf })
    }
}
