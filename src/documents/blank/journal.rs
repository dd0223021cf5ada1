//! The journal by hand: a line for each thing that happened, with its time.

use super::{Form, ROW, Sheet};
use crate::documents::content::{Cell, Content, Keyed, Table};

/// So many lines make two sheets.
const LINES: u32 = 44;

impl Sheet<'_> {
    pub(super) fn journal(&self, content: &mut Content) {
        let words = self.words;
        self.head(content, Form::Journal);
        content.push(Self::note(words.form_journal_note()));
        let mut table = Table::new([0.09, 0.13, 0.53, 0.25]).row_height(ROW).head([
            words.column_number(),
            words.form_column_time(),
            words.form_column_event(),
            words.form_column_person(),
        ]);
        for number in 1..=LINES {
            let cells = std::iter::repeat_with(Cell::empty).take(3);
            table = table.row(std::iter::once(Cell::centred(number.to_string())).chain(cells));
        }
        content.push(table.keyed("journal"));
        self.signed(content);
    }
}
