//! What the frame of the window says: places, the line at the foot, shortcuts.

use super::messages;
use crate::i18n::Catalog;

messages! {
    frame for Catalog {
        frame_alqa();
        frame_title(body: text);
        frame_practice();
        frame_practice_why();
        frame_practice_on(day: text);
        frame_day(day: date);
        frame_day_why();
        frame_day_no_way_back();
        frame_day_tomorrow(day: text);
        frame_day_sitting(day: text, at: time);
        frame_day_now(day: date);
        frame_back();
        frame_understood();
        frame_unrecorded_title();
        frame_unrecorded(what: text);
        frame_open_form();
        frame_stay();
        frame_leave_anyway();
        frame_open_file();
        frame_open_folder();
        frame_today();
        frame_sessions();
        frame_plan();
        frame_instructions();
        frame_composition();
        frame_settings();
        frame_light();
        frame_dark();
        frame_high_contrast();
        frame_saved(at: text);
        frame_encrypted();
        frame_reading();
        frame_in_use(who: text, day: text, at: time);
        frame_process(number: index);
        frame_fallen();
        frame_fallen_then();
        frame_keys();
        frame_key_help();
        frame_key_main();
        frame_key_search();
        frame_key_find();
        frame_key_new();
        frame_key_save();
        frame_key_print();
        frame_key_back();
        frame_key_cancel();
        frame_key_larger();
        frame_key_smaller();
        frame_key_usual_size();
        frame_key_language();
        frame_key_theme();
        frame_key_next_field();
        frame_key_detail();
        frame_key_roll_call();
        frame_key_floor();
        frame_key_next_speaker();
        frame_key_write();
        frame_key_time_mark();
        frame_key_take_words();
        frame_key_all_for();
        frame_key_for();
        frame_key_against();
        frame_key_abstained();
        frame_key_did_not_vote();
        frame_key_full_screen();
        frame_key_undo();
        frame_key_move_up();
        frame_key_move_down();
    }
}
