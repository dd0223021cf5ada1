//! Why an agenda is not approved or an invitation not sent, what is worth a look, and what changed (p. 7).

use super::{Explanation, Voice};
use crate::domain::agenda::approval::{AgendaRefusal, AgendaRemark};
use crate::domain::agenda::invitation::{InvitationRefusal, InvitationRemark};
use crate::domain::agenda::version::{AgendaChange, ChangeKind};
use crate::domain::agenda::{InviteeKind, ItemKind};
use crate::domain::profile::clause::Clause;
use crate::domain::text::Language;
use crate::i18n::Catalog;

/// Explains why an agenda is not approved.
pub fn refusal(refusal: &AgendaRefusal, voice: &Voice<'_>) -> Explanation {
    let words = voice.words;
    let explanation = match refusal {
        AgendaRefusal::NoItems => Explanation::of(words.agenda_empty()).way(words.way_add_item()),
        AgendaRefusal::KazakhTitleMissing { items } => {
            Explanation::of(words.agenda_kazakh_title_missing(&voice.numbers(items)))
                .way(words.way_write_kazakh_title())
        }
        AgendaRefusal::BasisMissing => {
            Explanation::of(words.extraordinary_needs_decision()).way(words.way_enter_decision())
        }
        AgendaRefusal::NumberTaken { number } => {
            Explanation::of(words.agenda_number_taken(*number)).way(words.way_renumber())
        }
        AgendaRefusal::ItemOfAnotherSession { item: _ } => {
            Explanation::of(words.agenda_item_of_another_session()).way(words.way_add_to_this_session())
        }
        AgendaRefusal::LateWithoutReason { items, version } => {
            Explanation::of(words.agenda_late_without_reason(&voice.numbers(items), *version))
                .way(words.way_write_late_reason())
        }
        AgendaRefusal::RemovalWithoutReason { item, version } => {
            Explanation::of(words.agenda_removal_without_reason(*item, *version)).way(words.way_write_reason())
        }
        AgendaRefusal::NothingChanged { version } => Explanation::of(words.agenda_nothing_changed(*version)),
    };
    explanation.on(voice.clause(refusal.clause()))
}

/// Explains what is worth a look in an agenda.
pub fn remark(remark: &AgendaRemark, voice: &Voice<'_>) -> Explanation {
    let words = voice.words;
    let explanation = match remark {
        AgendaRemark::RussianTitleMissing { item } => {
            Explanation::of(words.remark_russian_title_missing(*item)).way(words.way_write_russian_title())
        }
        AgendaRemark::UnusualTitle { item, language: Language::Kazakh } => {
            Explanation::of(words.remark_unusual_kazakh_title(*item)).way(words.way_check_title())
        }
        AgendaRemark::UnusualTitle { item, language: Language::Russian } => {
            Explanation::of(words.remark_unusual_russian_title(*item)).way(words.way_check_title())
        }
        AgendaRemark::NotInPlan { item } => {
            Explanation::of(words.remark_not_in_plan(*item)).way(words.way_link_to_plan())
        }
        AgendaRemark::NoSpeaker { item } => {
            Explanation::of(words.remark_no_speaker(*item)).way(words.way_name_speaker())
        }
    };
    explanation.on(voice.clause(remark.clause()))
}

/// Explains why an invitation is not sent.
pub fn invitation_refusal(refusal: &InvitationRefusal, voice: &Voice<'_>) -> Explanation {
    let words = voice.words;
    let explanation = match refusal {
        InvitationRefusal::DecisionNeeded { person, kind, citation: _ } => {
            Explanation::of(words.invitation_needs_decision(&voice.person(*person), &invitee(*kind, words)))
                .way(words.way_enter_decision())
        }
        InvitationRefusal::DecidedLater { person, decided, sent, citation: _ } => {
            Explanation::of(words.invitation_decided_later(&voice.person(*person), *sent, *decided))
                .way(words.way_invite_from(*decided))
        }
    };
    explanation.on(voice.citation(refusal.citation(), Some(Clause::InvitationByDecision)))
}

/// Explains what is worth a look in an invitation.
pub fn invitation_remark(remark: &InvitationRemark, voice: &Voice<'_>) -> Explanation {
    let words = voice.words;
    match remark {
        InvitationRemark::MediaAtRestrictedItems { items } => {
            Explanation::of(words.remark_media_at_restricted(&voice.numbers(items)))
                .on(voice.clause(Clause::Restricted))
                .way(words.way_limit_invitation())
        }
    }
}

/// Tells what changed in an agenda.
pub fn change(change: &AgendaChange, voice: &Voice<'_>) -> String {
    let (words, item) = (voice.words, change.number);
    match &change.what {
        ChangeKind::Added { title, reason: None } => words.change_added(item, voice.text(title)),
        ChangeKind::Added { title, reason: Some(reason) } => {
            words.change_added_because(item, voice.text(title), voice.text(reason))
        }
        ChangeKind::Removed { title } => words.change_removed(item, voice.text(title)),
        ChangeKind::Moved { from } => words.change_moved(item, *from),
        ChangeKind::Renumbered { from } => words.change_renumbered(item, *from),
        ChangeKind::Retitled { from, to } => words.change_title(item, voice.text(from), voice.text(to)),
        ChangeKind::KindChanged { from, to } => words.change_kind(item, &kind(*from, words), &kind(*to, words)),
        ChangeKind::SpeakersChanged { from, to } => {
            words.change_speakers(item, &voice.persons(from), &voice.persons(to))
        }
        ChangeKind::CoSpeakersChanged { from, to } => {
            words.change_co_speakers(item, &voice.persons(from), &voice.persons(to))
        }
        ChangeKind::InvitedChanged { from, to } => words.change_invited(item, &voice.persons(from), &voice.persons(to)),
        ChangeKind::UnitChanged { from, to } => {
            let name = |unit: &Option<_>| unit.map_or_else(|| words.nobody(), |unit| voice.unit(unit));
            words.change_unit(item, &name(from), &name(to))
        }
        ChangeKind::MinutesChanged { from, to } => words.change_minutes(item, *from, *to),
        ChangeKind::RestrictionChanged { restricted: true } => words.change_restricted(item),
        ChangeKind::RestrictionChanged { restricted: false } => words.change_unrestricted(item),
    }
}

/// Returns whom an invitee represents.
pub fn invitee(kind: InviteeKind, words: &Catalog) -> String {
    match kind {
        InviteeKind::OwnStaff => words.invited_own_staff(),
        InviteeKind::StateBody => words.invited_state_body(),
        InviteeKind::Ngo => words.invited_organisation(),
        InviteeKind::Media => words.invited_media(),
        InviteeKind::Other => words.invited_other(),
    }
}

/// Returns what is to come of an item.
pub fn kind(kind: ItemKind, words: &Catalog) -> String {
    match kind {
        ItemKind::Decision => words.item_for_decision(),
        ItemKind::Information => words.item_for_note(),
    }
}
