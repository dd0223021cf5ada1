//! Whatever can be pressed: a ground that answers to the pointer, to Space and to Enter.

use iced::advanced::layout::{self, Layout};
use iced::advanced::renderer;
use iced::advanced::widget::{Id, Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell};
use iced::alignment::{Horizontal, Vertical};
use iced::keyboard::{self, Key, key::Named};
use iced::mouse;
use iced::{Event, Length, Padding, Rectangle, Size};

use super::focus::{self, Focus};
use super::{Element, Renderer};
use crate::ui::theme::{Plate, Theme};

/// What happens to a part right now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Status {
    /// The pointer is over it.
    pub hovered: bool,
    /// It is held down.
    pub pressed: bool,
    /// It does nothing.
    pub disabled: bool,
}

/// Where the ring of the focus goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Ring {
    /// Around the part, two pixels away.
    #[default]
    Outside,
    /// Along its edge.
    Inside,
}

/// Something to press.
pub(super) struct Press<'a, M> {
    inner: Element<'a, M>,
    id: Option<Id>,
    message: Option<M>,
    width: Length,
    height: Length,
    padding: Padding,
    align: Horizontal,
    ring: Ring,
    look: Box<dyn Fn(Status) -> Plate + 'a>,
}

#[derive(Debug, Default)]
struct State {
    focus: Focus,
    hovered: bool,
    pressed: bool,
}

impl<'a, M: Clone + 'a> Press<'a, M> {
    pub(super) fn new(inner: impl Into<Element<'a, M>>, look: impl Fn(Status) -> Plate + 'a) -> Self {
        Self {
            inner: inner.into(),
            id: None,
            message: None,
            width: Length::Shrink,
            height: Length::Shrink,
            padding: Padding::ZERO,
            align: Horizontal::Center,
            ring: Ring::default(),
            look: Box::new(look),
        }
    }

    pub(super) fn id(mut self, id: Option<Id>) -> Self {
        self.id = id;
        self
    }

    pub(super) fn on_press(mut self, message: Option<M>) -> Self {
        self.message = message;
        self
    }

    pub(super) fn size(mut self, width: impl Into<Length>, height: impl Into<Length>) -> Self {
        self.width = width.into();
        self.height = height.into();
        self
    }

    pub(super) fn padding(mut self, padding: impl Into<Padding>) -> Self {
        self.padding = padding.into();
        self
    }

    pub(super) fn align(mut self, align: Horizontal) -> Self {
        self.align = align;
        self
    }

    pub(super) fn ring(mut self, ring: Ring) -> Self {
        self.ring = ring;
        self
    }

    fn status(&self, state: &State) -> Status {
        let disabled = self.message.is_none();
        Status { hovered: state.hovered && !disabled, pressed: state.pressed && !disabled, disabled }
    }

    fn send(&self, shell: &mut Shell<'_, M>) {
        if let Some(message) = &self.message {
            shell.publish(message.clone());
            shell.capture_event();
        }
    }
}

impl<'a, M: Clone + 'a> Widget<M, Theme, Renderer> for Press<'a, M> {
    super::forward::forward!(children, diff);

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(self.width, self.height)
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let inner = self.inner.as_widget_mut();
        layout::positioned(
            limits,
            self.width,
            self.height,
            self.padding,
            |limits| inner.layout(&mut tree.children[0], renderer, &limits.loose()),
            |node, size| node.align(self.align.into(), Vertical::Center.into(), size),
        )
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        let state = tree.state.downcast_mut::<State>();
        operation.container(self.id.as_ref(), layout.bounds());
        if self.message.is_some() {
            operation.focusable(self.id.as_ref(), layout.bounds(), &mut state.focus);
        } else {
            state.focus = Focus::default();
        }
        operation.traverse(&mut |operation| {
            for inside in layout.children() {
                self.inner.as_widget_mut().operate(&mut tree.children[0], inside, renderer, operation);
            }
        });
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
        for inside in layout.children() {
            let inner = self.inner.as_widget_mut();
            inner.update(&mut tree.children[0], event, inside, cursor, renderer, clipboard, shell, viewport);
        }
        let state = tree.state.downcast_mut::<State>();
        let is_over = cursor.is_over(layout.bounds()) && !shell.is_event_captured();
        let before = (state.focus, state.hovered, state.pressed);
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => {
                state.pressed = is_over;
                state.focus.point(is_over && self.message.is_some());
                if is_over {
                    shell.capture_event();
                }
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)) => {
                let was_pressed = std::mem::take(&mut state.pressed);
                if was_pressed && is_over {
                    self.send(shell);
                }
            }
            Event::Keyboard(keyboard::Event::KeyPressed {
                key: Key::Named(Named::Enter | Named::Space),
                modifiers,
                repeat: false,
                ..
            }) if state.focus.is_held() && modifiers.is_empty() && !shell.is_event_captured() => {
                state.focus.show();
                self.send(shell);
            }
            _ => {}
        }
        state.hovered = cursor.is_over(layout.bounds());
        if before != (state.focus, state.hovered, state.pressed) {
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
        let plate = (self.look)(self.status(state));
        let bounds = layout.bounds();
        if plate.fill.is_some() || plate.edge.is_some() {
            super::fill(renderer, *theme, bounds, plate);
        }
        let style = renderer::Style { text_color: plate.ink.map_or(style.text_color, |ink| theme.colour(ink)) };
        for inside in layout.children() {
            self.inner.as_widget().draw(&tree.children[0], renderer, theme, &style, inside, cursor, viewport);
        }
        if state.focus.is_shown() {
            match self.ring {
                Ring::Outside => focus::ring(renderer, *theme, bounds, plate.radius),
                Ring::Inside => focus::frame(renderer, *theme, bounds, plate.radius),
            }
        }
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        let inside = layout.children().next().map_or(mouse::Interaction::None, |inside| {
            self.inner.as_widget().mouse_interaction(&tree.children[0], inside, cursor, viewport, renderer)
        });
        match inside {
            mouse::Interaction::None if self.message.is_some() && cursor.is_over(layout.bounds()) => {
                mouse::Interaction::Pointer
            }
            other => other,
        }
    }
}

impl<'a, M: Clone + 'a> From<Press<'a, M>> for Element<'a, M> {
    fn from(press: Press<'a, M>) -> Self {
        Element::new(press)
    }
}
