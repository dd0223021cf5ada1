//! The way of a session through its stages: what each step needs and what is still missing (p. 6).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Session, SessionKind, Stage};
use crate::domain::id::SessionId;
use crate::domain::profile::clause::Clause;
use crate::domain::profile::{Citation, Profile};
use crate::domain::text::{Bilingual, Language};

/// A step from one stage to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// The agenda is approved, the members are called.
    Convene,
    /// The sitting has been opened.
    Open,
    /// The sitting has been closed.
    Close,
    /// The protocol is complete.
    Complete,
    /// The protocol has its number.
    Register,
    /// The session does not take place.
    CallOff(CallOff),
}

/// Why a session does not take place and what comes in its stead.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CallOff {
    /// The reason.
    pub reason: CallOffReason,
    /// The reason in words.
    pub explanation: Bilingual,
    /// The session that comes in its stead.
    pub successor: Option<Successor>,
}

/// The session that comes in the stead of another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Successor {
    /// Which one.
    pub session: SessionId,
    /// Its day.
    pub date: NaiveDate,
}

/// Why a session does not take place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum CallOffReason {
    /// Too few members came (p. 7).
    NoQuorum {
        /// Members present.
        present: u32,
        /// Members needed.
        needed: u32,
    },
    /// It was moved to another session, which must be named.
    Moved,
    /// It was cancelled.
    Cancelled,
}

/// How far the journal of the sitting has come.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Table {
    /// Not opened.
    #[default]
    NotOpened,
    /// Opened with quorum, going on or adjourned.
    Open,
    /// Closed.
    Closed,
}

/// Whether the agenda is approved.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum AgendaStanding {
    /// It was never approved.
    #[default]
    Draft,
    /// It is approved as it stands.
    Approved,
    /// It was changed since it was approved.
    Changed {
        /// The version approved before.
        version: u32,
    },
}

/// What is known about a session besides its record.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StageFacts {
    /// Whether a composition is in force on its day.
    pub composition: bool,
    /// Items on the agenda.
    pub items: u32,
    /// Whether the agenda is approved.
    pub agenda: AgendaStanding,
    /// How far the journal has come.
    pub table: Table,
    /// Numbers of the items without an outcome.
    pub items_without_outcome: Vec<u32>,
    /// Texts of the protocol that lack the state language.
    pub texts_without_kazakh: u32,
    /// Texts of the protocol that lack Russian.
    pub texts_without_russian: u32,
    /// Other findings of the protocol's check that are open.
    pub open_findings: u32,
    /// Whether the stenogram is ready.
    pub stenogram: bool,
    /// Whether the protocol is registered.
    pub registered: bool,
    /// The day on which the results were placed on the site.
    pub published: Option<NaiveDate>,
}

/// Something a stage lacks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Missing {
    /// The place in a language.
    Place(Language),
    /// The decision on which an extraordinary session rests (SR-15).
    Basis,
    /// A composition in force on the day.
    Composition,
    /// Items (SR-14).
    Items,
    /// The approval of the agenda.
    AgendaApproval,
    /// The approval of what was changed in the agenda since it was approved.
    AgendaChanges {
        /// The version approved before.
        version: u32,
    },
    /// The opening with quorum.
    Opening,
    /// The closing.
    Closing,
    /// Outcomes of these items.
    Outcomes {
        /// Their numbers.
        items: Vec<u32>,
    },
    /// Kazakh texts (SR-25).
    KazakhTexts {
        /// How many.
        count: u32,
    },
    /// Russian texts (SR-26).
    RussianTexts {
        /// How many.
        count: u32,
        /// Whether the profile wants the Russian version always.
        required: bool,
    },
    /// Corrections of what the protocol's check has found.
    Corrections {
        /// How many.
        count: u32,
    },
    /// The stenogram (SR-27).
    Stenogram,
    /// The registration.
    Registration,
    /// The publication of the results (SR-28).
    Publication,
}

impl Missing {
    /// Returns whether the next stage waits for it; the rest is shown only.
    pub const fn blocks(&self) -> bool {
        match self {
            Self::Place(Language::Russian) | Self::Stenogram | Self::Publication => false,
            Self::RussianTexts { required, .. } => *required,
            Self::Place(Language::Kazakh)
            | Self::Basis
            | Self::Composition
            | Self::Items
            | Self::AgendaApproval
            | Self::AgendaChanges { .. }
            | Self::Opening
            | Self::Closing
            | Self::Outcomes { .. }
            | Self::KazakhTexts { .. }
            | Self::Corrections { .. }
            | Self::Registration => true,
        }
    }
}

impl Stage {
    /// The stages in their order, without the side door.
    pub const LINE: [Self; 6] =
        [Self::Planned, Self::Convened, Self::Sitting, Self::Held, Self::Recorded, Self::Registered];

    /// Returns whether the sitting was closed, so that what was decided stands.
    pub const fn is_held(self) -> bool {
        match self {
            Self::Held | Self::Recorded | Self::Registered => true,
            Self::Planned | Self::Convened | Self::Sitting | Self::DidNotTakePlace => false,
        }
    }
}

/// Returns what `stage` of `session` lacks before the next one; for the last stage, what is left to do.
pub fn missing(session: &Session, stage: Stage, facts: &StageFacts, profile: &Profile) -> Vec<Missing> {
    match stage {
        Stage::Planned => missing_before_convening(session, facts),
        Stage::Convened => {
            let changes = match facts.agenda {
                AgendaStanding::Draft | AgendaStanding::Approved => Vec::new(),
                AgendaStanding::Changed { version } => vec![Missing::AgendaChanges { version }],
            };
            [changes, when(facts.table == Table::NotOpened, Missing::Opening)].concat()
        }
        Stage::Sitting => {
            let items = facts.items_without_outcome.clone();
            let outcomes = when(!items.is_empty(), Missing::Outcomes { items });
            [outcomes, when(facts.table != Table::Closed, Missing::Closing)].concat()
        }
        Stage::Held => {
            let (kazakh, russian) = (facts.texts_without_kazakh, facts.texts_without_russian);
            let required = profile.protocol.russian_always.value;
            [
                when(kazakh > 0, Missing::KazakhTexts { count: kazakh }),
                when(russian > 0, Missing::RussianTexts { count: russian, required }),
                when(facts.open_findings > 0, Missing::Corrections { count: facts.open_findings }),
                stenogram(facts, profile),
            ]
            .concat()
        }
        Stage::Recorded => [when(!facts.registered, Missing::Registration), stenogram(facts, profile)].concat(),
        Stage::Registered => {
            [when(facts.published.is_none(), Missing::Publication), stenogram(facts, profile)].concat()
        }
        Stage::DidNotTakePlace => Vec::new(),
    }
}

fn missing_before_convening(session: &Session, facts: &StageFacts) -> Vec<Missing> {
    let places = Language::ALL.into_iter().filter(|&language| session.place.is_missing(language));
    [
        places.map(Missing::Place).collect(),
        when(!has_basis(&session.kind), Missing::Basis),
        when(!facts.composition, Missing::Composition),
        when(facts.items == 0, Missing::Items),
        when(facts.agenda == AgendaStanding::Draft, Missing::AgendaApproval),
    ]
    .concat()
}

/// A decision by word of mouth has no number, so the kind alone tells whether it was entered (SR-15).
fn has_basis(kind: &SessionKind) -> bool {
    match kind {
        SessionKind::Ordinary => true,
        SessionKind::Extraordinary { basis } => !basis.kind.is_missing(Language::Kazakh),
    }
}

/// The stenogram is no part of the protocol, so it is missed on until it is ready (SR-27).
fn stenogram(facts: &StageFacts, profile: &Profile) -> Vec<Missing> {
    when(profile.protocol.stenogram.value && !facts.stenogram, Missing::Stenogram)
}

fn when(condition: bool, missing: Missing) -> Vec<Missing> {
    if condition { vec![missing] } else { Vec::new() }
}

/// Why a session does not go on to another stage.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SessionRefusal {
    /// The step does not lead on from this stage.
    #[error("the step does not lead on from {stage:?}")]
    OutOfOrder {
        /// Where the session is.
        stage: Stage,
    },
    /// The stage lacks what the next one needs.
    #[error("{stage:?} lacks {missing:?}")]
    NotReady {
        /// Where the session is.
        stage: Stage,
        /// What is missing; only what blocks.
        missing: Vec<Missing>,
    },
    /// The members are called; the change would take away what that needed.
    #[error("the members are called and the change would lack {missing:?}")]
    WouldLack {
        /// What would be missing; only what blocks.
        missing: Vec<Missing>,
    },
    /// The sitting was opened with quorum, so it took place; it can be adjourned or closed.
    #[error("the sitting was opened")]
    WasOpened,
    /// Enough members came.
    #[error("{present} members are present and {needed} needed: there is a quorum")]
    QuorumWasReached {
        /// Members present.
        present: u32,
        /// Members needed.
        needed: u32,
    },
    /// There is no Kazakh explanation.
    #[error("the reason has no Kazakh text")]
    ExplanationMissing,
    /// A moved session does not say where to.
    #[error("a moved session needs its successor")]
    SuccessorMissing,
    /// A session would come in its own stead.
    #[error("a session cannot succeed itself")]
    SucceedsItself,
    /// After a lack of quorum, the next session would not be later.
    #[error("the session of {successor} is not after {date}")]
    SuccessorNotLater {
        /// The day of the session.
        date: NaiveDate,
        /// The day of its successor.
        successor: NaiveDate,
    },
}

impl SessionRefusal {
    /// Returns the clause of the Model Regulation behind it.
    pub fn clause(&self) -> Clause {
        match self {
            Self::QuorumWasReached { .. } | Self::SuccessorNotLater { .. } => Clause::Quorum,
            Self::NotReady { missing, .. } | Self::WouldLack { missing } => {
                missing.first().map_or(Clause::Stages, Missing::clause)
            }
            Self::OutOfOrder { .. }
            | Self::WasOpened
            | Self::ExplanationMissing
            | Self::SuccessorMissing
            | Self::SucceedsItself => Clause::Stages,
        }
    }

    /// Returns the paragraph.
    pub fn citation(&self) -> Citation {
        self.clause().citation()
    }
}

impl Missing {
    /// Returns the clause that asks for it.
    pub const fn clause(&self) -> Clause {
        match self {
            Self::Place(_)
            | Self::AgendaApproval
            | Self::AgendaChanges { .. }
            | Self::Closing
            | Self::Corrections { .. } => Clause::Stages,
            Self::Basis => Clause::Extraordinary,
            Self::Composition => Clause::Composition,
            Self::Items => Clause::NumberOfItems,
            Self::Opening => Clause::Quorum,
            Self::Outcomes { .. } => Clause::Majority,
            Self::KazakhTexts { .. } => Clause::Protocol,
            Self::RussianTexts { .. } => Clause::RussianVersion,
            Self::Stenogram => Clause::Stenogram,
            Self::Registration => Clause::Registration,
            Self::Publication => Clause::Publication,
        }
    }
}

/// Returns the stage to which `step` takes `session`.
///
/// # Errors
///
/// Refuses a step out of order, a stage that still lacks something, and a session called off without a sound reason.
pub fn advance(session: &Session, step: &Step, facts: &StageFacts, profile: &Profile) -> Result<Stage, SessionRefusal> {
    let stage = session.stage;
    let next = match (stage, step) {
        (Stage::Planned, Step::Convene) => Stage::Convened,
        (Stage::Convened, Step::Open) => Stage::Sitting,
        (Stage::Sitting, Step::Close) => Stage::Held,
        (Stage::Held, Step::Complete) => Stage::Recorded,
        (Stage::Recorded, Step::Register) => Stage::Registered,
        (Stage::Planned | Stage::Convened, Step::CallOff(call_off)) => {
            return check_call_off(session, call_off, facts).map(|()| Stage::DidNotTakePlace);
        }
        (Stage::Sitting, Step::CallOff(_)) => return Err(SessionRefusal::WasOpened),
        (
            Stage::Planned
            | Stage::Convened
            | Stage::Sitting
            | Stage::Held
            | Stage::Recorded
            | Stage::Registered
            | Stage::DidNotTakePlace,
            Step::Convene | Step::Open | Step::Close | Step::Complete | Step::Register | Step::CallOff(_),
        ) => return Err(SessionRefusal::OutOfOrder { stage }),
    };
    let missing: Vec<_> = missing(session, stage, facts, profile).into_iter().filter(Missing::blocks).collect();
    if missing.is_empty() { Ok(next) } else { Err(SessionRefusal::NotReady { stage, missing }) }
}

/// Checks whether what is recorded of a session may become `changed`.
///
/// # Errors
///
/// Refuses a session that was opened or did not take place, and after the members were called a change that takes away
/// what calling them needed. `facts` are those of the day it would have.
pub fn check_change(
    session: &Session,
    changed: &Session,
    facts: &StageFacts,
    profile: &Profile,
) -> Result<(), SessionRefusal> {
    match session.stage {
        Stage::Planned => Ok(()),
        Stage::Convened => {
            let missing: Vec<_> =
                missing(changed, Stage::Planned, facts, profile).into_iter().filter(Missing::blocks).collect();
            if missing.is_empty() { Ok(()) } else { Err(SessionRefusal::WouldLack { missing }) }
        }
        stage @ (Stage::Sitting | Stage::Held | Stage::Recorded | Stage::Registered | Stage::DidNotTakePlace) => {
            Err(SessionRefusal::OutOfOrder { stage })
        }
    }
}

fn check_call_off(session: &Session, call_off: &CallOff, facts: &StageFacts) -> Result<(), SessionRefusal> {
    if facts.table != Table::NotOpened {
        return Err(SessionRefusal::WasOpened);
    }
    if call_off.explanation.is_missing(Language::Kazakh) {
        return Err(SessionRefusal::ExplanationMissing);
    }
    if call_off.successor.is_some_and(|successor| successor.session == session.id) {
        return Err(SessionRefusal::SucceedsItself);
    }
    match (call_off.reason, call_off.successor) {
        (CallOffReason::NoQuorum { present, needed }, _) if present >= needed => {
            Err(SessionRefusal::QuorumWasReached { present, needed })
        }
        (CallOffReason::NoQuorum { .. }, Some(successor)) if successor.date <= session.date => {
            Err(SessionRefusal::SuccessorNotLater { date: session.date, successor: successor.date })
        }
        (CallOffReason::Moved, None) => Err(SessionRefusal::SuccessorMissing),
        (CallOffReason::NoQuorum { .. } | CallOffReason::Moved | CallOffReason::Cancelled, _) => Ok(()),
    }
}
