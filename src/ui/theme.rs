//! What the window looks like: three looks of one design.

mod catalog;
mod colour;
#[cfg(test)]
mod contrast;
mod epoch;
pub mod fonts;
mod plate;
mod role;
pub mod size;

pub use catalog::{FieldLook, Mark};
pub use colour::Colour;
pub use epoch::Epoch;
pub use plate::Plate;
pub use role::Role;

use iced::Color;
use iced::theme::{Base, Mode, Palette, Style};

/// A look of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Theme {
    /// Warm paper.
    #[default]
    Light,
    /// Slate.
    Dark,
    /// Black, white and the strongest signal colours.
    HighContrast,
}

impl Theme {
    /// Every look, in the order in which the settings offer them.
    pub const ALL: [Self; 3] = [Self::Light, Self::Dark, Self::HighContrast];

    /// Returns the name under which a choice of this look is kept.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::HighContrast => "high-contrast",
        }
    }

    /// Returns the colour that stands for `role`.
    pub fn colour(self, role: Colour) -> Color {
        role.of(self)
    }
}

impl Base for Theme {
    /// Returns the look for a machine that asks for `preference`; most ask for nothing and get the light one.
    fn default(preference: Mode) -> Self {
        match preference {
            Mode::None | Mode::Light => Self::Light,
            Mode::Dark => Self::Dark,
        }
    }

    fn mode(&self) -> Mode {
        match self {
            Self::Light => Mode::Light,
            Self::Dark | Self::HighContrast => Mode::Dark,
        }
    }

    fn base(&self) -> Style {
        Style { background_color: self.colour(Colour::Ground), text_color: self.colour(Colour::Ink) }
    }

    fn palette(&self) -> Option<Palette> {
        None
    }

    fn name(&self) -> &str {
        self.code()
    }
}
