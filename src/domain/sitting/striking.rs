//! Cases of striking an entry and of replaying a journal; the rules themselves stand with [`super::Sitting`].

use rstest::rstest;

use super::effect::{News, QuorumTurn};
use super::entry::{Capacity, Event, Outcome};
use super::journal::ChainError;
use super::refusal::{SittingRefusal, WayOut};
use super::sample::*;
use super::{ReplayError, Sitting};
use crate::domain::ballot::{Choice, VoteForm, VoteSubject};
use crate::domain::id::{ItemId, PersonId, VoteId};

fn struck(seq: u32) -> Event {
    Event::Struck { seq, reason: "қате енгізілді".to_owned() }
}

#[test]
fn a_struck_entry_has_no_effect_and_stays_readable() {
    let mut desk = Desk::open(6, 5);
    desk.does(arrival(6, Capacity::Member));
    let seq = desk.last_seq();
    assert_eq!(desk.does(struck(seq)).news, News::Struck { seq });
    assert!(!desk.sitting.is_present(PersonId(6)));
    assert_eq!(desk.sitting.entries()[6].seq, seq);
    assert_eq!(desk.sitting.struck_by(seq), Some(seq + 1));
    assert_eq!(desk.sitting.entries_in_effect().count(), 6);
    desk.come(6);
}

#[test]
fn striking_tells_when_the_quorum_is_lost_by_it() {
    let mut desk = Desk::open(6, 4);
    desk.does(arrival(5, Capacity::Member));
    let arrived = desk.last_seq();
    desk.does(left(4));
    assert!(matches!(desk.does(struck(arrived)).quorum, Some(QuorumTurn::Lost(quorum)) if quorum.present == 3));
}

#[test]
fn what_a_later_entry_needs_is_not_struck() {
    let mut desk = Desk::open(6, 5);
    let refusal = desk.refused(struck(1));
    let SittingRefusal::NeededLater { seq: 1, later: 6, ref because } = refusal else { panic!("{refusal}") };
    assert_eq!(**because, SittingRefusal::ChairAbsent { person: PersonId(1) });
    assert_eq!(refusal.ways(), [WayOut::StrikeFirst(6)]);
    desk.does(struck(6));
    desk.does(struck(1));
}

#[test]
fn an_answer_that_closed_a_vote_is_not_struck_and_a_replaced_one_is() {
    let mut desk = Desk::voting(6, VoteForm::ByName);
    desk.does(cast(1, Choice::Against));
    let replaced = desk.last_seq();
    (1..=6).for_each(|member| drop(desk.does(cast(member, Choice::For))));
    let last = desk.last_seq();
    desk.does(Event::VoteClosed { vote: VoteId(1) });
    let refusal = desk.refused(struck(last));
    assert!(matches!(refusal, SittingRefusal::NeededLater { later, .. } if later == last + 1));
    assert!(matches!(refusal, SittingRefusal::NeededLater { because, .. }
        if *because == SittingRefusal::BallotsMissing { vote: VoteId(1), members: vec![PersonId(6)] }));
    desk.does(struck(replaced));
}

#[rstest]
#[case::no_such_entry(struck(99), SittingRefusal::UnknownEntry { seq: 99 })]
#[case::entry_zero(struck(0), SittingRefusal::UnknownEntry { seq: 0 })]
#[case::itself(struck(9), SittingRefusal::UnknownEntry { seq: 9 })]
#[case::twice(struck(7), SittingRefusal::StruckAlready { seq: 7, by: 8 })]
#[case::a_strike(struck(8), SittingRefusal::StrikesStrike { seq: 8 })]
#[case::without_a_reason(Event::Struck { seq: 6, reason: " ".to_owned() }, SittingRefusal::TextMissing)]
fn such_an_entry_is_not_struck(#[case] event: Event, #[case] refusal: SittingRefusal) {
    let mut desk = Desk::open(6, 5);
    desk.does(Event::ItemTaken { item: FIRST });
    desk.does(struck(7));
    assert_eq!(desk.refused(event), refusal);
}

#[test]
fn a_vote_with_later_votes_is_not_struck_since_their_numbers_would_change() {
    let mut desk = Desk::considering(6);
    for vote in 1..=2 {
        desk.does(Event::VoteOpened {
            vote: VoteId(vote),
            item: FIRST,
            subject: VoteSubject::Procedural(text()),
            form: VoteForm::Consent,
            repeats: None,
        });
        desk.does(Event::VoteCancelled { vote: VoteId(vote), reason: text() });
    }
    let cancelled = desk.last_seq();
    let first_cancelled = cancelled - 2;
    let refusal = desk.refused(struck(first_cancelled));
    assert!(matches!(refusal, SittingRefusal::NeededLater { later, .. } if later == cancelled - 1));
    desk.does(struck(cancelled));
    desk.does(struck(cancelled - 1));
    desk.does(struck(first_cancelled));
    desk.does(struck(first_cancelled - 1));
    assert_eq!(desk.sitting.next_vote(), VoteId(1));
}

#[test]
fn a_strike_has_its_own_place_in_time() {
    let mut desk = Desk::open(6, 5);
    let latest = clock(desk.minute);
    let before = latest - chrono::TimeDelta::minutes(1);
    let refused = desk.tries_at(before, struck(6));
    assert_eq!(refused, Err(SittingRefusal::TooEarly { at: before, not_before: latest }));
    let ahead = desk.sitting.enter(latest, before, "", struck(6)).map(|_| ());
    assert_eq!(ahead, Err(SittingRefusal::AheadOfTime { at: latest, entered_at: before }));
}

#[test]
fn a_struck_time_no_longer_holds_later_entries_back() {
    let mut desk = Desk::open(6, 5);
    desk.minute += 60;
    desk.does(Event::ItemTaken { item: FIRST });
    desk.does(struck(7));
    desk.minute = 10;
    desk.does(Event::ItemTaken { item: SECOND });
}

#[test]
fn a_replayed_sitting_is_the_live_one() {
    let mut desk = Desk::voting(7, VoteForm::Secret);
    desk.counts(VoteId(1), [5, 1, 1, 0]);
    desk.does(Event::VoteClosed { vote: VoteId(1) });
    desk.does(Event::ItemClosed { item: FIRST, outcome: Outcome::Adopted });
    desk.does(Event::ItemTaken { item: SECOND });
    desk.does(struck(desk.last_seq()));
    let replayed = Sitting::replay(desk.sitting.setup().clone(), desk.sitting.entries()).unwrap();
    assert_eq!(replayed, desk.sitting);
}

#[test]
fn a_replay_names_the_entry_that_is_refused_and_why() {
    let desk = Desk::open(6, 4);
    let mut setup = desk.sitting.setup().clone();
    setup.composition = composition(7);
    let error = Sitting::replay(setup, desk.sitting.entries()).unwrap_err();
    assert_eq!(error.seq, 5, "four of seven are no quorum");
    assert!(matches!(error.cause, SittingRefusal::NoQuorum { .. }));
}

#[test]
fn a_replay_names_the_entry_at_which_the_chain_breaks() {
    let desk = Desk::open(6, 4);
    let mut entries = desk.sitting.entries().to_vec();
    entries[2].author = "басқа".to_owned();
    let error = Sitting::replay(desk.sitting.setup().clone(), &entries).unwrap_err();
    assert_eq!(error, ReplayError { seq: 3, cause: ChainError::WrongHash { seq: 3 }.into() });
}

#[test]
fn an_entry_that_does_not_continue_the_chain_is_not_applied() {
    let mut desk = Desk::open(6, 4);
    let before = desk.sitting.clone();
    let mut entry = desk.sitting.next_entry(clock(60), clock(60), "", Event::ItemTaken { item: FIRST });
    entry.event = Event::ItemTaken { item: ItemId(20) };
    assert_eq!(desk.sitting.apply(entry), Err(ChainError::WrongHash { seq: 6 }.into()));
    assert_eq!(desk.sitting, before);
}

#[test]
fn a_check_says_the_same_and_changes_nothing() {
    let mut desk = Desk::open(6, 4);
    let before = desk.sitting.clone();
    let at = clock(60);
    for event in [Event::ItemTaken { item: FIRST }, Event::Closed, struck(4), struck(5)] {
        let checked = desk.sitting.check(at, at, event.clone());
        assert_eq!(desk.sitting, before);
        let entered = desk.sitting.enter(at, at, "", event).map(|_| ());
        assert_eq!(checked, entered);
        desk.sitting = before.clone();
    }
}
