//! What a composition must be before it is recorded (p. 7, SR-18).

use std::collections::HashSet;

use chrono::NaiveDate;

use super::{Composition, Role, in_force};
use crate::domain::id::{CompositionId, PersonId};
use crate::domain::profile::Citation;
use crate::domain::profile::clause::Clause;
use crate::domain::remark::Weight;
use crate::domain::text::Language;

/// Why a composition is not recorded.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CompositionRefusal {
    /// Nobody would be a member.
    #[error("the composition has no seats")]
    NoSeats,
    /// A person would sit twice and so have two votes.
    #[error("person {person} holds {seats} seats")]
    SamePersonTwice {
        /// Who.
        person: PersonId,
        /// How many seats.
        seats: usize,
    },
    /// Two persons would chair.
    #[error("{count} persons are the chair")]
    SeveralChairs {
        /// How many.
        count: usize,
    },
    /// Another composition begins on the same day, so the one in force could not be told.
    #[error("composition {other} begins on {date} as well")]
    SameFirstDay {
        /// The day.
        date: NaiveDate,
        /// The other composition.
        other: CompositionId,
    },
    /// The order cannot be cited.
    #[error("the order has no number")]
    OrderWithoutNumber,
    /// A sitting was begun by it, or would turn out to have been begun by it.
    #[error("session {session} of {date} was begun by it")]
    InUse {
        /// The number of the session.
        session: u32,
        /// Its day.
        date: NaiveDate,
    },
}

impl CompositionRefusal {
    /// Returns the clause of the Model Regulation behind it.
    pub const fn clause(&self) -> Clause {
        match self {
            Self::SamePersonTwice { .. } => Clause::NoSubstitution,
            Self::NoSeats
            | Self::SeveralChairs { .. }
            | Self::SameFirstDay { .. }
            | Self::OrderWithoutNumber
            | Self::InUse { .. } => Clause::Composition,
        }
    }

    /// Returns the paragraph: the first head sets the number and the persons.
    pub fn citation(&self) -> Citation {
        self.clause().citation()
    }
}

/// What is worth a look in a composition that is recorded nevertheless.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CompositionRemark {
    /// The persons are fewer or more than the approved number.
    NumberDiffers {
        /// The number the order approves.
        approved: u32,
        /// The persons listed.
        persons: u32,
    },
    /// Nobody is the chair.
    NoChair,
    /// The secretary holds a seat and therefore has a vote.
    SecretaryVotes {
        /// Who.
        secretary: PersonId,
    },
    /// It is in force before its order was signed.
    InForceBeforeOrder {
        /// The first day.
        in_force_from: NaiveDate,
        /// The day of the order.
        order: NaiveDate,
    },
    /// A seat's post has no text in a language.
    PostMissing {
        /// Whose post.
        person: PersonId,
        /// In which language.
        language: Language,
    },
}

impl CompositionRemark {
    /// Returns how much it weighs: the state language is needed for the protocol, Russian only where a version is made.
    pub const fn weight(&self) -> Weight {
        match self {
            Self::SecretaryVotes { .. } | Self::PostMissing { language: Language::Russian, .. } => Weight::Notice,
            Self::NumberDiffers { .. }
            | Self::NoChair
            | Self::InForceBeforeOrder { .. }
            | Self::PostMissing { language: Language::Kazakh, .. } => Weight::Warning,
        }
    }
}

/// Checks `composition` by itself and beside the `others` that are recorded; its own record among them is passed over.
///
/// # Errors
///
/// Refuses a composition without seats or an order number, with a person twice or two chairs, or with the first day of
/// another one.
pub fn check(composition: &Composition, others: &[Composition]) -> Result<Vec<CompositionRemark>, CompositionRefusal> {
    refuse(composition, others)?;
    let mut remarks = Vec::new();
    let persons = u32::try_from(composition.seats.len()).unwrap_or(u32::MAX);
    if persons != composition.approved_number {
        remarks.push(CompositionRemark::NumberDiffers { approved: composition.approved_number, persons });
    }
    if chairs(composition) == 0 {
        remarks.push(CompositionRemark::NoChair);
    }
    if composition.is_member(composition.secretary) {
        remarks.push(CompositionRemark::SecretaryVotes { secretary: composition.secretary });
    }
    let (in_force_from, order) = (composition.in_force_from, composition.order.date);
    if in_force_from < order {
        remarks.push(CompositionRemark::InForceBeforeOrder { in_force_from, order });
    }
    for seat in &composition.seats {
        let missing = Language::ALL.into_iter().filter(|&language| seat.post.is_missing(language));
        remarks.extend(missing.map(|language| CompositionRemark::PostMissing { person: seat.person, language }));
    }
    Ok(remarks)
}

/// Checks `changed` in place of its own record among `recorded`; `begun` are the numbers and days of the sessions whose
/// journals were begun.
///
/// # Errors
///
/// As [`check`]; refuses a composition by which a sitting was begun: what its papers say would not stand any more.
pub fn check_change(
    changed: &Composition,
    recorded: &[Composition],
    begun: &[(u32, NaiveDate)],
) -> Result<Vec<CompositionRemark>, CompositionRefusal> {
    let replaced: Vec<_> =
        recorded.iter().map(|known| if known.id == changed.id { changed } else { known }).cloned().collect();
    let judges = |compositions, date| in_force(compositions, date).is_some_and(|one| one.id == changed.id);
    let in_use = begun.iter().find(|(_, date)| judges(recorded, *date) || judges(&replaced, *date));
    match in_use {
        Some(&(session, date)) => Err(CompositionRefusal::InUse { session, date }),
        None => check(changed, recorded),
    }
}

fn refuse(composition: &Composition, others: &[Composition]) -> Result<(), CompositionRefusal> {
    if composition.seats.is_empty() {
        return Err(CompositionRefusal::NoSeats);
    }
    if composition.order.number.trim().is_empty() {
        return Err(CompositionRefusal::OrderWithoutNumber);
    }
    let mut seen = HashSet::new();
    if let Some(seat) = composition.seats.iter().find(|seat| !seen.insert(seat.person)) {
        let seats = composition.seats.iter().filter(|other| other.person == seat.person).count();
        return Err(CompositionRefusal::SamePersonTwice { person: seat.person, seats });
    }
    let count = chairs(composition);
    if count > 1 {
        return Err(CompositionRefusal::SeveralChairs { count });
    }
    let date = composition.in_force_from;
    match others.iter().find(|other| other.id != composition.id && other.in_force_from == date) {
        Some(other) => Err(CompositionRefusal::SameFirstDay { date, other: other.id }),
        None => Ok(()),
    }
}

fn chairs(composition: &Composition) -> usize {
    composition.seats.iter().filter(|seat| seat.role == Role::Chair).count()
}
