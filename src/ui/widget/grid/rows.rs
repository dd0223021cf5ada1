//! Where rows are: all of one height, with heads of groups in between.

#![expect(clippy::cast_precision_loss, reason = "far fewer than 2^52 rows")]

/// The head of a group of rows, before the row `before`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group<'a> {
    /// The number of the first row of the group.
    pub before: usize,
    /// What the rows have in common, and how many there are.
    pub words: crate::ui::widget::Words<'a>,
    /// What the group speaks of.
    pub tone: crate::ui::widget::badge::Tone,
}

/// Places of rows, in pixels from the first one. Sixty-four bits, because a hundred thousand rows are more pixels than
/// thirty-two bits tell apart.
#[derive(Debug, Clone, Copy)]
pub(in crate::ui::widget) struct Rows<'g, 'a> {
    pub count: usize,
    pub height: f64,
    pub head: f64,
    pub groups: &'g [Group<'a>],
}

impl Rows<'_, '_> {
    /// Returns how many heads stand before `row` or at it.
    fn heads_to(&self, row: usize) -> usize {
        self.groups.partition_point(|group| group.before <= row)
    }

    /// Returns the top of `row`.
    pub(in crate::ui::widget) fn top(&self, row: usize) -> f64 {
        row as f64 * self.height + self.heads_to(row) as f64 * self.head
    }

    /// Returns the top of the head of group `at`.
    pub(in crate::ui::widget) fn head_top(&self, at: usize) -> f64 {
        self.groups[at].before as f64 * self.height + at as f64 * self.head
    }

    /// Returns the height of everything.
    pub(in crate::ui::widget) fn total(&self) -> f64 {
        self.count as f64 * self.height + self.groups.len() as f64 * self.head
    }

    /// Returns the first row that ends below `y`.
    pub(in crate::ui::widget) fn first_below(&self, y: f64) -> usize {
        let (mut low, mut high) = (0, self.count);
        while low < high {
            let middle = low.midpoint(high);
            if self.top(middle) + self.height > y { high = middle } else { low = middle + 1 }
        }
        low
    }

    /// Returns the row at `y`; none over a head and after the end.
    pub(in crate::ui::widget) fn at(&self, y: f64) -> Option<usize> {
        let row = self.first_below(y);
        (row < self.count && self.top(row) <= y).then_some(row)
    }

    /// Returns the offset nearest to `now` at which `row` is seen in a window of `room`, with the head of its group
    /// where it is the first.
    pub(in crate::ui::widget) fn reveal(&self, row: usize, now: f64, room: f64) -> f64 {
        let top = self.top(row);
        let is_first = self.groups.iter().any(|group| group.before == row);
        let upper = if is_first { top - self.head } else { top };
        let lower = top + self.height - room;
        if lower > upper { upper } else { now.clamp(lower, upper) }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::ui::widget::badge::Tone;

    fn groups(before: &[usize]) -> Vec<Group<'static>> {
        before.iter().map(|&before| Group { before, words: "".into(), tone: Tone::Neutral }).collect()
    }

    #[test]
    fn heads_push_rows_down() {
        let groups = groups(&[0, 3]);
        let rows = Rows { count: 5, height: 40.0, head: 30.0, groups: &groups };
        let tops: Vec<f64> = (0..5).map(|row| rows.top(row)).collect();
        assert_eq!(tops, [30.0, 70.0, 110.0, 180.0, 220.0]);
        assert_eq!((rows.head_top(0), rows.head_top(1)), (0.0, 150.0));
        assert!((rows.total() - 260.0).abs() < f64::EPSILON);
        assert_eq!(rows.at(10.0), None);
        assert_eq!(rows.at(31.0), Some(0));
        assert_eq!(rows.at(160.0), None);
        assert_eq!(rows.at(181.0), Some(3));
        assert_eq!(rows.at(261.0), None);
    }

    proptest! {
        #[test]
        fn a_row_is_found_at_its_own_place(count in 1_usize..200_000, row in 0_usize..200_000, first in 0_usize..9) {
            let row = row % count;
            let groups = groups(&[first, first + 5, first + 700]);
            let rows = Rows { count, height: 44.0, head: 30.0, groups: &groups };
            prop_assert_eq!(rows.at(rows.top(row)), Some(row));
            prop_assert_eq!(rows.at(rows.top(row) + 43.0), Some(row));
        }

        #[test]
        fn a_revealed_row_is_seen_whole(row in 0_usize..1_000, now in 0.0..40_000.0_f64) {
            let rows = Rows { count: 1_000, height: 36.0, head: 30.0, groups: &[] };
            let offset = rows.reveal(row, now, 400.0);
            prop_assert!(offset <= rows.top(row) && rows.top(row) + 36.0 <= offset + 400.0);
        }
    }
}
