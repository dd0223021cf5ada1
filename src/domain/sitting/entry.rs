//! Entries of the sitting's journal: what happened, when, entered by whom.

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use crate::domain::ballot::{Choice, Count, VoteForm, VoteSubject};
use crate::domain::digest::Digest;
use crate::domain::id::{ItemId, PersonId, SessionId, VoteId};
use crate::domain::text::Bilingual;

/// One thing that happened at the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "event")]
pub enum Event {
    /// A person came; before the opening this is the registration of those present.
    Arrived {
        /// Who.
        person: PersonId,
        /// As what he or she takes part.
        capacity: Capacity,
        /// In the hall or by video link.
        mode: Mode,
    },
    /// A person went.
    Left {
        /// Who.
        person: PersonId,
    },
    /// A person went and is expected back when an item is taken.
    LeftUntil {
        /// Who.
        person: PersonId,
        /// The item at which he or she is expected back.
        item: ItemId,
    },
    /// The reason why a member is absent.
    AbsenceExplained {
        /// Which member.
        member: PersonId,
        /// Why.
        reason: AbsenceReason,
    },
    /// The sitting was opened; refused without quorum (p. 7).
    Opened {
        /// Who presides.
        chair: PersonId,
        /// Who keeps the journal.
        secretary: PersonId,
    },
    /// Another person presides from now on.
    ChairPassed {
        /// Who presides now.
        to: PersonId,
    },
    /// Another person keeps the journal from now on.
    SecretaryPassed {
        /// Who keeps it now.
        to: PersonId,
    },
    /// From now on the sitting is closed: whoever may not hear it, the media above all, has gone out.
    ClosedPartBegan {
        /// Why.
        reason: Bilingual,
    },
    /// The sitting is no longer closed.
    ClosedPartEnded,
    /// A member takes no part in an item.
    Recused {
        /// Which member.
        member: PersonId,
        /// In which item.
        item: ItemId,
        /// Why.
        reason: Bilingual,
    },
    /// An item is being considered from now on.
    ItemTaken {
        /// Which one.
        item: ItemId,
    },
    /// An item was taken off the agenda.
    ItemWithdrawn {
        /// Which one.
        item: ItemId,
        /// Who asked for it.
        requested_by: PersonId,
        /// Why.
        reason: Bilingual,
    },
    /// Somebody has the floor.
    SpeechStarted {
        /// Who.
        speaker: PersonId,
        /// What kind of speech.
        kind: SpeechKind,
    },
    /// The speech has ended.
    SpeechEnded,
    /// The speech is interrupted; its time stands still.
    SpeechPaused,
    /// The speech goes on.
    SpeechResumed,
    /// A note for the record.
    Noted {
        /// The note.
        text: Bilingual,
    },
    /// A vote was opened.
    VoteOpened {
        /// Its number in the sitting.
        vote: VoteId,
        /// The item.
        item: ItemId,
        /// What is put to the vote.
        subject: VoteSubject,
        /// How it is taken.
        form: VoteForm,
        /// The cancelled vote it repeats.
        repeats: Option<VoteId>,
    },
    /// The answer of one member in a vote by name; a later answer replaces an earlier one.
    BallotCast {
        /// The vote.
        vote: VoteId,
        /// The member.
        member: PersonId,
        /// The answer.
        choice: Choice,
    },
    /// The totals of a vote that is not by name; in a vote by consent, its confirmation.
    CountEntered {
        /// The vote.
        vote: VoteId,
        /// The totals.
        count: Count,
    },
    /// A vote was closed; its result follows from the record.
    VoteClosed {
        /// The vote.
        vote: VoteId,
    },
    /// A vote was cancelled; it stays in the record with the reason.
    VoteCancelled {
        /// The vote.
        vote: VoteId,
        /// Why.
        reason: Bilingual,
    },
    /// A dissenting opinion on the decision of a vote.
    DissentFiled {
        /// The vote.
        vote: VoteId,
        /// The member.
        member: PersonId,
        /// The opinion.
        text: Bilingual,
    },
    /// An item is done with.
    ItemClosed {
        /// Which one.
        item: ItemId,
        /// What came of it.
        outcome: Outcome,
    },
    /// The sitting is interrupted: for minutes or until another day.
    Adjourned {
        /// When it is to go on, where that is known.
        until: Option<NaiveDateTime>,
        /// Why.
        reason: Bilingual,
    },
    /// The sitting goes on.
    Resumed,
    /// The sitting is over.
    Closed,
    /// An earlier entry was made by mistake; it stays readable and has no effect.
    Struck {
        /// Which entry.
        seq: u32,
        /// Why.
        reason: String,
    },
}

impl Event {
    /// Returns whether a speech begins with it.
    pub const fn begins_speech(&self) -> bool {
        matches!(self, Self::SpeechStarted { .. })
    }
}

/// As what a person takes part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "as", content = "of")]
pub enum Capacity {
    /// In person, as a member of the collegium.
    Member,
    /// As an invited person, without a vote.
    Invited,
    /// Instead of a member: always refused, members take part without the right of substitution (p. 7).
    InPlaceOf(PersonId),
}

/// How a person is present.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// In the hall.
    InPerson,
    /// By video link; counted if the profile allows.
    Video,
}

/// Why a member is absent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AbsenceReason {
    /// Іссапар.
    BusinessTrip,
    /// Ауруына байланысты.
    Illness,
    /// Еңбек демалысы.
    Leave,
    /// Another duty of office at the same hour.
    OtherDuty,
    /// Another valid reason.
    Valid,
    /// No reason is known.
    Unknown,
}

/// What kind of speech it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SpeechKind {
    /// Баяндама.
    Report,
    /// Қосымша баяндама.
    CoReport,
    /// Сұрақ.
    Question,
    /// Жауап.
    Answer,
    /// Сөз сөйлеу: in the debate.
    Debate,
    /// Анықтама, ескертпе: a remark on a point of fact or order.
    Remark,
}

/// What came of an item.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Outcome {
    /// The decision was adopted by a vote that stands.
    Adopted,
    /// The vote that stands did not adopt it.
    NotAdopted,
    /// Heard and noted; only for an item of information.
    Heard,
    /// Put off to another session.
    Postponed {
        /// Why.
        reason: Bilingual,
        /// The session it goes to, where that is known.
        to: Option<SessionId>,
    },
}

/// An entry of the journal; entries are never changed or removed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// The running number, from 1 without a gap.
    pub seq: u32,
    /// When it happened, by the clock of the hall.
    pub at: NaiveDateTime,
    /// When it was entered.
    pub entered_at: NaiveDateTime,
    /// Who entered it.
    pub author: String,
    /// What happened.
    pub event: Event,
    /// The hash of the entry before; zeros for the first.
    pub previous: Digest,
    /// The hash of this entry with all of the above.
    pub hash: Digest,
}
