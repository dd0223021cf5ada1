//! Why a paper cannot be set.

use super::Explanation;
use crate::documents::error::{Error, PdfStage, PictureError};
use crate::i18n::Catalog;

/// The formats of pictures that can be put into a paper.
const FORMATS: &str = "SVG, PNG";

/// The most millions of pixels a picture may have.
const MOST_MEGAPIXELS: u32 = 50;

/// Explains why a paper cannot be set.
pub fn error(error: &Error, words: &Catalog) -> Explanation {
    match error {
        Error::Face(_) => {
            Explanation::of(words.program_face()).way(words.way_install_again()).way(words.way_report()).because(error)
        }
        Error::MissingGlyph { character, excerpt, place: _ } => {
            Explanation::of(words.paper_character(&character.to_string(), excerpt)).way(words.way_replace_character())
        }
        Error::Picture { alt, reason } => {
            Explanation::of(words.paper_picture(alt, &flaw(*reason, words))).way(picture_way(*reason, words))
        }
        Error::NoRoom => Explanation::of(words.paper_no_room()).way(words.way_narrow_margins()),
        Error::TableShape { .. }
        | Error::Pdf(
            PdfStage::Subset | PdfStage::Assembly | PdfStage::Finish | PdfStage::Compression | PdfStage::Writing,
        ) => Explanation::of(words.paper_not_made()).way(words.way_report()).because(error),
        Error::PageSize { width, height } => {
            Explanation::of(words.paper_page_size(*width, *height)).way(words.way_choose_other_size())
        }
        Error::NoPage(page) => Explanation::of(words.paper_no_page(&page.to_string())).way(words.way_choose_page()),
    }
}

fn flaw(reason: PictureError, words: &Catalog) -> String {
    match reason {
        PictureError::UnknownKind => words.picture_unknown_kind(),
        PictureError::Damaged => words.picture_damaged(),
        PictureError::NoSize => words.picture_no_size(),
        PictureError::TooLarge => words.picture_too_large(MOST_MEGAPIXELS),
        PictureError::Gradient => words.picture_gradient(),
        PictureError::Pattern => words.picture_pattern(),
        PictureError::Text => words.picture_text(),
        PictureError::Transparent => words.picture_transparent(),
        PictureError::Masked => words.picture_masked(),
        PictureError::Pixels => words.picture_pixels(),
    }
}

fn picture_way(reason: PictureError, words: &Catalog) -> String {
    match reason {
        PictureError::UnknownKind => words.way_save_picture_as(FORMATS),
        PictureError::Damaged | PictureError::NoSize => words.way_take_other_picture(),
        PictureError::TooLarge => words.way_make_picture_smaller(),
        PictureError::Gradient | PictureError::Pattern | PictureError::Transparent => words.way_fill_with_one_colour(),
        PictureError::Text => words.way_turn_text_into_curves(),
        PictureError::Masked => words.way_cut_shapes(),
        PictureError::Pixels => words.way_save_picture_as("PNG"),
    }
}
