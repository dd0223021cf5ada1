//! Preparing over a real database: sessions and agendas that change, answers, duties, settings, the search.
#![expect(clippy::unwrap_used, reason = "a judge that cannot be asked fails the test")]

#[path = "support/house.rs"]
mod house;

use alqa::clock::Clock;
use alqa::domain::act::Act;
use alqa::domain::agenda::approval::AgendaRefusal;
use alqa::domain::agenda::removal::Removal;
use alqa::domain::agenda::version::ChangeKind;
use alqa::domain::agenda::{AgendaItem, Invitee, InviteeKind};
use alqa::domain::composition::check::CompositionRefusal;
use alqa::domain::duty::{Duty, DutyKind};
use alqa::domain::id::{ItemId, PersonId};
use alqa::domain::plan::taking::TakingRefusal;
use alqa::domain::session::answer::{Answer, AnswerRefusal};
use alqa::domain::session::forecast::Outlook;
use alqa::domain::session::stage::{Missing, SessionRefusal};
use alqa::domain::session::task::{Task, TaskRefusal, TaskState};
use alqa::domain::session::{Session, SessionKind, Stage};
use alqa::domain::sitting::entry::AbsenceReason;
use alqa::domain::text::{Bilingual, Language};
use alqa::office::search::{Found, Hit};
use alqa::office::{Desk, Office, OfficeError};
use chrono::{NaiveDate, NaiveTime};
use house::House;
use rstest::rstest;

/// The practice session with its agenda approved, its journal not begun.
fn convened() -> (House, Session) {
    let mut house = House::new();
    let session = house.practice.prepare(&mut house.office).unwrap();
    (house, session)
}

impl House {
    fn next(&self) -> Session {
        self.office.session_by_number(Some(2026), 7).unwrap()
    }

    fn chair(&self) -> PersonId {
        self.office.composition_on(day("2026-11-20")).unwrap().seats[0].person
    }

    fn members(&self) -> Vec<PersonId> {
        self.office.composition_on(day("2026-11-20")).unwrap().seats.iter().map(|seat| seat.person).collect()
    }

    fn removal(&self) -> Removal {
        Removal { requested_by: self.chair(), reason: reason() }
    }

    fn on(&mut self, date: &str) -> &mut Office {
        self.office.set_clock(Clock::Fixed(day(date).and_time(NaiveTime::MIN)));
        &mut self.office
    }

    fn due(&mut self, date: &str) -> Vec<Duty> {
        self.on(date).duties(day(date)).unwrap()
    }
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn reason() -> Bilingual {
    Bilingual::new("Материалдар дайын емес.", "Материалы не готовы.")
}

fn draft(session: &Session, title: &str) -> AgendaItem {
    AgendaItem {
        id: ItemId(0),
        session: session.id,
        number: 0,
        title: Bilingual::new(title, "О ходе работы"),
        kind: alqa::domain::agenda::ItemKind::Decision,
        speakers: Vec::new(),
        co_speakers: Vec::new(),
        invited: Vec::new(),
        unit: None,
        minutes: 10,
        plan_item: None,
        head_of_state: false,
        instructions: Vec::new(),
        restricted: false,
        added_late: None,
    }
}

#[test]
fn a_session_is_changed_until_its_journal_is_begun() {
    let (mut house, session) = convened();
    let time = NaiveTime::from_hms_opt(15, 30, 0).unwrap();
    let changed = Session { time, closed: true, number: 99, stage: Stage::Held, ..session.clone() };
    let done = house.office.change_session(&changed).unwrap();
    let expected = Session { time, closed: true, ..session.clone() };
    assert_eq!((&done.session, done.answers_void), (&expected, 0), "the number and the stage are not given by hand");
    assert_eq!(house.office.session(session.id).unwrap(), expected);

    house.office.begin_sitting(session.id, None).unwrap();
    let refused = house.office.change_session(&session).unwrap_err();
    assert!(matches!(refused, OfficeError::SittingBegun(id) if id == session.id), "{refused}");
    assert_eq!(house.office.session(session.id).unwrap(), expected);
}

#[test]
fn a_convened_session_keeps_what_calling_its_members_needed() {
    let (mut house, session) = convened();
    let no_basis = Act { kind: Bilingual::default(), number: String::new(), date: session.date };
    let spoilt = [
        (Session { place: Bilingual::new("", "зал"), ..session.clone() }, Missing::Place(Language::Kazakh)),
        (Session { kind: SessionKind::Extraordinary { basis: no_basis }, ..session.clone() }, Missing::Basis),
    ];
    for (changed, lacks) in spoilt {
        match house.office.change_session(&changed).unwrap_err() {
            OfficeError::Session(SessionRefusal::WouldLack { missing }) => assert_eq!(missing, [lacks]),
            other => panic!("{other}"),
        }
    }
    assert_eq!(house.office.session(session.id).unwrap(), session);
    let next = house.next();
    let blank = Session { place: Bilingual::default(), ..next };
    assert_eq!(house.office.change_session(&blank).unwrap().session, blank, "a planned one may lack its place");
}

#[test]
fn a_session_moved_to_another_year_gets_a_number_of_that_year() {
    let (mut house, _) = convened();
    let moved = Session { date: day("2027-01-15"), ..house.next() };
    assert_eq!(house.office.change_session(&moved).unwrap().session.number, 1);
}

#[test]
fn answers_for_another_day_fall_away() {
    let (mut house, session) = convened();
    let chair = house.chair();
    house.office.set_answer(session.id, chair, Some(Answer::Confirmed)).unwrap();
    let later = Session { time: NaiveTime::from_hms_opt(16, 0, 0).unwrap(), ..session.clone() };
    assert_eq!(house.office.change_session(&later).unwrap().answers_void, 0);
    assert_eq!(house.office.answers(session.id).unwrap().len(), 1);
    let moved = Session { date: day("2026-11-27"), ..session.clone() };
    assert_eq!(house.office.change_session(&moved).unwrap().answers_void, 1);
    assert_eq!(house.office.answers(session.id).unwrap(), []);
}

#[test]
fn an_item_of_a_draft_is_changed_and_removed_freely() {
    let (mut house, _) = convened();
    let session = house.next();
    let items: Vec<_> = ["Бірінші мәселе туралы", "Екінші мәселе туралы", "Үшінші мәселе туралы"]
        .map(|title| house.office.add_item(&draft(&session, title)).unwrap())
        .into();
    let longer = AgendaItem { minutes: 25, number: 3, added_late: Some(reason()), ..items[1].clone() };
    let changed = house.office.change_item(&longer).unwrap();
    assert_eq!((changed.minutes, changed.number, changed.added_late), (25, 2, None));

    assert_eq!(house.office.remove_item(items[0].id, None).unwrap(), []);
    let left: Vec<_> = house.office.items(session.id).unwrap().into_iter().map(|item| (item.id, item.number)).collect();
    assert_eq!(left, [(items[1].id, 1), (items[2].id, 2)]);
    let removed = house.office.removed_items(session.id).unwrap();
    assert_eq!((removed.len(), removed[0].item.id, &removed[0].removal), (1, items[0].id, &None));
}

#[test]
fn the_id_of_a_removed_item_is_not_given_again() {
    let (mut house, session) = convened();
    let last = house.office.items(session.id).unwrap().pop().unwrap();
    house.office.remove_item(last.id, Some(&house.removal())).unwrap();
    let late = AgendaItem { added_late: Some(reason()), ..draft(&session, "Жаңа мәселе туралы") };
    let added = house.office.add_item(&late).unwrap();
    assert!(added.id > last.id, "version 1 names {}", last.id);
    let changes = house.office.agenda_changes(session.id).unwrap();
    let kinds: Vec<_> = changes.iter().map(|change| (change.item, &change.what)).collect();
    assert!(
        matches!(kinds[..], [(gone, ChangeKind::Removed { .. }), (new, ChangeKind::Added { reason: Some(_), .. })]
            if gone == last.id && new == added.id),
        "{kinds:#?}"
    );
}

#[test]
fn an_item_of_an_approved_agenda_is_removed_with_a_reason_and_the_next_version() {
    let (mut house, session) = convened();
    let item = house.office.items(session.id).unwrap()[2].clone();
    let silent = Removal { reason: Bilingual::new(" ", "есть"), ..house.removal() };
    for removal in [None, Some(&silent)] {
        let refused = house.office.remove_item(item.id, removal).unwrap_err();
        let expected = AgendaRefusal::RemovalWithoutReason { item: 3, version: 1 };
        assert!(matches!(&refused, OfficeError::Agenda(refusal) if *refusal == expected), "{refused}");
    }
    let removal = house.removal();
    house.office.remove_item(item.id, Some(&removal)).unwrap();
    assert_eq!(house.office.removed_items(session.id).unwrap()[0].removal, Some(removal));
    assert_eq!(house.office.points(item.id).unwrap(), []);

    let begun = house.office.begin_sitting(session.id, None).unwrap_err();
    let expected = vec![Missing::AgendaChanges { version: 1 }];
    assert!(
        matches!(&begun, OfficeError::Session(SessionRefusal::NotReady { missing, .. }) if *missing == expected),
        "{begun}"
    );
    let lacks = house.office.session_tasks(session.id).unwrap();
    assert_eq!(lacks.missing_at(Stage::Convened), [Missing::AgendaChanges { version: 1 }, Missing::Opening]);

    let chair = house.chair();
    assert_eq!(house.office.approve_agenda(session.id, chair).unwrap().version, 2);
    assert_eq!(house.office.agenda_changes(session.id).unwrap(), []);
    let versions = house.office.agenda_versions(session.id).unwrap();
    assert!(versions[0].contains(item.id) && !versions[1].contains(item.id));
    house.office.begin_sitting(session.id, None).unwrap();
    assert!(matches!(house.office.remove_item(versions[1].items[0].id, None), Err(OfficeError::SittingBegun(_))));
    assert!(matches!(house.office.change_item(&versions[1].items[0]), Err(OfficeError::SittingBegun(_))));
}

#[test]
fn what_comes_after_the_approval_says_why() {
    let (mut house, session) = convened();
    let planned = house.office.items(session.id).unwrap().into_iter().find(|item| item.plan_item.is_some()).unwrap();
    house.office.remove_item(planned.id, Some(&house.removal())).unwrap();
    let question = planned.plan_item.unwrap();
    let late = |done: Result<AgendaItem, OfficeError>| match done.unwrap_err() {
        OfficeError::Agenda(AgendaRefusal::LateWithoutReason { version, .. }) => version,
        other => panic!("{other}"),
    };
    assert_eq!(late(house.office.take_plan_item(session.id, question, None)), 1);
    assert_eq!(late(house.office.add_item(&draft(&session, "Шұғыл мәселе туралы"))), 1);

    let taken = house.office.take_plan_item(session.id, question, Some(&reason())).unwrap();
    assert_eq!((taken.plan_item, &taken.added_late), (Some(question), &Some(reason())));
    let mute = AgendaItem { added_late: None, ..taken.clone() };
    assert_eq!(late(house.office.change_item(&mute)), 1);
    let chair = house.chair();
    assert_eq!(house.office.approve_agenda(session.id, chair).unwrap().version, 2);
    assert_eq!(
        house.office.change_item(&mute).unwrap().added_late,
        Some(reason()),
        "what is approved keeps its reason"
    );
}

#[test]
fn an_item_is_linked_to_a_question_of_the_plan_once() {
    let (mut house, _) = convened();
    let session = house.next();
    let question = house.practice.plan.items.iter().find(|item| item.state().is_ahead()).unwrap().id;
    let first = house.office.take_plan_item(session.id, question, None).unwrap();
    let second = house.office.add_item(&draft(&session, "Басқа мәселе туралы")).unwrap();
    let doubled = house.office.change_item(&AgendaItem { plan_item: Some(question), ..second }).unwrap_err();
    assert!(matches!(doubled, OfficeError::Taking(TakingRefusal::OnAgenda { number: 1 })), "{doubled}");
    let unlinked = house.office.change_item(&AgendaItem { plan_item: None, ..first.clone() }).unwrap();
    assert_eq!(unlinked.plan_item, None);
    assert_eq!(house.office.change_item(&first).unwrap(), first);
}

#[test]
fn the_points_after_a_removed_one_move_up() {
    let (mut house, session) = convened();
    let items = house.office.items(session.id).unwrap();
    let points = |house: &House, item: &AgendaItem| house.office.points(item.id).unwrap();
    let item = items.iter().find(|item| points(&house, item).len() > 2).unwrap();
    let before = points(&house, item);
    house.office.remove_point(item.id, before[1].id).unwrap();
    let after = points(&house, item);
    assert_eq!(after.len(), before.len() - 1);
    assert!((1..).zip(&after).all(|(number, point)| point.number == number));
    assert_eq!((after[0].id, after[1].id), (before[0].id, before[2].id));
    assert!(house.office.remove_point(item.id, before[1].id).is_err(), "it is not there any more");
    let other = items.iter().find(|other| other.id != item.id).unwrap().id;
    assert!(house.office.remove_point(other, before[0].id).is_err(), "another item has it");
}

#[test]
fn invitations_are_changed_and_taken_back() {
    let (mut house, session) = convened();
    let invitees = house.office.invitees(session.id).unwrap();
    assert_eq!(invitees.len(), house.practice.preparation.invitees.len());
    let (first, items) = (invitees[0].clone(), house.office.items(session.id).unwrap());
    let one = Invitee { items: vec![items[0].id], ..first.clone() };
    house.office.change_invitee(session.id, &one).unwrap();
    assert!(house.office.invitees(session.id).unwrap().contains(&one));
    let media = Invitee { kind: InviteeKind::Media, decision: None, ..first.clone() };
    assert!(matches!(house.office.change_invitee(session.id, &media), Err(OfficeError::Invitation(_))));
    let chair = house.chair();
    let stranger = Invitee { person: chair, ..first.clone() };
    assert!(matches!(house.office.change_invitee(session.id, &stranger), Err(OfficeError::Store(_))));

    house.office.set_answer(session.id, first.person, Some(Answer::Confirmed)).unwrap();
    let gone = house.office.remove_item(items[0].id, Some(&house.removal())).unwrap();
    assert!(gone.contains(&first.person), "without an item the invitation would be one for all of them");
    assert!(house.office.answers(session.id).unwrap().is_empty());
    assert!(house.office.remove_invitee(session.id, first.person).is_err());
    let second = house.office.invitees(session.id).unwrap()[0].person;
    house.office.remove_invitee(session.id, second).unwrap();
    assert!(house.office.invitees(session.id).unwrap().iter().all(|one| one.person != second));
}

#[test]
fn the_quorum_is_forecast_from_answers_on_disk() {
    let (mut house, session) = convened();
    let (members, id) = (house.members(), session.id);
    let told = house.office.quorum_forecast(id).unwrap();
    assert_eq!((told.confirmed, told.declined, &told.silent), (0, 0, &members));
    assert_eq!(told.outlook, Outlook::Open { missing: told.needed });
    for member in &members[..usize::try_from(told.needed).unwrap()] {
        house.office.set_answer(id, *member, Some(Answer::Confirmed)).unwrap();
    }
    assert_eq!(house.office.quorum_forecast(id).unwrap().outlook, Outlook::Secured);
    let away = Answer::Declined { reason: AbsenceReason::BusinessTrip };
    house.office.set_answer(id, members[0], Some(away)).unwrap();
    let told = house.office.quorum_forecast(id).unwrap();
    assert_eq!((told.declined, told.outlook), (1, Outlook::Open { missing: 1 }));
    house.office.set_answer(id, members[0], None).unwrap();
    assert!(house.office.quorum_forecast(id).unwrap().silent.contains(&members[0]));

    let stranger = house.office.persons(Language::Kazakh).unwrap().into_iter().map(|person| person.id).find(|person| {
        !members.contains(person) && house.office.invitees(id).unwrap().iter().all(|one| one.person != *person)
    });
    let refused = house.office.set_answer(id, stranger.unwrap(), Some(Answer::Confirmed)).unwrap_err();
    assert!(matches!(refused, OfficeError::Answer(AnswerRefusal::NotExpected { .. })), "{refused}");
}

#[test]
fn the_stages_of_a_session_say_what_they_lack() {
    let (house, session) = convened();
    let planned = house.office.session_tasks(house.next().id).unwrap();
    assert_eq!(planned.missing_at(Stage::Planned), [Missing::Items, Missing::AgendaApproval]);
    assert_eq!((planned.missing.len(), planned.recording.len()), (6, 0));
    let tasks = house.office.session_tasks(session.id).unwrap();
    assert_eq!(
        (tasks.missing_at(Stage::Planned), tasks.missing_at(Stage::Convened)),
        (&[][..], &[Missing::Opening][..])
    );
    let state = |tasks: &[alqa::domain::session::task::TaskTerm], task| {
        tasks.iter().find(|term| term.task == task).unwrap().state
    };
    assert!(matches!(state(&tasks.preparation, Task::AgendaApproved), TaskState::Done { .. }));

    let (mut house, session) = House::held();
    let held = house.office.session_tasks(session.id).unwrap();
    assert!(held.missing_at(Stage::Sitting).is_empty() && !held.recording.is_empty());
    house.practice.record(&mut house.office, session.id).unwrap();
    let registered = house.office.session_tasks(session.id).unwrap();
    assert_eq!(registered.missing_at(Stage::Registered), [Missing::Publication]);
    assert!(matches!(state(&registered.recording, Task::Signed), TaskState::Done { .. }));
    let today = house.office.today();
    house.office.set_task_done(session.id, Task::Published, Some(today)).unwrap();
    assert_eq!(house.office.session_tasks(session.id).unwrap().missing_at(Stage::Registered), []);
}

#[test]
fn a_notice_that_was_sent_is_no_duty_any_more() {
    let (mut house, session) = convened();
    let notice = DutyKind::Task { session: session.id, task: Task::Notice };
    let told = house.due("2026-11-12");
    let duty = told.iter().find(|duty| duty.kind == notice).unwrap();
    assert_eq!((duty.deadline.due, duty.citation.paragraph.as_str()), (day("2026-11-15"), ""));
    assert!(told.is_sorted_by_key(|duty| duty.deadline.due));

    let early = house.office.set_task_done(session.id, Task::Notice, Some(day("2026-11-13"))).unwrap_err();
    assert!(matches!(early, OfficeError::Task(TaskRefusal::NotYet { .. })), "{early}");
    let known = house.office.set_task_done(session.id, Task::AgendaApproved, None).unwrap_err();
    assert!(matches!(known, OfficeError::Task(TaskRefusal::KnownFromRecords { .. })), "{known}");
    house.office.set_task_done(session.id, Task::Notice, Some(day("2026-11-12"))).unwrap();
    assert!(house.due("2026-11-12").iter().all(|duty| duty.kind != notice));
    house.office.set_task_done(session.id, Task::Notice, None).unwrap();
    assert!(house.due("2026-11-16").iter().any(|duty| duty.kind == notice && duty.is_overdue()));
}

#[test]
fn the_duties_of_a_day_come_from_every_book() {
    let (mut house, session) = convened();
    let told = house.due("2026-12-05");
    let has = |wanted: fn(&DutyKind) -> bool| told.iter().any(|duty| wanted(&duty.kind));
    assert!(has(|kind| matches!(kind, DutyKind::PlanDraft { plan: None, .. })), "{told:#?}");
    assert!(has(|kind| matches!(kind, DutyKind::Instruction { .. })), "{told:#?}");
    assert!(has(|kind| matches!(kind, DutyKind::HeadOfState { planned: true, .. })), "{told:#?}");
    let held_late = told.iter().find(|duty| duty.kind == DutyKind::Sitting { session: session.id }).unwrap();
    assert!(held_late.is_overdue());
    assert!(told.iter().all(|duty| duty.deadline.due >= day("2026-01-01")), "nothing from before the program");
}

#[rstest]
#[case::settings(|office: &mut Office| {
    let mut changed = office.settings().unwrap();
    changed.city.kk.clear();
    office.change_settings(&changed)
})]
#[case::name(|office: &mut Office| office.rename_body(&Bilingual::new(" ", "Министерство")))]
fn names_on_papers_have_kazakh_words(#[case] spoil: fn(&mut Office) -> Result<(), OfficeError>) {
    let mut house = House::new();
    let refused = spoil(&mut house.office).unwrap_err();
    assert!(matches!(refused, OfficeError::KazakhNameMissing), "{refused}");
}

#[test]
fn settings_change_except_the_beginning_of_books_that_were_begun() {
    let (mut house, session) = convened();
    let mut settings = house.office.settings().unwrap();
    (settings.city, settings.blank_height) = (Bilingual::new("Алматы қ.", "г. Алматы"), Some(60));
    settings.first_day = day("2026-11-01");
    house.office.change_settings(&settings).unwrap();
    assert_eq!(house.office.settings().unwrap(), settings);
    house.office.rename_body(&Bilingual::new("Басқа министрлік", "Другое министерство")).unwrap();
    let body = house.office.body().unwrap();
    assert_eq!((body.name.kk.as_str(), body.practice), ("Басқа министрлік", true), "it stays the practice collegium");
    assert!(house.office.is_practice());

    house.office.begin_sitting(session.id, None).unwrap();
    settings.blank_height = None;
    house.office.change_settings(&settings).unwrap();
    settings.given_before = None;
    let refused = house.office.change_settings(&settings).unwrap_err();
    assert!(matches!(refused, OfficeError::BooksBegun { session: 6, .. }), "{refused}");
}

#[test]
fn another_password_opens_the_file_and_the_old_one_does_not() {
    let practice = alqa::office::practice::Practice::load().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("practice.alqa");
    let clock = Clock::Fixed(practice.prepared());
    let desk = Desk { author: "Г. Әбілова".to_owned(), host: "sektor-5".to_owned(), clock };
    let mut office = practice.found(&file, None, &desk).unwrap();
    assert!(!office.has_password());
    office.set_password(Some("қоңыр-күз")).unwrap();
    assert!(office.has_password());
    drop(office);
    assert!(Office::open(&file, None, &desk).is_err());
    let mut again = Office::open(&file, Some("қоңыр-күз"), &desk).unwrap();
    assert!(again.is_practice() && again.has_password());
    assert_eq!((again.now(), again.path()), (practice.prepared(), Some(file.as_path())));
    again.set_password(None).unwrap();
    drop(again);
    assert!(!Office::open(&file, None, &desk).unwrap().has_password());
}

#[test]
fn a_composition_is_corrected_until_a_sitting_was_begun_by_it() {
    let (mut house, session) = convened();
    let listed = house.office.compositions().unwrap();
    assert!(
        listed.len() > 1
            && listed.windows(2).all(|two| { two[0].until == two[1].composition.in_force_from.pred_opt() })
    );
    let mut composition = house.office.composition_on(session.date).unwrap();
    composition.order.number = "77-НҚ".to_owned();
    house.office.change_composition(&composition).unwrap();
    assert_eq!(house.office.composition_on(session.date).unwrap(), composition);
    house.office.begin_sitting(session.id, None).unwrap();
    composition.seats.pop();
    let refused = house.office.change_composition(&composition).unwrap_err();
    assert!(matches!(refused, OfficeError::Composition(CompositionRefusal::InUse { session: 6, .. })), "{refused}");
    let person = house.office.person(composition.secretary).unwrap();
    assert_eq!(house.office.persons(Language::Kazakh).unwrap().iter().find(|one| one.id == person.id), Some(&person));
    let unit = house.office.units(Language::Russian).unwrap().remove(0);
    assert_eq!(house.office.unit(unit.id).unwrap(), unit);
}

#[test]
fn one_search_finds_everything_however_it_is_typed() {
    let (house, session) = convened();
    let search = |text: &str| house.office.search(text, 50).unwrap();
    let has = |hits: &[Hit], wanted: fn(&Found) -> bool| hits.iter().any(|hit| wanted(&hit.found));
    assert_eq!(search("№ 6")[0].found, Found::Session(session.id));
    assert_eq!(search("20.11.2026")[0].found, Found::Session(session.id));
    let person = house.office.person(house.chair()).unwrap();
    let first = &search(&person.surname.kk)[0];
    assert_eq!((first.found, &first.title.kk), (Found::Person(person.id), &person.full_name(Language::Kazakh)));
    let item = &house.office.items(session.id).unwrap()[0];
    let by_item = search(&alqa::i18n::fold::fold(&item.title.kk));
    assert!(by_item.iter().any(|hit| hit.found == Found::Item { session: session.id, item: item.id }), "{by_item:#?}");
    assert!(has(&by_item, |found| matches!(found, Found::PlanItem { .. })), "the plan has the question too");
    assert!(has(&search(&house.practice.instructions[0].text.kk), |found| matches!(found, Found::Instruction(_))));
    assert_eq!(house.office.search("туралы", 3).unwrap().len(), 3);
    assert_eq!(search(" … "), []);
    assert_eq!(search("мұндайсөзжоқ"), []);
}

#[test]
fn what_an_office_returns_travels_between_threads() {
    fn travels<T: Clone + Send + 'static>() {}
    fn is_moved<T: Send + 'static>() {}
    travels::<OfficeError>();
    travels::<alqa::office::duties::SessionTasks>();
    travels::<alqa::office::preparing::Approved>();
    travels::<alqa::office::preparing::SessionChanged>();
    travels::<alqa::office::recording::Registered>();
    travels::<alqa::office::review::Reviewed>();
    travels::<alqa::office::table::Recorded>();
    travels::<alqa::office::verification::Health>();
    travels::<alqa::office::verification::Verified>();
    travels::<alqa::office::names::Names>();
    travels::<alqa::office::Settings>();
    travels::<alqa::domain::composition::InForce>();
    travels::<alqa::domain::session::forecast::QuorumForecast>();
    travels::<(Vec<Duty>, Vec<Hit>)>();
    is_moved::<Office>();
}
