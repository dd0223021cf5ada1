//! Refusals and failures as calm sentences: what is wrong, which paragraph says so, what can be done (N04, N05).
//!
//! An error is a value all the way up; only here it becomes words, in the language of whoever reads them. Every match is
//! exhaustive, so a new refusal cannot be shown before somebody has found words for it.

pub mod agenda;
pub mod composition;
pub mod control;
pub mod paper;
pub mod plan;
pub mod practice;
pub mod profile;
pub mod protocol;
pub mod registration;
pub mod review;
pub mod session;
pub mod sitting;
pub mod stenogram;
pub mod store;
#[cfg(test)]
pub(super) mod tests;
mod voice;

use super::OfficeError;
use super::names::Names;
use crate::domain::profile::clause::Clause;
use crate::i18n::Catalog;
pub use voice::Voice;
use voice::capitalised;

/// A refusal or a failure in the words of one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// What is wrong, with the figures.
    pub sentence: String,
    /// The rule that says so: source, paragraph and, in Kazakh, a few of its words; nothing where it follows from the
    /// order of things or from the machine.
    pub ground: Option<String>,
    /// What can be done, the usual way first.
    pub ways: Vec<String>,
    /// What the machine said, in English, for whoever mends it; it is not part of the sentence.
    pub details: Option<String>,
}

impl Explanation {
    /// Makes an explanation of one sentence, which may begin with the name of something.
    pub(super) fn of(sentence: String) -> Self {
        Self { sentence: capitalised(sentence), ground: None, ways: Vec::new(), details: None }
    }

    /// Says which rule it rests on.
    pub(super) fn on(self, ground: String) -> Self {
        Self { ground: Some(ground), ..self }
    }

    /// Adds something that can be done.
    pub(super) fn way(mut self, way: String) -> Self {
        let way = capitalised(way);
        // Two lacks may be mended by the same act.
        if !self.ways.contains(&way) {
            self.ways.push(way);
        }
        self
    }

    /// Adds several things that can be done.
    pub(super) fn ways(self, ways: impl IntoIterator<Item = String>) -> Self {
        ways.into_iter().fold(self, Self::way)
    }

    /// Keeps what the machine said.
    pub(super) fn because(self, details: &(impl ToString + ?Sized)) -> Self {
        Self { details: Some(details.to_string()), ..self }
    }
}

/// Explains why an operation was not done, in the language of `catalog`; records are called by `names`.
pub fn explain(error: &OfficeError, names: &Names, catalog: &Catalog) -> Explanation {
    let voice = Voice::new(names, catalog);
    let words = catalog;
    match error {
        OfficeError::Sitting(refusal) => sitting::refusal(refusal, &voice),
        OfficeError::Replay(error) => sitting::replay(error, &voice),
        OfficeError::Session(refusal) => session::refusal(refusal, &voice),
        OfficeError::Answer(refusal) => session::answer(refusal, &voice),
        OfficeError::Task(refusal) => session::task(refusal, &voice),
        OfficeError::Stenogram(refusal) => stenogram::refusal(refusal, &voice),
        OfficeError::Agenda(refusal) => agenda::refusal(refusal, &voice),
        OfficeError::Invitation(refusal) => agenda::invitation_refusal(refusal, &voice),
        OfficeError::Composition(refusal) => composition::refusal(refusal, &voice),
        OfficeError::Profile(refusal) => profile::refusal(refusal, &voice),
        OfficeError::MissingTexts(missing) => protocol::missing_texts(missing, &voice),
        OfficeError::Plan(refusal) => plan::refusal(refusal, &voice),
        OfficeError::PlanChange(refusal) => plan::change_refusal(refusal, &voice),
        OfficeError::Taking(refusal) => plan::taking(refusal, &voice),
        OfficeError::Review(refusal) => review::refusal(refusal, &voice),
        OfficeError::Control(refusal) => control::refusal(refusal, &voice),
        OfficeError::MissingInstructions(missing) => review::missing(missing, &voice),
        OfficeError::RulesInUse { session, date } => Explanation::of(words.rules_in_use(*session, *date))
            .on(voice.clause(Clause::OwnRegulation))
            .way(words.way_rules_later()),
        OfficeError::NotEarlier { session, date, first_day } => {
            Explanation::of(words.session_not_earlier(*session, *date, *first_day)).way(words.way_hold_as_usual())
        }
        OfficeError::KazakhNameMissing => Explanation::of(words.settings_kazakh_missing())
            .on(voice.clause(Clause::Languages))
            .way(words.way_write_kazakh_name()),
        OfficeError::BooksBegun { session, date } => {
            Explanation::of(words.settings_books_begun(*session, *date)).way(words.way_keep_beginning())
        }
        OfficeError::Protocol(refusal) => registration::refusal(refusal, &voice),
        OfficeError::Extract(refusal) => protocol::extract(refusal, &voice),
        OfficeError::Practice(error) => practice::error(error, words),
        OfficeError::NoSession(session) => {
            Explanation::of(words.session_unknown(session)).way(words.way_choose_session())
        }
        OfficeError::NoSitting(session) => {
            Explanation::of(words.sitting_not_begun(&voice.session(*session))).way(words.way_begin_sitting())
        }
        OfficeError::SittingBegun(session) => Explanation::of(words.sitting_begun(&voice.session(*session)))
            .on(voice.clause(Clause::Stages))
            .way(words.way_change_at_the_table()),
        OfficeError::NoPerson(person) => store::no_record(&words.noun_person(), person.0, words),
        OfficeError::NoUnit(unit) => store::no_record(&words.noun_unit(), unit.0, words),
        OfficeError::NoComposition { day } => Explanation::of(words.composition_none_on(*day))
            .on(voice.clause(Clause::Composition))
            .way(words.way_enter_composition()),
        OfficeError::NoProfile { day } => Explanation::of(words.rules_none_on(*day))
            .on(voice.clause(Clause::OwnRegulation))
            .way(words.way_enter_rules()),
        OfficeError::NotRegistered(session) => Explanation::of(words.protocol_not_registered(*session))
            .on(voice.clause(Clause::Registration))
            .way(words.way_register_first()),
        OfficeError::NoEdition(_) => store::damaged(words).because(error),
        OfficeError::NotEditable { place } => protocol::not_editable(place, words),
        OfficeError::Document(error) => paper::error(error, words),
        OfficeError::Unwritable(_) => fault(words).because(error),
        OfficeError::Store(error) => store::error(error, &voice),
        OfficeError::File { path, source } => store::file(path, source, words),
        OfficeError::NotASitting { path, details } => {
            Explanation::of(words.file_not_a_sitting(&path.display().to_string()))
                .way(words.way_export_again())
                .because(details)
        }
    }
}

/// Explains a fault of the program itself.
pub(super) fn fault(words: &Catalog) -> Explanation {
    Explanation::of(words.program_fault()).way(words.way_report())
}
