//! Why a work plan is not approved, sent or changed, and what is worth a look in it (p. 4, 5, 7, 8).

use super::{Explanation, Voice};
use crate::domain::plan::approval::{PlanRefusal, PlanRemark};
use crate::domain::plan::change::{ChangePart, ChangeRefusal};
use crate::domain::plan::taking::TakingRefusal;
use crate::domain::profile::clause::Clause;
use crate::i18n::Catalog;
use crate::i18n::format::name::list;

/// Explains why a plan is not approved or sent.
pub fn refusal(refusal: &PlanRefusal, voice: &Voice<'_>) -> Explanation {
    let words = voice.words;
    let explanation = match refusal {
        PlanRefusal::NoItems => Explanation::of(words.plan_no_items()).way(words.way_accept_proposals()),
        PlanRefusal::EndsBeforeItBegins { from, to } => {
            Explanation::of(words.plan_ends_before_it_begins(*from, *to)).way(words.way_correct_days())
        }
        PlanRefusal::AlreadyApproved => Explanation::of(words.plan_already_approved()).way(words.way_request_change()),
        PlanRefusal::NotByFirstHead => {
            Explanation::of(words.plan_not_by_first_head()).way(words.way_first_head_decides())
        }
        PlanRefusal::ActIncomplete => Explanation::of(words.plan_act_incomplete()).way(words.way_enter_act()),
        PlanRefusal::NoDraft => Explanation::of(words.plan_no_draft()).way(words.way_enter_draft_day()),
        PlanRefusal::ApprovedBeforeDraft { approved, drafted } => {
            Explanation::of(words.plan_approved_before_draft(*approved, *drafted)).way(words.way_correct_days())
        }
        PlanRefusal::KazakhTitleMissing { items } => {
            Explanation::of(words.plan_kazakh_title_missing(&voice.numbers(items))).way(words.way_write_kazakh_title())
        }
        PlanRefusal::OutsidePeriod { items } => {
            Explanation::of(words.plan_outside_period(&voice.numbers(items))).way(words.way_move_into_period())
        }
        PlanRefusal::PeriodTaken { other: _, from, to } => {
            Explanation::of(words.plan_period_taken(*from, *to)).way(words.way_change_approved_plan())
        }
        PlanRefusal::NotApproved => Explanation::of(words.plan_not_approved()).way(words.way_approve_plan()),
        PlanRefusal::SentBeforeApproval { sent, approved } => {
            Explanation::of(words.plan_sent_before_approval(*sent, *approved)).way(words.way_correct_days())
        }
    };
    explanation.on(voice.clause(refusal.clause()))
}

/// Explains what is worth a look in a plan.
pub fn remark(remark: &PlanRemark, voice: &Voice<'_>) -> Explanation {
    let words = voice.words;
    let explanation = match remark {
        PlanRemark::DraftLate { days } => Explanation::of(words.plan_draft_late(late(*days))),
        PlanRemark::ApprovalLate { days } => Explanation::of(words.plan_approval_late(late(*days))),
        PlanRemark::PeriodHadBegun => Explanation::of(words.plan_period_had_begun()),
        PlanRemark::RussianTitleMissing { item } => {
            Explanation::of(words.remark_russian_title_missing(*item)).way(words.way_write_russian_title())
        }
        PlanRemark::NoHeadOfStateItem { quarter } => {
            Explanation::of(words.plan_no_head_of_state(quarter.first_day())).way(words.way_plan_review())
        }
        PlanRemark::EmptyQuarter { quarter } => {
            Explanation::of(words.plan_empty_quarter(quarter.first_day())).way(words.way_plan_items())
        }
    };
    explanation.on(voice.clause(remark.clause()))
}

/// Explains why a question of a plan is not changed.
pub fn change_refusal(refusal: &ChangeRefusal, voice: &Voice<'_>) -> Explanation {
    let words = voice.words;
    let explanation = match refusal {
        ChangeRefusal::NotInPlan { item: _ } => {
            Explanation::of(words.plan_item_not_in_plan()).way(words.way_add_plan_item())
        }
        ChangeRefusal::AlreadyInPlan { item: _ } => {
            Explanation::of(words.plan_item_already_in_plan()).way(words.way_request_change())
        }
        ChangeRefusal::PlanNotApproved => Explanation::of(words.plan_freely_edited()).way(words.way_edit_item()),
        ChangeRefusal::ItemClosed { item: _ } => {
            Explanation::of(words.plan_item_closed()).way(words.way_add_plan_item())
        }
        ChangeRefusal::NoSuchRequest { request } => {
            // People count from one.
            let number = u32::try_from(request.saturating_add(1)).unwrap_or(u32::MAX);
            Explanation::of(words.plan_request_unknown(number)).way(words.way_new_request())
        }
        ChangeRefusal::AlreadyDecided => Explanation::of(words.plan_request_decided()).way(words.way_new_request()),
        ChangeRefusal::PartsMissing { missing, citation: _ } => {
            let parts: Vec<_> = missing.iter().map(|&missing| part(missing, words)).collect();
            Explanation::of(words.plan_parts_missing(&list(words.locale(), &parts))).way(words.way_obtain_papers())
        }
        ChangeRefusal::ReasonMissing => Explanation::of(words.plan_reason_missing()).way(words.way_write_reason()),
        ChangeRefusal::NotByFirstHead => {
            Explanation::of(words.plan_change_not_by_first_head()).way(words.way_first_head_decides())
        }
        ChangeRefusal::DecidedTooSoon { decided, papers } => {
            Explanation::of(words.plan_decided_too_soon(*decided, *papers)).way(words.way_correct_days())
        }
        ChangeRefusal::NotMoved => Explanation::of(words.plan_not_moved()).way(words.way_choose_other_time()),
        ChangeRefusal::DayOutsideQuarter { date } => {
            Explanation::of(words.plan_day_outside_quarter(*date)).way(words.way_choose_day_of_quarter())
        }
    };
    explanation.on(voice.citation(&refusal.citation(), Some(Clause::PlanChange)))
}

/// Explains why a question is not taken onto an agenda.
pub fn taking(refusal: &TakingRefusal, voice: &Voice<'_>) -> Explanation {
    let words = voice.words;
    let explanation = match refusal {
        TakingRefusal::PlanNotApproved => {
            Explanation::of(words.taking_plan_not_approved()).way(words.way_approve_plan())
        }
        TakingRefusal::NotInPlan { item: _ } => {
            Explanation::of(words.plan_item_not_in_plan()).way(words.way_add_plan_item())
        }
        TakingRefusal::OnAgenda { number } => {
            Explanation::of(words.taking_on_agenda(*number)).way(words.way_edit_item())
        }
    };
    explanation.on(voice.citation(&refusal.citation(), Some(Clause::SessionsByPlan)))
}

fn part(part: ChangePart, words: &Catalog) -> String {
    match part {
        ChangePart::ServiceNote => words.plan_part_service_note(),
        ChangePart::Consent => words.plan_part_consent(),
        ChangePart::Decision => words.plan_part_decision(),
    }
}

fn late(days: i64) -> u32 {
    u32::try_from(days.max(0)).unwrap_or(u32::MAX)
}
