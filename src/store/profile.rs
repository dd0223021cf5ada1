//! Rules profiles; each is a snapshot with the days it is in force.

use chrono::NaiveDate;
use rusqlite::{Row, named_params};

use super::column::Json;
use super::error::{Noun, StoreError};
use super::transaction::{Reader, Writer};
use crate::domain::id::ProfileId;
use crate::domain::profile::Profile;

fn from_row(row: &Row<'_>) -> rusqlite::Result<Profile> {
    let Json(mut profile) = row.get::<_, Json<Profile>>("rules")?;
    profile.id = row.get("id")?;
    Ok(profile)
}

impl Reader {
    /// Returns a profile.
    ///
    /// # Errors
    /// [`StoreError::NoRecord`] where there is none of this id.
    pub fn profile(&self, id: ProfileId) -> Result<Profile, StoreError> {
        self.one("SELECT id, rules FROM profile WHERE id = :id", Noun::Profile, id.0, from_row)
    }

    /// Returns the profile in force on `day`, the one that began last where there are several.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn profile_on(&self, day: NaiveDate) -> Result<Option<Profile>, StoreError> {
        let sql = "SELECT id, rules FROM profile WHERE in_force_from <= :day AND coalesce(in_force_to, :day) >= :day
                   ORDER BY in_force_from DESC LIMIT 1";
        self.row(sql, named_params! { ":day": day }, from_row)
    }

    /// Returns all profiles, the earliest first.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn profiles(&self) -> Result<Vec<Profile>, StoreError> {
        self.rows("SELECT id, rules FROM profile ORDER BY in_force_from", [], from_row)
    }
}

impl Writer {
    /// Adds a profile. An id of zero asks for a new one, any other is kept.
    ///
    /// # Errors
    /// [`StoreError::Duplicate`] where another profile begins on the same day.
    pub fn insert_profile(&self, profile: &Profile) -> Result<ProfileId, StoreError> {
        let sql = "INSERT INTO profile (id, in_force_from, in_force_to, rules)
                   VALUES (nullif(:id, 0), :in_force_from, :in_force_to, :rules)";
        let params = named_params! {
            ":id": profile.id, ":in_force_from": profile.in_force_from, ":in_force_to": profile.in_force_to,
            ":rules": Json(profile),
        };
        self.add(sql, params).map(ProfileId)
    }

    /// Replaces a profile.
    ///
    /// # Errors
    /// [`StoreError::NoRecord`] for an unknown profile, [`StoreError::Duplicate`] where another begins on the same day.
    pub fn update_profile(&self, profile: &Profile) -> Result<(), StoreError> {
        let sql = "UPDATE profile SET in_force_from = :in_force_from, in_force_to = :in_force_to, rules = :rules
                   WHERE id = :id";
        let params = named_params! {
            ":id": profile.id, ":in_force_from": profile.in_force_from, ":in_force_to": profile.in_force_to,
            ":rules": Json(profile),
        };
        self.change(sql, params, Noun::Profile, profile.id.0)
    }
}
