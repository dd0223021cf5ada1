//! A program killed in the middle: what it had acknowledged is there, and the file is sound.

use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use alqa::domain::id::SessionId;
use alqa::domain::sitting::entry::Entry;
use alqa::store::{Access, Store, StoreError};

use crate::desk::{Desk, caller};
use crate::sample::{self, noted};

const SESSION: SessionId = SessionId(1);

/// How many times the writer is killed.
const KILLS: u64 = 50;
/// How many times a change of the password is killed.
const KILLED_REKEYS: u64 = 6;

/// Starts one ignored test of this program in a process of its own.
fn start(test: &str, desk: &Desk) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", test, "--ignored", "--nocapture"])
        .env("ALQA_FILE", desk.file())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// Kills the process `patience` after its first acknowledgement, and returns the greatest number it acknowledged.
fn kill(mut child: Child, patience: Duration) -> u32 {
    let output = child.stdout.take().unwrap();
    let (acknowledged, numbers) = std::sync::mpsc::channel();
    let reader = std::thread::spawn(move || {
        let lines = BufReader::new(output).lines().map_while(Result::ok);
        for number in lines.filter_map(|line| line.strip_prefix("acknowledged ")?.parse().ok()) {
            acknowledged.send(number).unwrap();
        }
    });
    let first: u32 = numbers.recv_timeout(Duration::from_secs(60)).expect("the process did nothing");
    std::thread::sleep(patience);
    child.kill().unwrap();
    child.wait().unwrap();
    reader.join().unwrap();
    numbers.iter().last().unwrap_or(first)
}

/// Returns a moment that differs from round to round, from 0 to 99 milliseconds.
fn moment(round: u64) -> Duration {
    Duration::from_millis(round.wrapping_mul(6_364_136_223_846_793_005).rotate_left(17) % 100)
}

#[test]
fn an_acknowledged_entry_survives_a_kill() {
    let desk = Desk::new();
    let mut store = desk.create(None);
    store
        .write(|w| {
            w.insert_session(&alqa::domain::session::Session { id: SESSION, ..sample::session(1) })?;
            w.begin_journal(SESSION, sample::moment(9, 0, 0), &())
        })
        .unwrap();
    drop(store);
    let (mut acknowledged, mut written) = (0, 0);
    for round in 0..KILLS {
        acknowledged = kill(start("crash::appends_without_end", &desk), moment(round));
        let store = desk.open(None).unwrap();
        assert_eq!(store.access(), &Access::Writing, "the lock of a dead program holds");
        assert_eq!(store.check().unwrap(), []);
        let entries = store.read(|r| r.journal(SESSION)).unwrap();
        written = u32::try_from(entries.len()).unwrap();
        assert!(written >= acknowledged, "{acknowledged} entries were acknowledged, {written} are there");
        assert!((1..).zip(&entries).all(|(seq, entry)| entry.seq == seq));
        assert!(entries.windows(2).all(|pair| pair[1].previous == pair[0].hash));
    }
    assert!(acknowledged > 50, "only {acknowledged} entries were acknowledged, so nothing was shown");
    assert!(written <= acknowledged + 1, "an entry can be on disk before it is acknowledged, but not two");
}

/// Tells the parent what is on disk. A line of its own, since the harness leaves its own line open.
fn acknowledge(number: u32) {
    std::io::stdout().write_all(format!("\nacknowledged {number}\n").as_bytes()).unwrap();
}

#[test]
#[ignore = "run by an_acknowledged_entry_survives_a_kill"]
fn appends_without_end() {
    let file = PathBuf::from(std::env::var_os("ALQA_FILE").unwrap());
    let mut store = Store::open(&file, None, &caller()).unwrap();
    let mut last: Option<Entry> = store.read(|r| r.journal(SESSION)).unwrap().pop();
    loop {
        let entry = sample::entry(last.as_ref(), noted(last.as_ref().map_or(1, |entry| entry.seq + 1)));
        store.write(|w| w.append(SESSION, &entry)).unwrap();
        acknowledge(entry.seq);
        last = Some(entry);
    }
}

#[test]
fn a_change_of_the_password_is_whole_or_none() {
    let desk = Desk::new();
    let mut store = desk.create(Some("0"));
    sample::fill(&mut store);
    // Enough pages for the change to take a while.
    let bytes = vec![7; 4 << 20];
    store.write(|w| w.attach(&alqa::store::Attachment { media_type: "application/pdf".into(), bytes })).unwrap();
    drop(store);
    for round in 0..KILLED_REKEYS {
        kill(start("crash::changes_the_password_without_end", &desk), moment(round) * 4);
        let store = match ["0", "1"].map(|password| desk.open(Some(password))) {
            [Ok(store), Err(_)] | [Err(_), Ok(store)] => store,
            [first, second] => panic!("round {round}: {:?} {:?}", first.err(), second.err()),
        };
        assert_eq!(store.check().unwrap(), []);
        assert_eq!(store.read(|r| r.journal(SESSION)).unwrap().len(), 7);
    }
}

#[test]
#[ignore = "run by a_change_of_the_password_is_whole_or_none"]
fn changes_the_password_without_end() {
    let file = PathBuf::from(std::env::var_os("ALQA_FILE").unwrap());
    let open = |password| Store::open(&file, Some(password), &caller());
    let (mut store, mut now) = match open("0") {
        Ok(store) => (store, 0),
        Err(StoreError::CannotUnlock { .. }) => (open("1").unwrap(), 1),
        Err(error) => panic!("{error:?}"),
    };
    loop {
        now = 1 - now;
        store.rekey(Some(&now.to_string())).unwrap();
        acknowledge(1);
    }
}
