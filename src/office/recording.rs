//! Recording a sitting: the content of speeches, wordings, the check of the protocol and its registration.

use chrono::{NaiveDate, NaiveDateTime};

use super::assembly::record;
use super::founding::settings;
use super::preparing::{must_not_be_settled, stage_facts, step_with};
use super::press::{Printed, print};
use super::table::fold;
use super::{Office, OfficeError, Work, profile_on};
use crate::documents::issue::Issue;
use crate::documents::press::Press;
use crate::documents::protocol::protocol;
use crate::domain::digest::Digest;
use crate::domain::id::{ProtocolId, SessionId};
use crate::domain::profile::Profile;
use crate::domain::profile::paper::ProtocolForm;
use crate::domain::protocol::check::{Fault, Finding, Severity, check, editable_places};
use crate::domain::protocol::edition::{Edition, Editions};
use crate::domain::protocol::registration::{Annex, Registration, Signature};
use crate::domain::protocol::series::{SeriesNumber, TakenNumbers, next_number, series_year};
use crate::domain::protocol::{ProtocolRemark, missing_texts};
use crate::domain::record::{Party, Record, Requisites, Wording};
use crate::domain::session::Session;
use crate::domain::session::stage::{StageFacts, Step};
use crate::domain::text::{Bilingual, Language};
use crate::i18n::Papers;
use crate::store::{self, Reader, RegisteredProtocol, Rewording};

/// The forms in which a protocol is sealed.
const FORMS: [ProtocolForm; 2] = [ProtocolForm::Full, ProtocolForm::Short];

/// A protocol that has its number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Registered {
    /// The requisites.
    pub registration: Registration,
    /// Sheets of the annex to the Russian version; that of the Kazakh text is among the requisites.
    pub russian_annex: u32,
    /// What is worth a look.
    pub remarks: Vec<ProtocolRemark>,
}

impl Office {
    /// Puts the content of a speech on record, beside the journal entry with which it began.
    ///
    /// # Errors
    /// Where there is no such entry, or the protocol is registered.
    pub fn set_speech(&mut self, session: SessionId, seq: u32, text: &Bilingual) -> Result<(), OfficeError> {
        self.transact(|work| {
            must_not_be_settled(work.writer, session)?;
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
            must_not_be_settled(work.writer, session)?;
            let record = record(work.writer, session, &fold(work.writer, session)?, None)?;
            reword(work, &record, wording)
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
    pub fn register(&mut self, session: SessionId) -> Result<Registered, OfficeError> {
        self.with_press(|office, press| office.transact(|work| register(work, press, session)))
    }

    /// Returns what the registration would say today, and what is worth a look in it; nothing is written.
    ///
    /// # Errors
    /// Where a text is missing, or the requisites are refused.
    pub fn registration_ahead(&mut self, session: SessionId) -> Result<Registered, OfficeError> {
        let now = self.clock.now();
        let session = self.read(|reader| Ok(reader.session(session)?))?;
        self.with_press(|office, press| {
            let ahead = office.read(|reader| ahead(reader, now, press, &session))?;
            let russian_annex = annex_sheets(&ahead.papers, Language::Russian);
            Ok(Registered { registration: ahead.registration, russian_annex, remarks: ahead.remarks })
        })
    }

    /// Returns the registration of a session's protocol.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn registration(&self, session: SessionId) -> Result<Option<RegisteredProtocol>, OfficeError> {
        self.read(|reader| Ok(reader.session_protocol(session)?))
    }

    /// Returns the sheets of the annex to the Russian version as it was registered: those of the sealed paper beyond
    /// those of its text.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn russian_annex(&self, registered: &RegisteredProtocol) -> Result<u32, OfficeError> {
        let Some(text) = registered.registration.russian_sheets else { return Ok(0) };
        self.read(|reader| {
            let papers = reader.papers(Some(registered.id))?;
            let is_it = |paper: &&store::Paper| {
                (paper.edition, paper.language, paper.form) == (1, Language::Russian, ProtocolForm::Full)
            };
            Ok(papers.iter().find(is_it).map_or(0, |paper| paper.sheets.saturating_sub(text)))
        })
    }
}

fn register(work: &Work<'_>, press: &mut Press, id: SessionId) -> Result<Registered, OfficeError> {
    let mut session = work.writer.session(id)?;
    let facts = StageFacts { registered: true, ..stage_facts(work.writer, &session)? };
    step_with(work, &mut session, &Step::Register, &facts)?;

    let Ahead { record, papers, registration, remarks } = ahead(work.writer, work.now, press, &session)?;
    let protocol = work.writer.register_protocol(id, &registration)?;
    let content = serde_json::to_string(&record)?;
    let editions = Editions::registered(work.now.date(), Digest::of(content.as_bytes()));
    let russian_annex = annex_sheets(&papers, Language::Russian);
    seal(work, protocol, editions.current(), &content, papers)?;
    work.log("register", "protocol", protocol.0, &registration)?;
    Ok(Registered { registration, russian_annex, remarks })
}

/// What a registration at this moment comes to.
struct Ahead {
    record: Record,
    papers: Vec<Paper>,
    registration: Registration,
    remarks: Vec<ProtocolRemark>,
}

/// Sets the papers under the next number of the series; nothing is written.
fn ahead(reader: &Reader, now: NaiveDateTime, press: &mut Press, session: &Session) -> Result<Ahead, OfficeError> {
    let profile = profile_on(reader, session.date)?;
    let (taken, today) = (taken_numbers(reader)?, now.date());
    let number = next_number(&taken, series_year(profile.protocol.series.value, session.date, today));
    let requisites = Requisites { number: number.number, date: today, edition: 1, correction: None };
    let record = record(reader, session.id, &fold(reader, session.id)?, Some(requisites))?;
    let papers = papers(reader, now, press, &record, &profile)?;
    let registration = registration(reader, today, number, &record, &papers)?;
    let remarks = registration.check(&taken, &profile.protocol)?;
    Ok(Ahead { record, papers, registration, remarks })
}

/// Returns the numbers of registered protocols and those given before the program came into use.
fn taken_numbers(reader: &Reader) -> Result<TakenNumbers, OfficeError> {
    Ok(TakenNumbers { before: settings(reader)?.last_protocol(), registered: reader.taken_numbers()? })
}

/// Returns the sheets of the annex to a language version of the full protocol.
fn annex_sheets(papers: &[Paper], language: Language) -> u32 {
    let full = papers.iter().find(|paper| (paper.language, paper.form) == (language, ProtocolForm::Full));
    full.map_or(0, |paper| paper.printed.annex_sheets)
}

/// Who presided at the opening and the secretary sign on the day of the registration.
fn registration(
    reader: &Reader,
    today: NaiveDate,
    number: SeriesNumber,
    record: &Record,
    papers: &[Paper],
) -> Result<Registration, OfficeError> {
    let signature =
        |party: &Party| Signature { person: party.person.id, post: party.person.post.clone(), signed: today };
    let full = |language| papers.iter().find(|it| (it.language, it.form) == (language, ProtocolForm::Full));
    let (kazakh, russian) = (full(Language::Kazakh), full(Language::Russian));
    let title = |language| Papers::new(language).annex_members_title();
    let annex = annex_sheets(papers, Language::Kazakh);
    let annexes = (annex > 0)
        .then(|| Annex { title: Bilingual::new(title(Language::Kazakh), title(Language::Russian)), sheets: annex });
    Ok(Registration {
        number,
        file_index: settings(reader)?.file_index,
        joint_number: String::new(),
        session: record.days.0,
        session_last: (record.days.1 != record.days.0).then_some(record.days.1),
        registered: today,
        sheets: kazakh.map_or(0, |paper| paper.printed.sheets.saturating_sub(annex)),
        russian_sheets: russian.map(|paper| paper.printed.sheets.saturating_sub(paper.printed.annex_sheets)),
        annexes: annexes.into_iter().collect(),
        chair: record.first_chair().map(signature),
        secretary: Some(signature(&record.secretary)),
    })
}

pub(super) fn editions(reader: &Reader, protocol: ProtocolId) -> Result<Editions, OfficeError> {
    let editions = reader.editions(protocol)?;
    Editions::of(editions).ok_or(OfficeError::NoEdition(protocol))
}

/// A paper of an edition about to be sealed.
pub(super) struct Paper {
    language: Language,
    form: ProtocolForm,
    printed: Printed,
}

/// Sets every paper of an edition, the full form in the state language first.
pub(super) fn papers(
    reader: &Reader,
    now: NaiveDateTime,
    press: &mut Press,
    record: &Record,
    profile: &Profile,
) -> Result<Vec<Paper>, OfficeError> {
    let stationery = settings(reader)?.stationery();
    let mut papers = Vec::new();
    for language in Language::ALL {
        for form in FORMS {
            // Without its texts the Russian version is not made; the Kazakh one is refused by the paper itself.
            if language == Language::Russian && !missing_texts(record, form, language).is_empty() {
                continue;
            }
            let issue = Issue::new(language, profile, &stationery, now);
            let printed = print(press, |annex_sheets| Ok(protocol(record, form, &Issue { annex_sheets, ..issue })?))?;
            papers.push(Paper { language, form, printed });
        }
    }
    Ok(papers)
}

/// Keeps an edition with its papers; none of them changes later.
pub(super) fn seal(
    work: &Work<'_>,
    protocol: ProtocolId,
    edition: &Edition,
    content: &str,
    papers: Vec<Paper>,
) -> Result<(), OfficeError> {
    work.writer.insert_edition(protocol, edition, content)?;
    for Paper { language, form, printed } in papers {
        let Printed { pdf, sheets, .. } = printed;
        let sha256 = Digest::of(&pdf);
        let paper = store::Paper { protocol, edition: edition.number, language, form, sheets, sha256 };
        work.writer.insert_paper(&paper, pdf)?;
    }
    Ok(())
}

/// Returns the record that the latest edition of a protocol sealed.
pub(super) fn latest_edition(reader: &Reader, protocol: ProtocolId) -> Result<Record, OfficeError> {
    let number = editions(reader, protocol)?.current().number;
    Ok(serde_json::from_str(&reader.edition_content(protocol, number)?)?)
}

/// Puts words at a place of the protocol that is made from `record`.
pub(super) fn reword(work: &Work<'_>, record: &Record, wording: &Wording) -> Result<(), OfficeError> {
    let session = record.session.id;
    if !editable_places(record).iter().any(|place| place.to_string() == wording.place) {
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

pub(super) fn recording_facts(
    reader: &Reader,
    session: &Session,
    record: &Record,
    profile: &Profile,
) -> Result<StageFacts, OfficeError> {
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
