//! Who is here: the members of the sitting between votes.

use super::Words;
use super::roll::{Beside, Roll, Row, Sign};

/// A member on the list.
#[derive(Debug, Clone)]
pub struct Attendant<'a> {
    /// The name, as the list is sorted and found: the surname first.
    pub name: Words<'a>,
    /// What the member is besides, where there is room for it.
    pub note: Option<Words<'a>>,
    /// Where the member is.
    pub sign: Sign,
    /// The same in words: in the hall, since when, why not.
    pub words: Words<'a>,
}

/// Returns the list; `title` names the members. Tests find row 3 as `<id>-3`.
pub fn presence<'a, M: Clone + 'a>(
    id: &'static str,
    title: impl Into<Words<'a>>,
    members: impl IntoIterator<Item = Attendant<'a>>,
    current: Option<usize>,
) -> Roll<'a, M> {
    let rows = members.into_iter().map(|member| Row {
        name: member.name,
        note: member.note,
        sign: member.sign,
        beside: Beside::Words(member.words),
    });
    Roll::new(id, title.into(), None, rows.collect(), current)
}

impl<'a, M: Clone + 'a> Roll<'a, M> {
    /// Sends the row whose member came or went: Space on the current row, or a press on the sign before a name. On the
    /// list of who is here only.
    #[must_use]
    pub fn on_toggle(self, message: impl Fn(usize) -> M + 'a) -> Self {
        self.toggling(message)
    }
}
