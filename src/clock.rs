//! The only place that asks the machine for the time; everything else is given a [`Clock`].

use std::time::SystemTime;

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, Timelike, Utc};

/// Seconds that Kazakhstan's only time zone is ahead of UTC (UTC+5 since 1 March 2024).
const KAZAKHSTAN_OFFSET: i32 = 5 * 3600;

/// Where an operation takes the present moment from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clock {
    /// The machine's clock, read in Kazakhstan's time zone.
    System,
    /// Always the same moment: for tests, the practice collegium and reproducible papers.
    Fixed(NaiveDateTime),
}

impl Clock {
    /// Returns the present moment in Kazakhstan's time, cut to whole seconds.
    #[expect(clippy::disallowed_methods, reason = "this is the one place that reads the machine's clock")]
    pub fn now(self) -> NaiveDateTime {
        match self {
            Self::System => local(chrono::Utc::now()),
            Self::Fixed(moment) => moment,
        }
    }

    /// Returns today's date in Kazakhstan's time.
    pub fn today(self) -> NaiveDate {
        self.now().date()
    }
}

/// Returns a moment that the machine noted, such as the last change of a file, in Kazakhstan's time.
pub fn noted(moment: SystemTime) -> NaiveDateTime {
    local(DateTime::<Utc>::from(moment))
}

fn local(moment: DateTime<Utc>) -> NaiveDateTime {
    let local = match FixedOffset::east_opt(KAZAKHSTAN_OFFSET) {
        Some(zone) => moment.with_timezone(&zone).naive_local(),
        None => moment.naive_utc(),
    };
    local.with_nanosecond(0).unwrap_or(local)
}
