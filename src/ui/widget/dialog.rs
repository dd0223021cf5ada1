//! Dialogs: what lies below is out of reach, Tab stays inside, and the keyboard goes to the right place at once.

use iced::advanced::layout::Layout;
use iced::advanced::widget::operation::{Outcome, focusable};
use iced::advanced::widget::{Id, Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell};
use iced::keyboard::{self, Key, key::Named};
use iced::widget::{Column, Row, Space, Stack, center, container};
use iced::{Alignment, Event, Length, Rectangle, mouse};

use super::button::Button;
use super::{Element, Renderer, Words, focus, say};
use crate::ui::theme::size::space;
use crate::ui::theme::{Colour, Plate, Role, Theme};

/// A dialog before it is shown.
pub struct Dialog<'a, M> {
    title: Words<'a>,
    sentence: Option<Words<'a>>,
    content: Option<Element<'a, M>>,
    buttons: Vec<Element<'a, M>>,
    starts_at: Option<Id>,
    on_enter: Option<M>,
    width: f32,
}

/// Returns a dialog that asks `title`.
pub fn dialog<'a, M: 'a>(title: impl Into<Words<'a>>) -> Dialog<'a, M> {
    Dialog {
        title: title.into(),
        sentence: None,
        content: None,
        buttons: Vec::new(),
        starts_at: None,
        on_enter: None,
        width: 480.0,
    }
}

impl<'a, M: Clone + 'a> Dialog<'a, M> {
    /// Says in one sentence what will be true afterwards.
    #[must_use]
    pub fn sentence(mut self, sentence: impl Into<Words<'a>>) -> Self {
        self.sentence = Some(sentence.into());
        self
    }

    /// Puts fields below the sentence.
    #[must_use]
    pub fn content(mut self, content: impl Into<Element<'a, M>>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Adds a button; they stand at the right in the order of adding: cancel first, then the verb.
    #[must_use]
    pub fn button(mut self, button: Button<'a, M>) -> Self {
        self.buttons.push(button.into());
        self
    }

    /// Says which part has the keyboard at first; otherwise it is the first one.
    #[must_use]
    pub fn starts_at(mut self, id: impl Into<Id>) -> Self {
        self.starts_at = Some(id.into());
        self
    }

    /// Sends `message`, if there is one, on Enter in a field that has no use for it: only what is not dangerous.
    #[must_use]
    pub fn on_enter(mut self, message: Option<M>) -> Self {
        self.on_enter = message;
        self
    }

    /// Sets the width, from 420 to 640; more than 560 only where the buttons need it.
    #[must_use]
    pub fn width(mut self, width: f32) -> Self {
        self.width = width.clamp(420.0, 640.0);
        self
    }

    /// Turns the messages of the dialog into those of what it belongs to.
    pub fn map<N: 'a>(self, map: impl Fn(M) -> N + Clone + 'a) -> Dialog<'a, N> {
        let Dialog { title, sentence, content, buttons, starts_at, on_enter, width } = self;
        Dialog {
            title,
            sentence,
            content: content.map(|content| content.map(map.clone())),
            buttons: buttons.into_iter().map(|button| button.map(map.clone())).collect(),
            starts_at,
            on_enter: on_enter.map(map),
            width,
        }
    }

    fn card(self) -> (Element<'a, M>, Option<Id>, Option<M>) {
        let mut column = Column::new().spacing(space::CARD).push(say(Role::DialogTitle, self.title));
        if let Some(sentence) = self.sentence {
            column = column.push(say(Role::Body, sentence).class(Some(Colour::Ink2)));
        }
        column = column.push(self.content);
        let buttons = Row::with_children(self.buttons).spacing(space::SMALL).align_y(Alignment::Center);
        column = column.push(Row::new().push(Space::new().width(Length::Fill)).push(buttons));
        let card = container(column.width(self.width)).padding(20).class(Plate::dialog());
        (card.into(), self.starts_at, self.on_enter)
    }
}

/// Returns `base` with the dialog above it, if there is one. The shape of the window is the same with and without a
/// dialog, so that what was typed and where the keyboard was below survives it.
pub fn over<'a, M: Clone + 'a>(base: impl Into<Element<'a, M>>, dialog: Option<Dialog<'a, M>>) -> Element<'a, M> {
    let veiled = dialog.is_some();
    let base = Element::new(Inert { inner: base.into(), active: veiled });
    let stack = Stack::new().push(base).width(Length::Fill).height(Length::Fill);
    match dialog {
        None => stack.into(),
        Some(dialog) => {
            let (card, starts_at, on_enter) = dialog.card();
            let veil = center(card).class(Plate::flat(Colour::Scrim));
            stack.push(Element::new(Trap { inner: iced::widget::opaque(veil), starts_at, on_enter })).into()
        }
    }
}

/// While active, its content takes no keys and no pointer, and Tab and tests do not find it.
pub(super) struct Inert<'a, M> {
    pub inner: Element<'a, M>,
    pub active: bool,
}

impl<'a, M: 'a> Widget<M, Theme, Renderer> for Inert<'a, M> {
    super::forward::forward!(children, diff, size, size_hint, layout, draw);

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        if !self.active {
            self.inner.as_widget_mut().operate(&mut tree.children[0], layout, renderer, operation);
        }
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
        let is_input = matches!(event, Event::Keyboard(_) | Event::Mouse(_) | Event::Touch(_) | Event::InputMethod(_));
        if self.active && is_input {
            return;
        }
        let cursor = if self.active { mouse::Cursor::Unavailable } else { cursor };
        let inner = self.inner.as_widget_mut();
        inner.update(&mut tree.children[0], event, layout, cursor, renderer, clipboard, shell, viewport);
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        if self.active {
            return mouse::Interaction::None;
        }
        self.inner.as_widget().mouse_interaction(&tree.children[0], layout, cursor, viewport, renderer)
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: iced::Vector,
    ) -> Option<iced::overlay::Element<'b, M, Theme, Renderer>> {
        if self.active {
            return None;
        }
        self.inner.as_widget_mut().overlay(&mut tree.children[0], layout, renderer, viewport, translation)
    }
}

/// Gives the keyboard to its content when it appears.
pub(super) struct Trap<'a, M> {
    pub inner: Element<'a, M>,
    pub starts_at: Option<Id>,
    pub on_enter: Option<M>,
}

#[derive(Debug, Default)]
struct Appeared(bool);

impl<'a, M: Clone + 'a> Widget<M, Theme, Renderer> for Trap<'a, M> {
    super::forward::forward!(children, diff, size, size_hint, layout, operate, draw, mouse_interaction, overlay);

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Appeared>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Appeared::default())
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
        let appeared = tree.state.downcast_mut::<Appeared>();
        if !std::mem::replace(&mut appeared.0, true) {
            let mut next: Option<Box<dyn Operation>> = Some(match &self.starts_at {
                Some(id) => Box::new(focusable::focus(id.clone())),
                None => Box::new(focus::first()),
            });
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
        let is_enter = matches!(
            event,
            Event::Keyboard(keyboard::Event::KeyPressed { key: Key::Named(Named::Enter), modifiers, repeat: false, .. })
                if modifiers.is_empty()
        );
        if let Some(message) = self.on_enter.as_ref().filter(|_| is_enter && !shell.is_event_captured()) {
            shell.publish(message.clone());
            shell.capture_event();
        }
    }
}
