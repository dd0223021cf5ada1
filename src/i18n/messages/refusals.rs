//! Why a rule says no, with the figures, and the lawful ways out.
//!
//! A refusal is shown as: the reason, the paragraph it rests on ([`Catalog::cited`]), the ways out.

use super::messages;
use crate::i18n::Catalog;

messages! {
    refusals for Catalog {
        // The ground
        paragraph(number: text);
        sub_paragraph(number: text, part: text);
        cited(source: text, paragraph: text);
        cited_words(source: text, paragraph: text, words: text);
        cited_source(source: text);
        person_unnamed(record: text);
        unit_unnamed(record: text);
        nobody();

        // Stages of a session
        session_out_of_order(stage: text);
        session_not_ready(missing: text);
        session_was_opened();
        session_quorum_was_reached(present: number, needed: number);
        session_explanation_missing();
        session_successor_missing();
        session_succeeds_itself();
        session_successor_not_later(date: date, successor: date);
        session_would_lack(missing: text);
        missing_place_kazakh();
        missing_place_russian();
        missing_basis();
        missing_composition();
        missing_items();
        missing_agenda_approval();
        missing_agenda_changes(version: index);
        missing_opening();
        missing_closing();
        missing_outcomes(items: text);
        missing_kazakh_texts(count: number);
        missing_russian_texts(count: number);
        missing_corrections(count: number);
        missing_stenogram();
        missing_registration();
        missing_publication();

        // Agenda and invitations
        agenda_empty();
        agenda_kazakh_title_missing(items: text);
        extraordinary_needs_decision();
        agenda_number_taken(number: index);
        agenda_item_of_another_session();
        agenda_late_without_reason(items: text, version: index);
        agenda_nothing_changed(version: index);
        agenda_removal_without_reason(item: index, version: index);
        remark_russian_title_missing(item: index);
        remark_unusual_kazakh_title(item: index);
        remark_unusual_russian_title(item: index);
        remark_not_in_plan(item: index);
        remark_no_speaker(item: index);
        change_added(item: index, title: text);
        change_added_because(item: index, title: text, reason: text);
        change_removed(item: index, title: text);
        change_moved(item: index, from: index);
        change_renumbered(item: index, from: index);
        change_title(item: index, from: text, to: text);
        change_kind(item: index, from: text, to: text);
        change_speakers(item: index, from: text, to: text);
        change_co_speakers(item: index, from: text, to: text);
        change_invited(item: index, from: text, to: text);
        change_unit(item: index, from: text, to: text);
        change_minutes(item: index, from: number, to: number);
        change_restricted(item: index);
        change_unrestricted(item: index);
        invitation_needs_decision(person: text, kind: text);
        invitation_decided_later(person: text, sent: date, decided: date);
        remark_media_at_restricted(items: text);
        answer_not_expected(person: text);
        task_known_from_records();
        task_not_yet(done: date);

        // Compositions
        composition_no_seats();
        composition_same_person(person: text, seats: number);
        composition_several_chairs(count: number);
        composition_date_taken(date: date_from);
        composition_order_without_number();
        composition_in_use(session: index, date: date);
        composition_none_on(date: date_on);
        composition_number_differs(approved: number, persons: number);
        composition_no_chair();
        composition_secretary_votes(person: text);
        composition_before_order(in_force: date, order: date);
        composition_post_missing_kazakh(person: text);
        composition_post_missing_russian(person: text);

        // Rules
        setting_unknown(key: text);
        setting_value_refused(key: text, value: text);
        rules_end_before_they_begin(from: date, to: date);
        rules_limits_crossed(under: number, to: number);
        rules_none_on(date: date_on);
        rules_in_use(session: index, date: date);
        settings_kazakh_missing();
        settings_books_begun(session: index, date: date);

        // Work plans
        plan_no_items();
        plan_ends_before_it_begins(from: date, to: date);
        plan_already_approved();
        plan_not_by_first_head();
        plan_act_incomplete();
        plan_no_draft();
        plan_approved_before_draft(approved: date, drafted: date);
        plan_kazakh_title_missing(items: text);
        plan_outside_period(items: text);
        plan_period_taken(from: date, to: date);
        plan_not_approved();
        plan_sent_before_approval(sent: date, approved: date);
        plan_draft_late(days: number);
        plan_approval_late(days: number);
        plan_period_had_begun();
        plan_no_head_of_state(quarter: quarter);
        plan_empty_quarter(quarter: quarter);
        plan_item_not_in_plan();
        plan_item_already_in_plan();
        plan_freely_edited();
        plan_item_closed();
        plan_request_unknown(request: index);
        plan_request_decided();
        plan_parts_missing(parts: text);
        plan_part_service_note();
        plan_part_consent();
        plan_part_decision();
        plan_reason_missing();
        plan_change_not_by_first_head();
        plan_decided_too_soon(decided: date, papers: date);
        plan_not_moved();
        plan_day_outside_quarter(date: date);
        taking_plan_not_approved();
        taking_on_agenda(number: index);
        session_not_earlier(session: index, date: date, first_day: date);

        // Instructions and control
        instruction_text_missing();
        instruction_executor_missing();
        instruction_act_incomplete();
        instruction_before_act(received: date, act: date);
        note_text_missing();
        note_before_control(noted: date, since: date);
        control_before_start(date: date, since: date);
        control_out_of_order(date: date, last: date);
        control_closed();
        control_open();
        control_basis_missing();
        control_same_due(due: date);
        control_note_missing(from: date, to: date);
        control_due_before_start(due: date, since: date);

        // Papers
        texts_missing_kazakh(places: text);
        texts_missing_russian(places: text);
        instructions_missing_kazakh(instructions: text);
        instructions_missing_russian(instructions: text);
        instruction_point(title: text, point: text);
        extract_not_registered();
        extract_no_item(item: index);
        protocol_not_registered(session: index);
        number_taken(number: index, year: text);
        number_taken_next(number: index, year: text, next: index);
        protocol_number_missing();
        protocol_other_series(year: text, expected: text);
        protocol_before_session(registered: date, session: date);
        protocol_days_crossed(first: date, last: date);
        protocol_sheets_missing();
        protocol_annex_without_sheets(annex: index);
        protocol_signature_missing(office: text);
        protocol_signed_out_of_time(office: text, signed: date, session: date, registered: date);
        protocol_one_person_signs();
        correction_reason_missing();
        correction_nothing_named();
        correction_nothing_changed(edition: index);
        correction_too_soon(made: date, last: date);
        remark_numbers_left_out(from: index, to: index);
        remark_numbers_out_of_order(number: index, registered: date);
        protocol_not_editable(item: index);
        protocol_not_editable_here();
        session_unknown(session: text);
        sitting_not_begun(session: text);
        sitting_begun(session: text);

        // Ways: sessions and agendas
        way_name_place_kazakh();
        way_name_place_russian();
        way_enter_decision();
        way_enter_composition();
        way_add_item();
        way_approve_agenda();
        way_open_sitting();
        way_close_sitting();
        way_change_at_the_table();
        way_record_outcomes();
        way_complete_protocol();
        way_correct_findings();
        way_attach_stenogram();
        way_register();
        way_publish();
        way_correction_act();
        way_plan_new_session();
        way_adjourn_or_close();
        way_name_another_reason();
        way_write_reason();
        way_name_successor();
        way_choose_later_day();
        way_hold_as_usual();
        way_choose_session();
        way_choose_item();
        way_write_kazakh_title();
        way_write_russian_title();
        way_check_title();
        way_renumber();
        way_add_to_this_session();
        way_write_late_reason();
        way_link_to_plan();
        way_name_speaker();
        way_invite_from(date: date_from);
        way_limit_invitation();
        way_add_invitee();

        // Ways: compositions, rules and plans
        way_add_member();
        way_leave_one_seat();
        way_leave_one_chair();
        way_other_first_day();
        way_enter_order_number();
        way_compare_with_order();
        way_new_composition();
        way_write_kazakh_name();
        way_keep_beginning();
        way_name_chair();
        way_write_post();
        way_see_settings();
        way_correct_days();
        way_correct_limits();
        way_enter_rules();
        way_rules_later();
        way_accept_proposals();
        way_request_change();
        way_first_head_decides();
        way_enter_act();
        way_enter_draft_day();
        way_move_into_period();
        way_change_approved_plan();
        way_approve_plan();
        way_plan_review();
        way_plan_items();
        way_edit_item();
        way_add_plan_item();
        way_obtain_papers();
        way_new_request();
        way_choose_day_of_quarter();
        way_choose_other_time();
        way_write_instruction();
        way_write_note();
        way_name_executor();
        way_put_on_control_again();
        way_enter_basis();

        // Ways: papers
        way_fill_texts();
        way_issue_kazakh_only();
        way_take_next_number();
        way_register_first();
        way_begin_sitting();
        way_check_number();
        way_take_number(number: index);
        way_enter_number();
        way_enter_sheets();
        way_record_signature();
        way_two_persons_sign();
        way_name_corrected_place();
        way_change_the_fact();
    }
}
