//! The lawful ways out that a refusal offers.

use chrono::NaiveDateTime;

use super::{NotRepeatable, QuorumPurpose, SittingRefusal};
use crate::domain::id::{ItemId, PersonId, VoteId};

/// Something the secretary may lawfully do instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum WayOut {
    /// Seat the person as invited, without a vote (SR-17).
    SeatAsInvited(PersonId),
    /// Seat the person as a member.
    SeatAsMember(PersonId),
    /// Record why the member is absent.
    ExplainAbsence(PersonId),
    /// Register the person's arrival.
    RegisterArrival(PersonId),
    /// Wait until so many more members have come.
    WaitForMembers(u32),
    /// Open the sitting.
    Open,
    /// Go on with the sitting.
    Resume,
    /// Interrupt the sitting.
    Adjourn,
    /// Hold the session on another day.
    MoveSession,
    /// Pass the chair to another member.
    PassChair,
    /// Name another person as secretary.
    NameAnotherSecretary,
    /// Take the item first.
    TakeItem(ItemId),
    /// Record the outcome of the item first.
    CloseItem(ItemId),
    /// Put the item off to another session.
    PostponeItem(ItemId),
    /// Record that the item was heard.
    RecordAsHeard(ItemId),
    /// Put the decision on the item to the vote.
    PutToVote(ItemId),
    /// Record that the decision on the item was not adopted.
    RecordAsNotAdopted(ItemId),
    /// Record that the decision on the item was adopted.
    RecordAsAdopted(ItemId),
    /// Close the vote first.
    CloseVote(VoteId),
    /// Cancel the vote with a reason.
    CancelVote(VoteId),
    /// Cancel the vote and take it in another form.
    VoteInAnotherForm(VoteId),
    /// Open the vote without naming one that it repeats.
    VoteAnew,
    /// Open the vote as a repetition of this one.
    Repeat(VoteId),
    /// Record the missing answers.
    RecordBallots(VoteId),
    /// Enter the totals, which must make this many.
    EnterCount {
        /// The vote.
        vote: VoteId,
        /// How many can answer.
        voters: u32,
    },
    /// End the speech first.
    EndSpeech,
    /// Give a time no earlier than this.
    EnterFrom(NaiveDateTime),
    /// Give a time no later than this.
    EnterUntil(NaiveDateTime),
    /// Write down the reason or the text.
    WriteText,
    /// Strike this entry first.
    StrikeFirst(u32),
    /// Make the struck entry again.
    EnterAgain,
    /// Restore the file from a copy: the record itself is damaged.
    RestoreCopy,
}

impl SittingRefusal {
    /// Returns the lawful ways out, the usual one first; nothing where the entry is merely not needed.
    pub fn ways(&self) -> Vec<WayOut> {
        match self {
            Self::NotOpened => vec![WayOut::Open],
            Self::Interrupted => vec![WayOut::Resume],
            Self::NoQuorum { quorum, purpose } => no_quorum(quorum.missing(), *purpose),
            Self::NoSubstitution { person, member, .. } => {
                vec![WayOut::SeatAsInvited(*person), WayOut::ExplainAbsence(*member)]
            }
            Self::PlaceTaken { .. }
            | Self::AlreadyOpened
            | Self::NotInterrupted
            | Self::SittingOver
            | Self::AlreadyPresent { .. }
            | Self::NotAbsent { .. }
            | Self::PresidesAlready { .. }
            | Self::KeepsAlready { .. }
            | Self::ClosedAlready { .. }
            | Self::NotClosedNow
            | Self::TakenAlready { .. }
            | Self::RecusedAlready { .. }
            | Self::UnknownItem { .. }
            | Self::ItemDone { .. }
            | Self::NoSpeech
            | Self::SpeechIsPaused
            | Self::SpeechNotPaused
            | Self::UnknownVote { .. }
            | Self::VoteNotOpen { .. }
            | Self::CancelledAlready { .. }
            | Self::VoteNotStanding { .. }
            | Self::DissentOfSupporter { .. }
            | Self::DissentOfOther { .. }
            | Self::DissentFiledAlready { .. }
            | Self::UnknownEntry { .. }
            | Self::StruckAlready { .. } => Vec::new(),
            Self::NotAMember { person, .. } => vec![WayOut::SeatAsInvited(*person)],
            Self::MemberAsOther { member } => vec![WayOut::SeatAsMember(*member)],
            Self::NotPresent { person } => vec![WayOut::RegisterArrival(*person)],
            Self::AheadOfTime { entered_at, .. } => vec![WayOut::EnterUntil(*entered_at)],
            Self::TooEarly { not_before, .. } => vec![WayOut::EnterFrom(*not_before)],
            Self::AnotherDay { .. } => vec![WayOut::MoveSession],
            Self::TextMissing => vec![WayOut::WriteText],
            Self::ChairAbsent { person } => vec![WayOut::RegisterArrival(*person), WayOut::PassChair],
            Self::MayNotPreside { .. } | Self::ChairLeaves { .. } | Self::ChairRecused { .. } => {
                vec![WayOut::PassChair]
            }
            Self::ChairIsSecretary { .. } => vec![WayOut::NameAnotherSecretary, WayOut::PassChair],
            Self::SecretaryUnknown { person } => {
                vec![WayOut::RegisterArrival(*person), WayOut::NameAnotherSecretary]
            }
            Self::RecusedTooLate { vote, .. } | Self::DecisionStands { vote, .. } => vec![WayOut::CancelVote(*vote)],
            Self::ItemInTheWay { current } => vec![WayOut::CloseItem(*current), WayOut::PostponeItem(*current)],
            Self::ItemNotTaken { item, .. } => vec![WayOut::TakeItem(*item), WayOut::PostponeItem(*item)],
            Self::NoDecisionOnInformation { item } => vec![WayOut::RecordAsHeard(*item)],
            Self::DecisionExpected { item } | Self::NotVotedOn { item, .. } => {
                vec![WayOut::PutToVote(*item), WayOut::PostponeItem(*item)]
            }
            Self::NotAdopted { item, vote, .. } => {
                vec![WayOut::RecordAsNotAdopted(*item), WayOut::PostponeItem(*item), WayOut::CancelVote(*vote)]
            }
            Self::Adopted { item, vote, .. } => vec![WayOut::RecordAsAdopted(*item), WayOut::CancelVote(*vote)],
            Self::ItemsOpen { items } => items.iter().map(|&item| WayOut::PostponeItem(item)).collect(),
            Self::SpeechRunning { .. } => vec![WayOut::EndSpeech],
            Self::VoteInTheWay { vote } | Self::VoterLeaves { vote, .. } => {
                vec![WayOut::CloseVote(*vote), WayOut::CancelVote(*vote)]
            }
            Self::WrongVoteNumber { .. } => vec![WayOut::VoteAnew],
            Self::NotRepeatable { why, .. } => match why {
                NotRepeatable::RepeatedBy(by) => vec![WayOut::Repeat(*by), WayOut::VoteAnew],
                NotRepeatable::NotCancelled | NotRepeatable::OtherItem | NotRepeatable::OtherSubject => {
                    vec![WayOut::VoteAnew]
                }
            },
            Self::TakenByTotals { vote, voters } => {
                vec![WayOut::EnterCount { vote: *vote, voters: *voters }, WayOut::VoteInAnotherForm(*vote)]
            }
            Self::NoConsent { vote, .. } => vec![WayOut::VoteInAnotherForm(*vote)],
            Self::TakenByName { vote } | Self::BallotsMissing { vote, .. } => vec![WayOut::RecordBallots(*vote)],
            Self::NotAVoter { person, why, .. } => match why {
                super::NoVote::Absent => vec![WayOut::RegisterArrival(*person)],
                super::NoVote::NotAMember | super::NoVote::Recused | super::NoVote::VideoNotCounted => Vec::new(),
            },
            Self::CountDiffers { vote, expected: voters, .. }
            | Self::SpoiledDiffers { vote, voters, .. }
            | Self::CountMissing { vote, voters } => {
                vec![WayOut::EnterCount { vote: *vote, voters: *voters }, WayOut::CancelVote(*vote)]
            }
            Self::StrikesStrike { .. } => vec![WayOut::EnterAgain],
            Self::NeededLater { later, .. } => vec![WayOut::StrikeFirst(*later)],
            Self::Chain(_) => vec![WayOut::RestoreCopy],
        }
    }
}

/// Returns what can be done while the quorum is missing (SR-16, SR-24).
fn no_quorum(missing: u32, purpose: QuorumPurpose) -> Vec<WayOut> {
    let wait = WayOut::WaitForMembers(missing);
    match purpose {
        QuorumPurpose::Opening => vec![wait, WayOut::MoveSession],
        QuorumPurpose::Resuming => vec![wait],
        QuorumPurpose::OpeningVote(item) | QuorumPurpose::Hearing(item) => {
            vec![wait, WayOut::PostponeItem(item), WayOut::Adjourn]
        }
        QuorumPurpose::ClosingVote { vote, .. } => vec![wait, WayOut::CancelVote(vote), WayOut::Adjourn],
    }
}
