//! The rules profile: every fraction, term and role that a regulation fixes, each with its paragraph (SR-01).

use serde::{Deserialize, Serialize};

use super::text::Bilingual;

/// Where a rule is written.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// Model Regulation of the Central State Body, Government decree No. 289 of 26 March 2008.
    ModelRegulation,
    /// Regulation of the Ministry of Justice, order No. 78 of 12 February 2015.
    MinistryOfJustice2015,
    /// Rules of documenting, Government decree No. 703 of 31 October 2018.
    DocumentRules2018,
    /// Government decree No. 247 of 16 March 1999 on consultative bodies.
    ConsultativeBodies1999,
    /// The source is silent; the value is an assumption that the body may change.
    Assumption,
    /// The body's own regulation.
    Own(Bilingual),
}

/// A paragraph of a source: «7», «9», «31(3)»; empty where the source has none.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Citation {
    /// The source.
    pub source: Source,
    /// The paragraph.
    pub paragraph: String,
}

/// A value of the profile with the paragraph that fixes it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Rule<T> {
    /// The value.
    pub value: T,
    /// Where it is written.
    pub citation: Citation,
}

impl<T> Rule<T> {
    /// Makes a rule from its value and its place.
    pub fn new(value: T, source: Source, paragraph: impl Into<String>) -> Self {
        Self { value, citation: Citation { source, paragraph: paragraph.into() } }
    }
}

/// A fraction of whole numbers; never a floating-point value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Fraction {
    /// The numerator.
    pub numerator: u32,
    /// The denominator; not zero.
    pub denominator: u32,
}

/// What the quorum is counted from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum QuorumBase {
    /// The persons of the composition; vacant seats do not count.
    Persons,
    /// The approved number; vacant seats count.
    ApprovedNumber,
}

/// What comes of equal votes for and against.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TieRule {
    /// The decision is not adopted.
    NotAdopted,
    /// The vote of the person presiding decides, where that person has voted.
    ChairDecides,
}

/// The rules by which a sitting is judged.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct SittingRules {
    /// At least this part of the total must be present (p. 7).
    pub quorum: Rule<Fraction>,
    /// What the total is.
    pub quorum_base: Rule<QuorumBase>,
    /// Votes for must be more than this part of the members present (p. 9).
    pub majority: Rule<Fraction>,
    /// What comes of a tie.
    pub tie: Rule<TieRule>,
    /// Whether members may send somebody in their place; the model text says no (p. 7).
    pub substitution: Rule<bool>,
    /// Whether a member on the video link is present.
    pub video_counts: Rule<bool>,
    /// Whether a member recused from an item still counts as present for it.
    pub recused_counts: Rule<bool>,
    /// Whether an acting first head who is not a member may preside.
    pub acting_head_presides: Rule<bool>,
}
