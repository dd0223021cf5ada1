//! A page that is read through: places of it can be pressed, findings stand as numbers in the margin.

use iced::advanced::image::{self, Renderer as _};
use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Renderer as _, Shell, renderer};
use iced::alignment::Horizontal;
use iced::{Event, Length, Rectangle, Size, mouse};

use super::badge::Tone;
use super::lettering::{Lettering, Setting, Surface};
use super::preview::Page;
use super::{Element, Renderer, fill};
use crate::documents::frame::{Area, Sheet};
use crate::ui::theme::size::{line, radius};
use crate::ui::theme::{Colour, Plate, Role, Theme};

/// The ring of a number in the margin.
const RING: f32 = 18.0;
/// How far a frame stands off the letters, in points of the paper.
const AIR: f32 = 3.0;

/// A place of a page.
#[derive(Debug, Clone)]
pub struct Spot<M> {
    /// Where it stands, in points of the paper.
    pub area: Area,
    /// The number of what was found there, and how grave it is.
    pub flag: Option<(u32, Tone)>,
    /// Whether it is the place that is looked at.
    pub chosen: bool,
    /// What a press on it sends.
    pub on_press: Option<M>,
}

/// A page with its places.
pub struct Proof<'a, M> {
    page: Option<&'a Page>,
    sheet: Sheet,
    spots: Vec<Spot<M>>,
    known_width: f32,
    on_width: Box<dyn Fn(f32) -> M + 'a>,
}

#[derive(Default)]
struct State {
    hovered: Option<usize>,
    letters: Lettering,
}

/// Returns a page as wide as its place. While its picture is made the paper is empty; `on_width` says for which width it
/// is wanted, where that is another one than `known_width`.
pub fn proof<'a, M: Clone + 'a>(
    page: Option<&'a Page>,
    sheet: Sheet,
    spots: Vec<Spot<M>>,
    known_width: f32,
    on_width: impl Fn(f32) -> M + 'a,
) -> Element<'a, M> {
    Element::new(Proof { page, sheet, spots, known_width, on_width: Box::new(on_width) })
}

impl<M> Proof<'_, M> {
    fn scale(&self, bounds: Rectangle) -> f32 {
        bounds.width / self.sheet.width.max(1.0)
    }

    /// Returns where a place is on the screen.
    fn frame(&self, bounds: Rectangle, area: Area) -> Rectangle {
        let scale = self.scale(bounds);
        let left = (area.left - AIR).max(0.0) * scale;
        let right = (area.right + AIR).min(self.sheet.width) * scale;
        let (top, bottom) = ((area.top - AIR) * scale, (area.bottom + AIR) * scale);
        Rectangle { x: bounds.x + left, y: bounds.y + top, width: right - left, height: bottom - top }
    }

    /// Returns the smallest place under the pointer: a paragraph inside of a larger one is meant first.
    fn under(&self, bounds: Rectangle, cursor: mouse::Cursor) -> Option<usize> {
        let point = cursor.position_over(bounds)?;
        let here = |(at, spot): (usize, &Spot<M>)| {
            let frame = self.frame(bounds, spot.area);
            (spot.on_press.is_some() && frame.contains(point)).then_some((at, frame.width * frame.height))
        };
        let found = self.spots.iter().enumerate().filter_map(here);
        found.min_by(|(_, one), (_, other)| one.total_cmp(other)).map(|(at, _)| at)
    }

    /// Returns the places of the rings, one below the other where two places begin at one height.
    fn rings(&self, bounds: Rectangle) -> Vec<(Rectangle, u32, Tone)> {
        let x = bounds.x + (self.sheet.left * self.scale(bounds) - RING).max(2.0) / 2.0;
        let mut rings: Vec<(Rectangle, u32, Tone)> = Vec::new();
        for spot in &self.spots {
            let Some((number, tone)) = spot.flag else { continue };
            let frame = self.frame(bounds, spot.area);
            let mut y = frame.y + (frame.height.min(RING) - RING) / 2.0;
            while rings.iter().any(|(other, ..)| (other.y - y).abs() < RING) {
                y += 1.0;
            }
            rings.push((Rectangle { x: x.round(), y: y.round(), width: RING, height: RING }, number, tone));
        }
        rings
    }
}

impl<M> Proof<'_, M> {
    /// Draws the frames and the numbers; paper is white in every look, so they have the colours of the light one.
    fn mark(&self, state: &State, renderer: &mut Renderer, bounds: Rectangle) {
        for (at, spot) in self.spots.iter().enumerate() {
            let frame = self.frame(bounds, spot.area);
            let (colour, width) = match (spot.chosen, spot.flag) {
                (true, _) => (Colour::Accent, line::FOCUS),
                (false, Some((_, tone))) => (tone.shape(), line::BORDER),
                (false, None) if state.hovered == Some(at) => (Colour::Accent, line::BORDER),
                (false, None) => continue,
            };
            fill(renderer, Theme::Light, frame, Plate::default().framed(colour, width).rounded(radius::PART));
        }
        for (place, number, tone) in self.rings(bounds) {
            let ring = Plate::flat(Colour::Surface).framed(tone.shape(), line::BORDER).rounded(RING / 2.0);
            fill(renderer, Theme::Light, place, ring);
            let mut on = Surface::new(renderer, Theme::Light, place);
            let setting = Setting::of(Role::KeyHint).strong();
            state.letters.write(&mut on, tone.ink(), setting, &number.to_string(), Horizontal::Center, place);
        }
    }
}

impl<M: Clone> Widget<M, Theme, Renderer> for Proof<'_, M> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Shrink)
    }

    fn layout(&mut self, _: &mut Tree, _: &Renderer, limits: &layout::Limits) -> layout::Node {
        let width = limits.max().width.floor();
        layout::Node::new(Size::new(width, (width * self.sheet.height / self.sheet.width.max(1.0)).round()))
    }

    fn operate(&mut self, _: &mut Tree, layout: Layout<'_>, _: &Renderer, operation: &mut dyn Operation) {
        for (place, number, _) in self.rings(layout.bounds()) {
            operation.text(None, place, &number.to_string());
        }
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
        let (state, bounds) = (tree.state.downcast_mut::<State>(), layout.bounds());
        match event {
            Event::Window(iced::window::Event::RedrawRequested(_))
                if (bounds.width - self.known_width).abs() >= 1.0 && bounds.width >= 1.0 =>
            {
                shell.publish((self.on_width)(bounds.width));
            }
            Event::Mouse(mouse::Event::CursorMoved { .. } | mouse::Event::CursorLeft) => {
                let hovered = self.under(bounds, cursor);
                if hovered != std::mem::replace(&mut state.hovered, hovered) {
                    shell.request_redraw();
                }
            }
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => {
                let pressed = self.under(bounds, cursor).and_then(|at| self.spots.get(at));
                if let Some(message) = pressed.and_then(|spot| spot.on_press.clone()) {
                    shell.publish(message);
                    shell.capture_event();
                }
            }
            _ => {}
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
        match self.under(layout.bounds(), cursor) {
            Some(_) => mouse::Interaction::Pointer,
            None => mouse::Interaction::default(),
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
        let (state, bounds) = (tree.state.downcast_ref::<State>(), layout.bounds());
        let Some(clip) = bounds.intersection(viewport) else { return };
        // Paper is white in every look.
        fill(renderer, Theme::Light, bounds, Plate::flat(Colour::Surface));
        if let Some(page) = self.page {
            let picture = image::Image::new(page.handle()).filter_method(image::FilterMethod::Linear);
            renderer.draw_image(picture, bounds, clip);
        }
        fill(renderer, *theme, bounds, Plate::default().edged(Colour::Hairline));
        // Pictures lie above the grounds of their layer, and the frames above the picture.
        renderer.with_layer(clip, |renderer| self.mark(state, renderer, bounds));
    }
}
