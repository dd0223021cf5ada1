//! The day on which the practice collegium lives: the mark at the head of every page and the question behind it.

use chrono::NaiveDateTime;
use iced::widget::Column;

use super::work::Message;
use crate::i18n::format::date;
use crate::office::practice::day::Leap;
use crate::ui::context::Context;
use crate::ui::icon::Icon;
use crate::ui::theme::Role;
use crate::ui::theme::size::space;
use crate::ui::widget::badge::{Tone, badge, pressed};
use crate::ui::widget::dialog::{Dialog, dialog};
use crate::ui::widget::{Element, button, say};

/// Where the practice collegium can go from its day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ahead {
    /// The hall before the next sitting; nothing where none lies ahead.
    pub sitting: Option<NaiveDateTime>,
}

/// Returns the mark of the practice collegium with its day; a sign alone where there is little room.
pub fn mark(cx: Context<'_>) -> Element<'_, Message> {
    if cx.narrow() {
        return button::quiet_icon(Icon::Info, cx.tr.frame_practice()).id("practice").on_press(Message::AskDay).into();
    }
    let words = cx.tr.frame_practice_on(&date::short(cx.today()));
    let mark = pressed(badge(Tone::Attention, Icon::Info, words), "practice", Message::AskDay);
    button::explained(mark, cx.tr.frame_practice_why())
}

/// Returns the question to which day to go.
pub fn question(ahead: Ahead, cx: Context<'_>) -> Dialog<'_, Message> {
    let tr = cx.tr;
    let content = Column::new()
        .spacing(space::SMALL)
        .push(say(Role::Body, tr.frame_day_why()))
        .push(say(Role::Second, tr.frame_day_no_way_back()));
    let tomorrow = cx.today().succ_opt().unwrap_or(cx.today());
    let sitting = ahead.sitting.map(|at| {
        let words = tr.frame_day_sitting(&date::short(at.date()), at.time());
        button::main(words).id("day-sitting").on_press_maybe(cx.recording(Message::Leap(Leap::Sitting)))
    });
    let tomorrow = button::usual(tr.frame_day_tomorrow(&date::short(tomorrow)))
        .id("day-tomorrow")
        .on_press_maybe(cx.recording(Message::Leap(Leap::Tomorrow)));
    let asked = dialog(tr.frame_day(cx.today()))
        .content(content)
        .button(button::usual(tr.close()).id("day-close").on_press(Message::CloseDay))
        .button(tomorrow)
        .starts_at("day-close")
        .width(620.0);
    match sitting {
        Some(sitting) => asked.button(sitting),
        None => asked,
    }
}
