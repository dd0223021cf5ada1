//! What the page of the work plan says: its questions, its approval, its changes.

use super::messages;
use crate::i18n::Catalog;

messages! {
    plan for Catalog {
        // The page
        plan_title();
        plan_progress(total: number, held: number, moved: number, ahead: number);
        plan_all_quarters();
        plan_quarter(number: text);
        plan_group(quarter: text, count: number);
        plan_add_item();
        plan_new_ask();
        plan_approve_ask();
        plan_send();
        plan_cancel();
        plan_column_number();
        plan_column_item();
        plan_column_unit();
        plan_column_speaker();
        plan_column_state();
        plan_column_session();
        plan_empty();
        plan_empty_in_quarter();
        plan_none();
        plan_none_then();
        plan_step_make();
        plan_step_make_then();
        plan_step_items();
        plan_step_items_then();
        plan_step_approve();
        plan_step_approve_then();

        // The approval
        plan_clause(paragraph: text);
        plan_step_proposals();
        plan_step_draft();
        plan_step_approval();
        plan_step_sending();
        plan_done_on(day: text);
        plan_until(day: text, left: text);
        plan_was_due(day: text);
        plan_guard();

        // A question
        plan_item(number: index);
        plan_head_of_state();
        plan_head_of_state_long();
        plan_term();
        plan_prepared_by();
        plan_added();
        plan_order();
        plan_order_named(number: text, day: text);
        plan_on_agenda(session: index, item: index);
        plan_on_agenda_of(session: index, item: index, day: date);
        plan_at_session(session: index);
        plan_moved_from(slot: text);
        plan_state_proposed();
        plan_state_declined();
        plan_state_ahead();
        plan_state_moved();
        plan_state_held();
        plan_state_removed();
        plan_edit_item();
        plan_drop_item();
        plan_take_ask();
        plan_change_ask();

        // Changes
        plan_request_move(quarter: text);
        plan_request_remove();
        plan_request_open();
        plan_request_granted();
        plan_request_refused();
        plan_paper_note();
        plan_paper_consent();
        plan_paper_decision();
        plan_paper_of(number: text, day: text, author: text);
        plan_until_papers(papers: text);
        plan_file_papers();
        plan_grant();
        plan_refuse();

        // Forms
        plan_new();
        plan_new_sentence();
        plan_make();
        plan_year();
        plan_period();
        plan_whole_year();
        plan_title_of_year(year: text);
        plan_title_of_quarter(quarter: text);
        plan_item_new();
        plan_item_change();
        plan_item_in_draft();
        plan_item_by_decision();
        plan_add();
        plan_keep();
        plan_approve();
        plan_approve_sentence();
        plan_approve_verb();
        plan_drafted();
        plan_decided_by();
        plan_by_first_head();
        plan_by_acting();
        plan_order_number();
        plan_order_day();
        plan_change();
        plan_change_sentence();
        plan_request();
        plan_kind_move();
        plan_kind_remove();
        plan_move_to();
        plan_reason();
        plan_note_author();
        plan_note_number();
        plan_day();
        plan_deputy();
        plan_take();
        plan_take_sentence();
        plan_take_verb();
        plan_session_label();
        plan_session(number: index, day: date);
        plan_no_session();
        plan_why_late();
    }
}
