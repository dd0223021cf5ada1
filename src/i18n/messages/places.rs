//! The places of a protocol as a person names them, and what its check has found there.

use super::messages;
use crate::i18n::Catalog;

messages! {
    places for Catalog {
        // Places of a protocol
        place_body();
        place_city();
        place_heading();
        place_kind();
        place_correction();
        place_chairs();
        place_secretary();
        place_present();
        place_absent();
        place_invited();
        place_opening();
        place_order();
        place_agenda();
        place_person(person: text);
        place_movement(number: index);
        place_chair_passed(number: index);
        place_secretary_passed(number: index);
        place_closed_part(number: index);
        place_title(item: index);
        place_speech(item: index, entry: index);
        place_recusal(item: index, number: index);
        place_point(item: index, point: index);
        place_execution(item: index, point: index);
        place_vote(item: index, vote: index);
        place_vote_quorum(item: index, vote: index);
        place_ballots(item: index, vote: index);
        place_dissent(item: index, vote: index, number: index);
        place_outcome(item: index);
        place_closing();
        place_signatures();
        place_annex();

        // Findings of the check
        finding(place: text, fault: text);
        fault_text_kazakh();
        fault_text_russian();
        fault_not_closed();
        fault_chair();
        fault_outcome();
        fault_report();
        fault_decision_without_vote();
        fault_outcome_contradicts_vote();
        fault_points();
        fault_executor();
        fault_term();
        fault_term_before_session(due: date, session: date);
        fault_count(counted: number, voters: number);
        fault_quorum(present: number, total: number, needed: number);
        fault_absent_voter();
        finding_wording();
        finding_wording_of_item(item: index);

        // Ways
        way_record_chair();
        way_record_report();
        way_check_vote();
        way_add_points();
        way_name_executor_or_exempt();
        way_give_term_or_exempt();
        way_later_term();
        way_remove_wording();
    }
}
