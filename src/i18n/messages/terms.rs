//! The words of the trade as labels, and counted nouns.

use super::messages;
use crate::i18n::Catalog;

messages! {
    terms for Catalog {
        // Languages
        language_kazakh();
        language_russian();
        language_english();

        // People
        role_chair();
        role_deputy_chair();
        role_member();
        role_secretary();
        role_presiding();
        role_first_head();
        role_speaker();
        role_co_speaker();
        role_invited();
        acting(post: text);
        vacancy();
        invited_state_body();
        invited_organisation();
        invited_media();
        invited_other();
        invited_own_staff();

        // Presence
        presence_present();
        presence_absent();
        presence_by_video();
        presence_recused();
        presence_expected();
        absence_business_trip();
        absence_leave();
        absence_illness();
        absence_valid_reason();
        absence_other_duty();
        absence_unknown();

        // Sessions
        session_ordinary();
        session_extraordinary();
        session_open();
        session_restricted();
        session_in_person();
        session_by_video();
        session_mixed();
        session_visiting();
        session_joint();
        stage_planning();
        stage_preparation();
        stage_sitting();
        stage_protocol();
        stage_control();
        state_planned();
        state_convened();
        state_sitting();
        state_adjourned();
        state_held();
        state_recorded();
        state_registered();
        state_corrected(edition: text);
        state_did_not_take_place();

        // Items
        item_for_decision();
        item_for_hearing();
        item_for_note();
        item_procedural();
        outcome_adopted_unanimously();
        outcome_adopted();
        outcome_adopted_by_majority();
        outcome_not_adopted();
        outcome_tie();
        outcome_adopted_by_chair();
        outcome_cancelled();
        outcome_heard();
        outcome_noted();
        outcome_withdrawn();
        outcome_postponed();
        outcome_open();
        speech_report();
        speech_co_report();
        speech_question();
        speech_answer();
        speech_debate();
        speech_remark();

        // Votes
        vote_form_by_name();
        vote_form_show_of_hands();
        vote_form_secret();
        vote_form_consent();
        choice_for();
        choice_against();
        choice_abstained();
        choice_not_voted();
        quorum_present();
        quorum_missing();

        // The journal
        entry_opened();
        entry_arrived();
        entry_left();
        entry_absence_explained();
        entry_recused();
        entry_chair_passed();
        entry_item_taken();
        entry_item_withdrawn();
        entry_item_postponed();
        entry_speech_started();
        entry_speech_ended();
        entry_noted();
        entry_vote_opened();
        entry_ballot_cast();
        entry_count_entered();
        entry_vote_closed();
        entry_vote_cancelled();
        entry_dissent_filed();
        entry_item_closed();
        entry_adjourned();
        entry_resumed();
        entry_closed();
        entry_struck();

        // Instructions and assignments
        control_put();
        control_in_work();
        control_done_in_time();
        control_done_late();
        control_partly_done();
        control_not_done();
        control_extended();
        control_overdue();
        control_returned();
        control_removed();
        mark_urgent();
        mark_report_back();
        mark_submit_proposals();
        executor_main();
        executor_co();
        guard_considered();
        guard_planned();
        guard_not_planned();
        guard_violated();
        guard_no_data();

        // Papers
        paper_protocol();
        paper_protocol_full();
        paper_protocol_short();
        paper_extract();
        paper_attendance();
        paper_agenda();
        paper_review();
        paper_dissent();
        source_model_regulation();
        source_ministry_of_justice();
        source_document_rules();
        source_consultative_bodies();
        source_government_regulation();
        source_restricted_information();
        source_assumption();

        // Counted nouns
        count_items(count: number);
        count_members(count: number);
        count_people(count: number);
        count_votes(count: number);
        count_sessions(count: number);
        count_points(count: number);
        count_instructions(count: number);
        count_sheets(count: number);
        count_pages(count: number);
        count_entries(count: number);
        count_days(count: number);
        count_working_days(count: number);
        count_minutes(count: number);
        days_left(count: number);
        days_overdue(count: number);
    }
}
