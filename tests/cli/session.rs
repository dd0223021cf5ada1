//! Sessions listed, shown, exported, and proven again from the export.

use std::fs;

use alqa::i18n::Locale;
use alqa::office::exchange::SittingFile;
use rstest::rstest;

use crate::desk::{Desk, words};
use crate::speech::assert_speaks;

#[rstest]
#[case(Locale::Kazakh, "№\u{a0}2026/6 · 2026 жылғы 20 қараша · кезекті отырыс · хаттама тіркелді")]
#[case(Locale::Russian, "№\u{a0}2026/6 · 20 ноября 2026 года · очередное заседание · протокол зарегистрирован")]
#[case(Locale::English, "№\u{a0}2026/6 · 20 November 2026 · ordinary session · protocol registered")]
fn sessions_are_listed_by_date(#[case] locale: Locale, #[case] sixth: &str) {
    let list = Desk::new().run(locale, "session list --db practice.alqa").done();
    assert_speaks(locale, &list);
    let lines: Vec<_> = list.lines().collect();
    assert_eq!(lines.len(), 7, "{list}");
    assert_eq!(lines[5].replace('\u{a0}', " "), sixth.replace('\u{a0}', " "));
    assert!((1..).zip(&lines).all(|(number, line)| line.contains(&format!("2026/{number} "))), "{list}");
}

#[rstest]
#[case(Locale::Kazakh, "көпшілік даусымен қабылданды")]
#[case(Locale::Russian, "принято большинством голосов")]
#[case(Locale::English, "by a majority")]
fn a_session_is_shown_with_its_quorum_items_and_votes(#[case] locale: Locale, #[case] majority: &str) {
    let desk = Desk::new();
    let shown = desk.run(locale, "session show 6 --db practice.alqa").done();
    assert_eq!(desk.run(locale, "session show 2026/6 --db practice.alqa").done(), shown, "the latest year is meant");
    if locale != Locale::English {
        assert_speaks(locale, &shown);
    }
    let has = |line: &str| shown.lines().any(|shown| shown == line);
    assert!(has(&words(locale).session_composition(14, 17, 12)), "{shown}");
    let is_item = |line: &&str| line.split_once(". ").is_some_and(|(number, _)| number.parse::<u32>().is_ok());
    let items: Vec<_> = shown.lines().filter(is_item).collect();
    assert_eq!(items.len(), 8, "{shown}");
    let votes: Vec<_> = shown.lines().filter(|line| line.starts_with("   ")).collect();
    assert_eq!(votes.len(), 8, "{shown}");
    assert!(items[0].contains(majority) && votes[0].contains(majority), "{shown}");
    assert_eq!(votes[3].matches('7').count(), 2, "the tie: {}", votes[3]);
}

#[test]
fn a_session_that_was_not_opened_is_shown_without_a_course() {
    let shown = Desk::new().alqa("session show 7 --db practice.alqa").done();
    assert!(shown.contains(&words(Locale::Kazakh).state_planned()), "{shown}");
    assert_eq!(shown.lines().count(), 3, "{shown}");
}

#[test]
fn a_collegium_without_sessions_says_so() {
    let desk = Desk::empty();
    let practice = alqa::office::practice::Practice::load().unwrap();
    let founding = alqa::office::Founding {
        name: practice.body.name.clone(),
        practice: true,
        settings: alqa::office::Settings {
            sitting_heading: practice.body.protocol.heading.clone(),
            city: practice.body.city.clone(),
            file_index: String::new(),
            first_day: practice.prepared().date(),
            given_before: None,
            blank_height: None,
            clock_shift: 0,
        },
        profile: alqa::domain::profile::Profile::model_regulation(),
    };
    drop(alqa::office::Office::found(&desk.file(), None, &crate::desk::office_desk(), &founding).unwrap());
    for locale in Locale::ALL {
        let list = desk.run(locale, "session list --db practice.alqa").done();
        assert_eq!(list.trim_end(), words(locale).sessions_none());
    }
}

#[test]
fn an_export_is_a_sitting_whether_it_goes_to_a_file_or_to_the_output() {
    let desk = Desk::new();
    let account = desk.alqa("session export 6 --json --db practice.alqa --out sitting.json").done();
    assert_eq!(account.trim_end(), words(Locale::Kazakh).written("sitting.json"));
    let text = fs::read_to_string(desk.path("sitting.json")).unwrap();
    assert_eq!(desk.alqa("session export 6 --json --db practice.alqa").done(), text);
    let file = SittingFile::read(&text).unwrap();
    let session = desk.office(None).session_by_number(None, 6).unwrap();
    assert_eq!(file, desk.office(None).export_sitting(session.id).unwrap());
    let json: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(json["format"], "alqa-sitting");
    assert_eq!(json["version"], 1);
    assert_eq!(json["setup"]["composition"]["seats"].as_array().unwrap().len(), 17);
}

#[test]
fn replaying_an_export_tells_the_sitting_entry_by_entry_as_it_was_told_when_it_was_held() {
    let desk = Desk::empty();
    let held = desk.alqa("demo --out . --journal").done();
    desk.alqa("session export 6 --json --db practice.alqa --out sitting.json").done();
    let proof = desk.alqa("replay sitting.json").done();
    let is_entry = |line: &&str| line.split_once(" · ").is_some_and(|(number, _)| number.parse::<u32>().is_ok());
    let (held, replayed): (Vec<_>, Vec<_>) =
        (held.lines().filter(is_entry).collect(), proof.lines().filter(is_entry).collect());
    assert_eq!(held.len(), replayed.len());
    // An entry that was struck later, a vote that was cancelled later, are told by their end.
    let differing: Vec<_> = held.iter().zip(&replayed).filter(|(held, replayed)| held != replayed).collect();
    assert!(differing.iter().all(|(held, replayed)| replayed.starts_with(&held[..10])), "{differing:#?}");
    assert!(differing.len() <= 2, "{differing:#?}");
    let last = proof.lines().last().unwrap();
    let file = SittingFile::read(&fs::read_to_string(desk.path("sitting.json")).unwrap()).unwrap();
    let hash = file.journal.last().unwrap().hash.short();
    assert_eq!(last, words(Locale::Kazakh).replay_lawful(u32::try_from(replayed.len()).unwrap(), &hash));
    assert!(!proof.contains('?'), "somebody or something has no name: {proof}");
}

#[rstest]
#[case(Locale::Kazakh)]
#[case(Locale::Russian)]
#[case(Locale::English)]
fn a_replay_needs_no_database_and_ends_with_its_verdict_in_every_language(#[case] locale: Locale) {
    let desk = Desk::new();
    desk.alqa("session export 6 --json --db practice.alqa --out sitting.json").done();
    fs::remove_file(desk.file()).unwrap();
    let proof = desk.run(locale, "replay sitting.json").done();
    assert!(proof.lines().next().unwrap().contains('6'), "{proof}");
    assert_speaks(locale, proof.lines().last().unwrap());
}
