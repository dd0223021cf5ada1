//! What the machine failed at: what happened and what to do.

use super::messages;
use crate::i18n::Catalog;

messages! {
    failures for Catalog {
        file_missing(path: text);
        file_exists(path: text);
        folder_read_only(path: text);
        disk_full(path: text);
        file_unreadable(path: text, details: text);
        file_unwritable(path: text, details: text);
        password_wrong_or_foreign(path: text);
        password_needed(path: text);
        database_damaged(path: text);
        database_too_new(path: text, version: index, known: index);
        database_in_use(path: text, holder: text);
        database_read_only(path: text);
        journal_gap(expected: index, found: index);
        journal_hash_wrong(entry: index);
        journal_unreadable(path: text, details: text);
        journal_differs(session: text);
        session_unknown(session: text);
        item_unknown_in(session: text, item: text);
        protocol_not_registered(session: text);
        picture_unreadable(path: text);
        paper_not_set(details: text);
        program_fault(details: text);
    }
}
