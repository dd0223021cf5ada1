//! The register of instructions: the guard of the quarter and the quarterly review.

use proptest::prelude::*;
use rstest::rstest;

use super::guard::{GuardFacts, GuardStatus, PlannedReview, guard};
use super::quarterly::{Consideration, Origin, QuarterReview, StateChange, StateCounts};
use super::{Instruction, ItemFact, ItemFate, ProgressNote, ReviewRefusal, SessionFact};
use crate::domain::act::Act;
use crate::domain::agenda::tests::item;
use crate::domain::calendar::quarter::Quarter;
use crate::domain::calendar::tests::day;
use crate::domain::control::tests::{event, extended};
use crate::domain::control::{Control, ControlEventKind, ControlState, StateKind};
use crate::domain::decision::Executor;
use crate::domain::id::{InstructionId, ItemId, SessionId, UnitId};
use crate::domain::plan::item::{PlanItem, Proposal};
use crate::domain::profile::Profile;
use crate::domain::profile::clause::Clause;
use crate::domain::session::Stage;
use crate::domain::sitting::entry::Outcome;
use crate::domain::text::Bilingual;

fn quarter(text: &str) -> Quarter {
    text.parse().unwrap()
}

/// A session held with quorum that considered the Head of State's instructions.
fn held(id: i64, date: &str) -> SessionFact {
    let item = ItemFact {
        item: ItemId(id),
        head_of_state: true,
        instructions: vec![InstructionId(1)],
        fate: ItemFate::Considered,
    };
    SessionFact { session: SessionId(id), date: day(date), stage: Stage::Held, valid: true, items: vec![item] }
}

fn ahead(id: i64, date: &str) -> SessionFact {
    let mut fact = held(id, date);
    (fact.stage, fact.valid, fact.items[0].fate) = (Stage::Convened, false, ItemFate::Waiting);
    fact
}

fn planned(text: &str) -> PlannedReview {
    PlannedReview { quarter: quarter(text), date: None }
}

fn status(text: &str, planned: &[PlannedReview], sessions: &[SessionFact], today: &str) -> GuardStatus {
    let facts = GuardFacts { planned, sessions, first_day_of_use: day("2025-01-01"), today: day(today) };
    guard(quarter(text), &facts, &Profile::default().review).status
}

fn by(session: i64, date: &str) -> GuardStatus {
    GuardStatus::Held { session: SessionId(session), date: day(date) }
}

#[rstest]
#[case::held("2026-Q4", &[held(1, "2026-11-20")], "2026-12-31", by(1, "2026-11-20"))]
#[case::held_on_the_first_day("2026-Q4", &[held(1, "2026-10-01")], "2026-10-02", by(1, "2026-10-01"))]
#[case::held_on_the_last_day("2026-Q4", &[held(1, "2026-12-31")], "2026-12-31", by(1, "2026-12-31"))]
#[case::the_first_session_counts(
    "2026-Q4", &[held(2, "2026-12-10"), held(1, "2026-11-20")], "2026-12-31", by(1, "2026-11-20")
)]
#[case::planned_for_30_march_and_held_on_1_april("2026-Q1", &[held(1, "2026-04-01")], "2026-04-02", GuardStatus::Violated)]
#[case::it_counts_for_the_second_quarter("2026-Q2", &[held(1, "2026-04-01")], "2026-04-02", by(1, "2026-04-01"))]
#[case::nothing_held("2026-Q3", &[], "2026-10-01", GuardStatus::Violated)]
#[case::not_over_on_its_last_day("2026-Q3", &[], "2026-09-30", GuardStatus::Alarm { planned: false, date: None })]
#[case::a_session_after_today_has_not_happened(
    "2026-Q4", &[held(1, "2026-11-20")], "2026-11-19", GuardStatus::NotPlanned
)]
fn a_quarter_is_judged_by_the_day_of_the_session(
    #[case] text: &str,
    #[case] sessions: &[SessionFact],
    #[case] today: &str,
    #[case] expected: GuardStatus,
) {
    assert_eq!(status(text, &[], sessions, today), expected);
}

#[rstest]
#[case::no_quorum(|it: &mut SessionFact| (it.stage, it.valid) = (Stage::DidNotTakePlace, false), false)]
#[case::held_but_not_valid(|it: &mut SessionFact| it.valid = false, false)]
#[case::withdrawn_or_postponed(|it: &mut SessionFact| it.items[0].fate = ItemFate::Dropped, false)]
#[case::still_sitting(|it: &mut SessionFact| it.stage = Stage::Sitting, false)]
#[case::without_the_mark(|it: &mut SessionFact| it.items[0].head_of_state = false, false)]
#[case::recorded(|it: &mut SessionFact| it.stage = Stage::Recorded, true)]
#[case::registered(|it: &mut SessionFact| it.stage = Stage::Registered, true)]
fn only_a_valid_session_that_considered_the_item_counts(#[case] edit: fn(&mut SessionFact), #[case] counts: bool) {
    let mut fact = held(1, "2026-11-20");
    edit(&mut fact);
    let found = status("2026-Q4", &[], &[fact], "2027-01-01");
    assert_eq!(found, if counts { by(1, "2026-11-20") } else { GuardStatus::Violated });
}

/// The guard does not ask for the kind of a session, so an extraordinary one counts; the outcome does not matter.
#[rstest]
#[case(Outcome::Adopted, ItemFate::Considered)]
#[case(Outcome::NotAdopted, ItemFate::Considered)]
#[case(Outcome::Heard, ItemFate::Considered)]
#[case(Outcome::Postponed { reason: Bilingual::default(), to: None }, ItemFate::Dropped)]
fn an_item_put_to_the_vote_was_considered(#[case] outcome: Outcome, #[case] fate: ItemFate) {
    assert_eq!(ItemFact::new(&item(1, 1), Some(&outcome), false).fate, fate);
    assert_eq!(ItemFact::new(&item(1, 1), Some(&outcome), true).fate, ItemFate::Dropped, "withdrawn");
    assert_eq!(ItemFact::new(&item(1, 1), None, false).fate, ItemFate::Waiting);
}

#[rstest]
#[case::planned(&[planned("2026-Q4")], &[], "2026-11-30", GuardStatus::Planned { date: None })]
#[case::thirty_days_left(
    &[planned("2026-Q4")], &[], "2026-12-01", GuardStatus::Alarm { planned: true, date: None }
)]
#[case::not_planned(&[], &[], "2026-11-30", GuardStatus::NotPlanned)]
#[case::not_planned_and_thirty_days_left(&[], &[], "2026-12-01", GuardStatus::Alarm { planned: false, date: None })]
#[case::planned_for_another_quarter(&[planned("2026-Q3")], &[], "2026-11-30", GuardStatus::NotPlanned)]
#[case::on_the_agenda_of_a_session(
    &[], &[ahead(1, "2026-12-18")], "2026-11-30", GuardStatus::Planned { date: Some(day("2026-12-18")) }
)]
#[case::the_alarm_names_the_day(
    &[planned("2026-Q4")], &[ahead(1, "2026-12-18")], "2026-12-10",
    GuardStatus::Alarm { planned: true, date: Some(day("2026-12-18")) }
)]
#[case::before_the_quarter_begins(&[planned("2026-Q4")], &[], "2026-08-01", GuardStatus::Planned { date: None })]
#[case::not_planned_for_a_quarter_to_come(&[], &[], "2026-08-01", GuardStatus::NotPlanned)]
#[case::a_session_that_did_not_take_place_is_no_plan(
    &[], &[SessionFact { stage: Stage::DidNotTakePlace, ..ahead(1, "2026-11-10") }], "2026-11-30",
    GuardStatus::NotPlanned
)]
fn a_quarter_not_over_is_guarded(
    #[case] planned: &[PlannedReview],
    #[case] sessions: &[SessionFact],
    #[case] today: &str,
    #[case] expected: GuardStatus,
) {
    assert_eq!(status("2026-Q4", planned, sessions, today), expected);
}

#[rstest]
#[case::begun_within_it("2026-08-15", GuardStatus::NoData)]
#[case::begun_on_its_second_day("2026-07-02", GuardStatus::NoData)]
#[case::begun_on_its_first_day("2026-07-01", GuardStatus::Violated)]
#[case::begun_after_it("2026-11-01", GuardStatus::NoData)]
fn the_first_quarter_of_use_has_no_data(#[case] first_day_of_use: &str, #[case] expected: GuardStatus) {
    let first_day_of_use = day(first_day_of_use);
    let facts = GuardFacts { planned: &[], sessions: &[], first_day_of_use, today: day("2026-12-31") };
    assert_eq!(guard(quarter("2026-Q3"), &facts, &Profile::default().review).status, expected);
}

#[test]
fn the_first_quarter_of_use_is_guarded_and_met_like_any_other() {
    let sessions = [held(1, "2026-09-10")];
    let facts =
        |sessions, today| GuardFacts { planned: &[], sessions, first_day_of_use: day("2026-08-15"), today: day(today) };
    let status = |facts: GuardFacts<'_>| guard(quarter("2026-Q3"), &facts, &Profile::default().review).status;
    assert_eq!(status(facts(&[], "2026-09-10")), GuardStatus::Alarm { planned: false, date: None });
    assert_eq!(status(facts(&sessions, "2026-12-31")), by(1, "2026-09-10"));
}

#[test]
fn the_verdict_carries_its_figures_and_its_paragraph() {
    let sessions = [held(1, "2026-10-20"), held(2, "2026-11-20")];
    let facts =
        GuardFacts { planned: &[], sessions: &sessions, first_day_of_use: day("2025-01-01"), today: day("2026-12-01") };
    let mut rules = Profile::default().review;
    let verdict = guard(quarter("2026-Q4"), &facts, &rules);
    assert_eq!((verdict.considered, verdict.needed, verdict.days_left), (2, 1, Some(30)));
    assert_eq!(verdict.citation, Clause::HeadOfState.citation());
    rules.times_per_quarter.value = 2;
    assert_eq!(guard(quarter("2026-Q4"), &facts, &rules).status, by(2, "2026-11-20"));
    rules.times_per_quarter.value = 3;
    assert_eq!(guard(quarter("2026-Q4"), &facts, &rules).status, GuardStatus::Alarm { planned: false, date: None });
    rules.times_per_quarter.value = 0;
    assert_eq!(guard(quarter("2026-Q4"), &facts, &rules).needed, 1);
    let over = GuardFacts { today: day("2027-01-01"), ..facts };
    assert_eq!(guard(quarter("2026-Q4"), &over, &rules).days_left, None);
}

#[rstest]
#[case::planned(|_: &mut PlanItem| {}, true)]
#[case::without_the_mark(|it: &mut PlanItem| it.head_of_state = false, false)]
#[case::held(|it: &mut PlanItem| it.considered = vec![SessionId(1)], false)]
#[case::only_proposed(|it: &mut PlanItem| it.proposal = Proposal::Submitted, false)]
fn an_item_of_a_plan_ahead_counts_as_planned(#[case] edit: fn(&mut PlanItem), #[case] counts: bool) {
    let mut item = crate::domain::plan::tests::item(1, "2026-Q4");
    edit(&mut item);
    assert_eq!(PlannedReview::of(&item), counts.then(|| planned("2026-Q4")));
}

#[test]
fn the_days_before_an_alarm_are_a_setting() {
    let facts =
        GuardFacts { planned: &[], sessions: &[], first_day_of_use: day("2025-01-01"), today: day("2026-12-01") };
    let mut rules = Profile::default().review;
    rules.guard_days.value = 29;
    assert_eq!(guard(quarter("2026-Q4"), &facts, &rules).status, GuardStatus::NotPlanned);
    rules.guard_days.value = 365;
    let status = |text| guard(quarter(text), &facts, &rules).status;
    assert_eq!(status("2026-Q4"), GuardStatus::Alarm { planned: false, date: None });
    assert_eq!(status("2027-Q1"), GuardStatus::NotPlanned, "no alarm before the quarter begins");
}

#[test]
fn what_was_reopened_and_closed_on_the_eve_belongs_to_the_quarter_before() {
    let events = [("2026-06-20", Removed), ("2026-09-30", Reopened), ("2026-09-30", Removed)];
    let register = [instruction(1, "2026-01-20", "2026-12-31", &events)];
    let total = |text| QuarterReview::of(quarter(text), &register, &[], day("2027-01-15")).total();
    assert_eq!((total("2026-Q3"), total("2026-Q4")), (1, 0));
}

pub(in crate::domain) fn instruction(
    id: i64,
    received: &str,
    due: &str,
    events: &[(&str, ControlEventKind)],
) -> Instruction {
    let mut control = Control::new(day(received), Some(day(due))).unwrap();
    for (date, kind) in events {
        control.record(event(date, *kind)).unwrap();
    }
    Instruction {
        id: InstructionId(id),
        act: Act { kind: Bilingual::new("Жарлық", "Указ"), number: "500".into(), date: day("2026-01-15") },
        title: Bilingual::new("Жолдауды іске асыру шаралары туралы", "О мерах по реализации Послания"),
        point: "2.1".into(),
        text: Bilingual::new("Цифрлық қызметтердің сапасы арттырылсын", "Повысить качество цифровых услуг"),
        executors: vec![Executor::Unit(UnitId(1))],
        presidential_act: true,
        action_plan: None,
        control,
        notes: vec![],
    }
}

use ControlEventKind::{Executed, Removed, Reopened};

/// One instruction of every fate in the third and fourth quarter of 2026.
fn register() -> Vec<Instruction> {
    vec![
        instruction(1, "2026-02-01", "2026-12-20", &[]),
        instruction(2, "2026-02-01", "2026-08-01", &[("2026-07-20", Executed)]),
        instruction(3, "2026-03-01", "2026-09-01", &[("2026-10-05", Executed)]),
        instruction(4, "2026-07-10", "2026-11-01", &[]),
        instruction(5, "2026-10-10", "2026-11-30", &[("2026-11-20", Executed)]),
        instruction(6, "2026-10-12", "2026-11-15", &[("2026-11-10", extended("2027-02-01"))]),
        instruction(7, "2026-05-01", "2026-12-01", &[("2026-10-20", Removed)]),
        instruction(8, "2026-01-20", "2026-12-31", &[("2026-06-20", Removed), ("2026-11-02", Reopened)]),
        instruction(9, "2027-01-10", "2027-03-01", &[]),
    ]
}

#[test]
fn a_review_counts_everything_that_was_on_control_in_its_quarter() {
    let review = QuarterReview::of(quarter("2026-Q4"), &register(), &[], day("2027-01-15"));
    assert_eq!(review.as_of, day("2026-12-31"));
    assert_eq!((review.carried_over, review.received, review.reopened), (4, 2, 1));
    let counts = StateCounts { executed_in_time: 1, executed_late: 1, in_work: 1, extended: 1, overdue: 2, removed: 1 };
    assert_eq!(review.counts, counts);
    assert_eq!((review.total(), review.counts.total(), review.counts.open()), (7, 7, 4));
    assert!(review.adds_up());
    let order: Vec<_> = review.rows.iter().map(|row| row.instruction.0).collect();
    assert_eq!(order, [8, 1, 3, 7, 4, 5, 6], "by the day they came");
}

#[test]
fn a_review_stands_beside_the_quarter_before() {
    let review = QuarterReview::of(quarter("2026-Q4"), &register(), &[], day("2027-01-15"));
    let before = QuarterReview::of(quarter("2026-Q3"), &register(), &[], day("2027-01-15"));
    assert_eq!(review.before, before.counts);
    assert_eq!(before.counts, StateCounts { executed_in_time: 1, in_work: 3, overdue: 1, ..StateCounts::default() });
    let changes: Vec<_> =
        review.changes().map(|StateChange { instruction, from, to }| (instruction.0, from, to)).collect();
    assert_eq!(
        changes,
        [
            (8, Some(StateKind::Removed), StateKind::InWork),
            (1, Some(StateKind::InWork), StateKind::Overdue),
            (3, Some(StateKind::Overdue), StateKind::ExecutedLate),
            (7, Some(StateKind::InWork), StateKind::Removed),
            (4, Some(StateKind::InWork), StateKind::Overdue),
            (5, None, StateKind::ExecutedInTime),
            (6, None, StateKind::Extended),
        ]
    );
}

#[test]
fn a_review_of_a_running_quarter_is_drawn_up_for_today() {
    let review = QuarterReview::of(quarter("2026-Q4"), &register(), &[], day("2026-10-11"));
    assert_eq!((review.as_of, review.received, review.reopened), (day("2026-10-11"), 1, 0));
    assert_eq!(review.rows.iter().find(|row| row.instruction.0 == 7).unwrap().state.kind(), StateKind::InWork);
    assert!(review.adds_up());
}

#[test]
fn a_row_tells_terms_sessions_and_the_last_note() {
    let mut register = register();
    let note = |date, text: &str| ProgressNote { date: day(date), text: Bilingual::new(text, "") };
    register[5].notes =
        vec![note("2026-10-20", "Жоба әзірленді"), note("2026-12-01", "Келісуде"), note("2027-01-05", "Кейін")];
    let mut sessions = [held(1, "2026-11-20"), held(2, "2026-10-15"), held(3, "2026-12-10"), held(4, "2026-09-10")];
    for (session, instructions) in sessions.iter_mut().zip([&[6][..], &[6, 1], &[1], &[6]]) {
        session.items[0].instructions = instructions.iter().copied().map(InstructionId).collect();
    }
    sessions[2].valid = false;
    let review = QuarterReview::of(quarter("2026-Q4"), &register, &sessions, day("2027-01-15"));
    let row = review.rows.iter().find(|row| row.instruction == InstructionId(6)).unwrap();
    assert_eq!(row.origin, Origin::Received);
    assert_eq!((row.first_due, row.due, row.extensions), (Some(day("2026-11-15")), Some(day("2027-02-01")), 1));
    assert_eq!(row.state, ControlState::Extended { times: 1, days_left: 32 });
    assert_eq!(
        row.considered,
        [
            Consideration { session: SessionId(2), date: day("2026-10-15") },
            Consideration { session: SessionId(1), date: day("2026-11-20") },
        ]
    );
    assert_eq!(row.note.as_ref().map(|note| note.text.kk.as_str()), Some("Келісуде"));
    let left: Vec<_> = review.not_considered().map(|row| row.instruction.0).collect();
    assert_eq!(left, [8, 3, 7, 4, 5]);
}

#[rstest]
#[case::no_text(|it: &mut Instruction| it.text.kk.clear(), ReviewRefusal::TextMissing)]
#[case::no_executor(|it: &mut Instruction| it.executors.clear(), ReviewRefusal::ExecutorMissing)]
#[case::no_document(|it: &mut Instruction| it.act.kind.kk.clear(), ReviewRefusal::ActIncomplete)]
#[case::before_its_document(
    |it: &mut Instruction| it.act.date = day("2026-02-02"),
    ReviewRefusal::ReceivedBeforeAct { received: day("2026-02-01"), act: day("2026-02-02") }
)]
fn an_instruction_is_refused(#[case] spoil: fn(&mut Instruction), #[case] refusal: ReviewRefusal) {
    let mut instruction = instruction(1, "2026-02-01", "2026-12-20", &[]);
    assert_eq!(instruction.check(), Ok(()));
    spoil(&mut instruction);
    assert_eq!(instruction.check(), Err(refusal));
}

fn any_event() -> impl Strategy<Value = (u64, ControlEventKind)> {
    let kind = prop_oneof![
        (0_u64..700).prop_map(|days| ControlEventKind::Extended { to: day("2026-01-01") + chrono::Days::new(days) }),
        Just(Executed),
        Just(ControlEventKind::Returned),
        Just(Removed),
        Just(Reopened),
    ];
    (0_u64..90, kind)
}

proptest! {
    #[test]
    fn every_review_adds_up(
        register in proptest::collection::vec((0_u64..500, 0_u64..400, proptest::collection::vec(any_event(), 0..6)), 0..12),
        quarters in 0_usize..8,
        today in 0_u64..800,
    ) {
        let instructions: Vec<_> = (1..).zip(register).map(|(id, (received, term, events))| {
            let received = day("2026-01-01") + chrono::Days::new(received);
            let due = received + chrono::Days::new(term);
            let mut instruction = instruction(id, &received.to_string(), &due.to_string(), &[]);
            let mut date = received;
            for (days, kind) in events {
                date = date + chrono::Days::new(days);
                let _ = instruction.control.record(event(&date.to_string(), kind));
            }
            instruction
        }).collect();
        let at = quarter("2026-Q1").through(quarter("2027-Q4")).nth(quarters).unwrap();
        let review = QuarterReview::of(at, &instructions, &[], day("2026-01-01") + chrono::Days::new(today));
        prop_assert!(review.adds_up());
        let carried = QuarterReview::of(at.previous(), &instructions, &[], review.as_of).counts.open();
        if review.as_of >= at.first_day() {
            prop_assert_eq!(review.carried_over, carried, "what was open is carried over");
        }
    }
}
