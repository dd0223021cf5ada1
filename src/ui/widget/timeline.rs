//! The course of a sitting: a bar for each member, items as bands, votes as marks, breaks hatched, and the quorum below.
//!
//! The picture follows the pointer and the arrow keys: a line stands at a moment, and above it is said what was then.

mod draw;

use chrono::NaiveDateTime;
use iced::advanced::layout::{self, Layout};
use iced::advanced::renderer;
use iced::advanced::widget::{Id, Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell};
use iced::keyboard::{self, key::Named};
use iced::widget::{Row, Space, container};
use iced::{Event, Length, Point, Rectangle, Size, mouse};

use super::focus::{self, Focus};
use super::lettering::Lettering;
use super::{Element, Renderer, Words, tinted_sign};
use crate::domain::sitting::entry::Mode;
use crate::domain::sitting::timeline::{Answer, Timeline};
use crate::ui::theme::Theme;
use crate::ui::theme::size::radius;

/// The heights of the parts from top to foot: what is said of a moment, the marks of votes, the items, a member, the
/// space before the quorum, the quorum, the times.
const TOLD: f32 = 28.0;
const MARKS: f32 = 20.0;
const BAND: f32 = 24.0;
const ROW: f32 = 16.0;
const GAP: f32 = 14.0;
const QUORUM: f32 = 56.0;
const TIMES: f32 = 22.0;
/// The width of the names.
const NAMES: f32 = 152.0;
/// The space at the left of the names, so that the frame of what has the keyboard does not touch them.
const INSET: f32 = 6.0;
/// The space at the right of the last moment.
const END: f32 = 12.0;
/// How far one can go in, in hundredths.
const MOST: u16 = 800;

/// The words at the left of the picture.
#[derive(Debug, Clone)]
pub struct Labels<'a> {
    /// The items.
    pub items: Words<'a>,
    /// The votes.
    pub votes: Words<'a>,
    /// The quorum.
    pub quorum: Words<'a>,
    /// How many are needed.
    pub needed: Words<'a>,
}

/// The picture before it is shown.
pub struct Course<'a, M> {
    id: &'static str,
    timeline: Timeline,
    names: Vec<Words<'a>>,
    labels: Labels<'a>,
    tell: Box<dyn Fn(NaiveDateTime) -> String + 'a>,
    zoom: u16,
    on_zoom: Option<Box<dyn Fn(u16) -> M + 'a>>,
    on_move: Option<M>,
}

#[derive(Default)]
struct State {
    focus: Focus,
    letters: Lettering,
    /// The moment of which something is said.
    at: Option<NaiveDateTime>,
    /// How many pixels of the picture lie left of what is seen.
    offset: f32,
}

/// What a sign of the legend stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// A member in the hall.
    InHall,
    /// A member by video link.
    ByVideo,
    /// A break.
    Break,
    /// What came of a vote.
    Vote(Answer),
}

/// Returns a sign of the legend, as it stands in the picture.
pub fn key<'a, M: 'a>(key: Key) -> Element<'a, M> {
    let bar = |plate| container(Space::new()).width(28.0).height(10.0).class(plate).into();
    match key {
        Key::InHall => bar(draw::bar(Mode::InPerson)),
        Key::ByVideo => bar(draw::bar(Mode::Video)),
        Key::Break => {
            let lines = (0..7).map(|_| container(Space::new()).width(1.0).height(16.0).class(draw::stripe()).into());
            Row::with_children(lines).spacing(3.0).into()
        }
        Key::Vote(result) => {
            let (plate, icon, ink) = draw::look(result);
            let sign = tinted_sign(icon, 12.0, ink);
            container(sign).center_x(16.0).center_y(16.0).class(plate.rounded(radius::MARK)).into()
        }
    }
}

/// Returns the next step of the zoom.
pub fn zoomed(zoom: u16, larger: bool) -> u16 {
    if larger { zoom.saturating_mul(2).min(MOST) } else { (zoom / 2).max(100) }
}

/// Returns the picture of `timeline` with a name for each of its rows; `tell` says what was at a moment.
pub fn course<'a, M: Clone + 'a>(
    id: &'static str,
    timeline: Timeline,
    names: impl IntoIterator<Item = Words<'a>>,
    labels: Labels<'a>,
    tell: impl Fn(NaiveDateTime) -> String + 'a,
) -> Course<'a, M> {
    let (names, tell) = (names.into_iter().collect(), Box::new(tell));
    Course { id, timeline, names, labels, tell, zoom: 100, on_zoom: None, on_move: None }
}

impl<'a, M: Clone + 'a> Course<'a, M> {
    /// Draws it so much wider than its place, in hundredths, and sends `message` for another width.
    #[must_use]
    pub fn zoom(mut self, zoom: u16, message: impl Fn(u16) -> M + 'a) -> Self {
        self.zoom = zoom.max(100);
        self.on_zoom = Some(Box::new(message));
        self
    }

    /// Sends `message` when the whole picture has moved, so that the epoch can advance.
    #[must_use]
    pub fn on_move(mut self, message: M) -> Self {
        self.on_move = Some(message);
        self
    }

    fn height(&self) -> f32 {
        let rows = self.timeline.rows.iter().fold(0.0, |height, _| height + ROW);
        TOLD + MARKS + BAND + rows + GAP + QUORUM + TIMES
    }

    fn places(&self, bounds: Rectangle, offset: f32) -> Places {
        let plot = Rectangle { x: bounds.x + NAMES, width: (bounds.width - NAMES - END).max(1.0), ..bounds };
        Places { bounds, plot, zoom: f32::from(self.zoom) / 100.0, offset }
    }

    /// Goes to a moment, and brings it into view.
    fn go(&self, state: &mut State, at: NaiveDateTime, bounds: Rectangle, shell: &mut Shell<'_, M>) {
        state.at = Some(at);
        let places = self.places(bounds, state.offset);
        let x = places.x(&self.timeline, at);
        let (left, right) = (places.plot.x, places.plot.x + places.plot.width);
        if x < left || x > right {
            state.offset = places.within(state.offset + x - left - places.plot.width / 2.0);
            shell.publish_all(self.on_move.clone());
        }
        shell.request_redraw();
    }

    fn key(&self, state: &mut State, key: &keyboard::Key, bounds: Rectangle, shell: &mut Shell<'_, M>) -> bool {
        let turns = self.timeline.turns();
        let at = match key {
            keyboard::Key::Named(Named::ArrowRight) => {
                turns.iter().find(|&&turn| state.at.is_none_or(|at| turn > at)).or(turns.last())
            }
            keyboard::Key::Named(Named::ArrowLeft) => {
                turns.iter().rev().find(|&&turn| state.at.is_none_or(|at| turn < at)).or(turns.first())
            }
            keyboard::Key::Named(Named::Home) => turns.first(),
            keyboard::Key::Named(Named::End) => turns.last(),
            keyboard::Key::Character(sign) if matches!(sign.as_str(), "+" | "=") => return self.zooms(true, shell),
            keyboard::Key::Character(sign) if sign.as_str() == "-" => return self.zooms(false, shell),
            _ => return false,
        };
        if let Some(&at) = at {
            self.go(state, at, bounds, shell);
        }
        true
    }

    fn zooms(&self, larger: bool, shell: &mut Shell<'_, M>) -> bool {
        if let Some(on_zoom) = &self.on_zoom {
            shell.publish(on_zoom(zoomed(self.zoom, larger)));
        }
        true
    }
}

trait PublishAll<M> {
    fn publish_all(&mut self, messages: impl IntoIterator<Item = M>);
}

impl<M> PublishAll<M> for Shell<'_, M> {
    fn publish_all(&mut self, messages: impl IntoIterator<Item = M>) {
        messages.into_iter().for_each(|message| self.publish(message));
    }
}

/// Where everything stands.
#[derive(Debug, Clone, Copy)]
struct Places {
    bounds: Rectangle,
    /// From the first moment to the last, as much of it as is seen.
    plot: Rectangle,
    zoom: f32,
    offset: f32,
}

impl Places {
    /// Returns the nearest offset at which the place is full.
    fn within(self, offset: f32) -> f32 {
        offset.clamp(0.0, (self.plot.width * (self.zoom - 1.0)).max(0.0))
    }

    fn x(self, timeline: &Timeline, moment: NaiveDateTime) -> f32 {
        self.plot.x - self.offset + timeline.place(moment) * self.plot.width * self.zoom
    }

    fn moment(self, timeline: &Timeline, x: f32) -> NaiveDateTime {
        timeline.moment((x - self.plot.x + self.offset) / (self.plot.width * self.zoom))
    }

    fn told(self) -> Rectangle {
        Rectangle { x: self.bounds.x + INSET, height: TOLD, width: self.bounds.width - INSET, ..self.bounds }
    }

    fn marks(self) -> Rectangle {
        Rectangle { y: self.bounds.y + TOLD, height: MARKS, ..self.plot }
    }

    fn band(self) -> Rectangle {
        Rectangle { y: self.bounds.y + TOLD + MARKS, height: BAND, ..self.plot }
    }

    fn row(self, row: usize) -> Rectangle {
        let rows = (0..row).fold(0.0, |height, _| height + ROW);
        Rectangle { y: self.bounds.y + TOLD + MARKS + BAND + rows, height: ROW, ..self.plot }
    }

    fn quorum(self, rows: usize) -> Rectangle {
        Rectangle { y: self.row(rows).y + GAP, height: QUORUM, ..self.plot }
    }

    fn times(self, rows: usize) -> Rectangle {
        Rectangle { y: self.quorum(rows).y + QUORUM, height: TIMES, ..self.plot }
    }

    /// Returns the place at the left of a part.
    fn name(self, part: Rectangle) -> Rectangle {
        Rectangle { x: self.bounds.x + INSET, width: NAMES - 10.0 - INSET, ..part }
    }
}

impl<'a, M: Clone + 'a> Widget<M, Theme, Renderer> for Course<'a, M> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Fixed(self.height()))
    }

    fn layout(&mut self, _: &mut Tree, _: &Renderer, limits: &layout::Limits) -> layout::Node {
        layout::atomic(limits, Length::Fill, self.height())
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, _: &Renderer, operation: &mut dyn Operation) {
        let state = tree.state.downcast_mut::<State>();
        let id = Id::new(self.id);
        let places = self.places(layout.bounds(), state.offset);
        operation.container(Some(&id), layout.bounds());
        operation.focusable(Some(&id), layout.bounds(), &mut state.focus);
        for (at, name) in self.names.iter().enumerate() {
            operation.text(None, places.name(places.row(at)), name);
        }
        let told = (self.tell)(state.at.unwrap_or(self.timeline.to));
        operation.text(None, places.told(), &told);
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
        let bounds = layout.bounds();
        state.offset = self.places(bounds, 0.0).within(state.offset);
        let places = self.places(bounds, state.offset);
        match event {
            Event::Mouse(mouse::Event::CursorMoved { .. }) => {
                let at = cursor.position_over(places.plot).map(|position| places.moment(&self.timeline, position.x));
                if let Some(at) = at.filter(|&at| state.at != Some(at)) {
                    state.at = Some(at);
                    shell.request_redraw();
                }
            }
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))
                if state.focus.point(cursor.is_over(bounds)) =>
            {
                shell.request_redraw();
            }
            Event::Mouse(mouse::Event::WheelScrolled { delta }) if self.zoom > 100 && cursor.is_over(bounds) => {
                let (x, y) = match *delta {
                    mouse::ScrollDelta::Lines { x, y } => (x * 40.0, y * 40.0),
                    mouse::ScrollDelta::Pixels { x, y } => (x, y),
                };
                let offset = places.within(state.offset - if x.abs() > y.abs() { x } else { y });
                if (offset - state.offset).abs() > 0.5 {
                    state.offset = offset;
                    shell.publish_all(self.on_move.clone());
                    shell.request_redraw();
                    shell.capture_event();
                }
            }
            Event::Keyboard(keyboard::Event::KeyPressed { key, modifiers, .. })
                if state.focus.is_held()
                    && !modifiers.control()
                    && !modifiers.alt()
                    && self.key(state, key, bounds, shell) =>
            {
                state.focus.show();
                shell.capture_event();
            }
            _ => {}
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
        let Some(clip) = bounds.intersection(viewport) else { return };
        let places = self.places(bounds, state.offset);
        draw::Picture { course: self, letters: &state.letters, places, theme: *theme, clip }.draw(renderer, state.at);
        if state.focus.is_shown() {
            focus::frame(renderer, *theme, bounds, radius::MARK);
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
        let over = cursor.position().is_some_and(|Point { x, .. }| x > layout.bounds().x + NAMES);
        if over && cursor.is_over(layout.bounds()) { mouse::Interaction::Crosshair } else { mouse::Interaction::None }
    }
}

impl<'a, M: Clone + 'a> From<Course<'a, M>> for Element<'a, M> {
    fn from(course: Course<'a, M>) -> Self {
        Element::new(course)
    }
}
