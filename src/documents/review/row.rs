//! The table of a review: one row for each instruction.

use super::{Described, ReviewFacts, state_word};
use crate::documents::content::{Align, Block, Cell, Paragraph, ParagraphStyle, Table};
use crate::documents::sentence::sentence;
use crate::domain::control::ControlState;
use crate::domain::record::ExecutorName;
use crate::domain::review::quarterly::ReviewRow;
use crate::domain::text::Language;
use crate::i18n::Papers;
use crate::i18n::format::date;

/// The size of letters in points: six columns share the width of a sheet.
const SIZE: f32 = 10.0;

/// Makes the table.
pub fn table(facts: &ReviewFacts<'_>, language: Language, words: &Papers) -> Table {
    let head = [
        words.column_number(),
        words.review_column_instruction(),
        words.review_column_executor(),
        words.review_column_term(),
        words.review_column_state(),
        words.review_column_progress(),
    ];
    let mut table =
        Table::new([0.075, 0.265, 0.19, 0.13, 0.15, 0.19]).head_row(head.map(|title| Cell::head(title).size(SIZE)));
    table.padding = 3.0;
    for (number, row) in (1..).zip(&facts.review.rows) {
        let Some(described) = facts.instructions.get(&row.instruction) else { continue };
        table = table.keyed_row(
            format!("instruction-{}", row.instruction),
            [
                Cell::centred(format!("{number}")).size(SIZE),
                Cell::of(instruction(described, language, words)).row_header(),
                Cell::of(described.executors.iter().map(|one| line(executor(one, language))).collect()),
                Cell::of(vec![line(term(row, words))]),
                Cell::of(state(row, words)),
                Cell::of(vec![line(progress(row, language, words))]),
            ],
        );
    }
    table
}

fn line(text: String) -> Block {
    let style = ParagraphStyle { size: SIZE, hyphenate: true, ..ParagraphStyle::plain(Align::Left) };
    Paragraph::new(text).styled(style).into()
}

/// Makes the text of the instruction and the document it was given in.
fn instruction(described: &Described, language: Language, words: &Papers) -> Vec<Block> {
    let Described { act, point, text, .. } = described;
    let kind = act.kind.get(language).trim();
    let basis = match (act.number.trim(), point.trim()) {
        ("", _) => words.review_basis_unnumbered(kind, act.date),
        (number, "") => words.review_basis(kind, act.date, number),
        (number, point) => words.review_basis_point(kind, act.date, number, point),
    };
    vec![line(sentence(text.get(language))), line(format!("({basis})"))]
}

fn executor(executor: &ExecutorName, language: Language) -> String {
    let title = executor.title.get(language).trim();
    match &executor.person {
        Some(person) => format!("{title} ({})", person.initial_and_surname(language)),
        None => title.to_owned(),
    }
}

fn term(row: &ReviewRow, words: &Papers) -> String {
    match (row.due, row.first_due) {
        (None, _) => words.review_no_term(),
        (Some(due), Some(first)) if first != due => words.review_term_moved(&date::short(due), &date::short(first)),
        (Some(due), _) => date::short(due),
    }
}

/// Makes the state with its day or its days, and under it what it was in the quarter before.
fn state(row: &ReviewRow, words: &Papers) -> Vec<Block> {
    let word = state_word(row.state.kind(), words);
    let now = match row.state {
        ControlState::InWork { .. } | ControlState::Extended { .. } => word,
        ControlState::Overdue { days } => words.review_days_over(&word, u32::try_from(days).unwrap_or(0)),
        ControlState::ExecutedInTime { on } | ControlState::ExecutedLate { on, .. } | ControlState::Removed { on } => {
            words.review_executed_on(&word, &date::short(on))
        }
    };
    let before = row.change().map(|change| match change.from {
        Some(before) => words.review_state_before(&state_word(before, words)),
        None => words.review_state_new(),
    });
    [Some(now), before].into_iter().flatten().map(line).collect()
}

fn progress(row: &ReviewRow, language: Language, words: &Papers) -> String {
    match &row.note {
        Some(note) => format!("{}: {}", date::short(note.date), sentence(note.text.get(language))),
        None => words.review_no_progress(),
    }
}
