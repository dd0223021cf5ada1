//! A row or a card that can be pressed as a whole.

use iced::Length;
use iced::Padding;
use iced::advanced::widget::Id;
use iced::alignment::Horizontal;

use super::Element;
use super::press::{Press, Ring, Status};
use crate::ui::theme::size::{line, radius};
use crate::ui::theme::{Colour, Plate};

/// A row or a card that can be pressed.
pub struct Tile<'a, M> {
    content: Element<'a, M>,
    id: Option<Id>,
    on_press: Option<M>,
    padding: Padding,
    card: bool,
    chosen: bool,
}

/// Returns a row of a list; the rule below it belongs to the list.
pub fn row<'a, M>(content: impl Into<Element<'a, M>>) -> Tile<'a, M> {
    Tile { content: content.into(), id: None, on_press: None, padding: [10, 16].into(), card: false, chosen: false }
}

/// Returns a card.
pub fn card<'a, M>(content: impl Into<Element<'a, M>>) -> Tile<'a, M> {
    Tile { card: true, padding: 16.into(), ..row(content) }
}

impl<M> Tile<'_, M> {
    /// Names it.
    #[must_use]
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sends `message` when pressed.
    #[must_use]
    pub fn on_press(mut self, message: M) -> Self {
        self.on_press = Some(message);
        self
    }

    /// Marks it as the one that is chosen.
    #[must_use]
    pub fn chosen(mut self, chosen: bool) -> Self {
        self.chosen = chosen;
        self
    }

    /// Sets the space inside.
    #[must_use]
    pub fn padding(mut self, padding: impl Into<Padding>) -> Self {
        self.padding = padding.into();
        self
    }
}

fn look(card: bool, chosen: bool, status: Status) -> Plate {
    let touched = status.hovered || status.pressed;
    let ground = match (chosen, touched) {
        (true, _) => Some(Colour::AccentSoft),
        (false, true) => Some(Colour::Sunken),
        (false, false) => card.then_some(Colour::Surface),
    };
    let plate = Plate { fill: ground, ink: Some(Colour::Ink), ..Plate::default() };
    match (card, chosen) {
        (false, _) => plate,
        (true, false) => plate.edged(Colour::Hairline).rounded(radius::CARD),
        (true, true) => plate.framed(Colour::Accent, line::FOCUS).rounded(radius::CARD),
    }
}

impl<'a, M: Clone + 'a> From<Tile<'a, M>> for Element<'a, M> {
    fn from(tile: Tile<'a, M>) -> Self {
        let Tile { content, id, on_press, padding, card, chosen } = tile;
        Press::new(content, move |status| look(card, chosen, status))
            .id(id)
            .on_press(on_press)
            .ring(if card { Ring::Outside } else { Ring::Inside })
            .align(Horizontal::Left)
            .padding(padding)
            .size(Length::Fill, Length::Shrink)
            .into()
    }
}
