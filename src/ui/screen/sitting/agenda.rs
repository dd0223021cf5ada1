//! The agenda at the left: what came of each item, in a word and a sign.

use iced::widget::{Column, Row, Space, container};
use iced::{Alignment, Length};

use super::Message;
use super::scene::Scene;
use crate::domain::agenda::AgendaItem;
use crate::domain::sitting::entry::Outcome;
use crate::domain::sitting::item::ItemState;
use crate::domain::tally::Tally;
use crate::ui::icon::Icon;
use crate::ui::theme::size::{line, radius, space};
use crate::ui::theme::{Colour, Plate, Role};
use crate::ui::widget::{Element, button, say, scroll, tile, tinted, tinted_sign};

/// How an item stands: a sign, its colour, a word.
type State = (Icon, Colour, String);

impl<'a> Scene<'a> {
    /// Returns the column with the agenda.
    pub fn agenda(self) -> Element<'a, Message> {
        let tr = self.cx.tr;
        let items = self.facts.papers.items.iter().map(|item| self.agenda_item(item));
        let list = Column::with_children(items).spacing(space::TIGHT);
        if self.cx.narrow() {
            let list = container(scroll(list)).padding([space::SMALL, space::TIGHT]).height(Length::Fill);
            return Column::new().push(list).push(self.closed_part()).into();
        }
        let minutes: u32 = self.facts.papers.items.iter().map(|item| item.minutes).sum();
        let head = Row::new()
            .align_y(Alignment::Center)
            .push(say(Role::CardTitle, tr.table_agenda()))
            .push(Space::new().width(Length::Fill))
            .push(say(Role::Second, tr.count_minutes(minutes)));
        let head = container(head).padding([10.0, space::CARD]);
        let list =
            container(list).padding(iced::Padding::from([0.0, space::MEDIUM]).left(space::SMALL).bottom(space::SMALL));
        Column::new().push(head).push(scroll(list).height(Length::Fill)).push(self.closed_part()).into()
    }

    fn agenda_item(self, item: &'a AgendaItem) -> Element<'a, Message> {
        let shown = self.table.shown_item() == Some(item.id);
        let state = self.item_state(item);
        let number = say(Role::Strong, item.number.to_string());
        let content: Element<'a, Message> = if self.cx.narrow() {
            let sign = state.map(|(icon, ink, _)| tinted_sign(icon, 16.0, ink));
            let column = Column::new().spacing(space::TIGHT).align_x(Alignment::Center).push(number).push(sign);
            container(column).center_x(Length::Fill).into()
        } else {
            let role = if shown { Role::SecondStrong } else { Role::Second };
            let title = tinted(role, if shown { Colour::Ink } else { Colour::Ink2 }, self.cx.text(&item.title));
            let mut column = Column::new().spacing(space::TIGHT).push(title);
            match state {
                Some((icon, ink, words)) => {
                    let row = Row::new().spacing(6).push(tinted_sign(icon, 16.0, ink));
                    column = column.push(row.push(tinted(Role::Second, ink, words)));
                }
                None => column = column.push(say(Role::Second, self.plan(item))),
            }
            Row::new().push(container(number).width(24)).push(column.width(Length::Fill)).into()
        };
        let padding: [f32; 2] = if self.cx.narrow() { [8.0, 2.0] } else { [8.0, 10.0] };
        let tile = tile::row(content).padding(padding).id(format!("item-{}", item.number));
        let tile = Element::from(tile.on_press(Message::Choose(item.id)));
        if !shown {
            return tile;
        }
        // The mark of the current place is the ground that shows at the left of the card.
        let card = container(tile).class(Plate::flat(Colour::Surface).rounded(radius::MARK)).width(Length::Fill);
        let mark = container(card).padding(iced::Padding::ZERO.left(line::PLACE));
        mark.width(Length::Fill).class(Plate::flat(Colour::Accent).rounded(radius::MARK)).into()
    }

    /// Returns the minutes and who reports.
    fn plan(self, item: &'a AgendaItem) -> String {
        let minutes = self.cx.tr.count_minutes(item.minutes);
        match item.speakers.first() {
            Some(&speaker) => format!("{minutes} · {}", self.person(speaker)),
            None => minutes,
        }
    }

    /// Returns how an item stands; nothing while it waits.
    pub fn item_state(self, item: &'a AgendaItem) -> Option<State> {
        let (tr, sitting) = (self.cx.tr, self.sitting()?);
        let record = sitting.item(item.id)?;
        Some(match &record.state {
            ItemState::Pending => return None,
            ItemState::Considered { .. } => {
                let is_voted = sitting.open_vote().is_some_and(|vote| vote.item == item.id);
                let words = if is_voted { tr.table_item_voting() } else { tr.table_item_considered() };
                (Icon::Play, Colour::Accent, words)
            }
            ItemState::Closed { outcome: Outcome::Heard, .. } => (Icon::CircleCheck, Colour::Green, tr.outcome_heard()),
            ItemState::Closed { outcome: Outcome::Postponed { .. }, .. } => {
                (Icon::CalendarClock, Colour::Gold, tr.outcome_postponed())
            }
            ItemState::Closed { outcome: Outcome::Adopted | Outcome::NotAdopted, .. } => {
                match sitting.standing_decision(item.id).and_then(|vote| vote.standing_tally()) {
                    Some(tally) => self.result(tally),
                    None => return None,
                }
            }
            ItemState::Withdrawn { .. } => (Icon::CircleX, Colour::Ink2, tr.outcome_withdrawn()),
        })
    }

    /// Returns what came of a vote, in words.
    pub fn result(self, tally: &Tally) -> State {
        let tr = self.cx.tr;
        let words = match (tally.adopted, tally.decided_by_chair) {
            (true, true) => tr.outcome_adopted_by_chair(),
            (false, true) => tr.outcome_not_adopted_by_chair(),
            (true, false) if tally.unanimous => tr.outcome_adopted_unanimously(),
            (true, false) => tr.outcome_adopted_by_majority(),
            (false, false) if tally.tie => tr.outcome_not_adopted_by_tie(),
            (false, false) => tr.outcome_not_adopted(),
        };
        if tally.adopted { (Icon::CircleCheck, Colour::Green, words) } else { (Icon::CircleX, Colour::Red, words) }
    }

    /// Returns the button back to the item under consideration, where another is shown.
    pub fn back_to_current(self) -> Option<Element<'a, Message>> {
        let current = self.sitting()?.current_item()?;
        let words = self.cx.tr.table_back_to_item(self.number(current));
        let is_elsewhere = self.table.chosen.is_some_and(|chosen| chosen != current);
        is_elsewhere.then(|| {
            button::quiet(words).icon(Icon::ArrowLeft).small().id("unchoose").on_press(Message::Unchoose).into()
        })
    }
}
