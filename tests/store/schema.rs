//! The schema of every released version, as it was when it was released.

use std::fs;
use std::path::Path;

use alqa::store::{PUBLIC_KEY, SCHEMA_VERSION, Store};
use rusqlite::Connection;

use crate::desk::{Desk, caller, collations};
use crate::opening::raw;

/// Returns the schema as a dump: each statement as it was written, tables before what hangs on them.
fn dump(connection: &Connection) -> String {
    let sql = "SELECT sql || ';' FROM sqlite_schema WHERE sql IS NOT NULL
               ORDER BY type <> 'table', type, rootpage = 0, name";
    let mut statement = connection.prepare(sql).unwrap();
    let lines = statement.query_map([], |row| row.get::<_, String>(0)).unwrap();
    lines.map(Result::unwrap).collect::<Vec<_>>().join("\n\n") + "\n"
}

fn fixture(version: u32) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/schemas/v{version}.sql"));
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[test]
fn a_fresh_file_has_the_schema_of_its_version() {
    let desk = Desk::new();
    drop(desk.create(None));
    let fresh = dump(&raw(&desk));
    assert!(
        fresh == fixture(SCHEMA_VERSION),
        "a released schema changed; write a migration. For a version not released yet, replace the fixture by:\n{fresh}"
    );
}

#[test]
fn every_released_version_is_brought_up_to_date() {
    for version in 1..=SCHEMA_VERSION {
        let desk = Desk::new();
        let old = Connection::open(desk.file()).unwrap();
        old.pragma_update(None, "key", PUBLIC_KEY).unwrap();
        old.execute_batch(&fixture(version)).unwrap();
        old.pragma_update(None, "application_id", 0x416c_7161).unwrap();
        old.pragma_update(None, "user_version", version).unwrap();
        drop(old);
        let store = desk.open(None).unwrap();
        assert_eq!(store.check().unwrap(), []);
        drop(store);
        assert_eq!(dump(&raw(&desk)), fixture(SCHEMA_VERSION), "version {version}");
        let copy = desk.path(&format!("алқа.alqa.v{version}"));
        assert_eq!(copy.exists(), version < SCHEMA_VERSION, "a copy is made before a file is changed, and only then");
    }
}

#[test]
fn a_file_that_would_have_to_be_changed_is_not_opened_for_reading() {
    let desk = Desk::new();
    drop(desk.create(None));
    raw(&desk).pragma_update(None, "user_version", SCHEMA_VERSION - 1).unwrap();
    let refused = Store::open_read_only(&desk.file(), None, &caller()).unwrap_err();
    assert!(matches!(refused, alqa::store::StoreError::TooOld { .. }));
}

#[test]
fn a_failed_migration_leaves_the_file_and_its_copy() {
    let desk = Desk::new();
    drop(desk.create(None));
    // The steps cannot be taken a second time, so bringing this file «up to date» must fail.
    raw(&desk).pragma_update(None, "user_version", SCHEMA_VERSION - 1).unwrap();
    let before = dump(&raw(&desk));
    let found = SCHEMA_VERSION - 1;
    for copy in [format!("алқа.alqa.v{found}"), format!("алқа.alqa.v{found}-2")] {
        desk.open(None).unwrap_err();
        assert!(desk.path(&copy).exists(), "{copy} is missing");
        assert_eq!(dump(&raw(&desk)), before);
    }
}

#[test]
fn every_table_is_strict_and_every_reference_has_an_index() {
    let desk = Desk::new();
    drop(desk.create(None));
    let raw = raw(&desk);
    let loose = "SELECT group_concat(name) FROM pragma_table_list WHERE type = 'table' AND strict = 0
                 AND name NOT LIKE 'sqlite_%'";
    assert_eq!(raw.query_row(loose, [], |row| row.get::<_, Option<String>>(0)).unwrap(), None);
    // Without one, removing a row would read the whole table that may refer to it.
    let slow = "SELECT group_concat(t.name || '.' || f.\"from\") FROM pragma_table_list t
                JOIN pragma_foreign_key_list(t.name) f WHERE f.seq = 0 AND NOT EXISTS (
                    SELECT 1 FROM pragma_index_list(t.name) i JOIN pragma_index_info(i.name) c
                    WHERE c.seqno = 0 AND c.name = f.\"from\")
                AND NOT EXISTS (SELECT 1 FROM pragma_table_info(t.name) p WHERE p.pk = 1 AND p.name = f.\"from\")";
    assert_eq!(raw.query_row(slow, [], |row| row.get::<_, Option<String>>(0)).unwrap(), None);
}

#[test]
fn a_store_in_memory_has_no_file_to_copy() {
    let store = Store::in_memory(collations()).unwrap();
    let desk = Desk::new();
    assert!(matches!(store.export_plain(&desk.path("a")), Err(alqa::store::StoreError::InMemory)));
    assert!(matches!(store.backup(&desk.path("a")), Err(alqa::store::StoreError::InMemory)));
    assert_eq!(store.check().unwrap(), []);
}
