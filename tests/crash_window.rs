//! The window killed in the middle of a sitting: everything that it had shown as recorded is there, the file is sound, and
//! the next start offers the sitting where it stopped.
//!
//! A test of this file is the window: it is started as a process of its own, driven by keys as a secretary would, and
//! tells after each of them how many entries the window shows. It is then killed without a word.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a run that cannot go on fails the test")]

#[path = "support/robot.rs"]
mod robot;
#[path = "support/secretary.rs"]
mod secretary;

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, mpsc};
use std::time::{Duration, Instant};

use alqa::clock::{Clock, Hands};
use alqa::i18n::Locale;
use alqa::office::practice::Practice;
use alqa::office::{Desk, Office};
use alqa::ui::app::{App, Message, work};
use alqa::ui::place::Place;
use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use robot::Robot;
use tempfile::TempDir;

/// The program.
const PROGRAM: &str = env!("CARGO_BIN_EXE_alqa");
/// Where the window that is to be killed finds its file.
const FOLDER: &str = "ALQA_DRIVEN_FOLDER";
/// What it says before a number of entries.
const TOLD: &str = "told ";
/// How many times it is killed where `ALQA_KILLS` does not say otherwise.
const KILLS: u32 = 6;

fn clock(hour: u32, minute: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 11, 20).unwrap().and_hms_opt(hour, minute, 0).unwrap()
}

fn user(clock: Clock) -> Desk {
    Desk { author: "Г. Әбілова".to_owned(), host: "үстел".to_owned(), clock }
}

/// Returns how many entries the journal has that is open on the screen.
fn shown(robot: &mut Robot<App>) -> Option<u32> {
    robot.texts().iter().find_map(|text| text.replace('\u{a0}', " ").strip_suffix(" жазба")?.parse().ok())
}

/// The window: a whole sitting by keys.
#[test]
#[ignore = "started by the test that kills it"]
fn driven() {
    let Some(folder) = std::env::var_os(FOLDER) else { return };
    let hands: &'static Hands = Box::leak(Box::new(Hands::at(clock(9, 40))));
    let mut robot = secretary::at_file(Path::new(&folder), user(Clock::Hands(hands)), Locale::Kazakh);
    let office = Office::open_read_only(&Path::new(&folder).join("practice.alqa"), None, &user(Clock::Hands(hands)));
    let session = office.unwrap().session_by_number(Some(2026), 6).unwrap().id;
    robot.send(Message::Work(work::Message::Go(Place::Sitting(session))));
    let mut minute = 0;
    let mut press = |robot: &mut Robot<App>, keys: &str| {
        minute += 1;
        hands.set(clock(9, 40) + TimeDelta::minutes(minute));
        robot.send(Message::Tick);
        robot.press(keys);
        let told = shown(robot).unwrap_or(0);
        let mut out = std::io::stdout().lock();
        writeln!(out, "{TOLD}{told}").unwrap();
        out.flush().unwrap();
    };
    press(&mut robot, "Ctrl+Enter");
    robot.click_on("journal");
    press(&mut robot, "F5");
    // Whether an item, a vote or its end is next, the same two keys go on, until the protocol is on the screen.
    while shown(&mut robot).is_some() {
        press(&mut robot, "F5");
        press(&mut robot, "Ctrl+Enter");
    }
}

/// What a run came to.
struct Killed {
    /// The most entries that the window showed.
    told: u32,
    /// Whether it had come to its end before it was killed.
    finished: bool,
}

fn start(folder: &Path) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["driven", "--exact", "--ignored", "--nocapture", "--test-threads=1"]).env(FOLDER, folder);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    command
}

fn told(line: &str) -> Option<u32> {
    line.split_once(TOLD)?.1.trim().parse().ok()
}

/// Starts the window and kills it `patience` after it was there.
fn kill(folder: &Path, patience: Duration) -> Killed {
    let mut child = start(folder).spawn().unwrap();
    let output = child.stdout.take().unwrap();
    let (say, heard) = mpsc::channel();
    let reader = std::thread::spawn(move || {
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            let _ = say.send(told(&line));
        }
    });
    let mut most = 0;
    while let Ok(line) = heard.recv_timeout(Duration::from_secs(120)) {
        if line.is_some() {
            break;
        }
    }
    std::thread::sleep(patience);
    let finished = child.try_wait().unwrap().is_some();
    child.kill().unwrap();
    child.wait().unwrap();
    reader.join().unwrap();
    heard.iter().flatten().for_each(|told| most = most.max(told));
    Killed { told: most, finished }
}

/// What all runs came to.
#[derive(Debug, Default)]
struct Tally {
    /// Killed while the sitting went on.
    within: u32,
    /// Finished before they could be killed.
    finished: u32,
    /// Entries that the windows had shown.
    told: u32,
    /// Entries on disk that no window had shown yet.
    untold: u32,
}

#[test]
fn what_the_window_showed_survives_its_end() {
    let rounds = std::env::var("ALQA_KILLS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(KILLS);
    let folder = TempDir::new().unwrap();
    let origin = folder.path().join("origin.alqa");
    drop(Practice::load().unwrap().furnish(&origin, None, &user(Clock::Fixed(clock(9, 40)))).unwrap());
    let place = |name: &str| {
        let place = folder.path().join(name);
        std::fs::create_dir(&place).unwrap();
        std::fs::copy(&origin, place.join("practice.alqa")).unwrap();
        place
    };
    let whole = place("whole");
    let begun = Instant::now();
    let mut child = start(&whole).spawn().unwrap();
    let lines: Vec<_> = BufReader::new(child.stdout.take().unwrap())
        .lines()
        .map_while(Result::ok)
        .filter_map(|line| told(&line))
        .collect();
    assert!(child.wait().unwrap().success(), "the sitting came to no end: {lines:?}");
    let (length, last) = (begun.elapsed(), lines.iter().copied().max().unwrap_or(0));
    assert!(last > 100, "only {last} entries in a whole sitting: {lines:?}");

    let (next, tally) = (AtomicU32::new(0), Mutex::new(Tally::default()));
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some(round) = Some(next.fetch_add(1, Ordering::Relaxed)).filter(|&round| round < rounds) {
                    // Scattered over the whole sitting, so that no step of it escapes.
                    let part = f64::from(round * 79 % rounds) / f64::from(rounds);
                    survive(&place(&round.to_string()), length.mul_f64(part), &tally);
                }
            });
        }
    });
    let tally = tally.into_inner().unwrap();
    println!("{rounds} windows killed, a sitting taking {length:?}: {tally:?}");
    assert!(tally.within > rounds / 3, "too few were killed in the sitting, so little was shown: {tally:?}");
}

/// Kills one window and looks at what it left.
fn survive(folder: &Path, patience: Duration, tally: &Mutex<Tally>) {
    let Killed { told, finished } = kill(folder, patience);
    let file = folder.join("practice.alqa");
    let check = Command::new(PROGRAM)
        .env("XDG_STATE_HOME", env!("CARGO_TARGET_TMPDIR"))
        .args(["check", "--lang", "en"])
        .arg(&file)
        .output()
        .unwrap();
    let (out, err) = (String::from_utf8_lossy(&check.stdout), String::from_utf8_lossy(&check.stderr));
    assert!(check.status.success(), "killed after {patience:?}:\n{out}{err}");

    let later = Clock::Fixed(clock(18, 0));
    let mut office = Office::open(&file, None, &user(later)).unwrap();
    assert_eq!(office.access(), &alqa::store::Access::Writing, "the lock of a dead window holds");
    let session = office.session_by_number(Some(2026), 6).unwrap().id;
    let sitting = office.sitting(session).ok().cloned();
    drop(office);
    let written = sitting.as_ref().map_or(0, |sitting| u32::try_from(sitting.entries().len()).unwrap());
    assert!(told <= written, "{told} entries were shown, {written} are there");

    let is_over = sitting.as_ref().is_some_and(|sitting| sitting.closed_at().is_some());
    if written > 0 && !is_over {
        let mut robot = secretary::at_file(folder, user(later), Locale::Kazakh);
        robot.shows("кезінде үзілді");
        robot.shows("жазба түгел сақталған");
        robot.press("Ctrl+Enter");
        robot.hides("кезінде үзілді");
        robot.click_on("journal");
        assert_eq!(shown(&mut robot), Some(written), "one key leads to the sitting as it was");
    }
    std::fs::remove_dir_all(folder).unwrap();

    let mut tally = tally.lock().unwrap();
    tally.finished += u32::from(finished);
    tally.within += u32::from(!finished && written > 0);
    tally.told += told;
    tally.untold += written - told;
}
