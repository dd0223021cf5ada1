//! The sign of the program: a frame with five seats around a table. It is no emblem of state.

use iced::widget::{Column, Row, Space, container};
use iced::{Alignment, Length};

use super::{Element, Words, say};
use crate::ui::theme::size::{line, radius, space};
use crate::ui::theme::{Colour, Plate, Role};

/// The width of the frame, of a seat, and of the gap between seats.
const SIDE: f32 = 30.0;
const SEAT: f32 = 4.5;
const GAP: f32 = 3.0;
/// How much smaller the sign in the rail is.
const SMALL: f32 = 0.8;

/// Returns the sign with the name of the program beside it.
pub fn emblem<'a, M: 'a>(name: impl Into<Words<'a>>) -> Element<'a, M> {
    Row::new()
        .spacing(space::SMALL)
        .align_y(Alignment::Center)
        .push(drawn(1.0))
        .push(say(Role::StartTitle, name))
        .into()
}

/// Returns the sign alone, as large as the rail needs it.
pub fn sign<'a, M: 'a>() -> Element<'a, M> {
    drawn(SMALL)
}

fn drawn<'a, M: 'a>(scale: f32) -> Element<'a, M> {
    let [side, dot, gap] = [SIDE, SEAT, GAP].map(|size| size * scale);
    let seat = || {
        let plate = Plate::flat(Colour::Accent).rounded(dot / 2.0);
        Element::from(container(Space::new()).width(dot).height(dot).class(plate))
    };
    let seats = Column::new()
        .align_x(Alignment::Center)
        .spacing(gap)
        .push(seat())
        .push(Row::new().spacing(side / 3.0).push(seat()).push(seat()))
        .push(Row::new().spacing(dot).push(seat()).push(seat()));
    let frame = Plate::default().framed(Colour::Accent, line::FOCUS).rounded(radius::CARD * scale);
    container(seats).center(Length::Fixed(side)).class(frame).into()
}
