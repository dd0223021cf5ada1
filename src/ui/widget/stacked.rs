//! A bar of parts: how many there are of each state.

#![expect(clippy::cast_precision_loss, reason = "far fewer than 2^24 of anything")]

use iced::advanced::layout::{self, Layout};
use iced::advanced::renderer;
use iced::advanced::widget::{Tree, Widget, tree};
use iced::alignment::Horizontal;
use iced::widget::{Column, Row};
use iced::{Alignment, Length, Rectangle, Size, mouse};

use super::badge::Tone;
use super::lettering::{Lettering, Setting, Surface};
use super::{Element, Renderer, Words, fill, say, tinted_sign};
use crate::ui::icon::Icon;
use crate::ui::theme::size::{radius, space};
use crate::ui::theme::{Colour, Plate, Role, Theme};

/// A part of the bar and its line in the legend.
#[derive(Debug, Clone)]
pub struct Part<'a> {
    /// What the part speaks of.
    pub tone: Tone,
    /// Its sign in the legend.
    pub icon: Icon,
    /// What is counted.
    pub words: Words<'a>,
    /// How many there are.
    pub count: usize,
}

/// The heights of the bar with counts in it and without.
const HEIGHT: f32 = 32.0;
const SLIM: f32 = 10.0;
/// Space between parts.
const GAP: f32 = 3.0;
/// A narrower part has its count in the legend only; a part is never narrower than this.
const READABLE: f32 = 24.0;
const LEAST: f32 = 4.0;

/// Returns the bar with its counts inside, and its legend.
pub fn stacked_bar<'a, M: 'a>(parts: impl IntoIterator<Item = Part<'a>>) -> Element<'a, M> {
    with_legend(parts, HEIGHT)
}

/// Returns a low bar with its counts in the legend only.
pub fn slim_bar<'a, M: 'a>(parts: impl IntoIterator<Item = Part<'a>>) -> Element<'a, M> {
    with_legend(parts, SLIM)
}

fn with_legend<'a, M: 'a>(parts: impl IntoIterator<Item = Part<'a>>, height: f32) -> Element<'a, M> {
    let parts: Vec<Part<'a>> = parts.into_iter().collect();
    let counts = parts.iter().map(|part| (part.tone, part.count)).collect();
    let legend = parts.into_iter().map(|part| {
        Row::new()
            .spacing(space::SMALL)
            .align_y(Alignment::Center)
            .push(tinted_sign(part.icon, 16.0, part.tone.ink()))
            .push(say(Role::Body, part.words).class(Some(Colour::Ink)))
            .push(say(Role::Strong, part.count.to_string()).class(Some(Colour::Ink)))
            .into()
    });
    let legend = Row::with_children(legend).spacing(space::PAGE).wrap().vertical_spacing(space::TIGHT);
    Column::new().spacing(space::SMALL).push(Element::new(Bar { counts, height })).push(legend).into()
}

struct Bar {
    counts: Vec<(Tone, usize)>,
    height: f32,
}

/// Returns the width of each part, in proportion, but none too thin to be seen.
fn widths(counts: impl Iterator<Item = usize> + Clone, room: f32) -> Vec<f32> {
    let present = counts.clone().filter(|&count| count > 0).count();
    let total: usize = counts.clone().sum();
    let room = (room - GAP * present.saturating_sub(1) as f32 - LEAST * present as f32).max(0.0);
    let share = |count: usize| LEAST + room * count as f32 / total.max(1) as f32;
    counts.map(|count| if count == 0 { 0.0 } else { share(count) }).collect()
}

/// Returns the ground of a part and the colour of the count in it.
fn look(tone: Tone) -> (Plate, Colour) {
    let plate = match tone {
        Tone::Good | Tone::Active | Tone::Attention | Tone::Bad => Plate::flat(tone.shape()),
        Tone::Neutral | Tone::Outline => Plate::flat(Colour::Surface).edged(Colour::Edge),
    };
    let ink = match tone {
        Tone::Good => Colour::OnGreen,
        Tone::Active => Colour::OnAccent,
        Tone::Attention => Colour::OnGold,
        Tone::Bad => Colour::OnRed,
        Tone::Neutral | Tone::Outline => Colour::Ink,
    };
    (plate.rounded(radius::PART), ink)
}

impl<M> Widget<M, Theme, Renderer> for Bar {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Lettering>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Lettering::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Fixed(self.height))
    }

    fn layout(&mut self, _: &mut Tree, _: &Renderer, limits: &layout::Limits) -> layout::Node {
        layout::atomic(limits, Length::Fill, self.height)
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        _: &renderer::Style,
        layout: Layout<'_>,
        _: mouse::Cursor,
        _: &Rectangle,
    ) {
        let letters = tree.state.downcast_ref::<Lettering>();
        let bounds = layout.bounds();
        let widths = widths(self.counts.iter().map(|&(_, count)| count), bounds.width);
        let mut x = bounds.x;
        for (&(tone, count), width) in self.counts.iter().zip(widths).filter(|(_, width)| *width > 0.0) {
            let place = Rectangle { x, width, ..bounds };
            let (plate, ink) = look(tone);
            fill(renderer, *theme, place, plate);
            if self.height >= HEIGHT && width >= READABLE {
                let surface = &mut Surface::new(renderer, *theme, place);
                let setting = Setting::of(Role::Strong);
                letters.write(surface, ink, setting, &count.to_string(), Horizontal::Center, place);
            }
            x += width + GAP;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_fill_the_bar_and_none_is_too_thin() {
        let parts = widths([900, 0, 1, 99].into_iter(), 400.0);
        assert!((parts.iter().sum::<f32>() + 2.0 * GAP - 400.0).abs() < 0.01, "{parts:?}");
        assert!(parts[1].abs() < f32::EPSILON && parts[2] >= LEAST);
        assert!(parts[0] > 8.0 * parts[3]);
    }

    #[test]
    fn nothing_counted_fills_nothing() {
        assert_eq!(widths([0, 0].into_iter(), 400.0), [0.0, 0.0]);
    }
}
