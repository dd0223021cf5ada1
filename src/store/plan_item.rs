//! Questions of work plans, with the requests to change them and the sessions that considered them.

use rusqlite::{Row, ToSql, named_params};

use super::column::{Word, act_or_none, bilingual, bilingual_or_none, unknown_word};
use super::error::{Noun, StoreError};
use super::transaction::{ASIDE, Reader, Writer, numbered};
use crate::domain::id::{PlanId, PlanItemId};
use crate::domain::plan::change::{ChangeRequest, Consent, HeadDecision, ItemChange, ServiceNote};
use crate::domain::plan::item::{PlanItem, Proposal, Slot};

const COLUMNS: &str = "id, plan, number, title_kk, title_ru, first_quarter, first_date, unit, speaker, proposed_by, \
                       proposed_on, basis_kind_kk, basis_kind_ru, basis_number, basis_date, head_of_state, proposal, \
                       declined_kk, declined_ru, added_by, added_date, added_act_kind_kk, added_act_kind_ru, \
                       added_act_number, added_act_date";

fn from_row(row: &Row<'_>) -> rusqlite::Result<PlanItem> {
    let Word(quarter) = row.get("first_quarter")?;
    Ok(PlanItem {
        id: row.get("id")?,
        plan: row.get("plan")?,
        number: row.get("number")?,
        title: bilingual(row, "title")?,
        first_slot: Slot { quarter, date: row.get("first_date")? },
        unit: row.get("unit")?,
        speaker: row.get("speaker")?,
        proposed_by: row.get("proposed_by")?,
        proposed_on: row.get("proposed_on")?,
        basis: act_or_none(row, "basis")?,
        head_of_state: row.get("head_of_state")?,
        proposal: proposal(row)?,
        added_by: decision_or_none(row, "added")?,
        changes: Vec::new(),
        considered: Vec::new(),
    })
}

fn proposal(row: &Row<'_>) -> rusqlite::Result<Proposal> {
    let word: String = row.get("proposal")?;
    match (word.as_str(), bilingual_or_none(row, "declined")?) {
        ("submitted", None) => Ok(Proposal::Submitted),
        ("accepted", None) => Ok(Proposal::Accepted),
        ("declined", Some(reason)) => Ok(Proposal::Declined { reason }),
        (other, _) => Err(unknown_word(row, "proposal", other)),
    }
}

fn change_from_row(row: &Row<'_>) -> rusqlite::Result<ChangeRequest> {
    let Word(outcome) = row.get("outcome")?;
    let to: Option<Word<_>> = row.get("to_quarter")?;
    let date = row.get("to_date")?;
    let to = to.map(|Word(quarter)| Slot { quarter, date });
    let (author, number, date): (Option<_>, Option<_>, Option<_>) =
        (row.get("note_author")?, row.get("note_number")?, row.get("note_date")?);
    let note = author.zip(number).zip(date).map(|((author, number), date)| ServiceNote { author, number, date });
    let (deputy, date): (Option<_>, Option<_>) = (row.get("consent_deputy")?, row.get("consent_date")?);
    let consent = deputy.zip(date).map(|(deputy, date)| Consent { deputy, date });
    Ok(ChangeRequest {
        // Only a move has a slot; the schema keeps it so.
        change: to.map_or(ItemChange::Remove, |to| ItemChange::Move { to }),
        reason: bilingual(row, "reason")?,
        note,
        consent,
        decision: decision_or_none(row, "decision")?,
        outcome,
    })
}

/// Reads the columns `stem_by`, `stem_date` and the document `stem_act`.
fn decision_or_none(row: &Row<'_>, stem: &str) -> rusqlite::Result<Option<HeadDecision>> {
    let by = row.get::<_, Option<Word<_>>>(&*format!("{stem}_by"))?;
    by.map(|Word(by)| {
        let act = act_or_none(row, &format!("{stem}_act"))?;
        Ok(HeadDecision { by, date: row.get(&*format!("{stem}_date"))?, act })
    })
    .transpose()
}

impl Reader {
    /// Returns a question of a plan.
    ///
    /// # Errors
    /// [`StoreError::NoRecord`] where there is none of this id.
    pub fn plan_item(&self, id: PlanItemId) -> Result<PlanItem, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM plan_item WHERE id = :id");
        self.with_history(self.one(&sql, Noun::PlanItem, id.0, from_row)?)
    }

    pub(super) fn plan_items(&self, plan: PlanId) -> Result<Vec<PlanItem>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM plan_item WHERE plan = :plan ORDER BY number");
        let items = self.rows(&sql, named_params! { ":plan": plan }, from_row)?;
        items.into_iter().map(|item| self.with_history(item)).collect()
    }

    fn with_history(&self, mut item: PlanItem) -> Result<PlanItem, StoreError> {
        let params = named_params! { ":item": item.id };
        item.changes = self.rows(include_str!("sql/plan_item_changes.sql"), params, change_from_row)?;
        let sql = "SELECT session FROM plan_item_session WHERE item = :item ORDER BY place";
        item.considered = self.rows(sql, params, |row| row.get("session"))?;
        Ok(item)
    }
}

impl Writer {
    /// Adds a question to `plan`, whatever plan it names. An id of zero asks for a new one, any other is kept.
    ///
    /// # Errors
    /// [`StoreError::Duplicate`] where the number is taken in the plan, [`StoreError::Reference`] for an unknown plan,
    /// unit, person or session.
    pub fn insert_plan_item(&self, plan: PlanId, item: &PlanItem) -> Result<PlanItemId, StoreError> {
        let sql = include_str!("sql/plan_item_insert.sql");
        let id = with_params(plan, item, |params| self.add(sql, params)).map(PlanItemId)?;
        self.insert_history(id, item)?;
        Ok(id)
    }

    /// Replaces what is recorded of a question.
    ///
    /// # Errors
    /// As [`Writer::insert_plan_item`], and [`StoreError::NoRecord`] for an unknown question.
    pub fn update_plan_item(&self, item: &PlanItem) -> Result<(), StoreError> {
        let sql = include_str!("sql/plan_item_update.sql");
        with_params(item.plan, item, |params| self.change(sql, params, Noun::PlanItem, item.id.0))?;
        self.remove_history(item.id)?;
        self.insert_history(item.id, item)
    }

    /// Makes the questions of a plan those given. Their numbers are put aside first, since two may exchange theirs.
    pub(super) fn update_plan_items(&self, plan: PlanId, items: &[PlanItem]) -> Result<(), StoreError> {
        let aside = "UPDATE plan_item SET number = number + :aside WHERE plan = :plan";
        self.run(aside, named_params! { ":plan": plan, ":aside": ASIDE })?;
        for item in items {
            if item.id.0 == 0 {
                self.insert_plan_item(plan, item)?;
            } else {
                self.update_plan_item(&PlanItem { plan, ..item.clone() })?;
            }
        }
        let left = "SELECT id FROM plan_item WHERE plan = :plan AND number > :aside";
        let left = self.rows(left, named_params! { ":plan": plan, ":aside": ASIDE }, |row| row.get("id"))?;
        for id in left {
            self.remove_history(id)?;
            self.run("DELETE FROM plan_item WHERE id = :id", named_params! { ":id": id })?;
        }
        Ok(())
    }

    fn insert_history(&self, id: PlanItemId, item: &PlanItem) -> Result<(), StoreError> {
        let sql = include_str!("sql/plan_item_change_insert.sql");
        for (place, request) in numbered(&item.changes) {
            with_change_params(id, place, request, |params| self.run(sql, params))?;
        }
        let sql = "INSERT INTO plan_item_session (item, place, session) VALUES (:item, :place, :session)";
        for (place, session) in numbered(&item.considered) {
            self.run(sql, named_params! { ":item": id, ":place": place, ":session": session })?;
        }
        Ok(())
    }

    fn remove_history(&self, id: PlanItemId) -> Result<(), StoreError> {
        self.run("DELETE FROM plan_item_change WHERE item = :item", named_params! { ":item": id })?;
        self.run("DELETE FROM plan_item_session WHERE item = :item", named_params! { ":item": id })?;
        Ok(())
    }
}

fn with_params<T>(plan: PlanId, item: &PlanItem, run: impl FnOnce(&[(&str, &dyn ToSql)]) -> T) -> T {
    let (proposal, declined) = match &item.proposal {
        Proposal::Submitted => ("submitted", None),
        Proposal::Accepted => ("accepted", None),
        Proposal::Declined { reason } => ("declined", Some(reason)),
    };
    let (basis, added) = (item.basis.as_ref(), item.added_by.as_ref());
    let act = added.and_then(|decision| decision.act.as_ref());
    run(named_params! {
        ":id": item.id, ":plan": plan, ":number": item.number,
        ":title_kk": item.title.kk, ":title_ru": item.title.ru,
        ":first_quarter": Word(item.first_slot.quarter), ":first_date": item.first_slot.date,
        ":unit": item.unit, ":speaker": item.speaker,
        ":proposed_by": item.proposed_by, ":proposed_on": item.proposed_on,
        ":basis_kind_kk": basis.map(|act| &act.kind.kk), ":basis_kind_ru": basis.map(|act| &act.kind.ru),
        ":basis_number": basis.map(|act| &act.number), ":basis_date": basis.map(|act| act.date),
        ":head_of_state": item.head_of_state, ":proposal": proposal,
        ":declined_kk": declined.map(|reason| &reason.kk), ":declined_ru": declined.map(|reason| &reason.ru),
        ":added_by": added.map(|decision| Word(decision.by)), ":added_date": added.map(|decision| decision.date),
        ":added_act_kind_kk": act.map(|act| &act.kind.kk), ":added_act_kind_ru": act.map(|act| &act.kind.ru),
        ":added_act_number": act.map(|act| &act.number), ":added_act_date": act.map(|act| act.date),
    })
}

fn with_change_params<T>(
    id: PlanItemId,
    place: u32,
    request: &ChangeRequest,
    run: impl FnOnce(&[(&str, &dyn ToSql)]) -> T,
) -> T {
    let (kind, to) = match request.change {
        ItemChange::Move { to } => ("move", Some(to)),
        ItemChange::Remove => ("remove", None),
    };
    let (note, consent, decision) = (request.note.as_ref(), request.consent.as_ref(), request.decision.as_ref());
    let act = decision.and_then(|decision| decision.act.as_ref());
    run(named_params! {
        ":item": id, ":place": place, ":kind": kind,
        ":to_quarter": to.map(|slot| Word(slot.quarter)), ":to_date": to.and_then(|slot| slot.date),
        ":reason_kk": request.reason.kk, ":reason_ru": request.reason.ru,
        ":note_author": note.map(|note| note.author), ":note_number": note.map(|note| &note.number),
        ":note_date": note.map(|note| note.date),
        ":consent_deputy": consent.map(|consent| consent.deputy), ":consent_date": consent.map(|consent| consent.date),
        ":decision_by": decision.map(|decision| Word(decision.by)),
        ":decision_date": decision.map(|decision| decision.date),
        ":decision_act_kind_kk": act.map(|act| &act.kind.kk), ":decision_act_kind_ru": act.map(|act| &act.kind.ru),
        ":decision_act_number": act.map(|act| &act.number), ":decision_act_date": act.map(|act| act.date),
        ":outcome": Word(request.outcome),
    })
}
