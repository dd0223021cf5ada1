//! What the desk of the protocol shows, read in one go.

use crate::domain::id::{FragmentId, SessionId};
use crate::domain::person::Person;
use crate::domain::protocol::Place;
use crate::domain::protocol::check::{Fault, Finding, Severity};
use crate::domain::protocol::edition::Edition;
use crate::domain::protocol::registration::Registration;
use crate::domain::record::Record;
use crate::domain::session::{Session, Stage};
use crate::domain::stenogram::fragment::Fragment;
use crate::domain::text::Language;
use crate::office::names::Names;
use crate::office::proof::PlaceWords;
use crate::office::{Office, OfficeError};

/// What the desk of the protocol shows.
#[derive(Debug, Clone)]
pub struct Facts {
    /// The session.
    pub session: Session,
    /// What happened at its sitting; nothing before it was opened.
    pub record: Option<Record>,
    /// What is missing or contradicts itself, what bars the signature first.
    pub findings: Vec<Finding>,
    /// The places whose words may be put by hand.
    pub words: Vec<PlaceWords>,
    /// The requisites, once it is registered.
    pub registration: Option<Registration>,
    /// Sheets of the annex to the registered Russian version.
    pub russian_annex: u32,
    /// The editions, once it is registered.
    pub editions: Vec<Edition>,
    /// The members of the day, who may decide on a correction.
    pub members: Vec<Person>,
    /// What was taken from the stenogram.
    pub fragments: Vec<(FragmentId, Fragment)>,
    /// Whom and what sentences name.
    pub names: Names,
}

/// Something that the check found right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Right {
    /// Every text exists in both languages.
    Texts,
    /// So many votes had their quorum.
    Quorum(u32),
    /// Every decision rests on a vote that stands, and its figures add up.
    Votes,
    /// So many points have their executor and their term.
    Points(u32),
    /// The sitting is closed.
    Closed,
}

impl Facts {
    /// Reads what there is of the protocol of a session.
    ///
    /// # Errors
    /// Where there is no such session, or the machine fails.
    pub fn load(office: &mut Office, id: SessionId) -> Result<Self, OfficeError> {
        let session = office.session(id)?;
        let names = office.names(id)?;
        match session.stage {
            Stage::Planned | Stage::Convened | Stage::DidNotTakePlace => {
                return Ok(Self {
                    session,
                    record: None,
                    findings: Vec::new(),
                    words: Vec::new(),
                    registration: None,
                    russian_annex: 0,
                    editions: Vec::new(),
                    members: Vec::new(),
                    fragments: Vec::new(),
                    names,
                });
            }
            Stage::Sitting | Stage::Held | Stage::Recorded | Stage::Registered => {}
        }
        // What is sealed is not judged again.
        let mut findings = match session.stage {
            Stage::Registered => Vec::new(),
            Stage::Planned
            | Stage::Convened
            | Stage::DidNotTakePlace
            | Stage::Sitting
            | Stage::Held
            | Stage::Recorded => office.findings(id)?,
        };
        findings.sort_by_key(|finding| finding.severity);
        let composition = office.composition_on(session.date)?;
        let persons = composition.seats.iter().map(|seat| office.person(seat.person));
        let members = persons.collect::<Result<_, _>>()?;
        let registered = office.registration(id)?;
        let russian_annex = registered.as_ref().map(|protocol| office.russian_annex(protocol)).transpose()?;
        Ok(Self {
            record: Some(office.session_record(id)?),
            findings,
            words: office.protocol_words(id)?,
            registration: registered.map(|protocol| protocol.registration),
            russian_annex: russian_annex.unwrap_or(0),
            editions: office.protocol_editions(id)?,
            members,
            fragments: office.fragments(id)?,
            names,
            session,
        })
    }

    /// Returns how many findings weigh so much.
    pub fn count(&self, severity: Severity) -> u32 {
        let count = self.findings.iter().filter(|finding| finding.severity == severity).count();
        u32::try_from(count).unwrap_or(u32::MAX)
    }

    /// Returns whether nothing bars the signature.
    pub fn is_clean(&self) -> bool {
        self.record.is_some() && self.count(Severity::Error) == 0
    }

    /// Returns whether the words of the protocol may still be changed at once.
    pub fn is_open(&self) -> bool {
        match self.session.stage {
            Stage::Sitting | Stage::Held | Stage::Recorded => true,
            Stage::Planned | Stage::Convened | Stage::Registered | Stage::DidNotTakePlace => false,
        }
    }

    /// Returns the words of a place that may be put by hand.
    pub fn words_at(&self, place: Place) -> Option<&PlaceWords> {
        self.words.iter().find(|words| words.place == place)
    }

    /// Returns what the check found right.
    pub fn right(&self) -> Vec<Right> {
        let Some(record) = &self.record else { return Vec::new() };
        let none = |fault: fn(&Fault) -> bool| !self.findings.iter().any(|finding| fault(&finding.fault));
        let length = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
        let votes = length(record.items.iter().map(|item| item.votes.len()).sum());
        let points = record.items.iter().flat_map(|item| &item.points).filter(|point| !point.exempt);
        let points = length(points.count());
        let rights = [
            (none(|fault| matches!(fault, Fault::NotClosed)), Right::Closed),
            (votes > 0 && none(|fault| matches!(fault, Fault::QuorumMissing(_))), Right::Quorum(votes)),
            (votes > 0 && none(is_of_votes), Right::Votes),
            (points > 0 && none(is_of_points), Right::Points(points)),
            (none(|fault| matches!(fault, Fault::TextMissing(_))), Right::Texts),
        ];
        rights.into_iter().filter_map(|(holds, right)| holds.then_some(right)).collect()
    }
}

fn is_of_votes(fault: &Fault) -> bool {
    matches!(
        fault,
        Fault::DecisionWithoutVote
            | Fault::OutcomeContradictsVote
            | Fault::CountDiffers { .. }
            | Fault::AbsentMemberVoted
    )
}

fn is_of_points(fault: &Fault) -> bool {
    matches!(
        fault,
        Fault::PointsMissing | Fault::ExecutorMissing | Fault::TermMissing | Fault::TermBeforeSession { .. }
    )
}

/// Returns the language that a finding concerns; nothing where it concerns both.
pub const fn language_of(finding: &Finding) -> Option<Language> {
    match finding.fault {
        Fault::TextMissing(language) => Some(language),
        Fault::NotClosed
        | Fault::ChairMissing
        | Fault::OutcomeMissing
        | Fault::ReportMissing
        | Fault::DecisionWithoutVote
        | Fault::OutcomeContradictsVote
        | Fault::PointsMissing
        | Fault::ExecutorMissing
        | Fault::TermMissing
        | Fault::TermBeforeSession { .. }
        | Fault::CountDiffers { .. }
        | Fault::QuorumMissing(_)
        | Fault::AbsentMemberVoted
        | Fault::WordingWithoutPlace(_) => None,
    }
}
