//! The composition of the collegium: who is a member, by which order and from which day (p. 7, SR-18).

pub mod check;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::act::Act;
use super::id::{CompositionId, PersonId};
use super::text::Bilingual;

/// The role of a member; the secretary is not a role, since a secretary need not be a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Алқа төрағасы.
    Chair,
    /// Төрағаның орынбасары.
    DeputyChair,
    /// Алқа мүшесі.
    Member,
}

/// A seat: one person with the post he or she was appointed by.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Seat {
    /// Who sits here.
    pub person: PersonId,
    /// The post on the day of the order, nominative.
    pub post: Bilingual,
    /// The role.
    pub role: Role,
}

/// A composition approved by an order; a later one replaces it from its own first day on.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Composition {
    /// The record.
    pub id: CompositionId,
    /// The order that approved it.
    pub order: Act,
    /// The first day on which it is in force.
    pub in_force_from: NaiveDate,
    /// The number of members the order approves; greater than the persons where a seat is vacant.
    pub approved_number: u32,
    /// The members, in the order of precedence.
    pub seats: Vec<Seat>,
    /// The secretary; has a vote only where he or she holds a seat as well.
    pub secretary: PersonId,
}

impl Composition {
    /// Returns the seat of `person`, or nothing where the person is not a member.
    pub fn seat(&self, person: PersonId) -> Option<&Seat> {
        self.seats.iter().find(|seat| seat.person == person)
    }

    /// Returns whether `person` is a member.
    pub fn is_member(&self, person: PersonId) -> bool {
        self.seat(person).is_some()
    }
}

/// Returns the composition in force on `day`: the latest one that had begun by then.
pub fn in_force(compositions: &[Composition], day: NaiveDate) -> Option<&Composition> {
    compositions.iter().filter(|composition| composition.in_force_from <= day).max_by_key(|c| c.in_force_from)
}

/// A composition with the last day on which it is in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InForce {
    /// The composition, which says its own first day.
    pub composition: Composition,
    /// The day before the next one begins; nothing for the last one.
    pub until: Option<NaiveDate>,
}

/// Puts compositions in the order of their first days and tells until when each is in force.
pub fn succession(mut compositions: Vec<Composition>) -> Vec<InForce> {
    compositions.sort_by_key(|composition| composition.in_force_from);
    let next = compositions.iter().skip(1).map(|next| next.in_force_from.pred_opt());
    let ends: Vec<_> = next.chain([None]).collect();
    compositions.into_iter().zip(ends).map(|(composition, until)| InForce { composition, until }).collect()
}
