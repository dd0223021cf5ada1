//! Rules of planning (ch. 2).

use serde::{Deserialize, Serialize};

use super::Rule;
use crate::domain::term::Term;

/// The rules by which work plans are made, approved and changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanningRules {
    /// Whether the terms of the body's plans also bind the collegium's plan; p. 7 does not say.
    pub binds_collegium: Rule<bool>,
    /// The day of the month before the period by which proposals are in.
    pub proposals_by_day: Rule<u32>,
    /// How long before the period the draft is ready (SR-06).
    pub draft_before: Rule<Term>,
    /// How long before the period the plan is approved (SR-07).
    pub approved_before: Rule<Term>,
    /// How long before the period the plan is sent.
    pub sent_before: Rule<Term>,
    /// Whether a change needs the service note and the deputy's consent besides the decision (SR-10). An amendment that
    /// was never published meant to take this away, so it can be switched off.
    pub change_in_three_parts: Rule<bool>,
    /// Sessions that a plan should hold for each quarter.
    pub sessions_per_quarter: Rule<u32>,
}
