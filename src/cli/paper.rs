//! `protocol`, `extract`, `attendance`, `course`, `blank`, `stenogram`, `review`: one paper as a PDF.

use super::arguments::{
    Attendance, Blank, BlankForm, Course, Extract, Form, OneSession, Paper, Protocol, Review, Stenogram, paper_language,
};
use super::console::{Console, Failure, write_beside};
use super::open;
use super::session::{find, named};
use crate::documents::blank;
use crate::domain::id::SessionId;
use crate::domain::profile::paper::ProtocolForm;
use crate::domain::text::Language;
use crate::office::{Office, OfficeError};

impl From<Form> for ProtocolForm {
    fn from(form: Form) -> Self {
        match form {
            Form::Full => Self::Full,
            Form::Short => Self::Short,
        }
    }
}

impl From<BlankForm> for blank::Form {
    fn from(form: BlankForm) -> Self {
        match form {
            BlankForm::Attendance => Self::Attendance,
            BlankForm::OpenTally => Self::OpenTally,
            BlankForm::Ballots => Self::Ballots,
            BlankForm::SecretTally => Self::SecretTally,
            BlankForm::Journal => Self::Journal,
        }
    }
}

/// Writes the protocol: of a registered one the sealed file, otherwise a draft.
pub fn protocol(command: &Protocol, console: &Console) -> Result<(), Failure> {
    of_session(&command.one, &command.paper, console, |office, session, language| {
        office.protocol(session, language, command.form.into())
    })
}

/// Writes the extract for one item.
pub fn extract(command: &Extract, console: &Console) -> Result<(), Failure> {
    of_session(&command.one, &command.paper, console, |office, session, language| {
        office.extract(session, command.item, language).map(|printed| printed.pdf)
    })
}

/// Writes the attendance sheet.
pub fn attendance(command: &Attendance, console: &Console) -> Result<(), Failure> {
    of_session(&command.one, &command.paper, console, |office, session, language| {
        office.attendance_sheet(session, language).map(|printed| printed.pdf)
    })
}

/// Writes the course of a sitting.
pub fn course(command: &Course, console: &Console) -> Result<(), Failure> {
    of_session(&command.one, &command.paper, console, |office, session, language| {
        office.course(session, language).map(|printed| printed.pdf)
    })
}

/// Writes a form to be filled in by hand.
pub fn blank(command: &Blank, console: &Console) -> Result<(), Failure> {
    of_session(&command.one, &command.paper, console, |office, session, language| {
        office.form(session, command.form.into(), language).map(|printed| printed.pdf)
    })
}

/// Writes the stenogram, a draft until it is declared ready.
pub fn stenogram(command: &Stenogram, console: &Console) -> Result<(), Failure> {
    of_session(&command.one, &command.paper, console, |office, session, language| {
        office.stenogram_paper(session, language).map(|printed| printed.pdf)
    })
}

/// Writes the quarterly review.
pub fn review(command: &Review, console: &Console) -> Result<(), Failure> {
    let language = language(console)?;
    let mut office = open::for_reading(&command.database.db, console)?;
    let printed = office.review_paper(command.quarter, language);
    let printed = named(&office, None, printed)?;
    write_beside(&command.database.db, &command.paper.out, &printed.pdf, console)
}

/// Writes a paper of one session.
fn of_session(
    one: &OneSession,
    paper: &Paper,
    console: &Console,
    print: impl FnOnce(&mut Office, SessionId, Language) -> Result<Vec<u8>, OfficeError>,
) -> Result<(), Failure> {
    let language = language(console)?;
    let mut office = open::for_reading(&one.database.db, console)?;
    let session = find(&office, one.session)?;
    let pdf = print(&mut office, session.id, language);
    let pdf = named(&office, session.id, pdf)?;
    write_beside(&one.database.db, &paper.out, &pdf, console)
}

fn language(console: &Console) -> Result<Language, Failure> {
    paper_language(console.words.locale()).ok_or(Failure::PaperLanguage)
}
