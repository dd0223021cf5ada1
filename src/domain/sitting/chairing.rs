//! The rules of opening, presiding, interrupting and closing (p. 7, SR-16, SR-17).

use chrono::NaiveDateTime;

use super::effect::News;
use super::floor::{Break, Phase, Presiding};
use super::refusal::{QuorumPurpose, SittingRefusal};
use super::table::{Opening, Table, Verdict};
use crate::domain::id::PersonId;
use crate::domain::text::Bilingual;

impl Table {
    /// The sitting is opened: on the day of its session, with a chair who is here and a secretary, and with the quorum.
    pub(super) fn open(&mut self, chair: PersonId, secretary: PersonId, at: NaiveDateTime) -> Verdict {
        if at.date() != self.setup.date {
            return Err(SittingRefusal::AnotherDay { set: self.setup.date, at });
        }
        self.check_may_preside(chair)?;
        if secretary != self.setup.composition.secretary && self.attendance.now(secretary).is_none() {
            return Err(SittingRefusal::SecretaryUnknown { person: secretary });
        }
        if secretary == chair {
            return Err(SittingRefusal::ChairIsSecretary { person: chair });
        }
        let quorum = self.require_quorum(None, QuorumPurpose::Opening)?;
        self.phase = Phase::Open;
        self.presiding.push(Presiding { person: chair, from: at, to: None });
        self.attendance.acts(chair, at);
        self.opened = Some(Opening { at, secretary, quorum: quorum.clone() });
        Ok(News::Lawful(quorum))
    }

    /// Checks that the person is here and may preside: a member who counts, or an acting first head who is no member,
    /// where the rules let one preside; that person has no vote and does not count (SR-17).
    fn check_may_preside(&self, person: PersonId) -> Result<(), SittingRefusal> {
        let rules = &self.setup.rules;
        let is_member = self.setup.composition.is_member(person);
        let acts_as_head = self.setup.acting_head == Some(person) && rules.acting_head_presides.value;
        if !is_member && !acts_as_head {
            let citation = rules.acting_head_presides.citation.clone();
            return Err(SittingRefusal::MayNotPreside { person, citation });
        }
        match self.attendance.now(person) {
            Some(stay) if !is_member || self.counts(stay) => Ok(()),
            Some(_) | None => Err(SittingRefusal::ChairAbsent { person }),
        }
    }

    /// Another person presides; not in the middle of a vote, which is taken under one chair.
    pub(super) fn pass_chair(&mut self, to: PersonId, at: NaiveDateTime) -> Verdict {
        self.refuse_during_vote()?;
        if self.chair() == Some(to) {
            return Err(SittingRefusal::PresidesAlready { person: to });
        }
        if self.opened.as_ref().is_some_and(|opening| opening.secretary == to) {
            return Err(SittingRefusal::ChairIsSecretary { person: to });
        }
        self.check_may_preside(to)?;
        if let Some(last) = self.presiding.last_mut() {
            last.to = Some(at);
            self.attendance.acts(last.person, at);
        }
        self.presiding.push(Presiding { person: to, from: at, to: None });
        self.attendance.acts(to, at);
        Ok(News::Recorded)
    }

    /// The sitting is interrupted, with no vote open and nobody speaking.
    pub(super) fn adjourn(&mut self, until: Option<NaiveDateTime>, reason: &Bilingual, at: NaiveDateTime) -> Verdict {
        self.refuse_during_vote()?;
        self.refuse_during_speech()?;
        self.phase = Phase::Adjourned;
        self.breaks.push(Break { from: at, until, reason: reason.clone(), to: None });
        Ok(News::Recorded)
    }

    /// The sitting goes on: whoever presides is here, and so is the quorum (p. 7).
    pub(super) fn resume(&mut self, at: NaiveDateTime) -> Verdict {
        if let Some(chair) = self.chair() {
            self.check_may_preside(chair)?;
        }
        let quorum = self.require_quorum(None, QuorumPurpose::Resuming)?;
        self.phase = Phase::Open;
        if let Some(last) = self.breaks.last_mut() {
            last.to = Some(at);
        }
        Ok(News::Lawful(quorum))
    }

    /// The sitting is over: every item has an outcome, no vote is open, nobody speaks (F08.08).
    pub(super) fn close(&mut self, at: NaiveDateTime) -> Verdict {
        self.refuse_during_vote()?;
        self.refuse_during_speech()?;
        let items: Vec<_> = self.items.iter().filter(|record| !record.is_done()).map(|record| record.item.id).collect();
        if !items.is_empty() {
            return Err(SittingRefusal::ItemsOpen { items });
        }
        self.phase = Phase::Closed;
        self.closed = Some(at);
        Ok(News::Recorded)
    }
}
