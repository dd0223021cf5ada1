//! The paragraph on which a refusal rests.

use super::SittingRefusal;
use crate::domain::profile::Citation;

impl SittingRefusal {
    /// Returns the paragraph that says no; nothing where it follows from the order of things alone, such as leaving twice.
    pub fn citation(&self) -> Option<&Citation> {
        match self {
            Self::NoQuorum { quorum, .. } => Some(&quorum.citation),
            Self::NoSubstitution { citation, .. }
            | Self::NotAMember { citation, .. }
            | Self::MayNotPreside { citation, .. }
            | Self::NotVotedOn { citation, .. }
            | Self::NotAdopted { citation, .. }
            | Self::Adopted { citation, .. }
            | Self::NotAVoter { citation, .. } => Some(citation),
            Self::NeededLater { because, .. } => because.citation(),
            Self::NotOpened
            | Self::AlreadyOpened
            | Self::Interrupted
            | Self::NotInterrupted
            | Self::SittingOver
            | Self::PlaceTaken { .. }
            | Self::MemberAsOther { .. }
            | Self::AlreadyPresent { .. }
            | Self::NotPresent { .. }
            | Self::NotAbsent { .. }
            | Self::AheadOfTime { .. }
            | Self::TooEarly { .. }
            | Self::AnotherDay { .. }
            | Self::TextMissing
            | Self::ChairAbsent { .. }
            | Self::ChairLeaves { .. }
            | Self::PresidesAlready { .. }
            | Self::ChairIsSecretary { .. }
            | Self::KeepsAlready { .. }
            | Self::ClosedAlready { .. }
            | Self::NotClosedNow
            | Self::TakenAlready { .. }
            | Self::SecretaryUnknown { .. }
            | Self::ChairRecused { .. }
            | Self::RecusedAlready { .. }
            | Self::RecusedTooLate { .. }
            | Self::UnknownItem { .. }
            | Self::ItemDone { .. }
            | Self::ItemInTheWay { .. }
            | Self::ItemNotTaken { .. }
            | Self::NoDecisionOnInformation { .. }
            | Self::DecisionExpected { .. }
            | Self::ItemsOpen { .. }
            | Self::SpeechRunning { .. }
            | Self::NoSpeech
            | Self::SpeechIsPaused
            | Self::SpeechNotPaused
            | Self::VoteInTheWay { .. }
            | Self::WrongVoteNumber { .. }
            | Self::UnknownVote { .. }
            | Self::VoteNotOpen { .. }
            | Self::CancelledAlready { .. }
            | Self::VoteNotStanding { .. }
            | Self::DecisionStands { .. }
            | Self::NotRepeatable { .. }
            | Self::TakenByTotals { .. }
            | Self::TakenByName { .. }
            | Self::CountDiffers { .. }
            | Self::SpoiledDiffers { .. }
            | Self::NoConsent { .. }
            | Self::CountMissing { .. }
            | Self::BallotsMissing { .. }
            | Self::VoterLeaves { .. }
            | Self::DissentOfSupporter { .. }
            | Self::DissentOfOther { .. }
            | Self::DissentFiledAlready { .. }
            | Self::UnknownEntry { .. }
            | Self::StruckAlready { .. }
            | Self::StrikesStrike { .. }
            | Self::Chain(_) => None,
        }
    }
}
