//! The fixed words of papers: protocol, extract, attendance sheet, annexes, quarterly review.
//!
//! No phrase makes an ending depend on a name, a number or a person's gender: neither can be inflected reliably, and a
//! paper is signed as it is printed.

#[cfg(test)]
mod tests;

use super::messages;
use crate::i18n::Papers;

messages! {
    documents for Papers {
        // Head of the protocol
        protocol_title();
        session_heading();
        session_heading_ordinary();
        session_heading_extraordinary();
        presiding_label();
        secretary_label();
        present_label();
        members_label();
        invited_label();
        absent_label();
        list_attached();
        members_present_counted(present: number, total: number);
        absent_member(person: text, reason: text);
        session_hours(opened: time, closed: time);
        session_opened(at: time);
        session_closed(at: time);
        session_resumed(date: date, at: time);
        session_restricted_note();
        session_by_video_note();
        session_mixed_note();
        by_video();
        extraordinary_basis(act: text, date: date_of, number: text);
        composition_basis(act: text, date: date_of, number: text);
        agenda_title();
        agenda_attached();
        speaker_label();
        speakers_label();
        co_speaker_label();
        co_speakers_label();

        // Body of the protocol
        heard_label();
        spoke_label();
        resolved_label();
        decided_label();
        speech_attached();
        report_attached();
        item_number(number: text);
        item_added(reason: text);
        item_withdrawn(reason: text);
        item_postponed(reason: text);
        item_postponed_to(next: date_on, reason: text);
        item_not_considered(reason: text);
        decision_take_note();
        decision_point_of(protocol: text, date: date_of, point: text);
        executor_label();
        executors_label();
        main_executor_label();
        co_executors_label();
        controller_label();
        term_label();
        term_until(date: date_until);
        term_permanent();
        term_at_once();

        // Votes
        quorum_at_opening(present: number, total: number, needed: number);
        quorum_of_vote(present: number, total: number, needed: number);
        vote_by_name();
        vote_by_show_of_hands();
        vote_secret();
        vote_by_consent();
        vote_voters(voters: number);
        vote_results(votes_for: spelled, against: spelled, abstained: spelled, not_voted: spelled);
        repeated_vote_results(votes_for: spelled, against: spelled, abstained: spelled, not_voted: spelled);
        spoiled_ballots(spoiled: spelled);
        voted_for(names: text);
        voted_against(names: text);
        abstained(names: text);
        not_voted(names: text);
        adopted_unanimously();
        adopted_by_majority();
        adopted_by_consent();
        not_adopted();
        proposal_adopted();
        not_adopted_too_few(votes_for: number, needed: number);
        not_adopted_tie();
        tie_chair_decided(adopted: flag);
        vote_cancelled(reason: text);
        vote_cancelled_before_closing(reason: text);
        vote_repeated();
        dissent_label(person: text);
        dissent_attached();

        // Presence
        member_arrived(person: text, at: time);
        member_returned(person: text, at: time);
        member_left(person: text, at: time);
        member_left_because(person: text, at: time, reason: text);
        member_recused(person: text, item: text, reason: text);
        stand_in_invited(person: text, member: text);
        quorum_lost(at: time, present: number, needed: number);
        quorum_regained(at: time, present: number, needed: number);
        presence_after(present: number, total: number);
        chair_passed(person: text, at: time);
        secretary_changed(person: text, at: time);
        break_announced(from: time, to: time);
        session_adjourned(at: time, reason: text);
        session_did_not_take_place(present: number, total: number, needed: number);

        // Signatures, copies, marks
        chair_signature();
        presiding_signature();
        secretary_signature();
        date_label();
        seal_place();
        prepared_by(person: text, phone: text);
        sheets(sheets: number);
        true_copy();
        true_electronic_copy();
        practice_mark();
        draft_mark();
        edition_mark(edition: text);
        journal_mark(digest: text);
        restricted_mark();
        restricted_mark_short();
        letterhead_alternative();

        // Extract
        extract_title();
        extract_source(date: date_of, number: text);

        // Attendance sheet
        attendance_title();
        attendance_subtitle(date: date_held);
        column_number();
        column_name();
        column_name_and_post();
        column_post();
        column_signature();
        column_arrival();
        column_note();

        // Annexes
        annex_label();
        annex_numbered(number: text);
        annex_to_protocol(date: date_of, number: text);
        annex_members_title();
        annex_invited_title();
        annex_present_title();

        // Titles of files
        protocol_file_title(date: date_of, number: text);
        protocol_draft_file_title(date: date_held);
        extract_file_title(date: date_of, number: text, item: text);
        attendance_file_title(date: date_held);
        review_file_title(quarter: quarter);

        // Quarterly review of the Head of State's instructions
        review_title();
        review_subject();
        review_period(quarter: quarter);
        review_state_on(date: date_held);
        review_column_instruction();
        review_column_basis();
        review_column_term();
        review_column_executor();
        review_column_state();
        review_column_progress();
        review_basis(act: text, date: date_of, number: text);
        review_basis_unnumbered(act: text, date: date_of);
        review_basis_point(act: text, date: date_of, number: text, point: text);
        review_totals_title();
        review_total();
        review_summary(total: number, executed: number, in_work: number, overdue: number);
        review_movement(quarter: in_quarter, received: number, executed: number);
        review_no_instructions();
        review_no_progress();
        review_considered(quarter: in_quarter, date: date_of, number: text);
        review_considered_unregistered(quarter: in_quarter, date: date_held);
        review_planned(date: date_on, days: number);
        review_not_planned(quarter: in_quarter, days: number);
        review_violated(quarter: in_quarter);
        review_no_data(quarter: in_quarter);
        review_rule(paragraph: text);
        review_chart_title();
        review_chart_alternative(total: number, executed: number, in_work: number, overdue: number);
    }
}
