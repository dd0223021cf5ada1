//! What the window says at the table: the steps of a sitting, the members, votes, questions.

use super::messages;
use crate::i18n::Catalog;

messages! {
    table for Catalog {
        // The bar
        table_state_before();
        table_state_gathering();
        table_state_open();
        table_state_adjourned();
        table_state_closed();
        table_quorum_reason(needed: number, part: text, paragraph: text);
        table_quorum_part(needed: number, part: text);
        table_quorum_missing(needed: number, missing: number);
        table_chair_none();
        table_pass_chair();
        table_pause();
        table_leave();

        // The agenda
        table_agenda();
        table_item(number: index);
        table_item_considered();
        table_item_voting();
        table_back_to_item(number: index);
        table_reporters(names: text);
        table_no_reporter();
        table_all_done();

        // The members
        table_members();
        table_guests();
        table_members_of(count: text);
        table_guests_of(count: text);
        table_members_before();
        table_here(present: text, absent: text);
        table_guests_here(count: text);
        table_ballot_sheet();
        table_marked(marked: text, voters: text);
        table_abstained();
        table_not_voted();
        table_note_presiding();
        table_note_chair();
        table_not_here();
        table_speaking();
        table_by_video();
        table_recused();
        table_came_at(at: time);
        table_left_at(at: time);
        table_arrives();
        table_arrives_by_video();
        table_leaves();
        table_absence();
        table_recusal();

        // The next step
        table_begin();
        table_open();
        table_resume();
        table_end_speech();
        table_take(number: index);
        table_open_vote();
        table_close_vote();
        table_close_consent();
        table_finish_adopted(number: index);
        table_finish_not_adopted(number: index);
        table_finish_heard(number: index);
        table_close();
        table_protocol();
        table_postpone();
        table_withdraw();
        table_close_all();
        table_cancel_vote();

        // Before the opening
        table_before_title(number: index);
        table_before(date: date, time: time);
        table_before_fixed();
        table_acting_head();
        table_acting_head_note();
        table_gathering();
        table_can_open(present: number, total: number, needed: number);
        table_cannot_open(missing: number, needed: number);
        table_other_day(date: date);
        table_all_here();
        table_register();
        table_gathering_keys();
        table_absent_unexplained(names: text);

        // Speeches
        table_speakers();
        table_nobody_spoke();
        table_give_floor();
        table_note();
        table_speaking_time();
        table_time_over();
        table_draft();
        table_no_draft();
        table_fold();
        table_change_point();
        table_speech();

        // Votes
        table_form();
        table_form_by_name();
        table_form_hands();
        table_form_secret();
        table_form_consent();
        table_other_vote();
        table_vote_title(vote: index, form: text);
        table_vote_opened(at: text);
        table_all_for();
        table_count_for();
        table_count_against();
        table_count_abstained();
        table_count_not_voted();
        table_count_spoiled();
        table_enough(votes_for: number, needed: number);
        table_not_enough(votes_for: number, needed: number);
        table_majority(voters: number, part: text, paragraph: text);
        table_majority_part(voters: number, part: text);
        table_missing(names: text);
        table_missing_count(count: number);
        table_not_voting(names: text);
        table_consent(voters: number);
        table_consent_else();
        table_secret();
        table_sum_expected(voters: number);
        table_sum_right(sum: number, voters: number);
        table_result_needed(needed: number, base: number);
        table_vote_cancelled();
        table_because(what: text, reason: text);
        table_dissent();
        table_dissented(name: text);

        // Breaks and the end
        table_interrupted();
        table_interrupted_since(from: time, length: text);
        table_interrupted_until(date: date, time: time);
        table_over();
        table_over_times(opened: text, closed: text);
        table_over_item(number: index, result: text);

        // Refusals
        table_nothing_recorded();
        table_arithmetic(have: text, need: text);
        table_rule_of(paragraph: text, arithmetic: text);
        table_no_quorum_opening();
        table_no_quorum_resuming();
        table_no_quorum_vote(number: index);
        table_no_quorum_closing(vote: index);
        table_no_quorum_hearing(number: index);
        table_figure_present();
        table_figure_needed();
        table_figure_total();
        table_figure_sum();
        table_figure_voters();
        table_stays_in_force();
        table_way_pause();
        table_way_postpone(number: index);
        table_way_close();
        table_way_close_short();
        table_way_pause_short();
        table_way_close_then(count: number);
        table_way_seat_invited();
        table_way_seat_member();
        table_way_absence();
        table_way_arrival();
        table_way_move();
        table_way_next();
        table_way_other_form();
        table_way_text();
        table_way_strike(entry: index);

        // The journal
        table_journal();
        table_journal_title();
        table_journal_close();
        table_journal_empty();
        table_journal_number();
        table_journal_time();
        table_journal_entry();
        table_strike();

        // Questions
        table_cancel();
        table_reason();
        table_ask_floor();
        table_speaker();
        table_do_floor();
        table_ask_speech(name: text);
        table_ask_speech_then();
        table_speech_text();
        table_ask_point(number: index);
        table_ask_point_then();
        table_ask_new_point_then();
        table_point_text();
        table_ask_arrival();
        table_who();
        table_in_place_of();
        table_do_arrival();
        table_ask_absence(name: text);
        table_ask_recusal(name: text);
        table_ask_recusal_then();
        table_which_item();
        table_ask_chair();
        table_ask_chair_then();
        table_do_chair();
        table_ask_withdraw(number: index);
        table_ask_withdraw_then();
        table_requested_by();
        table_do_withdraw();
        table_ask_postpone(number: index);
        table_to_session();
        table_session_unknown();
        table_session_of(number: index, date: text);
        table_do_postpone();
        table_ask_note();
        table_ask_note_then();
        table_note_text();
        table_do_record();
        table_ask_vote(number: index);
        table_subject_part();
        table_subject_amendment();
        table_subject_alternative();
        table_subject_text();
        table_ask_cancel(vote: index);
        table_ask_cancel_then();
        table_do_cancel();
        table_ask_dissent(vote: index);
        table_dissent_text();
        table_ask_pause();
        table_ask_pause_then();
        table_until_day();
        table_until_time();
        table_do_pause();
        table_ask_close();
        table_ask_close_then(items: text);
        table_ask_strike(entry: index);
        table_ask_strike_then();
        table_strike_then(present: number, needed: number, quorum: text);
        table_do_strike();

        // Ready phrases
        table_phrase_break();
        table_phrase_wait();
        table_phrase_no_quorum();
        table_phrase_not_ready();
        table_phrase_no_time();
        table_phrase_miscounted();
        table_phrase_wrong_form();
        table_phrase_wrong_row();
        table_phrase_wrong_time();
        table_phrase_entered_twice();
    }
}
