//! The queue for the floor: who asked for it, in which order, and who is called next.

use chrono::NaiveDateTime;

use super::table::Recorded;
use super::{Office, OfficeError, Work};
use crate::domain::id::{RequestId, SessionId};
use crate::domain::sitting::entry::Event;
use crate::domain::sitting::queue::{self, Request, Toward};
use crate::domain::sitting::{Sitting, refusal::SittingRefusal};

impl Office {
    /// Returns who waits for the floor in a session, the first one first.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn floor_queue(&self, session: SessionId) -> Result<Vec<Request>, OfficeError> {
        self.read(|reader| Ok(reader.floor_requests(session)?))
    }

    /// Puts a request at the end of the queue; the same is not asked for twice.
    ///
    /// # Errors
    /// For an unknown person or item.
    pub fn ask_for_floor(&mut self, session: SessionId, request: &Request) -> Result<(), OfficeError> {
        self.transact(|work| {
            if queue::is_asked(&work.writer.floor_requests(session)?, request) {
                return Ok(());
            }
            let id = work.writer.add_floor_request(session, request)?;
            work.log("ask_for_floor", "session", session.0, &Request { id, ..*request })
        })
    }

    /// Drops a request; one that is not there any more is dropped already.
    ///
    /// # Errors
    /// Only a failure of the database.
    pub fn drop_floor_request(&mut self, session: SessionId, id: RequestId) -> Result<(), OfficeError> {
        self.transact(|work| {
            if work.writer.remove_floor_request(session, id)? {
                work.log("drop_floor_request", "session", session.0, &id)?;
            }
            Ok(())
        })
    }

    /// Moves a request past its neighbour.
    ///
    /// # Errors
    /// Only a failure of the database.
    pub fn move_floor_request(&mut self, session: SessionId, id: RequestId, toward: Toward) -> Result<(), OfficeError> {
        self.transact(|work| match queue::moved(&work.writer.floor_requests(session)?, id, toward) {
            Some(order) => {
                work.writer.order_floor_requests(session, &order)?;
                work.log("move_floor_request", "session", session.0, &order)
            }
            None => Ok(()),
        })
    }

    /// Gives the floor to whoever is next: a speech that goes on ends, and the one asked for begins. Returns what was
    /// recorded; nothing where nobody who is here waits.
    ///
    /// # Errors
    /// As [`Office::record`].
    pub fn call_next(&mut self, session: SessionId, at: NaiveDateTime) -> Result<Vec<Recorded>, OfficeError> {
        let waiting = self.floor_queue(session)?;
        let sitting = self.sitting(session)?;
        let Some(&Request { person, kind, .. }) = queue::next(&waiting, sitting) else { return Ok(Vec::new()) };
        let begin = Event::SpeechStarted { speaker: person, kind };
        let mut recorded = Vec::new();
        if sitting.speech_running().is_some() {
            // Nobody loses the floor where nobody else can have it.
            may_begin_after_the_speech(sitting, at, &begin)?;
            recorded.push(self.record(session, at, Event::SpeechEnded)?);
        }
        recorded.push(self.record(session, at, begin)?);
        Ok(recorded)
    }
}

fn may_begin_after_the_speech(sitting: &Sitting, at: NaiveDateTime, begin: &Event) -> Result<(), SittingRefusal> {
    let mut ahead = sitting.clone();
    ahead.enter(at, at, "", Event::SpeechEnded)?;
    ahead.check(at, at, begin.clone())
}

/// Whoever was given the floor does not wait for it any more.
pub(super) fn follow_queue(
    work: &Work<'_>,
    session: SessionId,
    event: &Event,
    sitting: &Sitting,
) -> Result<(), OfficeError> {
    let Event::SpeechStarted { speaker, kind } = *event else { return Ok(()) };
    let asked = work.writer.floor_requests(session)?;
    let item = sitting.current_item();
    if let Some(request) = queue::waiting(&asked, item).find(|it| (it.person, it.kind) == (speaker, kind)) {
        work.writer.remove_floor_request(session, request.id)?;
    }
    Ok(())
}
