//! The work plan and the register of the Head of State's instructions.

use std::collections::BTreeSet;

use alqa::domain::id::UnitId;
use alqa::domain::sitting::entry::SpeechKind;
use alqa::office::practice::instruction::{Instruction, InstructionState};
use alqa::office::practice::plan::PlanItemState;
use chrono::{Datelike, Days, NaiveDate};

use super::{PRACTICE, quarter};

#[test]
fn plan_is_drafted_approved_and_sent_in_time() {
    let plan = &PRACTICE.plan;
    let first_day = NaiveDate::from_ymd_opt(plan.year, 1, 1).unwrap();
    assert!(plan.drafted <= first_day.checked_sub_days(Days::new(15)).unwrap());
    assert!(plan.approval.date <= first_day.checked_sub_days(Days::new(5)).unwrap());
    assert!(plan.drafted < plan.approval.date && plan.approval.date <= plan.sent && plan.sent < first_day);
}

#[test]
fn plan_has_instructions_of_the_head_of_state_in_every_quarter() {
    assert!((16..=20).contains(&PRACTICE.plan.items.len()));
    for number in 1..=4 {
        let found = PRACTICE.plan.items.iter().filter(|item| item.present_quarter() == number && item.head_of_state);
        assert_eq!(found.count(), 1, "quarter {number}");
    }
}

#[test]
fn held_questions_were_held_in_the_quarter_they_stand_in() {
    let mut held = 0;
    for item in &PRACTICE.plan.items {
        match item.state {
            PlanItemState::Held { session, date } => {
                held += 1;
                assert_eq!(quarter(date), u32::from(item.present_quarter()), "{item:?}");
                assert!(session < PRACTICE.preparation.session.number && date < PRACTICE.preparation.session.date);
            }
            PlanItemState::Pending => assert_eq!(item.present_quarter(), 4, "{item:?}"),
        }
    }
    assert!(held > 5);
}

#[test]
fn moves_carry_their_three_papers_in_order() {
    let moved: Vec<_> = PRACTICE.plan.items.iter().filter(|item| !item.moves.is_empty()).collect();
    assert_eq!(moved.len(), 2);
    for (item, step) in moved.iter().flat_map(|item| item.moves.iter().map(move |step| (item, step))) {
        assert!(step.note.date <= step.agreed_on && step.agreed_on <= step.decision.date);
        assert!(step.to_quarter > item.quarter && quarter(step.decision.date) <= u32::from(item.quarter));
    }
}

#[test]
fn forty_instructions_stand_over_three_quarters_and_all_units() {
    let instructions = &PRACTICE.instructions;
    assert_eq!(instructions.len(), 40);
    let quarters: BTreeSet<_> = instructions.iter().map(|record| quarter(record.act.date)).collect();
    assert_eq!(quarters, BTreeSet::from([1, 2, 3]));
    let executors: BTreeSet<UnitId> = instructions.iter().map(|record| record.executor).collect();
    assert_eq!(executors.len(), PRACTICE.units.len());
    let points: BTreeSet<_> = instructions.iter().map(|record| (&record.act.number, &record.point)).collect();
    assert_eq!(points.len(), 40, "two instructions are the same point of the same act");
}

#[test]
fn state_follows_from_the_dates() {
    let today = PRACTICE.preparation.session.date;
    for record in &PRACTICE.instructions {
        let last_note = record.notes.last().unwrap().date;
        let sound = match record.state {
            InstructionState::ExecutedInTime { on } => on <= record.term && on == last_note,
            InstructionState::ExecutedLate { on } => record.term < on && on <= today && on == last_note,
            InstructionState::InWork => today <= record.term,
            InstructionState::Extended { to } => record.term < today && today <= to,
            InstructionState::Overdue => record.term < today,
        };
        assert!(sound, "{record:?}");
    }
}

#[test]
fn notes_run_from_the_act_to_the_session() {
    for record in &PRACTICE.instructions {
        assert!((1..=3).contains(&record.notes.len()), "{record:?}");
        let days: Vec<_> = record.notes.iter().map(|note| note.date).collect();
        assert!(days.is_sorted_by(|one, next| one < next), "{record:?}");
        assert!(record.act.date < days[0] && record.act.date < record.term, "{record:?}");
        assert!(days[days.len() - 1] < PRACTICE.preparation.session.date, "{record:?}");
    }
}

#[test]
fn every_state_occurs_and_the_report_names_the_true_figures() {
    let count = |is: fn(InstructionState) -> bool| PRACTICE.instructions.iter().filter(|r| is(r.state)).count();
    let in_time = count(|state| matches!(state, InstructionState::ExecutedInTime { .. }));
    let late = count(|state| matches!(state, InstructionState::ExecutedLate { .. }));
    let overdue = count(|state| matches!(state, InstructionState::Overdue));
    let extended = count(|state| matches!(state, InstructionState::Extended { .. }));
    let in_work = count(|state| matches!(state, InstructionState::InWork));
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
        let in_quarter = record.term.year() == 2026 && quarter(record.term) == 3;
        in_quarter || record.state == InstructionState::Overdue
    };
    let expected: Vec<_> = PRACTICE.instructions.iter().filter(due).map(|record| record.id).collect();
    let item = PRACTICE.preparation.items.iter().find(|item| item.head_of_state).unwrap();
    assert_eq!(item.instructions, expected);
}
