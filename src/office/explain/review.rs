//! Why an instruction of the Head of State is not recorded (p. 8, 31).

use super::{Explanation, Voice};
use crate::domain::profile::clause::Clause;
use crate::domain::review::ReviewRefusal;

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
    };
    explanation.on(voice.citation(&refusal.citation(), Some(clause)))
}
