//! The two handles through which the nouns are read and written.

use std::ops::Deref;

use rusqlite::{CachedStatement, Connection, Params, Row, Transaction, TransactionBehavior, named_params};

use super::connection::{Access, Store, WhyReading};
use super::error::{Noun, StoreError};

/// Reads one consistent state of the file.
#[derive(Debug)]
pub struct Reader<'a> {
    connection: &'a Connection,
}

/// Reads and writes within one transaction.
#[derive(Debug)]
pub struct Writer<'a> {
    reader: Reader<'a>,
}

impl<'a> Deref for Writer<'a> {
    type Target = Reader<'a>;

    fn deref(&self) -> &Reader<'a> {
        &self.reader
    }
}

impl Store {
    /// Runs `work` on one state of the file: what another program writes meanwhile is not seen.
    ///
    /// # Errors
    /// Whatever `work` returns, or a failure to read.
    pub fn read<T, E: From<StoreError>>(&self, work: impl FnOnce(&Reader<'_>) -> Result<T, E>) -> Result<T, E> {
        let transaction = Transaction::new_unchecked(&self.connection, TransactionBehavior::Deferred);
        let transaction = transaction.map_err(StoreError::from)?;
        work(&Reader { connection: &transaction })
    }

    /// Runs `work` as one transaction: on disk when this returns `Ok`, without a trace when it returns an error.
    ///
    /// # Errors
    /// Whatever `work` returns; [`StoreError::InUse`] or [`StoreError::ReadOnly`] where the file can only be read.
    pub fn write<T, E: From<StoreError>>(&mut self, work: impl FnOnce(&Writer<'_>) -> Result<T, E>) -> Result<T, E> {
        self.must_write()?;
        let transaction = Transaction::new(&mut self.connection, TransactionBehavior::Immediate);
        let transaction = transaction.map_err(StoreError::from)?;
        let done = work(&Writer { reader: Reader { connection: &transaction } })?;
        transaction.commit().map_err(StoreError::from)?;
        Ok(done)
    }

    /// Refuses a change to a file that can only be read.
    pub(super) fn must_write(&self) -> Result<(), StoreError> {
        match &self.access {
            Access::Writing => Ok(()),
            Access::Reading(WhyReading::InUse(holder)) => Err(StoreError::InUse { holder: holder.clone() }),
            Access::Reading(WhyReading::Asked | WhyReading::Unwritable) => Err(StoreError::ReadOnly),
        }
    }
}

impl Reader<'_> {
    pub(super) fn statement(&self, sql: &str) -> Result<CachedStatement<'_>, StoreError> {
        Ok(self.connection.prepare_cached(sql)?)
    }

    /// Returns every row, each made by `make`.
    pub(super) fn rows<T>(
        &self,
        sql: &str,
        params: impl Params,
        make: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>, StoreError> {
        let mut statement = self.statement(sql)?;
        let rows = statement.query_map(params, make)?.collect::<rusqlite::Result<Vec<T>>>()?;
        Ok(rows)
    }

    /// Returns the row of an id, which the statement takes as `:id`.
    pub(super) fn one<T>(
        &self,
        sql: &str,
        noun: Noun,
        id: i64,
        make: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<T, StoreError> {
        self.row(sql, named_params! { ":id": id }, make)?.ok_or(StoreError::NoRecord { noun, id })
    }

    /// Returns the row if there is one.
    pub(super) fn row<T>(
        &self,
        sql: &str,
        params: impl Params,
        make: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Option<T>, StoreError> {
        match self.statement(sql)?.query_row(params, make) {
            Ok(value) => Ok(Some(value)),
            Err(rusqlite::Error::QueryReturnedNoRows) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }
}

impl Writer<'_> {
    /// Runs a statement and returns how many rows it touched.
    pub(super) fn run(&self, sql: &str, params: impl Params) -> Result<usize, StoreError> {
        Ok(self.statement(sql)?.execute(params)?)
    }

    /// Runs an UPDATE or a DELETE of one record, which must be there.
    pub(super) fn change(&self, sql: &str, params: impl Params, noun: Noun, id: i64) -> Result<(), StoreError> {
        match self.run(sql, params)? {
            0 => Err(StoreError::NoRecord { noun, id }),
            _ => Ok(()),
        }
    }

    /// Runs an INSERT and returns the id of the new row.
    pub(super) fn add(&self, sql: &str, params: impl Params) -> Result<i64, StoreError> {
        Ok(self.statement(sql)?.insert(params)?)
    }
}

/// Counts the parts of a record from 1, as their rows keep the order.
pub(super) fn numbered<T>(parts: &[T]) -> impl Iterator<Item = (u32, &T)> {
    (1..).zip(parts)
}
