//! Ballots of a secret vote: one for each member, several on a sheet, with lines to cut along.

use super::{Form, Sheet};
use crate::documents::content::{
    Align, BlankLine, Block, Cell, Colour, Content, Drawing, Paragraph, ParagraphStyle, Shape, TABLE_SIZE, Table, bold,
    keep, space,
};

/// The width of the line to cut along in points, of a dash and of the gap after it.
const WIDTH: f32 = 480.0;
const DASH: f32 = 6.0;
const GAP: f32 = 5.0;

impl Sheet<'_> {
    pub(super) fn ballots(&self, content: &mut Content) {
        // A spoiled ballot is replaced by the spare one.
        for _ in 0..=self.blank.expected.members.len() {
            content.push(keep(self.ballot()));
        }
    }

    fn ballot(&self) -> Vec<Block> {
        let words = self.words;
        let session = &self.blank.expected.session;
        let small = ParagraphStyle { size: TABLE_SIZE, ..ParagraphStyle::plain(Align::Centre) };
        let name = self.text(&self.blank.expected.body.name);
        let subtitle = words.form_subtitle(session.date, &session.number.to_string());
        let question = BlankLine::new(words.form_ballot_item());
        let answers = [words.form_for(), words.form_against(), words.form_abstained()];
        let boxes = answers.map(|answer| Cell::text(format!("\u{a0}\u{a0}{answer}")).size(14.0).middle());
        let [one, two, three] = boxes;
        // The empty cells are the boxes to be marked.
        let table = Table::new([0.08, 0.26, 0.08, 0.25, 0.08, 0.25]).row_height(22.0);
        let table = table.row([Cell::empty(), one, Cell::empty(), two, Cell::empty(), three]);
        vec![
            Paragraph::new(name).styled(small).into(),
            Paragraph::centred(bold(super::title(Form::Ballots, words))).before(3.0).into(),
            Paragraph::new(subtitle).styled(ParagraphStyle { after: 2.0, ..small }).into(),
            question.into(),
            space(6.0),
            table.into(),
            Paragraph::new(words.form_ballot_note()).styled(ParagraphStyle { before: 3.0, size: 10.0, ..small }).into(),
            space(3.0),
            self.cut().into(),
            space(4.0),
        ]
    }

    fn cut(&self) -> Drawing {
        let mut drawing = Drawing::new(WIDTH, 4.0, self.words.form_cut_line());
        let mut x = 0.0;
        while x < WIDTH {
            let to = ((x + DASH).min(WIDTH), 2.0);
            drawing.push(Shape::Line { from: (x, 2.0), to, thickness: 0.6, colour: Colour::BLACK });
            x += DASH + GAP;
        }
        drawing
    }
}
