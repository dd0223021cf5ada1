//! The year in twelve cells, with a mark for each session.

use iced::advanced::widget::Id;
use iced::widget::{Column, Row, Space, Stack, container};
use iced::{Alignment, Length, Padding};

use super::badge::Tone;
use super::button::explained;
use super::flow::{columns, squares};
use super::press::Press;
use super::{Element, Words, say, sign, tinted};
use crate::ui::icon::Icon;
use crate::ui::theme::size::{line, radius, space};
use crate::ui::theme::{Colour, Plate, Role};

/// The height of the strip inside its border, the narrowest cell, and the side of a mark.
const HEIGHT: f32 = 62.0;
const NARROWEST: f32 = 72.0;
const MARK: f32 = 24.0;
const MONTHS: usize = 12;

/// A month.
pub struct Month<'a, M> {
    /// Its short name.
    pub name: Words<'a>,
    /// Whether it is now.
    pub current: bool,
    /// Its sessions in order.
    pub sessions: Vec<Session<'a, M>>,
}

/// A session of a month.
pub struct Session<'a, M> {
    /// Its number; nothing for one that did not take place.
    pub number: Option<Words<'a>>,
    /// Its state; one that is only planned has an outline.
    pub tone: Tone,
    /// The date and the state in words.
    pub tip: Words<'a>,
    /// What a press sends.
    pub on_press: M,
}

/// Returns the strip. Tests find the first session of November as `<id>-11-1`.
pub fn year_strip<'a, M: Clone + 'a>(
    id: &'static str,
    months: impl IntoIterator<Item = Month<'a, M>>,
) -> Element<'a, M> {
    let cells = months.into_iter().enumerate().map(|(at, month)| cell(id, at + 1, month));
    let strip = columns(cells.collect(), 0.0, NARROWEST, MONTHS);
    container(strip).padding(1).class(Plate::card()).into()
}

fn cell<'a, M: Clone + 'a>(id: &'static str, number: usize, month: Month<'a, M>) -> Element<'a, M> {
    let name = if month.current {
        tinted(Role::SecondStrong, Colour::Accent, month.name)
    } else {
        say(Role::Second, month.name)
    };
    let marks = month.sessions.into_iter().enumerate().map(|(at, session)| mark(id, number, at + 1, session));
    let column = Column::new().spacing(space::TIGHT).push(name).push(squares(marks.collect(), space::TIGHT, MARK));
    let column = container(column).padding(Padding::from([5, 8]).bottom(10)).width(Length::Fill);
    let content = Row::new().push(Space::new().height(HEIGHT)).push(column);
    let beside = if number > 1 { Plate::flat(Colour::Hairline) } else { Plate::default() };
    let beside = container(Space::new()).width(line::BORDER).height(Length::Fill).class(beside);
    let foot = if month.current { Plate::flat(Colour::Accent) } else { Plate::default() };
    let foot = container(Space::new()).width(Length::Fill).height(line::PLACE).class(foot);
    Stack::new().push(content).push(beside).push(container(foot).align_bottom(Length::Fill)).into()
}

fn mark<'a, M: Clone + 'a>(id: &'static str, month: usize, number: usize, session: Session<'a, M>) -> Element<'a, M> {
    let tone = session.tone;
    let inside: Element<'a, M> = match session.number {
        Some(number) => say(Role::SecondStrong, number).class(None).into(),
        None => sign(Icon::X, 14.0).into(),
    };
    let press = Press::new(Row::new().align_y(Alignment::Center).push(inside), move |status| {
        let plate = match tone {
            Tone::Outline => Plate::flat(Colour::Surface).edged(Colour::Edge).inked(Colour::Ink),
            Tone::Good | Tone::Active | Tone::Attention | Tone::Bad | Tone::Neutral => {
                Plate::soft(tone.ground(), tone.ink())
            }
        };
        let touched = status.hovered || status.pressed;
        let plate = if touched { plate.edged(tone.shape()) } else { plate };
        plate.rounded(radius::MARK)
    })
    .id(Some(Id::from(format!("{id}-{month}-{number}"))))
    .on_press(Some(session.on_press))
    .size(Length::Fill, Length::Fill);
    explained(press, session.tip)
}
