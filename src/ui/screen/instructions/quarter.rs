//! The page of a quarter: the guard, the bar of states, what changed, and the table of the review.

use iced::widget::{Column, Container, Row, container};
use iced::{Alignment, Length};

use super::facts::Facts;
use super::panel::state;
use super::{Message, Register};
use crate::domain::control::StateKind;
use crate::domain::review::guard::{GuardStatus, QuarterGuard};
use crate::domain::review::quarterly::{QuarterReview, ReviewRow};
use crate::i18n::format::date;
use crate::ui::context::Context;
use crate::ui::icon::Icon;
use crate::ui::theme::size::space;
use crate::ui::theme::{Colour, Plate, Role, Theme};
use crate::ui::widget::badge::{Tone, badge};
use crate::ui::widget::empty::nothing;
use crate::ui::widget::grid::{Cell, Column as GridColumn, grid};
use crate::ui::widget::stacked::{Part, stacked_bar};
use crate::ui::widget::{Element, Renderer, say, upright_rule, with_sign};

/// A row with a text of three lines.
const ROW: f32 = 62.0;
/// The width of the days that are left.
const DAYS: f32 = 126.0;
/// The height of the cards above the table.
const CARDS: f32 = 156.0;

impl Register {
    /// Shows the quarter.
    pub(super) fn quarter_page<'a>(&'a self, facts: &'a Facts, low: bool, cx: Context<'a>) -> Element<'a, Message> {
        let review = &facts.reviewed.review;
        let mut column = Column::new().spacing(space::MEDIUM);
        if low {
            let (word, icon, tone) = verdict(&facts.reviewed.guard, cx);
            column = column.push(Element::from(badge(tone, icon, word)));
        } else {
            column = if cx.narrow() || self.selected.is_some() {
                column.push(guard_line(facts, cx)).push(bar(review, cx))
            } else {
                let cards = Row::new()
                    .spacing(space::CARD)
                    .push(container(guard(facts, cx)).width(Length::FillPortion(2)).height(CARDS))
                    .push(bar(review, cx).width(Length::FillPortion(3)).height(CARDS));
                column.push(cards)
            };
        }
        column.push(container(self.quarter_table(facts, review, cx)).height(Length::Fill)).into()
    }

    fn quarter_table<'a>(
        &'a self,
        facts: &'a Facts,
        review: &'a QuarterReview,
        cx: Context<'a>,
    ) -> Element<'a, Message> {
        if review.rows.is_empty() {
            return nothing(cx.tr.register_quarter_empty());
        }
        let wide = !cx.narrow() && self.selected.is_none();
        let mut columns = vec![
            GridColumn::fixed(cx.tr.register_column_given(), 110.0),
            GridColumn::share(cx.tr.register_column_text(), 1.0),
        ];
        if wide {
            columns.push(GridColumn::fixed(cx.tr.register_executor(), 200.0));
            columns.push(GridColumn::fixed(cx.tr.register_due(), 100.0));
        }
        columns.push(GridColumn::fixed(cx.tr.register_column_state(), 190.0));
        if wide {
            columns.push(GridColumn::fixed(cx.tr.register_column_considered(), 130.0));
        }
        let cell = move |at: usize, column: usize| {
            let Some(row) = review.rows.get(at) else { return Cell::default() };
            let entry = facts.entry(row.instruction);
            match (column, wide) {
                (0, _) => Cell::new(entry.map(|entry| date::short(entry.instruction.act.date)).unwrap_or_default()),
                (1, _) => Cell::new(entry.map(|entry| cx.text(&entry.instruction.text)).unwrap_or_default()),
                (2, true) => {
                    Cell::new(entry.and_then(|entry| entry.executors.first()).map_or("–", |name| cx.text(name)))
                }
                (3, true) => Cell::new(row.due.map_or_else(|| "–".to_owned(), date::short)),
                (2, false) | (4, true) => {
                    let (word, icon, tone) = state(Some(row.state.kind()), cx);
                    // The whole word is too long for a cell; the legend of the bar has it.
                    let word = if row.state.kind() == StateKind::ExecutedLate { cx.tr.register_late() } else { word };
                    Cell::new(word).icon(icon).badge(tone)
                }
                (_, _) => considered(facts, row, cx),
            }
        };
        let ids: Vec<_> = review.rows.iter().map(|row| row.instruction).collect();
        let selected = self.selected.and_then(|id| ids.iter().position(|known| *known == id));
        let table = grid(columns, review.rows.len(), cell)
            .id("quarter-rows")
            .row_height(ROW)
            .selected(selected)
            .on_select(move |row| Message::Select(ids.get(row).copied()))
            .on_scroll(Message::Scrolled)
            .in_card();
        container(Element::from(table)).padding(1).class(Plate::card()).into()
    }
}

fn considered<'a>(facts: &Facts, row: &ReviewRow, cx: Context<'_>) -> Cell<'a> {
    let session = row.considered.last().and_then(|one| facts.session(one.session));
    match session {
        Some(session) => Cell::new(cx.tr.register_at_session(session.number)).second(date::short(session.date)),
        None => Cell::new(cx.tr.register_not_considered()).ink(Colour::Gold),
    }
}

/// Returns the verdict on the quarter in a word.
pub fn verdict(guard: &QuarterGuard, cx: Context<'_>) -> (String, Icon, Tone) {
    match guard.status {
        GuardStatus::Held { .. } => (cx.tr.guard_considered(), Icon::Check, Tone::Good),
        GuardStatus::Planned { .. } => (cx.tr.register_planned(), Icon::CalendarClock, Tone::Active),
        GuardStatus::Alarm { planned: true, .. } => (cx.tr.register_planned(), Icon::CalendarClock, Tone::Attention),
        GuardStatus::NotPlanned | GuardStatus::Alarm { planned: false, .. } => {
            (cx.tr.guard_not_planned(), Icon::CircleAlert, Tone::Attention)
        }
        GuardStatus::Violated => (cx.tr.guard_violated(), Icon::CircleX, Tone::Bad),
        GuardStatus::NoData => (cx.tr.guard_no_data(), Icon::CircleQuestionMark, Tone::Neutral),
    }
}

/// Returns the days that are left of the quarter, and until when.
fn days_left(guard: &QuarterGuard, cx: Context<'_>) -> (String, String) {
    let last = date::short(guard.quarter.last_day());
    match guard.days_left.and_then(|days| u32::try_from(days).ok()) {
        Some(days) => (days.to_string(), cx.tr.register_days_until(&last)),
        None => ("0".to_owned(), cx.tr.register_quarter_over(&last)),
    }
}

/// Returns the session that considered the quarter, or the day on which it shall.
fn considered_on(facts: &Facts, cx: Context<'_>) -> String {
    match facts.reviewed.guard.status {
        GuardStatus::Held { session, date: day } => {
            let number = facts.session(session).map(|session| cx.tr.register_at_session(session.number));
            [number.unwrap_or_default(), date::long(cx.tr.locale(), day)].join(", ")
        }
        GuardStatus::Planned { date } | GuardStatus::Alarm { date, .. } => {
            date.map(|day| date::long(cx.tr.locale(), day)).unwrap_or_default()
        }
        GuardStatus::NotPlanned | GuardStatus::Violated | GuardStatus::NoData => String::new(),
    }
}

/// Returns the guard of the quarter in one line, where there is no room for its card.
fn guard_line<'a>(facts: &'a Facts, cx: Context<'a>) -> Element<'a, Message> {
    let (word, icon, tone) = verdict(&facts.reviewed.guard, cx);
    let (figure, words) = days_left(&facts.reviewed.guard, cx);
    Row::new()
        .spacing(space::MEDIUM)
        .align_y(Alignment::Center)
        .push(Element::from(badge(tone, icon, word)))
        .push(say(Role::Strong, considered_on(facts, cx)).class(Some(Colour::Ink)).width(Length::Fill))
        .push(say(Role::CardTitle, figure))
        .push(say(Role::Second, words))
        .into()
}

fn guard<'a>(facts: &'a Facts, cx: Context<'a>) -> Element<'a, Message> {
    let guard = &facts.reviewed.guard;
    let (word, icon, tone) = verdict(guard, cx);
    let (figure, words) = days_left(guard, cx);
    let days = Column::new().width(DAYS).push(say(Role::VoteCount, figure)).push(say(Role::Second, words));
    let day = considered_on(facts, cx);
    let mut told = Column::new().spacing(space::SMALL).push(Element::from(badge(tone, icon, word)));
    if !day.is_empty() {
        told = told.push(say(Role::Strong, day).class(Some(Colour::Ink)));
    }
    let clause = cx.tr.register_rule(&guard.citation.paragraph);
    told = told.push(with_sign(Icon::Scale, 16.0, Colour::Ink2, say(Role::Second, clause)));
    let edge = if matches!(tone, Tone::Attention | Tone::Bad) { tone.shape() } else { Colour::Hairline };
    let row = Row::new().spacing(space::CARD).align_y(Alignment::Center).push(days).push(upright_rule()).push(told);
    let card = container(row).padding(space::CARD).width(Length::Fill).height(Length::Fill);
    card.class(Plate::card().edged(edge)).into()
}

/// Returns the bar of states, and what changed since the quarter before.
fn bar<'a>(review: &'a QuarterReview, cx: Context<'a>) -> Container<'a, Message, Theme, Renderer> {
    let parts = StateKind::ALL.into_iter().filter_map(|kind| {
        let count = usize::try_from(review.counts.of(kind)).unwrap_or(usize::MAX);
        let (words, icon, tone) = state(Some(kind), cx);
        (count > 0).then(|| Part { tone, icon, words: words.into(), count })
    });
    let changed = u32::try_from(review.changes().count()).unwrap_or(u32::MAX);
    let head = Row::new()
        .spacing(space::MEDIUM)
        .push(say(Role::CardTitle, cx.tr.register_total(review.total())).width(Length::Fill))
        .push(say(Role::Second, cx.tr.register_changes(review.received, changed)));
    let column = Column::new().spacing(space::MEDIUM).push(head).push(stacked_bar(parts));
    container(column).padding(space::CARD).width(Length::Fill).class(Plate::card())
}
