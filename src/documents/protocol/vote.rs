//! A vote on the paper: what was put to it, how it was taken, the answers, the result, the proof of its quorum.

use super::{Scribe, participants};
use crate::documents::content::{Block, Keyed, Paragraph, keep};
use crate::documents::sentence::{cited, clause, joined, sentence};
use crate::domain::ballot::{Choice, Count, VoteForm, VoteSubject};
use crate::domain::profile::SittingRules;
use crate::domain::profile::paper::ProtocolForm;
use crate::domain::protocol::Place;
use crate::domain::record::{Dissent, ItemRecord, ItemResult, Party, QuorumFigures, VoteRecord, VoteResult};
use crate::i18n::Papers;

/// Makes the blocks of a vote; the short form leaves out the answers by name.
pub fn blocks(scribe: &Scribe<'_>, item: &ItemRecord, vote: &VoteRecord, form: ProtocolForm) -> Vec<Block> {
    let at = |place: fn(u32, crate::domain::id::VoteId) -> Place| place(item.number, vote.vote);
    let mut blocks = vec![
        scribe.paragraph(at(Place::VoteQuorum), joined([introduction(scribe, item, vote), quorum(scribe, vote)])),
        scribe.paragraph(at(Place::Vote), told(scribe, vote)),
    ];
    if form == ProtocolForm::Full && !vote.ballots.is_empty() {
        blocks.push(ballots(scribe, &vote.ballots).keyed(at(Place::Ballots).to_string()));
    }
    for (number, Dissent { member, text }) in (1..).zip(&vote.dissents) {
        let opinion = sentence(scribe.text(text));
        let said = format!("{} {opinion}", scribe.words.dissent_label(&scribe.name(member)));
        blocks.push(scribe.paragraph(Place::Dissent(item.number, vote.vote, number), said));
    }
    blocks
}

/// Returns the number of the vote where the item had several, what was put to it, and which vote it repeats.
fn introduction(scribe: &Scribe<'_>, item: &ItemRecord, vote: &VoteRecord) -> String {
    let words = &scribe.words;
    let several = item.votes.len() > 1;
    let number = if several { words.vote_numbered(vote.vote.0) } else { String::new() };
    let repeats = vote.repeats.map_or_else(String::new, |earlier| words.vote_repeats(earlier.0));
    let named = several || (item.result == ItemResult::NotAdopted && item.points.is_empty());
    joined([number, subject(scribe, vote, named), repeats])
}

/// Returns how the vote was taken, its answers and what came of it.
fn told(scribe: &Scribe<'_>, vote: &VoteRecord) -> String {
    let rules = &scribe.issue.profile.sitting;
    let outcome = Decided {
        result: &vote.result,
        on_decision: vote.subject == VoteSubject::Decision,
        count: vote.count,
        needed: vote.needed,
        is_repeated: vote.repeats.is_some(),
    };
    joined([form(scribe, vote.form), outcome.told(rules, &scribe.words)])
}

fn subject(scribe: &Scribe<'_>, vote: &VoteRecord, named: bool) -> String {
    let words = &scribe.words;
    match &vote.subject {
        VoteSubject::Decision if named => words.vote_on_decision(),
        VoteSubject::Decision => String::new(),
        VoteSubject::Part(label) => words.vote_on_part(&sentence(scribe.text(label))),
        VoteSubject::Amendment(label) => words.vote_on_amendment(&sentence(scribe.text(label))),
        VoteSubject::Alternative(label) => words.vote_on_alternative(&sentence(scribe.text(label))),
        VoteSubject::Procedural(label) => words.vote_on_procedure(&sentence(scribe.text(label))),
    }
}

fn form(scribe: &Scribe<'_>, form: VoteForm) -> String {
    match form {
        VoteForm::ByName => scribe.words.vote_by_name(),
        VoteForm::ShowOfHands => scribe.words.vote_by_show_of_hands(),
        VoteForm::Secret => scribe.words.vote_secret(),
        VoteForm::Consent => scribe.words.vote_by_consent(),
    }
}

/// What the answers of a vote came to, as far as words depend on it.
#[derive(Debug, Clone, Copy)]
pub struct Decided<'a> {
    /// What came of it.
    pub result: &'a VoteResult,
    /// Whether the decision as a whole was put to the vote.
    pub on_decision: bool,
    /// The answers; of a vote cancelled before it was closed, nothing.
    pub count: Option<Count>,
    /// How many votes for were needed.
    pub needed: u32,
    /// Whether it repeats a cancelled vote.
    pub is_repeated: bool,
}

impl Decided<'_> {
    /// Returns the sentences of the protocol: the answers in figures and in words, and what came of them.
    pub fn told(self, rules: &SittingRules, words: &Papers) -> String {
        joined([self.count.map_or_else(String::new, |count| self.results(count, words)), self.verdict(rules, words)])
    }

    fn results(self, count: Count, words: &Papers) -> String {
        let Count { votes_for, against, abstained, not_voted, spoiled } = count;
        let results = if self.is_repeated {
            words.repeated_vote_results(votes_for, against, abstained, not_voted)
        } else {
            words.vote_results(votes_for, against, abstained, not_voted)
        };
        let spoiled = if spoiled > 0 { words.ballots_spoiled(spoiled) } else { String::new() };
        joined([results, spoiled])
    }

    /// Returns what came of the vote; the words follow from the result and from nothing else.
    fn verdict(self, rules: &SittingRules, words: &Papers) -> String {
        let votes_for = self.count.map_or(0, |count| count.votes_for);
        let on_decision = self.on_decision;
        match self.result {
            VoteResult::Unanimous if on_decision => words.adopted_unanimously(),
            VoteResult::Unanimous => words.proposal_adopted_unanimously(),
            VoteResult::Majority if on_decision => words.adopted_by_majority(),
            VoteResult::Majority => words.proposal_adopted_by_majority(),
            VoteResult::ByChair if on_decision => cited(&words.tie_chair_decided(true), &rules.tie.citation, words),
            VoteResult::ByChair => cited(&words.proposal_by_chair(), &rules.tie.citation, words),
            VoteResult::AgainstByChair if on_decision => {
                cited(&words.tie_chair_decided(false), &rules.tie.citation, words)
            }
            VoteResult::AgainstByChair => cited(&words.proposal_against_by_chair(), &rules.tie.citation, words),
            // The rule behind a tie is that of the majority: without a casting vote equal votes are simply too few.
            VoteResult::Tie if on_decision => cited(&words.not_adopted_tie(), &rules.majority.citation, words),
            VoteResult::Tie => cited(&words.proposal_tie(), &rules.majority.citation, words),
            VoteResult::NotAdopted if on_decision => words.not_adopted_too_few(votes_for, self.needed),
            VoteResult::NotAdopted => words.proposal_not_adopted(votes_for, self.needed),
            VoteResult::Cancelled { reason } => {
                let reason = clause(reason.get(words.language()));
                if self.count.is_some() { words.vote_cancelled(reason) } else { words.vote_stopped(reason) }
            }
        }
    }
}

fn quorum(scribe: &Scribe<'_>, vote: &VoteRecord) -> String {
    let words = &scribe.words;
    let QuorumFigures { present, total, needed } = vote.quorum;
    let quorum = if present >= needed {
        words.quorum_of_vote(present, total, needed)
    } else {
        words.no_quorum(present, total, needed)
    };
    joined([quorum, words.votes_needed(vote.voters, vote.needed)])
}

/// Makes the answers by name: a line for each answer with those who gave it, in alphabetical order.
fn ballots(scribe: &Scribe<'_>, ballots: &[(Party, Choice)]) -> Block {
    let words = &scribe.words;
    let names = |choice: Choice| {
        let members = ballots.iter().filter(|(_, given)| *given == choice).map(|(member, _)| member);
        let names: Vec<String> = participants::sorted(scribe, members).into_iter().map(|m| scribe.name(m)).collect();
        Some(names.join(", ")).filter(|names| !names.is_empty())
    };
    let lines = [
        names(Choice::For).map(|names| words.voted_for(&names)),
        names(Choice::Against).map(|names| words.voted_against(&names)),
        names(Choice::Abstained).map(|names| words.abstained(&names)),
        names(Choice::NotVoted).map(|names| words.not_voted(&names)),
    ];
    keep(lines.into_iter().flatten().map(|line| Paragraph::new(line).into()))
}
