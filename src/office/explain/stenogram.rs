//! Why something is not done with a stenogram.

use super::{Explanation, Voice};
use crate::domain::profile::clause::Clause;
use crate::domain::stenogram::StenogramRefusal;

/// Explains a refusal.
pub fn refusal(refusal: &StenogramRefusal, voice: &Voice<'_>) -> Explanation {
    let words = voice.words;
    match refusal {
        StenogramRefusal::Ready => {
            Explanation::of(words.stenogram_refused_ready()).way(words.stenogram_way_take_back())
        }
        StenogramRefusal::Empty => Explanation::of(words.stenogram_refused_empty())
            .on(voice.clause(Clause::Stenogram))
            .way(words.stenogram_way_write_or_attach()),
        StenogramRefusal::SittingNotOver => {
            Explanation::of(words.stenogram_refused_going_on()).way(words.way_close_sitting())
        }
        StenogramRefusal::FileIncomplete { name } => {
            Explanation::of(words.stenogram_refused_file(name)).way(words.stenogram_way_attach_anew())
        }
        StenogramRefusal::NoSpeech { seq } => Explanation::of(words.stenogram_refused_no_speech(*seq)),
        StenogramRefusal::NothingSelected => {
            Explanation::of(words.stenogram_refused_nothing()).way(words.stenogram_way_select())
        }
        StenogramRefusal::OutsideAgenda => {
            Explanation::of(words.stenogram_refused_outside()).way(words.stenogram_way_note())
        }
    }
}
