//! Work plans: which questions are considered in which quarter (ch. 2, p. 7).

pub mod approval;
pub mod change;
pub mod item;
pub mod taking;
#[cfg(test)]
pub(in crate::domain) mod tests;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use self::approval::Approval;
use self::item::{PlanItem, PlanItemState};
use super::calendar::Calendar;
use super::calendar::quarter::Quarter;
use super::id::PlanId;
use super::profile::planning::PlanningRules;
use super::profile::{Citation, Rule};
use super::term::{Deadline, Term};
use super::text::Bilingual;

/// The period of a plan, which also says its kind (SR-04).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum PlanPeriod {
    /// Тоқсандық жоспар.
    Quarter {
        /// Which quarter.
        quarter: Quarter,
    },
    /// Жылдық жоспар.
    Year {
        /// Which year.
        year: i32,
    },
    /// Ұзақ мерзімді жоспар.
    LongTerm {
        /// The first day.
        from: NaiveDate,
        /// The last day.
        to: NaiveDate,
    },
}

impl PlanPeriod {
    /// Returns the first day.
    pub fn first_day(self) -> NaiveDate {
        match self {
            Self::Quarter { quarter } => quarter.first_day(),
            Self::Year { year } => NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(NaiveDate::MIN),
            Self::LongTerm { from, .. } => from,
        }
    }

    /// Returns the last day.
    pub fn last_day(self) -> NaiveDate {
        match self {
            Self::Quarter { quarter } => quarter.last_day(),
            Self::Year { year } => NaiveDate::from_ymd_opt(year, 12, 31).unwrap_or(NaiveDate::MAX),
            Self::LongTerm { to, .. } => to,
        }
    }

    /// Returns whether the other period is of the same kind and shares a day with it; plans of different kinds overlap
    /// as a matter of course.
    pub fn clashes_with(self, other: Self) -> bool {
        let same_kind = std::mem::discriminant(&self) == std::mem::discriminant(&other);
        same_kind && self.first_day() <= other.last_day() && other.first_day() <= self.last_day()
    }

    /// Returns the quarters it touches.
    pub fn quarters(self) -> impl Iterator<Item = Quarter> {
        Quarter::of(self.first_day()).through(Quarter::of(self.last_day()))
    }
}

/// A work plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// The record.
    pub id: PlanId,
    /// Its period and kind.
    pub period: PlanPeriod,
    /// Its title.
    pub title: Bilingual,
    /// The day the draft was ready.
    pub drafted: Option<NaiveDate>,
    /// The approval; items change only by [`change`] from then on.
    pub approval: Option<Approval>,
    /// The day it was sent for acquaintance and execution.
    pub sent: Option<NaiveDate>,
    /// Its questions.
    pub items: Vec<PlanItem>,
}

impl Plan {
    /// Returns the items that were or are to be considered in `quarter` as the plan stands now; what was removed or is
    /// only proposed is left out.
    pub fn items_in(&self, quarter: Quarter) -> impl Iterator<Item = &PlanItem> {
        self.items.iter().filter(move |item| item.slot().quarter == quarter && item.state().is_in_plan())
    }

    /// Returns the quarters of its period in which no item considers the Head of State's instructions (p. 8, SR-22).
    pub fn quarters_without_head_of_state(&self) -> impl Iterator<Item = Quarter> {
        self.period.quarters().filter(|&quarter| !self.items_in(quarter).any(|item| item.head_of_state))
    }

    /// Counts its items by state.
    pub fn progress(&self) -> PlanProgress {
        let mut progress = PlanProgress::default();
        for item in &self.items {
            match item.state() {
                PlanItemState::Proposed | PlanItemState::Declined { .. } => progress.outside += 1,
                PlanItemState::Planned => progress.planned += 1,
                PlanItemState::Moved { .. } => progress.moved += 1,
                PlanItemState::Held => progress.held += 1,
                PlanItemState::Removed { .. } => progress.removed += 1,
            }
        }
        progress
    }
}

/// How far the items of a plan are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PlanProgress {
    /// Proposals not accepted.
    pub outside: u32,
    /// Waiting for their first date.
    pub planned: u32,
    /// Waiting for another date than the first.
    pub moved: u32,
    /// Considered.
    pub held: u32,
    /// Removed.
    pub removed: u32,
}

/// A term of a plan with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanDeadline {
    /// The day.
    pub deadline: Deadline,
    /// Where it is written.
    pub citation: Citation,
}

/// The terms of a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanDeadlines {
    /// The proposals of units are in.
    pub proposals: PlanDeadline,
    /// The draft is ready (SR-06).
    pub draft: PlanDeadline,
    /// The plan is approved (SR-07).
    pub approval: PlanDeadline,
    /// The plan is sent.
    pub sending: PlanDeadline,
}

impl PlanDeadlines {
    /// Returns the terms of a plan for `period`; nothing where the profile does not apply them to the collegium's plan.
    pub fn of(period: PlanPeriod, rules: &PlanningRules, calendar: &Calendar) -> Option<Self> {
        let first = period.first_day();
        let before = |rule: &Rule<Term>| PlanDeadline {
            deadline: rule.value.before(first, calendar),
            citation: rule.citation.clone(),
        };
        rules.binds_collegium.value.then(|| Self {
            proposals: proposals(first, rules, calendar),
            draft: before(&rules.draft_before),
            approval: before(&rules.approved_before),
            sending: before(&rules.sent_before),
        })
    }
}

/// Proposals are in by a day of the month before the period; a month without that day ends sooner.
fn proposals(first: NaiveDate, rules: &PlanningRules, calendar: &Calendar) -> PlanDeadline {
    let month_before = first.with_day(1).and_then(|day| day.pred_opt()).unwrap_or(first);
    let due = month_before.with_day(rules.proposals_by_day.value).unwrap_or(month_before);
    PlanDeadline { deadline: Deadline::on(due, calendar), citation: rules.proposals_by_day.citation.clone() }
}
