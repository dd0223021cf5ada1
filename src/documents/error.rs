//! What can go wrong when a paper is set; the sentence for the user is made elsewhere.

use thiserror::Error;

use super::content::Face;

/// Why a paper could not be made.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Error {
    /// A bundled face is damaged: the program itself is not whole.
    #[error("the bundled face {0:?} cannot be read")]
    Face(Face),
    /// The typeface has no such character, and to leave it out would change the text.
    #[error("no glyph for {character:?} in {excerpt:?} ({})", place.as_deref().unwrap_or("no key"))]
    MissingGlyph {
        /// The character.
        character: char,
        /// The stable name of the nearest place, if it has one.
        place: Option<String>,
        /// The words around it.
        excerpt: String,
    },
    /// A picture cannot be used.
    #[error("picture {alt:?}: {reason}")]
    Picture {
        /// The description of the picture.
        alt: String,
        /// What is wrong with it.
        reason: PictureError,
    },
    /// The margins and the space for a blank leave no room for text.
    #[error("the margins leave no room for text")]
    NoRoom,
    /// A row of a table has more cells than the table has columns.
    #[error("row {row} of a table does not fit its columns ({})", place.as_deref().unwrap_or("no key"))]
    TableShape {
        /// The number of the row from 1, the head included.
        row: usize,
        /// The stable name of the nearest place, if it has one.
        place: Option<String>,
    },
    /// The file could not be put together; a fault of the program, not of the text.
    #[error("the PDF file could not be put together: {0}")]
    Pdf(PdfStage),
    /// The picture of a page would be too large or has no size.
    #[error("a page of {width} by {height} pixels cannot be drawn")]
    PageSize {
        /// The width in pixels.
        width: u32,
        /// The height in pixels.
        height: u32,
    },
    /// There is no such page.
    #[error("there is no page {0}")]
    NoPage(usize),
}

/// The step of putting a PDF file together at which it failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum PdfStage {
    /// The used glyphs could not be taken out of a face.
    #[error("taking the glyphs out of a face")]
    Subset,
    /// The library warned where it should have nothing to say.
    #[error("assembling the pages")]
    Assembly,
    /// An object that must be in the file is not there.
    #[error("finishing the file")]
    Finish,
    /// A stream could not be compressed.
    #[error("compressing a stream")]
    Compression,
    /// The bytes could not be written down.
    #[error("writing the file down")]
    Writing,
}

/// Why a picture cannot be used, and by that what to do about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum PictureError {
    /// Neither SVG nor PNG: save it as one of them.
    #[error("neither SVG nor PNG")]
    UnknownKind,
    /// The file is damaged.
    #[error("the file is damaged")]
    Damaged,
    /// It has no width or no height.
    #[error("it has no size")]
    NoSize,
    /// It has more than 50 million pixels: make it smaller.
    #[error("it is too large")]
    TooLarge,
    /// It shades from colour to colour: fill the shape with one colour.
    #[error("it has a gradient")]
    Gradient,
    /// It fills with a pattern: fill the shape with one colour.
    #[error("it has a pattern")]
    Pattern,
    /// It holds text, which looks different on each machine: turn the text into curves.
    #[error("it has text")]
    Text,
    /// It is partly transparent: use full colours.
    #[error("it is partly transparent")]
    Transparent,
    /// It has a mask, a clipping path or a filter: cut the shapes themselves.
    #[error("it has a mask, a clipping path or a filter")]
    Masked,
    /// The SVG file holds a picture of pixels: use the picture itself as PNG.
    #[error("it holds a picture of pixels")]
    Pixels,
}
