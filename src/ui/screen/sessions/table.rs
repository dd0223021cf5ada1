//! The table of sessions: its columns and what stands in them.

use chrono::{Datelike, NaiveDate};

use crate::domain::session::{SessionKind, Stage};
use crate::i18n::format;
use crate::office::overview::{Journal, QuorumKind, QuorumOverview, SessionOverview};
use crate::ui::context::Context;
use crate::ui::icon::Icon;
use crate::ui::theme::Colour;
use crate::ui::widget::badge::Tone;
use crate::ui::widget::grid::{Cell, Column, Gauge};
use crate::ui::widget::meter::Day;

/// A column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Of {
    Number,
    Date,
    Kind,
    Items,
    Quorum,
    Protocol,
    State,
}

const ALL: [Of; 7] = [Of::Number, Of::Date, Of::Kind, Of::Items, Of::Quorum, Of::Protocol, Of::State];
/// What is left where there is room for a few columns only.
const FEW: [Of; 4] = [Of::Number, Of::Date, Of::Quorum, Of::State];
/// Below this width there is.
const SLIM: f32 = 880.0;

fn shown(cx: Context<'_>) -> &'static [Of] {
    if cx.width < SLIM { &FEW } else { &ALL }
}

/// Returns the columns.
pub fn columns<'a>(cx: Context<'_>) -> Vec<Column<'a>> {
    let narrow = cx.narrow();
    let columns = shown(cx).iter().map(|of| match of {
        Of::Number => Column::fixed(cx.tr.sessions_number(), 52.0),
        Of::Date => Column::fixed(cx.tr.sessions_date(), if narrow { 122.0 } else { 132.0 }),
        Of::Kind => Column::share(cx.tr.sessions_kind(), 1.0),
        Of::Items => Column::fixed(cx.tr.sessions_items(), if narrow { 66.0 } else { 76.0 }),
        Of::Quorum => Column::fixed(cx.tr.sessions_quorum(), if narrow { 140.0 } else { 152.0 }),
        Of::Protocol => Column::fixed(cx.tr.sessions_protocol(), if narrow { 96.0 } else { 128.0 }),
        Of::State => Column::fixed(cx.tr.sessions_state(), if narrow { 160.0 } else { 176.0 }),
    });
    columns.collect()
}

/// Returns what stands in column `at` for a session.
pub fn cell<'a>(overview: &'a SessionOverview, at: usize, cx: Context<'a>) -> Cell<'a> {
    let session = &overview.session;
    match shown(cx).get(at).copied().unwrap_or(Of::State) {
        Of::Number => Cell::new(cx.tr.sessions_number_of(session.number)).strong(),
        Of::Date => Cell::new(day(session.date, cx)).second(hours(overview, cx)),
        Of::Kind => Cell::new(match session.kind {
            SessionKind::Ordinary => cx.tr.sessions_ordinary(),
            SessionKind::Extraordinary { .. } => cx.tr.sessions_extraordinary(),
        })
        .second(cx.text(&session.place)),
        Of::Items if overview.items == 0 => Cell::new("—").ink(Colour::Ink2),
        Of::Items => Cell::new(overview.items.to_string()),
        Of::Quorum => overview.quorum.map_or_else(|| Cell::new("—").ink(Colour::Ink2), |quorum| counted(quorum, cx)),
        Of::Protocol => protocol(overview, cx),
        Of::State => {
            let (tone, icon) = look(session.stage);
            Cell::new(state(session.stage, cx)).icon(icon).badge(tone)
        }
    }
}

/// Returns the day as a list tells it: «20 қараша, жм».
pub fn day(date: NaiveDate, cx: Context<'_>) -> String {
    let locale = cx.tr.locale();
    cx.tr.sessions_day(&format::date::day_and_month(locale, date), format::date::weekday_short(locale, date.weekday()))
}

fn hours(overview: &SessionOverview, cx: Context<'_>) -> String {
    match overview.journal {
        Journal::Closed { opened: Some(opened), closed } => {
            cx.tr.sessions_hours(&format::date::time(opened.time()), &format::date::time(closed.time()))
        }
        Journal::NotBegun | Journal::Open { .. } | Journal::Closed { opened: None, .. } => {
            format::date::time(overview.session.time)
        }
    }
}

fn counted(quorum: QuorumOverview, cx: Context<'_>) -> Cell<'_> {
    let QuorumOverview { present, needed, total, kind } = quorum;
    let (words, day) = match kind {
        QuorumKind::Forecast => (cx.tr.sessions_promised(present, needed), Day::Forecast),
        QuorumKind::Held => (cx.tr.sessions_present(present, total), Day::Held),
        QuorumKind::Lost => (cx.tr.sessions_short(present, needed), Day::Lost),
    };
    let [filled, all, needed] = [present, total, needed].map(|count| usize::try_from(count).unwrap_or(usize::MAX));
    Cell::new(words).meter(Gauge { filled, all, needed, day })
}

fn protocol<'a>(overview: &SessionOverview, cx: Context<'a>) -> Cell<'a> {
    let none = || Cell::new("—").ink(Colour::Ink2);
    match (overview.protocol, overview.session.stage, overview.journal) {
        (Some(number), _, _) => Cell::new(cx.tr.sessions_number_of(number.number)),
        (None, Stage::Registered, _) => Cell::new(cx.tr.sessions_elsewhere()).ink(Colour::Ink2),
        (None, Stage::Held | Stage::Recorded, _) => Cell::new(cx.tr.sessions_draft()),
        (None, Stage::Planned | Stage::Convened | Stage::Sitting | Stage::DidNotTakePlace, _) => none(),
    }
}

/// Returns the word of a stage.
pub fn state(stage: Stage, cx: Context<'_>) -> String {
    match stage {
        Stage::Planned => cx.tr.state_planned(),
        Stage::Convened => cx.tr.state_convened(),
        Stage::Sitting => cx.tr.state_sitting(),
        Stage::Held => cx.tr.state_held(),
        Stage::Recorded => cx.tr.state_recorded(),
        Stage::Registered => cx.tr.sessions_registered(),
        Stage::DidNotTakePlace => cx.tr.state_did_not_take_place(),
    }
}

/// Returns the tone and the shape of a stage.
pub const fn look(stage: Stage) -> (Tone, Icon) {
    match stage {
        Stage::Planned => (Tone::Neutral, Icon::CalendarDays),
        Stage::Convened => (Tone::Active, Icon::Hourglass),
        Stage::Sitting => (Tone::Attention, Icon::Play),
        Stage::Held => (Tone::Attention, Icon::Pencil),
        Stage::Recorded => (Tone::Active, Icon::FileText),
        Stage::Registered => (Tone::Good, Icon::CircleCheck),
        Stage::DidNotTakePlace => (Tone::Bad, Icon::CircleX),
    }
}
