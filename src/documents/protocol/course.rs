//! The course of a sitting in time: what happened within an item and between items.

use chrono::NaiveDateTime;

use super::Scribe;
use crate::documents::content::{Block, Paragraph};
use crate::documents::sentence::{clause, joined};
use crate::domain::protocol::Place;
use crate::domain::record::{
    Chairing, ClosedPart, ItemRecord, Keeping, Movement, Pause, QuorumFigures, Record, Speech, VoteRecord,
};

/// One thing that the text tells at its place in time.
#[derive(Debug, Clone, Copy)]
pub enum Happening<'a> {
    /// A speech.
    Speech(&'a Speech),
    /// The movement with this running number.
    Moved(u32, &'a Movement),
    /// The chairing with this running number.
    ChairPassed(u32, &'a Chairing),
    /// The keeping of the journal with this running number.
    SecretaryPassed(u32, &'a Keeping),
    /// The closed part with this running number.
    ClosedPart(u32, &'a ClosedPart),
    /// A break.
    Break(&'a Pause),
    /// A vote.
    Vote(&'a VoteRecord),
}

impl Happening<'_> {
    const fn at(&self) -> NaiveDateTime {
        match self {
            Self::Speech(speech) => speech.from,
            Self::Moved(_, movement) => movement.at,
            Self::ChairPassed(_, chairing) => chairing.from,
            Self::SecretaryPassed(_, keeping) => keeping.from,
            Self::ClosedPart(_, part) => part.from,
            Self::Break(pause) => pause.from,
            Self::Vote(vote) => vote.opened,
        }
    }
}

/// Returns what happened while `item` was considered: first what was said, then, from the first vote on, what was
/// resolved.
///
/// A speech between two votes is told with the speeches, since a protocol has one part for them.
pub fn of_item<'a>(record: &'a Record, item: &'a ItemRecord) -> (Vec<Happening<'a>>, Vec<Happening<'a>>) {
    let within = |number: Option<u32>| number == Some(item.number);
    let mut happenings: Vec<Happening<'_>> = item.speeches.iter().map(Happening::Speech).collect();
    happenings.extend(presence(record).filter(|(_, number)| within(*number)).map(|(happening, _)| happening));
    happenings.extend(item.votes.iter().map(Happening::Vote));
    happenings.sort_by_key(Happening::at);
    let first_vote = item.votes.iter().map(|vote| vote.opened).min();
    happenings.into_iter().partition(|happening| match happening {
        Happening::Speech(_) => true,
        Happening::Moved(..)
        | Happening::ChairPassed(..)
        | Happening::SecretaryPassed(..)
        | Happening::ClosedPart(..)
        | Happening::Break(_) => first_vote.is_none_or(|vote| happening.at() < vote),
        Happening::Vote(_) => false,
    })
}

/// Returns what happened outside any item just before the item at `index`, or at the end of the last one.
///
/// It follows the last item that was taken up: an item taken off the agenda has no time of its own to wait for.
pub fn before_item(record: &Record, index: usize) -> Vec<Happening<'_>> {
    let earlier = record.items.get(..index).unwrap_or_default();
    if earlier.last().is_some_and(|item| item.from.is_none()) {
        return Vec::new();
    }
    let since = earlier.iter().rev().find_map(|item| item.from);
    let until = record.items.iter().skip(index).find_map(|item| item.from);
    let known = |number: Option<u32>| record.items.iter().any(|item| Some(item.number) == number);
    let mut happenings: Vec<Happening<'_>> = presence(record)
        .filter(|(_, number)| !known(*number))
        .map(|(happening, _)| happening)
        .filter(|happening| since.is_none_or(|since| happening.at() >= since))
        .filter(|happening| until.is_none_or(|until| happening.at() < until))
        .collect();
    happenings.sort_by_key(Happening::at);
    happenings
}

fn presence(record: &Record) -> impl Iterator<Item = (Happening<'_>, Option<u32>)> {
    let movements =
        (1..).zip(&record.movements).map(|(number, movement)| (Happening::Moved(number, movement), movement.item));
    let chairs = (1..)
        .zip(&record.chairs)
        .skip(1)
        .map(|(number, chairing)| (Happening::ChairPassed(number, chairing), chairing.item));
    let breaks = record.breaks.iter().map(|pause| (Happening::Break(pause), considered(record, pause.from)));
    let secretaries = (1..)
        .zip(&record.secretaries)
        .skip(1)
        .map(|(number, keeping)| (Happening::SecretaryPassed(number, keeping), keeping.item));
    let closed = (1..)
        .zip(&record.closed_parts)
        .map(|(number, part)| (Happening::ClosedPart(number, part), considered(record, part.from)));
    movements.chain(chairs).chain(secretaries).chain(closed).chain(breaks)
}

/// Returns the number of the item that was being considered at `moment`.
fn considered(record: &Record, moment: NaiveDateTime) -> Option<u32> {
    let during =
        |item: &&ItemRecord| item.from.is_some_and(|from| from <= moment) && item.to.is_none_or(|to| moment < to);
    record.items.iter().find(during).map(|item| item.number)
}

/// Makes the sentence about a break; one that lasted to another day says on which day the sitting went on.
pub fn pause(scribe: &Scribe<'_>, pause: &Pause) -> Block {
    let (words, from, to) = (&scribe.words, pause.from, pause.to);
    let said = if from.date() == to.date() {
        words.break_announced(from.time(), to.time())
    } else {
        words.session_resumed(to.date(), to.time())
    };
    Paragraph::new(said).into()
}

/// Makes the sentence about a member who came or went, with what it did to the quorum.
pub fn movement(scribe: &Scribe<'_>, number: u32, movement: &Movement) -> Block {
    let (words, at) = (&scribe.words, movement.at.time());
    let name = scribe.name(&movement.member);
    let earlier = scribe.record.movements.iter().take_while(|other| !std::ptr::eq(*other, movement));
    let been_here = earlier.clone().any(|other| other.member.person.id == movement.member.person.id);
    let moved = match (movement.came, been_here) {
        (true, false) => words.member_arrived(&name, at),
        (true, true) => words.member_returned(&name, at),
        (false, _) => words.member_left(&name, at),
    };
    let before = earlier.last().map_or(scribe.record.quorum, |other| other.quorum);
    let QuorumFigures { present, needed, .. } = movement.quorum;
    let now = match (before.present >= before.needed, present >= needed) {
        (true, false) => words.quorum_lost(at, present, needed),
        (false, true) => words.quorum_regained(at, present, needed),
        (true, true) | (false, false) => words.members_now(present),
    };
    scribe.paragraph(Place::Movement(number), joined([moved, now]))
}

/// Makes the sentence about a person who took the chair.
pub fn chair_passed(scribe: &Scribe<'_>, number: u32, chairing: &Chairing) -> Block {
    let sentence = scribe.words.chair_passed(&scribe.name(&chairing.chair), chairing.from.time());
    scribe.paragraph(Place::ChairPassed(number), sentence)
}

/// Makes the sentence about a person who took over the journal.
pub fn secretary_passed(scribe: &Scribe<'_>, number: u32, keeping: &Keeping) -> Block {
    let sentence = scribe.words.secretary_passed(&scribe.name(&keeping.secretary), keeping.from.time());
    scribe.paragraph(Place::SecretaryPassed(number), sentence)
}

/// Makes the sentences about a closed part: its hours, why, and who went out.
pub fn closed_part(scribe: &Scribe<'_>, number: u32, part: &ClosedPart) -> Block {
    let words = &scribe.words;
    let held = words.closed_part_held(part.from.time(), part.to.time(), clause(scribe.text(&part.reason)));
    let out: Vec<String> = part.out.iter().map(|party| scribe.name(party)).collect();
    let without = if out.is_empty() { String::new() } else { words.closed_part_without(&out.join(", ")) };
    scribe.paragraph(Place::ClosedPart(number), joined([held, without]))
}
