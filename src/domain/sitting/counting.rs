//! The rules of answers: given by those present, to the last one, and judged with the quorum still there (p. 7, 9).

use chrono::NaiveDateTime;

use super::effect::News;
use super::presence::Stay;
use super::refusal::{NoVote, QuorumPurpose, SittingRefusal};
use super::table::{Table, Verdict};
use super::vote::Vote;
use super::voting::size;
use crate::domain::ballot::{Choice, Count, VoteForm};
use crate::domain::id::{ItemId, PersonId, VoteId};
use crate::domain::tally::Tally;

impl Table {
    /// A member answers in a vote by name; a later answer replaces an earlier one.
    pub(super) fn cast(&mut self, id: VoteId, member: PersonId, choice: Choice) -> Verdict {
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

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::domain::profile::TieRule;
    use crate::domain::sitting::entry::{Capacity, Event, Mode};
    use crate::domain::sitting::refusal::WayOut;
    use crate::domain::sitting::sample::*;

    const FORM: VoteForm = VoteForm::ShowOfHands;
    const ONE: VoteId = VoteId(1);

    fn entered(votes_for: u32, against: u32, abstained: u32, not_voted: u32, spoiled: u32) -> Event {
        Event::CountEntered { vote: ONE, count: Count { votes_for, against, abstained, not_voted, spoiled } }
    }

    fn closed() -> Event {
        Event::VoteClosed { vote: ONE }
    }

    #[test]
    fn with_the_quorum_lost_in_between_nothing_is_adopted() {
        let mut desk = Desk::voting(6, VoteForm::ByName);
        (1..=5).for_each(|member| drop(desk.does(cast(member, Choice::For))));
        desk.does(left(6));
        let refusal = desk.refused(closed());
        assert!(matches!(refusal, SittingRefusal::NoQuorum { purpose: QuorumPurpose::ClosingVote { .. }, .. }));
        assert_eq!(refusal.ways(), [WayOut::WaitForMembers(1), WayOut::CancelVote(ONE), WayOut::Adjourn]);
        desk.come(7);
        desk.does(cast(7, Choice::For));
        desk.does(closed());
        let vote = desk.sitting.vote(ONE).unwrap();
        assert_eq!(vote.opened.voters, [1, 2, 3, 4, 5, 6].map(PersonId));
        assert_eq!(vote.closed.as_ref().unwrap().voters, [1, 2, 3, 4, 5, 7].map(PersonId));
    }

    #[rstest]
    #[case::invited(arrival(901, Capacity::Invited), 901, NoVote::NotAMember)]
    #[case::absent(left(7), 7, NoVote::Absent)]
    #[case::a_stranger(left(7), 50, NoVote::NotAMember)]
    #[case::recused(Event::Recused { member: PersonId(7), item: FIRST, reason: text() }, 7, NoVote::Recused)]
    fn only_members_present_have_a_vote(#[case] before: Event, #[case] person: i64, #[case] expected: NoVote) {
        let mut desk = Desk::considering(8);
        desk.does(before);
        desk.vote_on(FIRST, VoteForm::ByName);
        let refusal = desk.refused(cast(person, Choice::For));
        assert!(matches!(refusal, SittingRefusal::NotAVoter { why, .. } if why == expected), "{refusal}");
        assert!(refusal.citation().is_some());
    }

    #[test]
    fn a_member_by_video_that_does_not_count_has_no_vote() {
        let mut setup = setup(9);
        setup.rules.video_counts.value = false;
        let mut desk = Desk::open_with(setup, 8);
        desk.does(Event::Arrived { person: PersonId(9), capacity: Capacity::Member, mode: Mode::Video });
        desk.does(Event::ItemTaken { item: FIRST });
        desk.vote_on(FIRST, VoteForm::ByName);
        let refusal = desk.refused(cast(9, Choice::For));
        assert!(matches!(refusal, SittingRefusal::NotAVoter { why: NoVote::VideoNotCounted, .. }));
    }

    #[test]
    fn every_voter_answers_and_may_change_the_answer_until_the_end() {
        let mut desk = Desk::voting(6, VoteForm::ByName);
        (1..=4).for_each(|member| drop(desk.does(cast(member, Choice::For))));
        let missing = SittingRefusal::BallotsMissing { vote: ONE, members: vec![PersonId(5), PersonId(6)] };
        assert_eq!(desk.refused(closed()), missing);
        desk.does(cast(5, Choice::NotVoted));
        desk.does(cast(6, Choice::For));
        desk.does(cast(6, Choice::Against));
        let News::VoteResult { tally, .. } = desk.does(closed()).news else { panic!() };
        assert_eq!(tally.count, Count { votes_for: 4, against: 1, abstained: 0, not_voted: 1, spoiled: 0 });
        assert!(tally.adopted && !tally.unanimous);
        assert_eq!(desk.refused(cast(6, Choice::For)), SittingRefusal::VoteNotOpen { vote: ONE });
        assert_eq!(desk.refused(closed()), SittingRefusal::VoteNotOpen { vote: ONE });
    }

    #[rstest]
    #[case::not_adopted(TieRule::NotAdopted, VoteForm::ByName, false)]
    #[case::by_the_chair_where_the_body_says_so(TieRule::ChairDecides, VoteForm::ByName, true)]
    #[case::not_adopted_where_nobody_knows_the_chairs_vote(TieRule::ChairDecides, VoteForm::Secret, false)]
    fn a_tie_of_four_to_four(#[case] tie: TieRule, #[case] form: VoteForm, #[case] adopted: bool) {
        let mut setup = setup(9);
        setup.rules.tie.value = tie;
        let mut desk = Desk::open_with(setup, 8);
        desk.does(Event::ItemTaken { item: FIRST });
        desk.vote_on(FIRST, form);
        match form {
            VoteForm::ByName => (1..=8).for_each(|member| {
                desk.does(cast(member, if member <= 4 { Choice::For } else { Choice::Against }));
            }),
            VoteForm::ShowOfHands | VoteForm::Secret | VoteForm::Consent => drop(desk.does(entered(4, 4, 0, 0, 0))),
        }
        desk.does(closed());
        let tally = desk.sitting.vote(ONE).unwrap().standing_tally().unwrap();
        assert_eq!((tally.tie, tally.adopted, tally.decided_by_chair), (true, adopted, adopted));
    }

    #[test]
    fn the_vote_of_whoever_presides_decides_not_that_of_the_chair_by_role() {
        let mut setup = setup(9);
        setup.rules.tie.value = TieRule::ChairDecides;
        let mut desk = Desk::open_with(setup, 8);
        desk.does(Event::ItemTaken { item: FIRST });
        desk.does(Event::ChairPassed { to: PersonId(8) });
        desk.vote_on(FIRST, VoteForm::ByName);
        for member in 1..=8 {
            desk.does(cast(member, if member <= 4 { Choice::For } else { Choice::Against }));
        }
        let News::VoteResult { tally, .. } = desk.does(closed()).news else { panic!() };
        assert!(tally.decided_by_chair && !tally.adopted);
    }

    #[rstest]
    #[case::show_of_hands(FORM, entered(5, 2, 1, 0, 0), true)]
    #[case::one_too_few(FORM, entered(5, 2, 0, 0, 0), false)]
    #[case::one_too_many(FORM, entered(5, 2, 1, 1, 0), false)]
    #[case::far_too_many(FORM, entered(u32::MAX, u32::MAX, u32::MAX, u32::MAX, 0), false)]
    #[case::that_wrap_around_to_eight(FORM, entered(u32::MAX, 9, 0, 0, 0), false)]
    #[case::spoiled_ballots_in_the_open(FORM, entered(5, 2, 0, 1, 1), false)]
    #[case::secret_with_a_spoiled_ballot(VoteForm::Secret, entered(5, 2, 0, 1, 1), true)]
    #[case::more_spoiled_than_without_an_answer(VoteForm::Secret, entered(5, 2, 0, 1, 2), false)]
    #[case::consent(VoteForm::Consent, entered(8, 0, 0, 0, 0), true)]
    #[case::consent_with_an_abstention(VoteForm::Consent, entered(7, 0, 1, 0, 0), false)]
    #[case::totals_in_a_vote_by_name(VoteForm::ByName, entered(8, 0, 0, 0, 0), false)]
    fn the_totals_of_eight_voters(#[case] form: VoteForm, #[case] totals: Event, #[case] lawful: bool) {
        let mut desk = Desk::voting(8, form);
        assert_eq!(desk.tries(totals).is_ok(), lawful);
    }

    #[test]
    fn the_refusal_of_totals_names_expected_and_got() {
        let refusal = Desk::voting(8, FORM).refused(entered(5, 2, 0, 0, 0));
        assert_eq!(refusal, SittingRefusal::CountDiffers { vote: ONE, expected: 8, got: 7 });
        assert_eq!(refusal.ways()[0], WayOut::EnterCount { vote: ONE, voters: 8 });
    }

    #[rstest]
    #[case(VoteForm::ShowOfHands)]
    #[case(VoteForm::Secret)]
    #[case(VoteForm::Consent)]
    fn totals_are_entered_before_the_vote_is_closed_and_no_names(#[case] form: VoteForm) {
        let mut desk = Desk::voting(8, form);
        assert_eq!(desk.refused(cast(1, Choice::For)), SittingRefusal::TakenByTotals { vote: ONE, voters: 8 });
        assert_eq!(desk.refused(closed()), SittingRefusal::CountMissing { vote: ONE, voters: 8 });
        desk.does(entered(8, 0, 0, 0, 0));
        desk.does(closed());
    }

    #[test]
    fn whoever_comes_after_the_totals_makes_them_be_entered_again() {
        let mut desk = Desk::voting(8, FORM);
        desk.does(entered(8, 0, 0, 0, 0));
        desk.come(9);
        assert_eq!(desk.refused(closed()), SittingRefusal::CountDiffers { vote: ONE, expected: 9, got: 8 });
        desk.does(entered(8, 1, 0, 0, 0));
        desk.does(closed());
    }
}
