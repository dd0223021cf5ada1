//! A text with parts that stand out: letters that were searched for, an entry that was struck.

use iced::advanced::layout::{self, Layout};
use iced::advanced::renderer;
use iced::advanced::text::{self, Paragraph as _, Renderer as _, Shaping, Span, Wrapping};
use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::alignment::Vertical;
use iced::{Length, Rectangle, Size, mouse};

use super::lettering::Setting;
use super::{Element, Renderer, Words, fill};
use crate::ui::theme::size::line;
use crate::ui::theme::{Colour, Plate, Role, Theme};

type Paragraph = <Renderer as text::Renderer>::Paragraph;

/// How a part of the text is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Look {
    /// As the rest.
    Plain,
    /// Semibold, with a line of two pixels below it.
    Found,
    /// With a line through it.
    Struck,
}

/// A text in parts.
pub(super) struct Spans<'a> {
    whole: Words<'a>,
    /// Where each part ends, in bytes.
    parts: Vec<(usize, Look)>,
    role: Role,
    ink: Colour,
}

/// Returns `words` struck through as a whole.
pub(super) fn struck<'a>(role: Role, ink: Colour, words: impl Into<Words<'a>>) -> Spans<'a> {
    let whole = words.into();
    let parts = vec![(whole.len(), Look::Struck)];
    Spans { whole, parts, role, ink }
}

/// Returns `words` with the letters standing out that `query` means.
pub(super) fn found<'a>(role: Role, ink: Colour, words: impl Into<Words<'a>>, query: &str) -> Spans<'a> {
    let whole = words.into();
    let mut parts = Vec::new();
    for place in super::filter::places(&whole, query) {
        parts.push((place.start, Look::Plain));
        parts.push((place.end, Look::Found));
    }
    parts.push((whole.len(), Look::Plain));
    Spans { whole, parts, role, ink }
}

#[derive(Default)]
struct State(Paragraph);

impl Spans<'_> {
    fn setting(&self) -> Setting {
        Setting::of(self.role)
    }

    /// Returns the parts with their looks, in order.
    fn pieces(&self) -> impl Iterator<Item = (&str, Look)> {
        self.parts.iter().scan(0, |start, &(end, look)| {
            let piece = &self.whole[*start..end];
            *start = end;
            Some((piece, look))
        })
    }
}

impl<M> Widget<M, Theme, Renderer> for Spans<'_> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Shrink, Length::Shrink)
    }

    fn layout(&mut self, tree: &mut Tree, _: &Renderer, limits: &layout::Limits) -> layout::Node {
        let setting = self.setting();
        let spans: Vec<Span<'_>> = self
            .pieces()
            .map(|(piece, look)| {
                let setting = if look == Look::Found { setting.strong() } else { setting };
                Span::new(piece).font(setting.font)
            })
            .collect();
        let paragraph = Paragraph::with_spans(text::Text {
            content: spans.as_slice(),
            bounds: limits.max(),
            size: setting.size,
            line_height: text::LineHeight::Absolute(setting.line),
            font: setting.font,
            align_x: text::Alignment::Left,
            align_y: Vertical::Top,
            shaping: Shaping::Auto,
            wrapping: Wrapping::Word,
        });
        let size = paragraph.min_bounds();
        tree.state.downcast_mut::<State>().0 = paragraph;
        layout::Node::new(limits.resolve(Length::Shrink, Length::Shrink, size))
    }

    fn operate(&mut self, _: &mut Tree, layout: Layout<'_>, _: &Renderer, operation: &mut dyn Operation) {
        operation.text(None, layout.bounds(), &self.whole);
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
        let bounds = layout.bounds();
        let Some(clip) = bounds.expand(2.0).intersection(viewport) else { return };
        let paragraph = &tree.state.downcast_ref::<State>().0;
        renderer.fill_paragraph(paragraph, bounds.position(), theme.colour(self.ink), clip);
        for (at, (_, look)) in self.pieces().enumerate() {
            let (colour, height, down) = match look {
                Look::Plain => continue,
                Look::Found => (Colour::Accent, line::FOCUS, 0.97),
                Look::Struck => (self.ink, line::BORDER, 0.56),
            };
            for place in paragraph.span_bounds(at) {
                let y = (bounds.y + place.y + place.height * down).round();
                let mark = Rectangle { x: bounds.x + place.x, y, width: place.width, height };
                if let Some(mark) = mark.intersection(&clip) {
                    fill(renderer, *theme, mark, Plate::flat(colour));
                }
            }
        }
    }
}

impl<'a, M: 'a> From<Spans<'a>> for Element<'a, M> {
    fn from(spans: Spans<'a>) -> Self {
        Element::new(spans)
    }
}
