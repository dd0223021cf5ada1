//! Time marks in the words of a speech: `[10:42:07]`, by which a place is found again in a recording.

use std::ops::Range;

use chrono::NaiveTime;

/// How long a mark is.
const LENGTH: usize = "[10:42:07]".len();

/// A time mark in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// Where it stands, in bytes.
    pub place: Range<usize>,
    /// The time.
    pub at: NaiveTime,
}

/// Returns the words of a mark.
pub fn written(at: NaiveTime) -> String {
    at.format("[%H:%M:%S]").to_string()
}

/// Returns the marks of a text in their order.
pub fn marks(text: &str) -> impl Iterator<Item = Mark> {
    text.match_indices('[').filter_map(|(from, _)| {
        let place = from..from + LENGTH;
        let at = text.get(place.clone())?.strip_prefix('[')?.strip_suffix(']')?;
        // The parser of the library takes one figure for two as well.
        let is_full = at.bytes().filter(u8::is_ascii_digit).count() == 6;
        let at = NaiveTime::parse_from_str(at, "%H:%M:%S").ok().filter(|_| is_full)?;
        Some(Mark { place, at })
    })
}

/// Returns the last mark at or before the byte `offset`.
pub fn before(text: &str, offset: usize) -> Option<Mark> {
    marks(text).take_while(|mark| mark.place.start <= offset).last()
}

/// Returns the text without its marks.
pub fn without(text: &str) -> String {
    let mut rest = String::with_capacity(text.len());
    let mut from = 0;
    for mark in marks(text) {
        rest.push_str(&text[from..mark.place.start]);
        from = mark.place.end;
    }
    rest.push_str(&text[from..]);
    rest
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;

    fn time(seconds: u32) -> NaiveTime {
        NaiveTime::from_num_seconds_from_midnight_opt(seconds, 0).unwrap()
    }

    #[rstest]
    #[case::none("Құрметті төраға!", 0)]
    #[case::one("[10:42:07] Құрметті төраға!", 1)]
    #[case::touching("[10:42:07][10:42:08]", 2)]
    #[case::no_time("[25:00:00] [10:61:00]", 0)]
    #[case::cut_off("[10:42:0", 0)]
    #[case::brackets("[[10:42:07]]", 1)]
    #[case::one_figure("[1:02:03]x [10:2:003]", 0)]
    #[case::kazakh_letters_of_that_length("[әіңғү]", 0)]
    fn marks_are_found(#[case] text: &str, #[case] count: usize) {
        assert_eq!(marks(text).count(), count);
    }

    #[test]
    fn the_mark_before_a_place_is_the_last_one() {
        let text = "[10:00:00] бір [10:05:00] екі";
        assert_eq!(before(text, text.len()).map(|mark| mark.at), Some(time(10 * 3600 + 300)));
        assert_eq!(before(text, 12).map(|mark| mark.at), Some(time(10 * 3600)));
        assert_eq!(before("бір [10:05:00]", 2), None);
    }

    proptest! {
        #[test]
        fn what_is_written_is_found_again(seconds in 0u32..86_400, head in "\\PC{0,20}", tail in "\\PC{0,20}") {
            let text = format!("{head} {}{tail}", written(time(seconds)));
            prop_assert!(marks(&text).any(|mark| mark.at == time(seconds) && mark.place.start == head.len() + 1));
        }

        #[test]
        fn no_text_is_too_odd(text in "\\PC*") {
            let rest = without(&text);
            prop_assert!(rest.len() <= text.len());
            prop_assert_eq!(text.len() - rest.len(), marks(&text).count() * LENGTH);
        }
    }
}
