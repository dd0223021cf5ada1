//! Frames as text: for tests that compare a page, and for eyes.

use std::fmt::Write;

use super::{Frame, Ink, Layout, Mark};
use crate::documents::content::Face;

impl Layout {
    /// Returns the pages as text, a line for each mark: place, what it is part of, how it is set, words.
    pub fn dump(&self) -> String {
        let mut out = String::new();
        for (number, page) in self.pages.iter().enumerate() {
            let _ = writeln!(out, "page {}", number + 1);
            for mark in &page.marks {
                self.dump_mark(mark, &mut out);
            }
        }
        out
    }

    fn dump_mark(&self, mark: &Mark, out: &mut String) {
        let part = mark.element.map_or("-", |element| self.tree.element(element).role.name());
        // Writing to a string cannot fail.
        let _ = match &mark.ink {
            Ink::Glyphs(run) => writeln!(
                out,
                "  {:7.2} {:7.2} {part:<8} {} {} {:+.2} | {}",
                run.x,
                run.y,
                face(run.face),
                run.size,
                run.word_space,
                run.text()
            ),
            Ink::Stroke(stroke) => writeln!(
                out,
                "  {:7.2} {:7.2} {part:<8} line to {:.2} {:.2}, {:.2} thick",
                stroke.from.0, stroke.from.1, stroke.to.0, stroke.to.1, stroke.thickness
            ),
            Ink::Rectangle(rectangle) => writeln!(
                out,
                "  {:7.2} {:7.2} {part:<8} rectangle {:.2} × {:.2}, {:02x}{:02x}{:02x}",
                rectangle.x,
                rectangle.y,
                rectangle.width,
                rectangle.height,
                rectangle.fill.red,
                rectangle.fill.green,
                rectangle.fill.blue
            ),
            Ink::Picture(picture) => writeln!(
                out,
                "  {:7.2} {:7.2} {part:<8} picture {} {:.2} × {:.2}",
                picture.x, picture.y, picture.picture, picture.width, picture.height
            ),
        };
    }

    /// Returns the text of the whole paper as it is read: lines of a page joined, divided words whole again.
    pub fn text(&self) -> String {
        self.pages.iter().map(Frame::text).collect::<Vec<_>>().join("\n")
    }
}

impl Frame {
    /// Returns the text of the page as it is read, without what is outside the text; each element on a line.
    pub fn text(&self) -> String {
        let mut out = String::new();
        let mut last = None;
        for mark in &self.marks {
            let (Some(element), Ink::Glyphs(run)) = (mark.element, &mark.ink) else { continue };
            if last.is_some_and(|last| last != element) {
                out.push('\n');
            }
            out.extend(run.glyphs.iter().map(|glyph| glyph.character).filter(|&character| character != '\u{ad}'));
            last = Some(element);
        }
        out
    }
}

fn face(face: Face) -> &'static str {
    match face {
        Face::Regular => "regular",
        Face::Bold => "bold",
        Face::Italic => "italic",
        Face::BoldItalic => "bold-italic",
    }
}
