//! `check`, `verify` and `backup`: what proves a database, a paper and a copy.

use std::fs;

use alqa::domain::digest::Digest;
use alqa::i18n::Locale;
use rstest::rstest;

use crate::desk::{Desk, demo, words};
use crate::speech::assert_speaks;

#[rstest]
#[case(Locale::Kazakh)]
#[case(Locale::Russian)]
#[case(Locale::English)]
fn a_whole_database_passes_every_check(#[case] locale: Locale) {
    let desk = Desk::new();
    let before = desk.files();
    let account = desk.run(locale, "check practice.alqa").done();
    assert_speaks(locale, &account);
    let words = words(locale);
    let entries = crate::journal::exported(&desk)["journal"].as_array().unwrap().len();
    let entries = u32::try_from(entries).unwrap();
    let checked = [
        words.check_file(),
        words.check_chain(entries),
        words.check_replay(1),
        words.check_seals(4),
        words.check_catalogues(),
    ];
    let mut expected: Vec<_> = checked.iter().map(|what| words.check_passed(what)).collect();
    expected.push(words.check_all_passed());
    assert_eq!(account.lines().collect::<Vec<_>>(), expected);
    assert!(desk.files() == before, "the check changed something");
}

#[rstest]
#[case::an_entry_was_changed(
    "DROP TRIGGER journal_entry_no_update; UPDATE journal_entry SET author = 'X' WHERE seq = 30",
    "30"
)]
#[case::an_entry_was_removed("DROP TRIGGER journal_entry_no_delete; DELETE FROM journal_entry WHERE seq = 40", "40")]
fn a_changed_journal_is_found_whoever_changed_it(#[case] forgery: &str, #[case] place: &str) {
    let desk = Desk::new();
    desk.raw().execute_batch(forgery).unwrap();
    for locale in Locale::ALL {
        let told = desk.run(locale, "check practice.alqa");
        assert_eq!((told.status, told.err.as_str()), (1, ""), "{told:?}");
        let faults: Vec<_> = told.out.lines().filter(|line| line.starts_with('✗')).collect();
        assert!(!faults.is_empty() && faults[0].contains(place), "{}", told.out);
        assert_speaks(locale, &told.out);
        assert_eq!(told.out.lines().last(), Some(words(locale).check_some_failed(1).as_str()));
    }
}

#[test]
fn a_stage_that_the_journal_does_not_lead_to_is_found() {
    let desk = Desk::new();
    desk.raw().execute_batch("UPDATE session SET stage = 'sitting' WHERE number = 6").unwrap();
    let told = desk.alqa("check practice.alqa");
    assert_eq!(told.status, 1, "{told:?}");
    assert!(told.out.contains(&words(Locale::Kazakh).check_stage_differs()), "{}", told.out);
}

#[rstest]
#[case(Locale::Kazakh)]
#[case(Locale::Russian)]
#[case(Locale::English)]
fn a_registered_paper_is_known_by_its_bytes_alone(#[case] locale: Locale) {
    let desk = Desk::new();
    for form in ["full", "short"] {
        for language in ["kk", "ru"] {
            fs::copy(demo(&format!("protocol-{form}-{language}.pdf")), desk.path("renamed")).unwrap();
            let account = desk.run(locale, "verify renamed --db practice.alqa").done();
            let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 20).unwrap();
            assert_eq!(account.trim_end(), words(locale).verified("1", "6", day));
            assert_speaks(locale, &account);
        }
    }
}

#[test]
fn one_changed_byte_makes_it_another_paper() {
    let desk = Desk::new();
    let whole = fs::read(demo("protocol-full-kk.pdf")).unwrap();
    for place in [0, whole.len() / 2, whole.len() - 1] {
        let mut changed = whole.clone();
        changed[place] ^= 1;
        fs::write(desk.path("paper.pdf"), changed).unwrap();
        for locale in Locale::ALL {
            let told = desk.run(locale, "verify paper.pdf --db practice.alqa");
            assert_eq!((told.status, told.err.as_str()), (1, ""));
            assert_eq!(told.out.trim_end(), words(locale).verified_not_registered("paper.pdf"));
            assert_speaks(locale, &told.out);
        }
    }
}

#[test]
fn a_draft_and_another_paper_are_not_registered() {
    let desk = Desk::empty();
    drop(crate::refusals::held(&desk.file()));
    desk.alqa("protocol 6 --db practice.alqa --out draft.pdf").done();
    fs::copy(demo("attendance-kk.pdf"), desk.path("attendance.pdf")).unwrap();
    fs::copy(demo("protocol-full-kk.pdf"), desk.path("elsewhere.pdf")).unwrap();
    for name in ["draft.pdf", "attendance.pdf", "elsewhere.pdf"] {
        let told = desk.alqa(&format!("verify {name} --db practice.alqa"));
        assert_eq!(told.status, 1, "{told:?}");
        assert_eq!(told.out.trim_end(), words(Locale::Kazakh).verified_not_registered(name));
    }
}

#[test]
fn a_copy_is_checked_holds_the_same_and_opens_alike() {
    let desk = Desk::new();
    let account = desk.alqa("backup --db practice.alqa --out copy.alqa").done();
    assert_eq!(account.lines().last(), Some(words(Locale::Kazakh).written("copy.alqa").as_str()));
    assert!(account.contains('✓') && !account.contains('✗'), "{account}");
    for line in ["session list", "session show 6", "session export 6 --json"] {
        let of = |file: &str| desk.alqa(&format!("{line} --db {file}")).done();
        assert_eq!(of("practice.alqa"), of("copy.alqa"), "{line}");
    }
    fs::copy(demo("protocol-full-kk.pdf"), desk.path("paper.pdf")).unwrap();
    desk.alqa("verify paper.pdf --db copy.alqa").done();
}

#[test]
fn a_copy_takes_no_other_file_away() {
    let desk = Desk::new();
    fs::write(desk.path("copy.alqa"), "something else").unwrap();
    for (locale, complaint) in
        Locale::ALL.into_iter().zip(desk.fails_in_every_language("backup --db practice.alqa --out copy.alqa"))
    {
        assert_eq!(
            complaint.lines().next(),
            Some(words(locale).failed(&words(locale).file_exists("copy.alqa")).as_str())
        );
    }
}

#[test]
fn the_digest_of_a_registered_paper_is_that_of_any_tool() {
    let office = Desk::new().office(None);
    let bytes = fs::read(demo("protocol-full-kk.pdf")).unwrap();
    let found = office.verify(&bytes).unwrap().unwrap();
    let output = std::process::Command::new("sha256sum").arg(demo("protocol-full-kk.pdf")).output().unwrap();
    let theirs: Digest = String::from_utf8(output.stdout).unwrap()[..64].parse().unwrap();
    assert_eq!(found.paper.sha256, theirs);
}
