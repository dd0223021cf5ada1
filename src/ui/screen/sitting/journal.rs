//! The journal: its last entries at the foot of the table, and the whole of it in the middle, where an entry is struck.

use std::rc::Rc;

use iced::widget::{Column, Row, Space, container};
use iced::{Alignment, Length};

use super::bar::time;
use super::chronicle::{Message as Chronicle, SEARCH, found};
use super::question::About;
use super::scene::Scene;
use super::{JournalRow, Message};
use crate::domain::sitting::Sitting;
use crate::domain::sitting::entry::{Entry, Event};
use crate::i18n::Catalog;
use crate::office::explain::Voice;
use crate::office::tell;
use crate::ui::icon::Icon;
use crate::ui::theme::size::{height, space};
use crate::ui::theme::{Colour, Plate, Role};
use crate::ui::widget::badge::{Tone, badge};
use crate::ui::widget::choice::segments;
use crate::ui::widget::field::line;
use crate::ui::widget::grid::{Cell, Column as Head, grid};
use crate::ui::widget::{Element, button, empty, say, tinted};

/// So many entries stand at the foot.
const LAST: usize = 3;
/// So many letters of one entry stand there.
const LETTERS: usize = 60;

impl<'a> Scene<'a> {
    /// Returns the line with the last entries.
    pub fn journal_line(self) -> Element<'a, Message> {
        let tr = self.cx.tr;
        let open = self.table.journal.is_some();
        let journal = button::quiet(tr.table_journal()).icon(Icon::History).small().id("journal");
        let mut row = Row::new().spacing(space::CARD).align_y(Alignment::Center);
        row = row.push(journal.on_press(Message::Journal(!open)));
        let entries = self.sitting().map(Sitting::entries).unwrap_or_default();
        let last = if self.cx.narrow() { LAST - 1 } else { LAST };
        for entry in entries.iter().rev().take(last) {
            let words = Row::new().spacing(6).align_y(Alignment::Center);
            let words = words.push(say(Role::Second, time(entry.at)));
            row = row.push(
                words.push(say(Role::Body, short(&self.told(entry))).wrapping(iced::widget::text::Wrapping::None)),
            );
        }
        let practice = self
            .cx
            .practice
            .then(|| -> Element<'a, Message> { badge(Tone::Attention, Icon::Info, tr.frame_practice()).into() });
        let recall = self.table.chronicle.recallable(self.cx.now).filter(|_| self.cx.writable).map(|_| {
            let undo = button::usual(tr.undo()).icon(Icon::Undo2).small().key("Ctrl+Z").id("undo");
            undo.on_press(Message::Chronicle(Chronicle::Recall))
        });
        let row = container(row.width(Length::Fill)).clip(true).width(Length::Fill);
        let row = Row::new().spacing(space::SMALL).align_y(Alignment::Center).push(row).push(recall).push(practice);
        let row = container(row).padding([0.0, space::SMALL]).center_y(Length::Fixed(height::ROW)).width(Length::Fill);
        row.clip(true).class(Plate::flat(Colour::Surface)).into()
    }

    fn told(self, entry: &Entry) -> String {
        self.sitting().map(|sitting| tell::event(&entry.event, sitting, &self.voice())).unwrap_or_default()
    }

    /// Returns the whole journal, the last entry first.
    pub fn journal(self, row: JournalRow) -> Element<'a, Message> {
        let tr = self.cx.tr;
        let Some(sitting) = self.sitting().filter(|sitting| !sitting.entries().is_empty()) else {
            return Column::new().push(self.journal_head(None)).push(empty::nothing(tr.table_journal_empty())).into();
        };
        if let Some(zoom) = self.table.chronicle.picture {
            return Column::new()
                .spacing(space::SMALL)
                .push(self.journal_head(None))
                .push(self.picture(sitting, zoom))
                .into();
        }
        let entries = sitting.entries();
        let told = |entry: &Entry, tr: &Catalog| tell::event(&entry.event, sitting, &Voice::new(&self.facts.names, tr));
        let shown = found(sitting, &self.table.chronicle.query, told);
        if shown.is_empty() {
            let nothing = empty::nothing(tr.nothing_found());
            return Column::new().spacing(space::MEDIUM).push(self.journal_head(None)).push(nothing).into();
        }
        let count = shown.len();
        let places = Rc::new(shown);
        let heads = vec![
            Head::fixed(tr.table_journal_number(), 48.0).right(),
            Head::fixed(tr.table_journal_time(), 84.0),
            Head::share(tr.table_journal_entry(), 1.0),
        ];
        let of_cell = Rc::clone(&places);
        let at = move |row: usize| &entries[of_cell[row]];
        let cell = move |row: usize, column: usize| {
            let entry = at(row);
            let struck = sitting.struck_by(entry.seq);
            let ink = struck.map(|_| Colour::Ink2);
            let cell = match column {
                0 => Cell::new(entry.seq.to_string()).ink(Colour::Ink2),
                1 => Cell::new(time(entry.at)).ink(Colour::Ink2),
                _ => match struck {
                    Some(by) => Cell::new(tr.journal_struck_by(&self.told(entry), by)).icon(Icon::Eraser),
                    None => Cell::new(match entered_late(entry) {
                        Some(at) => format!("{} ({})", self.told(entry), tr.attending_entered(&at)),
                        None => self.told(entry),
                    }),
                },
            };
            Cell { ink: ink.or(cell.ink), ..cell }
        };
        let strikable = move |row: usize| {
            let entry = places.get(row).and_then(|&at| entries.get(at))?;
            let is_strike = matches!(entry.event, Event::Struck { .. });
            (!is_strike && sitting.struck_by(entry.seq).is_none()).then_some(entry.seq)
        };
        let chosen = match row {
            JournalRow::None => None,
            JournalRow::At(row) => Some(row),
        };
        let chosen_seq = chosen.and_then(&strikable);
        let open = move |row: usize| strikable(row).map_or(Message::Scrolled, |seq| Message::Ask(About::Strike(seq)));
        let table = grid(heads, count, cell)
            .id("entries")
            .row_height(height::TALL_ROW)
            .selected(chosen)
            .on_select(Message::JournalRow)
            .on_open(open)
            .on_scroll(Message::Scrolled)
            .in_card();
        let frame = container(table).padding(1).height(Length::Fill).class(Plate::card());
        Column::new().spacing(space::MEDIUM).push(self.journal_head(chosen_seq)).push(frame).into()
    }

    fn journal_head(self, seq: Option<u32>) -> Element<'a, Message> {
        let tr = self.cx.tr;
        let entries = self.sitting().map_or(0, |sitting| sitting.entries().len());
        let strike = button::dangerous(tr.table_strike()).icon(Icon::Eraser).id("strike");
        let message = seq.and_then(|seq| self.cx.recording(Message::Ask(About::Strike(seq))));
        let chronicle = &self.table.chronicle;
        let views = [tr.chronicle_list(), tr.chronicle_picture()];
        let view = segments("journal-view", views, usize::from(chronicle.picture.is_some()), |at| {
            Message::Chronicle(Chronicle::Picture(at == 1))
        });
        let search = line(&chronicle.query)
            .placeholder(tr.chronicle_search())
            .id(SEARCH)
            .on_input(|query| Message::Chronicle(Chronicle::Search(query)));
        let begins = self.cx.recording(Message::Chronicle(Chronicle::Past(true)));
        let past = button::quiet(tr.chronicle_past()).icon(Icon::FileText).small().id("past");
        let title = Row::new()
            .spacing(space::SMALL)
            .align_y(Alignment::Center)
            .push(say(Role::CardTitle, tr.table_journal_title()))
            .push(tinted(Role::Second, Colour::Ink2, tr.count_entries(u32::try_from(entries).unwrap_or(u32::MAX))))
            .push(Space::new().width(Length::Fill))
            .push(past.on_press_maybe(begins.filter(|_| chronicle.past.is_none())))
            .push(
                button::quiet(tr.table_journal_close())
                    .icon(Icon::X)
                    .id("close-journal")
                    .on_press(Message::Journal(false)),
            );
        let tools = Row::new().spacing(space::SMALL).align_y(Alignment::Center).push(view);
        let tools = match chronicle.picture {
            None => tools.push(container(search).width(Length::Fill)).push(strike.on_press_maybe(message)),
            Some(zoom) => tools.push(Space::new().width(Length::Fill)).push(self.picture_tools(zoom)),
        };
        Column::new().spacing(space::SMALL).push(title).push(tools).into()
    }
}

/// Returns when an entry was made, where that was not at the time that it tells.
fn entered_late(entry: &Entry) -> Option<String> {
    let is_late = entry.entered_at - entry.at >= chrono::TimeDelta::minutes(1);
    is_late.then(|| time(entry.entered_at))
}

/// Returns the beginning of a long entry.
fn short(words: &str) -> String {
    if words.chars().count() <= LETTERS {
        return words.to_owned();
    }
    let beginning: String = words.chars().take(LETTERS).collect();
    format!("{}…", beginning.trim_end())
}
