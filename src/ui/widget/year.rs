//! The year in twelve cells, with a mark for each session.

use iced::advanced::widget::Id;
use iced::widget::{Column, Row, Space, Stack, container};
use iced::{Alignment, Length};

use super::badge::Tone;
use super::button::explained;
use super::press::Press;
use super::{Element, Words, say, sign, tinted, upright_rule};
use crate::ui::icon::Icon;
use crate::ui::theme::size::{line, radius, space};
use crate::ui::theme::{Colour, Plate, Role};

/// The heights of the strip and of a second line of marks, and the side of a mark.
const HEIGHT: f32 = 64.0;
const MARK: f32 = 24.0;
/// So many marks stand on one line; where a cell is narrow they are narrower.
const ON_ONE_LINE: usize = 3;

/// A month.
pub struct Month<'a, M> {
    /// Its short name.
    pub name: Words<'a>,
    /// Whether it is now.
    pub current: bool,
    /// Its sessions in order.
    pub sessions: Vec<Session<'a, M>>,
}

/// A session of a month.
pub struct Session<'a, M> {
    /// Its number; nothing for one that did not take place.
    pub number: Option<Words<'a>>,
    /// Its state; one that is only planned has an outline.
    pub tone: Tone,
    /// The date and the state in words.
    pub tip: Words<'a>,
    /// What a press sends.
    pub on_press: M,
}

/// Returns the strip. Tests find the first session of November as `<id>-11-1`.
pub fn year_strip<'a, M: Clone + 'a>(
    id: &'static str,
    months: impl IntoIterator<Item = Month<'a, M>>,
) -> Element<'a, M> {
    let months: Vec<Month<'a, M>> = months.into_iter().collect();
    let most = months.iter().map(|month| month.sessions.len()).max().unwrap_or(0);
    let lines = most.div_ceil(ON_ONE_LINE).max(1);
    let more = std::iter::repeat_n(MARK + space::TIGHT, lines - 1).sum::<f32>();
    let mut row = Row::new().height(HEIGHT + more);
    for (at, month) in months.into_iter().enumerate() {
        if at > 0 {
            row = row.push(upright_rule());
        }
        row = row.push(cell(id, at + 1, month));
    }
    container(row).padding(1).class(Plate::card()).into()
}

fn cell<'a, M: Clone + 'a>(id: &'static str, number: usize, month: Month<'a, M>) -> Element<'a, M> {
    let name = if month.current {
        tinted(Role::SecondStrong, Colour::Accent, month.name)
    } else {
        say(Role::Second, month.name)
    };
    let mut column = Column::new().spacing(space::TIGHT).push(name);
    let mut marks = month.sessions.into_iter().enumerate().map(|(at, session)| mark(id, number, at + 1, session));
    loop {
        let line: Vec<Element<'a, M>> = marks.by_ref().take(ON_ONE_LINE).collect();
        if line.is_empty() {
            break;
        }
        column = column.push(Row::with_children(line).spacing(space::TIGHT));
    }
    let foot = if month.current { Plate::flat(Colour::Accent) } else { Plate::default() };
    let foot = container(Space::new()).width(Length::Fill).height(line::PLACE).class(foot);
    Stack::new()
        .push(container(column).padding([5, 8]).width(Length::Fill).height(Length::Fill))
        .push(container(foot).align_bottom(Length::Fill))
        .width(Length::Fill)
        .height(Length::Fill)
        .into()
}

fn mark<'a, M: Clone + 'a>(id: &'static str, month: usize, number: usize, session: Session<'a, M>) -> Element<'a, M> {
    let tone = session.tone;
    let inside: Element<'a, M> = match session.number {
        Some(number) => say(Role::SecondStrong, number).class(None).into(),
        None => sign(Icon::X, 14.0).into(),
    };
    let press = Press::new(Row::new().align_y(Alignment::Center).push(inside), move |status| {
        let plate = match tone {
            Tone::Outline => Plate::flat(Colour::Surface).edged(Colour::Edge).inked(Colour::Ink),
            Tone::Good | Tone::Active | Tone::Attention | Tone::Bad | Tone::Neutral => {
                Plate::soft(tone.ground(), tone.ink())
            }
        };
        let touched = status.hovered || status.pressed;
        let plate = if touched { plate.edged(tone.shape()) } else { plate };
        plate.rounded(radius::MARK)
    })
    .id(Some(Id::from(format!("{id}-{month}-{number}"))))
    .on_press(Some(session.on_press))
    .size(Length::Fill, MARK);
    container(explained(press, session.tip)).max_width(MARK).into()
}
