//! What is to be done: what each stage of a session lacks, its tasks with their terms, and the duties of a day.

use chrono::NaiveDate;

use super::founding::settings;
use super::recording::recording_facts;
use super::review::{quarter_guard, session_facts};
use super::{Office, OfficeError, calendar, profile_on};
use super::{assembly, preparing, table};
use crate::domain::calendar::quarter::Quarter;
use crate::domain::duty::{self, Duty, SessionMatter};
use crate::domain::id::SessionId;
use crate::domain::profile::Profile;
use crate::domain::session::stage::{CallOffReason, Missing, StageFacts, missing};
use crate::domain::session::task::{DoneTasks, KnownDays, Task, TaskTerm, done_tasks, preparation, recording};
use crate::domain::session::{Session, Stage};
use crate::store::Reader;

/// What a session still needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionTasks {
    /// The session.
    pub session: Session,
    /// What each stage from the present one on lacks, as far as it can be known today.
    pub missing: Vec<(Stage, Vec<Missing>)>,
    /// The tasks of preparation, in the order of their days.
    pub preparation: Vec<TaskTerm>,
    /// The tasks after the sitting, once it is held.
    pub recording: Vec<TaskTerm>,
}

impl SessionTasks {
    /// Returns what `stage` lacks; nothing for a stage that is behind.
    pub fn missing_at(&self, stage: Stage) -> &[Missing] {
        self.missing.iter().find(|(known, _)| *known == stage).map_or(&[], |(_, missing)| missing)
    }
}

impl Office {
    /// Returns what a session still needs.
    ///
    /// # Errors
    /// Where no profile is in force on its day, or its journal does not fold.
    pub fn session_tasks(&self, session: SessionId) -> Result<SessionTasks, OfficeError> {
        self.read(|reader| session_tasks(reader, reader.session(session)?, self.clock.today()))
    }

    /// Marks a task around a session as done on a day; nothing takes the mark back.
    ///
    /// # Errors
    /// Refuses a task whose day follows from other records, and a day that has not come.
    pub fn set_task_done(
        &mut self,
        session: SessionId,
        task: Task,
        done: Option<NaiveDate>,
    ) -> Result<(), OfficeError> {
        self.transact(|work| {
            task.check_mark(done, work.now.date())?;
            let before = work.writer.marked_tasks(session)?.get(&task).copied();
            work.writer.mark_task(session, task, done)?;
            work.log_change("mark_task", "session", session.0, before.as_ref(), &(task, done))
        })
    }

    /// Returns what is to be done as of `today`, in the order of the last days.
    ///
    /// # Errors
    /// Where no profile is in force on a day that matters, or a journal of the quarter does not fold.
    pub fn duties(&self, today: NaiveDate) -> Result<Vec<Duty>, OfficeError> {
        self.read(|reader| {
            let (first_day, calendar) = (settings(reader)?.first_day, calendar(reader)?);
            let rules = profile_on(reader, today)?;
            let mut duties = Vec::new();
            for session in reader.sessions(None)?.iter().filter(|session| session.date >= first_day) {
                let (done, registered) = done_days(reader, session)?;
                let matter = SessionMatter {
                    session,
                    done: &done,
                    registered,
                    next_day_open: is_next_day_open(reader, session)?,
                    profile: &profile_on(reader, session.date)?,
                };
                duties.extend(duty::of_session(&matter, &calendar, today));
            }
            duties.extend(duty::of_plans(&reader.plans()?, &rules.planning, &calendar, first_day, today));
            let quarter = Quarter::of(today);
            let guard = quarter_guard(reader, quarter, &session_facts(reader, quarter)?, today)?;
            duties.extend(duty::of_quarter(&guard, &calendar, today));
            for instruction in reader.instructions()? {
                duties.extend(duty::of_instruction(&instruction, &rules.control, &calendar, first_day, today));
            }
            Ok(duty::in_order(duties))
        })
    }
}

fn session_tasks(reader: &Reader, session: Session, today: NaiveDate) -> Result<SessionTasks, OfficeError> {
    let (profile, calendar) = (profile_on(reader, session.date)?, calendar(reader)?);
    let (done, registered) = done_days(reader, &session)?;
    let facts = all_facts(reader, &session, &profile, &done)?;
    let ahead = Stage::LINE.into_iter().filter(|&stage| stage >= session.stage);
    let mut is_told = false;
    let missing = ahead.map(|stage| {
        let mut missing = missing(&session, stage, &facts, &profile);
        // The stenogram is missed at every stage after the sitting; once is enough.
        missing.retain(|it| *it != Missing::Stenogram || !std::mem::replace(&mut is_told, true));
        (stage, missing)
    });
    let missing = missing.collect();
    let preparation = preparation(&session, &done, &profile, &calendar, today);
    let recording = if session.stage.is_held() {
        recording(&session, registered, &done, &profile, &calendar, today)
    } else {
        Vec::new()
    };
    Ok(SessionTasks { session, missing, preparation, recording })
}

/// Returns everything that is known about the stages of a session: of its papers as well, once there is a sitting.
fn all_facts(
    reader: &Reader,
    session: &Session,
    profile: &Profile,
    done: &DoneTasks,
) -> Result<StageFacts, OfficeError> {
    let published = done.get(&Task::Published).copied();
    let facts = match session.stage {
        Stage::Planned | Stage::Convened | Stage::Registered | Stage::DidNotTakePlace => {
            preparing::stage_facts(reader, session)?
        }
        Stage::Sitting => {
            let sitting = table::fold(reader, session.id)?;
            let open = sitting.items().iter().filter(|record| !record.is_done());
            let items_without_outcome = open.map(|record| record.item.number).collect();
            StageFacts { items_without_outcome, ..preparing::stage_facts(reader, session)? }
        }
        Stage::Held | Stage::Recorded => {
            let record = assembly::record(reader, session.id, &table::fold(reader, session.id)?, None)?;
            recording_facts(reader, session, &record, profile)?
        }
    };
    Ok(StageFacts { published, ..facts })
}

/// Returns the days on which the tasks of a session were done, and that of its registration.
fn done_days(reader: &Reader, session: &Session) -> Result<(DoneTasks, Option<NaiveDate>), OfficeError> {
    let registered = reader.session_protocol(session.id)?.map(|protocol| protocol.registration.registered);
    let known = KnownDays {
        agenda_approved: reader.agenda_versions(session.id)?.first().map(|version| version.approved),
        answered: answered(reader, session)?,
        registered,
    };
    Ok((done_tasks(&reader.marked_tasks(session.id)?, &known), registered))
}

/// Returns the day of the last answer, once no member is silent.
fn answered(reader: &Reader, session: &Session) -> Result<Option<NaiveDate>, OfficeError> {
    let Some(composition) = reader.composition_on(session.date)? else { return Ok(None) };
    let answers = reader.answers(session.id)?;
    let day = |person| answers.iter().find(|answered| answered.person == person).map(|answered| answered.given);
    let days: Option<Vec<_>> = composition.seats.iter().map(|seat| day(seat.person)).collect();
    Ok(days.and_then(|days| days.into_iter().max()))
}

/// Returns whether a session without quorum has no session in its stead yet.
fn is_next_day_open(reader: &Reader, session: &Session) -> Result<bool, OfficeError> {
    let call_off = reader.call_off(session.id)?;
    Ok(call_off.is_some_and(|call_off| match call_off.reason {
        CallOffReason::NoQuorum { .. } => call_off.successor.is_none(),
        CallOffReason::Moved | CallOffReason::Cancelled => false,
    }))
}
