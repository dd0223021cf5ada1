//! The files of persons, units and compositions.

use chrono::NaiveDate;
use serde::Deserialize;

use crate::domain::act::Act;
use crate::domain::composition::{Composition, Role, Seat};
use crate::domain::id::{CompositionId, PersonId, UnitId};
use crate::domain::person::Person;
use crate::domain::text::Bilingual;
use crate::domain::unit::{Unit, UnitKind};

use super::PracticeMark;
use super::error::PracticeError;
use super::key::{Keys, Names};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PersonFile {
    #[serde(rename = "practice")]
    _practice: PracticeMark,
    persons: Vec<PersonRecord>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PersonRecord {
    key: String,
    surname: Bilingual,
    given: Bilingual,
    patronymic: Bilingual,
    post: Bilingual,
    #[serde(default)]
    organisation: Bilingual,
    unit: Option<String>,
}

impl PersonFile {
    pub(super) fn names(&self) -> Result<Keys<PersonId>, PracticeError> {
        Keys::number("person", self.persons.iter().map(|record| &record.key), PersonId)
    }

    pub(super) fn resolve(self, names: &Names) -> Result<Vec<Person>, PracticeError> {
        self.persons
            .into_iter()
            .map(|record| {
                Ok(Person {
                    id: names.persons.resolve(&record.key)?,
                    surname: record.surname,
                    given: record.given,
                    patronymic: record.patronymic,
                    post: record.post,
                    organisation: record.organisation,
                    unit: names.units.resolve_optional(record.unit.as_ref())?,
                })
            })
            .collect()
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct UnitFile {
    #[serde(rename = "practice")]
    _practice: PracticeMark,
    units: Vec<UnitRecord>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct UnitRecord {
    key: String,
    kind: UnitKind,
    name: Bilingual,
    head: Option<String>,
}

impl UnitFile {
    pub(super) fn names(&self) -> Result<Keys<UnitId>, PracticeError> {
        Keys::number("unit", self.units.iter().map(|record| &record.key), UnitId)
    }

    pub(super) fn resolve(self, names: &Names) -> Result<Vec<Unit>, PracticeError> {
        self.units
            .into_iter()
            .map(|record| {
                Ok(Unit {
                    id: names.units.resolve(&record.key)?,
                    kind: record.kind,
                    name: record.name,
                    head: names.persons.resolve_optional(record.head.as_ref())?,
                })
            })
            .collect()
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CompositionFile {
    #[serde(rename = "practice")]
    _practice: PracticeMark,
    compositions: Vec<CompositionRecord>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CompositionRecord {
    key: String,
    order: Act,
    in_force_from: NaiveDate,
    approved_number: u32,
    secretary: String,
    seats: Vec<SeatRecord>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SeatRecord {
    person: String,
    role: Role,
    post: Bilingual,
}

impl CompositionFile {
    pub(super) fn names(&self) -> Result<Keys<CompositionId>, PracticeError> {
        Keys::number("composition", self.compositions.iter().map(|record| &record.key), CompositionId)
    }

    pub(super) fn resolve(self, names: &Names) -> Result<Vec<Composition>, PracticeError> {
        self.compositions.into_iter().map(|record| record.resolve(names)).collect()
    }
}

impl CompositionRecord {
    fn resolve(self, names: &Names) -> Result<Composition, PracticeError> {
        let seat = |seat: SeatRecord| {
            Ok(Seat { person: names.persons.resolve(&seat.person)?, post: seat.post, role: seat.role })
        };
        Ok(Composition {
            id: names.compositions.resolve(&self.key)?,
            order: self.order,
            in_force_from: self.in_force_from,
            approved_number: self.approved_number,
            seats: self.seats.into_iter().map(seat).collect::<Result<_, PracticeError>>()?,
            secretary: names.persons.resolve(&self.secretary)?,
        })
    }
}
