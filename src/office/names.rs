//! What the user calls a record: a person by initial and surname, an item and a session by number.

use std::collections::BTreeMap;

use super::{Office, OfficeError};
use crate::domain::id::{InstructionId, ItemId, PersonId, SessionId, UnitId};
use crate::domain::person::Person;
use crate::domain::text::{Bilingual, Language};

/// A small directory by which sentences name records; it knows nothing of where they are kept.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Names {
    persons: BTreeMap<PersonId, Person>,
    units: BTreeMap<UnitId, Bilingual>,
    items: BTreeMap<ItemId, u32>,
    sessions: BTreeMap<SessionId, u32>,
    instructions: BTreeMap<InstructionId, (Bilingual, String)>,
}

impl Names {
    /// Makes a directory of these persons, of items by their numbers on the agenda and of sessions by theirs.
    pub fn of(
        persons: impl IntoIterator<Item = Person>,
        items: impl IntoIterator<Item = (ItemId, u32)>,
        sessions: impl IntoIterator<Item = (SessionId, u32)>,
    ) -> Self {
        Self {
            persons: persons.into_iter().map(|person| (person.id, person)).collect(),
            units: BTreeMap::new(),
            items: items.into_iter().collect(),
            sessions: sessions.into_iter().collect(),
            instructions: BTreeMap::new(),
        }
    }

    /// Adds the names of units.
    #[must_use]
    pub fn with_units(mut self, units: impl IntoIterator<Item = (UnitId, Bilingual)>) -> Self {
        self.units.extend(units);
        self
    }

    /// Adds what instructions are called: the title of the document and the point of it, which may be empty.
    #[must_use]
    pub fn with_instructions(
        mut self,
        instructions: impl IntoIterator<Item = (InstructionId, Bilingual, String)>,
    ) -> Self {
        self.instructions.extend(instructions.into_iter().map(|(id, title, point)| (id, (title, point))));
        self
    }

    /// Returns the person.
    pub fn person(&self, person: PersonId) -> Option<&Person> {
        self.persons.get(&person)
    }

    /// Returns the name of the unit.
    pub fn unit(&self, unit: UnitId) -> Option<&Bilingual> {
        self.units.get(&unit)
    }

    /// Returns the number of the item on its agenda.
    pub fn item(&self, item: ItemId) -> Option<u32> {
        self.items.get(&item).copied()
    }

    /// Returns the title of the document of an instruction and the point of it.
    pub fn instruction(&self, instruction: InstructionId) -> Option<(&Bilingual, &str)> {
        self.instructions.get(&instruction).map(|(title, point)| (title, point.as_str()))
    }

    /// Returns the number of the session.
    pub fn session(&self, session: SessionId) -> Option<u32> {
        self.sessions.get(&session).copied()
    }
}

impl Office {
    /// Returns the names by which sentences about `session` speak; without a session, those of no agenda.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn names(&self, session: impl Into<Option<SessionId>>) -> Result<Names, OfficeError> {
        let session = session.into();
        self.read(|reader| {
            let items = session.map(|session| reader.items(session)).transpose()?.unwrap_or_default();
            let sessions = reader.sessions(None)?;
            let names = Names::of(
                reader.persons(Language::Kazakh)?,
                items.iter().map(|item| (item.id, item.number)),
                sessions.iter().map(|session| (session.id, session.number)),
            );
            let units = reader.units(Language::Kazakh)?;
            let instructions = reader.instructions()?;
            Ok(names
                .with_units(units.into_iter().map(|unit| (unit.id, unit.name)))
                .with_instructions(instructions.into_iter().map(|it| (it.id, it.title, it.point))))
        })
    }
}
