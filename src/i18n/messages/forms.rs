//! The words of the course of a sitting and of the forms that are filled in by hand.

use super::messages;
use crate::i18n::Papers;

messages! {
    forms for Papers {
        // The course of a sitting
        course_title();
        course_subtitle(date: date_held, number: text);
        course_file_title(date: date_held);
        course_items();
        course_votes();
        course_quorum();
        course_needed(needed: number);
        course_in_hall();
        course_video();
        course_break();
        course_adopted();
        course_not_adopted();
        course_cancelled();
        course_presence();
        course_times();
        course_by_video(hours: text);
        course_absent();
        course_alternative(total: number, most: number, needed: number, items: number, votes: number, breaks: number);

        // Forms
        form_file_title(form: text, date: date_held);
        form_subtitle(date: date_held, number: text);
        form_attendance();
        form_attendance_note();
        form_column_came();
        form_column_left();
        form_open_tally();
        form_item(number: index);
        form_subject();
        form_opened_at();
        form_closed_at();
        form_member();
        form_for();
        form_against();
        form_abstained();
        form_not_voted();
        form_total();
        form_sum_note();
        form_ballot();
        form_ballot_item();
        form_ballot_note();
        form_cut_line();
        form_secret_tally();
        form_voters();
        form_issued();
        form_found();
        form_spoiled();
        form_counted();
        form_number();
        form_secret_note();
        form_counters();
        form_journal();
        form_journal_note();
        form_column_time();
        form_column_event();
        form_column_person();
    }
}
