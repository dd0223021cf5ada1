//! What the first page of a paper is printed on: the choice of the body, made once in its settings.

use std::sync::Arc;

use super::content::{Align, Letterhead, Picture};
use crate::domain::record::Body;
use crate::domain::text::Language;

/// The choice of the body for its papers on letterhead (p. 9, SR-25).
///
/// The state emblem is neither bundled nor drawn: it comes on the blank or in the body's own file.
#[derive(Debug, Clone, Default, PartialEq)]
pub enum Stationery {
    /// A plain sheet; the name of the body is set in type.
    #[default]
    Plain,
    /// A numbered blank printed beforehand: this many millimetres from the top edge stay free.
    PrintedBlank(f32),
    /// The body's own letterhead; each language has its blank, since two languages never share one (p. 15 of the rules
    /// of documentation).
    OwnLetterhead {
        /// The file for papers in the state language: SVG or PNG.
        kk: Arc<[u8]>,
        /// The file for papers in Russian.
        ru: Arc<[u8]>,
        /// The height in millimetres.
        height: f32,
    },
}

impl Stationery {
    /// Returns what stands on the top of the first page of a paper of `body`.
    pub fn letterhead(&self, body: &Body, language: Language) -> Letterhead {
        match self {
            Self::Plain => Letterhead::None,
            Self::PrintedBlank(height) => Letterhead::SpaceOnFirstPage(*height),
            Self::OwnLetterhead { kk, ru, height } => {
                let bytes = match language {
                    Language::Kazakh => kk,
                    Language::Russian => ru,
                };
                let alt = body.name.get(language).to_owned();
                Letterhead::Picture(Picture { bytes: Arc::clone(bytes), alt, height: *height, align: Align::Centre })
            }
        }
    }

    /// Returns whether the name of the body has to be set in type, because no blank carries it.
    pub const fn lacks_name(&self) -> bool {
        match self {
            Self::Plain => true,
            Self::PrintedBlank(_) | Self::OwnLetterhead { .. } => false,
        }
    }
}
