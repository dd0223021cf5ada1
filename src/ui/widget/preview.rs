//! A paper on the screen: its pages as they will be printed, one language or both side by side.

use iced::advanced::image::{self, Handle, Renderer as _};
use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, renderer};
use iced::keyboard::{self, Key, key::Named};
use iced::widget::{Column, Row, Space, container, scrollable};
use iced::{Alignment, Event, Length, Rectangle, Size, mouse};

use super::focus::{self, Focus};
use super::{Element, Renderer, button, rule, say, scroll, scroll_bar};
use crate::i18n::Catalog;
use crate::ui::icon::Icon;
use crate::ui::theme::size::{radius, space};
use crate::ui::theme::{Colour, Plate, Role, Theme};

/// A page as pixels.
#[derive(Debug, Clone)]
pub struct Page {
    handle: Handle,
    width: f32,
    height: f32,
}

impl Page {
    /// Takes a page of `width` times `height` pixels, four bytes each, not premultiplied. Kept by the screen: each page
    /// made is decoded anew.
    #[expect(clippy::cast_precision_loss, reason = "a page has far fewer than 2^24 pixels to a side")]
    pub fn from_rgba(width: u32, height: u32, pixels: Vec<u8>) -> Self {
        Self { handle: Handle::from_rgba(width, height, pixels), width: width as f32, height: height as f32 }
    }

    /// Returns the picture.
    pub(super) fn handle(&self) -> Handle {
        self.handle.clone()
    }
}

/// How large pages are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Zoom {
    /// As wide as there is room.
    #[default]
    Fit,
    /// Per cent of the size on paper.
    Percent(u16),
}

/// Where the reader is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct View {
    /// The page that is shown, from nought.
    pub page: usize,
    /// How large.
    pub zoom: Zoom,
}

/// The steps of enlarging.
const STEPS: [u16; 9] = [50, 67, 80, 100, 125, 150, 175, 200, 300];
/// The width of A4 at 100 % and 96 dots an inch.
const A4_WIDTH: f32 = 794.0;

impl View {
    /// Returns the view of another page, within `pages`.
    #[must_use]
    pub fn turned(self, by: isize, pages: usize) -> Self {
        let page = self.page.saturating_add_signed(by).min(pages.saturating_sub(1));
        Self { page, ..self }
    }

    /// Returns the view one step larger or smaller.
    #[must_use]
    pub fn zoomed(self, larger: bool) -> Self {
        let now = match self.zoom {
            Zoom::Fit => 100,
            Zoom::Percent(percent) => percent,
        };
        let next = if larger {
            STEPS.into_iter().find(|&step| step > now)
        } else {
            STEPS.into_iter().rev().find(|&step| step < now)
        };
        Self { zoom: Zoom::Percent(next.unwrap_or(now)), ..self }
    }
}

/// Returns the pages with their controls; with `right` the pages of both languages stand side by side and turn together.
pub fn preview<'a, M: Clone + 'a>(
    tr: &Catalog,
    left: &'a [Page],
    right: Option<&'a [Page]>,
    view: View,
    on_view: impl Fn(View) -> M + 'a,
) -> Element<'a, M> {
    let pages = left.len().max(right.map_or(0, <[Page]>::len));
    let view = view.turned(0, pages);
    let sheets = Row::new().spacing(space::CARD).push(sheet(left.get(view.page), view.zoom));
    let sheets = sheets.push(right.map(|right| sheet(right.get(view.page), view.zoom)));
    let ground = container(sheets).padding(space::CARD).center_x(Length::Fill);
    let body: Element<'a, M> = match view.zoom {
        Zoom::Fit => scroll(ground).height(Length::Fill).into(),
        Zoom::Percent(_) => scrollable(ground.width(Length::Shrink))
            .direction(scrollable::Direction::Both { vertical: scroll_bar(), horizontal: scroll_bar() })
            .width(Length::Fill)
            .height(Length::Fill)
            .into(),
    };
    let bar = controls(tr, view, pages, &on_view);
    let inner = Column::new().push(bar).push(rule()).push(body);
    let inner = container(inner).class(Plate::flat(Colour::Sunken)).width(Length::Fill).height(Length::Fill);
    Element::new(Reader { inner: inner.into(), view, pages, on_view: Box::new(on_view) })
}

/// Returns the line above the pages.
fn controls<'a, M: Clone + 'a>(tr: &Catalog, view: View, pages: usize, on_view: &impl Fn(View) -> M) -> Element<'a, M> {
    let turn = |icon, tip: String, id, by| {
        let turned = view.turned(by, pages);
        let message = (turned.page != view.page).then(|| on_view(turned));
        button::icon(icon, tip).small().id(id).on_press_maybe(message)
    };
    let zoom = |icon, tip: String, id, larger| {
        let zoomed = view.zoomed(larger);
        button::icon(icon, tip).small().id(id).on_press_maybe((zoomed != view).then(|| on_view(zoomed)))
    };
    let percent = match view.zoom {
        Zoom::Fit => tr.zoom_fit(),
        Zoom::Percent(percent) => tr.zoom_percent(&percent.to_string()),
    };
    let fit = View { zoom: Zoom::Fit, ..view };
    let number = tr.page_of(&(view.page + 1).min(pages).to_string(), &pages.to_string());
    let row = Row::new()
        .spacing(space::SMALL)
        .align_y(Alignment::Center)
        .push(turn(Icon::ChevronLeft, tr.page_previous(), "page-previous", -1))
        .push(say(Role::Second, number))
        .push(turn(Icon::ChevronRight, tr.page_next(), "page-next", 1))
        .push(Space::new().width(Length::Fill))
        .push(zoom(Icon::ZoomOut, tr.zoom_smaller(), "zoom-smaller", false))
        .push(button::quiet(percent).small().id("zoom-fit").on_press(on_view(fit)))
        .push(zoom(Icon::ZoomIn, tr.zoom_larger(), "zoom-larger", true));
    container(row).padding([6, 12]).width(Length::Fill).class(Plate::flat(Colour::Surface)).into()
}

/// Returns one page on its paper; where one language has fewer pages, its place stays empty.
fn sheet<'a, M: 'a>(page: Option<&'a Page>, zoom: Zoom) -> Element<'a, M> {
    match page {
        Some(page) => Element::new(Sheet { page, zoom }),
        None => Space::new().width(Length::Fill).into(),
    }
}

/// A page on its paper: white in every look.
struct Sheet<'a> {
    page: &'a Page,
    zoom: Zoom,
}

impl<M> Widget<M, Theme, Renderer> for Sheet<'_> {
    fn size(&self) -> Size<Length> {
        let width = match self.zoom {
            Zoom::Fit => Length::Fill,
            Zoom::Percent(_) => Length::Shrink,
        };
        Size::new(width, Length::Shrink)
    }

    fn layout(&mut self, _: &mut Tree, _: &Renderer, limits: &layout::Limits) -> layout::Node {
        let width = match self.zoom {
            Zoom::Fit => limits.max().width,
            Zoom::Percent(percent) => A4_WIDTH * f32::from(percent) / 100.0,
        };
        let height = width * self.page.height / self.page.width.max(1.0);
        layout::Node::new(Size::new(width.round(), height.round()))
    }

    fn draw(
        &self,
        _: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        _: &renderer::Style,
        layout: Layout<'_>,
        _: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let bounds = layout.bounds();
        let Some(clip) = bounds.intersection(viewport) else { return };
        renderer.draw_image(
            image::Image::new(self.page.handle.clone()).filter_method(image::FilterMethod::Linear),
            bounds,
            clip,
        );
        super::fill(renderer, *theme, bounds.expand(1.0), Plate::default().edged(Colour::Hairline));
    }
}

/// Turns pages with the keyboard.
struct Reader<'a, M> {
    inner: Element<'a, M>,
    view: View,
    pages: usize,
    on_view: Box<dyn Fn(View) -> M + 'a>,
}

#[derive(Debug, Default)]
struct State {
    focus: Focus,
}

impl<M> Reader<'_, M> {
    fn led_by(&self, key: &Key) -> Option<View> {
        let pages = isize::try_from(self.pages).unwrap_or(isize::MAX);
        match key {
            Key::Named(Named::PageDown | Named::ArrowRight) => Some(self.view.turned(1, self.pages)),
            Key::Named(Named::PageUp | Named::ArrowLeft) => Some(self.view.turned(-1, self.pages)),
            Key::Named(Named::Home) => Some(self.view.turned(-pages, self.pages)),
            Key::Named(Named::End) => Some(self.view.turned(pages, self.pages)),
            Key::Character(sign) if matches!(sign.as_str(), "+" | "=") => Some(self.view.zoomed(true)),
            Key::Character(sign) if sign.as_str() == "-" => Some(self.view.zoomed(false)),
            _ => None,
        }
    }
}

impl<'a, M: 'a> Widget<M, Theme, Renderer> for Reader<'a, M> {
    super::forward::forward!(children, diff, size, size_hint, layout, mouse_interaction, overlay);

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        let state = tree.state.downcast_mut::<State>();
        operation.focusable(None, layout.bounds(), &mut state.focus);
        self.inner.as_widget_mut().operate(&mut tree.children[0], layout, renderer, operation);
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
        let inner = self.inner.as_widget_mut();
        inner.update(&mut tree.children[0], event, layout, cursor, renderer, clipboard, shell, viewport);
        let turns = matches!(event, Event::Keyboard(keyboard::Event::KeyPressed { .. })) && !shell.is_event_captured();
        let inside = turns && focus::is_within(&mut self.inner, &mut tree.children[0], layout, renderer);
        let state = tree.state.downcast_mut::<State>();
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => {
                let changed = state.focus.point(cursor.is_over(layout.bounds()) && !shell.is_event_captured());
                if changed {
                    shell.request_redraw();
                }
            }
            Event::Keyboard(keyboard::Event::KeyPressed { key, modifiers, .. })
                if turns && (inside || state.focus.is_held()) && !modifiers.control() && !modifiers.alt() =>
            {
                if let Some(view) = self.led_by(key) {
                    shell.publish((self.on_view)(view));
                    shell.capture_event();
                }
            }
            _ => {}
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
        self.inner.as_widget().draw(&tree.children[0], renderer, theme, style, layout, cursor, viewport);
        if tree.state.downcast_ref::<State>().focus.is_shown() {
            focus::frame(renderer, *theme, layout.bounds(), radius::MARK);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_turn_within_the_paper() {
        let view = View::default();
        assert_eq!(view.turned(-1, 5).page, 0);
        assert_eq!(view.turned(3, 5).page, 3);
        assert_eq!(view.turned(30, 5).page, 4);
        assert_eq!(view.turned(1, 0).page, 0);
    }

    #[test]
    fn zoom_goes_in_steps_and_stops_at_both_ends() {
        let mut view = View::default();
        for _ in 0..20 {
            view = view.zoomed(true);
        }
        assert_eq!(view.zoom, Zoom::Percent(300));
        for _ in 0..20 {
            view = view.zoomed(false);
        }
        assert_eq!(view.zoom, Zoom::Percent(50));
        assert_eq!(view.zoomed(true).zoom, Zoom::Percent(67));
    }
}
