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

/// Returns the sign with the name of the program beside it.
pub fn emblem<'a, M: 'a>(name: impl Into<Words<'a>>) -> Element<'a, M> {
    let seat = || {
        let plate = Plate::flat(Colour::Accent).rounded(SEAT / 2.0);
        Element::from(container(Space::new()).width(SEAT).height(SEAT).class(plate))
    };
    let seats = Column::new()
        .align_x(Alignment::Center)
        .spacing(GAP)
        .push(seat())
        .push(Row::new().spacing(SIDE / 3.0).push(seat()).push(seat()))
        .push(Row::new().spacing(SEAT).push(seat()).push(seat()));
    let frame = Plate::default().framed(Colour::Accent, line::FOCUS).rounded(radius::CARD);
    let frame = container(seats).center(Length::Fixed(SIDE)).class(frame);
    Row::new().spacing(space::SMALL).align_y(Alignment::Center).push(frame).push(say(Role::StartTitle, name)).into()
}
