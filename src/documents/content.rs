//! The document model: what a paper says in one language, with neither pages nor PDF in it.
//!
//! Lengths inside a text (sizes, indents, spaces) are typographic points, lengths of a sheet are millimetres.
//! Every text passes [`typography`](super::typography) when it becomes [`Text`], so a paper writes plain spaces.

mod block;
mod chart;
mod drawing;
mod table;
mod text;

use chrono::NaiveDateTime;

use crate::domain::text::Language;

pub use block::{
    BODY_SIZE, BlankLine, Block, Body, Heading, Keyed, List, ListItem, ListShape, Marker, Paragraph, ParagraphStyle,
    SignatureLine, keep, page_break, rule, space,
};
pub use chart::{Bar, StackedBars};
pub use drawing::{Anchor, Colour, Drawing, Picture, Shape};
pub use table::{Borders, Cell, Row, TABLE_SIZE, Table, Vertical};
pub use text::{Align, Face, Span, Text, bold, bold_italic, italic};

/// A whole paper in one language, ready to be set.
#[derive(Debug, Clone, PartialEq)]
pub struct Content {
    /// What is written about the paper in the properties of the file.
    pub about: About,
    /// The margins of the sheet.
    pub page: PageSetup,
    /// What stands on the top of the first page.
    pub letterhead: Letterhead,
    /// The number of the first page: above 1 for a paper whose sheets are numbered on from another one. The number is
    /// printed on every page but page 1 (p. 15 and 30).
    pub first_number: u32,
    /// A small line at the foot of every page, outside the text; none by default.
    pub running: Option<Text>,
    /// The text itself.
    pub blocks: Vec<Block>,
}

impl Content {
    /// Starts an empty paper on a plain sheet with the built-in margins.
    pub fn new(about: About) -> Self {
        Self {
            about,
            page: PageSetup::default(),
            letterhead: Letterhead::None,
            first_number: 1,
            running: None,
            blocks: Vec::new(),
        }
    }

    /// Returns the words of the paragraph at the place called `key`; nothing where no paragraph has that name.
    pub fn text_at(&self, key: &str) -> Option<String> {
        self.blocks.iter().find_map(|block| block.text_at(key))
    }

    /// Adds a block at the end.
    pub fn push(&mut self, block: impl Into<Block>) {
        self.blocks.push(block.into());
    }
}

/// The properties of the file: they are not printed, but archives and readers show them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// The title, shown in the caption of a reader's window.
    pub title: String,
    /// The body that issues the paper.
    pub author: String,
    /// What the paper is about.
    pub subject: String,
    /// Words to find the paper by.
    pub keywords: Vec<String>,
    /// The language of the text; a paragraph may differ.
    pub language: Language,
    /// What tells this paper from every other one, such as `protocol/2026/6/kk`; part of the file's identity.
    pub identifier: String,
    /// When the paper was made, in Kazakhstan's time: an argument, so that the same facts give the same bytes.
    pub created: NaiveDateTime,
    /// The program that made the file, with its version if the caller wishes so.
    pub producer: String,
}

impl About {
    /// Makes the properties of a paper; author, subject and keywords are empty until they are set.
    pub fn new(
        title: impl Into<String>,
        language: Language,
        identifier: impl Into<String>,
        created: NaiveDateTime,
    ) -> Self {
        Self {
            title: title.into(),
            author: String::new(),
            subject: String::new(),
            keywords: Vec::new(),
            language,
            identifier: identifier.into(),
            created,
            producer: "Alqa".to_owned(),
        }
    }
}

/// The margins of an A4 sheet in millimetres.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PageSetup {
    /// Left margin, the side of the binding.
    pub left: f32,
    /// Right margin.
    pub right: f32,
    /// Top margin; the number of the page stands in its middle.
    pub top: f32,
    /// Bottom margin.
    pub bottom: f32,
}

impl PageSetup {
    /// The least margins that the rules of documentation allow (p. 7).
    pub const MINIMUM: Self = Self { left: 20.0, right: 10.0, top: 10.0, bottom: 10.0 };

    /// Returns whether no margin is smaller than the least one allowed (p. 7).
    pub fn is_lawful(&self) -> bool {
        let least = Self::MINIMUM;
        self.left >= least.left && self.right >= least.right && self.top >= least.top && self.bottom >= least.bottom
    }
}

impl Default for PageSetup {
    fn default() -> Self {
        Self { left: 25.0, right: 15.0, top: 20.0, bottom: 20.0 }
    }
}

/// What stands on the top of the first page; later pages never carry it.
#[derive(Debug, Clone, PartialEq)]
pub enum Letterhead {
    /// A plain sheet.
    None,
    /// Room for a pre-printed blank: the text of the first page starts this many millimetres below the top edge.
    SpaceOnFirstPage(f32),
    /// The body's own blank as a picture, set above the text.
    Picture(Picture),
}
