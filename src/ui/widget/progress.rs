//! Long work: how far it is, and the way to stop it.

use iced::widget::{Column, Row, Space, container};
use iced::{Alignment, Length};

use super::{Element, Words, button, say};
use crate::i18n::Catalog;
use crate::ui::theme::size::space;
use crate::ui::theme::{Colour, Plate, Role};

/// The height of the bar.
const BAR: f32 = 6.0;

/// Returns a bar filled by `part` of `whole`.
pub fn bar<'a, M: 'a>(part: u32, whole: u32) -> Element<'a, M> {
    let done = part.min(whole);
    let share = |count: u32| u16::try_from(u64::from(count) * 1_000 / u64::from(whole.max(1))).unwrap_or(1_000);
    let cell = |count: u32, plate: Plate| {
        let width = if share(count) == 0 { Length::Fixed(0.0) } else { Length::FillPortion(share(count)) };
        container(Space::new()).width(width).height(BAR).class(plate.rounded(BAR / 2.0))
    };
    let row = Row::new().push(cell(done, Plate::flat(Colour::Accent))).push(cell(whole - done, Plate::default()));
    container(row).width(Length::Fill).class(Plate::flat(Colour::NeutralSoft).rounded(BAR / 2.0)).into()
}

/// Returns a line that says what is being done and how far it is; without `on_stop` it cannot be stopped.
pub fn progress<'a, M: Clone + 'a>(
    tr: &Catalog,
    words: impl Into<Words<'a>>,
    part: u32,
    whole: u32,
    on_stop: Option<M>,
) -> Element<'a, M> {
    let percent = u64::from(part.min(whole)) * 100 / u64::from(whole.max(1));
    let head = Row::new()
        .spacing(space::MEDIUM)
        .align_y(Alignment::Center)
        .push(say(Role::Body, words))
        .push(Space::new().width(Length::Fill))
        .push(say(Role::Second, tr.zoom_percent(&percent.to_string())));
    let column = Column::new().spacing(space::TIGHT).width(Length::Fill).push(head).push(bar(part, whole));
    let stop = on_stop.map(|message| Element::from(button::usual(tr.stop()).small().id("stop").on_press(message)));
    Row::new().spacing(space::CARD).align_y(Alignment::Center).push(column).push(stop).into()
}
