//! Settings: what papers say of the body, what they are printed on, and the password of the file.

use super::founding::{Settings, settings};
use super::{Office, OfficeError};
use crate::domain::text::{Bilingual, Language};
use crate::store::{Body, Reader};

impl Office {
    /// Replaces the settings; registered papers keep what they say.
    ///
    /// # Errors
    /// Refuses settings without a heading or a place in the state language, and another first day or other numbers given
    /// before, once a sitting of this database was begun: its numbers follow from them.
    pub fn change_settings(&mut self, changed: &Settings) -> Result<(), OfficeError> {
        self.transact(|work| {
            let Body { name, practice, settings: before } = work.writer.body::<Settings>()?;
            must_be_printable(&[&changed.sitting_heading, &changed.city])?;
            let beginning = |settings: &Settings| (settings.first_day, settings.given_before);
            if beginning(changed) != beginning(&before) {
                must_not_be_begun(work.writer)?;
            }
            work.writer.set_body(&Body { name, practice, settings: changed.clone() })?;
            work.log_change("change", "settings", 1, Some(&before), changed)
        })
    }

    /// Gives the body another name; registered papers keep the one they carry.
    ///
    /// # Errors
    /// Refuses a name without its words in the state language.
    pub fn rename_body(&mut self, name: &Bilingual) -> Result<(), OfficeError> {
        self.transact(|work| {
            must_be_printable(&[name])?;
            let body = work.writer.body::<Settings>()?;
            let before = body.name;
            work.writer.set_body(&Body { name: name.clone(), practice: body.practice, settings: body.settings })?;
            work.log_change("rename", "body", 1, Some(&before), name)
        })
    }

    /// Returns whether the file has a password.
    pub fn has_password(&self) -> bool {
        self.store.has_password()
    }

    /// Gives the file another password; nothing, or an empty one, takes the password away. The log says that it was
    /// done and never which one it is.
    ///
    /// # Errors
    /// Where the file cannot be written; the old password stays in force then.
    pub fn set_password(&mut self, password: Option<&str>) -> Result<(), OfficeError> {
        self.store.rekey(password).map_err(OfficeError::from).inspect_err(super::note)?;
        let protected = self.has_password();
        self.transact(|work| work.log("set_password", "body", 1, &protected))
    }
}

/// Refuses words of which every paper would lack the state language.
fn must_be_printable(texts: &[&Bilingual]) -> Result<(), OfficeError> {
    let missing = texts.iter().any(|text| text.is_missing(Language::Kazakh));
    if missing { Err(OfficeError::KazakhNameMissing) } else { Ok(()) }
}

/// Refuses to move the beginning of the books under what was written in them.
fn must_not_be_begun(reader: &Reader) -> Result<(), OfficeError> {
    let first_day = settings(reader)?.first_day;
    for session in reader.sessions(None)? {
        if session.date >= first_day && reader.is_journal_begun(session.id)? {
            return Err(OfficeError::BooksBegun { session: session.number, date: session.date });
        }
    }
    Ok(())
}
