//! The quarterly review of the Head of State's instructions: the verdict on the quarter, a chart and a table (p. 8).

mod chart;
mod row;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use thiserror::Error;

use super::content::{About, Cell, Content, Heading, Keyed, Paragraph, Table, bold, space};
use super::issue::Issue;
use super::sentence::{cited, joined};
use crate::domain::act::Act;
use crate::domain::control::StateKind;
use crate::domain::id::InstructionId;
use crate::domain::record::{Body, ExecutorName};
use crate::domain::review::guard::{GuardStatus, QuarterGuard};
use crate::domain::review::quarterly::QuarterReview;
use crate::domain::text::{Bilingual, Language};
use crate::i18n::Papers;
use crate::i18n::format::number;

/// What the review is made of.
#[derive(Debug, Clone, Copy)]
pub struct ReviewFacts<'a> {
    /// The body.
    pub body: &'a Body,
    /// The figures and rows of the quarter.
    pub review: &'a QuarterReview,
    /// The verdict on the quarter.
    pub guard: &'a QuarterGuard,
    /// The number of the protocol of the session that settled the verdict, once it is registered.
    pub protocol: Option<u32>,
    /// What each instruction of the review says.
    pub instructions: &'a BTreeMap<InstructionId, Described>,
}

/// What an instruction says and who executes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Described {
    /// The document it was given in.
    pub act: Act,
    /// The point of the document; empty where there is none.
    pub point: String,
    /// The text.
    pub text: Bilingual,
    /// Who executes it; the first one is the main one.
    pub executors: Vec<ExecutorName>,
}

/// Texts of instructions that the review needs do not exist in its language.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("the review in `{}` lacks texts of the instructions {instructions:?}", language.code())]
pub struct MissingInstructions {
    /// The language of the paper.
    pub language: Language,
    /// Every instruction that lacks a text, in the order of the review.
    pub instructions: Vec<InstructionId>,
}

/// Makes the review.
///
/// # Errors
///
/// Refuses where the text, the document, an executor or the last note of an instruction does not exist in the language
/// of the paper, with the list of all such instructions.
pub fn review(facts: &ReviewFacts<'_>, issue: &Issue<'_>) -> Result<Content, MissingInstructions> {
    require_texts(facts, issue.language)?;
    let words = Papers::new(issue.language);
    let mut content = Content::new(about(facts, issue, &words));
    content.letterhead = issue.stationery.letterhead(facts.body, issue.language);
    content.running = facts.body.practice.then(|| words.practice_mark().into());
    head(facts, issue, &words, &mut content);
    content.push(Paragraph::new(verdict(facts, issue, &words)).keyed("verdict"));
    content.push(Paragraph::new(figures(facts, &words)).keyed("figures"));
    if !facts.review.rows.is_empty() {
        content.push(Heading::new(2, words.review_chart_title()));
        content.push(chart::chart(facts, &words).keyed("chart"));
        content.push(Heading::new(2, words.review_totals_title()));
        content.push(totals(facts, issue.language, &words).keyed("totals"));
        content.push(space(14.0));
        content.push(row::table(facts, issue.language, &words).keyed("instructions"));
    }
    Ok(content)
}

/// Returns the word for a state.
fn state_word(kind: StateKind, words: &Papers) -> String {
    let terms = words.catalog();
    match kind {
        StateKind::ExecutedInTime => terms.control_done_in_time(),
        StateKind::ExecutedLate => terms.control_done_late(),
        StateKind::InWork => terms.control_in_work(),
        StateKind::Extended => terms.control_extended(),
        StateKind::Overdue => terms.control_overdue(),
        StateKind::Removed => terms.control_removed(),
    }
}

fn about(facts: &ReviewFacts<'_>, issue: &Issue<'_>, words: &Papers) -> About {
    let quarter = facts.review.quarter;
    let title = words.review_file_title(quarter.first_day());
    let identifier = format!("review/{quarter}/{}/{}", facts.review.as_of, issue.language.code());
    let mut about = About::new(title, issue.language, identifier, issue.created);
    facts.body.name.get(issue.language).clone_into(&mut about.author);
    about.subject = words.review_subject();
    about
}

fn head(facts: &ReviewFacts<'_>, issue: &Issue<'_>, words: &Papers, content: &mut Content) {
    if issue.stationery.lacks_name() {
        let name = bold(facts.body.name.get(issue.language));
        content.push(Paragraph::centred(name).after(10.0));
    }
    content.push(Heading::centred(1, words.review_title()));
    content.push(Paragraph::centred(bold(words.review_subject())).after(10.0));
    content.push(Paragraph::flush(words.review_period(facts.review.quarter.first_day())));
    content.push(Paragraph::flush(words.review_state_on(facts.review.as_of)).after(8.0));
}

/// Returns whether the instructions were considered at least once in the quarter, and where it is written.
fn verdict(facts: &ReviewFacts<'_>, issue: &Issue<'_>, words: &Papers) -> String {
    let within = facts.review.quarter.first_day();
    let days = facts.guard.days_left.and_then(|days| u32::try_from(days).ok()).unwrap_or(0);
    let planned = |date: Option<NaiveDate>| match date {
        Some(date) => words.review_planned(date, days),
        None => words.review_planned_undated(within, days),
    };
    let said = match facts.guard.status {
        GuardStatus::Held { date, .. } => match facts.protocol {
            Some(number) => words.review_considered(within, date, &number.to_string()),
            None => words.review_considered_unregistered(within, date),
        },
        GuardStatus::Planned { date } | GuardStatus::Alarm { planned: true, date } => planned(date),
        GuardStatus::NotPlanned | GuardStatus::Alarm { planned: false, .. } => words.review_not_planned(within, days),
        GuardStatus::Violated => words.review_violated(within),
        GuardStatus::NoData => words.review_no_data(within),
    };
    let rule = &issue.profile.review.times_per_quarter;
    match (rule.value, rule.citation.paragraph.as_str()) {
        (1, paragraph) if !paragraph.is_empty() => joined([said, words.review_rule(paragraph)]),
        (_, _) => cited(&said, &rule.citation, words),
    }
}

fn figures(facts: &ReviewFacts<'_>, words: &Papers) -> String {
    let review = facts.review;
    let counts = review.counts;
    if review.rows.is_empty() {
        return words.review_no_instructions();
    }
    let executed = counts.executed_in_time + counts.executed_late;
    let summary = words.review_summary(review.total(), executed, counts.in_work + counts.extended, counts.overdue);
    let removed = if counts.removed > 0 { words.review_removed(counts.removed) } else { String::new() };
    joined([summary, removed, words.review_origins(review.carried_over, review.received, review.reopened)])
}

/// Makes the table of states: how many there were at the end of the quarter before, and how many there are now.
fn totals(facts: &ReviewFacts<'_>, language: Language, words: &Papers) -> Table {
    let (before, now) = (facts.review.before, facts.review.counts);
    let figure = |count: u32| Cell::right(number::whole(language, i64::from(count)));
    let mut table = Table::new([0.5, 0.25, 0.25]).head([
        words.review_column_state(),
        words.review_column_quarter_before(),
        words.review_column_quarter_now(),
    ]);
    for kind in StateKind::ALL {
        let state = Cell::text(state_word(kind, words)).row_header();
        table = table.row([state, figure(before.of(kind)), figure(now.of(kind))]);
    }
    let total = Cell::text(bold(words.review_total())).row_header();
    table.row([total, figure(before.total()), figure(now.total())])
}

fn require_texts(facts: &ReviewFacts<'_>, language: Language) -> Result<(), MissingInstructions> {
    let is_whole = |described: &Described| {
        let executor = |executor: &ExecutorName| !executor.title.is_missing(language);
        !described.text.is_missing(language)
            && !described.act.kind.is_missing(language)
            && described.executors.iter().all(executor)
    };
    let lacking = facts.review.rows.iter().filter(|row| {
        let described = facts.instructions.get(&row.instruction).is_some_and(is_whole);
        let noted = row.note.as_ref().is_none_or(|note| !note.text.is_missing(language));
        !(described && noted)
    });
    let instructions: Vec<InstructionId> = lacking.map(|row| row.instruction).collect();
    if instructions.is_empty() { Ok(()) } else { Err(MissingInstructions { language, instructions }) }
}
