//! The table: the journal of a sitting, entry by entry, on disk before anybody is told.

mod papers;

use chrono::NaiveDateTime;

pub use self::papers::TablePapers;

use super::floor::follow_queue;
use super::preparing::{must_be_open_to_changes, must_not_be_settled, stage_facts, step_with};
use super::{Office, OfficeError, Work, profile_on};
use crate::domain::id::{PersonId, SessionId};
use crate::domain::session::Stage;
use crate::domain::session::stage::{AgendaStanding, Missing, SessionRefusal, Step, Table};
use crate::domain::sitting::Sitting;
use crate::domain::sitting::effect::Effect;
use crate::domain::sitting::entry::{Entry, Event};
use crate::domain::sitting::floor::Phase;
use crate::domain::sitting::setup::{SittingItem, SittingSetup};
use crate::store::{Access, Reader};

/// An entry that was accepted and is on disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recorded {
    /// The entry.
    pub entry: Entry,
    /// What it brought about.
    pub effect: Effect,
}

impl Office {
    /// Begins the journal of a session: composition, rules and agenda are fixed as they are now.
    ///
    /// # Errors
    /// Where the session is unknown or its agenda is not approved as it stands, no composition or profile is in force on its day, or
    /// its journal was begun.
    pub fn begin_sitting(&mut self, session: SessionId, acting_head: Option<PersonId>) -> Result<(), OfficeError> {
        self.transact(|work| {
            must_be_open_to_changes(work.writer, session)?;
            let setup = setup(work.writer, session, acting_head)?;
            work.writer.begin_journal(session, work.now, &setup)?;
            work.log("begin_sitting", "session", session.0, &setup.composition.id)
        })
    }

    /// Returns the sitting as its journal tells it.
    ///
    /// # Errors
    /// Where the journal was not begun, or does not fold into a lawful sitting.
    pub fn sitting(&mut self, session: SessionId) -> Result<&Sitting, OfficeError> {
        // Beside another program that writes, the journal has to be read anew at every question.
        let alone = matches!(self.access(), Access::Writing);
        let sitting = match self.table.take() {
            Some((at_table, sitting)) if at_table == session && alone => sitting,
            Some(_) | None => self.read(|reader| fold(reader, session))?,
        };
        Ok(&self.table.insert((session, sitting)).1)
    }

    /// Records that `event` happened at `at` by the clock of the hall. When this returns, the entry is on disk.
    ///
    /// # Errors
    /// The refusal of a rule, a session whose protocol is registered or that did not take place, or a failure of the
    /// database; the journal is as it was.
    pub fn record(&mut self, session: SessionId, at: NaiveDateTime, event: Event) -> Result<Recorded, OfficeError> {
        let recorded = self.record_all(session, at, vec![event])?;
        recorded.into_iter().next().ok_or(OfficeError::NoSitting(session))
    }

    /// Records that all `events` happened at `at`, one after the other, as one act. When this returns, they are on disk.
    ///
    /// # Errors
    /// As [`Office::record`], for the first event that is refused; then none of them is recorded.
    pub fn record_all(
        &mut self,
        session: SessionId,
        at: NaiveDateTime,
        events: Vec<Event>,
    ) -> Result<Vec<Recorded>, OfficeError> {
        self.sitting(session)?;
        // Taken out of its place: should the disk fail, the next question reads the journal anew.
        let Some((_, mut sitting)) = self.table.take() else { return Err(OfficeError::NoSitting(session)) };
        // A machine whose clock was set back must not keep the secretary from writing: time stands still until then.
        let last = sitting.entries().last().map(|entry| entry.entered_at);
        let now = last.map_or(self.clock.now(), |last| last.max(self.clock.now()));
        let mut phases = vec![sitting.phase()];
        let mut recorded = Vec::with_capacity(events.len());
        for event in events {
            let entry = sitting.next_entry(at, now, self.author.as_str(), event);
            match sitting.apply(entry.clone()) {
                Ok(effect) => recorded.push(Recorded { entry, effect }),
                Err(refusal) => {
                    // What was applied before it is on no disk: only an untouched table keeps its place.
                    self.table = recorded.is_empty().then_some((session, sitting));
                    return Err(refusal.into());
                }
            }
            phases.push(sitting.phase());
        }
        self.transact(|work| {
            must_not_be_settled(work.writer, session)?;
            for Recorded { entry, .. } in &recorded {
                work.writer.append(session, entry)?;
                follow_queue(work, session, &entry.event, &sitting)?;
            }
            phases.windows(2).try_for_each(|turn| match turn {
                &[before, phase] => follow_stage(work, session, before, phase),
                _ => Ok(()),
            })
        })?;
        self.table = Some((session, sitting));
        Ok(recorded)
    }
}

/// Reads the journal of a session and folds it.
pub(super) fn fold(reader: &Reader, session: SessionId) -> Result<Sitting, OfficeError> {
    let setup = reader.sitting_setup::<SittingSetup>(session)?.ok_or(OfficeError::NoSitting(session))?;
    Ok(Sitting::replay(setup, &reader.journal(session)?)?)
}

/// The stage of the session follows the table: opening it makes a sitting, closing it a session that was held.
///
/// An entry that is struck may take the table back, and the stage with it.
fn follow_stage(work: &Work<'_>, session: SessionId, before: Phase, phase: Phase) -> Result<(), OfficeError> {
    if phase == before {
        return Ok(());
    }
    let mut session = work.writer.session(session)?;
    let mut facts = stage_facts(work.writer, &session)?;
    facts.table = table(phase);
    match (before, phase) {
        (Phase::Gathering, Phase::Open) => step_with(work, &mut session, &Step::Open, &facts),
        (Phase::Open | Phase::Adjourned, Phase::Closed) => step_with(work, &mut session, &Step::Close, &facts),
        (Phase::Gathering | Phase::Open | Phase::Adjourned | Phase::Closed, _) => {
            Ok(work.writer.set_stage(session.id, stage_of(phase))?)
        }
    }
}

const fn table(phase: Phase) -> Table {
    match phase {
        Phase::Gathering => Table::NotOpened,
        Phase::Open | Phase::Adjourned => Table::Open,
        Phase::Closed => Table::Closed,
    }
}

const fn stage_of(phase: Phase) -> Stage {
    match phase {
        Phase::Gathering => Stage::Convened,
        Phase::Open | Phase::Adjourned => Stage::Sitting,
        Phase::Closed => Stage::Held,
    }
}

fn setup(reader: &Reader, session: SessionId, acting_head: Option<PersonId>) -> Result<SittingSetup, OfficeError> {
    let session = reader.session(session)?;
    if session.stage == Stage::Planned {
        return Err(SessionRefusal::OutOfOrder { stage: session.stage }.into());
    }
    if let AgendaStanding::Changed { version } = stage_facts(reader, &session)?.agenda {
        let missing = vec![Missing::AgendaChanges { version }];
        return Err(SessionRefusal::NotReady { stage: session.stage, missing }.into());
    }
    let composition = reader.composition_on(session.date)?.ok_or(OfficeError::NoComposition { day: session.date })?;
    let items = reader.items(session.id)?.into_iter();
    let items = items.map(|item| SittingItem {
        id: item.id,
        number: item.number,
        kind: item.kind,
        restricted: item.restricted,
    });
    Ok(SittingSetup {
        session: session.id,
        date: session.date,
        composition,
        rules: profile_on(reader, session.date)?.sitting,
        items: items.collect(),
        invited: reader.invitees(session.id)?.into_iter().map(|invitee| invitee.person).collect(),
        acting_head,
    })
}
