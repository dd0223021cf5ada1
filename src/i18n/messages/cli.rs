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
    }
}
