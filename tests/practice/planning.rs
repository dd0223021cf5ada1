//! The work plan and the register of the Head of State's instructions.

use std::collections::BTreeSet;

use alqa::domain::control::{ControlEventKind, ControlState, StateKind};
use alqa::domain::decision::Executor;
use alqa::domain::id::SessionId;
use alqa::domain::plan::change::ItemChange;
use alqa::domain::plan::item::PlanItemState;
use alqa::domain::review::Instruction;
use alqa::domain::session::Session;
use alqa::domain::sitting::entry::SpeechKind;
use chrono::{Datelike, Days};

use super::{PRACTICE, quarter};

fn earlier(id: SessionId) -> &'static Session {
    PRACTICE.preparation.earlier.iter().find(|session| session.id == id).unwrap()
}

/// How an instruction stands on the day of the session.
fn state(record: &Instruction) -> ControlState {
    record.control.state_on(PRACTICE.preparation.session.date).unwrap()
}

#[test]
fn plan_is_drafted_approved_and_sent_in_time() {
    let plan = &PRACTICE.plan;
    let first_day = plan.period.first_day();
    let (drafted, approved, sent) =
        (plan.drafted.unwrap(), plan.approval.as_ref().unwrap().act.date, plan.sent.unwrap());
    assert!(drafted <= first_day.checked_sub_days(Days::new(15)).unwrap());
    assert!(approved <= first_day.checked_sub_days(Days::new(5)).unwrap());
    assert!(drafted < approved && approved <= sent && sent < first_day);
}

#[test]
fn plan_has_instructions_of_the_head_of_state_in_every_quarter() {
    assert!((16..=20).contains(&PRACTICE.plan.items.len()));
    assert!(PRACTICE.plan.items.iter().map(|item| item.number).eq(1..=19));
    let quarters: Vec<_> = PRACTICE.plan.period.quarters().collect();
    assert_eq!(quarters.len(), 4);
    for quarter in quarters {
        let found = PRACTICE.plan.items_in(quarter).filter(|item| item.head_of_state);
        assert_eq!(found.count(), 1, "{quarter}");
    }
}

#[test]
fn held_questions_were_held_in_the_quarter_they_stand_in() {
    let mut held = 0;
    for item in &PRACTICE.plan.items {
        let stands_in = u32::from(item.slot().quarter.number());
        match item.state() {
            PlanItemState::Held => {
                held += 1;
                let [session] = item.considered[..] else { unreachable!("{item:?}") };
                let Session { number, date, .. } = *earlier(session);
                assert_eq!(quarter(date), stands_in, "{item:?}");
                assert!(number < PRACTICE.preparation.session.number && date < PRACTICE.preparation.session.date);
            }
            PlanItemState::Planned | PlanItemState::Moved { .. } => assert_eq!(stands_in, 4, "{item:?}"),
            state @ (PlanItemState::Proposed | PlanItemState::Declined { .. } | PlanItemState::Removed { .. }) => {
                unreachable!("{state:?}")
            }
        }
    }
    assert!(held > 5);
}

#[test]
fn moves_carry_their_three_papers_in_order() {
    let moved: Vec<_> = PRACTICE.plan.items.iter().filter(|item| !item.changes.is_empty()).collect();
    assert_eq!(moved.len(), 2);
    for (item, request) in moved.iter().flat_map(|item| item.changes.iter().map(move |request| (item, request))) {
        let (note, consent, decision) =
            (request.note.as_ref().unwrap(), request.consent.as_ref().unwrap(), request.decision.as_ref().unwrap());
        assert!(note.date <= consent.date && consent.date <= decision.date);
        let head = PRACTICE.units.iter().find(|unit| Some(unit.id) == item.unit).unwrap().head;
        assert_eq!(Some(note.author), head, "the head of the unit writes the note");
        let ItemChange::Move { to } = request.change else { unreachable!("{request:?}") };
        let first = item.first_slot.quarter;
        assert!(to.quarter > first && quarter(decision.date) <= u32::from(first.number()));
    }
}

#[test]
fn sessions_of_the_year_before_this_one_are_numbered_in_the_order_of_their_days() {
    let earlier = &PRACTICE.preparation.earlier;
    assert!(earlier.iter().map(|session| session.number).eq(1..=PRACTICE.body.protocol.last_number));
    assert!(earlier.is_sorted_by_key(|session| session.date));
    assert!(earlier.iter().all(|session| session.date < PRACTICE.prepared().date()));
    let considered = |session: &Session| PRACTICE.plan.items.iter().any(|item| item.considered.contains(&session.id));
    assert!(earlier.iter().all(considered));
}

#[test]
fn forty_instructions_stand_over_three_quarters_and_all_units() {
    let instructions = &PRACTICE.instructions;
    assert_eq!(instructions.len(), 40);
    let quarters: BTreeSet<_> = instructions.iter().map(|record| quarter(record.act.date)).collect();
    assert_eq!(quarters, BTreeSet::from([1, 2, 3]));
    let executors: BTreeSet<Executor> = instructions.iter().flat_map(|record| record.executors.clone()).collect();
    assert_eq!(executors.len(), PRACTICE.units.len());
    let points: BTreeSet<_> = instructions.iter().map(|record| (&record.act.number, &record.point)).collect();
    assert_eq!(points.len(), 40, "two instructions are the same point of the same act");
}

/// An act of the President gets its action plan within three days (p. 32); a message or a record of a meeting is none.
#[test]
fn acts_of_the_president_have_their_action_plan_in_time() {
    for record in &PRACTICE.instructions {
        assert_eq!(record.check(), Ok(()), "{record:?}");
        assert_eq!(record.presidential_act, matches!(record.act.kind.ru.as_str(), "Указ" | "распоряжение"));
        assert_eq!(record.presidential_act, record.action_plan.is_some(), "{record:?}");
        let in_time = |plan: chrono::NaiveDate| (1..=3).contains(&(plan - record.act.date).num_days());
        assert!(record.action_plan.as_ref().is_none_or(|plan| in_time(plan.date)), "{record:?}");
    }
}

#[test]
fn state_follows_from_the_dates() {
    let today = PRACTICE.preparation.session.date;
    for record in &PRACTICE.instructions {
        let last_note = record.notes.last().unwrap().date;
        let term = record.control.first_due.unwrap();
        let sound = match state(record) {
            ControlState::ExecutedInTime { on } => on <= term && on == last_note,
            ControlState::ExecutedLate { on, .. } => term < on && on <= today && on == last_note,
            ControlState::InWork { days_left } => today <= term && days_left == Some((term - today).num_days()),
            ControlState::Extended { times, days_left } => term < today && times == 1 && days_left >= 0,
            ControlState::Overdue { .. } => term < today,
            ControlState::Removed { .. } => false,
        };
        assert!(sound, "{record:?}");
    }
}

/// An extension is decided while the term still runs, and the progress notes do not contradict it.
#[test]
fn terms_are_extended_before_they_are_over() {
    for record in &PRACTICE.instructions {
        for (place, event) in record.control.events().iter().enumerate() {
            assert!(!record.control.is_late_extension(place), "{record:?}");
            let ControlEventKind::Extended { to } = event.kind else { continue };
            assert!(event.date > record.notes[0].date && to > record.control.first_due.unwrap(), "{record:?}");
        }
    }
}

#[test]
fn notes_run_from_the_act_to_the_session() {
    for record in &PRACTICE.instructions {
        assert!((1..=3).contains(&record.notes.len()), "{record:?}");
        let days: Vec<_> = record.notes.iter().map(|note| note.date).collect();
        assert!(days.is_sorted_by(|one, next| one < next), "{record:?}");
        assert!(record.act.date < days[0] && record.act.date < record.control.first_due.unwrap(), "{record:?}");
        assert!(days[days.len() - 1] < PRACTICE.preparation.session.date, "{record:?}");
    }
}

#[test]
fn every_state_occurs_and_the_report_names_the_true_figures() {
    let count = |kind| PRACTICE.instructions.iter().filter(|record| state(record).kind() == kind).count();
    let [in_time, late, in_work, extended, overdue, removed] = StateKind::ALL.map(count);
    assert_eq!(removed, 0);
    assert!([in_time, late, overdue, extended, in_work].iter().all(|&count| count >= 3));

    let item = PRACTICE.preparation.items.iter().find(|item| item.head_of_state).unwrap();
    let is_report = |kind| kind == SpeechKind::Report;
    let report = PRACTICE.preparation.speeches.iter().find(|s| s.item == item.id && is_report(s.kind)).unwrap();
    let figures = [40, in_time + late, late, in_work + extended + overdue, overdue];
    for text in [&report.text.kk, &report.text.ru] {
        assert_eq!(numbers(text), [&[2026][..], &figures[..]].concat(), "{text}");
    }
}

fn numbers(text: &str) -> Vec<usize> {
    text.split(|letter: char| !letter.is_ascii_digit()).filter_map(|digits| digits.parse().ok()).collect()
}

#[test]
fn the_item_considers_what_fell_due_in_the_third_quarter_and_what_is_overdue() {
    let due = |record: &&Instruction| {
        let term = record.control.first_due.unwrap();
        let in_quarter = term.year() == 2026 && quarter(term) == 3;
        in_quarter || state(record).kind() == StateKind::Overdue
    };
    let expected: Vec<_> = PRACTICE.instructions.iter().filter(due).map(|record| record.id).collect();
    let item = PRACTICE.preparation.items.iter().find(|item| item.head_of_state).unwrap();
    assert_eq!(item.instructions, expected);
}
