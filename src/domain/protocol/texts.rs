//! Every text of a record that a protocol prints, with the place where it stands, and which of them are missing.

use thiserror::Error;

use super::Place;
use crate::domain::ballot::VoteSubject;
use crate::domain::person::Person;
use crate::domain::profile::paper::ProtocolForm;
use crate::domain::record::{ExecutorName, ItemRecord, ItemResult, Party, Record, VoteRecord, VoteResult};
use crate::domain::session::SessionKind;
use crate::domain::text::{Bilingual, Language};

/// A text of a record and its place on the paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PrintedText<'a> {
    /// Where it stands.
    pub place: Place,
    /// The text.
    pub text: &'a Bilingual,
}

/// Returns every text that the protocol in `form` cannot do without, in the order of the paper.
pub fn printed_texts(record: &Record, form: ProtocolForm) -> Vec<PrintedText<'_>> {
    let mut texts = Collected(Vec::new());
    texts.head(record);
    for item in &record.items {
        texts.item(item, form);
    }
    texts.0
}

/// Texts that a paper needs do not exist in its language; nothing is taken from the other one instead.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("the paper in `{}` lacks texts at: {}", language.code(), listed(places))]
pub struct MissingTexts {
    /// The language of the paper.
    pub language: Language,
    /// Every place that lacks its text, once, in the order of the paper.
    pub places: Vec<Place>,
}

/// Refuses where a text of the protocol is missing in `language`.
///
/// A block whose words were put by hand needs no text of its own.
///
/// # Errors
///
/// Returns all places without text, so that they can be filled in one go.
pub fn require_texts(record: &Record, form: ProtocolForm, language: Language) -> Result<(), MissingTexts> {
    let places = missing_texts(record, form, language);
    if places.is_empty() { Ok(()) } else { Err(MissingTexts { language, places }) }
}

/// Returns the places that lack their text in `language`, each once, in the order of the paper.
pub fn missing_texts(record: &Record, form: ProtocolForm, language: Language) -> Vec<Place> {
    let mut places = Vec::new();
    for printed in printed_texts(record, form) {
        let missing = printed.text.is_missing(language);
        if missing && !is_put_by_hand(record, printed.place, language) && !places.contains(&printed.place) {
            places.push(printed.place);
        }
    }
    places
}

fn is_put_by_hand(record: &Record, place: Place, language: Language) -> bool {
    place.is_editable() && record.wording(&place.to_string(), language).is_some_and(|words| !words.trim().is_empty())
}

fn listed(places: &[Place]) -> String {
    places.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

struct Collected<'a>(Vec<PrintedText<'a>>);

impl<'a> Collected<'a> {
    fn add(&mut self, place: Place, text: &'a Bilingual) {
        self.0.push(PrintedText { place, text });
    }

    fn head(&mut self, record: &'a Record) {
        self.add(Place::Body, &record.body.name);
        self.add(Place::Heading, &record.body.sitting_heading);
        self.add(Place::City, &record.body.city);
        if let SessionKind::Extraordinary { basis } = &record.session.kind {
            self.add(Place::Kind, &basis.kind);
        }
        if let Some(correction) = record.registration.as_ref().and_then(|requisites| requisites.correction.as_ref()) {
            self.add(Place::Correction, correction);
        }
        self.add(Place::Order, &record.order.kind);
        let chairs = record.chairs.iter().map(|chairing| &chairing.chair);
        let absent = record.absent.iter().map(|absentee| &absentee.member);
        let secretaries = record.secretaries.iter().map(|keeping| &keeping.secretary);
        for party in chairs.chain(secretaries).chain([&record.secretary]).chain(&record.present).chain(absent) {
            self.party(party);
        }
        for party in &record.invited {
            self.invited(party);
        }
        for movement in &record.movements {
            self.name(&movement.member.person);
        }
        for (number, part) in (1..).zip(&record.closed_parts) {
            self.add(Place::ClosedPart(number), &part.reason);
        }
    }

    fn item(&mut self, item: &'a ItemRecord, form: ProtocolForm) {
        self.add(Place::Title(item.number), &item.title);
        for speaker in &item.speakers {
            self.party(speaker);
        }
        for speech in &item.speeches {
            self.name(&speech.speaker.person);
            if form == ProtocolForm::Full {
                self.add(Place::Speech(item.number, speech.seq), &speech.text);
            }
        }
        for (number, recusal) in (1..).zip(&item.recusals) {
            self.name(&recusal.member.person);
            self.add(Place::Recusal(item.number, number), &recusal.reason);
        }
        for point in &item.points {
            self.add(Place::Point(item.number, point.number), &point.text);
            for executor in &point.executors {
                self.executor(Place::Execution(item.number, point.number), executor);
            }
            if let Some(controller) = &point.controller {
                self.name(&controller.person);
            }
        }
        for vote in &item.votes {
            self.vote(item.number, vote);
        }
        match &item.result {
            ItemResult::Adopted | ItemResult::NotAdopted | ItemResult::Heard => {}
            ItemResult::Postponed { reason, .. } => self.add(Place::Outcome(item.number), reason),
            ItemResult::Withdrawn { requested_by, reason } => {
                self.party(requested_by);
                self.add(Place::Outcome(item.number), reason);
            }
        }
    }

    fn vote(&mut self, item: u32, vote: &'a VoteRecord) {
        let place = Place::Vote(item, vote.vote);
        match &vote.subject {
            VoteSubject::Decision => {}
            VoteSubject::Part(label)
            | VoteSubject::Amendment(label)
            | VoteSubject::Alternative(label)
            | VoteSubject::Procedural(label) => self.add(place, label),
        }
        match &vote.result {
            VoteResult::Unanimous
            | VoteResult::Majority
            | VoteResult::ByChair
            | VoteResult::AgainstByChair
            | VoteResult::Tie
            | VoteResult::NotAdopted => {}
            VoteResult::Cancelled { reason } => self.add(place, reason),
        }
        for (member, _) in &vote.ballots {
            self.name(&member.person);
        }
        for (number, dissent) in (1..).zip(&vote.dissents) {
            self.name(&dissent.member.person);
            self.add(Place::Dissent(item, vote.vote, number), &dissent.text);
        }
    }

    fn executor(&mut self, place: Place, executor: &'a ExecutorName) {
        self.add(place, &executor.title);
        if let Some(person) = &executor.person {
            self.name(person);
        }
    }

    fn party(&mut self, party: &'a Party) {
        self.name(&party.person);
        self.add(Place::Person(party.person.id), &party.person.post);
    }

    /// An invited person is named with the post, or with the organisation where the post is not known.
    fn invited(&mut self, party: &'a Party) {
        self.name(&party.person);
        let person = &party.person;
        let known_by = if person.post.is_empty() { &person.organisation } else { &person.post };
        self.add(Place::Person(person.id), known_by);
        if !person.organisation.is_empty() {
            self.add(Place::Person(person.id), &person.organisation);
        }
    }

    fn name(&mut self, person: &'a Person) {
        self.add(Place::Person(person.id), &person.surname);
        self.add(Place::Person(person.id), &person.given);
    }
}
