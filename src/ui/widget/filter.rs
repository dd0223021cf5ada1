//! Which of several texts are meant by what was typed.

use crate::i18n::fold::fold;

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
}
