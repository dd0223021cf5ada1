//! The list of members in the sitting: one row for each, the current one framed, every name reached by its letters.
//!
//! [`ballot`](super::ballot) and [`presence`](super::presence) make it: they differ in what stands beside the name.

mod draw;
mod place;

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Id, Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, renderer};
use iced::keyboard::{self, Key, key::Named};
use iced::{Event, Length, Rectangle, Size, mouse};

use self::place::{Part, Places};
use super::focus::Focus;
use super::grid::scroll::{Scroll, bar};
use super::jump::Typed;
use super::lettering::Lettering;
use super::{Element, Renderer, Words};
use crate::domain::ballot::Choice;
use crate::ui::icon::Icon;
use crate::ui::theme::{Colour, Theme};

/// Where a member is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sign {
    /// In the hall.
    Present,
    /// By video.
    ByVideo,
    /// In the hall, and has the floor.
    Speaking,
    /// Was here and went out.
    Left,
    /// Did not come.
    Absent,
}

impl Sign {
    const fn icon(self) -> Icon {
        match self {
            Self::Present => Icon::UserCheck,
            Self::ByVideo => Icon::Monitor,
            Self::Speaking => Icon::Mic,
            Self::Left => Icon::LogOut,
            Self::Absent => Icon::UserX,
        }
    }
}

/// What stands beside a name.
#[derive(Debug, Clone)]
pub(super) enum Beside<'a> {
    /// The answer in its column; none while it is missing.
    Answer(Option<Choice>),
    /// Words across the columns.
    Words(Words<'a>),
}

/// One member.
#[derive(Debug, Clone)]
pub(super) struct Row<'a> {
    pub name: Words<'a>,
    pub note: Option<Words<'a>>,
    pub sign: Sign,
    pub beside: Beside<'a>,
}

impl Row<'_> {
    /// Returns the ground that the row has by itself.
    fn ground(&self) -> Option<Colour> {
        match (&self.beside, self.sign) {
            (Beside::Answer(None), _) => Some(Colour::GoldSoft),
            (_, Sign::Left) => Some(Colour::RedSoft),
            (_, Sign::Speaking) => Some(Colour::AccentSoft),
            (_, Sign::Present | Sign::ByVideo | Sign::Absent) => None,
        }
    }
}

/// The answers in the order of their columns.
pub(super) const ANSWERS: [Choice; 4] = [Choice::For, Choice::Against, Choice::Abstained, Choice::NotVoted];

type OnMark<'a, M> = Box<dyn Fn(usize, Choice) -> M + 'a>;

/// A list of members.
pub struct Roll<'a, M> {
    id: &'static str,
    title: Words<'a>,
    heads: Option<[Words<'a>; 4]>,
    rows: Vec<Row<'a>>,
    current: Option<usize>,
    row_height: Option<f32>,
    on_current: Option<Box<dyn Fn(usize) -> M + 'a>>,
    on_mark: Option<OnMark<'a, M>>,
    on_toggle: Option<Box<dyn Fn(usize) -> M + 'a>>,
    on_scroll: Option<M>,
}

#[derive(Default)]
struct State {
    focus: Focus,
    scroll: Scroll,
    hovered: Option<Part>,
    /// The column that Space marks.
    column: usize,
    /// Whether the arrows have led to a column: until then no cell is singled out.
    in_columns: bool,
    /// The current row that has been brought into view.
    shown: Option<usize>,
    typed: Typed,
    letters: Lettering,
}

impl<'a, M: Clone + 'a> Roll<'a, M> {
    pub(super) fn new(
        id: &'static str,
        title: Words<'a>,
        heads: Option<[Words<'a>; 4]>,
        rows: Vec<Row<'a>>,
        current: Option<usize>,
    ) -> Self {
        let current = current.filter(|&row| row < rows.len());
        Self {
            id,
            title,
            heads,
            rows,
            current,
            row_height: None,
            on_current: None,
            on_mark: None,
            on_toggle: None,
            on_scroll: None,
        }
    }

    pub(super) fn marking(mut self, message: impl Fn(usize, Choice) -> M + 'a) -> Self {
        self.on_mark = Some(Box::new(message));
        self
    }

    pub(super) fn toggling(mut self, message: impl Fn(usize) -> M + 'a) -> Self {
        self.on_toggle = Some(Box::new(message));
        self
    }

    /// Sends the row that was clicked or reached with the keyboard.
    #[must_use]
    pub fn on_current(mut self, message: impl Fn(usize) -> M + 'a) -> Self {
        self.on_current = Some(Box::new(message));
        self
    }

    /// Sends `message` when the rows have moved, so that the epoch can advance.
    #[must_use]
    pub fn on_scroll(mut self, message: M) -> Self {
        self.on_scroll = Some(message);
        self
    }

    /// Sets the height of a row; otherwise all members share the place, as far as rows can still be read.
    #[must_use]
    pub fn row_height(mut self, height: f32) -> Self {
        self.row_height = Some(height.max(1.0));
        self
    }

    fn places(&self, letters: &Lettering, bounds: Rectangle) -> Places {
        Places::new(letters, bounds, self.heads.as_ref(), &self.rows, self.row_height)
    }

    fn scrolled(&self, shell: &mut Shell<'_, M>) {
        if let Some(message) = &self.on_scroll {
            shell.publish(message.clone());
        }
        shell.request_redraw();
    }

    fn go(&self, state: &mut State, row: usize, places: &Places, shell: &mut Shell<'_, M>) {
        let offset = places.rows().reveal(row, state.scroll.offset, places.room());
        if state.scroll.to(offset, places.rows().total(), places.room()) {
            self.scrolled(shell);
        }
        state.shown = Some(row);
        if let Some(on_current) = self.on_current.as_ref().filter(|_| self.current != Some(row)) {
            shell.publish(on_current(row));
        }
    }

    /// Brings a row into view that became current elsewhere, or that a new size of the window has hidden.
    fn follow(&self, state: &mut State, places: &Places, shell: &mut Shell<'_, M>) {
        let mut offset = state.scroll.offset;
        if let Some(row) = self.current.filter(|&row| state.shown != Some(row)) {
            offset = places.rows().reveal(row, offset, places.room());
        }
        state.shown = self.current;
        if state.scroll.to(offset, places.rows().total(), places.room()) {
            self.scrolled(shell);
        }
    }

    /// Returns whether the arrows stop at `row`: on a ballot sheet not where there is nothing to mark.
    fn stops_at(&self, row: usize) -> bool {
        self.heads.is_none() || matches!(self.rows[row].beside, Beside::Answer(_))
    }

    fn mark(&self, row: usize, column: usize, shell: &mut Shell<'_, M>) {
        if let (Some(on_mark), Some(choice), Beside::Answer(_)) =
            (&self.on_mark, ANSWERS.get(column), &self.rows[row].beside)
        {
            shell.publish(on_mark(row, *choice));
        }
    }

    fn toggle(&self, row: usize, shell: &mut Shell<'_, M>) {
        if let Some(on_toggle) = &self.on_toggle {
            shell.publish(on_toggle(row));
        }
    }

    fn key(&self, state: &mut State, key: Named, places: &Places, shell: &mut Shell<'_, M>) -> bool {
        let Some(last) = self.rows.len().checked_sub(1) else { return false };
        let down = |from: usize| (from..=last).find(|&row| self.stops_at(row));
        let up = |from: usize| (0..=from).rev().find(|&row| self.stops_at(row));
        let page = places.page();
        let row = match (key, self.current) {
            (Named::ArrowDown, Some(now)) => down(now + 1),
            (Named::ArrowUp, Some(now)) => now.checked_sub(1).and_then(up),
            (Named::PageDown, Some(now)) => down((now + page).min(last)).or_else(|| up(last)),
            (Named::PageUp, Some(now)) => up(now.saturating_sub(page)).or_else(|| down(0)),
            (Named::ArrowDown | Named::PageDown | Named::PageUp | Named::Home, _) => down(0),
            (Named::ArrowUp | Named::End, _) => up(last),
            (Named::ArrowRight | Named::ArrowLeft, _) if self.on_mark.is_some() => {
                state.column = match (state.in_columns, key) {
                    (false, _) => 0,
                    (true, Named::ArrowRight) => (state.column + 1).min(ANSWERS.len() - 1),
                    (true, _) => state.column.saturating_sub(1),
                };
                state.in_columns = true;
                shell.request_redraw();
                return true;
            }
            (Named::Space, Some(now)) if self.on_toggle.is_some() => {
                self.toggle(now, shell);
                return true;
            }
            (Named::Space, Some(now)) if state.in_columns => {
                self.mark(now, state.column, shell);
                return true;
            }
            (_, _) => return false,
        };
        if let Some(row) = row {
            self.go(state, row, places, shell);
        }
        true
    }

    fn jump(&self, state: &mut State, text: &str, places: &Places, shell: &mut Shell<'_, M>) -> bool {
        let name = |row: usize| Words::Borrowed(self.rows[row].name.as_ref());
        if let Some(row) = state.typed.find(text, self.rows.len(), self.current, name) {
            self.go(state, row, places, shell);
        }
        true
    }

    fn press(&self, state: &mut State, places: &Places, cursor: mouse::Cursor, shell: &mut Shell<'_, M>) {
        let Some(position) = cursor.position() else { return };
        let total = places.rows().total();
        if bar(places.body).contains(position) && state.scroll.thumb(places.body, total).is_some() {
            if state.scroll.grasp(position.y, places.body, total) {
                self.scrolled(shell);
            }
            return;
        }
        match places.part_at(position, state.scroll.offset) {
            Some(Part { row, column: Some(column) }) => {
                self.go(state, row, places, shell);
                self.mark(row, column, shell);
            }
            Some(Part { row, column: None }) => {
                self.go(state, row, places, shell);
                if places.sign(row, state.scroll.offset).contains(position) {
                    self.toggle(row, shell);
                }
            }
            None => {}
        }
    }

    fn hover(&self, state: &mut State, places: &Places, cursor: mouse::Cursor) -> bool {
        let over = cursor.position_over(places.body).and_then(|at| places.part_at(at, state.scroll.offset));
        let before = std::mem::replace(&mut state.hovered, over);
        before != over && self.on_current.is_some()
    }
}

impl<'a, M: Clone + 'a> Widget<M, Theme, Renderer> for Roll<'a, M> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Fill)
    }

    fn layout(&mut self, _: &mut Tree, _: &Renderer, limits: &layout::Limits) -> layout::Node {
        layout::atomic(limits, Length::Fill, Length::Fill)
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, _: &Renderer, operation: &mut dyn Operation) {
        let state = tree.state.downcast_mut::<State>();
        let places = self.places(&state.letters, layout.bounds());
        let offset = state.scroll.offset;
        let id = Id::new(self.id);
        operation.container(Some(&id), layout.bounds());
        let seen = |row: usize| places.row(row, offset).intersection(&places.body);
        let here = self.current.and_then(seen).unwrap_or(layout.bounds());
        operation.focusable(Some(&id), here, &mut state.focus);
        operation.text(None, places.title, &self.title);
        for (column, words) in self.heads.iter().flatten().enumerate() {
            operation.text(None, places.head_cell(column), words);
        }
        for (at, row) in self.rows.iter().enumerate() {
            let Some(place) = seen(at) else { continue };
            operation.container(Some(&Id::from(format!("{}-{}", self.id, at + 1))), place);
            operation.text(None, Rectangle { x: places.name.0, width: places.name.1, ..place }, &row.name);
            if let Some(note) = &row.note {
                operation.text(None, Rectangle { x: places.name.0, width: places.name.1, ..place }, note);
            }
            match (&row.beside, &self.heads) {
                (Beside::Words(words), _) => {
                    operation.text(None, Rectangle { x: places.words.0, width: places.words.1, ..place }, words);
                }
                (Beside::Answer(answer), Some(heads)) => {
                    for (column, choice) in ANSWERS.iter().enumerate() {
                        let Some(cell) = places.cell(at, column, offset).intersection(&places.body) else { continue };
                        let name = Id::from(format!("{}-{}-{}", self.id, at + 1, column + 1));
                        operation.container(Some(&name), cell);
                        if *answer == Some(*choice) {
                            operation.text(None, cell, &heads[column]);
                        }
                    }
                }
                (Beside::Answer(_), None) => {}
            }
        }
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _: &Renderer,
        _: &mut dyn Clipboard,
        shell: &mut Shell<'_, M>,
        _: &Rectangle,
    ) {
        let state = tree.state.downcast_mut::<State>();
        let places = self.places(&state.letters, layout.bounds());
        self.follow(state, &places, shell);
        let total = places.rows().total();
        match event {
            Event::Mouse(mouse::Event::CursorMoved { position }) => {
                if state.scroll.drag(position.y, places.body, total) {
                    self.scrolled(shell);
                }
                if self.hover(state, &places, cursor) {
                    shell.request_redraw();
                }
            }
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => {
                let is_over = cursor.is_over(layout.bounds()) && !shell.is_event_captured();
                if state.focus.point(is_over) {
                    shell.request_redraw();
                }
                if is_over {
                    state.in_columns = false;
                    self.press(state, &places, cursor, shell);
                    shell.capture_event();
                }
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)) => {
                let was_held = state.scroll.held.take().is_some();
                if was_held {
                    shell.request_redraw();
                }
            }
            Event::Mouse(mouse::Event::WheelScrolled { delta })
                if cursor.is_over(places.body) && !shell.is_event_captured() =>
            {
                let pixels = match *delta {
                    mouse::ScrollDelta::Lines { y, .. } => -y * places.row_height() * 2.0,
                    mouse::ScrollDelta::Pixels { y, .. } => -y,
                };
                if state.scroll.by(f64::from(pixels), total, places.room()) {
                    self.hover(state, &places, cursor);
                    self.scrolled(shell);
                    shell.capture_event();
                }
            }
            Event::Keyboard(keyboard::Event::KeyPressed { key, modifiers, text, .. })
                if state.focus.is_held()
                    && modifiers.difference(keyboard::Modifiers::SHIFT).is_empty()
                    && !shell.is_event_captured() =>
            {
                let done = match (key, text) {
                    (Key::Named(named), _) => self.key(state, *named, &places, shell),
                    (_, Some(text)) => self.jump(state, text, &places, shell),
                    (_, None) => false,
                };
                if done {
                    state.focus.show();
                    shell.request_redraw();
                    shell.capture_event();
                }
            }
            _ => {}
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        _: &renderer::Style,
        layout: Layout<'_>,
        _: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        draw::draw(self, tree.state.downcast_ref(), renderer, *theme, layout.bounds(), viewport);
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _: &Rectangle,
        _: &Renderer,
    ) -> mouse::Interaction {
        let state = tree.state.downcast_ref::<State>();
        if state.hovered.is_some() && self.on_current.is_some() && cursor.is_over(layout.bounds()) {
            return mouse::Interaction::Pointer;
        }
        mouse::Interaction::None
    }
}

impl<'a, M: Clone + 'a> From<Roll<'a, M>> for Element<'a, M> {
    fn from(roll: Roll<'a, M>) -> Self {
        Element::new(roll)
    }
}
