//! Preparing a session: its day and place, its agenda, the drafts of its decisions, who is invited.

use chrono::Datelike;

use super::agenda::approved;
use super::founding::settings;
use super::stenogram::is_settled;
use super::{Office, OfficeError, Work, profile_on};
use crate::domain::agenda::approval::AgendaRemark;
use crate::domain::agenda::invitation::{self, InvitationRemark};
use crate::domain::agenda::version::{AgendaChange, AgendaVersion, difference, late_reason};
use crate::domain::agenda::{AgendaItem, Invitee};
use crate::domain::decision::DecisionPoint;
use crate::domain::id::{ItemId, PersonId, PointId, SessionId};
use crate::domain::session::answer::stand;
use crate::domain::session::stage::{
    AgendaStanding, CallOff, SessionRefusal, StageFacts, Step, Table, advance, check_change,
};
use crate::domain::session::{Session, Stage};
use crate::store::{Noun, Reader, StoreError};

/// What came of approving an agenda.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Approved {
    /// The version: 1 for the first approval.
    pub version: u32,
    /// What is worth knowing about it.
    pub remarks: Vec<AgendaRemark>,
    /// What changed since the version before.
    pub changes: Vec<AgendaChange>,
}

/// What came of changing a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionChanged {
    /// The session as it is now.
    pub session: Session,
    /// Answers to the invitation that were given for another day and fell away.
    pub answers_void: u32,
}

impl Office {
    /// Plans a session; its number follows the last one of its year.
    ///
    /// # Errors
    /// Only a failure to write.
    pub fn plan_session(&mut self, draft: &Session) -> Result<Session, OfficeError> {
        self.transact(|work| {
            let year = draft.date.year();
            let number = next_number(work.writer, year)?;
            let mut session = Session { id: SessionId(0), number, stage: Stage::Planned, ..draft.clone() };
            session.id = work.writer.insert_session(&session)?;
            work.log("plan", "session", session.id.0, &session)?;
            Ok(session)
        })
    }

    /// Changes the day, the time, the place, the form or the kind of a session; its number and its stage stay, unless it
    /// goes to another year. On another day the answers to the invitation do not stand any more: how many fell away is
    /// returned.
    ///
    /// # Errors
    /// Refuses once the journal was begun, and after the members were called a change that takes away what calling them
    /// needed; and where no profile is in force on the new day.
    pub fn change_session(&mut self, session: &Session) -> Result<SessionChanged, OfficeError> {
        self.transact(|work| {
            let before = work.writer.session(session.id)?;
            must_be_open_to_changes(work.writer, before.id)?;
            let mut changed = Session { number: before.number, stage: before.stage, ..session.clone() };
            if changed.date.year() != before.date.year() {
                changed.number = next_number(work.writer, changed.date.year())?;
            }
            let facts = stage_facts(work.writer, &changed)?;
            check_change(&before, &changed, &facts, &profile_on(work.writer, changed.date)?)?;
            let mut void = 0;
            if !stand(&before, &changed) {
                for answered in work.writer.answers(changed.id)? {
                    work.writer.remove_answer(changed.id, answered.person)?;
                    void += 1;
                }
            }
            work.writer.update_session(&changed)?;
            work.log_change("change", "session", changed.id.0, Some(&before), &changed)?;
            Ok(SessionChanged { session: changed, answers_void: void })
        })
    }

    /// Adds an item at the end of the agenda.
    ///
    /// # Errors
    /// Where the session is unknown, or its journal was begun: what a sitting is judged by does not change. Refuses an
    /// item without a Kazakh reason for coming late once the agenda was approved.
    pub fn add_item(&mut self, item: &AgendaItem) -> Result<AgendaItem, OfficeError> {
        self.transact(|work| {
            must_be_open_to_changes(work.writer, item.session)?;
            let last = work.writer.items(item.session)?.last().map_or(0, |last| last.number);
            let mut item = AgendaItem { id: ItemId(0), number: last + 1, ..item.clone() };
            item.added_late = late_reason(approved(work.writer, item.session)?.as_ref(), &item)?;
            item.id = work.writer.insert_item(&item)?;
            work.log("add", "agenda_item", item.id.0, &item)?;
            Ok(item)
        })
    }

    /// Puts the items of an agenda into another order.
    ///
    /// # Errors
    /// Where `order` is not all items of the session, or its journal was begun.
    pub fn reorder_items(&mut self, session: SessionId, order: &[ItemId]) -> Result<(), OfficeError> {
        self.transact(|work| {
            must_be_open_to_changes(work.writer, session)?;
            work.writer.reorder_items(session, order)?;
            work.log("reorder", "session", session.0, &order)
        })
    }

    /// Adds a point to the draft decision on an item; its number follows the last one.
    ///
    /// # Errors
    /// Where the item is unknown, or its protocol is registered.
    pub fn add_point(&mut self, point: &DecisionPoint) -> Result<DecisionPoint, OfficeError> {
        self.transact(|work| {
            must_not_be_settled(work.writer, work.writer.item(point.item)?.session)?;
            let last = work.writer.points(point.item)?.last().map_or(0, |last| last.number);
            let mut point = DecisionPoint { number: last + 1, ..point.clone() };
            point.id.0 = 0;
            point.id = work.writer.insert_point(&point)?;
            work.log("add", "decision_point", point.id.0, &point)?;
            Ok(point)
        })
    }

    /// Replaces a point.
    ///
    /// # Errors
    /// Where its item has no such point, or its protocol is registered.
    pub fn change_point(&mut self, point: &DecisionPoint) -> Result<(), OfficeError> {
        self.transact(|work| {
            must_not_be_settled(work.writer, work.writer.item(point.item)?.session)?;
            // A point of another item is not found: it might be one of a registered protocol.
            let points = work.writer.points(point.item)?;
            let before = points.into_iter().find(|before| before.id == point.id);
            let before = before.ok_or(StoreError::NoRecord { noun: Noun::Point, id: point.id.0 })?;
            work.writer.update_point(point)?;
            work.log_change("change", "decision_point", point.id.0, Some(&before), point)
        })
    }

    /// Removes a point; those after it move up.
    ///
    /// # Errors
    /// Where its item has no such point, or its protocol is registered.
    pub fn remove_point(&mut self, item: ItemId, point: PointId) -> Result<(), OfficeError> {
        self.transact(|work| {
            must_not_be_settled(work.writer, work.writer.item(item)?.session)?;
            let mut points = work.writer.points(item)?;
            let place = points.iter().position(|known| known.id == point);
            let place = place.ok_or(StoreError::NoRecord { noun: Noun::Point, id: point.0 })?;
            let removed = points.remove(place);
            work.writer.remove_point(point)?;
            for later in points.iter_mut().skip(place) {
                later.number -= 1;
                work.writer.update_point(later)?;
            }
            work.log_change("remove", "decision_point", point.0, Some(&removed), &())
        })
    }

    /// Returns the points of the draft decision on an item, by number.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn points(&self, item: ItemId) -> Result<Vec<DecisionPoint>, OfficeError> {
        self.read(|reader| Ok(reader.points(item)?))
    }

    /// Invites a person to a session (SR-19).
    ///
    /// # Errors
    /// Refuses the media, and by the profile an NGO, without a decision of the first head (SR-20), and a session whose
    /// protocol is registered or that did not take place.
    pub fn invite(&mut self, session: SessionId, invitee: &Invitee) -> Result<Vec<InvitationRemark>, OfficeError> {
        self.transact(|work| {
            must_not_be_settled(work.writer, session)?;
            let day = work.writer.session(session)?.date;
            let profile = profile_on(work.writer, day)?;
            let remarks = invitation::check(invitee, &work.writer.items(session)?, work.now.date(), &profile)?;
            work.writer.set_invitee(session, invitee)?;
            work.log("invite", "session", session.0, invitee)?;
            Ok(remarks)
        })
    }

    /// Approves the agenda as it stands; the first approval calls the members together.
    ///
    /// # Errors
    /// Refuses an agenda without items or without a Kazakh title, an approval that changes nothing, and whatever the
    /// stage of the session still lacks.
    pub fn approve_agenda(&mut self, session: SessionId, approved_by: PersonId) -> Result<Approved, OfficeError> {
        self.transact(|work| {
            let mut session = work.writer.session(session)?;
            let items = work.writer.items(session.id)?;
            let previous = work.writer.agenda_versions(session.id)?.pop();
            let (version, remarks) =
                AgendaVersion::approve(&session, previous.as_ref(), &items, work.now.date(), approved_by)?;
            let changes = previous.map_or_else(Vec::new, |previous| difference(&previous.items, &version.items));
            let number = version.number;
            work.writer.insert_agenda_version(&version)?;
            if session.stage == Stage::Planned {
                step(work, &mut session, &Step::Convene)?;
            }
            work.log("approve_agenda", "session", session.id.0, &number)?;
            Ok(Approved { version: number, remarks, changes })
        })
    }

    /// Records that a session does not take place.
    ///
    /// # Errors
    /// Refuses a session that was opened with quorum, and a reason without Kazakh words.
    pub fn call_off(&mut self, session: SessionId, call_off: &CallOff) -> Result<(), OfficeError> {
        self.transact(|work| {
            let session = work.writer.session(session)?;
            let facts = stage_facts(work.writer, &session)?;
            let profile = profile_on(work.writer, session.date)?;
            advance(&session, &Step::CallOff(call_off.clone()), &facts, &profile)?;
            work.writer.call_session_off(session.id, call_off)?;
            work.log("call_off", "session", session.id.0, call_off)
        })
    }

    /// Returns the sessions of a year, or all of them, by date.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn sessions(&self, year: Option<i32>) -> Result<Vec<Session>, OfficeError> {
        self.read(|reader| Ok(reader.sessions(year)?))
    }

    /// Returns the session of a number: of the given year, or of the latest year that has it.
    ///
    /// # Errors
    /// Where there is none.
    pub fn session_by_number(&self, year: Option<i32>, number: u32) -> Result<Session, OfficeError> {
        let mut sessions = self.sessions(year)?;
        sessions.retain(|session| session.number == number);
        let name = || year.map_or_else(|| number.to_string(), |year| format!("{year}/{number}"));
        sessions.into_iter().max_by_key(|session| session.date).ok_or_else(|| OfficeError::NoSession(name()))
    }

    /// Returns a session.
    ///
    /// # Errors
    /// Where there is none.
    pub fn session(&self, id: SessionId) -> Result<Session, OfficeError> {
        self.read(|reader| Ok(reader.session(id)?))
    }

    /// Returns whether the journal of a session was begun, so that what its sitting is judged by does not change.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn is_begun(&self, id: SessionId) -> Result<bool, OfficeError> {
        self.read(|reader| Ok(reader.is_journal_begun(id)?))
    }

    /// Returns why a session did not take place; nothing for any other session.
    ///
    /// # Errors
    /// Where there is no such session.
    pub fn why_called_off(&self, id: SessionId) -> Result<Option<CallOff>, OfficeError> {
        self.read(|reader| Ok(reader.call_off(id)?))
    }

    /// Returns the items of a session by number.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn items(&self, session: SessionId) -> Result<Vec<AgendaItem>, OfficeError> {
        self.read(|reader| Ok(reader.items(session)?))
    }
}

/// Returns the number the next session of `year` gets, after those held outside the program as well.
fn next_number(reader: &Reader, year: i32) -> Result<u32, OfficeError> {
    let before = settings(reader)?.last_session(year);
    Ok(reader.next_session_number(year)?.max(before.saturating_add(1)))
}

/// Takes a session to its next stage.
pub(super) fn step(work: &Work<'_>, session: &mut Session, step: &Step) -> Result<(), OfficeError> {
    let facts = stage_facts(work.writer, session)?;
    step_with(work, session, step, &facts)
}

/// Takes a session to its next stage, judged by facts that the caller has completed.
pub(super) fn step_with(
    work: &Work<'_>,
    session: &mut Session,
    step: &Step,
    facts: &StageFacts,
) -> Result<(), OfficeError> {
    let profile = profile_on(work.writer, session.date)?;
    session.stage = advance(session, step, facts, &profile)?;
    work.writer.set_stage(session.id, session.stage)?;
    Ok(())
}

/// Returns what the records say about the stage of a session; the findings of the protocol are left to the recording.
pub(super) fn stage_facts(reader: &Reader, session: &Session) -> Result<StageFacts, OfficeError> {
    let (items, approved) = (reader.items(session.id)?, approved(reader, session.id)?);
    let table = match session.stage {
        Stage::Planned | Stage::Convened | Stage::DidNotTakePlace => Table::NotOpened,
        Stage::Sitting => Table::Open,
        Stage::Held | Stage::Recorded | Stage::Registered => Table::Closed,
    };
    Ok(StageFacts {
        composition: reader.composition_on(session.date)?.is_some(),
        items: u32::try_from(items.len()).unwrap_or(u32::MAX),
        agenda: match approved {
            None => AgendaStanding::Draft,
            Some(version) if version.items == items => AgendaStanding::Approved,
            Some(version) => AgendaStanding::Changed { version: version.number },
        },
        table,
        stenogram: is_settled(reader, session.id)?,
        registered: reader.session_protocol(session.id)?.is_some(),
        ..StageFacts::default()
    })
}

/// Refuses to change what a sitting is judged by once its journal was begun.
pub(super) fn must_be_open_to_changes(reader: &Reader, session: SessionId) -> Result<(), OfficeError> {
    match reader.session(session)?.stage {
        Stage::Planned | Stage::Convened if reader.is_journal_begun(session)? => {
            Err(OfficeError::SittingBegun(session))
        }
        Stage::Planned | Stage::Convened => Ok(()),
        stage @ (Stage::Sitting | Stage::Held | Stage::Recorded | Stage::Registered | Stage::DidNotTakePlace) => {
            Err(SessionRefusal::OutOfOrder { stage }.into())
        }
    }
}

/// Refuses to change what a registered protocol says, and a session that did not take place.
pub(super) fn must_not_be_settled(reader: &Reader, session: SessionId) -> Result<(), OfficeError> {
    match reader.session(session)?.stage {
        stage @ (Stage::Registered | Stage::DidNotTakePlace) => Err(SessionRefusal::OutOfOrder { stage }.into()),
        Stage::Planned | Stage::Convened | Stage::Sitting | Stage::Held | Stage::Recorded => Ok(()),
    }
}
