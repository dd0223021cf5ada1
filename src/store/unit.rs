//! Units that prepare questions and execute decisions.

use rusqlite::{Row, named_params};

use super::column::{Word, bilingual};
use super::error::{Noun, StoreError};
use super::transaction::{Reader, Writer};
use crate::domain::id::UnitId;
use crate::domain::text::Language;
use crate::domain::unit::Unit;

const COLUMNS: &str = "id, kind, name_kk, name_ru, head";

fn from_row(row: &Row<'_>) -> rusqlite::Result<Unit> {
    let Word(kind) = row.get("kind")?;
    Ok(Unit { id: row.get("id")?, kind, name: bilingual(row, "name")?, head: row.get("head")? })
}

impl Reader {
    /// Returns a unit.
    ///
    /// # Errors
    /// [`StoreError::NoRecord`] where there is none of this id.
    pub fn unit(&self, id: UnitId) -> Result<Unit, StoreError> {
        self.one(&format!("SELECT {COLUMNS} FROM unit WHERE id = :id"), Noun::Unit, id.0, from_row)
    }

    /// Returns all units in the alphabetical order of `language`.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn units(&self, language: Language) -> Result<Vec<Unit>, StoreError> {
        let order = match language {
            Language::Kazakh => "name_kk COLLATE kazakh, id",
            Language::Russian => "name_ru COLLATE russian, id",
        };
        self.rows(&format!("SELECT {COLUMNS} FROM unit ORDER BY {order}"), [], from_row)
    }
}

impl Writer {
    /// Adds a unit. An id of zero asks for a new one, any other is kept.
    ///
    /// # Errors
    /// [`StoreError::Duplicate`] where the id is taken, [`StoreError::Reference`] for an unknown head.
    pub fn insert_unit(&self, unit: &Unit) -> Result<UnitId, StoreError> {
        let sql = "INSERT INTO unit (id, kind, name_kk, name_ru, head)
                   VALUES (nullif(:id, 0), :kind, :name_kk, :name_ru, :head)";
        let params = named_params! {
            ":id": unit.id, ":kind": Word(unit.kind),
            ":name_kk": unit.name.kk, ":name_ru": unit.name.ru, ":head": unit.head,
        };
        self.add(sql, params).map(UnitId)
    }

    /// Replaces what is recorded of a unit.
    ///
    /// # Errors
    /// [`StoreError::NoRecord`] for an unknown unit, [`StoreError::Reference`] for an unknown head.
    pub fn update_unit(&self, unit: &Unit) -> Result<(), StoreError> {
        let sql = "UPDATE unit SET kind = :kind, name_kk = :name_kk, name_ru = :name_ru, head = :head WHERE id = :id";
        let params = named_params! {
            ":id": unit.id, ":kind": Word(unit.kind),
            ":name_kk": unit.name.kk, ":name_ru": unit.name.ru, ":head": unit.head,
        };
        self.change(sql, params, Noun::Unit, unit.id.0)
    }
}
