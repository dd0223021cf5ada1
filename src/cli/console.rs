//! What the command line says: accounts on the standard output, reasons on the standard error.

use std::fmt::Display;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::i18n::Catalog;
use crate::office::OfficeError;
use crate::office::explain::{Explanation, explain};
use crate::office::names::Names;

/// Why a command was not carried out.
#[derive(Debug)]
pub enum Failure {
    /// The office refused or failed.
    Office {
        /// Why.
        error: Box<OfficeError>,
        /// What the records that it names are called.
        names: Box<Names>,
    },
    /// A check found faults, which were told one by one.
    Told,
    /// The paper exists in the languages of the collegium only.
    PaperLanguage,
    /// The account could not be told to its end.
    Unheard(Arc<io::Error>),
}

impl Failure {
    /// Returns whether whoever reads the account has stopped reading, as `head` does: no fault of anybody.
    pub fn is_unheard(&self) -> bool {
        matches!(self, Self::Unheard(source) if source.kind() == io::ErrorKind::BrokenPipe)
    }
}

impl From<OfficeError> for Failure {
    fn from(error: OfficeError) -> Self {
        Self::Office { error: Box::new(error), names: Box::default() }
    }
}

/// Speaks one language.
pub struct Console {
    /// Its words.
    pub words: Catalog,
}

impl Console {
    /// Makes a console that speaks the language of `words`.
    pub fn new(words: Catalog) -> Self {
        Self { words }
    }

    /// Says one line of the account; it is out when this returns.
    ///
    /// # Errors
    /// [`Failure::Unheard`] where the standard output takes no more.
    #[expect(clippy::unused_self, reason = "a command speaks through the console it was given, and through no other")]
    pub fn say(&self, line: impl Display) -> Result<(), Failure> {
        let mut output = io::stdout().lock();
        writeln!(output, "{line}").and_then(|()| output.flush()).map_err(|source| Failure::Unheard(Arc::new(source)))
    }

    /// Says that a file was written.
    ///
    /// # Errors
    /// As [`Console::say`].
    pub fn say_written(&self, path: &Path) -> Result<(), Failure> {
        self.say(self.words.written(&path.display().to_string()))
    }

    /// Says why a command was not carried out, which rule says so and what can be done.
    pub fn explain(&self, failure: &Failure) {
        match failure {
            Failure::Office { error, names } => self.tell(error, &explain(error, names, &self.words)),
            Failure::PaperLanguage => warn(self.words.refused(&self.words.paper_language_unknown())),
            unheard if unheard.is_unheard() => {}
            Failure::Unheard(source) => {
                let path = PathBuf::from(self.words.standard_output());
                self.explain(&OfficeError::File { path, source: Arc::clone(source) }.into());
            }
            Failure::Told => {}
        }
    }

    fn tell(&self, error: &OfficeError, explanation: &Explanation) {
        let sentence = explanation.sentence.as_str();
        warn(if error.is_refusal() { self.words.refused(sentence) } else { self.words.failed(sentence) });
        if let Some(line) = &explanation.ground {
            warn(line);
        }
        for way in &explanation.ways {
            warn(self.words.advice(way));
        }
        if let Some(details) = &explanation.details {
            warn(format_args!("({details})"));
        }
    }

    /// Says what is wrong with the arguments, and how they are written.
    pub fn complain(&self, complaint: &str, usage: &str) {
        warn(complaint);
        warn(format_args!("{} {usage}", self.words.help_heading_usage()));
    }
}

/// Says a line on the standard error; where nobody hears it there is nobody else to tell.
fn warn(line: impl Display) {
    let _ = writeln!(io::stderr().lock(), "{line}");
}

/// Writes a file made from `database` and says so. A slip of the hand does not put it in the place of the database.
///
/// # Errors
/// Where `path` is the database, or as [`write_file`].
pub fn write_beside(database: &Path, path: &Path, bytes: &[u8], console: &Console) -> Result<(), Failure> {
    let same = path.canonicalize().is_ok_and(|place| database.canonicalize().is_ok_and(|database| place == database));
    if same {
        let source = Arc::new(io::ErrorKind::AlreadyExists.into());
        return Err(OfficeError::File { path: path.to_owned(), source }.into());
    }
    write_file(path, bytes)?;
    console.say_written(path)
}

/// Writes a whole file or none: beside its place first, then into it. A link is followed; a pipe or a device is written
/// into, since a file must not take its place.
///
/// # Errors
/// Where the folder or the disk refuses.
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let refused = |source: io::Error| OfficeError::File { path: path.to_owned(), source: Arc::new(source) };
    if path.metadata().is_ok_and(|found| !found.is_file()) {
        return Ok(std::fs::write(path, bytes).map_err(refused)?);
    }
    let place = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let folder = match place.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        Some(_) | None => PathBuf::from("."),
    };
    let mut builder = tempfile::Builder::new();
    // As open to others as any file of this user, instead of the closed rights of a temporary file.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut file = builder.prefix(".alqa-").tempfile_in(folder).map_err(refused)?;
    file.write_all(bytes).map_err(refused)?;
    file.as_file().sync_all().map_err(refused)?;
    file.persist(place).map_err(|error| refused(error.error))?;
    Ok(())
}

/// Reads a file.
///
/// # Errors
/// Where there is none or it cannot be read.
pub fn read_file(path: &Path) -> Result<Vec<u8>, Failure> {
    let refused = |source: io::Error| OfficeError::File { path: path.to_owned(), source: Arc::new(source) };
    Ok(std::fs::read(path).map_err(refused)?)
}
