//! What the file costs: opening it, one durable entry against a bare write to the disk, reading, sorting.
#![expect(clippy::unwrap_used, reason = "a benchmark that cannot be set up must stop")]

use std::cmp::Ordering;
use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use alqa::domain::agenda::{AgendaItem, ItemKind};
use alqa::domain::digest::Digest;
use alqa::domain::id::{ItemId, PersonId, SessionId};
use alqa::domain::person::Person;
use alqa::domain::session::{Session, SessionForm, SessionKind, Stage};
use alqa::domain::sitting::entry::{Entry, Event};
use alqa::domain::text::{Bilingual, Language};
use alqa::store::{Caller, Collations, Holder, Store, StoreError};
use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime};
use divan::Bencher;
use tempfile::TempDir;

const SESSIONS: u32 = 1_000;
const ITEMS: u32 = 8;
const PERSONS: u32 = 10_000;
const LONG_SITTING: u32 = 5_000;
const PASSWORD: &str = "құпия сөз";

/// The pages one entry changes in the journal of the database: what a bare write has to put on disk to be compared.
const FRAMES: [u8; 3 * 4120] = [7; 3 * 4120];

fn main() {
    divan::main();
}

/// The folder of all files: on the disk, not in memory, or the durable writes would show nothing.
static FOLDER: LazyLock<TempDir> = LazyLock::new(|| tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap());
static PLAIN: LazyLock<PathBuf> = LazyLock::new(|| filled("plain.alqa", None));
static PROTECTED: LazyLock<PathBuf> = LazyLock::new(|| filled("protected.alqa", Some(PASSWORD)));

/// Sorts about as slowly as an alphabet of its own does.
fn by_letters(a: &str, b: &str) -> Ordering {
    a.chars().flat_map(char::to_lowercase).cmp(b.chars().flat_map(char::to_lowercase))
}

fn caller() -> Caller {
    let holder = Holder { program: "bench".into(), user: String::new(), host: String::new(), pid: 0, since: moment(0) };
    Caller { holder, collations: Collations { kazakh: by_letters, russian: by_letters } }
}

fn moment(seconds: u32) -> NaiveDateTime {
    let start = NaiveDate::from_ymd_opt(2026, 11, 20).unwrap().and_time(NaiveTime::MIN);
    start + chrono::TimeDelta::seconds(seconds.into())
}

fn noted(last: Option<&Entry>) -> Entry {
    let (seq, previous) = last.map_or((1, Digest::ZERO), |last| (last.seq + 1, last.hash));
    let text = Bilingual::new("«Үзіліс» — 15 минут жарияланды", "Объявлен перерыв 15 минут");
    let hash = Digest::of(format!("{previous}{seq}").as_bytes());
    let at = moment(seq);
    Entry { seq, at, entered_at: at, author: "Г. Әбілова".into(), event: Event::Noted { text }, previous, hash }
}

/// Makes a file of 1 000 sessions with 8 items each, 10 000 persons and one long journal.
fn filled(name: &str, password: Option<&str>) -> PathBuf {
    let path = FOLDER.path().join(name);
    let mut store = Store::create(&path, password, &caller()).unwrap();
    store
        .write(|w| {
            let surnames = ["Әбілов", "Қанатов", "Өтеген", "Ізбасар", "Һамит", "Ұлықбек"];
            for (n, surname) in (0..PERSONS).zip(surnames.iter().cycle()) {
                w.insert_person(&person(&format!("{surname}{}", n.wrapping_mul(7919) % PERSONS)))?;
            }
            let mut date = NaiveDate::from_ymd_opt(2001, 1, 9).unwrap();
            for _ in 0..SESSIONS {
                let number = w.next_session_number(date.year())?;
                let session = w.insert_session(&session(date, number))?;
                (1..=ITEMS).try_for_each(|number| w.insert_item(&item(session, number)).map(drop))?;
                date = date + Days::new(9);
            }
            w.begin_journal(SessionId(1), moment(0), &())?;
            let mut last = None;
            for _ in 0..LONG_SITTING {
                let entry = noted(last.as_ref());
                w.append(SessionId(1), &entry)?;
                last = Some(entry);
            }
            Ok::<_, StoreError>(())
        })
        .unwrap();
    path
}

fn person(surname: &str) -> Person {
    let empty = Bilingual::default;
    Person {
        id: PersonId(0),
        surname: Bilingual::new(surname, surname),
        given: Bilingual::new("Асқар", "Аскар"),
        patronymic: empty(),
        post: Bilingual::new("бас сарапшы", "главный эксперт"),
        organisation: empty(),
        unit: None,
    }
}

fn session(date: NaiveDate, number: u32) -> Session {
    Session {
        id: SessionId(0),
        number,
        kind: SessionKind::Ordinary,
        date,
        time: NaiveTime::MIN,
        place: Bilingual::new("Астана қ.", "г. Астана"),
        form: SessionForm::InPerson,
        closed: false,
        stage: Stage::Registered,
    }
}

fn item(session: SessionId, number: u32) -> AgendaItem {
    AgendaItem {
        id: ItemId(0),
        session,
        number,
        title: Bilingual::new("Атқарушылық тәртіптің жай-күйі туралы", "О состоянии исполнительской дисциплины"),
        kind: ItemKind::Decision,
        speakers: vec![PersonId(i64::from(number))],
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

fn open(path: &Path, password: Option<&str>) -> Store {
    Store::open(path, password, &caller()).unwrap()
}

#[divan::bench(args = [None, Some(PASSWORD)])]
fn open_1000_sessions(bencher: Bencher<'_, '_>, password: Option<&str>) {
    let path: &Path = if password.is_some() { &PROTECTED } else { &PLAIN };
    bencher.bench_local(|| open(path, password).read(|r| r.sessions(Some(2026))).unwrap());
}

#[divan::bench]
fn list_1000_sessions(bencher: Bencher<'_, '_>) {
    let store = open(&PLAIN, None);
    bencher.bench_local(|| store.read(|r| r.sessions(None)).unwrap());
}

#[divan::bench]
fn agenda_of_a_session(bencher: Bencher<'_, '_>) {
    let store = open(&PLAIN, None);
    bencher.bench_local(|| store.read(|r| r.items(SessionId(500))).unwrap());
}

#[divan::bench]
fn persons_10000_in_alphabetical_order(bencher: Bencher<'_, '_>) {
    let store = open(&PLAIN, None);
    bencher.bench_local(|| store.read(|r| r.persons(Language::Kazakh)).unwrap());
}

#[divan::bench]
fn journal_of_5000_entries(bencher: Bencher<'_, '_>) {
    let store = open(&PLAIN, None);
    bencher.bench_local(|| store.read(|r| r.journal(SessionId(1))).unwrap());
}

#[divan::bench(args = [None, Some(PASSWORD)])]
fn append_one_durable_entry(bencher: Bencher<'_, '_>, password: Option<&str>) {
    let folder = tempfile::tempdir_in(FOLDER.path()).unwrap();
    let mut store = Store::create(&folder.path().join("append.alqa"), password, &caller()).unwrap();
    store
        .write(|w| {
            w.insert_session(&session(NaiveDate::from_ymd_opt(2026, 11, 20).unwrap(), 1))?;
            w.begin_journal(SessionId(1), moment(0), &())
        })
        .unwrap();
    let mut last = None;
    bencher.bench_local(move || {
        let entry = noted(last.as_ref());
        store.write(|w| w.append(SessionId(1), &entry)).unwrap();
        last = Some(entry);
    });
}

#[divan::bench]
fn bare_write_and_sync(bencher: Bencher<'_, '_>) {
    let folder = tempfile::tempdir_in(FOLDER.path()).unwrap();
    let mut file: File = OpenOptions::new().create_new(true).append(true).open(folder.path().join("bare")).unwrap();
    bencher.bench_local(move || {
        file.write_all(&FRAMES).unwrap();
        file.sync_data().unwrap();
    });
}
