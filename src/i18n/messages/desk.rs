//! What the desk of the protocol says: the check list, the words put by hand, the registration, the papers.

use super::messages;
use crate::i18n::Catalog;

messages! {
    desk for Catalog {
        // The page
        desk_title(session: index);
        desk_title_registered(number: text, session: index);
        desk_complete();
        desk_register_ask();
        desk_correct_ask();
        desk_cancel();
        desk_done();
        desk_hours(day: text, from: text, to: text);
        desk_after_registration();
        desk_kazakh_original();
        desk_kazakh_text();
        desk_russian_text();
        desk_no_paper();
        desk_not_yet();
        desk_not_yet_then();
        desk_never();
        desk_never_then();
        desk_go_to_session();

        // The check
        desk_missing(count: number);
        desk_nothing_missing();
        desk_bars();
        desk_nothing_bars();
        desk_remarks_title(count: number);
        desk_remarks(count: number);
        desk_mend();
        desk_drop_words();
        desk_right_closed();
        desk_right_quorum(votes: number);
        desk_right_votes();
        desk_right_points(points: number);
        desk_right_texts();

        // Words put by hand
        desk_places();
        desk_speech(item: index, speaker: text);
        desk_by_hand();
        desk_from_facts();
        desk_back_to_facts();
        desk_made_from_facts();
        desk_what_was_said();
        desk_paragraph();
        desk_corrected_paragraph();
        desk_write_by_hand();

        // The registration
        desk_register_title();
        desk_register_sentence();
        desk_register();
        desk_number();
        desk_registered_on();
        desk_kazakh_sheets();
        desk_russian_sheets();
        desk_with_annex(sheets: text, annex: text);
        desk_no_russian();
        desk_registered();
        desk_sealed();
        desk_editions();
        desk_edition(number: index, day: text);
        desk_first_edition();
        desk_decided(name: text);
        desk_correct_hint();

        // The correction act
        desk_correct_title();
        desk_correct_sentence();
        desk_corrected_places(places: text);
        desk_reason();
        desk_decided_by();
        desk_make_edition();
        desk_edition_made(number: index);

        // Papers
        desk_papers();
        desk_full();
        desk_short();
        desk_extract();
        desk_kk();
        desk_ru();
        desk_both();
        desk_save();
        desk_open();
        desk_print();
        desk_saved(path: text);
        desk_printed(name: text);
        desk_file(number: text, day: text);
        desk_file_short(number: text, day: text);
        desk_file_extract(number: text, item: index, day: text);
        desk_file_draft(session: index, day: text);
        desk_file_draft_short(session: index, day: text);
    }
}
