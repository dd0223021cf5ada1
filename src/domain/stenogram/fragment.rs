//! Fragments of a stenogram that were taken into the protocol, with the way back to where they stand.

use std::ops::Range;

use chrono::NaiveTime;
use serde::{Deserialize, Serialize};

use super::StenogramRefusal;
use super::mark;
use crate::domain::text::Language;

/// Words of a speech that became a sentence of the protocol.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fragment {
    /// The number of the entry with which the speech began.
    pub seq: u32,
    /// In which language they were said.
    pub language: Language,
    /// Where they stood in the words of the speech when they were taken, in letters from its beginning.
    pub from: u32,
    /// When they were said: the time mark before them, or the beginning of the speech.
    pub at: NaiveTime,
    /// The words as they stood.
    pub words: String,
}

impl Fragment {
    /// Takes the bytes `place` of the words of a speech that began at `began`.
    ///
    /// # Errors
    /// Refuses where nothing is said at that place.
    pub fn of(
        seq: u32,
        language: Language,
        text: &str,
        place: Range<usize>,
        began: NaiveTime,
    ) -> Result<Self, StenogramRefusal> {
        let words = text.get(place.clone()).ok_or(StenogramRefusal::NothingSelected)?;
        if sentence(words).is_empty() {
            return Err(StenogramRefusal::NothingSelected);
        }
        let start = place.start + (words.len() - words.trim_start().len());
        Ok(Self {
            seq,
            language,
            from: u32::try_from(text[..start].chars().count()).unwrap_or(u32::MAX),
            at: mark::before(text, start).map_or(began, |mark| mark.at),
            words: words.trim().to_owned(),
        })
    }

    /// Returns the sentence that it makes in the protocol.
    pub fn sentence(&self) -> String {
        sentence(&self.words)
    }

    /// Returns the bytes at which the words stand in `text` today: the nearest place where they stand as they were
    /// taken, else the time mark they were said after. Nothing where neither is there any more.
    pub fn found_in(&self, text: &str) -> Option<Range<usize>> {
        let from = usize::try_from(self.from).unwrap_or(usize::MAX);
        let then = text.char_indices().nth(from).map_or(text.len(), |(at, _)| at);
        let nearest = text.match_indices(&self.words).map(|(at, _)| at).min_by_key(|at| at.abs_diff(then));
        nearest
            .map(|at| at..at + self.words.len())
            .or_else(|| mark::marks(text).find(|mark| mark.at == self.at).map(|mark| mark.place))
    }
}

/// Returns words as one sentence: without time marks and breaks of lines, with a capital and a full stop.
pub fn sentence(words: &str) -> String {
    let words = mark::without(words);
    let mut line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let Some(first) = line.chars().next() else { return line };
    let capital: String = first.to_uppercase().collect();
    line.replace_range(..first.len_utf8(), &capital);
    line.truncate(line.trim_end_matches([',', ';', ':', '–', '-', ' ', '\u{a0}']).len());
    if !line.is_empty() && !line.ends_with(['.', '!', '?', '…', '»']) {
        line.push('.');
    }
    line
}

/// Returns the content of a speech with one sentence more.
pub fn added(content: &str, sentence: &str) -> String {
    let content = content.trim_end();
    match content.chars().last() {
        None => sentence.to_owned(),
        Some('.' | '!' | '?' | '…') => format!("{content} {sentence}"),
        Some(_) => format!("{content}. {sentence}"),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;

    fn time(hour: u32, minute: u32) -> NaiveTime {
        NaiveTime::from_hms_opt(hour, minute, 0).unwrap()
    }

    #[rstest]
    #[case::plain("бірыңғай тізілім іске қосылсын", "Бірыңғай тізілім іске қосылсын.")]
    #[case::with_a_mark("мерзімі [10:42:07] өткен екі тапсырма", "Мерзімі өткен екі тапсырма.")]
    #[case::over_lines("бірінші\n\n  екінші", "Бірінші екінші.")]
    #[case::question("неге?", "Неге?")]
    #[case::cut_after_a_comma("ұсыныс енгіземін,", "Ұсыныс енгіземін.")]
    #[case::only_a_mark(" [10:42:07] ", "")]
    #[case::only_a_dash(" – ", "")]
    fn words_become_a_sentence(#[case] words: &str, #[case] expected: &str) {
        assert_eq!(sentence(words), expected);
    }

    #[rstest]
    #[case::first("", "Екі.", "Екі.")]
    #[case::after_a_sentence("Бір.\n", "Екі.", "Бір. Екі.")]
    #[case::after_a_clause("бір", "Екі.", "бір. Екі.")]
    fn a_sentence_is_added(#[case] content: &str, #[case] sentence: &str, #[case] expected: &str) {
        assert_eq!(added(content, sentence), expected);
    }

    #[test]
    fn a_fragment_knows_when_it_was_said() {
        let text = "Құрметті төраға! [10:05:00] Екі тапсырма кешікті. [10:09:00] Рақмет.";
        let take = |words: &str| {
            let from = text.find(words).unwrap();
            Fragment::of(7, Language::Kazakh, text, from..from + words.len(), time(10, 0)).unwrap()
        };
        assert_eq!(take("Құрметті").at, time(10, 0));
        assert_eq!(take(" Екі тапсырма").at, time(10, 5));
        assert_eq!(take(" Екі тапсырма").from, 28);
        assert_eq!(take("Рақмет.").at, time(10, 9));
        assert_eq!(Fragment::of(7, Language::Kazakh, text, 3..3, time(10, 0)), Err(StenogramRefusal::NothingSelected));
        // Half a letter is nothing either.
        assert!(Fragment::of(7, Language::Kazakh, text, 1..4, time(10, 0)).is_err());
    }

    #[test]
    fn the_way_back_survives_changes_of_the_text() {
        let text = "Бірінші. [10:05:00] Қолдаймын. Үшінші.";
        let from = text.find("Қолдаймын").unwrap();
        let fragment = Fragment::of(7, Language::Kazakh, text, from..from + "Қолдаймын.".len(), time(10, 0)).unwrap();
        assert_eq!(fragment.found_in(text).map(|place| &text[place]), Some("Қолдаймын."));
        let longer = format!("Кіріспе сөз. {text} Қолдаймын.");
        assert_eq!(fragment.found_in(&longer), Some(longer.find("Қолдаймын.").map(|at| at..at + 19).unwrap()));
        let reworded = text.replace("Қолдаймын", "Келісемін");
        assert_eq!(fragment.found_in(&reworded).map(|place| &reworded[place]), Some("[10:05:00]"));
        assert_eq!(fragment.found_in("басқа мәтін"), None);
    }

    proptest! {
        #[test]
        fn what_was_taken_is_found_where_it_stands(text in "[а-яәғқңөұүһі \\n\\[\\]0-9:]{1,80}", a in 0usize..160, b in 0usize..160) {
            let places: Vec<_> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
            let (a, b) = (places[a % places.len()], places[b % places.len()]);
            if let Ok(fragment) = Fragment::of(1, Language::Kazakh, &text, a.min(b)..a.max(b), time(10, 0)) {
                let place = fragment.found_in(&text).unwrap();
                prop_assert_eq!(&text[place.clone()], fragment.words.as_str());
                let letters = text[..place.start].chars().count();
                prop_assert_eq!(letters, fragment.from as usize);
                prop_assert!(!fragment.sentence().is_empty());
            }
        }
    }
}
