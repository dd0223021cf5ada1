//! The rules profile: every fraction, term and role that a regulation fixes, each with its paragraph (SR-01).

pub mod clause;
pub mod control;
pub mod paper;
pub mod planning;
pub mod session;
pub mod setting;

mod built_in;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use self::clause::Clause;
use self::control::{ControlRules, ReviewRules};
use self::paper::{Marks, Offices, ProtocolRules, Wording};
use self::planning::PlanningRules;
use self::session::{ConductRules, InvitationRules, PreparationTerms, VotingRules};
use super::act::Act;
use super::id::ProfileId;
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
    /// Regulation of the Government, decree of 6 January 2023.
    GovernmentRegulation2023,
    /// Government decree No. 429 of 24 June 2022 on information of restricted distribution.
    RestrictedInformation2022,
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

/// A regulation of a collegium as data. Its groups follow the work from the plan to the control of execution.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Profile {
    /// The record.
    pub id: ProfileId,
    /// What it is called.
    pub title: Bilingual,
    /// The act it is taken from.
    pub source: Act,
    /// The document by which the first head set the order of the four stages (p. 6, SR-11).
    pub order_of_sessions: Option<Act>,
    /// The first day on which it is in force.
    pub in_force_from: NaiveDate,
    /// The last day on which it is in force; open where nothing.
    pub in_force_to: Option<NaiveDate>,
    /// Work plans.
    pub planning: PlanningRules,
    /// Preparing an ordinary session.
    pub ordinary: PreparationTerms,
    /// Preparing an extraordinary session.
    pub extraordinary: PreparationTerms,
    /// Invited persons.
    pub invitation: InvitationRules,
    /// What a sitting is judged by.
    pub sitting: SittingRules,
    /// How the collegium votes.
    pub voting: VotingRules,
    /// How the table is led.
    pub conduct: ConductRules,
    /// The protocol.
    pub protocol: ProtocolRules,
    /// The words of the protocol's parts.
    pub wording: Wording,
    /// Control of execution.
    pub control: ControlRules,
    /// The review of the Head of State's instructions.
    pub review: ReviewRules,
    /// The marks on papers.
    pub marks: Marks,
    /// The titles of offices.
    pub offices: Offices,
}

impl Default for Profile {
    fn default() -> Self {
        Self::model_regulation()
    }
}

impl Profile {
    /// Returns the profiles the program brings along, the default one first.
    pub fn built_in() -> [Self; 2] {
        [Self::model_regulation(), Self::ministry_practice()]
    }

    /// Returns whether it is in force on `day`; both its first and its last day count.
    pub fn is_in_force(&self, day: NaiveDate) -> bool {
        self.in_force_from <= day && self.in_force_to.is_none_or(|last| day <= last)
    }

    /// Checks what one setting alone cannot show: the days of force and the limits of terms.
    ///
    /// # Errors
    ///
    /// Refuses a profile that ends before it begins, whose limits of terms are crossed, or whose fractions are not
    /// between zero and one.
    pub fn check(&self) -> Result<(), ProfileRefusal> {
        if let Some(to) = self.in_force_to.filter(|&to| to < self.in_force_from) {
            return Err(ProfileRefusal::EndsBeforeItBegins { from: self.in_force_from, to });
        }
        let (under, to) = (self.control.at_once_under_days.value, self.control.together_to_days.value);
        if under > to {
            return Err(ProfileRefusal::LimitsCrossed { under, to });
        }
        for (key, fraction) in
            [("sitting.quorum", self.sitting.quorum.value), ("sitting.majority", self.sitting.majority.value)]
        {
            if fraction.denominator == 0 || fraction.numerator > fraction.denominator {
                let value = format!("{}/{}", fraction.numerator, fraction.denominator);
                return Err(ProfileRefusal::ValueOutOfBounds { key, value });
            }
        }
        Ok(())
    }
}

/// Returns the profile in force on `day`, the one that began last where there are several. A session keeps the profile
/// of its own day, so a change today does not touch what was held (SR-01).
pub fn in_force(profiles: &[Profile], day: NaiveDate) -> Option<&Profile> {
    profiles.iter().filter(|profile| profile.is_in_force(day)).max_by_key(|profile| profile.in_force_from)
}

/// Why a profile is not accepted.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ProfileRefusal {
    /// There is no setting of that name.
    #[error("no setting is called {key}")]
    UnknownSetting {
        /// The name.
        key: String,
    },
    /// The value is of another kind or out of bounds.
    #[error("{value} is no value for {key}")]
    ValueOutOfBounds {
        /// The setting.
        key: &'static str,
        /// The value as it was given.
        value: String,
    },
    /// It would end before it begins.
    #[error("the profile would end on {to}, before it begins on {from}")]
    EndsBeforeItBegins {
        /// The first day.
        from: NaiveDate,
        /// The last day.
        to: NaiveDate,
    },
    /// Terms shown at once would be longer than those shown together.
    #[error("terms under {under} days would be at once, but those up to {to} days are shown together")]
    LimitsCrossed {
        /// The limit of «at once».
        under: u32,
        /// The limit of «together».
        to: u32,
    },
}

impl ProfileRefusal {
    /// Returns the clause of the Model Regulation behind it.
    pub const fn clause(&self) -> Clause {
        match self {
            Self::UnknownSetting { .. } | Self::ValueOutOfBounds { .. } | Self::EndsBeforeItBegins { .. } => {
                Clause::OwnRegulation
            }
            Self::LimitsCrossed { .. } => Clause::Together,
        }
    }

    /// Returns the paragraph: a body approves a regulation of its own on the model's basis; terms, as its instruction says.
    pub fn citation(&self) -> Citation {
        self.clause().citation()
    }
}
