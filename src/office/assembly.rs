//! Assembling the record of a sitting: the journal says what happened, the directory how people are called.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;

use super::founding::body;
use super::{OfficeError, calendar, profile_on};
use crate::documents::attendance::Expected;
use crate::documents::course::Course;
use crate::documents::stenogram::Verbatim;
use crate::domain::agenda::{AgendaItem, InviteeKind};
use crate::domain::ballot::Count;
use crate::domain::calendar::Calendar;
use crate::domain::composition::Composition;
use crate::domain::decision::{DecisionPoint, Executor};
use crate::domain::id::{ItemId, PersonId, SessionId};
use crate::domain::person::Person;
use crate::domain::profile::Profile;
use crate::domain::quorum::Quorum;
use crate::domain::record::{
    Absentee, Chairing, ClosedPart, Dissent, ExecutorName, ItemRecord, ItemResult, Keeping, Movement, Party, Pause,
    PointRecord, QuorumFigures, Record, Recusal, Requisites, Speech, VoteRecord, VoteResult, Wording,
};
use crate::domain::session::Session;
use crate::domain::sitting::Sitting;
use crate::domain::sitting::entry::{AbsenceReason, Mode, Outcome};
use crate::domain::sitting::floor;
use crate::domain::sitting::item::{self as table, ItemState};
use crate::domain::sitting::presence::{self, Direction};
use crate::domain::sitting::timeline::Timeline;
use crate::domain::sitting::vote::{self, Snapshot, Vote};
use crate::domain::tally::Tally;
use crate::domain::term::execution::PointDue;
use crate::domain::text::{Bilingual, Language};
use crate::domain::unit::Unit;
use crate::store::Reader;

/// Assembles the record of `session` from its folded journal.
///
/// # Errors
/// Where the sitting was not opened, or a person or unit that the journal names is not in the directory.
pub(super) fn record(
    reader: &Reader,
    session: SessionId,
    sitting: &Sitting,
    registration: Option<Requisites>,
) -> Result<Record, OfficeError> {
    let session = reader.session(session)?;
    let (Some(opened), Some(quorum), Some(secretary)) =
        (sitting.opened_at(), sitting.opening_quorum(), sitting.secretary())
    else {
        return Err(OfficeError::NoSitting(session.id));
    };
    let assembly = Assembly::read(reader, &session, sitting)?;
    Ok(Record {
        body: body(reader)?,
        order: sitting.setup().composition.order.clone(),
        days: days(opened, sitting),
        opened,
        closed: sitting.closed_at(),
        chairs: assembly.chairs()?,
        secretary: assembly.party(secretary)?,
        secretaries: assembly.secretaries()?,
        present: assembly.parties(&sitting.members_attended())?,
        absent: assembly.absent()?,
        invited: assembly.parties(&sitting.others_attended())?,
        quorum: figures(quorum),
        movements: assembly.movements(opened)?,
        breaks: breaks(sitting),
        closed_parts: assembly.closed_parts()?,
        items: assembly.items()?,
        wordings: wordings(reader, session.id)?,
        registration,
        journal: sitting.last_hash(),
        session,
    })
}

/// Names those who are expected at `session`: the members in force on its day and the invited.
///
/// # Errors
/// Where no composition is in force, or a member is not in the directory.
pub(super) fn expected(reader: &Reader, session: SessionId) -> Result<Expected, OfficeError> {
    let session = reader.session(session)?;
    let composition = reader.composition_on(session.date)?.ok_or(OfficeError::NoComposition { day: session.date })?;
    let party = |id, post: Option<&Bilingual>, role, invited_as| {
        let mut person = reader.person(id)?;
        if let Some(post) = post {
            person.post = post.clone();
        }
        Ok(Party { person, role, invited_as, mode: Mode::InPerson })
    };
    let members = composition.seats.iter().map(|seat| party(seat.person, Some(&seat.post), Some(seat.role), None));
    let invitees = reader.invitees(session.id)?;
    let invited = invitees.iter().map(|invitee| party(invitee.person, None, None, Some(invitee.kind)));
    Ok(Expected {
        members: members.collect::<Result<_, OfficeError>>()?,
        invited: invited.collect::<Result<_, OfficeError>>()?,
        secretary: party(composition.secretary, None, None, None)?,
        body: body(reader)?,
        session,
    })
}

/// Draws up the course of a sitting until it was closed, or until `now`.
///
/// # Errors
/// Where nobody has come yet, or a member is not in the directory.
pub(super) fn course_of(reader: &Reader, session: SessionId, now: NaiveDateTime) -> Result<Course, OfficeError> {
    let sitting = super::table::fold(reader, session)?;
    let session = reader.session(session)?;
    let timeline = Timeline::of(&sitting, now).ok_or(OfficeError::NoSitting(session.id))?;
    let assembly = Assembly::read(reader, &session, &sitting)?;
    let members: Vec<_> = timeline.rows.iter().map(|row| row.member).collect();
    Ok(Course { body: body(reader)?, members: assembly.parties(&members)?, timeline, session: session.clone() })
}

/// Assembles what the stenogram of a sitting says beside its record.
///
/// # Errors
/// Where the directory does not have somebody who is named.
pub(super) fn verbatim(reader: &Reader, record: &Record, sitting: &Sitting) -> Result<Verbatim, OfficeError> {
    let assembly = Assembly::read(reader, &record.session, sitting)?;
    let stenogram = reader.stenogram(record.session.id)?;
    let keeper = match stenogram.keeper {
        Some(keeper) => assembly.party(keeper)?,
        None => record.secretary.clone(),
    };
    Ok(Verbatim { stenogram, keeper, outside: assembly.speeches(None)? })
}

/// What is at hand while a record is assembled.
struct Assembly<'a> {
    sitting: &'a Sitting,
    composition: &'a Composition,
    profile: Profile,
    calendar: Calendar,
    session: Session,
    persons: BTreeMap<PersonId, Person>,
    units: Vec<Unit>,
    invited: BTreeMap<PersonId, InviteeKind>,
    agenda: Vec<AgendaItem>,
    points: Vec<DecisionPoint>,
    /// The content of speeches, by the entry with which each began.
    said: BTreeMap<u32, Bilingual>,
    /// Sessions that items were put off to, as people speak of them.
    successors: BTreeMap<SessionId, Session>,
}

impl<'a> Assembly<'a> {
    fn read(reader: &Reader, session: &Session, sitting: &'a Sitting) -> Result<Self, OfficeError> {
        let persons = reader.persons(Language::Kazakh)?.into_iter().map(|person| (person.id, person));
        let invited = reader.invitees(session.id)?.into_iter().map(|invitee| (invitee.person, invitee.kind));
        Ok(Self {
            composition: &sitting.setup().composition,
            profile: profile_on(reader, session.date)?,
            calendar: calendar(reader)?,
            session: session.clone(),
            persons: persons.collect(),
            units: reader.units(Language::Kazakh)?,
            invited: invited.collect(),
            agenda: reader.items(session.id)?,
            points: reader.session_points(session.id)?,
            said: reader.speeches(session.id)?,
            successors: successors(reader, sitting)?,
            sitting,
        })
    }

    /// Names a person as of the day of the sitting: a member by the post of the order, anybody else by the post held.
    fn party(&self, id: PersonId) -> Result<Party, OfficeError> {
        let mut person = self.persons.get(&id).cloned().ok_or(OfficeError::NoPerson(id))?;
        let seat = self.composition.seat(id);
        if let Some(seat) = seat {
            person.post = seat.post.clone();
        }
        let mode = self.sitting.stays(id).last().map_or(Mode::InPerson, |stay| stay.mode);
        let invited_as = seat.is_none().then(|| self.invited.get(&id).copied()).flatten();
        Ok(Party { person, role: seat.map(|seat| seat.role), invited_as, mode })
    }

    fn parties(&self, persons: &[PersonId]) -> Result<Vec<Party>, OfficeError> {
        persons.iter().map(|&person| self.party(person)).collect()
    }

    fn number(&self, item: ItemId) -> Option<u32> {
        self.agenda.iter().find(|candidate| candidate.id == item).map(|item| item.number)
    }

    /// Returns the number of the item under consideration at `moment`.
    fn item_at(&self, moment: NaiveDateTime) -> Option<u32> {
        let under_consideration = |item: &&table::ItemRecord| {
            item.started().is_some_and(|from| from <= moment) && item.ended().is_none_or(|to| moment < to)
        };
        self.sitting.items().iter().find(under_consideration).map(|item| item.item.number)
    }

    fn absent(&self) -> Result<Vec<Absentee>, OfficeError> {
        let absences = self.sitting.absences().into_iter();
        let absentee = |absence: presence::Absence| {
            let reason = absence.reason.unwrap_or(AbsenceReason::Unknown);
            Ok(Absentee { member: self.party(absence.member)?, reason })
        };
        absences.map(absentee).collect()
    }

    fn chairs(&self) -> Result<Vec<Chairing>, OfficeError> {
        let periods = self.sitting.chair_periods().iter();
        let chairing = |period: &floor::Presiding| {
            let item = self.item_at(period.from);
            Ok(Chairing { chair: self.party(period.person)?, from: period.from, item })
        };
        periods.map(chairing).collect()
    }

    /// Who kept the journal, where it was passed on.
    fn secretaries(&self) -> Result<Vec<Keeping>, OfficeError> {
        let periods = self.sitting.secretary_periods();
        let periods = if periods.len() > 1 { periods } else { &[] };
        let keeping = |period: &floor::Keeping| {
            let item = self.item_at(period.from);
            Ok(Keeping { secretary: self.party(period.person)?, from: period.from, item })
        };
        periods.iter().map(keeping).collect()
    }

    /// The closed parts that are over, each with those who went out as it began and are no members.
    fn closed_parts(&self) -> Result<Vec<ClosedPart>, OfficeError> {
        let went = |person: &PersonId, at: NaiveDateTime| {
            self.sitting.stays(*person).iter().any(|stay| !stay.has_a_vote() && stay.to == Some(at))
        };
        let part = |(part, to): (&floor::ClosedPart, NaiveDateTime)| {
            let out: Vec<_> = self.sitting.others_attended();
            let out: Vec<_> = out.into_iter().filter(|person| went(person, part.from)).collect();
            Ok(ClosedPart { from: part.from, to, reason: part.reason.clone(), out: self.parties(&out)? })
        };
        let over = self.sitting.closed_parts().iter().filter_map(|part| Some((part, part.to?)));
        over.map(part).collect()
    }

    /// Members who came or went between the opening and the closing; registration and dispersal are no movements.
    fn movements(&self, opened: NaiveDateTime) -> Result<Vec<Movement>, OfficeError> {
        let closed = self.sitting.closed_at();
        let within = |at: NaiveDateTime| at > opened && closed.is_none_or(|closed| at < closed);
        let movements = self.sitting.movements().into_iter();
        let members: Vec<_> = movements.filter(|m| within(m.at) && self.composition.is_member(m.person)).collect();
        let movement = |(place, moved): (usize, &presence::Movement)| {
            let later = members[place + 1..].iter().take_while(|other| other.at == moved.at);
            Ok(Movement {
                at: moved.at,
                member: self.party(moved.person)?,
                came: moved.direction == Direction::Came,
                item: moved.item.and_then(|item| self.number(item)),
                quorum: self.figures_before(moved.at, later),
            })
        };
        members.iter().enumerate().map(movement).collect()
    }

    /// Returns the quorum at `moment` as it was before the `later` movements of the same moment: two members who leave
    /// at once leave one after the other, and only with the second of them may the quorum go.
    fn figures_before<'m>(
        &self,
        moment: NaiveDateTime,
        later: impl Iterator<Item = &'m presence::Movement>,
    ) -> QuorumFigures {
        let figures = figures(&self.sitting.quorum_at(moment));
        let video_counts = self.sitting.setup().rules.video_counts.value;
        let counted = later.filter(|moved| moved.mode == Mode::InPerson || video_counts);
        let present = counted.fold(figures.present, |present, moved| match moved.direction {
            Direction::Came => present.saturating_sub(1),
            Direction::Went => present + 1,
        });
        QuorumFigures { present, ..figures }
    }

    fn items(&self) -> Result<Vec<ItemRecord>, OfficeError> {
        self.agenda.iter().map(|item| self.item(item)).collect()
    }

    fn item(&self, item: &AgendaItem) -> Result<ItemRecord, OfficeError> {
        let record = self.sitting.item(item.id);
        let recusals = self.sitting.recusals().iter().filter(|recusal| recusal.item == item.id);
        let recusal = |recusal: &table::Recusal| {
            Ok(Recusal { member: self.party(recusal.member)?, reason: recusal.reason.clone() })
        };
        let points = self.points.iter().filter(|point| point.item == item.id);
        let unit = item.unit.and_then(|id| self.units.iter().find(|unit| unit.id == id));
        let speakers: Vec<_> = item.speakers.iter().chain(&item.co_speakers).copied().collect();
        Ok(ItemRecord {
            item: item.id,
            number: item.number,
            title: item.title.clone(),
            kind: item.kind,
            restricted: item.restricted,
            speakers: self.parties(&speakers)?,
            unit: unit.map_or_else(Bilingual::default, |unit| unit.name.clone()),
            from: record.and_then(table::ItemRecord::started),
            to: record.and_then(table::ItemRecord::ended),
            speeches: self.speeches(Some(item.id))?,
            recusals: recusals.map(recusal).collect::<Result<_, OfficeError>>()?,
            votes: self.sitting.votes_on(item.id).map(|vote| self.vote(vote)).collect::<Result<_, _>>()?,
            result: self.result(item.id)?,
            points: points.map(|point| self.point(point)).collect::<Result<_, _>>()?,
        })
    }

    fn speeches(&self, item: Option<ItemId>) -> Result<Vec<Speech>, OfficeError> {
        let pairs = self.sitting.speeches_by_entry().filter(|(_, speech)| speech.item == item);
        let speech = |(seq, speech): (u32, &floor::Speech)| {
            Ok(Speech {
                seq,
                speaker: self.party(speech.speaker)?,
                kind: speech.kind,
                from: speech.started,
                to: speech.ended.unwrap_or(speech.started),
                text: self.said.get(&seq).cloned().unwrap_or_default(),
            })
        };
        pairs.map(speech).collect()
    }

    fn vote(&self, vote: &Vote) -> Result<VoteRecord, OfficeError> {
        let proof = vote.closed.as_ref().unwrap_or(&vote.opened);
        let ballots = proof.voters.iter().filter_map(|voter| Some((*voter, *vote.ballots.get(voter)?)));
        let ballot = |(voter, choice)| Ok((self.party(voter)?, choice));
        let dissent =
            |dissent: &vote::Dissent| Ok(Dissent { member: self.party(dissent.member)?, text: dissent.text.clone() });
        Ok(VoteRecord {
            vote: vote.id,
            subject: vote.subject.clone(),
            form: vote.form,
            opened: vote.opened.at,
            repeats: vote.repeats,
            quorum: figures(&proof.quorum),
            voters: voters(proof),
            needed: self.needed(proof),
            count: vote.tally.as_ref().map(|tally| tally.count),
            ballots: ballots.map(ballot).collect::<Result<_, OfficeError>>()?,
            result: result_of(vote),
            dissents: vote.dissents.iter().map(dissent).collect::<Result<_, OfficeError>>()?,
        })
    }

    fn needed(&self, proof: &Snapshot) -> u32 {
        let silence = Count { not_voted: voters(proof), ..Count::default() };
        Tally::judge(&self.sitting.setup().rules, silence, None).needed
    }

    /// An item that the table has not settled yet stands as not adopted in the draft; the check of the protocol says so.
    fn result(&self, item: ItemId) -> Result<ItemResult, OfficeError> {
        Ok(match self.sitting.item(item).map(|record| &record.state) {
            Some(ItemState::Closed { outcome, .. }) => match outcome {
                Outcome::Adopted => ItemResult::Adopted,
                Outcome::NotAdopted => ItemResult::NotAdopted,
                Outcome::Heard => ItemResult::Heard,
                Outcome::Postponed { reason, to } => ItemResult::Postponed {
                    reason: reason.clone(),
                    to: to.and_then(|id| self.successors.get(&id)).map(|session| (session.number, session.date)),
                },
            },
            Some(ItemState::Withdrawn { requested_by, reason, .. }) => {
                ItemResult::Withdrawn { requested_by: Box::new(self.party(*requested_by)?), reason: reason.clone() }
            }
            Some(ItemState::Pending | ItemState::Considered { .. }) | None => ItemResult::NotAdopted,
        })
    }

    fn point(&self, point: &DecisionPoint) -> Result<PointRecord, OfficeError> {
        let executors = point.executors.iter().map(|&executor| self.executor(executor));
        let due = point.due.map(|due| PointDue::of(due, self.session.date, &self.profile.control, &self.calendar));
        Ok(PointRecord {
            number: point.number,
            text: point.text.clone(),
            executors: executors.collect::<Result<_, _>>()?,
            due: point.due,
            due_on: match due {
                Some(PointDue::Once(deadline)) => Some(deadline.due),
                Some(PointDue::Quarterly { .. } | PointDue::Permanent { .. }) | None => None,
            },
            controller: point.controller.map(|person| self.party(person)).transpose()?,
            exempt: point.exempt,
        })
    }

    fn executor(&self, executor: Executor) -> Result<ExecutorName, OfficeError> {
        match executor {
            Executor::Unit(id) => {
                let unit = self.units.iter().find(|unit| unit.id == id).ok_or(OfficeError::NoUnit(id))?;
                let head = unit.head.and_then(|head| self.persons.get(&head).cloned());
                Ok(ExecutorName { title: unit.name.clone(), person: head })
            }
            Executor::Person(id) => {
                let person = self.party(id)?.person;
                Ok(ExecutorName { title: person.post.clone(), person: Some(person) })
            }
        }
    }
}

/// Returns the breaks that are over.
fn breaks(sitting: &Sitting) -> Vec<Pause> {
    sitting.breaks().iter().filter_map(|pause| Some(Pause { from: pause.from, to: pause.to? })).collect()
}

fn figures(quorum: &Quorum) -> QuorumFigures {
    QuorumFigures { present: quorum.present, total: quorum.total, needed: quorum.needed }
}

fn voters(proof: &Snapshot) -> u32 {
    u32::try_from(proof.voters.len()).unwrap_or(u32::MAX)
}

/// Returns what came of a vote, from which the wording of papers follows.
pub(super) fn result_of(vote: &Vote) -> VoteResult {
    match (&vote.cancelled, &vote.tally) {
        (Some(cancelled), _) => VoteResult::Cancelled { reason: cancelled.reason.clone() },
        (None, Some(Tally { unanimous: true, .. })) => VoteResult::Unanimous,
        (None, Some(Tally { adopted: true, decided_by_chair: true, .. })) => VoteResult::ByChair,
        (None, Some(Tally { decided_by_chair: true, .. })) => VoteResult::AgainstByChair,
        (None, Some(Tally { adopted: true, .. })) => VoteResult::Majority,
        (None, Some(Tally { tie: true, .. })) => VoteResult::Tie,
        (None, Some(_) | None) => VoteResult::NotAdopted,
    }
}

/// The sitting bears the days from its opening to its closing, or to its last entry while it is going on.
fn days(opened: NaiveDateTime, sitting: &Sitting) -> (chrono::NaiveDate, chrono::NaiveDate) {
    let last = sitting.entries_in_effect().last().map_or(opened, |entry| entry.at);
    (opened.date(), sitting.closed_at().unwrap_or(last).date().max(opened.date()))
}

fn successors(reader: &Reader, sitting: &Sitting) -> Result<BTreeMap<SessionId, Session>, OfficeError> {
    let postponed = sitting.items().iter().filter_map(|item| match item.outcome() {
        Some(Outcome::Postponed { to, .. }) => *to,
        Some(Outcome::Adopted | Outcome::NotAdopted | Outcome::Heard) | None => None,
    });
    postponed.map(|id| Ok((id, reader.session(id)?))).collect()
}

/// Returns the words put by hand, by place and language.
pub(super) fn wordings(reader: &Reader, session: SessionId) -> Result<Vec<Wording>, OfficeError> {
    let rewordings = reader.rewordings(session)?.into_iter();
    Ok(rewordings
        .map(|rewording| Wording { place: rewording.block, language: rewording.language, text: rewording.text })
        .collect())
}
