//! `replay`: folds an exported sitting and tells what every entry did: an independent proof of the sitting.

use super::arguments::Replay;
use super::console::{Console, Failure, read_file};
use crate::domain::sitting::ReplayError;
use crate::office::OfficeError;
use crate::office::exchange::{Replayed, SittingFile, SittingFileError};
use crate::office::explain::{Voice, explain};
use crate::office::names::Names;
use crate::office::tell;

/// Folds the sitting, entry by entry.
pub fn run(command: &Replay, console: &Console) -> Result<(), Failure> {
    let bytes = read_file(&command.sitting)?;
    let text = String::from_utf8_lossy(&bytes);
    let file = SittingFile::read(&text).map_err(|error| not_a_sitting(command, &error))?;
    let names = names(&file);
    let words = &console.words;
    console.say(words.session_title(&file.session.number.to_string(), file.session.date))?;
    let named = |error: OfficeError| Failure::Office { error: Box::new(error), names: Box::new(names.clone()) };
    let (sitting, replayed) = file.replay().map_err(|broken| named(ReplayError::from(broken).into()))?;
    let voice = Voice::new(&names, words);
    for Replayed { entry, outcome } in &replayed {
        let line = tell::line(entry, &sitting, &voice);
        match outcome {
            Ok(effect) => {
                let told = [line].into_iter().chain(tell::effect(effect, &voice));
                console.say(words.journal_entry(entry.seq, &told.collect::<Vec<_>>().join(" · ")))?;
            }
            Err(refusal) => {
                console.say(words.journal_entry(entry.seq, &line))?;
                let reason = explain(&OfficeError::Sitting(refusal.clone()), &names, words).sentence;
                console.say(words.replay_refused(entry.seq, &reason))?;
                return Err(Failure::Told);
            }
        }
    }
    let entries = u32::try_from(replayed.len()).unwrap_or(u32::MAX);
    console.say(words.replay_lawful(entries, &sitting.last_hash().short()))
}

fn names(file: &SittingFile) -> Names {
    let items = file.setup.items.iter().map(|item| (item.id, item.number));
    let sessions = file.sessions.iter().chain([&file.session]).map(|session| (session.id, session.number));
    Names::of(file.persons.clone(), items, sessions)
}

fn not_a_sitting(command: &Replay, error: &SittingFileError) -> Failure {
    OfficeError::NotASitting { path: command.sitting.clone(), details: error.to_string() }.into()
}
