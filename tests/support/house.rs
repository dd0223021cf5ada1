//! A database of the practice collegium on the day its session is prepared.

use alqa::clock::Clock;
use alqa::domain::session::Session;
use alqa::office::practice::Practice;
use alqa::office::{Desk, Office};
use tempfile::TempDir;

/// The office over the database, with what it was made from.
pub struct House {
    pub practice: Practice,
    pub office: Office,
    _folder: TempDir,
}

impl House {
    pub fn new() -> Self {
        let practice = Practice::load().unwrap();
        let folder = tempfile::tempdir().unwrap();
        let clock = Clock::Fixed(practice.prepared());
        let desk = Desk { author: "Г. Әбілова".to_owned(), host: "sektor-5".to_owned(), clock };
        let office = practice.found(&folder.path().join("practice.alqa"), None, &desk).unwrap();
        Self { practice, office, _folder: folder }
    }

    /// Holds the session of the practice collegium.
    pub fn held() -> (Self, Session) {
        let mut house = Self::new();
        let session = house.practice.prepare(&mut house.office).unwrap();
        house.practice.hold(&mut house.office, session.id, &mut |_, _| {}).unwrap();
        (house, session)
    }
}
