//! What a member can answer and how answers are counted.

use serde::{Deserialize, Serialize};

/// The answer of one member.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Choice {
    /// Жақтап.
    For,
    /// Қарсы.
    Against,
    /// Қалыс қалды.
    Abstained,
    /// Дауыс берген жоқ: present, but gave no answer.
    NotVoted,
}

/// The answers of a vote, counted. Everything but `votes_for` works against adoption (p. 9).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Count {
    /// Votes for.
    pub votes_for: u32,
    /// Votes against.
    pub against: u32,
    /// Abstentions.
    pub abstained: u32,
    /// Present members without a valid answer, spoiled ballots among them.
    pub not_voted: u32,
    /// Spoiled ballots of a secret vote; a part of `not_voted`.
    #[serde(default)]
    pub spoiled: u32,
}

impl Count {
    /// Returns the sum, which must equal the members present at the vote.
    pub fn sum(self) -> u32 {
        self.votes_for.saturating_add(self.against).saturating_add(self.abstained).saturating_add(self.not_voted)
    }

    /// Adds one answer.
    pub fn add(&mut self, choice: Choice) {
        match choice {
            Choice::For => self.votes_for += 1,
            Choice::Against => self.against += 1,
            Choice::Abstained => self.abstained += 1,
            Choice::NotVoted => self.not_voted += 1,
        }
    }
}

/// How a vote is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum VoteForm {
    /// Ашық, атап: open, by name.
    ByName,
    /// Қол көтеру арқылы: show of hands, totals only.
    ShowOfHands,
    /// Жасырын: ballots, totals only.
    Secret,
    /// «No objections»: recorded as all present for, and only on confirmation.
    Consent,
}

/// What is put to the vote.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "on", content = "label")]
pub enum VoteSubject {
    /// The decision on the item as a whole; it settles the outcome of the item.
    Decision,
    /// A part of the decision.
    Part(super::text::Bilingual),
    /// An amendment.
    Amendment(super::text::Bilingual),
    /// One of several alternatives.
    Alternative(super::text::Bilingual),
    /// A question of procedure.
    Procedural(super::text::Bilingual),
}
