//! What the machine failed at: what happened and what to do.

use super::messages;
use crate::i18n::Catalog;

messages! {
    failures for Catalog {
        // Files
        file_missing(path: text);
        file_exists(path: text);
        file_not_permitted(path: text);
        file_is_folder(path: text);
        file_no_room(path: text);
        file_unusable(path: text);
        file_unusable_code(path: text, code: text);
        file_not_a_sitting(path: text);

        // The database
        database_empty(path: text);
        database_plain(path: text);
        database_text(path: text);
        database_other_file(path: text);
        password_wrong(path: text);
        password_needed(path: text);
        password_not_expected(path: text);
        database_of_another_program(path: text);
        database_damaged();
        database_too_new(found: index, known: index);
        database_too_old(found: index, known: index);
        database_in_use();
        database_in_use_by(user: text, host: text, date: date, time: time);
        database_not_writable();
        database_asked_read_only();
        database_no_room();
        database_device();
        database_in_memory();
        database_failed();
        record_missing(noun: text, record: text);
        record_left_out(noun: text, record: text);
        record_duplicate();
        record_reference();
        record_not_allowed();
        record_sealed();
        journal_gap(session: text, expected: index, found: index);
        journal_broken_link(session: text, entry: index);
        edition_seal_broken(edition: index);
        noun_body();
        noun_person();
        noun_unit();
        noun_composition();
        noun_rules();
        noun_plan();
        noun_plan_item();
        noun_session();
        noun_item();
        noun_invitee();
        noun_point();
        noun_protocol();
        noun_edition();
        noun_attachment();
        noun_instruction();

        // Papers and the program itself
        paper_character(character: text, excerpt: text);
        paper_picture(picture: text, reason: text);
        picture_unknown_kind();
        picture_damaged();
        picture_no_size();
        picture_too_large(millions: number);
        picture_gradient();
        picture_pattern();
        picture_text();
        picture_transparent();
        picture_masked();
        picture_pixels();
        paper_no_room();
        paper_page_size(width: number, height: number);
        paper_no_page(page: text);
        paper_not_made();
        program_face();
        program_practice(file: text);
        program_practice_key(key: text);
        program_fault();

        // Ways
        way_check_path();
        way_other_name();
        way_other_folder();
        way_choose_file();
        way_make_room();
        way_try_again();
        way_check_disk();
        way_export_again();
        way_choose_database();
        way_open_original();
        way_check_keyboard();
        way_enter_password();
        way_open_without_password();
        way_restore_backup();
        way_update_program();
        way_open_for_writing();
        way_close_elsewhere();
        way_allow_writing();
        way_reopen_for_writing();
        way_read_again();
        way_order_all();
        way_change_existing();
        way_keep_referred();
        way_check_value();
        way_enter_further();
        way_replace_character();
        way_save_picture_as(formats: text);
        way_take_other_picture();
        way_make_picture_smaller();
        way_fill_with_one_colour();
        way_turn_text_into_curves();
        way_cut_shapes();
        way_narrow_margins();
        way_choose_other_size();
        way_choose_page();
        way_install_again();
        way_report();
    }
}
