//! Files attached to a stenogram: recordings, and stenograms that were made elsewhere.

use crate::domain::digest::Digest;
use crate::domain::id::FileId;

/// A file of a stenogram. It is attached piece by piece, so that the table never waits for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StenogramFile {
    /// Which one.
    pub id: FileId,
    /// The name that it had.
    pub name: String,
    /// Its length in bytes.
    pub size: u64,
    /// So many of them are here.
    pub done: u64,
    /// The digest of its content, once it is whole.
    pub sha256: Option<Digest>,
}

impl StenogramFile {
    /// Returns whether it was attached to its end.
    pub fn is_whole(&self) -> bool {
        self.sha256.is_some()
    }

    /// Returns what it is, by the ending of its name.
    pub fn kind(&self) -> FileKind {
        FileKind::of(&self.name)
    }
}

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FileKind {
    /// A recording of voices.
    Audio,
    /// A recording of voices and pictures.
    Video,
    /// A text.
    Document,
    /// Something else.
    Other,
}

impl FileKind {
    const AUDIO: [&'static str; 9] = ["mp3", "wav", "m4a", "aac", "ogg", "oga", "opus", "flac", "wma"];
    const VIDEO: [&'static str; 7] = ["mp4", "mkv", "avi", "mov", "webm", "mpg", "wmv"];
    const DOCUMENT: [&'static str; 7] = ["pdf", "docx", "doc", "odt", "rtf", "txt", "md"];

    /// Returns what a file of this name is.
    pub fn of(name: &str) -> Self {
        let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase()).unwrap_or_default();
        let is_one_of = |endings: &[&str]| endings.contains(&ending.as_str());
        if is_one_of(&Self::AUDIO) {
            Self::Audio
        } else if is_one_of(&Self::VIDEO) {
            Self::Video
        } else if is_one_of(&Self::DOCUMENT) {
            Self::Document
        } else {
            Self::Other
        }
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("Отырыс № 6.MP3", FileKind::Audio)]
    #[case("стенограмма.docx", FileKind::Document)]
    #[case("зал.2026.11.20.mkv", FileKind::Video)]
    #[case("mp3", FileKind::Other)]
    #[case("файл.", FileKind::Other)]
    fn the_ending_says_what_it_is(#[case] name: &str, #[case] expected: FileKind) {
        assert_eq!(FileKind::of(name), expected);
    }
}
