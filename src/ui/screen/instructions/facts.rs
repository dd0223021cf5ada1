//! What the register of instructions shows: every instruction with its state of today, and the review of one quarter.

use chrono::NaiveDate;

use crate::domain::calendar::quarter::Quarter;
use crate::domain::control::{ControlState, StateKind};
use crate::domain::decision::Executor;
use crate::domain::id::{InstructionId, SessionId};
use crate::domain::person::Person;
use crate::domain::review::Instruction;
use crate::domain::session::Session;
use crate::domain::text::{Bilingual, Language};
use crate::domain::unit::Unit;
use crate::i18n::fold::fold;
use crate::office::review::Reviewed;
use crate::office::{Office, OfficeError};

/// Which instructions the register shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Filter {
    /// Every one.
    #[default]
    All,
    /// Those whose term is over.
    Overdue,
    /// Those whose term ends in the quarter.
    Quarter,
    /// Those that are done or taken off control.
    Done,
}

impl Filter {
    /// Every filter, in the order of the switch.
    pub const ALL: [Self; 4] = [Self::All, Self::Overdue, Self::Quarter, Self::Done];
}

/// An instruction with what is known of it today.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The instruction.
    pub instruction: Instruction,
    /// How it stands today; nothing where it came later.
    pub state: Option<ControlState>,
    /// The term in force.
    pub due: Option<NaiveDate>,
    /// Who executes it, the main one first.
    pub executors: Vec<Bilingual>,
    /// What it is found by.
    folded: String,
}

impl Entry {
    /// Returns the state without its figures.
    pub fn kind(&self) -> Option<StateKind> {
        self.state.map(ControlState::kind)
    }

    fn is_in(&self, filter: Filter, quarter: Quarter) -> bool {
        let is_open = self.kind().is_none_or(StateKind::is_open);
        match filter {
            Filter::All => true,
            Filter::Overdue => self.kind() == Some(StateKind::Overdue),
            Filter::Quarter => is_open && self.due.is_some_and(|due| quarter.contains(due)),
            Filter::Done => !is_open,
        }
    }
}

/// What the register of instructions shows.
#[derive(Debug, Clone)]
pub struct Facts {
    /// Every instruction: what is still to be done first, by its term.
    pub entries: Vec<Entry>,
    /// The review of the quarter.
    pub reviewed: Reviewed,
    /// The sessions that are named.
    pub sessions: Vec<Session>,
    /// The units.
    pub units: Vec<Unit>,
    /// The persons who decide.
    pub persons: Vec<Person>,
}

impl Facts {
    /// Reads the register and the review of `quarter`.
    ///
    /// # Errors
    /// As [`Office::quarter_review`].
    pub fn load(office: &mut Office, quarter: Quarter) -> Result<Self, OfficeError> {
        let today = office.today();
        let (units, persons) = (office.units(Language::Kazakh)?, office.persons(Language::Kazakh)?);
        let instructions = office.instructions()?;
        let mut entries: Vec<Entry> = instructions.into_iter().map(|one| entry(one, today, &units, &persons)).collect();
        entries.sort_by_key(|entry| {
            let is_open = entry.kind().is_none_or(StateKind::is_open);
            (!is_open, entry.due.unwrap_or(NaiveDate::MAX), entry.instruction.id)
        });
        Ok(Self {
            entries,
            reviewed: office.quarter_review(quarter)?,
            sessions: office.sessions(None)?,
            units,
            persons,
        })
    }

    /// Returns the places of the entries that a filter and a query leave.
    pub fn rows(&self, filter: Filter, quarter: Quarter, query: &str) -> Vec<usize> {
        let query = fold(query.trim());
        let meant = |entry: &Entry| query.split_whitespace().all(|word| entry.folded.contains(word));
        let entries = self.entries.iter().enumerate();
        entries.filter(|(_, entry)| entry.is_in(filter, quarter) && meant(entry)).map(|(at, _)| at).collect()
    }

    /// Returns how many entries a filter leaves.
    pub fn count(&self, filter: Filter, quarter: Quarter) -> usize {
        self.entries.iter().filter(|entry| entry.is_in(filter, quarter)).count()
    }

    /// Returns an entry.
    pub fn entry(&self, id: InstructionId) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.instruction.id == id)
    }

    /// Returns a session.
    pub fn session(&self, id: SessionId) -> Option<&Session> {
        self.sessions.iter().find(|session| session.id == id)
    }
}

fn entry(instruction: Instruction, today: NaiveDate, units: &[Unit], persons: &[Person]) -> Entry {
    let executor = |executor: &Executor| match executor {
        Executor::Unit(id) => units.iter().find(|unit| unit.id == *id).map(|unit| unit.name.clone()),
        Executor::Person(id) => {
            let person = persons.iter().find(|person| person.id == *id)?;
            let [kk, ru] = Language::ALL.map(|language| person.initial_and_surname(language));
            Some(Bilingual::new(kk, ru))
        }
    };
    let executors: Vec<Bilingual> = instruction.executors.iter().filter_map(executor).collect();
    let mut words = vec![&instruction.title, &instruction.text, &instruction.act.kind];
    words.extend(&executors);
    let words: Vec<&str> = words.iter().flat_map(|text| [text.kk.as_str(), text.ru.as_str()]).collect();
    let folded = fold(&format!("{} {} {}", words.join(" "), instruction.act.number, instruction.point));
    Entry {
        state: instruction.control.state_on(today),
        due: instruction.control.due_on(today),
        executors,
        folded,
        instruction,
    }
}
