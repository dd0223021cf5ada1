//! Who is at the table, from when to when and in what capacity: the timeline every count is derived from (p. 7, SR-16).

use std::collections::BTreeMap;

use chrono::NaiveDateTime;

use super::entry::{AbsenceReason, Capacity, Mode};
use crate::domain::id::{ItemId, PersonId};

/// A stretch of time for which a person was present.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stay {
    /// As what the person took part.
    pub capacity: Capacity,
    /// In the hall or by video link.
    pub mode: Mode,
    /// When the person came.
    pub from: NaiveDateTime,
    /// When the person went; nothing for somebody who is still here, or stayed until the end.
    pub to: Option<NaiveDateTime>,
}

impl Stay {
    /// Returns whether the stay covers `moment`; its first moment belongs to it, its last one does not.
    pub fn covers(&self, moment: NaiveDateTime) -> bool {
        self.from <= moment && self.to.is_none_or(|to| moment < to)
    }

    /// Returns whether a person in this stay counts as a member taking part: not an invited person, and by video link only
    /// where the rules allow it (SR-16).
    pub(super) fn counts(&self, video_counts: bool) -> bool {
        let mode_counts = match self.mode {
            Mode::InPerson => true,
            Mode::Video => video_counts,
        };
        self.has_a_vote() && mode_counts
    }

    /// Returns whether the person took part as a member, or in the place of one where the body's rules allow it.
    pub fn has_a_vote(&self) -> bool {
        match self.capacity {
            Capacity::Member | Capacity::InPlaceOf(_) => true,
            Capacity::Invited => false,
        }
    }
}

/// Whether somebody came or went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Came.
    Came,
    /// Went.
    Went,
}

/// An arrival or a departure after the opening, as the protocol tells it (F05.05).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Movement {
    /// Who.
    pub person: PersonId,
    /// Came or went.
    pub direction: Direction,
    /// When.
    pub at: NaiveDateTime,
    /// In what capacity.
    pub capacity: Capacity,
    /// In the hall or by video link.
    pub mode: Mode,
    /// The item under consideration at that time.
    pub item: Option<ItemId>,
    /// Whether the sitting was interrupted at that time.
    pub in_a_break: bool,
}

/// A member who took no part in the sitting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Absence {
    /// The member.
    pub member: PersonId,
    /// Why, where that was recorded.
    pub reason: Option<AbsenceReason>,
}

/// The timelines of all persons who have come so far.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Attendance {
    pub(super) persons: BTreeMap<PersonId, Attendee>,
    pub(super) movements: Vec<Movement>,
    pub(super) reasons: BTreeMap<PersonId, AbsenceReason>,
    /// Those who went and said at which item they mean to be back.
    pub(super) expected: BTreeMap<PersonId, ItemId>,
}

/// The timeline of one person.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Attendee {
    pub(super) stays: Vec<Stay>,
    /// When the person last did something that only a person present can do; a movement cannot be dated before that.
    pub(super) acted: Option<NaiveDateTime>,
}

impl Attendance {
    /// Returns the stay of a person who is present now.
    pub(super) fn now(&self, person: PersonId) -> Option<&Stay> {
        self.persons.get(&person)?.stays.last().filter(|stay| stay.to.is_none())
    }

    /// Returns all who are present now, in the order of their records.
    pub(super) fn all_now(&self) -> impl Iterator<Item = (PersonId, &Stay)> {
        self.persons.iter().filter_map(|(&person, attendee)| {
            attendee.stays.last().filter(|stay| stay.to.is_none()).map(|stay| (person, stay))
        })
    }

    /// Returns all who were present at `moment`, in the order of their records.
    pub(super) fn all_at(&self, moment: NaiveDateTime) -> impl Iterator<Item = (PersonId, &Stay)> {
        self.persons.iter().filter_map(move |(&person, attendee)| {
            Some((person, attendee.stays.iter().find(|stay| stay.covers(moment))?))
        })
    }

    /// Returns who sits here now in the place of `member`.
    pub(super) fn stand_in_for(&self, member: PersonId) -> Option<PersonId> {
        self.all_now().find(|(_, stay)| stay.capacity == Capacity::InPlaceOf(member)).map(|(person, _)| person)
    }

    /// Notes that `person` did something at `at` that only a person present can do.
    pub(super) fn acts(&mut self, person: PersonId, at: NaiveDateTime) {
        if let Some(attendee) = self.persons.get_mut(&person) {
            attendee.acted = attendee.acted.max(Some(at));
        }
    }

    /// Returns when `person` last did something that only a person present can do.
    pub(super) fn acted(&self, person: PersonId) -> Option<NaiveDateTime> {
        self.persons.get(&person)?.acted
    }
}
