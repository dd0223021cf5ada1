//! A part that scrolls above a foot that always stays in view.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Operation, Tree, Widget};
use iced::advanced::{Clipboard, Shell, overlay, renderer};
use iced::{Event, Length, Point, Rectangle, Size, Vector, mouse};

use super::{Element, Renderer, scroll};
use crate::ui::theme::Theme;

/// The body and its foot.
struct Footed<'a, M> {
    parts: [Element<'a, M>; 2],
}

/// Returns `body` above `foot`: as high as both need, and where there is less room the body scrolls.
pub fn footed<'a, M: 'a>(body: impl Into<Element<'a, M>>, foot: impl Into<Element<'a, M>>) -> Element<'a, M> {
    Element::new(Footed { parts: [scroll(body).into(), foot.into()] })
}

impl<'a, M: 'a> Widget<M, Theme, Renderer> for Footed<'a, M> {
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
        let most = limits.max();
        let [body, foot] = &mut self.parts;
        let any = layout::Limits::new(Size::ZERO, most);
        let foot = foot.as_widget_mut().layout(&mut tree.children[1], renderer, &any);
        let room = Size::new(most.width, (most.height - foot.size().height).max(0.0));
        let rest = layout::Limits::new(Size::ZERO, room);
        let body = body.as_widget_mut().layout(&mut tree.children[0], renderer, &rest);
        let top = body.size().height;
        let size = Size::new(most.width, top + foot.size().height);
        layout::Node::with_children(size, vec![body, foot.move_to(Point::new(0.0, top))])
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

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, M, Theme, Renderer>> {
        overlay::from_children(&mut self.parts, tree, layout, renderer, viewport, translation)
    }
}
