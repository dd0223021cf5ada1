//! `session`: lists sessions, shows one, exports its sitting.

use super::arguments::{Export, OneSession, SessionCommand, SessionName};
use super::console::{Console, Failure, write_beside};
use super::open;
use crate::domain::ballot::{Count, VoteForm};
use crate::domain::id::SessionId;
use crate::domain::protocol::check::standing_vote;
use crate::domain::record::{ItemRecord, ItemResult, Record, VoteRecord, VoteResult};
use crate::domain::session::{Session, SessionKind};
use crate::domain::text::{Bilingual, Language};
use crate::i18n::{Catalog, Locale};
use crate::office::explain::session::state;
use crate::office::{Office, OfficeError};

/// Carries out a `session` command.
pub fn run(command: &SessionCommand, console: &Console) -> Result<(), Failure> {
    match command {
        SessionCommand::List(database) => list(&open::for_reading(&database.db, console)?, console),
        SessionCommand::Show(one) => show(one, console),
        SessionCommand::Export(export) => write(export, console),
    }
}

/// Finds a session by its name.
pub fn find(office: &Office, name: SessionName) -> Result<Session, Failure> {
    Ok(office.session_by_number(name.year, name.number)?)
}

/// Gives a failure the names of the records it speaks of.
pub fn named<T>(
    office: &Office,
    session: impl Into<Option<SessionId>>,
    done: Result<T, OfficeError>,
) -> Result<T, Failure> {
    done.map_err(|error| {
        let names = office.names(session).unwrap_or_default();
        Failure::Office { error: Box::new(error), names: Box::new(names) }
    })
}

/// The language in which names and titles are shown: papers know two, so English reads the state language.
pub fn shown(locale: Locale) -> Language {
    match locale {
        Locale::Kazakh | Locale::English => Language::Kazakh,
        Locale::Russian => Language::Russian,
    }
}

fn list(office: &Office, console: &Console) -> Result<(), Failure> {
    let words = &console.words;
    let sessions = office.sessions(None)?;
    if sessions.is_empty() {
        return console.say(words.sessions_none());
    }
    sessions.iter().try_for_each(|session| {
        let number = format!("{}/{}", session.date.format("%Y"), session.number);
        console.say(words.session_line(&number, session.date, &kind(session, words), &state(session.stage, words)))
    })
}

fn show(one: &OneSession, console: &Console) -> Result<(), Failure> {
    let office = open::for_reading(&one.database.db, console)?;
    let session = find(&office, one.session)?;
    let words = &console.words;
    let language = shown(words.locale());
    console.say(words.session_title(&session.number.to_string(), session.date))?;
    console.say(format!("{} · {}", kind(&session, words), state(session.stage, words)))?;
    console.say(words.session_place(session.place.get(language)))?;
    match office.session_record(session.id) {
        Ok(record) => course(&record, console),
        Err(OfficeError::NoSitting(_)) => {
            let items = office.items(session.id)?;
            items.iter().try_for_each(|item| console.say(format!("{}. {}", item.number, item.title.get(language))))
        }
        Err(error) => named(&office, session.id, Err(error)),
    }
}

/// Tells attendance, items and votes of a sitting.
pub fn course(record: &Record, console: &Console) -> Result<(), Failure> {
    let words = &console.words;
    let language = shown(words.locale());
    let quorum = record.quorum;
    console.say(words.session_composition(quorum.present, quorum.total, quorum.needed))?;
    record.items.iter().try_for_each(|item| {
        let outcome = outcome(item, words);
        console.say(words.demo_item(&item.number.to_string(), item.title.get(language), &outcome))?;
        item.votes.iter().try_for_each(|vote| console.say(format!("   {}", vote_line(vote, words))))
    })
}

/// Says what came of an item; how a decision was adopted follows from the vote that stands.
fn outcome(item: &ItemRecord, words: &Catalog) -> String {
    let standing = standing_vote(item).map(|vote| &vote.result);
    match (&item.result, standing) {
        (ItemResult::Adopted | ItemResult::NotAdopted, Some(result)) => result_of(result, words),
        (ItemResult::Adopted, None) => words.outcome_adopted(),
        (ItemResult::NotAdopted, None) if item.to.is_none() => words.outcome_open(),
        (ItemResult::NotAdopted, None) => words.outcome_not_adopted(),
        (ItemResult::Heard, _) => words.outcome_heard(),
        (ItemResult::Postponed { .. }, _) => words.outcome_postponed(),
        (ItemResult::Withdrawn { .. }, _) => words.outcome_withdrawn(),
    }
}

fn result_of(result: &VoteResult, words: &Catalog) -> String {
    match result {
        VoteResult::Unanimous => words.outcome_adopted_unanimously(),
        VoteResult::Majority => words.outcome_adopted_by_majority(),
        VoteResult::ByChair => words.outcome_adopted_by_chair(),
        VoteResult::AgainstByChair => words.outcome_not_adopted_by_chair(),
        VoteResult::Tie => words.outcome_tie(),
        VoteResult::NotAdopted => words.outcome_not_adopted(),
        VoteResult::Cancelled { .. } => words.outcome_cancelled(),
    }
}

fn vote_line(vote: &VoteRecord, words: &Catalog) -> String {
    let form = match vote.form {
        VoteForm::ByName => words.vote_form_by_name(),
        VoteForm::ShowOfHands => words.vote_form_show_of_hands(),
        VoteForm::Secret => words.vote_form_secret(),
        VoteForm::Consent => words.vote_form_consent(),
    };
    let counted = vote.count.map(|count| counted(count, words)).unwrap_or_default();
    let parts = [form, counted, result_of(&vote.result, words)];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

fn counted(count: Count, words: &Catalog) -> String {
    words.counted(count.votes_for, count.against, count.abstained, count.not_voted)
}

fn kind(session: &Session, words: &Catalog) -> String {
    match session.kind {
        SessionKind::Ordinary => words.session_ordinary(),
        SessionKind::Extraordinary { .. } => words.session_extraordinary(),
    }
}

fn write(export: &Export, console: &Console) -> Result<(), Failure> {
    let office = open::for_reading(&export.one.database.db, console)?;
    let session = find(&office, export.one.session)?;
    let file = named(&office, session.id, office.export_sitting(session.id))?;
    let text = file.write()?;
    match &export.out {
        None => console.say(text.trim_end()),
        Some(path) => write_beside(&export.one.database.db, path, text.as_bytes(), console),
    }
}

/// Returns a title in the language of the console.
pub fn title(text: &Bilingual, words: &Catalog) -> String {
    text.get(shown(words.locale())).to_owned()
}
