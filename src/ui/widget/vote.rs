//! The mark of an answer: a colour, a sign and a shape for each.

use iced::widget::{Row, Space, container};
use iced::{Alignment, Length};

use super::{Element, Words, say, tinted_sign};
use crate::domain::ballot::Choice;
use crate::ui::icon::Icon;
use crate::ui::theme::size::{radius, space};
use crate::ui::theme::{Colour, Plate, Role};

/// How large a mark is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// Beside a word.
    Word,
    /// In a row of the ballot sheet.
    Row,
    /// On the screen of the hall.
    Hall,
}

impl Measure {
    const fn size(self) -> (f32, f32, f32) {
        match self {
            Self::Word => (20.0, 20.0, 14.0),
            Self::Row => (30.0, 24.0, 15.0),
            Self::Hall => (52.0, 52.0, 32.0),
        }
    }
}

/// Returns the ground, the sign and its colour of an answer; of a member not yet marked without one.
pub(super) fn look(choice: Option<Choice>) -> (Plate, Icon, Colour) {
    let plate = |fill| Plate::flat(fill).rounded(radius::MARK);
    match choice {
        Some(Choice::For) => (plate(Colour::GreenShape), Icon::Check, Colour::OnGreen),
        Some(Choice::Against) => (plate(Colour::RedShape), Icon::X, Colour::OnRed),
        Some(Choice::Abstained) => (plate(Colour::Ink2), Icon::Minus, Colour::Surface),
        Some(Choice::NotVoted) => (plate(Colour::Surface).edged(Colour::Edge), Icon::CircleSlash, Colour::Ink2),
        None => (plate(Colour::GoldSoft).edged(Colour::GoldShape), Icon::CircleQuestionMark, Colour::Gold),
    }
}

/// Returns the mark of an answer; without one, of a member who is not marked yet.
pub fn mark<'a, M: 'a>(choice: Option<Choice>, measure: Measure) -> Element<'a, M> {
    let (plate, icon, ink) = look(choice);
    let (width, height, sign) = measure.size();
    let inside: Element<'a, M> = match choice {
        Some(_) => tinted_sign(icon, sign, ink).into(),
        None => say(Role::Badge, "?").size(sign).class(Some(ink)).into(),
    };
    container(inside).center_x(Length::Fixed(width)).center_y(Length::Fixed(height)).class(plate).into()
}

/// Returns the empty ring of an answer that was not given.
pub fn ring<'a, M: 'a>() -> Element<'a, M> {
    const RING: f32 = 13.0;
    let (width, height, _) = Measure::Row.size();
    let ring = Plate::default().edged(Colour::Edge).rounded(RING / 2.0);
    let ring = container(Space::new().width(RING).height(RING)).class(ring);
    container(ring).center_x(Length::Fixed(width)).center_y(Length::Fixed(height)).into()
}

/// Returns a mark with its word.
pub fn with_word<'a, M: 'a>(choice: Option<Choice>, words: impl Into<Words<'a>>) -> Element<'a, M> {
    let row = Row::new().spacing(space::SMALL).align_y(Alignment::Center);
    row.push(mark(choice, Measure::Word)).push(say(Role::Body, words)).into()
}

/// Returns the mark of an answer as large as the wall of the hall asks for.
pub fn sized<'a, M: 'a>(choice: Choice, size: f32) -> Element<'a, M> {
    let (plate, icon, ink) = look(Some(choice));
    let sign = tinted_sign(icon, size * 0.62, ink);
    container(sign).center_x(Length::Fixed(size)).center_y(Length::Fixed(size)).class(plate).into()
}
