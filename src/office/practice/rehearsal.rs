//! Rehearsing with the practice collegium: the same operations the secretary uses, from the founding to the protocol.

use std::collections::BTreeMap;
use std::path::Path;

use chrono::{NaiveDateTime, TimeDelta};

use super::Practice;
use crate::clock::Clock;
use crate::domain::agenda::AgendaItem;
use crate::domain::decision::DecisionPoint;
use crate::domain::id::{ItemId, SessionId};
use crate::domain::profile::Profile;
use crate::domain::session::Session;
use crate::domain::sitting::Sitting;
use crate::domain::sitting::entry::Event;
use crate::domain::sitting::refusal::SittingRefusal;
use crate::domain::stenogram::Transcript;
use crate::domain::text::Language;
use crate::domain::unit::Unit;
use crate::office::founding::{Founding, GivenBefore, Settings};
use crate::office::recording::Registered;
use crate::office::table::Recorded;
use crate::office::{Desk, Office, OfficeError};

/// What came of one step of the script.
#[derive(Debug)]
pub enum Rehearsed {
    /// It is on disk.
    Done(Box<Recorded>),
    /// A rule refused it, as the script foresees.
    Refused(Box<SittingRefusal>),
}

/// The secretary takes a quarter of an hour to get from one duty to the next.
const PAUSE: TimeDelta = TimeDelta::minutes(15);

impl Practice {
    /// Makes the database of the practice collegium: directory, compositions and rules, the plan of the year as far as
    /// it has come, and the register of instructions; no sitting was begun yet.
    ///
    /// # Errors
    /// Where the file exists already or cannot be written.
    pub fn found(&self, path: &Path, password: Option<&str>, desk: &Desk) -> Result<Office, OfficeError> {
        self.found_shifted(path, password, desk, TimeDelta::zero())
    }

    fn found_shifted(
        &self,
        path: &Path,
        password: Option<&str>,
        desk: &Desk,
        shift: TimeDelta,
    ) -> Result<Office, OfficeError> {
        let mut office = Office::found(path, password, desk, &self.founding(shift))?;
        // A unit names its head and a head the unit: first the units, then the people, then the heads.
        for unit in &self.units {
            office.add_unit(&Unit { head: None, ..unit.clone() })?;
        }
        for person in &self.persons {
            office.add_person(person)?;
        }
        for unit in self.units.iter().filter(|unit| unit.head.is_some()) {
            office.change_unit(unit)?;
        }
        for composition in &self.compositions {
            office.add_composition(composition)?;
        }
        self.plan_year(&mut office)?;
        for instruction in &self.instructions {
            office.add_instruction(instruction)?;
        }
        Ok(office)
    }

    /// Makes the practice collegium for a user who goes on by hand: its next session is prepared, and from then on the
    /// clock is that of the user, moved into the days before the sitting where it stands elsewhere.
    ///
    /// # Errors
    /// As [`Practice::found`] and [`Practice::prepare`].
    pub fn furnish(&self, path: &Path, password: Option<&str>, desk: &Desk) -> Result<Office, OfficeError> {
        let then = Desk { clock: Clock::Fixed(self.prepared()), ..desk.clone() };
        let shift = self.shift(desk.clock.now());
        let mut office = self.found_shifted(path, password, &then, shift)?;
        self.prepare(&mut office)?;
        office.set_clock(if shift.is_zero() { desk.clock } else { desk.clock.moved(shift) });
        Ok(office)
    }

    /// Goes through the plan of the year as it was made: approved, sent, its questions moved and considered.
    fn plan_year(&self, office: &mut Office) -> Result<(), OfficeError> {
        let mut held = BTreeMap::new();
        for session in &self.preparation.earlier {
            held.insert(session.id, office.add_earlier_session(session)?.id);
        }
        let plan = office.add_plan(&self.plan)?;
        if let Some(approval) = &self.plan.approval {
            office.approve_plan(plan, approval)?;
        }
        if let Some(sent) = self.plan.sent {
            office.send_plan(plan, sent)?;
        }
        for item in &self.plan.items {
            for request in &item.changes {
                let place = office.request_change(item.id, request)?;
                office.grant_change(item.id, place)?;
            }
            for session in item.considered.iter().filter_map(|session| held.get(session)) {
                office.note_considered(item.id, *session)?;
            }
        }
        Ok(())
    }

    fn founding(&self, shift: TimeDelta) -> Founding {
        let date = self.preparation.session.date;
        let before = self.body.protocol.last_number;
        Founding {
            name: self.body.name.clone(),
            practice: true,
            settings: Settings {
                sitting_heading: self.body.protocol.heading.clone(),
                city: self.body.city.clone(),
                file_index: String::new(),
                first_day: self.prepared().date(),
                given_before: Some(GivenBefore { year: year(date), session: before, protocol: before }),
                blank_height: None,
                clock_shift: shift.num_seconds(),
            },
            profile: Profile {
                order_of_sessions: Some(self.body.order_of_sessions.clone()),
                ..Profile::model_regulation()
            },
        }
    }

    /// Prepares the session: agenda, draft decisions, invitations, the agenda approved.
    ///
    /// # Errors
    /// The refusal of a rule, or a failure of the database.
    pub fn prepare(&self, office: &mut Office) -> Result<Session, OfficeError> {
        let preparation = &self.preparation;
        let session = office.plan_session(&preparation.session)?;
        office.plan_session(&preparation.next)?;
        for item in &preparation.items {
            let added = office.add_item(&AgendaItem { session: session.id, ..item.clone() })?;
            for point in preparation.points.iter().filter(|point| point.item == item.id) {
                office.add_point(&DecisionPoint { item: added.id, ..point.clone() })?;
            }
        }
        for invitee in &preparation.invitees {
            office.invite(session.id, invitee)?;
        }
        let composition = office.composition_on(session.date)?;
        office
            .approve_agenda(session.id, composition.seats.first().map_or(composition.secretary, |seat| seat.person))?;
        office.session_by_number(Some(year(session.date)), session.number)
    }

    /// Holds the sitting, step by step, each at its own time; `told` hears of every step once it is on disk or refused.
    ///
    /// # Errors
    /// A refusal that the script does not foresee, or a failure of the database.
    pub fn hold(
        &self,
        office: &mut Office,
        session: SessionId,
        told: &mut impl FnMut(&Sitting, Rehearsed),
    ) -> Result<(), OfficeError> {
        let mut speeches = Contents::of(self);
        office.begin_sitting(session, None)?;
        for step in &self.script.steps {
            office.set_clock(Clock::Fixed(step.at));
            match office.record(session, step.at, step.event.clone()) {
                Ok(recorded) => {
                    speeches.note(office, session, &recorded)?;
                    told(office.sitting(session)?, Rehearsed::Done(Box::new(recorded)));
                }
                Err(OfficeError::Sitting(refusal)) if step.refused => {
                    told(office.sitting(session)?, Rehearsed::Refused(Box::new(refusal)));
                }
                Err(error) => return Err(error),
            }
        }
        if office.sitting(session)?.closed_at().is_some() {
            office.declare_stenogram(session)?;
        }
        Ok(())
    }

    /// Completes and registers the protocol on the same day.
    ///
    /// # Errors
    /// Where the protocol is not complete, or a failure of the database.
    pub fn record(&self, office: &mut Office, session: SessionId) -> Result<Registered, OfficeError> {
        office.set_clock(Clock::Fixed(self.closed() + PAUSE));
        office.complete(session)?;
        office.set_clock(Clock::Fixed(self.closed() + PAUSE * 2));
        office.register(session)
    }

    /// Returns the moment before the sitting at which everything is prepared.
    pub fn prepared(&self) -> NaiveDateTime {
        let session = &self.preparation.session;
        session.date.and_time(session.time) - TimeDelta::days(10)
    }

    fn closed(&self) -> NaiveDateTime {
        self.script.steps.last().map_or_else(|| self.prepared(), |step| step.at)
    }
}

/// What is said at the table, put on record when a speech begins.
struct Contents<'a> {
    left: Vec<&'a super::session::Speech>,
    item: Option<ItemId>,
}

impl<'a> Contents<'a> {
    fn of(practice: &'a Practice) -> Self {
        Self { left: practice.preparation.speeches.iter().collect(), item: None }
    }

    /// Speeches of one item are held in the order of the file, so the next one of the speaker is the one that begins.
    fn note(&mut self, office: &mut Office, session: SessionId, recorded: &Recorded) -> Result<(), OfficeError> {
        match recorded.entry.event {
            Event::ItemTaken { item } => self.item = Some(item),
            Event::SpeechStarted { speaker, kind } => {
                let begins = |speech: &&super::session::Speech| {
                    (Some(speech.item), speech.speaker, speech.kind) == (self.item, speaker, kind)
                };
                if let Some(place) = self.left.iter().position(begins) {
                    let speech = self.left.remove(place);
                    let seq = recorded.entry.seq;
                    office.set_speech(session, seq, &speech.text)?;
                    let said = Transcript { spoken: Language::Kazakh, text: speech.text.clone() };
                    office.set_transcript(session, seq, &said)?;
                }
            }
            _ => {}
        }
        Ok(())
    }
}

fn year(date: chrono::NaiveDate) -> i32 {
    chrono::Datelike::year(&date)
}
