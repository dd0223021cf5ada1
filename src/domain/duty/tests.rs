//! Duties: which day brings which, in which order, by which rule.

use rstest::rstest;

use super::*;
use crate::domain::act::Act;
use crate::domain::calendar::tests::day;
use crate::domain::control::tests::extended;
use crate::domain::control::{Control, ControlEventKind};
use crate::domain::plan::tests::{approval, year_plan};
use crate::domain::review::tests::instruction;
use crate::domain::session::tests::{extraordinary, session};
use crate::domain::text::Bilingual;

/// Returns what is to be done around a session of 20 November 2026, a Friday, each with its last day.
fn around(session: &Session, done: &[(Task, &str)], registered: Option<&str>, today: &str) -> Vec<(DutyKind, String)> {
    let done: DoneTasks = done.iter().map(|&(task, on)| (task, day(on))).collect();
    let matter = SessionMatter {
        session,
        done: &done,
        registered: registered.map(day),
        next_day_open: true,
        profile: &Profile::default(),
    };
    let duties = in_order(of_session(&matter, &Calendar::default(), day(today)));
    duties.into_iter().map(|duty| (duty.kind, duty.deadline.due.to_string())).collect()
}

fn tasks(expected: &[(Task, &str)]) -> Vec<(DutyKind, String)> {
    let kind = |task| DutyKind::Task { session: SessionId(1), task };
    expected.iter().map(|&(task, due)| (kind(task), due.to_owned())).collect()
}

const HOLD: (DutyKind, &str) = (DutyKind::Sitting { session: SessionId(1) }, "2026-11-20");

#[rstest]
#[case::long_before("2026-10-01", &[], &[], false)]
#[case::a_month_before_the_agenda("2026-10-11", &[], &[(Task::AgendaApproved, "2026-11-10")], false)]
#[case::everything_is_ahead("2026-11-02", &[], &[
    (Task::AgendaApproved, "2026-11-10"), (Task::MaterialsToSecretary, "2026-11-13"), (Task::Notice, "2026-11-15"),
    (Task::MaterialsToMembers, "2026-11-17"), (Task::MembersConfirm, "2026-11-19"),
], true)]
#[case::what_is_done_is_not_told("2026-11-16", &[
    (Task::AgendaApproved, "2026-11-10"), (Task::Notice, "2026-11-12"), (Task::MaterialsToSecretary, "2026-11-13"),
], &[(Task::MaterialsToMembers, "2026-11-17"), (Task::MembersConfirm, "2026-11-19")], true)]
#[case::what_was_missed_comes_first("2026-11-18", &[
    (Task::AgendaApproved, "2026-11-10"), (Task::MaterialsToSecretary, "2026-11-13"),
    (Task::MaterialsToMembers, "2026-11-16"),
], &[(Task::Notice, "2026-11-15"), (Task::MembersConfirm, "2026-11-19")], true)]
#[case::after_its_day_it_is_held_or_called_off("2026-11-21", &[], &[], true)]
fn a_session_is_prepared_in_the_order_of_the_days(
    #[case] today: &str,
    #[case] done: &[(Task, &str)],
    #[case] expected: &[(Task, &str)],
    #[case] hold: bool,
) {
    let mut expected = tasks(expected);
    expected.extend(hold.then(|| (HOLD.0, HOLD.1.to_owned())));
    assert_eq!(around(&session(Stage::Planned), done, None, today), expected);
}

#[rstest]
#[case::the_day_after(Stage::Held, &[], None, "2026-11-21", &[
    (Task::TextsGiven, "2026-11-23"), (Task::Published, "2026-11-24"), (Task::DraftToSignature, "2026-11-25"),
    (Task::Signed, "2026-11-26"),
])]
#[case::the_draft_was_early(Stage::Held, &[(Task::TextsGiven, "2026-11-23"), (Task::DraftToSignature, "2026-11-23")], None,
    "2026-11-23", &[(Task::Signed, "2026-11-24"), (Task::Published, "2026-11-24")])]
#[case::registered(Stage::Registered, &[
    (Task::TextsGiven, "2026-11-23"), (Task::DraftToSignature, "2026-11-23"), (Task::Signed, "2026-11-24"),
    (Task::Published, "2026-11-24"),
], Some("2026-11-24"), "2026-11-24", &[(Task::Sent, "2026-11-26")])]
fn a_held_session_is_recorded(
    #[case] stage: Stage,
    #[case] done: &[(Task, &str)],
    #[case] registered: Option<&str>,
    #[case] today: &str,
    #[case] expected: &[(Task, &str)],
) {
    assert_eq!(around(&session(stage), done, registered, today), tasks(expected));
}

#[test]
fn a_sitting_that_goes_on_is_not_overdue_and_a_lack_of_quorum_asks_for_a_day() {
    let going_on = around(&session(Stage::Sitting), &[], None, "2026-11-23");
    assert_eq!(going_on, [(HOLD.0, "2026-11-23".to_owned())]);
    let without_quorum = around(&session(Stage::DidNotTakePlace), &[], None, "2026-11-23");
    assert_eq!(without_quorum, [(DutyKind::NextDay { session: SessionId(1) }, "2026-11-27".to_owned())]);
}

#[test]
fn an_extraordinary_session_is_prepared_at_once_and_is_not_overdue() {
    let session = Session { kind: extraordinary("2026-11-20"), ..session(Stage::Planned) };
    let (done, profile) = (DoneTasks::new(), &Profile::default());
    let matter = SessionMatter { session: &session, done: &done, registered: None, next_day_open: false, profile };
    let duties = of_session(&matter, &Calendar::default(), day("2026-11-20"));
    assert!(duties.len() == 6 && duties.iter().all(|duty| !duty.is_overdue()), "{duties:#?}");
}

/// Returns what is to be done about `plans`, each with its last day.
fn about(plans: &[Plan], first_day: &str, today: &str) -> Vec<(DutyKind, String)> {
    let rules = Profile::default().planning;
    let duties = of_plans(plans, &rules, &Calendar::default(), day(first_day), day(today));
    in_order(duties).into_iter().map(|duty| (duty.kind, duty.deadline.due.to_string())).collect()
}

const PLAN: PlanId = PlanId(1);
const YEAR: PlanPeriod = PlanPeriod::Year { year: 2027 };

#[rstest]
#[case::too_early(|_: &mut Plan| {}, "2026-11-01", &[])]
#[case::drafted(
    |_: &mut Plan| {}, "2026-12-16",
    &[(DutyKind::PlanApproval { plan: PLAN }, "2026-12-27"), (DutyKind::PlanSending { plan: PLAN }, "2026-12-29")]
)]
#[case::not_drafted(|it: &mut Plan| it.drafted = None, "2026-12-18", &[
    (DutyKind::PlanDraft { period: YEAR, plan: Some(PLAN) }, "2026-12-17"),
    (DutyKind::PlanApproval { plan: PLAN }, "2026-12-27"), (DutyKind::PlanSending { plan: PLAN }, "2026-12-29"),
])]
#[case::approved(
    |it: &mut Plan| it.approval = Some(approval("2026-12-20")), "2026-12-21",
    &[(DutyKind::PlanSending { plan: PLAN }, "2026-12-29")]
)]
#[case::sent(
    |it: &mut Plan| (it.approval, it.sent) = (Some(approval("2026-12-20")), Some(day("2026-12-22"))), "2026-12-23", &[]
)]
fn a_plan_is_made_in_its_terms(
    #[case] edit: fn(&mut Plan),
    #[case] today: &str,
    #[case] expected: &[(DutyKind, &str)],
) {
    let mut plan = year_plan();
    edit(&mut plan);
    let expected: Vec<_> = expected.iter().map(|&(kind, due)| (kind, due.to_owned())).collect();
    assert_eq!(about(&[plan], "2026-01-01", today), expected);
}

#[rstest]
#[case::there_is_time("2027-11-16", None)]
#[case::a_month_before_the_draft("2027-11-17", Some(YEAR_AFTER))]
#[case::late_in_the_year_it_is_for("2028-12-31", Some(YEAR_AFTER))]
#[case::over("2029-01-01", None)]
fn after_a_plan_comes_the_next_one(#[case] today: &str, #[case] period: Option<PlanPeriod>) {
    let mut plan = year_plan();
    (plan.approval, plan.sent) = (Some(approval("2026-12-20")), Some(day("2026-12-22")));
    let expected: Vec<_> = period
        .map(|period| (DutyKind::PlanDraft { period, plan: None }, "2027-12-17".to_owned()))
        .into_iter()
        .collect();
    assert_eq!(about(&[plan], "2026-01-01", today), expected);
}

const YEAR_AFTER: PlanPeriod = PlanPeriod::Year { year: 2028 };

#[test]
fn a_plan_from_before_the_program_asks_for_nothing() {
    assert_eq!(about(&[year_plan()], "2027-02-01", "2027-02-01"), []);
}

#[test]
fn a_body_whose_plans_have_no_terms_has_no_duties_of_planning() {
    let mut rules = Profile::default().planning;
    rules.binds_collegium.value = false;
    let today = day("2026-12-28");
    assert_eq!(of_plans(&[year_plan()], &rules, &Calendar::default(), day("2026-01-01"), today), []);
}

#[rstest]
#[case::held(GuardStatus::Held { session: SessionId(1), date: day("2026-10-02") }, None)]
#[case::planned(GuardStatus::Planned { date: None }, None)]
#[case::not_planned(GuardStatus::NotPlanned, Some(false))]
#[case::alarm(GuardStatus::Alarm { planned: false, date: None }, Some(false))]
#[case::alarm_though_planned(GuardStatus::Alarm { planned: true, date: None }, Some(true))]
#[case::violated(GuardStatus::Violated, None)]
#[case::no_data(GuardStatus::NoData, None)]
fn the_guard_of_the_quarter_asks_for_a_session(#[case] status: GuardStatus, #[case] planned: Option<bool>) {
    let quarter: Quarter = "2026-Q4".parse().unwrap();
    let citation = Clause::HeadOfState.citation();
    let guard = QuarterGuard { quarter, status, considered: 0, needed: 1, days_left: Some(20), citation };
    let duty = of_quarter(&guard, &Calendar::default(), day("2026-12-11"));
    let told = duty.map(|duty| (duty.kind, duty.deadline.due, duty.citation.paragraph));
    let expected =
        planned.map(|planned| (DutyKind::HeadOfState { quarter, planned }, day("2026-12-31"), "8".to_owned()));
    assert_eq!(told, expected);
}

#[rstest]
#[case::in_eleven_days("2026-12-20", &[], None)]
#[case::in_ten_days("2026-12-21", &[], Some("2026-12-31"))]
#[case::over("2027-01-05", &[], Some("2026-12-31"))]
#[case::extended("2026-12-30", &[("2026-12-20", Some("2027-03-31"))], None)]
#[case::executed("2027-01-05", &[("2026-12-20", None)], None)]
fn an_instruction_is_called_to_mind_near_its_term(
    #[case] today: &str,
    #[case] events: &[(&str, Option<&str>)],
    #[case] due: Option<&str>,
) {
    let kind = |to: Option<&str>| to.map_or(ControlEventKind::Executed, extended);
    let events: Vec<_> = events.iter().map(|&(date, to)| (date, kind(to))).collect();
    let mut instruction = instruction(1, "2026-02-01", "2026-12-31", &events);
    instruction.presidential_act = false;
    let rules = Profile::default().control;
    let duties = of_instruction(&instruction, &rules, &Calendar::default(), day("2026-01-01"), day(today));
    let told: Vec<_> = duties.iter().map(|duty| (duty.deadline.due, duty.citation.paragraph.as_str())).collect();
    assert_eq!(told, due.map(|due| (day(due), "34")).into_iter().collect::<Vec<_>>());
}

#[rstest]
#[case::came_since("2026-01-01", None, 1)]
#[case::came_before_the_program("2026-03-01", None, 0)]
#[case::made("2026-01-01", Some("2026-02-03"), 0)]
fn an_act_of_the_president_asks_for_an_action_plan(
    #[case] first_day: &str,
    #[case] made: Option<&str>,
    #[case] duties: usize,
) {
    let mut instruction = instruction(1, "2026-02-02", "2026-12-31", &[]);
    instruction.control = Control::new(day("2026-02-02"), None).unwrap();
    instruction.action_plan =
        made.map(|date| Act {
            kind: Bilingual::new("бұйрық", "приказ"), number: "9".into(), date: day(date)
        });
    let rules = Profile::default().control;
    let told = of_instruction(&instruction, &rules, &Calendar::default(), day(first_day), day("2026-02-03"));
    assert_eq!(told.len(), duties);
    for duty in told {
        assert_eq!((duty.deadline.due, duty.citation.paragraph.as_str()), (day("2026-02-05"), "32"));
        assert_eq!(duty.state, DutyState::Open(Standing::Ahead { days: 2 }));
    }
}
