//! The life of an assignment or a paper: what happened to it, and what comes.

use iced::widget::{Column, Row, Space, container};
use iced::{Length, Padding};

use super::{Element, Words, say, tinted_sign};
use crate::ui::icon::Icon;
use crate::ui::theme::size::{line, space};
use crate::ui::theme::{Colour, Plate, Role};

/// What an event did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// It went as it should.
    Done,
    /// Something was changed: the sign says what.
    Changed(Icon),
    /// A term was broken.
    Broken,
    /// It has not happened yet.
    Ahead,
}

/// An event.
#[derive(Debug, Clone)]
pub struct Event<'a> {
    /// What it did.
    pub turn: Turn,
    /// What happened.
    pub title: Words<'a>,
    /// When; nothing where it has not happened yet.
    pub date: Words<'a>,
    /// How, by whom, what is needed.
    pub detail: Words<'a>,
}

/// The width of a dot.
const DOT: f32 = 20.0;

fn dot<'a, M: 'a>(turn: Turn) -> Element<'a, M> {
    let (plate, icon, ink) = match turn {
        Turn::Done => (Plate::flat(Colour::GreenShape), Some(Icon::Check), Colour::OnGreen),
        Turn::Changed(icon) => (Plate::flat(Colour::GoldSoft).edged(Colour::GoldShape), Some(icon), Colour::Gold),
        Turn::Broken => (Plate::flat(Colour::RedShape), Some(Icon::X), Colour::OnRed),
        Turn::Ahead => (Plate::flat(Colour::Surface).framed(Colour::Edge, line::FOCUS), None, Colour::Ink2),
    };
    let inside: Element<'a, M> = match icon {
        Some(icon) => tinted_sign(icon, 12.0, ink).into(),
        None => Space::new().into(),
    };
    container(inside).center(Length::Fixed(DOT)).class(plate.rounded(DOT / 2.0)).into()
}

/// Returns the events from the first to the last, joined by a line.
pub fn life_line<'a, M: 'a>(events: impl IntoIterator<Item = Event<'a>>) -> Element<'a, M> {
    let events: Vec<Event<'a>> = events.into_iter().collect();
    let last = events.len().saturating_sub(1);
    let rows = events.into_iter().enumerate().map(|(at, event)| {
        let thread = if at == last { Plate::default() } else { Plate::flat(Colour::Hairline) };
        let thread = container(Space::new()).width(line::FOCUS).height(Length::Fill).class(thread);
        let thread = container(thread).center_x(Length::Fixed(DOT)).height(Length::Fill);
        let beside = Column::new().width(DOT).height(Length::Fill).push(dot(event.turn)).push(thread);
        let head = Row::new()
            .spacing(space::SMALL)
            .push(say(Role::Strong, event.title).class(Some(Colour::Ink)).width(Length::Fill))
            .push(say(Role::Second, event.date));
        let words = Column::new().width(Length::Fill).push(head).push(say(Role::Second, event.detail));
        let below = if at == last { 0.0 } else { space::SMALL };
        let words = container(words).padding(Padding::ZERO.bottom(below)).width(Length::Fill);
        Row::new().spacing(space::MEDIUM).push(beside).push(words).height(Length::Shrink).into()
    });
    Column::with_children(rows).width(Length::Fill).into()
}
