//! The rules of opening, presiding, interrupting and closing (p. 7, SR-16, SR-17).

use chrono::NaiveDateTime;

use super::effect::News;
use super::floor::{Break, ClosedPart, Keeping, Phase, Presiding};
use super::refusal::{QuorumPurpose, SittingRefusal};
use super::table::{Opening, Table, Verdict, require_text};
use crate::domain::id::PersonId;
use crate::domain::text::Bilingual;

impl Table {
    /// The sitting is opened: on the day of its session, with a chair who is here and a secretary, and with the quorum.
    pub(super) fn open(&mut self, chair: PersonId, secretary: PersonId, at: NaiveDateTime) -> Verdict {
        if at.date() != self.setup.date {
            return Err(SittingRefusal::AnotherDay { set: self.setup.date, at });
        }
        self.check_may_preside(chair)?;
        self.check_may_keep(secretary, chair)?;
        let quorum = self.require_quorum(None, QuorumPurpose::Opening)?;
        self.phase = Phase::Open;
        self.presiding.push(Presiding { person: chair, from: at, to: None });
        self.keeping.push(Keeping { person: secretary, from: at });
        self.opened = Some(Opening { at, quorum: quorum.clone() });
        Ok(News::Lawful(quorum))
    }

    /// Checks that the person may keep the journal: the secretary of the composition or somebody registered here, and
    /// not whoever presides, since the two sign the protocol together.
    fn check_may_keep(&self, person: PersonId, chair: PersonId) -> Result<(), SittingRefusal> {
        if person != self.setup.composition.secretary && self.attendance.now(person).is_none() {
            return Err(SittingRefusal::SecretaryUnknown { person });
        }
        if person == chair {
            return Err(SittingRefusal::ChairIsSecretary { person });
        }
        Ok(())
    }

    /// Another person keeps the journal from now on (F05.14).
    pub(super) fn pass_journal(&mut self, to: PersonId, at: NaiveDateTime) -> Verdict {
        if self.secretary() == Some(to) {
            return Err(SittingRefusal::KeepsAlready { person: to });
        }
        self.check_may_keep(to, self.chair().ok_or(SittingRefusal::NotOpened)?)?;
        self.keeping.push(Keeping { person: to, from: at });
        self.attendance.acts(to, at);
        Ok(News::Recorded)
    }

    /// The sitting is closed to whoever may not hear it; not in the middle of a vote, which is taken before the same
    /// hall.
    pub(super) fn begin_closed_part(&mut self, reason: &Bilingual, at: NaiveDateTime) -> Verdict {
        self.refuse_during_vote()?;
        if let Some(part) = self.closed_part() {
            return Err(SittingRefusal::ClosedAlready { since: part.from });
        }
        require_text(reason)?;
        self.closed_parts.push(ClosedPart { from: at, to: None, reason: reason.clone() });
        Ok(News::Recorded)
    }

    /// The sitting is open to the invited again.
    pub(super) fn end_closed_part(&mut self, at: NaiveDateTime) -> Verdict {
        self.refuse_during_vote()?;
        let part = self.closed_parts.last_mut().filter(|part| part.to.is_none());
        part.ok_or(SittingRefusal::NotClosedNow)?.to = Some(at);
        Ok(News::Recorded)
    }

    /// Checks that the person is here and may preside: a member who counts, or an acting first head who is no member,
    /// where the rules let one preside; that person has no vote and does not count (SR-17).
    fn check_may_preside(&self, person: PersonId) -> Result<(), SittingRefusal> {
        let rules = &self.setup.rules;
        let is_member = self.setup.composition.is_member(person);
        let acts_as_head = self.setup.acting_head == Some(person) && rules.acting_head_presides.value;
        if !is_member && !acts_as_head {
            let citation = rules.acting_head_presides.citation.clone();
            return Err(SittingRefusal::MayNotPreside { person, citation });
        }
        match self.attendance.now(person) {
            Some(stay) if !is_member || self.counts(stay) => Ok(()),
            Some(_) | None => Err(SittingRefusal::ChairAbsent { person }),
        }
    }

    /// Another person presides; not in the middle of a vote, which is taken under one chair.
    pub(super) fn pass_chair(&mut self, to: PersonId, at: NaiveDateTime) -> Verdict {
        self.refuse_during_vote()?;
        if self.chair() == Some(to) {
            return Err(SittingRefusal::PresidesAlready { person: to });
        }
        if self.secretary() == Some(to) {
            return Err(SittingRefusal::ChairIsSecretary { person: to });
        }
        self.check_may_preside(to)?;
        if let Some(last) = self.presiding.last_mut() {
            last.to = Some(at);
            self.attendance.acts(last.person, at);
        }
        self.presiding.push(Presiding { person: to, from: at, to: None });
        Ok(News::Recorded)
    }

    /// The sitting is interrupted, with no vote open and nobody speaking.
    pub(super) fn adjourn(&mut self, until: Option<NaiveDateTime>, reason: &Bilingual, at: NaiveDateTime) -> Verdict {
        self.refuse_during_vote()?;
        self.refuse_during_speech()?;
        self.phase = Phase::Adjourned;
        self.breaks.push(Break { from: at, until, reason: reason.clone(), to: None });
        Ok(News::Recorded)
    }

    /// The sitting goes on: whoever presides is here, and so is the quorum (p. 7).
    pub(super) fn resume(&mut self, at: NaiveDateTime) -> Verdict {
        if let Some(chair) = self.chair() {
            self.check_may_preside(chair)?;
        }
        let quorum = self.require_quorum(None, QuorumPurpose::Resuming)?;
        self.phase = Phase::Open;
        if let Some(last) = self.breaks.last_mut() {
            last.to = Some(at);
        }
        Ok(News::Lawful(quorum))
    }

    /// The sitting is over: every item has an outcome, no vote is open, nobody speaks (F08.08).
    pub(super) fn close(&mut self, at: NaiveDateTime) -> Verdict {
        self.refuse_during_vote()?;
        self.refuse_during_speech()?;
        let items: Vec<_> = self.items.iter().filter(|record| !record.is_done()).map(|record| record.item.id).collect();
        if !items.is_empty() {
            return Err(SittingRefusal::ItemsOpen { items });
        }
        self.phase = Phase::Closed;
        self.closed = Some(at);
        if let Some(part) = self.closed_parts.last_mut().filter(|part| part.to.is_none()) {
            part.to = Some(at);
        }
        Ok(News::Recorded)
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::domain::ballot::VoteForm;
    use crate::domain::id::{ItemId, VoteId};
    use crate::domain::sitting::entry::{AbsenceReason, Capacity, Event, Mode, Outcome, SpeechKind};
    use crate::domain::sitting::refusal::WayOut;
    use crate::domain::sitting::sample::*;

    fn opened(chair: i64) -> Event {
        Event::Opened { chair: PersonId(chair), secretary: SECRETARY }
    }

    fn passed(to: i64) -> Event {
        Event::ChairPassed { to: PersonId(to) }
    }

    fn adjourned() -> Event {
        Event::Adjourned { until: None, reason: text() }
    }

    fn gathered(size: u32, present: i64) -> Desk {
        let mut desk = Desk::new(setup(size));
        (1..=present).for_each(|member| desk.come(member));
        desk
    }

    #[rstest]
    #[case::twelve_of_seventeen(17, 12, true)]
    #[case::eleven_of_seventeen(17, 11, false)]
    #[case::two_of_three(3, 2, true)]
    #[case::one_of_three(3, 1, false)]
    fn the_sitting_opens_with_two_thirds(#[case] size: u32, #[case] present: i64, #[case] lawful: bool) {
        let mut desk = gathered(size, present);
        let result = desk.tries(opened(1));
        assert_eq!(result.is_ok(), lawful);
        if let Err(refusal) = result {
            let SittingRefusal::NoQuorum { ref quorum, purpose: QuorumPurpose::Opening } = refusal else {
                panic!("{refusal}")
            };
            assert_eq!((quorum.total, i64::from(quorum.present)), (size, present));
            assert_eq!(refusal.ways(), [WayOut::WaitForMembers(1), WayOut::MoveSession]);
            assert_eq!(refusal.citation().unwrap().paragraph, "7");
        }
    }

    #[test]
    fn invited_persons_do_not_make_a_quorum() {
        let mut desk = gathered(6, 3);
        (50..60).for_each(|guest| drop(desk.does(arrival(guest, Capacity::Invited))));
        assert!(matches!(desk.refused(opened(1)), SittingRefusal::NoQuorum { quorum, .. } if quorum.present == 3));
    }

    #[rstest]
    #[case::item_taken(Event::ItemTaken { item: FIRST })]
    #[case::speech(Event::SpeechStarted { speaker: PersonId(1), kind: SpeechKind::Report })]
    #[case::note(Event::Noted { text: text() })]
    #[case::recusal(Event::Recused { member: PersonId(1), item: FIRST, reason: text() })]
    #[case::passing_the_chair(passed(2))]
    #[case::withdrawal(Event::ItemWithdrawn { item: FIRST, requested_by: PersonId(1), reason: text() })]
    #[case::postponing(Event::ItemClosed { item: FIRST, outcome: Outcome::Postponed { reason: text(), to: None } })]
    #[case::break_(adjourned())]
    #[case::going_on(Event::Resumed)]
    #[case::closing(Event::Closed)]
    fn before_the_opening_people_only_come_and_go(#[case] event: Event) {
        let mut desk = gathered(6, 4);
        assert_eq!(desk.refused(event), SittingRefusal::NotOpened);
        desk.does(Event::Left { person: PersonId(4) });
        desk.does(Event::AbsenceExplained { member: PersonId(4), reason: AbsenceReason::OtherDuty });
    }

    #[test]
    fn it_is_opened_once_and_on_its_own_day() {
        let mut desk = gathered(6, 4);
        let tomorrow = day().succ_opt().unwrap().and_time(chrono::NaiveTime::MIN);
        let entered_at = tomorrow + chrono::TimeDelta::hours(1);
        let late = desk.sitting.enter(tomorrow, entered_at, "", opened(1)).unwrap_err();
        assert_eq!(late, SittingRefusal::AnotherDay { set: day(), at: tomorrow });
        desk.does(opened(1));
        assert_eq!(desk.refused(opened(1)), SittingRefusal::AlreadyOpened);
    }

    #[rstest]
    #[case::an_absent_member(5, SECRETARY)]
    #[case::an_invited_person(901, SECRETARY)]
    #[case::a_stranger(50, SECRETARY)]
    #[case::the_secretary_as_well(1, PersonId(1))]
    #[case::with_an_unknown_secretary(1, PersonId(50))]
    #[case::with_an_absent_member_as_secretary(1, PersonId(5))]
    fn nobody_else_opens(#[case] chair: i64, #[case] secretary: PersonId) {
        let mut desk = gathered(6, 4);
        desk.does(arrival(901, Capacity::Invited));
        desk.refused(Event::Opened { chair: PersonId(chair), secretary });
    }

    #[test]
    fn a_member_may_keep_the_journal() {
        let mut desk = gathered(6, 4);
        desk.does(Event::Opened { chair: PersonId(1), secretary: PersonId(4) });
        assert_eq!(desk.refused(passed(4)), SittingRefusal::ChairIsSecretary { person: PersonId(4) });
    }

    #[test]
    fn a_member_by_video_that_does_not_count_does_not_preside() {
        let mut setup = setup(6);
        setup.rules.video_counts.value = false;
        let mut desk = Desk::open_with(setup, 4);
        desk.does(Event::Arrived { person: PersonId(5), capacity: Capacity::Member, mode: Mode::Video });
        assert_eq!(desk.refused(passed(5)), SittingRefusal::ChairAbsent { person: PersonId(5) });
    }

    mod an_acting_first_head_who_is_no_member {
        use super::*;

        fn desk(presides: bool) -> Desk {
            let mut setup = setup(6);
            setup.acting_head = Some(PersonId(50));
            setup.rules.acting_head_presides.value = presides;
            let mut desk = Desk::new(setup);
            (1..=4).for_each(|member| desk.come(member));
            desk.does(arrival(50, Capacity::Invited));
            desk
        }

        #[test]
        fn presides_without_a_vote_and_does_not_count() {
            let mut desk = desk(true);
            desk.does(opened(50));
            assert_eq!(desk.sitting.quorum().present, 4);
            desk.does(Event::ItemTaken { item: FIRST });
            desk.vote_on(FIRST, VoteForm::ByName);
            assert!(!desk.sitting.voters(FIRST).contains(&PersonId(50)));
        }

        #[test]
        fn does_not_preside_where_the_rules_say_no() {
            let refusal = desk(false).refused(opened(50));
            assert!(matches!(refusal, SittingRefusal::MayNotPreside { person: PersonId(50), .. }));
        }

        #[test]
        fn has_to_be_here() {
            let mut desk = desk(true);
            desk.does(Event::Left { person: PersonId(50) });
            assert_eq!(desk.refused(opened(50)), SittingRefusal::ChairAbsent { person: PersonId(50) });
        }
    }

    #[test]
    fn whoever_presides_passes_the_chair_before_leaving() {
        let mut desk = Desk::open(6, 5);
        let refusal = desk.refused(Event::Left { person: PersonId(1) });
        assert_eq!(refusal, SittingRefusal::ChairLeaves { person: PersonId(1) });
        assert_eq!(refusal.ways(), [WayOut::PassChair]);
        assert_eq!(desk.refused(passed(1)), SittingRefusal::PresidesAlready { person: PersonId(1) });
        desk.refused(passed(6));
        desk.does(passed(2));
        let passed_at = clock(desk.minute);
        desk.does(Event::Left { person: PersonId(1) });
        let periods = desk.sitting.chair_periods();
        assert_eq!((periods[0].person, periods[0].to), (PersonId(1), Some(passed_at)));
        assert_eq!((periods[1].person, periods[1].from, periods[1].to), (PersonId(2), passed_at, None));
    }

    #[test]
    fn whoever_presided_did_not_leave_before_passing_the_chair() {
        let mut desk = Desk::open(6, 5);
        desk.does(passed(2));
        let passed_at = clock(desk.minute);
        let before = passed_at - chrono::TimeDelta::seconds(1);
        let refused = desk.tries_at(before, Event::Left { person: PersonId(1) });
        assert_eq!(refused, Err(SittingRefusal::TooEarly { at: before, not_before: passed_at }));
        desk.tries_at(before, Event::Left { person: PersonId(3) }).unwrap();
        desk.tries_at(passed_at, Event::Left { person: PersonId(1) }).unwrap();
    }

    #[test]
    fn a_vote_is_taken_under_one_chair() {
        let mut desk = Desk::open(6, 5);
        desk.does(Event::ItemTaken { item: FIRST });
        desk.vote_on(FIRST, VoteForm::ByName);
        assert_eq!(desk.refused(passed(2)), SittingRefusal::VoteInTheWay { vote: VoteId(1) });
    }

    #[rstest]
    #[case::item_taken(Event::ItemTaken { item: FIRST })]
    #[case::speech(Event::SpeechStarted { speaker: PersonId(1), kind: SpeechKind::Report })]
    #[case::note(Event::Noted { text: text() })]
    #[case::postponing(Event::ItemClosed { item: FIRST, outcome: Outcome::Postponed { reason: text(), to: None } })]
    #[case::another_break(adjourned())]
    #[case::closing(Event::Closed)]
    fn nothing_is_considered_during_a_break(#[case] event: Event) {
        let mut desk = Desk::open(6, 5);
        desk.does(adjourned());
        assert_eq!(desk.refused(event), SittingRefusal::Interrupted);
    }

    #[test]
    fn it_goes_on_with_a_chair_and_the_quorum() {
        let mut desk = Desk::open(6, 4);
        assert_eq!(desk.refused(Event::Resumed), SittingRefusal::NotInterrupted);
        desk.does(adjourned());
        let left = desk.does(Event::Left { person: PersonId(1) });
        assert_eq!(left.quorum, None, "people go for the break; nothing is lost yet");
        assert_eq!(desk.refused(Event::Resumed), SittingRefusal::ChairAbsent { person: PersonId(1) });
        desk.does(passed(2));
        let refusal = desk.refused(Event::Resumed);
        assert!(matches!(refusal, SittingRefusal::NoQuorum { purpose: QuorumPurpose::Resuming, .. }));
        desk.come(5);
        desk.does(Event::Resumed);
        assert_eq!(desk.sitting.breaks()[0].to, Some(clock(desk.minute)));
        assert_eq!(desk.sitting.quorum_changes().len(), 1, "a break is no loss of the quorum");
        assert!(desk.sitting.movements().iter().all(|movement| movement.in_a_break));
    }

    #[test]
    fn a_break_waits_for_the_vote_and_the_speech() {
        let mut desk = Desk::open(6, 5);
        desk.does(Event::SpeechStarted { speaker: PersonId(2), kind: SpeechKind::Report });
        assert_eq!(desk.refused(adjourned()), SittingRefusal::SpeechRunning { speaker: PersonId(2) });
        desk.does(Event::SpeechEnded);
        desk.does(Event::ItemTaken { item: FIRST });
        desk.vote_on(FIRST, VoteForm::ByName);
        assert_eq!(desk.refused(adjourned()), SittingRefusal::VoteInTheWay { vote: VoteId(1) });
        desk.does(Event::VoteCancelled { vote: VoteId(1), reason: text() });
        desk.does(adjourned());
    }

    #[test]
    fn it_closes_when_every_item_has_an_outcome() {
        let mut desk = Desk::open(6, 5);
        let postpone =
            |item: ItemId| Event::ItemClosed { item, outcome: Outcome::Postponed { reason: text(), to: None } };
        desk.does(postpone(SECOND));
        let refusal = desk.refused(Event::Closed);
        assert_eq!(refusal, SittingRefusal::ItemsOpen { items: vec![FIRST, THIRD] });
        assert_eq!(refusal.ways(), [WayOut::PostponeItem(FIRST), WayOut::PostponeItem(THIRD)]);
        desk.does(postpone(FIRST));
        desk.does(Event::ItemWithdrawn { item: THIRD, requested_by: PersonId(2), reason: text() });
        desk.does(Event::SpeechStarted { speaker: PersonId(1), kind: SpeechKind::Remark });
        assert_eq!(desk.refused(Event::Closed), SittingRefusal::SpeechRunning { speaker: PersonId(1) });
        desk.does(Event::SpeechEnded);
        desk.does(Event::Closed);
        assert_eq!(desk.sitting.phase(), Phase::Closed);
        assert_eq!(desk.sitting.closed_at(), Some(clock(desk.minute)));
    }

    #[rstest]
    #[case::arrival(arrival(6, Capacity::Member))]
    #[case::departure(Event::Left { person: PersonId(2) })]
    #[case::explanation(Event::AbsenceExplained { member: PersonId(6), reason: AbsenceReason::Leave })]
    #[case::opening(opened(1))]
    #[case::note(Event::Noted { text: text() })]
    #[case::break_(adjourned())]
    #[case::going_on(Event::Resumed)]
    #[case::closing(Event::Closed)]
    fn after_the_end_nothing_is_added(#[case] event: Event) {
        let mut setup = setup(6);
        setup.items.clear();
        let mut desk = Desk::open_with(setup, 5);
        desk.does(Event::Closed);
        assert_eq!(desk.refused(event), SittingRefusal::SittingOver);
        desk.does(Event::Struck { seq: desk.last_seq(), reason: "ерте жабылды".to_owned() });
        assert_eq!(desk.sitting.phase(), Phase::Open);
    }
}
