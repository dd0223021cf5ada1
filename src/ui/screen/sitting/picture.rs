//! The journal as a picture: the course of the sitting with its legend.

use chrono::NaiveDateTime;
use iced::widget::{Column, Row, container};
use iced::{Alignment, Length};

use super::Message;
use super::bar::time;
use super::chronicle::Message as Chronicle;
use super::scene::Scene;
use crate::domain::sitting::Sitting;
use crate::domain::sitting::timeline::{Answer, Timeline};
use crate::i18n::Catalog;
use crate::ui::icon::Icon;
use crate::ui::theme::size::space;
use crate::ui::theme::{Plate, Role};
use crate::ui::widget::timeline::{Key, Labels, course, key, zoomed};
use crate::ui::widget::{Element, Words, button, empty, say, scroll};

impl<'a> Scene<'a> {
    /// Returns what shows the picture wider and narrower.
    pub fn picture_tools(self, zoom: u16) -> Element<'a, Message> {
        let tr = self.cx.tr;
        let step = |icon, words: String, id, larger| {
            let next = zoomed(zoom, larger);
            let message = (next != zoom).then_some(Message::Chronicle(Chronicle::Zoom(next)));
            button::icon(icon, words).small().id(id).on_press_maybe(message)
        };
        let whole = (zoom != 100).then_some(Message::Chronicle(Chronicle::Zoom(100)));
        Row::new()
            .spacing(space::TIGHT)
            .align_y(Alignment::Center)
            .push(step(Icon::ZoomOut, tr.chronicle_narrower(), "course-narrower", false))
            .push(button::quiet(tr.chronicle_whole()).small().id("course-whole").on_press_maybe(whole))
            .push(step(Icon::ZoomIn, tr.chronicle_wider(), "course-wider", true))
            .into()
    }

    /// Returns the picture of the sitting so far.
    pub fn picture(self, sitting: &'a Sitting, zoom: u16) -> Element<'a, Message> {
        let tr = self.cx.tr;
        let Some(timeline) = Timeline::of(sitting, self.cx.now) else {
            return empty::nothing(tr.table_journal_empty());
        };
        let names: Vec<Words<'a>> = timeline.rows.iter().map(|row| self.listed(row.member).into()).collect();
        let labels = Labels {
            items: tr.chronicle_items().into(),
            votes: tr.chronicle_votes().into(),
            quorum: tr.chronicle_quorum().into(),
            needed: tr.needed(&timeline.needed.to_string()).into(),
        };
        let told = timeline.clone();
        let chart = course("course", timeline, names, labels, move |at| tell(&told, at, tr))
            .zoom(zoom, |zoom| Message::Chronicle(Chronicle::Zoom(zoom)))
            .on_move(Message::Scrolled);
        let chart = container(chart).padding([space::SMALL, space::MEDIUM]).width(Length::Fill).class(Plate::card());
        let column = Column::new().spacing(space::SMALL).push(chart).push(legend(tr));
        scroll(container(column).padding(iced::Padding::ZERO.right(space::MEDIUM))).height(Length::Fill).into()
    }
}

fn legend<'a>(tr: &Catalog) -> Element<'a, Message> {
    let keys = [
        (Key::InHall, tr.chronicle_in_hall()),
        (Key::ByVideo, tr.chronicle_by_video()),
        (Key::Break, tr.chronicle_break()),
        (Key::Vote(Answer::Adopted), tr.chronicle_adopted()),
        (Key::Vote(Answer::NotAdopted), tr.chronicle_not_adopted()),
        (Key::Vote(Answer::Cancelled), tr.chronicle_cancelled()),
        (Key::Vote(Answer::Open), tr.chronicle_voting()),
    ];
    let keys = keys.into_iter().map(|(what, words)| {
        let row = Row::new().spacing(space::TIGHT).align_y(Alignment::Center);
        row.push(key(what)).push(say(Role::Second, words)).into()
    });
    Row::with_children(keys).spacing(space::MEDIUM).wrap().vertical_spacing(space::TIGHT).into()
}

/// Says what was at a moment.
fn tell(timeline: &Timeline, at: NaiveDateTime, tr: &Catalog) -> String {
    let present = timeline.present_at(at).map_or(0, |level| level.present);
    let (words, needed) = (time(at), timeline.needed);
    match (timeline.is_break(at), timeline.item_at(at)) {
        (true, _) => tr.chronicle_moment_break(&words, present, needed),
        (false, Some(item)) => tr.chronicle_moment_item(&words, item.number, present, needed),
        (false, None) => tr.chronicle_moment(&words, present, needed),
    }
}
