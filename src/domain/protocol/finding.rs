//! What a protocol still lacks before it is complete: outcomes, executors, terms, speakers, languages (SR-25, 26, 30).

use chrono::NaiveDate;

use crate::domain::agenda::AgendaItem;
use crate::domain::decision::{DecisionPoint, Due};
use crate::domain::profile::Citation;
use crate::domain::profile::clause::Clause;
use crate::domain::remark::Weight;
use crate::domain::sitting::entry::Outcome;
use crate::domain::text::{Bilingual, Language};

/// An item of the agenda with what came of it.
#[derive(Debug, Clone, Copy)]
pub struct ItemRecord<'a> {
    /// The item.
    pub item: &'a AgendaItem,
    /// What came of it; nothing while the journal does not say.
    pub outcome: Option<&'a Outcome>,
    /// The points of the decision.
    pub points: &'a [DecisionPoint],
}

/// Where something was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The number of the item.
    pub item: u32,
    /// The number of the point; nothing for the item itself.
    pub point: Option<u32>,
}

/// Something a protocol lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Finding {
    /// Where.
    pub place: Place,
    /// What.
    pub lack: Lack,
}

/// What can be lacking.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lack {
    /// A text in a language.
    Text(Language),
    /// Somebody who reports.
    Speaker,
    /// What came of the item.
    Outcome,
    /// The points of an adopted decision.
    Points,
    /// The executor of a point.
    Executor,
    /// The term of a point.
    Term,
    /// A sound term: this one lies before the session.
    TermBeforeSession,
    /// A number that no other point of the item has.
    Number,
}

impl Finding {
    /// Returns how much it weighs: a warning must be set right, a notice may stay (SR-13).
    pub const fn weight(&self) -> Weight {
        match self.lack {
            Lack::Text(Language::Russian) => Weight::Notice,
            Lack::Text(Language::Kazakh)
            | Lack::Speaker
            | Lack::Outcome
            | Lack::Points
            | Lack::Executor
            | Lack::Term
            | Lack::TermBeforeSession
            | Lack::Number => Weight::Warning,
        }
    }

    /// Returns the paragraph.
    pub fn citation(&self) -> Citation {
        match self.lack {
            Lack::Text(Language::Kazakh) | Lack::Speaker => Clause::Protocol.citation(),
            Lack::Text(Language::Russian) => Clause::RussianVersion.citation(),
            Lack::Outcome | Lack::Points => Clause::Majority.citation(),
            Lack::Executor | Lack::Term | Lack::TermBeforeSession | Lack::Number => {
                Clause::DecisionsOnControl.citation()
            }
        }
    }
}

/// Returns everything the record of a session on `session` lacks, in the order of the agenda.
pub fn findings(records: &[ItemRecord<'_>], session: NaiveDate) -> Vec<Finding> {
    records.iter().flat_map(|record| item_findings(record, session)).collect()
}

fn item_findings(record: &ItemRecord<'_>, session: NaiveDate) -> Vec<Finding> {
    let place = Place { item: record.item.number, point: None };
    let find = |lack| Finding { place, lack };
    let mut findings: Vec<_> = missing_texts(&record.item.title).map(find).collect();
    // A question put off has no decision to record and needs no speaker.
    let lacks = match record.outcome {
        None => vec![Lack::Outcome],
        Some(Outcome::Postponed { reason, .. }) => missing_texts(reason).collect(),
        Some(Outcome::Adopted) if record.points.is_empty() => vec![Lack::Points],
        Some(Outcome::Adopted | Outcome::NotAdopted | Outcome::Heard) => Vec::new(),
    };
    let postponed = matches!(record.outcome, Some(Outcome::Postponed { .. }));
    if record.item.speakers.is_empty() && !postponed {
        findings.push(find(Lack::Speaker));
    }
    findings.extend(lacks.into_iter().map(find));
    for (index, point) in record.points.iter().enumerate() {
        let place = Place { item: record.item.number, point: Some(point.number) };
        let repeated = record.points.iter().take(index).any(|other| other.number == point.number);
        let lacks = point_lacks(point, session).into_iter().chain(repeated.then_some(Lack::Number));
        findings.extend(lacks.map(|lack| Finding { place, lack }));
    }
    findings
}

/// Points such as «ақпарат назарға алынсын» are exempt from control and need neither executor nor term (SR-30).
fn point_lacks(point: &DecisionPoint, session: NaiveDate) -> Vec<Lack> {
    let texts = missing_texts(&point.text);
    let executor = (!point.exempt && point.executors.is_empty()).then_some(Lack::Executor);
    let term = match point.due {
        None if !point.exempt => Some(Lack::Term),
        Some(Due::On(day)) if day < session => Some(Lack::TermBeforeSession),
        None | Some(Due::On(_) | Due::DefaultTerm | Due::Quarterly | Due::Permanent) => None,
    };
    texts.chain(executor).chain(term).collect()
}

fn missing_texts(text: &Bilingual) -> impl Iterator<Item = Lack> {
    Language::ALL.into_iter().filter(|&language| text.is_missing(language)).map(Lack::Text)
}
