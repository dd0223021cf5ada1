//! Whole numbers in words, as the results of a vote are written beside their figures.

use crate::domain::text::Language;

/// The gender of the counted word; Kazakh has none.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Gender {
    Masculine,
    Feminine,
}

/// One power of a thousand and its Russian name after one, two to four, and five or more.
struct Scale {
    value: u32,
    kazakh: &'static str,
    russian: [&'static str; 3],
    gender: Gender,
}

const SCALES: [Scale; 3] = [
    Scale {
        value: 1_000_000_000,
        kazakh: "миллиард",
        russian: ["миллиард", "миллиарда", "миллиардов"],
        gender: Gender::Masculine,
    },
    Scale {
        value: 1_000_000,
        kazakh: "миллион",
        russian: ["миллион", "миллиона", "миллионов"],
        gender: Gender::Masculine,
    },
    Scale {
        value: 1_000, kazakh: "мың", russian: ["тысяча", "тысячи", "тысяч"], gender: Gender::Feminine
    },
];

const KAZAKH_UNITS: [&str; 10] = ["", "бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз"];
const KAZAKH_TENS: [&str; 10] = ["", "он", "жиырма", "отыз", "қырық", "елу", "алпыс", "жетпіс", "сексен", "тоқсан"];

const RUSSIAN_BELOW_TWENTY: [&str; 20] = [
    "",
    "один",
    "два",
    "три",
    "четыре",
    "пять",
    "шесть",
    "семь",
    "восемь",
    "девять",
    "десять",
    "одиннадцать",
    "двенадцать",
    "тринадцать",
    "четырнадцать",
    "пятнадцать",
    "шестнадцать",
    "семнадцать",
    "восемнадцать",
    "девятнадцать",
];
const RUSSIAN_TENS: [&str; 10] =
    ["", "", "двадцать", "тридцать", "сорок", "пятьдесят", "шестьдесят", "семьдесят", "восемьдесят", "девяносто"];
const RUSSIAN_HUNDREDS: [&str; 10] =
    ["", "сто", "двести", "триста", "четыреста", "пятьсот", "шестьсот", "семьсот", "восемьсот", "девятьсот"];

/// Returns a whole number in words: 21 is «жиырма бір» and «двадцать один».
///
/// The Russian form agrees with a masculine word, such as «голос».
pub fn cardinal(language: Language, value: u32) -> String {
    if value == 0 {
        return match language {
            Language::Kazakh => "нөл",
            Language::Russian => "ноль",
        }
        .to_owned();
    }
    let mut words = Vec::new();
    let mut rest = value;
    for scale in &SCALES {
        let count = rest / scale.value;
        rest %= scale.value;
        if count > 0 {
            below_thousand(language, count, scale.gender, &mut words);
            words.push(match language {
                Language::Kazakh => scale.kazakh,
                Language::Russian => scale.russian[agreement(count)],
            });
        }
    }
    below_thousand(language, rest, Gender::Masculine, &mut words);
    words.join(" ")
}

fn below_thousand(language: Language, value: u32, gender: Gender, words: &mut Vec<&'static str>) {
    let value = value as usize;
    match language {
        Language::Kazakh => kazakh_below_thousand(value, words),
        Language::Russian => russian_below_thousand(value, gender, words),
    }
}

/// Official papers say «бір жүз», not «жүз», so that no figure can be added in front.
fn kazakh_below_thousand(value: usize, words: &mut Vec<&'static str>) {
    if value >= 100 {
        words.extend([KAZAKH_UNITS[value / 100], "жүз"]);
    }
    words.extend([KAZAKH_TENS[value / 10 % 10], KAZAKH_UNITS[value % 10]].into_iter().filter(|word| !word.is_empty()));
}

fn russian_below_thousand(value: usize, gender: Gender, words: &mut Vec<&'static str>) {
    let (hundreds, rest) = (value / 100, value % 100);
    let (tens, units) = if rest < 20 { (0, rest) } else { (rest / 10, rest % 10) };
    let unit = match (units, gender) {
        (1, Gender::Feminine) => "одна",
        (2, Gender::Feminine) => "две",
        (units, Gender::Feminine | Gender::Masculine) => RUSSIAN_BELOW_TWENTY[units],
    };
    words.extend([RUSSIAN_HUNDREDS[hundreds], RUSSIAN_TENS[tens], unit].into_iter().filter(|word| !word.is_empty()));
}

/// Returns which of the three Russian forms of a noun follows `count`.
const fn agreement(count: u32) -> usize {
    match (count % 100, count % 10) {
        (11..=14, _) => 2,
        (_, 1) => 0,
        (_, 2..=4) => 1,
        (_, _) => 2,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case(0, "нөл", "ноль")]
    #[case(1, "бір", "один")]
    #[case(2, "екі", "два")]
    #[case(3, "үш", "три")]
    #[case(4, "төрт", "четыре")]
    #[case(5, "бес", "пять")]
    #[case(6, "алты", "шесть")]
    #[case(7, "жеті", "семь")]
    #[case(8, "сегіз", "восемь")]
    #[case(9, "тоғыз", "девять")]
    #[case(10, "он", "десять")]
    #[case(11, "он бір", "одиннадцать")]
    #[case(12, "он екі", "двенадцать")]
    #[case(13, "он үш", "тринадцать")]
    #[case(14, "он төрт", "четырнадцать")]
    #[case(15, "он бес", "пятнадцать")]
    #[case(16, "он алты", "шестнадцать")]
    #[case(17, "он жеті", "семнадцать")]
    #[case(18, "он сегіз", "восемнадцать")]
    #[case(19, "он тоғыз", "девятнадцать")]
    #[case(20, "жиырма", "двадцать")]
    #[case(21, "жиырма бір", "двадцать один")]
    #[case(32, "отыз екі", "тридцать два")]
    #[case(43, "қырық үш", "сорок три")]
    #[case(54, "елу төрт", "пятьдесят четыре")]
    #[case(65, "алпыс бес", "шестьдесят пять")]
    #[case(76, "жетпіс алты", "семьдесят шесть")]
    #[case(87, "сексен жеті", "восемьдесят семь")]
    #[case(98, "тоқсан сегіз", "девяносто восемь")]
    #[case(100, "бір жүз", "сто")]
    #[case(101, "бір жүз бір", "сто один")]
    #[case(111, "бір жүз он бір", "сто одиннадцать")]
    #[case(212, "екі жүз он екі", "двести двенадцать")]
    #[case(300, "үш жүз", "триста")]
    #[case(445, "төрт жүз қырық бес", "четыреста сорок пять")]
    #[case(999, "тоғыз жүз тоқсан тоғыз", "девятьсот девяносто девять")]
    #[case(1_000, "бір мың", "одна тысяча")]
    #[case(2_002, "екі мың екі", "две тысячи два")]
    #[case(11_011, "он бір мың он бір", "одиннадцать тысяч одиннадцать")]
    #[case(22_000, "жиырма екі мың", "двадцать две тысячи")]
    #[case(1_000_001, "бір миллион бір", "один миллион один")]
    #[case(
        u32::MAX,
        "төрт миллиард екі жүз тоқсан төрт миллион тоғыз жүз алпыс жеті мың екі жүз тоқсан бес",
        "четыре миллиарда двести девяносто четыре миллиона девятьсот шестьдесят семь тысяч двести девяносто пять"
    )]
    fn a_number_is_spelled(#[case] value: u32, #[case] kazakh: &str, #[case] russian: &str) {
        assert_eq!(cardinal(Language::Kazakh, value), kazakh);
        assert_eq!(cardinal(Language::Russian, value), russian);
    }

    #[test]
    fn no_two_numbers_of_votes_are_spelled_alike() {
        for language in Language::ALL {
            let words: HashSet<String> = (0..1_000).map(|value| cardinal(language, value)).collect();
            assert_eq!(words.len(), 1_000);
            assert!(words.iter().all(|text| !text.contains("  ") && text.trim() == text));
        }
    }
}
