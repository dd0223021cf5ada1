//! The catalogues against the program: same keys, same places, every message whole in every language.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message as Parsed, Pattern, PatternElement};
use rstest::rstest;

use super::area::{Area, Place};
use super::{AREAS, faults};
use crate::domain::text::Language;
use crate::i18n::catalog::Arguments;
use crate::i18n::{Catalog, Locale, Papers};

/// The places that each message of a file names.
type Keys = BTreeMap<String, BTreeSet<String>>;

fn declared(area: &Area) -> Keys {
    area.messages
        .iter()
        .map(|message| {
            let mut places = BTreeSet::new();
            for &(name, place) in message.places {
                places.insert(name.to_owned());
                if let Place::Spelled(words) = place {
                    places.insert(words.to_owned());
                }
            }
            (message.key.to_owned(), places)
        })
        .collect()
}

fn written(source: &str) -> Keys {
    let resource = fluent_syntax::parser::parse(source).map_err(|(_, errors)| errors).unwrap();
    let mut keys = Keys::new();
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                let earlier = keys.insert(message.id.name.to_owned(), places(message));
                assert!(earlier.is_none(), "{} is written twice", message.id.name);
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            Entry::Term(_) | Entry::Junk { .. } => panic!("neither terms nor junk: {entry:?}"),
        }
    }
    keys
}

fn places(message: &Parsed<&str>) -> BTreeSet<String> {
    assert!(message.attributes.is_empty(), "{} has attributes, which nothing reads", message.id.name);
    let mut places = BTreeSet::new();
    collect(message.value.as_ref().unwrap(), &mut places);
    places
}

fn collect(pattern: &Pattern<&str>, places: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { .. } => {}
            PatternElement::Placeable { expression: Expression::Inline(inline) } => collect_inline(inline, places),
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                collect_inline(selector, places);
                for variant in variants {
                    collect(&variant.value, places);
                }
            }
        }
    }
}

fn collect_inline(inline: &InlineExpression<&str>, places: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            places.insert(id.name.to_owned());
        }
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        other => panic!("a message is made of text and places only: {other:?}"),
    }
}

/// Every file of every language: area, locale, text.
fn files() -> impl Iterator<Item = (&'static Area, Locale, &'static str)> {
    AREAS
        .iter()
        .flat_map(|area| Locale::ALL.map(|locale| (area, locale, area.source(locale))))
        .filter_map(|(area, locale, source)| Some((area, locale, source?)))
}

#[test]
fn every_language_has_exactly_the_declared_messages_with_exactly_their_places() {
    for (area, locale, source) in files() {
        let (declared, written) = (declared(area), written(source));
        let file = format!("{}/{}.ftl", locale.code(), area.name);
        for (key, places) in &declared {
            assert_eq!(written.get(key), Some(places), "{file}: {key}");
        }
        for key in written.keys() {
            assert!(declared.contains_key(key), "{file}: {key} is never called");
        }
    }
}

#[test]
fn a_key_belongs_to_one_area_only() {
    let mut seen = BTreeMap::new();
    for area in AREAS {
        for message in area.messages {
            let other = seen.insert(message.key, area.name);
            assert_eq!(other, None, "{} of {}", message.key, area.name);
        }
    }
}

#[test]
fn the_messages_stand_in_the_same_order_in_every_language() {
    for (area, locale, source) in files() {
        let resource = fluent_syntax::parser::parse(source).unwrap();
        let keys: Vec<&str> = resource
            .body
            .iter()
            .filter_map(|entry| match entry {
                Entry::Message(message) => Some(message.id.name),
                _ => None,
            })
            .collect();
        let declared: Vec<&str> = area.messages.iter().map(|message| message.key).collect();
        assert_eq!(keys, declared, "{}/{}.ftl", locale.code(), area.name);
    }
}

#[test]
fn no_file_lies_beside_the_embedded_ones() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/locales");
    let mut found = BTreeSet::new();
    for folder in std::fs::read_dir(root).unwrap() {
        let folder = folder.unwrap();
        for file in std::fs::read_dir(folder.path()).unwrap() {
            found.insert(format!(
                "{}/{}",
                folder.file_name().to_string_lossy(),
                file.unwrap().file_name().to_string_lossy()
            ));
        }
    }
    let embedded: BTreeSet<String> =
        files().map(|(area, locale, _)| format!("{}/{}.ftl", locale.code(), area.name)).collect();
    assert_eq!(found, embedded);
}

#[test]
fn papers_do_not_exist_in_english() {
    let documents = AREAS.iter().find(|area| area.name == "documents").unwrap();
    assert_eq!(documents.source(Locale::English), None);
}

#[test]
fn every_message_can_be_filled() {
    assert_eq!(faults(), Vec::<String>::new());
}

#[test]
fn a_filled_message_has_no_empty_place_and_no_break_in_its_lines() {
    for (area, locale, _) in files() {
        let catalog = Catalog::new(locale);
        for message in area.messages {
            let (text, _) = catalog.try_render(message.key, &message.sample());
            let place = format!("{}/{}: {}", locale.code(), area.name, message.key);
            assert!(!text.contains(['{', '}', '$', '\n']), "{place}: {text}");
            assert!(!text.contains("  ") && text.trim() == text && !text.is_empty(), "{place}: {text:?}");
            assert!(!text.contains(['\u{2068}', '\u{2069}']), "{place} carries isolation marks");
        }
    }
}

/// The letters of each language and the signs of its typography; anything else is a slip of the keyboard.
#[test]
fn a_language_is_written_in_its_own_letters() {
    const KAZAKH_ONLY: &str = "әғқңөұүһіӘҒҚҢӨҰҮҺІ";
    for (area, locale, source) in files() {
        for (number, line) in source.lines().enumerate() {
            let place = format!("{}/{}.ftl:{}: {line}", locale.code(), area.name, number + 1);
            let text = without_places(line);
            let has = |test: fn(char) -> bool| text.chars().any(test);
            match locale {
                Locale::Kazakh => assert!(!has(|c| c.is_ascii_alphabetic()), "{place}"),
                Locale::Russian => {
                    assert!(!has(|c| c.is_ascii_alphabetic() || KAZAKH_ONLY.contains(c)), "{place}");
                }
                Locale::English => assert!(!has(|c| matches!(c, '\u{400}'..='\u{52f}')), "{place}"),
            }
        }
    }
}

#[test]
fn signs_follow_the_typography_of_papers() {
    for (area, locale, source) in files() {
        for (number, line) in source.lines().enumerate() {
            let place = format!("{}/{}.ftl:{}: {line}", locale.code(), area.name, number + 1);
            let text = without_places(line);
            assert!(!line.contains("№ ") && !line.contains("№{"), "{place}: № takes a no-break space");
            assert!(!line.contains(" –") && !line.contains('—'), "{place}: – follows a no-break space");
            assert!(!text.contains(" - "), "{place}: a hyphen is no dash");
            if locale != Locale::English {
                assert!(!text.contains('"') && !text.contains('\''), "{place}: quotes are « »");
            }
            assert!(!line.contains('~') && !line.contains('\t') && line.trim_end() == line, "{place}: stray space");
        }
    }
}

/// Leaves of a line of a catalogue what a reader will see.
fn without_places(line: &str) -> String {
    let line = match line.split_once(" = ") {
        Some((_, text)) => text,
        None => line,
    };
    let mut text = String::new();
    let mut depth = 0_usize;
    for character in line.trim_start().trim_start_matches('*').chars() {
        match character {
            '{' | '[' => depth += 1,
            '}' | ']' => depth = depth.saturating_sub(1),
            _ if depth == 0 => text.push(character),
            _ => {}
        }
    }
    text
}

#[rstest]
#[case(0, "0 вопросов", "0 мәселе", "0 items")]
#[case(1, "1 вопрос", "1 мәселе", "1 item")]
#[case(2, "2 вопроса", "2 мәселе", "2 items")]
#[case(4, "4 вопроса", "4 мәселе", "4 items")]
#[case(5, "5 вопросов", "5 мәселе", "5 items")]
#[case(11, "11 вопросов", "11 мәселе", "11 items")]
#[case(12, "12 вопросов", "12 мәселе", "12 items")]
#[case(14, "14 вопросов", "14 мәселе", "14 items")]
#[case(21, "21 вопрос", "21 мәселе", "21 items")]
#[case(22, "22 вопроса", "22 мәселе", "22 items")]
#[case(25, "25 вопросов", "25 мәселе", "25 items")]
#[case(100, "100 вопросов", "100 мәселе", "100 items")]
#[case(101, "101 вопрос", "101 мәселе", "101 items")]
#[case(111, "111 вопросов", "111 мәселе", "111 items")]
#[case(1_001, "1 001 вопрос", "1 001 мәселе", "1,001 items")]
fn a_counted_noun_agrees_with_its_number(
    #[case] count: u32,
    #[case] russian: &str,
    #[case] kazakh: &str,
    #[case] english: &str,
) {
    let text = |locale| Catalog::new(locale).count_items(count).replace('\u{a0}', " ");
    assert_eq!(text(Locale::Russian), russian);
    assert_eq!(text(Locale::Kazakh), kazakh);
    assert_eq!(text(Locale::English), english);
}

#[rstest]
#[case(1, "1 день", "остался 1 день")]
#[case(3, "3 дня", "осталось 3 дня")]
#[case(7, "7 дней", "осталось 7 дней")]
#[case(21, "21 день", "остался 21 день")]
fn days_agree_in_russian(#[case] count: u32, #[case] days: &str, #[case] left: &str) {
    let russian = Catalog::new(Locale::Russian);
    assert_eq!(russian.count_days(count).replace('\u{a0}', " "), days);
    assert_eq!(russian.days_left(count).replace('\u{a0}', " "), left);
}

#[rstest]
#[case(13, 17, 12, "Кворум имеется: из 17 членов коллегии при голосовании присутствуют 13, необходимо не менее 12.")]
#[case(21, 21, 14, "Кворум имеется: из 21 члена коллегии при голосовании присутствует 21, необходимо не менее 14.")]
#[case(2, 3, 2, "Кворум имеется: из 3 членов коллегии при голосовании присутствуют 2, необходимо не менее 2.")]
fn the_russian_quorum_line_agrees_with_its_figures(
    #[case] present: u32,
    #[case] total: u32,
    #[case] needed: u32,
    #[case] line: &str,
) {
    assert_eq!(Papers::new(Language::Russian).quorum_of_vote(present, total, needed), line);
}

#[test]
fn results_of_a_vote_stand_in_figures_and_in_words() {
    assert_eq!(
        Papers::new(Language::Kazakh).vote_results(9, 1, 2, 0),
        "Дауыс беру нәтижелері: «жақтап»\u{a0}– 9\u{a0}(тоғыз), «қарсы»\u{a0}– 1\u{a0}(бір), «қалыс қалды»\u{a0}– 2\u{a0}(екі), \
         «дауыс берген жоқ»\u{a0}– 0\u{a0}(нөл)."
    );
    assert_eq!(
        Papers::new(Language::Russian).vote_results(9, 1, 2, 0),
        "Результаты голосования: «за»\u{a0}– 9\u{a0}(девять), «против»\u{a0}– 1\u{a0}(один), «воздержались»\u{a0}– 2\u{a0}(два), \
         «не голосовали»\u{a0}– 0\u{a0}(ноль)."
    );
}

#[test]
fn a_paper_of_each_language_comes_out_of_one_run() {
    let titles: Vec<String> = Language::ALL.iter().map(|&language| Papers::new(language).protocol_title()).collect();
    assert_eq!(titles, ["ХАТТАМА", "ПРОТОКОЛ"]);
}

#[test]
fn a_catalogue_can_be_used_by_several_threads_at_once() {
    let count = std::thread::scope(|scope| {
        let work = |locale| scope.spawn(move || (0..200).map(|n| Catalog::new(locale).count_items(n).len()).sum());
        let workers: Vec<std::thread::ScopedJoinHandle<'_, usize>> =
            Locale::ALL.into_iter().chain(Locale::ALL).map(work).collect();
        workers.into_iter().map(|worker| worker.join().unwrap()).collect::<Vec<_>>()
    });
    assert_eq!(count[..3], count[3..]);
}

#[test]
fn an_unknown_key_is_shown_and_harms_nothing() {
    let (text, faults) = Catalog::new(Locale::Kazakh).try_render("no-such-message", &Arguments::default());
    assert_eq!((text.as_str(), faults.len()), ("no-such-message", 1));
}
