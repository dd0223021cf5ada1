//! The yearly series of numbers: the collegium has one of its own, and it begins anew on 1 January (SR-29).

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::{ProtocolRefusal, ProtocolRemark};
use crate::domain::profile::paper::SeriesRule;

/// A number in the series of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct SeriesNumber {
    /// The year.
    pub year: i32,
    /// The number, from 1.
    pub number: u32,
}

/// A number that has been given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TakenNumber {
    /// The number.
    pub number: SeriesNumber,
    /// The day of registration.
    pub registered: NaiveDate,
}

/// Every number that has been given.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TakenNumbers {
    /// The last number of a year that was given before the program came into use; those before it are taken as well.
    pub before: Option<SeriesNumber>,
    /// Those of registered protocols, in any order.
    pub registered: Vec<TakenNumber>,
}

impl TakenNumbers {
    fn of_year(&self, year: i32) -> impl Iterator<Item = &TakenNumber> {
        self.registered.iter().filter(move |taken| taken.number.year == year)
    }

    /// Returns the last number of `year` that was given before the program came into use; zero where there is none.
    fn before_use(&self, year: i32) -> u32 {
        self.before.filter(|before| before.year == year).map_or(0, |before| before.number)
    }

    fn contains(&self, number: SeriesNumber) -> bool {
        number.number <= self.before_use(number.year) || self.registered.iter().any(|taken| taken.number == number)
    }
}

/// Returns the year to whose series a protocol belongs: in the days around the New Year the rule of the profile decides.
pub fn series_year(rule: SeriesRule, session: NaiveDate, registered: NaiveDate) -> i32 {
    match rule {
        SeriesRule::SessionYear => session.year(),
        SeriesRule::RegistrationYear => registered.year(),
    }
}

/// Returns the number after the greatest one given in the series of `year`; a gap is not filled, since a late number
/// among early ones would say that the protocol is older than it is.
pub fn next_number(taken: &TakenNumbers, year: i32) -> SeriesNumber {
    let registered = taken.of_year(year).map(|taken| taken.number.number);
    let last = registered.fold(taken.before_use(year), u32::max);
    SeriesNumber { year, number: last.saturating_add(1) }
}

/// Returns the runs of numbers that were left out in the series of `year`. Runs and not numbers, since a number with a
/// slip of the hand can leave out a million.
pub fn gaps(taken: &TakenNumbers, year: i32) -> Vec<RangeInclusive<u32>> {
    let first = taken.before_use(year);
    let given: BTreeSet<_> =
        taken.of_year(year).map(|taken| taken.number.number).filter(|&number| number > first).collect();
    let before = std::iter::once(first).chain(given.iter().copied());
    let pairs = before.zip(given.iter().copied()).filter(|(before, after)| after - before > 1);
    pairs.map(|(before, after)| before + 1..=after - 1).collect()
}

/// Checks a number for a protocol registered on `registered` beside the numbers that were given.
///
/// # Errors
///
/// Refuses zero and a number that is taken.
pub fn check_number(
    taken: &TakenNumbers,
    wanted: SeriesNumber,
    registered: NaiveDate,
) -> Result<Vec<ProtocolRemark>, ProtocolRefusal> {
    let SeriesNumber { year, number } = wanted;
    if number == 0 {
        return Err(ProtocolRefusal::NumberMissing);
    }
    let next = next_number(taken, year).number;
    if taken.contains(wanted) {
        return Err(ProtocolRefusal::NumberTaken { year, number, next });
    }
    let gap = (number > next).then(|| ProtocolRemark::Gap { from: next, to: number - 1 });
    let mut others: Vec<_> = taken.of_year(year).collect();
    others.sort_by_key(|taken| taken.number);
    let out_of_order = others.into_iter().filter(|other| {
        let (before, earlier) = (other.number.number < number, other.registered < registered);
        other.registered != registered && before != earlier
    });
    let out_of_order = out_of_order
        .map(|other| ProtocolRemark::OutOfOrder { number: other.number.number, registered: other.registered });
    Ok(gap.into_iter().chain(out_of_order).collect())
}
