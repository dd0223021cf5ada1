//! The days that no rule of the calendar knows: moved by a decision, and the first day of Kurban Ait.

use chrono::{Datelike, NaiveDate};
use iced::Length;
use iced::widget::{Column, container};

use super::Message;
use super::facts::Facts;
use crate::domain::calendar::holiday::KurbanAit;
use crate::domain::calendar::{DayException, ExceptionKind};
use crate::domain::text::Bilingual;
use crate::i18n::format::date;
use crate::ui::context::Context;
use crate::ui::icon::Icon;
use crate::ui::theme::size::space;
use crate::ui::theme::{Colour, Mark, Plate, Role};
use crate::ui::widget::badge::Tone;
use crate::ui::widget::check::check;
use crate::ui::widget::choice::radios;
use crate::ui::widget::date::{Days, date_field, parse_date};
use crate::ui::widget::dialog::{Dialog, dialog};
use crate::ui::widget::field::{field, line};
use crate::ui::widget::grid::{Cell, Column as GridColumn, Group, grid};
use crate::ui::widget::{Element, button, say, tinted, with_sign};

/// The name of the table.
pub const LIST: &str = "days";
/// The name of the field that a question begins at.
const DATE: &str = "day-date";

/// A row of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Row {
    /// A day that a decision has changed.
    Day(NaiveDate),
    /// The first day of Kurban Ait in a year.
    Ait(i32),
}

/// Returns the rows: changed days first, then Kurban Ait by year, the latest first each.
pub fn rows(facts: &Facts) -> Vec<Row> {
    let days = facts.exceptions.days.keys().rev().map(|day| Row::Day(*day));
    let ait = facts.exceptions.kurban_ait.keys().rev().map(|year| Row::Ait(*year));
    days.chain(ait).collect()
}

/// Shows the days.
pub fn view<'a>(facts: &'a Facts, selected: Option<Row>, cx: Context<'a>) -> Element<'a, Message> {
    let tr = cx.tr;
    let rows = rows(facts);
    let changed = facts.exceptions.days.len();
    let head = if changed == 0 { tr.setup_days_none() } else { tr.setup_days_by_decision() };
    let groups = vec![
        Group { before: 0, words: head.into(), tone: Tone::Neutral },
        Group { before: changed, words: tr.setup_ait_head().into(), tone: Tone::Neutral },
    ];
    let columns = vec![
        GridColumn::share(tr.setup_column_day(), 1.0),
        GridColumn::share(tr.setup_column_kind(), 1.0),
        GridColumn::share(tr.setup_column_note(), 1.5),
    ];
    let at = selected.and_then(|selected| rows.iter().position(|row| *row == selected));
    let count = rows.len();
    let cell =
        move |row: usize, column: usize| rows.get(row).map_or_else(Cell::default, |row| cell(facts, *row, column, cx));
    let table = grid(columns, count, cell)
        .id(LIST)
        .groups(groups)
        .selected(at)
        .in_card()
        .on_select(Message::Select)
        .on_open(Message::Open)
        .on_scroll(Message::Scrolled);
    let why = with_sign(Icon::Info, 16.0, Colour::Ink2, tinted(Role::Second, Colour::Ink2, tr.setup_days_why()));
    let table = container(table).padding(1).height(Length::Fill).class(Plate::card());
    Column::new().spacing(space::MEDIUM).push(why).push(table).into()
}

fn cell<'a>(facts: &'a Facts, row: Row, column: usize, cx: Context<'_>) -> Cell<'a> {
    let tr = cx.tr;
    match row {
        Row::Day(day) => {
            let Some(exception) = facts.exceptions.days.get(&day) else { return Cell::default() };
            match column {
                0 => Cell::new(date::long(tr.locale(), day)).strong(),
                1 => Cell::new(kind(exception.kind, cx)),
                _ => Cell::new(cx.text(&exception.note).to_owned()).ink(Colour::Ink2),
            }
        }
        Row::Ait(year) => {
            let Some(ait) = facts.exceptions.kurban_ait.get(&year) else { return Cell::default() };
            match (column, ait.confirmed) {
                (0, _) => Cell::new(date::long(tr.locale(), ait.date)).strong(),
                (1, true) => Cell::new(tr.setup_ait_announced()).icon(Icon::Check).ink(Colour::Green),
                (1, false) => Cell::new(tr.setup_ait_estimated()).icon(Icon::CircleQuestionMark).ink(Colour::Gold),
                (_, _) => Cell::default(),
            }
        }
    }
}

fn kind(kind: ExceptionKind, cx: Context<'_>) -> String {
    match kind {
        ExceptionKind::DayOff => cx.tr.setup_kind_off(),
        ExceptionKind::WorkingDay => cx.tr.setup_kind_working(),
    }
}

/// A day as it is written.
#[derive(Debug, Clone)]
pub struct Draft {
    /// Whether it is the first day of Kurban Ait, and otherwise a day that a decision has changed.
    ait: bool,
    /// The day that is recorded and may be taken back.
    recorded: Option<NaiveDate>,
    date: String,
    kind: ExceptionKind,
    note: String,
    confirmed: bool,
}

/// What happens in the fields.
#[derive(Debug, Clone)]
pub enum Edit {
    /// The day was written.
    Date(String),
    /// What day it is was chosen.
    Kind(usize),
    /// The note was written.
    Note(String),
    /// The day was announced, or not.
    Confirmed(bool),
}

/// What is recorded of a day.
#[derive(Debug, Clone)]
pub enum Change {
    /// A decision has changed it; where another day was meant before, that one is taken back.
    Day(NaiveDate, DayException, Option<NaiveDate>),
    /// It is the first day of Kurban Ait.
    Ait(KurbanAit),
}

impl Draft {
    /// Begins with a new day.
    pub fn day() -> Self {
        let (date, note) = (String::new(), String::new());
        Self { ait: false, recorded: None, date, kind: ExceptionKind::DayOff, note, confirmed: false }
    }

    /// Begins with Kurban Ait of a year that is announced.
    pub fn ait() -> Self {
        Self { ait: true, confirmed: true, ..Self::day() }
    }

    /// Begins with what is recorded.
    pub fn of(row: Row, facts: &Facts) -> Option<Self> {
        let written = |day: NaiveDate| day.format("%d.%m.%Y").to_string();
        Some(match row {
            Row::Day(day) => {
                let exception = facts.exceptions.days.get(&day)?;
                let (date, kind) = (written(day), exception.kind);
                Self { recorded: Some(day), date, kind, note: exception.note.kk.clone(), ..Self::day() }
            }
            Row::Ait(year) => {
                let ait = facts.exceptions.kurban_ait.get(&year)?;
                Self { date: written(ait.date), confirmed: ait.confirmed, ..Self::ait() }
            }
        })
    }

    /// Returns the day that is recorded.
    pub fn recorded(&self) -> Option<NaiveDate> {
        self.recorded
    }

    /// Takes in what was written.
    pub fn edit(&mut self, edit: Edit) {
        match edit {
            Edit::Date(text) => self.date = text,
            Edit::Kind(0) => self.kind = ExceptionKind::DayOff,
            Edit::Kind(_) => self.kind = ExceptionKind::WorkingDay,
            Edit::Note(text) => self.note = text,
            Edit::Confirmed(confirmed) => self.confirmed = confirmed,
        }
    }

    /// Returns what is to be recorded, once there is a day.
    pub fn change(&self) -> Option<Change> {
        let date = parse_date(&self.date)?;
        if self.ait {
            return Some(Change::Ait(KurbanAit { date, confirmed: self.confirmed }));
        }
        let note = Bilingual::new(self.note.trim(), self.note.trim());
        let moved = self.recorded.filter(|recorded| *recorded != date);
        Some(Change::Day(date, DayException { kind: self.kind, basis: None, note }, moved))
    }

    /// Shows the question.
    pub fn view<'a>(&'a self, cx: Context<'a>) -> Dialog<'a, Message> {
        let tr = cx.tr;
        let days = Days { tr, calendar: cx.calendar, today: cx.today() };
        let mark = if self.date.is_empty() || parse_date(&self.date).is_some() { Mark::None } else { Mark::Error };
        let date = date_field(DATE, days, &self.date, mark, Edit::Date);
        let mut column = Column::new().spacing(space::CARD).push(Element::from(field(tr.setup_column_day(), date)));
        if self.ait {
            column =
                column.push(check("day-confirmed", tr.setup_ait_confirmed(), self.confirmed, Some(Edit::Confirmed)));
        } else {
            let kinds = [tr.setup_kind_off(), tr.setup_kind_working()];
            let chosen = usize::from(self.kind == ExceptionKind::WorkingDay);
            let kinds = radios("day-kind", kinds, Some(chosen), true, Edit::Kind);
            let note = line(&self.note).id("day-note").on_input(Edit::Note);
            column = column.push(kinds).push(Element::from(field(tr.setup_column_note(), note)));
        }
        if let Some(day) = self.recorded {
            column = column.push(say(Role::Second, tr.setup_remove_day_means(day)));
        }
        let content = Element::from(column).map(Message::Day);
        let title = if self.ait { tr.setup_ait_title() } else { tr.setup_day_title() };
        let record = button::main(tr.setup_record()).key("Ctrl+Enter").id("answer");
        let mut asked = dialog(title).content(content);
        if self.recorded.is_some() {
            asked = asked.button(button::dangerous(tr.setup_remove_day()).id("remove").on_press(Message::RemoveDay));
        }
        asked
            .button(button::usual(tr.setup_cancel()).id("cancel").on_press(Message::Cancel))
            .button(record.on_press_maybe(self.change().is_some().then_some(Message::Answer)))
            .starts_at(DATE)
    }
}

/// Returns the year of the day for which Kurban Ait is recorded.
pub fn year(ait: KurbanAit) -> i32 {
    ait.date.year()
}
