//! Grounds by what they are: fill, border and roundness come together.

use iced::border::Radius;
use iced::{Border, Color};

use super::size::{line, radius};
use super::{Colour, Theme};

/// The ground of a part of the window.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Plate {
    /// What it is filled with; nothing lets the ground below show.
    pub fill: Option<Colour>,
    /// The colour of its border, if it has one.
    pub edge: Option<Colour>,
    /// The width of its border.
    pub width: f32,
    /// How round its corners are.
    pub radius: f32,
    /// How round each corner is, where they differ.
    pub corners: Option<Radius>,
    /// The colour of the text in it, where the text has none of its own.
    pub ink: Option<Colour>,
}

impl Plate {
    /// A ground without border or corners.
    pub const fn flat(fill: Colour) -> Self {
        Self { fill: Some(fill), edge: None, width: 0.0, radius: 0.0, corners: None, ink: None }
    }

    /// A card with its hairline.
    pub const fn card() -> Self {
        Self::flat(Colour::Surface).edged(Colour::Hairline).rounded(radius::CARD)
    }

    /// What speaks of a state: a bar, a soft block.
    pub const fn soft(fill: Colour, ink: Colour) -> Self {
        let mut plate = Self::flat(fill).rounded(radius::CONTROL);
        plate.ink = Some(ink);
        plate
    }

    /// A dialog. It throws no shadow: the renderer paints a shadow again with every small change beside it, and it grows
    /// darker each time.
    pub const fn dialog() -> Self {
        Self::flat(Colour::Surface).edged(Colour::Edge).rounded(radius::CARD)
    }

    /// The box of a field at rest.
    pub const fn field() -> Self {
        Self::flat(Colour::Surface).edged(Colour::Edge).rounded(radius::CONTROL)
    }

    /// A border of one pixel around it.
    #[must_use]
    pub const fn edged(mut self, edge: Colour) -> Self {
        self.edge = Some(edge);
        self.width = line::BORDER;
        self
    }

    /// A border of `width` pixels around it.
    #[must_use]
    pub const fn framed(mut self, edge: Colour, width: f32) -> Self {
        self.edge = Some(edge);
        self.width = width;
        self
    }

    /// Round corners.
    #[must_use]
    pub const fn rounded(mut self, radius: f32) -> Self {
        self.radius = radius;
        self
    }

    /// Another colour for the text in it.
    #[must_use]
    pub const fn inked(mut self, ink: Colour) -> Self {
        self.ink = Some(ink);
        self
    }

    /// Returns the colour to fill with.
    pub fn filling(self, theme: Theme) -> Color {
        self.fill.map_or(Color::TRANSPARENT, |fill| theme.colour(fill))
    }

    /// Returns the border.
    pub fn border(self, theme: Theme) -> Border {
        Border {
            color: self.edge.map_or(Color::TRANSPARENT, |edge| theme.colour(edge)),
            width: self.width,
            radius: self.corners.unwrap_or_else(|| self.radius.into()),
        }
    }
}
