//! Where the keyboard is: the state of every part that can be reached with Tab, and the step to the next one.

use iced::advanced::renderer::Quad;
use iced::advanced::widget::operation::scrollable::AbsoluteOffset;
use iced::advanced::widget::operation::{Focusable, Operation, Outcome, Scrollable};
use iced::advanced::{Layout, Renderer as _, widget};
use iced::{Border, Color, Rectangle, Vector};

use super::{Element, Renderer};
use crate::ui::theme::size::line;
use crate::ui::theme::{Colour, Theme};

/// Whether a part has the keyboard, and whether it shows so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Focus {
    held: bool,
    shown: bool,
}

impl Focus {
    /// Returns whether keys go to this part.
    pub const fn is_held(self) -> bool {
        self.held
    }

    /// Returns whether the ring is drawn: not where the pointer has just told where the user is.
    pub const fn is_shown(self) -> bool {
        self.held && self.shown
    }

    /// Takes note of a press of the pointer, over this part or elsewhere; returns whether anything changed.
    pub fn point(&mut self, is_over: bool) -> bool {
        let before = *self;
        *self = Self { held: is_over, shown: false };
        before != *self
    }

    /// Takes note that the keyboard was used here: from now on the ring helps.
    pub fn show(&mut self) {
        self.shown = true;
    }
}

impl Focusable for Focus {
    fn is_focused(&self) -> bool {
        self.held
    }

    fn focus(&mut self) {
        *self = Self { held: true, shown: true };
    }

    fn unfocus(&mut self) {
        *self = Self::default();
    }
}

/// How far the ring stands from what it goes around.
const GAP: f32 = 2.0;

/// Draws the ring around `bounds`, outside of it.
pub fn ring(renderer: &mut Renderer, theme: Theme, bounds: Rectangle, radius: f32) {
    let around = GAP + line::FOCUS;
    frame(renderer, theme, bounds.expand(around), radius + around);
}

/// Draws the ring along the edge of `bounds`, inside of it: for rows and cells that have neighbours.
pub fn frame(renderer: &mut Renderer, theme: Theme, bounds: Rectangle, radius: f32) {
    let border = Border { color: theme.colour(Colour::Focus), width: line::FOCUS, radius: radius.into() };
    renderer.fill_quad(Quad { bounds, border, ..Quad::default() }, Color::TRANSPARENT);
}

/// Which way Tab goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// To the next part.
    Forward,
    /// To the part before.
    Back,
}

/// Returns the operation that moves the keyboard one part on; after the last comes the first.
pub fn step(step: Step) -> impl Operation {
    Walk { step, total: 0, focused: None }
}

/// Counts the parts and finds the one with the keyboard.
struct Walk {
    step: Step,
    total: usize,
    focused: Option<usize>,
}

impl Operation for Walk {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn focusable(&mut self, _: Option<&widget::Id>, _: Rectangle, state: &mut dyn Focusable) {
        if state.is_focused() {
            self.focused = Some(self.total);
        }
        self.total += 1;
    }

    fn finish(&self) -> Outcome<()> {
        let target = match (self.total, self.focused, self.step) {
            (0, _, _) => None,
            (_, None, Step::Forward) => Some(0),
            (total, None, Step::Back) => Some(total - 1),
            (total, Some(now), Step::Forward) => Some((now + 1) % total),
            (total, Some(now), Step::Back) => Some((now + total - 1) % total),
        };
        Outcome::Chain(Box::new(FocusNth { target, at: 0 }))
    }
}

/// Returns the operation that gives the keyboard to the first part.
pub fn first() -> impl Operation {
    FocusNth { target: Some(0), at: 0 }
}

/// Returns whether the keyboard is in a part inside `element`.
pub(super) fn is_within<M>(
    element: &mut Element<'_, M>,
    tree: &mut widget::Tree,
    layout: Layout<'_>,
    renderer: &Renderer,
) -> bool {
    let mut walk = Walk { step: Step::Forward, total: 0, focused: None };
    element.as_widget_mut().operate(tree, layout, renderer, &mut walk);
    walk.focused.is_some()
}

struct FocusNth {
    target: Option<usize>,
    at: usize,
}

impl Operation for FocusNth {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn focusable(&mut self, _: Option<&widget::Id>, _: Rectangle, state: &mut dyn Focusable) {
        if self.target == Some(self.at) {
            state.focus();
        } else {
            state.unfocus();
        }
        self.at += 1;
    }
}

/// Space that stays between a part brought into view and the edge of what scrolls.
const MARGIN: f32 = 12.0;

/// Returns the operation that scrolls the part with the keyboard into view.
pub fn reveal() -> impl Operation {
    Look::default()
}

/// Returns the operation that scrolls the part called `id` into view.
pub(super) fn reveal_named(id: widget::Id) -> impl Operation {
    Look { named: Some(id), ..Look::default() }
}

/// What can scroll around the place where the operation is.
#[derive(Debug, Clone, Copy)]
struct Pane {
    number: usize,
    bounds: Rectangle,
    content: Rectangle,
    translation: Vector,
}

/// Finds the part with the keyboard, or the named one, and how far each pane around it has to scroll.
#[derive(Default)]
struct Look {
    named: Option<widget::Id>,
    panes: usize,
    entering: Option<Pane>,
    around: Vec<Pane>,
    moves: Vec<Option<AbsoluteOffset<Option<f32>>>>,
}

impl Operation for Look {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let entered = self.entering.take();
        self.around.extend(entered);
        operate(self);
        if entered.is_some() {
            self.around.pop();
        }
    }

    fn scrollable(
        &mut self,
        _: Option<&widget::Id>,
        bounds: Rectangle,
        content: Rectangle,
        translation: Vector,
        _: &mut dyn Scrollable,
    ) {
        self.entering = Some(Pane { number: self.panes, bounds, content, translation });
        self.panes += 1;
        self.moves.push(None);
    }

    fn container(&mut self, id: Option<&widget::Id>, bounds: Rectangle) {
        if self.named.is_some() && id == self.named.as_ref() {
            self.aim(bounds);
        }
    }

    fn focusable(&mut self, _: Option<&widget::Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        if self.named.is_none() && state.is_focused() {
            self.aim(bounds);
        }
    }

    fn finish(&self) -> Outcome<()> {
        Outcome::Chain(Box::new(Scroll { moves: self.moves.clone(), at: 0 }))
    }
}

impl Look {
    /// Notes how far each pane around has to scroll so that `bounds` can be seen.
    fn aim(&mut self, bounds: Rectangle) {
        let mut target = bounds.expand(MARGIN);
        for pane in self.around.iter().rev() {
            let down = nearest(target.y, target.height, pane.bounds.y, pane.bounds.height, pane.translation.y);
            let right = nearest(target.x, target.width, pane.bounds.x, pane.bounds.width, pane.translation.x);
            let down = down.clamp(0.0, (pane.content.height - pane.bounds.height).max(0.0));
            let right = right.clamp(0.0, (pane.content.width - pane.bounds.width).max(0.0));
            let move_by = Vector::new(right, down) - pane.translation;
            if move_by.x.abs() > f32::EPSILON || move_by.y.abs() > f32::EPSILON {
                self.moves[pane.number] = Some(AbsoluteOffset { x: Some(right), y: Some(down) });
            }
            target = target - Vector::new(right, down);
        }
    }
}

/// Returns the scroll nearest to `now` at which `length` from `start` lies between `edge` and `edge + room`; the start
/// where both ends do not fit.
fn nearest(start: f32, length: f32, edge: f32, room: f32, now: f32) -> f32 {
    let most = start - edge;
    let least = start + length - edge - room;
    if least > most { most } else { now.clamp(least, most) }
}

struct Scroll {
    moves: Vec<Option<AbsoluteOffset<Option<f32>>>>,
    at: usize,
}

impl Operation for Scroll {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn scrollable(
        &mut self,
        _: Option<&widget::Id>,
        _: Rectangle,
        _: Rectangle,
        _: Vector,
        state: &mut dyn Scrollable,
    ) {
        if let Some(offset) = self.moves.get(self.at).copied().flatten() {
            state.scroll_to(offset);
        }
        self.at += 1;
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case::already_in_view(50.0, 20.0, 0.0, 0.0)]
    #[case::below(150.0, 20.0, 0.0, 70.0)]
    #[case::above(10.0, 20.0, 60.0, 10.0)]
    #[case::taller_than_the_pane_shows_its_start(30.0, 200.0, 0.0, 30.0)]
    fn a_pane_scrolls_no_farther_than_it_must(
        #[case] start: f32,
        #[case] length: f32,
        #[case] now: f32,
        #[case] expected: f32,
    ) {
        assert!((nearest(start, length, 0.0, 100.0, now) - expected).abs() < f32::EPSILON);
    }
}
