//! Telling languages apart: what is said in one of them has no words of another.

use alqa::i18n::Locale;
use rstest::rstest;

/// Letters that Kazakh has and Russian has not.
const KAZAKH_LETTERS: &str = "әғқңөұүһіӘҒҚҢӨҰҮҺІ";

/// Names that are the same in every language: what is typed, and formats.
const NAMES: [&str; 36] = [
    "alqa",
    "Alqa",
    "COMMAND",
    "open",
    "demo",
    "session",
    "list",
    "show",
    "export",
    "protocol",
    "extract",
    "attendance",
    "course",
    "blank",
    "tally",
    "ballots",
    "secret",
    "journal",
    "review",
    "check",
    "verify",
    "replay",
    "backup",
    "lang",
    "kk",
    "ru",
    "en",
    "PDF",
    "JSON",
    "full",
    "short",
    "Q",
    "FILE",
    "DIR",
    "SESSION",
    "ITEM",
];

/// Returns a text without what is not said by the program: quotations, file names, parameters, codes with a
/// figure, and the words of the machine, which stand in brackets.
fn own_words(text: &str) -> String {
    let lines = text.lines().filter(|line| !line.starts_with('('));
    let mut own = String::new();
    for word in lines.flat_map(|line| unquoted(line).split(' ').map(str::to_owned).collect::<Vec<_>>()) {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        let is_file = bare.contains('/') || bare.contains('.') && bare.is_ascii();
        let is_typed = word.trim_matches(|c: char| "[,.;:".contains(c)).starts_with(['-', '<']);
        let known = |part: &str| part.is_empty() || NAMES.contains(&part) || part.chars().all(|c| "IVX".contains(c));
        let is_name = bare.split(|c: char| !c.is_ascii_alphabetic()).all(known);
        let is_code = bare.contains(|c: char| c.is_ascii_digit());
        if !is_file && !is_typed && !(bare.is_ascii() && (is_name || is_code)) {
            own.push_str(&word);
            own.push(' ');
        }
    }
    own
}

fn unquoted(line: &str) -> String {
    let mut depth = 0;
    let mut kept = String::new();
    for c in line.chars() {
        match c {
            '«' | '“' | '(' => depth += 1,
            '»' | '”' | ')' => depth -= 1,
            _ if depth == 0 => kept.push(c),
            _ => {}
        }
    }
    kept
}

/// Returns the first word of `text` that is not of the language.
pub fn foreign_word(locale: Locale, text: &str) -> Option<String> {
    let is_foreign = |c: char| match locale {
        Locale::Kazakh => c.is_ascii_alphabetic(),
        Locale::Russian => c.is_ascii_alphabetic() || KAZAKH_LETTERS.contains(c),
        Locale::English => ('\u{400}'..='\u{52f}').contains(&c),
    };
    own_words(text).split_whitespace().find(|word| word.chars().any(is_foreign)).map(str::to_owned)
}

/// Asserts that `text` is said in the language: it has words, and none of another language.
#[track_caller]
pub fn assert_speaks(locale: Locale, text: &str) {
    assert_eq!(foreign_word(locale, text), None, "not {locale:?}: {text}");
    let has_words = match locale {
        Locale::Kazakh => text.contains(|c| KAZAKH_LETTERS.contains(c)),
        Locale::Russian => text.contains(|c: char| ('а'..='я').contains(&c)),
        Locale::English => text.contains(|c: char| c.is_ascii_lowercase()),
    };
    assert!(has_words, "no word of {locale:?}: {text}");
    assert!(!text.contains(['{', '}', '$', '\u{2068}', '\u{2069}']), "a place was not filled: {text}");
}

#[rstest]
#[case(Locale::Kazakh, "Файл табылмады: /tmp/x.pdf.\n(No such file)", None)]
#[case(Locale::Kazakh, "Жазылуы: alqa demo --out DIR [--lang kk|ru|en]", None)]
#[case(Locale::Kazakh, "Usage: alqa", Some("Usage:"))]
#[case(Locale::Kazakh, "Жазба database", Some("database"))]
#[case(Locale::Russian, "Файл не найден: a.alqa. «Мұндай»", None)]
#[case(Locale::Russian, "Файл табылмады, қалта", Some("қалта"))]
#[case(Locale::English, "File not found: «қалта»", None)]
#[case(Locale::English, "File not found: нет", Some("нет"))]
fn a_word_of_another_language_is_found(#[case] locale: Locale, #[case] text: &str, #[case] expected: Option<&str>) {
    assert_eq!(foreign_word(locale, text).as_deref(), expected);
}
