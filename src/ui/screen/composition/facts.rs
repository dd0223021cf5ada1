//! What the screen of the composition shows: the compositions with their orders, the people, the units.

use chrono::NaiveDate;

use crate::domain::composition::{Composition, InForce, Seat};
use crate::domain::id::{PersonId, UnitId};
use crate::domain::person::Person;
use crate::domain::profile::SittingRules;
use crate::domain::quorum::Quorum;
use crate::domain::text::Language;
use crate::domain::unit::Unit;
use crate::office::{Office, OfficeError};

/// What was read.
#[derive(Debug, Clone)]
pub struct Facts {
    /// The compositions, the earliest first.
    pub compositions: Vec<InForce>,
    /// Everybody in the directory, in the order of the alphabet.
    pub persons: Vec<Person>,
    /// The units, in the order of the alphabet.
    pub units: Vec<Unit>,
    /// The rules that are in force today.
    rules: Option<SittingRules>,
    /// The number of the composition in force today; of the last one where none is yet.
    pub current: Option<usize>,
}

impl Facts {
    /// Reads everything.
    pub fn load(office: &Office) -> Result<Self, OfficeError> {
        let today = office.today();
        let compositions = office.compositions()?;
        let current = compositions.iter().rposition(|one| one.composition.in_force_from <= today);
        let current = current.or(compositions.len().checked_sub(1));
        let rules = match office.profile_on(today) {
            Ok(profile) => Some(profile.sitting),
            Err(OfficeError::NoProfile { .. }) => None,
            Err(error) => return Err(error),
        };
        let (persons, units) = (office.persons(Language::Kazakh)?, office.units(Language::Kazakh)?);
        Ok(Self { compositions, persons, units, rules, current })
    }

    /// Makes facts of people alone, to try an order on.
    #[cfg(test)]
    pub fn of_people(persons: Vec<Person>) -> Self {
        Self { compositions: Vec::new(), persons, units: Vec::new(), rules: None, current: None }
    }

    /// Returns a person.
    pub fn person(&self, id: PersonId) -> Option<&Person> {
        self.persons.iter().find(|person| person.id == id)
    }

    /// Returns a unit.
    pub fn unit(&self, id: UnitId) -> Option<&Unit> {
        self.units.iter().find(|unit| unit.id == id)
    }

    /// Returns how many members must be present by the rules of today.
    pub fn needed(&self, composition: &Composition) -> Option<u32> {
        Some(Quorum::judge(self.rules.as_ref()?, composition, 0).needed)
    }

    /// Returns the compositions in which `person` has a seat, the latest first.
    pub fn seats_of(&self, person: PersonId) -> Vec<(&InForce, &Seat)> {
        let found = self.compositions.iter().rev();
        found.filter_map(|one| Some((one, one.composition.seat(person)?))).collect()
    }

    /// Returns whether a composition is in force on `day`.
    pub fn is_in_force(one: &InForce, day: NaiveDate) -> bool {
        one.composition.in_force_from <= day && one.until.is_none_or(|until| day <= until)
    }
}
