//! What a new session is likely to be, so that the secretary only confirms it.

use chrono::{NaiveDate, NaiveTime};

use super::{Office, OfficeError, calendar, profile_on};
use crate::domain::session::task::earliest_day;
use crate::domain::session::{Session, SessionForm, Stage};
use crate::domain::text::Bilingual;
use crate::store::Reader;

/// A day, an hour and a place for a new session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionProposal {
    /// The day.
    pub date: NaiveDate,
    /// Whether the work plan names it.
    pub planned: bool,
    /// The first day by which every term of an ordinary preparation can be kept.
    pub earliest: NaiveDate,
    /// When it begins.
    pub time: NaiveTime,
    /// Where, as at the last session.
    pub place: Bilingual,
    /// How members take part, as at the last session.
    pub form: SessionForm,
    /// The days on which sessions are held already, with their numbers.
    pub taken: Vec<(NaiveDate, u32)>,
}

/// Sessions begin at this hour until a body has held one.
const MORNING: NaiveTime = match NaiveTime::from_hms_opt(10, 0, 0) {
    Some(time) => time,
    None => NaiveTime::MIN,
};

impl Office {
    /// Proposes the next session: the first day of the work plan that has none yet, or the first day by which every
    /// term of the preparation can be kept; hour, place and form of the last session.
    ///
    /// # Errors
    /// Where no profile is in force today.
    pub fn propose_session(&self) -> Result<SessionProposal, OfficeError> {
        let today = self.clock.now().date();
        self.read(|reader| {
            let sessions = reader.sessions(None)?;
            let earliest = earliest_day(&profile_on(reader, today)?.ordinary, &calendar(reader)?, today);
            let planned = planned_day(reader, &sessions, today)?;
            // Where a session did not take place, another may well be held on its day.
            let held = sessions.iter().filter(|session| session.stage != Stage::DidNotTakePlace);
            let last = sessions.iter().max_by_key(|session| (session.date, session.id));
            Ok(SessionProposal {
                date: planned.unwrap_or(earliest),
                planned: planned.is_some(),
                earliest,
                time: last.map_or(MORNING, |last| last.time),
                place: last.map_or_else(|| Bilingual::new("", ""), |last| last.place.clone()),
                form: last.map_or(SessionForm::InPerson, |last| last.form),
                taken: held.map(|session| (session.date, session.number)).collect(),
            })
        })
    }
}

/// Returns the first day after `today` on which the plans in force want a question considered and no session is held.
fn planned_day(reader: &Reader, sessions: &[Session], today: NaiveDate) -> Result<Option<NaiveDate>, OfficeError> {
    let plans = reader.plans()?;
    let approved = plans.iter().filter(|plan| plan.approval.is_some());
    let ahead = approved.flat_map(|plan| &plan.items).filter(|item| item.state().is_ahead());
    let days = ahead.filter_map(|item| item.slot().date).filter(|day| *day > today);
    Ok(days.filter(|day| sessions.iter().all(|session| session.date != *day)).min())
}
