//! Fragments become pages: what holds together stays together, heads of tables are repeated, pages are numbered.

use super::Typesetter;
use super::flow::{Column, Flow, Fragment, Glue, Place, advance, border, millimetres};
use super::paragraph::{self, Run};
use super::table::RepeatedHead;
use crate::documents::content::{BODY_SIZE, Colour, Content, Face, Letterhead, Paragraph, Text};
use crate::documents::error::Error;
use crate::documents::frame::{Frame, GlyphRun, Ink, Layout, Mark, OutlineEntry, Sheet, Tree};

/// An A4 sheet in millimetres.
const A4: (f32, f32) = (210.0, 297.0);
/// The least room for text in either direction, in points.
const LEAST_ROOM: f32 = 100.0;
/// The size of the running line.
const RUNNING_SIZE: f32 = 8.0;
/// The colour of the running line: quieter than the text, dark enough for a copying machine.
const RUNNING_COLOUR: Colour = Colour::grey(80);
/// The thickness of the line that closes a cut row.
const LINE: f32 = 0.5;
/// Rounding that is no overflow, in points.
const SLACK: f32 = 0.01;
/// The part of a page above which a head is too high to be repeated.
const HIGHEST_HEAD: f32 = 0.4;

/// Sets a paper.
pub(super) fn lay_out(content: &Content, typesetter: &mut Typesetter) -> Result<Layout, Error> {
    let sheet = sheet(content)?;
    let mut flow = Flow::new(typesetter, content.about.language, sheet);
    let place = Place { width: sheet.right - sheet.left, parent: Tree::ROOT, in_cell: false };
    let mut column = Column::default();
    let first_top = match &content.letterhead {
        Letterhead::None => sheet.top,
        Letterhead::SpaceOnFirstPage(height) => millimetres(*height).max(sheet.top),
        Letterhead::Picture(picture) => {
            flow.picture(picture, None, place, &mut column)?;
            sheet.top
        }
    };
    if first_top + LEAST_ROOM > sheet.bottom {
        return Err(Error::NoRoom);
    }
    flow.blocks(&content.blocks, place, &mut column)?;
    let mut pages = Pages::new(sheet, first_top, &flow.heads);
    pages.fill(column.fragments);
    let mut pages = pages.finished;
    number(&mut flow, &mut pages, content)?;
    let outline = outline(&flow, &pages);
    let Flow { tree, pictures, .. } = flow;
    Ok(Layout { about: content.about.clone(), sheet, pages, tree, outline, pictures })
}

fn sheet(content: &Content) -> Result<Sheet, Error> {
    let margins = content.page;
    let (width, height) = (millimetres(A4.0), millimetres(A4.1));
    let sheet = Sheet {
        width,
        height,
        left: millimetres(margins.left),
        right: width - millimetres(margins.right),
        top: millimetres(margins.top),
        bottom: height - millimetres(margins.bottom),
    };
    let room = sheet.right - sheet.left >= LEAST_ROOM && sheet.bottom - sheet.top >= LEAST_ROOM;
    let on_sheet = [margins.left, margins.right, margins.top, margins.bottom].iter().all(|margin| *margin >= 0.0);
    if room && on_sheet { Ok(sheet) } else { Err(Error::NoRoom) }
}

/// Pages while they are filled.
struct Pages<'a> {
    sheet: Sheet,
    heads: &'a [RepeatedHead],
    finished: Vec<Frame>,
    /// Where the next fragment goes.
    y: f32,
    /// Whether nothing of the text stands on the page yet.
    empty: bool,
}

impl<'a> Pages<'a> {
    fn new(sheet: Sheet, first_top: f32, heads: &'a [RepeatedHead]) -> Self {
        Self { sheet, heads, finished: vec![Frame::default()], y: first_top, empty: true }
    }

    fn fill(&mut self, fragments: Vec<Fragment>) {
        let mut ahead = fragments;
        let mut start = 0;
        while start < ahead.len() {
            if ahead[start].page_break && !self.empty {
                self.turn(None);
            }
            let end = self.group_end(&ahead, start);
            if !self.empty && self.y + group_height(&ahead[start..end], false) > self.sheet.bottom + SLACK {
                self.turn(continued(&ahead, start));
            }
            for at in start..end {
                let needed = ahead[at].before + ahead[at].height;
                if at > start && !self.empty && self.y + needed > self.sheet.bottom + SLACK {
                    self.turn(continued(&ahead, at));
                }
                self.place(&mut ahead[at]);
            }
            start = end;
        }
    }

    /// Returns the end of the group that starts at `start`: the largest one that a page can hold.
    fn group_end(&self, fragments: &[Fragment], start: usize) -> usize {
        let head = continued(fragments, start).map_or(0.0, |part| self.head_height(part.0));
        let page = self.sheet.bottom - self.sheet.top - head;
        // What is kept to the fragment before it goes on a block higher than a page: its rest is no block to be kept.
        let within = fragments[start].glue >= Glue::Kept;
        for glue in [Glue::Kept, Glue::Bound].into_iter().skip(usize::from(within)) {
            let rest = &fragments[start + 1..];
            let held = rest.iter().take_while(|fragment| fragment.glue >= glue && !fragment.page_break).count();
            let end = start + 1 + held;
            if group_height(&fragments[start..end], true) <= page + SLACK {
                return end;
            }
        }
        start + 1
    }

    fn head_height(&self, table: usize) -> f32 {
        let height = self.heads[table].height();
        if height <= (self.sheet.bottom - self.sheet.top) * HIGHEST_HEAD { height } else { 0.0 }
    }

    fn place(&mut self, fragment: &mut Fragment) {
        if !self.empty {
            self.y += fragment.before;
        }
        for mut mark in std::mem::take(&mut fragment.marks) {
            mark.shift(self.sheet.left, self.y);
            self.draw(mark);
        }
        self.y += fragment.height;
        self.empty = false;
    }

    fn draw(&mut self, mark: Mark) {
        if let Some(page) = self.finished.last_mut() {
            page.marks.push(mark);
        }
    }

    /// Starts the next page; a table that goes on there gets its head and its lines again.
    fn turn(&mut self, continued: Option<(usize, bool)>) {
        let heads = self.heads;
        let lines = continued.and_then(|(table, _)| heads[table].lines);
        if let (Some(lines), Some((_, true))) = (lines, continued) {
            self.line(lines);
        }
        self.finished.push(Frame::default());
        (self.y, self.empty) = (self.sheet.top, true);
        let Some((table, _)) = continued else { return };
        if self.head_height(table) > 0.0 {
            for fragment in &heads[table].fragments {
                self.place(&mut Fragment { before: 0.0, ..fragment.clone() });
            }
            self.empty = true;
        } else if let Some(lines) = lines {
            self.line(lines);
        }
    }

    fn line(&mut self, (from, to): (f32, f32)) {
        let left = self.sheet.left;
        self.draw(border((left + from, self.y), (left + to, self.y), LINE));
    }
}

/// Returns the table that fragment `at` continues, and whether it continues a row as well.
fn continued(fragments: &[Fragment], at: usize) -> Option<(usize, bool)> {
    let before = at.checked_sub(1).and_then(|before| fragments[before].table)?;
    let part = fragments[at].table?;
    (part.table == before.table).then_some((part.table, part.cut))
}

/// Returns the height of fragments one under another, as at the top of a page or further down.
fn group_height(fragments: &[Fragment], at_top: bool) -> f32 {
    let height: f32 = fragments.iter().map(|fragment| fragment.before + fragment.height).sum();
    height - if at_top { fragments.first().map_or(0.0, |fragment| fragment.before) } else { 0.0 }
}

/// Puts the number on every page but page 1, and the running line on every page (p. 15 and 30).
fn number(flow: &mut Flow<'_>, pages: &mut [Frame], content: &Content) -> Result<(), Error> {
    let sheet = flow.sheet;
    let capitals = {
        let upright = flow.typesetter.words.fonts.face(Face::Regular);
        f32::from(upright.cap_height) * upright.scale(BODY_SIZE)
    };
    for (offset, page) in (0_u32..).zip(pages.iter_mut()) {
        let number = content.first_number.saturating_add(offset);
        if number > 1 {
            let y = f32::midpoint(sheet.top, capitals);
            page.marks.push(centred(flow, &number.to_string().into(), BODY_SIZE, y)?);
        }
        if let Some(running) = &content.running {
            page.marks.extend(running_line(flow, running)?);
        }
    }
    Ok(())
}

/// Makes a line in the middle of the measure that is not a part of the text.
fn centred(flow: &mut Flow<'_>, text: &Text, size: f32, y: f32) -> Result<Mark, Error> {
    let face = text.spans().first().map_or(Face::Regular, |span| span.face);
    let words = text.to_plain();
    let glyphs = flow.one_line(face, &words).map_err(|character| flow.missing(character, Tree::ROOT, &words))?;
    let width = advance(&glyphs) * flow.typesetter.words.fonts.face(face).scale(size);
    let x = f32::midpoint(flow.sheet.left, flow.sheet.right) - width / 2.0;
    let run = GlyphRun { face, size, x, y, width, glyphs, word_space: 0.0, colour: Colour::BLACK };
    Ok(Mark { element: None, ink: Ink::Glyphs(run) })
}

/// Makes the running line in the middle of the foot; one that is wider than the measure goes on under itself.
fn running_line(flow: &mut Flow<'_>, text: &Text) -> Result<Vec<Mark>, Error> {
    let sheet = flow.sheet;
    let mut paragraph = Paragraph::centred(text.clone()).size(RUNNING_SIZE);
    paragraph.style.hyphenate = false;
    let lines = paragraph::set(flow.typesetter, &paragraph, flow.language, sheet.right - sheet.left)
        .map_err(|character| flow.missing(character, Tree::ROOT, &text.to_plain()))?;
    #[expect(clippy::cast_precision_loss, reason = "a running line has few lines")]
    let height = lines.height * lines.each.len() as f32;
    let mut y = f32::midpoint(sheet.bottom, sheet.height) - height / 2.0 + lines.base_line;
    let mut marks = Vec::new();
    for line in lines.each {
        let x = sheet.left + line.x;
        marks.extend(line.runs.into_iter().map(|run| {
            let Run { face, width, glyphs, .. } = run;
            let (size, word_space, colour) = (RUNNING_SIZE, line.word_space, RUNNING_COLOUR);
            let run = GlyphRun { face, size, x: x + run.x, y, width, glyphs, word_space, colour };
            Mark { element: None, ink: Ink::Glyphs(run) }
        }));
        y += lines.height;
    }
    Ok(marks)
}

/// Finds the headings on the pages.
fn outline(flow: &Flow<'_>, pages: &[Frame]) -> Vec<OutlineEntry> {
    let mut wanted = flow.headings.iter().peekable();
    let mut entries = Vec::with_capacity(flow.headings.len());
    for (page, frame) in pages.iter().enumerate() {
        for mark in &frame.marks {
            let Ink::Glyphs(run) = &mark.ink else { continue };
            if let Some((_, title, level)) = wanted.next_if(|(element, _, _)| mark.element == Some(*element)) {
                entries.push(OutlineEntry { title: title.clone(), level: *level, page, y: run.y - run.size });
            }
        }
    }
    entries
}
