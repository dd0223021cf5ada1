//! Planning and review over a real database: the plan, its questions at a session, the register, the guard.
#![expect(clippy::unwrap_used, reason = "a judge that cannot be asked fails the test")]

#[path = "support/house.rs"]
mod house;

use alqa::clock::Clock;
use alqa::domain::act::Act;
use alqa::domain::calendar::quarter::Quarter;
use alqa::domain::calendar::{DayException, ExceptionKind};
use alqa::domain::control::{ControlEvent, ControlEventKind, ControlRefusal, ControlState, StateKind};
use alqa::domain::id::{InstructionId, PlanId, PlanItemId, SessionId};
use alqa::domain::plan::approval::{Approver, PlanRefusal};
use alqa::domain::plan::change::{
    ChangeEffect, ChangePaper, ChangePart, ChangeRefusal, ChangeRequest, Consent, HeadDecision, ItemChange, Outcome,
    ServiceNote,
};
use alqa::domain::plan::item::{PlanItem, PlanItemState, Slot};
use alqa::domain::plan::taking::TakingRefusal;
use alqa::domain::plan::{Plan, PlanPeriod, PlanProgress};
use alqa::domain::profile::setting::SettingValue;
use alqa::domain::profile::{Citation, ProfileRefusal, Source};
use alqa::domain::review::guard::GuardStatus;
use alqa::domain::review::quarterly::Consideration;
use alqa::domain::review::{Instruction, ProgressNote, ReviewRefusal};
use alqa::domain::text::{Bilingual, Language};
use alqa::office::rules::SettingChange;
use alqa::office::{Office, OfficeError};
use chrono::{NaiveDate, NaiveTime};
use house::House;
use rstest::rstest;

impl House {
    fn on(&mut self, date: &str) -> &mut Office {
        self.office.set_clock(Clock::Fixed(day(date).and_time(NaiveTime::MIN)));
        &mut self.office
    }

    fn status(&mut self, of: &str, date: &str) -> GuardStatus {
        self.on(date).quarter_guard(quarter(of)).unwrap().status
    }

    /// The question on the Head of State's instructions of the fourth quarter.
    fn question(&self) -> PlanItem {
        self.practice.plan.items_in(quarter("2026-Q4")).find(|item| item.head_of_state).unwrap().clone()
    }

    fn plan_next_session(&mut self) -> SessionId {
        self.office.plan_session(&self.practice.preparation.next).unwrap().id
    }
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn quarter(text: &str) -> Quarter {
    text.parse().unwrap()
}

fn move_to(text: &str) -> ChangeRequest {
    let to = Slot { quarter: quarter(text), date: None };
    ChangeRequest::new(ItemChange::Move { to }, Bilingual::new("Деректер дайын емес.", "Данные не готовы."))
}

fn decision(date: &str) -> HeadDecision {
    HeadDecision { by: Approver::FirstHead, date: day(date), act: None }
}

fn event(date: &str, kind: ControlEventKind) -> ControlEvent {
    ControlEvent { date: day(date), kind, basis: None, decided_by: None, note: Bilingual::default() }
}

fn note(date: &str, kazakh: &str) -> ProgressNote {
    ProgressNote { date: day(date), text: Bilingual::new(kazakh, "Работа начата.") }
}

const PLAN: PlanId = PlanId(1);

#[test]
fn the_plan_and_the_register_come_back_from_disk_as_they_were_told() {
    let House { practice, office, .. } = House::new();
    assert_eq!(office.plans().unwrap(), [practice.plan]);
    let mut register = office.instructions().unwrap();
    register.sort_by_key(|instruction| instruction.id);
    assert_eq!(register, practice.instructions);
}

#[test]
fn progress_counts_what_is_held_waiting_and_moved() {
    let (mut house, session) = House::held();
    // Of the seven questions that the plan gave to the table one was put off and one was withdrawn.
    let expected = PlanProgress { outside: 0, planned: 2, moved: 0, held: 17, removed: 0 };
    assert_eq!(house.office.plan_progress(PLAN).unwrap(), expected);
    let waiting: Vec<_> = house.office.plan(PLAN).unwrap().items.into_iter().filter(|i| i.state().is_ahead()).collect();
    assert!(waiting.iter().map(|item| item.number).eq([17, 19]), "{waiting:#?}");
    let question = house.question();
    assert_eq!(house.office.plan_item(question.id).unwrap().considered, [session.id]);
    let refused = house.on("2026-11-21").request_change(question.id, &move_to("2027-Q1")).unwrap_err();
    assert!(matches!(refused, OfficeError::PlanChange(ChangeRefusal::ItemClosed { .. })), "{refused}");
}

#[test]
fn a_question_of_the_plan_becomes_an_item_of_the_agenda() {
    let mut house = House::new();
    let (session, question) = (house.plan_next_session(), house.question());
    let taken = house.office.take_plan_item(session, question.id, None).unwrap();
    assert_eq!((taken.number, &taken.title, taken.unit), (1, &question.title, question.unit));
    assert_eq!((taken.speakers.as_slice(), taken.head_of_state), (question.speaker.as_slice(), true));
    assert_eq!((taken.plan_item, taken.minutes), (Some(question.id), 10));
    assert_eq!(house.office.items(session).unwrap(), [taken]);

    let again = house.office.take_plan_item(session, question.id, None).unwrap_err();
    assert!(matches!(again, OfficeError::Taking(TakingRefusal::OnAgenda { number: 1 })), "{again}");
    assert_eq!(house.office.items(session).unwrap().len(), 1);
}

#[test]
fn no_question_is_taken_from_a_draft_or_after_its_removal() {
    let mut house = House::new();
    let session = house.plan_next_session();
    let mut draft = Plan { id: PlanId(0), period: PlanPeriod::Year { year: 2027 }, ..house.practice.plan.clone() };
    draft.items = vec![PlanItem { id: PlanItemId(0), ..house.question() }];
    let draft = house.office.add_plan(&draft).unwrap();
    let stored = house.office.plan(draft).unwrap();
    assert_eq!((&stored.approval, stored.sent), (&None, None), "a plan is added as a draft");
    let refused = house.office.take_plan_item(session, stored.items[0].id, None).unwrap_err();
    assert!(matches!(refused, OfficeError::Taking(TakingRefusal::PlanNotApproved)), "{refused}");

    let question = house.question().id;
    let removal = ChangeRequest {
        note: Some(ServiceNote { author: house.practice.persons[0].id, number: "7".into(), date: day("2026-11-02") }),
        consent: Some(Consent { deputy: house.practice.persons[1].id, date: day("2026-11-03") }),
        decision: Some(decision("2026-11-04")),
        ..ChangeRequest::new(ItemChange::Remove, Bilingual::new("Сұрақ шешілді.", "Вопрос решён."))
    };
    let place = house.office.request_change(question, &removal).unwrap();
    assert_eq!(house.office.grant_change(question, place).unwrap(), ChangeEffect::Removed);
    let refused = house.office.take_plan_item(session, question, None).unwrap_err();
    assert!(matches!(refused, OfficeError::Taking(TakingRefusal::NotInPlan { .. })), "{refused}");
    assert!(house.office.items(session).unwrap().is_empty());
}

#[test]
fn an_approved_plan_is_neither_edited_nor_doubled() {
    let mut house = House::new();
    let refused = house.office.change_plan(&house.practice.plan).unwrap_err();
    assert!(matches!(refused, OfficeError::Plan(PlanRefusal::AlreadyApproved)), "{refused}");
    let mut second = Plan { id: PlanId(0), ..house.practice.plan.clone() };
    second.items = vec![PlanItem { id: PlanItemId(0), ..house.question() }];
    let id = house.office.add_plan(&second).unwrap();
    let refused = house.office.approve_plan(id, second.approval.as_ref().unwrap()).unwrap_err();
    assert!(matches!(refused, OfficeError::Plan(PlanRefusal::PeriodTaken { other: PLAN, .. })), "{refused}");
    assert_eq!(house.office.plan(id).unwrap().approval, None);
}

#[test]
fn a_question_keeps_its_date_until_all_three_papers_are_there() {
    let mut house = House::new();
    let question = house.question().id;
    let place = house.office.request_change(question, &move_to("2027-Q1")).unwrap();
    let refused = house.office.grant_change(question, place).unwrap_err();
    let OfficeError::PlanChange(ChangeRefusal::PartsMissing { missing, .. }) = &refused else {
        unreachable!("{refused}")
    };
    assert_eq!(missing, &[ChangePart::ServiceNote, ChangePart::Consent, ChangePart::Decision]);
    assert_eq!(house.office.plan_item(question).unwrap().state(), PlanItemState::Planned);

    let author = house.practice.persons[0].id;
    for paper in [
        ChangePaper::Note(ServiceNote { author, number: "05-1/9".into(), date: day("2026-11-02") }),
        ChangePaper::Consent(Consent { deputy: author, date: day("2026-11-03") }),
        ChangePaper::Decision(decision("2026-11-04")),
    ] {
        assert!(house.office.grant_change(question, place).is_err());
        house.office.file_change_paper(question, place, &paper).unwrap();
    }
    assert_eq!(house.office.grant_change(question, place).unwrap(), ChangeEffect::LeavesPlan);
    let moved = house.office.plan_item(question).unwrap();
    assert_eq!((moved.first_slot.quarter, moved.slot().quarter), (quarter("2026-Q4"), quarter("2027-Q1")));
    assert_eq!(house.status("2026-Q4", "2026-11-10"), GuardStatus::NotPlanned);
}

#[test]
fn a_refused_request_stays_in_the_history() {
    let mut house = House::new();
    let question = house.question().id;
    let asked = ChangeRequest { decision: Some(decision("2026-11-04")), ..move_to("2027-Q1") };
    let place = house.office.request_change(question, &asked).unwrap();
    house.office.refuse_change(question, place).unwrap();
    let stored = house.office.plan_item(question).unwrap();
    assert_eq!(stored.changes, [ChangeRequest { outcome: Outcome::Refused, ..asked }]);
    assert_eq!(stored.state(), PlanItemState::Planned);
}

#[test]
fn a_question_added_later_follows_the_last_one() {
    let mut house = House::new();
    let added = house.office.add_plan_item(PLAN, &house.question(), &decision("2026-11-05")).unwrap();
    assert_eq!((added.number, added.plan), (20, PLAN));
    assert_eq!(house.office.plan_item(added.id).unwrap(), added);
    let by_other = HeadDecision { by: Approver::Other, ..decision("2026-11-05") };
    assert!(house.office.add_plan_item(PLAN, &house.question(), &by_other).is_err());
    assert_eq!(house.office.plan(PLAN).unwrap().items.len(), 20);
}

#[test]
fn only_sessions_before_the_first_day_of_use_are_written_down_by_hand() {
    let (mut house, session) = House::held();
    let question = house.question().id;
    let refused = house.office.note_considered(question, session.id).unwrap_err();
    assert!(matches!(refused, OfficeError::NotEarlier { session: 6, .. }), "{refused}");
    let refused = house.office.add_earlier_session(&house.practice.preparation.next).unwrap_err();
    assert!(matches!(refused, OfficeError::NotEarlier { session: 7, .. }), "{refused}");
}

#[rstest]
#[case::a_question_of_the_plan("2026-Q4", "2026-11-10", GuardStatus::Planned { date: None })]
#[case::thirty_days_left("2026-Q4", "2026-12-01", GuardStatus::Alarm { planned: true, date: None })]
#[case::over_but_not_kept_from_its_first_day("2026-Q4", "2027-01-01", GuardStatus::NoData)]
#[case::before_the_first_day_of_use("2026-Q3", "2026-11-10", GuardStatus::NoData)]
#[case::no_question_in_the_next_plan("2027-Q1", "2027-02-01", GuardStatus::NotPlanned)]
#[case::nothing_planned_and_few_days_left("2027-Q1", "2027-03-20", GuardStatus::Alarm { planned: false, date: None })]
#[case::over_and_not_considered("2027-Q1", "2027-04-01", GuardStatus::Violated)]
fn the_guard_before_the_sitting(#[case] of: &str, #[case] date: &str, #[case] expected: GuardStatus) {
    assert_eq!(House::new().status(of, date), expected);
}

#[test]
fn the_guard_follows_the_session_from_its_agenda_to_its_end() {
    let mut house = House::new();
    let session = house.practice.prepare(&mut house.office).unwrap();
    let planned = GuardStatus::Planned { date: Some(session.date) };
    assert_eq!(house.status("2026-Q4", "2026-11-10"), planned);
    house.practice.hold(&mut house.office, session.id, &mut |_, _| {}).unwrap();
    let held = GuardStatus::Held { session: session.id, date: session.date };
    for date in ["2026-11-20", "2026-12-31", "2027-06-01"] {
        assert_eq!(house.status("2026-Q4", date), held, "{date}");
    }
    let guard = house.on("2026-11-21").quarter_guard(quarter("2026-Q4")).unwrap();
    assert_eq!((guard.considered, guard.needed, guard.days_left), (1, 1, Some(40)));
    assert_eq!(house.status("2026-Q3", "2026-11-21"), GuardStatus::NoData);
}

#[test]
fn the_review_adds_up_and_names_what_was_considered() {
    let (mut house, session) = House::held();
    let reviewed = house.on("2026-11-20").quarter_review(quarter("2026-Q4")).unwrap();
    assert!(reviewed.review.adds_up());
    assert_eq!(reviewed.review.as_of, session.date);
    let on_day = |one: &&Instruction| one.control.state_on(session.date).unwrap().kind();
    for kind in StateKind::ALL.into_iter().filter(|kind| kind.is_open()) {
        let expected = house.practice.instructions.iter().filter(|one| on_day(one) == kind).count();
        assert_eq!(reviewed.review.counts.of(kind) as usize, expected, "{kind:?}");
    }
    let item = house.practice.preparation.items.iter().find(|item| item.head_of_state).unwrap();
    let by_session = [Consideration { session: session.id, date: session.date }];
    for row in &reviewed.review.rows {
        let expected: &[_] = if item.instructions.contains(&row.instruction) { &by_session } else { &[] };
        assert_eq!(row.considered, expected, "{row:?}");
        assert!(reviewed.instructions.contains_key(&row.instruction));
    }
    assert_eq!(reviewed.instructions.len(), reviewed.review.rows.len());
    assert_eq!(reviewed.protocol, None);
}

#[test]
fn the_review_is_printed_in_both_languages_with_the_number_of_the_protocol() {
    let (mut house, session) = House::held();
    house.practice.record(&mut house.office, session.id).unwrap();
    assert_eq!(house.on("2026-12-31").quarter_review(quarter("2026-Q4")).unwrap().protocol, Some(6));
    for language in Language::ALL {
        let printed = house.on("2026-12-31").review_paper(quarter("2026-Q4"), language).unwrap();
        assert!(printed.sheets > 1 && printed.pdf.starts_with(b"%PDF"), "{language:?}");
    }
}

#[test]
fn an_extension_keeps_the_first_term_and_nothing_takes_it_back() {
    let mut house = House::new();
    let id = InstructionId(14);
    let first = house.office.instruction(id).unwrap();
    let extended = event("2026-11-10", ControlEventKind::Extended { to: day("2027-02-01") });
    let state = house.office.record_control(id, &extended).unwrap();
    assert_eq!(state, Some(ControlState::Extended { times: 1, days_left: 83 }));
    let after = house.office.instruction(id).unwrap();
    assert_eq!(after.control.first_due, first.control.first_due);
    assert_eq!(after.control.due_on(day("2026-11-10")), Some(day("2027-02-01")));

    // Words can be mended; neither the events nor the term go with the old record that is handed in.
    let mended = Instruction { point: "1.1".to_owned(), notes: Vec::new(), ..first };
    house.office.change_instruction(&mended).unwrap();
    assert_eq!(house.office.instruction(id).unwrap(), Instruction { point: "1.1".to_owned(), ..after });
}

#[test]
fn what_cannot_have_happened_leaves_no_trace() {
    let mut house = House::new();
    let id = InstructionId(14);
    let before = house.office.instruction(id).unwrap();
    let refused = house.office.record_control(id, &event("2026-11-10", ControlEventKind::Removed)).unwrap_err();
    assert!(matches!(refused, OfficeError::Control(ControlRefusal::BasisMissing)), "{refused}");
    let refused = house.office.add_progress_note(id, &note("2026-11-10", " ")).unwrap_err();
    assert!(matches!(refused, OfficeError::Review(ReviewRefusal::NoteMissing)), "{refused}");
    let refused = house.office.add_progress_note(id, &note("2026-01-10", "Жұмыс басталды.")).unwrap_err();
    assert!(matches!(refused, OfficeError::Review(ReviewRefusal::NoteBeforeControl { .. })), "{refused}");
    let textless = Instruction { text: Bilingual::default(), ..before.clone() };
    assert!(house.office.change_instruction(&textless).is_err());
    assert!(house.office.add_instruction(&Instruction { id: InstructionId(0), ..textless }).is_err());
    assert_eq!(house.office.instruction(id).unwrap(), before);
    assert_eq!(house.office.instructions().unwrap().len(), 40);
}

#[test]
fn notes_stand_in_the_order_of_their_days() {
    let mut house = House::new();
    let id = InstructionId(22);
    for (date, text) in [("2026-11-09", "Жұмыс жүріп жатыр."), ("2026-08-03", "Жұмыс басталды.")]
    {
        house.office.add_progress_note(id, &note(date, text)).unwrap();
    }
    let days: Vec<_> = house.office.instruction(id).unwrap().notes.into_iter().map(|note| note.date).collect();
    assert_eq!(days, [day("2026-08-03"), day("2026-09-25"), day("2026-11-09")]);
}

#[test]
fn a_changed_setting_is_in_force_from_its_day_and_what_was_held_keeps_its_rules() {
    let (mut house, session) = House::held();
    let citation = Citation {
        source: Source::Own(Bilingual::new("Алқа регламенті", "Регламент коллегии")),
        paragraph: "12".into(),
    };
    let change = |key: &str, from: &str| SettingChange {
        key: key.to_owned(),
        value: SettingValue::Number(2),
        citation: citation.clone(),
        from: day(from),
    };
    let times = |office: &Office, date: &str| office.profile_on(day(date)).unwrap().review.times_per_quarter;
    let key = "review.times_per_quarter";
    let refused = house.office.change_setting(&change(key, "2026-11-20")).unwrap_err();
    assert!(matches!(refused, OfficeError::RulesInUse { session: 6, .. }), "{refused}");
    let refused = house.office.change_setting(&change("review.no_such", "2027-01-01")).unwrap_err();
    assert!(matches!(refused, OfficeError::Profile(ProfileRefusal::UnknownSetting { .. })), "{refused}");
    assert_eq!(house.office.profiles().unwrap().len(), 1);

    house.office.change_setting(&change(key, "2027-01-01")).unwrap();
    house.office.change_setting(&change("review.guard_days", "2027-01-01")).unwrap();
    assert_eq!(house.office.profiles().unwrap().len(), 2, "the second change is of the same day");
    assert_eq!((times(&house.office, "2026-12-31").value, times(&house.office, "2027-01-01").value), (1, 2));
    assert_eq!(times(&house.office, "2027-01-01").citation, citation);
    let held = GuardStatus::Held { session: session.id, date: session.date };
    assert_eq!(house.status("2026-Q4", "2027-02-01"), held, "the quarter is judged by the rules of its own days");
}

#[test]
fn a_day_moved_by_a_decision_changes_the_calendar_until_it_is_taken_back() {
    let mut house = House::new();
    let saturday = day("2026-11-14");
    let act = Act {
        kind: Bilingual::new("қаулы", "постановление"), number: "871".into(), date: day("2026-10-20")
    };
    let exception = DayException { kind: ExceptionKind::WorkingDay, basis: Some(act), note: Bilingual::default() };
    let is_working = |house: &House| house.office.calendar().unwrap().is_working(saturday);
    assert!(!is_working(&house));
    house.office.set_calendar_exception(saturday, &exception).unwrap();
    assert!(is_working(&house));
    assert_eq!(house.office.calendar().unwrap().exceptions().days[&saturday], exception);
    assert!(house.office.remove_calendar_exception(saturday).unwrap());
    assert!(!house.office.remove_calendar_exception(saturday).unwrap());
    assert!(!is_working(&house));
}
