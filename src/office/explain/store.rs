//! Why a file or the database in it cannot be used, and what to do; never is anything to be deleted.

use std::io;
use std::path::Path;

use super::{Explanation, Voice, fault};
use crate::domain::profile::clause::Clause;
use crate::i18n::Catalog;
use crate::store::{Access, Foreign, Holder, Noun, StoreError, WhyReading};

/// Explains a failure of the database.
pub fn error(error: &StoreError, voice: &Voice<'_>) -> Explanation {
    let words = voice.words;
    match error {
        StoreError::NotFound(path) => Explanation::of(words.file_missing(&shown(path))).way(words.way_check_path()),
        StoreError::Exists(path) => Explanation::of(words.file_exists(&shown(path))).way(words.way_other_name()),
        StoreError::NotADatabase { path, found } => foreign(path, *found, words),
        StoreError::CannotUnlock { path, password_given: true } => Explanation::of(words.password_wrong(&shown(path)))
            .way(words.way_check_keyboard())
            .way(words.way_choose_database())
            .way(words.way_restore_backup()),
        StoreError::CannotUnlock { path, password_given: false } => {
            Explanation::of(words.password_needed(&shown(path)))
                .way(words.way_enter_password())
                .way(words.way_choose_database())
                .way(words.way_restore_backup())
        }
        StoreError::NotProtected(path) => {
            Explanation::of(words.password_not_expected(&shown(path))).way(words.way_open_without_password())
        }
        StoreError::NotOurs(path) => {
            Explanation::of(words.database_of_another_program(&shown(path))).way(words.way_choose_database())
        }
        StoreError::Damaged { details } => damaged(words).because(details),
        StoreError::TooNew { found, known } => {
            Explanation::of(words.database_too_new(*found, *known)).way(words.way_update_program())
        }
        StoreError::TooOld { found, known } => {
            Explanation::of(words.database_too_old(*found, *known)).way(words.way_open_for_writing())
        }
        StoreError::InUse { holder } => in_use(holder.as_ref(), words),
        StoreError::ReadOnly => Explanation::of(words.database_not_writable()).way(words.way_allow_writing()),
        StoreError::DiskFull => Explanation::of(words.database_no_room()).way(words.way_make_room()),
        StoreError::Device(source) => {
            Explanation::of(words.database_device()).way(words.way_check_disk()).because(source)
        }
        StoreError::File { path, source } => file(path, source, words),
        StoreError::NoRecord { noun: kind, id } => no_record(&noun(*kind, words), *id, words),
        StoreError::LeftOut { noun: kind, id } => {
            Explanation::of(words.record_left_out(&noun(*kind, words), &id.to_string())).way(words.way_order_all())
        }
        StoreError::Duplicate { columns } => {
            Explanation::of(words.record_duplicate()).way(words.way_change_existing()).because(columns)
        }
        StoreError::Reference => Explanation::of(words.record_reference()).way(words.way_keep_referred()),
        StoreError::Constraint { rule } => {
            Explanation::of(words.record_not_allowed()).way(words.way_check_value()).because(rule)
        }
        StoreError::Sealed { rule } => {
            Explanation::of(words.record_sealed()).way(words.way_enter_further()).because(rule)
        }
        StoreError::JournalGap { session, expected, found } => {
            Explanation::of(words.journal_gap(&voice.session(*session), *expected, *found))
                .way(words.way_restore_backup())
        }
        StoreError::BrokenLink { session, seq } => {
            Explanation::of(words.journal_broken_link(&voice.session(*session), *seq)).way(words.way_restore_backup())
        }
        StoreError::BrokenSeal { protocol: _, edition } => {
            Explanation::of(words.edition_seal_broken(*edition)).way(words.way_restore_backup()).because(error)
        }
        StoreError::NumberTaken { year, number } => Explanation::of(words.number_taken(*number, &year.to_string()))
            .on(voice.clause(Clause::Requisites))
            .way(words.way_take_next_number()),
        StoreError::InMemory => fault_of(words.database_in_memory(), words).because(error),
        StoreError::Sqlite(source) => {
            Explanation::of(words.database_failed()).way(words.way_try_again()).way(words.way_report()).because(source)
        }
    }
}

/// Explains why the database is open for reading only; nothing where it can be written.
pub fn access(access: &Access, words: &Catalog) -> Option<Explanation> {
    match access {
        Access::Writing => None,
        Access::Reading(WhyReading::Asked) => {
            Some(Explanation::of(words.database_asked_read_only()).way(words.way_reopen_for_writing()))
        }
        Access::Reading(WhyReading::InUse(holder)) => Some(in_use(holder.as_ref(), words)),
        Access::Reading(WhyReading::Unwritable) => {
            Some(Explanation::of(words.database_not_writable()).way(words.way_allow_writing()))
        }
    }
}

/// Explains what the system says about a file.
pub(super) fn file(path: &Path, source: &io::Error, words: &Catalog) -> Explanation {
    let path = shown(path);
    let explanation = match source.kind() {
        // A file in the middle of a path is no folder, so what is asked for is not there either.
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => {
            Explanation::of(words.file_missing(&path)).way(words.way_check_path())
        }
        io::ErrorKind::AlreadyExists => Explanation::of(words.file_exists(&path)).way(words.way_other_name()),
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
            Explanation::of(words.file_not_permitted(&path)).way(words.way_other_folder())
        }
        io::ErrorKind::IsADirectory => Explanation::of(words.file_is_folder(&path)).way(words.way_choose_file()),
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
            Explanation::of(words.file_no_room(&path)).way(words.way_make_room())
        }
        // The system's kinds are many and not ours; its code says the rest.
        _ => match source.raw_os_error() {
            Some(code) => Explanation::of(words.file_unusable_code(&path, &code.to_string())),
            None => Explanation::of(words.file_unusable(&path)),
        }
        .way(words.way_check_disk()),
    };
    explanation.because(source)
}

/// Explains that a record is not there.
pub(super) fn no_record(noun: &str, id: i64, words: &Catalog) -> Explanation {
    Explanation::of(words.record_missing(noun, &id.to_string())).way(words.way_read_again())
}

/// Explains that the file is not what was written.
pub(super) fn damaged(words: &Catalog) -> Explanation {
    Explanation::of(words.database_damaged()).way(words.way_restore_backup())
}

fn fault_of(sentence: String, words: &Catalog) -> Explanation {
    Explanation { sentence, ..fault(words) }
}

fn foreign(path: &Path, found: Foreign, words: &Catalog) -> Explanation {
    let path = shown(path);
    match found {
        Foreign::Empty => Explanation::of(words.database_empty(&path))
            .way(words.way_choose_database())
            .way(words.way_restore_backup()),
        Foreign::PlainSqlite => Explanation::of(words.database_plain(&path)).way(words.way_open_original()),
        Foreign::Text => Explanation::of(words.database_text(&path)).way(words.way_choose_database()),
        Foreign::Other => Explanation::of(words.database_other_file(&path)).way(words.way_choose_database()),
    }
}

fn in_use(holder: Option<&Holder>, words: &Catalog) -> Explanation {
    let sentence = match holder {
        Some(holder) => words.database_in_use_by(&holder.user, &holder.host, holder.since.date(), holder.since.time()),
        None => words.database_in_use(),
    };
    Explanation::of(sentence).way(words.way_close_elsewhere())
}

fn noun(noun: Noun, words: &Catalog) -> String {
    match noun {
        Noun::Body => words.noun_body(),
        Noun::Person => words.noun_person(),
        Noun::Unit => words.noun_unit(),
        Noun::Composition => words.noun_composition(),
        Noun::Profile => words.noun_rules(),
        Noun::Plan => words.noun_plan(),
        Noun::PlanItem => words.noun_plan_item(),
        Noun::Session => words.noun_session(),
        Noun::Item => words.noun_item(),
        Noun::Invitee => words.noun_invitee(),
        Noun::Point => words.noun_point(),
        Noun::Protocol => words.noun_protocol(),
        Noun::Edition => words.noun_edition(),
        Noun::Attachment => words.noun_attachment(),
        Noun::Instruction => words.noun_instruction(),
    }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}
