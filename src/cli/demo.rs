//! `demo`: the practice collegium from its founding to its registered protocol, and every paper.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::arguments::Demo;
use super::console::{Console, Failure, write_file};
use super::session::{course, named, title};
use crate::clock::Clock;
use crate::domain::calendar::quarter::Quarter;
use crate::domain::id::SessionId;
use crate::domain::profile::paper::ProtocolForm;
use crate::domain::session::Session;
use crate::domain::sitting::Sitting;
use crate::domain::text::Language;
use crate::i18n::Catalog;
use crate::office::explain::{Voice, explain};
use crate::office::names::Names;
use crate::office::practice::Practice;
use crate::office::practice::rehearsal::Rehearsed;
use crate::office::table::Recorded;
use crate::office::{Desk, Office, OfficeError, tell};

/// The item that the extract is made for: one with points for several units.
const EXTRACTED: u32 = 1;

/// Makes the collegium, holds its sitting and writes its papers.
pub fn run(command: &Demo, console: &Console) -> Result<(), Failure> {
    let folder = &command.out;
    let refused = |source| OfficeError::File { path: folder.clone(), source: Arc::new(source) };
    std::fs::create_dir_all(folder).map_err(refused)?;
    let practice = Practice::load().map_err(OfficeError::from)?;
    let path = free_name(folder);
    let mut office = practice.found(&path, None, &desk(&practice))?;
    console.say(console.words.database_made(&path.display().to_string()))?;

    let session = practice.prepare(&mut office)?;
    console.say(console.words.demo_session(&session.number.to_string(), session.date))?;
    console.say(title(&session.place, &console.words))?;
    hold(&practice, &mut office, session.id, command.journal, console)?;
    practice.record(&mut office, session.id)?;
    course(&office.session_record(session.id)?, console)?;
    let instructions = office.instructions()?.len();
    console.say(console.words.demo_instructions(u32::try_from(instructions).unwrap_or(u32::MAX)))?;
    write_papers(&mut office, &session, folder, console)?;
    console.say(console.words.demo_done(&folder.display().to_string()))
}

/// The practice secretary at the practice desk, by the practice clock: every run writes the same papers.
fn desk(practice: &Practice) -> Desk {
    let secretary = practice.compositions.last().map(|composition| composition.secretary);
    let secretary = practice.persons.iter().find(|person| Some(person.id) == secretary);
    Desk {
        author: secretary.map(|person| person.initial_and_surname(Language::Kazakh)).unwrap_or_default(),
        host: String::new(),
        clock: Clock::Fixed(practice.prepared()),
    }
}

/// A database is never written over: `practice.alqa`, then `practice-2.alqa` …
fn free_name(folder: &Path) -> PathBuf {
    let names = (2..).map(|number: u32| folder.join(format!("practice-{number}.alqa")));
    let first = folder.join("practice.alqa");
    std::iter::once(first.clone()).chain(names).find(|path| !path.exists()).unwrap_or(first)
}

fn hold(
    practice: &Practice,
    office: &mut Office,
    session: SessionId,
    every_entry: bool,
    console: &Console,
) -> Result<(), Failure> {
    let names = office.names(session)?;
    let words = &console.words;
    let mut heard = Ok(());
    let voice = Voice::new(&names, words);
    let held = practice.hold(office, session, &mut |sitting, rehearsed| {
        let line = match rehearsed {
            Rehearsed::Done(recorded) if every_entry => Some(told_entry(&recorded, sitting, &voice, words)),
            Rehearsed::Done(_) => None,
            Rehearsed::Refused(refusal) => Some(told_refusal(&OfficeError::Sitting(*refusal), &names, console)),
        };
        if let (Some(line), Ok(())) = (line, &heard) {
            heard = console.say(line);
        }
    });
    heard?;
    held.map_err(|error| Failure::Office { error: Box::new(error), names: Box::new(names.clone()) })
}

/// One line of an entry that is on disk: number, what happened, what it brought about.
fn told_entry(recorded: &Recorded, sitting: &Sitting, voice: &Voice<'_>, words: &Catalog) -> String {
    let entry = &recorded.entry;
    let told = [tell::line(entry, sitting, voice)].into_iter().chain(tell::effect(&recorded.effect, voice));
    words.journal_entry(entry.seq, &told.collect::<Vec<_>>().join(" · "))
}

fn told_refusal(error: &OfficeError, names: &Names, console: &Console) -> String {
    let explanation = explain(error, names, &console.words);
    let parts = [Some(explanation.sentence), explanation.ground].into_iter().flatten();
    console.words.demo_refused(&parts.collect::<Vec<_>>().join(" "))
}

fn write_papers(office: &mut Office, session: &Session, folder: &Path, console: &Console) -> Result<(), Failure> {
    let write = |name: String, pdf: &[u8]| {
        let path = folder.join(name);
        write_file(&path, pdf)?;
        console.say_written(&path)
    };
    for language in Language::ALL {
        let code = language.code();
        for (form, word) in [(ProtocolForm::Full, "full"), (ProtocolForm::Short, "short")] {
            let pdf = office.protocol(session.id, language, form);
            let pdf = named(office, session.id, pdf)?;
            write(format!("protocol-{word}-{code}.pdf"), &pdf)?;
        }
        let extract = office.extract(session.id, EXTRACTED, language);
        write(format!("extract-{code}.pdf"), &named(office, session.id, extract)?.pdf)?;
        let sheet = office.attendance_sheet(session.id, language);
        write(format!("attendance-{code}.pdf"), &named(office, session.id, sheet)?.pdf)?;
        let review = office.review_paper(Quarter::of(session.date), language);
        write(format!("review-{code}.pdf"), &named(office, None, review)?.pdf)?;
    }
    Ok(())
}
