//! What goes on at the table beside the votes: who presides, who has the floor, breaks and notes.

use chrono::{NaiveDateTime, TimeDelta};

use super::entry::SpeechKind;
use crate::domain::id::{ItemId, PersonId};
use crate::domain::text::Bilingual;

/// How far the sitting itself has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Phase {
    /// Those who come are registered; nothing can be considered yet.
    Gathering,
    /// The sitting goes on.
    Open,
    /// The sitting is interrupted.
    Adjourned,
    /// The sitting is over.
    Closed,
}

/// A stretch of time for which one person presided (F05.14).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Presiding {
    /// Who.
    pub person: PersonId,
    /// From when.
    pub from: NaiveDateTime,
    /// Until when; nothing for whoever presides now or did at the end.
    pub to: Option<NaiveDateTime>,
}

/// A stretch of time for which one person kept the journal (F05.14).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Keeping {
    /// Who.
    pub person: PersonId,
    /// From when.
    pub from: NaiveDateTime,
}

/// A part of the sitting that was closed to whoever may not hear it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClosedPart {
    /// From when.
    pub from: NaiveDateTime,
    /// Until when; nothing while it is going on.
    pub to: Option<NaiveDateTime>,
    /// Why.
    pub reason: Bilingual,
}

impl ClosedPart {
    /// Returns whether the sitting was closed at `moment`; the moment it is open again is no longer part of it.
    pub fn covers(&self, moment: NaiveDateTime) -> bool {
        self.from <= moment && self.to.is_none_or(|to| moment < to)
    }
}

/// A speech (F07.01).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Speech {
    /// Who had the floor.
    pub speaker: PersonId,
    /// What kind of speech it was.
    pub kind: SpeechKind,
    /// The item under consideration; nothing for words outside the agenda.
    pub item: Option<ItemId>,
    /// When it began.
    pub started: NaiveDateTime,
    /// When it ended.
    pub ended: Option<NaiveDateTime>,
    /// How long it was interrupted before.
    pub waited: TimeDelta,
    /// Since when it is interrupted.
    pub paused: Option<NaiveDateTime>,
}

impl Speech {
    /// Returns a speech that begins.
    pub const fn begun(speaker: PersonId, kind: SpeechKind, item: Option<ItemId>, started: NaiveDateTime) -> Self {
        Self { speaker, kind, item, started, ended: None, waited: TimeDelta::zero(), paused: None }
    }

    /// Returns how long it took, once it has ended.
    pub fn length(&self) -> Option<TimeDelta> {
        Some(self.spoken(self.ended?))
    }

    /// Returns for how long there was speaking until `now`, without the time for which it was interrupted.
    pub fn spoken(&self, now: NaiveDateTime) -> TimeDelta {
        let until = self.ended.or(self.paused).unwrap_or(now);
        (until - self.started - self.waited).max(TimeDelta::zero())
    }

    /// Lets it end, an interruption with it.
    pub(super) fn end(&mut self, at: NaiveDateTime) {
        self.go_on(at);
        self.ended = Some(at);
    }

    /// Ends an interruption.
    pub(super) fn go_on(&mut self, at: NaiveDateTime) {
        if let Some(since) = self.paused.take() {
            self.waited += at - since;
        }
    }
}

/// A note for the record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// When.
    pub at: NaiveDateTime,
    /// The item under consideration.
    pub item: Option<ItemId>,
    /// The note.
    pub text: Bilingual,
}

/// An interruption of the sitting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Break {
    /// From when.
    pub from: NaiveDateTime,
    /// When it was to end, where that was said.
    pub until: Option<NaiveDateTime>,
    /// Why.
    pub reason: Bilingual,
    /// When the sitting went on; nothing while it is interrupted.
    pub to: Option<NaiveDateTime>,
}

impl Break {
    /// Returns whether the sitting was interrupted at `moment`; the moment it goes on is no longer part of it.
    pub fn covers(&self, moment: NaiveDateTime) -> bool {
        self.from <= moment && self.to.is_none_or(|to| moment < to)
    }
}
