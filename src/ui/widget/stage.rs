//! The line of stages: where a session is in its life, and what is missing in each part of it.

use iced::advanced::widget::Id;
use iced::alignment::Horizontal;
use iced::widget::{Column, Row, Space, Stack, container};
use iced::{Alignment, Length};

use super::press::{Press, Ring};
use super::{Element, Words, say, tinted, tinted_sign, upright_rule};
use crate::ui::icon::Icon;
use crate::ui::theme::size::{height, line, radius, space};
use crate::ui::theme::{Colour, Plate, Role};

/// How far a stage is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// Everything in it is done.
    Done,
    /// Work is here.
    Current,
    /// It comes later.
    Ahead,
}

/// One stage.
#[derive(Debug, Clone)]
pub struct Stage<'a> {
    /// Its name.
    pub name: Words<'a>,
    /// What is missing, that it is done, or its date.
    pub detail: Words<'a>,
    /// How far it is.
    pub progress: Progress,
}

/// The width of the circle with the number.
const CIRCLE: f32 = 24.0;

/// Returns the circle of step `number`, of `size` pixels.
pub(super) fn ring<'a, M: 'a>(number: usize, progress: Progress, size: f32) -> Element<'a, M> {
    let check = size / 2.0 + 3.0;
    let (plate, content): (Plate, Element<'a, M>) = match progress {
        Progress::Done => (Plate::flat(Colour::GreenShape), tinted_sign(Icon::Check, check, Colour::OnGreen).into()),
        Progress::Current => {
            (Plate::flat(Colour::Accent), tinted(Role::Badge, Colour::OnAccent, number.to_string()).into())
        }
        Progress::Ahead => (
            Plate::flat(Colour::Surface).edged(Colour::Edge),
            tinted(Role::Second, Colour::Ink2, number.to_string()).into(),
        ),
    };
    container(content).center(Length::Fixed(size)).class(plate.rounded(size / 2.0)).into()
}

/// Returns the stages as cells of equal width; a press on one sends its place.
pub fn stage_line<'a, M: Clone + 'a>(
    id: &'static str,
    stages: impl IntoIterator<Item = Stage<'a>>,
    on_press: impl Fn(usize) -> M + 'a,
) -> Element<'a, M> {
    let mut row = Row::new().height(height::STAGE_LINE);
    for (at, stage) in stages.into_iter().enumerate() {
        let is_current = stage.progress == Progress::Current;
        let name = tinted(Role::Strong, if is_current { Colour::Ink } else { Colour::Ink2 }, stage.name);
        let words = Column::new().push(name).push(say(Role::Second, stage.detail));
        let content =
            Row::new().spacing(10).align_y(Alignment::Center).push(ring(at + 1, stage.progress, CIRCLE)).push(words);
        let press = Press::new(content, |status| {
            let plate = if status.hovered { Plate::flat(Colour::Sunken) } else { Plate::default() };
            plate.rounded(radius::CARD)
        })
        .id(Some(Id::from(format!("{id}-{}", at + 1))))
        .on_press(Some(on_press(at)))
        .ring(Ring::Inside)
        .align(Horizontal::Left)
        .padding([0.0, space::MEDIUM])
        .size(Length::Fill, Length::Fill);
        if at > 0 {
            row = row.push(upright_rule());
        }
        let foot = container(Space::new()).width(Length::Fill).height(line::PLACE);
        let foot = foot.class(if is_current { Plate::flat(Colour::Accent) } else { Plate::default() });
        let cell = Stack::new().push(press).push(container(foot).align_bottom(Length::Fill));
        row = row.push(cell.width(Length::Fill).height(Length::Fill));
    }
    container(row).padding(1).class(Plate::card()).into()
}
