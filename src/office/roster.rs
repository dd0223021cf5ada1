//! The roster: persons, units and the compositions of the collegium.

use chrono::NaiveDate;

use super::{Office, OfficeError};
use crate::domain::composition::check::{CompositionRemark, check, check_change};
use crate::domain::composition::{Composition, InForce, succession};
use crate::domain::id::{CompositionId, PersonId, UnitId};
use crate::domain::person::Person;
use crate::domain::text::Language;
use crate::domain::unit::Unit;

impl Office {
    /// Adds a person to the directory. An id of zero asks for a new one.
    ///
    /// # Errors
    /// Where the id is taken.
    pub fn add_person(&mut self, person: &Person) -> Result<PersonId, OfficeError> {
        self.transact(|work| {
            let id = work.writer.insert_person(person)?;
            work.log("add", "person", id.0, person)?;
            Ok(id)
        })
    }

    /// Replaces what is recorded of a person; papers that are registered keep what they say.
    ///
    /// # Errors
    /// Where there is no such person.
    pub fn change_person(&mut self, person: &Person) -> Result<(), OfficeError> {
        self.transact(|work| {
            let before = work.writer.person(person.id)?;
            work.writer.update_person(person)?;
            work.log_change("change", "person", person.id.0, Some(&before), person)
        })
    }

    /// Returns everybody in the alphabetical order of `language`.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn persons(&self, language: Language) -> Result<Vec<Person>, OfficeError> {
        self.read(|reader| Ok(reader.persons(language)?))
    }

    /// Returns a person.
    ///
    /// # Errors
    /// Where there is no such person.
    pub fn person(&self, id: PersonId) -> Result<Person, OfficeError> {
        self.read(|reader| Ok(reader.person(id)?))
    }

    /// Adds a unit. An id of zero asks for a new one.
    ///
    /// # Errors
    /// Where the id is taken or the head is unknown.
    pub fn add_unit(&mut self, unit: &Unit) -> Result<UnitId, OfficeError> {
        self.transact(|work| {
            let id = work.writer.insert_unit(unit)?;
            work.log("add", "unit", id.0, unit)?;
            Ok(id)
        })
    }

    /// Replaces what is recorded of a unit.
    ///
    /// # Errors
    /// Where there is no such unit or the head is unknown.
    pub fn change_unit(&mut self, unit: &Unit) -> Result<(), OfficeError> {
        self.transact(|work| {
            let before = work.writer.unit(unit.id)?;
            work.writer.update_unit(unit)?;
            work.log_change("change", "unit", unit.id.0, Some(&before), unit)
        })
    }

    /// Returns all units in the alphabetical order of `language`.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn units(&self, language: Language) -> Result<Vec<Unit>, OfficeError> {
        self.read(|reader| Ok(reader.units(language)?))
    }

    /// Returns a unit.
    ///
    /// # Errors
    /// Where there is no such unit.
    pub fn unit(&self, id: UnitId) -> Result<Unit, OfficeError> {
        self.read(|reader| Ok(reader.unit(id)?))
    }

    /// Records a composition approved by an order; from its first day on it replaces the one before (SR-18).
    ///
    /// # Errors
    /// Refuses a person listed twice and a first day that another composition has.
    pub fn add_composition(
        &mut self,
        composition: &Composition,
    ) -> Result<(CompositionId, Vec<CompositionRemark>), OfficeError> {
        self.transact(|work| {
            let remarks = check(composition, &work.writer.compositions()?)?;
            let id = work.writer.insert_composition(composition)?;
            work.log("add", "composition", id.0, composition)?;
            Ok((id, remarks))
        })
    }

    /// Corrects what is recorded of a composition; a new order makes a new one by [`Office::add_composition`].
    ///
    /// # Errors
    /// As [`Office::add_composition`]; refuses one by which a sitting was begun, and one that would become that by
    /// another first day.
    pub fn change_composition(&mut self, composition: &Composition) -> Result<Vec<CompositionRemark>, OfficeError> {
        self.transact(|work| {
            let before = work.writer.composition(composition.id)?;
            let mut begun = Vec::new();
            for session in work.writer.sessions(None)? {
                if work.writer.is_journal_begun(session.id)? {
                    begun.push((session.number, session.date));
                }
            }
            let remarks = check_change(composition, &work.writer.compositions()?, &begun)?;
            work.writer.update_composition(composition)?;
            work.log_change("change", "composition", composition.id.0, Some(&before), composition)?;
            Ok(remarks)
        })
    }

    /// Returns all compositions with the days on which each is in force, the earliest first.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn compositions(&self) -> Result<Vec<InForce>, OfficeError> {
        self.read(|reader| Ok(succession(reader.compositions()?)))
    }

    /// Returns the composition in force on `day`.
    ///
    /// # Errors
    /// Where there is none.
    pub fn composition_on(&self, day: NaiveDate) -> Result<Composition, OfficeError> {
        self.read(|reader| reader.composition_on(day)?.ok_or(OfficeError::NoComposition { day }))
    }
}
