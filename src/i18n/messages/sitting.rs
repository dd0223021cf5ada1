//! Why an entry of the sitting's journal is refused, with the figures, and the lawful ways out.

use super::messages;
use crate::i18n::Catalog;

messages! {
    sitting for Catalog {
        // Course of the sitting
        sitting_not_opened();
        sitting_opened_already();
        sitting_interrupted();
        sitting_not_interrupted();
        sitting_over();
        sitting_another_day(set: date, at: date);
        entry_ahead_of_time(at: text, entered: text);
        entry_too_early(at: text, earliest: text);
        entry_text_missing();

        // Quorum
        quorum_missing_at_opening(total: number, present: number, needed: number);
        quorum_missing_at_resuming(total: number, present: number, needed: number);
        quorum_missing_for_vote(item: text, total: number, present: number, needed: number);
        quorum_missing_at_close_of_vote(vote: index, item: text, total: number, present: number, needed: number);
        quorum_missing_for_hearing(item: text, total: number, present: number, needed: number);

        // Presence
        substitution_refused(person: text, member: text);
        place_taken(member: text, by: text);
        not_a_member(person: text);
        member_as_other(member: text);
        already_present(person: text, since: text);
        not_present(person: text);
        not_absent(member: text);

        // The chair
        may_not_preside(person: text);
        chair_absent(person: text);
        chair_leaves(person: text);
        presides_already(person: text);
        chair_is_secretary(person: text);
        keeps_already(person: text);
        closed_already(since: text);
        not_closed_now();
        taken_already(item: text);
        secretary_unknown(person: text);
        chair_recused(person: text, item: text);
        recused_already(member: text, item: text);
        recused_too_late(item: text, vote: index);

        // Items and speeches
        item_not_on_agenda();
        item_done(item: text);
        item_in_the_way(item: text);
        item_not_taken(item: text);
        item_not_taken_but(item: text, current: text);
        no_decision_on_information(item: text);
        decision_expected(item: text);
        not_voted_on(item: text);
        vote_did_not_adopt(item: text, vote: index, votes_for: number, needed: number);
        vote_adopted(item: text, vote: index);
        items_without_outcome(items: text);
        speech_running(person: text);
        no_speech();
        speech_is_paused();
        speech_not_paused();

        // Votes
        vote_in_the_way(vote: index);
        vote_number_wrong(given: index, expected: index);
        vote_unknown(vote: index);
        vote_not_open(vote: index);
        vote_cancelled_already(vote: index);
        vote_not_standing(vote: index);
        decision_stands(item: text, vote: index);
        not_repeatable_not_cancelled(vote: index);
        not_repeatable_other_item(vote: index);
        not_repeatable_other_subject(vote: index);
        not_repeatable_repeated(vote: index, by: index);
        taken_by_totals(vote: index, voters: number);
        taken_by_name(vote: index);
        voter_not_a_member(person: text);
        voter_absent(person: text);
        voter_recused(person: text);
        voter_by_video(person: text);
        count_differs(vote: index, got: text, expected: number);
        spoiled_differs(vote: index, spoiled: number, not_voted: number);
        no_consent(vote: index, votes_for: number, voters: number);
        count_missing(vote: index, voters: number);
        ballots_missing(vote: index, names: text);
        voter_leaves(member: text, vote: index);
        dissent_of_supporter(member: text, vote: index, choice: text);
        dissent_of_other(member: text, vote: index);
        dissent_filed_already(member: text, vote: index);

        // The journal
        entry_unknown(entry: index);
        entry_struck_already(entry: index, by: index);
        entry_strikes_another(entry: index);
        entry_needed_later(entry: index, later: index, because: text);
        chain_gap(expected: index, found: index);
        chain_wrong_previous(entry: index);
        chain_wrong_hash(entry: index);
        journal_refused(entry: index, because: text);

        // Lawful ways out
        way_seat_as_invited(person: text);
        way_seat_as_member(person: text);
        way_explain_absence(person: text);
        way_register_arrival(person: text);
        way_wait_for_members(count: number);
        way_open();
        way_resume();
        way_adjourn();
        way_move_session();
        way_pass_chair();
        way_name_another_secretary();
        way_take_item(item: text);
        way_close_item(item: text);
        way_postpone_item(item: text);
        way_record_as_heard(item: text);
        way_put_to_vote(item: text);
        way_record_as_not_adopted(item: text);
        way_record_as_adopted(item: text);
        way_close_vote(vote: index);
        way_cancel_vote(vote: index);
        way_vote_in_another_form(vote: index);
        way_vote_anew();
        way_repeat_vote(vote: index);
        way_record_ballots(vote: index);
        way_enter_count(vote: index, voters: number);
        way_end_speech();
        way_enter_from(date: date, time: time);
        way_enter_until(date: date, time: time);
        way_write_text();
        way_strike_first(entry: index);
        way_enter_again();
    }
}
