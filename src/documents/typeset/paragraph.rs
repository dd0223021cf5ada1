//! A paragraph: words and spaces become lines of glyphs.

use std::sync::Arc;

use unicode_linebreak::{BreakOpportunity, linebreaks};

use super::Typesetter;
use super::font::{FaceFile, FontSet, Glyph};
use super::hyphen;
use super::line::{Item, Measure};
use super::word::{Word, Words};
use crate::documents::content::{Align, Face, Paragraph, ParagraphStyle};
use crate::domain::text::Language;

/// What it costs to divide a word in lines of one width.
const HYPHEN_COST: f32 = 60.0;
/// What it costs to divide a word in ragged lines, which have less need of it.
const RAGGED_HYPHEN_COST: f32 = 600.0;
/// What it costs to end a line after a hyphen inside a word.
const COMPOUND_COST: f32 = 50.0;
/// What it costs to end a line at another place inside a word, such as after a slash.
const INSIDE_COST: f32 = 20.0;
/// What it costs to end a line with a word of one letter, such as «в» or «и».
const ONE_LETTER_COST: f32 = 80.0;
/// What it costs to cut a word that is wider than its line.
const CUT_COST: f32 = 1000.0;

/// How much wider than in the face a space of a justified line may become, as a part of its width; a line that would
/// need more stays ragged, as before a name in brackets that may not be parted.
const LOOSEST: f32 = 1.75;

/// Glyphs of one face in a line.
#[derive(Debug, Clone)]
pub(super) struct Run {
    pub face: Face,
    /// Where the run starts, from the left side of the line.
    pub x: f32,
    /// How wide it is; the space that a line ends with takes no room.
    pub width: f32,
    pub glyphs: Vec<Glyph>,
}

/// A line of a paragraph; lengths in points.
#[derive(Debug, Clone)]
pub(super) struct Line {
    /// The runs from left to right.
    pub runs: Vec<Run>,
    /// Where the line starts, from the left side of the measure.
    pub x: f32,
    /// How much each space is wider than in the face.
    pub word_space: f32,
}

/// The lines of a paragraph, all of one height.
#[derive(Debug, Clone)]
pub(super) struct Lines {
    pub each: Vec<Line>,
    pub height: f32,
    /// How far the base line stands under the top of its line.
    pub base_line: f32,
}

/// Sets a paragraph across `width` points.
///
/// Gives back the character that has no glyph, if there is one.
pub(super) fn set(
    typesetter: &mut Typesetter,
    paragraph: &Paragraph,
    language: Language,
    width: f32,
) -> Result<Lines, char> {
    let style = &paragraph.style;
    let fonts = typesetter.words.fonts;
    let (left, measure) = room(style, width);
    let mut items = items(&mut typesetter.words, paragraph, language, measure)?;
    relieve(&mut items, measure);
    let ragged = style.align != Align::Justify;
    let ends = typesetter.line.lines(&items, measure, ragged);
    let setting = Setting { fonts, items: &items, style, left, measure };
    let mut lines = Vec::with_capacity(ends.len());
    let mut start = 0;
    for (number, &end) in ends.iter().enumerate() {
        lines.push(setting.line(number, start, end));
        start = if matches!(items.get(end), Some(Item::Force)) { end + 1 } else { end };
    }
    let upright = fonts.face(Face::Regular);
    let (single, base_line) = (upright.line_height(style.size), upright.base_line(style.size));
    let height = single * style.leading;
    Ok(Lines { each: lines, height, base_line: base_line + (height - single) / 2.0 })
}

/// Returns the left side of the lines and their widths; indents that leave no room for a few letters are dropped.
fn room(style: &ParagraphStyle, width: f32) -> (f32, Measure) {
    let least = (style.size * 2.0).min(width);
    let narrowed = width - style.left - style.right;
    let (left, rest) = if narrowed >= least { (style.left, narrowed) } else { (0.0, width) };
    let indented = rest - style.first_line;
    let first = if indented >= least { indented } else { rest };
    (left, Measure { first, rest })
}

/// Cuts the text of a paragraph into words, spaces and places of division.
fn items(words: &mut Words, paragraph: &Paragraph, language: Language, measure: Measure) -> Result<Vec<Item>, char> {
    let text: String = paragraph.text.to_plain();
    // Opportunities are sought over the whole text: the limit of two faces is no place to end a line.
    let allowed = linebreaks(&text).filter(|(_, kind)| *kind == BreakOpportunity::Allowed);
    let mut breaks = allowed.map(|(at, _)| at).filter(|&at| !is_bound(&text, at)).peekable();
    let mut items =
        Items { words, style: &paragraph.style, language, measure, made: Vec::with_capacity(text.len() / 4) };
    let mut start = 0;
    for span in paragraph.text.spans() {
        let end = start + span.text.len();
        let mut at = start;
        while at < end {
            let rest = &text[at..end];
            let length = rest.find([' ', '\u{a0}', '\n', '\u{ad}']).unwrap_or(rest.len());
            while breaks.next_if(|&place| place <= at).is_some() {}
            let length = breaks.peek().map_or(length, |&place| length.min(place - at));
            if length > 0 {
                items.word(span.face, &rest[..length])?;
                at += length;
                if breaks.peek() == Some(&at) {
                    items.end_inside(&rest[..length], text[at..].starts_with(' '));
                }
                continue;
            }
            let Some(sign) = rest.chars().next() else { break };
            at += sign.len_utf8();
            // A space parts two words; one before the end of the text or of a wanted line parts nothing.
            items.sign(span.face, sign, text[at..].starts_with(|next: char| next != '\n' && next != ' '));
        }
        start = end;
    }
    Ok(items.made)
}

/// Returns whether a line may not end at `at`: before a no-break space, or inside a number.
fn is_bound(text: &str, at: usize) -> bool {
    text[at..].starts_with('\u{a0}') || parts_a_number(text, at)
}

/// Returns whether a line that ends at `at` would part a number: «39-ы», «3-тармақ», «2027–2029».
fn parts_a_number(text: &str, at: usize) -> bool {
    let mut before = text[..at].chars().rev();
    let sign = before.next();
    let digit = before.next().is_some_and(|sign| sign.is_ascii_digit());
    let goes_on = text[at..].starts_with(|sign: char| sign.is_alphanumeric());
    digit && goes_on && matches!(sign, Some('-' | '–'))
}

/// The pieces of a paragraph while they are made.
struct Items<'a> {
    words: &'a mut Words,
    style: &'a ParagraphStyle,
    language: Language,
    measure: Measure,
    made: Vec<Item>,
}

impl Items<'_> {
    fn hyphen_cost(&self) -> f32 {
        match self.style.align {
            Align::Justify => HYPHEN_COST,
            Align::Left | Align::Centre | Align::Right => RAGGED_HYPHEN_COST,
        }
    }

    fn sign(&mut self, face: Face, sign: char, parts: bool) {
        let file = self.words.fonts.face(face);
        let scale = file.scale(self.style.size);
        self.made.push(match sign {
            '\n' => Item::Force,
            '\u{ad}' => {
                Item::Penalty { width: f32::from(file.hyphen.advance) * scale, cost: HYPHEN_COST, hyphen: Some(face) }
            }
            // A space that carries another letter's code is still the one space of the face.
            _ => Item::Glue {
                width: f32::from(file.space.advance) * scale,
                face,
                // A line may end at any plain space, also between «…» and a bracket, where the common rule forbids it.
                breaks: sign == ' ' && parts,
                cost: if self.ends_with_one_letter() { ONE_LETTER_COST } else { 0.0 },
            },
        });
    }

    /// Returns whether the last word is one small letter.
    fn ends_with_one_letter(&self) -> bool {
        let alone = !matches!(self.made.iter().nth_back(1), Some(Item::Box { .. } | Item::Penalty { .. }));
        match self.made.last() {
            Some(Item::Box { word, .. }) => {
                alone && matches!(word.glyphs.as_slice(), [glyph] if glyph.character.is_lowercase())
            }
            Some(Item::Glue { .. } | Item::Penalty { .. } | Item::Force) | None => false,
        }
    }

    fn word(&mut self, face: Face, text: &str) -> Result<(), char> {
        // A no-break hyphen has done its work when the places to end a line were sought; it looks and reads like any.
        let word = if text.contains('\u{2011}') {
            self.words.word(face, self.language, &text.replace('\u{2011}', "-"))?
        } else {
            self.words.word(face, self.language, text)?
        };
        let file = self.words.fonts.face(face);
        let scale = file.scale(self.style.size);
        let hyphen = f32::from(file.hyphen.advance) * scale;
        let room = self.measure.narrowest() - hyphen;
        #[expect(clippy::cast_precision_loss, reason = "the width of a word is far below 2^24 units")]
        let too_wide = word.width as f32 * scale > room;
        let must: Vec<usize>;
        let points: &[usize] = if too_wide && word.points.is_empty() {
            must = hyphen::dividable(text, self.language);
            &must
        } else if self.style.hyphenate || too_wide {
            &word.points
        } else {
            &[]
        };
        let mut from = 0;
        for &to in points.iter().chain([&word.glyphs.len()]) {
            if from > 0 {
                self.made.push(Item::Penalty { width: hyphen, cost: self.hyphen_cost(), hyphen: Some(face) });
            }
            self.part(face, &word, from, to, room, scale);
            from = to;
        }
        Ok(())
    }

    /// Adds glyphs of a word, cut wherever they are wider than a line.
    fn part(&mut self, face: Face, word: &Arc<Word>, from: usize, to: usize, room: f32, scale: f32) {
        let mut start = from;
        let mut width = 0.0;
        for place in from..to {
            let advance = f32::from(word.glyphs[place].advance) * scale;
            if width + advance > room && place > start {
                self.made.push(Item::Box { width, face, word: Arc::clone(word), from: start, to: place });
                self.made.push(Item::Penalty { width: 0.0, cost: CUT_COST, hyphen: None });
                (start, width) = (place, 0.0);
            }
            width += advance;
        }
        self.made.push(Item::Box { width, face, word: Arc::clone(word), from: start, to });
    }

    /// Allows a line to end after `text`, inside a word.
    fn end_inside(&mut self, text: &str, before_space: bool) {
        if !before_space {
            let cost = if text.ends_with('-') { COMPOUND_COST } else { INSIDE_COST };
            self.made.push(Item::Penalty { width: 0.0, cost, hyphen: None });
        }
    }
}

/// Allows a line to end where pieces that should stay together are wider than a line: nothing is ever lost.
fn relieve(items: &mut Vec<Item>, measure: Measure) {
    let room = measure.narrowest();
    let mut width = 0.0;
    let mut kept_space = None;
    let mut at = 0;
    while at < items.len() {
        // A hyphen needs room as well, where a word is divided after a space that is kept.
        let (needed, divisible) = match &items[at] {
            Item::Force | Item::Glue { breaks: true, .. } => (0.0, true),
            Item::Penalty { width: hyphen, .. } => (width + hyphen, true),
            Item::Glue { width: space, breaks: false, .. } => {
                width += space;
                kept_space = Some(at);
                (0.0, false)
            }
            Item::Box { width: word, .. } => {
                width += word;
                (if width > *word { width } else { 0.0 }, false)
            }
        };
        match kept_space {
            Some(space) if needed > room => {
                if let Item::Glue { breaks, .. } = &mut items[space] {
                    *breaks = true;
                }
                at = space;
                (width, kept_space) = (0.0, None);
            }
            None if needed > room && !divisible => {
                items.insert(at, Item::Penalty { width: 0.0, cost: CUT_COST, hyphen: None });
                (width, kept_space) = (0.0, None);
            }
            Some(_) | None if divisible => (width, kept_space) = (0.0, None),
            Some(_) | None => {}
        }
        at += 1;
    }
}

/// What every line of a paragraph is made from.
struct Setting<'a> {
    fonts: &'static FontSet,
    items: &'a [Item],
    style: &'a ParagraphStyle,
    left: f32,
    measure: Measure,
}

impl Setting<'_> {
    fn line(&self, number: usize, start: usize, end: usize) -> Line {
        let from = if number > 0 { start + self.dropped(start, end) } else { start };
        let kept =
            self.items[from..end].iter().rev().take_while(|item| matches!(item, Item::Glue { breaks: true, .. }));
        let to = end - kept.count();
        let inside = &self.items[from..to];
        let hyphen = match self.items.get(end) {
            Some(Item::Penalty { hyphen, .. }) => *hyphen,
            Some(Item::Box { .. } | Item::Glue { .. } | Item::Force) | None => None,
        };
        let (natural, spaces) = self.natural(inside, hyphen);
        let width = self.measure.line(number);
        let ends_paragraph = matches!(self.items.get(end), None | Some(Item::Force));
        let justified = self.style.align == Align::Justify && spaces > 0.0 && (!ends_paragraph || natural > width);
        let word_space = if justified { (width - natural) / spaces } else { 0.0 };
        // A divided word at the end of a ragged line would look like a mistake.
        let word_space = if hyphen.is_none() && word_space > loosest(inside) { 0.0 } else { word_space };
        let empty = width - natural - word_space * spaces;
        let indent = self.measure.rest - width;
        let x = self.left
            + indent
            + match self.style.align {
                Align::Left | Align::Justify => 0.0,
                Align::Centre => empty / 2.0,
                Align::Right => empty,
            };
        let runs = self.runs(inside, hyphen, self.items.get(end), word_space);
        Line { runs, x, word_space }
    }

    fn dropped(&self, start: usize, end: usize) -> usize {
        let dropped = |item: &&Item| match item {
            Item::Glue { .. } | Item::Penalty { .. } => true,
            Item::Box { .. } | Item::Force => false,
        };
        self.items[start..end].iter().take_while(dropped).count()
    }

    /// Returns the width of a line as the face has it, and the number of its spaces.
    fn natural(&self, inside: &[Item], hyphen: Option<Face>) -> (f32, f32) {
        let (mut width, mut spaces) = (0.0, 0.0);
        for item in inside {
            match item {
                Item::Box { width: word, .. } => width += word,
                Item::Glue { width: space, .. } => {
                    width += space;
                    spaces += 1.0;
                }
                Item::Penalty { .. } | Item::Force => {}
            }
        }
        if let Some(face) = hyphen {
            let file = self.fonts.face(face);
            width += f32::from(file.hyphen.advance) * file.scale(self.style.size);
        }
        (width, spaces)
    }

    fn runs(&self, inside: &[Item], hyphen: Option<Face>, next: Option<&Item>, word_space: f32) -> Vec<Run> {
        let mut runs = Runs { runs: Vec::with_capacity(2), x: 0.0 };
        for item in inside {
            match item {
                Item::Box { width, face, word, from, to } => runs.add(*face, &word.glyphs[*from..*to], *width),
                Item::Glue { width, face, .. } => runs.add(*face, &[self.file(*face).space], *width + word_space),
                Item::Penalty { .. } | Item::Force => {}
            }
        }
        if let Some(face) = hyphen {
            let file = self.file(face);
            runs.add(face, &[file.hyphen], f32::from(file.hyphen.advance) * file.scale(self.style.size));
        } else if let Some(Item::Glue { face, .. }) = next {
            // The space that the line ends with cannot be seen, but it parts the words when the file is read.
            runs.add(*face, &[self.file(*face).space], 0.0);
        }
        runs.runs
    }

    fn file(&self, face: Face) -> &'static FaceFile {
        self.fonts.face(face)
    }
}

/// Runs of a line while they are put side by side.
struct Runs {
    runs: Vec<Run>,
    x: f32,
}

impl Runs {
    fn add(&mut self, face: Face, glyphs: &[Glyph], width: f32) {
        match self.runs.last_mut() {
            Some(run) if run.face == face => {
                run.glyphs.extend_from_slice(glyphs);
                run.width += width;
            }
            Some(_) | None => {
                let mut fresh = Vec::with_capacity(96);
                fresh.extend_from_slice(glyphs);
                self.runs.push(Run { face, x: self.x, width, glyphs: fresh });
            }
        }
        self.x += width;
    }
}

/// Returns how much may be added to each space of a line.
fn loosest(inside: &[Item]) -> f32 {
    let space = inside.iter().find_map(|item| match item {
        Item::Glue { width, .. } => Some(*width),
        Item::Box { .. } | Item::Penalty { .. } | Item::Force => None,
    });
    space.unwrap_or_default() * LOOSEST
}
