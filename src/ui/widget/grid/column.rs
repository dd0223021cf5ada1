//! Columns of a table and what stands in their cells.

use iced::alignment::Horizontal;

use crate::ui::icon::Icon;
use crate::ui::theme::Colour;
use crate::ui::widget::Words;
use crate::ui::widget::badge::Tone;
use crate::ui::widget::meter::Day;

/// A column.
#[derive(Debug, Clone)]
pub struct Column<'a> {
    pub(super) title: Words<'a>,
    pub(super) width: Width,
    pub(super) side: Horizontal,
    pub(super) sorts: bool,
}

/// How wide a column is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Width {
    /// As wide as its longest word needs.
    Fixed(f32),
    /// A share of what the others leave.
    Share(f32),
}

impl<'a> Column<'a> {
    /// A column of a fixed width.
    pub fn fixed(title: impl Into<Words<'a>>, width: f32) -> Self {
        Self { title: title.into(), width: Width::Fixed(width), side: Horizontal::Left, sorts: false }
    }

    /// A column that takes a share of what is left.
    pub fn share(title: impl Into<Words<'a>>, share: f32) -> Self {
        Self { title: title.into(), width: Width::Share(share), side: Horizontal::Left, sorts: false }
    }

    /// Sets numbers and dates at the right.
    #[must_use]
    pub fn right(mut self) -> Self {
        self.side = Horizontal::Right;
        self
    }

    /// Lets a press on its head sort the table.
    #[must_use]
    pub fn sorts(mut self) -> Self {
        self.sorts = true;
        self
    }
}

/// What stands in a cell.
#[derive(Debug, Clone, Default)]
pub struct Cell<'a> {
    /// The text; it wraps within the height of the row.
    pub words: Words<'a>,
    /// A second, quieter line.
    pub second: Option<Words<'a>>,
    /// The colour of both; ink where none is given.
    pub ink: Option<Colour>,
    /// Whether the text stands out.
    pub strong: bool,
    /// A sign before the text.
    pub icon: Option<Icon>,
    /// The state that the text names, where it stands in a badge.
    pub badge: Option<Tone>,
    /// The quorum of a day, as a small meter below the text.
    pub meter: Option<Gauge>,
}

/// How many came to a session, of how many, and how many were needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gauge {
    /// Members who were present, or have promised to come.
    pub filled: usize,
    /// Members in the composition.
    pub all: usize,
    /// Members who have to be present.
    pub needed: usize,
    /// What the meter tells.
    pub day: Day,
}

impl<'a> Cell<'a> {
    /// A cell with a text.
    pub fn new(words: impl Into<Words<'a>>) -> Self {
        Self { words: words.into(), ..Self::default() }
    }

    /// Makes the text stand out.
    #[must_use]
    pub fn strong(mut self) -> Self {
        self.strong = true;
        self
    }

    /// Sets the colour.
    #[must_use]
    pub fn ink(mut self, ink: Colour) -> Self {
        self.ink = Some(ink);
        self
    }

    /// Adds a second line.
    #[must_use]
    pub fn second(mut self, words: impl Into<Words<'a>>) -> Self {
        self.second = Some(words.into());
        self
    }

    /// Puts the text into a badge.
    #[must_use]
    pub fn badge(mut self, tone: Tone) -> Self {
        self.badge = Some(tone);
        self
    }

    /// Puts a small meter below the text.
    #[must_use]
    pub fn meter(mut self, gauge: Gauge) -> Self {
        self.meter = Some(gauge);
        self
    }

    /// Puts a sign before the text.
    #[must_use]
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }
}

/// The order of a sorted column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// From the least to the greatest.
    Ascending,
    /// From the greatest to the least.
    Descending,
}
