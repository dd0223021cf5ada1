//! Blocks: what follows one another down a paper.

use super::{Align, Drawing, Picture, Table, Text};
use crate::domain::text::Language;

/// The size of the text of a paper in points (p. 30 of the rules of documentation).
pub const BODY_SIZE: f32 = 14.0;

/// The first-line indent of a paragraph in points: 1.25 cm.
pub const FIRST_LINE: f32 = 35.4;

/// One block of a paper, with the stable name of its place if it has one.
#[derive(Debug, Clone, PartialEq)]
pub struct Block {
    /// The stable name of the place, such as `item-2/heard`; it survives to the frames, so a screen can lead there.
    pub key: Option<String>,
    /// What the block is.
    pub body: Body,
}

impl Block {
    /// Returns the words of the paragraph called `key` in this block or inside it.
    pub(super) fn text_at(&self, key: &str) -> Option<String> {
        let here = self.key.as_deref() == Some(key);
        match &self.body {
            Body::Paragraph(paragraph) => here.then(|| paragraph.text.to_plain()),
            Body::Heading(heading) => here.then(|| heading.paragraph.text.to_plain()),
            Body::Keep(blocks) => blocks.iter().find_map(|block| block.text_at(key)),
            Body::List(list) => list.items.iter().find_map(|item| item.text_at(key)),
            Body::Table(table) => {
                let cells = table.rows.iter().flat_map(|row| &row.cells);
                let mut blocks = cells.flat_map(|cell| &cell.blocks);
                blocks.find_map(|block| block.text_at(key))
            }
            Body::Space(_)
            | Body::PageBreak
            | Body::Rule(_)
            | Body::SignatureLine(_)
            | Body::BlankLine(_)
            | Body::Picture(_)
            | Body::Drawing(_) => None,
        }
    }
}

/// What a block is.
#[derive(Debug, Clone, PartialEq)]
pub enum Body {
    /// A heading: never hyphenated, never the last on a page, shown in the outline of the file.
    Heading(Heading),
    /// A paragraph.
    Paragraph(Paragraph),
    /// A numbered list.
    List(List),
    /// A table.
    Table(Table),
    /// Blocks that stay on one page if a page can hold them.
    Keep(Vec<Block>),
    /// Empty height in points; none at the top of a page.
    Space(f32),
    /// The end of a page.
    PageBreak,
    /// A line across the measure, with its thickness in points.
    Rule(f32),
    /// A position and a name with a line for the signature between them.
    SignatureLine(SignatureLine),
    /// A label with an empty line to be filled in by hand.
    BlankLine(BlankLine),
    /// A picture from a file.
    Picture(Picture),
    /// A vector drawing such as a chart.
    Drawing(Drawing),
}

impl Block {
    /// Returns the paragraph if the block is one.
    pub fn as_paragraph(&self) -> Option<&Paragraph> {
        if let Body::Paragraph(paragraph) = &self.body { Some(paragraph) } else { None }
    }
}

impl From<Body> for Block {
    fn from(body: Body) -> Self {
        Self { key: None, body }
    }
}

/// Gives a block the name of its place.
pub trait Keyed: Into<Block> {
    /// Returns the block under the stable name `key`.
    fn keyed(self, key: impl Into<String>) -> Block {
        Block { key: Some(key.into()), ..self.into() }
    }
}

impl<T: Into<Block>> Keyed for T {}

/// How a paragraph is set; lengths in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ParagraphStyle {
    /// The size of the letters.
    pub size: f32,
    /// The distance of lines as a multiple of single spacing.
    pub leading: f32,
    /// How lines stand between the sides.
    pub align: Align,
    /// The indent of the first line.
    pub first_line: f32,
    /// The indent of all lines on the left.
    pub left: f32,
    /// The indent of all lines on the right.
    pub right: f32,
    /// Empty height before the paragraph; none at the top of a page.
    pub before: f32,
    /// Empty height after the paragraph.
    pub after: f32,
    /// Whether the paragraph may not be the last on a page.
    pub keep_with_next: bool,
    /// Whether words may be divided at the ends of lines.
    pub hyphenate: bool,
}

impl Default for ParagraphStyle {
    fn default() -> Self {
        Self {
            size: BODY_SIZE,
            leading: 1.0,
            align: Align::Justify,
            first_line: FIRST_LINE,
            left: 0.0,
            right: 0.0,
            before: 0.0,
            after: 0.0,
            keep_with_next: false,
            hyphenate: true,
        }
    }
}

impl ParagraphStyle {
    /// Returns the style of a paragraph that stands apart: no first-line indent and no divided words.
    pub fn plain(align: Align) -> Self {
        Self { align, first_line: 0.0, hyphenate: false, ..Self::default() }
    }
}

/// A paragraph of text.
#[derive(Debug, Clone, PartialEq)]
pub struct Paragraph {
    /// The words.
    pub text: Text,
    /// The language, where it differs from that of the paper.
    pub language: Option<Language>,
    /// How it is set.
    pub style: ParagraphStyle,
}

impl Paragraph {
    /// Makes a paragraph of the body: justified, with the first-line indent.
    pub fn new(text: impl Into<Text>) -> Self {
        Self { text: text.into(), language: None, style: ParagraphStyle::default() }
    }

    /// Makes a paragraph flush left, without indent and divided words.
    pub fn flush(text: impl Into<Text>) -> Self {
        Self::new(text).styled(ParagraphStyle::plain(Align::Left))
    }

    /// Makes a centred paragraph, without indent and divided words.
    pub fn centred(text: impl Into<Text>) -> Self {
        Self::new(text).styled(ParagraphStyle::plain(Align::Centre))
    }

    /// Makes a paragraph flush right, without indent and divided words.
    pub fn flush_right(text: impl Into<Text>) -> Self {
        Self::new(text).styled(ParagraphStyle::plain(Align::Right))
    }

    /// Returns the paragraph in another style.
    #[must_use]
    pub fn styled(mut self, style: ParagraphStyle) -> Self {
        self.style = style;
        self
    }

    /// Returns the paragraph in letters of `size` points.
    #[must_use]
    pub fn size(mut self, size: f32) -> Self {
        self.style.size = size;
        self
    }

    /// Returns the paragraph aligned another way.
    #[must_use]
    pub fn align(mut self, align: Align) -> Self {
        self.style.align = align;
        self
    }

    /// Returns the paragraph with another first-line indent in points.
    #[must_use]
    pub fn first_line(mut self, indent: f32) -> Self {
        self.style.first_line = indent;
        self
    }

    /// Returns the paragraph with all lines indented on the left, in points.
    #[must_use]
    pub fn left(mut self, indent: f32) -> Self {
        self.style.left = indent;
        self
    }

    /// Returns the paragraph with all lines indented on the right, in points.
    #[must_use]
    pub fn right(mut self, indent: f32) -> Self {
        self.style.right = indent;
        self
    }

    /// Returns the paragraph with empty height before it, in points.
    #[must_use]
    pub fn before(mut self, space: f32) -> Self {
        self.style.before = space;
        self
    }

    /// Returns the paragraph with empty height after it, in points.
    #[must_use]
    pub fn after(mut self, space: f32) -> Self {
        self.style.after = space;
        self
    }

    /// Returns the paragraph kept on the page of what follows it.
    #[must_use]
    pub fn keep_with_next(mut self) -> Self {
        self.style.keep_with_next = true;
        self
    }

    /// Returns the paragraph with words divided at the ends of lines, or not.
    #[must_use]
    pub fn hyphenate(mut self, hyphenate: bool) -> Self {
        self.style.hyphenate = hyphenate;
        self
    }

    /// Returns the paragraph in a language that differs from that of the paper.
    #[must_use]
    pub fn in_language(mut self, language: Language) -> Self {
        self.language = Some(language);
        self
    }
}

impl From<Paragraph> for Block {
    fn from(paragraph: Paragraph) -> Self {
        Body::Paragraph(paragraph).into()
    }
}

/// A heading with its level in the outline: 1 is the highest, levels below 3 are read as 3.
#[derive(Debug, Clone, PartialEq)]
pub struct Heading {
    /// The level, from 1.
    pub level: u8,
    /// The words and their style; never hyphenated, whatever the style says.
    pub paragraph: Paragraph,
}

impl Heading {
    /// Makes a bold heading from the left margin (p. 26 of the rules of documentation).
    pub fn new(level: u8, text: impl Into<Text>) -> Self {
        let paragraph = Paragraph::flush(text.into().emboldened()).before(12.0).after(4.0).keep_with_next();
        Self { level, paragraph }
    }

    /// Makes a bold centred heading, such as the name of the kind of document.
    pub fn centred(level: u8, text: impl Into<Text>) -> Self {
        let mut heading = Self::new(level, text);
        heading.paragraph.style.align = Align::Centre;
        heading
    }
}

impl From<Heading> for Block {
    fn from(heading: Heading) -> Self {
        Body::Heading(heading).into()
    }
}

/// How the number of a list item is written (p. 29 of the rules of documentation).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Marker {
    /// «1.», «2.»: points.
    FullStop,
    /// «1)», «2)»: sub-points.
    Parenthesis,
    /// «2.1.», «2.2.»: points numbered under the given prefix, here `2.`.
    Under(String),
}

/// Where the lines of a list item stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListShape {
    /// As in an act: the number stands on the first-line indent, the other lines start at the margin.
    FirstLine,
    /// All lines start at the same place, right of the number.
    Hanging,
}

/// A numbered list.
#[derive(Debug, Clone, PartialEq)]
pub struct List {
    /// How numbers are written.
    pub marker: Marker,
    /// The number of the first item.
    pub start: u32,
    /// Where the lines stand.
    pub shape: ListShape,
    /// The indent of the number in points.
    pub indent: f32,
    /// The items.
    pub items: Vec<ListItem>,
}

/// An item of a list: its number stands before the first line of its first block.
#[derive(Debug, Clone, PartialEq)]
pub struct ListItem {
    /// The stable name of the place.
    pub key: Option<String>,
    /// What the item says; usually one paragraph.
    pub blocks: Vec<Block>,
}

impl ListItem {
    fn text_at(&self, key: &str) -> Option<String> {
        self.blocks.iter().find_map(|block| block.text_at(key))
    }

    /// Makes an item of several blocks.
    pub fn of(blocks: Vec<Block>) -> Self {
        Self { key: None, blocks }
    }

    /// Returns the item under the stable name `key`.
    #[must_use]
    pub fn keyed(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }
}

impl<T: Into<Block>> From<T> for ListItem {
    fn from(block: T) -> Self {
        Self { key: None, blocks: vec![block.into()] }
    }
}

impl List {
    /// Makes an empty list from 1 in the shape of an act.
    pub fn new(marker: Marker) -> Self {
        Self { marker, start: 1, shape: ListShape::FirstLine, indent: FIRST_LINE, items: Vec::new() }
    }

    /// Returns the list with its first item numbered `start`.
    #[must_use]
    pub fn from_number(mut self, start: u32) -> Self {
        self.start = start;
        self
    }

    /// Returns the list with all lines right of the numbers, which stand `indent` points from the margin.
    #[must_use]
    pub fn hanging(mut self, indent: f32) -> Self {
        self.shape = ListShape::Hanging;
        self.indent = indent;
        self
    }

    /// Returns the list with one more item.
    #[must_use]
    pub fn item(mut self, item: impl Into<ListItem>) -> Self {
        self.items.push(item.into());
        self
    }

    /// Returns the list with more items.
    #[must_use]
    pub fn items<I: Into<ListItem>>(mut self, items: impl IntoIterator<Item = I>) -> Self {
        self.items.extend(items.into_iter().map(Into::into));
        self
    }
}

impl From<List> for Block {
    fn from(list: List) -> Self {
        Body::List(list).into()
    }
}

/// A position on the left, a name on the right and room for the signature between them (p. 31).
#[derive(Debug, Clone, PartialEq)]
pub struct SignatureLine {
    /// The position, on the left; it may take several lines, the name stands at the last of them.
    pub left: Paragraph,
    /// The initial and the surname, on the right.
    pub right: Paragraph,
    /// Whether a line is drawn for the signature.
    pub drawn: bool,
    /// A small word under the line, such as «(қолы)».
    pub caption: Option<Text>,
}

impl SignatureLine {
    /// Makes a signature line without a drawn line and a caption.
    pub fn new(left: impl Into<Text>, right: impl Into<Text>) -> Self {
        Self { left: Paragraph::flush(left), right: Paragraph::flush(right), drawn: false, caption: None }
    }

    /// Returns it with a line drawn where the signature goes.
    #[must_use]
    pub fn drawn(mut self) -> Self {
        self.drawn = true;
        self
    }

    /// Returns it with a drawn line and a small word under it.
    #[must_use]
    pub fn captioned(mut self, caption: impl Into<Text>) -> Self {
        self.caption = Some(caption.into());
        self.drawn()
    }
}

impl From<SignatureLine> for Block {
    fn from(line: SignatureLine) -> Self {
        Body::SignatureLine(line).into()
    }
}

/// A label and a line to the right margin, to be filled in by hand.
#[derive(Debug, Clone, PartialEq)]
pub struct BlankLine {
    /// The words before the line; may be empty.
    pub label: Paragraph,
    /// A small word under the line.
    pub caption: Option<Text>,
}

impl BlankLine {
    /// Makes an empty line after `label`.
    pub fn new(label: impl Into<Text>) -> Self {
        Self { label: Paragraph::flush(label), caption: None }
    }

    /// Returns it with a small word under the line.
    #[must_use]
    pub fn captioned(mut self, caption: impl Into<Text>) -> Self {
        self.caption = Some(caption.into());
        self
    }
}

impl From<BlankLine> for Block {
    fn from(line: BlankLine) -> Self {
        Body::BlankLine(line).into()
    }
}

/// Makes blocks that stay on one page.
pub fn keep(blocks: impl IntoIterator<Item = Block>) -> Block {
    Body::Keep(blocks.into_iter().collect()).into()
}

/// Makes empty height in points.
pub fn space(height: f32) -> Block {
    Body::Space(height).into()
}

/// Makes the end of a page.
pub fn page_break() -> Block {
    Body::PageBreak.into()
}

/// Makes a line across the measure, its thickness in points.
pub fn rule(thickness: f32) -> Block {
    Body::Rule(thickness).into()
}
