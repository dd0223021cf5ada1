//! Printing the papers of a session in one language.

use super::assembly::expected;
use super::founding::settings;
use super::press::{Printed, print};
use super::{Office, OfficeError, profile_on};
use crate::documents::attendance::{Expected, attendance};
use crate::documents::extract::extract;
use crate::documents::issue::Issue;
use crate::documents::letterhead::Stationery;
use crate::documents::protocol::protocol;
use crate::domain::id::SessionId;
use crate::domain::profile::Profile;
use crate::domain::profile::paper::ProtocolForm;
use crate::domain::record::Record;
use crate::domain::text::Language;

impl Office {
    /// Returns the protocol as a PDF: of a registered one the sealed file, byte for byte, otherwise a draft.
    ///
    /// # Errors
    /// Where the sitting was not opened, or texts are missing in the language.
    pub fn protocol(
        &mut self,
        session: SessionId,
        language: Language,
        form: ProtocolForm,
    ) -> Result<Vec<u8>, OfficeError> {
        let sealed = self.registered_paper(session, |paper| (paper.language, paper.form) == (language, form))?;
        if let Some(pdf) = sealed {
            return Ok(pdf);
        }
        // Of a registered protocol whose version in this language was not sealed, the record is the sealed one too.
        let (record, profile, stationery) = self.facts(session)?;
        let issue = Issue::new(language, &profile, &stationery, self.clock.now());
        let draft = |annex_sheets| Ok(protocol(&record, form, &Issue { annex_sheets, ..issue })?);
        self.with_press(|_, press| print(press, draft)).map(|printed| printed.pdf)
    }

    /// Returns the extract for one item of a registered protocol.
    ///
    /// # Errors
    /// Refuses a protocol that is not registered and an item that its agenda does not have.
    pub fn extract(&mut self, session: SessionId, item: u32, language: Language) -> Result<Printed, OfficeError> {
        let (record, profile, stationery) = self.facts(session)?;
        let issue = Issue::new(language, &profile, &stationery, self.clock.now());
        self.with_press(|_, press| print(press, |_| Ok(extract(&record, item, None, &issue)?)))
    }

    /// Returns the sheet on which those who come sign.
    ///
    /// # Errors
    /// Where no composition is in force on the day, or names are missing in the language.
    pub fn attendance_sheet(&mut self, session: SessionId, language: Language) -> Result<Printed, OfficeError> {
        let (expected, profile, stationery): (Expected, Profile, Stationery) = self.read(|reader| {
            let expected = expected(reader, session)?;
            let profile = profile_on(reader, expected.session.date)?;
            Ok((expected, profile, settings(reader)?.stationery()))
        })?;
        let issue = Issue::new(language, &profile, &stationery, self.clock.now());
        self.with_press(|_, press| print(press, |_| Ok(attendance(&expected, &issue)?)))
    }

    /// Returns the record of a session with the rules and the paper of its day.
    fn facts(&self, session: SessionId) -> Result<(Record, Profile, Stationery), OfficeError> {
        let record = self.session_record(session)?;
        self.read(|reader| {
            let profile = profile_on(reader, record.session.date)?;
            Ok((record, profile, settings(reader)?.stationery()))
        })
    }
}
