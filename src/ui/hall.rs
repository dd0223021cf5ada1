//! The view for the hall: a second window for the projector, in both languages, with nothing that is not for everybody.
//!
//! It is drawn for 1920×1080 and grows and shrinks with its window, so that it is read from ten metres on any projector.

mod facts;
mod view;

use iced::{Size, window};

pub use self::facts::{Ballot, Figures, Floor, HallFacts, Moment, ShownItem};

/// The size of the window before anybody has moved it to the projector.
pub const FIRST: Size = Size::new(1280.0, 720.0);

/// The window for the hall while it is there.
#[derive(Debug, Clone)]
pub struct HallWindow {
    /// Which window it is.
    pub id: window::Id,
    /// Whether it fills its screen.
    pub full: bool,
    /// How large it is.
    pub size: Size,
    /// What it shows.
    pub facts: HallFacts,
}

impl HallWindow {
    /// Begins with what the table shows now.
    pub fn new(id: window::Id, facts: HallFacts) -> Self {
        Self { id, full: false, size: FIRST, facts }
    }

    /// Returns how the system shall show the window.
    pub fn mode(&self) -> window::Mode {
        if self.full { window::Mode::Fullscreen } else { window::Mode::Windowed }
    }
}
