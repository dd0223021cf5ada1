//! Further words of the protocol and of the extract: what the course of a sitting makes necessary.

use super::messages;
use crate::i18n::Papers;

messages! {
    protocol for Papers {
        // Head
        draft_stamp();
        sitting_closed_to_public();
        sitting_extraordinary(basis: text, closed: flag);
        act_named(act: text, date: date_of, number: text);
        act_unnumbered(act: text, date: date_of);
        person_between(person: text, from: time, to: time);
        person_by_video(person: text);
        person_absent(person: text);
        counted_in_list(count: number);
        correction_note(edition: index, reason: text);
        composition_by_order(order: text);
        no_quorum(present: number, total: number, needed: number);

        // Course of the sitting
        members_now(present: number);
        item_withdrawn_by(person: text, reason: text);
        heard_and_noted();
        session_hours_over_days(first: date, opened: time, last: date, closed: time);

        // Decisions
        draft_put_to_vote();
        term_quarterly();

        // Votes
        put_to_vote_label();
        vote_numbered(vote: index);
        vote_on_decision();
        vote_on_part(subject: text);
        vote_on_amendment(subject: text);
        vote_on_alternative(subject: text);
        vote_on_procedure(subject: text);
        vote_repeats(vote: index);
        vote_stopped(reason: text);
        ballots_spoiled(ballots: spelled);
        votes_needed(voters: number, needed: number);
        proposal_adopted_unanimously();
        proposal_adopted_by_majority();
        proposal_not_adopted(votes_for: number, needed: number);
        proposal_tie();
        proposal_by_chair();
        proposal_against_by_chair();
        secretary_passed(person: text, at: time);
        closed_part_held(from: time, to: time, reason: text);
        closed_part_without(persons: text);

        // Where a rule is written
        cite_model_regulation(paragraph: text);
        cite_ministry_regulation(paragraph: text);
        cite_document_rules(paragraph: text);
        cite_consultative_bodies(paragraph: text);
        cite_government_regulation(paragraph: text);
        cite_restricted_information(paragraph: text);
        cite_own(regulation: text, paragraph: text);

        // The end
        annex_note();
        annex_note_sheets(sheets: number);
        running_registered(number: text, edition: index, registered: text, digest: text);
        running_draft(digest: text);
        protocol_signed_by();
        signature_caption();
        certified_on(date: date);

        // The extract
        extract_item(number: text);

        // The proof
        text_not_written();

        // The attendance sheet
        attendance_place(place: text, date: date, time: time);
        attendance_kept_by();

        // The quarterly review
        review_planned_undated(quarter: in_quarter, days: number);
        review_origins(carried: number, received: number, reopened: number);
        review_removed(removed: number);
        review_column_quarter_before();
        review_column_quarter_now();
        review_state_before(state: text);
        review_state_new();
        review_executed_on(state: text, date: text);
        review_days_over(state: text, days: number);
        review_no_term();
        review_term_moved(term: text, first: text);
        review_legend(state: text, count: number);
    }
}
