//! The four bundled faces, read once in a process and shared by every paper.

use std::sync::OnceLock;

use harfrust::{Direction, Feature, FontRef, ShaperData, Tag, UnicodeBuffer, script};
use skrifa::MetadataProvider;
use skrifa::instance::{LocationRef, Size};
use skrifa::raw::TableProvider;

use crate::documents::content::Face;
use crate::documents::error::Error;

/// The character that a line-end hyphen stands for in the text of the file, so that readers join the word again.
pub const LINE_END_HYPHEN: char = '\u{ad}';

/// One glyph of a run, with the character it stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Glyph {
    /// The number of the glyph in its face.
    pub id: u16,
    /// How far the pen moves, in units of the face; kerning is part of it.
    pub advance: i16,
    /// The character.
    pub character: char,
}

/// A bundled face with what is asked of it again and again.
pub struct FaceFile {
    /// Which face it is.
    pub face: Face,
    /// The file.
    pub bytes: &'static [u8],
    /// The name of the face in files.
    pub name: &'static str,
    /// Units to the size of the letters.
    pub units: u16,
    /// The height above the base line, in units.
    pub ascent: i16,
    /// The depth under the base line, in units, negative.
    pub descent: i16,
    /// The empty height between lines, in units.
    pub gap: i16,
    /// The height of capital letters, in units.
    pub cap_height: i16,
    /// The box that holds every glyph, in units: left, bottom, right, top.
    pub bounds: [i16; 4],
    /// The slope of the caret as rise and run.
    pub slope: [i16; 2],
    /// The weight: 400 normal, 700 bold.
    pub weight: u16,
    /// The advance of every glyph without kerning, in units.
    pub advances: Vec<u16>,
    /// The space between words.
    pub space: Glyph,
    /// The hyphen at the end of a line.
    pub hyphen: Glyph,
    font: FontRef<'static>,
    shaping: ShaperData,
}

impl std::fmt::Debug for FaceFile {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("FaceFile").field("name", &self.name).finish_non_exhaustive()
    }
}

impl FaceFile {
    fn read(face: Face) -> Option<Self> {
        let (bytes, name) = bundled(face);
        let font = FontRef::new(bytes).ok()?;
        let metrics = font.metrics(Size::unscaled(), LocationRef::default());
        let glyphs = font.glyph_metrics(Size::unscaled(), LocationRef::default());
        let advances = (0..glyphs.glyph_count()).map(|id| whole(glyphs.advance_width(id.into()).unwrap_or(0.0)));
        let caret = font.hhea().ok()?;
        let bounds = metrics.bounds?;
        let shaping = ShaperData::new(&font);
        let mut file = Self {
            face,
            bytes,
            name,
            units: metrics.units_per_em,
            ascent: whole(metrics.ascent),
            descent: whole(metrics.descent),
            gap: whole(metrics.leading),
            cap_height: whole(metrics.cap_height?),
            bounds: [whole(bounds.x_min), whole(bounds.y_min), whole(bounds.x_max), whole(bounds.y_max)],
            slope: [caret.caret_slope_rise(), caret.caret_slope_run()],
            weight: font.os2().ok()?.us_weight_class(),
            advances: advances.collect(),
            space: Glyph { id: 0, advance: 0, character: ' ' },
            hyphen: Glyph { id: 0, advance: 0, character: LINE_END_HYPHEN },
            font,
            shaping,
        };
        file.space = file.glyph(' ')?;
        // A hyphen of its own keeps the line-end hyphen apart from the one inside a word when the file is read back.
        file.hyphen = Glyph { character: LINE_END_HYPHEN, ..file.glyph('\u{2010}')? };
        (file.units > 0).then_some(file)
    }

    /// Returns the glyph of one character, without kerning.
    pub fn glyph(&self, character: char) -> Option<Glyph> {
        let id = u16::try_from(self.font.charmap().map(character)?.to_u32()).ok().filter(|&id| id > 0)?;
        let advance = self.advances.get(usize::from(id)).and_then(|&advance| i16::try_from(advance).ok())?;
        Some(Glyph { id, advance, character })
    }

    /// Returns the glyphs of a word with kerning, one for each character, or the character that has none.
    pub(super) fn shape(&self, word: &str, buffer: UnicodeBuffer) -> (Result<Vec<Glyph>, char>, UnicodeBuffer) {
        let mut buffer = buffer;
        buffer.push_str(word);
        buffer.set_direction(Direction::LeftToRight);
        let cyrillic = word.chars().any(|character| ('\u{400}'..'\u{530}').contains(&character));
        buffer.set_script(if cyrillic { script::CYRILLIC } else { script::LATIN });
        // One glyph for one character is what makes the text of the file the text of the paper.
        let features = [b"liga", b"clig"].map(|name| Feature::new(Tag::new(name), 0, ..));
        let shaped = self.shaping.shaper(&self.font).build().shape(buffer, &features);
        let mut glyphs = Vec::with_capacity(shaped.len());
        let mut expected = word.char_indices();
        let mut faithful = true;
        for (info, position) in shaped.glyph_infos().iter().zip(shaped.glyph_positions()) {
            let pair = (u16::try_from(info.glyph_id), i16::try_from(position.x_advance));
            match (expected.next(), pair) {
                (Some((place, character)), (Ok(id), Ok(advance)))
                    if place == info.cluster as usize && id > 0 && position.x_offset == 0 && position.y_offset == 0 =>
                {
                    glyphs.push(Glyph { id, advance, character });
                }
                (Some(_) | None, _) => {
                    faithful = false;
                    break;
                }
            }
        }
        faithful &= expected.next().is_none();
        let buffer = shaped.clear();
        if faithful {
            return (Ok(glyphs), buffer);
        }
        (word.chars().map(|character| self.glyph(character).ok_or(character)).collect(), buffer)
    }

    /// Returns the outlines of the face.
    pub fn outlines(&self) -> skrifa::outline::OutlineGlyphCollection<'static> {
        self.font.outline_glyphs()
    }

    /// Returns the points that one unit of the face takes in letters of `size` points.
    pub fn scale(&self, size: f32) -> f32 {
        size / f32::from(self.units)
    }

    /// Returns the height of a line in single spacing, in points.
    pub fn line_height(&self, size: f32) -> f32 {
        (f32::from(self.ascent) - f32::from(self.descent) + f32::from(self.gap)) * self.scale(size)
    }

    /// Returns how far the base line stands under the top of a line of single spacing, in points.
    pub fn base_line(&self, size: f32) -> f32 {
        (f32::from(self.ascent) + f32::from(self.gap) / 2.0) * self.scale(size)
    }
}

fn bundled(face: Face) -> (&'static [u8], &'static str) {
    match face {
        Face::Regular => (include_bytes!("../../../assets/fonts/AlqaSerif-Regular.ttf"), "AlqaSerif-Regular"),
        Face::Bold => (include_bytes!("../../../assets/fonts/AlqaSerif-Bold.ttf"), "AlqaSerif-Bold"),
        Face::Italic => (include_bytes!("../../../assets/fonts/AlqaSerif-Italic.ttf"), "AlqaSerif-Italic"),
        Face::BoldItalic => (include_bytes!("../../../assets/fonts/AlqaSerif-BoldItalic.ttf"), "AlqaSerif-BoldItalic"),
    }
}

/// Makes a measure of a face whole; the faces are drawn on whole units, so nothing is lost.
#[expect(clippy::cast_possible_truncation, reason = "a measure of a face fits in sixteen bits")]
fn whole<T: TryFrom<i32> + Default>(measure: f32) -> T {
    T::try_from(measure.round() as i32).unwrap_or_default()
}

/// The four faces of the paper's typeface.
#[derive(Debug)]
pub struct FontSet {
    faces: [FaceFile; 4],
}

impl FontSet {
    /// Returns the faces; they are read at the first call.
    ///
    /// # Errors
    /// [`Error::Face`] if a bundled face cannot be read.
    pub fn get() -> Result<&'static Self, Error> {
        static SET: OnceLock<Result<FontSet, Error>> = OnceLock::new();
        SET.get_or_init(Self::read).as_ref().map_err(Clone::clone)
    }

    fn read() -> Result<Self, Error> {
        let read = |face| FaceFile::read(face).ok_or(Error::Face(face));
        let faces = [read(Face::Regular)?, read(Face::Bold)?, read(Face::Italic)?, read(Face::BoldItalic)?];
        Ok(Self { faces })
    }

    /// Returns a face.
    pub fn face(&self, face: Face) -> &FaceFile {
        let [regular, bold, italic, bold_italic] = &self.faces;
        match face {
            Face::Regular => regular,
            Face::Bold => bold,
            Face::Italic => italic,
            Face::BoldItalic => bold_italic,
        }
    }
}
