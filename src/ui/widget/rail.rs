//! The places of the rail at the left of the window.

use iced::advanced::widget::Id;
use iced::alignment::Horizontal;
use iced::widget::{Row, Space, Stack, container};
use iced::{Alignment, Length};

use super::badge::{Badge, Tone};
use super::button::explained;
use super::press::{Press, Ring};
use super::{Element, Words, say, sign, tinted, tinted_sign};
use crate::ui::icon::Icon;
use crate::ui::theme::size::{height, line, radius, space};
use crate::ui::theme::{Colour, Plate, Role};

/// The height of a count on the corner of a sign.
const COUNT: f32 = 16.0;

/// A place of the rail.
pub struct Place<'a, M> {
    /// Its name, so that a test and a shortcut find it.
    pub id: Id,
    /// Its sign.
    pub icon: Icon,
    /// Its word; a tip where the rail is narrow.
    pub words: Words<'a>,
    /// How much waits there, and how urgent it is.
    pub waiting: Option<(Tone, Words<'a>)>,
    /// Whether the window is there.
    pub current: bool,
    /// What a press sends.
    pub on_press: M,
}

/// Returns the mark under the name of the program: what kind of collegium this is. A press asks more.
pub fn mark<'a, M: Clone + 'a>(
    id: impl Into<Id>,
    words: impl Into<Words<'a>>,
    tip: impl Into<Words<'a>>,
    on_press: M,
    narrow: bool,
) -> Element<'a, M> {
    let mut row = Row::new().spacing(space::TIGHT).align_y(Alignment::Center).push(sign(Icon::Info, 16.0));
    if !narrow {
        row = row.push(say(Role::Badge, words).class(None));
    }
    let press = Press::new(row, |status| {
        let plate = Plate::soft(Colour::GoldSoft, Colour::Gold);
        if status.hovered || status.pressed { plate.edged(Colour::GoldShape) } else { plate }
    })
    .id(Some(id.into()))
    .on_press(Some(on_press))
    .ring(Ring::Inside)
    .align(Horizontal::Center)
    .size(Length::Fill, Length::Fixed(height::SMALL_BUTTON));
    // In line with the places, which leave room for their mark.
    let inside = container(explained(press, tip)).width(Length::Fill);
    inside.padding(iced::Padding::ZERO.left(space::SMALL).bottom(space::SMALL)).into()
}

/// Returns a place of the rail; with its sign only where the rail is `narrow`.
pub fn place<'a, M: Clone + 'a>(place: Place<'a, M>, narrow: bool) -> Element<'a, M> {
    let Place { id, icon, words, waiting, current, on_press } = place;
    let (sign, ink, role) =
        if current { (Colour::Accent, Colour::Ink, Role::Strong) } else { (Colour::Ink2, Colour::Ink2, Role::Row) };
    let corner = waiting.clone().filter(|_| narrow);
    let mut row = Row::new().spacing(space::MEDIUM).align_y(Alignment::Center).push(tinted_sign(icon, 18.0, sign));
    if !narrow {
        row = row.push(tinted(role, ink, words.clone()).width(Length::Fill));
        row = row.push(waiting.map(|(tone, count)| Element::from(Badge::from((tone, count)))));
    }
    let press = Press::new(row, move |status| {
        let plate = Plate::default().rounded(radius::CONTROL);
        match (current, status.hovered) {
            (true, _) => Plate { fill: Some(Colour::Surface), ..plate.edged(Colour::Hairline) },
            (false, true) => Plate { fill: Some(Colour::Ground), ..plate },
            (false, false) => plate,
        }
    })
    .id(Some(id))
    .on_press(Some(on_press))
    .ring(Ring::Inside)
    .align(if narrow { Horizontal::Center } else { Horizontal::Left })
    .padding([8, 10])
    .size(Length::Fill, Length::Shrink);
    let mark = if current { Plate::flat(Colour::Accent) } else { Plate::default() };
    let mark = container(Space::new()).width(line::PLACE).height(22).class(mark);
    let beside = container(mark).center_y(Length::Fill);
    let inside = container(press).padding(iced::Padding::ZERO.left(8)).width(Length::Fill);
    // Where there is no room for a badge the count stands on the corner of the sign.
    let corner = corner.map(|(tone, count)| {
        let count = say(Role::KeyHint, count).font(Role::Badge.font()).class(None);
        let ground = Plate::flat(tone.shape()).rounded(COUNT / 2.0).inked(tone.on_shape());
        let count = container(count).padding([0.0, space::TIGHT]).center_y(Length::Fixed(COUNT)).class(ground);
        container(count).align_right(Length::Fill)
    });
    let cell = Stack::new().push(inside).push(beside).push(corner).width(Length::Fill);
    let cell = container(cell).max_height(2.0 * height::ROW);
    if narrow { explained(cell, words) } else { cell.into() }
}
