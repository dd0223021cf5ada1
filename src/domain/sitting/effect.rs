//! What an accepted entry brought about, for the screen and the command line to tell.

use crate::domain::id::VoteId;
use crate::domain::quorum::Quorum;
use crate::domain::tally::Tally;

/// What an accepted entry brought about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Effect {
    /// The news beyond the entry itself.
    pub news: News,
    /// Whether the quorum was lost or regained by it while the sitting goes on.
    pub quorum: Option<QuorumTurn>,
}

/// The news an entry brings beyond itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum News {
    /// It is recorded; nothing else follows from it.
    Recorded,
    /// The sitting is open or goes on, with this quorum (p. 7).
    Lawful(Quorum),
    /// A vote is open.
    VoteOpened {
        /// Its number.
        vote: VoteId,
        /// How many can answer now.
        voters: u32,
        /// How many votes for are needed if it stays so.
        needed: u32,
        /// The quorum it was opened with.
        quorum: Quorum,
    },
    /// The arrival made the person a voter of the open vote.
    VoterJoined(VoteId),
    /// The departure took a voter out of the open vote, and so changed its base.
    VoterLeft(VoteId),
    /// A vote has a result.
    VoteResult {
        /// Its number.
        vote: VoteId,
        /// The result.
        tally: Tally,
    },
    /// The person is present, but by video link, which the rules do not count (SR-16).
    VideoNotCounted,
    /// An earlier entry has no effect any more.
    Struck {
        /// Which entry.
        seq: u32,
    },
}

/// The quorum changed sides while the sitting goes on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum QuorumTurn {
    /// Discussion may go on, votes may not (SR-24).
    Lost(Quorum),
    /// Votes can be taken again.
    Regained(Quorum),
}
