//! Methods of a part that passes on to the one part inside what it does not do itself.

use iced::advanced::Shell;

/// Passes on what a part inside asked for, all but its messages: those have another type.
pub(super) fn carry<A, B>(inner: &Shell<'_, A>, outer: &mut Shell<'_, B>) {
    if inner.is_event_captured() {
        outer.capture_event();
    }
    if inner.is_layout_invalid() {
        outer.invalidate_layout();
    }
    if inner.are_widgets_invalid() {
        outer.invalidate_widgets();
    }
    outer.request_redraw_at(inner.redraw_request());
    outer.input_method_mut().merge(inner.input_method());
}

/// Writes the methods that pass on to `self.inner`, whose state is the only child of this part's state and whose place
/// is the place of this part.
macro_rules! forward {
    ($($method:ident),* $(,)?) => {
        $( $crate::ui::widget::forward::method!($method); )*
    };
}

/// One method of [`forward!`].
macro_rules! method {
    (children) => {
        fn children(&self) -> Vec<iced::advanced::widget::Tree> {
            vec![iced::advanced::widget::Tree::new(&self.inner)]
        }
    };
    (diff) => {
        fn diff(&self, tree: &mut iced::advanced::widget::Tree) {
            tree.diff_children(std::slice::from_ref(&self.inner));
        }
    };
    (size) => {
        fn size(&self) -> iced::Size<iced::Length> {
            self.inner.as_widget().size()
        }
    };
    (size_hint) => {
        fn size_hint(&self) -> iced::Size<iced::Length> {
            self.inner.as_widget().size_hint()
        }
    };
    (layout) => {
        fn layout(
            &mut self,
            tree: &mut iced::advanced::widget::Tree,
            renderer: &$crate::ui::widget::Renderer,
            limits: &iced::advanced::layout::Limits,
        ) -> iced::advanced::layout::Node {
            self.inner.as_widget_mut().layout(&mut tree.children[0], renderer, limits)
        }
    };
    (operate) => {
        fn operate(
            &mut self,
            tree: &mut iced::advanced::widget::Tree,
            layout: iced::advanced::Layout<'_>,
            renderer: &$crate::ui::widget::Renderer,
            operation: &mut dyn iced::advanced::widget::Operation,
        ) {
            self.inner.as_widget_mut().operate(&mut tree.children[0], layout, renderer, operation);
        }
    };
    (draw) => {
        fn draw(
            &self,
            tree: &iced::advanced::widget::Tree,
            renderer: &mut $crate::ui::widget::Renderer,
            theme: &$crate::ui::Theme,
            style: &iced::advanced::renderer::Style,
            layout: iced::advanced::Layout<'_>,
            cursor: iced::mouse::Cursor,
            viewport: &iced::Rectangle,
        ) {
            self.inner.as_widget().draw(&tree.children[0], renderer, theme, style, layout, cursor, viewport);
        }
    };
    (mouse_interaction) => {
        fn mouse_interaction(
            &self,
            tree: &iced::advanced::widget::Tree,
            layout: iced::advanced::Layout<'_>,
            cursor: iced::mouse::Cursor,
            viewport: &iced::Rectangle,
            renderer: &$crate::ui::widget::Renderer,
        ) -> iced::mouse::Interaction {
            self.inner.as_widget().mouse_interaction(&tree.children[0], layout, cursor, viewport, renderer)
        }
    };
    (overlay) => {
        fn overlay<'b>(
            &'b mut self,
            tree: &'b mut iced::advanced::widget::Tree,
            layout: iced::advanced::Layout<'b>,
            renderer: &$crate::ui::widget::Renderer,
            viewport: &iced::Rectangle,
            translation: iced::Vector,
        ) -> Option<iced::overlay::Element<'b, M, $crate::ui::Theme, $crate::ui::widget::Renderer>> {
            self.inner.as_widget_mut().overlay(&mut tree.children[0], layout, renderer, viewport, translation)
        }
    };
}

pub(super) use forward;
pub(super) use method;
