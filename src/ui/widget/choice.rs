//! One of several that all can be seen: a switch of segments, tabs, radio buttons.

use iced::advanced::layout::Layout;
use iced::advanced::widget::{Id, Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, renderer};
use iced::border;
use iced::keyboard::{self, Key, key::Named};
use iced::widget::{Column, Row, Space, container};
use iced::{Alignment, Event, Length, Padding, Rectangle, mouse};

use super::focus::{self, Focus};
use super::{Element, Renderer, Words, fill, rule, say, tinted};
use crate::ui::theme::size::{height, line, radius, space};
use crate::ui::theme::{Colour, Plate, Role, Theme};

/// How the choices stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Segments,
    Tabs,
    Radios,
    Cards,
}

/// One stop for Tab; the arrows go from choice to choice.
struct Choice<'a, M> {
    inner: Element<'a, M>,
    kind: Kind,
    id: Option<Id>,
    count: usize,
    chosen: Option<usize>,
    on_choose: Box<dyn Fn(usize) -> M + 'a>,
}

#[derive(Debug, Default)]
struct State {
    focus: Focus,
    hovered: Option<usize>,
}

/// Returns a switch: a few short words, one of them chosen.
pub fn segments<'a, M: 'a>(
    id: impl Into<Id>,
    words: impl IntoIterator<Item = impl Into<Words<'a>>>,
    chosen: usize,
    on_choose: impl Fn(usize) -> M + 'a,
) -> Element<'a, M> {
    let mut row = Row::new().height(height::SMALL_BUTTON);
    let mut count = 0;
    for (at, words) in words.into_iter().enumerate() {
        let ink = if at == chosen { Colour::OnAccent } else { Colour::Ink2 };
        let role = if at == chosen { Role::Badge } else { Role::Second };
        row = row.push(container(tinted(role, ink, words)).padding([0, 12]).center_y(Length::Fill));
        count += 1;
    }
    Element::new(Choice {
        inner: row.into(),
        kind: Kind::Segments,
        id: Some(id.into()),
        count,
        chosen: Some(chosen),
        on_choose: Box::new(on_choose),
    })
}

/// A tab with what is still to be done there.
pub struct Tab<'a> {
    /// The name of the page.
    pub words: Words<'a>,
    /// What is missing, or how far it is, in a badge.
    pub count: Option<super::badge::Badge<'a>>,
}

/// Returns a row of tabs with a rule below.
pub fn tabs<'a, M: 'a>(
    id: impl Into<Id>,
    tabs: impl IntoIterator<Item = Tab<'a>>,
    chosen: usize,
    on_choose: impl Fn(usize) -> M + 'a,
) -> Element<'a, M> {
    let mut row = Row::new().spacing(space::SMALL).height(44);
    let mut count = 0;
    for (at, tab) in tabs.into_iter().enumerate() {
        let words = if at == chosen {
            tinted(Role::Strong, Colour::Ink, tab.words)
        } else {
            tinted(Role::Body, Colour::Ink2, tab.words)
        };
        let cell = Row::new().spacing(space::SMALL).align_y(Alignment::Center).push(words);
        let cell = cell.push(tab.count.map(Element::from));
        row = row.push(container(cell).padding([0, 12]).center_y(Length::Fill));
        count += 1;
    }
    let choice = Element::new(Choice {
        inner: row.into(),
        kind: Kind::Tabs,
        id: Some(id.into()),
        count,
        chosen: Some(chosen),
        on_choose: Box::new(on_choose),
    });
    Column::new().push(choice).push(rule()).into()
}

/// Returns radio buttons in a row, or in a column where `upright`.
pub fn radios<'a, M: 'a>(
    id: impl Into<Id>,
    words: impl IntoIterator<Item = impl Into<Words<'a>>>,
    chosen: Option<usize>,
    upright: bool,
    on_choose: impl Fn(usize) -> M + 'a,
) -> Element<'a, M> {
    let cells: Vec<Element<'a, M>> = words
        .into_iter()
        .enumerate()
        .map(|(at, words)| {
            let cell = Row::new().spacing(space::SMALL).align_y(Alignment::Center);
            cell.push(radio(chosen == Some(at))).push(say(Role::Body, words)).height(24).into()
        })
        .collect();
    let count = cells.len();
    let inner: Element<'a, M> = if upright {
        Column::with_children(cells).spacing(space::TIGHT).into()
    } else {
        Row::with_children(cells).spacing(space::CARD).into()
    };
    Element::new(Choice {
        inner,
        kind: Kind::Radios,
        id: Some(id.into()),
        count,
        chosen,
        on_choose: Box::new(on_choose),
    })
}

/// Returns choices that need a sentence each: cards below one another, each a title and what it means.
pub fn cards<'a, M: 'a>(
    id: impl Into<Id>,
    choices: impl IntoIterator<Item = (Words<'a>, Words<'a>)>,
    chosen: usize,
    on_choose: impl Fn(usize) -> M + 'a,
) -> Element<'a, M> {
    let cells: Vec<Element<'a, M>> = choices
        .into_iter()
        .enumerate()
        .map(|(at, (title, meaning))| {
            let is_chosen = at == chosen;
            let words = Column::new()
                .spacing(space::TIGHT)
                .width(Length::Fill)
                .push(say(Role::Strong, title).class(Some(Colour::Ink)))
                .push(say(Role::Second, meaning));
            let row = Row::new().spacing(space::MEDIUM).push(radio(is_chosen)).push(words);
            let plate = if is_chosen {
                Plate::flat(Colour::AccentSoft).framed(Colour::Accent, line::FOCUS)
            } else {
                Plate::flat(Colour::Surface).edged(Colour::Edge)
            };
            container(row).padding([space::MEDIUM, space::CARD]).class(plate.rounded(radius::CONTROL)).into()
        })
        .collect();
    let count = cells.len();
    Element::new(Choice {
        inner: Column::with_children(cells).spacing(space::MEDIUM).into(),
        kind: Kind::Cards,
        id: Some(id.into()),
        count,
        chosen: Some(chosen),
        on_choose: Box::new(on_choose),
    })
}

fn radio<'a, M: 'a>(is_chosen: bool) -> Element<'a, M> {
    let ring = if is_chosen {
        Plate::flat(Colour::Surface).framed(Colour::Accent, RADIO_RING)
    } else {
        Plate::flat(Colour::Surface).edged(Colour::Edge)
    };
    container(Space::new().width(RADIO).height(RADIO)).class(ring.rounded(RADIO / 2.0)).into()
}

/// The width of a radio button and of the ring of the chosen one.
const RADIO: f32 = 18.0;
const RADIO_RING: f32 = 5.5;

impl<M> Choice<'_, M> {
    fn cell_at(layout: Layout<'_>, cursor: mouse::Cursor) -> Option<usize> {
        layout.children().position(|cell| cursor.is_over(cell.bounds()))
    }

    /// Returns the choice to which a key leads.
    fn led_by(&self, key: Named) -> Option<usize> {
        let last = self.count.checked_sub(1)?;
        let at = match (key, self.chosen) {
            (Named::ArrowRight | Named::ArrowDown, Some(now)) => (now + 1).min(last),
            (Named::ArrowLeft | Named::ArrowUp, Some(now)) => now.saturating_sub(1),
            (Named::ArrowRight | Named::ArrowDown | Named::Home | Named::Space, _) => 0,
            (Named::ArrowLeft | Named::ArrowUp | Named::End, _) => last,
            (_, _) => return None,
        };
        Some(at)
    }

    fn draw_ground(&self, renderer: &mut Renderer, theme: Theme, layout: Layout<'_>, state: &State) {
        let bounds = layout.bounds();
        match self.kind {
            Kind::Segments => {
                fill(renderer, theme, bounds, Plate::field());
                for (at, cell) in layout.children().enumerate() {
                    let place = cell.bounds();
                    if self.chosen == Some(at) {
                        // The chosen one is round only where the switch is.
                        let left = if at == 0 { radius::CONTROL } else { 0.0 };
                        let right = if at + 1 == self.count { radius::CONTROL } else { 0.0 };
                        let corners = Some(border::left(left).right(right));
                        fill(renderer, theme, place, Plate { corners, ..Plate::flat(Colour::Accent) });
                    } else if state.hovered == Some(at) {
                        fill(
                            renderer,
                            theme,
                            place.shrink(line::BORDER),
                            Plate::flat(Colour::Sunken).rounded(radius::CONTROL - 1.0),
                        );
                    }
                    let neighbours = [self.chosen, self.chosen.and_then(|now| now.checked_add(1))];
                    if at > 0 && !neighbours.contains(&Some(at)) {
                        let rule = Rectangle { width: line::BORDER, ..place };
                        fill(
                            renderer,
                            theme,
                            rule.shrink(Padding::ZERO.top(1.0).bottom(1.0)),
                            Plate::flat(Colour::Edge),
                        );
                    }
                }
            }
            Kind::Tabs => {
                for (at, cell) in layout.children().enumerate() {
                    let place = cell.bounds();
                    let foot = |colour| {
                        (
                            Rectangle { y: place.y + place.height - line::PLACE, height: line::PLACE, ..place },
                            Plate::flat(colour),
                        )
                    };
                    if self.chosen == Some(at) {
                        let (place, plate) = foot(Colour::Accent);
                        fill(renderer, theme, place, plate);
                    } else if state.hovered == Some(at) {
                        let (place, plate) = foot(Colour::Edge);
                        fill(renderer, theme, place, plate);
                    }
                }
            }
            Kind::Radios | Kind::Cards => {}
        }
    }
}

impl<'a, M: 'a> Widget<M, Theme, Renderer> for Choice<'a, M> {
    super::forward::forward!(children, diff, size, size_hint, layout);

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        let state = tree.state.downcast_mut::<State>();
        operation.focusable(self.id.as_ref(), layout.bounds(), &mut state.focus);
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
        let state = tree.state.downcast_mut::<State>();
        let hovered = Self::cell_at(layout, cursor);
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => {
                let is_over = hovered.is_some() && !shell.is_event_captured();
                if state.focus.point(is_over) {
                    shell.request_redraw();
                }
                if let Some(at) = hovered.filter(|_| is_over) {
                    shell.publish((self.on_choose)(at));
                    shell.capture_event();
                }
            }
            Event::Keyboard(keyboard::Event::KeyPressed { key: Key::Named(named), modifiers, .. })
                if state.focus.is_held() && modifiers.is_empty() && !shell.is_event_captured() =>
            {
                if let Some(at) = self.led_by(*named) {
                    state.focus.show();
                    if self.chosen != Some(at) {
                        shell.publish((self.on_choose)(at));
                    }
                    shell.capture_event();
                }
            }
            _ => {}
        }
        if state.hovered != hovered {
            state.hovered = hovered;
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
        self.draw_ground(renderer, *theme, layout, state);
        self.inner.as_widget().draw(&tree.children[0], renderer, theme, style, layout, cursor, viewport);
        if state.focus.is_shown() {
            let cell = layout.children().nth(self.chosen.unwrap_or_default());
            match (self.kind, cell) {
                (Kind::Segments, _) | (_, None) => focus::ring(renderer, *theme, layout.bounds(), radius::CONTROL),
                (Kind::Tabs, Some(cell)) => {
                    focus::frame(
                        renderer,
                        *theme,
                        cell.bounds().shrink(Padding::ZERO.bottom(line::PLACE)),
                        radius::CONTROL,
                    );
                }
                (Kind::Cards, Some(cell)) => focus::ring(renderer, *theme, cell.bounds(), radius::CONTROL),
                (Kind::Radios, Some(cell)) => focus::ring(renderer, *theme, cell.bounds(), radius::MARK),
            }
        }
    }

    fn mouse_interaction(
        &self,
        _: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _: &Rectangle,
        _: &Renderer,
    ) -> mouse::Interaction {
        if Self::cell_at(layout, cursor).is_some() { mouse::Interaction::Pointer } else { mouse::Interaction::None }
    }
}
