//! Where a word may be divided at the end of a line.
//!
//! Kazakh words are divided by a rule of syllables, Russian ones by the usual patterns. Names, abbreviations and words
//! with digits stay whole in both.

use crate::domain::text::Language;

/// The least number of letters in a word that is divided.
const SHORTEST: usize = 5;
/// The least number of letters left at the end of a line.
const BEFORE: usize = 2;
/// The least number of letters taken to the next line.
const AFTER: usize = 3;

/// Returns the places where `word` may be divided, as numbers of characters before the hyphen, ascending.
///
/// A word that starts with a capital letter may be a name, one with two capitals is an abbreviation, and digits make
/// a figure: none of them is divided.
pub fn points(word: &str, language: Language) -> Vec<usize> {
    let letters: Vec<char> = word.chars().collect();
    let capitals = letters.iter().filter(|letter| letter.is_uppercase()).count();
    let starts_with_capital =
        letters.iter().find(|letter| letter.is_alphabetic()).is_some_and(|letter| letter.is_uppercase());
    if starts_with_capital || capitals > 1 || letters.iter().any(|letter| letter.is_numeric()) {
        return Vec::new();
    }
    dividable(word, language)
}

/// Returns the places where `word` may be divided, capital letters and digits or not: for a word that is wider than
/// its line and has to be divided somewhere.
pub fn dividable(word: &str, language: Language) -> Vec<usize> {
    let letters: Vec<char> = word.chars().map(one_lower).collect();
    let mut points = Vec::new();
    let mut start = 0;
    // A compound with a hyphen is divided part by part.
    while start < letters.len() {
        let length = letters[start..].iter().take_while(|letter| letter.is_alphabetic()).count();
        if length >= SHORTEST {
            let part = &letters[start..start + length];
            let inside = match language {
                Language::Kazakh => kazakh(part),
                Language::Russian => russian(part),
            };
            points.extend(
                inside
                    .into_iter()
                    .filter(|&place| place >= BEFORE && length - place >= AFTER)
                    .map(|place| start + place),
            );
        }
        start += length + 1;
    }
    points
}

/// Returns the small form of a letter where it is one character, so that places stay places.
fn one_lower(letter: char) -> char {
    let mut lower = letter.to_lowercase();
    match (lower.next(), lower.next()) {
        (Some(small), None) => small,
        (Some(_) | None, _) => letter,
    }
}

/// Returns the limits of Kazakh syllables: each has one vowel and takes at most one consonant before it.
fn kazakh(letters: &[char]) -> Vec<usize> {
    let mut limits = Vec::new();
    let mut seen_vowel = false;
    for place in 0..letters.len() {
        if !is_vowel_at(letters, place) {
            continue;
        }
        if seen_vowel {
            let opened_by_consonant = !is_vowel_at(letters, place - 1) && !is_sign(letters[place - 1]);
            limits.push(if opened_by_consonant { place - 1 } else { place });
        }
        seen_vowel = true;
    }
    limits
}

/// Returns whether the letter at `place` is the vowel of a syllable; «у» after a vowel is a consonant (тау, ауыл).
fn is_vowel_at(letters: &[char], place: usize) -> bool {
    match letters[place] {
        'у' => place == 0 || !is_vowel_at(letters, place - 1),
        'а' | 'ә' | 'е' | 'ё' | 'и' | 'о' | 'ө' | 'ұ' | 'ү' | 'ы' | 'і' | 'э' | 'ю' | 'я' => true,
        _ => false,
    }
}

/// Returns whether the letter has no sound of its own and belongs to the one before it.
fn is_sign(letter: char) -> bool {
    matches!(letter, 'ъ' | 'ь')
}

/// Returns the limits of Russian syllables by the usual patterns.
fn russian(letters: &[char]) -> Vec<usize> {
    let word: String = letters.iter().collect();
    let mut limits = Vec::new();
    let mut place = 0;
    for syllable in hypher::hyphenate_bounded(&word, hypher::Lang::Russian, BEFORE, AFTER) {
        place += syllable.chars().count();
        limits.push(place);
    }
    limits.pop();
    limits
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    fn divided(word: &str, language: Language) -> String {
        let points = points(word, language);
        let mut shown = String::new();
        for (place, letter) in word.chars().enumerate() {
            if points.contains(&place) {
                shown.push('|');
            }
            shown.push(letter);
        }
        shown
    }

    #[rstest]
    #[case::one_consonant_opens_a_syllable("министрлігінің", "ми|нистр|лі|гі|нің")]
    #[case::suffixes("қызметкерлердің", "қыз|мет|кер|лер|дің")]
    #[case::u_after_a_vowel_is_a_consonant("тәуелсіздік", "тә|уел|сіз|дік")]
    #[case::u_after_a_consonant_is_a_vowel("оқулық", "оқу|лық")]
    #[case::at_least_two_letters_before("аумақтық", "ау|мақ|тық")]
    #[case::at_least_three_letters_after("республика", "рес|пуб|лика")]
    #[case::hard_sign_stays_with_its_consonant("объектілер", "объ|ек|ті|лер")]
    #[case::compound_part_by_part("ғылыми-әдістемелік", "ғы|лыми-әдіс|те|ме|лік")]
    #[case::two_vowels_together("социология", "со|ци|о|ло|гия")]
    #[case::short("екеу", "екеу")]
    #[case::name("Бекұзақовтың", "Бекұзақовтың")]
    #[case::abbreviation("ЖШС-ның", "ЖШС-ның")]
    #[case::figure("2026жылғы", "2026жылғы")]
    #[case::quoted_name("«Самұрық", "«Самұрық")]
    fn kazakh_words(#[case] word: &str, #[case] expected: &str) {
        assert_eq!(divided(word, Language::Kazakh), expected);
    }

    #[rstest]
    #[case::patterns("государственных", "го|су|дар|ствен|ных")]
    #[case::compound_part_by_part("научно-методического", "на|учно-ме|то|ди|че|ского")]
    #[case::name("Сулейменова", "Сулейменова")]
    #[case::short("план", "план")]
    fn russian_words(#[case] word: &str, #[case] expected: &str) {
        assert_eq!(divided(word, Language::Russian), expected);
    }

    #[rstest]
    #[case("МИНИСТРЛІГІНІҢ", Language::Kazakh)]
    #[case("ГОСУДАРСТВЕННЫХ", Language::Russian)]
    fn a_capital_word_can_be_divided_when_it_must(#[case] word: &str, #[case] language: Language) {
        assert!(points(word, language).is_empty());
        assert!(!dividable(word, language).is_empty());
    }
}
