//! Whose invitation needs a decision of the first head (p. 7, SR-19, SR-20).

use chrono::NaiveDate;

use super::{AgendaItem, Invitee, InviteeKind};
use crate::domain::id::PersonId;
use crate::domain::profile::{Citation, Profile, Rule};
use crate::domain::remark::Weight;

/// Why an invitation is not sent.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvitationRefusal {
    /// The first head has not decided on it.
    #[error("inviting person {person} ({kind:?}) needs a decision of the first head")]
    DecisionNeeded {
        /// Who.
        person: PersonId,
        /// Whom he or she represents.
        kind: InviteeKind,
        /// Where it is written.
        citation: Citation,
    },
    /// The first head decided only after the day on which it was sent.
    #[error("the decision on inviting person {person} is of {decided}, the invitation of {sent}")]
    DecidedLater {
        /// Who.
        person: PersonId,
        /// The day of the decision.
        decided: NaiveDate,
        /// The day of the invitation.
        sent: NaiveDate,
        /// Where it is written.
        citation: Citation,
    },
}

impl InvitationRefusal {
    /// Returns the paragraph.
    pub fn citation(&self) -> &Citation {
        match self {
            Self::DecisionNeeded { citation, .. } | Self::DecidedLater { citation, .. } => citation,
        }
    }
}

/// What is worth a look in an invitation that is sent nevertheless.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InvitationRemark {
    /// The media would be there when an item of restricted distribution is considered.
    MediaAtRestrictedItems {
        /// The numbers of the items.
        items: Vec<u32>,
    },
}

impl InvitationRemark {
    /// Returns how much it weighs.
    pub const fn weight(&self) -> Weight {
        match self {
            Self::MediaAtRestrictedItems { .. } => Weight::Warning,
        }
    }
}

/// Checks whether `invitee` may be sent an invitation on `sent`.
///
/// # Errors
///
/// Refuses the media, and by the profile an NGO, without a decision of the first head made by that day.
pub fn check(
    invitee: &Invitee,
    items: &[AgendaItem],
    sent: NaiveDate,
    profile: &Profile,
) -> Result<Vec<InvitationRemark>, InvitationRefusal> {
    if let Some(rule) = decision_rule(invitee.kind, profile).filter(|rule| rule.value) {
        let (person, citation) = (invitee.person, rule.citation.clone());
        match &invitee.decision {
            None => return Err(InvitationRefusal::DecisionNeeded { person, kind: invitee.kind, citation }),
            Some(act) if act.date > sent => {
                return Err(InvitationRefusal::DecidedLater { person, decided: act.date, sent, citation });
            }
            Some(_) => {}
        }
    }
    let attended = items.iter().filter(|item| invitee.items.is_empty() || invitee.items.contains(&item.id));
    let restricted: Vec<_> = attended.filter(|item| item.restricted).map(|item| item.number).collect();
    let with_media = invitee.kind == InviteeKind::Media && !restricted.is_empty();
    Ok(if with_media { vec![InvitationRemark::MediaAtRestrictedItems { items: restricted }] } else { Vec::new() })
}

fn decision_rule(kind: InviteeKind, profile: &Profile) -> Option<&Rule<bool>> {
    match kind {
        InviteeKind::Media => Some(&profile.invitation.media_by_decision),
        InviteeKind::Ngo => Some(&profile.invitation.ngo_by_decision),
        InviteeKind::OwnStaff | InviteeKind::StateBody | InviteeKind::Other => None,
    }
}
