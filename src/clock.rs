//! The only place that asks the machine for the time; everything else is given a [`Clock`].

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::SystemTime;

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, TimeDelta, Timelike, Utc};

/// Seconds that Kazakhstan's only time zone is ahead of UTC (UTC+5 since 1 March 2024).
const KAZAKHSTAN_OFFSET: i32 = 5 * 3600;

/// Where an operation takes the present moment from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clock {
    /// The machine's clock, read in Kazakhstan's time zone.
    System,
    /// The machine's clock, moved by so much: by this the practice collegium lives in the days of its session.
    Shifted(TimeDelta),
    /// Always the same moment: for tests, the practice collegium and reproducible papers.
    Fixed(NaiveDateTime),
    /// A clock whose hands are moved, shared by all who look at it: for rehearsals that take hours of the hall.
    Hands(&'static Hands),
}

/// The hands of a clock that does not go by itself.
#[derive(Debug)]
pub struct Hands(AtomicI64);

impl Hands {
    /// Sets the hands for the first time.
    pub fn at(moment: NaiveDateTime) -> Self {
        Self(AtomicI64::new(moment.and_utc().timestamp()))
    }

    /// Moves the hands.
    pub fn set(&self, moment: NaiveDateTime) {
        self.0.store(moment.and_utc().timestamp(), Ordering::Relaxed);
    }

    fn now(&self) -> NaiveDateTime {
        DateTime::from_timestamp(self.0.load(Ordering::Relaxed), 0).unwrap_or_default().naive_utc()
    }
}

impl PartialEq for Hands {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Eq for Hands {}

impl Clock {
    /// Returns the present moment in Kazakhstan's time, cut to whole seconds.
    #[expect(clippy::disallowed_methods, reason = "this is the one place that reads the machine's clock")]
    pub fn now(self) -> NaiveDateTime {
        match self {
            Self::System => local(chrono::Utc::now()),
            Self::Shifted(shift) => local(chrono::Utc::now()) + shift,
            Self::Fixed(moment) => moment,
            Self::Hands(hands) => hands.now(),
        }
    }

    /// Returns this clock moved by `shift`. Whoever holds a clock in his hand sets it himself: only the machine's is moved.
    #[must_use]
    pub fn moved(self, shift: TimeDelta) -> Self {
        match self {
            Self::System => Self::Shifted(shift),
            Self::Shifted(before) => Self::Shifted(before + shift),
            Self::Fixed(_) | Self::Hands(_) => self,
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
