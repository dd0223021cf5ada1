//! The tasks around a session with their terms, counted back and forth from its day (SR-12, 15, 28; profile).

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Session, SessionKind};
use crate::domain::calendar::Calendar;
use crate::domain::profile::session::PreparationTerms;
use crate::domain::profile::{Citation, Profile, Rule};
use crate::domain::term::{Deadline, LONGEST_TERM, Standing, Term, Timeliness};

/// A task that has a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Task {
    /// The agenda is approved.
    AgendaApproved,
    /// The participants are told.
    Notice,
    /// Requests to take an item off are in.
    RemovalRequested,
    /// The materials are with the secretary.
    MaterialsToSecretary,
    /// The materials are with the chair and the members.
    MaterialsToMembers,
    /// The members have answered.
    MembersConfirm,
    /// Units give the final text of decisions.
    TextsGiven,
    /// The draft of the protocol is with the chair.
    DraftToSignature,
    /// The protocol is signed.
    Signed,
    /// The protocol and its extracts are sent.
    Sent,
    /// The results are on the site.
    Published,
}

/// How a task stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TaskState {
    /// Done.
    Done {
        /// When.
        on: NaiveDate,
        /// In time or late.
        timeliness: Timeliness,
    },
    /// Not done, and how its deadline stands.
    Open(Standing),
    /// Its term lay in the past when an extraordinary session was called: as soon as can be, and not overdue (SR-15).
    AtOnce,
}

/// A task with its term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaskTerm {
    /// Which task.
    pub task: Task,
    /// When it is due.
    pub deadline: Deadline,
    /// How it stands.
    pub state: TaskState,
    /// Where the term is written.
    pub citation: Citation,
}

/// The days on which tasks were done.
pub type DoneTasks = BTreeMap<Task, NaiveDate>;

/// What other records tell about the days on which tasks were done.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct KnownDays {
    /// The day on which the agenda was approved first.
    pub agenda_approved: Option<NaiveDate>,
    /// The day of the last answer, once no member is silent.
    pub answered: Option<NaiveDate>,
    /// The day on which the protocol was registered, which is signed by then.
    pub registered: Option<NaiveDate>,
}

/// Why a task is not marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TaskRefusal {
    /// Other records tell the day.
    #[error("the day of {task:?} follows from the records")]
    KnownFromRecords {
        /// Which task.
        task: Task,
    },
    /// The day has not come.
    #[error("done on {done}, which is after {today}")]
    NotYet {
        /// The day given.
        done: NaiveDate,
        /// Today.
        today: NaiveDate,
    },
}

impl Task {
    /// Returns whether its day is marked by hand; that of the others follows from records.
    pub const fn is_marked(self) -> bool {
        match self {
            Self::AgendaApproved | Self::MembersConfirm | Self::Signed => false,
            Self::Notice
            | Self::RemovalRequested
            | Self::MaterialsToSecretary
            | Self::MaterialsToMembers
            | Self::TextsGiven
            | Self::DraftToSignature
            | Self::Sent
            | Self::Published => true,
        }
    }

    /// Checks whether the task may be marked as done on `done`; nothing takes a mark back.
    ///
    /// # Errors
    ///
    /// Refuses a task whose day other records tell, and a day that has not come.
    pub fn check_mark(self, done: Option<NaiveDate>, today: NaiveDate) -> Result<(), TaskRefusal> {
        match done {
            _ if !self.is_marked() => Err(TaskRefusal::KnownFromRecords { task: self }),
            Some(done) if done > today => Err(TaskRefusal::NotYet { done, today }),
            Some(_) | None => Ok(()),
        }
    }
}

/// Returns the days on which tasks were done: those marked, and those that follow from other records. What had to come
/// before the registration was done by then.
pub fn done_tasks(marked: &DoneTasks, known: &KnownDays) -> DoneTasks {
    let mut done = marked.clone();
    let told = [
        (Task::AgendaApproved, known.agenda_approved),
        (Task::MembersConfirm, known.answered),
        (Task::Signed, known.registered),
    ];
    done.extend(told.into_iter().filter_map(|(task, day)| day.map(|day| (task, day))));
    if let Some(registered) = known.registered {
        for task in [Task::TextsGiven, Task::DraftToSignature] {
            done.entry(task).or_insert(registered);
        }
    }
    done
}

/// Returns the tasks of preparation in the order of their days, as they stand on `today`.
pub fn preparation(
    session: &Session,
    done: &DoneTasks,
    profile: &Profile,
    calendar: &Calendar,
    today: NaiveDate,
) -> Vec<TaskTerm> {
    let terms = match session.kind {
        SessionKind::Ordinary => &profile.ordinary,
        SessionKind::Extraordinary { .. } => &profile.extraordinary,
    };
    let mut tasks: Vec<_> = preparation_rules(terms)
        .into_iter()
        .map(|(task, rule)| {
            let deadline = rule.value.before(session.date, calendar);
            let state = preparation_state(session, deadline, done.get(&task).copied(), today);
            TaskTerm { task, deadline, state, citation: rule.citation.clone() }
        })
        .collect();
    tasks.sort_by_key(|task| (task.deadline.due, task.task));
    tasks
}

/// Returns the first working day after `today` by which every term of the preparation can still be kept.
pub fn earliest_day(terms: &PreparationTerms, calendar: &Calendar, today: NaiveDate) -> NaiveDate {
    let rules = preparation_rules(terms);
    let kept = |day: NaiveDate| rules.iter().all(|(_, rule)| rule.value.before(day, calendar).due >= today);
    let next = calendar.following_working_day(today);
    let days = std::iter::successors(Some(next), |day| Some(calendar.following_working_day(*day)));
    // No term is longer than this, so a day is found long before.
    days.take(LONGEST_TERM as usize * 2).find(|day| kept(*day)).unwrap_or(next)
}

fn preparation_rules(terms: &PreparationTerms) -> [(Task, &Rule<Term>); 6] {
    [
        (Task::AgendaApproved, &terms.agenda_approved),
        (Task::Notice, &terms.notice),
        (Task::RemovalRequested, &terms.removal_requested),
        (Task::MaterialsToSecretary, &terms.materials_to_secretary),
        (Task::MaterialsToMembers, &terms.materials_to_members),
        (Task::MembersConfirm, &terms.members_confirm),
    ]
}

/// A term of an extraordinary session that had passed when the session was called binds nobody: what counts is that the
/// task is done by the day itself.
fn preparation_state(session: &Session, deadline: Deadline, done: Option<NaiveDate>, today: NaiveDate) -> TaskState {
    let called = match &session.kind {
        SessionKind::Ordinary => None,
        SessionKind::Extraordinary { basis } => Some(basis.date),
    };
    let had_passed = called.is_some_and(|called| deadline.due < called);
    match done {
        Some(on) if had_passed && on <= session.date => TaskState::Done { on, timeliness: Timeliness::InTime },
        Some(on) => TaskState::Done { on, timeliness: deadline.judge(on) },
        None if called.is_some() && deadline.due < today && today <= session.date => TaskState::AtOnce,
        None => TaskState::Open(deadline.stand(today)),
    }
}

/// Returns the tasks after a held session, in the order of their days, as they stand on `today`. Signing is counted
/// from the day the draft was given, or from its term; sending from the day of registration, once there is one.
pub fn recording(
    session: &Session,
    registered: Option<NaiveDate>,
    done: &DoneTasks,
    profile: &Profile,
    calendar: &Calendar,
    today: NaiveDate,
) -> Vec<TaskTerm> {
    let rules = &profile.protocol;
    let draft_due = rules.draft_after.value.after(session.date, calendar).due;
    let draft = done.get(&Task::DraftToSignature).copied().unwrap_or(draft_due);
    let tasks = [
        (Task::TextsGiven, &rules.texts_after, Some(session.date)),
        (Task::DraftToSignature, &rules.draft_after, Some(session.date)),
        (Task::Signed, &rules.signed_after, Some(draft)),
        (Task::Sent, &rules.sent_after, registered),
        (Task::Published, &rules.published_after, Some(session.date)),
    ];
    let known = tasks.into_iter().filter_map(|(task, rule, start)| start.map(|start| (task, rule, start)));
    let mut tasks: Vec<_> = known
        .map(|(task, rule, start)| {
            let deadline = rule.value.after(start, calendar);
            let state = match done.get(&task) {
                Some(&on) => TaskState::Done { on, timeliness: deadline.judge(on) },
                None => TaskState::Open(deadline.stand(today)),
            };
            TaskTerm { task, deadline, state, citation: rule.citation.clone() }
        })
        .collect();
    tasks.sort_by_key(|task| (task.deadline.due, task.task));
    tasks
}

/// Returns by when the next day is set after too few members came to a session on `date`.
pub fn next_day_after_no_quorum(date: NaiveDate, profile: &Profile, calendar: &Calendar) -> Deadline {
    profile.conduct.next_day_after_no_quorum.value.after(date, calendar)
}
