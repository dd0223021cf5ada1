//! The day on which the practice collegium lives: the mark in the rail beside every page and the question behind it.

use chrono::NaiveDateTime;
use iced::widget::Column;

use super::work::Message;
use crate::i18n::format::date;
use crate::office::practice::day::Leap;
use crate::ui::context::Context;
use crate::ui::theme::Role;
use crate::ui::theme::size::space;
use crate::ui::widget::dialog::{Dialog, dialog};
use crate::ui::widget::{Element, button, rail, say};

/// Where the practice collegium can go from its day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ahead {
    /// The hall before the next sitting; nothing where none lies ahead.
    pub sitting: Option<NaiveDateTime>,
}

/// Returns the mark of the practice collegium with its day, for the rail; a sign alone where the rail is narrow.
pub fn mark(cx: Context<'_>) -> Element<'_, Message> {
    let words = cx.tr.frame_practice_on(&date::short(cx.today()));
    rail::mark("practice", words, cx.tr.frame_practice_why(), Message::AskDay, cx.narrow())
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
        .width(640.0);
    match sitting {
        Some(sitting) => asked.button(sitting),
        None => asked,
    }
}
