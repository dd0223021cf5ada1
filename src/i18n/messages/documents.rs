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
        session_resumed(date: date, at: time);
        agenda_title();
        speaker_label();
        speakers_label();

        // Body of the protocol
        item_postponed(reason: text);
        item_postponed_to(next: date_on, reason: text);
        executor_label();
        main_executor_label();
        co_executors_label();
        controller_label();
        term_until(date: date_until);
        term_permanent();

        // Votes
        quorum_at_opening(present: number, total: number, needed: number);
        quorum_of_vote(present: number, total: number, needed: number);
        vote_by_name();
        vote_by_show_of_hands();
        vote_secret();
        vote_by_consent();
        vote_results(votes_for: spelled, against: spelled, abstained: spelled, not_voted: spelled);
        repeated_vote_results(votes_for: spelled, against: spelled, abstained: spelled, not_voted: spelled);
        voted_for(names: text);
        voted_against(names: text);
        abstained(names: text);
        not_voted(names: text);
        adopted_unanimously();
        adopted_by_majority();
        not_adopted_too_few(votes_for: number, needed: number);
        not_adopted_tie();
        tie_chair_decided(adopted: flag);
        vote_cancelled(reason: text);
        dissent_label(person: text);

        // Presence
        member_arrived(person: text, at: time);
        member_returned(person: text, at: time);
        member_left(person: text, at: time);
        member_recused(person: text, item: text, reason: text);
        quorum_lost(at: time, present: number, needed: number);
        quorum_regained(at: time, present: number, needed: number);
        chair_passed(person: text, at: time);
        break_announced(from: time, to: time);

        // Signatures, copies, marks
        chair_signature();
        presiding_signature();
        secretary_signature();
        date_label();
        seal_place();
        sheets(sheets: number);
        true_copy();
        practice_mark();
        restricted_mark();

        // Extract
        extract_title();

        // Attendance sheet
        attendance_title();
        attendance_subtitle(date: date_held);
        column_number();
        column_name();
        column_name_and_post();
        column_post();
        column_signature();
        column_arrival();

        // Annexes
        annex_label();
        annex_to_protocol(date: date_of, number: text);
        annex_members_title();
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

        // Stenogram
        verbatim_title();
        verbatim_subtitle(number: text, date: date);
        verbatim_opened(at: time);
        verbatim_closed(at: time);
        verbatim_outside_label();
        verbatim_not_written();
        verbatim_in_kazakh();
        verbatim_in_russian();
        verbatim_translated();
        verbatim_report();
        verbatim_co_report();
        verbatim_question();
        verbatim_answer();
        verbatim_debate();
        verbatim_remark();
        verbatim_files_label();
        verbatim_file_line(name: text, size: text, digest: text);
        verbatim_keeper_label();
        verbatim_running(date: date);
        verbatim_file_title(date: date);
    }
}
