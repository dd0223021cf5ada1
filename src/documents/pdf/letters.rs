//! The glyphs that a paper uses, taken out of their faces.

use std::collections::BTreeMap;

use lopdf::{Document, Object, ObjectId, Stream, dictionary};
use printpdf::{FontId, FontMetrics, FontType, ParsedFont, PdfFontMetricsStub};
use sha2::{Digest, Sha256};
use subsetter::GlyphRemapper;

use super::{Archive, unfinished};
use crate::documents::content::Face;
use crate::documents::error::{Error, PdfStage};
use crate::documents::frame::{Ink, Layout};
use crate::documents::typeset::{FaceFile, FontSet};

/// The used glyphs of one face.
pub(super) struct Subset {
    /// The face as the library embeds it.
    pub font: ParsedFont,
    /// The new number of each glyph of the face; 0 for those left out.
    pub numbers: Vec<u16>,
    /// The width of each new glyph in thousandths of the size of the letters.
    widths: Vec<f32>,
    /// The height of capital letters in thousandths of the size of the letters.
    cap_height: i64,
}

impl Subset {
    /// Returns every used character once.
    pub fn characters(&self) -> String {
        self.font.codepoint_to_glyph.keys().copied().filter_map(char::from_u32).collect()
    }

    fn of(file: &FaceFile, used: &BTreeMap<char, u16>) -> Result<Self, Error> {
        let mut glyphs: Vec<u16> = used.values().copied().collect();
        glyphs.sort_unstable();
        glyphs.dedup();
        let mut remapper = GlyphRemapper::new();
        let mut numbers = vec![0; file.advances.len()];
        let mut widths = vec![0.0];
        let mut glyph_widths = BTreeMap::new();
        let per_mille = 1000.0 / f32::from(file.units);
        for &glyph in &glyphs {
            let number = remapper.remap(glyph);
            let advance = file.advances[usize::from(glyph)];
            numbers[usize::from(glyph)] = number;
            glyph_widths.insert(number, advance);
            widths.push(f32::from(advance) * per_mille);
        }
        let bytes = subsetter::subset(file.bytes, 0, &remapper).map_err(|_| Error::Pdf(PdfStage::Subset))?;
        let codepoint_to_glyph =
            used.iter().map(|(&character, &glyph)| (u32::from(character), numbers[usize::from(glyph)])).collect();
        let [x_min, y_min, x_max, y_max] = file.bounds;
        let font = ParsedFont {
            original_bytes: bytes,
            font_index: 0,
            font_name: Some(format!("{}+{}", tag(&glyphs), file.name)),
            codepoint_to_glyph,
            glyph_widths,
            units_per_em: file.units,
            font_metrics: FontMetrics { ascent: file.ascent, descent: file.descent },
            font_type: FontType::TrueType,
            pdf_font_metrics: PdfFontMetricsStub {
                units_per_em: file.units,
                x_min,
                y_min,
                x_max,
                y_max,
                caret_slope_rise: file.slope[0],
                caret_slope_run: file.slope[1],
                us_weight_class: file.weight,
            },
        };
        let cap_height = i64::from(file.cap_height) * 1000 / i64::from(file.units);
        Ok(Self { font, numbers, widths, cap_height })
    }
}

/// Returns six capital letters that tell subsets of one face apart.
fn tag(glyphs: &[u16]) -> String {
    let mut hash = Sha256::new();
    for glyph in glyphs {
        hash.update(glyph.to_be_bytes());
    }
    hash.finalize().iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect()
}

/// The name of a face in a file.
pub(super) fn font_id(face: Face) -> FontId {
    FontId(format!("F{}", face.index()))
}

/// The used glyphs of all faces.
pub(super) struct Letters {
    subsets: [Option<Subset>; 4],
}

impl Letters {
    /// Takes the glyphs that the pages use out of their faces.
    pub fn used_in(layout: &Layout) -> Result<Self, Error> {
        let fonts = FontSet::get()?;
        let mut used: [BTreeMap<char, u16>; 4] = Default::default();
        let mut seen = vec![[false; 0x2200]; 4];
        for mark in layout.pages.iter().flat_map(|page| &page.marks) {
            let Ink::Glyphs(run) = &mark.ink else { continue };
            let face = run.face.index();
            for glyph in &run.glyphs {
                // Nearly every character has been met before: a look into a table is cheaper than one into a map.
                match seen[face].get_mut(glyph.character as usize) {
                    Some(true) => continue,
                    Some(fresh) => *fresh = true,
                    None => {}
                }
                used[face].insert(glyph.character, glyph.id);
            }
        }
        let mut subsets = [None, None, None, None];
        for face in Face::ALL {
            let used = &used[face.index()];
            if !used.is_empty() {
                subsets[face.index()] = Some(Subset::of(fonts.face(face), used)?);
            }
        }
        Ok(Self { subsets })
    }

    /// Returns the used glyphs of a face, if it is used.
    pub fn subset(&self, face: Face) -> Option<&Subset> {
        self.subsets[face.index()].as_ref()
    }

    /// Puts exact widths and heights into the fonts; the library cuts widths to whole numbers.
    pub fn finish(&self, file: &mut Document, archive: Archive) -> Result<(), Error> {
        let mut descriptors: Vec<(ObjectId, &Subset)> = Vec::new();
        for object in file.objects.values_mut() {
            let Object::Dictionary(font) = object else { continue };
            let Some(subset) = self.subset_of(font) else { continue };
            let inner = font.get_mut(b"DescendantFonts").and_then(Object::as_array_mut).map_err(unfinished)?;
            let inner = inner.first_mut().ok_or(Error::Pdf(PdfStage::Finish))?;
            let inner = inner.as_dict_mut().map_err(unfinished)?;
            let widths = subset.widths.iter().skip(1).map(|&width| Object::Real((width * 1000.0).round() / 1000.0));
            inner.set("W", vec![Object::Integer(1), Object::Array(widths.collect())]);
            let descriptor = inner.get(b"FontDescriptor").and_then(Object::as_reference).map_err(unfinished)?;
            descriptors.push((descriptor, subset));
        }
        if descriptors.len() != self.subsets.iter().flatten().count() {
            return Err(Error::Pdf(PdfStage::Finish));
        }
        for (id, subset) in descriptors {
            let set = (archive == Archive::A1b).then(|| file.add_object(subset.glyph_set()));
            let descriptor = file.get_dictionary_mut(id).map_err(unfinished)?;
            descriptor.set("CapHeight", subset.cap_height);
            if let Some(set) = set {
                descriptor.set("CIDSet", set);
            }
        }
        Ok(())
    }

    fn subset_of(&self, font: &lopdf::Dictionary) -> Option<&Subset> {
        let kind = font.get(b"Subtype").and_then(Object::as_name).ok()?;
        let name = font.get(b"BaseFont").and_then(Object::as_name).ok()?;
        let named = |subset: &&Subset| subset.font.font_name.as_deref().map(str::as_bytes) == Some(name);
        self.subsets.iter().flatten().find(named).filter(|_| kind == b"Type0")
    }
}

impl Subset {
    /// Returns the set of glyphs that the older standard asks for: a bit for each.
    fn glyph_set(&self) -> Stream {
        let mut bits = vec![0_u8; self.widths.len().div_ceil(8)];
        for glyph in 0..self.widths.len() {
            bits[glyph / 8] |= 0x80 >> (glyph % 8);
        }
        Stream::new(dictionary! {}, bits)
    }
}
