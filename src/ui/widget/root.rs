//! The part around everything: it sees every key before any other part does.

use iced::advanced::layout::Layout;
use iced::advanced::widget::operation::Outcome;
use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell};
use iced::keyboard::key::{Named, Physical};
use iced::keyboard::{self, Key, Modifiers};
use iced::{Event, Rectangle, Size, mouse};

use super::focus::{self, Step};
use super::{Element, Renderer};
use crate::ui::Theme;
use crate::ui::keys::{self, Command};

/// Wraps the whole window.
///
/// * Tab and Shift+Tab move the keyboard, everywhere, and scroll to where it went.
/// * Shortcuts are found by the position of the key and sent before a field can take them.
/// * A few shortcuts go to the part with the keyboard first, and are sent where it leaves them.
/// * With Ctrl held no text reaches a field: on a machine with Cyrillic layouts only, Ctrl+Z arrives with the text «я»
///   and would be typed.
pub struct Root<'a, M> {
    inner: Element<'a, M>,
    on_command: Box<dyn Fn(Command) -> Option<M> + 'a>,
    on_shift: Option<M>,
    on_size: Option<Box<dyn Fn(Size) -> M + 'a>>,
}

#[derive(Debug, Default)]
struct State {
    /// Whether the left button is held.
    held: bool,
    /// The size that was told last.
    size: Size,
}

/// Returns `inner` with the keyboard in order; `on_command` says what a shortcut means here, if it means anything.
pub fn root<'a, M: Clone + 'a>(
    inner: impl Into<Element<'a, M>>,
    on_command: impl Fn(Command) -> Option<M> + 'a,
) -> Root<'a, M> {
    Root { inner: inner.into(), on_command: Box::new(on_command), on_shift: None, on_size: None }
}

impl<'a, M: Clone + 'a> Root<'a, M> {
    /// Sends `message` when the picture may have moved as a whole, so that the epoch can advance.
    #[must_use]
    pub fn on_shift(mut self, message: M) -> Self {
        self.on_shift = Some(message);
        self
    }

    /// Sends the size of the window as it is laid out, whenever it is another one: at the first picture, when the window
    /// changes and when everything is shown larger or smaller.
    #[must_use]
    pub fn on_size(mut self, message: impl Fn(Size) -> M + 'a) -> Self {
        self.on_size = Some(Box::new(message));
        self
    }

    fn operate_all(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        first: impl Operation + 'static,
    ) {
        let mut next: Option<Box<dyn Operation>> = Some(Box::new(first));
        while let Some(mut operation) = next.take() {
            self.inner.as_widget_mut().operate(&mut tree.children[0], layout, renderer, operation.as_mut());
            if let Outcome::Chain(chained) = operation.finish() {
                next = Some(chained);
            }
        }
    }

    fn shifted(&self, shell: &mut Shell<'_, M>) {
        if let Some(message) = &self.on_shift {
            shell.publish(message.clone());
        }
    }

    fn command(&self, key: &Key, physical: Physical, modifiers: Modifiers) -> Option<M> {
        keys::command(key, physical, modifiers).and_then(&self.on_command)
    }
}

impl<'a, M: Clone + 'a> Widget<M, Theme, Renderer> for Root<'a, M> {
    super::forward::forward!(children, diff, size, size_hint, layout, operate, draw, mouse_interaction, overlay);

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
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
        let mut without_text = None;
        let state = tree.state.downcast_mut::<State>();
        let size = layout.bounds().size();
        if let Some(on_size) = self.on_size.as_ref().filter(|_| state.size != size) {
            state.size = size;
            shell.publish(on_size(size));
        }
        match event {
            Event::Keyboard(keyboard::Event::KeyPressed { key: Key::Named(Named::Tab), modifiers, .. })
                if !modifiers.control() && !modifiers.alt() =>
            {
                let step = if modifiers.shift() { Step::Back } else { Step::Forward };
                self.operate_all(tree, layout, renderer, focus::step(step));
                self.operate_all(tree, layout, renderer, focus::reveal());
                self.shifted(shell);
                shell.request_redraw();
                shell.capture_event();
                return;
            }
            Event::Keyboard(keyboard::Event::KeyPressed { key, physical_key, modifiers, text, .. }) => {
                if let Some(message) = self.command(key, *physical_key, *modifiers) {
                    shell.publish(message);
                    shell.capture_event();
                    return;
                }
                if modifiers.control() && !modifiers.alt() && text.is_some() {
                    let mut silent = event.clone();
                    if let Event::Keyboard(keyboard::Event::KeyPressed { text, .. }) = &mut silent {
                        *text = None;
                    }
                    without_text = Some(silent);
                }
            }
            Event::Mouse(mouse::Event::WheelScrolled { .. }) => self.shifted(shell),
            // Whoever moves the pointer with a button held drags a bar or selects a text.
            Event::Mouse(mouse::Event::CursorMoved { .. }) if state.held => self.shifted(shell),
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => state.held = true,
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)) => state.held = false,
            _ => {}
        }
        let event = without_text.as_ref().unwrap_or(event);
        let inner = self.inner.as_widget_mut();
        inner.update(&mut tree.children[0], event, layout, cursor, renderer, clipboard, shell, viewport);
        if let Event::Keyboard(keyboard::Event::KeyPressed { key, physical_key, modifiers, .. }) = event
            && !shell.is_event_captured()
            && let Some(message) = keys::yielded(key, *physical_key, *modifiers).and_then(&self.on_command)
        {
            shell.publish(message);
            shell.capture_event();
        }
    }
}

impl<'a, M: Clone + 'a> From<Root<'a, M>> for Element<'a, M> {
    fn from(root: Root<'a, M>) -> Self {
        Element::new(root)
    }
}
