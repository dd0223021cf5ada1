//! Blocks become fragments: pieces of a column that a page takes whole.

use std::sync::Arc;

use super::Typesetter;
use super::font::Glyph;
use super::paragraph;
use super::table::RepeatedHead;
use crate::documents::content::{
    Align, Anchor, BlankLine, Block, Body, Colour, Drawing, Face, Heading, Paragraph, Picture, Shape, SignatureLine,
    Text,
};
use crate::documents::error::Error;
use crate::documents::frame::{
    Art, ElementId, GlyphRun, Ink, Mark, PlacedPicture, Rectangle, Role, Sheet, Stroke, Tree,
};
use crate::domain::text::Language;

/// The thickness of a line to be signed or filled in, in points.
const THIN: f32 = 0.5;
/// The size of the small word under such a line.
const CAPTION_SIZE: f32 = 9.0;
/// Where the parts of a signature line end and start, as parts of the measure: position, line, name.
const SIGNATURE: [f32; 4] = [0.48, 0.5, 0.66, 0.68];

/// How firmly a fragment holds to the one before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(super) enum Glue {
    /// A page may end between them.
    #[default]
    Free,
    /// They stay together if a page can hold the whole group.
    Kept,
    /// They stay together.
    Bound,
}

/// A piece of a column that a page takes whole; marks are placed from its own left and top side.
#[derive(Debug, Clone, Default)]
pub(super) struct Fragment {
    pub height: f32,
    /// Empty height before it, dropped at the top of a page.
    pub before: f32,
    pub marks: Vec<Mark>,
    pub glue: Glue,
    pub page_break: bool,
    /// The table it is a part of.
    pub table: Option<TablePart>,
}

/// What part of a table a fragment is.
#[derive(Debug, Clone, Copy)]
pub(super) struct TablePart {
    /// The number of the table's head among the repeated heads.
    pub table: usize,
    /// Whether it continues a row that the fragment before it began.
    pub cut: bool,
}

/// Fragments one under another.
#[derive(Debug, Default)]
pub(super) struct Column {
    pub fragments: Vec<Fragment>,
    space: f32,
    glue: Glue,
    page_break: bool,
}

impl Column {
    pub fn push(&mut self, mut fragment: Fragment) {
        fragment.before += std::mem::take(&mut self.space);
        fragment.glue = fragment.glue.max(std::mem::take(&mut self.glue));
        fragment.page_break |= std::mem::take(&mut self.page_break);
        self.fragments.push(fragment);
    }

    /// Leaves at least `space` points before the next fragment.
    pub fn at_least(&mut self, space: f32) {
        self.space = self.space.max(space);
    }

    /// Makes everything after fragment `first` hold together.
    fn bind(&mut self, first: usize, glue: Glue) {
        for fragment in self.fragments.iter_mut().skip(first + 1) {
            fragment.glue = fragment.glue.max(glue);
        }
    }

    /// Returns the height of the column without the space before it.
    pub fn height(&self) -> f32 {
        self.fragments.iter().map(|fragment| fragment.before + fragment.height).sum()
    }
}

/// Where blocks are set.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    /// The width of the column in points.
    pub width: f32,
    /// The element they become a part of.
    pub parent: ElementId,
    /// Whether they stand in a cell: a heading there is no heading of the paper.
    pub in_cell: bool,
}

/// Makes the fragments of a paper, and its structure with them.
pub(super) struct Flow<'a> {
    pub typesetter: &'a mut Typesetter,
    pub language: Language,
    pub sheet: Sheet,
    pub tree: Tree,
    pub heads: Vec<RepeatedHead>,
    /// Headings in order: element, words, level.
    pub headings: Vec<(ElementId, String, u8)>,
    pub pictures: Vec<Arc<Art>>,
    sources: Vec<Arc<[u8]>>,
}

impl<'a> Flow<'a> {
    pub fn new(typesetter: &'a mut Typesetter, language: Language, sheet: Sheet) -> Self {
        Self {
            typesetter,
            language,
            sheet,
            tree: Tree::default(),
            heads: Vec::new(),
            headings: Vec::new(),
            pictures: Vec::new(),
            sources: Vec::new(),
        }
    }

    /// Sets blocks one under another.
    pub fn blocks(&mut self, blocks: &[Block], place: Place, column: &mut Column) -> Result<(), Error> {
        blocks.iter().try_for_each(|block| self.block(block, place, column))
    }

    fn block(&mut self, block: &Block, place: Place, column: &mut Column) -> Result<(), Error> {
        let key = block.key.as_deref();
        match &block.body {
            Body::Heading(heading) => self.heading(heading, key, place, column),
            Body::Paragraph(paragraph) => {
                let element = self.element(Role::Paragraph, place.parent, key);
                self.paragraph(paragraph, element, place.width, column)
            }
            Body::List(list) => self.list(list, key, place, column),
            Body::Table(table) => self.table(table, key, place, column),
            Body::Keep(blocks) => {
                let first = column.fragments.len();
                let parent = self.group(key, place.parent);
                self.blocks(blocks, Place { parent, ..place }, column)?;
                column.bind(first, Glue::Kept);
                Ok(())
            }
            Body::Space(height) => {
                column.space += height;
                Ok(())
            }
            Body::PageBreak => {
                column.page_break = true;
                Ok(())
            }
            Body::Rule(thickness) => {
                let y = thickness / 2.0 + 2.0;
                let marks = vec![border((0.0, y), (place.width, y), *thickness)];
                column.push(Fragment { height: thickness + 4.0, marks, glue: Glue::Bound, ..Fragment::default() });
                Ok(())
            }
            Body::SignatureLine(line) => self.signature(line, key, place, column),
            Body::BlankLine(line) => self.blank_line(line, key, place, column),
            Body::Picture(picture) => self.picture(picture, key, place, column),
            Body::Drawing(drawing) => self.drawing(drawing, key, place, column),
        }
    }

    /// Adds an element under its stable name.
    pub fn element(&mut self, role: Role, parent: ElementId, key: Option<&str>) -> ElementId {
        let element = self.tree.add(role, parent);
        self.tree.element_mut(element).key = key.map(str::to_owned);
        element
    }

    /// Returns an element for blocks under a stable name, or `parent` itself where there is none.
    pub fn group(&mut self, key: Option<&str>, parent: ElementId) -> ElementId {
        match key {
            Some(_) => self.element(Role::Division, parent, key),
            None => parent,
        }
    }

    fn heading(
        &mut self,
        heading: &Heading,
        key: Option<&str>,
        place: Place,
        column: &mut Column,
    ) -> Result<(), Error> {
        // A reader steps through headings one level at a time: none may be deeper by two than the one before.
        let deepest = self.headings.last().map_or(1, |(_, _, level)| level + 1);
        let level = heading.level.clamp(1, deepest.min(3));
        let role = if place.in_cell { Role::Paragraph } else { Role::Heading(level) };
        let element = self.element(role, place.parent, key);
        let mut paragraph = heading.paragraph.clone();
        paragraph.style.hyphenate = false;
        let first = column.fragments.len();
        self.paragraph(&paragraph, element, place.width, column)?;
        column.bind(first, Glue::Bound);
        column.glue = Glue::Bound;
        if !place.in_cell {
            let title = paragraph.text.to_plain().replace(['\u{a0}', '\n'], " ");
            self.headings.push((element, title, level));
        }
        Ok(())
    }

    /// Sets the lines of a paragraph as the text of `element`.
    pub fn paragraph(
        &mut self,
        paragraph: &Paragraph,
        element: ElementId,
        width: f32,
        column: &mut Column,
    ) -> Result<(), Error> {
        let language = paragraph.language.unwrap_or(self.language);
        self.tree.element_mut(element).language = Some(language).filter(|&language| language != self.language);
        let lines = paragraph::set(self.typesetter, paragraph, language, width)
            .map_err(|character| self.missing(character, element, &paragraph.text.to_plain()))?;
        let style = &paragraph.style;
        column.space += style.before;
        let last = lines.each.len().saturating_sub(1);
        for (number, line) in lines.each.into_iter().enumerate() {
            let marks = line.runs.into_iter().map(|run| {
                let run = GlyphRun {
                    face: run.face,
                    size: style.size,
                    x: line.x + run.x,
                    y: lines.base_line,
                    width: run.width,
                    glyphs: run.glyphs,
                    word_space: line.word_space,
                    colour: Colour::BLACK,
                };
                Mark { element: Some(element), ink: Ink::Glyphs(run) }
            });
            // Two lines at least on either side of the end of a page.
            let alone = number == 1 || (number > 0 && number == last);
            let glue = if alone { Glue::Bound } else { Glue::Free };
            column.push(Fragment { height: lines.height, marks: marks.collect(), glue, ..Fragment::default() });
        }
        column.space += style.after;
        if style.keep_with_next {
            column.glue = Glue::Bound;
        }
        Ok(())
    }

    /// Says which character of which text has no glyph.
    pub fn missing(&self, character: char, element: ElementId, text: &str) -> Error {
        let around = text.find(character).unwrap_or(0);
        let before: Vec<char> = text[..around].chars().rev().take(20).collect();
        let excerpt = before.into_iter().rev().chain(text[around..].chars().take(20)).collect();
        Error::MissingGlyph { character, place: self.tree.key(element).map(str::to_owned), excerpt }
    }

    fn signature(
        &mut self,
        line: &SignatureLine,
        key: Option<&str>,
        place: Place,
        column: &mut Column,
    ) -> Result<(), Error> {
        let parent = self.group(key, place.parent);
        let [position, from, to, name] = SIGNATURE.map(|part| part * place.width);
        let left = self.side(&line.left, position, parent)?;
        let caption = line.caption.as_ref().map(|text| self.caption(text, to - from, parent)).transpose()?;
        let right = self.side(&line.right, place.width - name, parent)?;
        let height = left.height().max(right.height());
        let base = height - line.right.style.size * 0.3;
        let mut fragment = Fragment { height, glue: Glue::Bound, ..Fragment::default() };
        let lowered = [height - left.height(), height - right.height()];
        stack(left, (0.0, lowered[0]), &mut fragment.marks);
        if line.drawn {
            fragment.marks.push(border((from, base), (to, base), THIN));
        }
        if let Some(caption) = caption {
            fragment.height = fragment.height.max(base + 1.0 + caption.height());
            stack(caption, (from, base + 1.0), &mut fragment.marks);
        }
        stack(right, (name, lowered[1]), &mut fragment.marks);
        // A signature on a sheet without text would be a signature under nothing.
        column.space += line.left.style.before;
        column.push(fragment);
        column.space += line.left.style.after;
        Ok(())
    }

    fn side(&mut self, paragraph: &Paragraph, width: f32, parent: ElementId) -> Result<Column, Error> {
        let mut column = Column::default();
        let element = self.tree.add(Role::Paragraph, parent);
        let mut paragraph = paragraph.clone();
        (paragraph.style.before, paragraph.style.after) = (0.0, 0.0);
        self.paragraph(&paragraph, element, width, &mut column)?;
        Ok(column)
    }

    fn caption(&mut self, text: &Text, width: f32, parent: ElementId) -> Result<Column, Error> {
        self.side(&Paragraph::centred(text.clone()).size(CAPTION_SIZE), width, parent)
    }

    fn blank_line(
        &mut self,
        line: &BlankLine,
        key: Option<&str>,
        place: Place,
        column: &mut Column,
    ) -> Result<(), Error> {
        let parent = self.group(key, place.parent);
        let label = self.side(&line.label, place.width, parent)?;
        let end = label.fragments.last().map_or(0.0, |last| end_of_marks(&last.marks));
        let mut height = label.height();
        let mut from = if end > 0.0 { end + 4.0 } else { 0.0 };
        if from > place.width * 0.7 {
            height += line.label.style.size * 1.5;
            from = 0.0;
        }
        let base = height - line.label.style.size * 0.25;
        let mut fragment = Fragment { height, ..Fragment::default() };
        stack(label, (0.0, 0.0), &mut fragment.marks);
        fragment.marks.push(border((from, base), (place.width, base), THIN));
        if let Some(text) = &line.caption {
            let caption = self.caption(text, place.width - from, parent)?;
            fragment.height = base + 1.0 + caption.height();
            stack(caption, (from, base + 1.0), &mut fragment.marks);
        }
        column.space += line.label.style.before;
        column.push(fragment);
        column.space += line.label.style.after;
        Ok(())
    }

    /// Sets a picture from a file, no larger than the column and the page.
    pub fn picture(
        &mut self,
        picture: &Picture,
        key: Option<&str>,
        place: Place,
        column: &mut Column,
    ) -> Result<(), Error> {
        let number = self.art(picture)?;
        let proportion = self.pictures[number].proportion();
        let page = self.sheet.bottom - self.sheet.top;
        let height = millimetres(picture.height).min(place.width / proportion).min(page);
        let width = height * proportion;
        let element = self.element(Role::Figure, place.parent, key);
        self.tree.element_mut(element).alt = Some(picture.alt.clone());
        let x = beside(picture.align, place.width - width);
        let placed = PlacedPicture { picture: number, x, y: 0.0, width, height };
        let marks = vec![Mark { element: Some(element), ink: Ink::Picture(placed) }];
        column.push(Fragment { height, marks, ..Fragment::default() });
        Ok(())
    }

    /// Returns the number of a picture; one file is read once however often it is shown.
    fn art(&mut self, picture: &Picture) -> Result<usize, Error> {
        if let Some(known) = self.sources.iter().position(|source| *source == picture.bytes) {
            return Ok(known);
        }
        let art = Art::read(&picture.bytes).map_err(|reason| Error::Picture { alt: picture.alt.clone(), reason })?;
        self.pictures.push(Arc::new(art));
        self.sources.push(Arc::clone(&picture.bytes));
        Ok(self.pictures.len() - 1)
    }

    fn drawing(
        &mut self,
        drawing: &Drawing,
        key: Option<&str>,
        place: Place,
        column: &mut Column,
    ) -> Result<(), Error> {
        let page = self.sheet.bottom - self.sheet.top;
        let scale = (place.width / drawing.width).min(page / drawing.height).min(1.0);
        let element = self.element(Role::Figure, place.parent, key);
        self.tree.element_mut(element).alt = Some(drawing.alt.clone());
        let mut marks = Vec::with_capacity(drawing.shapes.len());
        for shape in &drawing.shapes {
            marks.push(Mark { element: Some(element), ink: self.shape(shape, scale, element)? });
        }
        let x = beside(drawing.align, place.width - drawing.width * scale);
        for mark in &mut marks {
            mark.shift(x, 0.0);
        }
        column.push(Fragment { height: drawing.height * scale, marks, ..Fragment::default() });
        Ok(())
    }

    fn shape(&mut self, shape: &Shape, scale: f32, element: ElementId) -> Result<Ink, Error> {
        Ok(match shape {
            &Shape::Rectangle { x, y, width, height, fill } => Ink::Rectangle(Rectangle {
                x: x * scale,
                y: y * scale,
                width: width * scale,
                height: height * scale,
                fill,
            }),
            &Shape::Line { from, to, thickness, colour } => Ink::Stroke(Stroke {
                from: (from.0 * scale, from.1 * scale),
                to: (to.0 * scale, to.1 * scale),
                thickness: thickness * scale,
                colour,
            }),
            Shape::Label { x, y, text, face, size, anchor, colour } => {
                let glyphs = self.one_line(*face, text).map_err(|character| self.missing(character, element, text))?;
                let size = size * scale;
                let width = advance(&glyphs) * self.typesetter.words.fonts.face(*face).scale(size);
                let start = match anchor {
                    Anchor::Start => 0.0,
                    Anchor::Middle => width / 2.0,
                    Anchor::End => width,
                };
                let (x, y) = (x * scale - start, y * scale);
                Ink::Glyphs(GlyphRun { face: *face, size, x, y, width, glyphs, word_space: 0.0, colour: *colour })
            }
        })
    }

    /// Returns the glyphs of a text that stays on one line, or the character that has none.
    pub fn one_line(&mut self, face: Face, text: &str) -> Result<Vec<Glyph>, char> {
        let space = self.typesetter.words.fonts.face(face).space;
        let text = text.replace(['\u{a0}', '\n'], " ").replace('\u{2011}', "-").replace('\u{ad}', "");
        let mut glyphs = Vec::with_capacity(text.len());
        for (number, word) in text.split(' ').enumerate() {
            if number > 0 {
                glyphs.push(space);
            }
            glyphs.extend_from_slice(&self.typesetter.words.word(face, self.language, word)?.glyphs);
        }
        Ok(glyphs)
    }
}

/// Returns the width of glyphs in units of their face.
#[expect(clippy::cast_precision_loss, reason = "the width of a line is far below 2^24 units")]
pub(super) fn advance(glyphs: &[Glyph]) -> f32 {
    glyphs.iter().map(|glyph| i32::from(glyph.advance)).sum::<i32>() as f32
}

/// Returns where the last text of `marks` ends.
fn end_of_marks(marks: &[Mark]) -> f32 {
    marks.iter().fold(0.0, |end, mark| match &mark.ink {
        Ink::Glyphs(run) => end.max(run.x + run.width),
        Ink::Stroke(_) | Ink::Rectangle(_) | Ink::Picture(_) => end,
    })
}

/// Makes a line that is not read.
pub(super) fn border(from: (f32, f32), to: (f32, f32), thickness: f32) -> Mark {
    Mark { element: None, ink: Ink::Stroke(Stroke { from, to, thickness, colour: Colour::BLACK }) }
}

/// Puts the marks of a column at a place, one fragment under another.
fn stack(column: Column, at: (f32, f32), marks: &mut Vec<Mark>) {
    let mut y = at.1;
    for mut fragment in column.fragments {
        y += fragment.before;
        fragment.marks.iter_mut().for_each(|mark| mark.shift(at.0, y));
        marks.append(&mut fragment.marks);
        y += fragment.height;
    }
}

/// Returns the left side of something that leaves `empty` points of the measure.
fn beside(align: Align, empty: f32) -> f32 {
    match align {
        Align::Left | Align::Justify => 0.0,
        Align::Centre => empty / 2.0,
        Align::Right => empty,
    }
}

/// Turns millimetres into points.
pub(super) fn millimetres(length: f32) -> f32 {
    length * 72.0 / 25.4
}
