//! The words of the rules: what each is called, and what its value says.

use crate::domain::profile::setting::SettingValue;
use crate::domain::profile::{Citation, Source};
use crate::domain::term::{Term, TermUnit};
use crate::i18n::Catalog;
use crate::ui::context::Context;

/// Returns the group of a setting: the part of its name before the dot.
pub fn group_of(key: &str) -> &str {
    key.split('.').next().unwrap_or(key)
}

/// Returns what a group is called; nothing where there is no such group.
pub fn group(group: &str, tr: &Catalog) -> Option<String> {
    Some(match group {
        "planning" => tr.setup_group_planning(),
        "ordinary" => tr.setup_group_ordinary(),
        "extraordinary" => tr.setup_group_extraordinary(),
        "invitation" => tr.setup_group_invitation(),
        "sitting" => tr.setup_group_sitting(),
        "voting" => tr.setup_group_voting(),
        "conduct" => tr.setup_group_conduct(),
        "protocol" => tr.setup_group_protocol(),
        "wording" => tr.setup_group_wording(),
        "control" => tr.setup_group_control(),
        "review" => tr.setup_group_review(),
        "marks" => tr.setup_group_marks(),
        "offices" => tr.setup_group_offices(),
        _ => return None,
    })
}

/// Returns what a setting is called; nothing where there is no such setting.
pub fn rule(key: &str, tr: &Catalog) -> Option<String> {
    Some(match key {
        "planning.binds_collegium" => tr.setup_rule_planning_binds_collegium(),
        "planning.proposals_by_day" => tr.setup_rule_planning_proposals_by_day(),
        "planning.draft_before" => tr.setup_rule_planning_draft_before(),
        "planning.approved_before" => tr.setup_rule_planning_approved_before(),
        "planning.sent_before" => tr.setup_rule_planning_sent_before(),
        "planning.change_in_three_parts" => tr.setup_rule_planning_change_in_three_parts(),
        "planning.sessions_per_quarter" => tr.setup_rule_planning_sessions_per_quarter(),
        "ordinary.agenda_approved" | "extraordinary.agenda_approved" => tr.setup_rule_preparing_agenda_approved(),
        "ordinary.notice" | "extraordinary.notice" => tr.setup_rule_preparing_notice(),
        "ordinary.removal_requested" | "extraordinary.removal_requested" => tr.setup_rule_preparing_removal_requested(),
        "ordinary.materials_to_secretary" | "extraordinary.materials_to_secretary" => {
            tr.setup_rule_preparing_materials_to_secretary()
        }
        "ordinary.materials_to_members" | "extraordinary.materials_to_members" => {
            tr.setup_rule_preparing_materials_to_members()
        }
        "ordinary.members_confirm" | "extraordinary.members_confirm" => tr.setup_rule_preparing_members_confirm(),
        "invitation.media_by_decision" => tr.setup_rule_invitation_media_by_decision(),
        "invitation.ngo_by_decision" => tr.setup_rule_invitation_ngo_by_decision(),
        "sitting.quorum" => tr.setup_rule_sitting_quorum(),
        "sitting.quorum_base" => tr.setup_rule_sitting_quorum_base(),
        "sitting.majority" => tr.setup_rule_sitting_majority(),
        "sitting.tie" => tr.setup_rule_sitting_tie(),
        "sitting.substitution" => tr.setup_rule_sitting_substitution(),
        "sitting.video_counts" => tr.setup_rule_sitting_video_counts(),
        "sitting.recused_counts" => tr.setup_rule_sitting_recused_counts(),
        "sitting.acting_head_presides" => tr.setup_rule_sitting_acting_head_presides(),
        "voting.secretary_votes" => tr.setup_rule_voting_secretary_votes(),
        "voting.form" => tr.setup_rule_voting_form(),
        "voting.absent_votes" => tr.setup_rule_voting_absent_votes(),
        "voting.dissent_in_writing" => tr.setup_rule_voting_dissent_in_writing(),
        "conduct.report_minutes" => tr.setup_rule_conduct_report_minutes(),
        "conduct.co_report_minutes" => tr.setup_rule_conduct_co_report_minutes(),
        "conduct.debate_minutes" => tr.setup_rule_conduct_debate_minutes(),
        "conduct.question_minutes" => tr.setup_rule_conduct_question_minutes(),
        "conduct.reference_pages" => tr.setup_rule_conduct_reference_pages(),
        "conduct.slide_font_points" => tr.setup_rule_conduct_slide_font_points(),
        "conduct.slides_megabytes" => tr.setup_rule_conduct_slides_megabytes(),
        "conduct.next_day_after_no_quorum" => tr.setup_rule_conduct_next_day_after_no_quorum(),
        "protocol.form" => tr.setup_rule_protocol_form(),
        "protocol.letterhead" => tr.setup_rule_protocol_letterhead(),
        "protocol.signatories" => tr.setup_rule_protocol_signatories(),
        "protocol.annex_above_persons" => tr.setup_rule_protocol_annex_above_persons(),
        "protocol.series" => tr.setup_rule_protocol_series(),
        "protocol.russian_always" => tr.setup_rule_protocol_russian_always(),
        "protocol.stenogram" => tr.setup_rule_protocol_stenogram(),
        "protocol.texts_after" => tr.setup_rule_protocol_texts_after(),
        "protocol.draft_after" => tr.setup_rule_protocol_draft_after(),
        "protocol.signed_after" => tr.setup_rule_protocol_signed_after(),
        "protocol.sent_after" => tr.setup_rule_protocol_sent_after(),
        "protocol.published_after" => tr.setup_rule_protocol_published_after(),
        "wording.heard" => tr.setup_rule_wording_heard(),
        "wording.spoke" => tr.setup_rule_wording_spoke(),
        "wording.resolved" => tr.setup_rule_wording_resolved(),
        "control.default_term" => tr.setup_rule_control_default_term(),
        "control.permanent_to_year_end" => tr.setup_rule_control_permanent_to_year_end(),
        "control.first_executor_is_main" => tr.setup_rule_control_first_executor_is_main(),
        "control.at_once_under_days" => tr.setup_rule_control_at_once_under_days(),
        "control.together_to_days" => tr.setup_rule_control_together_to_days(),
        "control.together_before" => tr.setup_rule_control_together_before(),
        "control.leadership_before" => tr.setup_rule_control_leadership_before(),
        "control.first_head_before" => tr.setup_rule_control_first_head_before(),
        "control.action_plan_after" => tr.setup_rule_control_action_plan_after(),
        "control.urgent_days" => tr.setup_rule_control_urgent_days(),
        "control.reminder_days" => tr.setup_rule_control_reminder_days(),
        "review.times_per_quarter" => tr.setup_rule_review_times_per_quarter(),
        "review.guard_days" => tr.setup_rule_review_guard_days(),
        "marks.restricted" => tr.setup_rule_marks_restricted(),
        "marks.on_control" => tr.setup_rule_marks_on_control(),
        "marks.off_control" => tr.setup_rule_marks_off_control(),
        "offices.first_head" => tr.setup_rule_offices_first_head(),
        "offices.responsible_secretary" => tr.setup_rule_offices_responsible_secretary(),
        _ => return None,
    })
}

/// Returns what one of a few values is called; nothing where there is no such value.
pub fn choice(name: &str, tr: &Catalog) -> Option<String> {
    Some(match name {
        "persons" => tr.setup_choice_persons(),
        "approved_number" => tr.setup_choice_approved_number(),
        "not_adopted" => tr.setup_choice_not_adopted(),
        "chair_decides" => tr.setup_choice_chair_decides(),
        "by_name" => tr.setup_choice_by_name(),
        "show_of_hands" => tr.setup_choice_show_of_hands(),
        "secret" => tr.setup_choice_secret(),
        "consent" => tr.setup_choice_consent(),
        "full" => tr.setup_choice_full(),
        "short" => tr.setup_choice_short(),
        "printed_blank" => tr.setup_choice_printed_blank(),
        "own_letterhead" => tr.setup_choice_own_letterhead(),
        "plain" => tr.setup_choice_plain(),
        "chair_and_secretary" => tr.setup_choice_chair_and_secretary(),
        "chair_only" => tr.setup_choice_chair_only(),
        "session_year" => tr.setup_choice_session_year(),
        "registration_year" => tr.setup_choice_registration_year(),
        _ => return None,
    })
}

/// Returns what a value says.
pub fn value(value: &SettingValue, cx: Context<'_>) -> String {
    let tr = cx.tr;
    match value {
        SettingValue::Flag(true) => tr.setup_yes(),
        SettingValue::Flag(false) => tr.setup_no(),
        SettingValue::Number(number) => number.to_string(),
        SettingValue::Numbers(numbers) => numbers.iter().map(u32::to_string).collect::<Vec<_>>().join(", "),
        SettingValue::Term(term) => self::term(*term, tr),
        SettingValue::Fraction(fraction) => format!("{}/{}", fraction.numerator, fraction.denominator),
        SettingValue::Choice(name) => choice(name, tr).unwrap_or_else(|| name.clone()),
        SettingValue::Text(text) => cx.text(text).to_owned(),
    }
}

fn term(term: Term, tr: &Catalog) -> String {
    match term.unit {
        TermUnit::CalendarDays => tr.setup_calendar_days(term.amount),
        TermUnit::WorkingDays => tr.setup_working_days(term.amount),
        TermUnit::Months => tr.setup_months(term.amount),
    }
}

/// Returns where a rule is written, in a few words.
pub fn place(citation: &Citation, cx: Context<'_>) -> String {
    let tr = cx.tr;
    let source = match &citation.source {
        Source::ModelRegulation => tr.setup_source_model(),
        Source::MinistryOfJustice2015 => tr.setup_source_justice(),
        Source::DocumentRules2018 => tr.setup_source_documents(),
        Source::ConsultativeBodies1999 => tr.setup_source_consultative(),
        Source::GovernmentRegulation2023 => tr.setup_source_government(),
        Source::RestrictedInformation2022 => tr.setup_source_restricted(),
        Source::Assumption => tr.setup_assumed(),
        Source::Own(title) => cx.text(title).to_owned(),
    };
    if citation.paragraph.trim().is_empty() { source } else { tr.setup_paragraph(&source, citation.paragraph.trim()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::profile::Profile;
    use crate::i18n::Locale;

    #[test]
    fn every_setting_and_every_value_has_its_words() {
        let tr = Catalog::new(Locale::Kazakh);
        for setting in Profile::model_regulation().settings() {
            assert!(rule(setting.key, &tr).is_some(), "{}", setting.key);
            assert!(group(group_of(setting.key), &tr).is_some(), "{}", setting.key);
            for name in setting.choices {
                assert!(choice(name, &tr).is_some(), "{name}");
            }
        }
        assert_eq!(rule("sitting.colour", &tr), None);
    }
}
