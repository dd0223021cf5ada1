//! A value of the profile of rules, in its frame.

use iced::Length;
use iced::widget::container;

use super::{Element, Words, say};
use crate::ui::theme::{Colour, Plate, Role};

/// The height of the frame.
const HEIGHT: f32 = 26.0;

/// Returns the value; it stands out where it `differs` from the model text.
pub fn value<'a, M: 'a>(words: impl Into<Words<'a>>, differs: bool) -> Element<'a, M> {
    let plate = Plate::field().inked(Colour::Ink);
    let plate = if differs { Plate { fill: Some(Colour::GoldSoft), ..plate.edged(Colour::GoldShape) } } else { plate };
    let words = say(Role::Strong, words).line_height(iced::Pixels(18.0));
    container(words).padding([0, 8]).center_y(Length::Fixed(HEIGHT)).class(plate).into()
}
