//! Holidays of Kazakhstan by rule, each with the years in which it is kept (law No. 267-II of 13 December 2001).

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A holiday, or one of the two religious days off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Holiday {
    /// Жаңа жыл, 1 and 2 January.
    NewYear,
    /// Православиелік Рождество, 7 January: a day off that is not moved.
    OrthodoxChristmas,
    /// Халықаралық әйелдер күні, 8 March.
    WomensDay,
    /// Конституция күні: 30 August to 2025, 15 March from 2027.
    ConstitutionDay,
    /// Наурыз мейрамы, 21–23 March.
    Nauryz,
    /// Қазақстан халқының бірлігі мерекесі, 1 May.
    UnityDay,
    /// Отан қорғаушы күні, 7 May.
    DefenderDay,
    /// Жеңіс күні, 9 May.
    VictoryDay,
    /// Астана күні, 6 July.
    CapitalDay,
    /// Республика күні, 25 October, since 2022.
    RepublicDay,
    /// Тәуелсіздік күні, 16 December.
    IndependenceDay,
    /// Құрбан айттың бірінші күні: a day off that is not moved.
    KurbanAit,
}

impl Holiday {
    /// Returns whether a day off is added after it where it falls on a weekend (art. 5 of the law). The religious days
    /// are days off but no holidays, so nothing is added for them.
    pub const fn is_moved(self) -> bool {
        match self {
            Self::OrthodoxChristmas | Self::KurbanAit => false,
            Self::NewYear
            | Self::WomensDay
            | Self::ConstitutionDay
            | Self::Nauryz
            | Self::UnityDay
            | Self::DefenderDay
            | Self::VictoryDay
            | Self::CapitalDay
            | Self::RepublicDay
            | Self::IndependenceDay => true,
        }
    }
}

/// A holiday that is on the same day every year of its force.
struct FixedDay {
    holiday: Holiday,
    month: u32,
    day: u32,
    /// The first and the last year of force.
    years: (i32, i32),
}

const fn always(holiday: Holiday, month: u32, day: u32) -> FixedDay {
    FixedDay { holiday, month, day, years: (i32::MIN, i32::MAX) }
}

/// The fixed days in the order of the year.
const FIXED_DAYS: [FixedDay; 15] = [
    always(Holiday::NewYear, 1, 1),
    always(Holiday::NewYear, 1, 2),
    always(Holiday::OrthodoxChristmas, 1, 7),
    always(Holiday::WomensDay, 3, 8),
    FixedDay { holiday: Holiday::ConstitutionDay, month: 3, day: 15, years: (2027, i32::MAX) },
    always(Holiday::Nauryz, 3, 21),
    always(Holiday::Nauryz, 3, 22),
    always(Holiday::Nauryz, 3, 23),
    always(Holiday::UnityDay, 5, 1),
    always(Holiday::DefenderDay, 5, 7),
    always(Holiday::VictoryDay, 5, 9),
    always(Holiday::CapitalDay, 7, 6),
    FixedDay { holiday: Holiday::ConstitutionDay, month: 8, day: 30, years: (i32::MIN, 2025) },
    FixedDay { holiday: Holiday::RepublicDay, month: 10, day: 25, years: (2022, i32::MAX) },
    always(Holiday::IndependenceDay, 12, 16),
];

/// Returns the fixed holidays of `year` with their dates, in the order of the year.
pub(super) fn fixed_days(year: i32) -> impl Iterator<Item = (NaiveDate, Holiday)> {
    FIXED_DAYS
        .iter()
        .filter(move |day| (day.years.0..=day.years.1).contains(&year))
        .filter_map(move |day| NaiveDate::from_ymd_opt(year, day.month, day.day).map(|date| (date, day.holiday)))
}

/// The first day of Kurban Ait in one year; it follows the moon and is announced, so it cannot be computed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct KurbanAit {
    /// The first day.
    pub date: NaiveDate,
    /// Whether it has been announced; an estimate may be a day off.
    pub confirmed: bool,
}

/// Returns the days of Kurban Ait that are known or estimated, 2024 to 2030, by year.
pub fn known_kurban_ait() -> BTreeMap<i32, KurbanAit> {
    [
        (2024, 6, 16, true),
        (2025, 6, 6, true),
        (2026, 5, 27, true),
        (2027, 5, 16, false),
        (2028, 5, 5, false),
        (2029, 4, 24, false),
        (2030, 4, 13, false),
    ]
    .into_iter()
    .filter_map(|(year, month, day, confirmed)| {
        NaiveDate::from_ymd_opt(year, month, day).map(|date| (year, KurbanAit { date, confirmed }))
    })
    .collect()
}
