//! A field of several lines that grows with its text, with undo and redo.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Id, Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, renderer, text};
use iced::keyboard::{self, Key, key::Named};
use iced::widget::text_editor::{self, Action, Binding, Content, Cursor, KeyPress, Motion, Position, TextEditor};
use iced::{Event, Length, Padding, Pixels, Rectangle, Size, mouse};

use super::history::History;
use super::line::Direction;
use crate::ui::theme::{FieldLook, Mark, Role, Theme};
use crate::ui::widget::forward::carry;
use crate::ui::widget::{Element, Renderer};

/// A field of several lines.
pub struct Area<'a, M> {
    value: &'a str,
    placeholder: &'a str,
    look: FieldLook,
    role: Role,
    id: Option<Id>,
    least_lines: u16,
    height: Length,
    on_input: Option<Box<dyn Fn(String) -> M + 'a>>,
}

/// The letters as they are edited, and the letters as they were.
struct State {
    content: Content<Renderer>,
    history: History,
}

/// Returns a field that shows `value`; without [`Area::on_input`] it is to be read only, but can be selected.
pub fn area<'a, M: 'a>(value: &'a str) -> Area<'a, M> {
    Area {
        value,
        placeholder: "",
        look: FieldLook::Box,
        role: Role::Body,
        id: None,
        least_lines: 2,
        height: Length::Shrink,
        on_input: None,
    }
}

impl<'a, M: 'a> Area<'a, M> {
    /// Says what belongs here while nothing does.
    #[must_use]
    pub fn placeholder(mut self, placeholder: &'a str) -> Self {
        self.placeholder = placeholder;
        self
    }

    /// Says something of the content by the border.
    #[must_use]
    pub fn marked(mut self, mark: Mark) -> Self {
        self.look = FieldLook::Marked(mark);
        self
    }

    /// Leaves the box to what is around it.
    #[must_use]
    pub fn bare(mut self) -> Self {
        self.look = FieldLook::Bare;
        self
    }

    /// Sets the letters.
    #[must_use]
    pub fn role(mut self, role: Role) -> Self {
        self.role = role;
        self
    }

    /// Names it.
    #[must_use]
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Is never lower than so many lines.
    #[must_use]
    pub fn at_least(mut self, lines: u16) -> Self {
        self.least_lines = lines;
        self
    }

    /// Takes a fixed height, or all there is, in place of growing with the text.
    #[must_use]
    pub fn height(mut self, height: impl Into<Length>) -> Self {
        self.height = height.into();
        self
    }

    /// Sends what is written.
    #[must_use]
    pub fn on_input(mut self, message: impl Fn(String) -> M + 'a) -> Self {
        self.on_input = Some(Box::new(message));
        self
    }

    /// Returns the stock field over `content`; it lives for one call only, its state lives in the tree.
    fn editor<'c>(
        &'c self,
        content: &'c Content<Renderer>,
    ) -> TextEditor<'c, text::highlighter::PlainText, Action, Theme, Renderer> {
        let line = self.role.line();
        let editor = TextEditor::new(content)
            .placeholder(self.placeholder)
            .class(FieldLook::Bare)
            .size(self.role.size())
            .font(self.role.font())
            .line_height(text::LineHeight::Absolute(line))
            .padding(Padding { top: 7.0, bottom: 7.0, left: 10.0, right: 10.0 })
            .min_height(Pixels(f32::from(self.least_lines) * line.0))
            .height(self.height)
            .key_binding(binding)
            .on_action(|action| action);
        match self.id.clone() {
            Some(id) => editor.id(id),
            None => editor,
        }
    }

    fn send(&self, text: String, shell: &mut Shell<'_, M>) {
        if let Some(on_input) = &self.on_input {
            shell.publish(on_input(text));
        }
    }

    fn travel(&self, tree: &mut Tree, event: &Event, shell: &mut Shell<'_, M>) -> bool {
        let Some(direction) = Direction::of(event) else { return false };
        if shell.is_event_captured() || self.on_input.is_none() || !is_focused(tree) {
            return false;
        }
        let State { content, history } = tree.state.downcast_mut::<State>();
        let moment = match direction {
            Direction::Back => history.undo(),
            Direction::Forward => history.redo(),
        };
        if let Some(moment) = moment {
            *content = Content::with_text(&moment.text);
            content.move_to(Cursor { position: position(&moment.text, moment.caret), selection: None });
            self.send(moment.text.clone(), shell);
        }
        shell.capture_event();
        shell.invalidate_layout();
        true
    }
}

/// Returns whether the keyboard is in the stock field of `tree`.
fn is_focused(tree: &Tree) -> bool {
    tree.children[0].state.downcast_ref::<text_editor::State<text::highlighter::PlainText>>().is_focused()
}

/// Returns where the letter number `caret` of `text` stands.
fn position(text: &str, caret: usize) -> Position {
    let before: String = text.chars().take(caret).collect();
    let line = before.matches('\n').count();
    let column = before.rsplit('\n').next().map_or(0, str::len);
    Position { line, column }
}

/// Returns the number of the letter at which the caret of `content` stands.
fn caret(content: &Content<Renderer>, text: &str) -> usize {
    let Position { line, column } = content.cursor().position;
    let start: usize = text.split_inclusive('\n').take(line).map(str::len).sum();
    text.get(..start + column).map_or_else(|| text.chars().count(), |before| before.chars().count())
}

/// Returns what a key does: as in the stock field, with whole words for Ctrl+Backspace and Ctrl+Delete.
fn binding(press: KeyPress) -> Option<Binding<Action>> {
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

impl<'a, M: 'a> Widget<M, Theme, Renderer> for Area<'a, M> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State { content: Content::with_text(self.value), history: History::new(self.value) })
    }

    fn children(&self) -> Vec<Tree> {
        let content = Content::new();
        let editor = self.editor(&content);
        vec![Tree {
            tag: Widget::<Action, Theme, Renderer>::tag(&editor),
            state: Widget::<Action, Theme, Renderer>::state(&editor),
            children: Vec::new(),
        }]
    }

    fn diff(&self, tree: &mut Tree) {
        let state = tree.state.downcast_mut::<State>();
        if state.history.text() != self.value {
            state.history.replace(self.value);
            state.content = Content::with_text(self.value);
        }
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, self.height)
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let Tree { state, children, .. } = tree;
        let mut editor = self.editor(&state.downcast_ref::<State>().content);
        // The stock field takes the least height for that of its letters and adds the space around them.
        let node = Widget::<Action, Theme, Renderer>::layout(&mut editor, &mut children[0], renderer, &limits.loose());
        let size = node.size();
        if size.height < limits.min().height {
            layout::Node::new(Size::new(size.width, limits.min().height))
        } else {
            node
        }
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        let Tree { state, children, .. } = tree;
        operation.text(self.id.as_ref(), layout.bounds(), self.value);
        let mut editor = self.editor(&state.downcast_ref::<State>().content);
        Widget::<Action, Theme, Renderer>::operate(&mut editor, &mut children[0], layout, renderer, operation);
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
        if self.travel(tree, event, shell) {
            return;
        }
        if matches!(event, Event::Keyboard(keyboard::Event::KeyPressed { .. })) && shell.is_event_captured() {
            return;
        }
        let mut actions = Vec::new();
        let mut own = Shell::new(&mut actions);
        {
            let Tree { state, children, .. } = &mut *tree;
            let mut editor = self.editor(&state.downcast_ref::<State>().content);
            let child = &mut children[0];
            editor.update(child, event, layout, cursor, renderer, clipboard, &mut own, viewport);
        }
        carry(&own, shell);
        let State { content, history } = tree.state.downcast_mut::<State>();
        let edited = actions.iter().any(Action::is_edit);
        for action in actions {
            if self.on_input.is_some() || !action.is_edit() {
                content.perform(action);
                shell.request_redraw();
            }
        }
        if edited && self.on_input.is_some() {
            let text = content.text();
            history.write(&text, caret(content, &text));
            self.send(text, shell);
            shell.invalidate_layout();
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
        let editor = self.editor(&state.content);
        let plate = self.look.plate(is_focused(tree), self.on_input.is_some());
        crate::ui::widget::fill(renderer, *theme, layout.bounds(), plate);
        editor.draw(&tree.children[0], renderer, theme, style, layout, cursor, viewport);
    }

    fn mouse_interaction(
        &self,
        _: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _: &Rectangle,
        _: &Renderer,
    ) -> mouse::Interaction {
        if cursor.is_over(layout.bounds()) { mouse::Interaction::Text } else { mouse::Interaction::None }
    }
}

impl<'a, M: 'a> From<Area<'a, M>> for Element<'a, M> {
    fn from(area: Area<'a, M>) -> Self {
        Element::new(area)
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case::start("бір\nекі", 0, 0, 0)]
    #[case::end_of_the_first_line("бір\nекі", 3, 0, 6)]
    #[case::start_of_the_second("бір\nекі", 4, 1, 0)]
    #[case::inside_the_second("бір\nекі", 6, 1, 4)]
    fn a_letter_has_a_line_and_a_column_of_bytes(
        #[case] text: &str,
        #[case] caret: usize,
        #[case] line: usize,
        #[case] column: usize,
    ) {
        assert_eq!(position(text, caret), Position { line, column });
    }
}
