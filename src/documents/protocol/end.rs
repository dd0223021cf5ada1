//! The end of a protocol: its hours, its annex and who signs.

use super::{Scribe, participants};
use crate::documents::content::{Block, Content, Keyed, Paragraph, SignatureLine, keep, space};
use crate::domain::composition::Role;
use crate::domain::id::PersonId;
use crate::domain::profile::paper::{ProtocolForm, SignatoryRule};
use crate::domain::protocol_check::Place;
use crate::domain::record::Party;

/// Writes the end.
pub fn write(scribe: &Scribe<'_>, form: ProtocolForm, content: &mut Content) {
    if form == ProtocolForm::Full {
        super::item::day(scribe, scribe.record.items.len(), content);
    }
    if let Some(hours) = hours(scribe) {
        let Block { key, body } = scribe.paragraph(Place::Closing, hours);
        content.push(space(8.0));
        content.push(Block { key, body });
    }
    if participants::as_annex(scribe) {
        let words = &scribe.words;
        let note =
            scribe.issue.annex_sheets.map_or_else(|| words.annex_note(), |sheets| words.annex_note_sheets(sheets));
        content.push(Paragraph::new(note));
    }
    content.push(space(18.0));
    content.push(signatures(scribe).keyed(Place::Signatures.to_string()));
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

/// Makes the lines for the signatures: everybody who presided, once, and the secretary (p. 31).
pub fn signatures(scribe: &Scribe<'_>) -> Block {
    let mut lines: Vec<Block> = Vec::new();
    let mut signed: Vec<PersonId> = Vec::new();
    for chairing in &scribe.record.chairs {
        let id = chairing.chair.person.id;
        if !signed.contains(&id) {
            signed.push(id);
            lines.push(signature(scribe, &presiding(scribe, &chairing.chair), &chairing.chair));
        }
    }
    match scribe.issue.profile.protocol.signatories.value {
        SignatoryRule::ChairAndSecretary => {
            lines.push(signature(scribe, &scribe.words.secretary_signature(), &scribe.record.secretary));
        }
        SignatoryRule::ChairOnly => {}
    }
    keep(lines.into_iter().flat_map(|line| [line, space(20.0)]))
}

fn presiding(scribe: &Scribe<'_>, chair: &Party) -> String {
    match chair.role {
        Some(Role::Chair) => scribe.words.chair_signature(),
        Some(Role::DeputyChair | Role::Member) | None => scribe.words.presiding_signature(),
    }
}

fn signature(scribe: &Scribe<'_>, position: &str, signatory: &Party) -> Block {
    SignatureLine::new(position, scribe.name(signatory)).into()
}
