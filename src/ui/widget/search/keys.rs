//! The keys of the box: arrows, Enter and Esc, taken before the field can.

use iced::advanced::layout::Layout;
use iced::advanced::widget::operation::Outcome;
use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell};
use iced::keyboard::{self, Key, key::Named};
use iced::{Event, Rectangle, mouse};

use super::hit;
use crate::ui::theme::Theme;
use crate::ui::widget::{Element, Renderer, focus};

/// So many hits a page moves.
const PAGE: usize = 8;

/// The box with its keys.
pub(super) struct Keys<'a, M> {
    pub inner: Element<'a, M>,
    pub count: usize,
    pub current: usize,
    pub on_current: Option<Box<dyn Fn(usize) -> M + 'a>>,
    pub on_open: Option<Box<dyn Fn(usize) -> M + 'a>>,
    pub on_close: M,
}

/// The hit that has been brought into view.
#[derive(Debug, Default)]
struct Shown(Option<usize>);

impl<'a, M: Clone + 'a> Keys<'a, M> {
    /// Does what a key means; returns whether it means anything.
    fn key(&self, key: Named, shell: &mut Shell<'_, M>) -> bool {
        let last = self.count.saturating_sub(1);
        let hit = match key {
            Named::ArrowDown if self.current == last => 0,
            Named::ArrowUp if self.current == 0 => last,
            Named::ArrowDown => self.current + 1,
            Named::ArrowUp => self.current - 1,
            Named::PageDown => (self.current + PAGE).min(last),
            Named::PageUp => self.current.saturating_sub(PAGE),
            Named::Enter => {
                if let Some(on_open) = self.on_open.as_ref().filter(|_| self.count > 0) {
                    shell.publish(on_open(self.current));
                }
                return true;
            }
            Named::Escape => {
                shell.publish(self.on_close.clone());
                return true;
            }
            _ => return false,
        };
        if let Some(on_current) = self.on_current.as_ref().filter(|_| hit != self.current) {
            shell.publish(on_current(hit));
        }
        true
    }

    /// Brings the current hit into view once it has changed.
    fn follow(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, shell: &mut Shell<'_, M>) {
        let now = (self.count > 0).then_some(self.current);
        let shown = tree.state.downcast_mut::<Shown>();
        if std::mem::replace(&mut shown.0, now) == now {
            return;
        }
        let Some(current) = now else { return };
        let mut next: Option<Box<dyn Operation>> = Some(Box::new(focus::reveal_named(hit::name(current))));
        while let Some(mut operation) = next.take() {
            self.inner.as_widget_mut().operate(&mut tree.children[0], layout, renderer, operation.as_mut());
            if let Outcome::Chain(chained) = operation.finish() {
                next = Some(chained);
            }
        }
        shell.request_redraw();
    }
}

impl<'a, M: Clone + 'a> Widget<M, Theme, Renderer> for Keys<'a, M> {
    crate::ui::widget::forward::forward!(
        children,
        diff,
        size,
        size_hint,
        layout,
        operate,
        draw,
        mouse_interaction,
        overlay
    );

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Shown>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Shown::default())
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, M>,
        viewport: &Rectangle,
    ) {
        self.follow(tree, layout, renderer, shell);
        match event {
            Event::Keyboard(keyboard::Event::KeyPressed { key: Key::Named(named), modifiers, .. })
                if modifiers.is_empty() && !shell.is_event_captured() && self.key(*named, shell) =>
            {
                shell.capture_event();
                return;
            }
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))
                if !cursor.is_over(layout.bounds()) && !shell.is_event_captured() =>
            {
                shell.publish(self.on_close.clone());
                shell.capture_event();
                return;
            }
            _ => {}
        }
        let inner = self.inner.as_widget_mut();
        inner.update(&mut tree.children[0], event, layout, cursor, renderer, clipboard, shell, viewport);
    }
}

impl<'a, M: Clone + 'a> From<Keys<'a, M>> for Element<'a, M> {
    fn from(keys: Keys<'a, M>) -> Self {
        Element::new(keys)
    }
}
