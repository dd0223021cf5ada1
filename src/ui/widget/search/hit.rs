//! What was found: a row with the letters that were meant.

use iced::advanced::layout::Layout;
use iced::advanced::widget::{Id, Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, renderer};
use iced::widget::{Column, Row, container};
use iced::{Alignment, Event, Length, Rectangle, mouse};

use crate::ui::icon::Icon;
use crate::ui::theme::size::space;
use crate::ui::theme::{Colour, Plate, Role, Theme};
use crate::ui::widget::badge::Badge;
use crate::ui::widget::button::key_hint;
use crate::ui::widget::{Element, Renderer, Words, fill, rule, say, spans, tinted_sign};

/// What was found of one kind.
pub struct Group<'a> {
    /// What they are.
    pub name: Words<'a>,
    /// How many are shown, and of how many.
    pub shown: Words<'a>,
    /// The best of them.
    pub hits: Vec<Hit<'a>>,
}

/// Something that was found.
pub struct Hit<'a> {
    /// Its sign.
    pub icon: Icon,
    /// What it is called.
    pub title: Words<'a>,
    /// Where it is, and what it is called in the other language.
    pub detail: Option<Words<'a>>,
    /// What stands at the right.
    pub beside: Beside<'a>,
}

/// What stands at the right of something that was found.
pub enum Beside<'a> {
    /// Nothing; on the current row the key that opens it.
    Nothing,
    /// Its state.
    Badge(Badge<'a>),
    /// A few words.
    Words(Words<'a>),
    /// The key that does the same.
    Key(Words<'a>),
}

/// Where a hit stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    /// Its number through all groups.
    pub at: usize,
    /// Whether Enter opens it.
    pub current: bool,
    /// Whether nothing stands below it.
    pub last: bool,
}

/// Returns the row of a hit.
pub(super) fn row<'a, M: Clone + 'a>(hit: Hit<'a>, place: Place, query: &str, on_press: Option<M>) -> Element<'a, M> {
    let Place { at, current, last } = place;
    let sign = if current { Colour::Accent } else { Colour::Ink2 };
    let low = hit.detail.is_none();
    let words = Column::new()
        .width(Length::Fill)
        .push(spans::found(Role::Row, Colour::Ink, hit.title, query))
        .push(hit.detail.map(|detail| spans::found(Role::Second, Colour::Ink2, detail, query)).map(Element::from));
    let key = |words: Words<'a>| {
        let key = key_hint(words, Colour::Edge);
        let plate = Plate::flat(Colour::Surface).rounded(crate::ui::theme::size::radius::MARK);
        Some(Element::from(container(key).class(plate.inked(Colour::Ink2))))
    };
    let beside: Option<Element<'a, M>> = match hit.beside {
        Beside::Nothing if current => key("Enter".into()),
        Beside::Nothing => None,
        Beside::Badge(badge) => Some(badge.into()),
        Beside::Words(words) => Some(say(Role::Second, words).into()),
        Beside::Key(words) => key(words),
    };
    let row = Row::new()
        .spacing(space::MEDIUM)
        .align_y(Alignment::Center)
        .push(tinted_sign(hit.icon, 18.0, sign))
        .push(words)
        .push(beside);
    let inner = container(row).padding([if low { 8.5 } else { 3.5 }, space::CARD]).width(Length::Fill);
    let pick = Element::new(Pick { inner: inner.into(), id: name(at), current, on_press });
    Column::new().push(pick).push((!last).then(rule)).into()
}

/// Returns the name of the row of hit `at`.
pub(super) fn name(at: usize) -> Id {
    Id::from(format!("search-hit-{}", at + 1))
}

/// A row that can be pressed but not reached with Tab: the keyboard stays in the field.
struct Pick<'a, M> {
    inner: Element<'a, M>,
    id: Id,
    current: bool,
    on_press: Option<M>,
}

#[derive(Debug, Default)]
struct Hovered(bool);

impl<'a, M: Clone + 'a> Widget<M, Theme, Renderer> for Pick<'a, M> {
    crate::ui::widget::forward::forward!(children, diff, size, size_hint, layout);

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Hovered>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Hovered::default())
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        operation.container(Some(&self.id), layout.bounds());
        operation.traverse(&mut |operation| {
            self.inner.as_widget_mut().operate(&mut tree.children[0], layout, renderer, operation);
        });
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
        let is_over = cursor.is_over(layout.bounds());
        let hovered = tree.state.downcast_mut::<Hovered>();
        if std::mem::replace(&mut hovered.0, is_over) != is_over {
            shell.request_redraw();
        }
        let is_press = matches!(event, Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)));
        if let Some(message) = self.on_press.as_ref().filter(|_| is_press && is_over && !shell.is_event_captured()) {
            shell.publish(message.clone());
            shell.capture_event();
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
        let ground = match (self.current, tree.state.downcast_ref::<Hovered>().0) {
            (true, _) => Some(Colour::AccentSoft),
            (false, true) => Some(Colour::Sunken),
            (false, false) => None,
        };
        if let (Some(ground), Some(place)) = (ground, layout.bounds().intersection(viewport)) {
            fill(renderer, *theme, place, Plate::flat(ground));
        }
        self.inner.as_widget().draw(&tree.children[0], renderer, theme, style, layout, cursor, viewport);
    }

    fn mouse_interaction(
        &self,
        _: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _: &Rectangle,
        _: &Renderer,
    ) -> mouse::Interaction {
        let presses = self.on_press.is_some() && cursor.is_over(layout.bounds());
        if presses { mouse::Interaction::Pointer } else { mouse::Interaction::None }
    }
}
