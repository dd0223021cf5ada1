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
        self.speeches.push(Speech::begun(speaker, kind, item, at));
        self.attendance.acts(speaker, at);
        Ok(News::Recorded)
    }

    /// The speech has ended.
    pub(super) fn end_speech(&mut self, at: NaiveDateTime) -> Verdict {
        let speaker = self.speech_running().ok_or(SittingRefusal::NoSpeech)?.speaker;
        if let Some(speech) = self.speeches.last_mut() {
            speech.end(at);
        }
        self.attendance.acts(speaker, at);
        Ok(News::Recorded)
    }

    /// The speech is interrupted: by a question, a remark, a fault of the microphone.
    pub(super) fn pause_speech(&mut self, at: NaiveDateTime) -> Verdict {
        if self.speech_running().ok_or(SittingRefusal::NoSpeech)?.paused.is_some() {
            return Err(SittingRefusal::SpeechIsPaused);
        }
        if let Some(speech) = self.speeches.last_mut() {
            speech.paused = Some(at);
        }
        Ok(News::Recorded)
    }

    /// The speech goes on.
    pub(super) fn resume_speech(&mut self, at: NaiveDateTime) -> Verdict {
        self.speech_running().ok_or(SittingRefusal::NoSpeech)?.paused.ok_or(SittingRefusal::SpeechNotPaused)?;
        if let Some(speech) = self.speeches.last_mut() {
            speech.go_on(at);
        }
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

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::domain::ballot::VoteForm;
    use crate::domain::id::VoteId;
    use crate::domain::sitting::entry::Event;
    use crate::domain::sitting::refusal::WayOut;
    use crate::domain::sitting::sample::*;

    fn taken(item: ItemId) -> Event {
        Event::ItemTaken { item }
    }

    fn closed(item: ItemId, outcome: Outcome) -> Event {
        Event::ItemClosed { item, outcome }
    }

    fn postponed() -> Outcome {
        Outcome::Postponed { reason: text(), to: None }
    }

    fn withdrawn(item: ItemId) -> Event {
        Event::ItemWithdrawn { item, requested_by: PersonId(2), reason: text() }
    }

    /// A desk of six where the first item was taken and its decision put to the vote with these totals.
    fn voted(totals: [u32; 4]) -> Desk {
        let mut desk = Desk::open(6, 6);
        desk.does(taken(FIRST));
        let vote = desk.vote_on(FIRST, VoteForm::ShowOfHands);
        desk.counts(vote, totals);
        desk.does(Event::VoteClosed { vote });
        desk
    }

    #[test]
    fn items_are_taken_one_at_a_time_once_and_in_any_order() {
        let mut desk = Desk::open(6, 5);
        desk.does(taken(SECOND));
        let refusal = desk.refused(taken(FIRST));
        assert_eq!(refusal, SittingRefusal::ItemInTheWay { current: SECOND });
        assert_eq!(refusal.ways(), [WayOut::CloseItem(SECOND), WayOut::PostponeItem(SECOND)]);
        desk.refused(taken(SECOND));
        desk.does(closed(SECOND, postponed()));
        assert_eq!(desk.refused(taken(SECOND)), SittingRefusal::ItemDone { item: SECOND });
        desk.does(taken(FIRST));
        desk.does(withdrawn(FIRST));
        assert_eq!(desk.refused(taken(FIRST)), SittingRefusal::ItemDone { item: FIRST });
        assert_eq!(desk.refused(taken(ItemId(99))), SittingRefusal::UnknownItem { item: ItemId(99) });
        desk.does(taken(THIRD));
    }

    #[test]
    fn an_item_keeps_its_beginning_and_its_end() {
        let mut desk = Desk::open(6, 5);
        desk.does(taken(FIRST));
        let started = clock(desk.minute);
        desk.does(closed(FIRST, postponed()));
        let record = desk.sitting.item(FIRST).unwrap();
        assert_eq!((record.started(), record.ended()), (Some(started), Some(clock(desk.minute))));
        desk.does(closed(SECOND, postponed()));
        assert_eq!(desk.sitting.item(SECOND).unwrap().started(), None, "put off without being taken");
    }

    #[rstest]
    #[case::adopted_by_four_of_six([4, 2, 0, 0], Outcome::Adopted, true)]
    #[case::adopted_needs_more_than_half([3, 0, 3, 0], Outcome::Adopted, false)]
    #[case::adopted_needs_more_than_a_tie([3, 3, 0, 0], Outcome::Adopted, false)]
    #[case::not_adopted_by_three_of_six([3, 3, 0, 0], Outcome::NotAdopted, true)]
    #[case::not_adopted_against_four_of_six([4, 2, 0, 0], Outcome::NotAdopted, false)]
    #[case::postponed_though_adopted([4, 2, 0, 0], postponed(), false)]
    #[case::postponed_when_not_adopted([2, 4, 0, 0], postponed(), true)]
    #[case::heard_though_a_decision_is_asked_for([4, 2, 0, 0], Outcome::Heard, false)]
    fn the_votes_bear_out_the_outcome(#[case] totals: [u32; 4], #[case] outcome: Outcome, #[case] lawful: bool) {
        let mut desk = voted(totals);
        let result = desk.tries(closed(FIRST, outcome.clone()));
        assert_eq!(result.is_ok(), lawful, "{result:?}");
        if lawful {
            assert_eq!(desk.sitting.item(FIRST).unwrap().outcome(), Some(&outcome));
            assert_eq!(desk.sitting.current_item(), None);
        }
    }

    #[test]
    fn the_refused_outcome_gives_the_figures_and_the_paragraph() {
        let refusal = voted([3, 0, 3, 0]).refused(closed(FIRST, Outcome::Adopted));
        assert!(matches!(refusal, SittingRefusal::NotAdopted { votes_for: 3, needed: 4, .. }));
        assert_eq!(refusal.citation().unwrap().paragraph, "9");
        assert_eq!(refusal.ways()[0], WayOut::RecordAsNotAdopted(FIRST));
    }

    #[rstest]
    #[case::adopted(Outcome::Adopted)]
    #[case::not_adopted(Outcome::NotAdopted)]
    fn without_a_vote_that_stands_nothing_is_decided(#[case] outcome: Outcome) {
        let mut desk = Desk::open(6, 6);
        assert!(matches!(desk.refused(closed(FIRST, outcome.clone())), SittingRefusal::ItemNotTaken { .. }));
        desk.does(taken(FIRST));
        assert!(matches!(desk.refused(closed(FIRST, outcome.clone())), SittingRefusal::NotVotedOn { .. }));
        let vote = desk.vote_on(FIRST, VoteForm::Consent);
        assert!(matches!(desk.refused(closed(FIRST, outcome.clone())), SittingRefusal::VoteInTheWay { .. }));
        desk.counts(vote, [6, 0, 0, 0]);
        desk.does(Event::VoteClosed { vote });
        desk.does(Event::VoteCancelled { vote, reason: text() });
        assert!(matches!(desk.refused(closed(FIRST, outcome)), SittingRefusal::NotVotedOn { .. }));
    }

    #[test]
    fn a_vote_on_an_amendment_decides_nothing() {
        let mut desk = Desk::open(6, 6);
        desk.does(taken(FIRST));
        let vote = VoteId(1);
        let subject = VoteSubject::Amendment(text());
        desk.does(Event::VoteOpened { vote, item: FIRST, subject, form: VoteForm::ShowOfHands, repeats: None });
        desk.counts(vote, [6, 0, 0, 0]);
        desk.does(Event::VoteClosed { vote });
        assert!(matches!(desk.refused(closed(FIRST, Outcome::Adopted)), SittingRefusal::NotVotedOn { .. }));
    }

    #[test]
    fn information_is_heard_with_the_quorum_and_takes_no_decision() {
        let mut desk = Desk::open(6, 4);
        desk.does(taken(THIRD));
        let refusal = desk.refused(closed(THIRD, Outcome::Adopted));
        assert_eq!(refusal, SittingRefusal::NoDecisionOnInformation { item: THIRD });
        desk.does(Event::Left { person: PersonId(4) });
        let refusal = desk.refused(closed(THIRD, Outcome::Heard));
        assert!(matches!(refusal, SittingRefusal::NoQuorum { purpose: QuorumPurpose::Hearing(THIRD), .. }));
        assert!(refusal.ways().contains(&WayOut::PostponeItem(THIRD)));
        desk.come(4);
        desk.does(closed(THIRD, Outcome::Heard));
    }

    #[test]
    fn without_the_quorum_discussion_goes_on_and_items_are_put_off() {
        let mut desk = Desk::open(6, 4);
        desk.does(taken(FIRST));
        desk.does(Event::Left { person: PersonId(4) });
        desk.does(Event::SpeechStarted { speaker: PersonId(2), kind: SpeechKind::Debate });
        desk.does(Event::SpeechEnded);
        desk.does(closed(FIRST, postponed()));
        desk.does(closed(SECOND, postponed()));
    }

    #[test]
    fn an_item_is_withdrawn_until_its_decision_is_adopted() {
        let mut desk = voted([4, 2, 0, 0]);
        assert!(matches!(desk.refused(withdrawn(FIRST)), SittingRefusal::Adopted { vote: VoteId(1), .. }));
        desk.does(withdrawn(SECOND));
        assert_eq!(desk.refused(withdrawn(SECOND)), SittingRefusal::ItemDone { item: SECOND });
        desk.does(Event::VoteCancelled { vote: VoteId(1), reason: text() });
        desk.does(withdrawn(FIRST));
        assert_eq!(desk.sitting.current_item(), None);
        assert!(desk.sitting.item(FIRST).unwrap().started().is_some());
        assert!(desk.sitting.item(SECOND).unwrap().started().is_none());
    }

    #[rstest]
    #[case::withdrawal(Event::ItemWithdrawn { item: FIRST, requested_by: PersonId(2), reason: Bilingual::default() })]
    #[case::postponing(closed(FIRST, Outcome::Postponed { reason: Bilingual::new(" ", "\n"), to: None }))]
    #[case::note(Event::Noted { text: Bilingual::default() })]
    fn a_reason_is_written_down(#[case] event: Event) {
        assert_eq!(Desk::open(6, 6).refused(event), SittingRefusal::TextMissing);
    }

    #[test]
    fn the_time_of_a_speech_stands_still_while_it_is_interrupted() {
        let mut desk = Desk::open(6, 6);
        assert_eq!(desk.refused(Event::SpeechPaused), SittingRefusal::NoSpeech);
        desk.does(taken(FIRST));
        desk.does(Event::SpeechStarted { speaker: PersonId(2), kind: SpeechKind::Debate });
        let began = desk.sitting.speeches()[0].started;
        let minutes = chrono::TimeDelta::minutes;
        assert_eq!(desk.refused(Event::SpeechResumed), SittingRefusal::SpeechNotPaused);
        desk.does(Event::SpeechPaused);
        let paused = desk.sitting.speeches()[0].paused.unwrap();
        assert_eq!(desk.refused(Event::SpeechPaused), SittingRefusal::SpeechIsPaused);
        assert_eq!(desk.sitting.speeches()[0].spoken(paused + minutes(30)), paused - began);
        desk.does(Event::SpeechResumed);
        let speech = desk.sitting.speeches()[0];
        assert!(speech.waited > chrono::TimeDelta::zero());
        assert_eq!(speech.spoken(began + minutes(60)), minutes(60) - speech.waited);
        desk.does(Event::SpeechPaused);
        // Whoever is interrupted may be thanked at once.
        desk.does(Event::SpeechEnded);
        let speech = desk.sitting.speeches()[0];
        assert_eq!(speech.length(), Some(speech.ended.unwrap() - began - speech.waited));
        assert_eq!(speech.paused, None);
    }

    #[test]
    fn one_person_has_the_floor_at_a_time() {
        let mut desk = Desk::open(6, 5);
        let floor = |speaker: i64| Event::SpeechStarted { speaker: PersonId(speaker), kind: SpeechKind::Debate };
        assert_eq!(desk.refused(Event::SpeechEnded), SittingRefusal::NoSpeech);
        assert_eq!(desk.refused(floor(6)), SittingRefusal::NotPresent { person: PersonId(6) });
        desk.does(taken(FIRST));
        desk.does(floor(2));
        let began = desk.minute;
        assert_eq!(desk.refused(floor(3)), SittingRefusal::SpeechRunning { speaker: PersonId(2) });
        assert_eq!(desk.refused(withdrawn(FIRST)), SittingRefusal::SpeechRunning { speaker: PersonId(2) });
        desk.refused(closed(FIRST, postponed()));
        desk.does(closed(SECOND, postponed()));
        desk.does(Event::SpeechEnded);
        let speech = desk.sitting.speeches()[0];
        assert_eq!(speech.item, Some(FIRST));
        assert_eq!(desk.sitting.speaking_time(PersonId(2)).num_minutes(), desk.minute - began);
    }

    #[test]
    fn no_item_is_taken_in_the_middle_of_a_speech_or_a_procedural_vote() {
        let mut desk = Desk::open(6, 5);
        desk.does(Event::SpeechStarted { speaker: PersonId(1), kind: SpeechKind::Remark });
        desk.refused(taken(FIRST));
        desk.does(Event::SpeechEnded);
        let subject = VoteSubject::Procedural(text());
        let form = VoteForm::ShowOfHands;
        desk.does(Event::VoteOpened { vote: VoteId(1), item: FIRST, subject, form, repeats: None });
        assert_eq!(desk.refused(taken(SECOND)), SittingRefusal::VoteInTheWay { vote: VoteId(1) });
    }
}
