//! The head of a protocol: requisites, heading, who presided, kept the record and was there, the quorum.

use super::{Scribe, participants};
use crate::documents::content::{BODY_SIZE, Block, Cell, Content, Heading, Keyed, Paragraph, Table, bold, space};
use crate::documents::sentence::{cited, joined, sentence};
use crate::domain::act::Act;
use crate::domain::protocol::Place;
use crate::domain::record::QuorumFigures;
use crate::domain::session::SessionKind;
use crate::i18n::format::{date, name};

/// What stands for the number of a protocol that is not registered: room to write it in by hand.
const NO_NUMBER: &str = "______";

/// How much of the measure a heading leaves free on the right, in points: its lines hold about 35 letters (p. 26).
const HEADING_RIGHT: f32 = 210.0;

/// Writes the head.
pub fn write(scribe: &Scribe<'_>, content: &mut Content) {
    marks(scribe, content);
    name_of_body(scribe, content);
    content.push(Heading::centred(1, scribe.words.protocol_title()));
    content.push(requisites(scribe));
    heading(scribe, content);
    content.push(attendance(scribe));
    content.push(space(8.0));
    content.push(scribe.paragraph(Place::Opening, opening(scribe)));
}

/// Writes the marks of the top right corner: a draft, restricted distribution.
pub fn marks(scribe: &Scribe<'_>, content: &mut Content) {
    if scribe.record.items.iter().any(|item| item.restricted) {
        content.push(Paragraph::flush_right(scribe.restricted_mark()));
    }
    if scribe.record.registration.is_none() {
        content.push(Paragraph::flush_right(bold(scribe.words.draft_stamp())));
    }
    content.push(space(8.0));
}

/// Writes the name of the body, unless its blank carries it.
pub fn name_of_body(scribe: &Scribe<'_>, content: &mut Content) {
    if scribe.issue.stationery.lacks_name() {
        let name = bold(scribe.text(&scribe.record.body.name));
        content.push(Paragraph::centred(name).after(10.0).keyed(Place::Body.to_string()));
    }
}

/// Makes the line of date, number and place.
pub fn requisites(scribe: &Scribe<'_>) -> Block {
    let record = scribe.record;
    let number = record.registration.as_ref().map_or_else(|| NO_NUMBER.to_owned(), |r| r.number.to_string());
    let days = date::range(scribe.language(), record.days.0, record.days.1);
    let cells = [
        Cell::text(days).size(BODY_SIZE),
        Cell::centred(name::number_sign(&number)).size(BODY_SIZE),
        Cell::right(scribe.text(&record.body.city)).size(BODY_SIZE),
    ];
    Table::side_by_side([0.4, 0.2, 0.4], cells).keyed("requisites")
}

/// Writes the heading, the kind of an unusual sitting, and what a later edition mends.
pub fn heading(scribe: &Scribe<'_>, content: &mut Content) {
    let record = scribe.record;
    let words = scribe.worded(Place::Heading, scribe.text(&record.body.sitting_heading).to_owned());
    let heading = Paragraph::flush(bold(words)).right(HEADING_RIGHT).before(14.0).keep_with_next();
    content.push(heading.keyed(Place::Heading.to_string()));
    if let Some(kind) = kind(scribe) {
        content.push(Paragraph::flush(kind).keyed(Place::Kind.to_string()));
    }
    if let Some(requisites) = &record.registration
        && let Some(correction) = &requisites.correction
    {
        let note = scribe.words.correction_note(requisites.edition, &sentence(scribe.text(correction)));
        content.push(Paragraph::flush(note).before(6.0).keyed(Place::Correction.to_string()));
    }
    content.push(space(12.0));
}

fn kind(scribe: &Scribe<'_>) -> Option<String> {
    let session = &scribe.record.session;
    match &session.kind {
        SessionKind::Ordinary => session.closed.then(|| scribe.words.sitting_closed_to_public()),
        SessionKind::Extraordinary { basis } => {
            Some(scribe.words.sitting_extraordinary(&act(scribe, basis), session.closed))
        }
    }
}

/// Returns the words for a deciding document; an oral decision has a date only.
fn act(scribe: &Scribe<'_>, act: &Act) -> String {
    let kind = scribe.text(&act.kind);
    match act.number.trim() {
        "" => scribe.words.act_unnumbered(kind, act.date),
        number => scribe.words.act_named(kind, act.date, number),
    }
}

/// Makes the labelled lines: chair, secretary, present, absent, invited.
fn attendance(scribe: &Scribe<'_>) -> Block {
    let (record, words) = (scribe.record, &scribe.words);
    let annexed = participants::as_annex(scribe);
    let present = if annexed {
        vec![format!("{} {}", present_counted(scribe), words.list_attached())]
    } else {
        participants::lines(scribe, &record.present)
    };
    let absent = participants::absent_lines(scribe);
    let invited = counted_if(scribe, annexed, participants::lines(scribe, &record.invited));
    let mut lines = officers(scribe);
    lines.push((Place::Present, words.present_label(), present));
    lines.push((Place::Absent, words.absent_label(), absent));
    lines.push((Place::Invited, words.invited_label(), invited));
    labelled(lines)
}

/// Makes the labelled lines of an extract: chair, secretary, and how many were present.
pub fn presiding(scribe: &Scribe<'_>) -> Block {
    let mut lines = officers(scribe);
    lines.push((Place::Present, scribe.words.present_label(), vec![present_counted(scribe)]));
    labelled(lines)
}

fn officers(scribe: &Scribe<'_>) -> Vec<(Place, String, Vec<String>)> {
    let words = &scribe.words;
    let chairs = scribe.worded(Place::Chairs, chairs(scribe));
    let secretary = scribe.worded(Place::Secretary, secretaries(scribe));
    vec![
        (Place::Chairs, words.presiding_label(), vec![chairs]),
        (Place::Secretary, words.secretary_label(), vec![secretary]),
    ]
}

fn present_counted(scribe: &Scribe<'_>) -> String {
    scribe.words.members_present_counted(count(scribe.record.present.len()), scribe.record.quorum.total)
}

fn counted_if(scribe: &Scribe<'_>, annexed: bool, lines: Vec<String>) -> Vec<String> {
    if annexed && !lines.is_empty() { vec![scribe.words.counted_in_list(count(lines.len()))] } else { lines }
}

/// Sets labels on the left and what they say on the right; a label that has nothing to say is left out.
fn labelled(lines: Vec<(Place, String, Vec<String>)>) -> Block {
    let mut table = Table::side_by_side([0.34, 0.66], []);
    table.rows.clear();
    for (place, label, values) in lines.into_iter().filter(|(_, _, values)| !values.is_empty()) {
        let mut values: Vec<Block> = values.into_iter().map(|value| Paragraph::flush(value).into()).collect();
        if let Some(first) = values.first_mut() {
            first.key = Some(place.to_string());
        }
        table = table.row([Cell::text(label).size(BODY_SIZE), Cell::of(values)]);
    }
    table.into()
}

/// Returns who presided; where the chair changed, from when to when each of them did.
fn chairs(scribe: &Scribe<'_>) -> String {
    let record = scribe.record;
    let [only] = record.chairs.as_slice() else {
        let ends = record.chairs.iter().skip(1).map(|next| Some(next.from)).chain([record.closed]);
        let spans = record.chairs.iter().zip(ends).map(|(chairing, end)| {
            let name = scribe.name(&chairing.chair);
            end.map_or_else(|| name.clone(), |end| scribe.words.person_between(&name, chairing.from.time(), end.time()))
        });
        return spans.collect::<Vec<_>>().join(", ");
    };
    scribe.name(&only.chair)
}

/// Returns who kept the journal; where it was passed on, from when to when each of them did.
fn secretaries(scribe: &Scribe<'_>) -> String {
    let record = scribe.record;
    let ends = record.secretaries.iter().skip(1).map(|next| Some(next.from)).chain([record.closed]);
    let spans = record.secretaries.iter().zip(ends).map(|(keeping, end)| {
        let name = scribe.name(&keeping.secretary);
        end.map_or_else(|| name.clone(), |end| scribe.words.person_between(&name, keeping.from.time(), end.time()))
    });
    let spans: Vec<_> = spans.collect();
    if spans.is_empty() { scribe.name(&record.secretary) } else { spans.join(", ") }
}

/// Returns the proof of the quorum at the opening, and the order that says how many members there are.
pub fn opening(scribe: &Scribe<'_>) -> String {
    let (record, words) = (scribe.record, &scribe.words);
    let QuorumFigures { present, total, needed } = record.quorum;
    let quorum = if present >= needed {
        words.quorum_at_opening(present, total, needed)
    } else {
        words.no_quorum(present, total, needed)
    };
    let quorum = cited(&quorum, &scribe.issue.profile.sitting.quorum.citation, words);
    joined([words.composition_by_order(&act(scribe, &record.order)), quorum])
}

fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
