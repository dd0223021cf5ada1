//! The state body the file belongs to, with the settings of the program for it.

use rusqlite::named_params;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::column::{Json, bilingual};
use super::error::{Noun, StoreError};
use super::transaction::{Reader, Writer};
use crate::domain::text::Bilingual;

/// The body; `S` is whatever the program keeps as its settings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Body<S> {
    /// The name in the nominative.
    pub name: Bilingual,
    /// Whether this is the practice collegium, whose papers are marked as such.
    pub practice: bool,
    /// The settings.
    pub settings: S,
}

impl Reader {
    /// Returns the body.
    ///
    /// # Errors
    /// [`StoreError::NoRecord`] in a file where none was entered yet.
    pub fn body<S: DeserializeOwned>(&self) -> Result<Body<S>, StoreError> {
        let sql = "SELECT name_kk, name_ru, practice, settings FROM body WHERE id = 1";
        let found = self.row(sql, [], |row| {
            let Json(settings) = row.get("settings")?;
            Ok(Body { name: bilingual(row, "name")?, practice: row.get("practice")?, settings })
        })?;
        found.ok_or(StoreError::NoRecord { noun: Noun::Body, id: 1 })
    }
}

impl Writer {
    /// Records the body, in place of what was recorded before.
    ///
    /// # Errors
    /// Only a failure to write.
    pub fn set_body<S: Serialize>(&self, body: &Body<S>) -> Result<(), StoreError> {
        self.run(
            include_str!("sql/body_set.sql"),
            named_params! {
                ":name_kk": body.name.kk, ":name_ru": body.name.ru,
                ":practice": body.practice, ":settings": Json(&body.settings),
            },
        )?;
        Ok(())
    }
}
