//! Persons of the directory and the ways their names are written.

pub mod check;

use serde::{Deserialize, Serialize};

use super::id::{PersonId, UnitId};
use super::text::{Bilingual, Language};

/// A no-break space, which keeps an initial beside its surname.
const NO_BREAK_SPACE: char = '\u{a0}';

/// A person; both spellings of the name are kept, since they may differ («Әбілова» / «Абилова»).
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Person {
    /// The record.
    pub id: PersonId,
    /// The surname.
    pub surname: Bilingual,
    /// The given name.
    pub given: Bilingual,
    /// The patronymic; may be empty.
    pub patronymic: Bilingual,
    /// The position held now, nominative, lower case: «вице-министр».
    pub post: Bilingual,
    /// The organisation of a person from outside; empty for the body's own people.
    pub organisation: Bilingual,
    /// The unit the person works in, where it matters.
    pub unit: Option<UnitId>,
}

impl Person {
    /// Returns initial and surname as papers carry them: «А. Сейітов», with a no-break space; without a given name only
    /// the surname.
    pub fn initial_and_surname(&self, language: Language) -> String {
        let surname = self.surname.get(language).trim();
        match self.given.get(language).trim().chars().next() {
            Some(initial) => format!("{}.{NO_BREAK_SPACE}{surname}", initial.to_uppercase()),
            None => surname.to_owned(),
        }
    }

    /// Returns surname, given name and patronymic: «Сейітов Асқар Маратұлы».
    pub fn full_name(&self, language: Language) -> String {
        [&self.surname, &self.given, &self.patronymic]
            .map(|part| part.get(language).trim())
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("Асқар", "Сейітов", "А.\u{a0}Сейітов")]
    #[case("әлия", "Өтегенова", "Ә.\u{a0}Өтегенова")]
    #[case(" Ғалым ", " Һамит ", "Ғ.\u{a0}Һамит")]
    #[case("", "Сейітов", "Сейітов")]
    fn a_person_is_cited_by_initial_and_surname(#[case] given: &str, #[case] surname: &str, #[case] cited: &str) {
        let person = Person {
            id: PersonId(1),
            surname: Bilingual::new(surname, ""),
            given: Bilingual::new(given, ""),
            patronymic: Bilingual::default(),
            post: Bilingual::default(),
            organisation: Bilingual::default(),
            unit: None,
        };
        assert_eq!(person.initial_and_surname(Language::Kazakh), cited);
    }
}
