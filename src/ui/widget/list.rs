//! A list of rows of any height: one stop for Tab, the arrows lead from row to row.

use iced::advanced::layout::Layout;
use iced::advanced::widget::{Id, Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, renderer};
use iced::keyboard::{self, Key, key::Named};
use iced::widget::{Column, container};
use iced::{Event, Length, Padding, Rectangle, mouse};

use super::focus::{self, Focus};
use super::{Element, Renderer, fill};
use crate::ui::theme::size::{line, radius};
use crate::ui::theme::{Colour, Plate, Theme};

/// Rows of which one is selected. Whoever changes the selection by a key brings it into view with
/// [`focus::reveal`]: the place of the stop is that of the selected row.
pub struct List<'a, M> {
    inner: Element<'a, M>,
    id: Id,
    count: usize,
    selected: Option<usize>,
    on_select: Box<dyn Fn(usize) -> M + 'a>,
    on_open: Option<Box<dyn Fn(usize) -> M + 'a>>,
}

#[derive(Debug, Default)]
struct State {
    focus: Focus,
    hovered: Option<usize>,
}

/// Returns the rows, each with `padding` around it and a hairline below.
pub fn list<'a, M: 'a>(
    id: impl Into<Id>,
    rows: Vec<Element<'a, M>>,
    padding: impl Into<Padding>,
    selected: Option<usize>,
    on_select: impl Fn(usize) -> M + 'a,
) -> List<'a, M> {
    let (count, padding) = (rows.len(), padding.into());
    let rows = rows.into_iter().map(|row| container(row).padding(padding).width(Length::Fill).into());
    List {
        inner: Column::with_children(rows).spacing(line::BORDER).into(),
        id: id.into(),
        count,
        selected: selected.filter(|&row| row < count),
        on_select: Box::new(on_select),
        on_open: None,
    }
}

impl<'a, M: 'a> List<'a, M> {
    /// Sends the row on which Enter was pressed.
    #[must_use]
    pub fn on_open(mut self, message: impl Fn(usize) -> M + 'a) -> Self {
        self.on_open = Some(Box::new(message));
        self
    }

    fn row_at(layout: Layout<'_>, cursor: mouse::Cursor) -> Option<usize> {
        layout.children().position(|row| cursor.is_over(row.bounds()))
    }

    /// Returns the row to which a key leads.
    fn led_by(&self, key: Named) -> Option<usize> {
        let last = self.count.checked_sub(1)?;
        match key {
            Named::ArrowDown => Some(self.selected.map_or(0, |now| (now + 1).min(last))),
            Named::ArrowUp => Some(self.selected.map_or(last, |now| now.saturating_sub(1))),
            Named::Home => Some(0),
            Named::End => Some(last),
            _ => None,
        }
    }

    fn press(&self, key: Named, shell: &mut Shell<'_, M>) -> bool {
        if let (Named::Enter, Some(on_open), Some(now)) = (key, &self.on_open, self.selected) {
            shell.publish(on_open(now));
            return true;
        }
        let Some(row) = self.led_by(key) else { return false };
        if self.selected != Some(row) {
            shell.publish((self.on_select)(row));
        }
        true
    }
}

impl<'a, M: 'a> Widget<M, Theme, Renderer> for List<'a, M> {
    super::forward::forward!(children, diff, size, size_hint, layout);

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        let state = tree.state.downcast_mut::<State>();
        let row = self.selected.and_then(|row| layout.children().nth(row));
        let place = row.map_or(layout.bounds(), |row| row.bounds());
        operation.focusable(Some(&self.id), place, &mut state.focus);
        operation.traverse(&mut |operation| {
            self.inner.as_widget_mut().operate(&mut tree.children[0], layout, renderer, operation);
        });
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
        let hovered = Self::row_at(layout, cursor);
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => {
                let is_over = hovered.is_some() && !shell.is_event_captured();
                if state.focus.point(is_over) {
                    shell.request_redraw();
                }
                if let Some(row) = hovered.filter(|_| is_over) {
                    shell.publish((self.on_select)(row));
                    shell.capture_event();
                }
            }
            Event::Keyboard(keyboard::Event::KeyPressed { key: Key::Named(named), modifiers, .. })
                if state.focus.is_held() && modifiers.is_empty() && !shell.is_event_captured() =>
            {
                let led = self.press(*named, shell);
                if led {
                    state.focus.show();
                    shell.capture_event();
                }
            }
            _ => {}
        }
        if state.hovered != hovered {
            state.hovered = hovered;
            shell.request_redraw();
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_ref::<State>();
        for (at, row) in layout.children().enumerate() {
            let bounds = row.bounds();
            if self.selected == Some(at) {
                fill(renderer, *theme, bounds, Plate::flat(Colour::AccentSoft));
            } else if state.hovered == Some(at) {
                fill(renderer, *theme, bounds, Plate::flat(Colour::Sunken));
            }
            if at + 1 < self.count {
                let rule = Rectangle { y: bounds.y + bounds.height, height: line::BORDER, ..bounds };
                fill(renderer, *theme, rule, Plate::flat(Colour::Hairline));
            }
        }
        self.inner.as_widget().draw(&tree.children[0], renderer, theme, style, layout, cursor, viewport);
        if state.focus.is_shown() {
            let row = self.selected.and_then(|row| layout.children().nth(row));
            let place = row.map_or(layout.bounds(), |row| row.bounds());
            focus::frame(renderer, *theme, place, radius::MARK);
        }
    }

    fn mouse_interaction(
        &self,
        _: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _: &Rectangle,
        _: &Renderer,
    ) -> mouse::Interaction {
        if Self::row_at(layout, cursor).is_some() { mouse::Interaction::Pointer } else { mouse::Interaction::None }
    }
}

impl<'a, M: 'a> From<List<'a, M>> for Element<'a, M> {
    fn from(list: List<'a, M>) -> Self {
        Element::new(list)
    }
}
