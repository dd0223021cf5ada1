//! What the command line tells: accounts of work done, tables, results of checks.

use super::messages;
use crate::i18n::Catalog;

messages! {
    cli for Catalog {
        refused(reason: text);
        failed(reason: text);
        advice(text: text);
        password_prompt();
        written(path: text);
        database_made(path: text);
        demo_done(folder: text);
        demo_session(number: text, date: date);
        demo_quorum(present: number, total: number, needed: number);
        demo_item(item: text, title: text, outcome: text);
        demo_refused(what: text);
        demo_instructions(count: number);
        session_line(number: text, date: date, kind: text, state: text);
        sessions_none();
        session_title(number: text, date: date);
        session_place(place: text);
        session_composition(present: number, total: number, needed: number);
        replay_entry(entry: index, at: time, effect: text);
        replay_refused(entry: index, reason: text);
        replay_agrees();
        check_passed(what: text);
        check_failed(what: text, details: text);
        check_file();
        check_chain(count: number);
        check_replay(count: number);
        check_catalogues();
        check_all_passed();
        check_some_failed(count: number);
        verified(edition: text, number: text, date: date_of);
        verified_not_registered(path: text);
        verified_replaced(edition: text, number: text, date: date_of, latest: text);
        usage_unknown_command(command: text);
        usage_unknown_argument(argument: text);
        usage_missing(argument: text);
        usage_missing_command();
        usage_empty(argument: text);
        usage_bad_value(argument: text, value: text);
        usage_repeated(argument: text);
        usage_wrong();
        help_heading_usage();
        help_heading_commands();
        help_heading_options();
        help_program();
        help_demo();
        help_session();
        help_session_list();
        help_session_show();
        help_session_export();
        help_protocol();
        help_extract();
        help_attendance();
        help_review();
        help_check();
        help_verify();
        help_replay();
        help_backup();
        help_lang();
        help_help();
        help_version();
        help_out();
        help_db();
        help_session_name();
        help_json();
        help_form();
        help_item();
        help_quarter();
        help_file();
        help_pdf();
        help_journal();
    }
}
