//! Making and opening files: whose they are, with which key, by whom they are written.

use std::fs;

use alqa::store::{Access, Foreign, Noun, PUBLIC_KEY, SCHEMA_VERSION, Store, StoreError, WhyReading};
use rstest::rstest;
use rusqlite::Connection;

use crate::desk::{Desk, assert_passed, caller, run_with_mount, two};
use crate::sample;

#[rstest]
#[case::without_a_password(None)]
#[case::with_a_password(Some("Құпия сөз 'тырнақшада' № 7"))]
fn what_was_written_is_there_when_the_file_is_opened_again(#[case] password: Option<&str>) {
    let desk = Desk::new();
    let mut store = desk.create(password);
    let id = store.write(|w| w.insert_person(&sample::person("Әбілова"))).unwrap();
    drop(store);
    let store = desk.open(password).unwrap();
    assert_eq!(store.has_password(), password.is_some());
    assert_eq!(store.access(), &Access::Writing);
    assert_eq!(store.read(|r| r.person(id)).unwrap().surname.kk, "Әбілова");
}

#[test]
fn an_existing_file_is_not_replaced_by_a_new_one() {
    let desk = Desk::new();
    drop(desk.create(None));
    assert!(matches!(Store::create(&desk.file(), None, &caller()), Err(StoreError::Exists(_))));
    desk.open(None).unwrap();
}

#[test]
fn a_missing_file_is_not_made_by_opening_it() {
    let desk = Desk::new();
    assert!(matches!(desk.open(None), Err(StoreError::NotFound(path)) if path == desk.file()));
    assert!(!desk.file().exists());
}

#[test]
fn nothing_readable_stands_in_the_file() {
    let desk = Desk::new();
    let mut store = desk.create(Some("сөз"));
    store.write(|w| w.insert_person(&sample::person("Қалыбекова"))).unwrap();
    store.check().unwrap();
    let bytes = fs::read(desk.file()).unwrap();
    assert!(!bytes.windows(16).any(|part| part == b"SQLite format 3\0"));
    assert!(!bytes.windows(10).any(|part| part == "Қалыб".as_bytes()));
}

#[rstest]
#[case::wrong("құпия", Some("Құпия"), true)]
#[case::missing("құпия", None, false)]
#[case::empty("құпия", Some(""), false)]
fn a_wrong_password_opens_nothing(#[case] right: &str, #[case] given: Option<&str>, #[case] expected: bool) {
    let desk = Desk::new();
    drop(desk.create(Some(right)));
    let refused = desk.open(given).unwrap_err();
    assert!(matches!(refused, StoreError::CannotUnlock { password_given, .. } if password_given == expected));
    desk.open(Some(right)).unwrap();
}

#[test]
fn nothing_is_written_to_the_standard_error() {
    let test = ["--exact", "opening::meets_everything_that_is_logged", "--ignored", "--nocapture"];
    let output = std::process::Command::new(std::env::current_exe().unwrap()).args(test).output().unwrap();
    assert_passed(&output);
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

#[test]
#[ignore = "run by nothing_is_written_to_the_standard_error"]
fn meets_everything_that_is_logged() {
    let desk = Desk::new();
    let mut store = desk.create(Some("құпия"));
    let bytes = vec![7; 100_000];
    store.write(|w| w.attach(&alqa::store::Attachment { media_type: "application/pdf".into(), bytes })).unwrap();
    drop(store);
    desk.open(Some("қате")).unwrap_err();
    let mut bytes = fs::read(desk.file()).unwrap();
    let middle = bytes.len() - 50_000;
    bytes[middle] ^= 1;
    fs::write(desk.file(), bytes).unwrap();
    assert!(!desk.open(Some("құпия")).unwrap().check().unwrap().is_empty());
}

#[test]
fn a_file_without_a_password_does_not_pass_for_a_protected_one() {
    let desk = Desk::new();
    drop(desk.create(None));
    assert!(matches!(desk.open(Some("құпия")), Err(StoreError::NotProtected(_))));
    assert!(matches!(Store::open_read_only(&desk.file(), Some("құпия"), &caller()), Err(StoreError::NotProtected(_))));
}

#[rstest]
#[case::nothing(b"", Foreign::Empty)]
#[case::text("Алқа отырысының хаттамасы № 6\n".as_bytes(), Foreign::Text)]
#[case::pdf(b"%PDF-1.7 and so on", Foreign::Other)]
fn a_foreign_file_is_recognised_and_left_alone(#[case] content: &[u8], #[case] expected: Foreign) {
    let desk = Desk::new();
    fs::write(desk.file(), content).unwrap();
    let refused = desk.open(None).unwrap_err();
    assert!(matches!(refused, StoreError::NotADatabase { found, .. } if found == expected), "{refused:?}");
    assert_eq!(fs::read(desk.file()).unwrap(), content);
    assert_eq!(fs::read_dir(desk.path("")).unwrap().count(), 1, "something was left beside the file");
}

#[test]
fn a_plain_database_is_recognised() {
    let desk = Desk::new();
    Connection::open(desk.file()).unwrap().execute_batch("CREATE TABLE note (text TEXT)").unwrap();
    let refused = desk.open(None).unwrap_err();
    assert!(matches!(refused, StoreError::NotADatabase { found: Foreign::PlainSqlite, .. }));
}

#[test]
fn an_encrypted_database_of_another_program_is_not_ours() {
    let desk = Desk::new();
    let other = Connection::open(desk.file()).unwrap();
    other.execute_batch("PRAGMA key = 'құпия'; CREATE TABLE note (text TEXT)").unwrap();
    drop(other);
    let before = fs::read(desk.file()).unwrap();
    assert!(matches!(desk.open(Some("құпия")), Err(StoreError::NotOurs(_))));
    assert_eq!(fs::read(desk.file()).unwrap(), before, "a file of another program was changed");
}

#[test]
fn a_folder_is_not_a_database() {
    let desk = Desk::new();
    fs::create_dir(desk.file()).unwrap();
    assert!(matches!(desk.open(None), Err(StoreError::NotADatabase { found: Foreign::Other, .. })));
}

#[test]
fn a_file_of_a_later_program_is_not_touched() {
    let desk = Desk::new();
    drop(desk.create(None));
    let raw = raw(&desk);
    raw.pragma_update(None, "user_version", SCHEMA_VERSION + 1).unwrap();
    drop(raw);
    let before = fs::read(desk.file()).unwrap();
    let refused = desk.open(None).unwrap_err();
    assert_eq!(fs::read(desk.file()).unwrap(), before);
    assert!(
        matches!(refused, StoreError::TooNew { found, known } if found == SCHEMA_VERSION + 1 && known == SCHEMA_VERSION)
    );
}

#[test]
fn a_second_program_reads_and_learns_who_writes() {
    let desk = Desk::new();
    let mut first = desk.create(Some("құпия"));
    let mut second = desk.open(Some("құпия")).unwrap();
    let holder = Some(caller().holder);
    assert_eq!(second.access(), &Access::Reading(WhyReading::InUse(holder.clone())));

    let id = first.write(|w| w.insert_person(&sample::person("Ғабитов"))).unwrap();
    assert_eq!(second.read(|r| r.person(id)).unwrap().surname.kk, "Ғабитов");
    let refused = second.write(|w| w.insert_person(&sample::person("Һамит"))).unwrap_err();
    assert!(matches!(refused, StoreError::InUse { holder: found } if found == holder));

    drop(first);
    let mut third = desk.open(Some("құпия")).unwrap();
    third.write(|w| w.insert_person(&sample::person("Һамит"))).unwrap();
}

#[test]
fn one_file_reached_by_two_paths_has_one_writer() {
    let desk = Desk::new();
    let _first = desk.create(None);
    let link = desk.path("сілтеме.alqa");
    #[cfg(unix)]
    std::os::unix::fs::symlink(desk.file(), &link).unwrap();
    #[cfg(windows)]
    std::os::windows::fs::symlink_file(desk.file(), &link).unwrap();
    let second = Store::open(&link, None, &caller()).unwrap();
    assert!(matches!(second.access(), Access::Reading(WhyReading::InUse(Some(_)))));
}

#[test]
fn the_note_of_the_writer_goes_with_the_writer() {
    let desk = Desk::new();
    let store = desk.create(None);
    assert!(desk.path("алқа.alqa.holder").exists());
    drop(store);
    assert!(!desk.path("алқа.alqa.holder").exists());
    assert!(!desk.path("алқа.alqa-wal").exists(), "a journal was left behind");
}

#[test]
fn a_store_opened_for_reading_refuses_to_write() {
    let desk = Desk::new();
    drop(desk.create(None));
    let mut store = Store::open_read_only(&desk.file(), None, &caller()).unwrap();
    assert_eq!(store.access(), &Access::Reading(WhyReading::Asked));
    assert!(matches!(store.write(|w| w.insert_person(&sample::person("А"))), Err(StoreError::ReadOnly)));
    assert!(matches!(store.rekey(Some("құпия")), Err(StoreError::ReadOnly)));
}

#[cfg(target_os = "linux")]
#[test]
fn no_file_is_made_where_nobody_may_write() {
    // Even the superuser may not make a file there.
    let refused = Store::create("/sys/алқа.alqa".as_ref(), None, &caller()).unwrap_err();
    assert!(matches!(refused, StoreError::ReadOnly), "{refused:?}");
}

#[test]
fn a_file_in_a_folder_that_does_not_exist_is_not_made() {
    let desk = Desk::new();
    let refused = Store::create(&desk.path("жоқ/алқа.alqa"), None, &caller()).unwrap_err();
    assert!(matches!(refused, StoreError::NotFound(_)), "{refused:?}");
}

#[test]
fn a_file_in_a_read_only_folder_is_read() {
    let desk = Desk::new();
    let mut store = desk.create(Some("құпия"));
    store.write(|w| w.insert_unit(&sample::unit(two("Заң департаменті", "Юридический департамент")))).unwrap();
    drop(store);
    if let Some(output) = run_with_mount("opening::inside_a_read_only_folder", "4m", &desk) {
        assert_passed(&output);
    }
}

#[test]
#[ignore = "run by a_file_in_a_read_only_folder_is_read"]
fn inside_a_read_only_folder() {
    let mount = std::path::PathBuf::from(std::env::var_os("ALQA_MOUNT").unwrap());
    let file = mount.join("алқа#1 100%.alqa");
    fs::copy(mount.parent().unwrap().join("алқа.alqa"), &file).unwrap();
    // A copy of a file whose program died: its last entries are still in the journal beside it.
    let torn = mount.join("үзілген.alqa");
    let mut living = Store::create(&mount.join("тірі.alqa"), None, &caller()).unwrap();
    living.write(|w| w.insert_person(&sample::person("Ысқақ"))).unwrap();
    fs::copy(mount.join("тірі.alqa"), &torn).unwrap();
    fs::copy(mount.join("тірі.alqa-wal"), mount.join("үзілген.alqa-wal")).unwrap();
    drop(living);
    let status = std::process::Command::new("mount").args(["-o", "remount,ro"]).arg(&mount).status().unwrap();
    assert!(status.success());

    let mut store = Store::open(&file, Some("құпия"), &caller()).unwrap();
    assert_eq!(store.access(), &Access::Reading(WhyReading::Unwritable));
    assert_eq!(store.read(|r| r.units(alqa::domain::text::Language::Kazakh)).unwrap().len(), 1);
    assert_eq!(store.check().unwrap(), []);
    assert!(matches!(store.write(|w| w.insert_person(&sample::person("А"))), Err(StoreError::ReadOnly)));
    assert!(matches!(Store::create(&mount.join("жаңа.alqa"), None, &caller()), Err(StoreError::ReadOnly)));
    assert!(matches!(store.backup(&mount.join("көшірме.alqa")), Err(StoreError::ReadOnly)));
    let refused = Store::open(&file, Some("қате"), &caller()).unwrap_err();
    assert!(matches!(refused, StoreError::CannotUnlock { password_given: true, .. }), "{refused:?}");
    let refused = Store::open(&torn, None, &caller()).unwrap_err();
    assert!(matches!(refused, StoreError::ReadOnly), "read without what its journal holds: {refused:?}");
}

#[test]
fn an_unknown_record_is_named() {
    let store = Store::in_memory(crate::desk::collations()).unwrap();
    let refused = store.read(|r| r.session(alqa::domain::id::SessionId(7))).unwrap_err();
    assert!(matches!(refused, StoreError::NoRecord { noun: Noun::Session, id: 7 }));
}

#[rstest]
#[case::set(None, Some("жаңа"))]
#[case::changed(Some("ескі"), Some("жаңа"))]
#[case::taken_away(Some("ескі"), None)]
fn another_password_opens_the_same_file(#[case] before: Option<&str>, #[case] after: Option<&str>) {
    let desk = Desk::new();
    let mut store = desk.create(before);
    let id = store.write(|w| w.insert_person(&sample::person("Ізбасар"))).unwrap();
    store.rekey(after).unwrap();
    // The file as it is at this moment, without an orderly end: a power cut must not lose the new password.
    fs::copy(desk.file(), desk.path("кесілген.alqa")).unwrap();
    store.write(|w| w.insert_person(&sample::person("Өтеген"))).unwrap();
    assert_eq!(store.check().unwrap(), []);
    store.backup(&desk.path("көшірме.alqa")).unwrap();
    drop(store);

    assert!(desk.open(before).is_err());
    for (name, persons) in [("алқа.alqa", 2), ("көшірме.alqa", 2), ("кесілген.alqa", 1)] {
        let store = Store::open(&desk.path(name), after, &caller()).unwrap();
        assert_eq!(store.read(|r| r.person(id)).unwrap().surname.kk, "Ізбасар");
        assert_eq!(store.read(|r| r.persons(alqa::domain::text::Language::Kazakh)).unwrap().len(), persons);
        assert_eq!(store.check().unwrap(), []);
    }
}

#[rstest]
#[case::without_a_password(None)]
#[case::with_a_password(Some("құпия"))]
fn a_copy_opens_with_the_same_password(#[case] password: Option<&str>) {
    let desk = Desk::new();
    let mut store = desk.create(password);
    let id = store.write(|w| w.insert_person(&sample::person("Ұлықбек"))).unwrap();
    store.backup(&desk.path("көшірме.alqa")).unwrap();
    assert!(matches!(store.backup(&desk.path("көшірме.alqa")), Err(StoreError::Exists(_))));
    let copy = Store::open(&desk.path("көшірме.alqa"), password, &caller()).unwrap();
    assert_eq!(copy.access(), &Access::Writing);
    assert_eq!(copy.read(|r| r.person(id)).unwrap().surname.kk, "Ұлықбек");
    assert_eq!(copy.check().unwrap(), []);
}

#[rstest]
#[case::without_a_password(None)]
#[case::with_a_password(Some("құпия"))]
fn a_plain_copy_is_read_by_any_tool(#[case] password: Option<&str>) {
    let desk = Desk::new();
    let mut store = desk.create(password);
    sample::fill(&mut store);
    store.export_plain(&desk.path("ашық.sqlite")).unwrap();
    assert!(fs::read(desk.path("ашық.sqlite")).unwrap().starts_with(b"SQLite format 3\0"));
    let plain = Connection::open(desk.path("ашық.sqlite")).unwrap();
    let integrity: String = plain.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
    assert_eq!(integrity, "ok");
    let schema = "SELECT group_concat(sql, ';') FROM (SELECT sql FROM sqlite_schema ORDER BY type, name)";
    let theirs: String = plain.query_row(schema, [], |row| row.get(0)).unwrap();
    let counts = "SELECT (SELECT count(*) FROM person) || ' ' || (SELECT count(*) FROM journal_entry)";
    let rows: String = plain.query_row(counts, [], |row| row.get(0)).unwrap();
    drop(store);
    let ours = Connection::open(desk.file()).unwrap();
    ours.pragma_update(None, "key", password.unwrap_or(PUBLIC_KEY)).unwrap();
    assert_eq!(theirs, ours.query_row(schema, [], |row| row.get::<_, String>(0)).unwrap());
    assert_eq!(rows, ours.query_row(counts, [], |row| row.get::<_, String>(0)).unwrap());
}

/// Opens the file without the store.
pub fn raw(desk: &Desk) -> Connection {
    let raw = Connection::open(desk.file()).unwrap();
    raw.pragma_update(None, "key", PUBLIC_KEY).unwrap();
    raw
}
