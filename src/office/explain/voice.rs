//! How sentences name persons, items, paragraphs and enumerations in one language.

use crate::domain::id::{InstructionId, ItemId, PersonId, SessionId, UnitId};
use crate::domain::profile::clause::Clause;
use crate::domain::profile::{Citation, Source};
use crate::domain::text::{Bilingual, Language};
use crate::i18n::format::name::{list, number_sign};
use crate::i18n::{Catalog, Locale};
use crate::office::names::Names;

/// Stands for a number that is not known.
const UNKNOWN: &str = "?";

/// The names and the language in which a sentence is made.
#[derive(Debug, Clone, Copy)]
pub struct Voice<'a> {
    names: &'a Names,
    /// The messages.
    pub(in crate::office) words: &'a Catalog,
}

impl<'a> Voice<'a> {
    /// Speaks of the records of `names` in the language of `catalog`.
    pub const fn new(names: &'a Names, catalog: &'a Catalog) -> Self {
        Self { names, words: catalog }
    }

    /// Returns initial and surname. English knows the Kazakh spelling only; a name without the spelling of its language
    /// is shown in the other one, since a sentence on the screen must point at somebody.
    pub(in crate::office) fn person(&self, person: PersonId) -> String {
        let name = |language| {
            let name = self.names.person(person).map(|person| person.initial_and_surname(language));
            name.filter(|name| !name.is_empty())
        };
        let [first, second] = self.spellings();
        name(first).or_else(|| name(second)).unwrap_or_else(|| self.words.person_unnamed(&person.to_string()))
    }

    /// Returns several persons as an enumeration.
    pub(in crate::office) fn persons(&self, persons: &[PersonId]) -> String {
        let names: Vec<_> = persons.iter().map(|&person| self.person(person)).collect();
        if names.is_empty() { self.words.nobody() } else { list(self.words.locale(), &names) }
    }

    /// Returns the name of a unit.
    pub(in crate::office) fn unit(&self, unit: UnitId) -> String {
        let name = self.names.unit(unit).map(|name| self.text(name)).filter(|name| !name.is_empty());
        name.map_or_else(|| self.words.unit_unnamed(&unit.to_string()), ToOwned::to_owned)
    }

    /// Returns the number of an item on its agenda.
    pub(in crate::office) fn item(&self, item: ItemId) -> String {
        self.names.item(item).map_or_else(|| UNKNOWN.to_owned(), |number| number.to_string())
    }

    /// Returns the number of a session.
    pub(in crate::office) fn session(&self, session: SessionId) -> String {
        self.names.session(session).map_or_else(|| UNKNOWN.to_owned(), |number| number.to_string())
    }

    /// Returns instructions by the title of their document and the point of it, one after the other.
    pub(in crate::office) fn instructions(&self, instructions: &[InstructionId]) -> String {
        let called: Vec<_> = instructions.iter().map(|&instruction| self.instruction(instruction)).collect();
        called.join("; ")
    }

    fn instruction(&self, instruction: InstructionId) -> String {
        match self.names.instruction(instruction) {
            Some((title, "")) => self.text(title).to_owned(),
            Some((title, point)) => self.words.instruction_point(self.text(title), point),
            None => number_sign(&instruction.to_string()),
        }
    }

    /// Returns the text as whoever reads the sentence reads it: English readers are shown the state language.
    pub(in crate::office) fn text<'b>(&self, text: &'b Bilingual) -> &'b str {
        let [first, second] = self.spellings();
        text.get(if text.is_missing(first) { second } else { first }).trim()
    }

    /// Returns numbers as an enumeration.
    pub(in crate::office) fn numbers(&self, numbers: &[u32]) -> String {
        list(self.words.locale(), &numbers.iter().map(u32::to_string).collect::<Vec<_>>())
    }

    /// Returns the numbers of items as an enumeration.
    pub(in crate::office) fn items(&self, items: &[ItemId]) -> String {
        list(self.words.locale(), &items.iter().map(|&item| self.item(item)).collect::<Vec<_>>())
    }

    /// Cites a clause of the Model Regulation with a few of its words.
    pub(in crate::office) fn clause(&self, clause: Clause) -> String {
        let (source, paragraph) = (self.source(&Source::ModelRegulation), self.paragraph(clause.paragraph()));
        self.words.cited_words(&source, &paragraph, clause.quote())
    }

    /// Cites where a rule of the profile is written: with the words of `clause` where that is the place.
    pub(in crate::office) fn citation(&self, citation: &Citation, clause: Option<Clause>) -> String {
        match clause.filter(|clause| clause.citation() == *citation) {
            Some(clause) => self.clause(clause),
            None if citation.paragraph.is_empty() => self.words.cited_source(&self.source(&citation.source)),
            None => self.words.cited(&self.source(&citation.source), &self.paragraph(&citation.paragraph)),
        }
    }

    const fn spellings(&self) -> [Language; 2] {
        match self.words.locale() {
            Locale::Kazakh | Locale::English => [Language::Kazakh, Language::Russian],
            Locale::Russian => [Language::Russian, Language::Kazakh],
        }
    }

    fn source(&self, source: &Source) -> String {
        match source {
            Source::ModelRegulation => self.words.source_model_regulation(),
            Source::MinistryOfJustice2015 => self.words.source_ministry_of_justice(),
            Source::DocumentRules2018 => self.words.source_document_rules(),
            Source::ConsultativeBodies1999 => self.words.source_consultative_bodies(),
            Source::GovernmentRegulation2023 => self.words.source_government_regulation(),
            Source::RestrictedInformation2022 => self.words.source_restricted_information(),
            Source::Assumption => self.words.source_assumption(),
            Source::Own(title) => self.text(title).to_owned(),
        }
    }

    /// «7» is a paragraph, «31(8)» a part of one.
    fn paragraph(&self, paragraph: &str) -> String {
        match paragraph.split_once('(') {
            Some((number, part)) => self.words.sub_paragraph(number, part.trim_end_matches(')')),
            None => self.words.paragraph(paragraph),
        }
    }
}

/// Returns the sentence with a capital letter at its beginning.
pub(in crate::office) fn capitalised(mut sentence: String) -> String {
    if let Some(first) = sentence.chars().next() {
        sentence.replace_range(..first.len_utf8(), &first.to_uppercase().to_string());
    }
    sentence
}
