//! Persons of the directory.

use rusqlite::{Row, ToSql, named_params};

use super::column::bilingual;
use super::error::{Noun, StoreError};
use super::transaction::{Reader, Writer};
use crate::domain::id::PersonId;
use crate::domain::person::Person;
use crate::domain::text::Language;

const COLUMNS: &str = "id, surname_kk, surname_ru, given_kk, given_ru, patronymic_kk, patronymic_ru, \
                       post_kk, post_ru, organisation_kk, organisation_ru, unit";

/// Everybody, by surname, given name and patronymic in the alphabet of the language.
const IN_ORDER_KK: &str =
    "ORDER BY surname_kk COLLATE kazakh, given_kk COLLATE kazakh, patronymic_kk COLLATE kazakh, id";
const IN_ORDER_RU: &str =
    "ORDER BY surname_ru COLLATE russian, given_ru COLLATE russian, patronymic_ru COLLATE russian, id";

fn from_row(row: &Row<'_>) -> rusqlite::Result<Person> {
    Ok(Person {
        id: row.get("id")?,
        surname: bilingual(row, "surname")?,
        given: bilingual(row, "given")?,
        patronymic: bilingual(row, "patronymic")?,
        post: bilingual(row, "post")?,
        organisation: bilingual(row, "organisation")?,
        unit: row.get("unit")?,
    })
}

impl Reader {
    /// Returns a person.
    ///
    /// # Errors
    /// [`StoreError::NoRecord`] where there is none of this id.
    pub fn person(&self, id: PersonId) -> Result<Person, StoreError> {
        self.one(&format!("SELECT {COLUMNS} FROM person WHERE id = :id"), Noun::Person, id.0, from_row)
    }

    /// Returns everybody in the alphabetical order of `language`.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn persons(&self, language: Language) -> Result<Vec<Person>, StoreError> {
        let order = match language {
            Language::Kazakh => IN_ORDER_KK,
            Language::Russian => IN_ORDER_RU,
        };
        self.rows(&format!("SELECT {COLUMNS} FROM person {order}"), [], from_row)
    }
}

impl Writer {
    /// Adds a person. An id of zero asks for a new one, any other is kept.
    ///
    /// # Errors
    /// [`StoreError::Duplicate`] where the id is taken, [`StoreError::Reference`] for an unknown unit.
    pub fn insert_person(&self, person: &Person) -> Result<PersonId, StoreError> {
        let sql = include_str!("sql/person_insert.sql");
        with_params(person, |params| self.add(sql, params)).map(PersonId)
    }

    /// Replaces what is recorded of a person.
    ///
    /// # Errors
    /// [`StoreError::NoRecord`] for an unknown person, [`StoreError::Reference`] for an unknown unit.
    pub fn update_person(&self, person: &Person) -> Result<(), StoreError> {
        let sql = include_str!("sql/person_update.sql");
        with_params(person, |params| self.change(sql, params, Noun::Person, person.id.0))
    }
}

fn with_params<T>(person: &Person, run: impl FnOnce(&[(&str, &dyn ToSql)]) -> T) -> T {
    run(named_params! {
        ":id": person.id,
        ":surname_kk": person.surname.kk, ":surname_ru": person.surname.ru,
        ":given_kk": person.given.kk, ":given_ru": person.given.ru,
        ":patronymic_kk": person.patronymic.kk, ":patronymic_ru": person.patronymic.ru,
        ":post_kk": person.post.kk, ":post_ru": person.post.ru,
        ":organisation_kk": person.organisation.kk, ":organisation_ru": person.organisation.ru,
        ":unit": person.unit,
    })
}
