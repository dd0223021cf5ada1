//! The document by which something was decided: an order, a decree, a protocol.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::text::Bilingual;

/// A deciding document, named by kind, number and date.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Act {
    /// The kind in the nominative: «бұйрық» / «приказ».
    pub kind: Bilingual,
    /// The number as it is written, without «№».
    pub number: String,
    /// The date of the document.
    pub date: NaiveDate,
}
