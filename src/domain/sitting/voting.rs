//! The rules of votes: one at a time, opened with the quorum, cancelled with a reason, dissented from in writing (p. 7, 9).

use std::collections::BTreeMap;
use std::mem::discriminant;

use chrono::NaiveDateTime;

use super::effect::News;
use super::refusal::{NotRepeatable, QuorumPurpose, SittingRefusal};
use super::table::{Table, Verdict, require_text};
use super::vote::{Cancellation, Dissent, Vote, VoteState};
use crate::domain::agenda::ItemKind;
use crate::domain::ballot::{Choice, VoteForm, VoteSubject};
use crate::domain::id::{ItemId, PersonId, VoteId};
use crate::domain::tally;
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
    pub(super) fn presiding_over(&self, item: ItemId) -> Result<PersonId, SittingRefusal> {
        let chair = self.chair().ok_or(SittingRefusal::NotOpened)?;
        if self.is_recused(chair, item) {
            return Err(SittingRefusal::ChairRecused { person: chair, item });
        }
        Ok(chair)
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

    pub(super) fn find_open(&self, id: VoteId) -> Result<&Vote, SittingRefusal> {
        let vote = self.find_vote(id)?;
        if vote.state() == VoteState::Open { Ok(vote) } else { Err(SittingRefusal::VoteNotOpen { vote: id }) }
    }

    pub(super) fn vote_mut(&mut self, id: VoteId) -> Option<&mut Vote> {
        index(id).and_then(|index| self.votes.get_mut(index))
    }
}

/// Returns where the vote with that number stands: the first one is number 1.
fn index(id: VoteId) -> Option<usize> {
    usize::try_from(id.0.checked_sub(1)?).ok()
}

pub(super) fn size(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::domain::sitting::entry::{Event, Outcome};
    use crate::domain::sitting::refusal::WayOut;
    use crate::domain::sitting::sample::*;

    const FORM: VoteForm = VoteForm::ShowOfHands;
    const ONE: VoteId = VoteId(1);
    const TWO: VoteId = VoteId(2);

    fn opened(vote: VoteId, item: ItemId, subject: VoteSubject, repeats: Option<VoteId>) -> Event {
        Event::VoteOpened { vote, item, subject, form: FORM, repeats }
    }

    fn decision(vote: VoteId, repeats: Option<VoteId>) -> Event {
        opened(vote, FIRST, VoteSubject::Decision, repeats)
    }

    fn closed() -> Event {
        Event::VoteClosed { vote: ONE }
    }

    fn cancelled(vote: VoteId) -> Event {
        Event::VoteCancelled { vote, reason: text() }
    }

    #[test]
    fn opening_tells_the_voters_and_what_is_needed() {
        let mut desk = Desk::considering(8);
        let News::VoteOpened { voters, needed, quorum, .. } = desk.does(decision(ONE, None)).news else { panic!() };
        assert_eq!((voters, needed, quorum.needed, quorum.present), (8, 5, 6, 8));
    }

    #[test]
    fn without_the_quorum_no_vote_is_opened() {
        let mut desk = Desk::considering(6);
        desk.does(left(6));
        let refusal = desk.refused(decision(ONE, None));
        assert!(matches!(refusal, SittingRefusal::NoQuorum { ref quorum, .. } if quorum.present == 5));
        assert_eq!(refusal.ways(), [WayOut::WaitForMembers(1), WayOut::PostponeItem(FIRST), WayOut::Adjourn]);
        desk.come(6);
        desk.does(decision(ONE, None));
    }

    #[test]
    fn a_recusal_can_leave_an_item_without_its_quorum() {
        let mut desk = Desk::considering(6);
        desk.does(Event::Recused { member: PersonId(6), item: FIRST, reason: text() });
        let refusal = desk.refused(decision(ONE, None));
        assert!(matches!(refusal, SittingRefusal::NoQuorum { quorum, .. } if (quorum.total, quorum.present) == (9, 5)));
    }

    #[test]
    fn nobody_recused_presides_over_the_vote() {
        let mut desk = Desk::considering(8);
        desk.does(Event::Recused { member: PersonId(1), item: FIRST, reason: text() });
        let refusal = desk.refused(decision(ONE, None));
        assert_eq!(refusal, SittingRefusal::ChairRecused { person: PersonId(1), item: FIRST });
        assert_eq!(refusal.ways(), [WayOut::PassChair]);
        desk.does(Event::ChairPassed { to: PersonId(2) });
        desk.does(decision(ONE, None));
        let snapshot = &desk.sitting.vote(ONE).unwrap().opened;
        assert_eq!((snapshot.presiding, snapshot.recused.as_slice()), (PersonId(2), &[PersonId(1)][..]));
        assert_eq!(snapshot.present().count(), 8);
    }

    #[rstest]
    #[case::another_number(decision(TWO, None))]
    #[case::number_zero(decision(VoteId(0), None))]
    #[case::an_item_not_taken(opened(ONE, SECOND, VoteSubject::Decision, None))]
    #[case::an_amendment_to_an_item_not_taken(opened(ONE, SECOND, VoteSubject::Amendment(text()), None))]
    #[case::an_unknown_item(opened(ONE, ItemId(99), VoteSubject::Procedural(text()), None))]
    #[case::repeating_an_unknown_vote(decision(ONE, Some(VoteId(7))))]
    #[case::repeating_itself(decision(ONE, Some(ONE)))]
    fn such_a_vote_is_not_opened(#[case] event: Event) {
        Desk::considering(8).refused(event);
    }

    #[test]
    fn a_procedural_vote_needs_no_item_under_consideration_but_one_not_done_with() {
        let mut desk = Desk::considering(8);
        desk.does(opened(ONE, SECOND, VoteSubject::Procedural(text()), None));
        desk.counts(ONE, [8, 0, 0, 0]);
        desk.does(closed());
        desk.does(Event::ItemWithdrawn { item: SECOND, requested_by: PersonId(3), reason: text() });
        let refusal = desk.refused(opened(TWO, SECOND, VoteSubject::Procedural(text()), None));
        assert_eq!(refusal, SittingRefusal::ItemDone { item: SECOND });
    }

    #[test]
    fn information_takes_no_vote_on_a_decision() {
        let mut desk = Desk::open(9, 8);
        desk.does(Event::ItemTaken { item: THIRD });
        let refusal = desk.refused(opened(ONE, THIRD, VoteSubject::Decision, None));
        assert_eq!(refusal, SittingRefusal::NoDecisionOnInformation { item: THIRD });
        desk.does(opened(ONE, THIRD, VoteSubject::Procedural(text()), None));
    }

    #[test]
    fn votes_are_taken_one_at_a_time() {
        let mut desk = Desk::voting(8, FORM);
        assert_eq!(desk.refused(decision(TWO, None)), SittingRefusal::VoteInTheWay { vote: ONE });
    }

    #[test]
    fn a_cancelled_vote_stays_with_its_result_and_is_repeated_once() {
        let mut desk = Desk::voting(8, FORM);
        desk.counts(ONE, [4, 4, 0, 0]);
        desk.does(closed());
        assert_eq!(desk.refused(decision(TWO, None)), SittingRefusal::DecisionStands { item: FIRST, vote: ONE });
        let not_cancelled = SittingRefusal::NotRepeatable { vote: ONE, why: NotRepeatable::NotCancelled };
        assert_eq!(desk.refused(opened(TWO, FIRST, VoteSubject::Part(text()), Some(ONE))), not_cancelled);
        desk.refused(Event::VoteCancelled { vote: ONE, reason: Bilingual::default() });
        desk.does(cancelled(ONE));
        assert_eq!(desk.refused(cancelled(ONE)), SittingRefusal::CancelledAlready { vote: ONE });
        let other = opened(TWO, FIRST, VoteSubject::Part(text()), Some(ONE));
        let why = NotRepeatable::OtherSubject;
        assert_eq!(desk.refused(other), SittingRefusal::NotRepeatable { vote: ONE, why });
        let other = opened(TWO, SECOND, VoteSubject::Procedural(text()), Some(ONE));
        let why = NotRepeatable::OtherItem;
        assert_eq!(desk.refused(other), SittingRefusal::NotRepeatable { vote: ONE, why });
        desk.does(decision(TWO, Some(ONE)));
        let first = desk.sitting.vote(ONE).unwrap();
        assert_eq!((first.state(), first.repeated_by), (VoteState::Cancelled, Some(TWO)));
        assert!(first.tally.as_ref().is_some_and(|tally| tally.tie), "the result stays readable");
        assert_eq!(first.standing_tally(), None);
        desk.does(cancelled(TWO));
        let why = NotRepeatable::RepeatedBy(TWO);
        let refusal = desk.refused(decision(VoteId(3), Some(ONE)));
        assert_eq!(refusal, SittingRefusal::NotRepeatable { vote: ONE, why });
        desk.does(decision(VoteId(3), Some(TWO)));
    }

    #[test]
    fn a_vote_is_cancelled_only_until_its_item_is_done_with() {
        let mut desk = Desk::voting(8, FORM);
        assert_eq!(desk.refused(cancelled(TWO)), SittingRefusal::UnknownVote { vote: TWO });
        desk.counts(ONE, [8, 0, 0, 0]);
        desk.does(closed());
        desk.does(Event::ItemClosed { item: FIRST, outcome: Outcome::Adopted });
        assert_eq!(desk.refused(cancelled(ONE)), SittingRefusal::ItemDone { item: FIRST });
    }

    mod a_dissent {
        use super::*;

        fn dissent(member: i64) -> Event {
            Event::DissentFiled { vote: ONE, member: PersonId(member), text: text() }
        }

        fn decided() -> Desk {
            let mut desk = Desk::voting(8, VoteForm::ByName);
            for member in 1..=8 {
                desk.does(cast(member, if member <= 6 { Choice::For } else { Choice::Abstained }));
            }
            assert_eq!(desk.refused(dissent(8)), SittingRefusal::VoteNotStanding { vote: ONE });
            desk.does(closed());
            desk
        }

        #[test]
        fn is_filed_by_a_voter_who_did_not_answer_for() {
            let mut desk = decided();
            assert!(matches!(desk.refused(dissent(1)), SittingRefusal::DissentOfSupporter { .. }));
            desk.come(9);
            let other = SittingRefusal::DissentOfOther { member: PersonId(9), vote: ONE };
            assert_eq!(desk.refused(dissent(9)), other, "came after the vote");
            desk.does(dissent(8));
            assert!(matches!(desk.refused(dissent(8)), SittingRefusal::DissentFiledAlready { .. }));
            desk.refused(Event::DissentFiled { vote: ONE, member: PersonId(7), text: Bilingual::default() });
            assert_eq!(desk.sitting.vote(ONE).unwrap().dissents.len(), 1);
        }

        #[test]
        fn is_filed_after_the_item_as_well_and_by_somebody_who_has_gone() {
            let mut desk = decided();
            desk.does(Event::ItemClosed { item: FIRST, outcome: Outcome::Adopted });
            desk.does(left(7));
            desk.does(dissent(7));
        }

        #[test]
        fn is_not_filed_on_a_cancelled_vote() {
            let mut desk = decided();
            desk.does(cancelled(ONE));
            assert_eq!(desk.refused(dissent(8)), SittingRefusal::VoteNotStanding { vote: ONE });
        }

        #[test]
        fn is_filed_by_any_voter_where_no_names_are_recorded() {
            let mut desk = Desk::voting(8, VoteForm::Secret);
            desk.counts(ONE, [8, 0, 0, 0]);
            desk.does(closed());
            desk.does(dissent(1));
        }
    }
}
