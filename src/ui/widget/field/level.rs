//! Two columns of a head and a box, whose boxes are always equally high.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Operation, Tree, Widget};
use iced::advanced::{Clipboard, Shell, renderer};
use iced::{Event, Length, Point, Rectangle, Size, mouse};

use crate::ui::theme::Theme;
use crate::ui::theme::size::space;
use crate::ui::widget::{Element, Renderer};

/// The parts in the order of Tab: head and box of the left column, head and box of the right one.
pub(super) struct Level<'a, M> {
    parts: [Element<'a, M>; 4],
}

impl<'a, M: 'a> Level<'a, M> {
    pub(super) fn new(left: [Element<'a, M>; 2], right: [Element<'a, M>; 2]) -> Self {
        let ([a, b], [c, d]) = (left, right);
        Self { parts: [a, b, c, d] }
    }
}

impl<'a, M: 'a> Widget<M, Theme, Renderer> for Level<'a, M> {
    fn children(&self) -> Vec<Tree> {
        self.parts.iter().map(Tree::new).collect()
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(&self.parts);
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Shrink)
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let width = limits.max().width;
        let column = ((width - space::MEDIUM) / 2.0).max(0.0);
        let any = layout::Limits::new(Size::ZERO, Size::new(column, limits.max().height));
        let mut nodes: Vec<layout::Node> = self
            .parts
            .iter_mut()
            .zip(&mut tree.children)
            .map(|(part, tree)| part.as_widget_mut().layout(tree, renderer, &any))
            .collect();
        let head = nodes[0].size().height.max(nodes[2].size().height) + space::TIGHT;
        let box_height = nodes[1].size().height.max(nodes[3].size().height);
        for at in [1, 3] {
            if nodes[at].size().height < box_height {
                let tall = layout::Limits::new(Size::new(0.0, box_height), Size::new(column, limits.max().height));
                nodes[at] = self.parts[at].as_widget_mut().layout(&mut tree.children[at], renderer, &tall);
            }
        }
        let corners = [(0.0, 0.0), (0.0, head), (column + space::MEDIUM, 0.0), (column + space::MEDIUM, head)];
        let nodes = nodes.into_iter().zip(corners).map(|(node, (x, y))| node.move_to(Point::new(x, y))).collect();
        layout::Node::with_children(Size::new(width, head + box_height), nodes)
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        operation.traverse(&mut |operation| {
            for ((part, tree), layout) in self.parts.iter_mut().zip(&mut tree.children).zip(layout.children()) {
                part.as_widget_mut().operate(tree, layout, renderer, operation);
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
        for ((part, tree), layout) in self.parts.iter_mut().zip(&mut tree.children).zip(layout.children()) {
            part.as_widget_mut().update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
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
        for ((part, tree), layout) in self.parts.iter().zip(&tree.children).zip(layout.children()) {
            part.as_widget().draw(tree, renderer, theme, style, layout, cursor, viewport);
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
        let each = self.parts.iter().zip(&tree.children).zip(layout.children());
        each.map(|((part, tree), layout)| part.as_widget().mouse_interaction(tree, layout, cursor, viewport, renderer))
            .max()
            .unwrap_or_default()
    }
}
