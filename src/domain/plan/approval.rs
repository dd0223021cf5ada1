//! Approval of a work plan by the first head, and to whom it is sent (p. 4, SR-07 to SR-09).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::item::PlanItemState;
use super::{Plan, PlanDeadlines};
use crate::domain::act::Act;
use crate::domain::calendar::Calendar;
use crate::domain::calendar::quarter::Quarter;
use crate::domain::id::PlanId;
use crate::domain::profile::clause::Clause;
use crate::domain::profile::{Citation, Profile};
use crate::domain::remark::Weight;
use crate::domain::term::Timeliness;
use crate::domain::text::Language;

/// In which office somebody approves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Approver {
    /// Бірінші басшы.
    FirstHead,
    /// The person acting in the first head's place (p. 5).
    ActingFirstHead,
    /// Anybody else: refused.
    Other,
}

impl Approver {
    /// Returns whether the decision is the first head's, made in person or in his or her place.
    pub const fn is_first_head(self) -> bool {
        match self {
            Self::FirstHead | Self::ActingFirstHead => true,
            Self::Other => false,
        }
    }
}

/// The approval of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Approval {
    /// In which office.
    pub by: Approver,
    /// The deciding document.
    pub act: Act,
}

/// Why a plan is not approved or sent.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PlanRefusal {
    /// It has no questions.
    #[error("the plan has no items")]
    NoItems,
    /// It would end before it begins.
    #[error("the plan would end on {to}, before it begins on {from}")]
    EndsBeforeItBegins {
        /// The first day.
        from: NaiveDate,
        /// The last day.
        to: NaiveDate,
    },
    /// It was approved before.
    #[error("the plan is approved")]
    AlreadyApproved,
    /// Not the first head approves.
    #[error("only the first head approves a plan")]
    NotByFirstHead,
    /// The deciding document has no kind or number.
    #[error("the deciding document has no kind or number")]
    ActIncomplete,
    /// There is no finished draft.
    #[error("the plan has no draft")]
    NoDraft,
    /// The approval is older than the draft.
    #[error("approved on {approved}, before the draft of {drafted}")]
    ApprovedBeforeDraft {
        /// The day of the approval.
        approved: NaiveDate,
        /// The day of the draft.
        drafted: NaiveDate,
    },
    /// Titles lack the state language.
    #[error("items {items:?} have no Kazakh title")]
    KazakhTitleMissing {
        /// The numbers of the items.
        items: Vec<u32>,
    },
    /// Questions lie outside the period.
    #[error("items {items:?} lie outside the period")]
    OutsidePeriod {
        /// The numbers of the items.
        items: Vec<u32>,
    },
    /// Another plan of the kind is approved for these days.
    #[error("plan {other} of the same kind is approved for {from} to {to}")]
    PeriodTaken {
        /// The other plan.
        other: PlanId,
        /// Its first day.
        from: NaiveDate,
        /// Its last day.
        to: NaiveDate,
    },
    /// It is not approved, so it cannot be sent for execution.
    #[error("the plan is not approved")]
    NotApproved,
    /// It would be sent before its approval.
    #[error("sent on {sent}, before the approval of {approved}")]
    SentBeforeApproval {
        /// The day of sending.
        sent: NaiveDate,
        /// The day of the approval.
        approved: NaiveDate,
    },
}

impl PlanRefusal {
    /// Returns the clause of the Model Regulation behind it.
    pub const fn clause(&self) -> Clause {
        match self {
            Self::NoItems | Self::EndsBeforeItBegins { .. } | Self::OutsidePeriod { .. } | Self::PeriodTaken { .. } => {
                Clause::PlanKinds
            }
            Self::AlreadyApproved => Clause::PlanChange,
            Self::NotByFirstHead | Self::ActIncomplete => Clause::PlanByFirstHead,
            Self::NoDraft | Self::ApprovedBeforeDraft { .. } => Clause::PlanDraft,
            Self::KazakhTitleMissing { .. } => Clause::Languages,
            Self::NotApproved | Self::SentBeforeApproval { .. } => Clause::PlanSending,
        }
    }

    /// Returns the paragraph.
    pub fn citation(&self) -> Citation {
        self.clause().citation()
    }
}

/// What is worth a look in a plan that is approved nevertheless.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlanRemark {
    /// The draft was ready after its term.
    DraftLate {
        /// Calendar days.
        days: i64,
    },
    /// The approval came after its term.
    ApprovalLate {
        /// Calendar days.
        days: i64,
    },
    /// The period had begun when the plan was approved.
    PeriodHadBegun,
    /// A title has no Russian version.
    RussianTitleMissing {
        /// The number of the item.
        item: u32,
    },
    /// A quarter has no item on the Head of State's instructions (SR-22).
    NoHeadOfStateItem {
        /// Which quarter.
        quarter: Quarter,
    },
    /// A quarter has no item at all.
    EmptyQuarter {
        /// Which quarter.
        quarter: Quarter,
    },
}

impl PlanRemark {
    /// Returns how much it weighs.
    pub const fn weight(&self) -> Weight {
        match self {
            Self::RussianTitleMissing { .. } => Weight::Notice,
            Self::DraftLate { .. }
            | Self::ApprovalLate { .. }
            | Self::PeriodHadBegun
            | Self::NoHeadOfStateItem { .. }
            | Self::EmptyQuarter { .. } => Weight::Warning,
        }
    }

    /// Returns the clause of the Model Regulation behind it.
    pub const fn clause(&self) -> Clause {
        match self {
            Self::DraftLate { .. } => Clause::PlanDraft,
            Self::ApprovalLate { .. } | Self::PeriodHadBegun => Clause::PlanApproval,
            Self::RussianTitleMissing { .. } => Clause::Languages,
            Self::NoHeadOfStateItem { .. } => Clause::HeadOfState,
            Self::EmptyQuarter { .. } => Clause::SessionsByPlan,
        }
    }

    /// Returns the paragraph.
    pub fn citation(&self) -> Citation {
        self.clause().citation()
    }
}

impl Plan {
    /// Approves the plan beside the `others` that are recorded, and returns the remarks on it.
    ///
    /// # Errors
    ///
    /// Refuses an approval by anybody but the first head, without a deciding document or a draft, older than the draft,
    /// of a plan without items or Kazakh titles, and of a period for which a plan of the same kind is approved.
    pub fn approve(
        &mut self,
        approval: Approval,
        others: &[Self],
        profile: &Profile,
        calendar: &Calendar,
    ) -> Result<Vec<PlanRemark>, PlanRefusal> {
        self.check_period(others)?;
        self.check_items()?;
        let drafted = self.check_approval(&approval)?;
        let remarks = self.remarks(drafted, approval.act.date, profile, calendar);
        self.approval = Some(approval);
        Ok(remarks)
    }

    fn check_period(&self, others: &[Self]) -> Result<(), PlanRefusal> {
        let (from, to) = (self.period.first_day(), self.period.last_day());
        if to < from {
            return Err(PlanRefusal::EndsBeforeItBegins { from, to });
        }
        let taken = others
            .iter()
            .find(|other| other.id != self.id && other.approval.is_some() && other.period.clashes_with(self.period));
        match taken.map(|other| (other.id, other.period)) {
            Some((other, period)) => {
                Err(PlanRefusal::PeriodTaken { other, from: period.first_day(), to: period.last_day() })
            }
            None => Ok(()),
        }
    }

    fn check_items(&self) -> Result<(), PlanRefusal> {
        let accepted: Vec<_> = self.items.iter().filter(|item| item.state() == PlanItemState::Planned).collect();
        if accepted.is_empty() {
            return Err(PlanRefusal::NoItems);
        }
        let untitled = accepted.iter().filter(|item| item.title.is_missing(Language::Kazakh));
        let untitled: Vec<_> = untitled.map(|item| item.number).collect();
        if !untitled.is_empty() {
            return Err(PlanRefusal::KazakhTitleMissing { items: untitled });
        }
        let (first, last) = (self.period.first_day(), self.period.last_day());
        let outside = accepted.iter().filter(|item| match item.slot().date {
            Some(date) => date < first || date > last || !item.slot().quarter.contains(date),
            None => item.slot().quarter.last_day() < first || item.slot().quarter.first_day() > last,
        });
        let outside: Vec<_> = outside.map(|item| item.number).collect();
        if outside.is_empty() { Ok(()) } else { Err(PlanRefusal::OutsidePeriod { items: outside }) }
    }

    fn check_approval(&self, approval: &Approval) -> Result<NaiveDate, PlanRefusal> {
        if self.approval.is_some() {
            return Err(PlanRefusal::AlreadyApproved);
        }
        if !approval.by.is_first_head() {
            return Err(PlanRefusal::NotByFirstHead);
        }
        if approval.act.kind.is_missing(Language::Kazakh) || approval.act.number.trim().is_empty() {
            return Err(PlanRefusal::ActIncomplete);
        }
        let (drafted, approved) = (self.drafted.ok_or(PlanRefusal::NoDraft)?, approval.act.date);
        if approved < drafted { Err(PlanRefusal::ApprovedBeforeDraft { approved, drafted }) } else { Ok(drafted) }
    }

    fn remarks(
        &self,
        drafted: NaiveDate,
        approved: NaiveDate,
        profile: &Profile,
        calendar: &Calendar,
    ) -> Vec<PlanRemark> {
        let mut remarks = Vec::new();
        if let Some(deadlines) = PlanDeadlines::of(self.period, &profile.planning, calendar) {
            if let Timeliness::Late { days } = deadlines.draft.deadline.judge(drafted) {
                remarks.push(PlanRemark::DraftLate { days });
            }
            if let Timeliness::Late { days } = deadlines.approval.deadline.judge(approved) {
                remarks.push(PlanRemark::ApprovalLate { days });
            }
        }
        if approved >= self.period.first_day() {
            remarks.push(PlanRemark::PeriodHadBegun);
        }
        let accepted = self.items.iter().filter(|item| item.state().is_in_plan());
        let untitled = accepted.filter(|item| item.title.is_missing(Language::Russian));
        remarks.extend(untitled.map(|item| PlanRemark::RussianTitleMissing { item: item.number }));
        for quarter in self.period.quarters() {
            let mut items = self.items_in(quarter).peekable();
            if items.peek().is_none() {
                remarks.push(PlanRemark::EmptyQuarter { quarter });
            } else if !items.any(|item| item.head_of_state) {
                remarks.push(PlanRemark::NoHeadOfStateItem { quarter });
            }
        }
        remarks
    }

    /// Marks the plan as sent for acquaintance and execution.
    ///
    /// # Errors
    ///
    /// Refuses a plan that is not approved, and a day before the approval.
    pub fn send(&mut self, sent: NaiveDate) -> Result<(), PlanRefusal> {
        let approved = self.approval.as_ref().ok_or(PlanRefusal::NotApproved)?.act.date;
        if sent < approved {
            return Err(PlanRefusal::SentBeforeApproval { sent, approved });
        }
        self.sent = Some(sent);
        Ok(())
    }
}

/// A group of recipients of an approved plan (SR-09); groups that a body does not have are left out without a remark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RecipientGroup {
    /// Бірінші басшы.
    FirstHead,
    /// Бірінші басшының орынбасарлары.
    Deputies,
    /// Жауапты хатшы, or the official with those powers.
    ResponsibleSecretary,
    /// Құрылымдық бөлімшелер.
    StructuralUnits,
    /// Ведомстволар.
    Vedomstva,
    /// Аумақтық органдар.
    TerritorialBodies,
}

impl RecipientGroup {
    /// The groups in the order of the regulation.
    pub const ALL: [Self; 6] = [
        Self::FirstHead,
        Self::Deputies,
        Self::ResponsibleSecretary,
        Self::StructuralUnits,
        Self::Vedomstva,
        Self::TerritorialBodies,
    ];
}
