//! Which of several texts are meant by what was typed.

use std::ops::Range;

use crate::i18n::fold::{fold, prefix};

/// Returns the numbers of the `options` that `query` means: each word typed begins a word of the option, whatever
/// keyboard it was typed on. Those with exactly the typed letters come first; nothing typed means all.
pub(super) fn meant<'o>(options: impl IntoIterator<Item = &'o str>, query: &str) -> Vec<usize> {
    let typed = fold(query);
    let letters = query.trim().to_lowercase();
    let words: Vec<&str> = typed.split(' ').filter(|word| !word.is_empty()).collect();
    let (mut exact, mut folded) = (Vec::new(), Vec::new());
    for (at, option) in options.into_iter().enumerate() {
        let plain = fold(option);
        if !words.iter().all(|word| plain.split(' ').any(|other| other.starts_with(word))) {
            continue;
        }
        if option.to_lowercase().contains(&letters) { exact.push(at) } else { folded.push(at) }
    }
    exact.append(&mut folded);
    exact
}

/// Returns where in `words` the letters stand that `query` means: the beginning of each word that begins with a word of
/// the query, however it was typed.
pub(super) fn places(words: &str, query: &str) -> Vec<Range<usize>> {
    let typed = fold(query);
    let wanted: Vec<&str> = typed.split(' ').filter(|word| !word.is_empty()).map(prefix).collect();
    let mut places = Vec::new();
    let mut rest = 0;
    for word in words.split(|letter: char| !letter.is_alphanumeric()) {
        let start = rest;
        rest += word.len() + words[start + word.len()..].chars().next().map_or(0, char::len_utf8);
        let plain = fold(word);
        // The longest of several fitting words of the query shows the most of what was meant.
        let fitting = wanted.iter().filter(|wanted| !plain.is_empty() && plain.starts_with(**wanted));
        let Some(longest) = fitting.max_by_key(|wanted| wanted.len()) else { continue };
        let ends = word.char_indices().map(|(at, letter)| at + letter.len_utf8());
        if let Some(end) = ends.into_iter().find(|&end| fold(&word[..end]).starts_with(longest)) {
            places.push(start..start + end);
        }
    }
    places
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    const UNITS: [&str; 6] = [
        "Цифрландыру департаменті",
        "Қаржы департаменті",
        "Департамент кадров",
        "Ұлттық мұрағат",
        "Цифрлық сервистер басқармасы",
        "Карта дел",
    ];

    #[rstest]
    #[case::nothing_typed("", &[0, 1, 2, 3, 4, 5])]
    #[case::beginning_of_a_word("цифр", &[0, 4])]
    #[case::a_later_word("деп", &[0, 1, 2])]
    #[case::two_words_in_any_order("деп каржы", &[1])]
    #[case::a_russian_keyboard("каржы", &[1])]
    #[case::a_russian_keyboard_again("улттык мураг", &[3])]
    #[case::exact_letters_first("кар", &[5, 1])]
    #[case::kazakh_letters_first("қар", &[1, 5])]
    #[case::the_middle_of_a_word_is_not_meant("партам", &[])]
    #[case::nobody("щщщ", &[])]
    fn options_are_found_by_the_beginnings_of_their_words(#[case] query: &str, #[case] found: &[usize]) {
        assert_eq!(meant(UNITS, query), found);
    }

    #[rstest]
    #[case::the_beginning_of_a_word("Об исполнении бюджета", "бюджет", &["бюджет"])]
    #[case::both_languages("Республикалық бюджеттің атқарылуы, Бюджет департаменті", "бюджет", &["бюджет", "Бюджет"])]
    #[case::a_russian_keyboard("Қаржы департаменті", "каржы", &["Қаржы"])]
    #[case::two_words("Қаржы департаменті", "деп қар", &["Қар", "деп"])]
    #[case::not_inside_a_word("предложение", "лож", &[])]
    #[case::within_quotes("Добавить «бюджет» в повестку", "бюдж", &["бюдж"])]
    #[case::nothing_typed("Бюджет", " ", &[])]
    fn the_letters_that_were_meant_are_shown(#[case] words: &str, #[case] query: &str, #[case] shown: &[&str]) {
        let found: Vec<&str> = places(words, query).into_iter().map(|place| &words[place]).collect();
        assert_eq!(found, shown);
    }
}
