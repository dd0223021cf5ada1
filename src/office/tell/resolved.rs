//! The sentence in which the result of a vote is announced: the words of the protocol, made from the facts.

use crate::documents::protocol::vote::Decided;
use crate::domain::ballot::VoteSubject;
use crate::domain::profile::SittingRules;
use crate::domain::sitting::vote::Vote;
use crate::domain::text::Language;
use crate::i18n::Papers;
use crate::office::assembly::result_of;

/// Returns what came of a vote that was closed, in the words of the protocol; nothing while it is open.
pub fn resolved(vote: &Vote, rules: &SittingRules, language: Language) -> Option<String> {
    let tally = vote.tally.as_ref()?;
    let decided = Decided {
        result: &result_of(vote),
        on_decision: vote.subject == VoteSubject::Decision,
        count: Some(tally.count),
        needed: tally.needed,
        is_repeated: vote.repeats.is_some(),
    };
    Some(decided.told(rules, &Papers::new(language)))
}
