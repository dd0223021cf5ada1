//! Items of agendas, and agendas as they were approved.

use rusqlite::{Row, ToSql, named_params};
use serde::Serialize;

use super::column::{Json, Word, bilingual, bilingual_or_none};
use super::error::{Noun, StoreError};
use super::transaction::{ASIDE, Reader, Writer, numbered};
use crate::domain::agenda::AgendaItem;
use crate::domain::agenda::version::AgendaVersion;
use crate::domain::id::{ItemId, PersonId, PlanId, SessionId};

const COLUMNS: &str = "id, session, number, title_kk, title_ru, kind, unit, minutes, plan_item, head_of_state, \
                       restricted, added_late_kk, added_late_ru";

/// What a person has to do with an item.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(rename_all = "snake_case")]
enum Part {
    Speaker,
    CoSpeaker,
    Invited,
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<AgendaItem> {
    let Word(kind) = row.get("kind")?;
    Ok(AgendaItem {
        id: row.get("id")?,
        session: row.get("session")?,
        number: row.get("number")?,
        title: bilingual(row, "title")?,
        kind,
        speakers: Vec::new(),
        co_speakers: Vec::new(),
        invited: Vec::new(),
        unit: row.get("unit")?,
        minutes: row.get("minutes")?,
        plan_item: row.get("plan_item")?,
        head_of_state: row.get("head_of_state")?,
        instructions: Vec::new(),
        restricted: row.get("restricted")?,
        added_late: bilingual_or_none(row, "added_late")?,
    })
}

fn version_from_row(row: &Row<'_>) -> rusqlite::Result<AgendaVersion> {
    let Json(items) = row.get("items")?;
    Ok(AgendaVersion {
        session: row.get("session")?,
        number: row.get("number")?,
        approved: row.get("approved")?,
        approved_by: row.get("approved_by")?,
        items,
    })
}

impl Reader {
    /// Returns an item.
    ///
    /// # Errors
    /// [`StoreError::NoRecord`] where there is none of this id.
    pub fn item(&self, id: ItemId) -> Result<AgendaItem, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM agenda_item WHERE id = :id");
        self.completed(self.one(&sql, Noun::Item, id.0, from_row)?)
    }

    /// Returns the items of a session in the order of their numbers.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn items(&self, session: SessionId) -> Result<Vec<AgendaItem>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM agenda_item WHERE session = :session ORDER BY number");
        let items = self.rows(&sql, named_params! { ":session": session }, from_row)?;
        items.into_iter().map(|item| self.completed(item)).collect()
    }

    /// Returns the items of all agendas that come from the questions of a plan.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn items_of_plan(&self, plan: PlanId) -> Result<Vec<AgendaItem>, StoreError> {
        let sql = format!(
            "SELECT {COLUMNS} FROM agenda_item
             WHERE plan_item IN (SELECT id FROM plan_item WHERE plan = :plan) ORDER BY session, number"
        );
        let items = self.rows(&sql, named_params! { ":plan": plan }, from_row)?;
        items.into_iter().map(|item| self.completed(item)).collect()
    }

    /// Returns the approved agendas of a session, the first one first.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn agenda_versions(&self, session: SessionId) -> Result<Vec<AgendaVersion>, StoreError> {
        let sql = "SELECT session, number, approved, approved_by, items FROM agenda_version
                   WHERE session = :session ORDER BY number";
        self.rows(sql, named_params! { ":session": session }, version_from_row)
    }

    fn completed(&self, mut item: AgendaItem) -> Result<AgendaItem, StoreError> {
        item.speakers = self.item_persons(item.id, Part::Speaker)?;
        item.co_speakers = self.item_persons(item.id, Part::CoSpeaker)?;
        item.invited = self.item_persons(item.id, Part::Invited)?;
        let sql = "SELECT instruction FROM item_instruction WHERE item = :item ORDER BY place";
        item.instructions = self.rows(sql, named_params! { ":item": item.id }, |row| row.get("instruction"))?;
        Ok(item)
    }

    fn item_persons(&self, item: ItemId, part: Part) -> Result<Vec<PersonId>, StoreError> {
        let sql = "SELECT person FROM item_person WHERE item = :item AND part = :part ORDER BY place";
        self.rows(sql, named_params! { ":item": item, ":part": Word(part) }, |row| row.get("person"))
    }
}

impl Writer {
    /// Adds an item with everybody it names. An id of zero asks for a new one, any other is kept.
    ///
    /// # Errors
    /// [`StoreError::Duplicate`] where the number is taken in the session or somebody is named twice in one part,
    /// [`StoreError::Reference`] for an unknown session, person, unit, plan item or instruction.
    pub fn insert_item(&self, item: &AgendaItem) -> Result<ItemId, StoreError> {
        let sql = include_str!("sql/agenda_item_insert.sql");
        let id = with_params(item, |params| self.add(sql, params)).map(ItemId)?;
        self.insert_item_links(id, item)?;
        Ok(id)
    }

    /// Replaces what is recorded of an item.
    ///
    /// # Errors
    /// As [`Writer::insert_item`], and [`StoreError::NoRecord`] for an unknown item.
    pub fn update_item(&self, item: &AgendaItem) -> Result<(), StoreError> {
        let sql = include_str!("sql/agenda_item_update.sql");
        with_params(item, |params| self.change(sql, params, Noun::Item, item.id.0))?;
        self.remove_item_links(item.id)?;
        self.insert_item_links(item.id, item)
    }

    /// Removes an item that nothing else names yet; an item of an approved agenda is withdrawn instead.
    ///
    /// # Errors
    /// [`StoreError::NoRecord`] for an unknown item, [`StoreError::Reference`] where points or invitations name it.
    pub fn remove_item(&self, id: ItemId) -> Result<(), StoreError> {
        self.remove_item_links(id)?;
        self.change("DELETE FROM agenda_item WHERE id = :id", named_params! { ":id": id }, Noun::Item, id.0)
    }

    /// Numbers the items of a session from 1 in the order given, which must name all of them.
    ///
    /// # Errors
    /// [`StoreError::NoRecord`] for an item of another session or one named twice, [`StoreError::LeftOut`] where one is
    /// missing.
    pub fn reorder_items(&self, session: SessionId, order: &[ItemId]) -> Result<(), StoreError> {
        let aside = "UPDATE agenda_item SET number = number + :aside WHERE session = :session";
        self.run(aside, named_params! { ":session": session, ":aside": ASIDE })?;
        let place = "UPDATE agenda_item SET number = :number WHERE id = :id AND session = :session AND number > :aside";
        for (number, id) in numbered(order) {
            let params = named_params! { ":number": number, ":id": id, ":session": session, ":aside": ASIDE };
            self.change(place, params, Noun::Item, id.0)?;
        }
        let sql = "SELECT id FROM agenda_item WHERE session = :session AND number > :aside LIMIT 1";
        let left = self.row(sql, named_params! { ":session": session, ":aside": ASIDE }, |row| row.get("id"))?;
        left.map_or(Ok(()), |id: i64| Err(StoreError::LeftOut { noun: Noun::Item, id }))
    }

    /// Adds the next version of an approved agenda.
    ///
    /// # Errors
    /// [`StoreError::Sealed`] where it is not the next one, [`StoreError::Reference`] for an unknown session or person.
    pub fn insert_agenda_version(&self, version: &AgendaVersion) -> Result<(), StoreError> {
        let sql = "INSERT INTO agenda_version (session, number, approved, approved_by, items)
                   VALUES (:session, :number, :approved, :approved_by, :items)";
        let params = named_params! {
            ":session": version.session, ":number": version.number, ":approved": version.approved,
            ":approved_by": version.approved_by, ":items": Json(&version.items),
        };
        self.run(sql, params)?;
        Ok(())
    }

    fn insert_item_links(&self, id: ItemId, item: &AgendaItem) -> Result<(), StoreError> {
        let parts =
            [(Part::Speaker, &item.speakers), (Part::CoSpeaker, &item.co_speakers), (Part::Invited, &item.invited)];
        let sql = "INSERT INTO item_person (item, part, place, person) VALUES (:item, :part, :place, :person)";
        for (part, persons) in parts {
            for (place, person) in numbered(persons) {
                let params = named_params! { ":item": id, ":part": Word(part), ":place": place, ":person": person };
                self.run(sql, params)?;
            }
        }
        let sql = "INSERT INTO item_instruction (item, place, instruction) VALUES (:item, :place, :instruction)";
        for (place, instruction) in numbered(&item.instructions) {
            self.run(sql, named_params! { ":item": id, ":place": place, ":instruction": instruction })?;
        }
        Ok(())
    }

    fn remove_item_links(&self, id: ItemId) -> Result<(), StoreError> {
        self.run("DELETE FROM item_person WHERE item = :item", named_params! { ":item": id })?;
        self.run("DELETE FROM item_instruction WHERE item = :item", named_params! { ":item": id })?;
        Ok(())
    }
}

fn with_params<T>(item: &AgendaItem, run: impl FnOnce(&[(&str, &dyn ToSql)]) -> T) -> T {
    let late = item.added_late.as_ref();
    run(named_params! {
        ":id": item.id, ":session": item.session, ":number": item.number,
        ":title_kk": item.title.kk, ":title_ru": item.title.ru, ":kind": Word(item.kind),
        ":unit": item.unit, ":minutes": item.minutes, ":plan_item": item.plan_item,
        ":head_of_state": item.head_of_state, ":restricted": item.restricted,
        ":added_late_kk": late.map(|text| &text.kk), ":added_late_ru": late.map(|text| &text.ru),
    })
}
