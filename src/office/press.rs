//! Printing: a paper that names the sheets of its own annex is set until the number is right.

use super::{Office, OfficeError};
use crate::documents::content::Content;
use crate::documents::frame::Layout;
use crate::documents::pdf::Archive;
use crate::documents::press::Press;
use crate::documents::protocol::annex_sheets;

/// A finished paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printed {
    /// The PDF file.
    pub pdf: Vec<u8>,
    /// All its sheets.
    pub sheets: u32,
    /// Those of them that are the annex.
    pub annex_sheets: u32,
}

/// Prints a paper. One with an annex is made anew once the sheets of the annex are counted.
pub(super) fn print(
    press: &mut Press,
    make: impl Fn(Option<u32>) -> Result<Content, OfficeError>,
) -> Result<Printed, OfficeError> {
    let draft = make(None)?;
    let annex = annex_sheets(&press.lay_out(&draft)?);
    let print = match annex {
        None => press.print(&draft, Archive::A2a)?,
        Some(_) => press.print(&make(annex)?, Archive::A2a)?,
    };
    let sheets = u32::try_from(print.layout.pages.len()).unwrap_or(u32::MAX);
    Ok(Printed { pdf: print.pdf, sheets, annex_sheets: annex.unwrap_or(0) })
}

/// Sets a paper in pages, in the same two steps as [`print()`], and writes no file.
pub(super) fn lay_out(
    press: &mut Press,
    make: impl Fn(Option<u32>) -> Result<Content, OfficeError>,
) -> Result<Layout, OfficeError> {
    let layout = press.lay_out(&make(None)?)?;
    match annex_sheets(&layout) {
        None => Ok(layout),
        annex @ Some(_) => Ok(press.lay_out(&make(annex)?)?),
    }
}

impl Office {
    /// Lends the press to `work`; it is made at its first use and keeps its memory of words from paper to paper.
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
