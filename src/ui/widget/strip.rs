//! The approval of a plan in four steps, and the guard that each quarter deals with the Head of State's instructions.

use iced::advanced::widget::Id;
use iced::alignment::Horizontal;
use iced::widget::{Column, Row, container};
use iced::{Alignment, Length};

use super::badge::Tone;
use super::press::{Press, Ring};
use super::stage::{Progress, ring};
use super::{Element, Words, rule, say, sign, tinted, tinted_sign, upright_rule};
use crate::ui::icon::Icon;
use crate::ui::theme::size::{radius, space};
use crate::ui::theme::{Colour, Plate, Role};

/// The height of a step, and the width of its ring.
const STEP: f32 = 54.0;
const RING: f32 = 20.0;

/// A step of the approval.
#[derive(Debug, Clone)]
pub struct Step<'a> {
    /// The verb.
    pub verb: Words<'a>,
    /// The last day and the days left.
    pub detail: Words<'a>,
    /// How far it is.
    pub progress: Progress,
}

/// Returns the title and the rule that both strips have.
fn head<'a, M: 'a>(title: Words<'a>, citation: Words<'a>) -> Element<'a, M> {
    let citation = Row::new()
        .spacing(space::TIGHT)
        .align_y(Alignment::Center)
        .push(tinted_sign(Icon::Scale, 14.0, Colour::Ink2))
        .push(say(Role::Second, citation));
    Row::new()
        .spacing(space::CARD)
        .align_y(Alignment::Center)
        .push(say(Role::CardTitle, title).width(Length::Fill))
        .push(citation)
        .into()
}

/// Returns the steps; a press on one sends its place. Tests find the first as `<id>-1`.
pub fn approval_strip<'a, M: Clone + 'a>(
    id: &'static str,
    title: impl Into<Words<'a>>,
    citation: impl Into<Words<'a>>,
    steps: impl IntoIterator<Item = Step<'a>>,
    on_press: impl Fn(usize) -> M + 'a,
) -> Element<'a, M> {
    let mut row = Row::new().height(STEP);
    for (at, step) in steps.into_iter().enumerate() {
        let words = Column::new()
            .push(say(Role::Strong, step.verb).class(Some(Colour::Ink)))
            .push(say(Role::Second, step.detail));
        let content = Row::new().spacing(space::SMALL).push(ring(at + 1, step.progress, RING)).push(words);
        let press = Press::new(content, |status| {
            let plate = if status.hovered { Plate::flat(Colour::Sunken) } else { Plate::default() };
            plate.rounded(radius::CARD)
        })
        .id(Some(Id::from(format!("{id}-{}", at + 1))))
        .on_press(Some(on_press(at)))
        .ring(Ring::Inside)
        .align(Horizontal::Left)
        .padding([0.0, space::CARD])
        .size(Length::Fill, Length::Fill);
        if at > 0 {
            row = row.push(upright_rule());
        }
        row = row.push(press);
    }
    let head = container(head(title.into(), citation.into())).padding([10.0, space::CARD]);
    container(Column::new().push(head).push(rule()).push(row)).padding(1).class(Plate::card()).into()
}

/// A quarter of the year.
#[derive(Debug, Clone)]
pub struct Quarter<'a> {
    /// Its sign.
    pub icon: Icon,
    /// Its name.
    pub name: Words<'a>,
    /// The session, or that there is none.
    pub words: Words<'a>,
    /// Its state.
    pub tone: Tone,
}

/// Returns the guard; its border is gold while a quarter needs attention.
pub fn guard<'a, M: 'a>(
    title: impl Into<Words<'a>>,
    citation: impl Into<Words<'a>>,
    quarters: impl IntoIterator<Item = Quarter<'a>>,
) -> Element<'a, M> {
    let mut edge = Colour::Hairline;
    let mut row = Row::new().spacing(space::TIGHT + 2.0);
    for quarter in quarters {
        if matches!(quarter.tone, Tone::Attention | Tone::Bad) {
            edge = Colour::GoldShape;
        }
        let name = Row::new()
            .spacing(space::TIGHT)
            .align_y(Alignment::Center)
            .push(sign(quarter.icon, 14.0))
            .push(say(Role::SecondStrong, quarter.name).class(None));
        let words = tinted(Role::Second, quarter.tone.ink(), quarter.words);
        let cell = Column::new().align_x(Alignment::Center).push(name).push(words);
        let plate = Plate::soft(quarter.tone.ground(), quarter.tone.ink());
        row = row.push(container(cell).padding([4, 6]).center_x(Length::Fill).class(plate));
    }
    let column = Column::new().spacing(space::SMALL).push(head(title.into(), citation.into())).push(row);
    container(column).padding([10.0, space::CARD]).width(Length::Fill).class(Plate::card().edged(edge)).into()
}
