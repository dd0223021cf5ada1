//! How long a journal of five thousand entries takes to be proved and folded, beside the bare hashing of its bytes.
#![expect(clippy::unwrap_used, reason = "a benchmark that cannot be set up has nothing to measure")]

use alqa::domain::act::Act;
use alqa::domain::agenda::ItemKind;
use alqa::domain::ballot::{Choice, VoteForm, VoteSubject};
use alqa::domain::composition::{Composition, Role, Seat};
use alqa::domain::digest::Digest;
use alqa::domain::id::{CompositionId, ItemId, PersonId, SessionId, VoteId};
use alqa::domain::profile::{Fraction, QuorumBase, Rule, SittingRules, Source, TieRule};
use alqa::domain::sitting::Sitting;
use alqa::domain::sitting::entry::{Capacity, Entry, Event, Mode, Outcome, SpeechKind};
use alqa::domain::sitting::journal;
use alqa::domain::sitting::setup::{SittingItem, SittingSetup};
use alqa::domain::text::Bilingual;
use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use divan::{Bencher, black_box};

const MEMBERS: i64 = 21;
const ITEMS: u32 = 180;
const SECRETARY: PersonId = PersonId(900);

fn main() {
    divan::main();
}

/// Checks the chain and folds the journal: what opening a sitting costs.
#[divan::bench]
fn replay_5000_entries(bencher: Bencher<'_, '_>) {
    let (setup, entries) = sitting();
    bencher
        .with_inputs(|| setup.clone())
        .bench_local_values(|setup| Sitting::replay(setup, black_box(&entries)).unwrap());
}

/// Checks the chain alone.
#[divan::bench]
fn verify_5000_entries(bencher: Bencher<'_, '_>) {
    let (_, entries) = sitting();
    bencher.bench_local(|| journal::verify(black_box(&entries)).unwrap());
}

/// The baseline: hashing the same bytes, without making them and without asking whether they are lawful.
#[divan::bench]
fn hash_the_same_bytes(bencher: Bencher<'_, '_>) {
    let (_, entries) = sitting();
    let bytes: Vec<_> = entries.iter().map(|entry| serde_json::to_vec(entry).unwrap()).collect();
    bencher.bench_local(|| black_box(&bytes).iter().map(|bytes| Digest::of(bytes).0[0]).fold(0, |a, b| a ^ b));
}

/// A live strike of the last of five thousand entries, which folds the others once more.
#[divan::bench]
fn strike_in_5000_entries(bencher: Bencher<'_, '_>) {
    let (setup, entries) = sitting();
    let sitting = Sitting::replay(setup, &entries).unwrap();
    let at = sitting.latest().unwrap();
    let last = entries.last().unwrap().seq;
    let event = Event::Struck { seq: last, reason: "қате".to_owned() };
    bencher.bench_local(|| sitting.check(at, at, black_box(&event).clone()).unwrap());
}

/// One more entry in a long sitting that still goes on: what the secretary waits for.
#[divan::bench]
fn one_entry_after_5000(bencher: Bencher<'_, '_>) {
    let (setup, mut entries) = sitting();
    entries.pop();
    let mut sitting = Sitting::replay(setup, &entries).unwrap();
    let at = sitting.latest().unwrap();
    let noted = Event::Noted { text: Bilingual::new("ескертпе", "заметка") };
    bencher.bench_local(|| sitting.enter(at, at, "Г. Әбілова", black_box(&noted).clone()).unwrap());
}

/// Holds a sitting of 21 members with votes by name on every item.
fn sitting() -> (SittingSetup, Vec<Entry>) {
    let setup = setup();
    let mut sitting = Sitting::new(setup.clone());
    let mut at = start();
    let mut does = |event: Event| {
        at += TimeDelta::seconds(1);
        sitting.enter(at, at, "Г. Әбілова", event).unwrap();
    };
    for member in 1..=MEMBERS {
        does(Event::Arrived { person: PersonId(member), capacity: Capacity::Member, mode: Mode::InPerson });
    }
    does(Event::Opened { chair: PersonId(1), secretary: SECRETARY });
    for number in 1..=ITEMS {
        let item = ItemId(i64::from(number));
        let vote = VoteId(number);
        let subject = VoteSubject::Decision;
        does(Event::ItemTaken { item });
        does(Event::SpeechStarted { speaker: PersonId(2), kind: SpeechKind::Report });
        does(Event::SpeechEnded);
        does(Event::VoteOpened { vote, item, subject, form: VoteForm::ByName, repeats: None });
        for member in 1..=MEMBERS {
            let choice = if member % 7 == 0 { Choice::Abstained } else { Choice::For };
            does(Event::BallotCast { vote, member: PersonId(member), choice });
        }
        does(Event::VoteClosed { vote });
        does(Event::ItemClosed { item, outcome: Outcome::Adopted });
        if number % 9 == 0 {
            does(Event::Left { person: PersonId(MEMBERS) });
            does(Event::Arrived { person: PersonId(MEMBERS), capacity: Capacity::Member, mode: Mode::Video });
        }
    }
    does(Event::Closed);
    let entries = sitting.entries().to_vec();
    assert!((4_900..=5_100).contains(&entries.len()), "{} entries", entries.len());
    (setup, entries)
}

fn setup() -> SittingSetup {
    let model = |paragraph: &str| (Source::ModelRegulation, paragraph.to_owned());
    let assumed = || (Source::Assumption, String::new());
    let day = start().date();
    let order = Act { kind: Bilingual::new("бұйрық", "приказ"), number: "12".to_owned(), date: day };
    let seat = |number| Seat {
        person: PersonId(number),
        post: Bilingual::new("вице-министр", "вице-министр"),
        role: if number == 1 { Role::Chair } else { Role::Member },
    };
    SittingSetup {
        session: SessionId(1),
        date: day,
        composition: Composition {
            id: CompositionId(1),
            order,
            in_force_from: day,
            approved_number: 21,
            seats: (1..=MEMBERS).map(seat).collect(),
            secretary: SECRETARY,
        },
        rules: SittingRules {
            quorum: rule(Fraction { numerator: 2, denominator: 3 }, model("7")),
            quorum_base: rule(QuorumBase::Persons, assumed()),
            majority: rule(Fraction { numerator: 1, denominator: 2 }, model("9")),
            tie: rule(TieRule::NotAdopted, assumed()),
            substitution: rule(false, model("7")),
            video_counts: rule(true, assumed()),
            recused_counts: rule(false, assumed()),
            acting_head_presides: rule(true, assumed()),
        },
        items: (1..=ITEMS).map(item).collect(),
        invited: Vec::new(),
        acting_head: None,
    }
}

fn rule<T>(value: T, (source, paragraph): (Source, String)) -> Rule<T> {
    Rule::new(value, source, paragraph)
}

fn item(number: u32) -> SittingItem {
    SittingItem { id: ItemId(i64::from(number)), number, kind: ItemKind::Decision, restricted: false }
}

fn start() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 11, 20).unwrap().and_time(NaiveTime::from_hms_opt(10, 0, 0).unwrap())
}
