//! Work plans: made, approved, sent and changed, and how far their questions have come (ch. 2).
//!
//! Which sessions considered a question is read from their journals at every question, so that an entry struck at the
//! table takes the plan back with it. Only sessions held before the program came into use are written down by hand.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::agenda::approved;
use super::founding::settings;
use super::preparing::must_be_open_to_changes;
use super::review::session_fact;
use super::{Office, OfficeError, Work, calendar, profile_on};
use crate::domain::agenda::AgendaItem;
use crate::domain::agenda::version::late_reason;
use crate::domain::id::{PlanId, PlanItemId, SessionId};
use crate::domain::plan::approval::{Approval, PlanRefusal, PlanRemark};
use crate::domain::plan::change::{ChangeEffect, ChangePaper, ChangeRequest, HeadDecision};
use crate::domain::plan::item::PlanItem;
use crate::domain::plan::{Plan, PlanDeadlines, PlanProgress};
use crate::domain::profile::planning::PlanningRules;
use crate::domain::session::{Session, Stage};
use crate::domain::text::Bilingual;
use crate::store::Reader;

impl Office {
    /// Adds a plan with its questions as a draft: what approval, sending, changes and sessions bring comes later, each
    /// by its own operation. Ids of zero ask for new ones.
    ///
    /// # Errors
    /// Where two questions have one number, or a unit or person is unknown.
    pub fn add_plan(&mut self, plan: &Plan) -> Result<PlanId, OfficeError> {
        self.transact(|work| {
            let draft = draft(plan);
            let id = work.writer.insert_plan(&draft)?;
            work.log("add", "plan", id.0, &draft)?;
            Ok(id)
        })
    }

    /// Replaces what is recorded of a plan and its questions while it is a draft.
    ///
    /// # Errors
    /// Refuses a plan that is approved; and where two questions have one number, or an agenda names a question that
    /// would be removed.
    pub fn change_plan(&mut self, plan: &Plan) -> Result<(), OfficeError> {
        self.transact(|work| {
            let before = work.writer.plan(plan.id)?;
            if before.approval.is_some() {
                return Err(PlanRefusal::AlreadyApproved.into());
            }
            let draft = draft(plan);
            work.writer.update_plan(&draft)?;
            work.log_change("change", "plan", plan.id.0, Some(&before), &draft)
        })
    }

    /// Approves a plan; its questions change only by requests from then on (SR-08).
    ///
    /// # Errors
    /// Refuses an approval by anybody but the first head, without a document or a draft, older than the draft, of a plan
    /// without questions or Kazakh titles, and of a period that has a plan of the same kind.
    pub fn approve_plan(&mut self, id: PlanId, approval: &Approval) -> Result<Vec<PlanRemark>, OfficeError> {
        self.transact(|work| {
            let mut plan = work.writer.plan(id)?;
            let profile = profile_on(work.writer, approval.act.date)?;
            let (others, calendar) = (work.writer.plans()?, calendar(work.writer)?);
            let remarks = plan.approve(approval.clone(), &others, &profile, &calendar)?;
            work.writer.update_plan(&plan)?;
            work.log("approve", "plan", id.0, approval)?;
            Ok(remarks)
        })
    }

    /// Records that an approved plan was sent for acquaintance and execution (SR-09).
    ///
    /// # Errors
    /// Refuses a plan that is not approved, and a day before the approval.
    pub fn send_plan(&mut self, id: PlanId, sent: NaiveDate) -> Result<(), OfficeError> {
        self.transact(|work| {
            let mut plan = work.writer.plan(id)?;
            plan.send(sent)?;
            work.writer.update_plan(&plan)?;
            work.log("send", "plan", id.0, &sent)
        })
    }

    /// Adds a question to an approved plan; its number follows the last one.
    ///
    /// # Errors
    /// Refuses a plan not yet approved, and a decision of anybody but the first head.
    pub fn add_plan_item(
        &mut self,
        plan: PlanId,
        item: &PlanItem,
        decision: &HeadDecision,
    ) -> Result<PlanItem, OfficeError> {
        self.transact(|work| {
            let mut plan = work.writer.plan(plan)?;
            let number = plan.items.iter().map(|item| item.number).max().unwrap_or(0) + 1;
            let item = PlanItem { id: PlanItemId(0), plan: plan.id, number, ..fresh(item) };
            plan.add_item(item.clone(), decision.clone())?;
            let mut item = PlanItem { added_by: Some(decision.clone()), ..item };
            item.id = work.writer.insert_plan_item(plan.id, &item)?;
            work.log("add", "plan_item", item.id.0, &item)?;
            Ok(item)
        })
    }

    /// Enters a request to move or remove a question, with the papers that are there; the question keeps its date until
    /// the request is granted (SR-10). Returns the place of the request in the history of the question.
    ///
    /// # Errors
    /// Refuses a change of a plan not yet approved, of a question that is closed, without a Kazakh reason, and a move to
    /// the same place or to a day outside its quarter.
    pub fn request_change(&mut self, item: PlanItemId, request: &ChangeRequest) -> Result<usize, OfficeError> {
        self.transact(|work| {
            let asked = |plan: &mut Plan, _: &PlanningRules| Ok(plan.request_change(item, request.clone())?);
            change_item(work, item, "request_change", asked)?;
            Ok(work.writer.plan_item(item)?.changes.len().saturating_sub(1))
        })
    }

    /// Files a paper with a request that is not decided yet.
    ///
    /// # Errors
    /// Refuses a request decided before, and one that is not there.
    pub fn file_change_paper(
        &mut self,
        item: PlanItemId,
        request: usize,
        paper: &ChangePaper,
    ) -> Result<(), OfficeError> {
        self.transact(|work| {
            change_item(work, item, "file_paper", |plan, _| Ok(plan.file_paper(item, request, paper.clone())?))
        })
    }

    /// Grants a request: from now on the change is in force.
    ///
    /// # Errors
    /// Refuses while papers are missing, a decision of anybody but the first head, one made before the papers it rests
    /// on, and a request decided before.
    pub fn grant_change(&mut self, item: PlanItemId, request: usize) -> Result<ChangeEffect, OfficeError> {
        self.transact(|work| {
            change_item(work, item, "grant_change", |plan, rules| Ok(plan.grant_change(item, request, rules)?))
        })
    }

    /// Closes a request without a change; it stays in the history.
    ///
    /// # Errors
    /// Refuses a request decided before, or where the first head has not decided.
    pub fn refuse_change(&mut self, item: PlanItemId, request: usize) -> Result<(), OfficeError> {
        self.transact(|work| change_item(work, item, "refuse_change", |plan, _| Ok(plan.refuse_change(item, request)?)))
    }

    /// Records a session held before the program came into use: it has a number and a day here, and its papers
    /// elsewhere. It proves nothing to the guard of the quarter.
    ///
    /// # Errors
    /// Refuses a session of the first day of use or later, and a number that is taken.
    pub fn add_earlier_session(&mut self, session: &Session) -> Result<Session, OfficeError> {
        self.transact(|work| {
            let first_day = settings(work.writer)?.first_day;
            must_be_earlier(session, first_day)?;
            let mut session = Session { id: SessionId(0), stage: Stage::Registered, ..session.clone() };
            session.id = work.writer.insert_session(&session)?;
            work.log("add_earlier", "session", session.id.0, &session)?;
            Ok(session)
        })
    }

    /// Records that a session held before the program came into use considered a question.
    ///
    /// # Errors
    /// Refuses any other session, whose journal tells this by itself.
    pub fn note_considered(&mut self, item: PlanItemId, session: SessionId) -> Result<(), OfficeError> {
        self.transact(|work| {
            let first_day = settings(work.writer)?.first_day;
            must_be_earlier(&work.writer.session(session)?, first_day)?;
            let mut item = work.writer.plan_item(item)?;
            item.considered.push(session);
            work.writer.update_plan_item(&item)?;
            work.log("note_considered", "plan_item", item.id.0, &session)
        })
    }

    /// Makes an item at the end of a session's agenda from a question of a plan: title, unit, speaker and mark (SR-12).
    /// The reason is kept where the agenda was approved already.
    ///
    /// # Errors
    /// Refuses a plan not yet approved, a question that is not in it or on the agenda already, a session whose journal
    /// was begun, and after the approval of the agenda a question without a Kazakh reason why it comes late.
    pub fn take_plan_item(
        &mut self,
        session: SessionId,
        item: PlanItemId,
        why_late: Option<&Bilingual>,
    ) -> Result<AgendaItem, OfficeError> {
        self.transact(|work| {
            must_be_open_to_changes(work.writer, session)?;
            let mut taken = must_be_takable(work.writer, item, session, &work.writer.items(session)?)?;
            taken.added_late = why_late.cloned();
            taken.added_late = late_reason(approved(work.writer, session)?.as_ref(), &taken)?;
            taken.id = work.writer.insert_item(&taken)?;
            work.log("take", "agenda_item", taken.id.0, &taken)?;
            Ok(taken)
        })
    }

    /// Returns all plans, by their first day, with the sessions that considered their questions.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn plans(&self) -> Result<Vec<Plan>, OfficeError> {
        self.read(|reader| reader.plans()?.into_iter().map(|plan| with_considered(reader, plan)).collect())
    }

    /// Returns a plan with the sessions that considered its questions.
    ///
    /// # Errors
    /// Where there is none.
    pub fn plan(&self, id: PlanId) -> Result<Plan, OfficeError> {
        self.read(|reader| with_considered(reader, reader.plan(id)?))
    }

    /// Returns a question of a plan with the sessions that considered it.
    ///
    /// # Errors
    /// Where there is none.
    pub fn plan_item(&self, id: PlanItemId) -> Result<PlanItem, OfficeError> {
        self.read(|reader| {
            let (plan, item) = (plan_of(reader, id)?, reader.plan_item(id)?);
            Ok(plan.items.into_iter().find(|seen| seen.id == id).unwrap_or(item))
        })
    }

    /// Returns how many questions of a plan are held, waiting, moved and removed (SR-12).
    ///
    /// # Errors
    /// Where there is no such plan.
    pub fn plan_progress(&self, id: PlanId) -> Result<PlanProgress, OfficeError> {
        Ok(self.plan(id)?.progress())
    }

    /// Returns the terms of a plan; nothing where the profile does not apply them to the collegium's plan.
    ///
    /// # Errors
    /// Where there is no such plan, or no profile is in force on its first day.
    pub fn plan_deadlines(&self, id: PlanId) -> Result<Option<PlanDeadlines>, OfficeError> {
        self.read(|reader| {
            let period = reader.plan(id)?.period;
            let rules = profile_on(reader, period.first_day())?.planning;
            Ok(PlanDeadlines::of(period, &rules, &calendar(reader)?))
        })
    }
}

/// Returns the item that a question would make at the end of `agenda`; refuses where it cannot be taken.
pub(super) fn must_be_takable(
    reader: &Reader,
    question: PlanItemId,
    session: SessionId,
    agenda: &[AgendaItem],
) -> Result<AgendaItem, OfficeError> {
    let minutes = profile_on(reader, reader.session(session)?.date)?.conduct.report_minutes.value;
    Ok(plan_of(reader, question)?.take(question, session, agenda, minutes)?)
}

fn plan_of(reader: &Reader, item: PlanItemId) -> Result<Plan, OfficeError> {
    with_considered(reader, reader.plan(reader.plan_item(item)?.plan)?)
}

/// Adds to each question the sessions whose journals say that they considered it, by day.
pub(super) fn with_considered(reader: &Reader, mut plan: Plan) -> Result<Plan, OfficeError> {
    let agenda = reader.items_of_plan(plan.id)?;
    let sessions: BTreeSet<_> = agenda.iter().map(|item| item.session).collect();
    let facts = sessions.into_iter().map(|session| session_fact(reader, &reader.session(session)?));
    let mut facts: Vec<_> = facts.collect::<Result<_, OfficeError>>()?;
    facts.sort_by_key(|fact| (fact.date, fact.session));
    for planned in &mut plan.items {
        for fact in &facts {
            let considered = |item: &AgendaItem| fact.considered().any(|considered| considered.item == item.id);
            let of_question = agenda.iter().filter(|item| item.plan_item == Some(planned.id));
            if of_question.into_iter().any(considered) && !planned.considered.contains(&fact.session) {
                planned.considered.push(fact.session);
            }
        }
    }
    Ok(plan)
}

/// Changes one question of a plan by a rule that sees what was considered; only the history of the question is written,
/// since journals tell the rest.
fn change_item<T>(
    work: &Work<'_>,
    item: PlanItemId,
    operation: &str,
    change: impl FnOnce(&mut Plan, &PlanningRules) -> Result<T, OfficeError>,
) -> Result<T, OfficeError> {
    let mut stored = work.writer.plan_item(item)?;
    let before = stored.changes.clone();
    let rules = profile_on(work.writer, work.now.date())?.planning;
    let mut plan = plan_of(work.writer, item)?;
    let done = change(&mut plan, &rules)?;
    if let Some(changed) = plan.items.into_iter().find(|changed| changed.id == item) {
        stored.changes = changed.changes;
    }
    work.writer.update_plan_item(&stored)?;
    work.log_change(operation, "plan_item", item.0, Some(&before), &stored.changes)?;
    Ok(done)
}

fn must_be_earlier(session: &Session, first_day: NaiveDate) -> Result<(), OfficeError> {
    let (number, date) = (session.number, session.date);
    if date < first_day { Ok(()) } else { Err(OfficeError::NotEarlier { session: number, date, first_day }) }
}

fn draft(plan: &Plan) -> Plan {
    Plan { approval: None, sent: None, items: plan.items.iter().map(fresh).collect(), ..plan.clone() }
}

fn fresh(item: &PlanItem) -> PlanItem {
    PlanItem { added_by: None, changes: Vec::new(), considered: Vec::new(), ..item.clone() }
}
