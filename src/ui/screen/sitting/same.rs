//! The same vote for the items that follow: each its own vote in the journal, all of them recorded at once.

use iced::widget::{Column, container};

use super::Message;
use super::asking::Fields;
use super::bar::remark;
use super::facts::Facts;
use super::question::{Edit, Question};
use super::scene::Scene;
use crate::domain::agenda::ItemKind;
use crate::domain::ballot::{VoteForm, VoteSubject};
use crate::domain::id::{ItemId, VoteId};
use crate::domain::sitting::Sitting;
use crate::domain::sitting::entry::{Event, Outcome};
use crate::domain::sitting::floor::Phase;
use crate::domain::sitting::item::{ItemRecord, ItemState};
use crate::domain::sitting::vote::Vote;
use crate::ui::icon::Icon;
use crate::ui::theme::Colour;
use crate::ui::widget::field::field;
use crate::ui::widget::select::select;

/// Returns the items that follow and on which the same vote can be recorded: in the order of the agenda, up to the first
/// one that waits for something else – an information, a recusal – or has been considered.
///
/// A secret vote is never the same twice, since nobody knows who answered what; and whoever can answer must be the same.
pub(super) fn items(facts: &Facts, vote: VoteId) -> Vec<ItemId> {
    let Some(sitting) = facts.sitting.as_ref() else { return Vec::new() };
    let Some(vote) = sitting.vote(vote).filter(|vote| can_be_repeated(sitting, vote)) else { return Vec::new() };
    let voters = vote.closed.as_ref().map(|closed| closed.voters.as_slice()).unwrap_or_default();
    let is_like = |record: &&ItemRecord| {
        record.state == ItemState::Pending
            && record.item.kind == ItemKind::Decision
            && sitting.voters(record.item.id) == voters
    };
    let following = sitting.items().iter().skip_while(|record| record.item.id != vote.item).skip(1);
    following.take_while(is_like).map(|record| record.item.id).collect()
}

fn can_be_repeated(sitting: &Sitting, vote: &Vote) -> bool {
    sitting.phase() == Phase::Open
        && sitting.current_item() == Some(vote.item)
        && sitting.open_vote().is_none()
        && vote.subject == VoteSubject::Decision
        && vote.form != VoteForm::Secret
        && vote.standing_tally().is_some()
        && sitting.voters(vote.item) == vote.closed.as_ref().map(|it| it.voters.as_slice()).unwrap_or_default()
}

/// Returns the entries that settle the item of `vote` and record the same vote on every following item up to `last`.
pub(super) fn events(facts: &Facts, vote: VoteId, last: ItemId) -> Option<Vec<Event>> {
    let sitting = facts.sitting.as_ref()?;
    let items = items(facts, vote);
    let end = items.iter().position(|&item| item == last)?;
    let vote = sitting.vote(vote)?;
    let outcome = if vote.standing_tally()?.adopted { Outcome::Adopted } else { Outcome::NotAdopted };
    let done = |item| Event::ItemClosed { item, outcome: outcome.clone() };
    let mut events = vec![done(vote.item)];
    let mut next = sitting.next_vote();
    for &item in items.iter().take(end + 1) {
        let id = next;
        next = VoteId(id.0.saturating_add(1));
        let (subject, form) = (VoteSubject::Decision, vote.form);
        events.push(Event::ItemTaken { item });
        events.push(Event::VoteOpened { vote: id, item, subject, form, repeats: None });
        events.extend(vote.ballots.iter().map(|(&member, &choice)| Event::BallotCast { vote: id, member, choice }));
        events.extend(vote.entered.map(|count| Event::CountEntered { vote: id, count }));
        events.extend([Event::VoteClosed { vote: id }, done(item)]);
    }
    Some(events)
}

impl<'a> Scene<'a> {
    /// Asks up to which item the same vote is recorded.
    pub fn same(self, question: &'a Question, vote: VoteId, fields: Fields<'a>) -> Fields<'a> {
        let tr = self.cx.tr;
        let items = items(self.facts, vote);
        let name = |item: ItemId| {
            let item = self.facts.item(item);
            item.map(|item| format!("{}. {}", item.number, self.cx.text(&item.title))).unwrap_or_default()
        };
        let names: Vec<_> = items.iter().map(|&item| name(item)).collect();
        let end = question.item.and_then(|last| items.iter().position(|&item| item == last));
        let covered = end.map_or(0, |end| end + 1);
        let numbers: Vec<_> = items.iter().take(covered).map(|&item| self.number(item).to_string()).collect();
        let choice = select(tr, names, end)
            .id("item")
            .on_choose(move |at| items.get(at).map_or(Message::Scrolled, |&item| Message::Edit(Edit::Item(item))));
        let counted = self.sitting().and_then(|sitting| sitting.vote(vote)).and_then(Vote::count);
        let counted = counted.map(|it| tr.counted(it.votes_for, it.against, it.abstained, it.not_voted));
        let words = tr.voting_same_items(&numbers.join(", "), &counted.unwrap_or_default());
        let told = container(remark(Icon::Info, Colour::Ink2, words));
        fields.push(Column::new().push(field(tr.voting_up_to_item(), choice))).push(told)
    }
}
