//! The alphabetical order of Kazakh and of Russian.
//!
//! Code points do not sort Kazakh: Ә, Ғ, Қ, Ң, Ө, Ұ, Ү, Һ would follow Я, and Ё and І would precede А. Two texts are
//! compared letter by letter; only texts with the same letters are told apart by ё against е (in Russian), then by
//! case, and at last by code points, so that equal means identical and the order is total.

use std::cmp::Ordering;

use crate::domain::text::Language;
use crate::i18n::fold::composed;

/// The Kazakh alphabet; Е and Ё are different letters.
const KAZAKH: &str = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";

/// The Russian alphabet with the Kazakh letters beside the ones they look like, since Kazakh names occur in Russian
/// texts. Ё is missing: it sorts as Е.
const RUSSIAN: &str = "аәбвгғдежзиійкқлмнңоөпрстуұүфхһцчшщъыьэюя";

/// The first code point of the Unicode block that holds both alphabets.
const CYRILLIC_BLOCK: u32 = 0x400;
const KAZAKH_RANKS: [u8; 0x100] = ranks(KAZAKH);
const RUSSIAN_RANKS: [u8; 0x100] = ranks(RUSSIAN);

/// One letter as it is compared: first by its place, last by its case.
struct Letter {
    /// The kind of character and its place within the kind.
    place: (Kind, u32),
    /// Whether it is the Russian ё, which differs from е only where nothing else does.
    is_yo: bool,
    is_upper: bool,
}

/// The kinds of characters in the order in which they sort.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Space,
    Sign,
    Digit,
    Cyrillic,
    Other,
}

/// Compares two texts in the alphabetical order of `language`.
pub fn compare(language: Language, left: &str, right: &str) -> Ordering {
    let (mut lefts, mut rights) = (letters(language, left), letters(language, right));
    // The first difference that does not matter unless all letters agree.
    let (mut yo, mut case) = (Ordering::Equal, Ordering::Equal);
    loop {
        match (lefts.next(), rights.next()) {
            (Some(left), Some(right)) => {
                let letter = left.place.cmp(&right.place);
                if letter != Ordering::Equal {
                    return letter;
                }
                yo = yo.then(left.is_yo.cmp(&right.is_yo));
                case = case.then(left.is_upper.cmp(&right.is_upper));
            }
            (Some(_), None) => return Ordering::Greater,
            (None, Some(_)) => return Ordering::Less,
            (None, None) => break,
        }
    }
    yo.then(case).then_with(|| left.cmp(right))
}

fn letters(language: Language, text: &str) -> impl Iterator<Item = Letter> {
    composed(text).filter(|&character| !is_invisible(character)).map(move |character| letter(language, character))
}

fn letter(language: Language, character: char) -> Letter {
    let lower = character.to_lowercase().next().unwrap_or(character);
    let is_yo = lower == 'ё' && language == Language::Russian;
    let place = place(language, if is_yo { 'е' } else { lower });
    Letter { place, is_yo, is_upper: lower != character }
}

fn place(language: Language, lower: char) -> (Kind, u32) {
    let ranks = match language {
        Language::Kazakh => &KAZAKH_RANKS,
        Language::Russian => &RUSSIAN_RANKS,
    };
    let code = u32::from(lower);
    let within_block = code.checked_sub(CYRILLIC_BLOCK).and_then(|at| ranks.get(at as usize));
    if let Some(&rank @ 1..) = within_block {
        return (Kind::Cyrillic, u32::from(rank));
    }
    if lower.is_whitespace() {
        // A no-break space is a space.
        (Kind::Space, 0)
    } else if lower.is_numeric() {
        (Kind::Digit, code)
    } else if lower.is_alphabetic() {
        (Kind::Other, code)
    } else {
        (Kind::Sign, code)
    }
}

/// Returns the place of every character of the Cyrillic block in `alphabet`, counted from one; nought means that the
/// alphabet lacks the character.
const fn ranks(alphabet: &str) -> [u8; 0x100] {
    let bytes = alphabet.as_bytes();
    let mut ranks = [0; 0x100];
    let mut rank = 1;
    while rank as usize * 2 <= bytes.len() {
        let (lead, tail) = (bytes[rank as usize * 2 - 2], bytes[rank as usize * 2 - 1]);
        // Every letter of the block is two bytes of UTF-8: 110xxxxx 10xxxxxx.
        let code = ((lead as usize & 0x1f) << 6) | (tail as usize & 0x3f);
        ranks[code - CYRILLIC_BLOCK as usize] = rank;
        rank += 1;
    }
    ranks
}

/// Returns whether a character only tells where a line may break or how text runs.
const fn is_invisible(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;

    const NAMES: [&str; 21] = [
        "Абаев",
        "Әбілов",
        "Гусев",
        "Ғабитов",
        "Еркін",
        "Ёлкин",
        "Иманов",
        "Кенжебаев",
        "Қанатов",
        "Оразов",
        "Өтеген",
        "Усенов",
        "Ұлықбек",
        "Үсенов",
        "Хасен",
        "Һамит",
        "Щука",
        "Ысқақ",
        "Ізбасар",
        "Эрнст",
        "Яков",
    ];

    fn sorted(language: Language, names: &[&'static str]) -> Vec<&'static str> {
        let mut names = names.to_vec();
        names.reverse();
        names.sort_by(|left, right| compare(language, left, right));
        names
    }

    #[test]
    fn kazakh_names_follow_the_kazakh_alphabet() {
        assert_eq!(sorted(Language::Kazakh, &NAMES), NAMES);
    }

    #[test]
    fn every_letter_has_its_own_place() {
        let alphabet: Vec<String> = KAZAKH.chars().map(String::from).collect();
        assert_eq!(alphabet.len(), 42);
        for pair in alphabet.windows(2) {
            assert_eq!(compare(Language::Kazakh, &pair[0], &pair[1]), Ordering::Less, "{pair:?}");
            assert_eq!(compare(Language::Kazakh, &pair[0].to_uppercase(), &pair[1]), Ordering::Less, "{pair:?}");
        }
    }

    #[test]
    fn russian_tells_yo_from_ye_only_in_words_that_are_otherwise_alike() {
        let names = ["Елена", "Елкин", "Ёлкин", "Ермак", "Жуков"];
        assert_eq!(sorted(Language::Russian, &names), names);
        let names = ["Елена", "Елкин", "Ермак", "Ёлкин", "Жуков"];
        assert_eq!(sorted(Language::Kazakh, &names), names);
    }

    #[test]
    fn kazakh_names_in_a_russian_list_stand_beside_their_russian_neighbours() {
        let names = ["Абаев", "Әбілов", "Боров", "Изотов", "Ізбасар", "Каримов", "Қанатов", "Яков"];
        assert_eq!(sorted(Language::Russian, &names), names);
    }

    #[rstest]
    #[case::a_shorter_word_comes_first("Аман", "Аманов")]
    #[case::a_word_ends_before_a_space_goes_on("Ахмет Ян", "Ахметов")]
    #[case::small_before_capital_in_the_same_word("алқа", "Алқа")]
    #[case::case_matters_less_than_any_letter("АБАЙ", "абаш")]
    #[case::digits_before_letters("2-тармақ", "алқа")]
    #[case::cyrillic_before_latin("яхта", "abc")]
    #[case::latin_by_its_alphabet("alpha", "Beta")]
    fn comes_before(#[case] left: &str, #[case] right: &str) {
        for language in Language::ALL {
            assert_eq!(compare(language, left, right), Ordering::Less);
        }
    }

    #[test]
    fn a_letter_split_into_base_and_mark_sorts_as_one_letter() {
        let names = ["Баир", "Баи\u{306}бол", "Байкен", "Баи\u{306}мен", "Бакен"];
        for language in Language::ALL {
            assert_eq!(sorted(language, &names), names);
        }
    }

    fn word() -> impl Strategy<Value = String> {
        // Few letters, so that near misses are frequent.
        "[аеёЕЁиіІйүЯs\u{306}\u{ad} 1-]{0,5}"
    }

    proptest! {
        #[test]
        fn the_order_is_antisymmetric(left in word(), right in word()) {
            for language in Language::ALL {
                let order = compare(language, &left, &right);
                prop_assert_eq!(order, compare(language, &right, &left).reverse());
                prop_assert_eq!(order == Ordering::Equal, left == right);
            }
        }

        #[test]
        fn the_order_is_transitive(mut words in [word(), word(), word()]) {
            for language in Language::ALL {
                words.sort_by(|left, right| compare(language, left, right));
                prop_assert_ne!(compare(language, &words[0], &words[2]), Ordering::Greater);
                prop_assert_ne!(compare(language, &words[0], &words[1]), Ordering::Greater);
                prop_assert_ne!(compare(language, &words[1], &words[2]), Ordering::Greater);
            }
        }

        #[test]
        fn any_text_can_be_compared(left in any::<String>(), right in any::<String>()) {
            for language in Language::ALL {
                prop_assert_eq!(compare(language, &left, &right), compare(language, &right, &left).reverse());
            }
        }
    }
}
