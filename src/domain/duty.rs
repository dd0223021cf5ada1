//! What a secretary has to do and until when, gathered from sessions, plans, the quarter and the register.

#[cfg(test)]
mod tests;

use chrono::{Days, NaiveDate};

use super::calendar::Calendar;
use super::calendar::quarter::Quarter;
use super::id::{InstructionId, PlanId, SessionId};
use super::plan::{Plan, PlanDeadline, PlanDeadlines, PlanPeriod};
use super::profile::clause::Clause;
use super::profile::control::ControlRules;
use super::profile::planning::PlanningRules;
use super::profile::{Citation, Profile};
use super::review::Instruction;
use super::review::guard::{GuardStatus, QuarterGuard};
use super::session::task::{DoneTasks, Task, TaskState, TaskTerm, next_day_after_no_quorum, preparation, recording};
use super::session::{Session, Stage};
use super::term::execution::action_plan;
use super::term::{Deadline, Standing};

/// How many calendar days ahead a duty of preparing or planning is told.
pub const AHEAD_DAYS: u64 = 30;

/// What is to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DutyKind {
    /// A task around a session.
    Task {
        /// Which session.
        session: SessionId,
        /// Which task.
        task: Task,
    },
    /// The session is to be held, or called off.
    Sitting {
        /// Which session.
        session: SessionId,
    },
    /// After too few members came, the next day is to be set.
    NextDay {
        /// The session without quorum.
        session: SessionId,
    },
    /// The draft of a plan is to be ready.
    PlanDraft {
        /// Of which period.
        period: PlanPeriod,
        /// The plan; nothing where it was not begun.
        plan: Option<PlanId>,
    },
    /// A plan is to be approved.
    PlanApproval {
        /// Which plan.
        plan: PlanId,
    },
    /// A plan is to be sent for acquaintance and execution.
    PlanSending {
        /// Which plan.
        plan: PlanId,
    },
    /// The Head of State's instructions are to be considered in the quarter.
    HeadOfState {
        /// Which quarter.
        quarter: Quarter,
        /// Whether an item of a plan or an agenda is to consider them.
        planned: bool,
    },
    /// An action plan is to be made for an act of the President.
    ActionPlan {
        /// The instruction of the act.
        instruction: InstructionId,
    },
    /// The term of an instruction is near or over.
    Instruction {
        /// Which instruction.
        instruction: InstructionId,
    },
}

/// How a duty stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DutyState {
    /// By its deadline.
    Open(Standing),
    /// Its term had passed when the session was called: as soon as can be, and not overdue (SR-15).
    AtOnce,
}

/// Something that is to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Duty {
    /// What.
    pub kind: DutyKind,
    /// Until when.
    pub deadline: Deadline,
    /// How it stands.
    pub state: DutyState,
    /// Where it is written.
    pub citation: Citation,
}

impl Duty {
    fn new(kind: DutyKind, deadline: Deadline, citation: Citation, today: NaiveDate) -> Self {
        Self { kind, deadline, state: DutyState::Open(deadline.stand(today)), citation }
    }

    /// Returns whether its last day is over.
    pub const fn is_overdue(&self) -> bool {
        match self.state {
            DutyState::Open(Standing::Missed { .. }) => true,
            DutyState::Open(Standing::Ahead { .. } | Standing::Today) | DutyState::AtOnce => false,
        }
    }
}

/// A session with what bears on its duties.
#[derive(Debug, Clone, Copy)]
pub struct SessionMatter<'a> {
    /// The session.
    pub session: &'a Session,
    /// The days on which its tasks were done.
    pub done: &'a DoneTasks,
    /// The day on which its protocol was registered.
    pub registered: Option<NaiveDate>,
    /// Whether it did not take place for want of a quorum and no day was set in its stead.
    pub next_day_open: bool,
    /// The rules of its day.
    pub profile: &'a Profile,
}

/// Puts duties into the order of their last days.
pub fn in_order(mut duties: Vec<Duty>) -> Vec<Duty> {
    // The sort is stable: of one day, they stay in the order in which they were gathered.
    duties.sort_by_key(|duty| duty.deadline.due);
    duties
}

/// Returns what is to be done around a session.
pub fn of_session(matter: &SessionMatter<'_>, calendar: &Calendar, today: NaiveDate) -> Vec<Duty> {
    let SessionMatter { session, done, registered, next_day_open, profile } = *matter;
    let on = |kind, deadline, citation| Duty::new(kind, deadline, citation, today);
    let sitting = DutyKind::Sitting { session: session.id };
    match session.stage {
        Stage::Planned | Stage::Convened => {
            let held = on(sitting, Deadline::on(session.date, calendar), Clause::Stages.citation());
            // After the day itself nothing is prepared any more.
            let tasks =
                if today <= session.date { preparation(session, done, profile, calendar, today) } else { Vec::new() };
            let tasks = tasks.into_iter().filter(|task| task.task != Task::RemovalRequested);
            let duties = tasks.filter_map(|task| of_task(session.id, task)).chain([held]);
            duties.filter(|duty| is_told(duty.deadline, today)).collect()
        }
        // An adjourned sitting goes on at a day of its own.
        Stage::Sitting => vec![on(sitting, Deadline::on(session.date.max(today), calendar), Clause::Stages.citation())],
        Stage::Held | Stage::Recorded | Stage::Registered => {
            let tasks = recording(session, registered, done, profile, calendar, today);
            tasks.into_iter().filter_map(|task| of_task(session.id, task)).collect()
        }
        Stage::DidNotTakePlace if next_day_open => {
            let deadline = next_day_after_no_quorum(session.date, profile, calendar);
            let citation = profile.conduct.next_day_after_no_quorum.citation.clone();
            vec![on(DutyKind::NextDay { session: session.id }, deadline, citation)]
        }
        Stage::DidNotTakePlace => Vec::new(),
    }
}

fn of_task(session: SessionId, term: TaskTerm) -> Option<Duty> {
    let TaskTerm { task, deadline, state, citation } = term;
    let state = match state {
        TaskState::Done { .. } => return None,
        TaskState::Open(standing) => DutyState::Open(standing),
        TaskState::AtOnce => DutyState::AtOnce,
    };
    Some(Duty { kind: DutyKind::Task { session, task }, deadline, state, citation })
}

/// Returns what is to be done about the work plans: drafts, approvals, sending, and the plan after the last one of its
/// kind. A period that is over asks for nothing, nor does one that had begun before the program came into use.
pub fn of_plans(
    plans: &[Plan],
    rules: &PlanningRules,
    calendar: &Calendar,
    first_day_of_use: NaiveDate,
    today: NaiveDate,
) -> Vec<Duty> {
    let asks = |period: PlanPeriod| period.last_day() >= today && period.first_day() >= first_day_of_use;
    let deadlines = |period| PlanDeadlines::of(period, rules, calendar);
    let mut duties = Vec::new();
    for plan in plans.iter().filter(|plan| asks(plan.period)) {
        let Some(terms) = deadlines(plan.period) else { continue };
        let drafting = DutyKind::PlanDraft { period: plan.period, plan: Some(plan.id) };
        let approving = DutyKind::PlanApproval { plan: plan.id };
        let sending = DutyKind::PlanSending { plan: plan.id };
        let open = [
            (plan.approval.is_none() && plan.drafted.is_none(), drafting, terms.draft),
            (plan.approval.is_none(), approving, terms.approval),
            (plan.sent.is_none(), sending, terms.sending),
        ];
        duties.extend(open.into_iter().filter(|(open, ..)| *open).map(|(_, kind, term)| of_plan(kind, term, today)));
    }
    for period in missing_periods(plans).into_iter().filter(|&period| asks(period)) {
        let draft = deadlines(period).map(|terms| terms.draft);
        duties.extend(draft.map(|term| of_plan(DutyKind::PlanDraft { period, plan: None }, term, today)));
    }
    duties.retain(|duty| is_told(duty.deadline, today));
    duties
}

fn of_plan(kind: DutyKind, term: PlanDeadline, today: NaiveDate) -> Duty {
    Duty::new(kind, term.deadline, term.citation, today)
}

/// Returns the periods that follow the last plans of each kind; a long-term plan says itself when it ends for good.
fn missing_periods(plans: &[Plan]) -> Vec<PlanPeriod> {
    let last = |is_kind: fn(PlanPeriod) -> bool| {
        plans.iter().map(|plan| plan.period).filter(|&period| is_kind(period)).max_by_key(|period| period.last_day())
    };
    let year = last(|period| matches!(period, PlanPeriod::Year { .. }));
    let quarter = last(|period| matches!(period, PlanPeriod::Quarter { .. }));
    year.into_iter().chain(quarter).filter_map(following).collect()
}

const fn following(period: PlanPeriod) -> Option<PlanPeriod> {
    match period {
        PlanPeriod::Quarter { quarter } => Some(PlanPeriod::Quarter { quarter: quarter.next() }),
        PlanPeriod::Year { year } => Some(PlanPeriod::Year { year: year + 1 }),
        PlanPeriod::LongTerm { .. } => None,
    }
}

/// Returns the duty that the guard of the quarter leads to (SR-22): something has to be planned, or few days are left.
pub fn of_quarter(guard: &QuarterGuard, calendar: &Calendar, today: NaiveDate) -> Option<Duty> {
    let planned = match guard.status {
        GuardStatus::NotPlanned => false,
        GuardStatus::Alarm { planned, .. } => planned,
        GuardStatus::Held { .. } | GuardStatus::Planned { .. } | GuardStatus::Violated | GuardStatus::NoData => {
            return None;
        }
    };
    let deadline = Deadline::on(guard.quarter.last_day(), calendar);
    let kind = DutyKind::HeadOfState { quarter: guard.quarter, planned };
    Some(Duty::new(kind, deadline, guard.citation.clone(), today))
}

/// Returns what is to be done about an instruction: the action plan of an act that came since the program is in use, and
/// a reminder where the term is over or nearer than the longest of the profile's reminders.
pub fn of_instruction(
    instruction: &Instruction,
    rules: &ControlRules,
    calendar: &Calendar,
    first_day_of_use: NaiveDate,
    today: NaiveDate,
) -> Vec<Duty> {
    let control = &instruction.control;
    if !control.state_on(today).is_some_and(|state| state.kind().is_open()) {
        return Vec::new();
    }
    let plan_open = instruction.presidential_act && instruction.action_plan.is_none();
    let plan = (plan_open && control.since >= first_day_of_use).then(|| {
        let kind = DutyKind::ActionPlan { instruction: instruction.id };
        Duty::new(kind, action_plan(control.since, rules, calendar), rules.action_plan_after.citation.clone(), today)
    });
    let reminded = rules.reminder_days.value.iter().max().map_or(0, |&days| i64::from(days));
    let due = control.due_on(today).filter(|&due| (due - today).num_days() <= reminded);
    let term = due.map(|due| {
        let kind = DutyKind::Instruction { instruction: instruction.id };
        Duty::new(kind, Deadline::on(due, calendar), Clause::Reminders.citation(), today)
    });
    plan.into_iter().chain(term).collect()
}

fn is_told(deadline: Deadline, today: NaiveDate) -> bool {
    today.checked_add_days(Days::new(AHEAD_DAYS)).is_none_or(|horizon| deadline.due <= horizon)
}
