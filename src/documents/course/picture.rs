//! The picture of a course: items as bands above, a bar for each member, votes as marks, breaks hatched, the quorum below.
//!
//! It is drawn in black and greys and differs by shape, so that a copy of it says the same.

use super::Course;
use crate::documents::content::{Anchor, Colour, Drawing, Face, Shape};
use crate::domain::sitting::entry::Mode;
use crate::domain::sitting::timeline::{Answer, Stretch};
use crate::domain::text::Language;
use crate::i18n::Papers;

/// The width of the drawing in points, and of the names at its left.
const WIDTH: f32 = 480.0;
const NAMES: f32 = 118.0;
/// The height of the band of items, of the marks of votes, of a row, of a bar in it, of the quorum below.
const BAND: f32 = 20.0;
/// Where the rows of the members begin.
const TOP: f32 = MARKS + BAND;
const MARKS: f32 = 16.0;
const ROW: f32 = 13.0;
const BAR: f32 = 7.0;
const QUORUM: f32 = 64.0;
/// The room for the times below, and for a line of the legend.
const TIMES: f32 = 16.0;
const LEGEND: f32 = 14.0;
/// The size of letters.
const SIZE: f32 = 9.0;
/// The distance of the lines of a break.
const STRIPE: f32 = 3.0;
/// At most so many times stand below.
const TICKS: usize = 8;
/// The side of the mark of a vote.
const MARK: f32 = 7.0;

struct Sheet<'a> {
    course: &'a Course,
    drawing: Drawing,
    rows: f32,
}

/// Draws the course.
pub(super) fn picture(course: &Course, language: Language, words: &Papers) -> Drawing {
    let timeline = &course.timeline;
    let rows = ROW * count(timeline.rows.len());
    let height = MARKS + BAND + rows + 12.0 + QUORUM + TIMES + LEGEND * 3.0;
    let most = timeline.quorum.iter().map(|level| level.present).max().unwrap_or(0);
    let alternative = words.course_alternative(
        timeline.total,
        most,
        timeline.needed,
        whole(timeline.items.len()),
        whole(timeline.votes.len()),
        whole(timeline.breaks.len()),
    );
    let mut sheet = Sheet { course, drawing: Drawing::new(WIDTH, height, alternative), rows };
    sheet.items(words);
    sheet.members(language);
    sheet.votes(words);
    sheet.quorum(words);
    sheet.times();
    sheet.legend(words);
    sheet.drawing
}

impl Sheet<'_> {
    fn x(&self, moment: chrono::NaiveDateTime) -> f32 {
        NAMES + self.course.timeline.place(moment) * (WIDTH - NAMES)
    }

    fn rectangle(&mut self, x: f32, y: f32, width: f32, height: f32, fill: Colour) {
        self.drawing.push(Shape::Rectangle { x, y, width, height, fill });
    }

    fn line(&mut self, from: (f32, f32), to: (f32, f32), thickness: f32) {
        self.drawing.push(Shape::Line { from, to, thickness, colour: Colour::BLACK });
    }

    fn label(&mut self, x: f32, y: f32, text: impl Into<String>, anchor: Anchor) {
        let face = Face::Regular;
        self.drawing.push(Shape::Label { x, y, text: text.into(), face, size: SIZE, anchor, colour: Colour::BLACK });
    }

    /// Draws upright lines over a stretch of time.
    fn hatch(&mut self, stretch: Stretch, y: f32, height: f32) {
        let (mut x, right) = (self.x(stretch.from), self.x(stretch.to));
        self.line((x, y), (x, y + height), 0.4);
        while x + STRIPE < right {
            x += STRIPE;
            self.line((x, y), (x, y + height), 0.4);
        }
        self.line((right, y), (right, y + height), 0.4);
    }

    fn items(&mut self, words: &Papers) {
        self.label(0.0, MARKS + BAND - 7.0, words.course_items(), Anchor::Start);
        for (at, band) in self.course.timeline.items.clone().into_iter().enumerate() {
            let (from, to) = (self.x(band.stretch.from), self.x(band.stretch.to));
            let width = (to - from).max(1.0);
            self.rectangle(from, MARKS, width, BAND - 4.0, Colour::grey(if at % 2 == 0 { 226 } else { 200 }));
            if width > SIZE {
                self.label(from + width / 2.0, MARKS + 11.5, band.number.to_string(), Anchor::Middle);
            }
        }
        for pause in self.course.timeline.breaks.clone() {
            let height = BAND - 4.0 + 4.0 + self.rows;
            self.hatch(pause, MARKS, height);
        }
    }

    fn members(&mut self, language: Language) {
        let course = self.course;
        for (at, (row, member)) in course.timeline.rows.iter().zip(&course.members).enumerate() {
            let y = TOP + ROW * count(at);
            self.label(0.0, y + 9.5, member.person.initial_and_surname(language), Anchor::Start);
            self.drawing.push(Shape::Line {
                from: (NAMES, y + ROW / 2.0),
                to: (WIDTH, y + ROW / 2.0),
                thickness: 0.3,
                colour: Colour::grey(170),
            });
            for (stretch, mode) in &row.stays {
                let (from, to) = (self.x(stretch.from), self.x(stretch.to));
                self.bar(*mode, from, y + (ROW - BAR) / 2.0, (to - from).max(1.0));
            }
        }
    }

    fn bar(&mut self, mode: Mode, x: f32, y: f32, width: f32) {
        self.rectangle(x, y, width, BAR, Colour::grey(70));
        if mode == Mode::Video && width > 2.0 {
            self.rectangle(x + 1.0, y + 1.0, width - 2.0, BAR - 2.0, Colour::WHITE);
        }
    }

    fn votes(&mut self, words: &Papers) {
        self.label(0.0, MARKS - 7.0, words.course_votes(), Anchor::Start);
        for mark in self.course.timeline.votes.clone() {
            let x = self.x(mark.at);
            self.line((x, MARKS - 4.0), (x, TOP + self.rows), 0.6);
            self.mark(mark.result, x - MARK / 2.0, MARKS - 4.0 - MARK);
        }
    }

    /// Draws what came of a vote: full for adopted, empty for not adopted, crossed for cancelled, a line for open.
    fn mark(&mut self, result: Answer, x: f32, y: f32) {
        if result == Answer::Open {
            self.line((x + MARK / 2.0, y), (x + MARK / 2.0, y + MARK), 1.2);
            return;
        }
        self.rectangle(x, y, MARK, MARK, Colour::BLACK);
        if result != Answer::Adopted {
            self.rectangle(x + 1.0, y + 1.0, MARK - 2.0, MARK - 2.0, Colour::WHITE);
        }
        if result == Answer::Cancelled {
            self.line((x, y), (x + MARK, y + MARK), 0.8);
            self.line((x, y + MARK), (x + MARK, y), 0.8);
        }
    }

    fn quorum(&mut self, words: &Papers) {
        let timeline = &self.course.timeline;
        let (top, foot) = (TOP + self.rows + 12.0, TOP + self.rows + 12.0 + QUORUM);
        let total = timeline.total.max(1);
        let level = |present: u32| foot - QUORUM * exact(present.min(total)) / exact(total);
        let (needed, levels, to) = (timeline.needed, timeline.quorum.clone(), timeline.to);
        for (at, step) in levels.iter().enumerate() {
            let (from, until) =
                (self.x(step.from), levels.get(at + 1).map_or_else(|| self.x(to), |next| self.x(next.from)));
            let y = level(step.present);
            self.rectangle(
                from,
                y,
                (until - from).max(0.6),
                foot - y,
                Colour::grey(if step.valid { 214 } else { 240 }),
            );
            self.line((from, y), (until, y), 1.2);
            if let Some(next) = levels.get(at + 1) {
                self.line((until, y), (until, level(next.present)), 1.2);
            }
        }
        // What is needed is a broken line, so that it is told from the steps of those present.
        let (y, mut x) = (level(needed), NAMES);
        while x < WIDTH {
            self.line((x, y), ((x + 6.0).min(WIDTH), y), 0.9);
            x += 10.0;
        }
        self.line((NAMES, top), (NAMES, foot), 0.5);
        self.line((NAMES, foot), (WIDTH, foot), 0.5);
        self.label(0.0, top + 8.0, words.course_quorum(), Anchor::Start);
        self.label(NAMES - 4.0, y + 3.0, words.course_needed(needed), Anchor::End);
        self.label(NAMES - 4.0, top + 4.0, total.to_string(), Anchor::End);
        self.label(NAMES - 4.0, foot, "0", Anchor::End);
    }

    fn times(&mut self) {
        let foot = TOP + self.rows + 12.0 + QUORUM;
        let days = self.course.timeline.from.date() != self.course.timeline.to.date();
        for tick in self.course.timeline.ticks(if days { TICKS / 2 } else { TICKS }) {
            let x = self.x(tick);
            self.line((x, foot), (x, foot + 3.0), 0.5);
            let words = tick.format(if days { "%d.%m %H:%M" } else { "%H:%M" }).to_string();
            // The last time would stand half outside the sheet.
            let anchor = if x > WIDTH - 14.0 { Anchor::End } else { Anchor::Middle };
            self.label(x, foot + 12.0, words, anchor);
        }
    }

    fn legend(&mut self, words: &Papers) {
        let top = TOP + self.rows + 12.0 + QUORUM + TIMES;
        let third = WIDTH / 3.0;
        let places = |at: usize| (third * count(at % 3), top + LEGEND * count(at / 3) + 3.0);
        let bars = [(Mode::InPerson, words.course_in_hall()), (Mode::Video, words.course_video())];
        for (at, (mode, words)) in bars.into_iter().enumerate() {
            let (x, y) = places(at);
            self.bar(mode, x, y, 18.0);
            self.label(x + 24.0, y + BAR, words, Anchor::Start);
        }
        let (x, y) = places(2);
        for stripe in 0..6 {
            let x = x + STRIPE * count(stripe);
            self.line((x, y), (x, y + BAR), 0.4);
        }
        self.label(x + 24.0, y + BAR, words.course_break(), Anchor::Start);
        let marks = [
            (Answer::Adopted, words.course_adopted()),
            (Answer::NotAdopted, words.course_not_adopted()),
            (Answer::Cancelled, words.course_cancelled()),
        ];
        for (at, (result, words)) in marks.into_iter().enumerate() {
            let (x, y) = places(3 + at);
            self.mark(result, x + 5.0, y);
            self.label(x + 24.0, y + BAR, words, Anchor::Start);
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "a sitting has few members")]
fn count(count: usize) -> f32 {
    count as f32
}

#[expect(clippy::cast_precision_loss, reason = "a sitting has few members")]
fn exact(count: u32) -> f32 {
    count as f32
}

fn whole(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
