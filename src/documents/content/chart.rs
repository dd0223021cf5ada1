//! Charts: counts by state as bars of shaded parts, with the figures written in them.

use super::{Anchor, Colour, Drawing, Face, Shape};

/// The size of the letters of a chart in points.
const SIZE: f32 = 11.0;
/// The height of a bar.
const BAR: f32 = 16.0;
/// The distance from the top of one bar to the top of the next.
const STEP: f32 = 24.0;
/// The part of the width that the names of bars take.
const NAMES: f32 = 0.25;
/// The part of the width that the longest bar takes.
const LONGEST: f32 = 0.67;
/// The least width of a part that has room for its figure.
const ROOM_FOR_FIGURE: f32 = 9.0;
/// The side of the square that stands before the name of a state.
const SQUARE: f32 = 9.0;
/// The greys of the states in turn; print is black on white, so states differ by shade, order and figure.
const GREYS: [u8; 5] = [64, 208, 128, 240, 176];

/// A chart of bars, each made of one part for every state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StackedBars {
    /// What the chart shows, with its figures, in the language of the paper.
    pub alt: String,
    /// The names of the states in order, such as «орындалды», «орындалуда», «мерзімі өткен».
    pub states: Vec<String>,
    /// The bars from top to bottom.
    pub bars: Vec<Bar>,
}

/// A bar of a chart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// The name of the bar, such as «III тоқсан».
    pub name: String,
    /// The count of each state, in the order of the states.
    pub counts: Vec<u32>,
}

impl StackedBars {
    /// Makes a chart without bars.
    pub fn new<S: Into<String>>(alt: impl Into<String>, states: impl IntoIterator<Item = S>) -> Self {
        Self { alt: alt.into(), states: states.into_iter().map(Into::into).collect(), bars: Vec::new() }
    }

    /// Returns the chart with one more bar.
    #[must_use]
    pub fn bar(mut self, name: impl Into<String>, counts: impl IntoIterator<Item = u32>) -> Self {
        self.bars.push(Bar { name: name.into(), counts: counts.into_iter().collect() });
        self
    }

    /// Draws the chart `width` points wide.
    pub fn draw(&self, width: f32) -> Drawing {
        let legend = length(self.bars.len()) * STEP + 4.0;
        let rows = length(self.states.len().div_ceil(2));
        let mut drawing = Drawing::new(width, legend + rows * (SIZE + 5.0), self.alt.clone());
        let most = self.bars.iter().map(Bar::total).max().unwrap_or(0).max(1);
        let unit = width * LONGEST / exact(most);
        let left = width * NAMES;
        for (number, bar) in self.bars.iter().enumerate() {
            let top = length(number) * STEP;
            let base = top + BAR / 2.0 + SIZE * 0.35;
            drawing.push(label(left - 6.0, base, bar.name.clone(), Anchor::End, Colour::BLACK));
            let mut x = left;
            for (state, &count) in bar.counts.iter().enumerate() {
                let part = exact(count) * unit;
                self::part(&mut drawing, (x, top), part, state, count);
                x += part;
            }
            drawing.push(label(x + 5.0, base, bar.total().to_string(), Anchor::Start, Colour::BLACK));
        }
        let axis = (left, 0.0);
        let foot = (left, legend - STEP + BAR + 2.0);
        drawing.push(Shape::Line { from: axis, to: foot, thickness: 0.5, colour: Colour::BLACK });
        self.legend(&mut drawing, legend, width);
        drawing
    }

    fn legend(&self, drawing: &mut Drawing, top: f32, width: f32) {
        for (state, name) in self.states.iter().enumerate() {
            let x = if state % 2 == 0 { 0.0 } else { width / 2.0 };
            let y = top + length(state / 2) * (SIZE + 5.0);
            frame(drawing, (x, y), SQUARE, SQUARE, grey(state));
            drawing.push(label(x + SQUARE + 5.0, y + SIZE * 0.75, name.clone(), Anchor::Start, Colour::BLACK));
        }
    }
}

impl Bar {
    /// Returns the sum of the counts.
    pub fn total(&self) -> u32 {
        self.counts.iter().fold(0, |total, &count| total.saturating_add(count))
    }
}

/// Draws the part of a bar for one state, with its figure if there is room.
fn part(drawing: &mut Drawing, at: (f32, f32), width: f32, state: usize, count: u32) {
    if count == 0 {
        return;
    }
    frame(drawing, at, width, BAR, grey(state));
    let figure = count.to_string();
    if width >= ROOM_FOR_FIGURE * length(figure.len()) {
        let ink = if grey(state).red < 128 { Colour::WHITE } else { Colour::BLACK };
        drawing.push(label(at.0 + width / 2.0, at.1 + BAR / 2.0 + SIZE * 0.35, figure, Anchor::Middle, ink));
    }
}

/// Draws a filled rectangle with a thin line round it, so that the lightest grey is seen on white.
fn frame(drawing: &mut Drawing, (x, y): (f32, f32), width: f32, height: f32, fill: Colour) {
    const LINE: f32 = 0.5;
    drawing.push(Shape::Rectangle { x, y, width, height, fill: Colour::BLACK });
    let (x, y) = (x + LINE, y + LINE);
    let (width, height) = ((width - 2.0 * LINE).max(0.0), height - 2.0 * LINE);
    drawing.push(Shape::Rectangle { x, y, width, height, fill });
}

fn label(x: f32, y: f32, text: String, anchor: Anchor, colour: Colour) -> Shape {
    Shape::Label { x, y, text, face: Face::Regular, size: SIZE, anchor, colour }
}

fn grey(state: usize) -> Colour {
    Colour::grey(GREYS[state % GREYS.len()])
}

#[expect(clippy::cast_precision_loss, reason = "a chart has few bars and states")]
fn length(count: usize) -> f32 {
    count as f32
}

#[expect(clippy::cast_precision_loss, reason = "widths on paper need no more than seven digits")]
fn exact(count: u32) -> f32 {
    count as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chart() -> Drawing {
        let states = ["орындалды", "орындалуда", "мерзімі өткен"];
        StackedBars::new("Тапсырмалар", states).bar("II тоқсан", [12, 0, 0]).bar("III тоқсан", [20, 9, 1]).draw(480.0)
    }

    fn labels(drawing: &Drawing) -> Vec<&str> {
        let texts = drawing.shapes.iter().filter_map(|shape| match shape {
            Shape::Label { text, .. } => Some(text.as_str()),
            Shape::Rectangle { .. } | Shape::Line { .. } => None,
        });
        texts.collect()
    }

    #[test]
    fn every_figure_that_has_room_is_written() {
        let drawing = chart();
        let expected = ["II тоқсан", "12", "12", "III тоқсан", "20", "9", "1", "30", "орындалды", "орындалуда"];
        assert_eq!(labels(&drawing)[..10], expected);
    }

    #[test]
    fn everything_stands_inside_the_drawing() {
        let drawing = chart();
        for shape in &drawing.shapes {
            if let Shape::Rectangle { x, y, width, height, .. } = shape {
                assert!(*x >= 0.0 && *y >= 0.0 && x + width <= 480.0 && y + height <= drawing.height, "{shape:?}");
            }
        }
    }

    #[test]
    fn a_chart_of_nothing_is_drawn() {
        assert_eq!(labels(&StackedBars::new("", ["а"]).bar("I", [0]).draw(100.0)), ["I", "0", "а"]);
    }
}
