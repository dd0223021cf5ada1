//! Refusals at the table and the ways out of them.

use super::{ABILOVA, FIRST, GHABITOV, SECOND, VOTE, at, day};
use crate::domain::ballot::Choice;
use crate::domain::id::{ItemId, VoteId};
use crate::domain::profile::clause::Clause;
use crate::domain::profile::{Citation, Fraction, Source};
use crate::domain::quorum::Quorum;
use crate::domain::sitting::journal::ChainError;
use crate::domain::sitting::refusal::{NoVote, NotRepeatable, QuorumPurpose, SittingRefusal, WayOut};

pub(in crate::office) fn quorum() -> Quorum {
    let fraction = Fraction { numerator: 2, denominator: 3 };
    Quorum { total: 17, needed: 12, present: 11, valid: false, fraction, citation: Clause::Quorum.citation() }
}

fn assumed() -> Citation {
    Citation { source: Source::Assumption, paragraph: String::new() }
}

pub(in crate::office) fn sitting() -> Vec<SittingRefusal> {
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

pub(in crate::office) fn no_quorum(purpose: QuorumPurpose) -> SittingRefusal {
    SittingRefusal::NoQuorum { quorum: quorum(), purpose }
}

pub(in crate::office) fn quorum_purposes() -> Vec<QuorumPurpose> {
    vec![
        QuorumPurpose::Opening,
        QuorumPurpose::Resuming,
        QuorumPurpose::OpeningVote(SECOND),
        QuorumPurpose::ClosingVote { vote: VOTE, item: SECOND },
        QuorumPurpose::Hearing(SECOND),
    ]
}

pub(in crate::office) fn not_a_voter(why: NoVote) -> SittingRefusal {
    SittingRefusal::NotAVoter { person: GHABITOV, why, citation: assumed() }
}

pub(in crate::office) fn no_votes() -> Vec<NoVote> {
    vec![NoVote::NotAMember, NoVote::Absent, NoVote::Recused, NoVote::VideoNotCounted]
}

pub(in crate::office) fn not_repeatable(why: NotRepeatable) -> SittingRefusal {
    SittingRefusal::NotRepeatable { vote: VOTE, why }
}

pub(in crate::office) fn not_repeatables() -> Vec<NotRepeatable> {
    vec![
        NotRepeatable::NotCancelled,
        NotRepeatable::OtherItem,
        NotRepeatable::OtherSubject,
        NotRepeatable::RepeatedBy(VoteId(4)),
    ]
}

pub(in crate::office) fn chain() -> Vec<ChainError> {
    vec![
        ChainError::Gap { expected: 3, found: 5 },
        ChainError::WrongPrevious { seq: 3 },
        ChainError::WrongHash { seq: 3 },
    ]
}

pub(in crate::office) fn ways_out() -> Vec<WayOut> {
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
