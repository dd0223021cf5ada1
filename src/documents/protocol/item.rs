//! An item of the protocol: who was heard, who spoke, what was put to the vote, what was resolved.

use super::course::{self, Happening};
use super::{Scribe, point, vote};
use crate::documents::content::{Block, Content, Heading, Keyed, Paragraph, bold, keep, rule, space};
use crate::documents::sentence::{clause, sentence};
use crate::domain::profile::Rule;
use crate::domain::profile::paper::ProtocolForm;
use crate::domain::protocol::Place;
use crate::domain::protocol::check::standing_vote;
use crate::domain::record::{ItemRecord, ItemResult, Recusal, Speech};
use crate::domain::sitting::entry::SpeechKind;
use crate::domain::text::Bilingual;
use crate::i18n::format::date;

/// Writes the date before the item at `index` where a new day of the sitting begins with it.
pub fn day(scribe: &Scribe<'_>, index: usize, content: &mut Content) {
    let record = scribe.record;
    let day = |item: &ItemRecord| item.from.map(|from| from.date());
    let earlier = record.items.iter().take(index).rev().find_map(day).unwrap_or(record.days.0);
    if let Some(today) = record.items.get(index).and_then(day).filter(|&today| today != earlier) {
        let line = Paragraph::centred(bold(date::long(scribe.language(), today)));
        content.push(line.before(12.0).keep_with_next());
    }
}

/// Writes who came and went outside any item before the item at `index`.
pub fn between(scribe: &Scribe<'_>, index: usize, content: &mut Content) {
    let between = course::before_item(scribe.record, index);
    if !between.is_empty() {
        content.push(space(8.0));
    }
    content.blocks.extend(between.iter().flat_map(|happening| told(scribe, happening)));
}

/// Writes an item of the full form.
pub fn full(scribe: &Scribe<'_>, item: &ItemRecord, content: &mut Content) {
    let title = Heading::new(2, format!("{}. {}", item.number, scribe.title(item)));
    content.push(title.keyed(Place::Title(item.number).to_string()));
    recusals(scribe, item, content);
    let (said, resolved) = course::of_item(scribe.record, item);
    speeches(scribe, item, &said, content);
    content.blocks.extend(decision(scribe, item, &resolved, ProtocolForm::Full));
}

/// Writes an item of the short form: the title centred over a line, who spoke, what was resolved (p. 47).
pub fn short(scribe: &Scribe<'_>, item: &ItemRecord, content: &mut Content) {
    let title = Heading::centred(2, format!("{}. {}", item.number, scribe.title(item)));
    let mut head = vec![title.keyed(Place::Title(item.number).to_string()), rule(0.5)];
    let mut names: Vec<String> = Vec::new();
    for speech in &item.speeches {
        let name = scribe.name(&speech.speaker);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    if !names.is_empty() {
        let names = Paragraph::centred(format!("({})", names.join(", "))).before(2.0).after(4.0);
        head.push(names.keep_with_next().into());
    }
    content.push(keep(head));
    recusals(scribe, item, content);
    content.blocks.extend(decision_blocks(scribe, item, ProtocolForm::Short));
}

/// Makes what was put to the vote and what was resolved, without who came and went.
pub fn decision_blocks(scribe: &Scribe<'_>, item: &ItemRecord, form: ProtocolForm) -> Vec<Block> {
    let votes: Vec<Happening<'_>> = item.votes.iter().map(Happening::Vote).collect();
    decision(scribe, item, &votes, form)
}

fn recusals(scribe: &Scribe<'_>, item: &ItemRecord, content: &mut Content) {
    for (number, Recusal { member, reason }) in (1..).zip(&item.recusals) {
        let words = &scribe.words;
        let reason = clause(scribe.text(reason));
        let said = words.member_recused(&scribe.name(member), &item.number.to_string(), reason);
        content.push(scribe.paragraph(Place::Recusal(item.number, number), said));
    }
}

/// Makes the title of a part in capitals from the left margin.
fn label(words: &str) -> Block {
    Paragraph::flush(bold(words)).before(6.0).after(2.0).keep_with_next().into()
}

fn part(scribe: &Scribe<'_>, title: &Rule<Bilingual>) -> Block {
    label(&format!("{}:", scribe.text(&title.value).trim_end_matches(':')))
}

/// Writes the reports with all that came between them, and after the last report those who spoke.
fn speeches(scribe: &Scribe<'_>, item: &ItemRecord, said: &[Happening<'_>], content: &mut Content) {
    let wording = &scribe.issue.profile.wording;
    let is_report = |speech: &Speech| matches!(speech.kind, SpeechKind::Report | SpeechKind::CoReport);
    let last_report = said.iter().rposition(|said| matches!(said, Happening::Speech(speech) if is_report(speech)));
    let (mut heard, mut spoke) = (false, false);
    for (place, happening) in said.iter().enumerate() {
        if let Happening::Speech(_) = happening {
            if last_report.is_some_and(|last| place <= last) {
                if !std::mem::replace(&mut heard, true) {
                    content.push(part(scribe, &wording.heard));
                }
            } else if !std::mem::replace(&mut spoke, true) {
                content.push(part(scribe, &wording.spoke));
            }
        }
        content.blocks.extend(match happening {
            Happening::Speech(speech) => self::speech(scribe, item.number, speech),
            Happening::Moved(..)
            | Happening::ChairPassed(..)
            | Happening::SecretaryPassed(..)
            | Happening::ClosedPart(..)
            | Happening::Break(_)
            | Happening::Vote(_) => told(scribe, happening),
        });
    }
}

/// Makes «А. Сейітов – …»; a text of several paragraphs keeps them.
fn speech(scribe: &Scribe<'_>, item: u32, speech: &Speech) -> Vec<Block> {
    let said = format!("{} – {}", scribe.name(&speech.speaker), scribe.text(&speech.text));
    let place = Place::Speech(item, speech.seq);
    let words = scribe.worded(place, said);
    let mut paragraphs = words.lines().map(sentence).filter(|line| !line.is_empty());
    let first = paragraphs.next().map(|line| Paragraph::new(line).keyed(place.to_string()));
    first.into_iter().chain(paragraphs.map(|line| Paragraph::new(line).into())).collect()
}

/// Makes the sentence about what happened beside the speeches and the votes.
fn told(scribe: &Scribe<'_>, happening: &Happening<'_>) -> Vec<Block> {
    match happening {
        Happening::Moved(number, movement) => vec![course::movement(scribe, *number, movement)],
        Happening::ChairPassed(number, chairing) => vec![course::chair_passed(scribe, *number, chairing)],
        Happening::SecretaryPassed(number, keeping) => vec![course::secretary_passed(scribe, *number, keeping)],
        Happening::ClosedPart(number, part) => vec![course::closed_part(scribe, *number, part)],
        Happening::Break(pause) => vec![course::pause(scribe, pause)],
        Happening::Speech(_) | Happening::Vote(_) => Vec::new(),
    }
}

fn decision(scribe: &Scribe<'_>, item: &ItemRecord, happenings: &[Happening<'_>], form: ProtocolForm) -> Vec<Block> {
    match &item.result {
        ItemResult::Adopted => adopted(scribe, item, happenings, form),
        ItemResult::NotAdopted => not_adopted(scribe, item, happenings, form),
        ItemResult::Heard => heard(scribe, item, happenings, form),
        ItemResult::Postponed { reason, to } => {
            let reason = clause(scribe.text(reason));
            let said = match to {
                Some((_, day)) => scribe.words.item_postponed_to(*day, reason),
                None => scribe.words.item_postponed(reason),
            };
            outcome(scribe, item, happenings, form, said)
        }
        ItemResult::Withdrawn { requested_by, reason } => {
            let reason = clause(scribe.text(reason));
            let said = scribe.words.item_withdrawn_by(&scribe.name_and_post(requested_by), reason);
            outcome(scribe, item, happenings, form, said)
        }
    }
}

fn resolved(scribe: &Scribe<'_>) -> Block {
    part(scribe, &scribe.issue.profile.wording.resolved)
}

/// Makes the decision with the vote on which it stands; what was voted before it stands before it.
fn adopted(scribe: &Scribe<'_>, item: &ItemRecord, happenings: &[Happening<'_>], form: ProtocolForm) -> Vec<Block> {
    let standing = standing_vote(item).map(|vote| vote.vote);
    let is_standing = |happening: &Happening<'_>| match happening {
        Happening::Vote(vote) => Some(vote.vote) == standing,
        Happening::Speech(_)
        | Happening::Moved(..)
        | Happening::ChairPassed(..)
        | Happening::SecretaryPassed(..)
        | Happening::ClosedPart(..)
        | Happening::Break(_) => false,
    };
    let at = happenings.iter().position(is_standing).unwrap_or(happenings.len());
    let (before, from) = happenings.split_at(at);
    let mut blocks = put_to_vote(scribe, item, before, form);
    blocks.push(resolved(scribe));
    blocks.extend(point::decided(scribe, item));
    blocks.extend(from.iter().flat_map(|happening| happened(scribe, item, happening, form)));
    blocks
}

/// Makes the votes on a decision that was not adopted: its draft is told as a draft, so that nobody takes it for law.
fn not_adopted(scribe: &Scribe<'_>, item: &ItemRecord, happenings: &[Happening<'_>], form: ProtocolForm) -> Vec<Block> {
    let mut blocks = vec![label(&scribe.words.put_to_vote_label())];
    if !item.points.is_empty() {
        blocks.push(Paragraph::new(scribe.words.draft_put_to_vote()).keep_with_next().into());
        blocks.extend(point::draft(scribe, item));
    }
    blocks.extend(happenings.iter().flat_map(|happening| happened(scribe, item, happening, form)));
    blocks
}

fn heard(scribe: &Scribe<'_>, item: &ItemRecord, happenings: &[Happening<'_>], form: ProtocolForm) -> Vec<Block> {
    if item.points.is_empty() {
        return outcome(scribe, item, happenings, form, scribe.words.heard_and_noted());
    }
    let mut blocks = put_to_vote(scribe, item, happenings, form);
    blocks.push(resolved(scribe));
    blocks.extend(point::decided(scribe, item));
    blocks
}

fn outcome(
    scribe: &Scribe<'_>,
    item: &ItemRecord,
    happenings: &[Happening<'_>],
    form: ProtocolForm,
    said: String,
) -> Vec<Block> {
    let mut blocks = put_to_vote(scribe, item, happenings, form);
    blocks.push(scribe.paragraph(Place::Outcome(item.number), said));
    blocks
}

fn put_to_vote(scribe: &Scribe<'_>, item: &ItemRecord, happenings: &[Happening<'_>], form: ProtocolForm) -> Vec<Block> {
    let mut blocks = Vec::new();
    if happenings.iter().any(|happening| matches!(happening, Happening::Vote(_))) {
        blocks.push(label(&scribe.words.put_to_vote_label()));
    }
    blocks.extend(happenings.iter().flat_map(|happening| happened(scribe, item, happening, form)));
    blocks
}

fn happened(scribe: &Scribe<'_>, item: &ItemRecord, happening: &Happening<'_>, form: ProtocolForm) -> Vec<Block> {
    match happening {
        Happening::Vote(vote) => vote::blocks(scribe, item, vote, form),
        Happening::Speech(_)
        | Happening::Moved(..)
        | Happening::ChairPassed(..)
        | Happening::SecretaryPassed(..)
        | Happening::ClosedPart(..)
        | Happening::Break(_) => told(scribe, happening),
    }
}
