//! A list with nothing in it yet: one sentence and the next steps.

use iced::widget::{Column, Row, container};
use iced::{Alignment, Length};

use super::button::Button;
use super::stage::Progress;
use super::{Element, Words, card, rule, say, tinted_sign};
use crate::ui::icon::Icon;
use crate::ui::theme::size::space;
use crate::ui::theme::{Colour, Plate, Role};

/// A step towards the first entry of the list.
pub struct Step<'a, M> {
    /// What to do.
    pub words: Words<'a>,
    /// Why, or what is there already.
    pub detail: Words<'a>,
    /// How far it is.
    pub progress: Progress,
    /// Where it is done.
    pub button: Option<Button<'a, M>>,
}

/// The width of the card of steps, and of the ring of a step.
const WIDTH: f32 = 640.0;
const RING: f32 = 28.0;

/// Returns what stands in place of a list without entries.
pub fn empty<'a, M: Clone + 'a>(
    icon: Icon,
    sentence: impl Into<Words<'a>>,
    next: impl Into<Words<'a>>,
    steps: Vec<Step<'a, M>>,
) -> Element<'a, M> {
    let mut column = Column::new()
        .spacing(space::MEDIUM)
        .align_x(Alignment::Center)
        .push(tinted_sign(icon, 44.0, Colour::Ink2))
        .push(say(Role::CardTitle, sentence))
        .push(say(Role::Body, next).class(Some(Colour::Ink2)));
    if !steps.is_empty() {
        let mut list = Column::new();
        for (at, step) in steps.into_iter().enumerate() {
            if at > 0 {
                list = list.push(rule());
            }
            list = list.push(step_row(at + 1, step));
        }
        let steps = container(list).padding(1).class(Plate::card());
        column = column.push(container(steps).max_width(WIDTH).padding([space::CARD, 0.0]));
    }
    container(column).center_x(Length::Fill).padding(space::WIDE).into()
}

fn step_row<'a, M: Clone + 'a>(number: usize, step: Step<'a, M>) -> Element<'a, M> {
    let ring = super::stage::ring(number, step.progress, RING);
    let words = Column::new()
        .width(Length::Fill)
        .push(say(Role::Strong, step.words).class(Some(Colour::Ink)))
        .push(say(Role::Second, step.detail));
    let row = Row::new()
        .spacing(space::CARD)
        .align_y(Alignment::Center)
        .push(ring)
        .push(words)
        .push(step.button.map(Element::from));
    let ground = if step.progress == Progress::Current { Plate::flat(Colour::AccentSoft) } else { Plate::default() };
    container(row).padding([10, 16]).class(ground).into()
}

/// Returns the sentence of a list whose filter leaves nothing.
pub fn nothing<'a, M: 'a>(sentence: impl Into<Words<'a>>) -> Element<'a, M> {
    card(container(say(Role::Body, sentence).class(Some(Colour::Ink2))).center_x(Length::Fill).padding(space::PAGE))
}
