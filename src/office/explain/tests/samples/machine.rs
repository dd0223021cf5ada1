//! Failures of papers, of the store and of the practice files.

use std::io;
use std::sync::Arc;

use super::{SESSION, at, path};
use crate::documents::content::Face;
use crate::documents::error::{Error as PaperError, PdfStage, PictureError};
use crate::domain::control::ControlRefusal;
use crate::domain::id::ProtocolId;
use crate::office::practice::PracticeError;
use crate::store::{Foreign, Holder, Noun, StoreError, WhyReading, failures_of_the_database};

pub(in crate::office) fn picture(reason: PictureError) -> PaperError {
    PaperError::Picture { alt: "елтаңба".into(), reason }
}

pub(in crate::office) fn pictures() -> Vec<PictureError> {
    vec![
        PictureError::UnknownKind,
        PictureError::Damaged,
        PictureError::NoSize,
        PictureError::TooLarge,
        PictureError::Gradient,
        PictureError::Pattern,
        PictureError::Text,
        PictureError::Transparent,
        PictureError::Masked,
        PictureError::Pixels,
    ]
}

pub(in crate::office) fn papers() -> Vec<PaperError> {
    vec![
        PaperError::Face(Face::Regular),
        PaperError::MissingGlyph {
            character: '☃', place: Some("item-2/point-1".into()), excerpt: "қар ☃".into()
        },
        picture(PictureError::Gradient),
        PaperError::NoRoom,
        PaperError::TableShape { row: 2, place: None },
        PaperError::Pdf(PdfStage::Subset),
        PaperError::PageSize { width: 0, height: 90_000 },
        PaperError::NoPage(12),
    ]
}

pub(in crate::office) fn foreign() -> Vec<Foreign> {
    vec![Foreign::Empty, Foreign::PlainSqlite, Foreign::Text, Foreign::Other]
}

pub(in crate::office) fn not_a_database(found: Foreign) -> StoreError {
    StoreError::NotADatabase { path: path(), found }
}

pub(in crate::office) fn no_record(noun: Noun) -> StoreError {
    StoreError::NoRecord { noun, id: 17 }
}

pub(in crate::office) fn nouns() -> Vec<Noun> {
    vec![
        Noun::Body,
        Noun::Person,
        Noun::Unit,
        Noun::Composition,
        Noun::Profile,
        Noun::Plan,
        Noun::PlanItem,
        Noun::Session,
        Noun::Item,
        Noun::Invitee,
        Noun::Point,
        Noun::Protocol,
        Noun::Edition,
        Noun::Attachment,
        Noun::Instruction,
    ]
}

fn holder() -> Holder {
    Holder {
        program: "алқа".into(), user: "Гүлнар".into(), host: "кеңсе".into(), pid: 4, since: at(9, 5)
    }
}

pub(in crate::office) fn why_reading() -> Vec<WhyReading> {
    vec![WhyReading::Asked, WhyReading::InUse(Some(holder())), WhyReading::InUse(None), WhyReading::Unwritable]
}

pub(in crate::office) fn store() -> Vec<StoreError> {
    let mut errors = vec![
        StoreError::NotFound(path()),
        StoreError::Exists(path()),
        not_a_database(Foreign::PlainSqlite),
        StoreError::CannotUnlock { path: path(), password_given: true },
        StoreError::CannotUnlock { path: path(), password_given: false },
        StoreError::NotProtected(path()),
        StoreError::NotOurs(path()),
        StoreError::Damaged { details: "malformed page".into() },
        StoreError::TooNew { found: 9, known: 1 },
        StoreError::TooOld { found: 1, known: 2 },
        StoreError::InUse { holder: Some(holder()) },
        StoreError::InUse { holder: None },
        StoreError::ReadOnly,
        StoreError::DiskFull,
        file(io::ErrorKind::PermissionDenied),
        no_record(Noun::Person),
        StoreError::LeftOut { noun: Noun::Item, id: 17 },
        StoreError::Duplicate { columns: "session.year, session.number".into() },
        StoreError::Reference,
        StoreError::Constraint { rule: "minutes > 0".into() },
        StoreError::Sealed { rule: "journal entries are never changed".into() },
        StoreError::JournalGap { session: SESSION, expected: 3, found: 5 },
        StoreError::BrokenLink { session: SESSION, seq: 3 },
        StoreError::NumberTaken { year: 2026, number: 6 },
        StoreError::BrokenSeal { protocol: ProtocolId(1), edition: 2 },
        StoreError::InMemory,
    ];
    errors.extend(failures_of_the_database());
    errors
}

fn file(kind: io::ErrorKind) -> StoreError {
    StoreError::File { path: path(), source: Arc::new(kind.into()) }
}

pub(in crate::office) fn practice() -> Vec<PracticeError> {
    let broken = serde_json::from_str::<u8>("{").unwrap_err();
    vec![
        PracticeError::Unreadable { file: "отырыс", source: Arc::new(broken) },
        PracticeError::RepeatedKey { noun: "unit", key: "су".into() },
        PracticeError::UnknownKey { noun: "unit", key: "су".into() },
        PracticeError::Unlawful { key: "су".into(), refusal: ControlRefusal::Open },
        PracticeError::UnknownField { step: 3, field: "түс".into() },
    ]
}
