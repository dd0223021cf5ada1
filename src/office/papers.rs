//! Printing the papers of a session in one language.

use super::assembly::{course_of, expected, record, verbatim};
use super::founding::settings;
use super::press::{Printed, lay_out, print};
use super::table::fold;
use super::{Office, OfficeError, profile_on};
use crate::documents::attendance::{Expected, attendance};
use crate::documents::blank::{Blank, Form, blank};
use crate::documents::content::Content;
use crate::documents::course::course;
use crate::documents::extract::extract;
use crate::documents::frame::Layout;
use crate::documents::issue::Issue;
use crate::documents::letterhead::Stationery;
use crate::documents::press::Press;
use crate::documents::protocol::protocol;
use crate::documents::stenogram::{Verbatim, stenogram};
use crate::domain::id::SessionId;
use crate::domain::profile::Profile;
use crate::domain::profile::paper::ProtocolForm;
use crate::domain::record::Record;
use crate::domain::text::Language;

/// A paper of a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Paper {
    /// The sheet on which those who come sign.
    AttendanceSheet,
    /// The protocol in one of its forms.
    Protocol(ProtocolForm),
    /// The extract for the item of this number.
    Extract(u32),
    /// The course of the sitting as a picture.
    Course,
    /// A form to be filled in by hand.
    Blank(Form),
    /// The stenogram.
    Stenogram,
}

impl Office {
    /// Returns a paper as a PDF.
    ///
    /// # Errors
    /// Those of the function of the paper: [`Office::protocol`], [`Office::extract`], [`Office::attendance_sheet`],
    /// [`Office::course`], [`Office::form`].
    pub fn paper(&mut self, session: SessionId, paper: Paper, language: Language) -> Result<Vec<u8>, OfficeError> {
        match paper {
            Paper::AttendanceSheet => self.attendance_sheet(session, language).map(|printed| printed.pdf),
            Paper::Protocol(form) => self.protocol(session, language, form),
            Paper::Extract(item) => self.extract(session, item, language).map(|printed| printed.pdf),
            Paper::Course => self.course(session, language).map(|printed| printed.pdf),
            Paper::Blank(form) => self.form(session, form, language).map(|printed| printed.pdf),
            Paper::Stenogram => self.stenogram_paper(session, language).map(|printed| printed.pdf),
        }
    }

    /// Returns the pages of a paper without writing a file, for the preview. Of a registered protocol they are set anew
    /// from the record, which is the sealed one too.
    ///
    /// # Errors
    /// Those of [`Office::paper`].
    pub fn paper_pages(&mut self, session: SessionId, paper: Paper, language: Language) -> Result<Layout, OfficeError> {
        match paper {
            Paper::AttendanceSheet => self.with_expected(session, language, |press, make| lay_out(press, |_| make())),
            Paper::Protocol(form) => {
                let (record, profile, stationery) = self.facts(session)?;
                let issue = Issue::new(language, &profile, &stationery, self.clock.now());
                let draft = |annex_sheets| Ok(protocol(&record, form, &Issue { annex_sheets, ..issue })?);
                self.with_press(|_, press| lay_out(press, draft))
            }
            Paper::Extract(item) => {
                let (record, profile, stationery) = self.facts(session)?;
                let issue = Issue::new(language, &profile, &stationery, self.clock.now());
                self.with_press(|_, press| lay_out(press, |_| Ok(extract(&record, item, None, &issue)?)))
            }
            Paper::Course => self.with_course(session, language, |press, make| lay_out(press, |_| make())),
            Paper::Blank(form) => self.with_form(session, form, language, |press, make| lay_out(press, |_| make())),
            Paper::Stenogram => {
                let (record, said, profile, stationery) = self.verbatim(session)?;
                let issue = Issue::new(language, &profile, &stationery, self.clock.now());
                self.with_press(|_, press| lay_out(press, |_| Ok(stenogram(&record, &said, &issue)?)))
            }
        }
    }

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

    /// Returns the stenogram, a draft until it is declared ready.
    ///
    /// # Errors
    /// Where the sitting was not opened, or a title or a name is missing in the language.
    pub fn stenogram_paper(&mut self, session: SessionId, language: Language) -> Result<Printed, OfficeError> {
        let (record, said, profile, stationery) = self.verbatim(session)?;
        let issue = Issue::new(language, &profile, &stationery, self.clock.now());
        self.with_press(|_, press| print(press, |_| Ok(stenogram(&record, &said, &issue)?)))
    }

    /// Returns what the stenogram of a session says, with the rules and the paper of its day. The words are no part of
    /// the protocol, so the record is that of the journal, sealed or not.
    fn verbatim(&self, session: SessionId) -> Result<(Record, Verbatim, Profile, Stationery), OfficeError> {
        self.read(|reader| {
            let sitting = fold(reader, session)?;
            let record = record(reader, session, &sitting, None)?;
            let profile = profile_on(reader, record.session.date)?;
            let said = verbatim(reader, &record, &sitting)?;
            Ok((record, said, profile, settings(reader)?.stationery()))
        })
    }

    /// Returns the sheet on which those who come sign.
    ///
    /// # Errors
    /// Where no composition is in force on the day, or names are missing in the language.
    pub fn attendance_sheet(&mut self, session: SessionId, language: Language) -> Result<Printed, OfficeError> {
        self.with_expected(session, language, |press, make| print(press, |_| make()))
    }

    /// Lends the press and the sheet on which those who come sign to `work`.
    fn with_expected<T>(
        &mut self,
        session: SessionId,
        language: Language,
        work: impl FnOnce(&mut Press, &dyn Fn() -> Result<Content, OfficeError>) -> Result<T, OfficeError>,
    ) -> Result<T, OfficeError> {
        let (expected, profile, stationery): (Expected, Profile, Stationery) = self.read(|reader| {
            let expected = expected(reader, session)?;
            let profile = profile_on(reader, expected.session.date)?;
            Ok((expected, profile, settings(reader)?.stationery()))
        })?;
        let issue = Issue::new(language, &profile, &stationery, self.clock.now());
        self.with_press(|_, press| work(press, &|| Ok(attendance(&expected, &issue)?)))
    }

    /// Returns the course of a sitting as a picture, with everybody's times below it.
    ///
    /// # Errors
    /// Where the sitting was not opened, or names are missing in the language.
    pub fn course(&mut self, session: SessionId, language: Language) -> Result<Printed, OfficeError> {
        self.with_course(session, language, |press, make| print(press, |_| make()))
    }

    /// Returns a form to be filled in by hand where the machine fails.
    ///
    /// # Errors
    /// Where no composition is in force on the day, or names are missing in the language.
    pub fn form(&mut self, session: SessionId, form: Form, language: Language) -> Result<Printed, OfficeError> {
        self.with_form(session, form, language, |press, make| print(press, |_| make()))
    }

    fn with_course<T>(
        &mut self,
        session: SessionId,
        language: Language,
        work: impl FnOnce(&mut Press, &dyn Fn() -> Result<Content, OfficeError>) -> Result<T, OfficeError>,
    ) -> Result<T, OfficeError> {
        let now = self.clock.now();
        let (facts, profile, stationery) = self.read(|reader| {
            let facts = course_of(reader, session, now)?;
            let profile = profile_on(reader, facts.session.date)?;
            Ok((facts, profile, settings(reader)?.stationery()))
        })?;
        let issue = Issue::new(language, &profile, &stationery, now);
        self.with_press(|_, press| work(press, &|| Ok(course(&facts, &issue)?)))
    }

    fn with_form<T>(
        &mut self,
        session: SessionId,
        form: Form,
        language: Language,
        work: impl FnOnce(&mut Press, &dyn Fn() -> Result<Content, OfficeError>) -> Result<T, OfficeError>,
    ) -> Result<T, OfficeError> {
        let (facts, profile, stationery) = self.read(|reader| {
            let facts = Blank { expected: expected(reader, session)?, items: reader.items(session)? };
            let profile = profile_on(reader, facts.expected.session.date)?;
            Ok((facts, profile, settings(reader)?.stationery()))
        })?;
        let issue = Issue::new(language, &profile, &stationery, self.clock.now());
        self.with_press(|_, press| work(press, &|| Ok(blank(&facts, form, &issue)?)))
    }

    /// Returns the record of a session with the rules and the paper of its day.
    pub(super) fn facts(&self, session: SessionId) -> Result<(Record, Profile, Stationery), OfficeError> {
        let record = self.session_record(session)?;
        self.read(|reader| {
            let profile = profile_on(reader, record.session.date)?;
            Ok((record, profile, settings(reader)?.stationery()))
        })
    }
}
