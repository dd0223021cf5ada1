//! How a paper is made out this time: in which language, by which rules, on which sheet, when.

use chrono::NaiveDateTime;

use super::letterhead::Stationery;
use crate::domain::profile::Profile;
use crate::domain::text::Language;

/// What a paper needs to know besides its facts; every part is an argument, so the same issue gives the same bytes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Issue<'a> {
    /// The language of the paper.
    pub language: Language,
    /// The profile in force on the day of the session: words of the parts, marks, paragraphs to cite.
    pub profile: &'a Profile,
    /// What the first page is printed on.
    pub stationery: &'a Stationery,
    /// How many sheets the annex has, once it has been laid out; the paper names the annex without a number before.
    pub annex_sheets: Option<u32>,
    /// When the paper is made, in Kazakhstan's time.
    pub created: NaiveDateTime,
}

impl<'a> Issue<'a> {
    /// Starts an issue of a paper whose annex, if it has one, is not counted yet.
    pub const fn new(
        language: Language,
        profile: &'a Profile,
        stationery: &'a Stationery,
        created: NaiveDateTime,
    ) -> Self {
        Self { language, profile, stationery, annex_sheets: None, created }
    }
}
