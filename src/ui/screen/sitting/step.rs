//! The next lawful step of the sitting: what the one large button does.

use crate::domain::agenda::ItemKind;
use crate::domain::ballot::VoteSubject;
use crate::domain::id::{ItemId, VoteId};
use crate::domain::sitting::Sitting;
use crate::domain::sitting::entry::Outcome;
use crate::domain::sitting::floor::Phase;
use crate::domain::sitting::item::ItemState;
use crate::domain::sitting::vote::VoteState;

/// A step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Begins the journal with the registration of those who come.
    Begin,
    /// Opens the sitting.
    Open,
    /// Goes on after a break.
    Resume,
    /// Ends the speech.
    EndSpeech,
    /// Takes an item.
    Take(ItemId),
    /// Puts the decision on the item to the vote.
    OpenVote(ItemId),
    /// Closes the vote.
    CloseVote(VoteId),
    /// Records what came of the item.
    Finish(ItemId, Outcome),
    /// Closes the sitting.
    Close,
    /// Goes to the protocol.
    Protocol,
}

/// Returns the next step; `chosen` is the item that the user looks at.
pub fn next(sitting: Option<&Sitting>, chosen: Option<ItemId>) -> Step {
    let Some(sitting) = sitting else { return Step::Begin };
    match sitting.phase() {
        Phase::Gathering => Step::Open,
        Phase::Adjourned => Step::Resume,
        Phase::Closed => Step::Protocol,
        Phase::Open => while_open(sitting, chosen),
    }
}

fn while_open(sitting: &Sitting, chosen: Option<ItemId>) -> Step {
    if let Some(vote) = sitting.open_vote() {
        return Step::CloseVote(vote.id);
    }
    if sitting.speech_running().is_some() {
        return Step::EndSpeech;
    }
    if let Some(item) = sitting.current_item() {
        return on_item(sitting, item);
    }
    let is_pending = |item: ItemId| sitting.item(item).is_some_and(|record| record.state == ItemState::Pending);
    match chosen.filter(|&item| is_pending(item)).or_else(|| next_pending(sitting)) {
        Some(item) => Step::Take(item),
        None => Step::Close,
    }
}

fn on_item(sitting: &Sitting, item: ItemId) -> Step {
    let is_information = sitting.item(item).is_some_and(|record| record.item.kind == ItemKind::Information);
    if is_information {
        return Step::Finish(item, Outcome::Heard);
    }
    match sitting.standing_decision(item).and_then(|vote| vote.standing_tally()) {
        Some(tally) if tally.adopted => Step::Finish(item, Outcome::Adopted),
        Some(_) => Step::Finish(item, Outcome::NotAdopted),
        None => Step::OpenVote(item),
    }
}

/// Returns the first item of the agenda that was not taken yet.
pub fn next_pending(sitting: &Sitting) -> Option<ItemId> {
    sitting.items().iter().find(|record| record.state == ItemState::Pending).map(|record| record.item.id)
}

/// Returns the cancelled vote that a new one on the same subject repeats.
pub fn repeated(sitting: &Sitting, item: ItemId, subject: &VoteSubject) -> Option<VoteId> {
    let mut votes: Vec<_> = sitting.votes_on(item).collect();
    votes.reverse();
    let is_repeatable = |vote: &&crate::domain::sitting::vote::Vote| {
        vote.state() == VoteState::Cancelled && vote.repeated_by.is_none() && vote.subject == *subject
    };
    votes.into_iter().find(is_repeatable).map(|vote| vote.id)
}
