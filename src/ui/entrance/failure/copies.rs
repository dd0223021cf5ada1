//! The files beside the one that does not open, each looked into: which of them open.

use std::path::{Path, PathBuf};

use chrono::NaiveDateTime;

use crate::clock::{Clock, noted};
use crate::office::{Desk, Office, OfficeError};
use crate::store::StoreError;

/// A file that opens, or would with its password.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Twin {
    /// The file.
    pub path: PathBuf,
    /// When it was changed last.
    pub changed: Option<NaiveDateTime>,
    /// What looking into it has shown.
    pub state: State,
}

/// What looking into a file has shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It opens, and nothing in it is broken.
    Whole,
    /// It needs a password before anything can be said.
    Locked,
}

/// So many are offered; more are in the dialog of the system.
const MOST: usize = 4;

/// Looks for files of the program in the folder of `path` and leaves out what does not open; the latest come first.
/// Nothing is written.
pub fn beside(path: &Path, clock: Clock) -> Vec<Twin> {
    let folder = path.parent().unwrap_or(Path::new("."));
    // Where the folder cannot be read there is nothing to offer; the dialog of the system is still there.
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let files = entries.filter_map(Result::ok).map(|entry| entry.path());
    let mut others: Vec<(Option<NaiveDateTime>, PathBuf)> =
        files.filter(|other| other != path && is_ours_by_name(other)).map(|other| (changed(&other), other)).collect();
    others.sort_by(|one, other| other.cmp(one));
    let desk = Desk { author: String::new(), host: String::new(), clock };
    let twin = |(changed, path): (Option<NaiveDateTime>, PathBuf)| {
        let state = look_into(&path, &desk)?;
        Some(Twin { path, changed, state })
    };
    others.into_iter().filter_map(twin).take(MOST).collect()
}

fn look_into(path: &Path, desk: &Desk) -> Option<State> {
    match Office::open_read_only(path, None, desk) {
        Ok(office) => office.check().ok().filter(|health| health.faults() == 0).map(|_| State::Whole),
        Err(OfficeError::Store(StoreError::CannotUnlock { .. })) => Some(State::Locked),
        Err(_) => None,
    }
}

/// Returns whether a file is called as the program calls its files and the copies it lays beside them before it brings
/// them up to date: «collegium.alqa», «collegium.alqa.v1».
fn is_ours_by_name(path: &Path) -> bool {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let after = name.rsplit_once(".alqa").map(|(_, after)| after.to_owned());
    after.is_some_and(|after| after.is_empty() || after.starts_with(".v"))
}

fn changed(path: &Path) -> Option<NaiveDateTime> {
    path.metadata().ok()?.modified().ok().map(noted)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::office::practice::Practice;

    #[test]
    fn only_what_opens_is_offered() {
        let folder = tempfile::tempdir().unwrap();
        let name = |name: &str| folder.path().join(name);
        let clock = Clock::Fixed(NaiveDateTime::default());
        let desk = Desk { author: String::new(), host: String::new(), clock };
        let practice = Practice::load().unwrap();
        drop(practice.furnish(&name("whole.alqa"), None, &desk).unwrap());
        drop(practice.furnish(&name("locked.alqa"), Some("құпия"), &desk).unwrap());
        for broken in ["broken.alqa", "collegium.alqa", "note.txt"] {
            std::fs::write(name(broken), "…").unwrap();
        }
        let found = beside(&name("collegium.alqa"), clock);
        let state = |file: &str| found.iter().find(|twin| twin.path == name(file)).map(|twin| twin.state);
        assert_eq!(state("whole.alqa"), Some(State::Whole));
        assert_eq!(state("locked.alqa"), Some(State::Locked));
        assert_eq!(found.len(), 2, "{found:?}");
    }

    #[test]
    fn copies_of_older_versions_are_ours_by_name() {
        assert!(is_ours_by_name(Path::new("/a/collegium.alqa.v1-2")));
        assert!(!is_ours_by_name(Path::new("/a/collegium.alqa-wal")));
        assert!(!is_ours_by_name(Path::new("/a/collegium.alqa.lock")));
    }
}
