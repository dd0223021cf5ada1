//! A table of any length: only the rows that can be seen are drawn, and the keyboard reaches all of them.

mod column;
mod draw;
pub(super) mod rows;
pub(super) mod scroll;

use iced::advanced::layout::{self, Layout};
use iced::advanced::mouse::{Click, click};
use iced::advanced::widget::{Id, Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, renderer};
use iced::keyboard::{self, Key, key::Named};
use iced::{Event, Length, Rectangle, Size, mouse};

pub use self::column::{Cell, Column, Gauge, Order};
pub use self::rows::Group;
use self::rows::Rows;
use self::scroll::{BAR, Scroll, bar};
use super::focus::Focus;
use super::jump::Typed;
use super::lettering::Lettering;
use super::{Element, Renderer};
use crate::ui::theme::Theme;
use crate::ui::theme::size::height;

/// A table.
pub struct Grid<'a, M> {
    id: Option<Id>,
    columns: Vec<Column<'a>>,
    count: usize,
    cell: Box<dyn Fn(usize, usize) -> Cell<'a> + 'a>,
    groups: Vec<Group<'a>>,
    row_height: f32,
    selected: Option<usize>,
    sorted: Option<(usize, Order)>,
    on_select: Option<Box<dyn Fn(usize) -> M + 'a>>,
    on_open: Option<Box<dyn Fn(usize) -> M + 'a>>,
    on_sort: Option<Box<dyn Fn(usize) -> M + 'a>>,
    on_scroll: Option<M>,
    jump: Option<usize>,
    in_card: bool,
}

#[derive(Default)]
struct State {
    focus: Focus,
    scroll: Scroll,
    hovered: Option<usize>,
    hovered_head: Option<usize>,
    /// The column whose head Space sorts by.
    column: usize,
    click: Option<Click>,
    /// The selection that has been brought into view.
    shown: Option<usize>,
    typed: Typed,
    letters: Lettering,
}

/// Returns a table of `count` rows; `cell` says what stands in a row and a column and is asked only for what is seen.
pub fn grid<'a, M: Clone + 'a>(
    columns: Vec<Column<'a>>,
    count: usize,
    cell: impl Fn(usize, usize) -> Cell<'a> + 'a,
) -> Grid<'a, M> {
    Grid {
        id: None,
        columns,
        count,
        cell: Box::new(cell),
        groups: Vec::new(),
        row_height: height::ROW,
        selected: None,
        sorted: None,
        on_select: None,
        on_open: None,
        on_sort: None,
        on_scroll: None,
        jump: None,
        in_card: false,
    }
}

impl<'a, M: Clone + 'a> Grid<'a, M> {
    /// Names it.
    #[must_use]
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Puts heads before the first rows of groups, in the order of the rows.
    #[must_use]
    pub fn groups(mut self, groups: Vec<Group<'a>>) -> Self {
        self.groups = groups;
        self
    }

    /// Sets the height of a row; two lines need [`height::TALL_ROW`].
    #[must_use]
    pub fn row_height(mut self, height: f32) -> Self {
        self.row_height = height.max(1.0);
        self
    }

    /// Marks the selected row and brings it into view whenever it changes.
    #[must_use]
    pub fn selected(mut self, row: Option<usize>) -> Self {
        self.selected = row.filter(|&row| row < self.count);
        self
    }

    /// Shows by which column the rows are sorted.
    #[must_use]
    pub fn sorted(mut self, column: usize, order: Order) -> Self {
        self.sorted = Some((column, order));
        self
    }

    /// Sends the row that was clicked or reached with the arrows.
    #[must_use]
    pub fn on_select(mut self, message: impl Fn(usize) -> M + 'a) -> Self {
        self.on_select = Some(Box::new(message));
        self
    }

    /// Sends the row that was clicked twice or on which Enter was pressed.
    #[must_use]
    pub fn on_open(mut self, message: impl Fn(usize) -> M + 'a) -> Self {
        self.on_open = Some(Box::new(message));
        self
    }

    /// Sends the column by which the rows are to be sorted.
    #[must_use]
    pub fn on_sort(mut self, message: impl Fn(usize) -> M + 'a) -> Self {
        self.on_sort = Some(Box::new(message));
        self
    }

    /// Sends `message` when the rows have moved, so that the epoch can advance.
    #[must_use]
    pub fn on_scroll(mut self, message: M) -> Self {
        self.on_scroll = Some(message);
        self
    }

    /// Lets typed letters lead to the next row whose text in `column` begins with them.
    #[must_use]
    pub fn jumps_by(mut self, column: usize) -> Self {
        self.jump = Some(column);
        self
    }

    /// Rounds the corners of the head, where the table begins at the top of a card.
    #[must_use]
    pub fn in_card(mut self) -> Self {
        self.in_card = true;
        self
    }

    fn rows(&self) -> Rows<'_, 'a> {
        Rows {
            count: self.count,
            height: f64::from(self.row_height),
            head: f64::from(height::GROUP_HEAD),
            groups: &self.groups,
        }
    }

    fn select(&self, state: &mut State, row: usize, body: Rectangle, shell: &mut Shell<'_, M>) {
        let (rows, room) = (self.rows(), f64::from(body.height));
        let offset = rows.reveal(row, state.scroll.offset, room);
        if state.scroll.to(offset, rows.total(), room) {
            self.scrolled(shell);
        }
        state.shown = Some(row);
        if let Some(on_select) = self.on_select.as_ref().filter(|_| self.selected != Some(row)) {
            shell.publish(on_select(row));
        }
    }

    fn scrolled(&self, shell: &mut Shell<'_, M>) {
        if let Some(message) = &self.on_scroll {
            shell.publish(message.clone());
        }
        shell.request_redraw();
    }

    fn sort(&self, column: usize, shell: &mut Shell<'_, M>) {
        if let Some(on_sort) = self.on_sort.as_ref().filter(|_| self.columns[column].sorts) {
            shell.publish(on_sort(column));
        }
    }

    /// Brings a selection into view that was made elsewhere.
    fn follow(&self, state: &mut State, body: Rectangle, shell: &mut Shell<'_, M>) {
        let (rows, room) = (self.rows(), f64::from(body.height));
        let mut offset = state.scroll.offset;
        if let Some(row) = self.selected.filter(|&row| state.shown != Some(row)) {
            offset = rows.reveal(row, offset, room);
        }
        state.shown = self.selected;
        if state.scroll.to(offset, rows.total(), room) {
            self.scrolled(shell);
        }
    }

    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "rows within a window")]
    fn key(&self, state: &mut State, key: Named, body: Rectangle, shell: &mut Shell<'_, M>) -> bool {
        let Some(last) = self.count.checked_sub(1) else { return false };
        let page = ((body.height / self.row_height) as usize).saturating_sub(1).max(1);
        let now = self.selected;
        let row = match key {
            Named::ArrowDown => now.map_or(0, |now| (now + 1).min(last)),
            Named::ArrowUp => now.map_or(last, |now| now.saturating_sub(1)),
            Named::PageDown => now.map_or(0, |now| (now + page).min(last)),
            Named::PageUp => now.map_or(0, |now| now.saturating_sub(page)),
            Named::Home => 0,
            Named::End => last,
            Named::ArrowRight => {
                state.column = (state.column + 1).min(self.columns.len().saturating_sub(1));
                shell.request_redraw();
                return true;
            }
            Named::ArrowLeft => {
                state.column = state.column.saturating_sub(1);
                shell.request_redraw();
                return true;
            }
            Named::Space => {
                self.sort(state.column.min(self.columns.len().saturating_sub(1)), shell);
                return true;
            }
            Named::Enter => {
                if let (Some(on_open), Some(now)) = (&self.on_open, now) {
                    shell.publish(on_open(now));
                }
                return true;
            }
            _ => return false,
        };
        self.select(state, row, body, shell);
        true
    }

    /// Goes to the next row that begins with what was typed; a pause begins a new word.
    fn jump(&self, state: &mut State, text: &str, body: Rectangle, shell: &mut Shell<'_, M>) -> bool {
        let Some(column) = self.jump.filter(|_| self.count > 0) else { return false };
        let found = state.typed.find(text, self.count, self.selected, |row| (self.cell)(row, column).words);
        if let Some(row) = found {
            self.select(state, row, body, shell);
        }
        true
    }

    fn press(&self, state: &mut State, layout: Layout<'_>, cursor: mouse::Cursor, shell: &mut Shell<'_, M>) {
        let (head, body) = parts(layout.bounds());
        let Some(position) = cursor.position() else { return };
        let total = self.rows().total();
        if bar(body).contains(position) && state.scroll.thumb(body, total).is_some() {
            if state.scroll.grasp(position.y, body, total) {
                self.scrolled(shell);
            }
        } else if head.contains(position) {
            if let Some(column) = self.column_at(layout.bounds(), position.x) {
                state.column = column;
                self.sort(column, shell);
            }
        } else if let Some(row) = self.row_at(state, body, position.y) {
            let click = Click::new(position, mouse::Button::Left, state.click);
            state.click = Some(click);
            let is_same = self.selected == Some(row);
            self.select(state, row, body, shell);
            if let (click::Kind::Double, Some(on_open), true) = (click.kind(), &self.on_open, is_same) {
                shell.publish(on_open(row));
            }
        }
    }

    fn row_at(&self, state: &State, body: Rectangle, y: f32) -> Option<usize> {
        let inside = y >= body.y && y < body.y + body.height;
        self.rows().at(f64::from(y - body.y) + state.scroll.offset).filter(|_| inside)
    }

    fn column_at(&self, bounds: Rectangle, x: f32) -> Option<usize> {
        draw::column_places(&self.columns, bounds).position(|(left, width)| x >= left && x < left + width)
    }

    fn hover(&self, state: &mut State, layout: Layout<'_>, cursor: mouse::Cursor) -> bool {
        let (head, body) = parts(layout.bounds());
        let position = cursor.position_over(layout.bounds());
        let over_bar = position.is_some_and(|position| bar(body).contains(position));
        let row = position.filter(|_| !over_bar).and_then(|position| self.row_at(state, body, position.y));
        let column = position.filter(|position| head.contains(*position));
        let column = column.and_then(|position| self.column_at(layout.bounds(), position.x));
        let changed = (row, column) != (state.hovered, state.hovered_head);
        (state.hovered, state.hovered_head) = (row, column);
        changed
    }
}

/// Returns the places of the head and of the rows.
fn parts(bounds: Rectangle) -> (Rectangle, Rectangle) {
    let head = height::TABLE_HEAD.min(bounds.height);
    (Rectangle { height: head, ..bounds }, Rectangle { y: bounds.y + head, height: bounds.height - head, ..bounds })
}

impl<'a, M: Clone + 'a> Widget<M, Theme, Renderer> for Grid<'a, M> {
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
        operation.focusable(self.id.as_ref(), layout.bounds(), &mut state.focus);
        let (head, body) = parts(layout.bounds());
        for (column, (x, width)) in self.columns.iter().zip(draw::column_places(&self.columns, layout.bounds())) {
            operation.text(None, Rectangle { x, width, ..head }, &column.title);
        }
        let rows = self.rows();
        for row in draw::seen(&rows, state.scroll.offset, body) {
            let place = draw::row_place(&rows, row, state.scroll.offset, body);
            let Some(place) = place.intersection(&body) else { continue };
            for (at, (x, width)) in draw::column_places(&self.columns, layout.bounds()).enumerate() {
                let cell = (self.cell)(row, at);
                let place = Rectangle { x, width, ..place };
                operation.text(None, place, &cell.words);
                if let Some(second) = cell.second {
                    operation.text(None, place, &second);
                }
            }
        }
        for (at, group) in self.groups.iter().enumerate() {
            let place = draw::head_place(&rows, at, state.scroll.offset, body);
            if let Some(place) = place.intersection(&body) {
                operation.text(None, place, &group.words);
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
        let (_, body) = parts(layout.bounds());
        let total = self.rows().total();
        self.follow(state, body, shell);
        match event {
            Event::Mouse(mouse::Event::CursorMoved { position }) => {
                if state.scroll.drag(position.y, body, total) {
                    self.scrolled(shell);
                }
                if self.hover(state, layout, cursor) {
                    shell.request_redraw();
                }
            }
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => {
                let is_over = cursor.is_over(layout.bounds()) && !shell.is_event_captured();
                if state.focus.point(is_over) {
                    shell.request_redraw();
                }
                if is_over {
                    self.press(state, layout, cursor, shell);
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
                if cursor.is_over(body) && !shell.is_event_captured() =>
            {
                let pixels = match *delta {
                    mouse::ScrollDelta::Lines { y, .. } => -y * self.row_height * 2.0,
                    mouse::ScrollDelta::Pixels { y, .. } => -y,
                };
                if state.scroll.by(f64::from(pixels), total, f64::from(body.height)) {
                    self.hover(state, layout, cursor);
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
                    (Key::Named(named), _) => self.key(state, *named, body, shell),
                    (_, Some(text)) => self.jump(state, text, body, shell),
                    (_, None) => false,
                };
                if done {
                    state.focus.show();
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
        _: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _: &Rectangle,
        _: &Renderer,
    ) -> mouse::Interaction {
        let (head, body) = parts(layout.bounds());
        let Some(position) = cursor.position_over(layout.bounds()) else { return mouse::Interaction::None };
        let sorts = |column: usize| self.columns[column].sorts && self.on_sort.is_some();
        if head.contains(position) && self.column_at(layout.bounds(), position.x).is_some_and(sorts)
            || position.x < body.x + body.width - BAR && body.contains(position) && self.on_select.is_some()
        {
            return mouse::Interaction::Pointer;
        }
        mouse::Interaction::None
    }
}

impl<'a, M: Clone + 'a> From<Grid<'a, M>> for Element<'a, M> {
    fn from(grid: Grid<'a, M>) -> Self {
        Element::new(grid)
    }
}
