//! A line of what has to be done: by when, what, by which rule, and how many days are left.

use iced::advanced::widget::Id;
use iced::widget::{Column, Row, Space, container};
use iced::{Alignment, Length, Padding};

use super::badge::Badge;
use super::{Element, Words, say, tile, tinted_sign};
use crate::ui::icon::Icon;
use crate::ui::theme::size::space;
use crate::ui::theme::{Colour, Role};

/// Something that has to be done.
pub struct Duty<'a> {
    /// The last day, without the year.
    pub date: Words<'a>,
    /// Its day of the week.
    pub weekday: Words<'a>,
    /// What has to be done.
    pub title: Words<'a>,
    /// The paragraph or the profile, and the term.
    pub rule: Words<'a>,
    /// What is there already, or why the day is this one.
    pub detail: Words<'a>,
    /// How many days are left.
    pub left: Badge<'a>,
}

/// The columns of the date and of the rule.
const DATE: f32 = 74.0;
const RULE: f32 = 172.0;

/// Returns the line; a press opens where it is done. The rule below it belongs to the list.
pub fn duty<'a, M: Clone + 'a>(id: impl Into<Id>, duty: Duty<'a>, on_press: M) -> Element<'a, M> {
    let date = Column::new()
        .width(DATE)
        .push(say(Role::CardTitle, duty.date).line_height(iced::Pixels(18.0)))
        .push(say(Role::Second, duty.weekday));
    let rule = Row::new()
        .spacing(space::TIGHT)
        .push(container(tinted_sign(Icon::Scale, 14.0, Colour::Ink2)).padding([2, 0]))
        .push(say(Role::Second, duty.rule));
    // A rule with a long name takes more than its column rather than a second line.
    let rule =
        Column::new().push(Space::new().width(RULE)).push(container(rule).padding(Padding::ZERO.right(space::CARD)));
    let below = Row::new().push(rule).push(say(Role::Second, duty.detail).width(Length::Fill));
    let words = Column::new()
        .width(Length::Fill)
        .push(say(Role::Strong, duty.title).line_height(iced::Pixels(18.0)).class(Some(Colour::Ink)))
        .push(below);
    let row = Row::new()
        .spacing(space::MEDIUM)
        .align_y(Alignment::Center)
        .push(Row::new().width(Length::Fill).push(date).push(words))
        .push(Element::from(duty.left))
        .push(tinted_sign(Icon::ChevronRight, 18.0, Colour::Ink2));
    tile::row(row).id(id).on_press(on_press).padding([7.5, space::CARD]).into()
}
