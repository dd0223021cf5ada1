//! Letters typed in a list: they lead to the row that begins with them, on any layout.

use std::time::Duration;

use iced::time::Instant;

use super::Words;
use crate::i18n::fold::fold;

/// After so long typed letters begin a new word.
const PAUSE: Duration = Duration::from_millis(900);

/// What has been typed so far.
#[derive(Debug, Default)]
pub(super) struct Typed {
    text: String,
    at: Option<Instant>,
}

impl Typed {
    /// Adds `text` and returns the next of `count` rows whose words begin with what was typed; a pause begins a new word
    /// and leads on from the row after `now`.
    pub(super) fn find<'w>(
        &mut self,
        text: &str,
        count: usize,
        now: Option<usize>,
        words: impl Fn(usize) -> Words<'w>,
    ) -> Option<usize> {
        let moment = Instant::now();
        let paused = self.at.is_none_or(|at| moment.duration_since(at) > PAUSE);
        if paused {
            self.text.clear();
        }
        self.text.push_str(text);
        self.at = Some(moment);
        let wanted = fold(&self.text);
        let from = now.map_or(0, |now| now + usize::from(paused));
        (0..count).map(|step| (from + step) % count).find(|&row| fold(&words(row)).starts_with(&wanted))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: [&str; 4] = ["Абаев Н.", "Әбілов Қ.", "Ғабитов Е.", "Габдуллин С."];

    fn find(typed: &mut Typed, text: &str, now: Option<usize>) -> Option<usize> {
        typed.find(text, NAMES.len(), now, |row| NAMES[row].into())
    }

    #[test]
    fn letters_add_up_to_a_name_however_they_are_typed() {
        let mut typed = Typed::default();
        assert_eq!(find(&mut typed, "г", None), Some(2));
        assert_eq!(find(&mut typed, "а", Some(2)), Some(2));
        assert_eq!(find(&mut typed, "б", Some(2)), Some(2));
        assert_eq!(find(&mut typed, "д", Some(2)), Some(3));
        assert_eq!(find(&mut typed, "щ", Some(3)), None);
    }

    #[test]
    fn the_same_letter_after_a_pause_leads_on() {
        let now = Some(0);
        let mut typed = Typed::default();
        assert_eq!(find(&mut typed, "а", now), Some(1));
    }
}
