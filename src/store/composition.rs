//! Compositions with their seats.

use chrono::NaiveDate;
use rusqlite::{Row, ToSql, named_params};

use super::column::{Word, act, bilingual};
use super::error::{Noun, StoreError};
use super::transaction::{Reader, Writer, numbered};
use crate::domain::composition::{Composition, Seat};
use crate::domain::id::CompositionId;

const COLUMNS: &str = "id, order_kind_kk, order_kind_ru, order_number, order_date, in_force_from, approved_number, \
                       secretary";

fn from_row(row: &Row<'_>) -> rusqlite::Result<Composition> {
    Ok(Composition {
        id: row.get("id")?,
        order: act(row, "order")?,
        in_force_from: row.get("in_force_from")?,
        approved_number: row.get("approved_number")?,
        seats: Vec::new(),
        secretary: row.get("secretary")?,
    })
}

fn seat_from_row(row: &Row<'_>) -> rusqlite::Result<Seat> {
    let Word(role) = row.get("role")?;
    Ok(Seat { person: row.get("person")?, post: bilingual(row, "post")?, role })
}

impl Reader {
    /// Returns a composition with its seats in the order of precedence.
    ///
    /// # Errors
    /// [`StoreError::NoRecord`] where there is none of this id.
    pub fn composition(&self, id: CompositionId) -> Result<Composition, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM composition WHERE id = :id");
        self.seated(self.one(&sql, Noun::Composition, id.0, from_row)?)
    }

    /// Returns the composition in force on `day`: the latest one that had begun by then.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn composition_on(&self, day: NaiveDate) -> Result<Option<Composition>, StoreError> {
        let sql = format!(
            "SELECT {COLUMNS} FROM composition WHERE in_force_from <= :day ORDER BY in_force_from DESC LIMIT 1"
        );
        let found = self.row(&sql, named_params! { ":day": day }, from_row)?;
        found.map(|composition| self.seated(composition)).transpose()
    }

    /// Returns all compositions, the earliest first.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn compositions(&self) -> Result<Vec<Composition>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM composition ORDER BY in_force_from");
        let found = self.rows(&sql, [], from_row)?;
        found.into_iter().map(|composition| self.seated(composition)).collect()
    }

    fn seated(&self, mut composition: Composition) -> Result<Composition, StoreError> {
        let sql = "SELECT person, post_kk, post_ru, role FROM seat WHERE composition = :id ORDER BY place";
        composition.seats = self.rows(sql, named_params! { ":id": composition.id }, seat_from_row)?;
        Ok(composition)
    }
}

impl Writer {
    /// Adds a composition with its seats. An id of zero asks for a new one, any other is kept.
    ///
    /// # Errors
    /// [`StoreError::Duplicate`] where another composition begins on the same day or somebody sits twice,
    /// [`StoreError::Reference`] for an unknown person.
    pub fn insert_composition(&self, composition: &Composition) -> Result<CompositionId, StoreError> {
        let sql = include_str!("sql/composition_insert.sql");
        let id = with_params(composition, |params| self.add(sql, params)).map(CompositionId)?;
        self.insert_seats(id, &composition.seats)?;
        Ok(id)
    }

    /// Replaces what is recorded of a composition.
    ///
    /// # Errors
    /// As [`Writer::insert_composition`], and [`StoreError::NoRecord`] for an unknown composition.
    pub fn update_composition(&self, composition: &Composition) -> Result<(), StoreError> {
        let id = composition.id;
        let sql = include_str!("sql/composition_update.sql");
        with_params(composition, |params| self.change(sql, params, Noun::Composition, id.0))?;
        self.run("DELETE FROM seat WHERE composition = :id", named_params! { ":id": id })?;
        self.insert_seats(id, &composition.seats)
    }

    fn insert_seats(&self, id: CompositionId, seats: &[Seat]) -> Result<(), StoreError> {
        let sql = "INSERT INTO seat (composition, place, person, post_kk, post_ru, role)
                   VALUES (:composition, :place, :person, :post_kk, :post_ru, :role)";
        for (place, seat) in numbered(seats) {
            self.run(
                sql,
                named_params! {
                    ":composition": id, ":place": place, ":person": seat.person,
                    ":post_kk": seat.post.kk, ":post_ru": seat.post.ru, ":role": Word(seat.role),
                },
            )?;
        }
        Ok(())
    }
}

fn with_params<T>(composition: &Composition, run: impl FnOnce(&[(&str, &dyn ToSql)]) -> T) -> T {
    let order = &composition.order;
    run(named_params! {
        ":id": composition.id,
        ":order_kind_kk": order.kind.kk, ":order_kind_ru": order.kind.ru,
        ":order_number": order.number, ":order_date": order.date,
        ":in_force_from": composition.in_force_from,
        ":approved_number": composition.approved_number,
        ":secretary": composition.secretary,
    })
}
