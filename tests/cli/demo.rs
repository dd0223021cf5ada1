//! The practice collegium by one command.

use std::fs;

use alqa::i18n::Locale;
use rstest::rstest;

use crate::desk::{Desk, command, demo, run, words};
use crate::speech::assert_speaks;

/// Every paper of the demonstration.
pub const PAPERS: [&str; 10] = [
    "attendance-kk.pdf",
    "attendance-ru.pdf",
    "extract-kk.pdf",
    "extract-ru.pdf",
    "protocol-full-kk.pdf",
    "protocol-full-ru.pdf",
    "protocol-short-kk.pdf",
    "protocol-short-ru.pdf",
    "review-kk.pdf",
    "review-ru.pdf",
];

#[rstest]
#[case(Locale::Kazakh)]
#[case(Locale::Russian)]
#[case(Locale::English)]
fn demo_writes_a_database_and_every_paper_whatever_the_language(#[case] locale: Locale) {
    let desk = Desk::empty();
    let account = desk.run(locale, "demo --out . --journal").done();
    let names: Vec<_> = desk.files().into_keys().collect();
    let expected = PAPERS[..4].iter().chain(["practice.alqa", "practice.alqa.lock"].iter());
    let expected = expected.chain(&PAPERS[4..]);
    assert_eq!(names, expected.copied().collect::<Vec<_>>());
    for name in PAPERS {
        assert!(fs::read(desk.path(name)).unwrap() == fs::read(demo(name)).unwrap(), "{name} differs from run to run");
        assert!(account.contains(name), "{name} is not spoken of:\n{account}");
    }
    let lines: Vec<_> = account.lines().collect();
    assert_eq!(lines[0], words(locale).database_made("./practice.alqa"));
    assert_eq!(lines[lines.len() - 1], words(locale).demo_done("."));
    // Names, places and titles of the practice collegium stay in a language of the collegium.
    let own = match locale {
        Locale::Kazakh => account.as_str(),
        Locale::Russian | Locale::English => &lines[..2].join("\n"),
    };
    assert_speaks(locale, own);
}

#[test]
fn every_entry_is_told_where_that_is_asked_and_every_refusal_always() {
    let desk = Desk::empty();
    let told = |line: &str| line.split_once(" · ").and_then(|(number, _)| number.parse::<u32>().ok());
    let account = desk.alqa("demo --out a --journal").done();
    let numbers: Vec<_> = account.lines().filter_map(told).collect();
    assert!(numbers.len() > 150, "{account}");
    assert!((1..).zip(&numbers).all(|(expected, &number)| number == expected), "{numbers:?}");
    let short = desk.alqa("demo --out b").done();
    assert_eq!(short.lines().filter_map(told).count(), 0, "{short}");
    let refusal = words(Locale::Kazakh).demo_refused("");
    let refusals = |account: &str| account.lines().filter(|line| line.starts_with(&refusal)).count();
    assert_eq!((refusals(&account), refusals(&short)), (3, 3), "{short}");
}

#[test]
fn a_second_demo_leaves_the_first_database_alone() {
    let desk = Desk::empty();
    desk.alqa("demo --out .").done();
    let first = desk.files();
    let account = desk.alqa("demo --out .").done();
    assert!(account.starts_with(&words(Locale::Kazakh).database_made("./practice-2.alqa")), "{account}");
    let second = desk.files();
    for (name, bytes) in &first {
        assert!(second.get(name) == Some(bytes), "{name} was changed");
    }
    let new: Vec<_> = second.keys().filter(|name| !first.contains_key(*name)).collect();
    assert_eq!(new, ["practice-2.alqa", "practice-2.alqa.lock"]);
    desk.alqa("check practice-2.alqa").done();
}

#[test]
fn a_folder_of_any_name_is_made_where_it_is_missing() {
    let desk = Desk::empty();
    let folder = desk.path("2026/Алқа № 6 – «Әділет» 100%#?");
    let account = run(command(Locale::Kazakh).args(["demo", "--out"]).arg(&folder)).done();
    assert!(account.contains("«Әділет» 100%#?"), "{account}");
    run(command(Locale::Kazakh).arg("check").arg(folder.join("practice.alqa"))).done();
}

#[cfg(unix)]
#[test]
fn a_paper_is_as_open_to_others_as_any_file_of_its_user() {
    use std::os::unix::fs::MetadataExt;
    let desk = Desk::new();
    fs::write(desk.path("any"), "").unwrap();
    desk.alqa("attendance 6 --db practice.alqa --out paper.pdf").done();
    let mode = |name: &str| fs::metadata(desk.path(name)).unwrap().mode();
    assert_eq!(mode("paper.pdf"), mode("any"), "{:o}", mode("paper.pdf"));
}
