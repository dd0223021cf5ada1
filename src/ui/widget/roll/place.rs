//! Where the names, the answers and the words of a list of members stand.

#![expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "places within a window"
)]

use iced::{Point, Rectangle};

use super::{ANSWERS, Beside, Row};
use crate::ui::theme::Role;
use crate::ui::theme::size::{height, space};
use crate::ui::widget::Words;
use crate::ui::widget::grid::rows::Rows;
use crate::ui::widget::grid::scroll::BAR;
use crate::ui::widget::lettering::{Lettering, Setting};

/// The least and the greatest height of a row.
const LEAST: f32 = 28.0;
const MOST: f32 = height::TALL_ROW;
/// Space at the left end of a row, and the sign before a name.
pub(super) const END: f32 = space::CARD;
pub(super) const SIGN: f32 = 16.0;
/// The narrowest column of answers: a mark with space around it.
const COLUMN: f32 = 46.0;
/// The names keep at least this part of the width, and this part before the columns get more than they need.
const NAMES: f32 = 0.36;
const NAMES_AT_EASE: f32 = 0.44;

/// A row, and the column of answers in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Part {
    pub row: usize,
    pub column: Option<usize>,
}

/// The geometry of a list.
#[derive(Debug, Clone)]
pub(super) struct Places {
    pub head: Rectangle,
    pub body: Rectangle,
    /// The place of the title in the head.
    pub title: Rectangle,
    /// Left edge and width of the names, and of the words beside them.
    pub name: (f32, f32),
    pub words: (f32, f32),
    /// Whether the heads of the columns are signs, for want of room.
    pub signs_only: bool,
    columns: Option<[(f32, f32); ANSWERS.len()]>,
    answered: Vec<bool>,
    height: f32,
}

impl Places {
    pub(super) fn new(
        letters: &Lettering,
        bounds: Rectangle,
        heads: Option<&[Words<'_>; ANSWERS.len()]>,
        rows: &[Row<'_>],
        row_height: Option<f32>,
    ) -> Self {
        let head = Rectangle { height: height::GROUP_HEAD.min(bounds.height), ..bounds };
        let body = Rectangle { y: bounds.y + head.height, height: bounds.height - head.height, ..bounds };
        let shared = (body.height / rows.len().max(1) as f32).floor().clamp(LEAST, MOST);
        let left = bounds.x + END + SIGN + space::SMALL;
        let right = bounds.x + bounds.width - BAR;
        let (columns, signs_only) = match heads {
            Some(heads) => {
                let names = left - bounds.x + longest_name(letters, rows) + space::TIGHT;
                let (columns, signs_only) = columns(letters, heads, names, bounds, right);
                (Some(columns), signs_only)
            }
            None => (None, false),
        };
        let beside = match columns {
            Some(columns) => columns[0].0 + space::SMALL,
            None => (bounds.x + bounds.width * 0.62).min(right - longest(letters, rows)).max(left + 80.0),
        };
        let title = Rectangle { x: bounds.x + END, width: (beside - bounds.x - END).max(0.0), ..head };
        Self {
            head,
            body,
            title,
            name: (left, (beside - space::SMALL - left).max(0.0)),
            words: (beside, (right - beside).max(0.0)),
            signs_only,
            columns,
            answered: rows.iter().map(|row| matches!(row.beside, Beside::Answer(_))).collect(),
            height: row_height.unwrap_or(shared),
        }
    }

    /// Returns the rows as the scroll bar sees them.
    pub(super) fn rows(&self) -> Rows<'static, 'static> {
        Rows { count: self.answered.len(), height: f64::from(self.height), head: 0.0, groups: &[] }
    }

    pub(super) fn room(&self) -> f64 {
        f64::from(self.body.height)
    }

    pub(super) fn row_height(&self) -> f32 {
        self.height
    }

    /// Returns by how many rows a page moves.
    pub(super) fn page(&self) -> usize {
        ((self.body.height / self.height) as usize).saturating_sub(1).max(1)
    }

    pub(super) fn row(&self, row: usize, offset: f64) -> Rectangle {
        let y = self.body.y + (self.rows().top(row) - offset) as f32;
        Rectangle { y, height: self.height, ..self.body }
    }

    pub(super) fn head_cell(&self, column: usize) -> Rectangle {
        self.column(self.head, column)
    }

    pub(super) fn cell(&self, row: usize, column: usize, offset: f64) -> Rectangle {
        self.column(self.row(row, offset), column)
    }

    fn column(&self, row: Rectangle, column: usize) -> Rectangle {
        let (x, width) = self.columns.map_or((row.x, 0.0), |columns| columns[column]);
        Rectangle { x, width, ..row }
    }

    /// Returns where a press on the sign before the name counts.
    pub(super) fn sign(&self, row: usize, offset: f64) -> Rectangle {
        Rectangle { width: END + SIGN + space::TIGHT, ..self.row(row, offset) }
    }

    pub(super) fn part_at(&self, position: Point, offset: f64) -> Option<Part> {
        if !self.body.contains(position) || position.x >= self.body.x + self.body.width - BAR {
            return None;
        }
        let row = self.rows().at(f64::from(position.y - self.body.y) + offset)?;
        let inside = |&(x, width): &(f32, f32)| position.x >= x && position.x < x + width;
        let column = self.columns.filter(|_| self.answered[row]).and_then(|columns| columns.iter().position(inside));
        Some(Part { row, column })
    }
}

/// Returns the columns of answers, at the right end of the list, and whether their heads have no room for words.
fn columns(
    letters: &Lettering,
    heads: &[Words<'_>; ANSWERS.len()],
    names: f32,
    bounds: Rectangle,
    right: f32,
) -> ([(f32, f32); ANSWERS.len()], bool) {
    let setting = Setting::of(Role::Second);
    let word = |words: &Words<'_>| letters.measure(words, setting, f32::INFINITY).width.ceil();
    let room = bounds.width * (1.0 - NAMES);
    let tight = heads.each_ref().map(|words| (word(words) + 7.0).max(COLUMN));
    let needed: f32 = tight.iter().sum();
    // A name that is cut in two is worse than a sign instead of a word.
    let signs_only = needed > room || needed > right - bounds.x - names;
    // What is left over is shared, up to the distance at which rows can still be followed.
    let at_ease = bounds.width * (1.0 - NAMES_AT_EASE);
    let spare = ((at_ease - needed) / ANSWERS.len() as f32).clamp(0.0, 8.0);
    let even = (room / ANSWERS.len() as f32).min(COLUMN);
    let widths = tight.map(|width| if signs_only { even } else { width + spare });
    let mut x = right - widths.iter().sum::<f32>();
    let columns = widths.map(|width| {
        let left = x;
        x += width;
        (left, width)
    });
    (columns, signs_only)
}

/// Returns the width of the longest name.
fn longest_name(letters: &Lettering, rows: &[Row<'_>]) -> f32 {
    let setting = Setting::of(Role::Row).strong();
    rows.iter().map(|row| letters.measure(&row.name, setting, f32::INFINITY).width.ceil()).fold(0.0, f32::max)
}

/// Returns the width of the longest words beside a name, so that they stand on one line where they can.
fn longest(letters: &Lettering, rows: &[Row<'_>]) -> f32 {
    let width = |row: &Row<'_>| match &row.beside {
        Beside::Words(words) => letters.measure(words, Setting::of(Role::Row), f32::INFINITY).width.ceil(),
        Beside::Answer(_) => 0.0,
    };
    rows.iter().map(width).fold(0.0, f32::max)
}
