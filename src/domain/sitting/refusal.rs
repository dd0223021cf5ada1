//! Why an entry is refused: the rule, its figures and persons, the paragraph and the lawful ways out (N04, N05).

mod ground;
mod ways;

use chrono::NaiveDateTime;

pub use self::ways::WayOut;
use super::journal::ChainError;
use crate::domain::ballot::Choice;
use crate::domain::id::{ItemId, PersonId, VoteId};
use crate::domain::profile::Citation;
use crate::domain::quorum::Quorum;

/// A rule says no; the journal and the table are as they were.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SittingRefusal {
    /// The sitting has not been opened.
    #[error("the sitting has not been opened")]
    NotOpened,
    /// The sitting has been opened already.
    #[error("the sitting has been opened already")]
    AlreadyOpened,
    /// The sitting is interrupted.
    #[error("the sitting is interrupted")]
    Interrupted,
    /// The sitting is not interrupted, so it cannot go on again.
    #[error("the sitting is not interrupted")]
    NotInterrupted,
    /// The sitting is over.
    #[error("the sitting is over")]
    SittingOver,
    /// Too few members take part (p. 7, SR-16, SR-24).
    #[error("no quorum: {} of {} present, {} needed", quorum.present, quorum.total, quorum.needed)]
    NoQuorum {
        /// The verdict.
        quorum: Quorum,
        /// What needs the quorum.
        purpose: QuorumPurpose,
    },
    /// A member takes part in person only (p. 7, SR-17).
    #[error("person {person} cannot take the place of member {member}")]
    NoSubstitution {
        /// Who came.
        person: PersonId,
        /// In whose place.
        member: PersonId,
        /// The paragraph.
        citation: Citation,
    },
    /// The member is here in person or has somebody in his or her place already.
    #[error("member {member} is represented by person {by} already")]
    PlaceTaken {
        /// Whose place.
        member: PersonId,
        /// Who takes it.
        by: PersonId,
    },
    /// The person is not a member of the composition in force (p. 7, SR-18).
    #[error("person {person} is not a member")]
    NotAMember {
        /// Who.
        person: PersonId,
        /// The paragraph.
        citation: Citation,
    },
    /// A member takes part as a member and as nothing else.
    #[error("member {member} takes part as a member only")]
    MemberAsOther {
        /// Which member.
        member: PersonId,
    },
    /// The person is here already.
    #[error("person {person} is here since {since}")]
    AlreadyPresent {
        /// Who.
        person: PersonId,
        /// Since when.
        since: NaiveDateTime,
    },
    /// The person is not here.
    #[error("person {person} is not here")]
    NotPresent {
        /// Who.
        person: PersonId,
    },
    /// The absence of somebody who is here cannot be explained.
    #[error("member {member} is not absent")]
    NotAbsent {
        /// Which member.
        member: PersonId,
    },
    /// An event cannot be entered before it happened.
    #[error("{at} is later than the time of entering, {entered_at}")]
    AheadOfTime {
        /// When it is said to have happened.
        at: NaiveDateTime,
        /// When it was entered.
        entered_at: NaiveDateTime,
    },
    /// The time is earlier than something that the event cannot go before.
    #[error("{at} is too early, not before {not_before}")]
    TooEarly {
        /// When it is said to have happened.
        at: NaiveDateTime,
        /// The earliest time possible.
        not_before: NaiveDateTime,
    },
    /// The sitting is opened on another day than its session is set for, whose composition and rules apply (SR-18).
    #[error("the session is set for {set}, not for {at}")]
    AnotherDay {
        /// The day the session is set for.
        set: chrono::NaiveDate,
        /// When it is to be opened.
        at: NaiveDateTime,
    },
    /// A reason or a text is asked for and was left empty.
    #[error("the reason or the text is empty")]
    TextMissing,
    /// The person may not preside: neither a member nor an acting first head whom the rules let preside (SR-17).
    #[error("person {person} may not preside")]
    MayNotPreside {
        /// Who.
        person: PersonId,
        /// The rule on an acting first head.
        citation: Citation,
    },
    /// The person who is to preside, or does, is not here.
    #[error("person {person}, who is to preside, is not here")]
    ChairAbsent {
        /// Who.
        person: PersonId,
    },
    /// Whoever presides passes the chair before leaving.
    #[error("person {person} presides and cannot leave before passing the chair")]
    ChairLeaves {
        /// Who.
        person: PersonId,
    },
    /// The person presides already.
    #[error("person {person} presides already")]
    PresidesAlready {
        /// Who.
        person: PersonId,
    },
    /// Chair and secretary sign the protocol; they are two persons.
    #[error("person {person} cannot be both chair and secretary")]
    ChairIsSecretary {
        /// Who.
        person: PersonId,
    },
    /// The person keeps the journal already.
    #[error("person {person} keeps the journal already")]
    KeepsAlready {
        /// Who.
        person: PersonId,
    },
    /// The sitting is closed to others already.
    #[error("the sitting is closed since {since}")]
    ClosedAlready {
        /// Since when.
        since: NaiveDateTime,
    },
    /// No closed part is going on.
    #[error("no closed part is going on")]
    NotClosedNow,
    /// Nobody who goes now is expected back at an item that was taken before.
    #[error("item {item} has been taken")]
    TakenAlready {
        /// Which one.
        item: ItemId,
    },
    /// The secretary is neither the one of the composition nor anybody registered here.
    #[error("person {person} is not known as a secretary here")]
    SecretaryUnknown {
        /// Who.
        person: PersonId,
    },
    /// Whoever presides takes no part in this item and cannot put it to the vote.
    #[error("person {person} presides and is recused from item {item}")]
    ChairRecused {
        /// Who.
        person: PersonId,
        /// In which item.
        item: ItemId,
    },
    /// The member is recused from the item already.
    #[error("member {member} is recused from item {item} already")]
    RecusedAlready {
        /// Which member.
        member: PersonId,
        /// In which item.
        item: ItemId,
    },
    /// A recusal comes before the vote, not after it was opened.
    #[error("vote {vote} on item {item} was opened before the recusal")]
    RecusedTooLate {
        /// The item.
        item: ItemId,
        /// The vote.
        vote: VoteId,
    },
    /// The item is not on the agenda.
    #[error("item {item} is not on the agenda")]
    UnknownItem {
        /// Which one.
        item: ItemId,
    },
    /// The item is done with: closed or withdrawn.
    #[error("item {item} is done with")]
    ItemDone {
        /// Which one.
        item: ItemId,
    },
    /// Another item is under consideration; items are considered one at a time.
    #[error("item {current} is under consideration")]
    ItemInTheWay {
        /// Which one.
        current: ItemId,
    },
    /// The item is not under consideration.
    #[error("item {item} is not under consideration")]
    ItemNotTaken {
        /// Which one.
        item: ItemId,
        /// The item that is, if any.
        current: Option<ItemId>,
    },
    /// The item of information takes no vote on a decision.
    #[error("item {item} is one of information and takes no decision")]
    NoDecisionOnInformation {
        /// Which one.
        item: ItemId,
    },
    /// Only an item of information is merely heard.
    #[error("item {item} asks for a decision and cannot be merely heard")]
    DecisionExpected {
        /// Which one.
        item: ItemId,
    },
    /// The outcome needs a vote on the decision, and none stands (p. 9, SR-23).
    #[error("no vote on the decision of item {item} stands")]
    NotVotedOn {
        /// Which one.
        item: ItemId,
        /// The rule on the majority.
        citation: Citation,
    },
    /// The vote that stands did not adopt the decision (p. 9, SR-23).
    #[error("vote {vote} did not adopt the decision: {votes_for} for, {needed} needed")]
    NotAdopted {
        /// The item.
        item: ItemId,
        /// The vote.
        vote: VoteId,
        /// Votes for.
        votes_for: u32,
        /// Votes for that were needed.
        needed: u32,
        /// The rule that decided.
        citation: Citation,
    },
    /// The vote that stands adopted the decision (p. 9, SR-23).
    #[error("vote {vote} adopted the decision of item {item}")]
    Adopted {
        /// The item.
        item: ItemId,
        /// The vote.
        vote: VoteId,
        /// The rule that decided.
        citation: Citation,
    },
    /// Items are left without an outcome (F08.08).
    #[error("{} items have no outcome", items.len())]
    ItemsOpen {
        /// Which ones.
        items: Vec<ItemId>,
    },
    /// Somebody has the floor.
    #[error("person {speaker} has the floor")]
    SpeechRunning {
        /// Who.
        speaker: PersonId,
    },
    /// Nobody has the floor.
    #[error("nobody has the floor")]
    NoSpeech,
    /// The speech is interrupted already.
    #[error("the speech is interrupted already")]
    SpeechIsPaused,
    /// The speech is not interrupted.
    #[error("the speech is not interrupted")]
    SpeechNotPaused,
    /// A vote is open; votes are taken one at a time, and nothing else is done meanwhile.
    #[error("vote {vote} is open")]
    VoteInTheWay {
        /// Which one.
        vote: VoteId,
    },
    /// The vote does not have the next number.
    #[error("the next vote is {expected}, not {given}")]
    WrongVoteNumber {
        /// The number it has.
        given: VoteId,
        /// The number it should have.
        expected: VoteId,
    },
    /// There is no such vote.
    #[error("there is no vote {vote}")]
    UnknownVote {
        /// Which one.
        vote: VoteId,
    },
    /// The vote is not open: it was closed or cancelled.
    #[error("vote {vote} is not open")]
    VoteNotOpen {
        /// Which one.
        vote: VoteId,
    },
    /// The vote was cancelled already.
    #[error("vote {vote} was cancelled already")]
    CancelledAlready {
        /// Which one.
        vote: VoteId,
    },
    /// The vote has no result that stands: it is open or was cancelled.
    #[error("vote {vote} has no result that stands")]
    VoteNotStanding {
        /// Which one.
        vote: VoteId,
    },
    /// A vote on the decision of the item stands; it is cancelled before another is taken (N12).
    #[error("vote {vote} on the decision of item {item} stands")]
    DecisionStands {
        /// The item.
        item: ItemId,
        /// The vote.
        vote: VoteId,
    },
    /// Only a cancelled vote on the same subject of the same item is repeated, and once.
    #[error("vote {vote} cannot be repeated here")]
    NotRepeatable {
        /// The vote that was to be repeated.
        vote: VoteId,
        /// Why not.
        why: NotRepeatable,
    },
    /// Ballots are recorded only in a vote by name.
    #[error("vote {vote} is not taken by name")]
    TakenByTotals {
        /// Which one.
        vote: VoteId,
        /// How many can answer.
        voters: u32,
    },
    /// Totals are entered only for a vote that is not by name.
    #[error("vote {vote} is taken by name")]
    TakenByName {
        /// Which one.
        vote: VoteId,
    },
    /// The person has no vote here (p. 7, 9, SR-21).
    #[error("person {person} has no vote: {why}")]
    NotAVoter {
        /// Who.
        person: PersonId,
        /// Why.
        why: NoVote,
        /// The paragraph.
        citation: Citation,
    },
    /// The totals are not those of the voters present (F06.12, N16).
    #[error("the totals of vote {vote} make {got}, {expected} can answer")]
    CountDiffers {
        /// The vote.
        vote: VoteId,
        /// How many can answer.
        expected: u32,
        /// The sum of the totals.
        got: u64,
    },
    /// Spoiled ballots are a part of those without a valid answer, and exist only in a secret vote.
    #[error("vote {vote}: {spoiled} spoiled ballots among {not_voted} without an answer")]
    SpoiledDiffers {
        /// The vote.
        vote: VoteId,
        /// Spoiled ballots.
        spoiled: u32,
        /// Members without a valid answer.
        not_voted: u32,
        /// How many can answer.
        voters: u32,
    },
    /// Consent means that all are for (F06.11).
    #[error("vote {vote} is by consent: {votes_for} of {voters} for")]
    NoConsent {
        /// The vote.
        vote: VoteId,
        /// Votes for.
        votes_for: u32,
        /// How many can answer.
        voters: u32,
    },
    /// No totals have been entered.
    #[error("no totals have been entered for vote {vote}")]
    CountMissing {
        /// The vote.
        vote: VoteId,
        /// How many can answer.
        voters: u32,
    },
    /// Voters have no answer recorded (N16).
    #[error("{} answers are missing in vote {vote}", members.len())]
    BallotsMissing {
        /// The vote.
        vote: VoteId,
        /// Whose.
        members: Vec<PersonId>,
    },
    /// A voter who has answered stays until the vote is closed or cancelled (F05.06).
    #[error("member {member} has answered in vote {vote}")]
    VoterLeaves {
        /// Which member.
        member: PersonId,
        /// The vote.
        vote: VoteId,
    },
    /// A dissenting opinion is not that of a member recorded «for».
    #[error("member {member} answered for in vote {vote}")]
    DissentOfSupporter {
        /// Which member.
        member: PersonId,
        /// The vote.
        vote: VoteId,
        /// The recorded answer.
        choice: Choice,
    },
    /// The member could not answer in the vote.
    #[error("member {member} was no voter of vote {vote}")]
    DissentOfOther {
        /// Which member.
        member: PersonId,
        /// The vote.
        vote: VoteId,
    },
    /// The member's dissent is filed already.
    #[error("member {member} has dissented from vote {vote} already")]
    DissentFiledAlready {
        /// Which member.
        member: PersonId,
        /// The vote.
        vote: VoteId,
    },
    /// There is no such entry.
    #[error("there is no entry {seq}")]
    UnknownEntry {
        /// The number.
        seq: u32,
    },
    /// The entry was struck already.
    #[error("entry {seq} was struck by entry {by} already")]
    StruckAlready {
        /// Which entry.
        seq: u32,
        /// By which one.
        by: u32,
    },
    /// The striking of an entry is not itself struck; the entry is made again instead.
    #[error("entry {seq} strikes another and cannot be struck")]
    StrikesStrike {
        /// Which entry.
        seq: u32,
    },
    /// A later entry would not have been possible without the one to be struck.
    #[error("entry {later} depends on entry {seq}: {because}")]
    NeededLater {
        /// The entry to be struck.
        seq: u32,
        /// The first later entry that depends on it.
        later: u32,
        /// Why that one would be refused.
        because: Box<SittingRefusal>,
    },
    /// The entry does not continue the chain of the journal.
    #[error(transparent)]
    Chain(#[from] ChainError),
}

/// What needs a quorum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum QuorumPurpose {
    /// Opening the sitting.
    Opening,
    /// Going on after a break.
    Resuming,
    /// Opening a vote on an item.
    OpeningVote(ItemId),
    /// Closing a vote: without the quorum nothing can be adopted by it.
    ClosingVote {
        /// The vote.
        vote: VoteId,
        /// Its item.
        item: ItemId,
    },
    /// Taking note of an item of information.
    Hearing(ItemId),
}

/// Why a person has no vote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum NoVote {
    /// Not a member.
    #[error("not a member")]
    NotAMember,
    /// Not here.
    #[error("not here")]
    Absent,
    /// Recused from the item.
    #[error("recused")]
    Recused,
    /// Here by video link, which the rules do not count.
    #[error("by video link, which does not count")]
    VideoNotCounted,
}

/// Why a vote cannot be repeated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NotRepeatable {
    /// It was not cancelled.
    NotCancelled,
    /// It was on another item.
    OtherItem,
    /// It was on something else.
    OtherSubject,
    /// It was repeated already.
    RepeatedBy(VoteId),
}
