//! The field in which a long text is written: it takes the room it is given and never grows with the text.

use iced::advanced::Shell;
use iced::advanced::layout::Layout;
use iced::advanced::widget::{Id, Operation, Tree, Widget};
use iced::advanced::{Clipboard, text};
use iced::keyboard::{self, Key, key::Named};
use iced::widget::text_editor::{Binding, KeyPress, Motion, TextEditor};
use iced::{Event, Length, Padding, Rectangle, mouse};

use super::line::Direction;
use super::script::{Act, Script};
use crate::ui::theme::{FieldLook, Role, Theme};
use crate::ui::widget::forward::forward;
use crate::ui::widget::{Element, Renderer, Words};

/// The field of a [`Script`].
pub struct Writing<'a, M> {
    inner: Element<'a, M>,
    script: &'a Script,
    on_step: [M; 2],
}

/// Returns the field; what is done in it comes as an [`Act`] for [`Script::act`].
pub fn writing<'a, M: Clone + 'a>(
    id: impl Into<Id>,
    script: &'a Script,
    placeholder: impl Into<Words<'a>>,
    height: impl Into<Length>,
    on_act: impl Fn(Act) -> M + Clone + 'a,
) -> Writing<'a, M> {
    let role = Role::Stenogram;
    let act = on_act.clone();
    let editor: TextEditor<'a, text::highlighter::PlainText, M, Theme, Renderer> = TextEditor::new(&script.content)
        .id(id)
        .placeholder(placeholder.into())
        .class(FieldLook::Bare)
        .size(role.size())
        .font(role.font())
        .line_height(text::LineHeight::Absolute(role.line()))
        .padding(Padding::from([10, 16]))
        .height(height)
        .key_binding(binding)
        .on_action(move |action| act(Act::Do(action)));
    Writing { inner: editor.into(), script, on_step: [on_act(Act::Undo), on_act(Act::Redo)] }
}

/// Returns what a key does: as in the stock field, with whole words for Ctrl+Backspace and Ctrl+Delete.
fn binding<M>(press: KeyPress) -> Option<Binding<M>> {
    let by_word = press.modifiers.command() && !press.modifiers.alt();
    match press.key {
        Key::Named(Named::Backspace) if by_word => {
            Some(Binding::Sequence(vec![Binding::Select(Motion::WordLeft), Binding::Backspace]))
        }
        Key::Named(Named::Delete) if by_word => {
            Some(Binding::Sequence(vec![Binding::Select(Motion::WordRight), Binding::Delete]))
        }
        // Escape and Tab belong to the window.
        Key::Named(Named::Escape | Named::Tab) => None,
        _ => Binding::from_key_press(press),
    }
}

impl<M: Clone> Writing<'_, M> {
    fn is_focused(tree: &Tree) -> bool {
        tree.children[0]
            .state
            .downcast_ref::<iced::widget::text_editor::State<text::highlighter::PlainText>>()
            .is_focused()
    }
}

impl<M: Clone> Widget<M, Theme, Renderer> for Writing<'_, M> {
    forward!(children, diff, size, size_hint, layout, draw, mouse_interaction, overlay);

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        operation.text(None, layout.bounds(), &self.script.text());
        self.inner.as_widget_mut().operate(&mut tree.children[0], layout, renderer, operation);
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
        if matches!(event, Event::Keyboard(keyboard::Event::KeyPressed { .. })) && shell.is_event_captured() {
            return;
        }
        if let Some(direction) = Direction::of(event).filter(|_| Self::is_focused(tree)) {
            let [back, forward] = self.on_step.clone();
            shell.publish(match direction {
                Direction::Back => back,
                Direction::Forward => forward,
            });
            shell.capture_event();
            return;
        }
        self.inner.as_widget_mut().update(
            &mut tree.children[0],
            event,
            layout,
            cursor,
            renderer,
            clipboard,
            shell,
            viewport,
        );
    }
}

impl<'a, M: Clone + 'a> From<Writing<'a, M>> for Element<'a, M> {
    fn from(writing: Writing<'a, M>) -> Self {
        Element::new(writing)
    }
}
