//! The check of a protocol before it is signed: what is missing and what contradicts the record.

use chrono::NaiveDate;

use super::{Place, missing_texts};
use crate::domain::ballot::{Count, VoteSubject};
use crate::domain::decision::Due;
use crate::domain::profile::paper::ProtocolForm;
use crate::domain::record::{ItemRecord, ItemResult, PointRecord, QuorumFigures, Record, VoteRecord, VoteResult};
use crate::domain::text::Language;

/// One thing that is not in order, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Where.
    pub place: Place,
    /// What.
    pub fault: Fault,
    /// Whether it bars the signature.
    pub severity: Severity,
}

/// Whether a finding bars the signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The protocol cannot be signed.
    Error,
    /// Worth a look; the protocol can be signed.
    Notice,
}

/// What is not in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// A text does not exist in this language (SR-13, SR-25, SR-26).
    TextMissing(Language),
    /// The sitting is not closed.
    NotClosed,
    /// Nobody presided.
    ChairMissing,
    /// An item was neither considered nor postponed nor withdrawn.
    OutcomeMissing,
    /// Nobody reported on an item that was considered.
    ReportMissing,
    /// A decision stands on no vote that stands (SR-24).
    DecisionWithoutVote,
    /// The outcome is not what the vote that stands says.
    OutcomeContradictsVote,
    /// An adopted decision has no point.
    PointsMissing,
    /// A point has neither executor nor an exemption (SR-30).
    ExecutorMissing,
    /// A point has neither term nor an exemption (SR-30).
    TermMissing,
    /// The term ends before the session, from whose day terms count.
    TermBeforeSession {
        /// The day on which the term ends.
        due: NaiveDate,
        /// The last day of the session.
        session: NaiveDate,
    },
    /// The answers do not add up to the members who could vote.
    CountDiffers {
        /// The sum of the answers.
        counted: u32,
        /// The members who could vote.
        voters: u32,
    },
    /// There was no quorum at a vote that stands (SR-16, SR-24).
    QuorumMissing(QuorumFigures),
    /// A member who was absent is among those who voted.
    AbsentMemberVoted,
    /// Words were put by hand for a place that this protocol does not have, or that follows from facts alone.
    WordingWithoutPlace(String),
}

/// Returns everything that is not in order, in the order of the paper.
///
/// The protocol in the state language is always checked; texts in Russian bar the signature only `with_russian`, and
/// are a notice otherwise (SR-13, SR-26).
pub fn check(record: &Record, form: ProtocolForm, with_russian: bool) -> Vec<Finding> {
    let mut findings = Findings(Vec::new());
    findings.texts(record, form, with_russian);
    if record.chairs.is_empty() {
        findings.error(Place::Chairs, Fault::ChairMissing);
    }
    for item in &record.items {
        findings.item(record, item);
    }
    if record.closed.is_none() {
        findings.error(Place::Closing, Fault::NotClosed);
    }
    findings.wordings(record);
    findings.0
}

/// Returns the vote on the decision as a whole that stands: the last one that was not cancelled.
pub fn standing_vote(item: &ItemRecord) -> Option<&VoteRecord> {
    item.votes.iter().rev().find(|vote| vote.subject == VoteSubject::Decision && adopts(&vote.result).is_some())
}

/// Returns whether a result adopts, or nothing where the vote was cancelled.
const fn adopts(result: &VoteResult) -> Option<bool> {
    match result {
        VoteResult::Unanimous | VoteResult::Majority | VoteResult::ByChair => Some(true),
        VoteResult::AgainstByChair | VoteResult::Tie | VoteResult::NotAdopted => Some(false),
        VoteResult::Cancelled { .. } => None,
    }
}

struct Findings(Vec<Finding>);

impl Findings {
    fn error(&mut self, place: Place, fault: Fault) {
        self.0.push(Finding { place, fault, severity: Severity::Error });
    }

    fn notice(&mut self, place: Place, fault: Fault) {
        self.0.push(Finding { place, fault, severity: Severity::Notice });
    }

    fn texts(&mut self, record: &Record, form: ProtocolForm, with_russian: bool) {
        for language in Language::ALL {
            for place in missing_texts(record, form, language) {
                match language {
                    Language::Kazakh => self.error(place, Fault::TextMissing(language)),
                    Language::Russian if with_russian => self.error(place, Fault::TextMissing(language)),
                    Language::Russian => self.notice(place, Fault::TextMissing(language)),
                }
            }
        }
    }

    fn item(&mut self, record: &Record, item: &ItemRecord) {
        match item.result {
            ItemResult::Adopted => {
                self.considered(item);
                self.decided(item, true);
                if item.points.is_empty() {
                    self.error(Place::Title(item.number), Fault::PointsMissing);
                }
            }
            ItemResult::NotAdopted => {
                self.considered(item);
                self.decided(item, false);
            }
            ItemResult::Heard => {
                self.considered(item);
                // «Назарға алынсын» decides nothing, so nobody votes on it.
                if item.points.iter().any(|point| !point.exempt) && standing_vote(item).is_none() {
                    self.error(Place::Title(item.number), Fault::DecisionWithoutVote);
                }
            }
            ItemResult::Postponed { .. } | ItemResult::Withdrawn { .. } => {}
        }
        for vote in &item.votes {
            self.vote(record, item, vote);
        }
        for point in &item.points {
            self.point(record, item, point);
        }
    }

    fn considered(&mut self, item: &ItemRecord) {
        if item.from.is_none() {
            self.error(Place::Outcome(item.number), Fault::OutcomeMissing);
        }
        if item.speeches.is_empty() {
            self.notice(Place::Title(item.number), Fault::ReportMissing);
        }
    }

    fn decided(&mut self, item: &ItemRecord, adopted: bool) {
        match standing_vote(item) {
            None => self.error(Place::Title(item.number), Fault::DecisionWithoutVote),
            Some(vote) if adopts(&vote.result) != Some(adopted) => {
                self.error(Place::Vote(item.number, vote.vote), Fault::OutcomeContradictsVote);
            }
            Some(_) => {}
        }
    }

    fn vote(&mut self, record: &Record, item: &ItemRecord, vote: &VoteRecord) {
        if adopts(&vote.result).is_none() {
            return;
        }
        let place = Place::Vote(item.number, vote.vote);
        let counted = vote.count.map_or(0, Count::sum);
        if counted != vote.voters {
            self.error(place, Fault::CountDiffers { counted, voters: vote.voters });
        }
        if vote.quorum.present < vote.quorum.needed {
            self.error(Place::VoteQuorum(item.number, vote.vote), Fault::QuorumMissing(vote.quorum));
        }
        let absent = |id| record.absent.iter().any(|absentee| absentee.member.person.id == id);
        if vote.ballots.iter().any(|(member, _)| absent(member.person.id)) {
            self.error(Place::Ballots(item.number, vote.vote), Fault::AbsentMemberVoted);
        }
    }

    fn point(&mut self, record: &Record, item: &ItemRecord, point: &PointRecord) {
        let place = Place::Execution(item.number, point.number);
        if point.exempt || !matches!(item.result, ItemResult::Adopted | ItemResult::Heard) {
            return;
        }
        if point.executors.is_empty() {
            self.error(place, Fault::ExecutorMissing);
        }
        let session = record.days.1;
        match (point.due, point.due_on) {
            (None, _) | (Some(Due::DefaultTerm), None) => self.error(place, Fault::TermMissing),
            (Some(Due::On(due)), _) | (Some(Due::DefaultTerm), Some(due)) if due < session => {
                self.error(place, Fault::TermBeforeSession { due, session });
            }
            (Some(Due::On(_) | Due::DefaultTerm | Due::Quarterly | Due::Permanent), _) => {}
        }
    }

    fn wordings(&mut self, record: &Record) {
        let places: Vec<String> = editable_places(record).iter().map(ToString::to_string).collect();
        for wording in record.wordings.iter().filter(|wording| !places.contains(&wording.place)) {
            self.error(Place::Body, Fault::WordingWithoutPlace(wording.place.clone()));
        }
    }
}

/// Returns the places of the protocol of `record` whose words may be put by hand.
pub fn editable_places(record: &Record) -> Vec<Place> {
    let mut places = vec![Place::Heading, Place::Chairs, Place::Secretary, Place::Opening, Place::Closing];
    places.extend((1..).zip(&record.movements).map(|(number, _)| Place::Movement(number)));
    places.extend((1..).zip(&record.chairs).skip(1).map(|(number, _)| Place::ChairPassed(number)));
    places.extend((1..).zip(&record.secretaries).skip(1).map(|(number, _)| Place::SecretaryPassed(number)));
    places.extend((1..).zip(&record.closed_parts).map(|(number, _)| Place::ClosedPart(number)));
    for item in &record.items {
        places.push(Place::Outcome(item.number));
        places.extend(item.speeches.iter().map(|speech| Place::Speech(item.number, speech.seq)));
        places.extend((1..).zip(&item.recusals).map(|(number, _)| Place::Recusal(item.number, number)));
    }
    places
}
