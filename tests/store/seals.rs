//! What was recorded stays, whoever holds the file and the key.

use alqa::domain::agenda::AgendaItem;
use alqa::domain::agenda::removal::RemovedItem;
use alqa::domain::agenda::version::AgendaVersion;
use alqa::domain::digest::Digest;
use alqa::domain::id::{ItemId, PersonId, ProtocolId};
use alqa::domain::profile::paper::ProtocolForm;
use alqa::domain::protocol::edition::Edition;
use alqa::domain::protocol::registration::Registration;
use alqa::domain::protocol::series::SeriesNumber;
use alqa::domain::text::Language;
use alqa::store::{Action, Paper, Reader, RegisteredProtocol, Store, StoreError};
use rstest::rstest;

use crate::desk::{Desk, collations, two};
use crate::opening::raw;
use crate::sample::{self, CONTENT, day};

const AGENDA: &str = "agenda_version";
const SETUP: &str = "sitting_setup";
const JOURNAL: &str = "journal_entry";
const PROTOCOL: &str = "protocol";
const ANNEX: &str = "protocol_annex";
const EDITION: &str = "edition";
const CORRECTION: &str = "corrected_place";
const PAPER: &str = "edition_file";
const EVENT: &str = "instruction_event";
const LOG: &str = "action_log";
const REMOVED: &str = "removed_item";

const CHAIR: PersonId = PersonId(1);
const SECRETARY: PersonId = PersonId(2);

fn paper(protocol: ProtocolId, edition: u32, pdf: &[u8]) -> Paper {
    let (language, form) = (Language::Kazakh, ProtocolForm::Full);
    Paper { protocol, edition, language, form, sheets: 6, sha256: Digest::of(pdf) }
}

/// Makes a file with one row or more in every sealed table.
fn sealed(desk: &Desk) {
    let mut store = desk.create(None);
    let (session, protocol) = sample::fill(&mut store);
    let pdf = b"%PDF-1.7".to_vec();
    store
        .write(|w| {
            let items = w.items(session)?;
            w.insert_agenda_version(&AgendaVersion {
                session,
                number: 1,
                approved: day(11, 10),
                approved_by: CHAIR,
                items,
            })?;
            let item = AgendaItem { id: ItemId(99), ..sample::item(session, 9) };
            w.keep_removed_item(&RemovedItem { item, removed: day(11, 12), removal: None })?;
            w.insert_edition(protocol, &sample::edition(2, CHAIR), CONTENT)?;
            w.insert_paper(&paper(protocol, 1, &pdf), pdf)?;
            w.log(&Action {
                at: sample::moment(18, 0, 0),
                author: "Г. Әбілова".into(),
                operation: "register_protocol".into(),
                subject: "protocol".into(),
                record: Some(protocol.0),
                before: None,
                after: None,
            })
        })
        .unwrap();
}

#[rstest]
fn a_sealed_row_is_neither_changed_nor_removed_nor_replaced(
    #[values(AGENDA, SETUP, JOURNAL, PROTOCOL, ANNEX, EDITION, CORRECTION, PAPER, EVENT, LOG, REMOVED)] table: &str,
) {
    let desk = Desk::new();
    sealed(&desk);
    let raw = raw(&desk);
    let column: String =
        raw.query_row(&format!("SELECT name FROM pragma_table_info('{table}') LIMIT 1"), [], |row| row.get(0)).unwrap();
    let count = |sql: &str| raw.query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap();
    let rows = format!("SELECT count(*) FROM {table}");
    let before = count(&rows);
    assert!(before > 0, "nothing to protect");
    for attempt in [
        format!("UPDATE {table} SET {column} = {column}"),
        format!("UPDATE OR REPLACE {table} SET {column} = {column}"),
        format!("DELETE FROM {table}"),
        format!("INSERT OR REPLACE INTO {table} SELECT * FROM {table}"),
    ] {
        let refused = StoreError::from(raw.execute(&attempt, []).unwrap_err());
        assert!(matches!(refused, StoreError::Sealed { .. }), "{attempt}: {refused:?}");
    }
    assert_eq!(count(&rows), before);
}

#[test]
fn a_number_of_a_protocol_is_given_once() {
    let mut store = Store::in_memory(collations()).unwrap();
    let (session, id) = sample::fill(&mut store);
    let next = store.write(|w| w.insert_session(&sample::session(5))).unwrap();
    let register = |store: &mut Store, session, registration: &Registration| {
        store.write(|w| w.register_protocol(session, registration))
    };
    let six = sample::registration(6, [CHAIR, SECRETARY]);
    assert!(matches!(register(&mut store, next, &six), Err(StoreError::NumberTaken { year: 2026, number: 6 })));
    let seven = Registration {
        session_last: Some(day(11, 21)),
        russian_sheets: None,
        annexes: Vec::new(),
        chair: None,
        joint_number: "11".into(),
        ..sample::registration(7, [CHAIR, SECRETARY])
    };
    assert!(matches!(register(&mut store, session, &seven), Err(StoreError::Sealed { .. })));
    let second = register(&mut store, next, &seven).unwrap();

    let first = RegisteredProtocol { id, session, registration: six };
    let second = RegisteredProtocol { id: second, session: next, registration: seven };
    store
        .read(|r| {
            assert_eq!(r.protocol(id)?, first);
            assert_eq!(r.session_protocol(next)?, Some(second.clone()));
            assert_eq!(r.protocol_by_number(SeriesNumber { year: 2026, number: 7 })?, Some(second.clone()));
            assert_eq!(r.protocol_by_number(SeriesNumber { year: 2025, number: 7 })?, None);
            assert_eq!(r.protocols(Some(2026))?, [first.clone(), second]);
            assert_eq!(r.protocols(Some(2025))?, []);
            let taken = r.taken_numbers()?;
            assert_eq!(taken.iter().map(|taken| taken.number.number).collect::<Vec<_>>(), [6, 7]);
            Ok::<_, StoreError>(())
        })
        .unwrap();
}

#[test]
fn a_correction_stands_beside_the_first_edition() {
    let mut store = Store::in_memory(collations()).unwrap();
    let (_, protocol) = sample::fill(&mut store);
    let second = sample::edition(2, CHAIR);
    store.write(|w| w.insert_edition(protocol, &second, CONTENT)).unwrap();
    assert_eq!(store.read(|r| r.editions(protocol)).unwrap(), [sample::edition(1, CHAIR), second.clone()]);
    assert_eq!(store.read(|r| r.edition_content(protocol, 2)).unwrap(), CONTENT);
    assert!(matches!(store.read(|r| r.edition_content(protocol, 3)), Err(StoreError::NoRecord { .. })));

    let mut insert = |edition: &Edition, content| store.write(|w| w.insert_edition(protocol, edition, content));
    assert!(matches!(insert(&sample::edition(4, CHAIR), CONTENT), Err(StoreError::Sealed { .. })));
    let unexplained = Edition { correction: None, ..sample::edition(3, CHAIR) };
    assert!(matches!(insert(&unexplained, CONTENT), Err(StoreError::Constraint { .. })));
    let misnumbered = Edition { correction: second.correction, ..sample::edition(3, CHAIR) };
    assert!(matches!(insert(&misnumbered, CONTENT), Err(StoreError::Constraint { .. })));
    let forged = insert(&sample::edition(3, CHAIR), r#"{"хаттама": 7}"#);
    assert!(matches!(forged, Err(StoreError::BrokenSeal { edition: 3, .. })));
    insert(&sample::edition(3, CHAIR), CONTENT).unwrap();
}

#[test]
fn a_paper_is_recognised_by_its_digest() {
    let mut store = Store::in_memory(collations()).unwrap();
    let (_, protocol) = sample::fill(&mut store);
    let pdf = b"%PDF-1.7 edition 1".to_vec();
    let paper = paper(protocol, 1, &pdf);
    store.write(|w| w.insert_paper(&paper, pdf.clone())).unwrap();
    store
        .read(|r| {
            assert_eq!(r.paper_by_digest(Digest::of(&pdf))?, Some(paper));
            assert_eq!(r.paper_by_digest(Digest::of(b"forged"))?, None);
            assert_eq!(r.papers(None)?, [paper]);
            assert_eq!(r.papers(Some(protocol))?, [paper]);
            assert_eq!(r.papers(Some(ProtocolId(99)))?, []);
            assert_eq!(r.attachment(paper.sha256)?.map(|file| file.bytes), Some(pdf.clone()));
            Ok::<_, StoreError>(())
        })
        .unwrap();
    let mut insert = |paper: Paper, pdf: &[u8]| store.write(|w| w.insert_paper(&paper, pdf.to_vec()));
    assert!(matches!(insert(paper, &pdf), Err(StoreError::Sealed { .. })));
    let short = Paper { form: ProtocolForm::Short, ..paper };
    assert!(matches!(insert(short, b"another file"), Err(StoreError::BrokenSeal { .. })));
    assert!(matches!(insert(Paper { edition: 2, ..short }, &pdf), Err(StoreError::Reference)));
    insert(short, &pdf).unwrap();
}

#[test]
fn what_happened_under_control_is_only_added_to() {
    use alqa::domain::control::{ControlEvent, ControlEventKind};
    let mut store = Store::in_memory(collations()).unwrap();
    sample::fill(&mut store);
    let recorded = store.read(Reader::instructions).unwrap().remove(0);
    let mut done = recorded.clone();
    let event = |kind| ControlEvent { date: day(11, 16), kind, basis: None, decided_by: None, note: two("", "") };
    done.control.record(event(ControlEventKind::Executed)).unwrap();
    done.notes.clear();
    done.executors.clear();
    done.action_plan = None;
    store.write(|w| w.update_instruction(&done)).unwrap();
    assert_eq!(store.read(|r| r.instruction(done.id)).unwrap(), done);

    let refused = store.write(|w| w.update_instruction(&recorded)).unwrap_err();
    assert!(matches!(refused, StoreError::Sealed { .. }), "an event was to be dropped: {refused:?}");
    assert_eq!(store.read(Reader::instructions).unwrap(), [done]);
}

#[test]
fn a_content_changed_behind_the_seal_is_found() {
    let desk = Desk::new();
    sealed(&desk);
    let forger = raw(&desk);
    forger
        .execute_batch(
            "DROP TRIGGER edition_no_update; UPDATE edition SET content = '{\"хаттама\": 7}';
             DROP TRIGGER attachment_no_update; UPDATE attachment SET bytes = CAST('%PDF-1.8' AS BLOB);",
        )
        .unwrap();
    drop(forger);
    let store = desk.open(None).unwrap();
    let protocol = store.read(|r| r.protocols(None)).unwrap()[0].id;
    assert!(matches!(store.read(|r| r.edition_content(protocol, 1)), Err(StoreError::BrokenSeal { edition: 1, .. })));
    let name = store.read(|r| r.papers(None)).unwrap()[0].sha256;
    assert!(matches!(store.read(|r| r.attachment(name)), Err(StoreError::Damaged { .. })));
}

#[test]
fn the_schema_accepts_no_date_that_does_not_exist() {
    let desk = Desk::new();
    sealed(&desk);
    let raw = raw(&desk);
    for date in ["2026-02-30", "20.11.2026", "2026-11-20 10:00:00", ""] {
        let refused = StoreError::from(raw.execute("UPDATE composition SET order_date = ?1", [date]).unwrap_err());
        assert!(matches!(refused, StoreError::Constraint { .. }), "{date}: {refused:?}");
    }
    raw.execute("UPDATE composition SET order_date = '2028-02-29'", []).unwrap();
}
