//! How long an entry of a sitting takes until it is on disk, beside the bare writing of as many bytes by the same machine
//! in the same run.

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::time::{Duration, Instant};

use alqa::clock::{Clock, Hands};
use alqa::domain::sitting::entry::{Capacity, Event, Mode};
use alqa::domain::text::Bilingual;
use alqa::office::Desk;
use alqa::office::practice::Practice;
use chrono::NaiveDate;

/// The pages that one entry changes in the journal of the database.
const FRAMES: [u8; 3 * 4120] = [7; 3 * 4120];
/// So many of each, one after the other, so that both meet the same moods of the disk.
const ROUNDS: usize = 300;
/// What an entry may take beyond the disk, at most: three tenths of a disk that turns, and on one that answers at once
/// what nobody notices.
const SHARE: f64 = 0.3;
const UNNOTICED: Duration = Duration::from_millis(5);

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

#[test]
fn an_entry_takes_hardly_longer_than_the_disk() {
    // On the disk, not in memory, where the durable writes would show nothing.
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let at = NaiveDate::from_ymd_opt(2026, 11, 20).unwrap().and_hms_opt(10, 0, 0).unwrap();
    let hands: &'static Hands = Box::leak(Box::new(Hands::at(at)));
    let desk =
        Desk { author: "Г. Әбілова".to_owned(), host: "үстел".to_owned(), clock: Clock::Hands(hands) };
    let practice = Practice::load().unwrap();
    let mut office = practice.furnish(&folder.path().join("practice.alqa"), None, &desk).unwrap();
    let session = office.session_by_number(Some(2026), 6).unwrap().id;
    office.begin_sitting(session, None).unwrap();
    let setup = office.sitting(session).unwrap().setup().clone();
    for seat in &setup.composition.seats {
        let arrived = Event::Arrived { person: seat.person, capacity: Capacity::Member, mode: Mode::InPerson };
        office.record(session, at, arrived).unwrap();
    }
    let chair = setup.composition.seats[0].person;
    office.record(session, at, Event::Opened { chair, secretary: setup.composition.secretary }).unwrap();

    let mut bare: File = OpenOptions::new().create_new(true).append(true).open(folder.path().join("bare")).unwrap();
    let (mut entries, mut writes) = (Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        let start = Instant::now();
        bare.write_all(&FRAMES).unwrap();
        bare.sync_data().unwrap();
        writes.push(start.elapsed());
        let text = Bilingual::new(format!("ескертпе {round}"), format!("заметка {round}"));
        let start = Instant::now();
        office.record(session, at, Event::Noted { text }).unwrap();
        entries.push(start.elapsed());
    }
    let (entry, write) = (median(entries), median(writes));
    let ratio = entry.as_secs_f64() / write.as_secs_f64();
    println!("an entry {entry:?}, a bare write {write:?}: {ratio:.2} times as long");
    let most = write + write.mul_f64(SHARE).max(UNNOTICED);
    assert!(entry < most, "an entry {entry:?}, a bare write {write:?}: {ratio:.2} times as long");
}
