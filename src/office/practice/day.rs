//! The day on which the practice collegium lives: its session has a day that the calendar on the wall has left behind, or
//! has not reached yet, and a secretary who tries the program out does not wait for it.

use chrono::{NaiveDateTime, TimeDelta};
use serde::Deserialize;

use super::Practice;
use crate::domain::session::Stage;
use crate::office::founding::Settings;
use crate::office::{Office, OfficeError};
use crate::store::{Body, Reader, StoreError};

/// So long before the sitting the secretary is in the hall.
const BEFORE_THE_SITTING: TimeDelta = TimeDelta::minutes(30);

/// Where the practice collegium goes in time; there is no way back, as journals only go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leap {
    /// To the same hour of the next day.
    Tomorrow,
    /// To the hall, half an hour before the next sitting.
    Sitting,
}

/// What a file says of its clock, whatever else it says.
#[derive(Deserialize)]
struct Shifted {
    #[serde(default)]
    clock_shift: i64,
}

impl Practice {
    /// Returns by how much the clock of a file made now is moved: by nothing while the session is being prepared, and
    /// otherwise so that its preparation has just come to its end.
    pub(super) fn shift(&self, now: NaiveDateTime) -> TimeDelta {
        let session = &self.preparation.session;
        let ahead = session.date.and_time(session.time) - BEFORE_THE_SITTING;
        if (self.prepared()..=ahead).contains(&now) { TimeDelta::zero() } else { self.prepared() - now }
    }
}

impl Office {
    /// Returns the moment to which a leap leads; nothing where no sitting lies ahead, and in the file of a real collegium,
    /// whose days pass by themselves.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn landing(&self, leap: Leap) -> Result<Option<NaiveDateTime>, OfficeError> {
        if !self.is_practice() {
            return Ok(None);
        }
        match leap {
            Leap::Tomorrow => Ok(Some(self.now() + TimeDelta::days(1))),
            Leap::Sitting => {
                let sessions = self.sessions(None)?.into_iter();
                let awaited = sessions.filter(|session| matches!(session.stage, Stage::Planned | Stage::Convened));
                let moments = awaited.map(|session| session.date.and_time(session.time) - BEFORE_THE_SITTING);
                Ok(moments.filter(|moment| *moment > self.now()).min())
            }
        }
    }

    /// Moves the clock of the practice collegium, for everyone who opens the file from now on. Where
    /// [`Office::landing`] names no moment, nothing happens.
    ///
    /// # Errors
    /// Only a failure to write.
    pub fn leap(&mut self, leap: Leap) -> Result<(), OfficeError> {
        let Some(landing) = self.landing(leap)? else { return Ok(()) };
        let further = landing - self.now();
        self.transact(|work| {
            let Body { name, practice, settings: before } = work.writer.body::<Settings>()?;
            let settings = Settings { clock_shift: before.clock_shift + further.num_seconds(), ..before.clone() };
            work.writer.set_body(&Body { name, practice, settings: settings.clone() })?;
            work.log_change("leap", "settings", 1, Some(&before), &settings)
        })?;
        self.set_clock(self.clock().moved(further));
        Ok(())
    }
}

/// Returns by how much the clock of the practice collegium was moved; nothing where the file is that of a real one. A
/// file in which no body was entered yet is nobody's practice.
pub(in crate::office) fn practice(reader: &Reader) -> Result<Option<TimeDelta>, OfficeError> {
    match reader.body::<Shifted>() {
        Ok(body) => Ok(body.practice.then(|| TimeDelta::seconds(body.settings.clock_shift))),
        Err(StoreError::NoRecord { .. }) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Clock;
    use crate::office::Desk;

    fn desk() -> Desk {
        Desk { author: "хатшы".to_owned(), host: "алқа".to_owned(), clock: Clock::System }
    }

    #[test]
    fn preparation_has_just_ended_whenever_the_file_is_made() {
        let practice = Practice::load().unwrap();
        let prepared = practice.prepared();
        let (ahead, sitting) = (prepared + TimeDelta::days(3), prepared + TimeDelta::days(10));
        assert_eq!(practice.shift(ahead), TimeDelta::zero());
        for now in [prepared - TimeDelta::days(100), sitting, sitting + TimeDelta::days(400)] {
            assert_eq!(now + practice.shift(now), prepared);
        }
    }

    #[test]
    fn practice_collegium_leaps_to_its_sitting_and_stays_there() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("practice.alqa");
        let practice = Practice::load().unwrap();
        let session = &practice.preparation.session;
        let mut office = practice.furnish(&path, None, &desk()).unwrap();
        assert!((practice.prepared().date()..session.date).contains(&office.today()), "{}", office.today());
        let before = office.today();
        office.leap(Leap::Tomorrow).unwrap();
        assert_eq!(Some(office.today()), before.succ_opt());
        office.leap(Leap::Sitting).unwrap();
        assert_eq!(office.today(), session.date);
        assert!(office.now().time() < session.time, "{}", office.now());
        drop(office);
        let mut office = Office::open(&path, None, &desk()).unwrap();
        assert_eq!(office.today(), session.date);
        // The next sitting after this one.
        office.leap(Leap::Sitting).unwrap();
        assert_eq!(office.today(), practice.preparation.next.date);
        assert_eq!(office.landing(Leap::Sitting).unwrap(), None);
        let stands = office.today();
        office.leap(Leap::Sitting).unwrap();
        assert_eq!(office.today(), stands);
    }
}
