//! What the page of today shows, as it was read.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use crate::domain::calendar::quarter::Quarter;
use crate::domain::control::ControlState;
use crate::domain::decision::Executor;
use crate::domain::duty::{Duty, DutyKind};
use crate::domain::id::{InstructionId, PlanId, SessionId};
use crate::domain::person::Person;
use crate::domain::plan::{Plan, PlanPeriod, PlanProgress};
use crate::domain::review::Instruction;
use crate::domain::review::guard::QuarterGuard;
use crate::domain::session::Stage;
use crate::domain::session::task::Task;
use crate::domain::text::{Bilingual, Language};
use crate::office::overview::{Journal, SessionOverview};
use crate::office::{Office, OfficeError};
use crate::ui::place::{Place, SessionTab};
use crate::ui::screen::beginning::Beginning;

/// So many instructions are named beside.
const NAMED: usize = 3;
/// So many days ahead an instruction is counted as coming.
const WEEK: i64 = 7;

/// Everything that the page shows.
#[derive(Debug, Clone)]
pub struct Facts {
    /// The day for which it was read.
    pub today: NaiveDate,
    /// How far a new collegium has come.
    pub beginning: Beginning,
    /// What is to be done, by the day on which it is best done.
    pub duties: Vec<Line>,
    /// The session whose journal is open.
    pub going_on: Option<SessionOverview>,
    /// The session that comes next, today's among them.
    pub next: Option<SessionOverview>,
    /// The verdict on this quarter.
    pub guard: QuarterGuard,
    /// The register of the Head of State's instructions.
    pub control: ControlFacts,
    /// The questions of this year's plans, by state; nothing where there is no plan.
    pub plan: Option<PlanProgress>,
}

/// A duty with what its words need.
#[derive(Debug, Clone)]
pub struct Line {
    /// The duty.
    pub duty: Duty,
    /// Where it is done.
    pub place: Place,
    /// The number and the day of its session.
    pub session: Option<(u32, NaiveDate)>,
    /// Its instruction.
    pub instruction: Option<Instruction>,
    /// The period of its plan.
    pub period: Option<PlanPeriod>,
    /// Who executes it first.
    pub executor: Option<Named>,
}

/// How somebody is called.
#[derive(Debug, Clone)]
pub enum Named {
    /// A unit.
    Unit(Bilingual),
    /// A person.
    Person(Box<Person>),
}

/// The instructions on control.
#[derive(Debug, Clone, Default)]
pub struct ControlFacts {
    /// How many are open.
    pub open: u32,
    /// How many of them are overdue.
    pub overdue: u32,
    /// How many have their last day within a week.
    pub coming: u32,
    /// The most urgent ones, with the days left; fewer than none where overdue.
    pub urgent: Vec<(Instruction, i64)>,
}

impl Facts {
    /// Reads everything.
    pub fn load(office: &Office, today: NaiveDate) -> Result<Self, OfficeError> {
        let overviews = office.session_overviews(None)?;
        let names = Names::read(office)?;
        let instructions = office.instructions()?;
        let plans = office.plans()?;
        let sessions: BTreeMap<_, _> = overviews.iter().map(|overview| (overview.session.id, overview)).collect();
        let periods: BTreeMap<_, _> = plans.iter().map(|plan| (plan.id, plan.period)).collect();
        let by_id: BTreeMap<_, _> = instructions.iter().map(|one| (one.id, one)).collect();
        let about = About { sessions: &sessions, periods: &periods, instructions: &by_id, names: &names };
        let mut duties: Vec<_> = office.duties(today)?.into_iter().map(|duty| about.line(duty, today)).collect();
        duties.sort_by_key(|line| line.duty.deadline.advised);
        let of_year = |period: PlanPeriod| match period {
            PlanPeriod::Quarter { quarter } => quarter.year() == today.year(),
            PlanPeriod::Year { year } => year == today.year(),
            PlanPeriod::LongTerm { .. } => false,
        };
        let progress = plans.iter().filter(|plan| of_year(plan.period)).map(Plan::progress);
        Ok(Self {
            today,
            beginning: Beginning::load(office)?,
            duties,
            going_on: overviews.iter().find(|overview| is_going_on(overview)).cloned(),
            next: overviews.iter().find(|overview| is_ahead(overview, today)).cloned(),
            guard: office.quarter_guard(Quarter::of(today))?,
            control: control(&instructions, today),
            plan: progress.reduce(sum),
        })
    }

    /// Returns the session that is held today and was not begun.
    pub fn this_day(&self) -> Option<&SessionOverview> {
        self.next.as_ref().filter(|next| next.session.date == self.today && next.session.stage == Stage::Convened)
    }
}

fn is_going_on(overview: &SessionOverview) -> bool {
    matches!(overview.journal, Journal::Open { .. }) && overview.session.stage != Stage::DidNotTakePlace
}

fn is_ahead(overview: &SessionOverview, today: NaiveDate) -> bool {
    let ahead = matches!(overview.session.stage, Stage::Planned | Stage::Convened);
    ahead && overview.journal == Journal::NotBegun && overview.session.date >= today
}

fn sum(left: PlanProgress, right: PlanProgress) -> PlanProgress {
    PlanProgress {
        outside: left.outside + right.outside,
        planned: left.planned + right.planned,
        moved: left.moved + right.moved,
        held: left.held + right.held,
        removed: left.removed + right.removed,
    }
}

fn control(instructions: &[Instruction], today: NaiveDate) -> ControlFacts {
    let mut facts = ControlFacts::default();
    let mut dated = Vec::new();
    for one in instructions {
        let days = match one.control.state_on(today) {
            Some(ControlState::InWork { days_left }) => days_left,
            Some(ControlState::Extended { days_left, .. }) => Some(days_left),
            Some(ControlState::Overdue { days }) => Some(-days),
            Some(
                ControlState::ExecutedInTime { .. } | ControlState::ExecutedLate { .. } | ControlState::Removed { .. },
            )
            | None => continue,
        };
        facts.open += 1;
        match days {
            Some(days) if days < 0 => facts.overdue += 1,
            Some(days) if days <= WEEK => facts.coming += 1,
            Some(_) | None => {}
        }
        dated.extend(days.map(|days| (one, days)));
    }
    dated.sort_by_key(|(_, days)| *days);
    let urgent = dated.into_iter().take(NAMED).map(|(one, days)| (one.clone(), days));
    facts.urgent = urgent.collect();
    facts
}

/// The names of units and persons.
struct Names {
    units: BTreeMap<crate::domain::id::UnitId, Bilingual>,
    persons: BTreeMap<crate::domain::id::PersonId, Person>,
}

impl Names {
    fn read(office: &Office) -> Result<Self, OfficeError> {
        Ok(Self {
            units: office.units(Language::Kazakh)?.into_iter().map(|unit| (unit.id, unit.name)).collect(),
            persons: office.persons(Language::Kazakh)?.into_iter().map(|person| (person.id, person)).collect(),
        })
    }

    fn first(&self, instruction: &Instruction) -> Option<Named> {
        match instruction.executors.first()? {
            Executor::Unit(unit) => self.units.get(unit).cloned().map(Named::Unit),
            Executor::Person(person) => self.persons.get(person).cloned().map(|person| Named::Person(Box::new(person))),
        }
    }
}

/// What the lines of duties are made of.
struct About<'a> {
    sessions: &'a BTreeMap<SessionId, &'a SessionOverview>,
    periods: &'a BTreeMap<PlanId, PlanPeriod>,
    instructions: &'a BTreeMap<InstructionId, &'a Instruction>,
    names: &'a Names,
}

impl About<'_> {
    fn line(&self, duty: Duty, today: NaiveDate) -> Line {
        let bare = Line { place: Place::Today, session: None, instruction: None, period: None, executor: None, duty };
        match bare.duty.kind {
            DutyKind::Task { session, task } => self.of_session(bare, session, place_of(session, task)),
            DutyKind::Sitting { session } => {
                let overview = self.sessions.get(&session);
                let begins = overview.is_some_and(|it| it.session.date == today && it.session.stage == Stage::Convened);
                let place = if begins { Some(Place::Sitting(session)) } else { overview.map(|it| Place::of(it)) };
                let place = place.unwrap_or(Place::Sessions);
                self.of_session(bare, session, place)
            }
            DutyKind::NextDay { session } => {
                self.of_session(bare, session, Place::Session(session, SessionTab::Agenda(None)))
            }
            DutyKind::PlanDraft { period, plan } => Line { place: Place::Plan(plan), period: Some(period), ..bare },
            DutyKind::PlanApproval { plan } | DutyKind::PlanSending { plan } => {
                Line { place: Place::Plan(Some(plan)), period: self.periods.get(&plan).copied(), ..bare }
            }
            DutyKind::HeadOfState { quarter, .. } => Line { place: Place::Instructions(Some(quarter)), ..bare },
            DutyKind::ActionPlan { instruction } | DutyKind::Instruction { instruction } => {
                let instruction = self.instructions.get(&instruction).copied();
                Line {
                    place: Place::Instructions(None),
                    executor: instruction.and_then(|one| self.names.first(one)),
                    instruction: instruction.cloned(),
                    ..bare
                }
            }
        }
    }

    fn of_session(&self, bare: Line, session: SessionId, place: Place) -> Line {
        let session = self.sessions.get(&session).map(|overview| (overview.session.number, overview.session.date));
        Line { place, session, ..bare }
    }
}

/// Returns where a task around a session is done.
const fn place_of(session: SessionId, task: Task) -> Place {
    match task {
        Task::AgendaApproved | Task::RemovalRequested | Task::MaterialsToSecretary => {
            Place::Session(session, SessionTab::Agenda(None))
        }
        Task::Notice | Task::MembersConfirm => Place::Session(session, SessionTab::People),
        Task::MaterialsToMembers => Place::Session(session, SessionTab::Papers),
        Task::TextsGiven | Task::DraftToSignature | Task::Signed | Task::Sent | Task::Published => {
            Place::Protocol(session)
        }
    }
}
