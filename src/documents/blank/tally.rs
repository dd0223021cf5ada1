//! Sheets on which votes are counted: an open vote member by member, a secret one by its ballots.

use super::{Form, ROW, Sheet};
use crate::documents::content::{
    BlankLine, Cell, Content, Keyed, Paragraph, SignatureLine, Table, bold, keep, page_break, space,
};
use crate::domain::agenda::ItemKind;

/// How many count the ballots of a secret vote.
const COUNTERS: usize = 3;
/// The height of a row with a member, so that twenty-one of them stand on one sheet.
const MEMBER_ROW: f32 = 21.0;

impl Sheet<'_> {
    /// Writes a sheet for each item that asks for a decision, and one without an item for whatever else is voted on.
    pub(super) fn open_tallies(&self, content: &mut Content) {
        let decisions = self.blank.items.iter().filter(|item| item.kind == ItemKind::Decision);
        for item in decisions {
            // An item that carries the mark of restricted distribution is told by its number alone.
            let title = if item.restricted { "" } else { self.text(&item.title) };
            let words = self.words.form_item(item.number);
            self.open_tally(content, &[words.as_str(), title].map(str::trim).join(" "));
            content.push(page_break());
        }
        self.open_tally(content, "");
    }

    fn open_tally(&self, content: &mut Content, item: &str) {
        let words = self.words;
        self.head(content, Form::OpenTally);
        if item.is_empty() {
            content.push(BlankLine::new(words.form_ballot_item()));
        } else {
            content.push(Paragraph::flush(bold(item)));
        }
        content.push(space(4.0));
        content.push(BlankLine::new(words.form_subject()));
        content.push(space(4.0));
        let times =
            Table::side_by_side([0.5, 0.5], [Cell::text(words.form_opened_at()), Cell::text(words.form_closed_at())]);
        content.push(times);
        content.push(space(6.0));
        let mut table = Table::new([0.1, 0.37, 0.11, 0.12, 0.15, 0.15]).row_height(MEMBER_ROW).head([
            words.column_number(),
            words.form_member(),
            words.form_for(),
            words.form_against(),
            words.form_abstained(),
            words.form_not_voted(),
        ]);
        for (number, party) in (1..).zip(self.members()) {
            let name = party.person.initial_and_surname(self.language);
            let first = [Cell::centred(format!("{number}")), Cell::text(name).row_header()];
            table = table.row(first.into_iter().chain(std::iter::repeat_with(Cell::empty).take(4)));
        }
        let total = Cell::text(bold(words.form_total())).row_header().over_columns(2);
        table = table.row(std::iter::once(total).chain(std::iter::repeat_with(Cell::empty).take(4)));
        content.push(table.keyed("tally"));
        content.push(Self::note(words.form_sum_note()).before(4.0));
        self.signed(content);
    }

    pub(super) fn secret_tally(&self, content: &mut Content) {
        let words = self.words;
        self.head(content, Form::SecretTally);
        content.push(BlankLine::new(words.form_ballot_item()));
        content.push(space(4.0));
        content.push(BlankLine::new(words.form_subject()));
        content.push(space(8.0));
        let rows = [
            words.form_voters(),
            words.form_issued(),
            words.form_found(),
            words.form_spoiled(),
            words.form_for(),
            words.form_against(),
            words.form_abstained(),
            words.form_not_voted(),
        ];
        let mut table = Table::new([0.1, 0.65, 0.25]).row_height(ROW).head([
            words.column_number(),
            words.form_counted(),
            words.form_number(),
        ]);
        for (number, row) in (1..).zip(rows) {
            table = table.row([Cell::centred(format!("{number}")), Cell::text(row).row_header(), Cell::empty()]);
        }
        content.push(table.keyed("count"));
        content.push(Self::note(words.form_secret_note()).before(6.0));
        let mut lines = vec![space(12.0), Paragraph::flush(words.form_counters()).into()];
        for _ in 0..COUNTERS {
            lines.push(space(12.0));
            lines.push(SignatureLine::new("", "").captioned(words.signature_caption()).into());
        }
        content.push(keep(lines));
        self.signed(content);
    }
}
