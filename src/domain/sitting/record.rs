//! What the papers and the screen ask of a sitting; every answer is derived from the journal, none is typed (N01, N17).

use chrono::{NaiveDateTime, TimeDelta};

use super::Sitting;
use super::entry::{Entry, Event};
use super::floor::{Break, ClosedPart, Keeping, Note, Phase, Presiding, Speech};
use super::item::{ItemRecord, Recusal};
use super::presence::{Absence, Movement, Stay};
use super::setup::SittingSetup;
use super::vote::{Vote, VoteState};
use crate::domain::ballot::VoteForm;
use crate::domain::digest::Digest;
use crate::domain::id::{ItemId, PersonId, VoteId};
use crate::domain::quorum::Quorum;

/// The verdict on the quorum from a moment on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuorumChange {
    /// From when.
    pub at: NaiveDateTime,
    /// The verdict.
    pub quorum: Quorum,
}

/// The journal itself.
impl Sitting {
    /// Returns what was settled before the sitting.
    pub fn setup(&self) -> &SittingSetup {
        &self.setup
    }

    /// Returns the whole journal.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Returns the entries in effect: neither struck nor strikes.
    pub fn entries_in_effect(&self) -> impl Iterator<Item = &Entry> {
        self.entries
            .iter()
            .filter(|entry| !matches!(entry.event, Event::Struck { .. }) && self.struck_by(entry.seq).is_none())
    }

    /// Returns the number of the entry that struck entry `seq`, if one did.
    pub fn struck_by(&self, seq: u32) -> Option<u32> {
        self.struck.get(&seq).copied()
    }

    /// Returns the hash of the last entry, which stands for the whole journal (N10).
    pub fn last_hash(&self) -> Digest {
        self.entries.last().map_or(Digest::ZERO, |entry| entry.hash)
    }
}

/// The sitting as a whole.
impl Sitting {
    /// Returns the latest time of any entry in effect; only arrivals and departures may be dated before it.
    pub fn latest(&self) -> Option<NaiveDateTime> {
        self.table.latest
    }

    /// Returns how far the sitting has come.
    pub fn phase(&self) -> Phase {
        self.table.phase
    }

    /// Returns when the sitting was opened.
    pub fn opened_at(&self) -> Option<NaiveDateTime> {
        self.table.opened.as_ref().map(|opening| opening.at)
    }

    /// Returns when the sitting was closed.
    pub fn closed_at(&self) -> Option<NaiveDateTime> {
        self.table.closed
    }

    /// Returns the quorum with which the sitting was opened (p. 7).
    pub fn opening_quorum(&self) -> Option<&Quorum> {
        self.table.opened.as_ref().map(|opening| &opening.quorum)
    }

    /// Returns who keeps the journal, or kept it at the end.
    pub fn secretary(&self) -> Option<PersonId> {
        self.table.secretary()
    }

    /// Returns who kept the journal from when on (F05.14).
    pub fn secretary_periods(&self) -> &[Keeping] {
        &self.table.keeping
    }

    /// Returns the parts that were closed to whoever may not hear them.
    pub fn closed_parts(&self) -> &[ClosedPart] {
        &self.table.closed_parts
    }

    /// Returns whether the sitting is closed to others now.
    pub fn is_closed_to_others(&self) -> bool {
        self.table.closed_part().is_some()
    }

    /// Returns who presides, or presided at the end.
    pub fn chair(&self) -> Option<PersonId> {
        self.table.chair()
    }

    /// Returns who presided from when to when (F05.14).
    pub fn chair_periods(&self) -> &[Presiding] {
        &self.table.presiding
    }

    /// Returns the interruptions.
    pub fn breaks(&self) -> &[Break] {
        &self.table.breaks
    }
}

/// Who is here.
impl Sitting {
    /// Returns the verdict on the quorum now: that of the item under consideration, or of the sitting as a whole.
    pub fn quorum(&self) -> Quorum {
        self.table.quorum_for(self.table.current_item())
    }

    /// Returns the verdict on the quorum now for a vote on `item`, whose recused members may not count.
    pub fn quorum_for(&self, item: ItemId) -> Quorum {
        self.table.quorum_for(Some(item))
    }

    /// Returns the verdict on the quorum of the sitting as a whole at `moment` (SR-16).
    pub fn quorum_at(&self, moment: NaiveDateTime) -> Quorum {
        let present = u32::try_from(self.members_present_at(moment).len()).unwrap_or(u32::MAX);
        Quorum::of_total(&self.setup.rules, self.table.total, present)
    }

    /// Returns whether `person` is here now, in whatever capacity.
    pub fn is_present(&self, person: PersonId) -> bool {
        self.table.attendance.now(person).is_some()
    }

    /// Returns the members who take part now, in the order of precedence.
    pub fn members_present(&self) -> Vec<PersonId> {
        self.table.members_now()
    }

    /// Returns the members who took part at `moment`, in the order of precedence.
    pub fn members_present_at(&self, moment: NaiveDateTime) -> Vec<PersonId> {
        self.table.members_at(moment)
    }

    /// Returns those here now without a vote, in the order of their records.
    pub fn invited_present(&self) -> Vec<PersonId> {
        let now = self.table.attendance.all_now();
        now.filter(|(_, stay)| !stay.has_a_vote()).map(|(person, _)| person).collect()
    }

    /// Returns those who went and are expected back at an item, with that item, in the order of their records.
    pub fn expected_back(&self) -> impl Iterator<Item = (PersonId, ItemId)> {
        self.table.attendance.expected.iter().map(|(&person, &item)| (person, item))
    }

    /// Returns those whose time to come back has come: the item at which they are expected is under consideration, or it
    /// is done with.
    pub fn due_back(&self) -> Vec<PersonId> {
        let is_due =
            |item: ItemId| self.current_item() == Some(item) || self.item(item).is_some_and(ItemRecord::is_done);
        self.expected_back().filter(|&(_, item)| is_due(item)).map(|(person, _)| person).collect()
    }

    /// Returns all stays of `person`, those before the opening among them (N01).
    pub fn stays(&self, person: PersonId) -> &[Stay] {
        self.table.attendance.persons.get(&person).map_or(&[], |attendee| &attendee.stays)
    }

    /// Returns the members who took part in the sitting for some time after its opening, in the order of precedence.
    pub fn members_attended(&self) -> Vec<PersonId> {
        let seats = self.setup.composition.seats.iter();
        seats.map(|seat| seat.person).filter(|&person| self.first_seen(person).is_some()).collect()
    }

    /// Returns those who took part without being members, in the order of their records: invited persons and, where the
    /// body's rules allow it, stand-ins.
    pub fn others_attended(&self) -> Vec<PersonId> {
        let persons = self.table.attendance.persons.keys().copied();
        let others = persons.filter(|&person| !self.setup.composition.is_member(person));
        others.filter(|&person| self.first_seen(person).is_some()).collect()
    }

    /// Returns the members who took no part, with the reason, in the order of precedence.
    pub fn absences(&self) -> Vec<Absence> {
        let seats = self.setup.composition.seats.iter();
        let absent = seats.map(|seat| seat.person).filter(|&person| self.first_seen(person).is_none());
        let reasons = &self.table.attendance.reasons;
        absent.map(|member| Absence { member, reason: reasons.get(&member).copied() }).collect()
    }

    /// Returns the members who came after the opening and when they first came, in the order of precedence.
    pub fn late_members(&self) -> Vec<(PersonId, NaiveDateTime)> {
        let Some(opened) = self.opened_at() else { return Vec::new() };
        let members = self.members_attended().into_iter();
        members
            .filter_map(|person| Some((person, self.first_seen(person)?)))
            .filter(|&(_, came)| came > opened)
            .collect()
    }

    /// Returns arrivals and departures after the opening, in the order of time (F05.05).
    pub fn movements(&self) -> Vec<Movement> {
        let mut movements = self.table.attendance.movements.clone();
        movements.sort_by_key(|movement| movement.at);
        movements
    }

    /// Returns the verdicts on the quorum of the sitting: at the opening, and whenever it was lost or regained while the
    /// sitting went on (N02).
    pub fn quorum_changes(&self) -> Vec<QuorumChange> {
        let Some(opening) = &self.table.opened else { return Vec::new() };
        let movements = self.table.attendance.movements.iter().map(|movement| movement.at);
        let mut moments: Vec<_> = movements.chain(self.breaks().iter().filter_map(|pause| pause.to)).collect();
        moments.sort_unstable();
        moments.dedup();
        let mut changes = vec![QuorumChange { at: opening.at, quorum: opening.quorum.clone() }];
        let mut valid = opening.quorum.valid;
        for at in moments.into_iter().filter(|&at| !self.breaks().iter().any(|pause| pause.covers(at))) {
            let quorum = self.quorum_at(at);
            if quorum.valid != valid {
                valid = quorum.valid;
                changes.push(QuorumChange { at, quorum });
            }
        }
        changes
    }

    /// Returns from when `person` took part in the sitting: since the opening for whoever was here before it.
    fn first_seen(&self, person: PersonId) -> Option<NaiveDateTime> {
        let opened = self.opened_at()?;
        // Somebody who was counted at the opening and went within the same minute took part.
        let went_then = || self.table.attendance.movements.iter().any(|m| m.person == person && m.at == opened);
        let took_part = |stay: &&Stay| stay.to.is_none_or(|to| to > opened || (to == opened && went_then()));
        let seen = self.stays(person).iter().find(took_part)?;
        Some(seen.from.max(opened))
    }
}

/// Items and what was said on them.
impl Sitting {
    /// Returns the items in the order of the agenda.
    pub fn items(&self) -> &[ItemRecord] {
        &self.table.items
    }

    /// Returns the record of `item`.
    pub fn item(&self, item: ItemId) -> Option<&ItemRecord> {
        self.table.items.iter().find(|record| record.item.id == item)
    }

    /// Returns the item under consideration.
    pub fn current_item(&self) -> Option<ItemId> {
        self.table.current_item()
    }

    /// Returns the recusals, in the order of declaration.
    pub fn recusals(&self) -> &[Recusal] {
        &self.table.recusals
    }

    /// Returns whether `person` takes no part in `item`.
    pub fn is_recused(&self, person: PersonId, item: ItemId) -> bool {
        self.table.is_recused(person, item)
    }

    /// Returns the speeches, in the order of time.
    pub fn speeches(&self) -> &[Speech] {
        &self.table.speeches
    }

    /// Returns the speeches in the order of time, each with the number of the entry with which it began.
    pub fn speeches_by_entry(&self) -> impl Iterator<Item = (u32, &Speech)> {
        self.entries_in_effect().filter(|entry| entry.event.begins_speech()).map(|entry| entry.seq).zip(self.speeches())
    }

    /// Returns the speech that is going on.
    pub fn speech_running(&self) -> Option<&Speech> {
        self.table.speech_running()
    }

    /// Returns how long `person` has spoken in all, without a speech that is still going on (F07.09).
    pub fn speaking_time(&self, person: PersonId) -> TimeDelta {
        self.speeches().iter().filter(|speech| speech.speaker == person).filter_map(Speech::length).sum()
    }

    /// Returns the notes for the record.
    pub fn notes(&self) -> &[Note] {
        &self.table.notes
    }
}

/// Votes.
impl Sitting {
    /// Returns all votes in the order of their numbers, the cancelled ones among them (N12).
    pub fn votes(&self) -> &[Vote] {
        &self.table.votes
    }

    /// Returns the vote with that number.
    pub fn vote(&self, id: VoteId) -> Option<&Vote> {
        self.table.find_vote(id).ok()
    }

    /// Returns the votes on `item`, in the order of their numbers.
    pub fn votes_on(&self, item: ItemId) -> impl Iterator<Item = &Vote> {
        self.votes().iter().filter(move |vote| vote.item == item)
    }

    /// Returns the open vote.
    pub fn open_vote(&self) -> Option<&Vote> {
        self.table.vote_open()
    }

    /// Returns the number the next vote will have.
    pub fn next_vote(&self) -> VoteId {
        self.table.next_vote()
    }

    /// Returns the vote on the decision of `item` that stands.
    pub fn standing_decision(&self, item: ItemId) -> Option<&Vote> {
        self.table.standing_decision(item).map(|(vote, _)| vote)
    }

    /// Returns the members here who can answer in a vote on `item` now, in the order of precedence.
    pub fn voters(&self, item: ItemId) -> Vec<PersonId> {
        self.table.voters(item)
    }

    /// Returns the voters of an open vote by name who have no answer recorded, in the order of precedence (N16).
    pub fn missing_ballots(&self, id: VoteId) -> Vec<PersonId> {
        let open = self.vote(id).filter(|vote| vote.state() == VoteState::Open && vote.form == VoteForm::ByName);
        open.map_or_else(Vec::new, |vote| {
            let mut voters = self.voters(vote.item);
            voters.retain(|voter| !vote.ballots.contains_key(voter));
            voters
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::entry::{AbsenceReason, Capacity, Mode, Outcome, SpeechKind};
    use super::super::presence::Direction;
    use super::super::sample::*;
    use super::*;
    use crate::domain::ballot::Choice;

    /// Seven members: five at the opening, the sixth comes late by video, the seventh is ill; the fifth goes early.
    struct Held {
        desk: Desk,
        opened: NaiveDateTime,
        came: NaiveDateTime,
        went: NaiveDateTime,
    }

    fn held() -> Held {
        let mut desk = Desk::new(setup(7));
        for member in [3, 1, 2, 5, 4] {
            desk.come(member);
        }
        desk.does(left(4));
        desk.come(4);
        desk.does(arrival(GUEST.0, Capacity::Invited));
        desk.does(Event::AbsenceExplained { member: PersonId(7), reason: AbsenceReason::Illness });
        desk.does(Event::Opened { chair: PersonId(1), secretary: SECRETARY });
        let opened = clock(desk.minute);
        desk.does(Event::ItemTaken { item: FIRST });
        desk.does(Event::Arrived { person: PersonId(6), capacity: Capacity::Member, mode: Mode::Video });
        let came = clock(desk.minute);
        desk.vote_on(FIRST, VoteForm::ByName);
        (1..=6).for_each(|member| drop(desk.does(cast(member, Choice::For))));
        desk.does(Event::VoteClosed { vote: VoteId(1) });
        desk.does(Event::Noted { text: text() });
        desk.does(Event::ItemClosed { item: FIRST, outcome: Outcome::Adopted });
        desk.does(left(5));
        let went = clock(desk.minute);
        Held { desk, opened, came, went }
    }

    fn persons<const N: usize>(numbers: [i64; N]) -> Vec<PersonId> {
        numbers.map(PersonId).to_vec()
    }

    #[test]
    fn members_are_listed_in_the_order_of_precedence() {
        let Held { desk, opened, came, went } = held();
        let sitting = &desk.sitting;
        assert_eq!(sitting.members_present(), persons([1, 2, 3, 4, 6]));
        assert_eq!(sitting.members_present_at(opened), persons([1, 2, 3, 4, 5]));
        assert_eq!(sitting.members_present_at(came), persons([1, 2, 3, 4, 5, 6]));
        assert_eq!(sitting.members_present_at(went), persons([1, 2, 3, 4, 6]));
        assert_eq!(sitting.quorum_at(came).present, 6);
        assert_eq!(sitting.invited_present(), [GUEST]);
    }

    #[test]
    fn the_order_of_precedence_is_that_of_the_composition() {
        let mut setup = setup(5);
        setup.composition.seats.swap(1, 4);
        let mut desk = Desk::open_with(setup, 5);
        let expected = persons([1, 5, 3, 4, 2]);
        assert_eq!(desk.sitting.members_present(), expected);
        assert_eq!(desk.sitting.members_attended(), expected);
        desk.does(Event::ItemTaken { item: FIRST });
        desk.vote_on(FIRST, VoteForm::ByName);
        assert_eq!(desk.sitting.missing_ballots(VoteId(1)), expected);
        assert_eq!(desk.sitting.vote(VoteId(1)).unwrap().opened.voters, expected);
    }

    #[test]
    fn who_took_part_who_was_late_and_who_was_absent() {
        let Held { desk, came, .. } = held();
        let sitting = &desk.sitting;
        assert_eq!(sitting.members_attended(), persons([1, 2, 3, 4, 5, 6]));
        assert_eq!(sitting.others_attended(), [GUEST]);
        assert_eq!(sitting.late_members(), [(PersonId(6), came)]);
        let ill = Absence { member: PersonId(7), reason: Some(AbsenceReason::Illness) };
        assert_eq!(sitting.absences(), [ill]);
    }

    #[test]
    fn a_member_who_left_before_the_opening_is_absent_without_a_reason() {
        let mut desk = Desk::new(setup(7));
        (1..=6).for_each(|member| desk.come(member));
        desk.does(left(6));
        desk.does(Event::Opened { chair: PersonId(1), secretary: SECRETARY });
        let absent = [6, 7].map(|member| Absence { member: PersonId(member), reason: None });
        assert_eq!(desk.sitting.absences(), absent);
        assert!(desk.sitting.movements().is_empty(), "registration is no movement");
    }

    #[test]
    fn a_member_counted_at_the_opening_took_part_though_gone_within_the_minute() {
        let mut desk = Desk::open(6, 5);
        let opened = clock(desk.minute);
        desk.tries_at(opened, left(5)).unwrap();
        assert!(desk.sitting.members_attended().contains(&PersonId(5)));
    }

    #[test]
    fn movements_carry_the_time_the_way_and_the_item() {
        let Held { desk, came, went, .. } = held();
        let [first, second] = desk.sitting.movements()[..] else { panic!() };
        assert_eq!((first.person, first.direction, first.at), (PersonId(6), Direction::Came, came));
        assert_eq!((first.mode, first.item, first.in_a_break), (Mode::Video, Some(FIRST), false));
        assert_eq!((second.person, second.direction, second.at), (PersonId(5), Direction::Went, went));
        assert_eq!(second.item, None);
    }

    #[test]
    fn stays_tell_when_somebody_was_here() {
        let Held { desk, went, .. } = held();
        let stays = desk.sitting.stays(PersonId(5));
        assert_eq!((stays.len(), stays[0].to), (1, Some(went)));
        assert_eq!(desk.sitting.stays(PersonId(4)).len(), 2);
        assert!(desk.sitting.stays(PersonId(7)).is_empty());
    }

    #[test]
    fn a_vote_keeps_the_table_at_its_opening_and_its_closing() {
        let Held { desk, .. } = held();
        let vote = desk.sitting.vote(VoteId(1)).unwrap();
        let closed = vote.closed.as_ref().unwrap();
        assert_eq!((closed.voters.len(), closed.quorum.needed, closed.quorum.total), (6, 5, 7));
        assert!(vote.tally.as_ref().unwrap().unanimous);
        assert_eq!(desk.sitting.standing_decision(FIRST).map(|vote| vote.id), Some(VoteId(1)));
        assert_eq!(desk.sitting.votes_on(SECOND).count(), 0);
        assert_eq!(desk.sitting.next_vote(), VoteId(2));
        assert_eq!(desk.sitting.vote(VoteId(0)), None);
    }

    #[test]
    fn the_quorum_is_followed_through_movements_entered_late() {
        let mut desk = Desk::open(6, 4);
        desk.does(Event::ItemTaken { item: FIRST });
        desk.does(left(4));
        let lost = clock(desk.minute);
        desk.does(Event::SpeechStarted { speaker: PersonId(2), kind: SpeechKind::Debate });
        desk.does(Event::SpeechEnded);
        let verdicts = |desk: &Desk| -> Vec<_> {
            desk.sitting.quorum_changes().iter().map(|change| (change.at, change.quorum.valid)).collect()
        };
        let opened = desk.sitting.opened_at().unwrap();
        assert_eq!(verdicts(&desk), [(opened, true), (lost, false)]);
        // The fifth member had come a minute before the fourth one went.
        desk.tries_at(lost - TimeDelta::minutes(1), arrival(5, Capacity::Member)).unwrap();
        assert_eq!(verdicts(&desk), [(opened, true)]);
        let moved: Vec<_> = desk.sitting.movements().iter().map(|movement| movement.person).collect();
        assert_eq!(moved, persons([5, 4]), "movements are told in the order of time");
    }

    #[test]
    fn what_is_asked_before_the_opening_has_an_answer() {
        let sitting = Sitting::new(setup(7));
        assert_eq!(
            (sitting.opened_at(), sitting.chair(), sitting.secretary(), sitting.latest()),
            (None, None, None, None)
        );
        assert_eq!(sitting.absences().len(), 7);
        assert!(sitting.quorum_changes().is_empty() && sitting.late_members().is_empty());
        assert_eq!(sitting.last_hash(), Digest::ZERO);
        let quorum = sitting.quorum();
        assert_eq!((quorum.total, quorum.needed, quorum.present, quorum.valid), (7, 5, 0, false));
    }
}
