//! The sitting: an append-only journal whose fold is the state of the table (p. 7, 9).
//!
//! [`Sitting::apply`] is the one place where an entry is judged: it takes effect, or a [`SittingRefusal`] says why not and
//! nothing has changed. Replaying a journal gives the same state as the sitting it was made in. `Struck` takes an earlier
//! entry out of effect; what remains must be lawful, and is then exactly as if the entry had never been made.

mod attending;
mod chairing;
mod considering;
mod counting;
pub mod effect;
pub mod entry;
pub mod floor;
pub mod item;
pub mod journal;
pub mod presence;
#[cfg(test)]
mod properties;
pub mod queue;
mod record;
pub mod refusal;
#[cfg(test)]
mod returning;
#[cfg(test)]
pub(crate) mod sample;
pub mod setup;
#[cfg(test)]
mod striking;
mod table;
pub mod timeline;
pub mod vote;
mod voting;

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDateTime;

use self::effect::{Effect, News, QuorumTurn};
use self::entry::{Entry, Event};
use self::journal::ChainError;
use self::refusal::SittingRefusal;
use self::setup::SittingSetup;
use self::table::Table;

/// A sitting: its journal and the state that follows from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sitting {
    setup: Arc<SittingSetup>,
    entries: Vec<Entry>,
    /// The entries out of effect, each with the one that struck it.
    struck: BTreeMap<u32, u32>,
    table: Table,
}

/// A stored journal is not one of a lawful sitting.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("entry {seq}: {cause}")]
pub struct ReplayError {
    /// The entry at which it fails.
    pub seq: u32,
    /// The broken link of the chain, or the rule that refuses the entry.
    pub cause: SittingRefusal,
}

impl Sitting {
    /// Prepares a sitting: nobody is here, nothing is recorded.
    pub fn new(setup: SittingSetup) -> Self {
        let setup = Arc::new(setup);
        Self { table: Table::new(Arc::clone(&setup)), setup, entries: Vec::new(), struck: BTreeMap::new() }
    }

    /// Folds a stored journal.
    ///
    /// # Errors
    /// Names the first entry that breaks the chain or is refused, and why.
    pub fn replay(setup: SittingSetup, entries: &[Entry]) -> Result<Self, ReplayError> {
        journal::verify(entries)?;
        let mut sitting = Self::new(setup);
        sitting.entries.reserve_exact(entries.len());
        for entry in entries {
            sitting.judge(entry).map_err(|cause| ReplayError { seq: entry.seq, cause })?;
            sitting.entries.push(entry.clone());
        }
        Ok(sitting)
    }

    /// Makes the entry that would come next; it is not in the journal until it is applied.
    pub fn next_entry(
        &self,
        at: NaiveDateTime,
        entered_at: NaiveDateTime,
        author: impl Into<String>,
        event: Event,
    ) -> Entry {
        Entry::following(self.entries.last(), at, entered_at, author, event)
    }

    /// Lets an entry take effect.
    ///
    /// # Errors
    /// Says which rule refuses it, or where it does not continue the chain; then nothing has changed.
    pub fn apply(&mut self, entry: Entry) -> Result<Effect, SittingRefusal> {
        entry.check_link(self.entries.last())?;
        let before = self.table.quorum_stands();
        let news = self.judge(&entry)?;
        self.entries.push(entry);
        let turn = match (before, self.table.quorum_stands()) {
            (Some(true), Some(false)) => Some(QuorumTurn::Lost(self.quorum())),
            (Some(false), Some(true)) => Some(QuorumTurn::Regained(self.quorum())),
            _ => None,
        };
        Ok(Effect { news, quorum: turn })
    }

    /// Makes the next entry and lets it take effect; the entry is returned to be stored.
    ///
    /// # Errors
    /// Says which rule refuses it; then nothing has changed.
    pub fn enter(
        &mut self,
        at: NaiveDateTime,
        entered_at: NaiveDateTime,
        author: impl Into<String>,
        event: Event,
    ) -> Result<(Entry, Effect), SittingRefusal> {
        let entry = self.next_entry(at, entered_at, author, event);
        let effect = self.apply(entry.clone())?;
        Ok((entry, effect))
    }

    /// Says whether an event would be lawful now, and changes nothing: for a button that tells why it cannot be pressed.
    ///
    /// # Errors
    /// Says which rule would refuse it.
    pub fn check(&self, at: NaiveDateTime, entered_at: NaiveDateTime, event: Event) -> Result<(), SittingRefusal> {
        let entry = self.next_entry(at, entered_at, "", event);
        if matches!(entry.event, Event::Struck { .. }) {
            self.without(&entry).map(|_| ())
        } else {
            self.table.clone().step(&entry).map(|_| ())
        }
    }

    /// Judges an entry and lets it take effect on the table.
    fn judge(&mut self, entry: &Entry) -> Result<News, SittingRefusal> {
        let Event::Struck { seq, .. } = entry.event else {
            return self.table.step(entry);
        };
        self.table = self.without(entry)?;
        self.struck.insert(seq, entry.seq);
        Ok(News::Struck { seq })
    }

    /// Returns the table as it is without the entry that `striking` strikes.
    ///
    /// The entries that remain are judged anew; the first one that is no longer lawful needed the struck one.
    fn without(&self, striking: &Entry) -> Result<Table, SittingRefusal> {
        let Event::Struck { seq, ref reason } = striking.event else {
            return Ok(self.table.clone());
        };
        self.table.check_entry(striking)?;
        let struck = seq.checked_sub(1).and_then(|index| self.entries.get(usize::try_from(index).ok()?));
        let struck = struck.ok_or(SittingRefusal::UnknownEntry { seq })?;
        if matches!(struck.event, Event::Struck { .. }) {
            return Err(SittingRefusal::StrikesStrike { seq });
        }
        if let Some(&by) = self.struck.get(&seq) {
            return Err(SittingRefusal::StruckAlready { seq, by });
        }
        if reason.trim().is_empty() {
            return Err(SittingRefusal::TextMissing);
        }
        let mut table = Table::new(Arc::clone(&self.setup));
        for entry in self.entries_in_effect().filter(|entry| entry.seq != seq) {
            table.step(entry).map_err(|because| SittingRefusal::NeededLater {
                seq,
                later: entry.seq,
                because: Box::new(because),
            })?;
        }
        Ok(table)
    }
}

impl From<ChainError> for ReplayError {
    fn from(broken: ChainError) -> Self {
        Self { seq: broken.seq(), cause: broken.into() }
    }
}
