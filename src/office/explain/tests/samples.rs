//! One value, or a few, of every variant that is ever told.

mod machine;
mod table;

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use chrono::{NaiveDate, NaiveDateTime};

use crate::documents::error::Error as PaperError;
use crate::documents::extract::ExtractRefusal;
use crate::documents::review::MissingInstructions;
use crate::domain::agenda::approval::{AgendaRefusal, AgendaRemark};
use crate::domain::agenda::invitation::{InvitationRefusal, InvitationRemark};
use crate::domain::agenda::version::{AgendaChange, ChangeKind};
use crate::domain::agenda::{InviteeKind, ItemKind};
use crate::domain::calendar::quarter::Quarter;
use crate::domain::composition::check::{CompositionRefusal, CompositionRemark};
use crate::domain::control::ControlRefusal;
use crate::domain::id::{
    CompositionId, InstructionId, ItemId, PersonId, PlanId, PlanItemId, ProtocolId, SessionId, UnitId, VoteId,
};
use crate::domain::person::Person;
use crate::domain::plan::approval::{PlanRefusal, PlanRemark};
use crate::domain::plan::change::{ChangePart, ChangeRefusal};
use crate::domain::plan::taking::TakingRefusal;
use crate::domain::profile::clause::Clause;
use crate::domain::profile::{Citation, ProfileRefusal, Source};
use crate::domain::protocol::{ProtocolRefusal, ProtocolRemark, SigningOffice};
use crate::domain::protocol_check::check::{Fault, Finding, Severity};
use crate::domain::protocol_check::{MissingTexts, Place};
use crate::domain::record::QuorumFigures;
use crate::domain::review::ReviewRefusal;
use crate::domain::session::Stage;
use crate::domain::session::stage::{Missing, SessionRefusal};
use crate::domain::sitting::ReplayError;
use crate::domain::sitting::journal::ChainError;
use crate::domain::sitting::refusal::SittingRefusal;
use crate::domain::text::{Bilingual, Language};
use crate::office::OfficeError;
use crate::office::names::Names;
use crate::store::StoreError;

pub(super) use machine::*;
pub(super) use table::*;

pub(in crate::office) const GHABITOV: PersonId = PersonId(1);
pub(in crate::office) const ABILOVA: PersonId = PersonId(2);
pub(in crate::office) const FIRST: ItemId = ItemId(10);
pub(in crate::office) const SECOND: ItemId = ItemId(20);
pub(in crate::office) const SESSION: SessionId = SessionId(600);
const UNIT: UnitId = UnitId(40);
const VOTE: VoteId = VoteId(3);
const INSTRUCTION: InstructionId = InstructionId(70);

/// The names by which the samples are told.
pub(in crate::office) fn names() -> Names {
    let person = |id, kk: (&str, &str), ru: (&str, &str)| Person {
        id,
        surname: Bilingual::new(kk.1, ru.1),
        given: Bilingual::new(kk.0, ru.0),
        patronymic: Bilingual::default(),
        post: Bilingual::default(),
        organisation: Bilingual::default(),
        unit: None,
    };
    let persons = [
        person(GHABITOV, ("Ерлан", "Ғабитов"), ("Ерлан", "Габитов")),
        person(ABILOVA, ("Гүлнар", "Әбілова"), ("Гульнар", "Абилова")),
    ];
    let units = [(UNIT, Bilingual::new("Заң департаменті", "Юридический департамент"))];
    let address = Bilingual::new("«Әділетті Қазақстан» Жолдауы", "Послание «Справедливый Казахстан»");
    Names::of(persons, [(FIRST, 1), (SECOND, 2)], [(SESSION, 6)]).with_units(units).with_instructions([(
        INSTRUCTION,
        address,
        "2".to_owned(),
    )])
}

pub(in crate::office) fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
}

pub(in crate::office) fn at(hour: u32, minute: u32) -> NaiveDateTime {
    day(20).and_hms_opt(hour, minute, 0).unwrap()
}

fn path() -> PathBuf {
    PathBuf::from("құжаттар/отырыс.алқа")
}

pub(super) fn stages() -> Vec<Stage> {
    vec![
        Stage::Planned,
        Stage::Convened,
        Stage::Sitting,
        Stage::Held,
        Stage::Recorded,
        Stage::Registered,
        Stage::DidNotTakePlace,
    ]
}

pub(super) fn missing() -> Vec<Missing> {
    vec![
        Missing::Place(Language::Kazakh),
        Missing::Place(Language::Russian),
        Missing::Basis,
        Missing::Composition,
        Missing::Items,
        Missing::AgendaApproval,
        Missing::Opening,
        Missing::Closing,
        Missing::Outcomes { items: vec![1, 3] },
        Missing::KazakhTexts { count: 2 },
        Missing::RussianTexts { count: 2, required: true },
        Missing::Corrections { count: 4 },
        Missing::Stenogram,
        Missing::Registration,
        Missing::Publication,
    ]
}

pub(super) fn session() -> Vec<SessionRefusal> {
    vec![
        SessionRefusal::OutOfOrder { stage: Stage::Registered },
        SessionRefusal::NotReady { stage: Stage::Planned, missing: missing() },
        SessionRefusal::WasOpened,
        SessionRefusal::QuorumWasReached { present: 12, needed: 12 },
        SessionRefusal::ExplanationMissing,
        SessionRefusal::SuccessorMissing,
        SessionRefusal::SucceedsItself,
        SessionRefusal::SuccessorNotLater { date: day(20), successor: day(19) },
    ]
}

pub(super) fn agenda() -> Vec<AgendaRefusal> {
    vec![
        AgendaRefusal::NoItems,
        AgendaRefusal::KazakhTitleMissing { items: vec![1, 3] },
        AgendaRefusal::BasisMissing,
        AgendaRefusal::NumberTaken { number: 2 },
        AgendaRefusal::ItemOfAnotherSession { item: SECOND },
        AgendaRefusal::LateWithoutReason { items: vec![4], version: 1 },
        AgendaRefusal::NothingChanged { version: 1 },
    ]
}

pub(super) fn agenda_remarks() -> Vec<AgendaRemark> {
    vec![
        AgendaRemark::RussianTitleMissing { item: 2 },
        AgendaRemark::UnusualTitle { item: 2, language: Language::Kazakh },
        AgendaRemark::UnusualTitle { item: 2, language: Language::Russian },
        AgendaRemark::NotInPlan { item: 2 },
        AgendaRemark::NoSpeaker { item: 2 },
    ]
}

pub(super) fn invitation() -> Vec<InvitationRefusal> {
    let (person, citation) = (GHABITOV, Clause::InvitationByDecision.citation());
    let kinds =
        [InviteeKind::OwnStaff, InviteeKind::StateBody, InviteeKind::Ngo, InviteeKind::Media, InviteeKind::Other];
    let needed = kinds.map(|kind| InvitationRefusal::DecisionNeeded { person, kind, citation: citation.clone() });
    let later = InvitationRefusal::DecidedLater { person, decided: day(20), sent: day(19), citation: citation.clone() };
    needed.into_iter().chain([later]).collect()
}

pub(super) fn invitation_remarks() -> Vec<InvitationRemark> {
    vec![InvitationRemark::MediaAtRestrictedItems { items: vec![1, 2] }]
}

pub(super) fn change(what: ChangeKind) -> AgendaChange {
    AgendaChange { item: SECOND, number: 2, what }
}

pub(super) fn changes() -> Vec<ChangeKind> {
    let title = Bilingual::new("Жоспар туралы", "О плане");
    let (from, to) = (vec![GHABITOV], vec![ABILOVA, GHABITOV]);
    vec![
        ChangeKind::Added { title: title.clone(), reason: None },
        ChangeKind::Added {
            title: title.clone(), reason: Some(Bilingual::new("Шұғыл мәселе.", "Срочный вопрос."))
        },
        ChangeKind::Removed { title: title.clone() },
        ChangeKind::Moved { from: 3 },
        ChangeKind::Renumbered { from: 3 },
        ChangeKind::Retitled { from: title.clone(), to: title },
        ChangeKind::KindChanged { from: ItemKind::Decision, to: ItemKind::Information },
        ChangeKind::SpeakersChanged { from: from.clone(), to: to.clone() },
        ChangeKind::CoSpeakersChanged { from: Vec::new(), to: to.clone() },
        ChangeKind::InvitedChanged { from, to },
        ChangeKind::UnitChanged { from: None, to: Some(UNIT) },
        ChangeKind::UnitChanged { from: Some(UnitId(41)), to: Some(UNIT) },
        ChangeKind::MinutesChanged { from: 10, to: 15 },
        ChangeKind::RestrictionChanged { restricted: true },
        ChangeKind::RestrictionChanged { restricted: false },
    ]
}

pub(super) fn composition() -> Vec<CompositionRefusal> {
    vec![
        CompositionRefusal::NoSeats,
        CompositionRefusal::SamePersonTwice { person: GHABITOV, seats: 2 },
        CompositionRefusal::SeveralChairs { count: 2 },
        CompositionRefusal::SameFirstDay { date: day(1), other: CompositionId(3) },
        CompositionRefusal::OrderWithoutNumber,
    ]
}

pub(super) fn composition_remarks() -> Vec<CompositionRemark> {
    vec![
        CompositionRemark::NumberDiffers { approved: 17, persons: 15 },
        CompositionRemark::NoChair,
        CompositionRemark::SecretaryVotes { secretary: ABILOVA },
        CompositionRemark::InForceBeforeOrder { in_force_from: day(1), order: day(2) },
        CompositionRemark::PostMissing { person: GHABITOV, language: Language::Kazakh },
        CompositionRemark::PostMissing { person: GHABITOV, language: Language::Russian },
    ]
}

pub(super) fn profile() -> Vec<ProfileRefusal> {
    vec![
        ProfileRefusal::UnknownSetting { key: "кворум".into() },
        ProfileRefusal::ValueOutOfBounds { key: "кворум", value: "3/2".into() },
        ProfileRefusal::EndsBeforeItBegins { from: day(2), to: day(1) },
        ProfileRefusal::LimitsCrossed { under: 11, to: 10 },
    ]
}

pub(super) fn plan() -> Vec<PlanRefusal> {
    vec![
        PlanRefusal::NoItems,
        PlanRefusal::EndsBeforeItBegins { from: day(2), to: day(1) },
        PlanRefusal::AlreadyApproved,
        PlanRefusal::NotByFirstHead,
        PlanRefusal::ActIncomplete,
        PlanRefusal::NoDraft,
        PlanRefusal::ApprovedBeforeDraft { approved: day(1), drafted: day(2) },
        PlanRefusal::KazakhTitleMissing { items: vec![1, 2] },
        PlanRefusal::OutsidePeriod { items: vec![3] },
        PlanRefusal::PeriodTaken { other: PlanId(1), from: day(1), to: day(30) },
        PlanRefusal::NotApproved,
        PlanRefusal::SentBeforeApproval { sent: day(1), approved: day(2) },
    ]
}

pub(super) fn plan_remarks() -> Vec<PlanRemark> {
    let quarter = Quarter::of(day(1));
    vec![
        PlanRemark::DraftLate { days: 2 },
        PlanRemark::ApprovalLate { days: 3 },
        PlanRemark::PeriodHadBegun,
        PlanRemark::RussianTitleMissing { item: 2 },
        PlanRemark::NoHeadOfStateItem { quarter },
        PlanRemark::EmptyQuarter { quarter },
    ]
}

pub(super) fn plan_changes() -> Vec<ChangeRefusal> {
    let item = PlanItemId(7);
    let missing = vec![ChangePart::ServiceNote, ChangePart::Consent, ChangePart::Decision];
    vec![
        ChangeRefusal::NotInPlan { item },
        ChangeRefusal::AlreadyInPlan { item },
        ChangeRefusal::PlanNotApproved,
        ChangeRefusal::ItemClosed { item },
        ChangeRefusal::NoSuchRequest { request: 0 },
        ChangeRefusal::AlreadyDecided,
        ChangeRefusal::PartsMissing { missing, citation: Clause::PlanChange.citation() },
        ChangeRefusal::ReasonMissing,
        ChangeRefusal::NotByFirstHead,
        ChangeRefusal::DecidedTooSoon { decided: day(1), papers: day(2) },
        ChangeRefusal::NotMoved,
        ChangeRefusal::DayOutsideQuarter { date: day(1) },
    ]
}

pub(super) fn review() -> Vec<ReviewRefusal> {
    vec![
        ReviewRefusal::TextMissing,
        ReviewRefusal::ExecutorMissing,
        ReviewRefusal::ActIncomplete,
        ReviewRefusal::ReceivedBeforeAct { received: day(1), act: day(2) },
        ReviewRefusal::NoteMissing,
        ReviewRefusal::NoteBeforeControl { noted: day(1), since: day(2) },
    ]
}

pub(super) fn control() -> Vec<ControlRefusal> {
    vec![
        ControlRefusal::BeforeControl { date: day(1), since: day(2) },
        ControlRefusal::OutOfOrder { date: day(1), last: day(2) },
        ControlRefusal::Closed,
        ControlRefusal::Open,
        ControlRefusal::BasisMissing,
        ControlRefusal::SameDue { due: day(20) },
        ControlRefusal::NoteMissing { from: day(20), to: day(10) },
        ControlRefusal::DueBeforeControl { due: day(1), since: day(2) },
    ]
}

pub(super) fn registration() -> Vec<ProtocolRefusal> {
    let citation = Citation { source: Source::DocumentRules2018, paragraph: "31".into() };
    vec![
        ProtocolRefusal::NumberMissing,
        ProtocolRefusal::NumberTaken { year: 2026, number: 6, next: 7 },
        ProtocolRefusal::OtherSeries { year: 2027, expected: 2026 },
        ProtocolRefusal::RegisteredBeforeSession { registered: day(19), session: day(20) },
        ProtocolRefusal::SessionEndsBeforeItBegan { first: day(20), last: day(19) },
        ProtocolRefusal::SheetsMissing,
        ProtocolRefusal::AnnexWithoutSheets { annex: 1 },
        ProtocolRefusal::SignatureMissing { office: SigningOffice::Chair, citation: citation.clone() },
        ProtocolRefusal::SignedOutOfTime {
            office: SigningOffice::Secretary,
            signed: day(19),
            session: day(20),
            registered: day(25),
        },
        ProtocolRefusal::OnePersonSignsTwice { citation },
        ProtocolRefusal::ReasonMissing,
        ProtocolRefusal::NothingNamed,
        ProtocolRefusal::NothingChanged { edition: 1 },
        ProtocolRefusal::CorrectedTooSoon { made: day(19), last: day(20) },
    ]
}

pub(super) fn registration_remarks() -> Vec<ProtocolRemark> {
    vec![ProtocolRemark::Gap { from: 4, to: 5 }, ProtocolRemark::OutOfOrder { number: 7, registered: day(19) }]
}

pub(super) fn finding(fault: Fault) -> Finding {
    Finding { place: Place::Point(2, 1), fault, severity: Severity::Error }
}

pub(super) fn finding_at(place: Place) -> Finding {
    Finding { place, fault: Fault::TextMissing(Language::Russian), severity: Severity::Notice }
}

pub(super) fn faults() -> Vec<Fault> {
    vec![
        Fault::TextMissing(Language::Kazakh),
        Fault::TextMissing(Language::Russian),
        Fault::NotClosed,
        Fault::ChairMissing,
        Fault::OutcomeMissing,
        Fault::ReportMissing,
        Fault::DecisionWithoutVote,
        Fault::OutcomeContradictsVote,
        Fault::PointsMissing,
        Fault::ExecutorMissing,
        Fault::TermMissing,
        Fault::TermBeforeSession { due: day(1), session: day(20) },
        Fault::CountDiffers { counted: 11, voters: 12 },
        Fault::QuorumMissing(QuorumFigures { present: 11, total: 17, needed: 12 }),
        Fault::AbsentMemberVoted,
        Fault::WordingWithoutPlace("item-2/heard".into()),
        Fault::WordingWithoutPlace("opening-2".into()),
    ]
}

pub(super) fn places() -> Vec<Place> {
    vec![
        Place::Body,
        Place::City,
        Place::Heading,
        Place::Kind,
        Place::Correction,
        Place::Chairs,
        Place::Secretary,
        Place::Present,
        Place::Absent,
        Place::Invited,
        Place::Opening,
        Place::Order,
        Place::Agenda,
        Place::Person(ABILOVA),
        Place::Movement(1),
        Place::ChairPassed(2),
        Place::Title(2),
        Place::Speech(2, 14),
        Place::Recusal(2, 1),
        Place::Point(2, 1),
        Place::Execution(2, 1),
        Place::Vote(2, VOTE),
        Place::VoteQuorum(2, VOTE),
        Place::Ballots(2, VOTE),
        Place::Dissent(2, VOTE, 1),
        Place::Outcome(2),
        Place::Closing,
        Place::Signatures,
        Place::Annex,
    ]
}

fn instructions(language: Language) -> MissingInstructions {
    MissingInstructions { language, instructions: vec![INSTRUCTION, InstructionId(71)] }
}

pub(super) fn takings() -> Vec<TakingRefusal> {
    vec![
        TakingRefusal::PlanNotApproved,
        TakingRefusal::NotInPlan { item: PlanItemId(7) },
        TakingRefusal::OnAgenda { number: 2 },
    ]
}

pub(super) fn extracts() -> Vec<ExtractRefusal> {
    let missing = MissingTexts { language: Language::Kazakh, places: vec![Place::Point(2, 1)] };
    vec![ExtractRefusal::NotRegistered, ExtractRefusal::NoItem(9), ExtractRefusal::Missing(missing)]
}

pub(super) fn office() -> Vec<OfficeError> {
    let file = |source: io::Error| OfficeError::File { path: path(), source: Arc::new(source) };
    let missing = |language| MissingTexts { language, places: places() };
    vec![
        SittingRefusal::NotOpened.into(),
        SessionRefusal::WasOpened.into(),
        AgendaRefusal::NoItems.into(),
        invitation().remove(0).into(),
        CompositionRefusal::NoSeats.into(),
        profile().remove(0).into(),
        missing(Language::Kazakh).into(),
        missing(Language::Russian).into(),
        OfficeError::NoSession("2026/9".into()),
        OfficeError::NoSitting(SESSION),
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
