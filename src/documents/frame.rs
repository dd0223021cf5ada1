//! Finished pages: glyphs, lines and pictures at fixed places, with the structure that readers follow.
//!
//! Places are points from the left and top edge of the sheet, `y` downwards. Exporters know nothing but this.

mod dump;
mod tree;

use std::sync::Arc;

use super::content::{About, Colour, Face};
pub use super::picture::Art;
pub use super::typeset::Glyph;
pub use tree::{Element, ElementId, Role, Scope, Tree};

/// A paper set in pages.
#[derive(Debug, Clone)]
pub struct Layout {
    /// The properties of the file.
    pub about: About,
    /// The sheet and the room for text on it.
    pub sheet: Sheet,
    /// The pages in order.
    pub pages: Vec<Frame>,
    /// The structure of the text.
    pub tree: Tree,
    /// The headings, in order, for the outline of the file.
    pub outline: Vec<OutlineEntry>,
    /// The pictures that marks refer to.
    pub pictures: Vec<Arc<Art>>,
}

/// The sheet and the room for text on it, in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sheet {
    /// The width of the sheet.
    pub width: f32,
    /// The height of the sheet.
    pub height: f32,
    /// Where lines start.
    pub left: f32,
    /// Where lines end.
    pub right: f32,
    /// Where the text of a page starts.
    pub top: f32,
    /// Where the text of a page ends at the latest.
    pub bottom: f32,
}

/// One page.
#[derive(Debug, Clone, Default)]
pub struct Frame {
    /// What stands on the page, in reading order.
    pub marks: Vec<Mark>,
}

/// A heading in the outline of a file.
#[derive(Debug, Clone, PartialEq)]
pub struct OutlineEntry {
    /// The words of the heading.
    pub title: String,
    /// The level, from 1, never more than one deeper than the entry before.
    pub level: u8,
    /// The page, from 0.
    pub page: usize,
    /// The top of the heading.
    pub y: f32,
}

/// Something at a fixed place of a page.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// The element of the text it belongs to; none for what is not read: borders, page numbers, repeated heads.
    pub element: Option<ElementId>,
    /// What is drawn.
    pub ink: Ink,
}

/// What is drawn.
#[derive(Debug, Clone, PartialEq)]
pub enum Ink {
    /// Text.
    Glyphs(GlyphRun),
    /// A straight line.
    Stroke(Stroke),
    /// A filled rectangle.
    Rectangle(Rectangle),
    /// A picture.
    Picture(PlacedPicture),
}

/// Glyphs of one face on one base line.
#[derive(Debug, Clone, PartialEq)]
pub struct GlyphRun {
    /// The face.
    pub face: Face,
    /// The size of the letters in points.
    pub size: f32,
    /// Where the first glyph starts.
    pub x: f32,
    /// Where the base line stands.
    pub y: f32,
    /// The width; the space that a line ends with is not part of it.
    pub width: f32,
    /// The glyphs in order.
    pub glyphs: Vec<Glyph>,
    /// How much each space is wider than in the face.
    pub word_space: f32,
    /// The colour.
    pub colour: Colour,
}

/// A straight line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stroke {
    /// Where it starts.
    pub from: (f32, f32),
    /// Where it ends.
    pub to: (f32, f32),
    /// Its thickness.
    pub thickness: f32,
    /// Its colour.
    pub colour: Colour,
}

/// A filled rectangle.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rectangle {
    /// Left side.
    pub x: f32,
    /// Top side.
    pub y: f32,
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
    /// The colour it is filled with.
    pub fill: Colour,
}

/// A picture with its place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PlacedPicture {
    /// Its number in [`Layout::pictures`].
    pub picture: usize,
    /// Left side.
    pub x: f32,
    /// Top side.
    pub y: f32,
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
}

impl GlyphRun {
    /// Returns the characters of the run; a hyphen at the end of a line is U+00AD.
    pub fn text(&self) -> String {
        self.glyphs.iter().map(|glyph| glyph.character).collect()
    }
}

/// A rectangle on a page, in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Area {
    /// Left side.
    pub left: f32,
    /// Top side.
    pub top: f32,
    /// Right side.
    pub right: f32,
    /// Bottom side.
    pub bottom: f32,
}

impl Area {
    /// Returns the smallest area that holds both.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        Self {
            left: self.left.min(other.left),
            top: self.top.min(other.top),
            right: self.right.max(other.right),
            bottom: self.bottom.max(other.bottom),
        }
    }

    /// Returns whether a point lies in the area.
    pub fn holds(self, x: f32, y: f32) -> bool {
        x >= self.left && x <= self.right && y >= self.top && y <= self.bottom
    }
}

impl Layout {
    /// Returns the stable name of what stands at a point of a page, pages counted from 0.
    pub fn key_at(&self, page: usize, x: f32, y: f32) -> Option<&str> {
        let marks = &self.pages.get(page)?.marks;
        let hit = marks.iter().rev().find(|mark| mark.element.is_some() && mark.area().holds(x, y))?;
        self.tree.key(hit.element?)
    }

    /// Returns where the place named `key` stands: an area for each page that it reaches.
    pub fn areas(&self, key: &str) -> Vec<(usize, Area)> {
        let named = self.tree.elements().iter().position(|element| element.key.as_deref() == Some(key));
        let Some(named) = named else { return Vec::new() };
        let within = |mark: &&Mark| mark.element.is_some_and(|element| self.tree.is_within(element, named));
        let area = |page: &Frame| page.marks.iter().filter(within).map(Mark::area).reduce(Area::with);
        self.pages.iter().enumerate().filter_map(|(number, page)| Some((number, area(page)?))).collect()
    }
}

impl Mark {
    /// Returns the area that the mark takes; text from its highest letters to its lowest.
    pub fn area(&self) -> Area {
        match &self.ink {
            Ink::Glyphs(run) => Area {
                left: run.x,
                top: run.y - run.size * 0.9,
                right: run.x + run.width,
                bottom: run.y + run.size * 0.22,
            },
            Ink::Stroke(stroke) => {
                let half = stroke.thickness / 2.0;
                Area {
                    left: stroke.from.0.min(stroke.to.0) - half,
                    top: stroke.from.1.min(stroke.to.1) - half,
                    right: stroke.from.0.max(stroke.to.0) + half,
                    bottom: stroke.from.1.max(stroke.to.1) + half,
                }
            }
            Ink::Rectangle(Rectangle { x, y, width, height, .. })
            | Ink::Picture(PlacedPicture { x, y, width, height, .. }) => {
                Area { left: *x, top: *y, right: x + width, bottom: y + height }
            }
        }
    }

    /// Moves the mark by points to the right and down.
    pub fn shift(&mut self, right: f32, down: f32) {
        match &mut self.ink {
            Ink::Glyphs(run) => {
                run.x += right;
                run.y += down;
            }
            Ink::Stroke(stroke) => {
                stroke.from = (stroke.from.0 + right, stroke.from.1 + down);
                stroke.to = (stroke.to.0 + right, stroke.to.1 + down);
            }
            Ink::Rectangle(rectangle) => {
                rectangle.x += right;
                rectangle.y += down;
            }
            Ink::Picture(picture) => {
                picture.x += right;
                picture.y += down;
            }
        }
    }
}
