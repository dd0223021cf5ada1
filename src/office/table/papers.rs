//! What lies on the table beside the journal: the agenda, the drafts of the decisions, what was said.

use std::collections::BTreeMap;

use crate::domain::agenda::{AgendaItem, Invitee};
use crate::domain::decision::DecisionPoint;
use crate::domain::id::SessionId;
use crate::domain::person::Person;
use crate::domain::profile::Profile;
use crate::domain::session::Session;
use crate::domain::session::answer::Answered;
use crate::domain::session::forecast::{QuorumForecast, forecast};
use crate::domain::sitting::queue::Request;
use crate::domain::text::{Bilingual, Language};
use crate::office::{Office, OfficeError, profile_on};

/// What a secretary has before her while the sitting goes on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TablePapers {
    /// The session.
    pub session: Session,
    /// The sessions planned after it, to which an item can be put off.
    pub later: Vec<Session>,
    /// The agenda.
    pub items: Vec<AgendaItem>,
    /// The drafts of the decisions, point by point.
    pub points: Vec<DecisionPoint>,
    /// Who was invited.
    pub invitees: Vec<Invitee>,
    /// What they and the members answered to the invitation.
    pub answers: Vec<Answered>,
    /// What the answers of the members say about the quorum; nothing where no composition is in force on the day.
    pub forecast: Option<QuorumForecast>,
    /// What was said, by the entry with which each speech began.
    pub speeches: BTreeMap<u32, Bilingual>,
    /// Who waits for the floor.
    pub queue: Vec<Request>,
    /// Everybody in the directory, in the order of the Kazakh alphabet.
    pub persons: Vec<Person>,
    /// The rules of the day of the session.
    pub profile: Profile,
}

impl Office {
    /// Returns what lies on the table of `session` beside its journal.
    ///
    /// # Errors
    /// Where no rules are in force on the day of the session, or only a failure to read.
    pub fn table_papers(&self, session: SessionId) -> Result<TablePapers, OfficeError> {
        self.read(|reader| {
            let session = reader.session(session)?;
            let profile = profile_on(reader, session.date)?;
            let answers = reader.answers(session.id)?;
            let composition = reader.composition_on(session.date)?;
            let is_later = |other: &Session| (other.date, other.number) > (session.date, session.number);
            Ok(TablePapers {
                later: reader.sessions(None)?.into_iter().filter(is_later).collect(),
                items: reader.items(session.id)?,
                points: reader.session_points(session.id)?,
                invitees: reader.invitees(session.id)?,
                forecast: composition.map(|composition| forecast(&composition, &answers, &profile.sitting)),
                answers,
                speeches: reader.speeches(session.id)?,
                queue: reader.floor_requests(session.id)?,
                persons: reader.persons(Language::Kazakh)?,
                profile,
                session,
            })
        })
    }
}
