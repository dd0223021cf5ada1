//! The agenda of a full protocol: items in order, each with who reports.

use super::Scribe;
use crate::documents::content::{Content, Heading, Keyed, List, ListItem, Marker, Paragraph};
use crate::domain::protocol::Place;
use crate::domain::record::ItemRecord;

/// Writes the agenda.
pub fn write(scribe: &Scribe<'_>, content: &mut Content) {
    content.push(Heading::centred(1, scribe.words.agenda_title()));
    for run in scribe.record.items.chunk_by(|item, next| item.number + 1 == next.number) {
        let start = run.first().map_or(1, |item| item.number);
        let list = List::new(Marker::FullStop).from_number(start).items(run.iter().map(|item| entry(scribe, item)));
        content.push(list.keyed(Place::Agenda.to_string()));
    }
}

fn entry(scribe: &Scribe<'_>, item: &ItemRecord) -> ListItem {
    let mut title = Paragraph::new(scribe.title(item)).before(3.0);
    title.style.keep_with_next = !item.speakers.is_empty();
    let mut blocks = vec![title.into()];
    if !item.speakers.is_empty() {
        let label = match item.speakers.len() {
            1 => scribe.words.speaker_label(),
            _ => scribe.words.speakers_label(),
        };
        let names: Vec<String> = item.speakers.iter().map(|speaker| scribe.name_and_post(speaker)).collect();
        blocks.push(Paragraph::new(format!("{label} {}", names.join("; "))).into());
    }
    ListItem::of(blocks).keyed(Place::Title(item.number).to_string())
}
