//! The words of a duty: what is to be done, by which rule, why on this day.

use chrono::Datelike;

use super::facts::{Line, Named};
use crate::domain::act::Act;
use crate::domain::duty::{DutyKind, DutyState};
use crate::domain::plan::PlanPeriod;
use crate::domain::profile::{Citation, Source};
use crate::domain::review::Instruction;
use crate::domain::session::task::Task;
use crate::domain::term::Standing;
use crate::i18n::format::date;
use crate::ui::context::Context;
use crate::ui::icon::Icon;
use crate::ui::widget::badge::{Badge, Tone, badge};

/// Returns what is to be done.
pub fn title(line: &Line, cx: Context<'_>) -> String {
    let tr = cx.tr;
    let number = line.session.map_or(0, |(number, _)| number);
    let period = || line.period.map(|period| plan_period(period, cx)).unwrap_or_default();
    match line.duty.kind {
        DutyKind::Task { task, .. } => match task {
            Task::AgendaApproved => tr.today_agenda_approved(number),
            Task::Notice => tr.today_notice(number),
            Task::RemovalRequested => tr.today_removal(number),
            Task::MaterialsToSecretary => tr.today_materials(number),
            Task::MaterialsToMembers => tr.today_materials_out(number),
            Task::MembersConfirm => tr.today_confirm(number),
            Task::TextsGiven => tr.today_texts(number),
            Task::DraftToSignature => tr.today_to_signature(number),
            Task::Signed => tr.today_signed(number),
            Task::Sent => tr.today_sent(number),
            Task::Published => tr.today_published(number),
        },
        DutyKind::Sitting { .. } => tr.today_hold(number),
        DutyKind::NextDay { .. } => tr.today_next_day(number),
        DutyKind::PlanDraft { .. } => tr.today_plan_draft(&period()),
        DutyKind::PlanApproval { .. } => tr.today_plan_approval(&period()),
        DutyKind::PlanSending { .. } => tr.today_plan_sending(&period()),
        DutyKind::HeadOfState { quarter, .. } => {
            tr.today_head_of_state(&date::in_quarter(tr.locale(), quarter.first_day()))
        }
        DutyKind::ActionPlan { .. } => {
            tr.today_action_plan(&line.instruction.as_ref().map(|one| act(&one.act, "", cx)).unwrap_or_default())
        }
        DutyKind::Instruction { .. } => {
            tr.today_instruction(&line.instruction.as_ref().map(|one| instruction(one, cx)).unwrap_or_default())
        }
    }
}

/// Returns how people speak of an instruction: by its document and the point of it.
pub fn instruction(one: &Instruction, cx: Context<'_>) -> String {
    act(&one.act, &one.point, cx)
}

fn act(act: &Act, point: &str, cx: Context<'_>) -> String {
    let kind = cx.text(&act.kind);
    if point.is_empty() { cx.tr.today_act(kind, &act.number) } else { cx.tr.today_act_point(kind, &act.number, point) }
}

fn plan_period(period: PlanPeriod, cx: Context<'_>) -> String {
    match period {
        PlanPeriod::Quarter { quarter } => cx.tr.today_for(&date::quarter(cx.tr.locale(), quarter.first_day())),
        PlanPeriod::Year { year } => cx.tr.today_for_year(&year.to_string()),
        PlanPeriod::LongTerm { from, to } => cx.tr.today_for_years(&from.year().to_string(), &to.year().to_string()),
    }
}

/// Returns where the rule of a duty is written, in few words.
pub fn rule(citation: &Citation, cx: Context<'_>) -> String {
    let tr = cx.tr;
    let paragraph = citation.paragraph.as_str();
    let source = match &citation.source {
        Source::ModelRegulation if !paragraph.is_empty() => return tr.today_rule(paragraph),
        Source::ModelRegulation | Source::Assumption => return tr.today_rule_own(),
        Source::MinistryOfJustice2015 => tr.today_source_justice(),
        Source::DocumentRules2018 => tr.today_source_documents(),
        Source::ConsultativeBodies1999 => tr.today_source_bodies(),
        Source::GovernmentRegulation2023 => tr.today_source_government(),
        Source::RestrictedInformation2022 => tr.today_source_restricted(),
        Source::Own(title) => cx.text(title).to_owned(),
    };
    if paragraph.is_empty() { source } else { tr.today_rule_of(&source, paragraph) }
}

/// Returns why the duty stands on its day, or what else tells it apart.
pub fn detail(line: &Line, cx: Context<'_>) -> String {
    let tr = cx.tr;
    let deadline = line.duty.deadline;
    if deadline.day_off.is_some() && deadline.due != deadline.advised {
        let weekday = date::weekday(tr.locale(), deadline.due.weekday());
        return tr.today_moved(&deadline.due.format("%d.%m").to_string(), weekday);
    }
    match line.duty.kind {
        DutyKind::HeadOfState { planned: true, .. } => tr.today_planned_already(),
        DutyKind::HeadOfState { planned: false, .. } => tr.today_not_planned(),
        DutyKind::Task { .. } | DutyKind::NextDay { .. } => {
            line.session.map(|(_, day)| tr.today_session_on(&date::short(day))).unwrap_or_default()
        }
        DutyKind::Sitting { .. }
        | DutyKind::PlanDraft { .. }
        | DutyKind::PlanApproval { .. }
        | DutyKind::PlanSending { .. } => String::new(),
        DutyKind::ActionPlan { .. } | DutyKind::Instruction { .. } => {
            line.executor.as_ref().map(|executor| named(executor, cx)).unwrap_or_default()
        }
    }
}

/// Returns how somebody is called.
pub fn named(named: &Named, cx: Context<'_>) -> String {
    match named {
        Named::Unit(name) => cx.text(name).to_owned(),
        Named::Person(person) => cx.person(person),
    }
}

/// Returns how many days are left, as a state.
pub fn left<'a>(line: &Line, cx: Context<'_>) -> Badge<'a> {
    let tr = cx.tr;
    let days = (line.duty.deadline.advised - cx.today()).num_days();
    match (line.duty.state, days) {
        (DutyState::AtOnce, _) => badge(Tone::Attention, Icon::ClockAlert, tr.today_badge_at_once()),
        (DutyState::Open(Standing::Missed { days }), _) => {
            badge(Tone::Bad, Icon::CircleAlert, tr.today_badge_overdue(count(days)))
        }
        // The day off is still to come, but what is not done by now will be late.
        (DutyState::Open(_), ..=0) => badge(Tone::Attention, Icon::CalendarClock, tr.today_badge_today()),
        (DutyState::Open(_), 1) => badge(Tone::Attention, Icon::CalendarClock, tr.today_badge_tomorrow()),
        (DutyState::Open(_), days) => badge(Tone::Neutral, None, tr.today_badge_days(count(days))),
    }
}

/// Returns a count of days without its sign.
pub fn count(days: i64) -> u32 {
    u32::try_from(days.abs()).unwrap_or(u32::MAX)
}
