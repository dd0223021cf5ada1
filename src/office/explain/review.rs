//! Why an instruction of the Head of State is not recorded, or the review of them not issued (p. 8, 31).

use super::{Explanation, Voice};
use crate::documents::review::MissingInstructions;
use crate::domain::profile::clause::Clause;
use crate::domain::review::ReviewRefusal;
use crate::domain::text::Language;

/// Explains why an instruction is not recorded.
pub fn refusal(refusal: &ReviewRefusal, voice: &Voice<'_>) -> Explanation {
    let words = voice.words;
    let (explanation, clause) = match refusal {
        ReviewRefusal::TextMissing => {
            (Explanation::of(words.instruction_text_missing()).way(words.way_write_instruction()), Clause::Languages)
        }
        ReviewRefusal::ExecutorMissing => {
            (Explanation::of(words.instruction_executor_missing()).way(words.way_name_executor()), Clause::OnControl)
        }
        ReviewRefusal::ActIncomplete => {
            (Explanation::of(words.instruction_act_incomplete()).way(words.way_enter_basis()), Clause::OnControl)
        }
        ReviewRefusal::ReceivedBeforeAct { received, act } => (
            Explanation::of(words.instruction_before_act(*received, *act)).way(words.way_correct_days()),
            Clause::OnControl,
        ),
        ReviewRefusal::NoteMissing => {
            (Explanation::of(words.note_text_missing()).way(words.way_write_note()), Clause::Languages)
        }
        ReviewRefusal::NoteBeforeControl { noted, since } => (
            Explanation::of(words.note_before_control(*noted, *since)).way(words.way_correct_days()),
            Clause::OnControl,
        ),
    };
    explanation.on(voice.citation(&refusal.citation(), Some(clause)))
}

/// Explains why a review is not issued in a language.
pub fn missing(missing: &MissingInstructions, voice: &Voice<'_>) -> Explanation {
    let words = voice.words;
    let instructions = voice.instructions(&missing.instructions);
    let sentence = match missing.language {
        Language::Kazakh => words.instructions_missing_kazakh(&instructions),
        Language::Russian => words.instructions_missing_russian(&instructions),
    };
    Explanation::of(sentence).on(voice.clause(Clause::Languages)).way(words.way_fill_texts())
}
