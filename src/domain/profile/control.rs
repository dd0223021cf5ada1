//! Rules of control of execution and of the quarterly review (p. 8, ch. 8).

use serde::{Deserialize, Serialize};

use super::Rule;
use crate::domain::term::Term;

/// Terms of execution (SR-30, 31, 34, 37, 38, 41–44).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ControlRules {
    /// The term of a point that names none.
    pub default_term: Rule<Term>,
    /// Whether a permanent point is looked at again at the end of the reporting year.
    pub permanent_to_year_end: Rule<bool>,
    /// Whether the executor named first is the main one.
    pub first_executor_is_main: Rule<bool>,
    /// A term of fewer calendar days is shown at once.
    pub at_once_under_days: Rule<u32>,
    /// Up to so many calendar days, visa and signature have one day.
    pub together_to_days: Rule<u32>,
    /// How long before the end that one day is.
    pub together_before: Rule<Term>,
    /// How long before the end of a longer term the draft is with the leadership.
    pub leadership_before: Rule<Term>,
    /// How long before the end of a longer term the draft is with the first head.
    pub first_head_before: Rule<Term>,
    /// Within which term after receipt the action plan for an act of the President is made.
    pub action_plan_after: Rule<Term>,
    /// The mark «шұғыл» means at most so many calendar days.
    pub urgent_days: Rule<u32>,
    /// Reminders are made so many days before the end.
    pub reminder_days: Rule<Vec<u32>>,
}

/// Rules of the review of the Head of State's instructions (p. 8).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReviewRules {
    /// How often a quarter they are considered at least.
    pub times_per_quarter: Rule<u32>,
    /// With so many days of the quarter left, a review not yet held is an alarm.
    pub guard_days: Rule<u32>,
}
