//! What is said of the stenogram: the queue of speakers, the words of a speech, its page, its files.

use super::messages;
use crate::i18n::Catalog;

messages! {
    stenogram for Catalog {
        // Why it is not done
        stenogram_refused_ready();
        stenogram_refused_empty();
        stenogram_refused_going_on();
        stenogram_refused_file(name: text);
        stenogram_refused_no_speech(entry: index);
        stenogram_refused_nothing();
        stenogram_refused_outside();
        stenogram_way_take_back();
        stenogram_way_write_or_attach();
        stenogram_way_attach_anew();
        stenogram_way_select();
        stenogram_way_note();

        // The queue of speakers
        stenogram_waits();
        stenogram_is_away();
        stenogram_call_next();
        stenogram_call(person: text);
        stenogram_queue();
        stenogram_forward();
        stenogram_backward();
        stenogram_drop();
        stenogram_queue_note();
        stenogram_pause_time();
        stenogram_go_on();
        stenogram_time_stands();
        stenogram_minute_left();

        // The words of a speech
        stenogram_title();
        stenogram_of(person: text);
        stenogram_here();
        stenogram_nobody();
        stenogram_mark();
        stenogram_take();
        stenogram_took();
        stenogram_translation();
        stenogram_saving();
        stenogram_not_kept();
        stenogram_kept();
        stenogram_open_whole();
        stenogram_in_protocol();
        stenogram_give_back();
        stenogram_from();

        // The page of the stenogram
        stenogram_heading(number: index);
        stenogram_absent();
        stenogram_draft();
        stenogram_ready();
        stenogram_ready_on(date: date);
        stenogram_declare();
        stenogram_reopen();
        stenogram_keeper();
        stenogram_to_session();
        stenogram_outside();
        stenogram_item(number: index, title: text);
        stenogram_not_written();
        stenogram_written(written: number, all: number);
        stenogram_none_spoke();
        stenogram_no_sitting();
        stenogram_find();
        stenogram_found(count: number);
        stenogram_found_none();
        stenogram_why_not_ready();

        // Files
        stenogram_files();
        stenogram_no_files();
        stenogram_attach();
        stenogram_choose();
        stenogram_kind_any();
        stenogram_audio();
        stenogram_video();
        stenogram_document();
        stenogram_other();
        stenogram_size_bytes(size: text);
        stenogram_size_kilo(size: text);
        stenogram_size_mega(size: text);
        stenogram_size_giga(size: text);
        stenogram_copying(done: text, size: text);
        stenogram_saving_file(done: text, size: text);
        stenogram_removing();
        stenogram_incomplete(done: text, size: text);
        stenogram_stop();
        stenogram_open_file();
        stenogram_remove_file();
        stenogram_remove_title(name: text);
        stenogram_remove_sentence();
        stenogram_attached(name: text);
        stenogram_file_failed(name: text, reason: text);
    }
}
