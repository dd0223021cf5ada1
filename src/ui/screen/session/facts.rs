//! What the page of a session shows, read at once on the desk's thread.

use crate::domain::agenda::approval::{self, AgendaRefusal, AgendaRemark};
use crate::domain::agenda::version::{AgendaChange, AgendaVersion};
use crate::domain::agenda::{AgendaItem, Invitee};
use crate::domain::composition::Composition;
use crate::domain::decision::DecisionPoint;
use crate::domain::id::{ItemId, PersonId, PlanItemId, SessionId, UnitId};
use crate::domain::person::Person;
use crate::domain::plan::item::PlanItem;
use crate::domain::profile::Profile;
use crate::domain::session::answer::Answered;
use crate::domain::session::forecast::QuorumForecast;
use crate::domain::session::stage::{CallOff, Missing};
use crate::domain::session::{Session, Stage};
use crate::domain::text::{Bilingual, Language};
use crate::domain::unit::Unit;
use crate::office::names::Names;
use crate::office::{Office, OfficeError};

/// Everything that the page shows.
#[derive(Debug, Clone)]
pub struct Facts {
    /// The session.
    pub session: Session,
    /// The next stage waits for these; of a registered protocol what is left to do.
    pub lacks: Vec<Missing>,
    /// The agenda.
    pub items: Vec<Item>,
    /// What is worth a look in the agenda, or why it cannot be approved.
    pub remarks: Result<Vec<AgendaRemark>, AgendaRefusal>,
    /// The agendas that were approved.
    pub versions: Vec<AgendaVersion>,
    /// What changed since the last of them.
    pub changes: Vec<AgendaChange>,
    /// Everybody in the directory.
    pub persons: Vec<Person>,
    /// Every unit.
    pub units: Vec<Unit>,
    /// The members on the day of the session.
    pub composition: Option<Composition>,
    /// What they have answered.
    pub answers: Vec<Answered>,
    /// What their answers say about the quorum.
    pub forecast: Option<QuorumForecast>,
    /// Who is invited beside them.
    pub invitees: Vec<Invitee>,
    /// The rules of the day.
    pub profile: Profile,
    /// The questions of approved plans.
    pub plan: Vec<Question>,
    /// Every session, for the one that comes in the stead of this one.
    pub sessions: Vec<Session>,
    /// Why it did not take place.
    pub called_off: Option<CallOff>,
    /// Whether the journal was begun.
    pub begun: bool,
    /// Whether the protocol is registered here; a session held before the program came into use has its own elsewhere.
    pub registered: bool,
    /// How sentences call what they name.
    pub names: Names,
}

/// An item of the agenda with the draft of its decision.
#[derive(Debug, Clone)]
pub struct Item {
    /// The item.
    pub item: AgendaItem,
    /// The points of the decision.
    pub points: Vec<DecisionPoint>,
}

/// A question of a plan.
#[derive(Debug, Clone)]
pub struct Question {
    /// The question.
    pub item: PlanItem,
    /// The title of its plan.
    pub plan: Bilingual,
}

impl Facts {
    /// Reads everything about a session.
    ///
    /// # Errors
    /// Where there is no such session, or a failure to read.
    pub fn load(office: &mut Office, id: SessionId) -> Result<Self, OfficeError> {
        let session = office.session(id)?;
        let agenda = office.items(id)?;
        let remarks = approval::check(&session, &agenda);
        let composition = match office.composition_on(session.date) {
            Ok(composition) => Some(composition),
            Err(OfficeError::NoComposition { .. }) => None,
            Err(error) => return Err(error),
        };
        let forecast = composition.as_ref().map(|_| office.quorum_forecast(id)).transpose()?;
        let plans = office.plans()?.into_iter().filter(|plan| plan.approval.is_some());
        let plan = plans.flat_map(|plan| {
            let title = plan.title;
            plan.items.into_iter().map(move |item| Question { item, plan: title.clone() })
        });
        Ok(Self {
            lacks: office.session_tasks(id)?.missing_at(session.stage).to_vec(),
            items: agenda
                .into_iter()
                .map(|item| Ok(Item { points: office.points(item.id)?, item }))
                .collect::<Result<_, OfficeError>>()?,
            remarks,
            versions: office.agenda_versions(id)?,
            changes: office.agenda_changes(id)?,
            persons: office.persons(Language::Kazakh)?,
            units: office.units(Language::Kazakh)?,
            composition,
            answers: office.answers(id)?,
            forecast,
            invitees: office.invitees(id)?,
            profile: office.profile_on(session.date)?,
            plan: plan.collect(),
            sessions: office.sessions(None)?,
            called_off: office.why_called_off(id)?,
            begun: office.is_begun(id)?,
            registered: office.registration(id)?.is_some(),
            names: office.names(id)?,
            session,
        })
    }

    /// Returns whether the agenda and the invitations can still be changed.
    pub fn is_open(&self) -> bool {
        match self.session.stage {
            Stage::Planned | Stage::Convened => !self.begun,
            Stage::Sitting | Stage::Held | Stage::Recorded | Stage::Registered | Stage::DidNotTakePlace => false,
        }
    }

    /// Returns whether the drafts of decisions can still be changed.
    pub fn takes_drafts(&self) -> bool {
        match self.session.stage {
            Stage::Planned | Stage::Convened | Stage::Sitting | Stage::Held | Stage::Recorded => true,
            Stage::Registered | Stage::DidNotTakePlace => false,
        }
    }

    /// Returns whether the sitting was opened, so that there is something to write a protocol of.
    pub fn is_opened(&self) -> bool {
        match self.session.stage {
            Stage::Planned | Stage::Convened | Stage::DidNotTakePlace => false,
            Stage::Sitting | Stage::Held | Stage::Recorded => true,
            Stage::Registered => self.registered,
        }
    }

    /// Returns the place of an item on the agenda.
    pub fn place(&self, id: ItemId) -> Option<usize> {
        self.items.iter().position(|item| item.item.id == id)
    }

    /// Returns an item.
    pub fn item(&self, id: ItemId) -> Option<&Item> {
        self.items.iter().find(|item| item.item.id == id)
    }

    /// Returns a person.
    pub fn person(&self, id: PersonId) -> Option<&Person> {
        self.persons.iter().find(|person| person.id == id)
    }

    /// Returns a unit.
    pub fn unit(&self, id: UnitId) -> Option<&Unit> {
        self.units.iter().find(|unit| unit.id == id)
    }

    /// Returns a question of a plan.
    pub fn question(&self, id: PlanItemId) -> Option<&Question> {
        self.plan.iter().find(|question| question.item.id == id)
    }

    /// Returns the questions that can be put on this agenda.
    pub fn questions_to_take(&self) -> Vec<&Question> {
        let is_on = |question: &Question| self.items.iter().any(|item| item.item.plan_item == Some(question.item.id));
        self.plan.iter().filter(|question| question.item.state().is_in_plan() && !is_on(question)).collect()
    }

    /// Returns the answer of somebody.
    pub fn answer(&self, person: PersonId) -> Option<&Answered> {
        self.answers.iter().find(|answered| answered.person == person)
    }

    /// Returns what is worth a look in one item.
    pub fn remarks_on(&self, number: u32) -> Vec<&AgendaRemark> {
        let on = |remark: &AgendaRemark| match remark {
            AgendaRemark::RussianTitleMissing { item }
            | AgendaRemark::UnusualTitle { item, .. }
            | AgendaRemark::NotInPlan { item }
            | AgendaRemark::NoSpeaker { item } => *item,
        };
        self.remarks.iter().flatten().filter(|remark| on(remark) == number).collect()
    }

    /// Returns the minutes of all items.
    pub fn minutes(&self) -> u32 {
        self.items.iter().map(|item| item.item.minutes).fold(0, u32::saturating_add)
    }
}
