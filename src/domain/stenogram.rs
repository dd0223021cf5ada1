//! The stenogram: what was said word for word, beside the protocol and no part of it (SR-27).

pub mod file;
pub mod fragment;
pub mod mark;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use self::file::StenogramFile;
use super::id::PersonId;
use super::profile::Citation;
use super::profile::clause::Clause;
use super::text::{Bilingual, Language};

/// What was said in one speech, in the language in which it was said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Transcript {
    /// The language that was spoken.
    pub spoken: Language,
    /// The words; the side of the other language may be a translation and is usually empty.
    pub text: Bilingual,
}

impl Transcript {
    /// Returns a speech of which nothing was written down yet.
    pub fn empty(spoken: Language) -> Self {
        Self { spoken, text: Bilingual::default() }
    }

    /// Returns whether nothing was written down.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Returns the words for a reader of `language`, and in which language they are: as they were said, where nobody
    /// translated them.
    pub fn for_reader(&self, language: Language) -> (Language, &str) {
        let shown = if self.text.is_missing(language) { self.spoken } else { language };
        // What was entered on the wrong side is better than nothing.
        let is_better = |&side: &Language| self.text.is_missing(shown) && !self.text.is_missing(side);
        let other = Language::ALL.into_iter().find(is_better);
        let shown = other.unwrap_or(shown);
        (shown, self.text.get(shown))
    }
}

/// How far the stenogram of a session is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Status {
    /// There is neither a word nor a file.
    Absent,
    /// It is being written.
    Draft,
    /// Whoever kept it declared it ready.
    Ready,
}

/// The stenogram of a session.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Stenogram {
    /// Who kept it; the secretary of the sitting where nobody else is named.
    pub keeper: Option<PersonId>,
    /// The day on which it was declared ready.
    pub ready: Option<NaiveDate>,
    /// What was said, by the number of the entry with which each speech began.
    pub speeches: BTreeMap<u32, Transcript>,
    /// Recordings and stenograms that were made elsewhere.
    pub files: Vec<StenogramFile>,
}

impl Stenogram {
    /// Returns how far it is.
    pub fn status(&self) -> Status {
        let is_written = self.speeches.values().any(|speech| !speech.is_empty());
        match self.ready {
            Some(_) => Status::Ready,
            None if is_written || self.files.iter().any(StenogramFile::is_whole) => Status::Draft,
            None => Status::Absent,
        }
    }

    /// Declares it ready on `day`.
    ///
    /// # Errors
    /// Refuses before the sitting is over, where there is nothing in it, and while a file is being attached.
    pub fn declare(&self, day: NaiveDate, is_over: bool) -> Result<Self, StenogramRefusal> {
        if !is_over {
            return Err(StenogramRefusal::SittingNotOver);
        }
        if let Some(file) = self.files.iter().find(|file| !file.is_whole()) {
            return Err(StenogramRefusal::FileIncomplete { name: file.name.clone() });
        }
        match self.status() {
            Status::Absent => Err(StenogramRefusal::Empty),
            Status::Draft | Status::Ready => Ok(Self { ready: Some(self.ready.unwrap_or(day)), ..self.clone() }),
        }
    }

    /// Refuses to change what was declared ready.
    ///
    /// # Errors
    /// While it is ready.
    pub fn must_be_open(&self) -> Result<(), StenogramRefusal> {
        if self.ready.is_some() { Err(StenogramRefusal::Ready) } else { Ok(()) }
    }
}

/// Why something is not done with a stenogram.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StenogramRefusal {
    /// It was declared ready; it can be taken back.
    #[error("the stenogram was declared ready")]
    Ready,
    /// There is neither a word nor a file in it.
    #[error("there is nothing in the stenogram")]
    Empty,
    /// The sitting still goes on.
    #[error("the sitting is not over")]
    SittingNotOver,
    /// A file was not attached to its end.
    #[error("the file {name} is not whole")]
    FileIncomplete {
        /// Its name.
        name: String,
    },
    /// No speech began with this entry.
    #[error("no speech began with entry {seq}")]
    NoSpeech {
        /// The number of the entry.
        seq: u32,
    },
    /// Nothing that could be taken into the protocol was selected.
    #[error("nothing is selected")]
    NothingSelected,
    /// The speech was held outside the agenda, so the protocol has no place for its words.
    #[error("the speech belongs to no item")]
    OutsideAgenda,
}

impl StenogramRefusal {
    /// Returns what it rests on.
    pub fn citation(&self) -> Citation {
        Clause::Stenogram.citation()
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::domain::digest::Digest;
    use crate::domain::id::FileId;

    fn day() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 20).unwrap()
    }

    fn with_text(kk: &str) -> Stenogram {
        let said = Transcript { spoken: Language::Kazakh, text: Bilingual::new(kk, "") };
        Stenogram { speeches: BTreeMap::from([(7, said)]), ..Stenogram::default() }
    }

    fn with_file(done: u64) -> Stenogram {
        let sha256 = (done == 9).then(|| Digest::of(b"123456789"));
        let file = StenogramFile { id: FileId(1), name: "дыбыс.mp3".into(), size: 9, done, sha256 };
        Stenogram { files: vec![file], ..Stenogram::default() }
    }

    #[rstest]
    #[case::nothing(Stenogram::default(), Status::Absent)]
    #[case::blank_text(with_text(" \n"), Status::Absent)]
    #[case::text(with_text("Құрметті төраға!"), Status::Draft)]
    #[case::half_a_file(with_file(4), Status::Absent)]
    #[case::whole_file(with_file(9), Status::Draft)]
    #[case::declared(with_text("сөз").declare(day(), true).unwrap(), Status::Ready)]
    fn status(#[case] stenogram: Stenogram, #[case] expected: Status) {
        assert_eq!(stenogram.status(), expected);
    }

    #[rstest]
    #[case::empty(Stenogram::default(), true, StenogramRefusal::Empty)]
    #[case::going_on(with_text("сөз"), false, StenogramRefusal::SittingNotOver)]
    #[case::half_a_file(with_file(4), true, StenogramRefusal::FileIncomplete { name: "дыбыс.mp3".into() })]
    fn what_is_not_whole_is_not_declared_ready(
        #[case] stenogram: Stenogram,
        #[case] is_over: bool,
        #[case] expected: StenogramRefusal,
    ) {
        assert_eq!(stenogram.declare(day(), is_over), Err(expected));
    }

    #[test]
    fn what_is_ready_stays_until_it_is_taken_back() {
        let ready = with_text("сөз").declare(day(), true).unwrap();
        assert_eq!(ready.must_be_open(), Err(StenogramRefusal::Ready));
        assert_eq!(Stenogram { ready: None, ..ready }.must_be_open(), Ok(()));
    }

    #[rstest]
    #[case::as_spoken("қазақша", "", Language::Kazakh, Language::Kazakh)]
    #[case::not_translated("қазақша", "", Language::Russian, Language::Kazakh)]
    #[case::translated("қазақша", "по-русски", Language::Russian, Language::Russian)]
    #[case::nothing("", "", Language::Russian, Language::Kazakh)]
    #[case::on_the_wrong_side("", "по-русски", Language::Kazakh, Language::Russian)]
    fn a_reader_is_shown_what_there_is(
        #[case] kk: &str,
        #[case] ru: &str,
        #[case] reader: Language,
        #[case] shown: Language,
    ) {
        let said = Transcript { spoken: Language::Kazakh, text: Bilingual::new(kk, ru) };
        assert_eq!(said.for_reader(reader), (shown, said.text.get(shown)));
    }
}
