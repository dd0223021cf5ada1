//! Every noun comes back as it went in; every rule of the schema answers by its own error.

use alqa::domain::agenda::version::AgendaVersion;
use alqa::domain::agenda::{AgendaItem, Invitee, InviteeKind};
use alqa::domain::calendar::holiday::KurbanAit;
use alqa::domain::calendar::{DayException, ExceptionKind};
use alqa::domain::composition::in_force;
use alqa::domain::control::Control;
use alqa::domain::decision::{DecisionPoint, Due, Executor};
use alqa::domain::digest::Digest;
use alqa::domain::id::{InstructionId, ItemId, PersonId, PlanId, PlanItemId, ProfileId, SessionId, UnitId};
use alqa::domain::person::Person;
use alqa::domain::plan::approval::{Approval, Approver};
use alqa::domain::plan::change::{ChangeRequest, Consent, HeadDecision, ItemChange, Outcome, ServiceNote};
use alqa::domain::plan::item::{PlanItem, Proposal, Slot};
use alqa::domain::plan::{Plan, PlanPeriod};
use alqa::domain::profile::Profile;
use alqa::domain::review::Instruction;
use alqa::domain::session::stage::{CallOff, CallOffReason, Successor};
use alqa::domain::session::{Session, SessionKind, Stage};
use alqa::domain::sitting::entry::Event;
use alqa::domain::text::{Bilingual, Language};
use alqa::domain::unit::{Unit, UnitKind};
use alqa::store::{Action, Attachment, Body, Noun, Reader, Rewording, Store, StoreError, Writer};
use proptest::prelude::*;
use rstest::rstest;

use crate::desk::{collations, two};
use crate::sample::{self, act, chain, day, entry, moment, noted};

fn store() -> Store {
    Store::in_memory(collations()).unwrap()
}

fn write<T>(store: &mut Store, work: impl FnOnce(&Writer) -> Result<T, StoreError>) -> T {
    store.write(work).unwrap()
}

/// Makes a session with two items and three persons, and returns them.
fn prepared(store: &mut Store) -> (SessionId, [ItemId; 2], [PersonId; 3], UnitId) {
    write(store, |w| {
        let persons = [
            w.insert_person(&sample::person("Сейітов"))?,
            w.insert_person(&sample::person("Әбілова"))?,
            w.insert_person(&sample::person("Қанатов"))?,
        ];
        let unit = w.insert_unit(&sample::unit(two("Бюджет департаменті", "Бюджетный департамент")))?;
        let session = w.insert_session(&sample::session(4))?;
        let items = [w.insert_item(&sample::item(session, 1))?, w.insert_item(&sample::item(session, 2))?];
        Ok((session, items, persons, unit))
    })
}

/// Text as people write it here, and everything that could be taken for SQL, JSON or the end of a string.
fn text() -> impl Strategy<Value = String> {
    prop_oneof!["[А-Яа-яӘәҒғҚқҢңӨөҰұҮүҺһІіЁё «»№—–,.0-9]{0,60}", "[\\x00-\\x7f'\"%;\\\\]{0,20}", any::<String>(),]
}

fn bilingual() -> impl Strategy<Value = Bilingual> {
    (text(), text()).prop_map(|(kk, ru)| Bilingual { kk, ru })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text_of_a_person_comes_back(
        surname in bilingual(), given in bilingual(), patronymic in bilingual(), post in bilingual(),
        organisation in bilingual(),
    ) {
        let person = Person { id: PersonId(0), surname, given, patronymic, post, organisation, unit: None };
        let mut store = store();
        let id = write(&mut store, |w| w.insert_person(&person));
        let back = store.read(|r| r.person(id)).unwrap();
        prop_assert_eq!(back, Person { id, ..person });
    }

    #[test]
    fn any_text_of_a_point_a_speech_and_a_rewording_comes_back(text in bilingual(), block in "[a-z0-9:./]{1,30}") {
        let mut store = store();
        let (session, [item, _], ..) = prepared(&mut store);
        let point = DecisionPoint { text: text.clone(), ..sample::point(item, 1) };
        let rewording = Rewording {
            block, language: Language::Kazakh, text: text.kk.clone(), made_from: Digest::of(text.ru.as_bytes()),
        };
        let noted = entry(None, Event::Noted { text: text.clone() });
        write(&mut store, |w| {
            w.insert_point(&point)?;
            w.set_rewording(session, &rewording)?;
            w.begin_journal(session, moment(9, 0, 0), &text)?;
            w.append(session, &noted)?;
            w.set_speech(session, 1, &text)
        });
        store.read(|r| {
            assert_eq!(r.points(item)?.remove(0).text, text);
            assert_eq!(r.rewordings(session)?, [rewording]);
            assert_eq!(r.sitting_setup(session)?, Some(text.clone()));
            assert_eq!(r.journal(session)?, [noted]);
            assert_eq!(r.speeches(session)?.get(&1), Some(&text));
            Ok::<_, StoreError>(())
        }).unwrap();
    }
}

#[test]
fn the_body_comes_back_and_is_replaced() {
    let mut store = store();
    assert!(matches!(store.read(Reader::body::<u32>), Err(StoreError::NoRecord { noun: Noun::Body, .. })));
    for settings in [vec![1, 2], vec![3]] {
        let body =
            Body {
                name: two("Цифрлық даму министрлігі", "Министерство цифрового развития"), practice: true, settings
            };
        write(&mut store, |w| w.set_body(&body));
        assert_eq!(store.read(Reader::body::<Vec<i32>>).unwrap(), body);
    }
}

#[test]
fn persons_and_units_are_updated_and_keep_their_ids() {
    let mut store = store();
    let unit =
        Unit {
            id: UnitId(40), kind: UnitKind::Territorial, name: two("Абай облысы", "Область Абай"), head: None
        };
    let person = Person { id: PersonId(7), unit: Some(UnitId(40)), ..sample::person("Ысқақ") };
    write(&mut store, |w| {
        w.insert_unit(&unit)?;
        w.insert_person(&person)
    });
    let headed = Unit { head: Some(PersonId(7)), kind: UnitKind::Subordinate, ..unit };
    let moved = Person {
        post: two("басқарма басшысы", "руководитель управления"), unit: None, ..person
    };
    write(&mut store, |w| {
        w.update_unit(&headed)?;
        w.update_person(&moved)
    });
    assert_eq!(store.read(|r| r.unit(UnitId(40))).unwrap(), headed);
    assert_eq!(store.read(|r| r.person(PersonId(7))).unwrap(), moved);
}

#[test]
fn persons_stand_in_the_alphabetical_order_of_each_language() {
    let kazakh = [
        "Абаев",
        "Әбілов",
        "Гусев",
        "Ғабитов",
        "Еркін",
        "Ёлкин",
        "Иманов",
        "Кенжебаев",
        "Қанатов",
        "Оразов",
        "Өтеген",
        "Усенов",
        "Ұлықбек",
        "Үсенов",
        "Хасен",
        "Һамит",
        "Щука",
        "Ысқақ",
        "Ізбасар",
        "Эрнст",
        "Яков",
    ];
    let mut store = store();
    write(&mut store, |w| {
        for (place, name) in kazakh.iter().rev().enumerate() {
            // In Russian the same persons are spelt so that the order turns round.
            let russian = char::from_u32('а' as u32 + u32::try_from(place).unwrap()).unwrap().to_string();
            w.insert_person(&Person { surname: two(name, &russian), ..sample::person("") })?;
        }
        Ok(())
    });
    let names = |language: Language| {
        let persons = store.read(|r| r.persons(language)).unwrap();
        persons.into_iter().map(|person| person.surname.kk).collect::<Vec<_>>()
    };
    assert_eq!(names(Language::Kazakh), kazakh);
    assert_eq!(names(Language::Russian), kazakh.iter().rev().copied().collect::<Vec<_>>());
}

#[test]
fn a_composition_comes_back_in_its_order_of_precedence() {
    let mut store = store();
    let (.., [a, b, c], _) = prepared(&mut store);
    let january = sample::composition(day(1, 5), &[c, a, b]);
    let november = sample::composition(day(11, 20), &[b, c]);
    let ids = write(&mut store, |w| Ok([w.insert_composition(&november)?, w.insert_composition(&january)?]));
    let all = store.read(Reader::compositions).unwrap();
    let january = alqa::domain::composition::Composition { id: ids[1], ..january };
    let november = alqa::domain::composition::Composition { id: ids[0], ..november };
    assert_eq!(all, [january.clone(), november.clone()]);
    for date in [day(1, 4), day(1, 5), day(11, 19), day(11, 20), day(12, 31)] {
        assert_eq!(store.read(|r| r.composition_on(date)).unwrap().as_ref(), in_force(&all, date), "{date}");
    }
    let smaller = alqa::domain::composition::Composition { seats: january.seats[1..].to_vec(), ..january };
    write(&mut store, |w| w.update_composition(&smaller));
    assert_eq!(store.read(|r| r.composition(smaller.id)).unwrap(), smaller);
}

#[test]
fn a_profile_is_found_by_its_days() {
    let mut store = store();
    let mut profiles = Profile::built_in();
    let last = profiles[1].in_force_from + chrono::Days::new(30);
    profiles[1].in_force_to = Some(last);
    write(&mut store, |w| {
        profiles.iter_mut().try_for_each(|profile| {
            profile.id = ProfileId(0);
            profile.id = w.insert_profile(profile)?;
            Ok(())
        })
    });
    assert_eq!(store.read(Reader::profiles).unwrap().len(), 2);
    for date in
        [profiles[0].in_force_from.pred_opt().unwrap(), profiles[0].in_force_from, last, last.succ_opt().unwrap()]
    {
        let expected = alqa::domain::profile::in_force(&profiles, date);
        assert_eq!(store.read(|r| r.profile_on(date)).unwrap().as_ref(), expected, "{date}");
    }
    profiles[0].title.kk = "Өз регламентіміз".into();
    write(&mut store, |w| w.update_profile(&profiles[0]));
    assert_eq!(store.read(|r| r.profile(profiles[0].id)).unwrap(), profiles[0]);
}

#[test]
fn exceptions_of_the_calendar_lie_over_what_the_program_knows() {
    let mut store = store();
    let known = store.read(Reader::calendar_exceptions).unwrap().kurban_ait.len();
    let eve = DayException {
        kind: ExceptionKind::DayOff, basis: Some(act()), note: two("көшірілді", "перенос")
    };
    let saturday = DayException { kind: ExceptionKind::WorkingDay, basis: None, note: Bilingual::default() };
    let ait = KurbanAit { date: chrono::NaiveDate::from_ymd_opt(2027, 5, 17).unwrap(), confirmed: true };
    write(&mut store, |w| {
        w.set_calendar_exception(day(5, 8), &saturday)?;
        w.set_calendar_exception(day(5, 8), &eve)?;
        w.set_calendar_exception(day(5, 16), &saturday)?;
        w.set_kurban_ait(2027, ait)
    });
    let exceptions = store.read(Reader::calendar_exceptions).unwrap();
    assert_eq!(exceptions.days.get(&day(5, 8)), Some(&eve));
    assert_eq!(exceptions.days.get(&day(5, 16)), Some(&saturday));
    assert_eq!((exceptions.kurban_ait.len(), exceptions.kurban_ait.get(&2027)), (known, Some(&ait)));
    assert!(write(&mut store, |w| w.remove_calendar_exception(day(5, 8))));
    assert!(!write(&mut store, |w| w.remove_calendar_exception(day(5, 8))));
}

fn plan_item(number: u32, person: PersonId, unit: UnitId, session: SessionId) -> PlanItem {
    let quarter = |text: &str| text.parse().unwrap();
    let decision = HeadDecision { by: Approver::ActingFirstHead, date: day(8, 3), act: Some(act()) };
    let moved = ChangeRequest {
        change: ItemChange::Move { to: Slot { quarter: quarter("2026-Q4"), date: Some(day(11, 20)) } },
        reason: two("деректер дайын емес", "данные не готовы"),
        note: Some(ServiceNote { author: person, number: "5-2/118".into(), date: day(8, 1) }),
        consent: Some(Consent { deputy: person, date: day(8, 2) }),
        decision: Some(decision.clone()),
        outcome: Outcome::Granted,
    };
    let removal = ChangeRequest::new(ItemChange::Remove, two("өзектілігін жоғалтты", "утратил актуальность"));
    PlanItem {
        id: PlanItemId(0),
        plan: PlanId(1),
        number,
        title: two("Бюджеттің атқарылуы туралы", "Об исполнении бюджета"),
        first_slot: Slot { quarter: quarter("2026-Q3"), date: None },
        unit: Some(unit),
        speaker: Some(person),
        proposed_by: Some(unit),
        proposed_on: Some(day(5, 18)),
        basis: Some(act()),
        head_of_state: true,
        proposal: Proposal::Accepted,
        added_by: Some(HeadDecision { act: None, ..decision }),
        changes: vec![moved, removal],
        considered: vec![session],
    }
}

#[rstest]
#[case::of_a_quarter(PlanPeriod::Quarter { quarter: "2026-Q4".parse().unwrap() })]
#[case::of_a_year(PlanPeriod::Year { year: 2026 })]
#[case::for_a_long_term(PlanPeriod::LongTerm { from: day(3, 1), to: day(12, 5) })]
fn a_plan_comes_back_with_the_history_of_its_questions(#[case] period: PlanPeriod) {
    let mut store = store();
    let (session, _, [person, ..], unit) = prepared(&mut store);
    let declined = PlanItem {
        proposal: Proposal::Declined { reason: two("жоспарда бар", "уже в плане") },
        basis: None,
        added_by: None,
        changes: Vec::new(),
        considered: Vec::new(),
        ..plan_item(2, person, unit, session)
    };
    let mut plan = Plan {
        id: PlanId(0),
        period,
        title: two("Алқаның жұмыс жоспары", "План работы коллегии"),
        drafted: Some(day(6, 12)),
        approval: Some(Approval { by: Approver::FirstHead, act: act() }),
        sent: None,
        items: vec![plan_item(1, person, unit, session), declined],
    };
    plan.id = write(&mut store, |w| w.insert_plan(&plan));
    let back = store.read(|r| r.plan(plan.id)).unwrap();
    for (item, back) in plan.items.iter_mut().zip(&back.items) {
        (item.id, item.plan) = (back.id, plan.id);
    }
    assert_eq!(back, plan);

    // The two exchange their numbers, and a third one is new.
    plan.items.swap(0, 1);
    plan.items.push(PlanItem { id: PlanItemId(0), ..plan_item(3, person, unit, session) });
    for (number, item) in (1..).zip(&mut plan.items) {
        item.number = number;
    }
    plan.sent = Some(day(6, 20));
    write(&mut store, |w| w.update_plan(&plan));
    let back = store.read(Reader::plans).unwrap().remove(0);
    (plan.items[2].id, plan.items[2].plan) = (back.items[2].id, plan.id);
    assert_eq!(back, plan);

    plan.items.remove(1);
    write(&mut store, |w| w.update_plan(&plan));
    assert_eq!(store.read(|r| r.plan(plan.id)).unwrap(), plan);

    let used = AgendaItem { plan_item: Some(plan.items[0].id), ..sample::item(session, 9) };
    write(&mut store, |w| w.insert_item(&used));
    plan.items.remove(0);
    assert!(matches!(store.write(|w| w.update_plan(&plan)), Err(StoreError::Reference)));
}

#[test]
fn a_session_is_found_by_number_day_and_year() {
    let mut store = store();
    let extraordinary = Session {
        kind: SessionKind::Extraordinary { basis: act() },
        date: day(12, 3),
        closed: true,
        ..sample::session(5)
    };
    let ids = write(&mut store, |w| Ok([w.insert_session(&sample::session(4))?, w.insert_session(&extraordinary)?]));
    let [first, second] = [Session { id: ids[0], ..sample::session(4) }, Session { id: ids[1], ..extraordinary }];
    store
        .read(|r| {
            assert_eq!(r.sessions(None)?, [first.clone(), second.clone()]);
            assert_eq!(r.sessions(Some(2026))?.len(), 2);
            assert_eq!(r.sessions(Some(2025))?, []);
            assert_eq!(r.session_by_number(2026, 5)?, Some(second.clone()));
            assert_eq!(r.session_by_number(2026, 6)?, None);
            assert_eq!(r.sessions_on(day(12, 3))?, std::slice::from_ref(&second));
            assert_eq!((r.next_session_number(2026)?, r.next_session_number(2027)?), (6, 1));
            Ok::<_, StoreError>(())
        })
        .unwrap();
    write(&mut store, |w| w.set_stage(first.id, Stage::Convened));
    assert_eq!(store.read(|r| r.session(first.id)).unwrap().stage, Stage::Convened);
    write(&mut store, |w| w.update_session(&Session { date: day(11, 23), ..first.clone() }));
    assert_eq!(store.read(|r| r.session(first.id)).unwrap().date, day(11, 23));
    let taken = store.write(|w| w.insert_session(&sample::session(5))).unwrap_err();
    assert!(matches!(taken, StoreError::Duplicate { columns } if columns == "session.year, session.number"));
}

#[rstest]
#[case::without_a_quorum(CallOffReason::NoQuorum { present: 11, needed: 12 })]
#[case::moved(CallOffReason::Moved)]
#[case::cancelled(CallOffReason::Cancelled)]
fn a_session_that_did_not_take_place_says_why(#[case] reason: CallOffReason) {
    let mut store = store();
    let (session, ..) = prepared(&mut store);
    let next = write(&mut store, |w| w.insert_session(&Session { date: day(11, 27), ..sample::session(5) }));
    assert_eq!(store.read(|r| r.call_off(session)).unwrap(), None);
    let refused = store.write(|w| w.set_stage(session, Stage::DidNotTakePlace)).unwrap_err();
    assert!(matches!(refused, StoreError::Constraint { .. }));
    let call_off = CallOff {
        reason,
        explanation: two("17 мүшенің 11-і келді", "явились 11 из 17 членов"),
        successor: Some(Successor { session: next, date: day(11, 27) }),
    };
    write(&mut store, |w| w.call_session_off(session, &call_off));
    assert_eq!(store.read(|r| r.session(session)).unwrap().stage, Stage::DidNotTakePlace);
    assert_eq!(store.read(|r| r.call_off(session)).unwrap(), Some(call_off));
}

#[test]
fn an_item_comes_back_with_everybody_it_names() {
    let mut store = store();
    let (session, _, [a, b, c], unit) = prepared(&mut store);
    let full = AgendaItem {
        speakers: vec![c, a],
        co_speakers: vec![b],
        invited: vec![b, a, c],
        unit: Some(unit),
        head_of_state: true,
        restricted: true,
        added_late: Some(two("Төрағаның тапсырмасы", "Поручение председателя")),
        ..sample::item(session, 3)
    };
    let id = write(&mut store, |w| w.insert_item(&full));
    let mut full = AgendaItem { id, ..full };
    assert_eq!(store.read(|r| r.item(id)).unwrap(), full);
    full.speakers = vec![b];
    full.invited.clear();
    full.added_late = None;
    write(&mut store, |w| w.update_item(&full));
    assert_eq!(store.read(|r| r.items(session)).unwrap()[2], full);
    write(&mut store, |w| w.remove_item(id));
    assert_eq!(store.read(|r| r.items(session)).unwrap().len(), 2);
    let twice = AgendaItem { speakers: vec![a, a], ..sample::item(session, 7) };
    assert!(matches!(store.write(|w| w.insert_item(&twice)), Err(StoreError::Duplicate { .. })));
    assert_eq!(store.read(|r| r.items(session)).unwrap().len(), 2, "half an item was kept");
}

#[test]
fn two_hundred_items_are_reordered() {
    let mut store = store();
    let session = write(&mut store, |w| w.insert_session(&sample::session(1)));
    let mut ids: Vec<_> =
        write(&mut store, |w| (1..=200).map(|number| w.insert_item(&sample::item(session, number))).collect());
    ids.reverse();
    write(&mut store, |w| w.reorder_items(session, &ids));
    let items = store.read(|r| r.items(session)).unwrap();
    assert_eq!(items.iter().map(|item| item.id).collect::<Vec<_>>(), ids);
    assert!((1..).zip(&items).all(|(number, item)| item.number == number));

    let left_out = store.write(|w| w.reorder_items(session, &ids[1..])).unwrap_err();
    assert!(matches!(left_out, StoreError::LeftOut { noun: Noun::Item, id } if id == ids[0].0));
    ids[1] = ids[0];
    assert!(matches!(store.write(|w| w.reorder_items(session, &ids)), Err(StoreError::NoRecord { .. })));
    assert_eq!(store.read(|r| r.items(session)).unwrap(), items);
}

#[test]
fn an_approved_agenda_stays_as_it_was() {
    let mut store = store();
    let (session, [first, _], [chair, ..], _) = prepared(&mut store);
    let items = store.read(|r| r.items(session)).unwrap();
    let version =
        |number| AgendaVersion { session, number, approved: day(11, 10), approved_by: chair, items: items.clone() };
    write(&mut store, |w| w.insert_agenda_version(&version(1)));
    write(&mut store, |w| w.remove_item(first));
    write(&mut store, |w| w.insert_agenda_version(&AgendaVersion { items: Vec::new(), ..version(2) }));
    assert_eq!(store.read(|r| r.agenda_versions(session)).unwrap()[0], version(1));
    assert!(matches!(store.write(|w| w.insert_agenda_version(&version(4))), Err(StoreError::Sealed { .. })));
    assert!(matches!(store.write(|w| w.insert_agenda_version(&version(2))), Err(StoreError::Sealed { .. })));
}

#[test]
fn an_invited_person_comes_back_and_is_replaced() {
    let mut store = store();
    let (session, [first, second], [a, b, _], _) = prepared(&mut store);
    let media = Invitee { person: b, kind: InviteeKind::Media, decision: Some(act()), items: vec![second, first] };
    let guest = Invitee { person: a, kind: InviteeKind::StateBody, decision: None, items: Vec::new() };
    write(&mut store, |w| {
        w.set_invitee(session, &media)?;
        w.set_invitee(session, &guest)
    });
    assert_eq!(store.read(|r| r.invitees(session)).unwrap(), [guest.clone(), media]);
    let changed = Invitee { person: b, kind: InviteeKind::Ngo, decision: None, items: vec![first] };
    write(&mut store, |w| w.set_invitee(session, &changed));
    assert_eq!(store.read(|r| r.invitees(session)).unwrap(), [guest, changed]);
    write(&mut store, |w| w.remove_invitee(session, b));
    let missing = store.write(|w| w.remove_invitee(session, b)).unwrap_err();
    assert!(matches!(missing, StoreError::NoRecord { noun: Noun::Invitee, .. }));
}

#[rstest]
#[case::until_a_day(Some(Due::On(day(12, 25))))]
#[case::by_the_default_term(Some(Due::DefaultTerm))]
#[case::every_quarter(Some(Due::Quarterly))]
#[case::permanently(Some(Due::Permanent))]
#[case::without_a_term(None)]
fn a_point_comes_back_with_its_term_and_executors(#[case] due: Option<Due>) {
    let mut store = store();
    let (session, [first, second], [a, b, _], unit) = prepared(&mut store);
    let executors = vec![Executor::Person(b), Executor::Unit(unit), Executor::Person(a)];
    let point = DecisionPoint { executors, due, controller: Some(a), ..sample::point(second, 1) };
    let id = write(&mut store, |w| {
        w.insert_point(&sample::point(first, 1))?;
        w.insert_point(&point)
    });
    let point = DecisionPoint { id, ..point };
    assert_eq!(store.read(|r| r.points(second)).unwrap(), std::slice::from_ref(&point));
    let all = store.read(|r| r.session_points(session)).unwrap();
    assert_eq!(all.iter().map(|point| point.item).collect::<Vec<_>>(), [first, second]);
    let exempt = DecisionPoint { executors: Vec::new(), due: None, exempt: true, ..point };
    write(&mut store, |w| w.update_point(&exempt));
    assert_eq!(store.read(|r| r.points(second)).unwrap(), [exempt]);
    write(&mut store, |w| w.remove_point(id));
    assert_eq!(store.read(|r| r.points(second)).unwrap(), []);
}

#[test]
fn an_instruction_comes_back_with_everything_that_happened_to_it() {
    let mut store = store();
    let (session, _, [a, b, _], unit) = prepared(&mut store);
    let full = sample::instruction(vec![Executor::Person(b), Executor::Unit(unit)], a);
    let bare = Instruction {
        id: InstructionId(11),
        act: alqa::domain::act::Act { date: day(1, 8), ..act() },
        executors: Vec::new(),
        action_plan: None,
        control: Control::new(day(1, 9), None).unwrap(),
        notes: Vec::new(),
        ..full.clone()
    };
    let id = write(&mut store, |w| {
        w.insert_instruction(&bare)?;
        w.insert_instruction(&full)
    });
    let full = Instruction { id, ..full };
    assert_eq!(store.read(Reader::instructions).unwrap(), [bare.clone(), full.clone()]);
    let item = AgendaItem { instructions: vec![id, bare.id], head_of_state: true, ..sample::item(session, 8) };
    let item = write(&mut store, |w| w.insert_item(&item));
    assert_eq!(store.read(|r| r.item(item)).unwrap().instructions, [id, bare.id]);
}

#[test]
fn a_journal_comes_back_entry_by_entry() {
    let mut store = store();
    let (session, ..) = sample::fill(&mut store);
    let entries = store.read(|r| r.journal(session)).unwrap();
    assert_eq!(entries.len(), 7);
    assert!(entries.windows(2).all(|pair| pair[1].previous == pair[0].hash));
    assert_eq!(store.read(|r| r.journal_end(session)).unwrap(), (7, entries[6].hash));
    assert_eq!(store.read(|r| r.speeches(session)).unwrap().keys().copied().collect::<Vec<_>>(), [4]);
}

#[test]
fn an_entry_that_is_not_the_next_one_is_refused() {
    let mut store = store();
    let (session, ..) = prepared(&mut store);
    let entries = chain((1..=4).map(noted));
    let before = store.write(|w| w.append(session, &entries[0])).unwrap_err();
    assert!(matches!(before, StoreError::Reference), "an entry without a begun journal: {before:?}");
    write(&mut store, |w| {
        w.begin_journal(session, moment(9, 0, 0), &())?;
        w.append(session, &entries[0])
    });
    let gap = store.write(|w| w.append(session, &entries[2])).unwrap_err();
    assert!(matches!(gap, StoreError::JournalGap { expected: 2, found: 3, .. }));
    let again = store.write(|w| w.append(session, &entries[0])).unwrap_err();
    assert!(matches!(again, StoreError::JournalGap { expected: 2, found: 1, .. }));
    let forged = alqa::domain::sitting::entry::Entry { previous: Digest::ZERO, ..entries[1].clone() };
    assert!(matches!(store.write(|w| w.append(session, &forged)), Err(StoreError::BrokenLink { seq: 2, .. })));
    // A gap inside one transaction takes back what stood before it.
    let half = store.write(|w| w.append(session, &entries[1]).and_then(|()| w.append(session, &entries[3])));
    assert!(matches!(half, Err(StoreError::JournalGap { expected: 3, found: 4, .. })));
    assert_eq!(store.read(|r| r.journal(session)).unwrap(), entries[..1]);
}

#[test]
fn a_rewording_is_replaced_and_taken_back() {
    let mut store = store();
    let (session, ..) = prepared(&mut store);
    let wording = |text: &str, language| Rewording {
        block: "item:2/heard".into(),
        language,
        text: text.into(),
        made_from: Digest::of(text.as_bytes()),
    };
    for text in ["бірінші", "екінші"] {
        write(&mut store, |w| w.set_rewording(session, &wording(text, Language::Kazakh)));
    }
    write(&mut store, |w| w.set_rewording(session, &wording("второй", Language::Russian)));
    let expected = [wording("екінші", Language::Kazakh), wording("второй", Language::Russian)];
    assert_eq!(store.read(|r| r.rewordings(session)).unwrap(), expected);
    assert!(write(&mut store, |w| w.remove_rewording(session, "item:2/heard", Language::Kazakh)));
    assert!(!write(&mut store, |w| w.remove_rewording(session, "item:2/heard", Language::Kazakh)));
}

#[test]
fn a_file_is_stored_once_and_named_by_its_content() {
    let mut store = store();
    let file = Attachment { media_type: "application/pdf".into(), bytes: b"%PDF-1.7".to_vec() };
    let name = write(&mut store, |w| w.attach(&file));
    assert_eq!(write(&mut store, |w| w.attach(&file)), name);
    assert_eq!(name, Digest::of(b"%PDF-1.7"));
    assert_eq!(store.read(|r| r.attachment(name)).unwrap(), Some(file));
    assert_eq!(store.read(|r| r.attachment(Digest::ZERO)).unwrap(), None);
}

#[test]
fn the_log_keeps_what_was_before_and_after() {
    let mut store = store();
    let action = |record| Action {
        at: moment(18, 5, 0),
        author: "Г. Әбілова".into(),
        operation: "move_term".into(),
        subject: "point".into(),
        record,
        before: Some(serde_json::json!({ "мерзім": "2026-12-25" })),
        after: record.map(|id| serde_json::json!({ "id": id, "мерзім": null })),
    };
    write(&mut store, |w| [Some(4), None, Some(9)].into_iter().try_for_each(|record| w.log(&action(record))));
    assert_eq!(store.read(Reader::actions).unwrap(), [action(Some(4)), action(None), action(Some(9))]);
    assert_eq!(store.read(|r| r.actions_on("point", 9)).unwrap(), [action(Some(9))]);
}

#[test]
fn a_record_that_is_named_is_not_removed_and_names_none_that_is_missing() {
    let mut store = store();
    let (session, [item, _], ..) = prepared(&mut store);
    write(&mut store, |w| w.insert_point(&sample::point(item, 1)));
    assert!(matches!(store.write(|w| w.remove_item(item)), Err(StoreError::Reference)));
    let stranger = AgendaItem { speakers: vec![PersonId(999)], ..sample::item(session, 3) };
    assert!(matches!(store.write(|w| w.insert_item(&stranger)), Err(StoreError::Reference)));
    assert_eq!(store.read(|r| r.items(session)).unwrap().len(), 2);
}

#[test]
fn a_failed_transaction_leaves_no_trace() {
    #[derive(Debug)]
    enum OfficeError {
        Store(#[expect(dead_code, reason = "only printed")] StoreError),
        Refused,
    }
    impl From<StoreError> for OfficeError {
        fn from(error: StoreError) -> Self {
            Self::Store(error)
        }
    }
    let mut store = store();
    let refused = store.write(|w| {
        w.insert_person(&sample::person("Кенжебаев"))?;
        w.insert_session(&sample::session(1))?;
        Err::<(), _>(OfficeError::Refused)
    });
    assert!(matches!(refused, Err(OfficeError::Refused)));
    assert!(store.read(|r| r.persons(Language::Kazakh)).unwrap().is_empty());
    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        store.write(|w| {
            w.insert_person(&sample::person("Кенжебаев"))?;
            panic!("a bug in the middle of an operation");
            #[expect(unreachable_code, reason = "the type of the result")]
            Ok::<(), StoreError>(())
        })
    }));
    assert!(panicked.is_err());
    assert!(store.read(|r| r.persons(Language::Kazakh)).unwrap().is_empty());
    write(&mut store, |w| w.insert_person(&sample::person("Оразов")));
}
