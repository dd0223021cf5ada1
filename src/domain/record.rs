//! The record of a sitting: everything its papers say, as facts in both languages.
//!
//! It is assembled from the journal and the directory; papers are made from it alone. It is also what an edition of a
//! protocol seals, so it is a value that can be written down and read back.

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use super::act::Act;
use super::agenda::{InviteeKind, ItemKind};
use super::ballot::{Choice, Count, VoteForm, VoteSubject};
use super::composition::Role;
use super::decision::Due;
use super::digest::Digest;
use super::id::{ItemId, VoteId};
use super::person::Person;
use super::session::Session;
use super::sitting::entry::{AbsenceReason, Mode, SpeechKind};
use super::text::{Bilingual, Language};

/// The body whose collegium it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Body {
    /// The full name, nominative.
    pub name: Bilingual,
    /// The name as the heading of a protocol needs it: «… министрлігі алқасының отырысы» / «Заседание коллегии …».
    pub sitting_heading: Bilingual,
    /// The place on papers: «Астана қ.» / «г. Астана».
    pub city: Bilingual,
    /// Whether it is the practice collegium, whose papers are marked as such.
    pub practice: bool,
}

/// A person as papers name him or her on the day of the sitting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Party {
    /// The person with both spellings of the name.
    #[serde(flatten)]
    pub person: Person,
    /// The role in the collegium; nothing for those who are not members.
    pub role: Option<Role>,
    /// Whom an invited person represents.
    pub invited_as: Option<InviteeKind>,
    /// Whether the person took part by video link.
    pub mode: Mode,
}

impl Party {
    /// Returns initial and surname.
    pub fn name(&self, language: Language) -> String {
        self.person.initial_and_surname(language)
    }
}

/// Who presided from when on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chairing {
    /// Who.
    pub chair: Party,
    /// From when.
    pub from: NaiveDateTime,
    /// The number of the item under consideration at that moment.
    pub item: Option<u32>,
}

/// Who kept the journal from when on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Keeping {
    /// Who.
    pub secretary: Party,
    /// From when.
    pub from: NaiveDateTime,
    /// The number of the item under consideration at that moment.
    pub item: Option<u32>,
}

/// A part of the sitting that was closed to others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClosedPart {
    /// From when.
    pub from: NaiveDateTime,
    /// Until when.
    pub to: NaiveDateTime,
    /// Why.
    pub reason: Bilingual,
    /// Who went out as it began.
    pub out: Vec<Party>,
}

/// A member who was never there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Absentee {
    /// The member.
    pub member: Party,
    /// Why.
    pub reason: AbsenceReason,
}

/// The figures that prove a quorum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuorumFigures {
    /// Members counted as present.
    pub present: u32,
    /// Members in all.
    pub total: u32,
    /// How many are needed.
    pub needed: u32,
}

/// A member came or went while the sitting was going on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Movement {
    /// When.
    pub at: NaiveDateTime,
    /// Who.
    pub member: Party,
    /// Whether the member came; otherwise he or she went.
    pub came: bool,
    /// The number of the item under consideration.
    pub item: Option<u32>,
    /// Whether there was a quorum afterwards, with the figures.
    pub quorum: QuorumFigures,
}

/// The sitting was interrupted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pause {
    /// From when.
    pub from: NaiveDateTime,
    /// When it went on.
    pub to: NaiveDateTime,
}

/// A speech with its content in the third person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Speech {
    /// The number of the journal entry with which it began.
    pub seq: u32,
    /// Who spoke.
    pub speaker: Party,
    /// What kind of speech it was.
    pub kind: SpeechKind,
    /// When it began.
    pub from: NaiveDateTime,
    /// When it ended.
    pub to: NaiveDateTime,
    /// What was said; may be empty.
    pub text: Bilingual,
}

/// A vote, cancelled ones included.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VoteRecord {
    /// Its number in the sitting.
    pub vote: VoteId,
    /// What was put to the vote.
    pub subject: VoteSubject,
    /// How it was taken.
    pub form: VoteForm,
    /// When it was opened.
    pub opened: NaiveDateTime,
    /// The cancelled vote it repeats.
    pub repeats: Option<VoteId>,
    /// The proof of the quorum at this vote.
    pub quorum: QuorumFigures,
    /// The members who could vote: those present without those recused.
    pub voters: u32,
    /// How many votes for were needed.
    pub needed: u32,
    /// The answers, counted; of a vote cancelled before it was closed, nothing.
    pub count: Option<Count>,
    /// The answers by name, in the order of precedence; empty unless the vote was by name.
    pub ballots: Vec<(Party, Choice)>,
    /// What came of it.
    pub result: VoteResult,
    /// Dissenting opinions on it.
    pub dissents: Vec<Dissent>,
}

/// What came of a vote; the wording of papers follows from it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum VoteResult {
    /// All members present voted for.
    Unanimous,
    /// More than the needed part voted for.
    Majority,
    /// Equal votes, settled by the person presiding under the profile's tie rule: adopted.
    ByChair,
    /// Equal votes, settled by the person presiding under the profile's tie rule: not adopted.
    AgainstByChair,
    /// Equal votes: not adopted.
    Tie,
    /// Too few votes for: not adopted.
    NotAdopted,
    /// The vote was cancelled.
    Cancelled {
        /// Why.
        reason: Bilingual,
    },
}

/// A dissenting opinion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dissent {
    /// Whose.
    pub member: Party,
    /// The opinion.
    pub text: Bilingual,
}

/// A member who took no part in an item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recusal {
    /// The member.
    pub member: Party,
    /// Why.
    pub reason: Bilingual,
}

/// An executor of a point, named in the nominative.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExecutorName {
    /// The unit's name or the person's post.
    pub title: Bilingual,
    /// The person: the head of the unit or the executor.
    pub person: Option<Person>,
}

/// A point of a decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PointRecord {
    /// The number within the item.
    pub number: u32,
    /// The text in full sentences.
    pub text: Bilingual,
    /// The executors; the first one is the main one.
    pub executors: Vec<ExecutorName>,
    /// The term.
    pub due: Option<Due>,
    /// The day on which the term ends, where it has one.
    pub due_on: Option<NaiveDate>,
    /// Who watches over it.
    pub controller: Option<Party>,
    /// Whether it needs neither executor nor term.
    pub exempt: bool,
}

/// What came of an item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum ItemResult {
    /// The decision was adopted.
    Adopted,
    /// The decision was not adopted.
    NotAdopted,
    /// Heard and noted.
    Heard,
    /// Put off.
    Postponed {
        /// Why.
        reason: Bilingual,
        /// To which session: its number and date.
        to: Option<(u32, NaiveDate)>,
    },
    /// Taken off the agenda.
    Withdrawn {
        /// Who asked for it.
        requested_by: Box<Party>,
        /// Why.
        reason: Bilingual,
    },
}

/// An item of the agenda with all that came of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ItemRecord {
    /// The record of the item.
    pub item: ItemId,
    /// The number on the agenda.
    pub number: u32,
    /// The title.
    pub title: Bilingual,
    /// Decision or information.
    pub kind: ItemKind,
    /// Whether it carries the mark of restricted distribution.
    pub restricted: bool,
    /// Who was to report, co-reporters after reporters.
    pub speakers: Vec<Party>,
    /// The name of the unit that prepared it; empty where none is known.
    pub unit: Bilingual,
    /// When it was taken up.
    pub from: Option<NaiveDateTime>,
    /// When it was done with.
    pub to: Option<NaiveDateTime>,
    /// The speeches in order.
    pub speeches: Vec<Speech>,
    /// Who took no part in it.
    pub recusals: Vec<Recusal>,
    /// The votes in order, cancelled ones included.
    pub votes: Vec<VoteRecord>,
    /// What came of it.
    pub result: ItemResult,
    /// The points of the decision.
    pub points: Vec<PointRecord>,
}

/// The requisites under which a protocol is registered (p. 14, SR-46).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Requisites {
    /// The number in the yearly series.
    pub number: u32,
    /// The day of registration.
    pub date: NaiveDate,
    /// The edition: 1 is the first one, each correction act makes the next.
    pub edition: u32,
    /// The correction act of a later edition: what was wrong and why it is mended.
    pub correction: Option<Bilingual>,
}

/// A wording that was changed by hand; it survives when the papers are made anew.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wording {
    /// The stable name of the place, such as `item-2/heard`.
    pub place: String,
    /// The language.
    pub language: Language,
    /// The words.
    pub text: String,
}

/// Everything the papers of a sitting say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// The body.
    pub body: Body,
    /// The session.
    pub session: Session,
    /// The order that approved the composition.
    pub order: Act,
    /// The first and the last day of the sitting.
    pub days: (NaiveDate, NaiveDate),
    /// When it was opened.
    pub opened: NaiveDateTime,
    /// When it was closed.
    pub closed: Option<NaiveDateTime>,
    /// Who presided, in order.
    pub chairs: Vec<Chairing>,
    /// The secretary, who signs: whoever kept the journal at the end.
    pub secretary: Party,
    /// Who kept the journal, in order, where it passed from hand to hand; otherwise nobody.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub secretaries: Vec<Keeping>,
    /// Members who were there at any time, in the order of precedence.
    pub present: Vec<Party>,
    /// Members who were never there.
    pub absent: Vec<Absentee>,
    /// Invited persons who were there.
    pub invited: Vec<Party>,
    /// The quorum at the opening.
    pub quorum: QuorumFigures,
    /// Members who came or went after the opening.
    pub movements: Vec<Movement>,
    /// The breaks after which the sitting went on; a record sealed before they were told has none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub breaks: Vec<Pause>,
    /// The parts that were closed to others.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub closed_parts: Vec<ClosedPart>,
    /// The items in the order of the agenda.
    pub items: Vec<ItemRecord>,
    /// Wordings changed by hand.
    pub wordings: Vec<Wording>,
    /// The requisites, once registered; a draft has none.
    pub registration: Option<Requisites>,
    /// The hash of the last entry of the journal.
    pub journal: Digest,
}

impl Record {
    /// Returns who presided at the opening and so signs first.
    pub fn first_chair(&self) -> Option<&Party> {
        self.chairs.first().map(|chairing| &chairing.chair)
    }

    /// Returns the text put by hand at `place`, where there is one.
    pub fn wording(&self, place: &str, language: Language) -> Option<&str> {
        let at_place = |w: &&Wording| w.place == place && w.language == language;
        self.wordings.iter().find(at_place).map(|wording| wording.text.as_str())
    }
}
