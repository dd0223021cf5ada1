//! Ready phrases: a press puts one into the field above.

use iced::Length;
use iced::advanced::widget::Id;
use iced::widget::Row;

use super::press::Press;
use super::{Element, Words, say};
use crate::ui::theme::size::{line, space};
use crate::ui::theme::{Colour, Plate, Role};

/// The height of a phrase.
const HEIGHT: f32 = 28.0;

/// Returns the phrases, as many to a line as there is room for. Tests find the first as `<id>-1`.
pub fn chips<'a, M: Clone + 'a>(
    id: &'static str,
    phrases: impl IntoIterator<Item = impl Into<Words<'a>>>,
    chosen: Option<usize>,
    on_press: impl Fn(usize) -> M + 'a,
) -> Element<'a, M> {
    let chips = phrases.into_iter().enumerate().map(|(at, words)| {
        let is_chosen = chosen == Some(at);
        let role = if is_chosen { Role::SecondStrong } else { Role::Second };
        let words = say(role, words).class(Some(Colour::Ink));
        Press::new(words, move |status| match (is_chosen, status.hovered || status.pressed) {
            (true, _) => {
                let plate = Plate::field().framed(Colour::Accent, line::FOCUS);
                Plate { fill: Some(Colour::AccentSoft), ..plate }
            }
            (false, true) => Plate { fill: Some(Colour::Sunken), ..Plate::field() },
            (false, false) => Plate::field(),
        })
        .id(Some(Id::from(format!("{id}-{}", at + 1))))
        .on_press(Some(on_press(at)))
        .padding([0, 10])
        .size(Length::Shrink, HEIGHT)
        .into()
    });
    Row::with_children(chips).spacing(space::SMALL).wrap().vertical_spacing(space::SMALL).into()
}
