//! Proving that a database is whole, and that a PDF is a registered edition.

use super::table::fold;
use super::{Office, OfficeError};
use crate::domain::digest::Digest;
use crate::domain::id::SessionId;
use crate::domain::session::{Session, Stage};
use crate::domain::sitting::ReplayError;
use crate::domain::sitting::floor::Phase;
use crate::i18n::messages;
use crate::store::{Finding, Paper, RegisteredProtocol, StoreError};

/// What a check of a database has found.
#[derive(Debug, Clone, Default)]
pub struct Health {
    /// Faults of the file: pages, structure, references.
    pub file: Vec<Finding>,
    /// Journals folded, and entries in them.
    pub journals: u32,
    /// Entries in all journals.
    pub entries: u32,
    /// Sittings whose journal is broken, does not fold, or disagrees with what is stored.
    pub sittings: Vec<(Session, SittingFault)>,
    /// Editions and papers whose seal was checked.
    pub papers: u32,
    /// Editions whose content or paper is not what was sealed.
    pub seals: Vec<(Session, OfficeError)>,
    /// Messages that a language lacks.
    pub catalogues: Vec<String>,
}

/// What is wrong with a sitting.
#[derive(Debug, Clone)]
pub enum SittingFault {
    /// The chain is broken, or an entry is not lawful.
    Replay(ReplayError),
    /// The stage of the session is not the one the journal leads to.
    Stage {
        /// What is stored.
        stored: Stage,
        /// How far the journal has come.
        journal: Phase,
    },
    /// The journal could not be read.
    Unreadable(Box<OfficeError>),
}

impl Health {
    /// Returns how many faults were found.
    pub fn faults(&self) -> usize {
        self.file.len() + self.sittings.len() + self.seals.len() + self.catalogues.len()
    }
}

/// A registered paper.
#[derive(Debug, Clone)]
pub struct Verified {
    /// The registration of its protocol.
    pub protocol: RegisteredProtocol,
    /// The paper: its edition, language and form.
    pub paper: Paper,
    /// The number of the latest edition.
    pub latest: u32,
}

impl Office {
    /// Checks the file, every chain, every fold, every seal and the catalogues. Nothing is changed.
    ///
    /// # Errors
    /// Where the check itself cannot be made; what it finds is in its result.
    pub fn check(&self) -> Result<Health, OfficeError> {
        let mut health = Health { file: self.store.check()?, catalogues: messages::faults(), ..Health::default() };
        // What cannot be read on damaged pages is told as damage and not once more for each record on them.
        if !health.file.is_empty() {
            return Ok(health);
        }
        for session in self.sessions(None)? {
            self.check_sitting(&session, &mut health);
            self.check_seals(&session, &mut health)?;
        }
        Ok(health)
    }

    fn check_sitting(&self, session: &Session, health: &mut Health) {
        let fault = match self.read(|reader| fold(reader, session.id)) {
            Err(OfficeError::NoSitting(_)) => return,
            Err(OfficeError::Replay(broken)) => Some(SittingFault::Replay(broken)),
            Err(error) => Some(SittingFault::Unreadable(Box::new(error))),
            Ok(sitting) => {
                health.entries += u32::try_from(sitting.entries().len()).unwrap_or(u32::MAX);
                let (stored, journal) = (session.stage, sitting.phase());
                (!agree(stored, journal)).then_some(SittingFault::Stage { stored, journal })
            }
        };
        health.journals += 1;
        health.sittings.extend(fault.map(|fault| (session.clone(), fault)));
    }

    fn check_seals(&self, session: &Session, health: &mut Health) -> Result<(), OfficeError> {
        let Some(registration) = self.registration(session.id)? else { return Ok(()) };
        let sealed = self.read(|reader| {
            for edition in reader.editions(registration.id)? {
                reader.edition_content(registration.id, edition.number)?;
            }
            for paper in reader.papers(Some(registration.id))? {
                health.papers += 1;
                if reader.attachment(paper.sha256)?.is_none() {
                    let details = format!("the stored file {} is missing", paper.sha256);
                    return Err(StoreError::Damaged { details }.into());
                }
            }
            Ok(())
        });
        health.seals.extend(sealed.err().map(|error| (session.clone(), error)));
        Ok(())
    }

    /// Tells whether a PDF is a paper of a registered edition, byte for byte.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn verify(&self, pdf: &[u8]) -> Result<Option<Verified>, OfficeError> {
        self.read(|reader| {
            let Some(paper) = reader.paper_by_digest(Digest::of(pdf))? else { return Ok(None) };
            let protocol = reader.protocol(paper.protocol)?;
            let latest = reader.editions(paper.protocol)?.last().map_or(paper.edition, |edition| edition.number);
            Ok(Some(Verified { protocol, paper, latest }))
        })
    }

    /// Returns the PDF of a registered paper, if `session` has one in this language and form.
    ///
    /// # Errors
    /// Where the stored file is not the one that was sealed.
    pub(super) fn registered_paper(
        &self,
        session: SessionId,
        fits: impl Fn(&Paper) -> bool,
    ) -> Result<Option<Vec<u8>>, OfficeError> {
        self.read(|reader| {
            let Some(registration) = reader.session_protocol(session)? else { return Ok(None) };
            let papers = reader.papers(Some(registration.id))?;
            let latest = papers.iter().map(|paper| paper.edition).max();
            let Some(paper) = papers.iter().find(|paper| Some(paper.edition) == latest && fits(paper)) else {
                return Ok(None);
            };
            Ok(reader.attachment(paper.sha256)?.map(|file| file.bytes))
        })
    }
}

/// Returns whether a stage may stand beside a journal that has come this far.
const fn agree(stage: Stage, phase: Phase) -> bool {
    match phase {
        Phase::Gathering => matches!(stage, Stage::Convened | Stage::DidNotTakePlace),
        Phase::Open | Phase::Adjourned => matches!(stage, Stage::Sitting),
        Phase::Closed => matches!(stage, Stage::Held | Stage::Recorded | Stage::Registered),
    }
}
