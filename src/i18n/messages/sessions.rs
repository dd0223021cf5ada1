//! What the list of sessions and the question for a new one say.

use super::messages;
use crate::i18n::Catalog;

messages! {
    sessions for Catalog {
        sessions_year(year: text);
        sessions_summary(held: index, ahead: index);
        sessions_summary_lost(told: text, lost: index);
        sessions_tip(number: index, day: text, state: text);
        sessions_month(month: number);
        sessions_all(count: index);
        sessions_ahead(count: index);
        sessions_unrecorded(count: index);
        sessions_none_such();
        sessions_number();
        sessions_number_of(number: index);
        sessions_date();
        sessions_day(day: text, weekday: text);
        sessions_hours(from: text, to: text);
        sessions_kind();
        sessions_ordinary();
        sessions_extraordinary();
        sessions_items();
        sessions_quorum();
        sessions_present(present: index, total: index);
        sessions_promised(present: index, needed: index);
        sessions_short(present: index, needed: index);
        sessions_protocol();
        sessions_draft();
        sessions_elsewhere();
        sessions_state();
        sessions_registered();
        sessions_new();
        sessions_new_sentence();
        sessions_time();
        sessions_place();
        sessions_form();
        sessions_in_person();
        sessions_by_video();
        sessions_mixed();
        sessions_kind_label();
        sessions_basis();
        sessions_basis_kind();
        sessions_basis_number();
        sessions_basis_order();
        sessions_create();
        sessions_cancel();
        sessions_day_note(weekday: text, words: text);
        sessions_day_extraordinary();
        sessions_day_planned();
        sessions_day_kept();
        sessions_day_short(earliest: text);
        sessions_day_off();
        sessions_day_past();
        sessions_day_taken(number: index);
        sessions_day_wrong();
        sessions_time_wrong();
        sessions_place_missing();
        sessions_basis_missing();
        sessions_basis_later();
        sessions_no_session();
        sessions_none_next();
        sessions_none_composition();
    }
}
