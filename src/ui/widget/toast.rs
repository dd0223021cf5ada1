//! What has just been done, at the foot of the page, with the way back where there is one.

use iced::widget::{Row, container};
use iced::{Alignment, Length};

use super::badge::Tone;
use super::{Element, Words, button, say, tinted_sign};
use crate::i18n::Catalog;
use crate::ui::icon::Icon;
use crate::ui::theme::size::space;
use crate::ui::theme::{Colour, Plate, Role};

/// So long a toast stays; one that speaks of an error stays until it is closed.
pub const STAYS: std::time::Duration = std::time::Duration::from_secs(6);

/// A toast.
pub struct Toast<'a, M> {
    tr: Catalog,
    tone: Tone,
    words: Words<'a>,
    acts: Vec<Act<M>>,
    on_close: M,
}

/// Something that can be done from a toast.
struct Act<M> {
    id: &'static str,
    words: String,
    message: M,
}

/// Returns a toast that says `words`.
pub fn toast<'a, M>(tr: &Catalog, tone: Tone, words: impl Into<Words<'a>>, on_close: M) -> Toast<'a, M> {
    Toast { tr: *tr, tone, words: words.into(), acts: Vec::new(), on_close }
}

impl<M> Toast<'_, M> {
    /// Offers to take it back: only where that is lawful.
    #[must_use]
    pub fn on_undo(self, message: M) -> Self {
        let words = self.tr.undo();
        self.act("toast-undo", words, message)
    }

    /// Offers something that goes on from here.
    #[must_use]
    pub fn act(mut self, id: &'static str, words: String, message: M) -> Self {
        self.acts.push(Act { id, words, message });
        self
    }
}

impl<'a, M: Clone + 'a> From<Toast<'a, M>> for Element<'a, M> {
    fn from(toast: Toast<'a, M>) -> Self {
        let icon = match toast.tone {
            Tone::Good => Icon::CircleCheck,
            Tone::Active | Tone::Neutral | Tone::Outline => Icon::Info,
            Tone::Attention => Icon::CircleAlert,
            Tone::Bad => Icon::OctagonX,
        };
        let acts = toast
            .acts
            .into_iter()
            .map(|Act { id, words, message }| Element::from(button::quiet(words).small().id(id).on_press(message)));
        let close = button::quiet_icon(Icon::X, toast.tr.close()).small().id("toast-close").on_press(toast.on_close);
        let row = Row::new()
            .spacing(space::MEDIUM)
            .align_y(Alignment::Center)
            .push(tinted_sign(icon, 18.0, toast.tone.ink()))
            .push(say(Role::Body, toast.words).class(Some(Colour::Ink)).width(Length::Fill))
            .extend(acts)
            .push(close);
        let plate = Plate::field().rounded(crate::ui::theme::size::radius::CARD);
        container(row).padding([3, 12]).center_y(Length::Shrink).class(plate).into()
    }
}
