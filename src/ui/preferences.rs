//! What a user likes: language, look, size, and the file he worked in last.

use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::Theme;
use crate::i18n::Locale;

/// The sizes that a user can choose, in parts of a hundred.
pub const ZOOMS: [u16; 8] = [90, 100, 110, 125, 140, 160, 180, 200];

/// What a user likes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preferences {
    /// The language of the window.
    pub locale: Locale,
    /// Its look.
    pub theme: Theme,
    /// Its size, in parts of a hundred: one of [`ZOOMS`].
    pub zoom: u16,
    /// The file that was open last.
    pub file: Option<PathBuf>,
}

/// A change of what a user likes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Preference {
    /// The language.
    Locale(Locale),
    /// The look.
    Theme(Theme),
    /// The size.
    Zoom(u16),
}

/// The preferences as they are kept in a file.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    language: String,
    look: String,
    zoom: u16,
    file: Option<PathBuf>,
}

impl Preferences {
    /// Returns what a new user gets.
    pub const fn new(locale: Locale) -> Self {
        Self { locale, theme: Theme::Light, zoom: 100, file: None }
    }

    /// Reads the preferences. A file that is missing or not ours gives nothing: likes are no records, and whoever lost
    /// them is asked again.
    pub fn read(path: &Path) -> Option<Self> {
        let written: Written = serde_json::from_str(&fs::read_to_string(path).ok()?).ok()?;
        Some(Self {
            locale: written.language.parse().ok()?,
            theme: Theme::ALL.into_iter().find(|theme| theme.code() == written.look)?,
            zoom: ZOOMS.into_iter().find(|&zoom| zoom == written.zoom)?,
            file: written.file,
        })
    }

    /// Writes the preferences to a file beside and puts it in the place of the old one.
    ///
    /// # Errors
    /// Where the folder cannot be made or written.
    pub fn write(&self, path: &Path) -> std::io::Result<()> {
        let written = Written {
            language: self.locale.code().to_owned(),
            look: self.theme.code().to_owned(),
            zoom: self.zoom,
            file: self.file.clone(),
        };
        let folder = path.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(folder)?;
        let file = tempfile::NamedTempFile::new_in(folder)?;
        serde_json::to_writer_pretty(&file, &written)?;
        file.persist(path).map_err(|error| error.error)?;
        Ok(())
    }

    /// Takes over a change.
    pub fn take(&mut self, preference: Preference) {
        match preference {
            Preference::Locale(locale) => self.locale = locale,
            Preference::Theme(theme) => self.theme = theme,
            Preference::Zoom(zoom) => self.zoom = zoom,
        }
    }

    /// Returns the next size in one direction.
    pub fn zoomed(&self, larger: bool) -> u16 {
        let found = if larger {
            ZOOMS.into_iter().find(|&zoom| zoom > self.zoom)
        } else {
            ZOOMS.into_iter().rfind(|&zoom| zoom < self.zoom)
        };
        found.unwrap_or(self.zoom)
    }

    /// Returns the factor by which everything is enlarged.
    pub fn factor(&self) -> f32 {
        f32::from(self.zoom) / 100.0
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[test]
    fn what_was_written_is_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("Ғ әлқа").join("preferences.json");
        let preferences = Preferences {
            locale: Locale::Russian,
            theme: Theme::HighContrast,
            zoom: 160,
            file: Some(PathBuf::from("/үй/алқа.alqa")),
        };
        preferences.write(&path).unwrap();
        assert_eq!(Preferences::read(&path), Some(preferences));
    }

    #[rstest]
    #[case::empty("")]
    #[case::another_size(r#"{"language":"kk","look":"light","zoom":5000,"file":null}"#)]
    #[case::another_language(r#"{"language":"de","look":"light","zoom":100,"file":null}"#)]
    fn a_file_that_is_not_ours_is_as_none(#[case] content: &str) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("preferences.json");
        fs::write(&path, content).unwrap();
        assert_eq!(Preferences::read(&path), None);
    }

    #[test]
    fn sizes_go_up_and_down_and_end() {
        let mut preferences = Preferences::new(Locale::Kazakh);
        assert_eq!(preferences.zoomed(true), 110);
        preferences.zoom = 200;
        assert_eq!(preferences.zoomed(true), 200);
        preferences.zoom = 90;
        assert_eq!(preferences.zoomed(false), 90);
    }
}
