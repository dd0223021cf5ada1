//! Control of execution: states on any day, and what cannot have happened.

use proptest::prelude::*;
use rstest::rstest;

use super::{Control, ControlEvent, ControlEventKind, ControlRefusal, ControlState, StateKind};
use crate::domain::act::Act;
use crate::domain::calendar::tests::day;
use crate::domain::profile::clause::Clause;
use crate::domain::text::Bilingual;

pub(in crate::domain) fn event(date: &str, kind: ControlEventKind) -> ControlEvent {
    let basis =
        Act { kind: Bilingual::new("қарар", "резолюция"), number: String::new(), date: day(date) };
    ControlEvent {
        date: day(date), kind, basis: Some(basis), decided_by: None, note: Bilingual::new("Ескертпе", "")
    }
}

pub(in crate::domain) fn extended(to: &str) -> ControlEventKind {
    ControlEventKind::Extended { to: day(to) }
}

fn control(events: &[(&str, ControlEventKind)]) -> Control {
    let mut control = Control::new(day("2026-10-01"), Some(day("2026-11-20"))).unwrap();
    for (date, kind) in events {
        control.record(event(date, *kind)).unwrap();
    }
    control
}

use ControlEventKind::{Executed, Removed, Reopened, Returned};

#[rstest]
#[case::before_it_began(&[], "2026-09-30", None)]
#[case::on_the_first_day(&[], "2026-10-01", Some(ControlState::InWork { days_left: Some(50) }))]
#[case::on_the_last_day(&[], "2026-11-20", Some(ControlState::InWork { days_left: Some(0) }))]
#[case::a_day_late(&[], "2026-11-21", Some(ControlState::Overdue { days: 1 }))]
#[case::done_on_the_last_day(
    &[("2026-11-20", Executed)], "2026-12-31", Some(ControlState::ExecutedInTime { on: day("2026-11-20") })
)]
#[case::done_a_day_late(
    &[("2026-11-21", Executed)], "2026-12-31", Some(ControlState::ExecutedLate { on: day("2026-11-21"), days: 1 })
)]
#[case::not_yet_done_on_an_earlier_day(
    &[("2026-11-21", Executed)], "2026-11-10", Some(ControlState::InWork { days_left: Some(10) })
)]
#[case::extended(
    &[("2026-11-15", extended("2026-12-10"))], "2026-12-01", Some(ControlState::Extended { times: 1, days_left: 9 })
)]
#[case::before_the_extension_was_decided(
    &[("2026-11-25", extended("2026-12-10"))], "2026-11-24", Some(ControlState::Overdue { days: 4 })
)]
#[case::extended_twice_and_overdue(
    &[("2026-11-15", extended("2026-12-01")), ("2026-11-30", extended("2026-12-10"))], "2026-12-12",
    Some(ControlState::Overdue { days: 2 })
)]
#[case::done_within_the_extension(
    &[("2026-11-15", extended("2026-12-10")), ("2026-12-05", Executed)], "2026-12-31",
    Some(ControlState::ExecutedInTime { on: day("2026-12-05") })
)]
#[case::shortened(
    &[("2026-10-10", extended("2026-11-01"))], "2026-11-02", Some(ControlState::Overdue { days: 1 })
)]
#[case::removed_after_execution(
    &[("2026-11-10", Executed), ("2026-11-12", Removed)], "2026-12-31",
    Some(ControlState::ExecutedInTime { on: day("2026-11-10") })
)]
#[case::removed_without_execution(
    &[("2026-11-12", Removed)], "2026-12-31", Some(ControlState::Removed { on: day("2026-11-12") })
)]
#[case::returned_for_rework(
    &[("2026-11-10", Executed), ("2026-11-12", Returned)], "2026-11-22", Some(ControlState::Overdue { days: 2 })
)]
#[case::put_on_control_again(
    &[("2026-11-12", Removed), ("2026-11-13", Reopened)], "2026-11-15",
    Some(ControlState::InWork { days_left: Some(5) })
)]
#[case::executed_and_reopened(
    &[("2026-11-12", Executed), ("2026-11-13", Removed), ("2026-11-14", Reopened)], "2026-11-15",
    Some(ControlState::InWork { days_left: Some(5) })
)]
fn a_state_follows_from_what_had_happened_by_the_day(
    #[case] events: &[(&str, ControlEventKind)],
    #[case] on: &str,
    #[case] state: Option<ControlState>,
) {
    assert_eq!(control(events).state_on(day(on)), state);
}

#[test]
fn a_thing_without_a_term_is_never_overdue() {
    let mut control = Control::new(day("2026-10-01"), None).unwrap();
    assert_eq!(control.state_on(day("2030-01-01")), Some(ControlState::InWork { days_left: None }));
    control.record(event("2026-10-02", extended("2026-10-20"))).unwrap();
    assert_eq!(control.state_on(day("2026-10-21")), Some(ControlState::Overdue { days: 1 }));
}

#[test]
fn the_first_term_is_never_lost_and_late_extensions_are_marked() {
    let control = control(&[("2026-11-15", extended("2026-12-01")), ("2026-12-05", extended("2026-12-20"))]);
    assert_eq!(control.first_due, Some(day("2026-11-20")));
    assert_eq!(control.due_on(day("2026-11-14")), Some(day("2026-11-20")));
    assert_eq!((control.extensions_by(day("2026-11-30")), control.extensions_by(day("2026-12-31"))), (1, 2));
    assert_eq!((control.is_late_extension(0), control.is_late_extension(1)), (false, true));
    assert!(!control.is_late_extension(2));
}

#[rstest]
#[case::before_control(
    &[], "2026-09-30", Executed,
    ControlRefusal::BeforeControl { date: day("2026-09-30"), since: day("2026-10-01") }
)]
#[case::out_of_order(
    &[("2026-11-15", extended("2026-12-01"))], "2026-11-14", Executed,
    ControlRefusal::OutOfOrder { date: day("2026-11-14"), last: day("2026-11-15") }
)]
#[case::done_twice(&[("2026-11-10", Executed)], "2026-11-11", Executed, ControlRefusal::Closed)]
#[case::extended_when_done(&[("2026-11-10", Executed)], "2026-11-11", extended("2026-12-01"), ControlRefusal::Closed)]
#[case::removed_twice(&[("2026-11-10", Removed)], "2026-11-11", Removed, ControlRefusal::Closed)]
#[case::returned_when_removed(&[("2026-11-10", Removed)], "2026-11-11", Returned, ControlRefusal::Closed)]
#[case::returned_when_open(&[], "2026-11-11", Returned, ControlRefusal::Open)]
#[case::reopened_when_open(&[], "2026-11-11", Reopened, ControlRefusal::Open)]
#[case::extended_to_the_same_day(
    &[], "2026-11-11", extended("2026-11-20"), ControlRefusal::SameDue { due: day("2026-11-20") }
)]
#[case::a_term_before_control(
    &[], "2026-11-11", extended("2026-09-30"),
    ControlRefusal::DueBeforeControl { due: day("2026-09-30"), since: day("2026-10-01") }
)]
fn what_cannot_have_happened_is_refused(
    #[case] events: &[(&str, ControlEventKind)],
    #[case] date: &str,
    #[case] kind: ControlEventKind,
    #[case] refusal: ControlRefusal,
) {
    let mut control = control(events);
    assert_eq!(refusal.citation(), Clause::ControlEvents.citation());
    assert_eq!(control.record(event(date, kind)), Err(refusal));
    assert_eq!(control.events().len(), events.len());
}

#[test]
fn removal_without_execution_needs_a_basis_and_a_shorter_term_a_note() {
    let mut control = control(&[]);
    let bare = |date, kind| ControlEvent { basis: None, note: Bilingual::default(), ..event(date, kind) };
    assert_eq!(control.record(bare("2026-11-10", Removed)), Err(ControlRefusal::BasisMissing));
    let (from, to) = (day("2026-11-20"), day("2026-11-15"));
    let shortened = bare("2026-11-10", extended("2026-11-15"));
    assert_eq!(control.record(shortened), Err(ControlRefusal::NoteMissing { from, to }));
    control.record(bare("2026-11-10", Executed)).unwrap();
    assert_eq!(control.record(bare("2026-11-11", Removed)), Ok(()), "an executed one needs none");
}

#[test]
fn a_term_before_the_control_is_refused() {
    let refusal = ControlRefusal::DueBeforeControl { due: day("2026-09-30"), since: day("2026-10-01") };
    assert_eq!(Control::new(day("2026-10-01"), Some(day("2026-09-30"))), Err(refusal));
}

#[test]
fn open_kinds_are_those_still_to_be_done() {
    let open: Vec<_> = StateKind::ALL.into_iter().filter(|kind| kind.is_open()).collect();
    assert_eq!(open, [StateKind::InWork, StateKind::Extended, StateKind::Overdue]);
}

fn any_kind() -> impl Strategy<Value = ControlEventKind> {
    prop_oneof![
        (0_u64..120).prop_map(|days| ControlEventKind::Extended { to: day("2026-10-01") + chrono::Days::new(days) }),
        Just(Executed),
        Just(Returned),
        Just(Removed),
        Just(Reopened),
    ]
}

proptest! {
    #[test]
    fn the_past_does_not_change_when_something_happens(
        steps in proptest::collection::vec((0_u64..10, any_kind()), 0..12),
    ) {
        let mut control = Control::new(day("2026-10-01"), Some(day("2026-11-20"))).unwrap();
        let mut today = control.since;
        for (days, kind) in steps {
            today = today + chrono::Days::new(days);
            let yesterday = today.pred_opt().unwrap();
            let (state, due) = (control.state_on(yesterday), control.due_on(yesterday));
            let _ = control.record(ControlEvent { date: today, ..event("2026-10-01", kind) });
            prop_assert_eq!((control.state_on(yesterday), control.due_on(yesterday)), (state, due));
        }
        let json = serde_json::to_string(&control).unwrap();
        prop_assert_eq!(serde_json::from_str::<Control>(&json).unwrap(), control);
    }
}
