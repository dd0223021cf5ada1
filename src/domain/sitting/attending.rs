//! The rules of coming, going and taking no part: in person only, once at a time, never out of a vote (p. 7, SR-16, 17).

use chrono::NaiveDateTime;

use super::effect::News;
use super::entry::{AbsenceReason, Capacity};
use super::floor::Phase;
use super::item::Recusal;
use super::presence::{Direction, Movement, Stay};
use super::refusal::SittingRefusal;
use super::table::{Table, Verdict, require_text};
use super::vote::{Vote, VoteState};
use crate::domain::id::{ItemId, PersonId};
use crate::domain::text::Bilingual;

impl Table {
    /// A person comes. One who comes while a vote is open becomes a voter of it, as far as he or she has a vote.
    pub(super) fn arrive(&mut self, person: PersonId, stay: Stay) -> Verdict {
        if let Some(present) = self.attendance.now(person) {
            return Err(SittingRefusal::AlreadyPresent { person, since: present.from });
        }
        self.check_capacity(person, stay.capacity)?;
        let joins = self.vote_open().filter(|vote| self.counts(&stay) && !self.is_recused(person, vote.item));
        let news = match (joins, stay.capacity) {
            (Some(vote), _) => News::VoterJoined(vote.id),
            (None, Capacity::Member | Capacity::InPlaceOf(_)) if !self.counts(&stay) => News::VideoNotCounted,
            (None, Capacity::Member | Capacity::InPlaceOf(_) | Capacity::Invited) => News::Recorded,
        };
        self.attendance.expected.remove(&person);
        self.record_movement(person, Direction::Came, &stay, stay.from);
        self.attendance.persons.entry(person).or_default().stays.push(stay);
        self.attendance.acts(person, stay.from);
        Ok(news)
    }

    /// Checks that the person may take part in that capacity: members as members only, nobody in a member's place unless
    /// the body's own rules allow it (p. 7, SR-17).
    fn check_capacity(&self, person: PersonId, capacity: Capacity) -> Result<(), SittingRefusal> {
        let setup = &self.setup;
        let is_member = setup.composition.is_member(person);
        match capacity {
            Capacity::Member if is_member => match self.attendance.stand_in_for(person) {
                Some(by) => Err(SittingRefusal::PlaceTaken { member: person, by }),
                None => Ok(()),
            },
            Capacity::Member => {
                Err(SittingRefusal::NotAMember { person, citation: setup.rules.substitution.citation.clone() })
            }
            Capacity::InPlaceOf(member) if !setup.rules.substitution.value => Err(SittingRefusal::NoSubstitution {
                person,
                member,
                citation: setup.rules.substitution.citation.clone(),
            }),
            Capacity::Invited | Capacity::InPlaceOf(_) if is_member => {
                Err(SittingRefusal::MemberAsOther { member: person })
            }
            Capacity::Invited => Ok(()),
            Capacity::InPlaceOf(member) => self.check_place_free(member),
        }
    }

    /// Checks that `member` is one and that neither he or she nor a stand-in is here.
    fn check_place_free(&self, member: PersonId) -> Result<(), SittingRefusal> {
        if !self.setup.composition.is_member(member) {
            let citation = self.setup.rules.substitution.citation.clone();
            return Err(SittingRefusal::NotAMember { person: member, citation });
        }
        let here = self.attendance.now(member).map(|_| member);
        match here.or_else(|| self.attendance.stand_in_for(member)) {
            Some(by) => Err(SittingRefusal::PlaceTaken { member, by }),
            None => Ok(()),
        }
    }

    /// A person goes. Whoever presides passes the chair first, unless the sitting is interrupted; a speaker ends the
    /// speech; a voter stays once he or she has answered, or the totals have been entered (F05.06).
    pub(super) fn leave(&mut self, person: PersonId, at: NaiveDateTime) -> Verdict {
        let stay = *self.attendance.now(person).ok_or(SittingRefusal::NotPresent { person })?;
        if self.phase == Phase::Open && self.chair() == Some(person) {
            return Err(SittingRefusal::ChairLeaves { person });
        }
        if let Some(speech) = self.speech_running().filter(|speech| speech.speaker == person) {
            return Err(SittingRefusal::SpeechRunning { speaker: speech.speaker });
        }
        let mut news = News::Recorded;
        if let Some(vote) = self.vote_open().filter(|vote| self.counts(&stay) && !self.is_recused(person, vote.item)) {
            if has_answered(vote, person) {
                return Err(SittingRefusal::VoterLeaves { member: person, vote: vote.id });
            }
            news = News::VoterLeft(vote.id);
        }
        self.record_movement(person, Direction::Went, &stay, at);
        if let Some(attendee) = self.attendance.persons.get_mut(&person)
            && let Some(last) = attendee.stays.last_mut()
        {
            last.to = Some(at);
        }
        self.attendance.acts(person, at);
        Ok(news)
    }

    /// A person goes and is expected back when an item is taken: one that is still to come.
    pub(super) fn leave_until(&mut self, person: PersonId, item: ItemId, at: NaiveDateTime) -> Verdict {
        let index = self.find_undone(item)?;
        if self.current == Some(index) {
            return Err(SittingRefusal::TakenAlready { item });
        }
        let news = self.leave(person, at)?;
        self.attendance.expected.insert(person, item);
        Ok(news)
    }

    /// Records a movement for the protocol; those before the opening are the registration and no movements.
    fn record_movement(&mut self, person: PersonId, direction: Direction, stay: &Stay, at: NaiveDateTime) {
        if self.phase == Phase::Gathering {
            return;
        }
        let Stay { capacity, mode, .. } = *stay;
        let item = self.item_at(at);
        let in_a_break = self.phase == Phase::Adjourned;
        self.attendance.movements.push(Movement { person, direction, at, capacity, mode, item, in_a_break });
    }

    /// The absence of a member is explained; a later reason replaces an earlier one.
    pub(super) fn explain_absence(&mut self, member: PersonId, reason: AbsenceReason) -> Verdict {
        if !self.setup.composition.is_member(member) {
            let citation = self.setup.rules.substitution.citation.clone();
            return Err(SittingRefusal::NotAMember { person: member, citation });
        }
        if self.attendance.now(member).is_some() {
            return Err(SittingRefusal::NotAbsent { member });
        }
        self.attendance.reasons.insert(member, reason);
        Ok(News::Recorded)
    }

    /// A member takes no part in an item; declared before any vote on it that stands or is open (F05.04).
    pub(super) fn recuse(&mut self, member: PersonId, item: ItemId, reason: &Bilingual, at: NaiveDateTime) -> Verdict {
        self.find_undone(item)?;
        let stands_in = || matches!(self.attendance.now(member), Some(Stay { capacity: Capacity::InPlaceOf(_), .. }));
        if !self.setup.composition.is_member(member) && !stands_in() {
            let citation = self.setup.rules.substitution.citation.clone();
            return Err(SittingRefusal::NotAMember { person: member, citation });
        }
        if self.is_recused(member, item) {
            return Err(SittingRefusal::RecusedAlready { member, item });
        }
        if let Some(vote) = self.votes.iter().find(|vote| vote.item == item && vote.state() != VoteState::Cancelled) {
            return Err(SittingRefusal::RecusedTooLate { item, vote: vote.id });
        }
        require_text(reason)?;
        self.recusals.push(Recusal { member, item, at, reason: reason.clone() });
        Ok(News::Recorded)
    }
}

/// Returns whether the answer of `person` is among those recorded: by name, or within the totals.
fn has_answered(vote: &Vote, person: PersonId) -> bool {
    vote.entered.is_some() || vote.ballots.contains_key(&person)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::domain::ballot::{Choice, VoteForm};
    use crate::domain::id::VoteId;
    use crate::domain::profile::{Rule, Source};
    use crate::domain::sitting::effect::QuorumTurn;
    use crate::domain::sitting::entry::{Event, Mode, SpeechKind};
    use crate::domain::sitting::refusal::WayOut;
    use crate::domain::sitting::sample::*;

    fn by_video(person: i64) -> Event {
        Event::Arrived { person: PersonId(person), capacity: Capacity::Member, mode: Mode::Video }
    }

    fn recused(member: i64, item: ItemId) -> Event {
        Event::Recused { member: PersonId(member), item, reason: text() }
    }

    #[rstest]
    #[case::somebody_else_as_a_member(arrival(50, Capacity::Member))]
    #[case::in_the_place_of_a_member(arrival(50, Capacity::InPlaceOf(PersonId(5))))]
    #[case::one_member_in_the_place_of_another(arrival(4, Capacity::InPlaceOf(PersonId(5))))]
    #[case::a_member_as_invited(arrival(5, Capacity::Invited))]
    #[case::a_member_twice(arrival(1, Capacity::Member))]
    #[case::an_invited_person_twice(arrival(901, Capacity::Invited))]
    #[case::an_absent_member_leaving(left(5))]
    #[case::a_stranger_leaving(left(50))]
    fn coming_and_going_is_in_person_and_once(#[case] event: Event) {
        let mut desk = Desk::open(6, 4);
        desk.does(arrival(901, Capacity::Invited));
        desk.refused(event);
    }

    #[test]
    fn a_stand_in_is_refused_with_the_paragraph_and_seated_as_invited() {
        let mut desk = Desk::open(6, 4);
        let refusal = desk.refused(arrival(50, Capacity::InPlaceOf(PersonId(5))));
        assert_eq!(refusal.citation().map(|citation| citation.paragraph.as_str()), Some("7"));
        let ways = refusal.ways();
        assert_eq!(ways, [WayOut::SeatAsInvited(PersonId(50)), WayOut::ExplainAbsence(PersonId(5))]);
        desk.does(arrival(50, Capacity::Invited));
        desk.does(Event::AbsenceExplained { member: PersonId(5), reason: AbsenceReason::BusinessTrip });
        assert_eq!(desk.sitting.quorum().present, 4, "a stand-in has no weight");
        assert!(!desk.sitting.voters(FIRST).contains(&PersonId(50)));
        assert_eq!(desk.sitting.invited_present(), [PersonId(50)]);
    }

    mod where_the_body_allows_substitution {
        use super::*;

        fn desk() -> Desk {
            let mut setup = setup(6);
            setup.rules.substitution = Rule::new(true, Source::Assumption, "");
            Desk::open_with(setup, 4)
        }

        #[test]
        fn a_stand_in_counts_and_votes_for_one_member() {
            let mut desk = desk();
            desk.does(arrival(50, Capacity::InPlaceOf(PersonId(5))));
            assert_eq!(desk.sitting.quorum().present, 5);
            assert_eq!(desk.sitting.voters(FIRST).last(), Some(&PersonId(50)), "stand-ins come after members");
        }

        #[test]
        fn a_place_is_taken_once() {
            let mut desk = desk();
            desk.does(arrival(50, Capacity::InPlaceOf(PersonId(5))));
            let taken = SittingRefusal::PlaceTaken { member: PersonId(5), by: PersonId(50) };
            assert_eq!(desk.refused(arrival(51, Capacity::InPlaceOf(PersonId(5)))), taken);
            assert_eq!(desk.refused(arrival(5, Capacity::Member)), taken);
            let here = SittingRefusal::PlaceTaken { member: PersonId(4), by: PersonId(4) };
            assert_eq!(desk.refused(arrival(51, Capacity::InPlaceOf(PersonId(4)))), here);
        }

        #[test]
        fn only_a_member_has_a_place_and_only_others_take_it() {
            let mut desk = desk();
            let nobody = desk.refused(arrival(50, Capacity::InPlaceOf(PersonId(51))));
            assert!(matches!(nobody, SittingRefusal::NotAMember { person: PersonId(51), .. }));
            let member = desk.refused(arrival(6, Capacity::InPlaceOf(PersonId(5))));
            assert_eq!(member, SittingRefusal::MemberAsOther { member: PersonId(6) });
        }
    }

    #[rstest]
    #[case::by_default(true, 4, true)]
    #[case::not_where_the_body_says_otherwise(false, 3, false)]
    fn a_member_by_video_counts(#[case] counts: bool, #[case] present: u32, #[case] votes: bool) {
        let mut setup = setup(4);
        setup.rules.video_counts.value = counts;
        let mut desk = Desk::open_with(setup, 3);
        let effect = desk.does(by_video(4));
        assert_eq!(effect.news == News::VideoNotCounted, !counts);
        assert_eq!(desk.sitting.quorum().present, present);
        assert_eq!(desk.sitting.voters(FIRST).contains(&PersonId(4)), votes);
        assert!(desk.sitting.is_present(PersonId(4)));
    }

    #[rstest]
    #[case::who_is_here(3, false)]
    #[case::who_is_absent(5, true)]
    #[case::who_is_no_member(901, false)]
    fn an_absence_is_explained_for_a_member(#[case] member: i64, #[case] lawful: bool) {
        let mut desk = Desk::open(6, 4);
        let event = Event::AbsenceExplained { member: PersonId(member), reason: AbsenceReason::Illness };
        assert_eq!(desk.tries(event).is_ok(), lawful);
    }

    #[test]
    fn losing_and_regaining_the_quorum_is_told() {
        let mut desk = Desk::open(6, 4);
        let lost = desk.does(left(4)).quorum;
        assert!(matches!(lost, Some(QuorumTurn::Lost(quorum)) if (quorum.present, quorum.needed) == (3, 4)));
        assert_eq!(desk.does(left(3)).quorum, None, "it is lost already");
        desk.come(3);
        let regained = desk.does(arrival(5, Capacity::Member)).quorum;
        assert!(matches!(regained, Some(QuorumTurn::Regained(quorum)) if quorum.present == 4));
        let changes = desk.sitting.quorum_changes();
        assert_eq!(changes.iter().map(|change| change.quorum.valid).collect::<Vec<_>>(), [true, false, true]);
    }

    #[test]
    fn a_late_arrival_is_a_voter_and_a_departure_changes_the_base() {
        let mut desk = Desk::open(6, 5);
        desk.does(Event::ItemTaken { item: FIRST });
        desk.vote_on(FIRST, VoteForm::ByName);
        assert_eq!(desk.does(arrival(6, Capacity::Member)).news, News::VoterJoined(VoteId(1)));
        assert_eq!(desk.does(arrival(901, Capacity::Invited)).news, News::Recorded);
        assert_eq!(desk.does(left(5)).news, News::VoterLeft(VoteId(1)));
        let missing = desk.sitting.missing_ballots(VoteId(1));
        assert_eq!(missing, [1, 2, 3, 4, 6].map(PersonId));
    }

    #[test]
    fn a_recused_member_who_comes_or_goes_during_the_vote_is_no_voter_of_it() {
        let mut desk = Desk::open(7, 6);
        desk.does(recused(7, FIRST));
        desk.does(Event::ItemTaken { item: FIRST });
        desk.vote_on(FIRST, VoteForm::ByName);
        assert_eq!(desk.does(arrival(7, Capacity::Member)).news, News::Recorded);
        assert_eq!(desk.does(left(7)).news, News::Recorded);
    }

    #[test]
    fn a_voter_who_has_answered_stays_until_the_vote_is_over() {
        let mut desk = Desk::open(6, 6);
        desk.does(Event::ItemTaken { item: FIRST });
        desk.vote_on(FIRST, VoteForm::ByName);
        desk.does(Event::BallotCast { vote: VoteId(1), member: PersonId(6), choice: Choice::NotVoted });
        let refusal = desk.refused(left(6));
        assert_eq!(refusal, SittingRefusal::VoterLeaves { member: PersonId(6), vote: VoteId(1) });
        desk.does(Event::VoteCancelled { vote: VoteId(1), reason: text() });
        desk.does(left(6));
    }

    #[test]
    fn nobody_who_was_counted_leaves_before_the_vote_is_over() {
        let mut desk = Desk::open(6, 6);
        desk.does(arrival(901, Capacity::Invited));
        desk.does(recused(5, FIRST));
        desk.does(Event::ItemTaken { item: FIRST });
        desk.vote_on(FIRST, VoteForm::ShowOfHands);
        desk.counts(VoteId(1), [5, 0, 0, 0]);
        desk.refused(left(6));
        desk.does(left(901));
        desk.does(left(5));
        desk.does(Event::VoteClosed { vote: VoteId(1) });
        desk.does(left(6));
    }

    #[test]
    fn a_speaker_ends_the_speech_before_leaving() {
        let mut desk = Desk::open(6, 5);
        desk.does(Event::SpeechStarted { speaker: PersonId(5), kind: SpeechKind::Report });
        assert_eq!(desk.refused(left(5)), SittingRefusal::SpeechRunning { speaker: PersonId(5) });
        desk.does(Event::SpeechEnded);
        desk.does(left(5));
    }

    #[rstest]
    #[case::by_default(false, 3, 3)]
    #[case::not_from_the_quorum_where_the_body_says_so(true, 4, 3)]
    fn a_recusal_takes_the_member_out(#[case] counts: bool, #[case] present: u32, #[case] voters: usize) {
        let mut setup = setup(5);
        setup.rules.recused_counts.value = counts;
        let mut desk = Desk::open_with(setup, 4);
        desk.does(recused(4, FIRST));
        let quorum = desk.sitting.quorum_for(FIRST);
        assert_eq!((quorum.total, quorum.present), (5, present), "the total stays");
        assert_eq!(desk.sitting.voters(FIRST).len(), voters);
        assert_eq!(desk.sitting.quorum_for(SECOND).present, 4, "only that item is concerned");
        let taken = desk.does(Event::ItemTaken { item: FIRST });
        assert_eq!(taken.quorum.is_some(), !counts, "3 of 5 are no quorum");
    }

    #[test]
    fn a_recusal_comes_once_before_the_vote_and_with_a_reason() {
        let mut desk = Desk::open(6, 6);
        desk.refused(recused(901, FIRST));
        desk.refused(Event::Recused { member: PersonId(6), item: FIRST, reason: Bilingual::default() });
        desk.does(recused(6, FIRST));
        desk.refused(recused(6, FIRST));
        assert_eq!(desk.refused(recused(5, ItemId(99))), SittingRefusal::UnknownItem { item: ItemId(99) });
        desk.does(Event::ItemTaken { item: FIRST });
        desk.vote_on(FIRST, VoteForm::ShowOfHands);
        let late = SittingRefusal::RecusedTooLate { item: FIRST, vote: VoteId(1) };
        assert_eq!(desk.refused(recused(5, FIRST)), late);
        desk.counts(VoteId(1), [5, 0, 0, 0]);
        desk.does(Event::VoteClosed { vote: VoteId(1) });
        assert_eq!(desk.refused(recused(5, FIRST)), late);
        desk.does(Event::VoteCancelled { vote: VoteId(1), reason: text() });
        desk.does(recused(5, FIRST));
    }

    mod the_time {
        use super::*;

        #[test]
        fn is_not_after_the_entering_nor_before_the_day() {
            let mut desk = Desk::open(6, 4);
            let entered_at = clock(desk.minute + 600);
            let ahead = desk.tries_at(entered_at + chrono::TimeDelta::seconds(1), Event::SpeechEnded);
            assert!(matches!(ahead, Err(SittingRefusal::AheadOfTime { .. })));
            let mut empty = Desk::new(setup(6));
            let midnight = day().and_time(chrono::NaiveTime::MIN);
            let early = empty.tries_at(midnight - chrono::TimeDelta::seconds(1), arrival(1, Capacity::Member));
            assert!(matches!(early, Err(SittingRefusal::TooEarly { not_before, .. }) if not_before == midnight));
            assert!(empty.tries_at(midnight, arrival(1, Capacity::Member)).is_ok());
        }

        #[test]
        fn does_not_run_backwards() {
            let mut desk = Desk::open(6, 4);
            let last = desk.sitting.latest().unwrap();
            let earlier = last - chrono::TimeDelta::minutes(1);
            let refused = desk.tries_at(earlier, Event::ItemTaken { item: FIRST });
            assert_eq!(refused, Err(SittingRefusal::TooEarly { at: earlier, not_before: last }));
            assert!(desk.tries_at(last, Event::ItemTaken { item: FIRST }).is_ok(), "two things within a minute");
        }

        #[test]
        fn of_an_arrival_may_be_entered_late_and_falls_to_the_item_of_that_time() {
            let mut desk = Desk::open(6, 4);
            desk.does(Event::ItemTaken { item: THIRD });
            let came = clock(desk.minute);
            desk.does(Event::SpeechStarted { speaker: PersonId(2), kind: SpeechKind::Report });
            desk.does(Event::SpeechEnded);
            assert!(desk.tries_at(came, arrival(5, Capacity::Member)).is_ok());
            let movement = desk.sitting.movements()[0];
            assert_eq!((movement.at, movement.item), (came, Some(THIRD)));
            assert_eq!(desk.sitting.late_members(), [(PersonId(5), came)]);
        }

        #[test]
        fn of_an_arrival_entered_late_may_be_before_the_item_and_leaves_the_clock_alone() {
            let mut desk = Desk::open(6, 4);
            let opened = clock(desk.minute);
            desk.does(Event::ItemTaken { item: FIRST });
            let taken = clock(desk.minute);
            desk.tries_at(opened, arrival(5, Capacity::Member)).unwrap();
            assert_eq!(desk.sitting.movements()[0].item, None);
            assert_eq!(desk.sitting.latest(), Some(taken));
        }

        #[rstest]
        #[case::the_opening(0)]
        #[case::a_vote_opened(1)]
        #[case::a_vote_closed(2)]
        #[case::a_break(3)]
        #[case::an_item_heard(4)]
        fn of_an_arrival_is_not_before_those_present_were_counted(#[case] step: usize) {
            let mut desk = Desk::open(6, 4);
            if step > 0 {
                desk.does(Event::ItemTaken { item: THIRD });
            }
            if (1..3).contains(&step) {
                let subject = crate::domain::ballot::VoteSubject::Procedural(text());
                desk.does(Event::VoteOpened {
                    vote: VoteId(1),
                    item: THIRD,
                    subject,
                    form: VoteForm::ShowOfHands,
                    repeats: None,
                });
            }
            if step == 2 {
                desk.counts(VoteId(1), [4, 0, 0, 0]);
                desk.does(Event::VoteClosed { vote: VoteId(1) });
            }
            if step == 3 {
                desk.does(Event::Adjourned { until: None, reason: text() });
            }
            if step == 4 {
                let outcome = crate::domain::sitting::entry::Outcome::Heard;
                desk.does(Event::ItemClosed { item: THIRD, outcome });
            }
            let counted = clock(desk.minute);
            let before = counted - chrono::TimeDelta::seconds(1);
            let refused = desk.tries_at(before, arrival(5, Capacity::Member));
            assert_eq!(refused, Err(SittingRefusal::TooEarly { at: before, not_before: counted }));
            assert!(desk.tries_at(counted, arrival(5, Capacity::Member)).is_ok());
        }

        #[test]
        fn of_a_departure_is_not_before_the_persons_last_act() {
            let mut desk = Desk::open(6, 5);
            desk.does(Event::SpeechStarted { speaker: PersonId(5), kind: SpeechKind::Debate });
            desk.does(Event::SpeechEnded);
            let spoke = clock(desk.minute);
            desk.does(Event::Noted { text: text() });
            let before = spoke - chrono::TimeDelta::seconds(1);
            assert!(matches!(desk.tries_at(before, left(5)), Err(SittingRefusal::TooEarly { .. })));
            assert!(desk.tries_at(before, left(4)).is_ok(), "somebody else may have gone then");
            assert!(desk.tries_at(spoke, left(5)).is_ok());
        }
    }
}
