//! The strip that says that entries are made from paper, with the time at which they happened.

use iced::widget::{Row, Space, container};
use iced::{Alignment, Length};

use super::Message;
use super::chronicle::{Message as Chronicle, PAST_TIME, Past};
use super::scene::Scene;
use crate::ui::icon::Icon;
use crate::ui::theme::size::space;
use crate::ui::theme::{Colour, Mark, Plate, Role};
use crate::ui::widget::date::{Days, date_field, time_field};
use crate::ui::widget::{Element, button, tinted, tinted_sign};

/// The widths of the day and of the time.
const DAY: f32 = 150.0;
const TIME: f32 = 96.0;

impl<'a> Scene<'a> {
    /// Returns the strip, while entries are made from paper.
    pub fn past(self) -> Option<Element<'a, Message>> {
        let past: &'a Past = self.table.chronicle.past.as_ref()?;
        let (tr, cx) = (self.cx.tr, self.cx);
        let send = |message| Message::Chronicle(message);
        let days = Days { tr, calendar: cx.calendar, today: cx.today() };
        let mark = if past.moment().is_some() { Mark::None } else { Mark::Error };
        let day = date_field("past-date", days, &past.date, mark, move |text| send(Chronicle::PastDate(text)));
        let time = time_field(PAST_TIME, tr, &past.time, mark, move |text| send(Chronicle::PastTime(text)));
        let later = |minutes: i64| {
            let words = tr.chronicle_later(u32::try_from(minutes).unwrap_or(0));
            button::usual(words).small().id(format!("later-{minutes}")).on_press(send(Chronicle::Later(minutes)))
        };
        let words =
            container(tinted(Role::Strong, Colour::Gold, tr.chronicle_past_strip())).width(Length::Fill).clip(true);
        let row = Row::new()
            .spacing(space::SMALL)
            .align_y(Alignment::Center)
            .push(tinted_sign(Icon::History, 20.0, Colour::Gold))
            .push(words)
            .push((!self.is_tiny()).then(|| container(day).width(DAY)))
            .push(container(time).width(TIME))
            .push(later(1))
            .push(later(5))
            .push(Space::new().width(space::SMALL))
            .push(button::usual(tr.chronicle_past_end()).small().id("past-end").on_press(send(Chronicle::Past(false))));
        let strip = container(row).padding([space::SMALL, space::CARD]).width(Length::Fill);
        Some(strip.class(Plate::flat(Colour::GoldSoft)).into())
    }
}
