//! What the page of the Head of State's instructions says: the register, the quarter, the review.

use super::messages;
use crate::i18n::Catalog;

messages! {
    register for Catalog {
        // The page
        register_title();
        register_part_register();
        register_part_quarter();
        register_part_paper();
        register_add_ask();
        register_prepare();
        register_print();
        register_save();
        register_open();
        register_cancel();
        register_none();
        register_none_then();
        register_first();
        register_first_then();

        // The register
        register_all();
        register_overdue();
        register_this_quarter();
        register_done();
        register_group(word: text, count: number);
        register_group_open();
        register_find();
        register_nothing_found();
        register_column_act();
        register_column_text();
        register_column_state();
        register_column_given();
        register_column_considered();
        register_executor();
        register_due();
        register_no_due();

        // An instruction
        register_act(kind: text, number: text, day: text);
        register_act_point(act: text, point: text);
        register_since();
        register_due_moved(due: text, first: text);
        register_action_plan();
        register_until(due: text);
        register_extended_to(due: text);
        register_progress();
        register_note_ask();
        register_event_ask();

        // Forms
        register_new();
        register_new_sentence();
        register_add();
        register_act_kind();
        register_act_number();
        register_act_day();
        register_act_title();
        register_presidential();
        register_point();
        register_text();
        register_note();
        register_note_sentence();
        register_what_was_done();
        register_day();
        register_event();
        register_event_sentence();
        register_record();
        register_executed();
        register_extended();
        register_removed();
        register_returned();
        register_reopened();
        register_new_due();
        register_remark();
        register_basis();

        // The quarter
        register_late();
        register_quarter_before();
        register_quarter_after();
        register_quarter_empty();
        register_planned();
        register_days_until(day: text);
        register_quarter_over(day: text);
        register_rule(paragraph: text);
        register_total(count: number);
        register_changes(received: number, changed: number);
        register_at_session(session: index);
        register_not_considered();
        register_being_made();
        register_file(quarter: text);
    }
}
