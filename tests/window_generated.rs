//! Generated sittings through the window's own messages, lawful and unlawful ones: what is shown is what the journal on
//! disk folds into, after every single one.
//!
//! A handful of sittings in every run; `ALQA_SITTINGS=1000 cargo test --test window_generated` for many.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a sitting that cannot go on fails its test")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use alqa::clock::{Clock, Hands};
use alqa::domain::ballot::{Choice, Count, VoteForm, VoteSubject};
use alqa::domain::id::{ItemId, PersonId, SessionId, VoteId};
use alqa::domain::sitting::Sitting;
use alqa::domain::sitting::entry::{Capacity, Event, Mode, Outcome, SpeechKind};
use alqa::domain::sitting::floor::Phase;
use alqa::domain::sitting::refusal::WayOut;
use alqa::domain::sitting::vote::VoteState;
use alqa::domain::text::{Bilingual, Language};
use alqa::i18n::{Catalog, Locale};
use alqa::office::practice::Practice;
use alqa::office::{self, Office};
use alqa::ui::desk::Desk;
use alqa::ui::keys::Command;
use alqa::ui::outside::Outside;
use alqa::ui::screen::sitting::{About, Called, Edit, Figure, Message, SittingTable};
use alqa::ui::screen::{Means, Sheet};
use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use iced::Task;
use iced_test::runtime::{Action, task};

/// So many sittings in a usual run.
const SITTINGS: u64 = 12;
/// So many things happen in each of them.
const DEEDS: u32 = 90;

/// Numbers that follow from a seed, so that a sitting that fails can be held again.
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        // The generator of Vigna, «splitmix».
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, sides: usize) -> usize {
        usize::try_from(self.roll() % u64::try_from(sides.max(1)).unwrap()).unwrap()
    }

    fn of<T: Clone>(&mut self, things: &[T]) -> T {
        things[self.below(things.len())].clone()
    }
}

fn hall(hour: u32, minute: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 11, 20).unwrap().and_hms_opt(hour, minute, 0).unwrap()
}

fn text() -> Bilingual {
    Bilingual::new("себебі бар", "есть причина")
}

fn user(clock: Clock) -> office::Desk {
    office::Desk { author: "Хатшы".to_owned(), host: "үстел".to_owned(), clock }
}

/// The window's table over a file of its own, and beside it a reader who sees only what is on the disk.
struct Table {
    screen: SittingTable,
    means: Means,
    reader: Office,
    session: SessionId,
    hands: &'static Hands,
    now: NaiveDateTime,
}

impl Table {
    fn laid(path: &Path) -> Self {
        let now = hall(9, 40);
        let hands: &'static Hands = Box::leak(Box::new(Hands::at(now)));
        let clock = Clock::Hands(hands);
        let file = path.to_owned();
        let open = move || Office::open(&file, None, &user(clock));
        let task = Desk::start(path.to_owned(), false, open, |opened| opened);
        let (desk, opened) = outputs(task).pop().unwrap().unwrap_or_else(|trouble| panic!("{trouble:?}"));
        let reader = Office::open_read_only(path, None, &user(clock)).unwrap();
        let session = reader.session_by_number(Some(2026), 6).unwrap().id;
        let means = Means { desk, outside: Outside::system(), clock, tr: Catalog::new(Locale::Kazakh), opened };
        let (screen, task) = SittingTable::new(session, &means);
        let mut table = Self { screen, means, reader, session, hands, now };
        table.work(task);
        table
    }

    /// Lets a message happen with all that follows from it; nothing is drawn.
    fn send(&mut self, message: Message) {
        let task = self.screen.update(message, &self.means).task;
        self.work(task);
    }

    fn command(&mut self, command: Command) {
        if let Some(action) = self.screen.command(command, &self.means) {
            self.work(action.task);
        }
    }

    fn work(&mut self, task: Task<Message>) {
        for message in outputs(task) {
            self.send(message);
        }
    }

    /// Asserts that the table shows what the disk holds.
    fn check(&mut self, told: &str) {
        while self.means.desk.next_notice().is_some() {}
        let on_disk = self.reader.sitting(self.session).ok();
        assert_eq!(self.screen.sitting(), on_disk, "{told}: the table shows something else than the journal");
    }
}

/// Returns what a task brings; what it would do to parts on a window is left out, since there is none.
fn outputs<T: Send + 'static>(task: Task<T>) -> Vec<T> {
    use iced::futures::StreamExt as _;
    let Some(mut stream) = task::into_stream(task) else { return Vec::new() };
    let mut outputs = Vec::new();
    while let Some(action) = iced::futures::executor::block_on(stream.next()) {
        if let Action::Output(output) = action {
            outputs.push(output);
        }
    }
    outputs
}

/// Who and what can be named where the sitting stands; now and then somebody who cannot.
struct Names {
    persons: Vec<PersonId>,
    items: Vec<ItemId>,
    votes: Vec<VoteId>,
    entries: usize,
}

impl Names {
    fn of(sitting: &Sitting) -> Self {
        let setup = sitting.setup();
        let mut persons: Vec<_> = setup.composition.seats.iter().map(|seat| seat.person).collect();
        persons.extend(setup.invited.iter().copied().chain([setup.composition.secretary, PersonId(9_999)]));
        Self {
            persons,
            items: setup.items.iter().map(|item| item.id).chain([ItemId(9_999)]).collect(),
            votes: (1..=sitting.next_vote().0).map(VoteId).collect(),
            entries: sitting.entries().len(),
        }
    }

    fn entry(&self, dice: &mut Dice) -> u32 {
        u32::try_from(self.entries.saturating_sub(dice.below(12))).unwrap()
    }
}

const FORMS: [VoteForm; 5] =
    [VoteForm::ByName, VoteForm::ByName, VoteForm::ShowOfHands, VoteForm::Secret, VoteForm::Consent];
const CHOICES: [Choice; 5] = [Choice::For, Choice::For, Choice::Against, Choice::Abstained, Choice::NotVoted];

/// What the user may do at any time, sensible or not.
fn anything(dice: &mut Dice, sitting: &Sitting, now: NaiveDateTime) -> Vec<Message> {
    let names = Names::of(sitting);
    let (person, item, vote) = (dice.of(&names.persons), dice.of(&names.items), dice.of(&names.votes));
    let asked = |about: About, edits: Vec<Edit>| -> Vec<Message> {
        let edits = edits.into_iter().map(Message::Edit);
        std::iter::once(Message::Ask(about)).chain(edits).chain([Message::Confirm]).collect()
    };
    let written = || Edit::Phrase(text());
    let ago = |minutes| (now - TimeDelta::minutes(minutes)).format("%H:%M").to_string();
    let time = [String::new(), ago(1), ago(1), ago(2), "10:0".to_owned(), "23:59".to_owned()];
    match dice.below(34) {
        0..3 => vec![Message::Next],
        3 => vec![Message::Toggle(person)],
        4 => vec![Message::Toggle(person), Message::Toggle(person)],
        5 => vec![Message::Mark(person, dice.of(&CHOICES))],
        6 => vec![Message::AllFor, Message::Next],
        7 => vec![Message::AllHere],
        8 => vec![Message::Form(dice.of(&FORMS))],
        9 => vec![Message::Choose(item), Message::Next],
        10 => vec![Message::Row(person), Message::Guests(dice.below(2) == 0)],
        11 => asked(About::Came(person), vec![Edit::Time(dice.of(&time)), Edit::Video(dice.below(2) == 0)]),
        12 => asked(About::Went(person), vec![Edit::Time(dice.of(&time)), Edit::Until(Some(item))]),
        13 => asked(About::Absence(person), vec![Edit::Pick(dice.below(7))]),
        14 => asked(About::Recusal(person), vec![Edit::Item(item), written()]),
        15 => asked(About::Chair, vec![Edit::Person(person)]),
        16 => asked(About::Chair, vec![Edit::Secretary(person)]),
        17 => asked(About::Withdraw(item), vec![Edit::Person(person), written()]),
        18 => asked(About::Postpone(item), vec![written()]),
        19 => asked(About::Note, vec![Edit::Text(Language::Kazakh, "жазба".to_owned())]),
        20 => asked(About::Vote(item), vec![Edit::Pick(dice.below(5)), Edit::Form(dice.of(&FORMS)), written()]),
        21 => asked(About::Cancel(vote), vec![written()]),
        22 => asked(About::Dissent(vote), vec![Edit::Person(person), written()]),
        23 => asked(About::Pause, vec![written()]),
        24 => asked(About::ClosedPart, vec![written(), Edit::Out(person, true)]),
        25 => asked(About::EndClosedPart, vec![Edit::Out(person, dice.below(2) == 0)]),
        26 => asked(About::Same(vote), vec![]),
        27 => asked(About::Floor, vec![Edit::Person(person), Edit::Pick(dice.below(6))]),
        28 => asked(About::Strike(names.entry(dice)), vec![Edit::Line("қате".to_owned())]),
        29 => asked(About::Arrival, vec![Edit::Person(person), Edit::Pick(2), Edit::PlaceOf(dice.of(&names.persons))]),
        30 => vec![Message::AllBack, Message::TakeReasons],
        31 => vec![Message::Way(dice.of(&[
            WayOut::SeatAsInvited(person),
            WayOut::RegisterArrival(person),
            WayOut::Resume,
            WayOut::TakeItem(item),
            WayOut::RecordAsHeard(item),
            WayOut::RecordAsAdopted(item),
            WayOut::EndSpeech,
            WayOut::PutToVote(item),
        ]))],
        32 => vec![Message::CallRoll(true), Message::Called(dice.of(&[Called::Present, Called::Video, Called::Later]))],
        _ => vec![Message::Record(unlawful(dice, sitting, person, item, vote))],
    }
}

/// Events that no button would send, and several of them as one act.
fn unlawful(dice: &mut Dice, sitting: &Sitting, person: PersonId, item: ItemId, vote: VoteId) -> Vec<Event> {
    let some = [
        Event::Arrived { person, capacity: Capacity::Member, mode: Mode::Video },
        Event::Left { person },
        Event::Opened { chair: person, secretary: person },
        Event::BallotCast { vote, member: person, choice: Choice::For },
        Event::CountEntered { vote, count: Count { votes_for: 3, ..Count::default() } },
        Event::VoteClosed { vote },
        Event::VoteOpened { vote, item, subject: VoteSubject::Decision, form: VoteForm::Secret, repeats: Some(vote) },
        Event::ItemClosed { item, outcome: Outcome::Adopted },
        Event::ItemTaken { item },
        Event::SpeechStarted { speaker: person, kind: SpeechKind::Debate },
        Event::SecretaryPassed { to: person },
        Event::Closed,
        Event::Struck { seq: sitting.next_vote().0, reason: "қате".to_owned() },
    ];
    (0..=dice.below(3)).map(|_| dice.of(&some)).collect()
}

/// What furthers the sitting where it stands.
fn sensible(dice: &mut Dice, sitting: &Sitting) -> Vec<Message> {
    match sitting.phase() {
        Phase::Gathering if !sitting.quorum().valid => match dice.below(3) {
            0 => vec![Message::AllHere],
            1 => vec![Message::CallRoll(true), Message::Called(Called::Present), Message::Called(Called::Video)],
            _ => vec![Message::TakeReasons, Message::AllHere],
        },
        Phase::Open => match sitting.open_vote() {
            Some(vote) if vote.form == VoteForm::ByName => {
                let missing = sitting.missing_ballots(vote.id);
                match missing.first() {
                    Some(&member) if dice.below(3) == 0 => vec![Message::Mark(member, dice.of(&CHOICES))],
                    Some(_) => vec![Message::AllFor],
                    None => vec![Message::Next],
                }
            }
            Some(vote) => {
                let voters = sitting.voters(vote.item).len();
                let against = dice.below(4).min(voters);
                vec![
                    Message::Figure(Figure::For, (voters - against).to_string()),
                    Message::Figure(Figure::Against, against.to_string()),
                    Message::Next,
                ]
            }
            None if !sitting.quorum().valid => vec![Message::AllBack, Message::AllHere],
            None => vec![Message::Next],
        },
        Phase::Gathering | Phase::Adjourned | Phase::Closed => vec![Message::Next],
    }
}

const COMMANDS: [Command; 8] = [
    Command::Main,
    Command::AllFor,
    Command::For,
    Command::Against,
    Command::Abstained,
    Command::DidNotVote,
    Command::Cancel,
    Command::RollCall,
];

fn sittings() -> u64 {
    std::env::var("ALQA_SITTINGS").ok().and_then(|count| count.parse().ok()).unwrap_or(SITTINGS)
}

#[test]
fn the_table_shows_what_the_journal_on_disk_says() {
    let folder = tempfile::tempdir().unwrap();
    let prepared: PathBuf = folder.path().join("prepared.alqa");
    drop(Practice::load().unwrap().furnish(&prepared, None, &user(Clock::Fixed(hall(9, 0)))).unwrap());

    let mut reached: BTreeMap<&str, usize> = BTreeMap::new();
    for seed in 0..sittings() {
        let path = folder.path().join(format!("sitting-{seed}.alqa"));
        std::fs::copy(&prepared, &path).unwrap();
        let mut dice = Dice(seed);
        let mut table = Table::laid(&path);
        table.check("before the beginning");
        let mut refused = 0;
        for deed in 0..DEEDS {
            table.now += TimeDelta::seconds(i64::try_from(dice.below(50)).unwrap());
            table.hands.set(table.now);
            let messages = match table.screen.sitting() {
                None => vec![Message::Next],
                Some(sitting) if dice.below(10) < 6 => sensible(&mut dice, sitting),
                Some(sitting) => anything(&mut dice, sitting, table.now),
            };
            let told = format!("sitting {seed}, deed {deed}: {messages:?}");
            for message in messages {
                table.send(message);
            }
            if dice.below(12) == 0 {
                table.command(dice.of(&COMMANDS));
            }
            table.check(&told);
            if table.screen.is_refused() {
                refused += 1;
                table.send(Message::Dismiss);
            }
        }
        let mut reach = |what, times: usize| *reached.entry(what).or_default() += times;
        let sitting = table.screen.sitting().unwrap();
        reach("opened", usize::from(sitting.opened_at().is_some()));
        reach("standing votes", sitting.votes().iter().filter(|vote| vote.state() == VoteState::Standing).count());
        reach("refusals", refused);
        reach("entries", sitting.entries().len());
        reach("items done", sitting.items().iter().filter(|record| record.is_done()).count());
        reach("struck", sitting.entries().len() - sitting.entries_in_effect().count());
        reach("dated back", sitting.entries().iter().filter(|entry| entry.at < entry.entered_at).count());
        drop(table);
        std::fs::remove_file(&path).unwrap();
    }
    println!("{reached:?}");
    assert!(reached.values().all(|&times| times > 0), "{reached:?}");
}
