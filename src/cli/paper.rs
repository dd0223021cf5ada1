//! `protocol`, `extract`, `attendance`, `review`: one paper as a PDF.

use super::arguments::{Attendance, Extract, Form, Protocol, Review, paper_language};
use super::console::{Console, Failure, write_file};
use super::open;
use super::session::{find, named};
use crate::domain::profile::paper::ProtocolForm;
use crate::domain::text::Language;

impl From<Form> for ProtocolForm {
    fn from(form: Form) -> Self {
        match form {
            Form::Full => Self::Full,
            Form::Short => Self::Short,
        }
    }
}

/// Writes the protocol: of a registered one the sealed file, otherwise a draft.
pub fn protocol(command: &Protocol, console: &Console) -> Result<(), Failure> {
    let language = language(console)?;
    let mut office = open::for_reading(&command.one.database.db, console)?;
    let session = find(&office, command.one.session)?;
    let pdf = office.protocol(session.id, language, command.form.into());
    let pdf = named(&office, session.id, pdf)?;
    write_file(&command.paper.out, &pdf)?;
    console.say_written(&command.paper.out)
}

/// Writes the extract for one item.
pub fn extract(command: &Extract, console: &Console) -> Result<(), Failure> {
    let language = language(console)?;
    let mut office = open::for_reading(&command.one.database.db, console)?;
    let session = find(&office, command.one.session)?;
    let printed = office.extract(session.id, command.item, language);
    let printed = named(&office, session.id, printed)?;
    write_file(&command.paper.out, &printed.pdf)?;
    console.say_written(&command.paper.out)
}

/// Writes the attendance sheet.
pub fn attendance(command: &Attendance, console: &Console) -> Result<(), Failure> {
    let language = language(console)?;
    let mut office = open::for_reading(&command.one.database.db, console)?;
    let session = find(&office, command.one.session)?;
    let printed = office.attendance_sheet(session.id, language);
    let printed = named(&office, session.id, printed)?;
    write_file(&command.paper.out, &printed.pdf)?;
    console.say_written(&command.paper.out)
}

/// Writes the quarterly review.
pub fn review(command: &Review, console: &Console) -> Result<(), Failure> {
    let language = language(console)?;
    let mut office = open::for_reading(&command.database.db, console)?;
    let printed = office.review_paper(command.quarter, language);
    let printed = named(&office, None, printed)?;
    write_file(&command.paper.out, &printed.pdf)?;
    console.say_written(&command.paper.out)
}

fn language(console: &Console) -> Result<Language, Failure> {
    paper_language(console.words.locale()).ok_or(Failure::PaperLanguage)
}
