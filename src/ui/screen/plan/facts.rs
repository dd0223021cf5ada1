//! What the page of the work plan shows, read in one go.

use std::collections::BTreeMap;

use chrono::Datelike;

use crate::domain::calendar::quarter::Quarter;
use crate::domain::id::{PersonId, PlanId, PlanItemId, SessionId, UnitId};
use crate::domain::person::Person;
use crate::domain::plan::item::PlanItem;
use crate::domain::plan::{Plan, PlanDeadlines, PlanPeriod};
use crate::domain::review::guard::QuarterGuard;
use crate::domain::session::{Session, Stage};
use crate::domain::text::Language;
use crate::domain::unit::Unit;
use crate::office::{Office, OfficeError};

/// What the page of the work plan shows.
#[derive(Debug, Clone)]
pub struct Facts {
    /// All plans, by their first day.
    pub plans: Vec<Plan>,
    /// Which of them is shown.
    pub shown: Option<usize>,
    /// The terms of the plan that is shown, where the rules set them.
    pub deadlines: Option<PlanDeadlines>,
    /// How its quarters stand with the Head of State's instructions.
    pub guards: Vec<QuarterGuard>,
    /// The units.
    pub units: Vec<Unit>,
    /// The persons of the body.
    pub persons: Vec<Person>,
    /// All sessions.
    pub sessions: Vec<Session>,
    /// On which agendas a question stands, and under which number.
    pub agendas: BTreeMap<PlanItemId, Vec<(SessionId, u32)>>,
}

impl Facts {
    /// Reads the plan `wanted`, or the one of this year.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn load(office: &mut Office, wanted: Option<PlanId>) -> Result<Self, OfficeError> {
        let plans = office.plans()?;
        let today = office.today();
        let of_today = |plan: &Plan| plan.period.first_day() <= today && today <= plan.period.last_day();
        let named = wanted.and_then(|wanted| plans.iter().position(|plan| plan.id == wanted));
        let shown = named.or_else(|| plans.iter().position(of_today)).or_else(|| plans.len().checked_sub(1));
        let plan = shown.and_then(|at| plans.get(at));
        let deadlines = plan.map(|plan| office.plan_deadlines(plan.id)).transpose()?.flatten();
        let quarters: Vec<Quarter> = plan.map(|plan| plan.period.quarters().collect()).unwrap_or_default();
        let guards = quarters.into_iter().take(4).map(|quarter| office.quarter_guard(quarter));
        let guards = guards.collect::<Result<_, _>>()?;
        let sessions = office.sessions(None)?;
        let mut agendas: BTreeMap<PlanItemId, Vec<(SessionId, u32)>> = BTreeMap::new();
        if let Some(plan) = plan {
            let years = plan.period.first_day().year()..=plan.period.last_day().year() + 1;
            for session in sessions.iter().filter(|session| years.contains(&session.date.year())) {
                for item in office.items(session.id)? {
                    if let Some(planned) = item.plan_item {
                        agendas.entry(planned).or_default().push((session.id, item.number));
                    }
                }
            }
        }
        let persons = office.persons(Language::Kazakh)?;
        Ok(Self {
            shown,
            deadlines,
            guards,
            units: office.units(Language::Kazakh)?,
            persons: persons.into_iter().filter(|person| person.organisation.is_empty()).collect(),
            sessions,
            agendas,
            plans,
        })
    }

    /// Returns the plan that is shown.
    pub fn plan(&self) -> Option<&Plan> {
        self.plans.get(self.shown?)
    }

    /// Returns a question of the plan that is shown.
    pub fn item(&self, id: PlanItemId) -> Option<&PlanItem> {
        self.plan()?.items.iter().find(|item| item.id == id)
    }

    /// Returns the unit.
    pub fn unit(&self, id: UnitId) -> Option<&Unit> {
        self.units.iter().find(|unit| unit.id == id)
    }

    /// Returns the person.
    pub fn person(&self, id: PersonId) -> Option<&Person> {
        self.persons.iter().find(|person| person.id == id)
    }

    /// Returns the session.
    pub fn session(&self, id: SessionId) -> Option<&Session> {
        self.sessions.iter().find(|session| session.id == id)
    }

    /// Returns the sessions whose agenda a question can still be taken onto.
    pub fn open_sessions(&self) -> impl Iterator<Item = &Session> {
        self.sessions.iter().filter(|session| match session.stage {
            Stage::Planned | Stage::Convened => true,
            Stage::Sitting | Stage::Held | Stage::Recorded | Stage::Registered | Stage::DidNotTakePlace => false,
        })
    }

    /// Returns the numbers of the questions in the order of the table: by quarter, then by number.
    pub fn order(&self, only: Option<Quarter>) -> Vec<usize> {
        let Some(plan) = self.plan() else { return Vec::new() };
        let mut rows: Vec<usize> = (0..plan.items.len())
            .filter(|&at| only.is_none_or(|quarter| plan.items[at].slot().quarter == quarter))
            .collect();
        rows.sort_by_key(|&at| (plan.items[at].slot().quarter.first_day(), plan.items[at].number));
        rows
    }

    /// Returns the first year that has no plan of its own.
    pub fn next_year(&self, this_year: i32) -> i32 {
        let taken = |year: i32| self.plans.iter().any(|plan| plan.period == PlanPeriod::Year { year });
        (this_year..this_year + 50).find(|&year| !taken(year)).unwrap_or(this_year)
    }
}
