//! Words with their shapes and places of division, each worked out once.

use std::sync::Arc;

use harfrust::UnicodeBuffer;
use rustc_hash::FxHashMap;

use super::font::{FontSet, Glyph};
use super::hyphen;
use crate::documents::content::Face;
use crate::domain::text::Language;

/// How many words are remembered before the memory starts anew; a year of papers has about a third of it.
const REMEMBERED: usize = 60_000;

/// A shaped word.
#[derive(Debug)]
pub(super) struct Word {
    /// Its glyphs, one for each character.
    pub glyphs: Vec<Glyph>,
    /// Its width in units of its face.
    pub width: i32,
    /// Where it may be divided: numbers of glyphs before the hyphen.
    pub points: Vec<usize>,
}

/// The memory of words.
#[derive(Debug)]
pub(super) struct Words {
    /// The faces.
    pub fonts: &'static FontSet,
    known: [FxHashMap<Box<str>, Arc<Word>>; 8],
    buffer: UnicodeBuffer,
}

impl Words {
    pub fn new(fonts: &'static FontSet) -> Self {
        Self { fonts, known: Default::default(), buffer: UnicodeBuffer::new() }
    }

    /// Returns the shape of a word, or the character of it that the face lacks.
    pub fn word(&mut self, face: Face, language: Language, text: &str) -> Result<Arc<Word>, char> {
        let shelf = face.index() * 2
            + match language {
                Language::Kazakh => 0,
                Language::Russian => 1,
            };
        if let Some(word) = self.known[shelf].get(text) {
            return Ok(Arc::clone(word));
        }
        let (glyphs, buffer) = self.fonts.face(face).shape(text, std::mem::take(&mut self.buffer));
        self.buffer = buffer;
        let glyphs = glyphs?;
        let width = glyphs.iter().map(|glyph| i32::from(glyph.advance)).sum();
        let word = Arc::new(Word { glyphs, width, points: hyphen::points(text, language) });
        let known = &mut self.known[shelf];
        if known.len() >= REMEMBERED {
            known.clear();
        }
        known.insert(text.into(), Arc::clone(&word));
        Ok(word)
    }
}
