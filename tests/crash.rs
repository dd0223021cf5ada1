//! The program killed in the middle of a sitting: every entry it had told is there, and the file is sound.

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a run that cannot be started fails the test")]

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use alqa::clock::Clock;
use alqa::domain::sitting::entry::Entry;
use alqa::office::exchange::SittingFile;
use alqa::office::{Desk, Office, OfficeError};
use alqa::store::Access;
use tempfile::TempDir;

/// The program.
const PROGRAM: &str = env!("CARGO_BIN_EXE_alqa");
/// How many times the program is killed where `ALQA_KILLS` does not say otherwise.
const KILLS: u32 = 200;

/// What a run came to.
struct Killed {
    /// The lines of the entries that were told, by number.
    told: BTreeMap<u32, String>,
    /// Whether the program had come to its end before it was killed.
    finished: bool,
}

fn demo(folder: &Path) -> Command {
    let mut command = Command::new(PROGRAM);
    command.args(["demo", "--journal", "--lang", "kk", "--out"]).arg(folder);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    command
}

/// Returns the number with which a line tells an entry.
fn number(line: &str) -> Option<u32> {
    line.split_once(" · ")?.0.parse().ok()
}

/// Starts the demonstration and kills it `patience` after its first line: then its database is there.
fn kill(folder: &Path, patience: Duration) -> Killed {
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
    std::thread::sleep(patience);
    let finished = child.try_wait().unwrap().is_some();
    child.kill().unwrap();
    child.wait().unwrap();
    reader.join().unwrap();
    let told = lines.iter().filter_map(|line| Some((number(&line)?, line))).collect();
    Killed { told, finished }
}

/// Returns how long an undisturbed run takes from its first line to its last.
fn length_of_a_run(folder: &Path) -> Duration {
    let mut child = demo(folder).spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    lines.next().unwrap().unwrap();
    let start = Instant::now();
    let last = lines.map_while(Result::ok).filter_map(|line| number(&line)).last();
    assert!(child.wait().unwrap().success() && last > Some(150));
    start.elapsed()
}

/// Returns the journal as it stands in the file, or nothing where it was not begun.
fn journal(office: &Office) -> Option<(SittingFile, Vec<Entry>)> {
    let session = office.session_by_number(Some(2026), 6).ok()?;
    match office.export_sitting(session.id) {
        Ok(file) => Some((file.clone(), file.journal)),
        Err(OfficeError::NoSitting(_)) => None,
        Err(error) => unreachable!("{error}"),
    }
}

#[test]
fn every_entry_that_was_told_survives_a_kill() {
    let rounds = std::env::var("ALQA_KILLS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(KILLS);
    let folder = TempDir::new().unwrap();
    let whole = length_of_a_run(&folder.path().join("whole"));
    let (mut cut_short, mut entries_told, mut untold) = (0, 0, 0);
    let start = Instant::now();
    for round in 0..rounds {
        let folder = folder.path().join(round.to_string());
        // Spread evenly over the run, and a little over its end; scattered, so that no step of the program escapes.
        let patience = whole.mul_f64(f64::from(round * 79 % rounds) / f64::from(rounds) * 1.05);
        let Killed { told, finished } = kill(&folder, patience);
        let file = folder.join("practice.alqa");
        let check = Command::new(PROGRAM).args(["check", "--lang", "en"]).arg(&file).output().unwrap();
        let (out, err) = (String::from_utf8_lossy(&check.stdout), String::from_utf8_lossy(&check.stderr));
        assert!(check.status.success(), "round {round}, killed after {patience:?}:\n{out}{err}");

        let desk = Desk { author: "Г. Әбілова".into(), host: String::new(), clock: Clock::System };
        let office = Office::open(&file, None, &desk).unwrap();
        assert_eq!(office.access(), &Access::Writing, "the lock of a dead program holds");
        let Some((sitting, entries)) = journal(&office) else {
            assert!(told.is_empty(), "round {round}: {told:?} were told, but no journal is there");
            continue;
        };
        let written = u32::try_from(entries.len()).unwrap();
        let last = told.keys().last().copied().unwrap_or(0);
        assert_eq!(told.len(), usize::try_from(last).unwrap(), "round {round}: a line was left out");
        assert!(last <= written, "round {round}: {last} entries were told, {written} are there");
        assert!(written <= last + 1, "round {round}: {last} entries were told, and {written} are there");
        assert_same(&told, &sitting, &folder);
        drop(office);
        cut_short += u32::from(!finished && written > 0);
        entries_told += last;
        untold += written - last;
        std::fs::remove_dir_all(&folder).unwrap();
    }
    println!(
        "{rounds} kills in {:?}: {cut_short} during the sitting or after it, {entries_told} entries told, {untold} on disk but not yet told",
        start.elapsed()
    );
    assert!(cut_short > rounds / 2, "only {cut_short} of {rounds} runs were cut short, so little was shown");
}

/// Asserts that what was told is what stands in the journal: its chain is whole, and it tells the same lines again.
fn assert_same(told: &BTreeMap<u32, String>, sitting: &SittingFile, folder: &Path) {
    let path = folder.join("sitting.json");
    std::fs::write(&path, sitting.write().unwrap()).unwrap();
    let proof = Command::new(PROGRAM).args(["replay", "--lang", "kk"]).arg(&path).output().unwrap();
    assert!(proof.status.success(), "{}", String::from_utf8_lossy(&proof.stdout));
    let proof = String::from_utf8(proof.stdout).unwrap();
    let again: BTreeMap<_, _> = proof.lines().filter_map(|line| Some((number(line)?, line))).collect();
    for (number, line) in told {
        let replayed = again.get(number).unwrap();
        // What came later is told with an entry that it struck or cancelled; time and event are the same.
        let same = line == replayed || replayed.starts_with(line.get(..20).unwrap_or(line));
        assert!(same, "entry {number} was told as\n{line}\nand stands as\n{replayed}");
    }
}
