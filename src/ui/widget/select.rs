//! One of a list: closed it is a field, typing opens the list and keeps what is meant.

use std::borrow::Cow;

use iced::advanced::layout::{self, Layout};
use iced::advanced::renderer;
use iced::advanced::widget::{Id, Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, overlay};
use iced::alignment::Horizontal;
use iced::keyboard::{self, Key, key::Named};
use iced::{Event, Length, Rectangle, Size, Vector, mouse};

use super::filter::meant;
use super::focus::Focus;
use super::lettering::{Setting, Surface};
use super::menu::{Menu, Outcome, Sheet};
use super::{Element, Renderer, fill};
use crate::i18n::Catalog;
use crate::ui::icon::Icon;
use crate::ui::theme::size::height;
use crate::ui::theme::{Colour, FieldLook, Mark, Plate, Role, Theme};

/// Space beside the words, and what the sign at the right takes.
const PADDING: f32 = 10.0;
const SIGN: f32 = 24.0;

/// A field with a list.
pub struct Select<'a, M> {
    tr: Catalog,
    options: Cow<'a, [String]>,
    chosen: Option<usize>,
    placeholder: Option<String>,
    mark: Mark,
    id: Option<Id>,
    width: Length,
    on_choose: Option<Box<dyn Fn(usize) -> M + 'a>>,
}

#[derive(Default)]
struct State {
    focus: Focus,
    menu: Menu,
    query: String,
}

/// Returns a field with the list `options`, of which `chosen` is taken; without [`Select::on_choose`] it only shows.
pub fn select<'a, M: 'a>(tr: &Catalog, options: impl Into<Cow<'a, [String]>>, chosen: Option<usize>) -> Select<'a, M> {
    Select {
        tr: *tr,
        options: options.into(),
        chosen,
        placeholder: None,
        mark: Mark::None,
        id: None,
        width: Length::Fill,
        on_choose: None,
    }
}

impl<'a, M: 'a> Select<'a, M> {
    /// Says something else than «choose» while nothing is chosen.
    #[must_use]
    pub fn placeholder(mut self, words: impl Into<String>) -> Self {
        self.placeholder = Some(words.into());
        self
    }

    /// Says something of the choice by the border.
    #[must_use]
    pub fn marked(mut self, mark: Mark) -> Self {
        self.mark = mark;
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

    /// Sends the number of what is chosen.
    #[must_use]
    pub fn on_choose(mut self, message: impl Fn(usize) -> M + 'a) -> Self {
        self.on_choose = Some(Box::new(message));
        self
    }

    /// Returns what the closed field says, and whether that is a choice.
    fn words(&self) -> (Cow<'_, str>, bool) {
        match self.chosen.and_then(|chosen| self.options.get(chosen)) {
            Some(option) => (Cow::Borrowed(option.as_str()), true),
            None => (self.placeholder.as_deref().map_or_else(|| Cow::Owned(self.tr.choose()), Cow::Borrowed), false),
        }
    }

    fn open(&self, state: &mut State, query: &str) {
        state.query.clear();
        state.query.push_str(query);
        let offered = meant(self.options.iter().map(String::as_str), query);
        state.menu.show(offered, if query.is_empty() { self.chosen } else { None });
    }

    fn press(&self, state: &mut State, key: &Key, modifiers: keyboard::Modifiers, text: Option<&str>) -> bool {
        match key {
            Key::Named(Named::ArrowDown | Named::ArrowUp | Named::Enter | Named::Space | Named::F4)
                if !modifiers.control() =>
            {
                self.open(state, "");
                true
            }
            _ => match text.filter(|text| is_typed(text, modifiers)) {
                Some(text) => {
                    self.open(state, text);
                    true
                }
                None => false,
            },
        }
    }
}

/// Returns whether a key press types letters rather than does something.
fn is_typed(text: &str, modifiers: keyboard::Modifiers) -> bool {
    !modifiers.control() && !modifiers.alt() && !modifiers.logo() && text.chars().all(|letter| !letter.is_control())
}

impl<'a, M: 'a> Widget<M, Theme, Renderer> for Select<'a, M> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(self.width, Length::Fixed(height::CONTROL))
    }

    fn layout(&mut self, _: &mut Tree, _: &Renderer, limits: &layout::Limits) -> layout::Node {
        layout::atomic(limits, self.width, height::CONTROL)
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, _: &Renderer, operation: &mut dyn Operation) {
        let state = tree.state.downcast_mut::<State>();
        if self.on_choose.is_some() {
            operation.focusable(self.id.as_ref(), layout.bounds(), &mut state.focus);
        }
        let words = if state.menu.open { Cow::Borrowed(state.query.as_str()) } else { self.words().0 };
        operation.text(self.id.as_ref(), layout.bounds(), &words);
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
        let before = (state.focus, state.menu.open);
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => {
                let is_over = cursor.is_over(layout.bounds()) && self.on_choose.is_some() && !shell.is_event_captured();
                state.focus.point(is_over);
                if is_over {
                    self.open(state, "");
                    shell.capture_event();
                }
            }
            Event::Keyboard(keyboard::Event::KeyPressed { key, modifiers, text, .. })
                if state.focus.is_held() && !state.menu.open && !shell.is_event_captured() =>
            {
                let opened = self.press(state, key, *modifiers, text.as_deref());
                if opened {
                    state.focus.show();
                    shell.capture_event();
                }
            }
            _ => {}
        }
        if before != (state.focus, state.menu.open) {
            shell.request_redraw();
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
        let state = tree.state.downcast_ref::<State>();
        let bounds = layout.bounds();
        let focused = state.focus.is_held() || state.menu.open;
        let plate = FieldLook::Marked(self.mark).plate(focused, self.on_choose.is_some());
        fill(renderer, *theme, bounds, plate);
        let inside = bounds.shrink([0.0, PADDING]);
        let words = Rectangle { width: inside.width - SIGN, ..inside };
        let (said, is_choice) = self.words();
        let letters = &state.menu.lettering;
        let setting = Setting::of(Role::Body);
        if state.menu.open && !state.query.is_empty() {
            letters.write(
                &mut Surface::new(renderer, *theme, *viewport),
                Colour::Ink,
                setting,
                &state.query,
                Horizontal::Left,
                words,
            );
            let end = letters.measure(&state.query, setting, words.width).width;
            let caret =
                Rectangle { x: words.x + end + 1.0, y: bounds.y + 9.0, width: 1.0, height: bounds.height - 18.0 };
            fill(renderer, *theme, caret, Plate::flat(Colour::Ink));
        } else {
            let ink = if is_choice && !state.menu.open { Colour::Ink } else { Colour::Disabled };
            letters.write(&mut Surface::new(renderer, *theme, *viewport), ink, setting, &said, Horizontal::Left, words);
        }
        let sign = Rectangle { x: inside.x + inside.width - 16.0, width: 16.0, ..inside };
        letters.draw_sign(&mut Surface::new(renderer, *theme, *viewport), Colour::Ink2, Icon::ChevronDown, 16.0, sign);
    }

    fn mouse_interaction(
        &self,
        _: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _: &Rectangle,
        _: &Renderer,
    ) -> mouse::Interaction {
        if self.on_choose.is_some() && cursor.is_over(layout.bounds()) {
            mouse::Interaction::Pointer
        } else {
            mouse::Interaction::None
        }
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        _: &Renderer,
        _: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, M, Theme, Renderer>> {
        let State { menu, query, .. } = tree.state.downcast_mut::<State>();
        if !menu.open {
            return None;
        }
        let this: &'b Self = self;
        let anchor = layout.bounds() + translation;
        let act = move |menu: &mut Menu, event: &Event, outcome: Outcome, shell: &mut Shell<'_, M>| match outcome {
            Outcome::Taken(option) => {
                query.clear();
                if let Some(on_choose) = this.on_choose.as_ref().filter(|_| this.chosen != Some(option)) {
                    shell.publish(on_choose(option));
                }
            }
            Outcome::Closed => query.clear(),
            Outcome::Moved => {}
            Outcome::Ignored => {
                if edit(query, event) {
                    menu.offer(meant(this.options.iter().map(String::as_str), query), None);
                    shell.capture_event();
                    shell.invalidate_layout();
                    shell.request_redraw();
                } else if is_leaving(event) {
                    menu.open = false;
                    query.clear();
                }
            }
        };
        Some(overlay::Element::new(Box::new(Sheet {
            anchor,
            menu,
            options: Box::new(|option| Cow::Borrowed(this.options[option].as_str())),
            chosen: this.chosen,
            empty: Some(this.tr.nothing_found()),
            act: Box::new(act),
        })))
    }
}

/// Changes what was typed as a key says; returns whether it did.
fn edit(query: &mut String, event: &Event) -> bool {
    let Event::Keyboard(keyboard::Event::KeyPressed { key, modifiers, text, .. }) = event else { return false };
    match (key, text) {
        (Key::Named(Named::Backspace), _) if modifiers.control() => query.clear(),
        (Key::Named(Named::Backspace), _) => drop(query.pop()),
        (_, Some(text)) if is_typed(text, *modifiers) => query.push_str(text),
        (_, _) => return false,
    }
    true
}

/// Returns whether a key leads away from the field.
fn is_leaving(event: &Event) -> bool {
    matches!(event, Event::Keyboard(keyboard::Event::KeyPressed { key: Key::Named(Named::Tab), .. }))
}

impl<'a, M: 'a> From<Select<'a, M>> for Element<'a, M> {
    fn from(select: Select<'a, M>) -> Self {
        Element::new(select)
    }
}
