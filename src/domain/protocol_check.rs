//! The check of a protocol before it is signed, and the names of the places it speaks of.

pub mod check;
mod place;
mod texts;

use thiserror::Error;

use super::profile::paper::ProtocolForm;
use super::record::Record;
use super::text::Language;

pub use place::Place;
pub use texts::{PrintedText, printed_texts};

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
