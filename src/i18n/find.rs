//! Finding words in a long text as they are folded for search, with the places where they stand as they were written.

use std::ops::Range;

use super::fold::{fold, prefix};

/// Returns the bytes of `text` at which the words of `query` stand one after the other; the last of them may go on.
pub fn find(text: &str, query: &str) -> Vec<Range<usize>> {
    let wanted = fold(query);
    let wanted: Vec<&str> = wanted.split(' ').filter(|word| !word.is_empty()).collect();
    let Some((last, before)) = wanted.split_last() else { return Vec::new() };
    let last = prefix(last);
    let words: Vec<(Range<usize>, String)> = words(text).map(|place| (place.clone(), fold(&text[place]))).collect();
    let matches = |run: &[(Range<usize>, String)]| {
        let (end, start) = run.split_last()?;
        let is_same = start.iter().zip(before).all(|((_, word), wanted)| word == wanted);
        (is_same && end.1.starts_with(last)).then(|| run[0].0.start..end.0.end)
    };
    words.windows(wanted.len()).filter_map(matches).collect()
}

/// Returns the places of the words of a text.
fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    let in_word = |letter: char| letter.is_alphanumeric() || matches!(letter, '\u{306}' | '\u{308}');
    let mut letters = text.char_indices().peekable();
    std::iter::from_fn(move || {
        while letters.next_if(|(_, letter)| !in_word(*letter)).is_some() {}
        let (start, first) = letters.next()?;
        let mut end = start + first.len_utf8();
        while let Some((at, letter)) = letters.next_if(|(_, letter)| in_word(*letter)) {
            end = at + letter.len_utf8();
        }
        Some(start..end)
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case::as_written("Қолдаймын, құрметті төраға!", "төраға", &["төраға"])]
    #[case::without_kazakh_letters("Қолдаймын, құрметті төраға!", "курметти торага", &["құрметті төраға"])]
    #[case::beginning_of_a_word("Тапсырмалардың мерзімі, тапсырма", "тапсырма", &["Тапсырмалардың", "тапсырма"])]
    #[case::two_words_apart("екі үлкен тапсырма", "екі тапсырма", &[])]
    #[case::nothing_asked("сөз", "  ", &[])]
    #[case::longer_than_the_text("сөз", "сөз сөйледі кеше", &[])]
    fn words_are_found(#[case] text: &str, #[case] query: &str, #[case] expected: &[&str]) {
        let found: Vec<_> = find(text, query).into_iter().map(|place| &text[place]).collect();
        assert_eq!(found, expected);
    }

    proptest! {
        #[test]
        fn places_are_places_of_the_text(text in "\\PC{0,60}", query in "\\PC{0,10}") {
            for place in find(&text, &query) {
                prop_assert!(text.get(place).is_some());
            }
        }
    }
}
