//! Who asked for the floor and was not given it yet.

use rusqlite::{Row, named_params};

use super::column::Word;
use super::error::StoreError;
use super::transaction::{ASIDE, Reader, Writer, numbered};
use crate::domain::id::{RequestId, SessionId};
use crate::domain::sitting::queue::Request;

fn from_row(row: &Row<'_>) -> rusqlite::Result<Request> {
    let Word(kind) = row.get("kind")?;
    Ok(Request { id: row.get("id")?, person: row.get("person")?, kind, item: row.get("item")? })
}

impl Reader {
    /// Returns who waits for the floor in a session, the first one first.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn floor_requests(&self, session: SessionId) -> Result<Vec<Request>, StoreError> {
        let sql = "SELECT id, person, kind, item FROM floor_request WHERE session = :session ORDER BY place";
        self.rows(sql, named_params! { ":session": session }, from_row)
    }
}

impl Writer {
    /// Adds a request at the end; its id is given here.
    ///
    /// # Errors
    /// [`StoreError::Reference`] for an unknown session, person or item.
    pub fn add_floor_request(&self, session: SessionId, request: &Request) -> Result<RequestId, StoreError> {
        let sql = "INSERT INTO floor_request (session, place, person, kind, item)
                   SELECT :session, coalesce(max(place), 0) + 1, :person, :kind, :item
                   FROM floor_request WHERE session = :session";
        let params = named_params! {
            ":session": session, ":person": request.person, ":kind": Word(request.kind), ":item": request.item,
        };
        self.add(sql, params).map(RequestId)
    }

    /// Drops a request and returns whether it was still there.
    ///
    /// # Errors
    /// Only a failure to write.
    pub fn remove_floor_request(&self, session: SessionId, id: RequestId) -> Result<bool, StoreError> {
        let sql = "DELETE FROM floor_request WHERE session = :session AND id = :id";
        Ok(self.run(sql, named_params! { ":session": session, ":id": id })? > 0)
    }

    /// Puts the requests of a session into another order.
    ///
    /// # Errors
    /// Only a failure to write.
    pub fn order_floor_requests(&self, session: SessionId, order: &[RequestId]) -> Result<(), StoreError> {
        let aside = "UPDATE floor_request SET place = place + :aside WHERE session = :session";
        self.run(aside, named_params! { ":session": session, ":aside": ASIDE })?;
        let sql = "UPDATE floor_request SET place = :place WHERE session = :session AND id = :id";
        for (place, id) in numbered(order) {
            self.run(sql, named_params! { ":session": session, ":id": id, ":place": place })?;
        }
        Ok(())
    }
}
