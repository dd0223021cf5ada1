//! Recording a sitting: the content of speeches, wordings, the check of the protocol, its registration and corrections.

use chrono::Datelike;

use super::assembly::record;
use super::founding::settings;
use super::preparing::{stage_facts, step_with};
use super::press::{Printed, print};
use super::table::fold;
use super::{Office, OfficeError, Work, profile_on};
use crate::documents::issue::Issue;
use crate::documents::press::Press;
use crate::documents::protocol::protocol;
use crate::domain::digest::Digest;
use crate::domain::id::{ProtocolId, SessionId};
use crate::domain::profile::Profile;
use crate::domain::profile::paper::{ProtocolForm, SeriesRule};
use crate::domain::protocol_check::check::{Finding, check, editable_places};
use crate::domain::protocol_check::missing_texts;
use crate::domain::record::{Record, Requisites, Wording};
use crate::domain::session::stage::{StageFacts, Step};
use crate::domain::session::{Session, Stage};
use crate::domain::text::{Bilingual, Language};
use crate::store::{Edition, Reader, Registration, Rewording};

/// The forms in which a protocol is sealed.
const FORMS: [ProtocolForm; 2] = [ProtocolForm::Full, ProtocolForm::Short];

impl Office {
    /// Puts the content of a speech on record, beside the journal entry with which it began.
    ///
    /// # Errors
    /// Where there is no such entry, or the protocol is registered.
    pub fn set_speech(&mut self, session: SessionId, seq: u32, text: &Bilingual) -> Result<(), OfficeError> {
        self.transact(|work| {
            must_be_unregistered(work.writer, session)?;
            work.writer.set_speech(session, seq, text)?;
            work.log("set_speech", "session", session.0, &(seq, text))
        })
    }

    /// Puts words by hand at a place of the protocol; they survive when the protocol is made anew.
    ///
    /// # Errors
    /// Where the protocol has no such place, its words follow from facts alone, or it is registered.
    pub fn reword(&mut self, session: SessionId, wording: &Wording) -> Result<(), OfficeError> {
        self.transact(|work| {
            must_be_unregistered(work.writer, session)?;
            reword(work, session, wording)
        })
    }

    /// Returns the record of a sitting as it stands: of a registered protocol what its latest edition sealed.
    ///
    /// # Errors
    /// Where the sitting was not opened.
    pub fn session_record(&self, session: SessionId) -> Result<Record, OfficeError> {
        self.read(|reader| match reader.session_protocol(session)? {
            Some(registration) => latest_edition(reader, registration.id),
            None => record(reader, session, &fold(reader, session)?, None),
        })
    }

    /// Returns what the check of the protocol finds, before it is signed.
    ///
    /// # Errors
    /// Where the sitting was not opened.
    pub fn findings(&self, session: SessionId) -> Result<Vec<Finding>, OfficeError> {
        self.read(|reader| {
            let record = record(reader, session, &fold(reader, session)?, None)?;
            let profile = profile_on(reader, record.session.date)?;
            Ok(check(&record, ProtocolForm::Full, profile.protocol.russian_always.value))
        })
    }

    /// Declares the protocol complete.
    ///
    /// # Errors
    /// Refuses while Kazakh texts are missing or the check finds faults.
    pub fn complete(&mut self, session: SessionId) -> Result<(), OfficeError> {
        self.transact(|work| {
            let record = record(work.writer, session, &fold(work.writer, session)?, None)?;
            let mut session = work.writer.session(session)?;
            let profile = profile_on(work.writer, session.date)?;
            let facts = recording_facts(work.writer, &session, &record, &profile)?;
            step_with(work, &mut session, &Step::Complete, &facts)?;
            work.log("complete", "session", session.id.0, &session.stage)
        })
    }

    /// Registers the protocol under the next number of its series and seals it: the facts, and each paper set from
    /// them. The Russian version is sealed where its texts are complete (SR-26).
    ///
    /// # Errors
    /// Refuses a protocol that is not complete or that is registered already.
    pub fn register(&mut self, session: SessionId) -> Result<Registration, OfficeError> {
        self.with_press(|office, press| office.transact(|work| register(work, press, session)))
    }

    /// Mends a registered protocol by a correction act: a new edition stands beside the first one, which stays
    /// readable (SR-29, N11).
    ///
    /// # Errors
    /// Refuses a protocol that is not registered, an act without a Kazakh reason and words at a place that has none.
    pub fn correct(
        &mut self,
        session: SessionId,
        reason: &Bilingual,
        wordings: &[Wording],
    ) -> Result<u32, OfficeError> {
        self.with_press(|office, press| office.transact(|work| correct(work, press, session, reason, wordings)))
    }

    /// Returns the registration of a session's protocol.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn registration(&self, session: SessionId) -> Result<Option<Registration>, OfficeError> {
        self.read(|reader| Ok(reader.session_protocol(session)?))
    }
}

fn register(work: &Work<'_>, press: &mut Press, id: SessionId) -> Result<Registration, OfficeError> {
    let mut session = work.writer.session(id)?;
    let sitting = fold(work.writer, id)?;
    let profile = profile_on(work.writer, session.date)?;
    let facts = StageFacts { registered: true, ..stage_facts(work.writer, &session)? };
    step_with(work, &mut session, &Step::Register, &facts)?;

    let series = settings(work.writer)?.series;
    let year = match profile.protocol.series.value {
        SeriesRule::SessionYear => session.date.year(),
        SeriesRule::RegistrationYear => work.now.year(),
    };
    let number = work.writer.next_protocol_number(&series, year)?;
    let requisites = Requisites { number, date: work.now.date(), edition: 1, correction: None };
    let record = record(work.writer, id, &sitting, Some(requisites))?;
    let papers = papers(work, press, &record, &profile)?;
    let state = papers.first().map_or((1, 0), |paper| (paper.printed.sheets, paper.printed.annex_sheets));
    let mut registration = Registration {
        id: ProtocolId(0),
        session: id,
        series,
        year,
        number,
        label: number.to_string(),
        first_day: record.days.0,
        last_day: record.days.1,
        sheets: state.0.saturating_sub(state.1).max(1),
        annex_sheets: state.1,
        registered_at: work.now,
        registrar: work.author.to_owned(),
    };
    registration.id = work.writer.register_protocol(&registration)?;
    seal(work, registration.id, &record, papers)?;
    work.log("register", "protocol", registration.id.0, &(year, number))?;
    Ok(registration)
}

fn correct(
    work: &Work<'_>,
    press: &mut Press,
    session: SessionId,
    reason: &Bilingual,
    wordings: &[Wording],
) -> Result<u32, OfficeError> {
    let number = work.writer.session(session)?.number;
    let registration = work.writer.session_protocol(session)?.ok_or(OfficeError::NotRegistered(number))?;
    if reason.is_missing(Language::Kazakh) {
        return Err(OfficeError::ReasonMissing);
    }
    let last = latest_edition(work.writer, registration.id)?;
    let edition = last.registration.as_ref().map_or(1, |requisites| requisites.edition) + 1;
    for wording in wordings {
        reword(work, session, wording)?;
    }
    let requisites = Requisites {
        number: registration.number,
        date: registration.registered_at.date(),
        edition,
        correction: Some(reason.clone()),
    };
    let record = record(work.writer, session, &fold(work.writer, session)?, Some(requisites))?;
    let profile = profile_on(work.writer, record.session.date)?;
    let papers = papers(work, press, &record, &profile)?;
    seal(work, registration.id, &record, papers)?;
    work.log("correct", "protocol", registration.id.0, &(edition, reason))?;
    Ok(edition)
}

/// A paper of an edition about to be sealed.
struct Paper {
    language: Language,
    form: ProtocolForm,
    printed: Printed,
}

/// Sets every paper of an edition, the full form in the state language first.
fn papers(work: &Work<'_>, press: &mut Press, record: &Record, profile: &Profile) -> Result<Vec<Paper>, OfficeError> {
    let stationery = settings(work.writer)?.stationery();
    let mut papers = Vec::new();
    for language in Language::ALL {
        for form in FORMS {
            // Without its texts the Russian version is not made; the Kazakh one is refused by the paper itself.
            if language == Language::Russian && !missing_texts(record, form, language).is_empty() {
                continue;
            }
            let issue = Issue::new(language, profile, &stationery, work.now);
            let printed = print(press, |annex_sheets| Ok(protocol(record, form, &Issue { annex_sheets, ..issue })?))?;
            papers.push(Paper { language, form, printed });
        }
    }
    Ok(papers)
}

fn seal(work: &Work<'_>, protocol: ProtocolId, record: &Record, papers: Vec<Paper>) -> Result<(), OfficeError> {
    let requisites = record.registration.as_ref();
    let number = requisites.map_or(1, |requisites| requisites.edition);
    work.writer.insert_edition(&Edition {
        protocol,
        number,
        reason: requisites.and_then(|requisites| requisites.correction.clone()),
        author: work.author.to_owned(),
        registered_at: work.now,
        content: serde_json::to_string(record)?,
    })?;
    for Paper { language, form, printed } in papers {
        work.writer.insert_paper((protocol, number), (language, form), printed.sheets, printed.pdf)?;
    }
    Ok(())
}

/// Returns the record that the latest edition of a protocol sealed.
pub(super) fn latest_edition(reader: &Reader<'_>, protocol: ProtocolId) -> Result<Record, OfficeError> {
    let edition = reader.editions(protocol)?.pop().ok_or(OfficeError::NoEdition(protocol))?;
    Ok(serde_json::from_str(&edition.content)?)
}

fn reword(work: &Work<'_>, session: SessionId, wording: &Wording) -> Result<(), OfficeError> {
    let record = record(work.writer, session, &fold(work.writer, session)?, None)?;
    if !editable_places(&record).iter().any(|place| place.to_string() == wording.place) {
        return Err(OfficeError::NotEditable { place: wording.place.clone() });
    }
    let rewording = Rewording {
        block: wording.place.clone(),
        language: wording.language,
        text: wording.text.clone(),
        made_from: Digest::of(&serde_json::to_vec(&record.items)?),
    };
    work.writer.set_rewording(session, &rewording)?;
    work.log("reword", "session", session.0, wording)
}

fn recording_facts(
    reader: &Reader<'_>,
    session: &Session,
    record: &Record,
    profile: &Profile,
) -> Result<StageFacts, OfficeError> {
    use crate::domain::protocol_check::check::{Fault, Severity};
    let missing = |language| {
        let places = missing_texts(record, ProtocolForm::Full, language);
        u32::try_from(places.len()).unwrap_or(u32::MAX)
    };
    let findings = check(record, ProtocolForm::Full, profile.protocol.russian_always.value);
    let open = findings
        .iter()
        .filter(|finding| finding.severity == Severity::Error && !matches!(finding.fault, Fault::TextMissing(_)));
    Ok(StageFacts {
        texts_without_kazakh: missing(Language::Kazakh),
        texts_without_russian: missing(Language::Russian),
        open_findings: u32::try_from(open.count()).unwrap_or(u32::MAX),
        ..stage_facts(reader, session)?
    })
}

fn must_be_unregistered(reader: &Reader<'_>, session: SessionId) -> Result<(), OfficeError> {
    match reader.session(session)?.stage {
        stage @ (Stage::Registered | Stage::DidNotTakePlace) => {
            Err(crate::domain::session::stage::SessionRefusal::OutOfOrder { stage }.into())
        }
        Stage::Planned | Stage::Convened | Stage::Sitting | Stage::Held | Stage::Recorded => Ok(()),
    }
}
