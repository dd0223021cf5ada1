//! Founding a database: whose collegium it is and by which rules it works.

use std::path::Path;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Desk, Office, OfficeError};
use crate::documents::letterhead::Stationery;
use crate::domain::profile::Profile;
use crate::domain::protocol::series::SeriesNumber;
use crate::domain::record;
use crate::domain::text::Bilingual;
use crate::store::{Body, Reader, Store};

/// What the program keeps about the body beside its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settings {
    /// The heading of protocols: «… министрлігі алқасының отырысы».
    pub sitting_heading: Bilingual,
    /// The place on papers.
    pub city: Bilingual,
    /// The index of the protocols' file in the file index; empty where numbers stand alone.
    pub file_index: String,
    /// The first day on which the program was used; quarters before it have no data (SR-22).
    pub first_day: NaiveDate,
    /// The last numbers given before the program came into use, so that its own go on from there.
    pub given_before: Option<GivenBefore>,
    /// Height in millimetres that a pre-printed blank leaves to its own head, where one is used.
    pub blank_height: Option<u32>,
    /// Seconds by which the clock of the practice collegium was moved; zero in every other file.
    #[serde(default)]
    pub clock_shift: i64,
}

/// The last numbers of a year that were given outside the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct GivenBefore {
    /// The year.
    pub year: i32,
    /// The number of its last session.
    pub session: u32,
    /// The number of its last protocol.
    pub protocol: u32,
}

impl Settings {
    /// Returns the number of the last session of `year` that was held outside the program; zero where there is none.
    pub fn last_session(&self, year: i32) -> u32 {
        self.given_before.filter(|before| before.year == year).map_or(0, |before| before.session)
    }

    /// Returns the last protocol number that was given outside the program.
    pub fn last_protocol(&self) -> Option<SeriesNumber> {
        self.given_before.map(|before| SeriesNumber { year: before.year, number: before.protocol })
    }

    /// Returns what the first page of a paper is printed on.
    pub fn stationery(&self) -> Stationery {
        match self.blank_height {
            None => Stationery::Plain,
            // A blank is at most a sheet high, which a float holds exactly.
            Some(height) => Stationery::PrintedBlank(f32::from(u16::try_from(height).unwrap_or(u16::MAX))),
        }
    }
}

/// Whose collegium a new database is for.
#[derive(Debug, Clone)]
pub struct Founding {
    /// The name of the body.
    pub name: Bilingual,
    /// Whether it is the practice collegium.
    pub practice: bool,
    /// The settings.
    pub settings: Settings,
    /// The rules it works by.
    pub profile: Profile,
}

impl Office {
    /// Makes a new database and opens it.
    ///
    /// # Errors
    /// Where the file exists already or cannot be written, and where the profile contradicts itself.
    pub fn found(path: &Path, password: Option<&str>, desk: &Desk, founding: &Founding) -> Result<Self, OfficeError> {
        founding.profile.check()?;
        let mut office = Self::opened(Store::create(path, password, &desk.caller()), desk)?;
        office.transact(|work| {
            let Founding { name, practice, settings, profile } = founding;
            let body = Body { name: name.clone(), practice: *practice, settings: settings.clone() };
            work.writer.set_body(&body)?;
            let id = work.writer.insert_profile(profile)?;
            work.log("found", "body", id.0, settings)
        })?;
        office.practice = founding.practice;
        Ok(office)
    }

    /// Returns the body as papers name it.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn body(&self) -> Result<record::Body, OfficeError> {
        self.read(body)
    }

    /// Returns the settings.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn settings(&self) -> Result<Settings, OfficeError> {
        self.read(settings)
    }
}

pub(super) fn settings(reader: &Reader) -> Result<Settings, OfficeError> {
    Ok(reader.body::<Settings>()?.settings)
}

pub(super) fn body(reader: &Reader) -> Result<record::Body, OfficeError> {
    let Body { name, practice, settings } = reader.body::<Settings>()?;
    Ok(record::Body { name, practice, sitting_heading: settings.sitting_heading, city: settings.city })
}
