//! What the list of sessions shows, as it was read.

use chrono::Datelike;

use crate::domain::session::Stage;
use crate::office::overview::SessionOverview;
use crate::office::{Office, OfficeError};
use crate::ui::screen::beginning::Beginning;

/// The sessions of a year.
#[derive(Debug, Clone)]
pub struct Facts {
    /// The year.
    pub year: i32,
    /// The years that have sessions and this one, the last one first.
    pub years: Vec<i32>,
    /// Its sessions, the last one first.
    pub sessions: Vec<SessionOverview>,
    /// How far a new collegium has come.
    pub beginning: Beginning,
}

impl Facts {
    /// Reads the sessions of `year`, or of the last year that has any where `year` has none.
    pub fn load(office: &Office, year: i32) -> Result<Self, OfficeError> {
        let all = office.sessions(None)?;
        let mut years: Vec<i32> = all.iter().map(|session| session.date.year()).collect();
        let year =
            if years.is_empty() || years.contains(&year) { year } else { years.iter().copied().max().unwrap_or(year) };
        years.push(year);
        years.sort_unstable_by(|left, right| right.cmp(left));
        years.dedup();
        let mut sessions = office.session_overviews(Some(year))?;
        sessions.reverse();
        Ok(Self { year, years, sessions, beginning: Beginning::load(office)? })
    }

    /// Returns the sessions that `filter` lets through.
    pub fn shown(&self, filter: Filter) -> Vec<&SessionOverview> {
        self.sessions.iter().filter(|overview| filter.passes(overview)).collect()
    }

    /// Returns how many sessions `filter` lets through.
    pub fn count(&self, filter: Filter) -> u32 {
        count(self.sessions.iter().filter(|overview| filter.passes(overview)))
    }

    /// Returns how many sessions did not take place.
    pub fn lost(&self) -> u32 {
        count(self.sessions.iter().filter(|overview| overview.session.stage == Stage::DidNotTakePlace))
    }

    /// Returns how many sessions were held.
    pub fn held(&self) -> u32 {
        count(self.sessions.iter().filter(|overview| match overview.session.stage {
            Stage::Held | Stage::Recorded | Stage::Registered => true,
            Stage::Planned | Stage::Convened | Stage::Sitting | Stage::DidNotTakePlace => false,
        }))
    }
}

fn count<T>(these: impl Iterator<Item = T>) -> u32 {
    u32::try_from(these.count()).unwrap_or(u32::MAX)
}

/// Which sessions are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Filter {
    /// All of the year.
    #[default]
    All,
    /// Those that are still to be held.
    Ahead,
    /// Those that were held and whose protocol is not registered.
    Unrecorded,
}

impl Filter {
    /// Every filter, in the order of the switch.
    pub const ALL: [Self; 3] = [Self::All, Self::Ahead, Self::Unrecorded];

    fn passes(self, overview: &SessionOverview) -> bool {
        let stage = overview.session.stage;
        match self {
            Self::All => true,
            Self::Ahead => matches!(stage, Stage::Planned | Stage::Convened | Stage::Sitting),
            Self::Unrecorded => matches!(stage, Stage::Held | Stage::Recorded),
        }
    }
}
