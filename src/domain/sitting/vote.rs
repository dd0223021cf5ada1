//! A vote with everything that proves it: who could answer, the quorum, the answers, the result (p. 7, 9).

use std::collections::BTreeMap;

use chrono::NaiveDateTime;

use crate::domain::ballot::{Choice, Count, VoteForm, VoteSubject};
use crate::domain::id::{ItemId, PersonId, VoteId};
use crate::domain::quorum::Quorum;
use crate::domain::tally::Tally;
use crate::domain::text::Bilingual;

/// A vote; a cancelled one stays in the record with whatever it had come to (N12).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vote {
    /// Its number in the sitting.
    pub id: VoteId,
    /// The item.
    pub item: ItemId,
    /// What is put to the vote.
    pub subject: VoteSubject,
    /// How it is taken.
    pub form: VoteForm,
    /// The cancelled vote it repeats.
    pub repeats: Option<VoteId>,
    /// The vote by which it was repeated.
    pub repeated_by: Option<VoteId>,
    /// The table when it was opened.
    pub opened: Snapshot,
    /// The table when it was closed.
    pub closed: Option<Snapshot>,
    /// The answers of a vote by name.
    pub ballots: BTreeMap<PersonId, Choice>,
    /// The totals entered for a vote that is not by name.
    pub entered: Option<Count>,
    /// The result, once it is closed.
    pub tally: Option<Tally>,
    /// Why it was cancelled, where it was.
    pub cancelled: Option<Cancellation>,
    /// The dissenting opinions, in the order of filing.
    pub dissents: Vec<Dissent>,
}

/// Where a vote stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum VoteState {
    /// Answers are being given.
    Open,
    /// It has a result, and the result stands.
    Standing,
    /// It was cancelled.
    Cancelled,
}

impl Vote {
    /// Returns where the vote stands.
    pub fn state(&self) -> VoteState {
        match (&self.cancelled, &self.closed) {
            (Some(_), _) => VoteState::Cancelled,
            (None, Some(_)) => VoteState::Standing,
            (None, None) => VoteState::Open,
        }
    }

    /// Returns the answers counted so far: the ballots of a vote by name, the totals entered for any other.
    pub fn count(&self) -> Option<Count> {
        match self.form {
            VoteForm::ByName => {
                let mut count = Count::default();
                self.ballots.values().for_each(|&choice| count.add(choice));
                Some(count)
            }
            VoteForm::ShowOfHands | VoteForm::Secret | VoteForm::Consent => self.entered,
        }
    }

    /// Returns the result that stands, if any: the vote is closed and not cancelled.
    pub fn standing_tally(&self) -> Option<&Tally> {
        self.tally.as_ref().filter(|_| self.state() == VoteState::Standing)
    }
}

/// The table at the opening or the closing of a vote (F06.14, N02).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Snapshot {
    /// When.
    pub at: NaiveDateTime,
    /// Who presides.
    pub presiding: PersonId,
    /// Who could answer, in the order of precedence.
    pub voters: Vec<PersonId>,
    /// Who was present but recused, in the order of precedence.
    pub recused: Vec<PersonId>,
    /// The quorum.
    pub quorum: Quorum,
}

impl Snapshot {
    /// Returns the members present: first the voters, then the recused ones.
    pub fn present(&self) -> impl Iterator<Item = PersonId> {
        self.voters.iter().chain(&self.recused).copied()
    }
}

/// A vote was cancelled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cancellation {
    /// When.
    pub at: NaiveDateTime,
    /// Why.
    pub reason: Bilingual,
}

/// A dissenting opinion (F06.15).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dissent {
    /// Whose.
    pub member: PersonId,
    /// When it was filed.
    pub at: NaiveDateTime,
    /// The opinion.
    pub text: Bilingual,
}
