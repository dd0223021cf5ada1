//! How the course of a sitting is drawn.

#![expect(clippy::cast_precision_loss, reason = "a sitting has few members")]

use chrono::NaiveDateTime;
use iced::Rectangle;
use iced::advanced::Renderer as _;
use iced::alignment::Horizontal;

use super::super::lettering::{Lettering, Setting, Surface};
use super::super::{Renderer, fill};
use super::{Course, END, Places};
use crate::domain::sitting::entry::Mode;
use crate::domain::sitting::timeline::{Answer, Stretch};
use crate::ui::icon::Icon;
use crate::ui::theme::size::{line, radius};
use crate::ui::theme::{Colour, Plate, Role, Theme};

/// The height of the bar of a member.
const BAR: f32 = 10.0;
/// The distance of the lines of a break.
const STRIPE: f32 = 4.0;
/// The side of the mark of a vote.
const MARK: f32 = 16.0;
/// So far from the edge the middle of a time stands at least.
const EDGE: f32 = 20.0;
/// The room that a time below needs.
const TIME: f32 = 92.0;

/// What is drawn, and where.
pub(super) struct Picture<'p, 'a, M> {
    pub course: &'p Course<'a, M>,
    pub letters: &'p Lettering,
    pub places: Places,
    pub theme: Theme,
    pub clip: Rectangle,
}

impl<M> Picture<'_, '_, M> {
    pub(super) fn draw(&self, renderer: &mut Renderer, at: Option<NaiveDateTime>) {
        let plot = Rectangle { width: self.places.plot.width + END, ..self.places.plot };
        if let Some(clip) = plot.intersection(&self.clip) {
            renderer.with_layer(clip, |renderer| {
                self.rows(renderer);
                self.breaks(renderer);
                self.bars(renderer);
                self.items(renderer);
                self.quorum(renderer);
                self.votes(renderer);
                self.times(renderer);
                if let Some(at) = at {
                    self.upright(renderer, self.x(at), Colour::Focus, line::FOCUS);
                }
            });
        }
        self.names(renderer);
        let told = (self.course.tell)(at.unwrap_or(self.course.timeline.to));
        self.write(renderer, Colour::Ink, Role::Strong, &told, Horizontal::Left, self.places.told());
    }

    fn x(&self, moment: NaiveDateTime) -> f32 {
        self.places.x(&self.course.timeline, moment)
    }

    fn write(&self, renderer: &mut Renderer, ink: Colour, role: Role, words: &str, side: Horizontal, place: Rectangle) {
        let surface = &mut Surface::new(renderer, self.theme, self.clip);
        self.letters.write(surface, ink, Setting::of(role), words, side, place);
    }

    fn plate(&self, renderer: &mut Renderer, place: Rectangle, plate: Plate) {
        fill(renderer, self.theme, place, plate);
    }

    fn stretch(&self, stretch: Stretch, y: f32, height: f32) -> Rectangle {
        let (x, end) = (self.x(stretch.from), self.x(stretch.to));
        Rectangle { x, y, width: (end - x).max(1.0), height }
    }

    fn upright(&self, renderer: &mut Renderer, x: f32, colour: Colour, width: f32) {
        let (top, foot) = (self.places.marks().y, self.places.times(self.course.timeline.rows.len()).y);
        self.plate(renderer, Rectangle { x: x - width / 2.0, y: top, width, height: foot - top }, Plate::flat(colour));
    }

    fn rows(&self, renderer: &mut Renderer) {
        for row in 0..self.course.timeline.rows.len() {
            let place = self.places.row(row);
            let line = Rectangle { y: (place.y + place.height / 2.0).floor(), height: 1.0, ..place };
            self.plate(renderer, line, Plate::flat(Colour::Hairline));
        }
    }

    /// Draws upright lines over the breaks, behind the bars: who stayed in the hall is still seen.
    fn breaks(&self, renderer: &mut Renderer) {
        let foot = self.places.row(self.course.timeline.rows.len()).y;
        let top = self.places.band().y;
        for pause in &self.course.timeline.breaks {
            let whole = self.stretch(*pause, top, foot - top);
            let Some(seen) = whole.intersection(&Rectangle { y: top, height: foot - top, ..self.places.plot }) else {
                continue;
            };
            let lines = (seen.width / STRIPE).ceil();
            let mut at = 0.0;
            while at < lines {
                let x = seen.x + at * STRIPE;
                self.plate(renderer, Rectangle { x, width: 1.0, ..seen }, stripe());
                at += 1.0;
            }
        }
    }

    fn bars(&self, renderer: &mut Renderer) {
        for (at, row) in self.course.timeline.rows.iter().enumerate() {
            let place = self.places.row(at);
            for (stretch, mode) in &row.stays {
                let place = self.stretch(*stretch, place.y + (place.height - BAR) / 2.0, BAR);
                self.plate(renderer, place, bar(*mode));
            }
        }
    }

    fn items(&self, renderer: &mut Renderer) {
        let band = self.places.band();
        for item in &self.course.timeline.items {
            let place = self.stretch(item.stretch, band.y, band.height - 4.0);
            let place = Rectangle { width: (place.width - 1.0).max(1.0), ..place };
            self.plate(renderer, place, Plate::flat(Colour::GoldSoft).edged(Colour::GoldShape).rounded(radius::PART));
            if place.width >= MARK {
                let number = item.number.to_string();
                self.write(renderer, Colour::Ink, Role::SecondStrong, &number, Horizontal::Center, place);
            }
        }
    }

    fn votes(&self, renderer: &mut Renderer) {
        let marks = self.places.marks();
        for mark in &self.course.timeline.votes {
            let x = self.x(mark.at);
            self.upright(renderer, x, Colour::Ink2, line::BORDER);
            let place = Rectangle { x: x - MARK / 2.0, y: marks.y + 1.0, width: MARK, height: MARK };
            let (plate, icon, ink) = look(mark.result);
            self.plate(renderer, place, plate.rounded(radius::MARK));
            let surface = &mut Surface::new(renderer, self.theme, self.clip);
            self.letters.draw_sign(surface, ink, icon, MARK - 4.0, place);
        }
    }

    fn quorum(&self, renderer: &mut Renderer) {
        let timeline = &self.course.timeline;
        let place = self.places.quorum(timeline.rows.len());
        let foot = place.y + place.height;
        let total = timeline.total.max(1);
        let level = |present: u32| foot - place.height * present.min(total) as f32 / total as f32;
        for (at, step) in timeline.quorum.iter().enumerate() {
            let next = timeline.quorum.get(at + 1);
            let (from, to) = (self.x(step.from), self.x(next.map_or(timeline.to, |next| next.from)));
            let y = level(step.present);
            let (ground, ink) =
                if step.valid { (Colour::GreenSoft, Colour::GreenShape) } else { (Colour::RedSoft, Colour::RedShape) };
            let width = (to - from).max(1.0);
            self.plate(renderer, Rectangle { x: from, y, width, height: foot - y }, Plate::flat(ground));
            self.plate(renderer, Rectangle { x: from, y: y - 1.0, width, height: 2.0 }, Plate::flat(ink));
            if let Some(next) = next {
                let (one, other) = (y.min(level(next.present)), y.max(level(next.present)));
                let side = Rectangle { x: to - 1.0, y: one - 1.0, width: 2.0, height: other - one + 2.0 };
                self.plate(renderer, side, Plate::flat(ink));
            }
        }
        let (y, mut x) = (level(timeline.needed), place.x);
        while x < place.x + place.width {
            self.plate(renderer, Rectangle { x, y: y - 1.0, width: 8.0, height: 2.0 }, Plate::flat(Colour::Ink));
            x += 14.0;
        }
        self.plate(renderer, Rectangle { y: foot, height: 1.0, ..place }, Plate::flat(Colour::Edge));
    }

    fn times(&self, renderer: &mut Renderer) {
        let timeline = &self.course.timeline;
        let place = self.places.times(timeline.rows.len());
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a window is narrow")]
        let most = (place.width * self.places.zoom / TIME).max(1.0) as usize;
        let two_days = timeline.from.date() != timeline.to.date();
        for tick in timeline.ticks(most) {
            let x = self.x(tick);
            self.plate(renderer, Rectangle { x, y: place.y, width: 1.0, height: 4.0 }, Plate::flat(Colour::Edge));
            let words = tick.format(if two_days { "%d.%m %H:%M" } else { "%H:%M" }).to_string();
            // The first time stands under the beginning, not half outside.
            let x = (x - TIME / 2.0).max(place.x - TIME / 2.0 + EDGE);
            let place = Rectangle { x, y: place.y + 3.0, width: TIME, height: place.height - 3.0 };
            self.write(renderer, Colour::Ink2, Role::Second, &words, Horizontal::Center, place);
        }
    }

    fn names(&self, renderer: &mut Renderer) {
        let (places, labels) = (self.places, &self.course.labels);
        let rows = self.course.timeline.rows.len();
        let quorum = places.quorum(rows);
        let level = quorum.height
            - quorum.height * self.course.timeline.needed as f32 / self.course.timeline.total.max(1) as f32;
        let needed = Rectangle { y: quorum.y + level - 10.0, height: 20.0, ..quorum };
        let parts = [(places.marks(), &labels.votes), (places.band(), &labels.items)];
        for (place, words) in parts {
            self.write(renderer, Colour::Ink2, Role::Second, words, Horizontal::Left, places.name(place));
        }
        let foot = Rectangle { y: quorum.y + quorum.height - 20.0, height: 20.0, ..quorum };
        self.write(renderer, Colour::Ink2, Role::Second, &labels.quorum, Horizontal::Left, places.name(foot));
        self.write(renderer, Colour::Ink2, Role::Second, &labels.needed, Horizontal::Right, places.name(needed));
        for (at, name) in self.course.names.iter().enumerate() {
            self.write(renderer, Colour::Ink, Role::Row, name, Horizontal::Left, places.name(places.row(at)));
        }
    }
}

/// Returns how the bar of a member looks.
pub(super) fn bar(mode: Mode) -> Plate {
    let plate = match mode {
        Mode::InPerson => Plate::flat(Colour::Accent),
        Mode::Video => Plate::flat(Colour::AccentSoft).framed(Colour::Accent, line::FOCUS),
    };
    plate.rounded(radius::PART)
}

/// Returns how a line of a break looks.
pub(super) fn stripe() -> Plate {
    Plate::flat(Colour::Edge)
}

/// Returns the ground, the sign and its colour of what came of a vote.
pub(super) fn look(result: Answer) -> (Plate, Icon, Colour) {
    match result {
        Answer::Open => (Plate::flat(Colour::GoldSoft).edged(Colour::GoldShape), Icon::Vote, Colour::Gold),
        Answer::Adopted => (Plate::flat(Colour::GreenShape), Icon::Check, Colour::OnGreen),
        Answer::NotAdopted => (Plate::flat(Colour::RedShape), Icon::X, Colour::OnRed),
        Answer::Cancelled => (Plate::flat(Colour::Surface).edged(Colour::Edge), Icon::CircleSlash, Colour::Ink2),
    }
}
