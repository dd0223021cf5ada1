//! Parts beside each other, as many as there is room for.

#![expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "places within a window"
)]

use iced::advanced::layout::{self, Layout};
use iced::advanced::renderer;
use iced::advanced::widget::{Operation, Tree, Widget};
use iced::advanced::{Clipboard, Shell};
use iced::{Event, Length, Point, Rectangle, Size, mouse};

use super::{Element, Renderer};
use crate::ui::theme::Theme;

/// How parts stand.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Order {
    /// In one line of this height: the first always, the others where they fit whole.
    Line(f32),
    /// In columns of equal width, none narrower than this, and in a row all of one height.
    Columns { least: f32, most: usize },
    /// Squares of at most this side, in lines.
    Squares(f32),
    /// Below each other; the part at this place takes no more than the others leave.
    Pile(usize),
}

/// Parts in their order.
pub struct Flow<'a, M> {
    parts: Vec<Element<'a, M>>,
    spacing: f32,
    order: Order,
}

/// Returns the parts in a line of `height`; those for which there is no room are left out.
pub fn fitting<M>(parts: Vec<Element<'_, M>>, spacing: f32, height: f32) -> Flow<'_, M> {
    Flow { parts, spacing, order: Order::Line(height) }
}

/// Returns the parts in at most `most` columns of equal width, in fewer where a column would be narrower than `least`,
/// and in rows as even as can be;
/// the parts of a row are as high as the highest of them.
pub fn columns<M>(parts: Vec<Element<'_, M>>, spacing: f32, least: f32, most: usize) -> Flow<'_, M> {
    Flow { parts, spacing, order: Order::Columns { least, most } }
}

/// Returns the parts as squares of `side`, a little narrower where that saves a line.
pub(super) fn squares<M>(parts: Vec<Element<'_, M>>, spacing: f32, side: f32) -> Flow<'_, M> {
    Flow { parts, spacing, order: Order::Squares(side) }
}

/// Returns the parts below each other; the one at `yielding` takes no more than the others leave.
pub(super) fn pile<M>(parts: Vec<Element<'_, M>>, yielding: usize) -> Flow<'_, M> {
    Flow { parts, spacing: 0.0, order: Order::Pile(yielding) }
}

/// A square may be narrower by this part of its side.
const NARROWER: f32 = 0.75;

impl<M> Flow<'_, M> {
    fn squares(&mut self, tree: &mut Tree, renderer: &Renderer, room: f32, side: f32) -> layout::Node {
        let least = side * NARROWER;
        let a_line = ((room + self.spacing) / (least + self.spacing)).floor().max(1.0) as usize;
        let beside = a_line.min(self.parts.len()).max(1) as f32;
        let width = ((room - self.spacing * (beside - 1.0)) / beside).clamp(0.0, side).floor();
        let size = Size::new(width, side);
        let mut nodes = Vec::with_capacity(self.parts.len());
        for (at, (part, tree)) in self.parts.iter_mut().zip(&mut tree.children).enumerate() {
            let node = part.as_widget_mut().layout(tree, renderer, &layout::Limits::new(size, size));
            let x = (at % a_line) as f32 * (width + self.spacing);
            let y = (at / a_line) as f32 * (side + self.spacing);
            nodes.push(node.move_to(Point::new(x, y)));
        }
        let lines = self.parts.len().div_ceil(a_line) as f32;
        layout::Node::with_children(Size::new(room, (lines * (side + self.spacing) - self.spacing).max(0.0)), nodes)
    }

    fn pile(&mut self, tree: &mut Tree, renderer: &Renderer, most: Size, yielding: usize) -> layout::Node {
        let mut left = most.height;
        let mut nodes = vec![layout::Node::default(); self.parts.len()];
        let others = (0..self.parts.len()).filter(|&at| at != yielding);
        for at in others.chain(std::iter::once(yielding)) {
            let (Some(part), Some(tree)) = (self.parts.get_mut(at), tree.children.get_mut(at)) else { continue };
            let limits = layout::Limits::new(Size::ZERO, Size::new(most.width, left.max(0.0)));
            nodes[at] = part.as_widget_mut().layout(tree, renderer, &limits);
            left -= nodes[at].size().height;
        }
        let mut y = 0.0;
        let nodes = nodes.into_iter().map(|node| {
            let height = node.size().height;
            let node = node.move_to(Point::new(0.0, y));
            y += height;
            node
        });
        let nodes = nodes.collect();
        layout::Node::with_children(Size::new(most.width, y), nodes)
    }

    fn line(&mut self, tree: &mut Tree, renderer: &Renderer, room: f32, height: f32) -> layout::Node {
        let mut nodes = Vec::new();
        let mut x = 0.0;
        for (part, tree) in self.parts.iter_mut().zip(&mut tree.children) {
            let widest = if nodes.is_empty() { room } else { f32::INFINITY };
            let limits = layout::Limits::new(Size::ZERO, Size::new(widest, height));
            let node = part.as_widget_mut().layout(tree, renderer, &limits);
            let size = node.size();
            // The layout has as many nodes as there are parts that can be seen; those after it have none.
            if x + size.width > room && !nodes.is_empty() {
                break;
            }
            nodes.push(node.move_to(Point::new(x, ((height - size.height) / 2.0).round())));
            x += size.width + self.spacing;
        }
        layout::Node::with_children(Size::new(room, height), nodes)
    }

    fn columns(&mut self, tree: &mut Tree, renderer: &Renderer, room: f32, least: f32, most: usize) -> layout::Node {
        let fitting = ((room + self.spacing) / (least + self.spacing)).floor() as usize;
        let most = fitting.clamp(1, most.min(self.parts.len()).max(1));
        // Two rows of six look better than eight and four.
        let columns = self.parts.len().div_ceil(self.parts.len().div_ceil(most).max(1)).max(1);
        let width = ((room - self.spacing * (columns - 1) as f32) / columns as f32).max(0.0);
        let mut nodes = Vec::with_capacity(self.parts.len());
        let mut y = 0.0;
        for (parts, trees) in self.parts.chunks_mut(columns).zip(tree.children.chunks_mut(columns)) {
            let natural =
                layout::Limits::with_compression(Size::ZERO, Size::new(width, f32::INFINITY), Size::new(false, true));
            let heights = parts
                .iter_mut()
                .zip(trees.iter_mut())
                .map(|(part, tree)| part.as_widget_mut().layout(tree, renderer, &natural).size().height);
            let height = heights.fold(0.0, f32::max);
            let same = Size::new(width, height);
            for (at, (part, tree)) in parts.iter_mut().zip(trees).enumerate() {
                let node = part.as_widget_mut().layout(tree, renderer, &layout::Limits::new(same, same));
                nodes.push(node.move_to(Point::new(at as f32 * (width + self.spacing), y)));
            }
            y += height + self.spacing;
        }
        layout::Node::with_children(Size::new(room, (y - self.spacing).max(0.0)), nodes)
    }
}

impl<M> Widget<M, Theme, Renderer> for Flow<'_, M> {
    fn children(&self) -> Vec<Tree> {
        self.parts.iter().map(Tree::new).collect()
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(&self.parts);
    }

    fn size(&self) -> Size<Length> {
        let height = match self.order {
            Order::Line(height) => Length::Fixed(height),
            Order::Columns { .. } | Order::Squares(_) | Order::Pile(_) => Length::Shrink,
        };
        Size::new(Length::Fill, height)
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let room = limits.max().width;
        match self.order {
            Order::Line(height) => self.line(tree, renderer, room, height),
            Order::Columns { least, most } => self.columns(tree, renderer, room, least, most),
            Order::Squares(side) => self.squares(tree, renderer, room, side),
            Order::Pile(yielding) => self.pile(tree, renderer, limits.max(), yielding),
        }
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        operation.traverse(&mut |operation| {
            for ((part, tree), inside) in self.parts.iter_mut().zip(&mut tree.children).zip(layout.children()) {
                part.as_widget_mut().operate(tree, inside, renderer, operation);
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
        for ((part, tree), inside) in self.parts.iter_mut().zip(&mut tree.children).zip(layout.children()) {
            part.as_widget_mut().update(tree, event, inside, cursor, renderer, clipboard, shell, viewport);
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
        for ((part, tree), inside) in self.parts.iter().zip(&tree.children).zip(layout.children()) {
            part.as_widget().draw(tree, renderer, theme, style, inside, cursor, viewport);
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
        let parts = self.parts.iter().zip(&tree.children).zip(layout.children());
        let each = parts
            .map(|((part, tree), inside)| part.as_widget().mouse_interaction(tree, inside, cursor, viewport, renderer));
        each.max().unwrap_or_default()
    }
}

impl<'a, M: 'a> From<Flow<'a, M>> for Element<'a, M> {
    fn from(line: Flow<'a, M>) -> Self {
        Element::new(line)
    }
}
