//! Texts drawn by hand: shaped once, kept while they are wanted, clipped to their place.

use std::borrow::Cow;
use std::cell::RefCell;
use std::hash::{DefaultHasher, Hash, Hasher};

use iced::advanced::text::{self, Paragraph as _, Renderer as _, Shaping, Wrapping};
use iced::alignment::{Horizontal, Vertical};
use iced::{Font, Pixels, Point, Rectangle, Size};

use super::Renderer;
use crate::ui::icon::Icon;
use crate::ui::theme::{Colour, Role, Theme, fonts};

type Paragraph = <Renderer as text::Renderer>::Paragraph;

/// So many shaped texts are kept: more than any window shows.
const KEPT: usize = 4_000;

/// How a text is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Setting {
    pub size: Pixels,
    pub line: Pixels,
    pub font: Font,
}

impl Setting {
    /// The setting of a text in its role.
    pub(super) fn of(role: Role) -> Self {
        Self { size: role.size(), line: role.line(), font: role.font() }
    }

    /// The same, but standing out.
    pub(super) fn strong(self) -> Self {
        Self { font: fonts::SEMIBOLD, ..self }
    }

    /// The setting of a sign of `size` pixels.
    fn sign(size: f32) -> Self {
        let font = if size < 16.0 { fonts::BOLD_ICONS } else { fonts::ICONS };
        Self { size: Pixels(size), line: Pixels(size), font }
    }
}

/// What texts are drawn on.
pub(super) struct Surface<'r> {
    renderer: &'r mut Renderer,
    theme: Theme,
    clip: Rectangle,
}

impl<'r> Surface<'r> {
    /// Draws within `clip`.
    pub(super) fn new(renderer: &'r mut Renderer, theme: Theme, clip: Rectangle) -> Self {
        Self { renderer, theme, clip }
    }
}

/// Texts already shaped.
#[derive(Default)]
pub(super) struct Lettering {
    kept: RefCell<rustc_hash::FxHashMap<u64, Paragraph>>,
}

impl Lettering {
    /// Draws `words` in `place`, at the given side and in the middle of its height. What does not fit into whole lines
    /// is left out, and three dots say so.
    pub(super) fn write(
        &self,
        on: &mut Surface<'_>,
        ink: Colour,
        setting: Setting,
        words: &str,
        side: Horizontal,
        place: Rectangle,
    ) {
        let Some(clip) = place.intersection(&on.clip) else { return };
        let lines = (place.height / setting.line.0).floor().max(1.0);
        let words = self.fitting(words, setting, Size::new(place.width, lines * setting.line.0));
        self.with(&words, setting, place.width, |paragraph| {
            let height = paragraph.min_height().min(lines * setting.line.0);
            let width = paragraph.min_width().min(place.width);
            let x = match side {
                Horizontal::Left => place.x,
                Horizontal::Center => place.x + (place.width - width) / 2.0,
                Horizontal::Right => place.x + place.width - width,
            };
            let y = place.y + (place.height - height) / 2.0;
            let whole = Rectangle { y, height, ..clip };
            if let Some(clip) = whole.intersection(&clip) {
                on.renderer.fill_paragraph(paragraph, Point::new(x, y), on.theme.colour(ink), clip);
            }
        });
    }

    /// Returns `words`, or as many of their letters as `room` has place for, with three dots.
    fn fitting<'w>(&self, words: &'w str, setting: Setting, room: Size) -> Cow<'w, str> {
        let fits = |words: &str| self.measure(words, setting, room.width).height <= room.height + 0.5;
        if fits(words) {
            return Cow::Borrowed(words);
        }
        let short = |end: usize| format!("{}…", words[..end].trim_end());
        let ends: Vec<usize> = words.char_indices().map(|(at, _)| at).collect();
        let many = ends.partition_point(|&end| fits(&short(end)));
        Cow::Owned(short(many.checked_sub(1).map_or(0, |last| ends[last])))
    }

    /// Draws a sign in the middle of `place`.
    pub(super) fn draw_sign(&self, on: &mut Surface<'_>, ink: Colour, icon: Icon, size: f32, place: Rectangle) {
        let mut buffer = [0; 4];
        let words = icon.character().encode_utf8(&mut buffer);
        let place = Rectangle {
            x: (place.x + (place.width - size) / 2.0).round(),
            y: (place.y + (place.height - size) / 2.0).round(),
            width: size,
            height: size,
        };
        self.write(on, ink, Setting::sign(size), words, Horizontal::Left, place);
    }

    /// Returns the size that `words` take in a column of `width`.
    pub(super) fn measure(&self, words: &str, setting: Setting, width: f32) -> Size {
        self.with(words, setting, width, Paragraph::min_bounds)
    }

    fn with<T>(&self, words: &str, setting: Setting, width: f32, act: impl FnOnce(&Paragraph) -> T) -> T {
        let mut hasher = DefaultHasher::new();
        (words, setting.font, setting.size.0.to_bits(), setting.line.0.to_bits(), width.to_bits()).hash(&mut hasher);
        let mut kept = self.kept.borrow_mut();
        if kept.len() > KEPT {
            kept.clear();
        }
        let paragraph = kept.entry(hasher.finish()).or_insert_with(|| {
            Paragraph::with_text(text::Text {
                content: super::unbroken(words.into()).as_ref(),
                bounds: Size::new(width, f32::INFINITY),
                size: setting.size,
                line_height: text::LineHeight::Absolute(setting.line),
                font: setting.font,
                align_x: text::Alignment::Left,
                align_y: Vertical::Top,
                shaping: Shaping::Auto,
                wrapping: Wrapping::Word,
            })
        });
        act(paragraph)
    }
}
