//! The table: the state that the entries in effect add up to, and the one place where an event is judged.

use std::sync::Arc;

use chrono::NaiveDateTime;

use super::effect::News;
use super::entry::{Entry, Event, Outcome};
use super::floor::{Break, ClosedPart, Keeping, Note, Phase, Presiding, Speech};
use super::item::{ItemRecord, ItemState, Recusal};
use super::presence::{Attendance, Stay};
use super::refusal::{QuorumPurpose, SittingRefusal};
use super::setup::SittingSetup;
use super::vote::{Snapshot, Vote, VoteState};
use crate::domain::id::{ItemId, PersonId};
use crate::domain::quorum::{self, Quorum};
use crate::domain::text::Bilingual;

/// The verdict on one event.
pub(super) type Verdict = Result<News, SittingRefusal>;

/// The state of the table; it depends on the entries in effect alone, never on those that were struck.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Table {
    pub(super) setup: Arc<SittingSetup>,
    /// The total from which the quorum is counted.
    pub(super) total: u32,
    pub(super) phase: Phase,
    pub(super) opened: Option<Opening>,
    pub(super) closed: Option<NaiveDateTime>,
    pub(super) attendance: Attendance,
    pub(super) presiding: Vec<Presiding>,
    pub(super) keeping: Vec<Keeping>,
    pub(super) closed_parts: Vec<ClosedPart>,
    pub(super) items: Vec<ItemRecord>,
    /// The index of the item under consideration.
    pub(super) current: Option<usize>,
    pub(super) recusals: Vec<Recusal>,
    pub(super) speeches: Vec<Speech>,
    pub(super) notes: Vec<Note>,
    pub(super) votes: Vec<Vote>,
    pub(super) breaks: Vec<Break>,
    /// The latest time of any event.
    pub(super) latest: Option<NaiveDateTime>,
    /// The latest time at which those present were counted; nobody comes or goes before it afterwards.
    counted: Option<NaiveDateTime>,
}

/// How the sitting was opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Opening {
    pub(super) at: NaiveDateTime,
    pub(super) quorum: Quorum,
}

impl Table {
    /// Lays the table: nobody is here, no item is taken.
    pub(super) fn new(setup: Arc<SittingSetup>) -> Self {
        let items =
            setup.items.iter().map(|item| ItemRecord { item: item.clone(), state: ItemState::Pending }).collect();
        Self {
            total: quorum::total(&setup.rules, &setup.composition),
            setup,
            phase: Phase::Gathering,
            opened: None,
            closed: None,
            attendance: Attendance::default(),
            presiding: Vec::new(),
            keeping: Vec::new(),
            closed_parts: Vec::new(),
            items,
            current: None,
            recusals: Vec::new(),
            speeches: Vec::new(),
            notes: Vec::new(),
            votes: Vec::new(),
            breaks: Vec::new(),
            latest: None,
            counted: None,
        }
    }

    /// Judges an entry and, where it is lawful, lets it take effect; otherwise nothing changes.
    pub(super) fn step(&mut self, entry: &Entry) -> Verdict {
        let at = entry.at;
        self.check_entry(entry)?;
        let news = match entry.event {
            Event::Arrived { person, capacity, mode } => {
                self.arrive(person, Stay { capacity, mode, from: at, to: None })
            }
            Event::Left { person } => self.leave(person, at),
            Event::LeftUntil { person, item } => self.leave_until(person, item, at),
            Event::AbsenceExplained { member, reason } => self.explain_absence(member, reason),
            Event::Opened { chair, secretary } => self.open(chair, secretary, at),
            Event::ChairPassed { to } => self.pass_chair(to, at),
            Event::SecretaryPassed { to } => self.pass_journal(to, at),
            Event::ClosedPartBegan { ref reason } => self.begin_closed_part(reason, at),
            Event::ClosedPartEnded => self.end_closed_part(at),
            Event::Recused { member, item, ref reason } => self.recuse(member, item, reason, at),
            Event::ItemTaken { item } => self.take(item, at),
            Event::ItemWithdrawn { item, requested_by, ref reason } => self.withdraw(item, requested_by, reason, at),
            Event::SpeechStarted { speaker, kind } => self.give_floor(speaker, kind, at),
            Event::SpeechEnded => self.end_speech(at),
            Event::SpeechPaused => self.pause_speech(at),
            Event::SpeechResumed => self.resume_speech(at),
            Event::Noted { ref text } => self.note(text, at),
            Event::VoteOpened { vote, item, ref subject, form, repeats } => {
                self.open_vote(vote, item, subject, form, repeats, at)
            }
            Event::BallotCast { vote, member, choice } => self.cast(vote, member, choice),
            Event::CountEntered { vote, count } => self.enter_count(vote, count),
            Event::VoteClosed { vote } => self.close_vote(vote, at),
            Event::VoteCancelled { vote, ref reason } => self.cancel_vote(vote, reason, at),
            Event::DissentFiled { vote, member, ref text } => self.file_dissent(vote, member, text, at),
            Event::ItemClosed { item, ref outcome } => self.close_item(item, outcome, at),
            Event::Adjourned { until, ref reason } => self.adjourn(until, reason, at),
            Event::Resumed => self.resume(at),
            Event::Closed => self.close(at),
            // Which entries are in effect is the journal's matter; on the table itself a strike leaves no trace.
            Event::Struck { .. } => return Ok(News::Recorded),
        }?;
        self.latest = self.latest.max(Some(at));
        if counts_those_present(&entry.event) {
            self.counted = self.counted.max(Some(at));
        }
        Ok(news)
    }

    /// Checks what is asked of every entry: its time, and that the sitting has come so far.
    pub(super) fn check_entry(&self, entry: &Entry) -> Result<(), SittingRefusal> {
        self.check_time(entry)?;
        self.check_phase(&entry.event)
    }

    /// Checks the time of an event.
    ///
    /// It is not later than its entering, and not before the day of the session. Events follow each other in time. Only
    /// an arrival or a departure may be entered late, with the time at which it happened: after the last moment when
    /// those present were counted (opening, break, vote, an item heard) and after whatever else the person did.
    fn check_time(&self, entry: &Entry) -> Result<(), SittingRefusal> {
        let at = entry.at;
        if at > entry.entered_at {
            return Err(SittingRefusal::AheadOfTime { at, entered_at: entry.entered_at });
        }
        let moved = match entry.event {
            Event::Arrived { person, .. } | Event::Left { person } | Event::LeftUntil { person, .. } => Some(person),
            Event::AbsenceExplained { .. }
            | Event::Opened { .. }
            | Event::ChairPassed { .. }
            | Event::SecretaryPassed { .. }
            | Event::ClosedPartBegan { .. }
            | Event::ClosedPartEnded
            | Event::Recused { .. }
            | Event::ItemTaken { .. }
            | Event::ItemWithdrawn { .. }
            | Event::SpeechStarted { .. }
            | Event::SpeechEnded
            | Event::SpeechPaused
            | Event::SpeechResumed
            | Event::Noted { .. }
            | Event::VoteOpened { .. }
            | Event::BallotCast { .. }
            | Event::CountEntered { .. }
            | Event::VoteClosed { .. }
            | Event::VoteCancelled { .. }
            | Event::DissentFiled { .. }
            | Event::ItemClosed { .. }
            | Event::Adjourned { .. }
            | Event::Resumed
            | Event::Closed
            | Event::Struck { .. } => None,
        };
        let earliest =
            if let Some(person) = moved { self.counted.max(self.attendance.acted(person)) } else { self.latest };
        let midnight = self.setup.date.and_time(chrono::NaiveTime::MIN);
        let not_before = earliest.map_or(midnight, |earliest| earliest.max(midnight));
        if at < not_before {
            return Err(SittingRefusal::TooEarly { at, not_before });
        }
        Ok(())
    }

    /// Checks that the sitting has come so far that such an event is possible at all.
    ///
    /// While it is interrupted people come and go, and another person may take the chair or the journal for the next
    /// part; nothing is considered. After the end nothing is added; only a mistaken entry can still be struck.
    fn check_phase(&self, event: &Event) -> Result<(), SittingRefusal> {
        if matches!(event, Event::Struck { .. }) {
            return Ok(());
        }
        let comes_or_goes = matches!(
            event,
            Event::Arrived { .. } | Event::Left { .. } | Event::LeftUntil { .. } | Event::AbsenceExplained { .. }
        );
        let passes = matches!(event, Event::ChairPassed { .. } | Event::SecretaryPassed { .. });
        let opens = matches!(event, Event::Opened { .. });
        match self.phase {
            Phase::Gathering if comes_or_goes || opens => Ok(()),
            Phase::Gathering => Err(SittingRefusal::NotOpened),
            Phase::Open | Phase::Adjourned if opens => Err(SittingRefusal::AlreadyOpened),
            Phase::Open if *event == Event::Resumed => Err(SittingRefusal::NotInterrupted),
            Phase::Open => Ok(()),
            Phase::Adjourned if comes_or_goes || passes || *event == Event::Resumed => Ok(()),
            Phase::Adjourned => Err(SittingRefusal::Interrupted),
            Phase::Closed => Err(SittingRefusal::SittingOver),
        }
    }

    /// Returns whether a person in this stay counts as a member taking part (SR-16).
    pub(super) fn counts(&self, stay: &Stay) -> bool {
        stay.counts(self.setup.rules.video_counts.value)
    }

    /// Returns the members who take part now, in the order of precedence, after them those who stand in for members.
    pub(super) fn members_now(&self) -> Vec<PersonId> {
        self.members_among(self.attendance.all_now())
    }

    /// Returns the members who took part at `moment`, in the same order.
    pub(super) fn members_at(&self, moment: NaiveDateTime) -> Vec<PersonId> {
        self.members_among(self.attendance.all_at(moment))
    }

    fn members_among<'a>(&self, present: impl Iterator<Item = (PersonId, &'a Stay)>) -> Vec<PersonId> {
        let mut members: Vec<_> = present.filter(|(_, stay)| self.counts(stay)).map(|(person, _)| person).collect();
        members.sort_by_cached_key(|&person| self.precedence(person));
        members
    }

    /// Returns the place of `person` in the composition; those without a seat come last.
    pub(super) fn precedence(&self, person: PersonId) -> usize {
        let seats = &self.setup.composition.seats;
        seats.iter().position(|seat| seat.person == person).unwrap_or(seats.len())
    }

    /// Returns whether `person` takes no part in `item`.
    pub(super) fn is_recused(&self, person: PersonId, item: ItemId) -> bool {
        self.recusals.iter().any(|recusal| recusal.item == item && recusal.member == person)
    }

    /// Returns the members here who can answer in a vote on `item`: those who take part and are not recused from it.
    pub(super) fn voters(&self, item: ItemId) -> Vec<PersonId> {
        let mut members = self.members_now();
        members.retain(|&person| !self.is_recused(person, item));
        members
    }

    /// Returns how many members take part now, for the quorum of `item` or of the sitting as a whole.
    ///
    /// A member recused from the item is absent for its quorum, unless the rules say otherwise; the total stays (SR-16).
    pub(super) fn present_for(&self, item: Option<ItemId>) -> u32 {
        let recused_counts = self.setup.rules.recused_counts.value;
        let present = self.attendance.all_now().filter(|&(person, stay)| {
            self.counts(stay) && (recused_counts || item.is_none_or(|item| !self.is_recused(person, item)))
        });
        u32::try_from(present.count()).unwrap_or(u32::MAX)
    }

    /// Returns the verdict on the quorum for `item`, or for the sitting as a whole.
    pub(super) fn quorum_for(&self, item: Option<ItemId>) -> Quorum {
        Quorum::of_total(&self.setup.rules, self.total, self.present_for(item))
    }

    /// Returns whether the quorum holds for whatever is under consideration; nothing while the sitting does not go on.
    pub(super) fn quorum_stands(&self) -> Option<bool> {
        let present = || self.present_for(self.current_item());
        (self.phase == Phase::Open).then(|| quorum::holds(self.setup.rules.quorum.value, self.total, present()))
    }

    /// Asks for the quorum for `item`, or of the sitting as a whole.
    pub(super) fn require_quorum(
        &self,
        item: Option<ItemId>,
        purpose: QuorumPurpose,
    ) -> Result<Quorum, SittingRefusal> {
        let quorum = self.quorum_for(item);
        if quorum.valid { Ok(quorum) } else { Err(SittingRefusal::NoQuorum { quorum, purpose }) }
    }

    /// Returns the item under consideration.
    pub(super) fn current_item(&self) -> Option<ItemId> {
        self.current.and_then(|index| self.items.get(index)).map(|record| record.item.id)
    }

    /// Returns the item that was under consideration at `moment`: the later one where one ended and another began then.
    pub(super) fn item_at(&self, moment: NaiveDateTime) -> Option<ItemId> {
        let current = self.current.and_then(|index| self.items.get(index));
        current
            .filter(|record| record.covers(moment))
            .or_else(|| self.items.iter().find(|record| record.covers(moment)))
            .map(|record| record.item.id)
    }

    /// Returns who presides now.
    pub(super) fn chair(&self) -> Option<PersonId> {
        self.presiding.last().filter(|presiding| presiding.to.is_none()).map(|presiding| presiding.person)
    }

    /// Returns who keeps the journal.
    pub(super) fn secretary(&self) -> Option<PersonId> {
        self.keeping.last().map(|keeping| keeping.person)
    }

    /// Returns the closed part that is going on.
    pub(super) fn closed_part(&self) -> Option<&ClosedPart> {
        self.closed_parts.last().filter(|part| part.to.is_none())
    }

    /// Returns the open vote.
    pub(super) fn vote_open(&self) -> Option<&Vote> {
        self.votes.last().filter(|vote| vote.state() == VoteState::Open)
    }

    /// Returns the speech that is going on.
    pub(super) fn speech_running(&self) -> Option<&Speech> {
        self.speeches.last().filter(|speech| speech.ended.is_none())
    }

    /// Refuses while a vote is open.
    pub(super) fn refuse_during_vote(&self) -> Result<(), SittingRefusal> {
        match self.vote_open() {
            Some(vote) => Err(SittingRefusal::VoteInTheWay { vote: vote.id }),
            None => Ok(()),
        }
    }

    /// Refuses while somebody has the floor.
    pub(super) fn refuse_during_speech(&self) -> Result<(), SittingRefusal> {
        match self.speech_running() {
            Some(speech) => Err(SittingRefusal::SpeechRunning { speaker: speech.speaker }),
            None => Ok(()),
        }
    }

    /// Records the table for a vote on `item`.
    pub(super) fn snapshot(&self, item: ItemId, presiding: PersonId, quorum: Quorum, at: NaiveDateTime) -> Snapshot {
        let (recused, voters) = self.members_now().into_iter().partition(|&person| self.is_recused(person, item));
        Snapshot { at, presiding, voters, recused, quorum }
    }
}

/// Returns whether the event is judged by who is present, so that nobody may be said to have come or gone before it
/// afterwards.
fn counts_those_present(event: &Event) -> bool {
    match event {
        Event::Opened { .. }
        | Event::Adjourned { .. }
        | Event::Resumed
        | Event::VoteOpened { .. }
        | Event::VoteClosed { .. }
        | Event::VoteCancelled { .. }
        | Event::ItemClosed { outcome: Outcome::Heard, .. }
        | Event::Closed => true,
        Event::Arrived { .. }
        | Event::Left { .. }
        | Event::LeftUntil { .. }
        | Event::AbsenceExplained { .. }
        | Event::ChairPassed { .. }
        | Event::SecretaryPassed { .. }
        | Event::ClosedPartBegan { .. }
        | Event::ClosedPartEnded
        | Event::Recused { .. }
        | Event::ItemTaken { .. }
        | Event::ItemWithdrawn { .. }
        | Event::SpeechStarted { .. }
        | Event::SpeechEnded
        | Event::SpeechPaused
        | Event::SpeechResumed
        | Event::Noted { .. }
        | Event::BallotCast { .. }
        | Event::CountEntered { .. }
        | Event::DissentFiled { .. }
        | Event::ItemClosed { outcome: Outcome::Adopted | Outcome::NotAdopted | Outcome::Postponed { .. }, .. }
        | Event::Struck { .. } => false,
    }
}

/// Refuses a text with nothing in it.
pub(super) fn require_text(text: &Bilingual) -> Result<(), SittingRefusal> {
    if text.is_empty() { Err(SittingRefusal::TextMissing) } else { Ok(()) }
}
