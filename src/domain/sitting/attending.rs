//! The rules of coming, going and taking no part: in person only, once at a time, never out of a vote (p. 7, SR-16, 17).

use chrono::NaiveDateTime;

use super::effect::News;
use super::entry::{AbsenceReason, Capacity};
use super::floor::Phase;
use super::item::Recusal;
use super::presence::{Direction, Movement, Stay};
use super::refusal::SittingRefusal;
use super::table::{Table, Verdict, require_text};
use super::vote::{Vote, VoteState};
use crate::domain::id::{ItemId, PersonId};
use crate::domain::text::Bilingual;

impl Table {
    /// A person comes. One who comes while a vote is open becomes a voter of it, as far as he or she has a vote.
    pub(super) fn arrive(&mut self, person: PersonId, stay: Stay) -> Verdict {
        if let Some(present) = self.attendance.now(person) {
            return Err(SittingRefusal::AlreadyPresent { person, since: present.from });
        }
        self.check_capacity(person, stay.capacity)?;
        let joins = self.vote_open().filter(|vote| self.counts(&stay) && !self.is_recused(person, vote.item));
        let news = match (joins, stay.capacity) {
            (Some(vote), _) => News::VoterJoined(vote.id),
            (None, Capacity::Member | Capacity::InPlaceOf(_)) if !self.counts(&stay) => News::VideoNotCounted,
            (None, Capacity::Member | Capacity::InPlaceOf(_) | Capacity::Invited) => News::Recorded,
        };
        self.record_movement(person, Direction::Came, &stay, stay.from);
        self.attendance.persons.entry(person).or_default().stays.push(stay);
        self.attendance.acts(person, stay.from);
        Ok(news)
    }

    /// Checks that the person may take part in that capacity: members as members only, nobody in a member's place unless
    /// the body's own rules allow it (p. 7, SR-17).
    fn check_capacity(&self, person: PersonId, capacity: Capacity) -> Result<(), SittingRefusal> {
        let setup = &self.setup;
        let is_member = setup.composition.is_member(person);
        match capacity {
            Capacity::Member if is_member => match self.attendance.stand_in_for(person) {
                Some(by) => Err(SittingRefusal::PlaceTaken { member: person, by }),
                None => Ok(()),
            },
            Capacity::Member => {
                Err(SittingRefusal::NotAMember { person, citation: setup.rules.substitution.citation.clone() })
            }
            Capacity::InPlaceOf(member) if !setup.rules.substitution.value => Err(SittingRefusal::NoSubstitution {
                person,
                member,
                citation: setup.rules.substitution.citation.clone(),
            }),
            Capacity::Invited | Capacity::InPlaceOf(_) if is_member => {
                Err(SittingRefusal::MemberAsOther { member: person })
            }
            Capacity::Invited => Ok(()),
            Capacity::InPlaceOf(member) => self.check_place_free(member),
        }
    }

    /// Checks that `member` is one and that neither he or she nor a stand-in is here.
    fn check_place_free(&self, member: PersonId) -> Result<(), SittingRefusal> {
        if !self.setup.composition.is_member(member) {
            let citation = self.setup.rules.substitution.citation.clone();
            return Err(SittingRefusal::NotAMember { person: member, citation });
        }
        let here = self.attendance.now(member).map(|_| member);
        match here.or_else(|| self.attendance.stand_in_for(member)) {
            Some(by) => Err(SittingRefusal::PlaceTaken { member, by }),
            None => Ok(()),
        }
    }

    /// A person goes. Whoever presides passes the chair first, unless the sitting is interrupted; a speaker ends the
    /// speech; a voter stays once he or she has answered, or the totals have been entered (F05.06).
    pub(super) fn leave(&mut self, person: PersonId, at: NaiveDateTime) -> Verdict {
        let stay = *self.attendance.now(person).ok_or(SittingRefusal::NotPresent { person })?;
        if self.phase == Phase::Open && self.chair() == Some(person) {
            return Err(SittingRefusal::ChairLeaves { person });
        }
        if let Some(speech) = self.speech_running().filter(|speech| speech.speaker == person) {
            return Err(SittingRefusal::SpeechRunning { speaker: speech.speaker });
        }
        let mut news = News::Recorded;
        if let Some(vote) = self.vote_open().filter(|vote| self.counts(&stay) && !self.is_recused(person, vote.item)) {
            if has_answered(vote, person) {
                return Err(SittingRefusal::VoterLeaves { member: person, vote: vote.id });
            }
            news = News::VoterLeft(vote.id);
        }
        self.record_movement(person, Direction::Went, &stay, at);
        if let Some(attendee) = self.attendance.persons.get_mut(&person)
            && let Some(last) = attendee.stays.last_mut()
        {
            last.to = Some(at);
        }
        self.attendance.acts(person, at);
        Ok(news)
    }

    /// Records a movement for the protocol; those before the opening are the registration and no movements.
    fn record_movement(&mut self, person: PersonId, direction: Direction, stay: &Stay, at: NaiveDateTime) {
        if self.phase == Phase::Gathering {
            return;
        }
        let Stay { capacity, mode, .. } = *stay;
        let item = self.item_at(at);
        let in_a_break = self.phase == Phase::Adjourned;
        self.attendance.movements.push(Movement { person, direction, at, capacity, mode, item, in_a_break });
    }

    /// The absence of a member is explained; a later reason replaces an earlier one.
    pub(super) fn explain_absence(&mut self, member: PersonId, reason: AbsenceReason) -> Verdict {
        if !self.setup.composition.is_member(member) {
            let citation = self.setup.rules.substitution.citation.clone();
            return Err(SittingRefusal::NotAMember { person: member, citation });
        }
        if self.attendance.now(member).is_some() {
            return Err(SittingRefusal::NotAbsent { member });
        }
        self.attendance.reasons.insert(member, reason);
        Ok(News::Recorded)
    }

    /// A member takes no part in an item; declared before any vote on it that stands or is open (F05.04).
    pub(super) fn recuse(&mut self, member: PersonId, item: ItemId, reason: &Bilingual, at: NaiveDateTime) -> Verdict {
        self.find_undone(item)?;
        let stands_in = || matches!(self.attendance.now(member), Some(Stay { capacity: Capacity::InPlaceOf(_), .. }));
        if !self.setup.composition.is_member(member) && !stands_in() {
            let citation = self.setup.rules.substitution.citation.clone();
            return Err(SittingRefusal::NotAMember { person: member, citation });
        }
        if self.is_recused(member, item) {
            return Err(SittingRefusal::RecusedAlready { member, item });
        }
        if let Some(vote) = self.votes.iter().find(|vote| vote.item == item && vote.state() != VoteState::Cancelled) {
            return Err(SittingRefusal::RecusedTooLate { item, vote: vote.id });
        }
        require_text(reason)?;
        self.recusals.push(Recusal { member, item, at, reason: reason.clone() });
        Ok(News::Recorded)
    }
}

/// Returns whether the answer of `person` is among those recorded: by name, or within the totals.
fn has_answered(vote: &Vote, person: PersonId) -> bool {
    vote.entered.is_some() || vote.ballots.contains_key(&person)
}
