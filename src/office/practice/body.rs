//! The practice ministry and the texts that its papers need ready-made.

use serde::Deserialize;

use crate::domain::act::Act;
use crate::domain::text::Bilingual;

use super::PracticeMark;

/// The ministry. Forms of the name that a grammar would have to make are given ready.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Body {
    /// Says that all of this is invented.
    pub practice: PracticeMark,
    /// The mark for lists and windows: «Жаттығу үлгісі» / «Учебный образец».
    pub mark: Bilingual,
    /// The sentence that says so in full.
    pub notice: Bilingual,
    /// The full name, nominative.
    pub name: Bilingual,
    /// The name without the country, nominative.
    pub short_name: Bilingual,
    /// The full name, genitive.
    pub genitive: Bilingual,
    /// The collegium by its full name, nominative.
    pub collegium: Bilingual,
    /// Where papers are issued: «Астана қ.» / «г. Астана».
    pub city: Bilingual,
    /// How its protocols are numbered and headed.
    pub protocol: ProtocolForm,
    /// The document by which the first head set the order of the four stages of a session (p. 6, SR-11).
    pub order_of_sessions: Act,
}

/// How the protocols of a body are numbered and headed.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProtocolForm {
    /// The yearly series: the collegium has one of its own.
    pub series: Bilingual,
    /// The heading: «… министрлігі алқасының отырысы».
    pub heading: Bilingual,
    /// The last number given in the year so far.
    pub last_number: u32,
    /// The index in the file index (істер номенклатурасы).
    pub file_index: String,
}
