//! Rules of the papers: the protocol, its languages and words, the marks, the publication (p. 9, 13, 14).

use serde::{Deserialize, Serialize};

use super::Rule;
use crate::domain::term::Term;
use crate::domain::text::Bilingual;

/// The two legal forms of a protocol.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProtocolForm {
    /// Толық: with agenda, reports and speeches.
    Full,
    /// Қысқаша: titles, those who spoke, decisions.
    Short,
}

/// What the first page of a protocol is printed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LetterheadKind {
    /// A numbered blank printed beforehand; its height is left free.
    PrintedBlank,
    /// The body's own letterhead, loaded by the user.
    OwnLetterhead,
    /// A plain sheet: a draft or a paper for the house.
    Plain,
}

/// Who signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SignatoryRule {
    /// The chair and the secretary.
    ChairAndSecretary,
    /// The chair alone.
    ChairOnly,
}

/// Whose year the number belongs to where a protocol is registered in another year than its session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SeriesRule {
    /// The year of the session, whose date the protocol carries.
    SessionYear,
    /// The year of the registration.
    RegistrationYear,
}

/// Rules of the protocol.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProtocolRules {
    /// Full or short, where nothing else was chosen.
    pub form: Rule<ProtocolForm>,
    /// What its first page is printed on.
    pub letterhead: Rule<LetterheadKind>,
    /// Who signs.
    pub signatories: Rule<SignatoryRule>,
    /// Above how many persons the list of those present is an annex.
    pub annex_above_persons: Rule<u32>,
    /// Whose year the number belongs to.
    pub series: Rule<SeriesRule>,
    /// Whether the Russian version is made always and not only where it is needed (SR-26).
    pub russian_always: Rule<bool>,
    /// Whether the work is stenographed (SR-27).
    pub stenogram: Rule<bool>,
    /// Within which term after the session units give the final text of decisions.
    pub texts_after: Rule<Term>,
    /// Within which term after the session the draft goes to signature.
    pub draft_after: Rule<Term>,
    /// Within which term after the draft the chair signs.
    pub signed_after: Rule<Term>,
    /// Within which term after registration the protocol and its extracts are sent.
    pub sent_after: Rule<Term>,
    /// Within which term after the session its results are on the site (SR-28).
    pub published_after: Rule<Term>,
}

/// The words of the three parts of an item in a full protocol.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wording {
    /// «ТЫҢДАЛДЫ» / «СЛУШАЛИ».
    pub heard: Rule<Bilingual>,
    /// «СӨЗ СӨЙЛЕГЕНДЕР» / «ВЫСТУПИЛИ».
    pub spoke: Rule<Bilingual>,
    /// «ҚАУЛЫ ЕТТІ» / «ПОСТАНОВИЛИ».
    pub resolved: Rule<Bilingual>,
}

/// The marks that papers carry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Marks {
    /// Restricted distribution: «ҚБП» / «ДСП» (SR-33).
    pub restricted: Rule<Bilingual>,
    /// Put on control.
    pub on_control: Rule<Bilingual>,
    /// Removed from control.
    pub off_control: Rule<Bilingual>,
}

/// The titles of the offices whose holders decide; they have changed more than once since 2008.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offices {
    /// The first head, nominative, lower case.
    pub first_head: Rule<Bilingual>,
    /// The responsible secretary or the official with those powers; empty where there is none.
    pub responsible_secretary: Rule<Bilingual>,
}
