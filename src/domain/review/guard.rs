//! The guard over the quarter: are the Head of State's instructions considered at least once (p. 8, SR-22).

use chrono::NaiveDate;

use super::SessionFact;
use crate::domain::calendar::quarter::Quarter;
use crate::domain::id::SessionId;
use crate::domain::plan::item::PlanItem;
use crate::domain::profile::Citation;
use crate::domain::profile::control::ReviewRules;

/// An item of a plan that is to consider the Head of State's instructions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlannedReview {
    /// The quarter it is planned for now.
    pub quarter: Quarter,
    /// The day, where it is set.
    pub date: Option<NaiveDate>,
}

impl PlannedReview {
    /// Returns what `item` plans, where it considers the Head of State's instructions and waits for its session.
    pub fn of(item: &PlanItem) -> Option<Self> {
        let slot = item.slot();
        let planned = item.head_of_state && item.state().is_ahead();
        planned.then_some(Self { quarter: slot.quarter, date: slot.date })
    }
}

/// What the guard looks at.
#[derive(Debug, Clone, Copy)]
pub struct GuardFacts<'a> {
    /// Items of plans that are neither held nor removed.
    pub planned: &'a [PlannedReview],
    /// Sessions, in any order.
    pub sessions: &'a [SessionFact],
    /// The first day on which the register was kept here; nothing is known of the days before.
    pub first_day_of_use: NaiveDate,
    /// The day of the question.
    pub today: NaiveDate,
}

/// How a quarter stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GuardStatus {
    /// Considered often enough: by this session.
    Held {
        /// The session that made it enough.
        session: SessionId,
        /// Its day.
        date: NaiveDate,
    },
    /// Planned, and there is time.
    Planned {
        /// The first day planned, where one is set.
        date: Option<NaiveDate>,
    },
    /// Not planned: a warning.
    NotPlanned,
    /// Few days are left and it is not held.
    Alarm {
        /// Whether it is planned at least.
        planned: bool,
        /// The first day planned, where one is set.
        date: Option<NaiveDate>,
    },
    /// The quarter is over and it was not held.
    Violated,
    /// The quarter is over and the register was not kept from its first day, so nobody can say.
    NoData,
}

/// The verdict on a quarter with its figures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuarterGuard {
    /// The quarter.
    pub quarter: Quarter,
    /// How it stands.
    pub status: GuardStatus,
    /// At how many sessions they were considered.
    pub considered: u32,
    /// At how many they must be.
    pub needed: u32,
    /// Calendar days until the last day of the quarter; nothing when it is over.
    pub days_left: Option<i64>,
    /// Where it is written.
    pub citation: Citation,
}

/// Judges `quarter` by what is known on the day of the question.
pub fn guard(quarter: Quarter, facts: &GuardFacts<'_>, rules: &ReviewRules) -> QuarterGuard {
    let held = held_in(quarter, facts);
    // «Кемінде бір рет»: a profile may ask for more, never for nothing.
    let needed = rules.times_per_quarter.value.max(1);
    let days_left = Some((quarter.last_day() - facts.today).num_days()).filter(|&days| days >= 0);
    let enough = usize::try_from(needed - 1).ok().and_then(|last| held.get(last));
    let status = match (enough, days_left) {
        (Some(&(date, session)), _) => GuardStatus::Held { session, date },
        (None, Some(days_left)) => status_ahead(quarter, days_left, facts, rules),
        (None, None) if facts.first_day_of_use > quarter.first_day() => GuardStatus::NoData,
        (None, None) => GuardStatus::Violated,
    };
    QuarterGuard {
        quarter,
        status,
        considered: u32::try_from(held.len()).unwrap_or(u32::MAX),
        needed,
        days_left,
        citation: rules.times_per_quarter.citation.clone(),
    }
}

/// Returns the sessions of the quarter at which such an item was considered, by day. The day of the session decides, so
/// one planned for 30 March and held on 1 April counts for the second quarter.
fn held_in(quarter: Quarter, facts: &GuardFacts<'_>) -> Vec<(NaiveDate, SessionId)> {
    let in_quarter = facts.sessions.iter().filter(|fact| quarter.contains(fact.date) && fact.date <= facts.today);
    let mut held: Vec<_> = in_quarter
        .filter(|fact| fact.considered().any(|item| item.head_of_state))
        .map(|fact| (fact.date, fact.session))
        .collect();
    held.sort_unstable();
    held
}

fn status_ahead(quarter: Quarter, days_left: i64, facts: &GuardFacts<'_>, rules: &ReviewRules) -> GuardStatus {
    let from_plans = facts.planned.iter().filter(|planned| planned.quarter == quarter).map(|planned| planned.date);
    let sessions = facts.sessions.iter().filter(|fact| quarter.contains(fact.date));
    let from_sessions = sessions.filter(|fact| fact.will_consider_head_of_state()).map(|fact| Some(fact.date));
    let dates: Vec<_> = from_plans.chain(from_sessions).collect();
    let (planned, date) = (!dates.is_empty(), dates.into_iter().flatten().min());
    let running = quarter.contains(facts.today);
    match (running && days_left <= i64::from(rules.guard_days.value), planned) {
        (true, planned) => GuardStatus::Alarm { planned, date },
        (false, true) => GuardStatus::Planned { date },
        (false, false) => GuardStatus::NotPlanned,
    }
}
