//! The end of a protocol: its hours, its annex and who signs.

use super::{Scribe, participants};
use crate::documents::content::{Block, Content, Keyed, Paragraph, SignatureLine, keep, space};
use crate::domain::composition::Role;
use crate::domain::profile::paper::{ProtocolForm, SignatoryRule};
use crate::domain::protocol::Place;
use crate::domain::record::Party;

/// Writes the end.
pub fn write(scribe: &Scribe<'_>, form: ProtocolForm, content: &mut Content) {
    if form == ProtocolForm::Full {
        super::item::between(scribe, scribe.record.items.len(), content);
    }
    // One block, so that signatures never stand on a sheet without a word of the protocol.
    let mut end = Vec::new();
    if let Some(hours) = hours(scribe) {
        end.extend([space(8.0), scribe.paragraph(Place::Closing, hours)]);
    }
    if participants::as_annex(scribe) {
        let words = &scribe.words;
        let note = scribe.issue.annex_sheets;
        let note = note.map_or_else(|| words.annex_note(), |sheets| words.annex_note_sheets(sheets));
        end.push(Paragraph::new(note).into());
    }
    end.extend([space(18.0), signatures(scribe).keyed(Place::Signatures.to_string())]);
    content.push(keep(end));
}

fn hours(scribe: &Scribe<'_>) -> Option<String> {
    let (opened, closed) = (scribe.record.opened, scribe.record.closed?);
    let words = &scribe.words;
    Some(if opened.date() == closed.date() {
        words.session_hours(opened.time(), closed.time())
    } else {
        words.session_hours_over_days(opened.date(), opened.time(), closed.date(), closed.time())
    })
}

/// Makes the lines for the signatures.
fn signatures(scribe: &Scribe<'_>) -> Block {
    let line = |(position, party): (String, &Party)| SignatureLine::new(position, scribe.name(party)).into();
    keep(signatories(scribe).into_iter().flat_map(|signatory| [line(signatory), space(20.0)]))
}

/// Returns who signs and as what: everybody who presided, once, and the secretary (p. 31).
pub fn signatories<'a>(scribe: &Scribe<'a>) -> Vec<(String, &'a Party)> {
    let mut lines: Vec<(String, &Party)> = Vec::new();
    for chairing in &scribe.record.chairs {
        let chair = &chairing.chair;
        if lines.iter().all(|(_, signed)| signed.person.id != chair.person.id) {
            lines.push((presiding(scribe, chair), chair));
        }
    }
    match scribe.issue.profile.protocol.signatories.value {
        SignatoryRule::ChairAndSecretary => {
            lines.push((scribe.words.secretary_signature(), &scribe.record.secretary));
        }
        SignatoryRule::ChairOnly => {}
    }
    lines
}

fn presiding(scribe: &Scribe<'_>, chair: &Party) -> String {
    match chair.role {
        Some(Role::Chair) => scribe.words.chair_signature(),
        Some(Role::DeputyChair | Role::Member) | None => scribe.words.presiding_signature(),
    }
}
