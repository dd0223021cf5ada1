//! The stages of a session, its side door and its tasks.

use rstest::rstest;

use super::answer::{self, AnswerRefusal};
use super::stage::{
    AgendaStanding, CallOff, CallOffReason, Missing, SessionRefusal, StageFacts, Step, Successor, Table, advance,
    check_change, missing,
};
use super::task::{
    DoneTasks, KnownDays, Task, TaskRefusal, TaskState, done_tasks, next_day_after_no_quorum, preparation, recording,
};
use super::{Session, SessionForm, SessionKind, Stage};
use crate::domain::act::Act;
use crate::domain::agenda::{Invitee, InviteeKind};
use crate::domain::calendar::Calendar;
use crate::domain::calendar::tests::day;
use crate::domain::id::{PersonId, SessionId};
use crate::domain::profile::clause::Clause;
use crate::domain::profile::{Profile, Source};
use crate::domain::sitting::sample::{GUEST, SECRETARY, composition};
use crate::domain::term::{Standing, Term, Timeliness};
use crate::domain::text::{Bilingual, Language};

pub(in crate::domain) fn session(stage: Stage) -> Session {
    Session {
        id: SessionId(1),
        number: 6,
        kind: SessionKind::Ordinary,
        date: day("2026-11-20"),
        time: "10:00:00".parse().unwrap(),
        place: Bilingual::new("Үлкен мәжіліс залы", "Большой зал заседаний"),
        form: SessionForm::InPerson,
        closed: false,
        stage,
    }
}

pub(in crate::domain) fn extraordinary(called: &str) -> SessionKind {
    let kind = Bilingual::new("бұйрық", "приказ");
    SessionKind::Extraordinary { basis: Act { kind, number: "41".into(), date: day(called) } }
}

/// Facts of a session for which nothing is missing any more.
fn complete() -> StageFacts {
    StageFacts {
        composition: true,
        items: 4,
        agenda: AgendaStanding::Approved,
        table: Table::Closed,
        stenogram: true,
        registered: true,
        published: Some(day("2026-11-24")),
        ..StageFacts::default()
    }
}

fn take(stage: Stage, step: &Step, facts: &StageFacts) -> Result<Stage, SessionRefusal> {
    advance(&session(stage), step, facts, &Profile::default())
}

#[rstest]
#[case(Stage::Planned, Step::Convene, Stage::Convened)]
#[case(Stage::Convened, Step::Open, Stage::Sitting)]
#[case(Stage::Sitting, Step::Close, Stage::Held)]
#[case(Stage::Held, Step::Complete, Stage::Recorded)]
#[case(Stage::Recorded, Step::Register, Stage::Registered)]
fn a_session_goes_from_stage_to_stage(#[case] from: Stage, #[case] step: Step, #[case] to: Stage) {
    assert_eq!(take(from, &step, &complete()), Ok(to));
}

#[test]
fn no_stage_is_left_out_or_gone_through_twice() {
    let steps = [Step::Convene, Step::Open, Step::Close, Step::Complete, Step::Register];
    for (at, stage) in Stage::LINE.into_iter().enumerate() {
        for (number, step) in steps.iter().enumerate().filter(|&(number, _)| number != at) {
            let refusal = take(stage, step, &complete());
            assert_eq!(refusal, Err(SessionRefusal::OutOfOrder { stage }), "step {number} from {stage:?}");
        }
    }
    assert!(steps.iter().all(|step| take(Stage::DidNotTakePlace, step, &complete()).is_err()));
}

#[rstest]
#[case::no_composition(Stage::Planned, |it: &mut StageFacts| it.composition = false, Missing::Composition, Clause::Composition)]
#[case::no_items(Stage::Planned, |it: &mut StageFacts| it.items = 0, Missing::Items, Clause::NumberOfItems)]
#[case::no_approval(Stage::Planned, |it: &mut StageFacts| it.agenda = AgendaStanding::Draft, Missing::AgendaApproval, Clause::Stages)]
#[case::changed_since(
    Stage::Convened, |it: &mut StageFacts| it.agenda = AgendaStanding::Changed { version: 2 },
    Missing::AgendaChanges { version: 2 }, Clause::Stages
)]
#[case::not_opened(Stage::Convened, |it: &mut StageFacts| it.table = Table::NotOpened, Missing::Opening, Clause::Quorum)]
#[case::not_closed(Stage::Sitting, |it: &mut StageFacts| it.table = Table::Open, Missing::Closing, Clause::Stages)]
#[case::no_outcome(
    Stage::Sitting, |it: &mut StageFacts| it.items_without_outcome = vec![2, 4],
    Missing::Outcomes { items: vec![2, 4] }, Clause::Majority
)]
#[case::no_kazakh(
    Stage::Held, |it: &mut StageFacts| it.texts_without_kazakh = 3, Missing::KazakhTexts { count: 3 }, Clause::Protocol
)]
#[case::findings(
    Stage::Held, |it: &mut StageFacts| it.open_findings = 1, Missing::Corrections { count: 1 }, Clause::Stages
)]
#[case::not_registered(
    Stage::Recorded, |it: &mut StageFacts| it.registered = false, Missing::Registration, Clause::Registration
)]
fn a_stage_waits_for_what_is_missing(
    #[case] stage: Stage,
    #[case] spoil: fn(&mut StageFacts),
    #[case] expected: Missing,
    #[case] clause: Clause,
) {
    let mut facts = complete();
    spoil(&mut facts);
    let steps = [Step::Convene, Step::Open, Step::Close, Step::Complete, Step::Register];
    let refusal = steps.iter().find_map(|step| match take(stage, step, &facts) {
        Err(refusal @ SessionRefusal::NotReady { .. }) => Some(refusal),
        Ok(_) | Err(_) => None,
    });
    let refusal = refusal.expect("a refusal that says what is missing");
    assert_eq!(refusal, SessionRefusal::NotReady { stage, missing: vec![expected] });
    assert_eq!(refusal.citation(), clause.citation());
}

#[rstest]
#[case::russian_texts(Stage::Held, |it: &mut StageFacts| it.texts_without_russian = 2, Missing::RussianTexts { count: 2, required: false })]
#[case::stenogram(Stage::Held, |it: &mut StageFacts| it.stenogram = false, Missing::Stenogram)]
#[case::stenogram_of_what_is_signed(Stage::Recorded, |it: &mut StageFacts| it.stenogram = false, Missing::Stenogram)]
#[case::stenogram_to_the_end(Stage::Registered, |it: &mut StageFacts| it.stenogram = false, Missing::Stenogram)]
#[case::publication(Stage::Registered, |it: &mut StageFacts| it.published = None, Missing::Publication)]
fn what_is_only_shown_does_not_block(
    #[case] stage: Stage,
    #[case] spoil: fn(&mut StageFacts),
    #[case] expected: Missing,
) {
    let mut facts = complete();
    spoil(&mut facts);
    assert_eq!(missing(&session(stage), stage, &facts, &Profile::default()), [expected]);
    if stage == Stage::Held {
        assert_eq!(take(stage, &Step::Complete, &facts), Ok(Stage::Recorded));
    }
}

#[test]
fn a_profile_may_want_the_russian_version_always() {
    let mut profile = Profile::default();
    profile.protocol.russian_always.value = true;
    let facts = StageFacts { texts_without_russian: 2, ..complete() };
    let refusal = advance(&session(Stage::Held), &Step::Complete, &facts, &profile).unwrap_err();
    assert_eq!(refusal.citation(), Clause::RussianVersion.citation());
}

#[test]
fn a_kazakh_place_is_needed_and_a_russian_one_noticed() {
    let mut planned = session(Stage::Planned);
    planned.place = Bilingual::default();
    let missing_now = missing(&planned, Stage::Planned, &complete(), &Profile::default());
    assert_eq!(missing_now, [Missing::Place(Language::Kazakh), Missing::Place(Language::Russian)]);
    let refusal = advance(&planned, &Step::Convene, &complete(), &Profile::default());
    let missing = vec![Missing::Place(Language::Kazakh)];
    assert_eq!(refusal, Err(SessionRefusal::NotReady { stage: Stage::Planned, missing }));
}

#[rstest]
#[case::entered("бұйрық", "41", true)]
#[case::by_word_of_mouth("ауызша", "", true)]
#[case::not_entered("", "41", false)]
fn an_extraordinary_session_needs_its_basis(#[case] kind: &str, #[case] number: &str, #[case] accepted: bool) {
    let mut planned = session(Stage::Planned);
    let basis = Act { kind: Bilingual::new(kind, ""), number: number.into(), date: day("2026-11-18") };
    planned.kind = SessionKind::Extraordinary { basis };
    let outcome = advance(&planned, &Step::Convene, &complete(), &Profile::default());
    assert_eq!(outcome.is_ok(), accepted);
    if let Err(refusal) = outcome {
        assert_eq!(refusal.citation(), Clause::Extraordinary.citation());
    }
}

fn call_off(reason: CallOffReason, successor: Option<(i64, &str)>) -> Step {
    let successor = successor.map(|(id, date)| Successor { session: SessionId(id), date: day(date) });
    Step::CallOff(CallOff { reason, explanation: Bilingual::new("Кворум болған жоқ", ""), successor })
}

const NO_QUORUM: CallOffReason = CallOffReason::NoQuorum { present: 11, needed: 12 };

fn not_opened() -> StageFacts {
    StageFacts { table: Table::NotOpened, ..complete() }
}

#[rstest]
#[case::no_quorum_and_a_new_day(Stage::Convened, NO_QUORUM, Some((2, "2026-11-27")))]
#[case::no_quorum_and_no_day_yet(Stage::Convened, NO_QUORUM, None)]
#[case::cancelled_while_planned(Stage::Planned, CallOffReason::Cancelled, None)]
#[case::moved_forward(Stage::Convened, CallOffReason::Moved, Some((2, "2026-12-04")))]
#[case::moved_to_an_earlier_day(Stage::Planned, CallOffReason::Moved, Some((2, "2026-11-13")))]
fn a_session_is_called_off(
    #[case] stage: Stage,
    #[case] reason: CallOffReason,
    #[case] successor: Option<(i64, &str)>,
) {
    assert_eq!(take(stage, &call_off(reason, successor), &not_opened()), Ok(Stage::DidNotTakePlace));
}

#[rstest]
#[case::quorum_was_there(
    CallOffReason::NoQuorum { present: 12, needed: 12 }, None,
    SessionRefusal::QuorumWasReached { present: 12, needed: 12 }
)]
#[case::moved_nowhere(CallOffReason::Moved, None, SessionRefusal::SuccessorMissing)]
#[case::its_own_successor(CallOffReason::Moved, Some((1, "2026-12-04")), SessionRefusal::SucceedsItself)]
#[case::repeated_on_the_same_day(
    NO_QUORUM, Some((2, "2026-11-20")),
    SessionRefusal::SuccessorNotLater { date: day("2026-11-20"), successor: day("2026-11-20") }
)]
fn a_session_is_not_called_off_without_a_sound_reason(
    #[case] reason: CallOffReason,
    #[case] successor: Option<(i64, &str)>,
    #[case] refusal: SessionRefusal,
) {
    assert_eq!(take(Stage::Convened, &call_off(reason, successor), &not_opened()), Err(refusal));
}

#[test]
fn calling_off_says_why_in_kazakh() {
    let explanation = Bilingual::new(" ", "Нет кворума");
    let step = Step::CallOff(CallOff { reason: NO_QUORUM, explanation, successor: None });
    assert_eq!(take(Stage::Convened, &step, &not_opened()), Err(SessionRefusal::ExplanationMissing));
}

#[rstest]
#[case(Stage::Sitting, SessionRefusal::WasOpened)]
#[case(Stage::Held, SessionRefusal::OutOfOrder { stage: Stage::Held })]
#[case(Stage::Registered, SessionRefusal::OutOfOrder { stage: Stage::Registered })]
#[case(Stage::DidNotTakePlace, SessionRefusal::OutOfOrder { stage: Stage::DidNotTakePlace })]
fn a_sitting_that_was_opened_took_place(#[case] stage: Stage, #[case] refusal: SessionRefusal) {
    assert_eq!(take(stage, &call_off(NO_QUORUM, None), &not_opened()), Err(refusal));
}

fn tasks_of(kind: SessionKind, done: &DoneTasks, today: &str) -> Vec<(Task, String, TaskState)> {
    let session = Session { kind, ..session(Stage::Planned) };
    let tasks = preparation(&session, done, &Profile::default(), &Calendar::default(), day(today));
    tasks.into_iter().map(|task| (task.task, task.deadline.due.to_string(), task.state)).collect()
}

#[test]
fn terms_are_counted_back_from_the_day_of_the_session() {
    let ahead = |days| TaskState::Open(Standing::Ahead { days });
    assert_eq!(
        tasks_of(SessionKind::Ordinary, &DoneTasks::new(), "2026-11-01"),
        [
            (Task::AgendaApproved, "2026-11-10".into(), ahead(9)),
            (Task::RemovalRequested, "2026-11-13".into(), ahead(12)),
            (Task::MaterialsToSecretary, "2026-11-13".into(), ahead(12)),
            (Task::Notice, "2026-11-15".into(), ahead(14)),
            (Task::MaterialsToMembers, "2026-11-17".into(), ahead(16)),
            (Task::MembersConfirm, "2026-11-19".into(), ahead(18)),
        ]
    );
}

#[test]
fn tasks_carry_their_warning_and_their_source() {
    let session = session(Stage::Planned);
    let tasks = preparation(&session, &DoneTasks::new(), &Profile::default(), &Calendar::default(), day("2026-11-01"));
    let notice = tasks.iter().find(|task| task.task == Task::Notice).unwrap();
    assert_eq!((notice.deadline.advised, notice.deadline.day_off.is_some()), (day("2026-11-13"), true));
    assert_eq!(notice.citation.source, Source::MinistryOfJustice2015);
}

#[rstest]
#[case::on_the_last_day("2026-11-15", TaskState::Open(Standing::Today))]
#[case::missed("2026-11-17", TaskState::Open(Standing::Missed { days: 2 }))]
fn an_ordinary_notice_can_be_missed(#[case] today: &str, #[case] expected: TaskState) {
    let tasks = tasks_of(SessionKind::Ordinary, &DoneTasks::new(), today);
    assert_eq!(tasks.iter().find(|task| task.0 == Task::Notice).unwrap().2, expected);
}

#[rstest]
#[case::in_time("2026-11-15", Timeliness::InTime)]
#[case::late("2026-11-16", Timeliness::Late { days: 1 })]
fn a_done_task_is_judged(#[case] on: &str, #[case] timeliness: Timeliness) {
    let done = DoneTasks::from([(Task::Notice, day(on))]);
    let tasks = tasks_of(SessionKind::Ordinary, &done, "2026-12-31");
    let expected = TaskState::Done { on: day(on), timeliness };
    assert_eq!(tasks.iter().find(|task| task.0 == Task::Notice).unwrap().2, expected);
}

#[rstest]
#[case::the_term_had_passed_when_it_was_called("2026-11-18", "2026-11-18", TaskState::AtOnce)]
#[case::on_the_very_day("2026-11-18", "2026-11-20", TaskState::AtOnce)]
#[case::the_term_is_still_ahead("2026-11-09", "2026-11-10", TaskState::Open(Standing::Ahead { days: 5 }))]
#[case::after_the_session("2026-11-18", "2026-11-21", TaskState::Open(Standing::Missed { days: 6 }))]
fn an_extraordinary_term_in_the_past_is_at_once(
    #[case] called: &str,
    #[case] today: &str,
    #[case] expected: TaskState,
) {
    let mut profile = Profile::default();
    profile.extraordinary.notice.value = Term::calendar_days(5);
    let session = Session { kind: extraordinary(called), ..session(Stage::Planned) };
    let tasks = preparation(&session, &DoneTasks::new(), &profile, &Calendar::default(), day(today));
    assert_eq!(tasks.iter().find(|task| task.task == Task::Notice).unwrap().state, expected);
}

#[rstest]
#[case::the_term_had_passed("2026-11-18", Timeliness::InTime)]
#[case::there_was_time("2026-11-09", Timeliness::Late { days: 3 })]
#[case::called_on_the_last_day_of_the_term("2026-11-15", Timeliness::Late { days: 3 })]
fn an_extraordinary_notice_is_late_only_where_there_was_time(#[case] called: &str, #[case] timeliness: Timeliness) {
    let mut profile = Profile::default();
    profile.extraordinary.notice.value = Term::calendar_days(5);
    let session = Session { kind: extraordinary(called), ..session(Stage::Planned) };
    let done = DoneTasks::from([(Task::Notice, day("2026-11-18"))]);
    let tasks = preparation(&session, &done, &profile, &Calendar::default(), day("2026-11-19"));
    let notice = tasks.iter().find(|task| task.task == Task::Notice).unwrap();
    assert_eq!(notice.state, TaskState::Done { on: day("2026-11-18"), timeliness });
}

#[test]
fn an_extraordinary_session_may_be_prepared_on_its_day() {
    let tasks = tasks_of(extraordinary("2026-11-20"), &DoneTasks::new(), "2026-11-20");
    assert!(tasks.iter().all(|(_, due, state)| due == "2026-11-20" && *state == TaskState::Open(Standing::Today)));
}

#[test]
fn the_record_has_its_terms_after_the_session() {
    let due = |registered: Option<&str>, done: &DoneTasks| -> Vec<(Task, String)> {
        let (profile, calendar) = (Profile::default(), Calendar::default());
        let registered = registered.map(day);
        let tasks = recording(&session(Stage::Held), registered, done, &profile, &calendar, day("2026-11-21"));
        tasks.into_iter().map(|task| (task.task, task.deadline.due.to_string())).collect()
    };
    let expected = [
        (Task::TextsGiven, "2026-11-23".to_owned()),
        (Task::Published, "2026-11-24".to_owned()),
        (Task::DraftToSignature, "2026-11-25".to_owned()),
        (Task::Signed, "2026-11-26".to_owned()),
    ];
    assert_eq!(due(None, &DoneTasks::new()), expected);
    let done = DoneTasks::from([(Task::DraftToSignature, day("2026-11-24"))]);
    let dues = due(Some("2026-11-26"), &done);
    assert!(dues.contains(&(Task::Signed, "2026-11-25".into())), "from the day the draft was given");
    assert!(dues.contains(&(Task::Sent, "2026-11-30".into())), "from the day of registration");
}

#[test]
fn after_a_lack_of_quorum_a_day_is_set_within_five_working_days() {
    let deadline = next_day_after_no_quorum(day("2026-12-14"), &Profile::default(), &Calendar::default());
    assert_eq!(deadline.due, day("2026-12-22"), "16 December is a holiday");
}

#[rstest]
#[case::a_plan_changes_freely(Stage::Planned, |it: &mut Session| it.place.kk.clear(), true, Ok(()))]
#[case::another_hour(Stage::Convened, |it: &mut Session| it.time = "15:00:00".parse().unwrap(), true, Ok(()))]
#[case::another_day(Stage::Convened, |it: &mut Session| it.date = day("2026-11-27"), true, Ok(()))]
#[case::a_day_without_a_composition(
    Stage::Convened, |it: &mut Session| it.date = day("2026-11-27"), false,
    Err(SessionRefusal::WouldLack { missing: vec![Missing::Composition] })
)]
#[case::no_russian_place(Stage::Convened, |it: &mut Session| it.place.ru.clear(), true, Ok(()))]
#[case::no_kazakh_place(
    Stage::Convened, |it: &mut Session| it.place.kk.clear(), true,
    Err(SessionRefusal::WouldLack { missing: vec![Missing::Place(Language::Kazakh)] })
)]
#[case::going_on(Stage::Sitting, |_: &mut Session| {}, true, Err(SessionRefusal::OutOfOrder { stage: Stage::Sitting }))]
#[case::registered(
    Stage::Registered, |_: &mut Session| {}, true, Err(SessionRefusal::OutOfOrder { stage: Stage::Registered })
)]
#[case::not_held(
    Stage::DidNotTakePlace, |_: &mut Session| {}, true,
    Err(SessionRefusal::OutOfOrder { stage: Stage::DidNotTakePlace })
)]
fn a_session_is_changed_while_it_is_lawful(
    #[case] stage: Stage,
    #[case] edit: fn(&mut Session),
    #[case] composition: bool,
    #[case] expected: Result<(), SessionRefusal>,
) {
    let (before, mut after) = (session(stage), session(stage));
    edit(&mut after);
    let facts = StageFacts { composition, agenda: AgendaStanding::Changed { version: 1 }, ..complete() };
    assert_eq!(check_change(&before, &after, &facts, &Profile::default()), expected);
}

#[rstest]
#[case::a_member(PersonId(3), true)]
#[case::somebody_invited(GUEST, true)]
#[case::nobody_asked(SECRETARY, false)]
fn only_who_was_asked_answers(#[case] person: PersonId, #[case] expected: bool) {
    let guest = Invitee { person: GUEST, kind: InviteeKind::StateBody, decision: None, items: vec![] };
    let refusal = (!expected).then_some(AnswerRefusal::NotExpected { person });
    assert_eq!(answer::check(person, Some(&composition(3)), &[guest]).err(), refusal);
}

#[rstest]
#[case::today(Task::Notice, Some("2026-11-12"), None)]
#[case::taken_back(Task::Notice, None, None)]
#[case::tomorrow(
    Task::Notice, Some("2026-11-13"), Some(TaskRefusal::NotYet { done: day("2026-11-13"), today: day("2026-11-12") })
)]
#[case::known(Task::Signed, Some("2026-11-12"), Some(TaskRefusal::KnownFromRecords { task: Task::Signed }))]
#[case::known_and_taken_back(
    Task::MembersConfirm, None, Some(TaskRefusal::KnownFromRecords { task: Task::MembersConfirm })
)]
fn a_task_is_marked_by_hand_where_no_record_tells_its_day(
    #[case] task: Task,
    #[case] done: Option<&str>,
    #[case] refusal: Option<TaskRefusal>,
) {
    assert_eq!(task.check_mark(done.map(day), day("2026-11-12")).err(), refusal);
}

#[test]
fn what_had_to_come_before_the_registration_was_done_by_then() {
    let marked = DoneTasks::from([(Task::TextsGiven, day("2026-11-23")), (Task::Sent, day("2026-11-26"))]);
    let registered = Some(day("2026-11-25"));
    let known = KnownDays { agenda_approved: Some(day("2026-11-10")), answered: None, registered };
    let expected = DoneTasks::from([
        (Task::AgendaApproved, day("2026-11-10")),
        (Task::TextsGiven, day("2026-11-23")),
        (Task::DraftToSignature, day("2026-11-25")),
        (Task::Signed, day("2026-11-25")),
        (Task::Sent, day("2026-11-26")),
    ]);
    assert_eq!(done_tasks(&marked, &known), expected);
}
