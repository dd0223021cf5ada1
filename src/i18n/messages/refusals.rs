//! Why a rule says no, with the figures, and the lawful ways out.
//!
//! A refusal is shown as: the reason, the way out if there is one, the paragraph it rests on ([`Catalog::cited`]).

use super::messages;
use crate::i18n::Catalog;

messages! {
    refusals for Catalog {
        cited(source: text, paragraph: text);
        cited_source(source: text);

        // Quorum and presence
        quorum_missing_at_opening(present: number, total: number, needed: number);
        quorum_missing_at_vote(present: number, total: number, needed: number);
        composition_empty(date: date_on);
        substitution_refused(person: text, member: text);
        already_present(person: text);
        not_present(person: text);
        not_in_composition(person: text);
        leaving_during_own_vote(person: text);
        chair_not_present(person: text);
        recused_already(person: text, item: text);

        // Course of the sitting
        sitting_not_open();
        sitting_already_open();
        sitting_closed();
        sitting_adjourned();
        sitting_not_adjourned();
        no_item_taken();
        item_still_open(item: text);
        item_already_closed(item: text);
        item_unknown(item: text);
        items_undecided(items: text);
        speech_still_open(person: text);
        no_speech_open();
        entry_before_previous(at: time, previous: time);

        // Votes
        vote_already_open(item: text);
        no_vote_open();
        vote_still_open(item: text);
        item_without_vote(item: text);
        voter_not_member(person: text);
        voter_absent(person: text);
        voter_recused(person: text, item: text);
        voter_votes_twice(person: text);
        ballots_by_name_only();
        count_only();
        count_mismatch(sum: number, present: number);
        voters_missing(names: text);
        consent_not_confirmed();
        dissent_without_vote(person: text);

        // Corrections
        entry_unknown(entry: index);
        entry_already_struck(entry: index);
        entry_not_strikable(entry: index);
        strike_breaks_entry(entry: index, later: index);
        reason_missing();
        setting_unknown(key: text);
        setting_value_refused(key: text, value: text);
        profile_ends_before_it_begins();

        // Preparing
        agenda_empty();
        kazakh_text_missing(place: text);
        russian_text_missing(place: text);
        extraordinary_needs_decision();
        media_need_decision(person: text);
        member_listed_twice(person: text);
        composition_date_taken(date: date_from);
        no_composition_on(date: date_on);

        // Protocol
        protocol_incomplete(count: number);
        protocol_registered(number: text);
        number_taken(number: text, year: text);
        russian_without_kazakh();
        restricted_not_published(item: text);
        gap_executor(item: text, point: text);
        gap_term(item: text, point: text);
        gap_term_in_past(item: text, point: text, term: date);
        gap_outcome(item: text);
        gap_speaker(item: text);
        gap_signatory(role: text);
        gap_text_kazakh(place: text);
        gap_text_russian(place: text);
        gap_sitting_open();
        gap_chair();
        gap_report(item: text);
        gap_vote(item: text);
        gap_outcome_contradicts_vote(item: text);
        gap_points(item: text);
        gap_count(item: text, counted: number, voters: number);
        gap_quorum(item: text, present: number, needed: number);
        gap_absent_voter(item: text);
        gap_wording(place: text);

        // Lawful ways out
        way_out_invite(person: text);
        way_out_wait_or_adjourn();
        way_out_postpone_item();
        way_out_move_session();
        way_out_recount();
        way_out_strike_later_first(later: index);
        way_out_correction_act();
    }
}
