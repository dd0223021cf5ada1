//! The marks of a page as a content stream, each piece under the element it belongs to.

use super::art;
use super::letters::Letters;
use crate::documents::content::{Colour, Face};
use crate::documents::frame::{Area, ElementId, Frame, GlyphRun, Ink, Layout, Mark, PlacedPicture, Rectangle, Stroke};
use crate::documents::typeset::FontSet;

/// What a page has under elements of the structure.
pub(super) struct Pieces {
    /// The element of each piece, by its number on the page.
    pub elements: Vec<ElementId>,
    /// The area of each piece, `y` downwards.
    pub areas: Vec<Area>,
}

/// Returns the content of a page and its pieces.
pub(super) fn write(frame: &Frame, layout: &Layout, letters: &Letters) -> (Vec<u8>, Pieces) {
    let pieces = Pieces { elements: Vec::new(), areas: Vec::new() };
    let mut page = Page {
        layout,
        letters,
        out: Vec::with_capacity(24 * 1024),
        pieces,
        open: false,
        owner: None,
        in_text: false,
        letter: None,
        fill: Colour::BLACK,
        stroke: (Colour::BLACK, 1.0),
    };
    for mark in &frame.marks {
        page.mark(mark);
    }
    page.close();
    (page.out, page.pieces)
}

/// A page while its content is written.
struct Page<'a> {
    layout: &'a Layout,
    letters: &'a Letters,
    out: Vec<u8>,
    pieces: Pieces,
    /// Whether a piece is open.
    open: bool,
    /// The element of the open piece; none for what is not read.
    owner: Option<ElementId>,
    /// Whether a stretch of text is open.
    in_text: bool,
    /// The face and size that the open stretch of text is set in.
    letter: Option<(Face, f32)>,
    fill: Colour,
    stroke: (Colour, f32),
}

impl Page<'_> {
    fn mark(&mut self, mark: &Mark) {
        let is_text = matches!(mark.ink, Ink::Glyphs(_));
        if self.in_text && (!is_text || self.owner != mark.element) {
            self.end_text();
        }
        self.enter(mark);
        match &mark.ink {
            Ink::Glyphs(run) => self.glyphs(run),
            Ink::Stroke(stroke) => self.line(stroke),
            Ink::Rectangle(rectangle) => self.rectangle(rectangle),
            Ink::Picture(picture) => self.picture(picture),
        }
    }

    /// Opens a piece for the element of a mark, if another one is open.
    fn enter(&mut self, mark: &Mark) {
        if self.open && self.owner == mark.element {
            if let (Some(_), Some(area)) = (mark.element, self.pieces.areas.last_mut()) {
                *area = area.with(mark.area());
            }
            return;
        }
        if self.open {
            self.put("EMC\n");
        }
        (self.open, self.owner) = (true, mark.element);
        let Some(element) = mark.element else { return self.put("/Artifact BMC\n") };
        self.put("/");
        self.put(self.layout.tree.element(element).role.name());
        self.put("<</MCID ");
        self.put(&self.pieces.elements.len().to_string());
        self.put(">>BDC\n");
        self.pieces.elements.push(element);
        self.pieces.areas.push(mark.area());
    }

    fn close(&mut self) {
        if self.in_text {
            self.end_text();
        }
        if self.open {
            self.put("EMC\n");
        }
    }

    fn end_text(&mut self) {
        self.put("ET\n");
        (self.in_text, self.letter) = (false, None);
    }

    fn glyphs(&mut self, run: &GlyphRun) {
        let (Some(subset), Ok(fonts)) = (self.letters.subset(run.face), FontSet::get()) else { return };
        self.fill_with(run.colour);
        if !self.in_text {
            self.put("BT\n");
            self.in_text = true;
        }
        if self.letter != Some((run.face, run.size)) {
            self.put("/F");
            self.put(&run.face.index().to_string());
            self.put(" ");
            self.number(run.size);
            self.put(" Tf\n");
            self.letter = Some((run.face, run.size));
        }
        self.put("1 0 0 1 ");
        self.number(run.x);
        self.put(" ");
        self.number(self.layout.sheet.height - run.y);
        self.put(" Tm[<");
        let file = fonts.face(run.face);
        let per_mille = 1000.0 / f32::from(file.units);
        let word_space = run.word_space * 1000.0 / run.size;
        // How far the viewer's pen is ahead of where it should be, in thousandths of the size of the letters.
        let mut ahead = 0.0_f32;
        for glyph in &run.glyphs {
            if ahead.abs() >= 1.0 {
                let back = ahead.round();
                self.put(">");
                self.number(back);
                self.put("<");
                ahead -= back;
            }
            self.hexadecimal(subset.numbers[usize::from(glyph.id)]);
            let wanted = f32::from(glyph.advance) * per_mille + if glyph.character == ' ' { word_space } else { 0.0 };
            ahead += f32::from(file.advances[usize::from(glyph.id)]) * per_mille - wanted;
        }
        self.put(">]TJ\n");
    }

    fn line(&mut self, line: &Stroke) {
        if self.stroke.0 != line.colour {
            self.colour(line.colour, " RG\n");
            self.stroke.0 = line.colour;
        }
        if (self.stroke.1 - line.thickness).abs() > f32::EPSILON {
            self.number(line.thickness);
            self.put(" w\n");
            self.stroke.1 = line.thickness;
        }
        self.point(line.from);
        self.put(" m ");
        self.point(line.to);
        self.put(" l S\n");
    }

    fn rectangle(&mut self, rectangle: &Rectangle) {
        self.fill_with(rectangle.fill);
        self.point((rectangle.x, rectangle.y + rectangle.height));
        self.put(" ");
        self.number(rectangle.width);
        self.put(" ");
        self.number(rectangle.height);
        self.put(" re f\n");
    }

    fn picture(&mut self, placed: &PlacedPicture) {
        let Some(picture) = self.layout.pictures.get(placed.picture) else { return };
        let (across, up) = art::scale(picture, placed);
        self.put("q ");
        self.fine_number(across);
        self.put(" 0 0 ");
        self.fine_number(up);
        self.put(" ");
        self.point((placed.x, placed.y + placed.height));
        self.put(" cm/");
        self.put(&art::id(placed.picture).0);
        self.put(" Do Q\n");
    }

    fn fill_with(&mut self, colour: Colour) {
        if self.fill != colour {
            self.colour(colour, " rg\n");
            self.fill = colour;
        }
    }

    fn colour(&mut self, colour: Colour, operator: &str) {
        colour_parts(&mut self.out, colour);
        self.put(operator);
    }

    /// Writes a point; the file counts upwards from the bottom edge.
    fn point(&mut self, (x, y): (f32, f32)) {
        self.number(x);
        self.put(" ");
        self.number(self.layout.sheet.height - y);
    }

    fn hexadecimal(&mut self, number: u16) {
        const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
        for shift in [12, 8, 4, 0] {
            self.out.push(DIGITS[usize::from(number >> shift & 15)]);
        }
    }

    fn number(&mut self, value: f32) {
        number(&mut self.out, value, 2);
    }

    fn fine_number(&mut self, value: f32) {
        number(&mut self.out, value, 5);
    }

    fn put(&mut self, text: &str) {
        self.out.extend_from_slice(text.as_bytes());
    }
}

/// Writes the three parts of a colour.
pub(super) fn colour_parts(out: &mut Vec<u8>, colour: Colour) {
    for (place, part) in [colour.red, colour.green, colour.blue].into_iter().enumerate() {
        if place > 0 {
            out.push(b' ');
        }
        number(out, f32::from(part) / 255.0, 3);
    }
}

/// Writes a number with at most `decimals` decimals and no exponent.
#[expect(clippy::cast_possible_truncation, reason = "lengths on a sheet are far below 2^63")]
pub(super) fn number(out: &mut Vec<u8>, value: f32, decimals: u32) {
    let unit = 10_u64.pow(decimals);
    #[expect(clippy::cast_precision_loss, reason = "a power of ten below 2^24")]
    let scaled = (f64::from(value) * unit as f64).round() as i64;
    if scaled < 0 {
        out.push(b'-');
    }
    let scaled = scaled.unsigned_abs();
    digits(out, scaled / unit);
    let mut rest = scaled % unit;
    if rest > 0 {
        out.push(b'.');
        let mut place = unit / 10;
        while rest > 0 {
            digits(out, rest / place);
            rest %= place;
            place /= 10;
        }
    }
}

fn digits(out: &mut Vec<u8>, mut value: u64) {
    let start = out.len();
    loop {
        out.push(b'0' + (value % 10) as u8);
        value /= 10;
        if value == 0 {
            break;
        }
    }
    out[start..].reverse();
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case(0.0, 2, "0")]
    #[case(-0.001, 2, "0")]
    #[case(12.0, 2, "12")]
    #[case(12.5, 2, "12.5")]
    #[case(12.05, 2, "12.05")]
    #[case(-2.71849, 3, "-2.718")]
    #[case(0.000_04, 5, "0.00004")]
    #[case(595.276, 2, "595.28")]
    fn numbers_have_no_exponent_and_no_idle_zeros(#[case] value: f32, #[case] decimals: u32, #[case] written: &str) {
        let mut out = Vec::new();
        number(&mut out, value, decimals);
        assert_eq!(String::from_utf8(out).unwrap(), written);
    }
}
