//! Help and wrong usage: exit status 2, in the language asked for, with the line of usage.

use alqa::i18n::{Catalog, Locale};
use rstest::rstest;

use crate::desk::{Desk, words};
use crate::speech::assert_speaks;

/// Every command that has a help of its own.
const COMMANDS: [&str; 17] = [
    "open",
    "demo",
    "session",
    "session list",
    "session show",
    "session export",
    "protocol",
    "extract",
    "attendance",
    "stenogram",
    "course",
    "blank",
    "review",
    "check",
    "verify",
    "replay",
    "backup",
];

#[rstest]
#[case("command-7", |words: &Catalog| words.usage_unknown_command("command-7"), "alqa [FILE|COMMAND]")]
#[case("open a b2", |words: &Catalog| words.usage_unknown_argument("b2"), "alqa open [FILE]")]
#[case("session order-66", |words: &Catalog| words.usage_unknown_command("order-66"), "alqa session list|show|export")]
#[case("session", Catalog::usage_missing_command, "alqa session list|show|export")]
#[case("demo --outt x", |words: &Catalog| words.usage_unknown_argument("--outt"), "alqa demo --out DIR")]
#[case("check a b2", |words: &Catalog| words.usage_unknown_argument("b2"), "alqa check FILE")]
#[case("demo", |words: &Catalog| words.usage_missing("--out <DIR>"), "alqa demo --out DIR")]
#[case("session export 6 --db a", |words: &Catalog| words.usage_missing("--json"), "alqa session export SESSION --json")]
#[case("demo --out", |words: &Catalog| words.usage_empty("--out <DIR>"), "alqa demo --out DIR")]
#[case("session show six --db a", |words: &Catalog| words.usage_bad_value("<SESSION>", "six"), "alqa session show SESSION")]
#[case("session show 2026/ --db a", |words: &Catalog| words.usage_bad_value("<SESSION>", "2026/"), "alqa session show SESSION")]
#[case("extract 6 -1 --db a --out b", |words: &Catalog| words.usage_unknown_argument("-1"), "alqa extract SESSION ITEM")]
#[case("extract 6 x --db a --out b", |words: &Catalog| words.usage_bad_value("<ITEM>", "x"), "alqa extract SESSION ITEM")]
#[case("review --quarter 2026-Q5 --db a --out b", |words: &Catalog| words.usage_bad_value("--quarter <QUARTER>", "2026-Q5"), "alqa review --quarter 2026-Q4")]
#[case("protocol 6 --form long --db a --out b", |words: &Catalog| words.usage_bad_value("--form <FORM>", "long"), "alqa protocol SESSION")]
#[case("protocol 6 --db a --db b --out c", |words: &Catalog| words.usage_repeated("--db <FILE>"), "alqa protocol SESSION")]
#[case("demo --journal=1 --out a", Catalog::usage_wrong, "alqa demo --out DIR")]
fn wrong_usage_is_told_with_the_right_one(
    #[case] line: &str,
    #[case] complaint: fn(&Catalog) -> String,
    #[case] usage: &str,
) {
    let desk = Desk::empty();
    for locale in Locale::ALL {
        let told = desk.run(locale, &format!("{line} --lang {}", locale.code()));
        assert_eq!((told.status, told.out.as_str()), (2, ""), "{told:?}");
        let lines: Vec<_> = told.err.lines().collect();
        assert_eq!(lines.len(), 2, "{told:?}");
        assert_eq!(lines[0], complaint(&words(locale)));
        let start = format!("{} {usage}", words(locale).help_heading_usage());
        assert!(lines[1].starts_with(&start), "{told:?}");
        assert_speaks(locale, &told.err);
    }
    assert!(desk.files().is_empty(), "wrong usage left something behind");
}

#[test]
fn an_unknown_language_is_told_in_the_language_of_the_system() {
    for locale in Locale::ALL {
        let told = Desk::empty().run(locale, "check a --lang tt");
        assert_eq!(told.status, 2);
        assert!(told.err.starts_with(&words(locale).usage_bad_value("--lang <LANG>", "tt")), "{told:?}");
    }
}

#[rstest]
#[case(Locale::Kazakh)]
#[case(Locale::Russian)]
#[case(Locale::English)]
fn help_of_every_command_has_no_word_of_another_language(#[case] locale: Locale) {
    let desk = Desk::empty();
    let program = desk.run(locale, "--help").done();
    assert_speaks(locale, &program);
    for command in COMMANDS {
        let help = desk.run(locale, &format!("{command} --help")).done();
        assert_speaks(locale, &help);
        assert!(help.contains(&format!("alqa {command} ")), "{help}");
        assert!(help.lines().next() != program.lines().next(), "`{command}` is not explained");
        assert!(program.contains(&format!("  {} ", command.split(' ').next().unwrap())), "{command} is not listed");
        assert!(!help.ends_with("\n\n"), "{help:?}");
    }
}

#[test]
fn the_version_is_one_line() {
    let expected = concat!("alqa ", env!("CARGO_PKG_VERSION"), "\n");
    assert_eq!(Desk::empty().alqa("--version").done(), expected);
}
