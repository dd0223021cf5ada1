//! One value, or a few, of every variant that is ever told.

mod machine;
mod stages;

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use chrono::{NaiveDate, NaiveDateTime};

use crate::documents::content::Face;
use crate::documents::error::{Error as PaperError, PdfStage, PictureError};
use crate::documents::extract::ExtractRefusal;
use crate::documents::review::MissingInstructions;
use crate::domain::agenda::approval::{AgendaRefusal, AgendaRemark};
use crate::domain::agenda::invitation::{InvitationRefusal, InvitationRemark};
use crate::domain::agenda::version::{AgendaChange, ChangeKind};
use crate::domain::agenda::{InviteeKind, ItemKind};
use crate::domain::ballot::Choice;
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
use crate::domain::profile::{Citation, Fraction, ProfileRefusal, Source};
use crate::domain::protocol::check::{Fault, Finding, Severity};
use crate::domain::protocol::{MissingTexts, Place};
use crate::domain::protocol::{ProtocolRefusal, ProtocolRemark, SigningOffice};
use crate::domain::quorum::Quorum;
use crate::domain::record::QuorumFigures;
use crate::domain::review::ReviewRefusal;
use crate::domain::session::Stage;
use crate::domain::session::stage::{Missing, SessionRefusal};
use crate::domain::sitting::ReplayError;
use crate::domain::sitting::journal::ChainError;
use crate::domain::sitting::refusal::{NoVote, NotRepeatable, QuorumPurpose, SittingRefusal, WayOut};
use crate::domain::text::{Bilingual, Language};
use crate::office::OfficeError;
use crate::office::names::Names;
use crate::office::practice::PracticeError;
use crate::store::{Foreign, Holder, Noun, StoreError, WhyReading, failures_of_the_database};

pub(super) use self::machine::{
    extracts, foreign, no_record, not_a_database, nouns, office, practice, store, takings, why_reading,
};
pub(super) use self::stages::{answers, missing, session, stages, stenogram, tasks};

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

pub(in crate::office) fn quorum() -> Quorum {
    let fraction = Fraction { numerator: 2, denominator: 3 };
    Quorum { total: 17, needed: 12, present: 11, valid: false, fraction, citation: Clause::Quorum.citation() }
}

fn assumed() -> Citation {
    Citation { source: Source::Assumption, paragraph: String::new() }
}

pub(super) fn sitting() -> Vec<SittingRefusal> {
    use SittingRefusal as R;
    let (person, member, item, vote) = (GHABITOV, ABILOVA, SECOND, VOTE);
    let majority = Clause::Majority.citation();
    vec![
        R::NotOpened,
        R::AlreadyOpened,
        R::Interrupted,
        R::NotInterrupted,
        R::SittingOver,
        no_quorum(QuorumPurpose::Opening),
        R::NoSubstitution { person, member, citation: Clause::NoSubstitution.citation() },
        R::PlaceTaken { member, by: person },
        R::NotAMember { person, citation: Clause::Composition.citation() },
        R::MemberAsOther { member },
        R::AlreadyPresent { person, since: at(10, 42) },
        R::NotPresent { person },
        R::NotAbsent { member },
        R::AheadOfTime { at: at(11, 0), entered_at: at(10, 42) },
        R::TooEarly { at: at(9, 0), not_before: at(10, 42) },
        R::TooEarly { at: at(9, 0), not_before: day(21).and_hms_opt(10, 0, 0).unwrap() },
        R::AnotherDay { set: day(19), at: at(10, 0) },
        R::TextMissing,
        R::MayNotPreside { person, citation: assumed() },
        R::ChairAbsent { person },
        R::ChairLeaves { person },
        R::PresidesAlready { person },
        R::ChairIsSecretary { person },
        R::KeepsAlready { person },
        R::ClosedAlready { since: at(10, 42) },
        R::NotClosedNow,
        R::TakenAlready { item },
        R::SecretaryUnknown { person },
        R::ChairRecused { person, item },
        R::RecusedAlready { member, item },
        R::RecusedTooLate { item, vote },
        R::UnknownItem { item: ItemId(99) },
        R::ItemDone { item },
        R::ItemInTheWay { current: item },
        R::ItemNotTaken { item, current: None },
        R::ItemNotTaken { item, current: Some(FIRST) },
        R::NoDecisionOnInformation { item },
        R::DecisionExpected { item },
        R::NotVotedOn { item, citation: majority.clone() },
        R::NotAdopted { item, vote, votes_for: 5, needed: 7, citation: majority.clone() },
        R::Adopted { item, vote, citation: majority.clone() },
        R::ItemsOpen { items: vec![FIRST, SECOND] },
        R::SpeechRunning { speaker: person },
        R::NoSpeech,
        R::SpeechIsPaused,
        R::SpeechNotPaused,
        R::VoteInTheWay { vote },
        R::WrongVoteNumber { given: VoteId(5), expected: vote },
        R::UnknownVote { vote },
        R::VoteNotOpen { vote },
        R::CancelledAlready { vote },
        R::VoteNotStanding { vote },
        R::DecisionStands { item, vote },
        not_repeatable(NotRepeatable::OtherItem),
        R::TakenByTotals { vote, voters: 12 },
        R::TakenByName { vote },
        R::NotAVoter { person, why: NoVote::Absent, citation: majority },
        R::CountDiffers { vote, expected: 12, got: 11 },
        R::SpoiledDiffers { vote, spoiled: 3, not_voted: 2, voters: 12 },
        R::NoConsent { vote, votes_for: 11, voters: 12 },
        R::CountMissing { vote, voters: 12 },
        R::BallotsMissing { vote, members: vec![person, member] },
        R::VoterLeaves { member, vote },
        R::DissentOfSupporter { member, vote, choice: Choice::For },
        R::DissentOfOther { member, vote },
        R::DissentFiledAlready { member, vote },
        R::UnknownEntry { seq: 14 },
        R::StruckAlready { seq: 14, by: 15 },
        R::StrikesStrike { seq: 15 },
        R::NeededLater { seq: 14, later: 16, because: Box::new(no_quorum(QuorumPurpose::OpeningVote(item))) },
        R::Chain(ChainError::WrongHash { seq: 14 }),
    ]
}

pub(super) fn no_quorum(purpose: QuorumPurpose) -> SittingRefusal {
    SittingRefusal::NoQuorum { quorum: quorum(), purpose }
}

pub(super) fn quorum_purposes() -> Vec<QuorumPurpose> {
    vec![
        QuorumPurpose::Opening,
        QuorumPurpose::Resuming,
        QuorumPurpose::OpeningVote(SECOND),
        QuorumPurpose::ClosingVote { vote: VOTE, item: SECOND },
        QuorumPurpose::Hearing(SECOND),
    ]
}

pub(super) fn not_a_voter(why: NoVote) -> SittingRefusal {
    SittingRefusal::NotAVoter { person: GHABITOV, why, citation: assumed() }
}

pub(super) fn no_votes() -> Vec<NoVote> {
    vec![NoVote::NotAMember, NoVote::Absent, NoVote::Recused, NoVote::VideoNotCounted]
}

pub(super) fn not_repeatable(why: NotRepeatable) -> SittingRefusal {
    SittingRefusal::NotRepeatable { vote: VOTE, why }
}

pub(super) fn not_repeatables() -> Vec<NotRepeatable> {
    vec![
        NotRepeatable::NotCancelled,
        NotRepeatable::OtherItem,
        NotRepeatable::OtherSubject,
        NotRepeatable::RepeatedBy(VoteId(4)),
    ]
}

pub(super) fn chain() -> Vec<ChainError> {
    vec![
        ChainError::Gap { expected: 3, found: 5 },
        ChainError::WrongPrevious { seq: 3 },
        ChainError::WrongHash { seq: 3 },
    ]
}

pub(super) fn ways_out() -> Vec<WayOut> {
    use WayOut as W;
    let (person, item, vote) = (GHABITOV, SECOND, VOTE);
    vec![
        W::SeatAsInvited(person),
        W::SeatAsMember(person),
        W::ExplainAbsence(person),
        W::RegisterArrival(person),
        W::WaitForMembers(1),
        W::Open,
        W::Resume,
        W::Adjourn,
        W::MoveSession,
        W::PassChair,
        W::NameAnotherSecretary,
        W::TakeItem(item),
        W::CloseItem(item),
        W::PostponeItem(item),
        W::RecordAsHeard(item),
        W::PutToVote(item),
        W::RecordAsNotAdopted(item),
        W::RecordAsAdopted(item),
        W::CloseVote(vote),
        W::CancelVote(vote),
        W::VoteInAnotherForm(vote),
        W::VoteAnew,
        W::Repeat(vote),
        W::RecordBallots(vote),
        W::EnterCount { vote, voters: 12 },
        W::EndSpeech,
        W::EnterFrom(at(10, 42)),
        W::EnterUntil(at(10, 42)),
        W::WriteText,
        W::StrikeFirst(14),
        W::EnterAgain,
        W::RestoreCopy,
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
        AgendaRefusal::RemovalWithoutReason { item: 2, version: 1 },
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
        CompositionRefusal::InUse { session: 6, date: day(20) },
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
        Place::SecretaryPassed(2),
        Place::ClosedPart(1),
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

pub(super) fn picture(reason: PictureError) -> PaperError {
    PaperError::Picture { alt: "елтаңба".into(), reason }
}

pub(super) fn pictures() -> Vec<PictureError> {
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

pub(super) fn papers() -> Vec<PaperError> {
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
