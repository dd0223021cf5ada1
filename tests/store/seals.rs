//! What was recorded stays, whoever holds the file and the key.

use alqa::store::StoreError;
use rstest::rstest;

use crate::desk::Desk;
use crate::opening::raw;
use crate::sample;

const AGENDA: &str = "agenda_version";
const SETUP: &str = "sitting_setup";
const JOURNAL: &str = "journal_entry";
const PROTOCOL: &str = "protocol";
const EDITION: &str = "edition";
const PAPER: &str = "edition_file";
const LOG: &str = "action_log";

/// Makes a file with one row or more in every sealed table.
fn sealed(desk: &Desk) {
    use alqa::domain::profile::paper::ProtocolForm;
    use alqa::domain::text::Language;
    let mut store = desk.create(None);
    let (session, protocol) = sample::fill(&mut store);
    store
        .write(|w| {
            let items = w.items(session)?;
            let approved_by = items[0].speakers[0];
            w.insert_agenda_version(&alqa::domain::agenda::version::AgendaVersion {
                session,
                number: 1,
                approved: sample::day(11, 10),
                approved_by,
                items,
            })?;
            w.insert_paper((protocol, 1), (Language::Kazakh, ProtocolForm::Full), 6, b"%PDF-1.7".to_vec())?;
            w.log(&alqa::store::Action {
                at: sample::moment(18, 0, 0),
                author: "Г. Әбілова".into(),
                operation: "register_protocol".into(),
                subject: "protocol".into(),
                record: Some(protocol.0),
                before: None,
                after: None,
            })?;
            Ok::<_, StoreError>(())
        })
        .unwrap();
}

#[rstest]
fn a_sealed_row_is_neither_changed_nor_removed_nor_replaced(
    #[values(AGENDA, SETUP, JOURNAL, PROTOCOL, EDITION, PAPER, LOG)] table: &str,
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
    let desk = Desk::new();
    let mut store = desk.create(None);
    let (session, _) = sample::fill(&mut store);
    let next = store.write(|w| w.insert_session(&sample::session(5))).unwrap();
    let taken = store.write(|w| w.register_protocol(&sample::registration(next, 6))).unwrap_err();
    assert!(matches!(taken, StoreError::NumberTaken { year: 2026, number: 6 }));
    let twice = store.write(|w| w.register_protocol(&sample::registration(session, 7))).unwrap_err();
    assert!(matches!(twice, StoreError::Sealed { .. }));
    assert_eq!(store.read(|r| r.next_protocol_number("алқа", 2026)).unwrap(), 7);
    // Another series and another year have numbers of their own.
    let joint = alqa::store::Registration { series: "бірлескен".into(), ..sample::registration(next, 6) };
    store.write(|w| w.register_protocol(&joint)).unwrap();
    assert_eq!(store.read(|r| r.protocols(Some(2026))).unwrap().len(), 2);
    assert_eq!(store.read(|r| r.protocols(Some(2025))).unwrap(), []);
    let found = store.read(|r| r.protocol_by_number("бірлескен", 2026, 6)).unwrap().unwrap();
    assert_eq!(store.read(|r| r.protocol(found.id)).unwrap(), alqa::store::Registration { id: found.id, ..joint });
    assert_eq!(store.read(|r| r.session_protocol(next)).unwrap(), Some(found));
}

#[test]
fn a_correction_stands_beside_the_first_edition() {
    use alqa::domain::digest::Digest;
    use alqa::domain::profile::paper::ProtocolForm;
    use alqa::domain::text::Language;
    let desk = Desk::new();
    let mut store = desk.create(None);
    let (_, protocol) = sample::fill(&mut store);
    store.write(|w| w.insert_edition(&sample::edition(protocol, 2))).unwrap();
    let editions = store.read(|r| r.editions(protocol)).unwrap();
    assert_eq!(editions, [sample::edition(protocol, 1), sample::edition(protocol, 2)]);

    let gap = store.write(|w| w.insert_edition(&sample::edition(protocol, 4))).unwrap_err();
    assert!(matches!(gap, StoreError::Sealed { .. }));
    let unexplained = alqa::store::Edition { reason: None, ..sample::edition(protocol, 3) };
    assert!(matches!(store.write(|w| w.insert_edition(&unexplained)), Err(StoreError::Constraint { .. })));

    let pdf = b"%PDF-1.7 edition 2".to_vec();
    let version = (Language::Russian, ProtocolForm::Short);
    let paper = store.write(|w| w.insert_paper((protocol, 2), version, 5, pdf.clone())).unwrap();
    assert_eq!(paper.sha256, Digest::of(&pdf));
    assert_eq!(store.read(|r| r.paper_by_digest(Digest::of(&pdf))).unwrap(), Some(paper));
    assert_eq!(store.read(|r| r.paper_by_digest(Digest::of(b"forged"))).unwrap(), None);
    assert_eq!(store.read(|r| r.papers(None)).unwrap(), [paper]);
    assert_eq!(store.read(|r| r.papers(Some(protocol))).unwrap(), [paper]);
    assert_eq!(store.read(|r| r.attachment(paper.sha256)).unwrap().unwrap().bytes, pdf);
    let again = store.write(|w| w.insert_paper((protocol, 2), version, 5, b"other".to_vec())).unwrap_err();
    assert!(matches!(again, StoreError::Sealed { .. }));
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
    assert!(matches!(store.read(|r| r.editions(protocol)), Err(StoreError::Damaged { .. })));
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
