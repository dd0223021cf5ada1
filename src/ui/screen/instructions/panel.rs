//! The panel of one instruction: its document, its text in both languages, its term, its life.

use chrono::NaiveDate;
use iced::widget::{Column, Row, container};
use iced::{Alignment, Length};

use super::Message;
use super::facts::Entry;
use super::form::Form;
use crate::domain::control::{ControlEventKind, ControlState, StateKind};
use crate::domain::text::Bilingual;
use crate::i18n::format::date;
use crate::ui::context::Context;
use crate::ui::icon::Icon;
use crate::ui::theme::size::space;
use crate::ui::theme::{Colour, Plate, Role};
use crate::ui::widget::badge::{Tone, badge};
use crate::ui::widget::life::{Event, Turn, life_line};
use crate::ui::widget::{Element, button, rule, say, scroll, tinted};

/// Shows the panel.
pub fn view<'a>(entry: &'a Entry, cx: Context<'a>) -> Element<'a, Message> {
    let one = &entry.instruction;
    let head = Row::new()
        .align_y(Alignment::Center)
        .push(say(Role::CardTitle, act(entry, cx)).width(Length::Fill))
        .push(button::quiet_icon(Icon::X, cx.tr.close()).small().id("panel-close").on_press(Message::Select(None)));
    let (word, icon, tone) = state(entry.kind(), cx);
    let mut badges = Row::new().spacing(space::SMALL).push(Element::from(badge(tone, icon, word)));
    if let Some(detail) = detail(entry.state, cx) {
        badges = badges.push(Element::from(badge(Tone::Outline, None, detail)));
    }
    let executors: Vec<&str> = entry.executors.iter().map(|name| cx.text(name)).collect();
    let mut body = Column::new()
        .spacing(space::MEDIUM)
        .push((!one.title.is_empty()).then(|| say(Role::Second, cx.text(&one.title))))
        .push(tinted(Role::Body, Colour::Ink, one.text.kk.as_str()))
        .push(say(Role::Second, one.text.ru.as_str()))
        .push(badges.wrap())
        .push(line(cx.tr.register_executor(), executors.join(", ")))
        .push(line(cx.tr.register_since(), date::short(one.control.since)))
        .push(line(cx.tr.register_due(), term(entry, cx)));
    if let Some(plan) = &one.action_plan {
        let words = cx.tr.register_act(cx.text(&plan.kind), &plan.number, &date::short(plan.date));
        body = body.push(line(cx.tr.register_action_plan(), words));
    }
    body = body.push(rule()).push(life_line(life(entry, cx)));
    let id = one.id;
    let note = button::usual(cx.tr.register_note_ask()).icon(Icon::PencilLine).small().id("note");
    let event = button::usual(cx.tr.register_event_ask()).icon(Icon::ListChecks).small().id("event");
    let actions = Row::new()
        .spacing(space::SMALL)
        .push(note.on_press_maybe(cx.recording(Message::Open(Form::Note(id)))))
        .push(event.on_press_maybe(cx.recording(Message::Open(Form::Event(id)))))
        .wrap();
    let inner = Column::new()
        .push(container(head).padding([space::SMALL, space::CARD]))
        .push(rule())
        .push(scroll(container(body).padding(space::CARD)).height(Length::Fill))
        .push(rule())
        .push(container(actions).padding(space::MEDIUM));
    container(inner).padding(1).height(Length::Fill).class(Plate::card()).into()
}

fn line<'a>(label: String, value: String) -> Element<'a, Message> {
    let value = if value.is_empty() { "–".to_owned() } else { value };
    Row::new()
        .spacing(space::MEDIUM)
        .push(say(Role::Second, label).width(120.0))
        .push(say(Role::Body, value).width(Length::Fill))
        .into()
}

/// Returns the document and the point of it.
pub fn act(entry: &Entry, cx: Context<'_>) -> String {
    let one = &entry.instruction;
    let act = cx.tr.register_act(cx.text(&one.act.kind), &one.act.number, &date::short(one.act.date));
    if one.point.is_empty() { act } else { cx.tr.register_act_point(&act, &one.point) }
}

fn term(entry: &Entry, cx: Context<'_>) -> String {
    let first = entry.instruction.control.first_due;
    match (entry.due, first) {
        (None, _) => cx.tr.register_no_due(),
        (Some(due), Some(first)) if first != due => cx.tr.register_due_moved(&date::short(due), &date::short(first)),
        (Some(due), _) => date::short(due),
    }
}

/// Returns the word, the sign and the tone of a state.
pub fn state(kind: Option<StateKind>, cx: Context<'_>) -> (String, Icon, Tone) {
    match kind {
        None | Some(StateKind::InWork) => (cx.tr.control_in_work(), Icon::Hourglass, Tone::Active),
        Some(StateKind::Extended) => (cx.tr.control_extended(), Icon::CalendarClock, Tone::Attention),
        Some(StateKind::Overdue) => (cx.tr.control_overdue(), Icon::CircleAlert, Tone::Bad),
        Some(StateKind::ExecutedInTime) => (cx.tr.control_done_in_time(), Icon::Check, Tone::Good),
        Some(StateKind::ExecutedLate) => (cx.tr.control_done_late(), Icon::ClockAlert, Tone::Attention),
        Some(StateKind::Removed) => (cx.tr.control_removed(), Icon::Archive, Tone::Neutral),
    }
}

/// Returns how many days are left or over.
pub fn detail(state: Option<ControlState>, cx: Context<'_>) -> Option<String> {
    let days = |days: i64| u32::try_from(days.max(0)).unwrap_or(u32::MAX);
    match state? {
        ControlState::InWork { days_left } => Some(cx.tr.days_left(days(days_left?))),
        ControlState::Extended { days_left, .. } => Some(cx.tr.days_left(days(days_left))),
        ControlState::Overdue { days: over } => Some(cx.tr.days_overdue(days(over))),
        ControlState::ExecutedInTime { on } | ControlState::ExecutedLate { on, .. } | ControlState::Removed { on } => {
            Some(date::short(on))
        }
    }
}

/// Returns what happened to an instruction, notes included, in the order of the days.
fn life<'a>(entry: &'a Entry, cx: Context<'a>) -> Vec<Event<'a>> {
    let one = &entry.instruction;
    let event = |day: NaiveDate, turn, title: String, detail: String| {
        (day, Event { turn, title: title.into(), date: date::short(day).into(), detail: detail.into() })
    };
    let text = |text: &Bilingual| cx.text(text).to_owned();
    let first = one.control.first_due.map(|due| cx.tr.register_until(&date::short(due))).unwrap_or_default();
    let mut events = vec![event(one.control.since, Turn::Done, cx.tr.control_put(), first)];
    for happened in one.control.events() {
        let (turn, title) = match happened.kind {
            ControlEventKind::Extended { to } => {
                (Turn::Changed(Icon::CalendarClock), cx.tr.register_extended_to(&date::short(to)))
            }
            ControlEventKind::Executed => (Turn::Done, cx.tr.register_executed()),
            ControlEventKind::Returned => (Turn::Changed(Icon::Undo2), cx.tr.control_returned()),
            ControlEventKind::Removed => (Turn::Done, cx.tr.control_removed()),
            ControlEventKind::Reopened => (Turn::Changed(Icon::RefreshCw), cx.tr.register_reopened()),
        };
        let basis = happened.basis.as_ref();
        let basis = basis.map(|act| cx.tr.register_act(cx.text(&act.kind), &act.number, &date::short(act.date)));
        let detail = [text(&happened.note), basis.unwrap_or_default()];
        let detail = detail.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
        events.push(event(happened.date, turn, title, detail));
    }
    for note in &one.notes {
        events.push(event(note.date, Turn::Changed(Icon::FileText), cx.tr.register_progress(), text(&note.text)));
    }
    if let (Some(StateKind::Overdue), Some(due)) = (entry.kind(), entry.due) {
        events.push(event(due, Turn::Broken, cx.tr.control_overdue(), String::new()));
    }
    events.sort_by_key(|(day, _)| *day);
    events.into_iter().map(|(_, event)| event).collect()
}
