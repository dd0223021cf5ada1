//! The protocol: its check before it is signed, its number in a yearly series, its registration and its editions.

pub mod check;
pub mod edition;
mod place;
pub mod registration;
pub mod series;
#[cfg(test)]
mod tests;
mod texts;

use chrono::NaiveDate;

use super::profile::Citation;
use super::profile::clause::Clause;
use super::remark::Weight;

pub use place::Place;
pub use texts::{MissingTexts, PrintedText, missing_texts, printed_texts, require_texts};

/// Whose signature it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SigningOffice {
    /// Төраға.
    Chair,
    /// Хатшы.
    Secretary,
}

/// Why a protocol is not registered or corrected.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ProtocolRefusal {
    /// Numbers begin with one.
    #[error("a protocol needs a number")]
    NumberMissing,
    /// Another protocol of the series has the number.
    #[error("number {number} of {year} is taken; the next free one is {next}")]
    NumberTaken {
        /// The year of the series.
        year: i32,
        /// The number.
        number: u32,
        /// The next free number.
        next: u32,
    },
    /// By the rule of the profile, the number belongs to another year.
    #[error("the number belongs to the series of {expected} and not of {year}")]
    OtherSeries {
        /// The year given.
        year: i32,
        /// The year by the rule.
        expected: i32,
    },
    /// It would be registered before its session.
    #[error("registered on {registered}, before the session of {session}")]
    RegisteredBeforeSession {
        /// The day of registration.
        registered: NaiveDate,
        /// The last day of the session.
        session: NaiveDate,
    },
    /// The session would end before it began.
    #[error("the session would end on {last}, before it began on {first}")]
    SessionEndsBeforeItBegan {
        /// Its first day.
        first: NaiveDate,
        /// Its last day.
        last: NaiveDate,
    },
    /// A protocol or a version of it has no sheets.
    #[error("the number of sheets is missing")]
    SheetsMissing,
    /// An annex has no sheets.
    #[error("annex {annex} has no sheets")]
    AnnexWithoutSheets {
        /// Its number, from 1.
        annex: u32,
    },
    /// A signature is missing.
    #[error("the signature of the {office:?} is missing")]
    SignatureMissing {
        /// Whose.
        office: SigningOffice,
        /// Where it is written who signs.
        citation: Citation,
    },
    /// It was signed before its session or after its registration.
    #[error("the {office:?} signed on {signed}, not between the session of {session} and registration on {registered}")]
    SignedOutOfTime {
        /// Whose signature.
        office: SigningOffice,
        /// The day of the signature.
        signed: NaiveDate,
        /// The first day of the session.
        session: NaiveDate,
        /// The day of registration.
        registered: NaiveDate,
    },
    /// One person would sign as chair and as secretary.
    #[error("the chair and the secretary are one person")]
    OnePersonSignsTwice {
        /// Where it is written who signs.
        citation: Citation,
    },
    /// A correction has no Kazakh reason.
    #[error("the correction has no Kazakh reason")]
    ReasonMissing,
    /// A correction says nothing of what was corrected.
    #[error("the correction names no place")]
    NothingNamed,
    /// The corrected edition equals the one before.
    #[error("edition {edition} would stay as it is")]
    NothingChanged {
        /// The edition in force.
        edition: u32,
    },
    /// A correction would be older than the edition it corrects.
    #[error("corrected on {made}, before the edition of {last}")]
    CorrectedTooSoon {
        /// The day of the correction.
        made: NaiveDate,
        /// The day of the edition in force.
        last: NaiveDate,
    },
}

impl ProtocolRefusal {
    /// Returns the paragraph.
    pub fn citation(&self) -> Citation {
        match self {
            Self::SignatureMissing { citation, .. } | Self::OnePersonSignsTwice { citation } => citation.clone(),
            Self::SheetsMissing | Self::AnnexWithoutSheets { .. } | Self::NumberMissing => {
                Clause::Requisites.citation()
            }
            Self::NumberTaken { .. }
            | Self::OtherSeries { .. }
            | Self::RegisteredBeforeSession { .. }
            | Self::SessionEndsBeforeItBegan { .. }
            | Self::SignedOutOfTime { .. }
            | Self::ReasonMissing
            | Self::NothingNamed
            | Self::NothingChanged { .. }
            | Self::CorrectedTooSoon { .. } => Clause::Registration.citation(),
        }
    }
}

/// What is worth a look in a protocol that is registered nevertheless.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProtocolRemark {
    /// Numbers before it are not given; numbers may not be reserved.
    Gap {
        /// The first number left out.
        from: u32,
        /// The last number left out.
        to: u32,
    },
    /// A protocol with a smaller number is registered later, or one with a greater number earlier.
    OutOfOrder {
        /// The other number.
        number: u32,
        /// The day it was registered.
        registered: NaiveDate,
    },
}

impl ProtocolRemark {
    /// Returns how much it weighs.
    pub const fn weight(&self) -> Weight {
        match self {
            Self::Gap { .. } | Self::OutOfOrder { .. } => Weight::Warning,
        }
    }
}
