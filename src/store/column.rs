//! How values of the domain lie in columns.

use rusqlite::Row;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, Type, ValueRef};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::domain::act::Act;
use crate::domain::digest::Digest;
use crate::domain::id::{
    CompositionId, FileId, FragmentId, InstructionId, ItemId, PersonId, PlanId, PlanItemId, PointId, ProfileId,
    ProtocolId, RequestId, SessionId, UnitId,
};
use crate::domain::text::Bilingual;

macro_rules! ids {
    ($($id:ident)+) => {$(
        impl ToSql for $id {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                self.0.to_sql()
            }
        }

        impl FromSql for $id {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                i64::column_result(value).map(Self)
            }
        }
    )+};
}

ids! {
    CompositionId FileId FragmentId InstructionId ItemId PersonId PlanId PlanItemId PointId ProfileId ProtocolId RequestId
    SessionId UnitId
}

impl ToSql for Digest {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.to_string().into())
    }
}

impl FromSql for Digest {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value.as_str()?.parse().map_err(FromSqlError::other)
    }
}

/// An enum without fields, written as the word it has in JSON, so that a value has one spelling everywhere.
pub(super) struct Word<T>(pub T);

impl<T: Serialize> ToSql for Word<T> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        match serde_json::to_value(&self.0) {
            Ok(serde_json::Value::String(word)) => Ok(word.into()),
            Ok(other) => Err(rusqlite::Error::ToSqlConversionFailure(format!("{other} is not a word").into())),
            Err(error) => Err(rusqlite::Error::ToSqlConversionFailure(error.into())),
        }
    }
}

impl<T: DeserializeOwned> FromSql for Word<T> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let word = value.as_str()?;
        serde_json::from_value(word.into()).map(Self).map_err(FromSqlError::other)
    }
}

/// A snapshot or a setting, written as JSON.
pub(super) struct Json<T>(pub T);

impl<T: Serialize> ToSql for Json<T> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        let text = serde_json::to_string(&self.0);
        text.map(Into::into).map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))
    }
}

impl<T: DeserializeOwned> FromSql for Json<T> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        serde_json::from_str(value.as_str()?).map(Self).map_err(FromSqlError::other)
    }
}

/// Reports a word in a column that none of ours is.
pub(super) fn unknown_word(row: &Row<'_>, column: &str, word: &str) -> rusqlite::Error {
    unreadable(row, column, format!("«{word}» in {column} is unknown"))
}

/// Reports a value in a column that cannot be what was written.
pub(super) fn unreadable(
    row: &Row<'_>,
    column: &str,
    error: impl Into<Box<dyn std::error::Error + Send + Sync>>,
) -> rusqlite::Error {
    let index = row.as_ref().column_index(column).unwrap_or_default();
    rusqlite::Error::FromSqlConversionFailure(index, Type::Text, error.into())
}

/// Reads the columns `stem_kk` and `stem_ru`.
pub(super) fn bilingual(row: &Row<'_>, stem: &str) -> rusqlite::Result<Bilingual> {
    Ok(Bilingual { kk: row.get(&*format!("{stem}_kk"))?, ru: row.get(&*format!("{stem}_ru"))? })
}

/// Reads a pair of columns that are both NULL where there is no text.
pub(super) fn bilingual_or_none(row: &Row<'_>, stem: &str) -> rusqlite::Result<Option<Bilingual>> {
    let (kk, ru): (Option<String>, Option<String>) =
        (row.get(&*format!("{stem}_kk"))?, row.get(&*format!("{stem}_ru"))?);
    Ok(kk.zip(ru).map(|(kk, ru)| Bilingual { kk, ru }))
}

/// Reads the four columns of a deciding document.
pub(super) fn act(row: &Row<'_>, stem: &str) -> rusqlite::Result<Act> {
    Ok(Act {
        kind: bilingual(row, &format!("{stem}_kind"))?,
        number: row.get(&*format!("{stem}_number"))?,
        date: row.get(&*format!("{stem}_date"))?,
    })
}

/// Reads a deciding document whose columns are all NULL where there is none.
pub(super) fn act_or_none(row: &Row<'_>, stem: &str) -> rusqlite::Result<Option<Act>> {
    let kind = bilingual_or_none(row, &format!("{stem}_kind"))?;
    kind.map(|kind| {
        Ok(Act { kind, number: row.get(&*format!("{stem}_number"))?, date: row.get(&*format!("{stem}_date"))? })
    })
    .transpose()
}
