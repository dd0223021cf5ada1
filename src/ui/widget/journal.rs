//! The line of the journal at the foot of the sitting: the last entries, the newest first.

use iced::advanced::widget::Id;
use iced::widget::{Column, Row, container};
use iced::{Alignment, Length, Padding};

use super::flow::fitting;
use super::press::{Press, Ring};
use super::status::Remark;
use super::{Element, Words, rule, say, spans, tinted, tinted_sign, upright_rule};
use crate::ui::icon::Icon;
use crate::ui::theme::size::{radius, space};
use crate::ui::theme::{Colour, Plate, Role};

/// The height of the line below its rule.
const HEIGHT: f32 = 37.0;

/// An entry of the journal.
#[derive(Debug, Clone)]
pub struct Entry<'a> {
    /// Its number in the journal.
    pub seq: u32,
    /// When it was made.
    pub time: Words<'a>,
    /// What happened.
    pub words: Words<'a>,
    /// Why it was struck, if it was.
    pub struck: Option<Words<'a>>,
}

/// Returns what an entry says, struck through with the reason beside it where it was struck.
pub fn entry<'a, M: 'a>(entry: Entry<'a>) -> Element<'a, M> {
    let row = Row::new().spacing(6).align_y(Alignment::Center);
    match entry.struck {
        None => {
            row.push(say(Role::Second, entry.time)).push(say(Role::Second, entry.words).class(Some(Colour::Ink))).into()
        }
        Some(reason) => row
            .push(say(Role::Second, entry.time))
            .push(Element::from(spans::struck(Role::Second, Colour::Ink2, entry.words)))
            .push(tinted(Role::Second, Colour::Gold, reason))
            .into(),
    }
}

/// Returns the line: its name, which opens the whole journal, as many `entries` as there is room for, and `saved` at the
/// right. Tests find entry 41 as `<id>-41`.
pub fn journal_line<'a, M: Clone + 'a>(
    id: &'static str,
    name: impl Into<Words<'a>>,
    on_open: M,
    entries: impl IntoIterator<Item = Entry<'a>>,
    saved: Option<Remark<'a>>,
    on_press: impl Fn(u32) -> M + 'a,
) -> Element<'a, M> {
    let press = |content: Row<'a, M, crate::ui::Theme, super::Renderer>, id: Id, message| {
        let look = |status: super::press::Status| {
            let touched = status.hovered || status.pressed;
            let plate = if touched { Plate::flat(Colour::Sunken) } else { Plate::default() };
            plate.rounded(radius::CONTROL)
        };
        let press = Press::new(content, look).id(Some(id)).on_press(Some(message));
        press.ring(Ring::Inside).padding([4, 8]).size(Length::Shrink, Length::Shrink)
    };
    let head = Row::new()
        .spacing(space::SMALL)
        .align_y(Alignment::Center)
        .push(tinted_sign(Icon::History, 16.0, Colour::Ink2))
        .push(say(Role::Second, name).class(Some(Colour::Ink)));
    let head = press(head, Id::new(id), on_open);
    let cells = entries.into_iter().map(|item| {
        let seq = item.seq;
        press(Row::new().push(entry(item)), Id::from(format!("{id}-{seq}")), on_press(seq)).into()
    });
    let saved = saved.map(|saved| {
        Row::new()
            .spacing(6)
            .align_y(Alignment::Center)
            .push(tinted_sign(saved.icon, 16.0, saved.ink.unwrap_or(Colour::Ink2)))
            .push(tinted(Role::Second, saved.ink.unwrap_or(Colour::Ink2), saved.words))
    });
    let row = Row::new()
        .spacing(space::SMALL)
        .align_y(Alignment::Center)
        .push(head)
        .push(container(upright_rule()).height(16))
        .push(fitting(cells.collect(), space::TIGHT, HEIGHT))
        .push(saved);
    let line = container(row)
        .padding(Padding::ZERO.left(space::SMALL).right(space::CARD))
        .center_y(Length::Fixed(HEIGHT))
        .width(Length::Fill);
    Column::new().push(rule()).push(line.class(Plate::flat(Colour::Surface))).into()
}
