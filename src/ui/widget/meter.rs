//! Counts as a row of cells: who is present, how the members voted, and how many are needed.

#![expect(clippy::cast_precision_loss, reason = "far fewer than 2^24 members")]

use iced::advanced::layout::{self, Layout};
use iced::advanced::renderer;
use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::alignment::Horizontal;
use iced::{Length, Rectangle, Size, mouse};

use super::grid::Gauge;
use super::lettering::{Lettering, Setting, Surface};
use super::{Element, Renderer, Words, fill, vote};
use crate::domain::ballot::Choice;
use crate::ui::theme::size::{line, radius};
use crate::ui::theme::{Colour, Plate, Role, Theme};

/// Above so many members a cell for each would be too thin to count.
const MOST_CELLS: usize = 25;
/// The space between cells.
const GAP: f32 = 3.0;
/// The height of the words above the line of what is needed.
const WORDS: f32 = 18.0;

/// What a small meter tells of a quorum.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Day {
    /// There was one.
    Held,
    /// So many have promised to come.
    Forecast,
    /// There was none.
    Lost,
}

/// The cell of a small meter, and the space between two.
const SMALL: Size = Size::new(5.0, 8.0);
const SMALL_GAP: f32 = 1.0;

/// The cells of a meter.
enum Cells {
    /// So many of all are filled.
    Filled { filled: usize, all: usize, fill: Colour, hollow: Colour },
    /// One mark for each vote, in the order of the ballot sheet.
    Votes(Vec<Option<Choice>>),
}

/// A row of cells with a line after the last one that is needed.
pub struct Meter<'a> {
    cells: Cells,
    cell: Size,
    gap: f32,
    /// Whether the words stand above the line of what is needed, and not above everything.
    at_need: bool,
    stretch: bool,
    needed: usize,
    words: Words<'a>,
    ink: Colour,
}

/// Returns one cell for each of `all` members, `filled` of them filled, and a line after `needed` of them with `words`
/// above it. On the red bar of a lost quorum everything is drawn in the colour of its text.
pub fn presence<'a>(filled: usize, all: usize, needed: usize, words: impl Into<Words<'a>>, lost: bool) -> Meter<'a> {
    let (colour, ink) = if lost { (Colour::OnRed, Colour::OnRed) } else { (Colour::GreenShape, Colour::Ink) };
    Meter {
        cells: Cells::Filled { filled: filled.min(all), all, fill: colour, hollow: colour },
        cell: Size::new(12.0, 24.0),
        gap: GAP,
        at_need: true,
        stretch: false,
        needed,
        words: words.into(),
        ink,
    }
}

/// Returns a strip of the votes in the order for, against, abstained, did not vote, missing.
pub fn votes<'a>(votes: Vec<Option<Choice>>, needed: usize, words: impl Into<Words<'a>>) -> Meter<'a> {
    Meter {
        cells: Cells::Votes(votes),
        cell: Size::new(48.0, 24.0),
        gap: GAP,
        at_need: true,
        stretch: true,
        needed,
        words: words.into(),
        ink: Colour::Ink,
    }
}

/// Returns a meter as small as a cell of a table: `words` such as «13 of 17», and below them a cell for each member.
pub fn small<'a>(filled: usize, all: usize, needed: usize, words: impl Into<Words<'a>>, day: Day) -> Meter<'a> {
    let fill = match day {
        Day::Held => Colour::GreenShape,
        Day::Forecast => Colour::Accent,
        Day::Lost => Colour::RedShape,
    };
    Meter {
        cells: Cells::Filled { filled: filled.min(all), all, fill, hollow: Colour::Edge },
        cell: SMALL,
        gap: SMALL_GAP,
        at_need: false,
        stretch: false,
        needed,
        words: words.into(),
        ink: Colour::Ink,
    }
}

/// Draws the cells of a small meter at the foot of `place`, below words that are drawn already.
pub(super) fn draw_small(renderer: &mut Renderer, theme: Theme, place: Rectangle, gauge: Gauge) {
    let meter = small(gauge.filled, gauge.all, gauge.needed, "", gauge.day);
    let place = Rectangle { y: place.y + place.height - SMALL.height - 2.0 - WORDS, ..place };
    let letters = Lettering::default();
    meter.draw_cells(renderer, theme, &letters, place);
    meter.draw_need(renderer, theme, &letters, place);
}

impl Meter<'_> {
    /// As large as the hall needs.
    #[must_use]
    pub fn hall(mut self) -> Self {
        self.cell = Size::new(34.0, 48.0);
        self
    }

    fn count(&self) -> usize {
        match &self.cells {
            Cells::Filled { all, .. } => *all,
            Cells::Votes(votes) => votes.len(),
        }
    }

    fn natural_width(&self) -> f32 {
        let count = self.count().min(MOST_CELLS) as f32;
        (count * (self.cell.width + self.gap) - self.gap).max(0.0)
    }

    /// Returns the width of all cells: words above a small meter may be wider.
    fn width_of_cells(&self, bounds: Rectangle) -> f32 {
        if self.at_need { bounds.width } else { self.natural_width().min(bounds.width) }
    }

    /// Returns the place of cell `at`.
    fn place(&self, bounds: Rectangle, at: usize) -> Rectangle {
        let count = self.count().max(1) as f32;
        let gap = if self.count() > MOST_CELLS { 0.0 } else { self.gap };
        let width = (self.width_of_cells(bounds) - (count - 1.0) * gap) / count;
        let x = bounds.x + at as f32 * (width + gap);
        Rectangle { x, y: bounds.y + WORDS + 1.0, width, height: self.cell.height }
    }

    fn draw_cells(&self, renderer: &mut Renderer, theme: Theme, letters: &Lettering, bounds: Rectangle) {
        match &self.cells {
            Cells::Filled { filled, all, fill: colour, hollow } if *all > MOST_CELLS => {
                let whole = Rectangle { width: self.width_of_cells(bounds), ..self.place(bounds, 0) };
                fill(renderer, theme, whole, Plate::default().edged(*hollow).rounded(radius::PART));
                let part = Rectangle { width: whole.width * *filled as f32 / *all as f32, ..whole };
                fill(renderer, theme, part, Plate::flat(*colour).rounded(radius::PART));
            }
            Cells::Filled { filled, all, fill: colour, hollow } => {
                for at in 0..*all {
                    let plate = if at < *filled { Plate::flat(*colour) } else { Plate::default().edged(*hollow) };
                    // A cell of five pixels with round corners would be a nought.
                    let round = if self.at_need { radius::PART } else { radius::PART / 2.0 };
                    fill(renderer, theme, self.place(bounds, at), plate.rounded(round));
                }
            }
            Cells::Votes(votes) => {
                for (at, &choice) in votes.iter().enumerate() {
                    let place = self.place(bounds, at);
                    let (plate, icon, ink) = vote::look(choice);
                    fill(renderer, theme, place, plate);
                    match choice {
                        Some(_) if place.width >= 14.0 => {
                            letters.draw_sign(&mut Surface::new(renderer, theme, place), ink, icon, 14.0, place);
                        }
                        Some(_) => {}
                        None => {
                            let setting = Setting::of(Role::SecondStrong);
                            letters.write(
                                &mut Surface::new(renderer, theme, place),
                                ink,
                                setting,
                                "?",
                                Horizontal::Center,
                                place,
                            );
                        }
                    }
                }
            }
        }
    }

    /// Draws the line after the last cell that is needed, with its words at the left of it.
    fn draw_need(&self, renderer: &mut Renderer, theme: Theme, letters: &Lettering, bounds: Rectangle) {
        let Some(last) = self.needed.checked_sub(1).filter(|&last| last < self.count()) else { return };
        let cell = self.place(bounds, last);
        let x = (cell.x + cell.width + self.gap / 2.0 - line::FOCUS / 2.0).round();
        let mark = Rectangle { x, y: bounds.y, width: line::FOCUS, height: bounds.height };
        if !self.at_need {
            let mark = Rectangle { y: cell.y - 1.0, height: cell.height + 2.0, ..mark };
            fill(renderer, theme, mark, Plate::flat(self.ink));
            return;
        }
        fill(renderer, theme, mark, Plate::flat(self.ink));
        let setting = Setting::of(Role::SecondStrong);
        let width = letters.measure(&self.words, setting, bounds.width).width.ceil() + 1.0;
        // Where there is no room at the left the words stand at the right of the line.
        let left = if x - 6.0 - width >= bounds.x { x - 6.0 - width } else { x + 6.0 };
        let words = Rectangle { x: left, y: bounds.y, width, height: WORDS };
        letters.write(
            &mut Surface::new(renderer, theme, words),
            self.ink,
            setting,
            &self.words,
            Horizontal::Left,
            words,
        );
    }
}

impl<M> Widget<M, Theme, Renderer> for Meter<'_> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Lettering>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Lettering::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(if self.stretch { Length::Fill } else { Length::Shrink }, Length::Shrink)
    }

    fn layout(&mut self, tree: &mut Tree, _: &Renderer, limits: &layout::Limits) -> layout::Node {
        let room = limits.max().width;
        let width = if self.stretch { room } else { self.natural_width().min(room) };
        if !self.at_need {
            let letters = tree.state.downcast_ref::<Lettering>();
            let words = letters.measure(&self.words, Setting::of(Role::Second), f32::INFINITY).width.ceil();
            return layout::Node::new(Size::new(width.max(words).min(room), WORDS + self.cell.height + 2.0));
        }
        layout::Node::new(Size::new(width, WORDS + self.cell.height + 4.0))
    }

    fn operate(&mut self, _: &mut Tree, layout: Layout<'_>, _: &Renderer, operation: &mut dyn Operation) {
        operation.text(None, layout.bounds(), &self.words);
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        _: &renderer::Style,
        layout: Layout<'_>,
        _: mouse::Cursor,
        _: &Rectangle,
    ) {
        let letters = tree.state.downcast_ref::<Lettering>();
        self.draw_cells(renderer, *theme, letters, layout.bounds());
        self.draw_need(renderer, *theme, letters, layout.bounds());
        if !self.at_need {
            let words = Rectangle { height: WORDS, ..layout.bounds() };
            let surface = &mut Surface::new(renderer, *theme, words);
            letters.write(surface, self.ink, Setting::of(Role::Second), &self.words, Horizontal::Left, words);
        }
    }
}

impl<'a, M: 'a> From<Meter<'a>> for Element<'a, M> {
    fn from(meter: Meter<'a>) -> Self {
        Element::new(meter)
    }
}
