//! Why an entry of the sitting's journal is refused, and the lawful ways out (p. 7, 9).

mod ways;

use chrono::NaiveDateTime;

use super::{Explanation, Voice};
use crate::domain::ballot::Choice;
use crate::domain::profile::clause::Clause;
use crate::domain::quorum::Quorum;
use crate::domain::sitting::ReplayError;
use crate::domain::sitting::journal::ChainError;
use crate::domain::sitting::refusal::{NoVote, NotRepeatable, QuorumPurpose, SittingRefusal, WayOut};
use crate::i18n::Catalog;
use crate::i18n::format::date;

/// Explains why an entry is refused.
pub fn refusal(refusal: &SittingRefusal, voice: &Voice<'_>) -> Explanation {
    let explanation = Explanation::of(sentence(refusal, voice))
        .ways(refusal.ways().into_iter().map(|way| ways::sentence(way, voice)));
    match refusal.citation() {
        Some(citation) => explanation.on(voice.citation(citation, clause(refusal))),
        None => explanation,
    }
}

/// Explains why a stored journal is not one of a lawful sitting.
pub fn replay(error: &ReplayError, voice: &Voice<'_>) -> Explanation {
    let words = voice.words;
    let cause = refusal(&error.cause, voice);
    if let SittingRefusal::Chain(_) = error.cause {
        return cause;
    }
    // The lawful ways out are of no use any more: the record itself is not the one that was made.
    Explanation {
        sentence: words.journal_refused(error.seq, &cause.sentence),
        ways: vec![words.way_restore_backup(), words.way_report()],
        ..cause
    }
}

/// Returns what may lawfully be done instead.
pub fn way_out(way: WayOut, voice: &Voice<'_>) -> String {
    ways::sentence(way, voice)
}

/// Explains where the chain of a journal is broken.
pub fn chain(error: ChainError, words: &Catalog) -> Explanation {
    Explanation::of(broken(error, words)).way(words.way_restore_backup())
}

fn sentence(refusal: &SittingRefusal, voice: &Voice<'_>) -> String {
    use SittingRefusal as R;
    let words = voice.words;
    match refusal {
        R::NotOpened => words.sitting_not_opened(),
        R::AlreadyOpened => words.sitting_opened_already(),
        R::Interrupted => words.sitting_interrupted(),
        R::NotInterrupted => words.sitting_not_interrupted(),
        R::SittingOver => words.sitting_over(),
        R::NoQuorum { quorum, purpose } => no_quorum(quorum, *purpose, voice),
        R::NoSubstitution { person, member, citation: _ } => {
            words.substitution_refused(&voice.person(*person), &voice.person(*member))
        }
        R::PlaceTaken { member, by } => words.place_taken(&voice.person(*member), &voice.person(*by)),
        R::NotAMember { person, citation: _ } => words.not_a_member(&voice.person(*person)),
        R::MemberAsOther { member } => words.member_as_other(&voice.person(*member)),
        R::AlreadyPresent { person, since } => words.already_present(&voice.person(*person), &date::time(since.time())),
        R::NotPresent { person } => words.not_present(&voice.person(*person)),
        R::NotAbsent { member } => words.not_absent(&voice.person(*member)),
        R::AheadOfTime { at, entered_at } => {
            let [at, entered_at] = moments(*at, *entered_at);
            words.entry_ahead_of_time(&at, &entered_at)
        }
        R::TooEarly { at, not_before } => {
            let [at, not_before] = moments(*at, *not_before);
            words.entry_too_early(&at, &not_before)
        }
        R::AnotherDay { set, at } => words.sitting_another_day(*set, at.date()),
        R::TextMissing => words.entry_text_missing(),
        R::MayNotPreside { person, citation: _ } => words.may_not_preside(&voice.person(*person)),
        R::ChairAbsent { person } => words.chair_absent(&voice.person(*person)),
        R::ChairLeaves { person } => words.chair_leaves(&voice.person(*person)),
        R::PresidesAlready { person } => words.presides_already(&voice.person(*person)),
        R::ChairIsSecretary { person } => words.chair_is_secretary(&voice.person(*person)),
        R::KeepsAlready { person } => words.keeps_already(&voice.person(*person)),
        R::ClosedAlready { since } => words.closed_already(&date::time(since.time())),
        R::NotClosedNow => words.not_closed_now(),
        R::TakenAlready { item } => words.taken_already(&voice.item(*item)),
        R::SecretaryUnknown { person } => words.secretary_unknown(&voice.person(*person)),
        R::ChairRecused { person, item } => words.chair_recused(&voice.person(*person), &voice.item(*item)),
        R::RecusedAlready { member, item } => words.recused_already(&voice.person(*member), &voice.item(*item)),
        R::RecusedTooLate { item, vote } => words.recused_too_late(&voice.item(*item), vote.0),
        R::UnknownItem { item: _ } => words.item_not_on_agenda(),
        R::ItemDone { item } => words.item_done(&voice.item(*item)),
        R::ItemInTheWay { current } => words.item_in_the_way(&voice.item(*current)),
        R::ItemNotTaken { item, current: None } => words.item_not_taken(&voice.item(*item)),
        R::ItemNotTaken { item, current: Some(current) } => {
            words.item_not_taken_but(&voice.item(*item), &voice.item(*current))
        }
        R::NoDecisionOnInformation { item } => words.no_decision_on_information(&voice.item(*item)),
        R::DecisionExpected { item } => words.decision_expected(&voice.item(*item)),
        R::NotVotedOn { item, citation: _ } => words.not_voted_on(&voice.item(*item)),
        R::NotAdopted { item, vote, votes_for, needed, citation: _ } => {
            words.vote_did_not_adopt(&voice.item(*item), vote.0, *votes_for, *needed)
        }
        R::Adopted { item, vote, citation: _ } => words.vote_adopted(&voice.item(*item), vote.0),
        R::ItemsOpen { items } => words.items_without_outcome(&voice.items(items)),
        R::SpeechRunning { speaker } => words.speech_running(&voice.person(*speaker)),
        R::NoSpeech => words.no_speech(),
        R::SpeechIsPaused => words.speech_is_paused(),
        R::SpeechNotPaused => words.speech_not_paused(),
        R::VoteInTheWay { vote } => words.vote_in_the_way(vote.0),
        R::WrongVoteNumber { given, expected } => words.vote_number_wrong(given.0, expected.0),
        R::UnknownVote { vote } => words.vote_unknown(vote.0),
        R::VoteNotOpen { vote } => words.vote_not_open(vote.0),
        R::CancelledAlready { vote } => words.vote_cancelled_already(vote.0),
        R::VoteNotStanding { vote } => words.vote_not_standing(vote.0),
        R::DecisionStands { item, vote } => words.decision_stands(&voice.item(*item), vote.0),
        R::NotRepeatable { vote, why: NotRepeatable::NotCancelled } => words.not_repeatable_not_cancelled(vote.0),
        R::NotRepeatable { vote, why: NotRepeatable::OtherItem } => words.not_repeatable_other_item(vote.0),
        R::NotRepeatable { vote, why: NotRepeatable::OtherSubject } => words.not_repeatable_other_subject(vote.0),
        R::NotRepeatable { vote, why: NotRepeatable::RepeatedBy(by) } => words.not_repeatable_repeated(vote.0, by.0),
        R::TakenByTotals { vote, voters } => words.taken_by_totals(vote.0, *voters),
        R::TakenByName { vote } => words.taken_by_name(vote.0),
        R::NotAVoter { person, why, citation: _ } => no_vote(&voice.person(*person), *why, words),
        R::CountDiffers { vote, expected, got } => words.count_differs(vote.0, &got.to_string(), *expected),
        R::SpoiledDiffers { vote, spoiled, not_voted, voters: _ } => {
            words.spoiled_differs(vote.0, *spoiled, *not_voted)
        }
        R::NoConsent { vote, votes_for, voters } => words.no_consent(vote.0, *votes_for, *voters),
        R::CountMissing { vote, voters } => words.count_missing(vote.0, *voters),
        R::BallotsMissing { vote, members } => words.ballots_missing(vote.0, &voice.persons(members)),
        R::VoterLeaves { member, vote } => words.voter_leaves(&voice.person(*member), vote.0),
        R::DissentOfSupporter { member, vote, choice: answer } => {
            words.dissent_of_supporter(&voice.person(*member), vote.0, &choice(*answer, words))
        }
        R::DissentOfOther { member, vote } => words.dissent_of_other(&voice.person(*member), vote.0),
        R::DissentFiledAlready { member, vote } => words.dissent_filed_already(&voice.person(*member), vote.0),
        R::UnknownEntry { seq } => words.entry_unknown(*seq),
        R::StruckAlready { seq, by } => words.entry_struck_already(*seq, *by),
        R::StrikesStrike { seq } => words.entry_strikes_another(*seq),
        R::NeededLater { seq, later, because } => words.entry_needed_later(*seq, *later, &sentence(because, voice)),
        R::Chain(error) => broken(*error, words),
    }
}

/// Returns the name of an answer.
pub(in crate::office) fn choice(choice: Choice, words: &Catalog) -> String {
    match choice {
        Choice::For => words.choice_for(),
        Choice::Against => words.choice_against(),
        Choice::Abstained => words.choice_abstained(),
        Choice::NotVoted => words.choice_not_voted(),
    }
}

fn no_quorum(quorum: &Quorum, purpose: QuorumPurpose, voice: &Voice<'_>) -> String {
    let words = voice.words;
    let (total, present, needed) = (quorum.total, quorum.present, quorum.needed);
    match purpose {
        QuorumPurpose::Opening => words.quorum_missing_at_opening(total, present, needed),
        QuorumPurpose::Resuming => words.quorum_missing_at_resuming(total, present, needed),
        QuorumPurpose::OpeningVote(item) => words.quorum_missing_for_vote(&voice.item(item), total, present, needed),
        QuorumPurpose::ClosingVote { vote, item } => {
            words.quorum_missing_at_close_of_vote(vote.0, &voice.item(item), total, present, needed)
        }
        QuorumPurpose::Hearing(item) => words.quorum_missing_for_hearing(&voice.item(item), total, present, needed),
    }
}

fn no_vote(person: &str, why: NoVote, words: &Catalog) -> String {
    match why {
        NoVote::NotAMember => words.voter_not_a_member(person),
        NoVote::Absent => words.voter_absent(person),
        NoVote::Recused => words.voter_recused(person),
        NoVote::VideoNotCounted => words.voter_by_video(person),
    }
}

fn broken(error: ChainError, words: &Catalog) -> String {
    match error {
        ChainError::Gap { expected, found } => words.chain_gap(expected, found),
        ChainError::WrongPrevious { seq } => words.chain_wrong_previous(seq),
        ChainError::WrongHash { seq } => words.chain_wrong_hash(seq),
    }
}

/// Returns two moments as times of day, with their days only where they differ.
fn moments(first: NaiveDateTime, second: NaiveDateTime) -> [String; 2] {
    [first, second].map(|moment| {
        let time = date::time(moment.time());
        if first.date() == second.date() { time } else { format!("{}, {time}", date::short(moment.date())) }
    })
}

/// Returns the clause whose words a refusal may be shown with; nothing where it cites a rule that has none.
fn clause(refusal: &SittingRefusal) -> Option<Clause> {
    use SittingRefusal as R;
    match refusal {
        R::NoQuorum { .. } => Some(Clause::Quorum),
        R::NoSubstitution { .. } => Some(Clause::NoSubstitution),
        R::NotAMember { .. } => Some(Clause::Composition),
        R::NotVotedOn { .. }
        | R::NotAdopted { .. }
        | R::Adopted { .. }
        | R::NotAVoter { why: NoVote::NotAMember | NoVote::Absent, .. } => Some(Clause::Majority),
        R::NeededLater { because, .. } => clause(because),
        R::NotAVoter { why: NoVote::Recused | NoVote::VideoNotCounted, .. }
        | R::MayNotPreside { .. }
        | R::NotOpened
        | R::AlreadyOpened
        | R::Interrupted
        | R::NotInterrupted
        | R::SittingOver
        | R::PlaceTaken { .. }
        | R::MemberAsOther { .. }
        | R::AlreadyPresent { .. }
        | R::NotPresent { .. }
        | R::NotAbsent { .. }
        | R::AheadOfTime { .. }
        | R::TooEarly { .. }
        | R::AnotherDay { .. }
        | R::TextMissing
        | R::ChairAbsent { .. }
        | R::ChairLeaves { .. }
        | R::PresidesAlready { .. }
        | R::ChairIsSecretary { .. }
        | R::KeepsAlready { .. }
        | R::ClosedAlready { .. }
        | R::NotClosedNow
        | R::TakenAlready { .. }
        | R::SecretaryUnknown { .. }
        | R::ChairRecused { .. }
        | R::RecusedAlready { .. }
        | R::RecusedTooLate { .. }
        | R::UnknownItem { .. }
        | R::ItemDone { .. }
        | R::ItemInTheWay { .. }
        | R::ItemNotTaken { .. }
        | R::NoDecisionOnInformation { .. }
        | R::DecisionExpected { .. }
        | R::ItemsOpen { .. }
        | R::SpeechRunning { .. }
        | R::NoSpeech
        | R::SpeechIsPaused
        | R::SpeechNotPaused
        | R::VoteInTheWay { .. }
        | R::WrongVoteNumber { .. }
        | R::UnknownVote { .. }
        | R::VoteNotOpen { .. }
        | R::CancelledAlready { .. }
        | R::VoteNotStanding { .. }
        | R::DecisionStands { .. }
        | R::NotRepeatable { .. }
        | R::TakenByTotals { .. }
        | R::TakenByName { .. }
        | R::CountDiffers { .. }
        | R::SpoiledDiffers { .. }
        | R::NoConsent { .. }
        | R::CountMissing { .. }
        | R::BallotsMissing { .. }
        | R::VoterLeaves { .. }
        | R::DissentOfSupporter { .. }
        | R::DissentOfOther { .. }
        | R::DissentFiledAlready { .. }
        | R::UnknownEntry { .. }
        | R::StruckAlready { .. }
        | R::StrikesStrike { .. }
        | R::Chain(_) => None,
    }
}
