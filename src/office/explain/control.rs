//! Why an event of control is not recorded (p. 33).

use super::{Explanation, Voice};
use crate::domain::control::ControlRefusal;
use crate::domain::profile::clause::Clause;

/// Explains why something cannot have happened to a thing under control.
pub fn refusal(refusal: &ControlRefusal, voice: &Voice<'_>) -> Explanation {
    let words = voice.words;
    let explanation = match refusal {
        ControlRefusal::BeforeControl { date, since } => {
            Explanation::of(words.control_before_start(*date, *since)).way(words.way_correct_days())
        }
        ControlRefusal::OutOfOrder { date, last } => {
            Explanation::of(words.control_out_of_order(*date, *last)).way(words.way_correct_days())
        }
        ControlRefusal::Closed => Explanation::of(words.control_closed()).way(words.way_put_on_control_again()),
        ControlRefusal::Open => Explanation::of(words.control_open()),
        ControlRefusal::BasisMissing => Explanation::of(words.control_basis_missing()).way(words.way_enter_basis()),
        ControlRefusal::SameDue { due } => {
            Explanation::of(words.control_same_due(*due)).way(words.way_choose_other_time())
        }
        ControlRefusal::NoteMissing { from, to } => {
            Explanation::of(words.control_note_missing(*from, *to)).way(words.way_write_reason())
        }
        ControlRefusal::DueBeforeControl { due, since } => {
            Explanation::of(words.control_due_before_start(*due, *since)).way(words.way_correct_days())
        }
    };
    explanation.on(voice.citation(&refusal.citation(), Some(Clause::ControlEvents)))
}
