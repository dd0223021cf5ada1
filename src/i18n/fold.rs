//! Text folded for search, so that a word is found however its letters were typed.
//!
//! What is stored for search and what is searched for pass through the same [`fold`]. Russian keyboards lack the
//! Kazakh letters, older texts carry Latin letters in Kazakh words, and no general Unicode folding helps with either.
//! A better match of the exact letters is a matter of ranking, not of folding.

use std::iter::Peekable;
use std::str::Chars;

/// The token that stands for «№», "N" and "No" before a number: letters, since an index drops signs.
const NUMBER_SIGN: &str = "no";

/// Words shorter than this are never cut: what is left would match too much.
const SHORTEST_CUT_WORD: usize = 4;

/// Returns the words of `text` in the form that search compares, with one space between them.
///
/// Letters become small; ә ғ қ ң ө ұ ү һ і ё й become the letters that a Russian keyboard has; Latin letters inside a
/// Cyrillic word become the Cyrillic ones they look like; «№», "N" and "No" before a number become one token. Quotes
/// and all other signs vanish. A hyphen ends a word, so that «вице-министр» is found by either of its parts; an
/// apostrophe and an invisible hyphen do not.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut words = split(text).into_iter().peekable();
    while let Some(word) = words.next() {
        let next_is_number = words.peek().is_some_and(|next| next.starts_with(|next: char| next.is_ascii_digit()));
        push_word(&mut folded, &word, next_is_number);
    }
    folded
}

/// Returns the beginning of a folded word that its forms share, for a search by prefix.
///
/// A final п or к turns into б or г when an ending follows («кітап», «кітабы»), so it is left out.
pub fn prefix(word: &str) -> &str {
    match word.strip_suffix(['п', 'к']) {
        Some(stem) if word.chars().count() >= SHORTEST_CUT_WORD => stem,
        Some(_) | None => word,
    }
}

/// Returns the characters of `text` with й and ё in one piece, as some systems store them in two.
pub(super) fn composed(text: &str) -> impl Iterator<Item = char> {
    Composed { characters: text.chars().peekable() }
}

struct Composed<'a> {
    characters: Peekable<Chars<'a>>,
}

impl Iterator for Composed<'_> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        let base = self.characters.next()?;
        let whole = match (base, self.characters.peek()) {
            ('и', Some('\u{306}')) => 'й',
            ('И', Some('\u{306}')) => 'Й',
            ('е', Some('\u{308}')) => 'ё',
            ('Е', Some('\u{308}')) => 'Ё',
            (base, _) => return Some(base),
        };
        self.characters.next();
        Some(whole)
    }
}

/// Cuts `text` into words of letters and digits, and number signs.
fn split(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    for character in composed(text) {
        if character.is_alphanumeric() {
            word.push(character);
        } else if !joins_a_word(character) {
            end_word(&mut words, &mut word);
            if character == '№' {
                words.push(character.to_string());
            }
        }
    }
    end_word(&mut words, &mut word);
    words
}

fn end_word(words: &mut Vec<String>, word: &mut String) {
    let ended = std::mem::take(word);
    if ended.is_empty() {
        return;
    }
    match number_after_sign(&ended) {
        Some(number) => words.extend(["№".to_owned(), number.to_owned()]),
        None => words.push(ended),
    }
}

/// Returns the figures of «N6» or «No6».
fn number_after_sign(word: &str) -> Option<&str> {
    let figures = word.trim_start_matches(|character: char| !character.is_ascii_digit());
    let sign = &word[..word.len() - figures.len()];
    let is_number = !figures.is_empty() && figures.chars().all(|character| character.is_ascii_digit());
    (is_number && is_number_sign(sign)).then_some(figures)
}

fn push_word(folded: &mut String, word: &str, next_is_number: bool) {
    if !folded.is_empty() {
        folded.push(' ');
    }
    if word == "№" || (next_is_number && is_number_sign(word)) {
        folded.push_str(NUMBER_SIGN);
        return;
    }
    let is_cyrillic = word.chars().any(|character| matches!(character, '\u{400}'..='\u{52f}'));
    let cyrillic = |letter| if is_cyrillic { twin(letter).unwrap_or(letter) } else { letter };
    for character in word.chars() {
        // A few capitals turn into a letter and a mark; marks are no part of a word.
        let small = cyrillic(character).to_lowercase().filter(|small| small.is_alphanumeric());
        folded.extend(small.map(cyrillic).map(plain));
    }
}

/// Returns whether a word is the Latin stand-in for «№»; its second letter may come from either alphabet.
fn is_number_sign(word: &str) -> bool {
    matches!(word.to_lowercase().as_str(), "n" | "no" | "nо")
}

/// Returns whether the parts on both sides of a sign are still one word: apostrophes, accents, invisible marks.
const fn joins_a_word(character: char) -> bool {
    matches!(character, '\'' | '’' | 'ʼ' | '\u{ad}' | '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

/// Returns the Cyrillic letter that looks like a Latin one. Capitals have more twins than small letters.
const fn twin(latin: char) -> Option<char> {
    Some(match latin {
        'A' | 'a' => 'а',
        'B' => 'в',
        'C' | 'c' => 'с',
        'E' | 'e' => 'е',
        'H' => 'н',
        'h' => 'һ',
        'I' | 'i' => 'і',
        'K' | 'k' => 'к',
        'M' | 'm' => 'м',
        'O' | 'o' => 'о',
        'P' | 'p' => 'р',
        'T' => 'т',
        'X' | 'x' => 'х',
        'Y' | 'y' => 'у',
        'Ə' | 'ə' => 'ә',
        'Ɵ' | 'ɵ' => 'ө',
        _ => return None,
    })
}

/// Returns the letter of a Russian keyboard that stands in for a small letter.
const fn plain(small: char) -> char {
    match small {
        'ә' => 'а',
        'ғ' => 'г',
        'қ' => 'к',
        'ң' => 'н',
        'ө' => 'о',
        'ұ' | 'ү' => 'у',
        'һ' => 'х',
        'і' | 'й' => 'и',
        'ё' => 'е',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case('Ә', 'ә', "а")]
    #[case('Ғ', 'ғ', "г")]
    #[case('Қ', 'қ', "к")]
    #[case('Ң', 'ң', "н")]
    #[case('Ө', 'ө', "о")]
    #[case('Ұ', 'ұ', "у")]
    #[case('Ү', 'ү', "у")]
    #[case('Һ', 'һ', "х")]
    #[case('І', 'і', "и")]
    fn a_kazakh_letter_is_found_by_its_neighbour_on_the_keyboard(
        #[case] capital: char,
        #[case] small: char,
        #[case] folded: &str,
    ) {
        assert_eq!(fold(&capital.to_string()), folded);
        assert_eq!(fold(&small.to_string()), folded);
    }

    #[rstest]
    #[case::case("АЛҚА Отырысы", "алка отырысы")]
    #[case::yo_and_short_i("Ёлкин Майоров", "елкин маиоров")]
    #[case::split_yo_and_short_i("Е\u{308}лкин Маи\u{306}оров", "елкин маиоров")]
    #[case::latin_i_in_a_kazakh_word("бiлiм мiндеттi", "билим миндетти")]
    #[case::latin_letters_in_a_russian_word("кoллeгия Mинистp", "коллегия министр")]
    #[case::latin_capitals_in_a_russian_word("HАУКА BEРНО", "наука верно")]
    #[case::latin_schwa("əкім", "аким")]
    #[case::a_latin_word_stays_latin("PDF Excel", "pdf excel")]
    #[case::number_sign("№ 6 хаттама", "no 6 хаттама")]
    #[case::number_sign_without_a_space("№6", "no 6")]
    #[case::number_sign_with_a_no_break_space("№\u{a0}6", "no 6")]
    #[case::latin_number_sign("N 6", "no 6")]
    #[case::latin_number_sign_without_a_space("N6 n12", "no 6 no 12")]
    #[case::latin_number_sign_with_a_dot("No. 6", "no 6")]
    #[case::a_lone_latin_letter_is_a_word("A4 витамин N", "a4 витамин n")]
    #[case::quotes("«Алқа» “Қазақстан” \"Достық\"", "алка казакстан достык")]
    #[case::hyphens("вице-министр 3-тармақ", "вице министр 3 тармак")]
    #[case::an_index_with_a_suffix("№ 78-НҚ", "no 78 нк")]
    #[case::soft_hyphen("хат\u{ad}тама", "хаттама")]
    #[case::stress_mark("до\u{301}клад", "доклад")]
    #[case::apostrophe("Д’Артаньян", "дартаньян")]
    #[case::space("  бір \n екі\t", "бир еки")]
    #[case::nothing("— « » .", "")]
    fn text_is_folded(#[case] text: &str, #[case] folded: &str) {
        assert_eq!(fold(text), folded);
    }

    #[rstest]
    #[case::turns_voiced("китап", "китабы")]
    #[case::turns_voiced_g("болик", "болиги")]
    #[case::turns_voiced_gh("тармак", "тармагы")]
    #[case::stays("алка", "алканын")]
    fn the_prefix_of_a_word_finds_its_forms(#[case] word: &str, #[case] form: &str) {
        assert!(form.starts_with(prefix(word)));
    }

    #[rstest]
    #[case("топ")]
    #[case("ек")]
    #[case("")]
    fn a_short_word_is_not_cut(#[case] word: &str) {
        assert_eq!(prefix(word), word);
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in any::<String>()) {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn case_never_matters_in_cyrillic(text in "[А-Яа-яӘҒҚҢӨҰҮҺІәғқңөұүһі №0-9-]{0,20}") {
            prop_assert_eq!(fold(&text.to_lowercase()), fold(&text.to_uppercase()));
        }
    }
}
