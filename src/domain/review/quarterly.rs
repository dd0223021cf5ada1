//! The review of a quarter: every instruction on control in it, counted by state, beside the quarter before (p. 8).

use chrono::NaiveDate;

use super::{Instruction, ProgressNote, SessionFact};
use crate::domain::calendar::quarter::Quarter;
use crate::domain::control::{ControlEventKind, ControlState, StateKind};
use crate::domain::decision::Executor;
use crate::domain::id::{InstructionId, SessionId};

/// Instructions counted by state.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct StateCounts {
    /// Done in time.
    pub executed_in_time: u32,
    /// Done late.
    pub executed_late: u32,
    /// In work by the first term, or without one.
    pub in_work: u32,
    /// In work by another term.
    pub extended: u32,
    /// Not done, the term is over.
    pub overdue: u32,
    /// Removed without execution.
    pub removed: u32,
}

impl StateCounts {
    /// Counts one more.
    pub fn add(&mut self, kind: StateKind) {
        match kind {
            StateKind::ExecutedInTime => self.executed_in_time += 1,
            StateKind::ExecutedLate => self.executed_late += 1,
            StateKind::InWork => self.in_work += 1,
            StateKind::Extended => self.extended += 1,
            StateKind::Overdue => self.overdue += 1,
            StateKind::Removed => self.removed += 1,
        }
    }

    /// Returns how many are in a state.
    pub const fn of(self, kind: StateKind) -> u32 {
        match kind {
            StateKind::ExecutedInTime => self.executed_in_time,
            StateKind::ExecutedLate => self.executed_late,
            StateKind::InWork => self.in_work,
            StateKind::Extended => self.extended,
            StateKind::Overdue => self.overdue,
            StateKind::Removed => self.removed,
        }
    }

    /// Returns the sum of all states.
    pub fn total(self) -> u32 {
        StateKind::ALL.into_iter().map(|kind| self.of(kind)).sum()
    }

    /// Returns the sum of the states that are still to be done.
    pub fn open(self) -> u32 {
        StateKind::ALL.into_iter().filter(|kind| kind.is_open()).map(|kind| self.of(kind)).sum()
    }
}

/// How an instruction came to be on control in a quarter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// It was to be done when the quarter began.
    CarriedOver,
    /// It came in the quarter.
    Received,
    /// It had been closed and was put on control again in the quarter.
    Reopened,
}

/// A session that considered an instruction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Consideration {
    /// Which one.
    pub session: SessionId,
    /// Its day.
    pub date: NaiveDate,
}

/// One instruction in the review.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewRow {
    /// Which one.
    pub instruction: InstructionId,
    /// How it came to be on control.
    pub origin: Origin,
    /// Who executes it.
    pub executors: Vec<Executor>,
    /// The first term.
    pub first_due: Option<NaiveDate>,
    /// The term in force.
    pub due: Option<NaiveDate>,
    /// How many times the term was changed.
    pub extensions: u32,
    /// How it stands.
    pub state: ControlState,
    /// How it stood at the end of the quarter before; nothing where it was not on control yet.
    pub before: Option<StateKind>,
    /// The sessions of the quarter that considered it.
    pub considered: Vec<Consideration>,
    /// The last note on how the work goes.
    pub note: Option<ProgressNote>,
}

impl ReviewRow {
    /// Returns the change of its state since the quarter before, where there is one.
    pub fn change(&self) -> Option<StateChange> {
        let to = self.state.kind();
        let changed = self.before != Some(to);
        changed.then_some(StateChange { instruction: self.instruction, from: self.before, to })
    }
}

/// A change of state since the quarter before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StateChange {
    /// Which instruction.
    pub instruction: InstructionId,
    /// The state before; nothing where it is new.
    pub from: Option<StateKind>,
    /// The state now.
    pub to: StateKind,
}

/// The review of a quarter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuarterReview {
    /// The quarter.
    pub quarter: Quarter,
    /// The day it is drawn up for: the last day of the quarter, or today while the quarter runs.
    pub as_of: NaiveDate,
    /// Those on control when the quarter began.
    pub carried_over: u32,
    /// Those that came in the quarter.
    pub received: u32,
    /// Those put on control again in the quarter.
    pub reopened: u32,
    /// All of them by state.
    pub counts: StateCounts,
    /// The quarter before by state, at its end.
    pub before: StateCounts,
    /// One row for each, by the day it came.
    pub rows: Vec<ReviewRow>,
}

impl QuarterReview {
    /// Draws up the review of `quarter` as it is known on `today`.
    pub fn of(quarter: Quarter, instructions: &[Instruction], sessions: &[SessionFact], today: NaiveDate) -> Self {
        let as_of = quarter.last_day().min(today);
        let (rows, counts) = rows(quarter, instructions, sessions, as_of);
        let previous = quarter.previous();
        let (_, before) = self::rows(previous, instructions, sessions, previous.last_day().min(today));
        let from = |origin| {
            let count = rows.iter().filter(|row| row.origin == origin).count();
            u32::try_from(count).unwrap_or(u32::MAX)
        };
        let (carried_over, received, reopened) =
            (from(Origin::CarriedOver), from(Origin::Received), from(Origin::Reopened));
        Self { quarter, as_of, carried_over, received, reopened, counts, before, rows }
    }

    /// Returns how many instructions were on control in the quarter, by where they come from.
    pub const fn total(&self) -> u32 {
        self.carried_over + self.received + self.reopened
    }

    /// Returns whether the total equals the sum of the states: the check that a report makes of itself.
    pub fn adds_up(&self) -> bool {
        self.total() == self.counts.total() && usize::try_from(self.total()).is_ok_and(|total| total == self.rows.len())
    }

    /// Returns what changed since the quarter before.
    pub fn changes(&self) -> impl Iterator<Item = StateChange> {
        self.rows.iter().filter_map(ReviewRow::change)
    }

    /// Returns the instructions that no session of the quarter considered.
    pub fn not_considered(&self) -> impl Iterator<Item = &ReviewRow> {
        self.rows.iter().filter(|row| row.considered.is_empty())
    }
}

fn rows(
    quarter: Quarter,
    instructions: &[Instruction],
    sessions: &[SessionFact],
    as_of: NaiveDate,
) -> (Vec<ReviewRow>, StateCounts) {
    let mut instructions: Vec<_> = instructions.iter().collect();
    instructions.sort_by_key(|instruction| (instruction.control.since, instruction.id));
    let rows = instructions.into_iter().filter_map(|instruction| row(quarter, instruction, sessions, as_of));
    let rows: Vec<_> = rows.collect();
    let mut counts = StateCounts::default();
    for row in &rows {
        counts.add(row.state.kind());
    }
    (rows, counts)
}

/// An instruction that was closed when the quarter began belongs to an earlier review, unless it was opened again.
fn row(quarter: Quarter, instruction: &Instruction, sessions: &[SessionFact], as_of: NaiveDate) -> Option<ReviewRow> {
    let control = &instruction.control;
    let state = control.state_on(as_of)?;
    let eve = quarter.previous().last_day().min(as_of);
    let before = control.state_on(eve).map(ControlState::kind);
    let origin = match before {
        None => Origin::Received,
        Some(kind) if kind.is_open() => Origin::CarriedOver,
        Some(_) if was_reopened(instruction, eve, as_of) => Origin::Reopened,
        Some(_) => return None,
    };
    Some(ReviewRow {
        instruction: instruction.id,
        origin,
        executors: instruction.executors.clone(),
        first_due: control.first_due,
        due: control.due_on(as_of),
        extensions: control.extensions_by(as_of),
        state,
        before,
        considered: considerations(quarter, instruction.id, sessions, as_of),
        note: instruction.note_by(as_of).cloned(),
    })
}

fn was_reopened(instruction: &Instruction, eve: NaiveDate, as_of: NaiveDate) -> bool {
    let events = instruction.control.events().iter();
    let mut in_quarter = events.filter(|event| event.date > eve && event.date <= as_of);
    in_quarter.any(|event| match event.kind {
        ControlEventKind::Returned | ControlEventKind::Reopened => true,
        ControlEventKind::Extended { .. } | ControlEventKind::Executed | ControlEventKind::Removed => false,
    })
}

fn considerations(
    quarter: Quarter,
    instruction: InstructionId,
    sessions: &[SessionFact],
    as_of: NaiveDate,
) -> Vec<Consideration> {
    let in_quarter = sessions.iter().filter(|fact| quarter.contains(fact.date) && fact.date <= as_of);
    let mut found: Vec<_> = in_quarter
        .filter(|fact| fact.considered().any(|item| item.instructions.contains(&instruction)))
        .map(|fact| Consideration { session: fact.session, date: fact.date })
        .collect();
    found.sort_by_key(|consideration| (consideration.date, consideration.session));
    found
}
