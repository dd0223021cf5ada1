//! `check`: whether a database is whole, its journals fold and its seals are unbroken.

use super::arguments::Check;
use super::console::{Console, Failure};
use super::open;
use crate::domain::session::Session;
use crate::domain::sitting::refusal::SittingRefusal;
use crate::i18n::Catalog;
use crate::office::OfficeError;
use crate::office::explain::{Explanation, explain};
use crate::office::names::Names;
use crate::office::verification::{Health, SittingFault};
use crate::store::Finding;

/// Checks a database and tells every fault.
pub fn run(command: &Check, console: &Console) -> Result<(), Failure> {
    let office = open::for_reading(&command.file, console)?;
    report(&office.check()?, console)?;
    console.say(console.words.check_all_passed())
}

/// Tells what a check has found.
///
/// # Errors
/// [`Failure::Told`] where there are faults.
pub fn report(health: &Health, console: &Console) -> Result<(), Failure> {
    let words = &console.words;
    let told = |what: String, faults: Vec<String>| {
        if faults.is_empty() {
            return console.say(words.check_passed(&what));
        }
        faults.iter().try_for_each(|fault| console.say(words.check_failed(&what, fault)))
    };
    told(words.check_file(), health.file.iter().map(|finding| told_finding(finding, words)).collect())?;
    if health.file.is_empty() {
        let sittings = health.sittings.iter();
        let (chain, replay): (Vec<_>, Vec<_>) = sittings.partition(|(_, fault)| is_chain(fault));
        let said = |faults: Vec<&(Session, SittingFault)>| {
            let line = |(session, fault): &(Session, SittingFault)| {
                format!("{}: {}", words.session_title(&session.number.to_string(), session.date), told_of(fault, words))
            };
            faults.into_iter().map(line).collect()
        };
        told(words.check_chain(health.entries), said(chain))?;
        told(words.check_replay(health.journals), said(replay))?;
        let seals = health.seals.iter().map(|(session, error)| {
            format!("{}: {}", words.session_title(&session.number.to_string(), session.date), told_error(error, words))
        });
        told(words.check_seals(health.papers), seals.collect())?;
    }
    told(words.check_catalogues(), health.catalogues.clone())?;
    match u32::try_from(health.faults()) {
        Ok(0) => Ok(()),
        faults => {
            console.say(words.check_some_failed(faults.unwrap_or(u32::MAX)))?;
            Err(Failure::Told)
        }
    }
}

fn told_finding(finding: &Finding, words: &Catalog) -> String {
    match finding {
        Finding::Page(details) => words.finding_page(first_line(details)),
        Finding::Structure(details) => words.finding_structure(first_line(details)),
        Finding::DanglingReference { table, parent, .. } => words.finding_reference(table, parent),
    }
}

/// The database tells a broken structure in a hundred lines under a heading; the first one says enough.
fn first_line(details: &str) -> &str {
    details.lines().find(|line| !line.starts_with("***")).unwrap_or(details)
}

fn is_chain(fault: &SittingFault) -> bool {
    match fault {
        SittingFault::Replay(error) => matches!(error.cause, SittingRefusal::Chain(_)),
        SittingFault::Stage { .. } | SittingFault::Unreadable(_) => false,
    }
}

fn told_of(fault: &SittingFault, words: &Catalog) -> String {
    match fault {
        SittingFault::Replay(error) => told_error(&OfficeError::Replay(error.clone()), words),
        SittingFault::Stage { .. } => words.check_stage_differs(),
        SittingFault::Unreadable(error) => told_error(error, words),
    }
}

/// Tells an error in one line, what the machine said in brackets.
fn told_error(error: &OfficeError, words: &Catalog) -> String {
    let Explanation { sentence, details, .. } = explain(error, &Names::default(), words);
    match details {
        Some(details) => format!("{sentence} ({details})"),
        None => sentence,
    }
}
