//! The rules of voting: one vote at a time, with the quorum at both ends, by those present, to the last answer (p. 7, 9).

use std::collections::BTreeMap;
use std::mem::discriminant;

use chrono::NaiveDateTime;

use super::effect::News;
use super::presence::Stay;
use super::refusal::{NoVote, NotRepeatable, QuorumPurpose, SittingRefusal};
use super::table::{Table, Verdict, require_text};
use super::vote::{Cancellation, Dissent, Vote, VoteState};
use crate::domain::agenda::ItemKind;
use crate::domain::ballot::{Choice, Count, VoteForm, VoteSubject};
use crate::domain::id::{ItemId, PersonId, VoteId};
use crate::domain::tally::{self, Tally};
use crate::domain::text::Bilingual;

impl Table {
    /// Returns the number of the next vote.
    pub(super) fn next_vote(&self) -> VoteId {
        VoteId(size(self.votes.len()).saturating_add(1))
    }

    /// A vote is opened: on the item under consideration, or a procedural one on any item that is not done with.
    pub(super) fn open_vote(
        &mut self,
        id: VoteId,
        item: ItemId,
        subject: &VoteSubject,
        form: VoteForm,
        repeats: Option<VoteId>,
        at: NaiveDateTime,
    ) -> Verdict {
        self.refuse_during_vote()?;
        let expected = self.next_vote();
        if id != expected {
            return Err(SittingRefusal::WrongVoteNumber { given: id, expected });
        }
        self.check_votable(item, subject)?;
        if let Some(repeated) = repeats {
            self.check_repeatable(repeated, item, subject)?;
        }
        let presiding = self.presiding_over(item)?;
        let quorum = self.require_quorum(Some(item), QuorumPurpose::OpeningVote(item))?;
        let opened = self.snapshot(item, presiding, quorum.clone(), at);
        let voters = size(opened.voters.len());
        let needed = tally::needed(self.setup.rules.majority.value, voters);
        if let Some(repeated) = repeats.and_then(|repeated| self.vote_mut(repeated)) {
            repeated.repeated_by = Some(id);
        }
        self.votes.push(Vote {
            id,
            item,
            subject: subject.clone(),
            form,
            repeats,
            repeated_by: None,
            opened,
            closed: None,
            ballots: BTreeMap::new(),
            entered: None,
            tally: None,
            cancelled: None,
            dissents: Vec::new(),
        });
        Ok(News::VoteOpened { vote: id, voters, needed, quorum })
    }

    /// Checks that such a vote can be taken on the item now.
    fn check_votable(&self, item: ItemId, subject: &VoteSubject) -> Result<(), SittingRefusal> {
        let index = self.find_undone(item)?;
        match subject {
            VoteSubject::Procedural(_) => return Ok(()),
            VoteSubject::Decision | VoteSubject::Part(_) | VoteSubject::Amendment(_) | VoteSubject::Alternative(_) => {}
        }
        if self.current != Some(index) {
            return Err(SittingRefusal::ItemNotTaken { item, current: self.current_item() });
        }
        if *subject == VoteSubject::Decision {
            if self.kind(item) == Some(ItemKind::Information) {
                return Err(SittingRefusal::NoDecisionOnInformation { item });
            }
            if let Some((vote, _)) = self.standing_decision(item) {
                return Err(SittingRefusal::DecisionStands { item, vote: vote.id });
            }
        }
        Ok(())
    }

    /// Checks that the new vote can repeat `repeated`: a cancelled one on the same, not repeated yet (N12).
    fn check_repeatable(&self, repeated: VoteId, item: ItemId, subject: &VoteSubject) -> Result<(), SittingRefusal> {
        let vote = self.find_vote(repeated)?;
        let why = if vote.state() != VoteState::Cancelled {
            NotRepeatable::NotCancelled
        } else if vote.item != item {
            NotRepeatable::OtherItem
        } else if discriminant(&vote.subject) != discriminant(subject) {
            NotRepeatable::OtherSubject
        } else if let Some(by) = vote.repeated_by {
            NotRepeatable::RepeatedBy(by)
        } else {
            return Ok(());
        };
        Err(SittingRefusal::NotRepeatable { vote: repeated, why })
    }

    /// Returns who presides over a vote on `item`; nobody recused from it does.
    fn presiding_over(&self, item: ItemId) -> Result<PersonId, SittingRefusal> {
        let chair = self.chair().ok_or(SittingRefusal::NotOpened)?;
        if self.is_recused(chair, item) {
            return Err(SittingRefusal::ChairRecused { person: chair, item });
        }
        Ok(chair)
    }

    /// A member answers in a vote by name; a later answer replaces an earlier one.
    pub(super) fn cast(&mut self, id: VoteId, member: PersonId, choice: Choice, at: NaiveDateTime) -> Verdict {
        let vote = self.find_open(id)?;
        let item = vote.item;
        match vote.form {
            VoteForm::ByName => {}
            VoteForm::ShowOfHands | VoteForm::Secret | VoteForm::Consent => {
                return Err(SittingRefusal::TakenByTotals { vote: id, voters: size(self.voters(item).len()) });
            }
        }
        self.check_voter(member, item)?;
        if let Some(vote) = self.vote_mut(id) {
            vote.ballots.insert(member, choice);
        }
        self.attendance.acts(member, at);
        Ok(News::Recorded)
    }

    /// Checks that the person has a vote on `item` now (p. 7, 9, SR-21).
    fn check_voter(&self, person: PersonId, item: ItemId) -> Result<(), SittingRefusal> {
        let rules = &self.setup.rules;
        let stay = self.attendance.now(person);
        let is_member = self.setup.composition.is_member(person) || stay.is_some_and(Stay::has_a_vote);
        let (why, citation) = match stay {
            _ if !is_member => (NoVote::NotAMember, &rules.majority.citation),
            None => (NoVote::Absent, &rules.majority.citation),
            Some(stay) if !self.counts(stay) => (NoVote::VideoNotCounted, &rules.video_counts.citation),
            Some(_) if self.is_recused(person, item) => (NoVote::Recused, &rules.recused_counts.citation),
            Some(_) => return Ok(()),
        };
        Err(SittingRefusal::NotAVoter { person, why, citation: citation.clone() })
    }

    /// The totals of a vote are entered; later totals replace earlier ones. They must make the voters present (F06.12).
    pub(super) fn enter_count(&mut self, id: VoteId, count: Count) -> Verdict {
        let vote = self.find_open(id)?;
        let form = vote.form;
        if form == VoteForm::ByName {
            return Err(SittingRefusal::TakenByName { vote: id });
        }
        let voters = size(self.voters(vote.item).len());
        check_count(id, form, count, voters)?;
        if let Some(vote) = self.vote_mut(id) {
            vote.entered = Some(count);
        }
        Ok(News::Recorded)
    }

    /// A vote is closed: with the quorum still there, and an answer, were it silence, for every voter (p. 7, 9, SR-24).
    pub(super) fn close_vote(&mut self, id: VoteId, at: NaiveDateTime) -> Verdict {
        let vote = self.find_open(id)?;
        let item = vote.item;
        let presiding = self.presiding_over(item)?;
        let quorum = self.require_quorum(Some(item), QuorumPurpose::ClosingVote { vote: id, item })?;
        let snapshot = self.snapshot(item, presiding, quorum, at);
        let count = full_count(vote, &snapshot.voters)?;
        let tally = Tally::judge(&self.setup.rules, count, vote.ballots.get(&presiding).copied());
        if let Some(vote) = self.vote_mut(id) {
            vote.closed = Some(snapshot);
            vote.tally = Some(tally.clone());
        }
        Ok(News::VoteResult { vote: id, tally })
    }

    /// A vote, open or closed, is cancelled until its item is done with; it stays in the record (N12).
    pub(super) fn cancel_vote(&mut self, id: VoteId, reason: &Bilingual, at: NaiveDateTime) -> Verdict {
        let vote = self.find_vote(id)?;
        if vote.state() == VoteState::Cancelled {
            return Err(SittingRefusal::CancelledAlready { vote: id });
        }
        self.find_undone(vote.item)?;
        require_text(reason)?;
        if let Some(vote) = self.vote_mut(id) {
            vote.cancelled = Some(Cancellation { at, reason: reason.clone() });
        }
        Ok(News::Recorded)
    }

    /// A dissenting opinion is filed by a voter of a vote that stands and who is not recorded «for».
    ///
    /// It may be filed as long as the sitting is open, after its item is done with as well: a text takes its time.
    pub(super) fn file_dissent(
        &mut self,
        id: VoteId,
        member: PersonId,
        text: &Bilingual,
        at: NaiveDateTime,
    ) -> Verdict {
        let vote = self.find_vote(id)?;
        let closed = vote.closed.as_ref().filter(|_| vote.state() == VoteState::Standing);
        let closed = closed.ok_or(SittingRefusal::VoteNotStanding { vote: id })?;
        if !closed.voters.contains(&member) {
            return Err(SittingRefusal::DissentOfOther { member, vote: id });
        }
        if let Some(&choice @ Choice::For) = vote.ballots.get(&member) {
            return Err(SittingRefusal::DissentOfSupporter { member, vote: id, choice });
        }
        if vote.dissents.iter().any(|dissent| dissent.member == member) {
            return Err(SittingRefusal::DissentFiledAlready { member, vote: id });
        }
        require_text(text)?;
        if let Some(vote) = self.vote_mut(id) {
            vote.dissents.push(Dissent { member, at, text: text.clone() });
        }
        Ok(News::Recorded)
    }

    /// Returns the vote with that number.
    pub(super) fn find_vote(&self, id: VoteId) -> Result<&Vote, SittingRefusal> {
        index(id).and_then(|index| self.votes.get(index)).ok_or(SittingRefusal::UnknownVote { vote: id })
    }

    fn find_open(&self, id: VoteId) -> Result<&Vote, SittingRefusal> {
        let vote = self.find_vote(id)?;
        if vote.state() == VoteState::Open { Ok(vote) } else { Err(SittingRefusal::VoteNotOpen { vote: id }) }
    }

    fn vote_mut(&mut self, id: VoteId) -> Option<&mut Vote> {
        index(id).and_then(|index| self.votes.get_mut(index))
    }
}

/// Returns where the vote with that number stands: the first one is number 1.
fn index(id: VoteId) -> Option<usize> {
    usize::try_from(id.0.checked_sub(1)?).ok()
}

fn size(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

/// Returns the complete count of a vote that is to be closed.
fn full_count(vote: &Vote, voters: &[PersonId]) -> Result<Count, SittingRefusal> {
    let id = vote.id;
    let members: Vec<_> = match vote.form {
        VoteForm::ByName => voters.iter().copied().filter(|voter| !vote.ballots.contains_key(voter)).collect(),
        VoteForm::ShowOfHands | VoteForm::Secret | VoteForm::Consent => Vec::new(),
    };
    if !members.is_empty() {
        return Err(SittingRefusal::BallotsMissing { vote: id, members });
    }
    let voters = size(voters.len());
    let count = vote.count().ok_or(SittingRefusal::CountMissing { vote: id, voters })?;
    // Somebody may have come after the totals were entered.
    check_count(id, vote.form, count, voters)?;
    Ok(count)
}

/// Checks totals against the voters present and the form of the vote (F06.04, F06.12).
fn check_count(vote: VoteId, form: VoteForm, count: Count, voters: u32) -> Result<(), SittingRefusal> {
    let Count { votes_for, against, abstained, not_voted, spoiled } = count;
    let got: u64 = [votes_for, against, abstained, not_voted].into_iter().map(u64::from).sum();
    if got != u64::from(voters) {
        return Err(SittingRefusal::CountDiffers { vote, expected: voters, got });
    }
    if spoiled > not_voted || (spoiled > 0 && form != VoteForm::Secret) {
        return Err(SittingRefusal::SpoiledDiffers { vote, spoiled, not_voted, voters });
    }
    if form == VoteForm::Consent && votes_for != voters {
        return Err(SittingRefusal::NoConsent { vote, votes_for, voters });
    }
    Ok(())
}
