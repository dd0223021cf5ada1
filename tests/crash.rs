//! The program killed in the middle of a sitting: every entry it had told is there, and the file is sound.

#![expect(clippy::unwrap_used, reason = "a run that cannot be started fails the test")]

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, mpsc};
use std::time::{Duration, Instant};

use alqa::clock::Clock;
use alqa::i18n::{Catalog, Locale};
use alqa::office::exchange::{Replayed, SittingFile};
use alqa::office::explain::Voice;
use alqa::office::names::Names;
use alqa::office::{Desk, Office, OfficeError, tell};
use alqa::store::Access;
use tempfile::TempDir;

/// The program.
const PROGRAM: &str = env!("CARGO_BIN_EXE_alqa");
/// How many times the program is killed where `ALQA_KILLS` does not say otherwise: enough to meet every kind of moment
/// and few enough for every run of the tests.
const KILLS: u32 = 50;

/// What a run came to.
struct Killed {
    /// The lines of the entries that were told, by number.
    told: BTreeMap<u32, String>,
    /// Whether the program had come to its end before it was killed.
    finished: bool,
}

fn demo(folder: &Path) -> Command {
    let mut command = Command::new(PROGRAM);
    // Its log is none of the user who runs the tests.
    command.env("XDG_STATE_HOME", env!("CARGO_TARGET_TMPDIR"));
    command.args(["demo", "--journal", "--lang", "kk", "--out"]).arg(folder);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    command
}

/// Returns the number with which a line tells an entry.
fn number(line: &str) -> Option<u32> {
    line.split_once(" · ")?.0.parse().ok()
}

/// When a run is killed.
#[derive(Debug, Clone, Copy)]
struct Moment {
    /// Once it has told so many entries.
    entries: usize,
    /// And so much later.
    grace: Duration,
}

/// Starts the demonstration and kills it at `moment`, after its first line at the earliest: then its database is there.
fn kill(folder: &Path, moment: Moment) -> Killed {
    let mut child = demo(folder).spawn().unwrap();
    let output = child.stdout.take().unwrap();
    let (told, lines) = mpsc::channel();
    let reader = std::thread::spawn(move || {
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            let _ = told.send(line);
        }
    });
    let first = lines.recv_timeout(Duration::from_secs(60)).unwrap();
    assert!(number(&first).is_none(), "the first line names the database: {first}");
    // Counted in entries, for a busy machine is slow in one run and fast in the next.
    let mut told: BTreeMap<_, _> = BTreeMap::new();
    while told.len() < moment.entries
        && let Ok(line) = lines.recv()
    {
        told.extend(number(&line).map(|number| (number, line)));
    }
    std::thread::sleep(moment.grace);
    let finished = child.try_wait().unwrap().is_some();
    child.kill().unwrap();
    child.wait().unwrap();
    reader.join().unwrap();
    told.extend(lines.iter().filter_map(|line| Some((number(&line)?, line))));
    Killed { told, finished }
}

/// Returns how many entries an undisturbed run tells, and how long it takes from its first line to the last of them.
fn length_of_a_sitting(folder: &Path) -> (usize, Duration) {
    let mut child = demo(folder).spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
    lines.next().unwrap();
    let start = Instant::now();
    let told: Vec<_> = lines.filter_map(|line| Some((number(&line)?, start.elapsed()))).collect();
    assert!(child.wait().unwrap().success() && told.len() > 150);
    (told.len(), told.last().unwrap().1)
}

/// What all runs came to.
#[derive(Debug, Default)]
struct Tally {
    /// Killed before the sitting.
    before: u32,
    /// Killed after the first entry and before the end.
    within: u32,
    /// Finished before they could be killed.
    finished: u32,
    /// Entries that were told.
    told: u32,
    /// Entries on disk that were not told yet.
    untold: u32,
}

#[test]
fn every_entry_that_was_told_survives_a_kill() {
    let rounds = std::env::var("ALQA_KILLS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(KILLS);
    let folder = TempDir::new().unwrap();
    let (entries, sitting) = length_of_a_sitting(&folder.path().join("whole"));
    let (next, tally, start) = (AtomicU32::new(0), Mutex::new(Tally::default()), Instant::now());
    // Two at a time, since each waits for the disk more than for a processor.
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some(round) = Some(next.fetch_add(1, Ordering::Relaxed)).filter(|&round| round < rounds) {
                    // Over the whole sitting and the registration after it; scattered, so that no step of them escapes.
                    let place = usize::try_from(round * 79 % rounds).unwrap() * (entries + entries / 5);
                    let told = place / usize::try_from(rounds).unwrap();
                    let grace = Duration::from_millis(u64::from(round % 7));
                    let after = sitting * u32::try_from(told.saturating_sub(entries)).unwrap()
                        / u32::try_from(entries).unwrap();
                    let moment = Moment { entries: told.min(entries), grace: grace + after };
                    survive(&folder.path().join(round.to_string()), moment, &tally);
                }
            });
        }
    });
    let tally = tally.into_inner().unwrap();
    println!("{rounds} kills in {:?}, a sitting taking {sitting:?}: {tally:?}", start.elapsed());
    assert!(tally.within > rounds / 3, "too few runs were cut short in the sitting, so little was shown: {tally:?}");
}

/// Kills one run and looks at what it left.
fn survive(folder: &Path, moment: Moment, tally: &Mutex<Tally>) {
    let Killed { told, finished } = kill(folder, moment);
    let file = folder.join("practice.alqa");
    let check = Command::new(PROGRAM)
        .env("XDG_STATE_HOME", env!("CARGO_TARGET_TMPDIR"))
        .args(["check", "--lang", "en"])
        .arg(&file)
        .output()
        .unwrap();
    let (out, err) = (String::from_utf8_lossy(&check.stdout), String::from_utf8_lossy(&check.stderr));
    assert!(check.status.success(), "killed at {moment:?}:\n{out}{err}");

    let desk = Desk { author: "Г. Әбілова".into(), host: String::new(), clock: Clock::System };
    let office = Office::open(&file, None, &desk).unwrap();
    assert_eq!(office.access(), &Access::Writing, "the lock of a dead program holds");
    let last = told.keys().last().copied().unwrap_or(0);
    assert_eq!(told.len(), usize::try_from(last).unwrap(), "a line was left out");
    let sitting = sitting(&office);
    let written = sitting.as_ref().map_or(0, |sitting| u32::try_from(sitting.journal.len()).unwrap());
    assert!(last <= written, "{last} entries were told, {written} are there");
    assert!(written <= last + 1, "{last} entries were told, and {written} are there");
    if let Some(sitting) = sitting {
        assert_same(&told, &sitting);
    }
    drop(office);
    std::fs::remove_dir_all(folder).unwrap();

    let mut tally = tally.lock().unwrap();
    tally.finished += u32::from(finished);
    tally.before += u32::from(written == 0);
    tally.within += u32::from(!finished && written > 0);
    tally.told += last;
    tally.untold += written - last;
}

/// Returns the sitting as it stands in the file, or nothing where its journal was not begun.
fn sitting(office: &Office) -> Option<SittingFile> {
    let session = office.session_by_number(Some(2026), 6).ok()?;
    match office.export_sitting(session.id) {
        Ok(file) => Some(file),
        Err(OfficeError::NoSitting(_)) => None,
        Err(error) => unreachable!("{error}"),
    }
}

/// Asserts that what was told is what stands in the journal: it folds, and tells the same lines again.
fn assert_same(told: &BTreeMap<u32, String>, file: &SittingFile) {
    let (sitting, replayed) = file.replay().unwrap();
    assert_eq!(replayed.len(), file.journal.len());
    let items = file.setup.items.iter().map(|item| (item.id, item.number));
    let sessions = file.sessions.iter().map(|session| (session.id, session.number));
    let (names, words) = (Names::of(file.persons.clone(), items, sessions), Catalog::new(Locale::Kazakh));
    let voice = Voice::new(&names, &words);
    let again = |(Replayed { entry, outcome }, line): (&Replayed<'_>, &String)| {
        let parts =
            [tell::line(entry, &sitting, &voice)].into_iter().chain(tell::effect(outcome.as_ref().unwrap(), &voice));
        &words.journal_entry(entry.seq, &parts.collect::<Vec<_>>().join(" · ")) == line
    };
    let differing = replayed.iter().zip(told.values()).filter(|&pair| !again(pair)).count();
    // One entry of the practice sitting is struck later and one vote cancelled, which a replay tells with them.
    assert!(differing <= 2, "{differing} entries were told otherwise than they stand in the journal");
}
