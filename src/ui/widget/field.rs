//! Fields: a label, a box to write in, what is to be said of its content.

mod area;
mod bilingual;
mod history;
mod level;
mod line;
mod script;
mod writing;

pub use area::{Area, area};
pub use bilingual::{Bilingual, Completeness, bilingual};
pub(super) use line::is_focused;
pub use line::{Line, line};
pub use script::{Act, Script};
pub use writing::{Writing, writing};

use iced::advanced::layout::Layout;
use iced::advanced::widget::{Tree, Widget};
use iced::advanced::{Clipboard, Shell};
use iced::widget::{Column, Row, Space};
use iced::{Alignment, Event, Length, Rectangle, mouse};

use super::forward::forward;
use super::{Element, Renderer, Words, focus, say, tinted, tinted_sign};
use crate::i18n::Catalog;
use crate::ui::icon::Icon;
use crate::ui::theme::size::space;
use crate::ui::theme::{Mark, Role, Theme};

/// How near to the limit the counter appears, in letters.
const NEAR_THE_LIMIT: usize = 40;

/// A box with its label above and a sentence below.
pub struct Field<'a, M> {
    label: Option<Words<'a>>,
    content: Element<'a, M>,
    beside: Option<Element<'a, M>>,
    mark: Mark,
    note: Option<Words<'a>>,
}

/// Returns `content` with its label.
pub fn field<'a, M: 'a>(label: impl Into<Words<'a>>, content: impl Into<Element<'a, M>>) -> Field<'a, M> {
    Field { label: Some(label.into()), content: content.into(), beside: None, mark: Mark::None, note: None }
}

impl<'a, M: 'a> Field<'a, M> {
    /// Puts something at the right end of the line of the label.
    #[must_use]
    pub fn beside(mut self, part: impl Into<Element<'a, M>>) -> Self {
        self.beside = Some(part.into());
        self
    }

    /// Says what the field is for, below the box.
    #[must_use]
    pub fn note(mut self, words: impl Into<Words<'a>>) -> Self {
        self.note = Some(words.into());
        self
    }

    /// Says what is wrong or missing, below the box.
    #[must_use]
    pub fn marked(mut self, mark: Mark, words: impl Into<Words<'a>>) -> Self {
        self.mark = mark;
        self.note = Some(words.into());
        self
    }

    /// Counts the letters of `value` against `limit`, once they come near it.
    #[must_use]
    pub fn counted(self, tr: &Catalog, value: &str, limit: usize) -> Self {
        let written = value.chars().count();
        if written + NEAR_THE_LIMIT < limit {
            return self;
        }
        let mark = if written > limit { Mark::Error } else { Mark::None };
        self.beside(tinted(Role::Second, mark.ink(), tr.letters_of(&written.to_string(), &limit.to_string())))
    }
}

/// Returns a sentence below a field, with the sign of its mark.
pub fn note<'a, M: 'a>(mark: Mark, words: impl Into<Words<'a>>) -> Element<'a, M> {
    let sign = match mark {
        Mark::None => None,
        Mark::Attention => Some(Icon::CircleAlert),
        Mark::Error => Some(Icon::CircleX),
    };
    let ink = mark.ink();
    Row::new()
        .push(sign.map(|icon| tinted_sign(icon, 16.0, ink)))
        .push(tinted(Role::Second, ink, words))
        .spacing(6)
        .align_y(Alignment::Center)
        .into()
}

impl<'a, M: 'a> From<Field<'a, M>> for Element<'a, M> {
    fn from(field: Field<'a, M>) -> Self {
        let mut column = Column::new().spacing(space::TIGHT);
        if field.label.is_some() || field.beside.is_some() {
            let mut head = Row::new().align_y(Alignment::Center).spacing(space::SMALL);
            head = head.push(field.label.map(|label| say(Role::Second, label)));
            head = head.push(Space::new().width(Length::Fill)).push(field.beside);
            column = column.push(head);
        }
        column = column.push(field.content);
        if let Some(words) = field.note {
            column = column.push(note(field.mark, words));
        }
        Element::new(Labelled { inner: column.into() })
    }
}

/// Gives the keyboard to the box when its label is pressed.
struct Labelled<'a, M> {
    inner: Element<'a, M>,
}

impl<'a, M: 'a> Widget<M, Theme, Renderer> for Labelled<'a, M> {
    forward!(children, diff, size, size_hint, layout, operate, draw, mouse_interaction, overlay);

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
        let is_press = matches!(event, Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)));
        if is_press && cursor.is_over(layout.bounds()) && !shell.is_event_captured() {
            inner.operate(&mut tree.children[0], layout, renderer, &mut focus::first());
            shell.capture_event();
            shell.request_redraw();
        }
    }
}
