//! Flipped bits, cut files and full disks.

use std::fs;
use std::path::PathBuf;

use alqa::store::{Finding, Foreign, Store, StoreError};
use rstest::rstest;

use crate::desk::{Desk, assert_passed, caller, run_with_mount};
use crate::opening::raw;
use crate::sample;

/// How many single bits are flipped, spread over the whole file.
const FLIPS: usize = 150;

/// Returns what is found wrong with the file, by opening it or by checking it.
fn found(desk: &Desk) -> Option<String> {
    match desk.open(None) {
        Err(error @ (StoreError::Damaged { .. } | StoreError::CannotUnlock { .. })) => Some(error.to_string()),
        Err(error) => panic!("not a kind of damage: {error:?}"),
        Ok(store) => store.check().unwrap().first().map(|finding| format!("{finding:?}")),
    }
}

#[test]
fn every_flipped_bit_is_found() {
    let desk = Desk::new();
    sample::fill(&mut desk.create(None));
    let whole = fs::read(desk.file()).unwrap();
    assert_eq!(found(&desk), None);
    for flip in 0..FLIPS {
        let mut damaged = whole.clone();
        let place = flip * whole.len() / FLIPS;
        damaged[place] ^= 1 << (flip % 8);
        fs::write(desk.file(), &damaged).unwrap();
        assert!(found(&desk).is_some(), "bit {} of byte {place} went unnoticed", flip % 8);
    }
}

#[test]
fn a_damaged_page_is_named() {
    let desk = Desk::new();
    let paper = alqa::store::Attachment { media_type: "application/pdf".into(), bytes: vec![7; 100_000] };
    desk.create(None).write(|w| w.attach(&paper)).unwrap();
    let mut bytes = fs::read(desk.file()).unwrap();
    let inside_the_paper = bytes.len() - 50_000;
    bytes[inside_the_paper] ^= 0x10;
    fs::write(desk.file(), &bytes).unwrap();
    let findings = desk.open(None).unwrap().check().unwrap();
    assert!(matches!(&findings[0], Finding::Page(line) if line.contains("HMAC")), "{findings:?}");
}

#[rstest]
#[case::by_half(|length| length / 2)]
#[case::by_one_page(|length| length - 4096)]
#[case::by_one_byte(|length| length - 1)]
#[case::to_one_page(|_| 4096)]
#[case::inside_the_first_page(|_| 2000)]
fn a_file_cut_short_is_found(#[case] left: fn(usize) -> usize) {
    let desk = Desk::new();
    sample::fill(&mut desk.create(None));
    let bytes = fs::read(desk.file()).unwrap();
    fs::write(desk.file(), &bytes[..left(bytes.len())]).unwrap();
    assert!(found(&desk).is_some());
}

#[test]
fn a_file_cut_to_nothing_is_empty() {
    let desk = Desk::new();
    drop(desk.create(None));
    fs::write(desk.file(), &fs::read(desk.file()).unwrap()[..100]).unwrap();
    assert!(matches!(desk.open(None), Err(StoreError::NotADatabase { found: Foreign::Empty, .. })));
}

#[test]
fn a_dangling_reference_is_found() {
    let desk = Desk::new();
    sample::fill(&mut desk.create(None));
    raw(&desk).execute_batch("PRAGMA foreign_keys = OFF; DELETE FROM unit").unwrap();
    let findings = desk.open(None).unwrap().check().unwrap();
    let dangling = |finding: &Finding| matches!(finding, Finding::DanglingReference { parent, .. } if parent == "unit");
    assert!(!findings.is_empty() && findings.iter().all(dangling), "{findings:?}");
}

#[test]
fn a_value_that_cannot_be_read_is_damage() {
    let desk = Desk::new();
    let (session, _) = sample::fill(&mut desk.create(None));
    let forger = raw(&desk);
    forger.execute_batch("DROP TRIGGER journal_entry_no_update").unwrap();
    forger.execute_batch("UPDATE journal_entry SET event = '{\"event\": \"bribed\"}' WHERE seq = 3").unwrap();
    drop(forger);
    let store = desk.open(None).unwrap();
    let refused = store.read(|r| r.journal(session)).unwrap_err();
    assert!(matches!(&refused, StoreError::Damaged { details } if details.contains("bribed")), "{refused:?}");
}

#[test]
fn a_full_disk_takes_nothing_away() {
    let desk = Desk::new();
    if let Some(output) = run_with_mount("damage::on_a_small_disk", "1m", &desk) {
        assert_passed(&output);
    }
}

#[test]
#[ignore = "run by a_full_disk_takes_nothing_away"]
fn on_a_small_disk() {
    let mount = PathBuf::from(std::env::var_os("ALQA_MOUNT").unwrap());
    let file = mount.join("алқа.alqa");
    let mut store = Store::create(&file, None, &caller()).unwrap();
    let attach = |store: &mut Store, n: usize| {
        let bytes = n.to_le_bytes().repeat(8 * 1024);
        store.write(|w| {
            w.insert_person(&sample::person("Кенжебаев"))?;
            w.attach(&alqa::store::Attachment { media_type: "application/pdf".into(), bytes })
        })
    };
    let stored = (0..1000).take_while(|&n| match attach(&mut store, n) {
        Ok(_) => true,
        Err(StoreError::DiskFull) => false,
        Err(error) => panic!("not a full disk: {error:?}"),
    });
    let stored = stored.count();
    assert!((1..100).contains(&stored), "{stored} files went into one megabyte");
    let persons = |store: &Store| store.read(|r| r.persons(alqa::domain::text::Language::Kazakh)).unwrap().len();
    assert_eq!(persons(&store), stored, "half a transaction was kept");
    assert!(matches!(store.backup(&mount.join("көшірме.alqa")), Err(StoreError::DiskFull)));
    let refused = store.export_plain(&mount.join("ашық.sqlite")).unwrap_err();
    assert!(matches!(refused, StoreError::DiskFull), "{refused:?}");
    assert!(matches!(Store::create(&mount.join("жаңа.alqa"), None, &caller()), Err(StoreError::DiskFull)));
    let left = |name: &str| mount.join(name).exists();
    assert!(!left("көшірме.alqa") && !left("ашық.sqlite") && !left("жаңа.alqa"), "half a file was left");
    assert!(store.check().unwrap().is_empty());
    drop(store);

    let store = Store::open(&file, None, &caller()).unwrap();
    assert_eq!(persons(&store), stored);
    assert_eq!(store.check().unwrap(), []);
}
