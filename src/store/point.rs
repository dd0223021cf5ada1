//! Points of decisions.

use rusqlite::{Row, ToSql, named_params};

use super::column::{bilingual, unknown_word};
use super::error::{Noun, StoreError};
use super::transaction::{Reader, Writer, numbered};
use crate::domain::decision::{DecisionPoint, Due, Executor};
use crate::domain::id::{ItemId, PointId, SessionId};

const COLUMNS: &str = "decision_point.id, item, decision_point.number, text_kk, text_ru, due_kind, due_date, \
                       controller, exempt";

fn from_row(row: &Row<'_>) -> rusqlite::Result<DecisionPoint> {
    Ok(DecisionPoint {
        id: row.get("id")?,
        item: row.get("item")?,
        number: row.get("number")?,
        text: bilingual(row, "text")?,
        executors: Vec::new(),
        due: due(row)?,
        controller: row.get("controller")?,
        exempt: row.get("exempt")?,
    })
}

fn due(row: &Row<'_>) -> rusqlite::Result<Option<Due>> {
    let kind: Option<String> = row.get("due_kind")?;
    match kind.as_deref() {
        None => Ok(None),
        Some("on") => Ok(Some(Due::On(row.get("due_date")?))),
        Some("default_term") => Ok(Some(Due::DefaultTerm)),
        Some("quarterly") => Ok(Some(Due::Quarterly)),
        Some("permanent") => Ok(Some(Due::Permanent)),
        Some(other) => Err(unknown_word(row, "due_kind", other)),
    }
}

/// Reads an executor, of whom the schema keeps exactly one column filled.
pub(super) fn executor_from_row(row: &Row<'_>) -> rusqlite::Result<Executor> {
    match row.get("unit")? {
        Some(unit) => Ok(Executor::Unit(unit)),
        None => Ok(Executor::Person(row.get("person")?)),
    }
}

impl Reader {
    /// Returns the points of the decision on an item, by number.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn points(&self, item: ItemId) -> Result<Vec<DecisionPoint>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM decision_point WHERE item = :item ORDER BY number");
        let points = self.rows(&sql, named_params! { ":item": item }, from_row)?;
        points.into_iter().map(|point| self.executed(point)).collect()
    }

    /// Returns the points of all items of a session, by item and number.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn session_points(&self, session: SessionId) -> Result<Vec<DecisionPoint>, StoreError> {
        let sql = format!(
            "SELECT {COLUMNS} FROM decision_point JOIN agenda_item ON agenda_item.id = item
             WHERE session = :session ORDER BY agenda_item.number, decision_point.number"
        );
        let points = self.rows(&sql, named_params! { ":session": session }, from_row)?;
        points.into_iter().map(|point| self.executed(point)).collect()
    }

    fn executed(&self, mut point: DecisionPoint) -> Result<DecisionPoint, StoreError> {
        let sql = "SELECT unit, person FROM point_executor WHERE point = :point ORDER BY place";
        point.executors = self.rows(sql, named_params! { ":point": point.id }, executor_from_row)?;
        Ok(point)
    }
}

impl Writer {
    /// Adds a point with its executors. An id of zero asks for a new one, any other is kept.
    ///
    /// # Errors
    /// [`StoreError::Duplicate`] where the number is taken in the item or an executor is named twice,
    /// [`StoreError::Reference`] for an unknown item, unit or person.
    pub fn insert_point(&self, point: &DecisionPoint) -> Result<PointId, StoreError> {
        let sql = include_str!("sql/decision_point_insert.sql");
        let id = with_params(point, |params| self.add(sql, params)).map(PointId)?;
        self.insert_executors(id, &point.executors)?;
        Ok(id)
    }

    /// Replaces what is recorded of a point.
    ///
    /// # Errors
    /// As [`Writer::insert_point`], and [`StoreError::NoRecord`] for an unknown point.
    pub fn update_point(&self, point: &DecisionPoint) -> Result<(), StoreError> {
        let sql = include_str!("sql/decision_point_update.sql");
        with_params(point, |params| self.change(sql, params, Noun::Point, point.id.0))?;
        self.remove_executors(point.id)?;
        self.insert_executors(point.id, &point.executors)
    }

    /// Removes a point; the points after it keep their numbers.
    ///
    /// # Errors
    /// [`StoreError::NoRecord`] for an unknown point.
    pub fn remove_point(&self, id: PointId) -> Result<(), StoreError> {
        self.remove_executors(id)?;
        self.change("DELETE FROM decision_point WHERE id = :id", named_params! { ":id": id }, Noun::Point, id.0)
    }

    fn insert_executors(&self, id: PointId, executors: &[Executor]) -> Result<(), StoreError> {
        let sql = "INSERT INTO point_executor (point, place, unit, person) VALUES (:point, :place, :unit, :person)";
        for (place, executor) in numbered(executors) {
            let (unit, person) = match executor {
                Executor::Unit(unit) => (Some(unit), None),
                Executor::Person(person) => (None, Some(person)),
            };
            self.run(sql, named_params! { ":point": id, ":place": place, ":unit": unit, ":person": person })?;
        }
        Ok(())
    }

    fn remove_executors(&self, id: PointId) -> Result<usize, StoreError> {
        self.run("DELETE FROM point_executor WHERE point = :point", named_params! { ":point": id })
    }
}

fn with_params<T>(point: &DecisionPoint, run: impl FnOnce(&[(&str, &dyn ToSql)]) -> T) -> T {
    let (kind, date) = match point.due {
        None => (None, None),
        Some(Due::On(date)) => (Some("on"), Some(date)),
        Some(Due::DefaultTerm) => (Some("default_term"), None),
        Some(Due::Quarterly) => (Some("quarterly"), None),
        Some(Due::Permanent) => (Some("permanent"), None),
    };
    run(named_params! {
        ":id": point.id, ":item": point.item, ":number": point.number,
        ":text_kk": point.text.kk, ":text_ru": point.text.ru,
        ":due_kind": kind, ":due_date": date, ":controller": point.controller, ":exempt": point.exempt,
    })
}
