//! The chart of a review: one bar for the quarter before and one for this quarter, stacked by state.
//!
//! States differ by pattern and by the figure in each part, so the chart is read in black and white as well.

use super::{ReviewFacts, state_word};
use crate::documents::content::{Anchor, Colour, Drawing, Face, Shape};
use crate::domain::control::StateKind;
use crate::domain::review::quarterly::StateCounts;
use crate::i18n::Papers;

/// The width of the measure in points.
const WIDTH: f32 = 480.0;
/// The size of letters in points.
const SIZE: f32 = 11.0;
/// The height of a bar in points.
const BAR: f32 = 26.0;
/// The height that a bar takes with its caption and the gap below.
const BAND: f32 = 50.0;
/// The height of a line of the legend.
const LINE: f32 = 17.0;
/// The distance of the lines of a pattern.
const STRIPE: f32 = 4.0;
/// The room that a figure of one digit needs in its part.
const DIGIT: f32 = 6.0;

/// How a part is filled.
#[derive(Clone, Copy)]
enum Fill {
    Solid(u8),
    Upright,
    Level,
}

/// A rectangle of the chart.
#[derive(Clone, Copy)]
struct Part {
    x: f32,
    y: f32,
    width: f32,
    height: f32,
}

/// Makes the chart with its legend.
pub fn chart(facts: &ReviewFacts<'_>, words: &Papers) -> Drawing {
    let (before, now) = (facts.review.before, facts.review.counts);
    let longest = before.total().max(now.total()).max(1);
    let executed = now.executed_in_time + now.executed_late;
    let alt = words.review_chart_alternative(now.total(), executed, now.in_work + now.extended, now.overdue);
    let mut drawing = Drawing::new(WIDTH, BAND * 2.0 + LINE * 3.0 + 6.0, alt);
    let captions = [words.review_column_quarter_before(), words.review_column_quarter_now()];
    for ((counts, caption), y) in [before, now].into_iter().zip(captions).zip([0.0, BAND]) {
        let caption = words.review_legend(&caption, counts.total());
        drawing.push(label(0.0, y + SIZE, caption, Anchor::Start, Colour::BLACK));
        bar(&mut drawing, counts, y + SIZE + 5.0, exact(longest));
    }
    legend(&mut drawing, now, words);
    drawing
}

fn bar(drawing: &mut Drawing, counts: StateCounts, y: f32, longest: f32) {
    let mut x = 0.0;
    for kind in StateKind::ALL.into_iter().filter(|&kind| counts.of(kind) > 0) {
        let part = Part { x, y, width: WIDTH * exact(counts.of(kind)) / longest, height: BAR };
        fill(drawing, part, pattern(kind));
        figure(drawing, part, counts.of(kind), pattern(kind));
        x += part.width;
    }
}

/// Writes the figure into a part that has room for it; the legend has it in any case.
fn figure(drawing: &mut Drawing, part: Part, count: u32, pattern: Fill) {
    let text = count.to_string();
    let room = DIGIT * exact(u32::try_from(text.len()).unwrap_or(u32::MAX));
    if part.width < room {
        return;
    }
    let (middle, base) = (part.x + part.width / 2.0, part.y + part.height / 2.0 + SIZE * 0.35);
    let colour = match pattern {
        Fill::Solid(grey) if grey < 128 => Colour::WHITE,
        Fill::Solid(_) => Colour::BLACK,
        Fill::Upright | Fill::Level => {
            let ground = Part { x: middle - room / 2.0 - 1.0, y: part.y + 6.0, width: room + 2.0, height: BAR - 12.0 };
            rectangle(drawing, ground, Colour::WHITE);
            Colour::BLACK
        }
    };
    drawing.push(label(middle, base, text, Anchor::Middle, colour));
}

fn legend(drawing: &mut Drawing, counts: StateCounts, words: &Papers) {
    let columns = [0.0, WIDTH / 2.0];
    for (place, kind) in (0..).zip(StateKind::ALL) {
        let (x, y) = (columns[place / 3], BAND * 2.0 + LINE * exact(u32::try_from(place % 3).unwrap_or(0)));
        fill(drawing, Part { x, y, width: 20.0, height: 12.0 }, pattern(kind));
        let entry = words.review_legend(&state_word(kind, words), counts.of(kind));
        drawing.push(label(x + 26.0, y + 10.0, entry, Anchor::Start, Colour::BLACK));
    }
}

const fn pattern(kind: StateKind) -> Fill {
    match kind {
        StateKind::ExecutedInTime => Fill::Solid(95),
        StateKind::ExecutedLate => Fill::Level,
        StateKind::InWork => Fill::Solid(255),
        StateKind::Extended => Fill::Upright,
        StateKind::Overdue => Fill::Solid(0),
        StateKind::Removed => Fill::Solid(205),
    }
}

/// Fills a part with its pattern and draws its outline.
fn fill(drawing: &mut Drawing, part: Part, pattern: Fill) {
    let Part { x, y, width, height } = part;
    match pattern {
        Fill::Solid(grey) => rectangle(drawing, part, Colour::grey(grey)),
        Fill::Upright => {
            rectangle(drawing, part, Colour::WHITE);
            let mut at = x + STRIPE;
            while at < x + width {
                line(drawing, (at, y), (at, y + height));
                at += STRIPE;
            }
        }
        Fill::Level => {
            rectangle(drawing, part, Colour::WHITE);
            let mut at = y + STRIPE;
            while at < y + height {
                line(drawing, (x, at), (x + width, at));
                at += STRIPE;
            }
        }
    }
    let corners = [(x, y), (x + width, y), (x + width, y + height), (x, y + height)];
    for (from, to) in corners.into_iter().zip([corners[1], corners[2], corners[3], corners[0]]) {
        line(drawing, from, to);
    }
}

fn rectangle(drawing: &mut Drawing, part: Part, fill: Colour) {
    let Part { x, y, width, height } = part;
    drawing.push(Shape::Rectangle { x, y, width, height, fill });
}

fn line(drawing: &mut Drawing, from: (f32, f32), to: (f32, f32)) {
    drawing.push(Shape::Line { from, to, thickness: 0.6, colour: Colour::BLACK });
}

fn label(x: f32, y: f32, text: String, anchor: Anchor, colour: Colour) -> Shape {
    Shape::Label { x, y, text, face: Face::Regular, size: SIZE, anchor, colour }
}

/// Returns a count as a length; more than 65 535 instructions would not be told apart on a sheet anyway.
fn exact(count: u32) -> f32 {
    f32::from(u16::try_from(count).unwrap_or(u16::MAX))
}
