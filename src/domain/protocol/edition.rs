//! Editions of a registered protocol: the first is never changed, a correction makes another beside it (SR-29).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::ProtocolRefusal;
use crate::domain::digest::Digest;
use crate::domain::id::PersonId;
use crate::domain::text::{Bilingual, Language};

/// An edition of a protocol; it is sealed by the digest of its content.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edition {
    /// The number, from 1.
    pub number: u32,
    /// The day it was made: of registration, or of the correction.
    pub made: NaiveDate,
    /// The digest of its content.
    pub content: Digest,
    /// The act that corrected the edition before; nothing for the first.
    pub correction: Option<Correction>,
}

/// A correction act.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Correction {
    /// Its number among the corrections of this protocol, from 1.
    pub number: u32,
    /// Why it was needed.
    pub reason: Bilingual,
    /// What was corrected.
    pub places: Vec<CorrectedPlace>,
    /// Who decided on it.
    pub decided_by: PersonId,
}

/// A place that was corrected, in its old and its new words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CorrectedPlace {
    /// The place: «2.3».
    pub place: String,
    /// The words before.
    pub before: Bilingual,
    /// The words now.
    pub after: Bilingual,
}

/// The editions of one protocol, from the first to the one in force.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Editions {
    first: Edition,
    later: Vec<Edition>,
}

impl Editions {
    /// Begins with the edition that was registered.
    pub fn registered(made: NaiveDate, content: Digest) -> Self {
        Self { first: Edition { number: 1, made, content, correction: None }, later: Vec::new() }
    }

    /// Puts stored editions together, the first one first; nothing where there is none.
    pub fn of(editions: Vec<Edition>) -> Option<Self> {
        let mut editions = editions.into_iter();
        Some(Self { first: editions.next()?, later: editions.collect() })
    }

    /// Returns the editions in their order.
    pub fn iter(&self) -> impl Iterator<Item = &Edition> {
        std::iter::once(&self.first).chain(&self.later)
    }

    /// Returns the edition in force.
    pub fn current(&self) -> &Edition {
        self.later.last().unwrap_or(&self.first)
    }

    /// Returns the edition whose content has this digest, so that a paper can be recognised later; the first of them
    /// where a correction was taken back.
    pub fn of_content(&self, content: Digest) -> Option<&Edition> {
        self.iter().find(|edition| edition.content == content)
    }

    /// Adds the edition that a correction makes; the ones before stay as they are.
    ///
    /// # Errors
    ///
    /// Refuses a correction without a Kazakh reason or a place, one that changes nothing, and one older than the edition
    /// in force.
    pub fn correct(
        &mut self,
        made: NaiveDate,
        content: Digest,
        reason: Bilingual,
        places: Vec<CorrectedPlace>,
        decided_by: PersonId,
    ) -> Result<&Edition, ProtocolRefusal> {
        let current = self.current();
        let (number, last) = (current.number, current.made);
        if reason.is_missing(Language::Kazakh) {
            return Err(ProtocolRefusal::ReasonMissing);
        }
        if places.is_empty() {
            return Err(ProtocolRefusal::NothingNamed);
        }
        if current.content == content {
            return Err(ProtocolRefusal::NothingChanged { edition: number });
        }
        if made < last {
            return Err(ProtocolRefusal::CorrectedTooSoon { made, last });
        }
        let correction = Some(Correction { number, reason, places, decided_by });
        self.later.push(Edition { number: number + 1, made, content, correction });
        Ok(self.current())
    }
}
