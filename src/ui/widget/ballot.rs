//! The ballot sheet: the members of the sitting, and a column for each answer.

use super::Words;
use super::roll::{Beside, Roll, Row, Sign};
use crate::domain::ballot::Choice;

/// A member on the ballot sheet.
#[derive(Debug, Clone)]
pub struct Voter<'a> {
    /// The name, as the list is sorted and found: the surname first.
    pub name: Words<'a>,
    /// What the member is besides, where there is room for it.
    pub note: Option<Words<'a>>,
    /// Where the member is.
    pub sign: Sign,
    /// How the member votes.
    pub answer: Answer<'a>,
}

/// How a member votes.
#[derive(Debug, Clone)]
pub enum Answer<'a> {
    /// So.
    Given(Choice),
    /// Not marked yet.
    Missing,
    /// Not at all, for this reason; the row keeps its place.
    Out(Words<'a>),
}

/// Returns the ballot sheet; `title` names the members, `heads` the answers for, against, abstained, did not vote.
///
/// Tests find row 3 as `<id>-3` and its second answer as `<id>-3-2`.
pub fn ballot<'a, M: Clone + 'a>(
    id: &'static str,
    title: impl Into<Words<'a>>,
    heads: [Words<'a>; 4],
    voters: impl IntoIterator<Item = Voter<'a>>,
    current: Option<usize>,
) -> Roll<'a, M> {
    let rows = voters.into_iter().map(|voter| Row {
        name: voter.name,
        note: voter.note,
        sign: voter.sign,
        beside: match voter.answer {
            Answer::Given(choice) => Beside::Answer(Some(choice)),
            Answer::Missing => Beside::Answer(None),
            Answer::Out(reason) => Beside::Words(reason),
        },
    });
    Roll::new(id, title.into(), Some(heads), rows.collect(), current)
}

impl<'a, M: Clone + 'a> Roll<'a, M> {
    /// Sends the row and the answer that was pressed, on a ballot sheet. Without it the sheet is to be read only.
    #[must_use]
    pub fn on_mark(self, message: impl Fn(usize, Choice) -> M + 'a) -> Self {
        self.marking(message)
    }
}
