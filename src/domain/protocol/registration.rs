//! The registration of a protocol: number, dates, sheets, annexes, signatories (p. 14, SR-29, SR-46).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::series::{SeriesNumber, TakenNumbers, check_number, series_year};
use super::{ProtocolRefusal, ProtocolRemark, SigningOffice};
use crate::domain::id::PersonId;
use crate::domain::profile::paper::{ProtocolRules, SignatoryRule};
use crate::domain::text::Bilingual;

/// The requisites under which a protocol is registered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Registration {
    /// The number in its series.
    pub number: SeriesNumber,
    /// The index of the file before the number; may be empty.
    pub file_index: String,
    /// The number given by the other body where the session was a joint one; may be empty.
    pub joint_number: String,
    /// The first day of the session, which is the date of the protocol.
    pub session: NaiveDate,
    /// The last day where the session took several; the date is then written from the first to the last.
    pub session_last: Option<NaiveDate>,
    /// The day of registration.
    pub registered: NaiveDate,
    /// Sheets of the Kazakh text.
    pub sheets: u32,
    /// Sheets of the Russian version, where there is one.
    pub russian_sheets: Option<u32>,
    /// The annexes, in their order.
    pub annexes: Vec<Annex>,
    /// The chair's signature.
    pub chair: Option<Signature>,
    /// The secretary's signature.
    pub secretary: Option<Signature>,
}

/// An annex with its sheets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Annex {
    /// Its title.
    pub title: Bilingual,
    /// Its sheets.
    pub sheets: u32,
}

/// Who signed and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signature {
    /// Who.
    pub person: PersonId,
    /// The post on that day, nominative.
    pub post: Bilingual,
    /// The day.
    pub signed: NaiveDate,
}

impl Registration {
    /// Returns the number as it stands on paper: file index, number and the other body's number, «02-15/6/11».
    pub fn index(&self) -> String {
        let number = self.number.number.to_string();
        let parts = [self.file_index.trim(), &number, self.joint_number.trim()];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("/")
    }

    /// Returns the sheets of the annexes together.
    pub fn annex_sheets(&self) -> u32 {
        self.annexes.iter().fold(0, |sum, annex| sum.saturating_add(annex.sheets))
    }

    /// Checks the requisites beside the numbers given before.
    ///
    /// # Errors
    ///
    /// Refuses a number that is taken or of another series, dates out of order, missing sheets, and missing signatures
    /// by the rule of the profile.
    pub fn check(&self, taken: &TakenNumbers, rules: &ProtocolRules) -> Result<Vec<ProtocolRemark>, ProtocolRefusal> {
        self.check_dates()?;
        let expected = series_year(rules.series.value, self.session, self.registered);
        if self.number.year != expected {
            return Err(ProtocolRefusal::OtherSeries { year: self.number.year, expected });
        }
        let remarks = check_number(taken, self.number, self.registered)?;
        self.check_sheets()?;
        self.check_signatures(rules)?;
        Ok(remarks)
    }

    fn check_dates(&self) -> Result<(), ProtocolRefusal> {
        let (first, last) = (self.session, self.session_last.unwrap_or(self.session));
        if last < first {
            return Err(ProtocolRefusal::SessionEndsBeforeItBegan { first, last });
        }
        let registered = self.registered;
        if registered < last {
            return Err(ProtocolRefusal::RegisteredBeforeSession { registered, session: last });
        }
        Ok(())
    }

    fn check_sheets(&self) -> Result<(), ProtocolRefusal> {
        if self.sheets == 0 || self.russian_sheets == Some(0) {
            return Err(ProtocolRefusal::SheetsMissing);
        }
        match (1..).zip(&self.annexes).find(|(_, annex)| annex.sheets == 0) {
            Some((annex, _)) => Err(ProtocolRefusal::AnnexWithoutSheets { annex }),
            None => Ok(()),
        }
    }

    fn check_signatures(&self, rules: &ProtocolRules) -> Result<(), ProtocolRefusal> {
        let citation = || rules.signatories.citation.clone();
        self.check_signature(SigningOffice::Chair, self.chair.as_ref(), rules)?;
        match rules.signatories.value {
            SignatoryRule::ChairOnly => return Ok(()),
            SignatoryRule::ChairAndSecretary => {}
        }
        self.check_signature(SigningOffice::Secretary, self.secretary.as_ref(), rules)?;
        let person = |signature: &Option<Signature>| signature.as_ref().map(|signature| signature.person);
        if person(&self.chair) == person(&self.secretary) {
            return Err(ProtocolRefusal::OnePersonSignsTwice { citation: citation() });
        }
        Ok(())
    }

    fn check_signature(
        &self,
        office: SigningOffice,
        signature: Option<&Signature>,
        rules: &ProtocolRules,
    ) -> Result<(), ProtocolRefusal> {
        let citation = || rules.signatories.citation.clone();
        let signed =
            signature.ok_or_else(|| ProtocolRefusal::SignatureMissing { office, citation: citation() })?.signed;
        let (session, registered) = (self.session, self.registered);
        if signed < session || signed > registered {
            return Err(ProtocolRefusal::SignedOutOfTime { office, signed, session, registered });
        }
        Ok(())
    }
}
