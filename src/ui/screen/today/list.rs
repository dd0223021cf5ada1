//! The duties of the day in their groups: overdue, today, tomorrow, later.

use chrono::{Datelike, NaiveDate};
use iced::widget::{Column, Row, container};
use iced::{Alignment, Length};

use super::Message;
use super::facts::{Facts, Line};
use super::words;
use crate::i18n::format::date;
use crate::ui::context::Context;
use crate::ui::icon::Icon;
use crate::ui::theme::size::{height, radius, space};
use crate::ui::theme::{Colour, Plate, Role};
use crate::ui::widget::duty::{Duty, duty};
use crate::ui::widget::empty::empty;
use crate::ui::widget::{Element, rule, say, tinted, tinted_sign};

/// When duties are to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum When {
    Overdue,
    Today,
    Tomorrow,
    Later,
}

impl When {
    fn of(line: &Line, today: NaiveDate) -> Self {
        match (line.duty.deadline.advised - today).num_days() {
            _ if line.duty.is_overdue() => Self::Overdue,
            ..=0 => Self::Today,
            1 => Self::Tomorrow,
            _ => Self::Later,
        }
    }
}

/// Returns the duties.
pub fn list<'a>(facts: &'a Facts, cx: Context<'a>) -> Element<'a, Message> {
    if facts.duties.is_empty() {
        let nothing = empty(Icon::CircleCheck, cx.tr.today_nothing(), cx.tr.today_nothing_then(), Vec::new());
        return container(nothing).class(Plate::card()).into();
    }
    let mut column = Column::new();
    let mut first = true;
    for when in [When::Overdue, When::Today, When::Tomorrow, When::Later] {
        let of_group = facts.duties.iter().enumerate().filter(|(_, line)| When::of(line, facts.today) == when);
        let lines: Vec<_> = of_group.collect();
        if lines.is_empty() {
            continue;
        }
        column = column.push(head(when, lines.len(), first, cx));
        first = false;
        let last = lines.len() - 1;
        for (at, (number, line)) in lines.into_iter().enumerate() {
            column = column.push(shown(number, line, cx)).push((at < last).then(rule));
        }
    }
    container(column).padding(1).width(Length::Fill).class(Plate::card()).into()
}

fn head(when: When, count: usize, first: bool, cx: Context<'_>) -> Element<'_, Message> {
    let count = u32::try_from(count).unwrap_or(u32::MAX);
    let (icon, ink, words) = match when {
        When::Overdue => (Icon::CircleAlert, Colour::Red, cx.tr.today_overdue(count)),
        When::Today => (Icon::CalendarClock, Colour::Ink, cx.tr.today_today(count)),
        When::Tomorrow => (Icon::CalendarDays, Colour::Ink, cx.tr.today_tomorrow(count)),
        When::Later => (Icon::CalendarDays, Colour::Ink, cx.tr.today_later(count)),
    };
    let row = Row::new()
        .spacing(space::SMALL)
        .align_y(Alignment::Center)
        .push(tinted_sign(icon, 16.0, ink))
        .push(tinted(Role::SecondStrong, ink, words));
    // The card is rounded, and so is the head at its top.
    let corners = first.then(|| iced::border::top(radius::CARD - 1.0));
    let plate = Plate { corners, ..Plate::flat(Colour::Sunken) };
    let head = container(row).padding([0.0, space::CARD]).center_y(Length::Fixed(height::GROUP_HEAD));
    Column::new().push((!first).then(rule)).push(head.width(Length::Fill).class(plate)).push(rule()).into()
}

fn shown<'a>(number: usize, line: &'a Line, cx: Context<'a>) -> Element<'a, Message> {
    let day = line.duty.deadline.advised;
    let weekday = date::weekday_short(cx.tr.locale(), day.weekday());
    let shown = Duty {
        date: day.format("%d.%m").to_string().into(),
        weekday: weekday.into(),
        title: words::title(line, cx).into(),
        rule: words::rule(&line.duty.citation, cx).into(),
        detail: if cx.narrow() { "".into() } else { words::detail(line, cx).into() },
        left: words::left(line, cx),
    };
    duty(format!("duty-{}", number + 1), shown, Message::Go(line.place))
}

/// Returns the day under the title of the page.
pub fn day(today: NaiveDate, cx: Context<'_>) -> Element<'_, Message> {
    let weekday = date::weekday(cx.tr.locale(), today.weekday());
    say(Role::Second, cx.tr.today_day(&date::long(cx.tr.locale(), today), weekday)).into()
}
