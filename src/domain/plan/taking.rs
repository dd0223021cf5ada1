//! Taking a question of a work plan onto the agenda of a session (p. 7, SR-12).

use super::Plan;
use crate::domain::agenda::{AgendaItem, ItemKind};
use crate::domain::id::{ItemId, PlanItemId, SessionId};
use crate::domain::profile::Citation;
use crate::domain::profile::clause::Clause;

/// Why a question is not taken onto an agenda.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TakingRefusal {
    /// The plan is not approved yet, so no session follows from it.
    #[error("the plan is not approved")]
    PlanNotApproved,
    /// The question was removed, declined or never accepted.
    #[error("item {item} is not in the plan")]
    NotInPlan {
        /// Which one.
        item: PlanItemId,
    },
    /// The question is on this agenda already.
    #[error("the question is on the agenda already, as item {number}")]
    OnAgenda {
        /// The number of the item of the agenda.
        number: u32,
    },
}

impl TakingRefusal {
    /// Returns the paragraph: sessions are held by the collegium's work plans.
    pub fn citation(&self) -> Citation {
        match self {
            Self::PlanNotApproved | Self::NotInPlan { .. } | Self::OnAgenda { .. } => Clause::SessionsByPlan.citation(),
        }
    }
}

impl Plan {
    /// Makes the item of an agenda from a question: its title, unit, speaker and mark, for a decision of `minutes`. A
    /// question that was considered may be taken again, since one may need two sessions.
    ///
    /// # Errors
    ///
    /// Refuses a plan not yet approved, a question that is not in it, and one that the `agenda` has already.
    pub fn take(
        &self,
        item: PlanItemId,
        session: SessionId,
        agenda: &[AgendaItem],
        minutes: u32,
    ) -> Result<AgendaItem, TakingRefusal> {
        if self.approval.is_none() {
            return Err(TakingRefusal::PlanNotApproved);
        }
        let planned = self.items.iter().find(|planned| planned.id == item && planned.state().is_in_plan());
        let planned = planned.ok_or(TakingRefusal::NotInPlan { item })?;
        if let Some(taken) = agenda.iter().find(|taken| taken.plan_item == Some(item)) {
            return Err(TakingRefusal::OnAgenda { number: taken.number });
        }
        Ok(AgendaItem {
            id: ItemId(0),
            session,
            number: agenda.last().map_or(0, |last| last.number) + 1,
            title: planned.title.clone(),
            kind: ItemKind::Decision,
            speakers: planned.speaker.into_iter().collect(),
            co_speakers: Vec::new(),
            invited: Vec::new(),
            unit: planned.unit,
            minutes,
            plan_item: Some(item),
            head_of_state: planned.head_of_state,
            instructions: Vec::new(),
            restricted: false,
            added_late: None,
        })
    }
}
