//! Records to put into a store.

use alqa::domain::act::Act;
use alqa::domain::agenda::{AgendaItem, Invitee, InviteeKind, ItemKind};
use alqa::domain::ballot::{VoteForm, VoteSubject};
use alqa::domain::composition::{Composition, Role, Seat};
use alqa::domain::control::{Control, ControlEvent, ControlEventKind};
use alqa::domain::decision::{DecisionPoint, Due, Executor};
use alqa::domain::digest::Digest;
use alqa::domain::id::{
    CompositionId, InstructionId, ItemId, PersonId, PointId, ProtocolId, SessionId, UnitId, VoteId,
};
use alqa::domain::person::Person;
use alqa::domain::protocol::edition::{CorrectedPlace, Correction, Edition};
use alqa::domain::protocol::registration::{Annex, Registration, Signature};
use alqa::domain::protocol::series::SeriesNumber;
use alqa::domain::review::{Instruction, ProgressNote};
use alqa::domain::session::{Session, SessionForm, SessionKind, Stage};
use alqa::domain::sitting::entry::{Capacity, Entry, Event, Mode, SpeechKind};
use alqa::domain::text::Bilingual;
use alqa::domain::unit::{Unit, UnitKind};
use alqa::store::{Store, StoreError};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use crate::desk::two;

pub fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap()
}

pub fn moment(hour: u32, minute: u32, second: u32) -> NaiveDateTime {
    day(11, 20).and_hms_opt(hour, minute, second).unwrap()
}

pub fn act() -> Act {
    Act { kind: two("бұйрық", "приказ"), number: "118-НҚ".into(), date: day(3, 12) }
}

pub fn person(surname: &str) -> Person {
    Person {
        id: PersonId(0),
        surname: two(surname, surname),
        given: two("Гүлнар", "Гульнар"),
        patronymic: Bilingual::default(),
        post: two("вице-министр", "вице-министр"),
        organisation: Bilingual::default(),
        unit: None,
    }
}

pub fn unit(name: Bilingual) -> Unit {
    Unit { id: UnitId(0), kind: UnitKind::Structural, name, head: None }
}

pub fn composition(from: NaiveDate, members: &[PersonId]) -> Composition {
    let seat = |(place, &person): (usize, &PersonId)| Seat {
        person,
        post: two("департамент директоры", "директор департамента"),
        role: if place == 0 { Role::Chair } else { Role::Member },
    };
    Composition {
        id: CompositionId(0),
        order: act(),
        in_force_from: from,
        approved_number: 17,
        seats: members.iter().enumerate().map(seat).collect(),
        secretary: *members.last().unwrap(),
    }
}

pub fn session(number: u32) -> Session {
    Session {
        id: SessionId(0),
        number,
        kind: SessionKind::Ordinary,
        date: day(11, 20),
        time: NaiveTime::from_hms_opt(10, 0, 0).unwrap(),
        place: two("Астана қ., Мәңгілік Ел даңғылы, 8", "г. Астана, проспект Мәңгілік Ел, 8"),
        form: SessionForm::Mixed,
        closed: false,
        stage: Stage::Planned,
    }
}

pub fn item(session: SessionId, number: u32) -> AgendaItem {
    AgendaItem {
        id: ItemId(0),
        session,
        number,
        title: two("Атқарушылық тәртіптің жай-күйі туралы", "О состоянии исполнительской дисциплины"),
        kind: ItemKind::Decision,
        speakers: Vec::new(),
        co_speakers: Vec::new(),
        invited: Vec::new(),
        unit: None,
        minutes: 15,
        plan_item: None,
        head_of_state: false,
        instructions: Vec::new(),
        restricted: false,
        added_late: None,
    }
}

pub fn point(item: ItemId, number: u32) -> DecisionPoint {
    DecisionPoint {
        id: PointId(0),
        item,
        number,
        text: two("Ақпарат назарға алынсын.", "Принять информацию к сведению."),
        executors: Vec::new(),
        due: Some(Due::On(day(12, 25))),
        controller: None,
        exempt: false,
    }
}

/// Makes the entry that follows `last`. The store asks only that the links fit; what a hash covers is a rule.
pub fn entry(last: Option<&Entry>, event: Event) -> Entry {
    let (seq, previous) = last.map_or((1, Digest::ZERO), |entry| (entry.seq + 1, entry.hash));
    let hash = Digest::of(format!("{previous} {seq} {event:?}").as_bytes());
    let at = moment(10, 0, 0) + chrono::TimeDelta::seconds(seq.into());
    Entry { seq, at, entered_at: at, author: "Г. Әбілова".into(), event, previous, hash }
}

pub fn chain(events: impl IntoIterator<Item = Event>) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    for event in events {
        entries.push(entry(entries.last(), event));
    }
    entries
}

pub fn noted(n: u32) -> Event {
    Event::Noted {
        text: two(&format!("{n}-жазба: «үзіліс» — 15 минут"), &format!("запись {n}"))
    }
}

pub fn registration(number: u32, signatories: [PersonId; 2]) -> Registration {
    let [chair, secretary] = signatories
        .map(|person| Some(Signature { person, post: two("министр", "министр"), signed: day(11, 24) }));
    Registration {
        number: SeriesNumber { year: 2026, number },
        file_index: "02-15".into(),
        joint_number: String::new(),
        session: day(11, 20),
        session_last: None,
        registered: day(11, 25),
        sheets: 6,
        russian_sheets: Some(6),
        annexes: vec![Annex {
            title: two("Қатысқандар тізімі", "Список присутствовавших"), sheets: 2
        }],
        chair,
        secretary,
    }
}

pub const CONTENT: &str = r#"{"хаттама": 6}"#;

pub fn edition(number: u32, decided_by: PersonId) -> Edition {
    let place = CorrectedPlace {
        place: "2.3".into(),
        before: two("25 желтоқсанға дейін", "до 25 декабря"),
        after: two("28 желтоқсанға дейін", "до 28 декабря"),
    };
    let correction = (number > 1).then(|| Correction {
        number: number - 1,
        reason: two("2.3-тармақтағы мерзім қате көрсетілген", "Неверно указан срок в пункте 2.3"),
        places: vec![place.clone(), place],
        decided_by,
    });
    Edition { number, made: day(11, 25), content: Digest::of(CONTENT.as_bytes()), correction }
}

pub fn instruction(executors: Vec<Executor>, decided_by: PersonId) -> Instruction {
    let mut control = Control::new(day(3, 16), Some(day(9, 1))).unwrap();
    let event = |date, kind| ControlEvent {
        date,
        kind,
        basis: Some(act()),
        decided_by: Some(decided_by),
        note: two("мерзімі ұзартылсын", "продлить срок"),
    };
    control.record(event(day(8, 20), ControlEventKind::Extended { to: day(12, 1) })).unwrap();
    control.record(event(day(11, 2), ControlEventKind::Executed)).unwrap();
    control.record(event(day(11, 9), ControlEventKind::Returned)).unwrap();
    Instruction {
        id: InstructionId(0),
        act: act(),
        title: two("Халыққа Жолдау", "Послание народу"),
        point: "2.1".into(),
        text: two("Мектептер салынсын.", "Построить школы."),
        executors,
        presidential_act: true,
        action_plan: Some(act()),
        control,
        notes: vec![ProgressNote {
            date: day(6, 30), text: two("12 мектеп салынды", "построено 12 школ")
        }],
    }
}

/// Fills a store with one session from its composition to its protocol.
pub fn fill(store: &mut Store) -> (SessionId, ProtocolId) {
    store
        .write(|w| {
            let members = ["Сейітов", "Әбілова", "Қанатов"].map(|name| w.insert_person(&person(name)));
            let members = members.into_iter().collect::<Result<Vec<_>, StoreError>>()?;
            let [chair, secretary, member] = members[..] else { unreachable!() };
            let unit = w.insert_unit(&unit(two("Цифрландыру департаменті", "Департамент цифровизации")))?;
            w.insert_composition(&composition(day(1, 5), &members))?;
            let session = w.insert_session(&session(4))?;
            let item = AgendaItem {
                speakers: vec![member],
                co_speakers: vec![secretary],
                invited: vec![chair],
                unit: Some(unit),
                ..item(session, 1)
            };
            let item = w.insert_item(&item)?;
            w.set_invitee(
                session,
                &Invitee { person: secretary, kind: InviteeKind::Media, decision: Some(act()), items: vec![item] },
            )?;
            let executors = vec![Executor::Unit(unit), Executor::Person(member)];
            w.insert_point(&DecisionPoint { executors, ..point(item, 1) })?;
            w.begin_journal(session, moment(9, 40, 0), &serde_json::json!({ "members": members }))?;
            let vote = VoteId(1);
            let entries = chain([
                Event::Arrived { person: chair, capacity: Capacity::Member, mode: Mode::InPerson },
                Event::Arrived { person: member, capacity: Capacity::Member, mode: Mode::Video },
                Event::Opened { chair, secretary },
                Event::SpeechStarted { speaker: member, kind: SpeechKind::Report },
                Event::VoteOpened {
                    vote,
                    item,
                    subject: VoteSubject::Part(two("1-тармақ", "пункт 1")),
                    form: VoteForm::ByName,
                    repeats: None,
                },
                Event::VoteCancelled {
                    vote, reason: two("Дауыстар қате есептелді", "Ошибка подсчёта")
                },
                Event::Closed,
            ]);
            for entry in &entries {
                w.append(session, entry)?;
            }
            w.set_speech(session, 4, &two("Құрметті әріптестер!", "Уважаемые коллеги!"))?;
            let protocol = w.register_protocol(session, &registration(6, [chair, secretary]))?;
            w.insert_edition(protocol, &edition(1, chair), CONTENT)?;
            w.insert_instruction(&instruction(vec![Executor::Unit(unit)], chair))?;
            Ok::<_, StoreError>((session, protocol))
        })
        .unwrap()
}
