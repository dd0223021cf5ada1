//! A box to tick.

use iced::advanced::widget::Id;
use iced::alignment::Horizontal;
use iced::widget::{Row, container};
use iced::{Alignment, Length};

use super::press::Press;
use super::{Element, Words, say, tinted_sign};
use crate::ui::icon::Icon;
use crate::ui::theme::size::{radius, space};
use crate::ui::theme::{Colour, Plate, Role};

/// The width of the box.
const SIDE: f32 = 18.0;

/// Returns a box with its words; a press on either sends the other state. Without `on_toggle` it only shows.
pub fn check<'a, M: Clone + 'a>(
    id: impl Into<Id>,
    words: impl Into<Words<'a>>,
    ticked: bool,
    on_toggle: Option<impl Fn(bool) -> M + 'a>,
) -> Element<'a, M> {
    let open = on_toggle.is_some();
    let plate = match (ticked, open) {
        (true, true) => Plate::flat(Colour::Accent),
        (true, false) => Plate::flat(Colour::NeutralSoft).edged(Colour::Hairline),
        (false, true) => Plate::flat(Colour::Surface).edged(Colour::Edge),
        (false, false) => Plate::flat(Colour::Sunken).edged(Colour::Hairline),
    };
    let ink = if open { Colour::OnAccent } else { Colour::Disabled };
    let tick = ticked.then(|| Element::from(tinted_sign(Icon::Check, 14.0, ink)));
    let tick = tick.unwrap_or_else(|| iced::widget::Space::new().into());
    let square = container(tick).center(Length::Fixed(SIDE)).class(plate.rounded(radius::MARK));
    let row = Row::new().spacing(space::SMALL).align_y(Alignment::Center).push(square).push(say(Role::Body, words));
    let ink = if open { Colour::Ink } else { Colour::Disabled };
    // One line is as high as the box; a title of an agenda takes more.
    let row = container(row).padding([2, 0]);
    Press::new(row, move |_| Plate::default().rounded(radius::MARK).inked(ink))
        .id(Some(id.into()))
        .on_press(on_toggle.map(|message| message(!ticked)))
        .align(Horizontal::Left)
        .size(Length::Shrink, Length::Shrink)
        .into()
}
