//! What came of the votes on an item: the result in words and figures, dissent, the way to cancel.

use iced::widget::{Column, Row, container};
use iced::{Alignment, Length};

use super::Message;
use super::bar::remark;
use super::question::{About, dissenters};
use super::scene::Scene;
use super::vote::form;
use crate::domain::id::ItemId;
use crate::domain::sitting::Sitting;
use crate::domain::sitting::entry::Outcome;
use crate::domain::sitting::floor::Phase;
use crate::domain::sitting::item::{ItemRecord, ItemState};
use crate::domain::sitting::vote::{Vote, VoteState};
use crate::domain::text::Language;
use crate::office::tell;
use crate::ui::icon::Icon;
use crate::ui::theme::size::space;
use crate::ui::theme::{Colour, Plate, Role};
use crate::ui::widget::{Element, button, card, say, tinted, tinted_sign};

impl<'a> Scene<'a> {
    /// Returns a card for each closed or cancelled vote on the item, the last one first, and for what put it off.
    pub fn results(self, sitting: &'a Sitting, item: ItemId) -> Vec<Element<'a, Message>> {
        let mut cards: Vec<_> = sitting
            .votes_on(item)
            .filter(|vote| vote.state() != VoteState::Open)
            .map(|vote| self.voted(sitting, vote))
            .collect();
        cards.reverse();
        cards.extend(sitting.item(item).and_then(|record| self.put_off(record)));
        cards
    }

    fn put_off(self, record: &'a ItemRecord) -> Option<Element<'a, Message>> {
        let tr = self.cx.tr;
        match &record.state {
            ItemState::Closed { outcome: Outcome::Postponed { reason, .. }, .. } => {
                let words = tr.table_because(&tr.outcome_postponed(), self.cx.text(reason));
                Some(card(remark(Icon::CalendarClock, Colour::Gold, words)))
            }
            ItemState::Withdrawn { reason, .. } => {
                let words = tr.table_because(&tr.outcome_withdrawn(), self.cx.text(reason));
                Some(card(remark(Icon::CircleX, Colour::Ink2, words)))
            }
            ItemState::Closed { outcome: Outcome::Adopted | Outcome::NotAdopted | Outcome::Heard, .. }
            | ItemState::Pending
            | ItemState::Considered { .. } => None,
        }
    }

    fn voted(self, sitting: &'a Sitting, vote: &'a Vote) -> Element<'a, Message> {
        let tr = self.cx.tr;
        let title = tr.table_vote_title(vote.id.0, &capital(&form(vote.form, tr)));
        let mut column = Column::new().spacing(space::SMALL).push(say(Role::Second, title));
        let subject = self.subject(&vote.subject);
        column = column.push(tinted(Role::Second, Colour::Ink2, subject));
        if let Some(cancelled) = &vote.cancelled {
            let words = tr.table_because(&tr.table_vote_cancelled(), self.cx.text(&cancelled.reason));
            return card(column.push(remark(Icon::CircleSlash, Colour::Gold, words)));
        }
        let Some(tally) = vote.standing_tally() else { return card(column) };
        let (icon, ink, words) = self.result(tally);
        let result = Row::new()
            .spacing(space::SMALL)
            .align_y(Alignment::Center)
            .push(tinted_sign(icon, 26.0, ink))
            .push(tinted(Role::PageTitle, ink, capital(&words)));
        let count = tally.count;
        let counted = tr.counted(count.votes_for, count.against, count.abstained, count.not_voted);
        let counted = if count.spoiled > 0 { tr.counted_with_spoiled(&counted, count.spoiled) } else { counted };
        column = column.push(result).push(say(Role::Body, counted));
        column = column.push(say(Role::Second, tr.table_result_needed(tally.needed, tally.base)));
        for language in Language::ALL {
            let announced = tell::resolved(vote, &sitting.setup().rules, language);
            column = column.push(announced.map(|words| say(Role::Second, words)));
        }
        for dissent in &vote.dissents {
            column =
                column.push(remark(Icon::PencilLine, Colour::Ink, tr.table_dissented(&self.person(dissent.member))));
        }
        let is_open = sitting.phase() == Phase::Open;
        let undone = sitting.item(vote.item).is_some_and(|record| !record.is_done());
        let mut row = Row::new().spacing(space::SMALL);
        if is_open && !dissenters(self.facts, vote.id).is_empty() {
            let dissent = button::quiet(tr.table_dissent()).small().id("dissent");
            row = row.push(dissent.on_press_maybe(self.cx.recording(Message::Ask(About::Dissent(vote.id)))));
        }
        if !super::same::items(self.facts, vote.id).is_empty() {
            let same = button::quiet(tr.voting_same()).small().id("same");
            row = row.push(same.on_press_maybe(self.cx.recording(Message::Ask(About::Same(vote.id)))));
        }
        if is_open && undone && sitting.open_vote().is_none() {
            let cancel = button::quiet(tr.table_cancel_vote()).small().id("cancel-vote");
            row = row.push(cancel.on_press_maybe(self.cx.recording(Message::Ask(About::Cancel(vote.id)))));
        }
        let ground = if tally.adopted { Colour::GreenSoft } else { Colour::RedSoft };
        let column = column.push(row);
        container(column).padding(space::CARD).width(Length::Fill).class(Plate::soft(ground, Colour::Ink)).into()
    }
}

/// Returns the words with a capital letter.
pub fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
