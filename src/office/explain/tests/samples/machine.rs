//! A sample of every failure of the machine, and of every error of the office.

use super::*;
use crate::domain::session::answer::AnswerRefusal;

pub(in crate::office::explain::tests) fn foreign() -> Vec<Foreign> {
    vec![Foreign::Empty, Foreign::PlainSqlite, Foreign::Text, Foreign::Other]
}

pub(in crate::office::explain::tests) fn not_a_database(found: Foreign) -> StoreError {
    StoreError::NotADatabase { path: path(), found }
}

pub(in crate::office::explain::tests) fn no_record(noun: Noun) -> StoreError {
    StoreError::NoRecord { noun, id: 17 }
}

pub(in crate::office::explain::tests) fn nouns() -> Vec<Noun> {
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

pub(in crate::office::explain::tests) fn why_reading() -> Vec<WhyReading> {
    vec![WhyReading::Asked, WhyReading::InUse(Some(holder())), WhyReading::InUse(None), WhyReading::Unwritable]
}

pub(in crate::office::explain::tests) fn store() -> Vec<StoreError> {
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

pub(in crate::office::explain::tests) fn practice() -> Vec<PracticeError> {
    let broken = serde_json::from_str::<u8>("{").unwrap_err();
    vec![
        PracticeError::Unreadable { file: "отырыс", source: Arc::new(broken) },
        PracticeError::RepeatedKey { noun: "unit", key: "су".into() },
        PracticeError::UnknownKey { noun: "unit", key: "су".into() },
        PracticeError::Unlawful { key: "су".into(), refusal: ControlRefusal::Open },
        PracticeError::UnknownField { step: 3, field: "түс".into() },
    ]
}

fn instructions(language: Language) -> MissingInstructions {
    MissingInstructions { language, instructions: vec![INSTRUCTION, InstructionId(71)] }
}

pub(in crate::office::explain::tests) fn takings() -> Vec<TakingRefusal> {
    vec![
        TakingRefusal::PlanNotApproved,
        TakingRefusal::NotInPlan { item: PlanItemId(7) },
        TakingRefusal::OnAgenda { number: 2 },
    ]
}

pub(in crate::office::explain::tests) fn extracts() -> Vec<ExtractRefusal> {
    let missing = MissingTexts { language: Language::Kazakh, places: vec![Place::Point(2, 1)] };
    vec![ExtractRefusal::NotRegistered, ExtractRefusal::NoItem(9), ExtractRefusal::Missing(missing)]
}

pub(in crate::office::explain::tests) fn office() -> Vec<OfficeError> {
    let file = |source: io::Error| OfficeError::File { path: path(), source: Arc::new(source) };
    let missing = |language| MissingTexts { language, places: places() };
    vec![
        SittingRefusal::NotOpened.into(),
        SessionRefusal::WasOpened.into(),
        AnswerRefusal::NotExpected { person: ABILOVA }.into(),
        tasks().remove(1).into(),
        stenogram().remove(1).into(),
        AgendaRefusal::NoItems.into(),
        invitation().remove(0).into(),
        CompositionRefusal::NoSeats.into(),
        profile().remove(0).into(),
        missing(Language::Kazakh).into(),
        missing(Language::Russian).into(),
        OfficeError::NoSession("2026/9".into()),
        OfficeError::NoSitting(SESSION),
        OfficeError::SittingBegun(SESSION),
        OfficeError::NoPerson(PersonId(17)),
        OfficeError::NoUnit(UnitId(17)),
        OfficeError::NoComposition { day: day(20) },
        OfficeError::NoProfile { day: day(20) },
        OfficeError::NotRegistered(6),
        OfficeError::NoEdition(ProtocolId(6)),
        OfficeError::NotEditable { place: "item-2/point-1".into() },
        OfficeError::NotEditable { place: "agenda".into() },
        PlanRefusal::NoItems.into(),
        ChangeRefusal::NotMoved.into(),
        TakingRefusal::PlanNotApproved.into(),
        ReviewRefusal::TextMissing.into(),
        ControlRefusal::Open.into(),
        ProtocolRefusal::SheetsMissing.into(),
        ExtractRefusal::NotRegistered.into(),
        practice().remove(0).into(),
        instructions(Language::Kazakh).into(),
        instructions(Language::Russian).into(),
        OfficeError::RulesInUse { session: 6, date: day(20) },
        OfficeError::NotEarlier { session: 6, date: day(20), first_day: day(1) },
        OfficeError::KazakhNameMissing,
        OfficeError::BooksBegun { session: 6, date: day(20) },
        ReplayError { seq: 14, cause: SittingRefusal::NoSpeech }.into(),
        ReplayError { seq: 14, cause: ChainError::WrongHash { seq: 14 }.into() }.into(),
        PaperError::NoRoom.into(),
        serde_json::from_str::<u8>("{").unwrap_err().into(),
        StoreError::DiskFull.into(),
        file(io::ErrorKind::NotFound.into()),
        file(io::ErrorKind::AlreadyExists.into()),
        file(io::ErrorKind::PermissionDenied.into()),
        file(io::ErrorKind::IsADirectory.into()),
        file(io::ErrorKind::StorageFull.into()),
        file(io::ErrorKind::TimedOut.into()),
        file(io::Error::from_raw_os_error(5)),
        OfficeError::NotASitting { path: path(), details: "expected value at line 1".into() },
    ]
}
