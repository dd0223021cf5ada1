//! Terms of execution: until when a point is to be done and its draft is to be shown (p. 31, 32, 36).

use chrono::{Datelike, NaiveDate};

use super::Deadline;
use crate::domain::calendar::Calendar;
use crate::domain::calendar::quarter::Quarter;
use crate::domain::decision::Due;
use crate::domain::profile::Citation;
use crate::domain::profile::control::ControlRules;

/// Until when drafts made in execution go for visa and signature (p. 36).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Submission {
    /// A short term, under 5 days: at once, out of turn, as soon as it is ready (SR-43).
    AtOnce {
        /// The length of the term in calendar days; negative where the end lies before the start.
        days: i64,
        /// The paragraph.
        citation: Citation,
    },
    /// A term of 5 to 10 days, both included: visa and signature by the same day (SR-42).
    Together {
        /// The length of the term in calendar days.
        days: i64,
        /// The day for both.
        by: Deadline,
        /// The paragraph.
        citation: Citation,
    },
    /// A longer term: first the leadership, then the first head (SR-41).
    InTurn {
        /// The length of the term in calendar days.
        days: i64,
        /// The day for the visa of the supervising deputy.
        leadership: Deadline,
        /// The day for the signature of the first head.
        first_head: Deadline,
        /// The paragraph.
        citation: Citation,
    },
}

impl Submission {
    /// Returns the days for a point given on `start`, the day of the session for points of a protocol, and due on
    /// `due`. After an extension it is asked again with the first start and the new end.
    pub fn of(start: NaiveDate, due: NaiveDate, rules: &ControlRules, calendar: &Calendar) -> Self {
        let days = (due - start).num_days();
        if days < i64::from(rules.at_once_under_days.value) {
            return Self::AtOnce { days, citation: rules.at_once_under_days.citation.clone() };
        }
        if days <= i64::from(rules.together_to_days.value) {
            let by = rules.together_before.value.before(due, calendar);
            return Self::Together { days, by, citation: rules.together_before.citation.clone() };
        }
        Self::InTurn {
            days,
            leadership: rules.leadership_before.value.before(due, calendar),
            first_head: rules.first_head_before.value.before(due, calendar),
            citation: rules.leadership_before.citation.clone(),
        }
    }

    /// Returns whether a reminder is due on `day`: every working day where the draft is wanted at once, otherwise on
    /// the advised days.
    pub fn reminds_on(&self, day: NaiveDate, calendar: &Calendar) -> bool {
        match self {
            Self::AtOnce { .. } => calendar.is_working(day),
            Self::Together { by, .. } => by.advised == day,
            Self::InTurn { leadership, first_head, .. } => leadership.advised == day || first_head.advised == day,
        }
    }
}

/// The end of a point's term, worked out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PointDue {
    /// To be done once.
    Once(Deadline),
    /// To be reported every quarter.
    Quarterly {
        /// The first report.
        first: Deadline,
    },
    /// Never done for good.
    Permanent {
        /// When the collegium looks at it again: the end of the reporting year, where the profile says so.
        review: Option<Deadline>,
    },
}

impl PointDue {
    /// Returns the end of the term of a point decided at a session on `session`: terms count from that day and not
    /// from the day the paper comes.
    pub fn of(due: Due, session: NaiveDate, rules: &ControlRules, calendar: &Calendar) -> Self {
        match due {
            Due::On(day) => Self::Once(Deadline::on(day, calendar)),
            Due::DefaultTerm => Self::Once(rules.default_term.value.after(session, calendar)),
            Due::Quarterly => Self::Quarterly { first: Deadline::on(Quarter::of(session).last_day(), calendar) },
            Due::Permanent => Self::Permanent {
                review: rules
                    .permanent_to_year_end
                    .value
                    .then(|| NaiveDate::from_ymd_opt(session.year(), 12, 31).unwrap_or(session))
                    .map(|day| Deadline::on(day, calendar)),
            },
        }
    }
}

/// Returns until when the action plan for an act of the President received on `received` is made and approved (p. 32).
pub fn action_plan(received: NaiveDate, rules: &ControlRules, calendar: &Calendar) -> Deadline {
    rules.action_plan_after.value.after(received, calendar)
}
