//! What the page of a stenogram shows, read in one go.

use chrono::NaiveDateTime;

use crate::domain::agenda::AgendaItem;
use crate::domain::id::{FragmentId, ItemId, PersonId, SessionId};
use crate::domain::person::Person;
use crate::domain::session::Session;
use crate::domain::sitting::Sitting;
use crate::domain::sitting::entry::{Event, SpeechKind};
use crate::domain::stenogram::file::StenogramFile;
use crate::domain::stenogram::fragment::Fragment;
use crate::domain::stenogram::{Status, Transcript};
use crate::domain::text::Language;
use crate::office::{Office, OfficeError};
use crate::ui::pad::Standing;

/// What the page shows.
#[derive(Debug, Clone)]
pub struct Facts {
    /// The session.
    pub session: Session,
    /// Whether its journal was begun.
    pub is_begun: bool,
    /// Whether the sitting is over.
    pub is_over: bool,
    /// The agenda.
    pub items: Vec<AgendaItem>,
    /// The speeches in the order of time; those whose entry was struck only where words were written down.
    pub speeches: Vec<Speech>,
    /// How far it is.
    pub status: Status,
    /// The day on which it was declared ready.
    pub ready: Option<chrono::NaiveDate>,
    /// Who kept it.
    pub keeper: Option<PersonId>,
    /// The files.
    pub files: Vec<StenogramFile>,
    /// What was taken into the protocol.
    pub fragments: Vec<(FragmentId, Fragment)>,
    /// Everybody in the directory.
    pub persons: Vec<Person>,
}

/// A speech.
#[derive(Debug, Clone)]
pub struct Speech {
    /// The number of the entry with which it began.
    pub seq: u32,
    /// Who spoke.
    pub speaker: PersonId,
    /// What kind of speech it was.
    pub kind: SpeechKind,
    /// On which item.
    pub item: Option<ItemId>,
    /// When it began.
    pub began: NaiveDateTime,
    /// What was said, where something was written down.
    pub said: Option<Transcript>,
}

impl Facts {
    /// Reads everything.
    ///
    /// # Errors
    /// Where there is no such session, or the machine fails.
    pub fn load(office: &mut Office, id: SessionId) -> Result<Self, OfficeError> {
        let session = office.session(id)?;
        let stenogram = office.stenogram(id)?;
        let sitting = match office.sitting(id) {
            Ok(sitting) => Some(sitting.clone()),
            Err(OfficeError::NoSitting(_)) => None,
            Err(error) => return Err(error),
        };
        let said = |seq: u32| stenogram.speeches.get(&seq).cloned();
        let mut speeches: Vec<_> = sitting
            .iter()
            .flat_map(Sitting::speeches_by_entry)
            .map(|(seq, speech)| Speech {
                seq,
                speaker: speech.speaker,
                kind: speech.kind,
                item: speech.item,
                began: speech.started,
                said: said(seq),
            })
            .collect();
        for entry in sitting.iter().flat_map(Sitting::entries) {
            let is_known = speeches.iter().any(|speech| speech.seq == entry.seq);
            if let Event::SpeechStarted { speaker, kind } = entry.event
                && let Some(words) = said(entry.seq).filter(|words| !is_known && !words.is_empty())
            {
                let (seq, began) = (entry.seq, entry.at);
                speeches.push(Speech { seq, speaker, kind, item: None, began, said: Some(words) });
            }
        }
        let secretary = sitting.as_ref().and_then(Sitting::secretary);
        let items = office.table_papers(id)?.items;
        Ok(Self {
            is_begun: sitting.is_some(),
            is_over: sitting.is_some_and(|sitting| sitting.closed_at().is_some()),
            items,
            speeches,
            status: stenogram.status(),
            ready: stenogram.ready,
            keeper: stenogram.keeper.or(secretary),
            files: stenogram.files,
            fragments: office.fragments(id)?,
            persons: office.persons(Language::Kazakh)?,
            session,
        })
    }

    /// Returns the speech that began with an entry.
    pub fn speech(&self, seq: u32) -> Option<&Speech> {
        self.speeches.iter().find(|speech| speech.seq == seq)
    }

    /// Returns the speeches on an item, or those outside the agenda.
    pub fn on(&self, item: Option<ItemId>) -> impl Iterator<Item = &Speech> {
        self.speeches.iter().filter(move |speech| speech.item == item)
    }

    /// Returns the person.
    pub fn person(&self, id: PersonId) -> Option<&Person> {
        self.persons.iter().find(|person| person.id == id)
    }

    /// Returns of how many speeches something was written down.
    pub fn written(&self) -> u32 {
        let written = self.speeches.iter().filter(|speech| speech.said.as_ref().is_some_and(|said| !said.is_empty()));
        u32::try_from(written.count()).unwrap_or(u32::MAX)
    }

    /// Takes note of words that are on their way to the disk.
    pub fn note(&mut self, seq: u32, standing: Standing, words: impl FnOnce() -> Transcript) {
        if standing == Standing::Underway
            && let Some(speech) = self.speeches.iter_mut().find(|speech| speech.seq == seq)
        {
            let words = words();
            if self.status == Status::Absent && !words.is_empty() {
                self.status = Status::Draft;
            }
            speech.said = Some(words);
        }
    }
}
