//! Why the practice collegium cannot be loaded: its files are a part of the program, so the program is not whole.

use super::Explanation;
use crate::i18n::Catalog;
use crate::office::practice::PracticeError;

/// Explains what is wrong with the files of the practice collegium.
pub fn error(error: &PracticeError, words: &Catalog) -> Explanation {
    let explanation = match error {
        PracticeError::Unlawful { key, refusal: _ } => Explanation::of(words.program_practice_key(key)),
        PracticeError::Unreadable { file, source: _ } => Explanation::of(words.program_practice(file)),
        PracticeError::RepeatedKey { noun: _, key } | PracticeError::UnknownKey { noun: _, key } => {
            Explanation::of(words.program_practice_key(key))
        }
        PracticeError::UnknownField { step: _, field } => Explanation::of(words.program_practice_key(field)),
    };
    explanation.way(words.way_install_again()).way(words.way_report()).because(error)
}
