//! The rules of considering items: one at a time, each once, in any order, each with an outcome that the votes bear out.

use chrono::NaiveDateTime;

use super::effect::News;
use super::entry::{Outcome, SpeechKind};
use super::floor::{Note, Speech};
use super::item::{ItemRecord, ItemState};
use super::refusal::{QuorumPurpose, SittingRefusal};
use super::table::{Table, Verdict, require_text};
use super::vote::Vote;
use crate::domain::agenda::ItemKind;
use crate::domain::ballot::VoteSubject;
use crate::domain::id::{ItemId, PersonId};
use crate::domain::tally::Tally;
use crate::domain::text::Bilingual;

impl Table {
    /// An item is considered from now on.
    pub(super) fn take(&mut self, item: ItemId, at: NaiveDateTime) -> Verdict {
        let index = self.find_undone(item)?;
        if let Some(current) = self.current_item() {
            return Err(SittingRefusal::ItemInTheWay { current });
        }
        self.refuse_during_vote()?;
        self.refuse_during_speech()?;
        self.set_item(index, ItemState::Considered { since: at });
        self.current = Some(index);
        Ok(News::Recorded)
    }

    /// An item is taken off the agenda, which is possible until its decision is adopted.
    pub(super) fn withdraw(
        &mut self,
        item: ItemId,
        requested_by: PersonId,
        reason: &Bilingual,
        at: NaiveDateTime,
    ) -> Verdict {
        let index = self.find_undone(item)?;
        self.refuse_while_busy(index)?;
        self.refuse_adopted(item)?;
        require_text(reason)?;
        let started = self.leave_item(index);
        self.set_item(index, ItemState::Withdrawn { started, ended: at, requested_by, reason: reason.clone() });
        Ok(News::Recorded)
    }

    /// An item is done with. Only the one under consideration, but any item can be put off without being taken, since
    /// that is the way out where the quorum is lost.
    pub(super) fn close_item(&mut self, item: ItemId, outcome: &Outcome, at: NaiveDateTime) -> Verdict {
        let index = self.find_undone(item)?;
        let postponed = matches!(outcome, Outcome::Postponed { .. });
        if !postponed && self.current != Some(index) {
            return Err(SittingRefusal::ItemNotTaken { item, current: self.current_item() });
        }
        self.refuse_while_busy(index)?;
        self.check_outcome(item, outcome)?;
        let started = self.leave_item(index);
        self.set_item(index, ItemState::Closed { started, ended: at, outcome: outcome.clone() });
        Ok(News::Recorded)
    }

    /// Checks that the votes bear out the outcome (p. 9, SR-23).
    fn check_outcome(&self, item: ItemId, outcome: &Outcome) -> Result<(), SittingRefusal> {
        match outcome {
            Outcome::Adopted => {
                let (vote, tally) = self.require_decision(item)?;
                if tally.adopted { Ok(()) } else { Err(not_adopted(vote, tally)) }
            }
            Outcome::NotAdopted => {
                let (vote, tally) = self.require_decision(item)?;
                if tally.adopted { Err(adopted(vote, tally)) } else { Ok(()) }
            }
            Outcome::Heard => match self.kind(item) {
                Some(ItemKind::Information) => {
                    self.require_quorum(Some(item), QuorumPurpose::Hearing(item)).map(|_| ())
                }
                Some(ItemKind::Decision) | None => Err(SittingRefusal::DecisionExpected { item }),
            },
            Outcome::Postponed { reason, .. } => {
                self.refuse_adopted(item)?;
                require_text(reason)
            }
        }
    }

    /// Returns the vote on the decision of `item` that stands, with its result.
    pub(super) fn standing_decision(&self, item: ItemId) -> Option<(&Vote, &Tally)> {
        let mut votes = self.votes.iter().filter(|vote| vote.item == item && vote.subject == VoteSubject::Decision);
        votes.find_map(|vote| Some((vote, vote.standing_tally()?)))
    }

    fn require_decision(&self, item: ItemId) -> Result<(&Vote, &Tally), SittingRefusal> {
        self.standing_decision(item).ok_or_else(|| match self.kind(item) {
            Some(ItemKind::Information) => SittingRefusal::NoDecisionOnInformation { item },
            Some(ItemKind::Decision) | None => {
                SittingRefusal::NotVotedOn { item, citation: self.setup.rules.majority.citation.clone() }
            }
        })
    }

    fn refuse_adopted(&self, item: ItemId) -> Result<(), SittingRefusal> {
        match self.standing_decision(item) {
            Some((vote, tally)) if tally.adopted => Err(adopted(vote, tally)),
            Some(_) | None => Ok(()),
        }
    }

    /// Refuses to part with an item in the middle of a vote or, where it is under consideration, of a speech.
    fn refuse_while_busy(&self, index: usize) -> Result<(), SittingRefusal> {
        self.refuse_during_vote()?;
        if self.current == Some(index) { self.refuse_during_speech() } else { Ok(()) }
    }

    /// Returns when the item was taken, and takes it off the table where it is on it.
    fn leave_item(&mut self, index: usize) -> Option<NaiveDateTime> {
        if self.current == Some(index) {
            self.current = None;
        }
        self.items.get(index).and_then(ItemRecord::started)
    }

    fn set_item(&mut self, index: usize, state: ItemState) {
        if let Some(record) = self.items.get_mut(index) {
            record.state = state;
        }
    }

    /// Returns where the item stands on the agenda, if something can still happen to it.
    pub(super) fn find_undone(&self, item: ItemId) -> Result<usize, SittingRefusal> {
        let found = self.items.iter().enumerate().find(|(_, record)| record.item.id == item);
        let (index, record) = found.ok_or(SittingRefusal::UnknownItem { item })?;
        if record.is_done() { Err(SittingRefusal::ItemDone { item }) } else { Ok(index) }
    }

    pub(super) fn kind(&self, item: ItemId) -> Option<ItemKind> {
        self.items.iter().find(|record| record.item.id == item).map(|record| record.item.kind)
    }

    /// Somebody who is here has the floor, one person at a time.
    pub(super) fn give_floor(&mut self, speaker: PersonId, kind: SpeechKind, at: NaiveDateTime) -> Verdict {
        self.refuse_during_speech()?;
        if self.attendance.now(speaker).is_none() {
            return Err(SittingRefusal::NotPresent { person: speaker });
        }
        let item = self.current_item();
        self.speeches.push(Speech { speaker, kind, item, started: at, ended: None });
        self.attendance.acts(speaker, at);
        Ok(News::Recorded)
    }

    /// The speech has ended.
    pub(super) fn end_speech(&mut self, at: NaiveDateTime) -> Verdict {
        let speaker = self.speech_running().ok_or(SittingRefusal::NoSpeech)?.speaker;
        if let Some(speech) = self.speeches.last_mut() {
            speech.ended = Some(at);
        }
        self.attendance.acts(speaker, at);
        Ok(News::Recorded)
    }

    /// Something is noted for the record.
    pub(super) fn note(&mut self, text: &Bilingual, at: NaiveDateTime) -> Verdict {
        require_text(text)?;
        self.notes.push(Note { at, item: self.current_item(), text: text.clone() });
        Ok(News::Recorded)
    }
}

fn adopted(vote: &Vote, tally: &Tally) -> SittingRefusal {
    SittingRefusal::Adopted { item: vote.item, vote: vote.id, citation: tally.citation.clone() }
}

fn not_adopted(vote: &Vote, tally: &Tally) -> SittingRefusal {
    SittingRefusal::NotAdopted {
        item: vote.item,
        vote: vote.id,
        votes_for: tally.count.votes_for,
        needed: tally.needed,
        citation: tally.citation.clone(),
    }
}
