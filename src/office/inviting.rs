//! Inviting: who is invited beside the members, who has answered, and what that says about the quorum.

use super::preparing::{must_be_open_to_changes, must_not_be_settled};
use super::{Office, OfficeError, Work, profile_on};
use crate::domain::agenda::Invitee;
use crate::domain::agenda::invitation::{self, InvitationRemark};
use crate::domain::id::{PersonId, SessionId};
use crate::domain::session::answer::{Answer, Answered, check};
use crate::domain::session::forecast::{QuorumForecast, forecast};
use crate::store::{Noun, StoreError};

impl Office {
    /// Returns the persons invited to a session beside its members.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn invitees(&self, session: SessionId) -> Result<Vec<Invitee>, OfficeError> {
        self.read(|reader| Ok(reader.invitees(session)?))
    }

    /// Replaces the invitation of a person who is invited.
    ///
    /// # Errors
    /// As [`Office::invite`], and where the person is not invited.
    pub fn change_invitee(
        &mut self,
        session: SessionId,
        invitee: &Invitee,
    ) -> Result<Vec<InvitationRemark>, OfficeError> {
        self.transact(|work| {
            must_not_be_settled(work.writer, session)?;
            let invitees = work.writer.invitees(session)?;
            let before = invitees.into_iter().find(|known| known.person == invitee.person);
            let before = before.ok_or(StoreError::NoRecord { noun: Noun::Invitee, id: invitee.person.0 })?;
            let profile = profile_on(work.writer, work.writer.session(session)?.date)?;
            let remarks = invitation::check(invitee, &work.writer.items(session)?, work.now.date(), &profile)?;
            work.writer.set_invitee(session, invitee)?;
            work.log_change("change_invitation", "session", session.0, Some(&before), invitee)?;
            Ok(remarks)
        })
    }

    /// Takes an invitation back, with the answer to it.
    ///
    /// # Errors
    /// Refuses once the journal was begun, and where the person is not invited.
    pub fn remove_invitee(&mut self, session: SessionId, person: PersonId) -> Result<(), OfficeError> {
        self.transact(|work| {
            must_be_open_to_changes(work.writer, session)?;
            let invitees = work.writer.invitees(session)?;
            let before = invitees.into_iter().find(|known| known.person == person);
            uninvite(work, session, person)?;
            work.log_change("take_invitation_back", "session", session.0, before.as_ref(), &person)
        })
    }

    /// Returns the answers to the invitation to a session; who is silent is not among them.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn answers(&self, session: SessionId) -> Result<Vec<Answered>, OfficeError> {
        self.read(|reader| Ok(reader.answers(session)?))
    }

    /// Records the answer of a member or of somebody invited, given today; nothing makes the person silent again.
    ///
    /// # Errors
    /// Refuses once the journal was begun, and an answer of anybody who is neither a member nor invited.
    pub fn set_answer(
        &mut self,
        session: SessionId,
        person: PersonId,
        answer: Option<Answer>,
    ) -> Result<(), OfficeError> {
        self.transact(|work| {
            must_be_open_to_changes(work.writer, session)?;
            let composition = work.writer.composition_on(work.writer.session(session)?.date)?;
            check(person, composition.as_ref(), &work.writer.invitees(session)?)?;
            let before = work.writer.answers(session)?.into_iter().find(|known| known.person == person);
            match answer {
                Some(answer) => {
                    let answered = Answered { person, answer, given: work.now.date() };
                    work.writer.set_answer(session, &answered)?;
                }
                None => {
                    work.writer.remove_answer(session, person)?;
                }
            }
            work.log_change("answer", "session", session.0, before.as_ref(), &(person, answer))
        })
    }

    /// Forecasts the quorum of a session from the answers of its members, by the composition of its day.
    ///
    /// # Errors
    /// Where no composition or no profile is in force on that day.
    pub fn quorum_forecast(&self, session: SessionId) -> Result<QuorumForecast, OfficeError> {
        self.read(|reader| {
            let day = reader.session(session)?.date;
            let composition = reader.composition_on(day)?.ok_or(OfficeError::NoComposition { day })?;
            Ok(forecast(&composition, &reader.answers(session)?, &profile_on(reader, day)?.sitting))
        })
    }
}

/// Takes an invitation back; the answer goes with it, unless it is that of a member.
pub(super) fn uninvite(work: &Work<'_>, session: SessionId, person: PersonId) -> Result<(), OfficeError> {
    work.writer.remove_invitee(session, person)?;
    let composition = work.writer.composition_on(work.writer.session(session)?.date)?;
    if !composition.is_some_and(|composition| composition.is_member(person)) {
        work.writer.remove_answer(session, person)?;
    }
    Ok(())
}
