//! A field of one line that offers what fits, and takes anything.

use std::borrow::Cow;

use iced::advanced::layout::Layout;
use iced::advanced::widget::{Id, Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, overlay};
use iced::keyboard::{self, Key, key::Named};
use iced::{Event, Rectangle, Vector, mouse};

use super::field::{Line, is_focused, line};
use super::filter::meant;
use super::menu::{Menu, Outcome, Sheet};
use super::{Element, Renderer};
use crate::ui::theme::{Mark, Theme};

/// A line with suggestions.
pub struct Combo<'a, M> {
    inner: Element<'a, M>,
    value: &'a str,
    suggestions: Cow<'a, [String]>,
    on_input: Box<dyn Fn(String) -> M + 'a>,
}

/// How a line with suggestions looks.
#[derive(Debug, Clone, Default)]
pub struct ComboLook<'a> {
    /// What belongs here while nothing does.
    pub placeholder: &'a str,
    /// What is to be said of the content.
    pub mark: Mark,
    /// Its name.
    pub id: Option<Id>,
}

/// Returns a field that shows `value` and, while it is written in, those of `suggestions` that fit.
pub fn combo<'a, M: Clone + 'a>(
    value: &'a str,
    suggestions: impl Into<Cow<'a, [String]>>,
    look: ComboLook<'a>,
    on_input: impl Fn(String) -> M + 'a,
) -> Element<'a, M> {
    let on_input = std::rc::Rc::new(on_input);
    let written = std::rc::Rc::clone(&on_input);
    let mut field: Line<'a, M> =
        line(value).placeholder(look.placeholder).marked(look.mark).on_input(move |text| written(text));
    if let Some(id) = look.id {
        field = field.id(id);
    }
    Element::new(Combo {
        inner: field.into(),
        value,
        suggestions: suggestions.into(),
        on_input: Box::new(move |text| on_input(text)),
    })
}

impl<M> Combo<'_, M> {
    fn offer(&self, menu: &mut Menu, query: &str) {
        let offered = meant(self.suggestions.iter().map(String::as_str), query);
        menu.show(offered, None);
        menu.open = !menu.offered.is_empty();
    }
}

impl<'a, M: Clone + 'a> Widget<M, Theme, Renderer> for Combo<'a, M> {
    super::forward::forward!(children, size, size_hint, layout, operate, draw, mouse_interaction);

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Menu>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Menu::default())
    }

    fn diff(&self, tree: &mut Tree) {
        let menu = tree.state.downcast_mut::<Menu>();
        if menu.open {
            self.offer(menu, self.value);
        }
        tree.diff_children(std::slice::from_ref(&self.inner));
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
        let was_captured = shell.is_event_captured();
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
        let focused = is_focused(&tree.children[0]);
        let menu = tree.state.downcast_mut::<Menu>();
        let Event::Keyboard(keyboard::Event::KeyPressed { key, modifiers, text, .. }) = event else { return };
        if was_captured || !focused || menu.open || modifiers.control() {
            return;
        }
        match (key, text) {
            (Key::Named(Named::ArrowDown | Named::F4), _) => {
                let all = meant(self.suggestions.iter().map(String::as_str), "");
                menu.show(all, None);
                menu.open = !menu.offered.is_empty();
                shell.capture_event();
            }
            (Key::Named(_), _) | (_, None) => return,
            // What fits is worked out when the new text arrives.
            (_, Some(_)) => menu.open = true,
        }
        shell.request_redraw();
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        _: &Renderer,
        _: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, M, Theme, Renderer>> {
        let focused = is_focused(&tree.children[0]);
        let menu = tree.state.downcast_mut::<Menu>();
        menu.open &= focused && !menu.offered.is_empty();
        if !menu.open {
            return None;
        }
        let this: &'b Self = self;
        Some(overlay::Element::new(Box::new(Sheet {
            anchor: layout.bounds() + translation,
            menu,
            options: Box::new(|option| Cow::Borrowed(this.suggestions[option].as_str())),
            chosen: None,
            empty: None,
            act: Box::new(|menu, event, outcome, shell| match outcome {
                Outcome::Taken(option) => shell.publish((this.on_input)(this.suggestions[option].clone())),
                Outcome::Moved | Outcome::Closed => {}
                Outcome::Ignored => {
                    if matches!(event, Event::Keyboard(keyboard::Event::KeyPressed { key: Key::Named(Named::Tab), .. }))
                    {
                        menu.open = false;
                    }
                }
            }),
        })))
    }
}
