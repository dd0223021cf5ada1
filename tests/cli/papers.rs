//! Papers by the command line: each kind, in both languages, never in a third.

use std::fs;

use alqa::i18n::Locale;
use rstest::rstest;

use crate::desk::{Desk, demo, words};
use crate::speech::assert_speaks;

#[rstest]
#[case("protocol 6 --form full", "protocol-full")]
#[case("protocol 6 --form short", "protocol-short")]
#[case("protocol 6", "protocol-full")]
#[case("protocol 2026/6", "protocol-full")]
fn a_registered_protocol_is_the_sealed_file(
    #[case] line: &str,
    #[case] name: &str,
    #[values(Locale::Kazakh, Locale::Russian)] locale: Locale,
) {
    let desk = Desk::new();
    let account = desk.alqa(&format!("{line} --db practice.alqa --lang {} --out paper.pdf", locale.code())).done();
    assert_eq!(account.trim_end(), words(locale).written("paper.pdf"));
    let sealed = fs::read(demo(&format!("{name}-{}.pdf", locale.code()))).unwrap();
    assert!(fs::read(desk.path("paper.pdf")).unwrap() == sealed, "another file than the registered one");
}

#[rstest]
#[case("extract 6 1")]
#[case("extract 6 8")]
#[case("attendance 6")]
#[case("attendance 7")]
#[case("course 6")]
#[case("blank 7 attendance")]
#[case("blank 7 open-tally")]
#[case("blank 7 ballots")]
#[case("blank 7 secret-tally")]
#[case("blank 7 journal")]
#[case("stenogram 6")]
#[case("review --quarter 2026-Q3")]
#[case("review --quarter 2026-Q4")]
fn a_paper_is_made_in_both_languages(#[case] line: &str, #[values(Locale::Kazakh, Locale::Russian)] locale: Locale) {
    let desk = Desk::new();
    let before = desk.files();
    let account = desk.run(locale, &format!("{line} --db practice.alqa --out paper.pdf")).done();
    assert_eq!(account.trim_end(), words(locale).written("paper.pdf"));
    let mut after = desk.files();
    assert!(after.remove("paper.pdf").unwrap().starts_with(b"%PDF-1."));
    assert!(after == before, "the database was changed");
}

#[rstest]
#[case("protocol 6")]
#[case("extract 6 1")]
#[case("attendance 6")]
#[case("stenogram 6")]
#[case("review --quarter 2026-Q4")]
fn a_paper_in_english_is_refused_before_anything_is_opened(#[case] line: &str) {
    let desk = Desk::empty();
    let told = desk.run(Locale::English, &format!("{line} --db none.alqa --out paper.pdf"));
    let english = words(Locale::English);
    let complaint = told.failed();
    assert_eq!(complaint.trim_end(), english.refused(&english.paper_language_unknown()));
    assert_speaks(Locale::English, &complaint);
    assert!(!desk.path("paper.pdf").exists());
}

#[test]
fn a_paper_takes_the_place_of_an_older_one_and_of_nothing_beside_it() {
    let desk = Desk::new();
    fs::write(desk.path("Хаттама № 6 – Әділет.pdf"), "older").unwrap();
    let mut command = desk.command(Locale::Kazakh, "protocol 6 --db practice.alqa --out");
    let account = crate::desk::run(command.arg("Хаттама № 6 – Әділет.pdf")).done();
    assert_eq!(account.trim_end(), words(Locale::Kazakh).written("Хаттама № 6 – Әділет.pdf"));
    let mut files = desk.files();
    let paper = files.remove("Хаттама № 6 – Әділет.pdf").unwrap();
    assert!(paper == fs::read(demo("protocol-full-kk.pdf")).unwrap());
    assert_eq!(files.keys().collect::<Vec<_>>(), ["practice.alqa"]);
}

#[cfg(unix)]
#[test]
fn a_paper_goes_through_a_link_and_into_a_pipe() {
    let desk = Desk::new();
    fs::write(desk.path("real.pdf"), "older").unwrap();
    std::os::unix::fs::symlink("real.pdf", desk.path("link.pdf")).unwrap();
    desk.alqa("protocol 6 --db practice.alqa --out link.pdf").done();
    assert!(fs::symlink_metadata(desk.path("link.pdf")).unwrap().is_symlink(), "the link was replaced by a file");
    let expected = fs::read(desk.path("real.pdf")).unwrap();
    assert!(expected.starts_with(b"%PDF"));
    let output = desk.command(Locale::Kazakh, "protocol 6 --db practice.alqa --out /dev/stdout").output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert!(output.stdout.windows(expected.len()).any(|part| part == expected), "the paper is not in the pipe");
}
