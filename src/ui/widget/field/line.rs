//! A field of one line, with undo and redo.

use iced::advanced::layout::Layout;
use iced::advanced::widget::{Id, Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, renderer, text};
use iced::keyboard::key::{Code, Named, Physical};
use iced::keyboard::{self, Key};
use iced::widget::text_input::{self, TextInput};
use iced::{Event, Length, Padding, Pixels, Rectangle, mouse};

use super::history::History;
use crate::ui::theme::size::height;
use crate::ui::theme::{FieldLook, Mark, Role, Theme};
use crate::ui::widget::forward::{carry, forward};
use crate::ui::widget::{Element, Renderer, Words, fill};

type State = text_input::State<<Renderer as text::Renderer>::Paragraph>;

/// A field of one line.
pub struct Line<'a, M> {
    inner: Element<'a, Told>,
    value: &'a str,
    placeholder: Words<'a>,
    look: FieldLook,
    secret: bool,
    large: bool,
    id: Option<Id>,
    width: Length,
    padding: Padding,
    limit: Option<usize>,
    reshape: fn(&str) -> String,
    figures: bool,
    on_input: Option<Box<dyn Fn(String) -> M + 'a>>,
    on_submit: Option<M>,
}

/// What the stock field tells.
#[derive(Debug, Clone)]
enum Told {
    Text(String),
    Submitted,
}

/// Returns a field that shows `value`; without [`Line::on_input`] it is to be read only.
pub fn line<'a, M: Clone + 'a>(value: &'a str) -> Line<'a, M> {
    Line {
        inner: iced::widget::Space::new().into(),
        value,
        placeholder: Words::Borrowed(""),
        look: FieldLook::Box,
        secret: false,
        large: false,
        id: None,
        width: Length::Fill,
        padding: Padding { top: 0.0, right: 10.0, bottom: 0.0, left: 10.0 },
        limit: None,
        reshape: str::to_owned,
        figures: false,
        on_input: None,
        on_submit: None,
    }
}

impl<'a, M: Clone + 'a> Line<'a, M> {
    /// Says what belongs here while nothing does.
    #[must_use]
    pub fn placeholder(mut self, words: impl Into<Words<'a>>) -> Self {
        self.placeholder = words.into();
        self
    }

    /// Says something of the content by the border.
    #[must_use]
    pub fn marked(mut self, mark: Mark) -> Self {
        self.look = FieldLook::Marked(mark);
        self
    }

    /// Sets larger letters: the field of a box that is all about what is written.
    #[must_use]
    pub(in crate::ui::widget) fn large(mut self) -> Self {
        self.large = true;
        self
    }

    /// Leaves the box to what is around it.
    #[must_use]
    pub fn bare(mut self) -> Self {
        self.look = FieldLook::Bare;
        self
    }

    /// Shows dots in place of letters.
    #[must_use]
    pub fn secret(mut self) -> Self {
        self.secret = true;
        self
    }

    /// Names it.
    #[must_use]
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets the width.
    #[must_use]
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.width = width.into();
        self
    }

    /// Leaves room at the right for a sign that the field does not know of.
    #[must_use]
    pub(in crate::ui::widget) fn room_at_the_right(mut self, room: f32) -> Self {
        self.padding.right = room;
        self
    }

    /// Takes no more than so many letters.
    #[must_use]
    pub fn at_most(mut self, letters: usize) -> Self {
        self.limit = Some(letters);
        self
    }

    /// Takes figures: the keys above the letters type them on every layout. A Kazakh layout has letters there.
    #[must_use]
    pub fn figures(mut self) -> Self {
        self.figures = true;
        self
    }

    /// Puts the figures that are written into their form, such as a date.
    #[must_use]
    pub(in crate::ui::widget) fn reshaped(mut self, reshape: fn(&str) -> String) -> Self {
        self.reshape = reshape;
        self.figures()
    }

    /// Sends what is written.
    #[must_use]
    pub fn on_input(mut self, message: impl Fn(String) -> M + 'a) -> Self {
        self.on_input = Some(Box::new(message));
        self
    }

    /// Sends `message` on Enter.
    #[must_use]
    pub fn on_submit(mut self, message: M) -> Self {
        self.on_submit = Some(message);
        self
    }

    /// Makes the stock field once everything is known.
    fn build(mut self) -> Self {
        let (size, line) = if self.large { (Pixels(17.0), 24.0) } else { (Role::Body.size(), 20.0) };
        let beside = (height::CONTROL - line) / 2.0;
        let padding = Padding { top: beside, bottom: beside, ..self.padding };
        let input = TextInput::new(&self.placeholder, self.value)
            .class(FieldLook::Bare)
            .secure(self.secret)
            .size(size)
            .line_height(text::LineHeight::Absolute(Pixels(line)))
            .padding(padding)
            .width(self.width)
            .on_input_maybe(self.on_input.is_some().then_some(Told::Text))
            .on_submit_maybe(self.on_submit.is_some().then_some(Told::Submitted));
        let input = match self.id.clone() {
            Some(id) => input.id(id),
            None => input,
        };
        self.inner = input.into();
        self
    }

    /// Sends a text that came from the keyboard, the clipboard or the past.
    fn send(&self, text: String, shell: &mut Shell<'_, M>) {
        if let Some(on_input) = &self.on_input {
            shell.publish(on_input(text));
        }
    }

    fn formed(&self, text: &str) -> String {
        let formed = (self.reshape)(text);
        match self.limit {
            Some(limit) => formed.chars().take(limit).collect(),
            None => formed,
        }
    }

    /// Goes back or forward in time, if the keys say so; returns whether they did.
    fn travel(&self, tree: &mut Tree, event: &Event, shell: &mut Shell<'_, M>) -> bool {
        let Some(direction) = Direction::of(event) else { return false };
        let input = tree.children[0].state.downcast_mut::<State>();
        if !input.is_focused() || shell.is_event_captured() || self.on_input.is_none() {
            return false;
        }
        let history = &mut tree.state.downcast_mut::<Memory>().history;
        let moment = match direction {
            Direction::Back => history.undo(),
            Direction::Forward => history.redo(),
        };
        if let Some(moment) = moment {
            input.move_cursor_to(moment.caret);
            self.send(moment.text.clone(), shell);
        }
        shell.capture_event();
        true
    }

    fn written(&self, tree: &mut Tree, raw: &str, shell: &mut Shell<'_, M>) {
        let input = tree.children[0].state.downcast_mut::<State>();
        let text = self.formed(raw);
        let caret = caret(input, raw);
        let history = &mut tree.state.downcast_mut::<Memory>().history;
        if text != raw && caret >= raw.chars().count() {
            input.move_cursor_to_end();
        }
        history.write(&text, caret.min(text.chars().count()));
        self.send(text, shell);
    }
}

/// Which way in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Direction {
    Back,
    Forward,
}

impl Direction {
    /// Returns where the keys of `event` lead: Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z by their place on the keyboard.
    pub(super) fn of(event: &Event) -> Option<Self> {
        let Event::Keyboard(keyboard::Event::KeyPressed { key, physical_key, modifiers, .. }) = event else {
            return None;
        };
        if !modifiers.command() || modifiers.alt() {
            return None;
        }
        match (key.to_latin(*physical_key)?, modifiers.shift()) {
            ('z', false) => Some(Self::Back),
            ('z', true) | ('y', false) => Some(Self::Forward),
            (_, _) => None,
        }
    }
}

/// What a line remembers from key to key.
struct Memory {
    history: History,
    /// The last figure came as one, from the number pad or from a layout that has figures.
    has_figures: bool,
}

impl Memory {
    /// Returns the press of a key of the figure row as if the layout had figures there. Whoever has other keys for figures
    /// means the sign: the full stop of the Kazakh layout is on the key of the seven.
    fn figure(&mut self, event: &Event) -> Option<Event> {
        if let Event::Keyboard(keyboard::Event::KeyPressed { text: Some(text), .. }) = event {
            if self.has_figures && matches!(text.as_str(), "." | ",") {
                return None;
            }
            self.has_figures = text.chars().all(|letter| letter.is_ascii_digit());
        }
        figure(event)
    }
}

/// Returns the press of a key of the figure row as if the layout had figures there.
fn figure(event: &Event) -> Option<Event> {
    let Event::Keyboard(keyboard::Event::KeyPressed { physical_key: Physical::Code(code), modifiers, .. }) = event
    else {
        return None;
    };
    if modifiers.control() || modifiers.alt() || modifiers.shift() || modifiers.logo() {
        return None;
    }
    let figure = match code {
        Code::Digit0 => "0",
        Code::Digit1 => "1",
        Code::Digit2 => "2",
        Code::Digit3 => "3",
        Code::Digit4 => "4",
        Code::Digit5 => "5",
        Code::Digit6 => "6",
        Code::Digit7 => "7",
        Code::Digit8 => "8",
        Code::Digit9 => "9",
        _ => return None,
    };
    let mut typed = event.clone();
    if let Event::Keyboard(keyboard::Event::KeyPressed { key, modified_key, text, .. }) = &mut typed {
        *key = Key::Character(figure.into());
        *modified_key = Key::Character(figure.into());
        *text = Some(figure.into());
    }
    Some(typed)
}

/// Returns whether the keyboard is in the line with this state.
pub(in crate::ui::widget) fn is_focused(tree: &Tree) -> bool {
    tree.children[0].state.downcast_ref::<State>().is_focused()
}

/// Returns where the caret stands in `text`.
fn caret(input: &State, text: &str) -> usize {
    match input.cursor().state(&text_input::Value::new(text)) {
        text_input::cursor::State::Index(index) => index,
        text_input::cursor::State::Selection { end, .. } => end,
    }
}

impl<'a, M: Clone + 'a> Widget<M, Theme, Renderer> for Line<'a, M> {
    forward!(children, size, size_hint, layout, mouse_interaction);

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Memory>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Memory { history: History::new(self.value), has_figures: false })
    }

    fn diff(&self, tree: &mut Tree) {
        tree.state.downcast_mut::<Memory>().history.replace(self.value);
        tree.diff_children(std::slice::from_ref(&self.inner));
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        if self.on_input.is_some() {
            self.inner.as_widget_mut().operate(&mut tree.children[0], layout, renderer, operation);
        } else {
            // A field to be read only keeps no place in the order of Tab, but what it says can be found.
            operation.text(self.id.as_ref(), layout.bounds(), self.value);
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
        if self.travel(tree, event, shell) {
            return;
        }
        // The stock field gives Escape away unseen, but also loses the keyboard by it; the keyboard stays here.
        if matches!(event, Event::Keyboard(keyboard::Event::KeyPressed { key: Key::Named(Named::Escape), .. })) {
            return;
        }
        let figure = if self.figures { tree.state.downcast_mut::<Memory>().figure(event) } else { None };
        let event = figure.as_ref().unwrap_or(event);
        let mut told = Vec::new();
        let mut own = Shell::new(&mut told);
        if shell.is_event_captured() {
            own.capture_event();
        }
        let inner = self.inner.as_widget_mut();
        inner.update(&mut tree.children[0], event, layout, cursor, renderer, clipboard, &mut own, viewport);
        carry(&own, shell);
        for told in told {
            match told {
                Told::Text(text) => self.written(tree, &text, shell),
                Told::Submitted => {
                    if let Some(message) = self.on_submit.clone() {
                        shell.publish(message);
                    }
                }
            }
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
        // The stock field learns of its state one picture too late; the box goes by what is true now.
        let plate = self.look.plate(is_focused(tree), self.on_input.is_some());
        fill(renderer, *theme, layout.bounds(), plate);
        self.inner.as_widget().draw(&tree.children[0], renderer, theme, style, layout, cursor, viewport);
    }
}

impl<'a, M: Clone + 'a> From<Line<'a, M>> for Element<'a, M> {
    fn from(line: Line<'a, M>) -> Self {
        Element::new(line.build())
    }
}
