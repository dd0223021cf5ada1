//! Gives the keyboard to the right part as soon as a page appears, and takes Enter where nothing on it does.

use iced::advanced::layout::Layout;
use iced::advanced::widget::operation::{Outcome, focusable};
use iced::advanced::widget::{Id, Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell};
use iced::keyboard::{self, Key, key::Named};
use iced::{Event, Rectangle, mouse};

use super::forward::forward;
use super::{Element, Renderer};
use crate::ui::theme::Theme;

/// A page that begins at one of its parts.
struct Arrive<'a, M> {
    inner: Element<'a, M>,
    starts_at: Id,
    on_enter: Option<M>,
}

/// Where the keyboard was sent last.
#[derive(Debug, Default)]
struct Arrived(Option<Id>);

/// Returns `inner` with the keyboard in the part called `starts_at`: once, and again whenever that is another part.
/// `on_enter` is sent where Enter means nothing to the part with the keyboard.
pub fn arrive<'a, M: Clone + 'a>(
    inner: impl Into<Element<'a, M>>,
    starts_at: impl Into<Id>,
    on_enter: Option<M>,
) -> Element<'a, M> {
    Element::new(Arrive { inner: inner.into(), starts_at: starts_at.into(), on_enter })
}

impl<'a, M: Clone + 'a> Widget<M, Theme, Renderer> for Arrive<'a, M> {
    forward!(children, diff, size, size_hint, layout, operate, draw, mouse_interaction, overlay);

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Arrived>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Arrived::default())
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
        let arrived = tree.state.downcast_mut::<Arrived>();
        if arrived.0.as_ref() != Some(&self.starts_at) {
            arrived.0 = Some(self.starts_at.clone());
            let mut next: Option<Box<dyn Operation>> = Some(Box::new(focusable::focus(self.starts_at.clone())));
            while let Some(mut operation) = next.take() {
                self.inner.as_widget_mut().operate(&mut tree.children[0], layout, renderer, operation.as_mut());
                if let Outcome::Chain(chained) = operation.finish() {
                    next = Some(chained);
                }
            }
            shell.request_redraw();
        }
        let inner = self.inner.as_widget_mut();
        inner.update(&mut tree.children[0], event, layout, cursor, renderer, clipboard, shell, viewport);
        let Event::Keyboard(keyboard::Event::KeyPressed { key: Key::Named(Named::Enter), modifiers, .. }) = event
        else {
            return;
        };
        if let (Some(message), true, false) = (&self.on_enter, modifiers.is_empty(), shell.is_event_captured()) {
            shell.publish(message.clone());
            shell.capture_event();
        }
    }
}
