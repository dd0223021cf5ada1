//! The register of the Head of State's instructions, the guard of the quarter and the quarterly review (p. 8).

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::founding::{body, settings};
use super::planning::with_considered;
use super::press::{Printed, lay_out, print};
use super::table::fold;
use super::{Office, OfficeError, profile_on};
use crate::documents::content::Content;
use crate::documents::frame::Layout;
use crate::documents::issue::Issue;
use crate::documents::press::Press;
use crate::documents::review::{self, Described, ReviewFacts};
use crate::domain::calendar::quarter::Quarter;
use crate::domain::control::{ControlEvent, ControlState};
use crate::domain::decision::Executor;
use crate::domain::id::InstructionId;
use crate::domain::record::{Body, ExecutorName};
use crate::domain::review::guard::{GuardFacts, GuardStatus, PlannedReview, QuarterGuard, guard};
use crate::domain::review::quarterly::QuarterReview;
use crate::domain::review::{Instruction, ItemFact, ProgressNote, SessionFact};
use crate::domain::session::{Session, Stage};
use crate::domain::sitting::Sitting;
use crate::domain::sitting::item::{ItemRecord, ItemState};
use crate::domain::text::Language;
use crate::store::Reader;

/// The review of a quarter with everything its paper names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reviewed {
    /// The body.
    pub body: Body,
    /// The figures and rows.
    pub review: QuarterReview,
    /// The verdict on the quarter.
    pub guard: QuarterGuard,
    /// The number of the protocol of the session that settled the verdict, once it is registered.
    pub protocol: Option<u32>,
    /// What each instruction of the review says.
    pub instructions: BTreeMap<InstructionId, Described>,
}

impl Reviewed {
    /// Returns what the paper is made of.
    pub fn facts(&self) -> ReviewFacts<'_> {
        ReviewFacts {
            body: &self.body,
            review: &self.review,
            guard: &self.guard,
            protocol: self.protocol,
            instructions: &self.instructions,
        }
    }
}

impl Office {
    /// Puts an instruction into the register, with what has happened to it until now. An id of zero asks for a new one.
    ///
    /// # Errors
    /// Refuses one without a Kazakh text, an executor or a document, and one that came before its document; and where a
    /// unit or person is unknown.
    pub fn add_instruction(&mut self, instruction: &Instruction) -> Result<InstructionId, OfficeError> {
        self.transact(|work| {
            instruction.check()?;
            let id = work.writer.insert_instruction(instruction)?;
            work.log("add", "instruction", id.0, instruction)?;
            Ok(id)
        })
    }

    /// Replaces the words, the document and the executors of an instruction. Its terms, its events and its notes stay:
    /// the first term is never lost.
    ///
    /// # Errors
    /// As [`Office::add_instruction`].
    pub fn change_instruction(&mut self, instruction: &Instruction) -> Result<(), OfficeError> {
        self.transact(|work| {
            let before = work.writer.instruction(instruction.id)?;
            let (control, notes) = (before.control.clone(), before.notes.clone());
            let instruction = Instruction { control, notes, ..instruction.clone() };
            instruction.check()?;
            work.writer.update_instruction(&instruction)?;
            work.log_change("change", "instruction", instruction.id.0, Some(&before), &instruction)
        })
    }

    /// Adds a note on how the work on an instruction goes.
    ///
    /// # Errors
    /// Refuses a note without a Kazakh text, and one made before the instruction came.
    pub fn add_progress_note(&mut self, id: InstructionId, note: &ProgressNote) -> Result<(), OfficeError> {
        self.transact(|work| {
            let mut instruction = work.writer.instruction(id)?;
            instruction.note(note.clone())?;
            work.writer.update_instruction(&instruction)?;
            work.log("note", "instruction", id.0, note)
        })
    }

    /// Records what happened to an instruction under control: extended, executed, returned, removed, reopened. Returns
    /// how it stands on the day of the event.
    ///
    /// # Errors
    /// Refuses what cannot have happened in the state the instruction is in, an event out of the order of the days, a
    /// removal without execution or basis, and a shorter term without a note.
    pub fn record_control(
        &mut self,
        id: InstructionId,
        event: &ControlEvent,
    ) -> Result<Option<ControlState>, OfficeError> {
        self.transact(|work| {
            let mut instruction = work.writer.instruction(id)?;
            instruction.control.record(event.clone())?;
            work.writer.update_instruction(&instruction)?;
            work.log("control", "instruction", id.0, event)?;
            Ok(instruction.control.state_on(event.date))
        })
    }

    /// Returns the register, by the date of the documents.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn instructions(&self) -> Result<Vec<Instruction>, OfficeError> {
        self.read(|reader| Ok(reader.instructions()?))
    }

    /// Returns an instruction with everything that happened to it.
    ///
    /// # Errors
    /// Where there is none.
    pub fn instruction(&self, id: InstructionId) -> Result<Instruction, OfficeError> {
        self.read(|reader| Ok(reader.instruction(id)?))
    }

    /// Judges a quarter as it is known today: are the Head of State's instructions considered at least once (SR-22).
    ///
    /// # Errors
    /// Where no profile is in force on the day of the verdict, or a journal of the quarter does not fold.
    pub fn quarter_guard(&self, quarter: Quarter) -> Result<QuarterGuard, OfficeError> {
        self.read(|reader| quarter_guard(reader, quarter, &session_facts(reader, quarter)?, self.clock.today()))
    }

    /// Draws up the review of a quarter as it is known today.
    ///
    /// # Errors
    /// As [`Office::quarter_guard`].
    pub fn quarter_review(&self, quarter: Quarter) -> Result<Reviewed, OfficeError> {
        let today = self.clock.today();
        self.read(|reader| {
            let (sessions, register) = (session_facts(reader, quarter)?, reader.instructions()?);
            let review = QuarterReview::of(quarter, &register, &sessions, today);
            let guard = quarter_guard(reader, quarter, &sessions, today)?;
            let shown = register.iter().filter(|one| review.rows.iter().any(|row| row.instruction == one.id));
            let described = shown.map(|one| Ok((one.id, describe(reader, one)?)));
            Ok(Reviewed {
                body: body(reader)?,
                protocol: protocol_number(reader, guard.status)?,
                instructions: described.collect::<Result<_, OfficeError>>()?,
                review,
                guard,
            })
        })
    }

    /// Prints the review of a quarter as it is known today.
    ///
    /// # Errors
    /// As [`Office::quarter_guard`]; and where texts are missing in the language, with the list of the instructions.
    pub fn review_paper(&mut self, quarter: Quarter, language: Language) -> Result<Printed, OfficeError> {
        self.with_review(quarter, language, |press, make| print(press, |_| make()))
    }

    /// Returns the pages of the review of a quarter without writing a file, for the preview.
    ///
    /// # Errors
    /// As [`Office::review_paper`].
    pub fn review_pages(&mut self, quarter: Quarter, language: Language) -> Result<Layout, OfficeError> {
        self.with_review(quarter, language, |press, make| lay_out(press, |_| make()))
    }

    /// Lends the press and the review of a quarter to `work`.
    fn with_review<T>(
        &mut self,
        quarter: Quarter,
        language: Language,
        work: impl FnOnce(&mut Press, &dyn Fn() -> Result<Content, OfficeError>) -> Result<T, OfficeError>,
    ) -> Result<T, OfficeError> {
        let reviewed = self.quarter_review(quarter)?;
        let (profile, stationery) =
            self.read(|reader| Ok((profile_on(reader, reviewed.review.as_of)?, settings(reader)?.stationery())))?;
        let issue = Issue::new(language, &profile, &stationery, self.clock.now());
        self.with_press(|_, press| work(press, &|| Ok(review::review(&reviewed.facts(), &issue)?)))
    }
}

pub(super) fn quarter_guard(
    reader: &Reader,
    quarter: Quarter,
    sessions: &[SessionFact],
    today: NaiveDate,
) -> Result<QuarterGuard, OfficeError> {
    let planned = planned_reviews(reader, quarter)?;
    let facts = GuardFacts { planned: &planned, sessions, first_day_of_use: settings(reader)?.first_day, today };
    let rules = profile_on(reader, quarter.last_day().min(today))?.review;
    Ok(guard(quarter, &facts, &rules))
}

/// Returns what approved plans hold for the quarter; journals are read for the plans that bear on it alone.
fn planned_reviews(reader: &Reader, quarter: Quarter) -> Result<Vec<PlannedReview>, OfficeError> {
    let mut planned = Vec::new();
    for plan in reader.plans()? {
        let bears = plan.items_in(quarter).any(|item| item.head_of_state);
        if bears && plan.approval.is_some() {
            planned.extend(with_considered(reader, plan)?.items.iter().filter_map(PlannedReview::of));
        }
    }
    Ok(planned)
}

/// Returns the sessions of a quarter as the review sees them; no other session bears on it.
pub(super) fn session_facts(reader: &Reader, quarter: Quarter) -> Result<Vec<SessionFact>, OfficeError> {
    let sessions = reader.sessions(Some(quarter.year()))?.into_iter();
    sessions.filter(|session| quarter.contains(session.date)).map(|session| session_fact(reader, &session)).collect()
}

/// Returns a session as the review and the plans see it: what its journal says of its quorum and its items.
pub(super) fn session_fact(reader: &Reader, session: &Session) -> Result<SessionFact, OfficeError> {
    let sitting = sitting(reader, session)?;
    let items = reader.items(session.id)?;
    let items = items.iter().map(|item| {
        let record = sitting.as_ref().and_then(|sitting| sitting.item(item.id));
        ItemFact::new(item, record.and_then(ItemRecord::outcome), record.is_some_and(is_withdrawn))
    });
    let quorum = sitting.as_ref().and_then(Sitting::opening_quorum);
    Ok(SessionFact {
        session: session.id,
        date: session.date,
        stage: session.stage,
        valid: quorum.is_some_and(|quorum| quorum.valid),
        items: items.collect(),
    })
}

/// Folds the journal of a session, where it was begun.
pub(super) fn sitting(reader: &Reader, session: &Session) -> Result<Option<Sitting>, OfficeError> {
    match session.stage {
        Stage::Planned | Stage::DidNotTakePlace => Ok(None),
        Stage::Convened | Stage::Sitting | Stage::Held | Stage::Recorded | Stage::Registered => {
            match fold(reader, session.id) {
                Ok(sitting) => Ok(Some(sitting)),
                Err(OfficeError::NoSitting(_)) => Ok(None),
                Err(error) => Err(error),
            }
        }
    }
}

fn is_withdrawn(record: &ItemRecord) -> bool {
    match record.state {
        ItemState::Withdrawn { .. } => true,
        ItemState::Pending | ItemState::Considered { .. } | ItemState::Closed { .. } => false,
    }
}

fn protocol_number(reader: &Reader, status: GuardStatus) -> Result<Option<u32>, OfficeError> {
    match status {
        GuardStatus::Held { session, .. } => {
            let protocol = reader.session_protocol(session)?;
            Ok(protocol.map(|protocol| protocol.registration.number.number))
        }
        GuardStatus::Planned { .. }
        | GuardStatus::NotPlanned
        | GuardStatus::Alarm { .. }
        | GuardStatus::Violated
        | GuardStatus::NoData => Ok(None),
    }
}

fn describe(reader: &Reader, instruction: &Instruction) -> Result<Described, OfficeError> {
    let executors = instruction.executors.iter().map(|&executor| executor_name(reader, executor));
    Ok(Described {
        act: instruction.act.clone(),
        point: instruction.point.clone(),
        text: instruction.text.clone(),
        executors: executors.collect::<Result<_, _>>()?,
    })
}

/// Names an executor as of today: the review speaks to those who hold the offices now.
fn executor_name(reader: &Reader, executor: Executor) -> Result<ExecutorName, OfficeError> {
    match executor {
        Executor::Unit(id) => {
            let unit = reader.unit(id)?;
            let person = unit.head.map(|head| reader.person(head)).transpose()?;
            Ok(ExecutorName { title: unit.name, person })
        }
        Executor::Person(id) => {
            let person = reader.person(id)?;
            Ok(ExecutorName { title: person.post.clone(), person: Some(person) })
        }
    }
}
