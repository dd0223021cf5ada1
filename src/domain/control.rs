//! Control of execution: what happened to a thing under control, and how it stands on any day (p. 33, SR-35).

#[cfg(test)]
pub(in crate::domain) mod tests;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::act::Act;
use super::id::PersonId;
use super::profile::Citation;
use super::profile::clause::Clause;
use super::text::{Bilingual, Language};

/// A thing under control: since when, until when, and what happened since. The first term is never lost.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Control {
    /// The day it was put on control.
    pub since: NaiveDate,
    /// The first term; nothing where none was set.
    pub first_due: Option<NaiveDate>,
    /// What happened, in the order of the days.
    events: Vec<ControlEvent>,
}

/// Something that happened to a thing under control.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ControlEvent {
    /// The day of the decision.
    pub date: NaiveDate,
    /// What happened.
    pub kind: ControlEventKind,
    /// The document it rests on.
    pub basis: Option<Act>,
    /// Who decided.
    pub decided_by: Option<PersonId>,
    /// A note.
    pub note: Bilingual,
}

/// What can happen to a thing under control.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum ControlEventKind {
    /// The term is another one from now on; an earlier one needs a note.
    Extended {
        /// The new term.
        to: NaiveDate,
    },
    /// It was executed.
    Executed,
    /// The execution was not accepted: it goes on.
    Returned,
    /// It was removed from control; without execution this needs a basis.
    Removed,
    /// It was put on control again.
    Reopened,
}

/// How a thing under control stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ControlState {
    /// Орындалуда.
    InWork {
        /// Calendar days left; nothing where there is no term.
        days_left: Option<i64>,
    },
    /// Мерзімі ұзартылды: in work, with another term than the first.
    Extended {
        /// How many times the term was changed.
        times: u32,
        /// Calendar days left.
        days_left: i64,
    },
    /// Мерзімі өткен.
    Overdue {
        /// Calendar days since the term in force.
        days: i64,
    },
    /// Мерзімінде орындалды.
    ExecutedInTime {
        /// When.
        on: NaiveDate,
    },
    /// Мерзімі бұзыла отырып орындалды.
    ExecutedLate {
        /// When.
        on: NaiveDate,
        /// Calendar days after the term in force on that day.
        days: i64,
    },
    /// Бақылаудан алынды, without execution.
    Removed {
        /// When.
        on: NaiveDate,
    },
}

/// A state without its figures, by which things are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StateKind {
    /// In work by its first term, or without one.
    InWork,
    /// In work by another term.
    Extended,
    /// Not done, the term is over.
    Overdue,
    /// Done in time.
    ExecutedInTime,
    /// Done after its term.
    ExecutedLate,
    /// Removed without execution.
    Removed,
}

impl StateKind {
    /// Every kind, in the order of a report.
    pub const ALL: [Self; 6] =
        [Self::ExecutedInTime, Self::ExecutedLate, Self::InWork, Self::Extended, Self::Overdue, Self::Removed];

    /// Returns whether it is still to be done.
    pub const fn is_open(self) -> bool {
        match self {
            Self::InWork | Self::Extended | Self::Overdue => true,
            Self::ExecutedInTime | Self::ExecutedLate | Self::Removed => false,
        }
    }
}

impl ControlState {
    /// Returns the state without its figures.
    pub const fn kind(self) -> StateKind {
        match self {
            Self::InWork { .. } => StateKind::InWork,
            Self::Extended { .. } => StateKind::Extended,
            Self::Overdue { .. } => StateKind::Overdue,
            Self::ExecutedInTime { .. } => StateKind::ExecutedInTime,
            Self::ExecutedLate { .. } => StateKind::ExecutedLate,
            Self::Removed { .. } => StateKind::Removed,
        }
    }
}

/// Why something cannot have happened to a thing under control.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ControlRefusal {
    /// It would have happened before the thing was put on control.
    #[error("{date} is before the control began on {since}")]
    BeforeControl {
        /// The day.
        date: NaiveDate,
        /// The day it was put on control.
        since: NaiveDate,
    },
    /// It would have happened before what is recorded already.
    #[error("{date} is before the last event of {last}")]
    OutOfOrder {
        /// The day.
        date: NaiveDate,
        /// The day of the last event.
        last: NaiveDate,
    },
    /// The thing is executed or removed; it can be returned or put on control again.
    #[error("it is closed")]
    Closed,
    /// The thing is in work: there is nothing to return or to put on control again.
    #[error("it is open")]
    Open,
    /// It would be removed without execution and without a basis.
    #[error("removing it without execution needs a basis")]
    BasisMissing,
    /// The term would be what it is.
    #[error("the term is {due} already")]
    SameDue {
        /// The term.
        due: NaiveDate,
    },
    /// The term would be shortened without a word.
    #[error("shortening the term from {from} to {to} needs a note")]
    NoteMissing {
        /// The term in force.
        from: NaiveDate,
        /// The new term.
        to: NaiveDate,
    },
    /// The new term would lie before the control began.
    #[error("the term {due} lies before the control began on {since}")]
    DueBeforeControl {
        /// The term.
        due: NaiveDate,
        /// The day it was put on control.
        since: NaiveDate,
    },
}

impl ControlRefusal {
    /// Returns the paragraph.
    pub fn citation(&self) -> Citation {
        match self {
            Self::BeforeControl { .. }
            | Self::OutOfOrder { .. }
            | Self::Closed
            | Self::Open
            | Self::BasisMissing
            | Self::SameDue { .. }
            | Self::NoteMissing { .. }
            | Self::DueBeforeControl { .. } => Clause::ControlEvents.citation(),
        }
    }
}

/// Where the fold of the events has come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    Open,
    Executed { on: NaiveDate },
    Removed { on: NaiveDate },
}

/// The fold of the events up to a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Fold {
    phase: Phase,
    due: Option<NaiveDate>,
    times: u32,
}

impl Control {
    /// Puts a thing on control.
    ///
    /// # Errors
    ///
    /// Refuses a term before the day itself.
    pub fn new(since: NaiveDate, first_due: Option<NaiveDate>) -> Result<Self, ControlRefusal> {
        match first_due.filter(|&due| due < since) {
            Some(due) => Err(ControlRefusal::DueBeforeControl { due, since }),
            None => Ok(Self { since, first_due, events: Vec::new() }),
        }
    }

    /// Returns what happened, in the order of the days.
    pub fn events(&self) -> &[ControlEvent] {
        &self.events
    }

    /// Records what happened. A term may be extended after it is over; the delay until then stays visible.
    ///
    /// # Errors
    ///
    /// Refuses what cannot have happened in the state the thing is in, an event out of the order of the days, a removal
    /// without execution or basis, and a shorter term without a note.
    pub fn record(&mut self, event: ControlEvent) -> Result<(), ControlRefusal> {
        let (date, since) = (event.date, self.since);
        if date < since {
            return Err(ControlRefusal::BeforeControl { date, since });
        }
        if let Some(last) = self.events.last().map(|last| last.date).filter(|&last| date < last) {
            return Err(ControlRefusal::OutOfOrder { date, last });
        }
        self.check(&event)?;
        self.events.push(event);
        Ok(())
    }

    fn check(&self, event: &ControlEvent) -> Result<(), ControlRefusal> {
        let Fold { phase, due, .. } = self.fold(event.date);
        match (event.kind, phase) {
            (ControlEventKind::Extended { to }, Phase::Open) => self.check_extension(due, to, event),
            (ControlEventKind::Removed, Phase::Open) if event.basis.is_none() => Err(ControlRefusal::BasisMissing),
            (ControlEventKind::Executed | ControlEventKind::Removed, Phase::Open)
            | (ControlEventKind::Returned | ControlEventKind::Removed, Phase::Executed { .. })
            | (ControlEventKind::Reopened, Phase::Executed { .. } | Phase::Removed { .. }) => Ok(()),
            (ControlEventKind::Returned | ControlEventKind::Reopened, Phase::Open) => Err(ControlRefusal::Open),
            (ControlEventKind::Extended { .. } | ControlEventKind::Executed, Phase::Executed { .. })
            | (
                ControlEventKind::Extended { .. }
                | ControlEventKind::Executed
                | ControlEventKind::Returned
                | ControlEventKind::Removed,
                Phase::Removed { .. },
            ) => Err(ControlRefusal::Closed),
        }
    }

    fn check_extension(
        &self,
        due: Option<NaiveDate>,
        to: NaiveDate,
        event: &ControlEvent,
    ) -> Result<(), ControlRefusal> {
        if to < self.since {
            return Err(ControlRefusal::DueBeforeControl { due: to, since: self.since });
        }
        match due {
            Some(due) if due == to => Err(ControlRefusal::SameDue { due }),
            Some(from) if to < from && event.note.is_missing(Language::Kazakh) => {
                Err(ControlRefusal::NoteMissing { from, to })
            }
            Some(_) | None => Ok(()),
        }
    }

    /// Returns whether the extension was decided after the term it changes was over.
    pub fn is_late_extension(&self, place: usize) -> bool {
        let Some(event) = self.events.get(place) else { return false };
        let before = self.events.iter().take(place).fold(self.start(), apply);
        match event.kind {
            ControlEventKind::Extended { .. } => before.due.is_some_and(|due| event.date > due),
            ControlEventKind::Executed
            | ControlEventKind::Returned
            | ControlEventKind::Removed
            | ControlEventKind::Reopened => false,
        }
    }

    /// Returns the term in force on `day`.
    pub fn due_on(&self, day: NaiveDate) -> Option<NaiveDate> {
        self.fold(day).due
    }

    /// Returns how many times the term had been changed by `day`.
    pub fn extensions_by(&self, day: NaiveDate) -> u32 {
        self.fold(day).times
    }

    /// Returns how it stood on `day`, by what had been decided by then; nothing before it was put on control.
    pub fn state_on(&self, day: NaiveDate) -> Option<ControlState> {
        if day < self.since {
            return None;
        }
        let Fold { phase, due, times } = self.fold(day);
        Some(match phase {
            Phase::Removed { on } => ControlState::Removed { on },
            Phase::Executed { on } => match due.map(|due| (on - due).num_days()) {
                Some(days @ 1..) => ControlState::ExecutedLate { on, days },
                Some(_) | None => ControlState::ExecutedInTime { on },
            },
            Phase::Open => match due.map(|due| (due - day).num_days()) {
                None => ControlState::InWork { days_left: None },
                Some(days_left @ ..=-1) => ControlState::Overdue { days: -days_left },
                Some(days_left) if times > 0 => ControlState::Extended { times, days_left },
                Some(days_left) => ControlState::InWork { days_left: Some(days_left) },
            },
        })
    }

    fn start(&self) -> Fold {
        Fold { phase: Phase::Open, due: self.first_due, times: 0 }
    }

    fn fold(&self, day: NaiveDate) -> Fold {
        self.events.iter().take_while(|event| event.date <= day).fold(self.start(), apply)
    }
}

fn apply(fold: Fold, event: &ControlEvent) -> Fold {
    match (event.kind, fold.phase) {
        (ControlEventKind::Extended { to }, _) => Fold { due: Some(to), times: fold.times + 1, ..fold },
        (ControlEventKind::Executed, _) => Fold { phase: Phase::Executed { on: event.date }, ..fold },
        // Taking an executed thing off control closes the file; it stays executed.
        (ControlEventKind::Removed, Phase::Executed { .. }) => fold,
        (ControlEventKind::Removed, Phase::Open | Phase::Removed { .. }) => {
            Fold { phase: Phase::Removed { on: event.date }, ..fold }
        }
        (ControlEventKind::Returned | ControlEventKind::Reopened, _) => Fold { phase: Phase::Open, ..fold },
    }
}
