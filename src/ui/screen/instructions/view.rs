//! The page of the register: the switch of its three parts, the table with its filters, the paper of the review.

use iced::widget::{Column, Row, Space, container};
use iced::{Alignment, Length};

use super::facts::{Facts, Filter};
use super::form::Form;
use super::panel::{self, act, detail, state};
use super::{Message, Part, Register, dialogs};
use crate::domain::control::StateKind;
use crate::domain::text::Language;
use crate::i18n::format::date;
use crate::ui::context::Context;
use crate::ui::icon::Icon;
use crate::ui::outgoing::Way;
use crate::ui::page::Page;
use crate::ui::theme::size::space;
use crate::ui::theme::{Plate, Role};
use crate::ui::widget::badge::Tone;
use crate::ui::widget::button::Button;
use crate::ui::widget::choice::segments;
use crate::ui::widget::empty::{Step, empty, nothing};
use crate::ui::widget::field::line;
use crate::ui::widget::grid::{Cell, Column as GridColumn, Group, grid};
use crate::ui::widget::preview::preview;
use crate::ui::widget::stage::Progress;
use crate::ui::widget::{Element, button, say};

/// The width of the panel of an instruction.
const PANEL: f32 = 380.0;
/// A row with a text of three lines.
const ROW: f32 = 66.0;
/// Below these measures there is no room for everything at once.
const NARROW: f32 = 1_000.0;
const LOW: f32 = 560.0;

impl Register {
    pub(super) fn page<'a>(&'a self, cx: Context<'a>) -> Page<'a, Message> {
        let title = if cx.width < NARROW { cx.tr.frame_instructions() } else { cx.tr.register_title() };
        let Some(facts) = self.facts.as_deref() else {
            return Page::new(title, Space::new());
        };
        let body = if facts.entries.is_empty() { Self::beginning(cx) } else { self.body(facts, cx) };
        let page = Page::new(title, body).main(self.main_button(facts, cx));
        let page = page.dialog(dialogs::view(&self.draft, facts, cx));
        page.below(say(Role::Second, date::quarter(cx.tr.locale(), self.quarter.first_day())))
    }

    fn main_button<'a>(&self, facts: &Facts, cx: Context<'a>) -> Button<'a, Message> {
        let (words, icon, message) = match self.part {
            Part::Register => (cx.tr.register_add_ask(), Icon::Plus, cx.recording(Message::Open(Form::New))),
            Part::Quarter => {
                let there = !facts.entries.is_empty();
                (cx.tr.register_prepare(), Icon::FileText, there.then_some(Message::Show(Part::Paper)))
            }
            Part::Paper => (cx.tr.register_print(), Icon::Printer, Some(Message::Out(Way::Print))),
        };
        let button = button::main(words).id("main").on_press_maybe(message);
        if cx.width < NARROW { button } else { button.icon(icon).key("Ctrl+Enter") }
    }

    fn beginning(cx: Context<'_>) -> Element<'_, Message> {
        let add = button::usual(cx.tr.register_add_ask()).icon(Icon::Plus).id("add");
        let steps = vec![Step {
            words: cx.tr.register_first().into(),
            detail: cx.tr.register_first_then().into(),
            progress: Progress::Current,
            button: Some(add.on_press_maybe(cx.recording(Message::Open(Form::New)))),
        }];
        empty(Icon::Landmark, cx.tr.register_none(), cx.tr.register_none_then(), steps)
    }

    fn body<'a>(&'a self, facts: &'a Facts, cx: Context<'a>) -> Element<'a, Message> {
        let low = cx.height < LOW || cx.width < NARROW;
        let shown: Element<'a, Message> = match self.part {
            Part::Register => self.table(facts, cx),
            Part::Quarter => self.quarter_page(facts, low, cx),
            Part::Paper => self.paper(cx),
        };
        let entry = self.selected.filter(|_| self.part != Part::Paper).and_then(|id| facts.entry(id));
        let panel = entry.map(|entry| panel::view(entry, cx));
        // In a narrow window the panel takes the place of the table until it is closed.
        let work: Element<'a, Message> = match panel {
            Some(panel) if cx.width < NARROW => panel,
            panel => Row::new()
                .spacing(space::CARD)
                .height(Length::Fill)
                .push(container(shown).width(Length::Fill))
                .push(panel.map(|panel| container(panel).width(PANEL)))
                .into(),
        };
        let column = Column::new().spacing(space::MEDIUM).push(self.tools(facts, cx));
        container(column.push(container(work).height(Length::Fill))).padding([space::MEDIUM, cx.margin()]).into()
    }

    /// Returns the switch of the parts, and what each of them is led by.
    fn tools<'a>(&'a self, facts: &'a Facts, cx: Context<'a>) -> Element<'a, Message> {
        let words = [cx.tr.register_part_register(), cx.tr.register_part_quarter(), cx.tr.register_part_paper()];
        let at = Part::ALL.iter().position(|part| *part == self.part).unwrap_or_default();
        let parts = segments("parts", words, at, |at| Message::Show(Part::ALL[at.min(2)]));
        let mut row = Row::new().spacing(space::MEDIUM).align_y(Alignment::Center).push(parts);
        match self.part {
            Part::Register => {
                if cx.width >= NARROW {
                    row = row.push(self.filters(facts, cx));
                }
                let query = line(&self.query).id("query").placeholder(cx.tr.register_find()).on_input(Message::Query);
                row = row.push(container(Element::from(query)).width(Length::Fill));
            }
            Part::Quarter | Part::Paper => {
                let step = |icon, tip: String, id: &'static str, quarter| {
                    button::icon(icon, tip).small().id(id).on_press(Message::Quarter(quarter))
                };
                let name = date::quarter(cx.tr.locale(), self.quarter.first_day());
                row = row
                    .push(step(
                        Icon::ChevronLeft,
                        cx.tr.register_quarter_before(),
                        "quarter-before",
                        self.quarter.previous(),
                    ))
                    .push(say(Role::Strong, name))
                    .push(step(
                        Icon::ChevronRight,
                        cx.tr.register_quarter_after(),
                        "quarter-after",
                        self.quarter.next(),
                    ))
                    .push(Space::new().width(Length::Fill));
            }
        }
        if self.part == Part::Paper && cx.width >= NARROW {
            let way = |words: String, icon, id: &'static str, way| {
                button::usual(words).icon(icon).small().id(id).on_press(Message::Out(way))
            };
            row = row.push(way(cx.tr.register_save(), Icon::Download, "paper-save", Way::Save)).push(way(
                cx.tr.register_open(),
                Icon::Eye,
                "paper-open",
                Way::Open,
            ));
        }
        row.into()
    }

    fn filters<'a>(&'a self, facts: &Facts, cx: Context<'a>) -> Element<'a, Message> {
        let words = Filter::ALL.map(|filter| {
            let count = facts.count(filter, self.now);
            let word = match filter {
                Filter::All => cx.tr.register_all(),
                Filter::Overdue => cx.tr.register_overdue(),
                Filter::Quarter => cx.tr.register_this_quarter(),
                Filter::Done => cx.tr.register_done(),
            };
            format!("{word} {count}")
        });
        let at = Filter::ALL.iter().position(|filter| *filter == self.filter).unwrap_or_default();
        segments("filter", words, at, |at| Message::Filter(Filter::ALL[at.min(3)]))
    }

    fn table<'a>(&'a self, facts: &'a Facts, cx: Context<'a>) -> Element<'a, Message> {
        if self.rows.is_empty() {
            return nothing(cx.tr.register_nothing_found());
        }
        let wide = !cx.narrow() && self.selected.is_none();
        let mut columns = Vec::new();
        if wide {
            columns.push(GridColumn::fixed(cx.tr.register_column_act(), 240.0));
        }
        columns.push(GridColumn::share(cx.tr.register_column_text(), 1.0));
        if wide {
            columns.push(GridColumn::fixed(cx.tr.register_executor(), 220.0));
        }
        columns.push(GridColumn::fixed(cx.tr.register_due(), 220.0));
        let cell = move |row: usize, column: usize| {
            let Some(entry) = self.rows.get(row).and_then(|&at| facts.entries.get(at)) else {
                return Cell::default();
            };
            match (column, wide) {
                (0, true) => Cell::new(act(entry, cx)),
                (0, false) | (1, true) => Cell::new(cx.text(&entry.instruction.text)),
                (2, true) => Cell::new(entry.executors.first().map_or("–", |name| cx.text(name))),
                (_, _) => {
                    let (word, _, tone) = state(entry.kind(), cx);
                    let detail = match entry.kind() {
                        Some(StateKind::Overdue) => detail(entry.state, cx).unwrap_or(word),
                        Some(kind) if kind.is_open() => detail(entry.state, cx).unwrap_or(word),
                        Some(_) | None => word,
                    };
                    let due = entry.due.map_or_else(|| cx.tr.register_no_due(), date::short);
                    Cell::new(due).strong().second(detail).ink(tone.ink())
                }
            }
        };
        let ids: Vec<_> =
            self.rows.iter().filter_map(|&at| facts.entries.get(at)).map(|entry| entry.instruction.id).collect();
        let selected = self.selected.and_then(|id| ids.iter().position(|known| *known == id));
        let count = self.rows.len();
        let table = grid(columns, count, cell)
            .id("register")
            .groups(self.groups(facts, cx))
            .row_height(ROW)
            .selected(selected)
            .on_select(move |row| Message::Select(ids.get(row).copied()))
            .on_scroll(Message::Scrolled)
            .in_card();
        container(Element::from(table)).padding(1).class(Plate::card()).into()
    }

    /// Returns the heads of those that are overdue, in work and done; the rows are in this order.
    fn groups<'a>(&self, facts: &Facts, cx: Context<'_>) -> Vec<Group<'a>> {
        let kind = |row: usize| {
            let entry = self.rows.get(row).and_then(|&at| facts.entries.get(at));
            match entry.and_then(super::facts::Entry::kind) {
                Some(StateKind::Overdue) => 0,
                Some(StateKind::InWork | StateKind::Extended) | None => 1,
                Some(StateKind::ExecutedInTime | StateKind::ExecutedLate | StateKind::Removed) => 2,
            }
        };
        let mut groups: Vec<(usize, i32, u32)> = Vec::new();
        for row in 0..self.rows.len() {
            match groups.last_mut() {
                Some((_, known, count)) if *known == kind(row) => *count += 1,
                _ => groups.push((row, kind(row), 1)),
            }
        }
        let head = |(before, kind, count): (usize, i32, u32)| {
            let (word, tone) = match kind {
                0 => (cx.tr.register_overdue(), Tone::Bad),
                1 => (cx.tr.register_group_open(), Tone::Neutral),
                _ => (cx.tr.register_done(), Tone::Neutral),
            };
            Group { before, words: cx.tr.register_group(&word, count).into(), tone }
        };
        groups.into_iter().map(head).collect()
    }

    fn paper<'a>(&'a self, cx: Context<'a>) -> Element<'a, Message> {
        let (kk, ru) = (&self.drawn.sheets.kk[..], &self.drawn.sheets.ru[..]);
        match (kk.is_empty(), ru.is_empty()) {
            (true, true) => nothing(cx.tr.register_being_made()),
            (false, true) => preview(cx.tr, kk, None, self.reading, Message::Read),
            (true, false) => preview(cx.tr, ru, None, self.reading, Message::Read),
            (false, false) if cx.width < NARROW => {
                let own = if cx.language() == Language::Kazakh { kk } else { ru };
                preview(cx.tr, own, None, self.reading, Message::Read)
            }
            (false, false) => preview(cx.tr, kk, Some(ru), self.reading, Message::Read),
        }
    }
}
