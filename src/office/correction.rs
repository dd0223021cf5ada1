//! Correcting a registered protocol: an act and a new edition beside the first (SR-29, N11).

use super::assembly::wordings;
use super::founding::settings;
use super::recording::{editions, latest_edition, papers, reword, seal};
use super::{Office, OfficeError, Work, profile_on};
use crate::documents::issue::Issue;
use crate::documents::press::Press;
use crate::documents::protocol::protocol;
use crate::domain::digest::Digest;
use crate::domain::id::{PersonId, SessionId};
use crate::domain::profile::Profile;
use crate::domain::profile::paper::ProtocolForm;
use crate::domain::protocol::edition::CorrectedPlace;
use crate::domain::protocol::{ProtocolRefusal, missing_texts, require_texts};
use crate::domain::record::{Record, Requisites, Wording};
use crate::domain::text::{Bilingual, Language};

/// An act that mends a registered protocol.
#[derive(Debug, Clone, Copy)]
pub struct CorrectionAct<'a> {
    /// The session.
    pub session: SessionId,
    /// What was wrong and why it is mended.
    pub reason: &'a Bilingual,
    /// The words that stand from now on.
    pub wordings: &'a [Wording],
    /// Who decided so.
    pub decided_by: PersonId,
}

impl Office {
    /// Mends a registered protocol by a correction act: a new edition stands beside the first one, which stays
    /// readable (SR-29, N11).
    ///
    /// # Errors
    /// Refuses a protocol that is not registered, an act without a Kazakh reason or without a change, words at a place
    /// that has none of its own, and a loss of the Russian version.
    pub fn correct(&mut self, act: &CorrectionAct<'_>) -> Result<u32, OfficeError> {
        self.with_press(|office, press| office.transact(|work| correct(work, press, act)))
    }
}

/// Everything but the corrected words stays as the edition before sealed it, whatever the directory says today.
fn correct(work: &Work<'_>, press: &mut Press, act: &CorrectionAct<'_>) -> Result<u32, OfficeError> {
    let session = work.writer.session(act.session)?;
    let registered = work.writer.session_protocol(session.id)?.ok_or(OfficeError::NotRegistered(session.number))?;
    let before = latest_edition(work.writer, registered.id)?;
    let profile = profile_on(work.writer, before.session.date)?;
    for wording in act.wordings {
        reword(work, &before, wording)?;
    }
    let mended = Record { wordings: wordings(work.writer, session.id)?, ..before.clone() };

    let mut editions = editions(work.writer, registered.id)?;
    let current = editions.current().number;
    let places = corrected_places(work, act.wordings, [&before, &mended], &profile)?;
    if places.is_empty() && !act.wordings.is_empty() {
        return Err(ProtocolRefusal::NothingChanged { edition: current }.into());
    }
    let requisites = Requisites {
        number: registered.registration.number.number,
        date: registered.registration.registered,
        edition: current + 1,
        correction: Some(act.reason.clone()),
    };
    let record = Record { registration: Some(requisites), ..mended };
    let content = serde_json::to_string(&record)?;
    let digest = Digest::of(content.as_bytes());
    let edition = editions.correct(work.now.date(), digest, act.reason.clone(), places, act.decided_by)?;
    must_keep_russian(&before, &record)?;
    let papers = papers(work.writer, work.now, press, &record, &profile)?;
    seal(work, registered.id, edition, &content, papers)?;
    work.log("correct", "protocol", registered.id.0, edition)?;
    Ok(edition.number)
}

/// Returns the places where other words stand in the mended record than before, with both.
fn corrected_places(
    work: &Work<'_>,
    wordings: &[Wording],
    [before, mended]: [&Record; 2],
    profile: &Profile,
) -> Result<Vec<CorrectedPlace>, OfficeError> {
    let stationery = settings(work.writer)?.stationery();
    let mut places: Vec<CorrectedPlace> = Vec::new();
    for Wording { place, language, text: _ } in wordings {
        let issue = Issue::new(*language, profile, &stationery, work.now);
        let words = |record| Ok::<_, OfficeError>(protocol(record, ProtocolForm::Full, &issue)?.text_at(place));
        let (old, new) = (words(before)?, words(mended)?);
        if old == new {
            continue;
        }
        if places.iter().all(|known| known.place != *place) {
            let (before, after) = (Bilingual::default(), Bilingual::default());
            places.push(CorrectedPlace { place: place.clone(), before, after });
        }
        for corrected in places.iter_mut().filter(|known| known.place == *place) {
            let (before, after) = match language {
                Language::Kazakh => (&mut corrected.before.kk, &mut corrected.after.kk),
                Language::Russian => (&mut corrected.before.ru, &mut corrected.after.ru),
            };
            (*before, *after) = (old.clone().unwrap_or_default(), new.clone().unwrap_or_default());
        }
    }
    Ok(places)
}

/// A Russian version that the edition before had does not fall away because the act has no Russian reason.
fn must_keep_russian(before: &Record, record: &Record) -> Result<(), OfficeError> {
    if missing_texts(before, ProtocolForm::Full, Language::Russian).is_empty() {
        require_texts(record, ProtocolForm::Full, Language::Russian)?;
    }
    Ok(())
}
