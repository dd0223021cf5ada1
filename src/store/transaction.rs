//! The two handles through which the nouns are read and written.

use std::ops::Deref;

use rusqlite::{CachedStatement, Connection, Params, Row, Transaction, TransactionBehavior, named_params};

use super::connection::{Access, Store, WhyReading};
use super::error::{Noun, StoreError};

/// Reads one consistent state of the file.
#[derive(Debug)]
pub struct Reader {
    connection: Connection,
}

/// Reads and writes within one transaction.
#[derive(Debug)]
pub struct Writer {
    reader: Reader,
}

impl Writer {
    pub(super) fn new(connection: Connection) -> Self {
        Self { reader: Reader { connection } }
    }

    pub(super) fn connection(&self) -> &Connection {
        &self.reader.connection
    }

    pub(super) fn connection_mut(&mut self) -> &mut Connection {
        &mut self.reader.connection
    }
}

impl Deref for Writer {
    type Target = Reader;

    fn deref(&self) -> &Reader {
        &self.reader
    }
}

impl Store {
    /// Runs `work` on one state of the file: what another program writes meanwhile is not seen.
    ///
    /// # Errors
    /// Whatever `work` returns, or a failure to read.
    pub fn read<T, E: From<StoreError>>(&self, work: impl FnOnce(&Reader) -> Result<T, E>) -> Result<T, E> {
        let connection = self.writer.connection();
        // Within another read there is a transaction already, and with it one state.
        let nested = !connection.is_autocommit();
        let _state = if nested { None } else { Some(begin(connection, TransactionBehavior::Deferred)?) };
        work(&self.writer)
    }

    /// Runs `work` as one transaction: on disk when this returns `Ok`, without a trace when it returns an error.
    ///
    /// # Errors
    /// Whatever `work` returns; [`StoreError::InUse`] or [`StoreError::ReadOnly`] where the file can only be read.
    pub fn write<T, E: From<StoreError>>(&mut self, work: impl FnOnce(&Writer) -> Result<T, E>) -> Result<T, E> {
        self.must_write()?;
        let transaction = begin(self.writer.connection(), TransactionBehavior::Immediate)?;
        let done = work(&self.writer)?;
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

/// Begins a transaction that is rolled back when it is dropped.
fn begin(connection: &Connection, behavior: TransactionBehavior) -> Result<Transaction<'_>, StoreError> {
    Ok(Transaction::new_unchecked(connection, behavior)?)
}

impl Reader {
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

impl Writer {
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

/// Beyond every real number: where numbers wait while they are exchanged within their unique series.
pub(super) const ASIDE: u32 = 1_000_000;

/// Counts the parts of a record from 1, as their rows keep the order.
pub(super) fn numbered<T>(parts: &[T]) -> impl Iterator<Item = (u32, &T)> {
    (1..).zip(parts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{Attachment, Collations};

    #[test]
    fn a_transaction_for_which_no_room_is_left_leaves_no_trace() {
        let mut store = Store::in_memory(Collations { kazakh: Ord::cmp, russian: Ord::cmp }).unwrap();
        let pages: i64 =
            store.writer.connection().query_row("PRAGMA page_count", [], |row| row.get("page_count")).unwrap();
        store.writer.connection().pragma_update(None, "max_page_count", pages + 10).unwrap();
        let attach = |store: &mut Store, length| {
            let file = Attachment { media_type: "application/pdf".to_owned(), bytes: vec![7; length] };
            store.write(|w| w.attach(&Attachment { bytes: vec![8], ..file.clone() }).and_then(|_| w.attach(&file)))
        };
        assert!(matches!(attach(&mut store, 100_000), Err(StoreError::DiskFull)));
        let count = "SELECT count(*) AS n FROM attachment";
        assert_eq!(store.writer.connection().query_row(count, [], |row| row.get::<_, i64>("n")).unwrap(), 0);
        attach(&mut store, 1000).unwrap();
        assert_eq!(store.writer.connection().query_row(count, [], |row| row.get::<_, i64>("n")).unwrap(), 2);
    }

    #[test]
    fn a_read_within_a_read_sees_the_same_state() {
        let store = Store::in_memory(Collations { kazakh: Ord::cmp, russian: Ord::cmp }).unwrap();
        let nested = store.read(|_| store.read(Reader::plans));
        assert_eq!(nested.unwrap(), []);
    }
}
