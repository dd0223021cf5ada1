//! The points of a decision: numbered «item.point», with executor and term wherever their sentence is silent on them.

use super::Scribe;
use crate::documents::content::{Block, List, ListItem, Marker, Paragraph};
use crate::documents::sentence::{joined, sentence};
use crate::domain::decision::Due;
use crate::domain::protocol::Place;
use crate::domain::record::{ExecutorName, ItemRecord, Party, PointRecord};
use crate::i18n::format::date;

/// Makes the points of an adopted decision.
pub fn decided(scribe: &Scribe<'_>, item: &ItemRecord) -> Vec<Block> {
    let runs = item.points.chunk_by(|point, next| point.number + 1 == next.number);
    let list = |run: &[PointRecord]| {
        let start = run.first().map_or(1, |point| point.number);
        let marker = Marker::Under(format!("{}.", item.number));
        List::new(marker).from_number(start).items(run.iter().map(|point| entry(scribe, item, point))).into()
    };
    runs.map(list).collect()
}

/// Makes the points of a draft that was not adopted, as sub-points: they have no number to be cited by.
pub fn draft(scribe: &Scribe<'_>, item: &ItemRecord) -> Vec<Block> {
    let entries = item.points.iter().map(|point| entry(scribe, item, point));
    vec![List::new(Marker::Parenthesis).items(entries).into()]
}

fn entry(scribe: &Scribe<'_>, item: &ItemRecord, point: &PointRecord) -> ListItem {
    let mut blocks = vec![Paragraph::new(sentence(scribe.text(&point.text))).into()];
    let execution = execution(scribe, point);
    if !execution.is_empty() {
        blocks.push(scribe.paragraph(Place::Execution(item.number, point.number), execution));
    }
    ListItem::of(blocks).keyed(Place::Point(item.number, point.number).to_string())
}

/// Returns executors and term as far as the sentence of the point does not state them itself.
///
/// A point written as «… департаменті (Е. Қасымов) 2026 жылғы 25 желтоқсанға дейін … енгізсін» says all of it; a point
/// such as «… әзірленсін» says none, and what is on control must stand on the signed paper.
fn execution(scribe: &Scribe<'_>, point: &PointRecord) -> String {
    if point.exempt {
        return String::new();
    }
    let text = plain(scribe.text(&point.text));
    let stated = point.executors.iter().any(|executor| names(scribe, executor).iter().any(|name| text.contains(name)));
    let executors = if stated { String::new() } else { executors(scribe, &point.executors) };
    let term = if term_is_stated(scribe, point, &text) { String::new() } else { term(scribe, point) };
    let unstated = |controller: &&Party| !text.contains(&plain(&scribe.name(controller)));
    let controller = match point.controller.as_ref().filter(unstated) {
        // A point that says all of its execution is left as its author wrote it.
        Some(controller) if !executors.is_empty() || !term.is_empty() => {
            format!("{} {}.", scribe.words.controller_label(), scribe.name(controller))
        }
        Some(_) | None => String::new(),
    };
    joined([executors, term, controller])
}

fn executors(scribe: &Scribe<'_>, executors: &[ExecutorName]) -> String {
    let words = &scribe.words;
    match executors {
        [] => String::new(),
        [only] => format!("{} {}.", words.executor_label(), executor(scribe, only)),
        [main, others @ ..] => {
            let others: Vec<String> = others.iter().map(|other| executor(scribe, other)).collect();
            format!(
                "{} {}. {} {}.",
                words.main_executor_label(),
                executor(scribe, main),
                words.co_executors_label(),
                others.join(", ")
            )
        }
    }
}

/// Returns «Цифрландыру департаменті (Е. Қасымов)», or «вице-министр Б. Омарова» for a person named by the post.
fn executor(scribe: &Scribe<'_>, executor: &ExecutorName) -> String {
    let title = scribe.text(&executor.title);
    match &executor.person {
        None => title.to_owned(),
        Some(person) if person.post == executor.title => {
            format!("{title} {}", person.initial_and_surname(scribe.language()))
        }
        Some(person) => format!("{title} ({})", person.initial_and_surname(scribe.language())),
    }
}

fn names(scribe: &Scribe<'_>, executor: &ExecutorName) -> Vec<String> {
    let person = executor.person.as_ref().map(|person| plain(&person.initial_and_surname(scribe.language())));
    person.into_iter().chain([plain(scribe.text(&executor.title))]).collect()
}

fn term(scribe: &Scribe<'_>, point: &PointRecord) -> String {
    let words = &scribe.words;
    match (point.due, point.due_on) {
        (Some(Due::On(day)), _) | (Some(Due::DefaultTerm), Some(day)) => words.term_until(day),
        (Some(Due::Quarterly), _) => words.term_quarterly(),
        (Some(Due::Permanent), _) => words.term_permanent(),
        (Some(Due::DefaultTerm), None) | (None, _) => String::new(),
    }
}

/// A term without a date («тұрақты», «тоқсан сайын») is a word of the sentence and cannot be looked for; its line is
/// left out where the sentence names the executor, as in «… тоқсан сайын … ұсынсын».
fn term_is_stated(scribe: &Scribe<'_>, point: &PointRecord, text: &str) -> bool {
    match (point.due, point.due_on) {
        (Some(Due::On(day)), _) | (Some(Due::DefaultTerm), Some(day)) => {
            text.contains(&plain(&date::until(scribe.language(), day)))
        }
        (Some(Due::Quarterly | Due::Permanent), _) => {
            let label = plain(&term(scribe, point));
            let word = label.rsplit(": ").next().unwrap_or_default().trim_end_matches('.');
            text.contains(word)
        }
        (Some(Due::DefaultTerm), None) | (None, _) => false,
    }
}

/// Returns the text with plain spaces, since authors and forms of words put no-break spaces in different places.
fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}
