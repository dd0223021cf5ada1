//! Sentences as an editor of the ministry would pass them: both languages, clean letters, official endings.

use alqa::domain::text::Bilingual;
use rstest::rstest;
use serde_json::Value;

use super::PRACTICE;

const FILES: [(&str, &str); 8] = [
    ("body.json", include_str!("../../assets/practice/body.json")),
    ("compositions.json", include_str!("../../assets/practice/compositions.json")),
    ("instructions.json", include_str!("../../assets/practice/instructions.json")),
    ("persons.json", include_str!("../../assets/practice/persons.json")),
    ("plan.json", include_str!("../../assets/practice/plan.json")),
    ("session.json", include_str!("../../assets/practice/session.json")),
    ("sitting.json", include_str!("../../assets/practice/sitting.json")),
    ("units.json", include_str!("../../assets/practice/units.json")),
];

/// The letters that Kazakh has and Russian has not.
const KAZAKH_LETTERS: &str = "ӘәҒғҚқҢңӨөҰұҮүҺһІі";

/// Calls `look` with every pair of Kazakh and Russian text of every file.
fn each_pair(look: &mut impl FnMut(&str, &str, &str)) {
    for (file, text) in FILES {
        walk(file, &serde_json::from_str(text).unwrap(), look);
    }
}

fn walk(file: &str, value: &Value, look: &mut impl FnMut(&str, &str, &str)) {
    match value {
        Value::Object(fields) => {
            if fields.contains_key("kk") || fields.contains_key("ru") {
                let text = |language| fields.get(language).and_then(Value::as_str).unwrap_or_default();
                look(file, text("kk"), text("ru"));
            }
            fields.values().for_each(|value| walk(file, value, look));
        }
        Value::Array(values) => values.iter().for_each(|value| walk(file, value, look)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn is_cyrillic(letter: char) -> bool {
    ('\u{400}'..='\u{52f}').contains(&letter)
}

/// Returns what is wrong with the letters and marks of a text; nothing where it is clean.
fn fault(text: &str) -> Option<String> {
    if text.trim() != text || text.is_empty() || text.contains("  ") {
        return Some("spaces or nothing at all".to_owned());
    }
    if let Some(mark) = text.chars().find(|mark| matches!(mark, '"' | '\'' | '“' | '”' | '`' | '\u{a0}' | '—')) {
        return Some(format!("the mark {mark:?}"));
    }
    if text.matches('«').count() != text.matches('»').count() {
        return Some("a quotation that is not closed".to_owned());
    }
    let is_roman = |word: &str| word.chars().all(|letter| matches!(letter, 'I' | 'V' | 'X'));
    text.split(|letter: char| !letter.is_alphanumeric())
        .find(|word| word.chars().any(|letter| letter.is_ascii_alphabetic()) && !is_roman(word))
        .map(|word| format!("Latin letters in {word:?}"))
}

#[rstest]
#[case::latin_i_in_a_kazakh_word("мiндет")]
#[case::latin_o_in_a_russian_word("oтчёт")]
#[case::straight_quotes("\"Жасыл аула\"")]
#[case::open_quotation("«Жасыл аула")]
#[case::two_spaces("III  тоқсан")]
#[case::missing("")]
fn a_seeded_fault_is_found(#[case] text: &str) {
    assert!(fault(text).is_some());
}

#[test]
fn every_text_is_there_in_both_languages_with_clean_letters() {
    let mut seen = 0;
    each_pair(&mut |file, kazakh, russian| {
        seen += 1;
        for text in [kazakh, russian] {
            assert_eq!(fault(text), None, "{file}: {text:?}");
            assert!(text.chars().any(is_cyrillic), "{file}: {text:?}");
        }
    });
    assert!(seen > 400, "{seen}");
}

/// Outside quotations, where a proper name may stay Kazakh, a Russian text has no Kazakh letter.
#[test]
fn russian_texts_are_russian() {
    each_pair(&mut |file, _, russian| {
        let outside = russian.split('«').map(|part| part.rsplit('»').next().unwrap_or_default()).collect::<String>();
        let is_number = |word: &str| word.chars().any(|letter| letter.is_ascii_digit());
        let foreign = outside.split(' ').find(|word| !is_number(word) && word.contains(|l| KAZAKH_LETTERS.contains(l)));
        assert_eq!(foreign, None, "{file}: {russian:?}");
    });
}

/// A sentence ends in both languages, or in neither.
#[test]
fn both_languages_end_alike() {
    each_pair(&mut |file, kazakh, russian| {
        let ends = |text: &str| text.ends_with('.') && !text.ends_with(" қ.");
        assert_eq!(ends(kazakh), ends(russian), "{file}: {kazakh:?} / {russian:?}");
    });
}

/// The figures of a sentence are the same in both languages, in whatever order grammar puts them.
#[test]
fn both_languages_have_the_same_figures() {
    each_pair(&mut |file, kazakh, russian| {
        assert_eq!(figures(kazakh), figures(russian), "{file}: {kazakh:?} / {russian:?}");
    });
}

fn figures(text: &str) -> Vec<&str> {
    let mut found: Vec<_> = text.split(|letter: char| !letter.is_ascii_digit()).filter(|f| !f.is_empty()).collect();
    found.sort_unstable();
    found
}

#[test]
fn titles_of_questions_have_their_official_form() {
    let agenda = PRACTICE.preparation.items.iter().map(|item| &item.title);
    for title in agenda.chain(PRACTICE.plan.items.iter().map(|item| &item.title)) {
        assert!(title.kk.ends_with(" туралы"), "{title:?}");
        let (preposition, rest) = title.ru.split_once(' ').unwrap();
        let before_vowel = rest.trim_start_matches('«').to_lowercase().starts_with(['а', 'о', 'у', 'э', 'и']);
        assert_eq!(preposition, if before_vowel { "Об" } else { "О" }, "{title:?}");
    }
}

#[test]
fn decisions_and_instructions_command_in_kazakh_and_name_the_deed_in_russian() {
    let points = PRACTICE.preparation.points.iter().map(|point| &point.text);
    for text in points.chain(PRACTICE.instructions.iter().map(|record| &record.text)) {
        assert!(text.kk.ends_with("сын.") || text.kk.ends_with("сін."), "{text:?}");
        let mut words = text.ru.split([' ', ',', '.']);
        assert!(words.any(|word| ["ть", "ти", "чь"].iter().any(|end| word.ends_with(end))), "{text:?}");
    }
}

/// A speech stands after «А. Сейітов – »: it begins small, unless with a name or a number, and is a whole sentence.
#[test]
fn speeches_fit_after_the_speakers_name() {
    for speech in &PRACTICE.preparation.speeches {
        let Bilingual { kk, ru } = &speech.text;
        assert!(kk.ends_with('.') && ru.ends_with('.'), "{speech:?}");
        assert!(ru.starts_with(char::is_lowercase), "{speech:?}");
    }
}

/// A Russian verb of the past shows who spoke; a man who «доложила» is the commonest slip of a protocol.
#[test]
fn russian_speeches_agree_with_the_speaker() {
    for speech in &PRACTICE.preparation.speeches {
        let verb = speech.text.ru.split([' ', ',']).next().unwrap();
        let female = super::person(speech.speaker).patronymic.ru.ends_with("вна");
        assert_eq!(verb.ends_with("ла"), female, "{speech:?}");
        assert_eq!(verb.ends_with('л'), !female, "{speech:?}");
    }
}

#[test]
fn the_body_is_marked_as_practice_in_words() {
    let body = &PRACTICE.body;
    assert!(body.notice.kk.contains("ойдан шығарылған") && body.notice.ru.contains("вымышлены"));
    assert!(body.protocol.heading.kk.ends_with("алқасының отырысы"));
    assert!(body.protocol.heading.ru.starts_with("Заседание коллегии"));
    assert!(body.genitive.kk.ends_with("нің"));
}
