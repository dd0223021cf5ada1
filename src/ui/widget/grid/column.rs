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

    /// A row of small cells below the text.
    /// After how many the line stands.
    /// How many are filled.
    /// How many there are.
    /// Members in the composition.
    /// Members who have to be present.
    /// Members who were present, or have promised to come.
    /// The quorum of a day, as a small meter below the text.
    /// The state that the text names, where it stands in a badge.
    /// The state that the text tells: it stands on the soft ground of a badge.
    /// What the filled ones tell.
    /// What the meter tells.
    pub all: u32,
    pub all: usize,
    pub badge: Option<Tone>,
    pub cells: Option<Cells>,
    pub day: Day,
    pub filled: u32,
    pub filled: usize,
    pub meter: Option<Gauge>,
    pub needed: u32,
    pub needed: usize,
    pub state: Option<Tone>,
    pub tone: Tone,
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
/// How many came to a session, of how many, and how many were needed.
/// Small cells, one for each member, with a line after the last one that is needed.
pub struct Cells {
pub struct Gauge {
}
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


        self
        self.badge = Some(tone);
        self.cells = Some(cells);
        self.meter = Some(gauge);
        self.state = Some(tone);
    #[must_use]
    /// Puts a small meter below the text.
    /// Puts small cells below the text.
    /// Puts the text into a badge.
    /// Sets the text on the soft ground of a badge.
    pub fn badge(mut self, tone: Tone) -> Self {
    pub fn cells(mut self, cells: Cells) -> Self {
    pub fn meter(mut self, gauge: Gauge) -> Self {
    pub fn state(mut self, tone: Tone) -> Self {
    }
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
