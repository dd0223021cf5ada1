//! Where a new file goes: beside the others, under a name that none of them has.

use std::path::{Path, PathBuf};

/// Which collegium the file is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Kind {
    /// The user's own.
    #[default]
    Own,
    /// The practice collegium.
    Practice,
}

impl Kind {
    /// Returns the name of the file without its ending: Latin letters, which every disk and every letter box knows.
    const fn stem(self) -> &'static str {
        match self {
            Self::Own => "collegium",
            Self::Practice => "practice",
        }
    }
}

/// The places for both.
#[derive(Debug, Clone, Default)]
pub struct Found {
    own: Option<Place>,
    practice: Option<Place>,
}

#[derive(Debug, Clone)]
struct Place {
    path: PathBuf,
    /// Whether a file is there already, which is never written over.
    is_taken: bool,
}

impl Found {
    /// Looks for free names in `folder`.
    pub fn in_folder(folder: &Path) -> Self {
        let place = |kind: Kind| Place { path: free_name(folder, kind.stem()), is_taken: false };
        Self { own: Some(place(Kind::Own)), practice: Some(place(Kind::Practice)) }
    }

    /// Takes the place that the user chose.
    pub fn put(&mut self, kind: Kind, path: PathBuf, is_taken: bool) {
        let place = Some(Place { path, is_taken });
        match kind {
            Kind::Own => self.own = place,
            Kind::Practice => self.practice = place,
        }
    }

    /// Returns where the file goes.
    pub fn place(&self, kind: Kind) -> Option<&PathBuf> {
        Some(&self.of(kind)?.path)
    }

    /// Returns whether a file is there already.
    pub fn is_taken(&self, kind: Kind) -> bool {
        self.of(kind).is_some_and(|place| place.is_taken)
    }

    /// Returns the name of the file, to begin a dialog with.
    pub fn name(&self, kind: Kind) -> String {
        let name = self.place(kind).and_then(|path| path.file_name());
        name.map_or_else(|| with_ending(kind.stem()), |name| name.to_string_lossy().into_owned())
    }

    fn of(&self, kind: Kind) -> Option<&Place> {
        match kind {
            Kind::Own => self.own.as_ref(),
            Kind::Practice => self.practice.as_ref(),
        }
    }
}

fn with_ending(stem: &str) -> String {
    format!("{stem}.alqa")
}

/// Returns a path in `folder` that nothing has: `collegium.alqa`, `collegium-2.alqa` …
fn free_name(folder: &Path, stem: &str) -> PathBuf {
    let others = (2..=u32::MAX).map(|number| with_ending(&format!("{stem}-{number}")));
    let mut names = std::iter::once(with_ending(stem)).chain(others).map(|name| folder.join(name));
    names.find(|path| !path.exists()).unwrap_or_else(|| folder.join(with_ending(stem)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_file_takes_the_first_free_name() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(Found::in_folder(folder.path()).name(Kind::Own), "collegium.alqa");
        std::fs::write(folder.path().join("collegium.alqa"), "").unwrap();
        std::fs::write(folder.path().join("collegium-2.alqa"), "").unwrap();
        let found = Found::in_folder(folder.path());
        assert_eq!(found.name(Kind::Own), "collegium-3.alqa");
        assert_eq!(found.name(Kind::Practice), "practice.alqa");
    }
}
