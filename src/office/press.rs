//! The press: content in, finished file out.

use super::{Office, OfficeError};
use crate::documents::content::Content;
use crate::documents::pdf::{Archive, Writer};
use crate::documents::protocol::annex_sheets;
use crate::documents::typeset::Typesetter;

/// A finished paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printed {
    /// The PDF file.
    pub bytes: Vec<u8>,
    /// All its sheets.
    pub sheets: u32,
    /// Those of them that are the annex.
    pub annex_sheets: u32,
}

/// Typesetter and writer with their memory of words and letters, kept from paper to paper.
pub(super) struct Press {
    typesetter: Typesetter,
    writer: Writer,
}

impl Press {
    fn new() -> Result<Self, OfficeError> {
        Ok(Self { typesetter: Typesetter::new()?, writer: Writer::default() })
    }

    /// Prints a paper.
    pub fn print(&mut self, content: &Content) -> Result<Printed, OfficeError> {
        self.counted(|_| Ok(content.clone()))
    }

    /// Prints a paper that names the number of its annex's sheets: it is laid out once to count them, and again where
    /// there is an annex.
    pub fn counted(
        &mut self,
        make: impl Fn(Option<u32>) -> Result<Content, OfficeError>,
    ) -> Result<Printed, OfficeError> {
        let mut layout = self.typesetter.lay_out(&make(None)?)?;
        let annex = annex_sheets(&layout);
        if annex.is_some() {
            layout = self.typesetter.lay_out(&make(annex)?)?;
        }
        let sheets = u32::try_from(layout.pages.len()).unwrap_or(u32::MAX);
        let bytes = self.writer.write(&layout, Archive::A2a)?;
        Ok(Printed { bytes, sheets, annex_sheets: annex.unwrap_or(0) })
    }
}

impl Office {
    /// Lends the press to `work`; it is made at its first use.
    pub(super) fn with_press<T>(
        &mut self,
        work: impl FnOnce(&mut Self, &mut Press) -> Result<T, OfficeError>,
    ) -> Result<T, OfficeError> {
        let mut press = match self.press.take() {
            Some(press) => press,
            None => Press::new()?,
        };
        let done = work(self, &mut press);
        self.press = Some(press);
        done
    }
}
