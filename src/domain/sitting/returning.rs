//! Cases of going until an item is taken, of passing the journal on, and of closed parts.

use rstest::rstest;

use super::effect::News;
use super::entry::{Capacity, Event, Outcome};
use super::refusal::{SittingRefusal, WayOut};
use super::sample::*;
use crate::domain::ballot::{Choice, VoteForm};
use crate::domain::id::{ItemId, PersonId, VoteId};
use crate::domain::text::Bilingual;

fn until(person: i64, item: ItemId) -> Event {
    Event::LeftUntil { person: PersonId(person), item }
}

fn kept_by(to: PersonId) -> Event {
    Event::SecretaryPassed { to }
}

fn closed_part() -> Event {
    Event::ClosedPartBegan { reason: text() }
}

fn postponed(item: ItemId) -> Event {
    Event::ItemClosed { item, outcome: Outcome::Postponed { reason: text(), to: None } }
}

#[test]
fn whoever_goes_until_an_item_is_due_back_when_it_is_taken() {
    let mut desk = Desk::open(9, 8);
    desk.does(Event::ItemTaken { item: FIRST });
    desk.does(until(8, SECOND));
    desk.does(until(7, THIRD));
    assert!(!desk.sitting.is_present(PersonId(8)), "gone is gone: the quorum is without them");
    assert_eq!(desk.sitting.quorum().present, 6);
    assert_eq!(desk.sitting.expected_back().collect::<Vec<_>>(), [(PersonId(7), THIRD), (PersonId(8), SECOND)]);
    assert!(desk.sitting.due_back().is_empty());
    desk.does(postponed(FIRST));
    desk.does(Event::ItemTaken { item: SECOND });
    assert_eq!(desk.sitting.due_back(), [PersonId(8)]);
    assert!(!desk.sitting.is_present(PersonId(8)), "nobody comes back by the journal alone");
    desk.come(8);
    assert!(desk.sitting.due_back().is_empty());
    desk.does(postponed(SECOND));
    desk.does(postponed(THIRD));
    assert_eq!(desk.sitting.due_back(), [PersonId(7)], "an item that was put off brings nobody back");
}

#[rstest]
#[case::an_item_under_consideration(until(8, FIRST), Some(SittingRefusal::TakenAlready { item: FIRST }))]
#[case::an_item_done_with(until(8, SECOND), Some(SittingRefusal::ItemDone { item: SECOND }))]
#[case::an_unknown_item(until(8, ItemId(99)), Some(SittingRefusal::UnknownItem { item: ItemId(99) }))]
#[case::somebody_absent(until(9, THIRD), Some(SittingRefusal::NotPresent { person: PersonId(9) }))]
#[case::whoever_presides(until(1, THIRD), Some(SittingRefusal::ChairLeaves { person: PersonId(1) }))]
#[case::an_invited_person(until(GUEST.0, THIRD), None)]
fn going_until_an_item_is_going(#[case] event: Event, #[case] refusal: Option<SittingRefusal>) {
    let mut desk = Desk::open(9, 8);
    desk.does(arrival(GUEST.0, Capacity::Invited));
    desk.does(postponed(SECOND));
    desk.does(Event::ItemTaken { item: FIRST });
    assert_eq!(desk.tries(event).err(), refusal);
}

#[test]
fn a_voter_who_has_answered_does_not_go_until_an_item_either() {
    let mut desk = Desk::voting(8, VoteForm::ByName);
    desk.does(cast(8, Choice::For));
    assert_eq!(desk.refused(until(8, SECOND)), SittingRefusal::VoterLeaves { member: PersonId(8), vote: VoteId(1) });
    assert_eq!(desk.does(until(7, SECOND)).news, News::VoterLeft(VoteId(1)));
}

#[test]
fn a_departure_until_an_item_may_be_dated_back_like_any_other() {
    let mut desk = Desk::open(9, 8);
    let opened = clock(desk.minute);
    desk.does(Event::ItemTaken { item: FIRST });
    let early = opened - chrono::TimeDelta::seconds(1);
    let refused = desk.tries_at(early, until(8, SECOND));
    assert_eq!(refused, Err(SittingRefusal::TooEarly { at: early, not_before: opened }));
    desk.tries_at(opened, until(8, SECOND)).unwrap();
}

#[test]
fn the_journal_passes_to_somebody_registered_and_back() {
    let mut desk = Desk::open(9, 8);
    assert_eq!(desk.refused(kept_by(SECRETARY)), SittingRefusal::KeepsAlready { person: SECRETARY });
    desk.does(kept_by(PersonId(8)));
    assert_eq!(desk.sitting.secretary(), Some(PersonId(8)));
    let refusal = desk.refused(Event::ChairPassed { to: PersonId(8) });
    assert_eq!(refusal, SittingRefusal::ChairIsSecretary { person: PersonId(8) });
    desk.does(kept_by(SECRETARY));
    desk.does(Event::ChairPassed { to: PersonId(8) });
    let keepers: Vec<_> = desk.sitting.secretary_periods().iter().map(|period| period.person).collect();
    assert_eq!(keepers, [SECRETARY, PersonId(8), SECRETARY]);
}

#[rstest]
#[case::whoever_presides(PersonId(1), SittingRefusal::ChairIsSecretary { person: PersonId(1) })]
#[case::an_absent_member(PersonId(9), SittingRefusal::SecretaryUnknown { person: PersonId(9) })]
#[case::a_stranger(PersonId(50), SittingRefusal::SecretaryUnknown { person: PersonId(50) })]
fn nobody_else_keeps_the_journal(#[case] to: PersonId, #[case] refusal: SittingRefusal) {
    let mut desk = Desk::open(9, 8);
    assert_eq!(desk.refused(kept_by(to)), refusal);
    desk.does(Event::Adjourned { until: None, reason: text() });
    assert_eq!(desk.refused(kept_by(to)), refusal, "nor in a break");
    desk.does(kept_by(PersonId(8)));
}

#[test]
fn a_part_is_closed_with_a_reason_once_at_a_time_and_outside_votes() {
    let mut desk = Desk::considering(8);
    assert_eq!(desk.refused(Event::ClosedPartEnded), SittingRefusal::NotClosedNow);
    let silent = Event::ClosedPartBegan { reason: Bilingual::default() };
    assert_eq!(desk.refused(silent).ways(), [WayOut::WriteText]);
    desk.does(closed_part());
    let since = clock(desk.minute);
    assert!(desk.sitting.is_closed_to_others());
    assert_eq!(desk.refused(closed_part()), SittingRefusal::ClosedAlready { since });
    desk.vote_on(FIRST, VoteForm::ByName);
    assert_eq!(desk.refused(Event::ClosedPartEnded), SittingRefusal::VoteInTheWay { vote: VoteId(1) });
    desk.does(Event::VoteCancelled { vote: VoteId(1), reason: text() });
    desk.does(Event::ClosedPartEnded);
    let part = &desk.sitting.closed_parts()[0];
    assert!(part.covers(since) && !part.covers(clock(desk.minute)));
    desk.vote_on(FIRST, VoteForm::ByName);
    assert_eq!(desk.refused(closed_part()), SittingRefusal::VoteInTheWay { vote: VoteId(2) });
}

#[test]
fn a_closed_part_ends_with_the_sitting_and_lasts_through_a_break() {
    let mut desk = Desk::open(9, 8);
    desk.does(closed_part());
    desk.does(Event::Adjourned { until: None, reason: text() });
    assert_eq!(desk.refused(Event::ClosedPartEnded), SittingRefusal::Interrupted);
    desk.does(Event::Resumed);
    let _ = [FIRST, SECOND, THIRD].map(|item| desk.does(postponed(item)));
    desk.does(Event::Closed);
    assert_eq!(desk.sitting.closed_parts()[0].to, desk.sitting.closed_at());
    assert!(!desk.sitting.is_closed_to_others());
}

/// The words by which these events stand in the file; a journal is read by them for ever.
#[rstest]
#[case(until(8, SECOND), r#"{"event":"left_until","person":8,"item":20}"#)]
#[case(kept_by(SECRETARY), r#"{"event":"secretary_passed","to":900}"#)]
#[case(closed_part(), r#"{"event":"closed_part_began","reason":{"kk":"себебі бар","ru":"есть причина"}}"#)]
#[case(Event::ClosedPartEnded, r#"{"event":"closed_part_ended"}"#)]
fn the_written_form_is_fixed(#[case] event: Event, #[case] written: &str) {
    assert_eq!(serde_json::to_string(&event).unwrap(), written);
    assert_eq!(serde_json::from_str::<Event>(written).unwrap(), event);
}
