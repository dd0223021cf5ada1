//! The picture of a list of members.

use iced::alignment::Horizontal;
use iced::{Rectangle, Size};

use super::place::{END, Part, Places, SIGN};
use super::{ANSWERS, Beside, Roll, Row, Sign, State};
use crate::domain::ballot::Choice;
use crate::ui::theme::size::{line, radius, space};
use crate::ui::theme::{Colour, Plate, Role, Theme};
use crate::ui::widget::grid::scroll::BAR;
use crate::ui::widget::lettering::{Setting, Surface};
use crate::ui::widget::{Renderer, Words, fill, focus, vote};

/// The empty ring of an answer that was not given.
const RING: f32 = 13.0;
/// Rows as low as this have room for one line of ordinary letters.
const LOW: f32 = 36.0;

/// What every piece of the picture needs.
struct Pen<'p, 'a, M> {
    roll: &'p Roll<'a, M>,
    state: &'p State,
    theme: Theme,
    places: Places,
    clip: Rectangle,
}

pub(super) fn draw<'a, M: Clone + 'a>(
    roll: &Roll<'a, M>,
    state: &State,
    renderer: &mut Renderer,
    theme: Theme,
    bounds: Rectangle,
    viewport: &Rectangle,
) {
    let places = roll.places(&state.letters, bounds);
    let Some(clip) = places.body.intersection(viewport) else { return };
    let total = places.rows().total();
    let thumb = state.scroll.thumb(places.body, total);
    let pen = Pen { roll, state, theme, places, clip };
    for (at, row) in roll.rows.iter().enumerate() {
        pen.row(renderer, at, row);
    }
    pen.head(renderer);
    if let Some(thumb) = thumb {
        let colour = if state.scroll.held.is_some() { Colour::Ink2 } else { Colour::Edge };
        fill(renderer, theme, thumb, Plate::flat(colour).rounded(3.0));
    }
    if state.focus.is_shown() {
        // The current row has its frame always: F6 to F9 mark it from wherever the keyboard is.
        let head = pen.places.head;
        let foot = Rectangle { y: head.y + head.height - line::FOCUS, height: line::FOCUS, ..head };
        fill(renderer, theme, foot, Plate::flat(Colour::Focus));
        if roll.current.is_none() {
            focus::frame(renderer, theme, bounds, radius::MARK);
        }
    }
}

impl<'a, M: Clone + 'a> Pen<'_, 'a, M> {
    fn row(&self, renderer: &mut Renderer, at: usize, row: &Row<'a>) {
        let place = self.places.row(at, self.state.scroll.offset);
        let Some(seen) = place.intersection(&self.clip) else { return };
        let is_current = self.roll.current == Some(at);
        let hovered = self.state.hovered.filter(|part| part.row == at && self.roll.on_current.is_some());
        let ground = row.ground().or(hovered.map(|_| Colour::Sunken));
        if let Some(ground) = ground {
            fill(renderer, self.theme, seen, Plate::flat(ground));
        }
        let rule = Rectangle { y: place.y + place.height - line::BORDER, height: line::BORDER, ..place };
        if let Some(rule) = rule.intersection(&self.clip) {
            fill(renderer, self.theme, rule, Plate::flat(Colour::Hairline));
        }
        self.sign(renderer, row, place);
        self.name(renderer, row, place);
        match &row.beside {
            Beside::Words(words) => self.words(renderer, row, words, place),
            Beside::Answer(answer) => self.answers(renderer, at, *answer, hovered),
        }
        if is_current {
            let total = self.places.rows().total();
            let scrolls = self.state.scroll.thumb(self.places.body, total).is_some();
            let width = if scrolls { place.width - BAR } else { place.width };
            let around = Rectangle { width, height: place.height - line::BORDER, ..place };
            // Half a frame is no frame, but it is better than a frame over the head of the list.
            let around = around.shrink([0.0, 2.0]).intersection(&self.clip);
            if let Some(around) = around {
                focus::frame(renderer, self.theme, around, radius::CONTROL);
            }
        }
    }

    fn sign(&self, renderer: &mut Renderer, row: &Row<'_>, place: Rectangle) {
        let ink = match (&row.beside, row.sign) {
            (Beside::Answer(None), _) => Colour::Gold,
            (_, Sign::Left) => Colour::Red,
            (_, Sign::Speaking) => Colour::Accent,
            (_, Sign::Present | Sign::ByVideo | Sign::Absent) => Colour::Ink2,
        };
        let place = Rectangle { x: place.x + END, width: SIGN, ..place };
        let surface = &mut Surface::new(renderer, self.theme, self.clip);
        self.state.letters.draw_sign(surface, ink, row.sign.icon(), SIGN, place);
    }

    fn name(&self, renderer: &mut Renderer, row: &Row<'_>, place: Rectangle) {
        let letters = &self.state.letters;
        let (x, width) = self.places.name;
        let place = Rectangle { x, width, height: place.height - line::BORDER, ..place };
        let strong = matches!(row.beside, Beside::Answer(None)) || row.sign == Sign::Left;
        let ink = match row.sign {
            Sign::Absent => Colour::Ink2,
            Sign::Present | Sign::ByVideo | Sign::Speaking | Sign::Left => Colour::Ink,
        };
        let setting = self.fitting(&row.name, strong, place);
        letters.write(
            &mut Surface::new(renderer, self.theme, self.clip),
            ink,
            setting,
            &row.name,
            Horizontal::Left,
            place,
        );
        let Some(note) = &row.note else { return };
        let used = letters.measure(&row.name, setting, width).width.ceil() + space::SMALL;
        let rest = Rectangle { x: x + used, width: width - used, ..place };
        let small = Setting::of(Role::Second);
        // A note is told again where there is room for it; half a note is not.
        if letters.measure(note, small, f32::INFINITY).width <= rest.width {
            letters.write(
                &mut Surface::new(renderer, self.theme, self.clip),
                Colour::Ink2,
                small,
                note,
                Horizontal::Left,
                rest,
            );
        }
    }

    /// Returns the setting in which the whole of `words` can be read in `place`.
    fn fitting(&self, words: &str, strong: bool, place: Rectangle) -> Setting {
        let setting = Setting::of(Role::Row);
        let setting = if strong { setting.strong() } else { setting };
        if place.height >= LOW - line::BORDER
            || self.state.letters.measure(words, setting, place.width).height <= setting.line.0
        {
            return setting;
        }
        let small = Setting::of(Role::KeyHint);
        let small = Setting { line: iced::Pixels((place.height / 2.0).floor().min(14.0)), ..small };
        if strong { small.strong() } else { small }
    }

    fn words(&self, renderer: &mut Renderer, row: &Row<'_>, words: &Words<'_>, place: Rectangle) {
        let (ink, quiet) = match row.sign {
            Sign::Absent => (Colour::Ink2, true),
            Sign::Left => (Colour::Red, false),
            Sign::Present | Sign::ByVideo | Sign::Speaking => (Colour::Ink, self.roll.heads.is_some()),
        };
        let (x, width) = self.places.words;
        let place = Rectangle { x, width, height: place.height - line::BORDER, ..place };
        let setting = if quiet { Setting::of(Role::Second) } else { Setting::of(Role::Row) };
        let fits = self.state.letters.measure(words, setting, width).height <= place.height;
        let setting = if fits { setting } else { self.fitting(words, false, place) };
        let surface = &mut Surface::new(renderer, self.theme, self.clip);
        self.state.letters.write(surface, ink, setting, words, Horizontal::Left, place);
    }

    fn answers(&self, renderer: &mut Renderer, at: usize, answer: Option<Choice>, hovered: Option<Part>) {
        let singled = self.state.in_columns && self.state.focus.is_held() && self.roll.current == Some(at);
        for (column, &choice) in ANSWERS.iter().enumerate() {
            let cell = self.places.cell(at, column, self.state.scroll.offset);
            let cell = Rectangle { height: cell.height - line::BORDER, ..cell };
            let over = hovered.is_some_and(|part| part.column == Some(column)) && self.roll.on_mark.is_some();
            if answer == Some(choice) {
                let (plate, icon, ink) = vote::look(answer);
                let mark = middle(cell, Size::new(30.0, (cell.height - 4.0).min(24.0)));
                if let Some(mark) = mark.intersection(&self.clip) {
                    fill(renderer, self.theme, mark, plate);
                }
                let surface = &mut Surface::new(renderer, self.theme, self.clip);
                self.state.letters.draw_sign(surface, ink, icon, 15.0, mark);
            } else {
                let ring = middle(cell, Size::new(RING, RING));
                let plate = if over {
                    Plate::flat(Colour::Surface).framed(Colour::Accent, line::FOCUS)
                } else {
                    Plate::default().edged(Colour::Edge)
                };
                // A ring cut in two by the edge of the list is left out.
                if ring.is_within(&self.clip) {
                    fill(renderer, self.theme, ring, plate.rounded(RING / 2.0));
                }
            }
            if singled && self.state.column == column {
                let around = middle(cell, Size::new(38.0, cell.height - 2.0 * line::FOCUS));
                focus::frame(renderer, self.theme, around, radius::MARK);
            }
        }
    }

    fn head(&self, renderer: &mut Renderer) {
        let head = self.places.head;
        fill(renderer, self.theme, head, Plate::flat(Colour::Sunken));
        let rule = Rectangle { y: head.y + head.height - line::BORDER, height: line::BORDER, ..head };
        fill(renderer, self.theme, rule, Plate::flat(Colour::Hairline));
        let letters = &self.state.letters;
        let setting = Setting::of(Role::Second);
        let mut write = |words: &str, side, place| {
            let surface = &mut Surface::new(renderer, self.theme, head);
            letters.write(surface, Colour::Ink2, setting, words, side, place);
        };
        write(&self.roll.title, Horizontal::Left, self.places.title);
        for (column, words) in self.roll.heads.iter().flatten().enumerate() {
            let place = self.places.head_cell(column);
            if !self.places.signs_only {
                write(words, Horizontal::Center, place);
            }
        }
        if self.places.signs_only {
            for (column, &choice) in ANSWERS.iter().enumerate() {
                let (_, icon, _) = vote::look(Some(choice));
                let surface = &mut Surface::new(renderer, self.theme, head);
                letters.draw_sign(surface, Colour::Ink2, icon, 14.0, self.places.head_cell(column));
            }
        }
    }
}

/// Returns a rectangle of `size` in the middle of `place`.
fn middle(place: Rectangle, size: Size) -> Rectangle {
    Rectangle {
        x: (place.x + (place.width - size.width) / 2.0).round(),
        y: (place.y + (place.height - size.height) / 2.0).round(),
        width: size.width,
        height: size.height,
    }
}
