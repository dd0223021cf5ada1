//! The protocol while it is read through: its pages as they stand, and the words put by hand beside those of the facts.

use super::assembly::record;
use super::preparing::must_not_be_settled;
use super::press::lay_out;
use super::recording::{editions, reword};
use super::table::fold;
use super::{Office, OfficeError};
use crate::documents::frame::Layout;
use crate::documents::issue::Issue;
use crate::documents::protocol::{made_words, proof};
use crate::domain::id::SessionId;
use crate::domain::profile::paper::ProtocolForm;
use crate::domain::protocol::Place;
use crate::domain::protocol::check::editable_places;
use crate::domain::protocol::edition::Edition;
use crate::domain::record::{Record, Wording};
use crate::domain::text::{Bilingual, Language};

/// A place of the protocol whose words may be put by hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaceWords {
    /// The place.
    pub place: Place,
    /// The words that the facts give.
    pub made: Bilingual,
    /// The words put by hand; empty where those of the facts stand.
    pub put: Bilingual,
    /// What was said, where the place is a speech.
    pub said: Option<Bilingual>,
}

impl PlaceWords {
    /// Returns the words that stand on the paper.
    pub fn standing(&self, language: Language) -> &str {
        if self.put.is_missing(language) { self.made.get(language) } else { self.put.get(language) }
    }
}

impl Office {
    /// Returns the pages of the protocol as it stands; a text that does not exist yet is named as missing in its place.
    ///
    /// # Errors
    /// Where the sitting was not opened.
    pub fn protocol_proof(
        &mut self,
        session: SessionId,
        form: ProtocolForm,
        language: Language,
    ) -> Result<Layout, OfficeError> {
        let (record, profile, stationery) = self.facts(session)?;
        let issue = Issue::new(language, &profile, &stationery, self.clock.now());
        let made = |annex_sheets| Ok(proof(&record, form, &Issue { annex_sheets, ..issue }));
        self.with_press(|_, press| lay_out(press, made))
    }

    /// Returns the places of the full protocol whose words may be put by hand, in the order of the record; a place that
    /// the paper does not have today is left out.
    ///
    /// # Errors
    /// Where the sitting was not opened.
    pub fn protocol_words(&mut self, session: SessionId) -> Result<Vec<PlaceWords>, OfficeError> {
        let (record, profile, stationery) = self.facts(session)?;
        let issues = Language::ALL.map(|language| Issue::new(language, &profile, &stationery, self.clock.now()));
        let made = |place| issues.each_ref().map(|issue| made_words(&record, place, issue));
        let words = |place| match made(place) {
            [None, None] => None,
            [kk, ru] => Some(PlaceWords {
                place,
                made: Bilingual::new(kk.unwrap_or_default(), ru.unwrap_or_default()),
                put: put(&record, place),
                said: said(&record, place),
            }),
        };
        Ok(editable_places(&record).into_iter().filter_map(words).collect())
    }

    /// Puts words by hand at a place of the protocol in both languages; where there are none, those of the facts stand
    /// again.
    ///
    /// # Errors
    /// As [`Office::reword`].
    pub fn put_words(&mut self, session: SessionId, place: Place, words: &Bilingual) -> Result<(), OfficeError> {
        self.transact(|work| {
            must_not_be_settled(work.writer, session)?;
            let record = record(work.writer, session, &fold(work.writer, session)?, None)?;
            let place = place.to_string();
            for language in Language::ALL {
                if words.is_missing(language) {
                    if work.writer.remove_rewording(session, &place, language)? {
                        work.log("unword", "session", session.0, &(&place, language))?;
                    }
                    continue;
                }
                let text = words.get(language).trim().to_owned();
                reword(work, &record, &Wording { place: place.clone(), language, text })?;
            }
            Ok(())
        })
    }

    /// Drops words put by hand at a place that the protocol does not have any more.
    ///
    /// # Errors
    /// Where the protocol is registered.
    pub fn drop_words(&mut self, session: SessionId, place: &str) -> Result<(), OfficeError> {
        self.transact(|work| {
            must_not_be_settled(work.writer, session)?;
            for language in Language::ALL {
                if work.writer.remove_rewording(session, place, language)? {
                    work.log("unword", "session", session.0, &(place, language))?;
                }
            }
            Ok(())
        })
    }

    /// Returns the editions of a registered protocol, the first one first; none before its registration.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn protocol_editions(&self, session: SessionId) -> Result<Vec<Edition>, OfficeError> {
        self.read(|reader| match reader.session_protocol(session)? {
            Some(protocol) => Ok(editions(reader, protocol.id)?.iter().cloned().collect()),
            None => Ok(Vec::new()),
        })
    }
}

fn put(record: &Record, place: Place) -> Bilingual {
    let [kk, ru] = Language::ALL.map(|language| record.wording(&place.to_string(), language).unwrap_or_default());
    Bilingual::new(kk, ru)
}

fn said(record: &Record, place: Place) -> Option<Bilingual> {
    let Place::Speech(number, seq) = place else { return None };
    let items = record.items.iter().filter(|item| item.number == number);
    items.flat_map(|item| &item.speeches).find(|speech| speech.seq == seq).map(|speech| speech.text.clone())
}
