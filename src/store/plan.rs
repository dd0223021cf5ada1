//! Work plans.

use chrono::{Datelike, NaiveDate};
use rusqlite::{Row, ToSql, named_params};

use super::column::{Word, act_or_none, bilingual, unknown_word};
use super::error::{Noun, StoreError};
use super::transaction::{Reader, Writer};
use crate::domain::calendar::quarter::Quarter;
use crate::domain::id::PlanId;
use crate::domain::plan::approval::{Approval, Approver};
use crate::domain::plan::{Plan, PlanPeriod};

const COLUMNS: &str = "id, kind, first_day, last_day, title_kk, title_ru, drafted, approved_by, approval_kind_kk, \
                       approval_kind_ru, approval_number, approval_date, sent";

fn from_row(row: &Row<'_>) -> rusqlite::Result<Plan> {
    let approver = row.get::<_, Option<Word<Approver>>>("approved_by")?;
    let approval = approver.zip(act_or_none(row, "approval")?).map(|(Word(by), act)| Approval { by, act });
    Ok(Plan {
        id: row.get("id")?,
        period: period(row)?,
        title: bilingual(row, "title")?,
        drafted: row.get("drafted")?,
        approval,
        sent: row.get("sent")?,
        items: Vec::new(),
    })
}

fn period(row: &Row<'_>) -> rusqlite::Result<PlanPeriod> {
    let (kind, from, to): (String, NaiveDate, NaiveDate) =
        (row.get("kind")?, row.get("first_day")?, row.get("last_day")?);
    match kind.as_str() {
        "quarter" => Ok(PlanPeriod::Quarter { quarter: Quarter::of(from) }),
        "year" => Ok(PlanPeriod::Year { year: from.year() }),
        "long_term" => Ok(PlanPeriod::LongTerm { from, to }),
        other => Err(unknown_word(row, "kind", other)),
    }
}

impl Reader {
    /// Returns a plan with its questions.
    ///
    /// # Errors
    /// [`StoreError::NoRecord`] where there is none of this id.
    pub fn plan(&self, id: PlanId) -> Result<Plan, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM plan WHERE id = :id");
        self.with_items(self.one(&sql, Noun::Plan, id.0, from_row)?)
    }

    /// Returns all plans with their questions, by their first day.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn plans(&self) -> Result<Vec<Plan>, StoreError> {
        let plans = self.rows(&format!("SELECT {COLUMNS} FROM plan ORDER BY first_day, id"), [], from_row)?;
        plans.into_iter().map(|plan| self.with_items(plan)).collect()
    }

    fn with_items(&self, mut plan: Plan) -> Result<Plan, StoreError> {
        plan.items = self.plan_items(plan.id)?;
        Ok(plan)
    }
}

impl Writer {
    /// Adds a plan with its questions, which are taken into it whatever plan they name. Ids of zero ask for new ones,
    /// any others are kept.
    ///
    /// # Errors
    /// [`StoreError::Duplicate`] where two questions have one number, [`StoreError::Reference`] for an unknown unit,
    /// person or session.
    pub fn insert_plan(&self, plan: &Plan) -> Result<PlanId, StoreError> {
        let sql = include_str!("sql/plan_insert.sql");
        let id = with_params(plan, |params| self.add(sql, params)).map(PlanId)?;
        for item in &plan.items {
            self.insert_plan_item(id, item)?;
        }
        Ok(id)
    }

    /// Replaces what is recorded of a plan and of its questions. A question with the id of zero is new; one that the
    /// plan no longer has is removed.
    ///
    /// # Errors
    /// As [`Writer::insert_plan`]; [`StoreError::NoRecord`] for an unknown plan or question, [`StoreError::Reference`]
    /// where an agenda names a question that would be removed.
    pub fn update_plan(&self, plan: &Plan) -> Result<(), StoreError> {
        let sql = include_str!("sql/plan_update.sql");
        with_params(plan, |params| self.change(sql, params, Noun::Plan, plan.id.0))?;
        self.update_plan_items(plan.id, &plan.items)
    }
}

fn with_params<T>(plan: &Plan, run: impl FnOnce(&[(&str, &dyn ToSql)]) -> T) -> T {
    let kind = match plan.period {
        PlanPeriod::Quarter { .. } => "quarter",
        PlanPeriod::Year { .. } => "year",
        PlanPeriod::LongTerm { .. } => "long_term",
    };
    let act = plan.approval.as_ref().map(|approval| &approval.act);
    run(named_params! {
        ":id": plan.id, ":kind": kind,
        ":first_day": plan.period.first_day(), ":last_day": plan.period.last_day(),
        ":title_kk": plan.title.kk, ":title_ru": plan.title.ru, ":drafted": plan.drafted,
        ":approved_by": plan.approval.as_ref().map(|approval| Word(approval.by)),
        ":approval_kind_kk": act.map(|act| &act.kind.kk), ":approval_kind_ru": act.map(|act| &act.kind.ru),
        ":approval_number": act.map(|act| &act.number), ":approval_date": act.map(|act| act.date),
        ":sent": plan.sent,
    })
}
