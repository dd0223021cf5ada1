//! The stenogram: words while they are spoken, its files, what is taken from it into the protocol, and when it is ready.

use std::ops::Range;

use super::preparing::must_not_be_settled;
use super::table::fold;
use super::{Office, OfficeError};
use crate::domain::digest::Digest;
use crate::domain::id::{FileId, FragmentId, PersonId, SessionId};
use crate::domain::sitting::Sitting;
use crate::domain::stenogram::file::StenogramFile;
use crate::domain::stenogram::fragment::{Fragment, added};
use crate::domain::stenogram::{Stenogram, StenogramRefusal, Transcript};
use crate::domain::text::{Bilingual, Language};
use crate::i18n::find::find;
use crate::store::Reader;

/// The length of a piece of a file: short enough that an entry of the journal never waits for it noticeably.
pub const PIECE: usize = 1 << 20;

/// So many pieces are removed at once.
const REMOVED_AT_ONCE: u32 = 32;

/// Words that were found in a stenogram.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The number of the entry with which the speech began.
    pub seq: u32,
    /// On which side of it.
    pub language: Language,
    /// The bytes at which they stand.
    pub place: Range<usize>,
}

impl Office {
    /// Returns the stenogram of a session; an empty one where nobody began it.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn stenogram(&self, session: SessionId) -> Result<Stenogram, OfficeError> {
        self.read(|reader| Ok(reader.stenogram(session)?))
    }

    /// Returns what was said in the speech that entry `seq` began; nothing where nothing was written down.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn transcript(&self, session: SessionId, seq: u32) -> Result<Option<Transcript>, OfficeError> {
        self.read(|reader| Ok(reader.transcript(session, seq)?))
    }

    /// Returns where words stand in the stenogram, speech by speech; however their letters were typed.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn find_in_stenogram(&self, session: SessionId, words: &str) -> Result<Vec<Found>, OfficeError> {
        let stenogram = self.stenogram(session)?;
        let in_speech = |(&seq, said): (&u32, &Transcript)| {
            let sides = Language::ALL.map(|language| (language, find(said.text.get(language), words)));
            sides
                .into_iter()
                .flat_map(move |(language, places)| places.into_iter().map(move |place| Found { seq, language, place }))
        };
        Ok(stenogram.speeches.iter().flat_map(in_speech).collect())
    }

    /// Records what is said in a speech. It is written anew with every second of typing, so the log of actions names
    /// only the first words of a speech; what was declared ready is logged with its digest.
    ///
    /// # Errors
    /// Where no speech began with this entry, or the stenogram was declared ready.
    pub fn set_transcript(&mut self, session: SessionId, seq: u32, said: &Transcript) -> Result<(), OfficeError> {
        if !self.sitting(session)?.entries().iter().any(|entry| entry.seq == seq && entry.event.begins_speech()) {
            return Err(StenogramRefusal::NoSpeech { seq }.into());
        }
        self.transact(|work| {
            if work.writer.stenogram_ready(session)?.is_some() {
                return Err(StenogramRefusal::Ready.into());
            }
            let is_first = work.writer.transcript(session, seq)?.is_none();
            work.writer.set_transcript(session, seq, said)?;
            if is_first { work.log("begin_transcript", "session", session.0, &(seq, said.spoken)) } else { Ok(()) }
        })
    }

    /// Names who keeps the stenogram; nobody means the secretary of the sitting.
    ///
    /// # Errors
    /// For an unknown person, or where the stenogram was declared ready.
    pub fn set_stenogram_keeper(&mut self, session: SessionId, keeper: Option<PersonId>) -> Result<(), OfficeError> {
        self.change_stenogram(session, "keep_stenogram", |stenogram| {
            stenogram.must_be_open()?;
            Ok(Stenogram { keeper, ..stenogram })
        })
    }

    /// Declares the stenogram ready.
    ///
    /// # Errors
    /// Before the sitting is over, where there is nothing in it, and while a file is being attached.
    pub fn declare_stenogram(&mut self, session: SessionId) -> Result<(), OfficeError> {
        let is_over = self.sitting(session)?.closed_at().is_some();
        let today = self.today();
        self.change_stenogram(session, "declare_stenogram", |stenogram| stenogram.declare(today, is_over))
    }

    /// Takes the stenogram back to be changed again.
    ///
    /// # Errors
    /// Only a failure of the database.
    pub fn reopen_stenogram(&mut self, session: SessionId) -> Result<(), OfficeError> {
        self.change_stenogram(session, "reopen_stenogram", |stenogram| Ok(Stenogram { ready: None, ..stenogram }))
    }

    fn change_stenogram(
        &mut self,
        session: SessionId,
        operation: &str,
        change: impl FnOnce(Stenogram) -> Result<Stenogram, StenogramRefusal>,
    ) -> Result<(), OfficeError> {
        self.transact(|work| {
            let stenogram = change(work.writer.stenogram(session)?)?;
            work.writer.set_stenogram(session, &stenogram)?;
            let words = Digest::of(&serde_json::to_vec(&stenogram.speeches)?);
            work.log(operation, "session", session.0, &(stenogram.keeper, stenogram.ready, words.to_string()))
        })
    }

    /// Returns what was taken from the stenogram into the protocol, in the order in which it was taken.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn fragments(&self, session: SessionId) -> Result<Vec<(FragmentId, Fragment)>, OfficeError> {
        self.read(|reader| Ok(reader.fragments(session)?))
    }

    /// Takes words of a speech into the protocol: they become a sentence more of what it says of the speech, and the way
    /// back is kept.
    ///
    /// # Errors
    /// Where the speech belongs to no item, no speech began with its entry, or the protocol is registered.
    pub fn take_fragment(&mut self, session: SessionId, fragment: &Fragment) -> Result<FragmentId, OfficeError> {
        self.transact(|work| {
            must_not_be_settled(work.writer, session)?;
            must_have_a_place(&fold(work.writer, session)?, fragment.seq)?;
            let mut said = protocol_says(work.writer, session, fragment.seq)?;
            let sentence = fragment.sentence();
            let longer = added(said.get(fragment.language), &sentence);
            put(&mut said, fragment.language, longer);
            work.writer.set_speech(session, fragment.seq, &said)?;
            let id = work.writer.add_fragment(session, fragment)?;
            work.log("take_fragment", "session", session.0, &(id, fragment))?;
            Ok(id)
        })
    }

    /// Takes words back out of the protocol. Where the sentence that they became was changed since, it stays; the way
    /// back goes.
    ///
    /// # Errors
    /// Where the protocol is registered.
    pub fn give_back_fragment(&mut self, session: SessionId, id: FragmentId) -> Result<(), OfficeError> {
        self.transact(|work| {
            must_not_be_settled(work.writer, session)?;
            let fragments = work.writer.fragments(session)?;
            let Some((_, fragment)) = fragments.into_iter().find(|(known, _)| *known == id) else { return Ok(()) };
            let mut said = protocol_says(work.writer, session, fragment.seq)?;
            let rest = without(said.get(fragment.language), &fragment.sentence());
            put(&mut said, fragment.language, rest);
            work.writer.set_speech(session, fragment.seq, &said)?;
            work.writer.remove_fragment(session, id)?;
            work.log("give_back_fragment", "session", session.0, &(id, fragment))
        })
    }

    /// Begins to attach a file of `size` bytes, which comes in pieces.
    ///
    /// # Errors
    /// Where the stenogram was declared ready.
    pub fn begin_stenogram_file(
        &mut self,
        session: SessionId,
        name: &str,
        size: u64,
    ) -> Result<StenogramFile, OfficeError> {
        self.transact(|work| {
            if work.writer.stenogram_ready(session)?.is_some() {
                return Err(StenogramRefusal::Ready.into());
            }
            let id = work.writer.add_stenogram_file(session, name, size)?;
            work.log("attach_file", "session", session.0, &(id, name, size))?;
            Ok(work.writer.stenogram_file(id)?)
        })
    }

    /// Adds the next piece of a file.
    ///
    /// # Errors
    /// Where the file is whole or is not there any more.
    pub fn add_stenogram_piece(&mut self, file: FileId, bytes: &[u8]) -> Result<(), OfficeError> {
        self.transact(|work| Ok(work.writer.add_stenogram_piece(file, bytes)?))
    }

    /// Declares a file whole, with the digest of all its bytes.
    ///
    /// # Errors
    /// Where bytes are missing.
    pub fn close_stenogram_file(&mut self, file: FileId, sha256: Digest) -> Result<(), OfficeError> {
        self.transact(|work| {
            work.writer.close_stenogram_file(file, sha256)?;
            work.log("attached_file", "stenogram_file", file.0, &sha256)
        })
    }

    /// Removes some of a file, the last pieces first, and returns whether anything is left: a file of two hours is
    /// removed while the journal goes on.
    ///
    /// # Errors
    /// Where the stenogram was declared ready.
    pub fn remove_stenogram_file(&mut self, session: SessionId, file: FileId) -> Result<bool, OfficeError> {
        self.transact(|work| {
            if work.writer.stenogram_ready(session)?.is_some() {
                return Err(StenogramRefusal::Ready.into());
            }
            let before = work.writer.stenogram_file(file)?;
            let is_left = work.writer.remove_stenogram_pieces(file, REMOVED_AT_ONCE)?;
            if !is_left {
                work.log("remove_file", "session", session.0, &(file, before.name))?;
            }
            Ok(is_left)
        })
    }

    /// Returns a piece of a file, counted from 1; nothing after the last one.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn stenogram_piece(&self, file: FileId, place: u32) -> Result<Option<Vec<u8>>, OfficeError> {
        self.read(|reader| Ok(reader.stenogram_piece(file, place)?))
    }
}

/// Returns whether the stenogram of a session is ready, or the session was held before the program came into use and
/// its stenogram lies elsewhere.
pub(super) fn is_settled(reader: &Reader, session: SessionId) -> Result<bool, OfficeError> {
    let begun = reader.is_journal_begun(session)?;
    Ok(!begun || reader.stenogram_ready(session)?.is_some())
}

fn must_have_a_place(sitting: &Sitting, seq: u32) -> Result<(), StenogramRefusal> {
    match sitting.speeches_by_entry().find(|(entry, _)| *entry == seq) {
        None => Err(StenogramRefusal::NoSpeech { seq }),
        Some((_, speech)) if speech.item.is_none() => Err(StenogramRefusal::OutsideAgenda),
        Some(_) => Ok(()),
    }
}

/// Returns what the protocol says of a speech.
fn protocol_says(reader: &Reader, session: SessionId, seq: u32) -> Result<Bilingual, OfficeError> {
    Ok(reader.speeches(session)?.remove(&seq).unwrap_or_default())
}

fn put(text: &mut Bilingual, language: Language, words: String) {
    match language {
        Language::Kazakh => text.kk = words,
        Language::Russian => text.ru = words,
    }
}

/// Returns `content` without the last `sentence` in it.
fn without(content: &str, sentence: &str) -> String {
    match content.rfind(sentence) {
        None => content.to_owned(),
        Some(at) => {
            let (before, after) = (content[..at].trim_end(), content[at + sentence.len()..].trim_start());
            let between = if before.is_empty() || after.is_empty() { "" } else { " " };
            format!("{before}{between}{after}")
        }
    }
}
