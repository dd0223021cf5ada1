//! Pictures from files and vector drawings such as charts.

use std::sync::Arc;

use super::{Align, Block, Body, Face};

/// A picture from a file: SVG with solid colours, or PNG.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    /// The file as it was read.
    pub bytes: Arc<[u8]>,
    /// What the picture shows, in the language of the paper, for those who hear the paper read.
    pub alt: String,
    /// The height in millimetres; the width follows the picture, and both shrink together if the measure is narrower.
    pub height: f32,
    /// Where it stands across the measure.
    pub align: Align,
}

impl Picture {
    /// Makes a centred picture `height` millimetres high.
    pub fn new(bytes: impl Into<Arc<[u8]>>, alt: impl Into<String>, height: f32) -> Self {
        Self { bytes: bytes.into(), alt: alt.into(), height, align: Align::Centre }
    }
}

impl From<Picture> for Block {
    fn from(picture: Picture) -> Self {
        Body::Picture(picture).into()
    }
}

/// A colour of the screen and of print.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Colour {
    /// Red, 0 to 255.
    pub red: u8,
    /// Green, 0 to 255.
    pub green: u8,
    /// Blue, 0 to 255.
    pub blue: u8,
}

impl Colour {
    /// Black: the colour of text and lines.
    pub const BLACK: Self = Self::new(0, 0, 0);
    /// White.
    pub const WHITE: Self = Self::new(255, 255, 255);

    /// Makes a colour from its three parts.
    pub const fn new(red: u8, green: u8, blue: u8) -> Self {
        Self { red, green, blue }
    }

    /// Makes a grey: 0 black to 255 white.
    pub const fn grey(level: u8) -> Self {
        Self::new(level, level, level)
    }
}

/// Which point of a label is its given place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    /// The label starts there.
    Start,
    /// Its middle is there.
    Middle,
    /// It ends there.
    End,
}

/// A figure of a drawing; places in points from the left and top edge of the drawing, `y` downwards.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// A filled rectangle.
    Rectangle {
        /// Left side.
        x: f32,
        /// Top side.
        y: f32,
        /// Width.
        width: f32,
        /// Height.
        height: f32,
        /// The colour it is filled with.
        fill: Colour,
    },
    /// A straight line.
    Line {
        /// Where it starts.
        from: (f32, f32),
        /// Where it ends.
        to: (f32, f32),
        /// Its thickness.
        thickness: f32,
        /// Its colour.
        colour: Colour,
    },
    /// One line of text.
    Label {
        /// Where its anchor stands.
        x: f32,
        /// Where its base line stands.
        y: f32,
        /// The words.
        text: String,
        /// The face.
        face: Face,
        /// The size of the letters.
        size: f32,
        /// Which point of the label stands at `x`.
        anchor: Anchor,
        /// The colour of the letters.
        colour: Colour,
    },
}

/// A vector drawing; it is one figure with one description, its labels are not read word by word.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawing {
    /// Width in points.
    pub width: f32,
    /// Height in points.
    pub height: f32,
    /// Where it stands across the measure.
    pub align: Align,
    /// What the drawing shows, in the language of the paper.
    pub alt: String,
    /// The figures from back to front.
    pub shapes: Vec<Shape>,
}

impl Drawing {
    /// Makes an empty drawing of a size in points.
    pub fn new(width: f32, height: f32, alt: impl Into<String>) -> Self {
        Self { width, height, align: Align::Centre, alt: alt.into(), shapes: Vec::new() }
    }

    /// Adds a figure in front of the others.
    pub fn push(&mut self, shape: Shape) {
        self.shapes.push(shape);
    }
}

impl From<Drawing> for Block {
    fn from(drawing: Drawing) -> Self {
        Body::Drawing(drawing).into()
    }
}
