//! The practice collegium as a place for wrong moves: every one of them is refused at the table with its reason and a way
//! out, and nothing is recorded.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::needless_pass_by_value,
    reason = "a move that is not refused fails the test"
)]

#[path = "support/robot.rs"]
mod robot;
#[path = "support/secretary.rs"]
mod secretary;

use alqa::clock::{Clock, Hands};
use alqa::domain::ballot::{Choice, Count, VoteForm, VoteSubject};
use alqa::domain::id::{ItemId, PersonId, SessionId, VoteId};
use alqa::domain::sitting::Sitting;
use alqa::domain::sitting::entry::{Capacity, Event, Mode, Outcome, SpeechKind};
use alqa::domain::sitting::refusal::SittingRefusal;
use alqa::domain::text::Bilingual;
use alqa::i18n::{Catalog, Locale};
use alqa::office::explain::explain;
use alqa::office::{Desk, Office, OfficeError};
use alqa::ui::app::{Message, work};
use alqa::ui::place::Place;
use alqa::ui::screen::{self, sitting};
use chrono::{NaiveDate, NaiveDateTime};
use iced::Size;
use secretary::Secretary;

fn clock(hour: u32, minute: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 11, 20).unwrap().and_hms_opt(hour, minute, 0).unwrap()
}

struct Table {
    secretary: Secretary,
    session: SessionId,
    locale: Locale,
}

impl Table {
    /// Opens the sitting with sixteen of seventeen here.
    fn opened(locale: Locale) -> Self {
        let hands: &'static Hands = Box::leak(Box::new(Hands::at(clock(9, 40))));
        let mut secretary = Secretary::practised_by(locale, Size::new(1366.0, 768.0), Clock::Hands(hands));
        let office = reading(&secretary);
        let session = office.session_by_number(Some(2026), 6).unwrap().id;
        drop(office);
        secretary.robot.send(Message::Work(work::Message::Go(Place::Sitting(session))));
        let mut table = Self { secretary, session, locale };
        table.secretary.robot.press("Ctrl+Enter");
        let last = table.sitting().setup().composition.seats.last().unwrap().person;
        table.secretary.robot.press("F5");
        table.lawful(Event::Left { person: last });
        hands.set(clock(10, 0));
        table.secretary.robot.send(Message::Tick);
        table.secretary.robot.press("Ctrl+Enter");
        table
    }

    fn sitting(&self) -> Sitting {
        reading(&self.secretary).sitting(self.session).unwrap().clone()
    }

    fn send(&mut self, event: Event) {
        let message = screen::Message::SittingTable(sitting::Message::Record(vec![event]));
        self.secretary.robot.send(Message::Work(work::Message::Screen(1, message)));
    }

    fn lawful(&mut self, event: Event) {
        let before = self.sitting().entries().len();
        self.send(event.clone());
        assert_eq!(self.sitting().entries().len(), before + 1, "{event:?} was not recorded");
    }

    /// Tries a wrong move: the window says why not and how else, and the journal is as it was.
    fn wrong(&mut self, event: Event) {
        let before = self.sitting();
        let at = before.latest().unwrap().max(clock(10, 0));
        let Err(refusal) = before.check(at, at, event.clone()) else { panic!("{event:?} is lawful") };
        // What is so already needs no way out: it is understood, and the sitting goes on.
        let is_so_already = matches!(
            refusal,
            SittingRefusal::AlreadyOpened
                | SittingRefusal::AlreadyPresent { .. }
                | SittingRefusal::NotInterrupted
                | SittingRefusal::ItemDone { .. }
                | SittingRefusal::VoteNotOpen { .. }
                | SittingRefusal::StruckAlready { .. }
                | SittingRefusal::PresidesAlready { .. }
                | SittingRefusal::NoSpeech
                | SittingRefusal::UnknownEntry { .. }
        );
        assert_eq!(refusal.ways().is_empty(), is_so_already, "{refusal:?}");
        let names = reading(&self.secretary).names(Some(self.session)).unwrap();
        let words = Catalog::new(self.locale);
        let told = explain(&OfficeError::Sitting(refusal.clone()), &names, &words);
        self.send(event.clone());
        assert_eq!(self.sitting(), before, "{event:?} changed the sitting");
        // Where the figures stand by themselves the sentence has none.
        if !matches!(refusal, SittingRefusal::NoQuorum { .. }) {
            self.secretary.robot.shows(&told.sentence);
        }
        self.secretary.robot.shows(&words.table_nothing_recorded());
        assert!(self.secretary.robot.sees_part("understood"), "{refusal:?} cannot be put aside");
        self.secretary.robot.press("Esc");
        self.secretary.robot.hides(&words.table_nothing_recorded());
    }
}

fn reading(secretary: &Secretary) -> Office {
    let desk =
        Desk { author: "Сынақ".to_owned(), host: "үстел".to_owned(), clock: Clock::Fixed(clock(9, 0)) };
    Office::open_read_only(&secretary.folder.path().join("practice.alqa"), None, &desk).unwrap()
}

fn arrived(person: PersonId, capacity: Capacity) -> Event {
    Event::Arrived { person, capacity, mode: Mode::InPerson }
}

fn vote(item: ItemId, form: VoteForm, vote: u32) -> Event {
    Event::VoteOpened { vote: VoteId(vote), item, subject: VoteSubject::Decision, form, repeats: None }
}

#[test]
fn every_wrong_move_is_refused_with_its_reason_and_a_way_out() {
    for locale in [Locale::Kazakh, Locale::Russian] {
        let mut table = Table::opened(locale);
        let sitting = table.sitting();
        let members: Vec<_> = sitting.setup().composition.seats.iter().map(|seat| seat.person).collect();
        let (chair, member, absent) = (sitting.chair().unwrap(), members[2], members[members.len() - 1]);
        let guest = sitting.setup().invited.iter().copied().find(|it| !members.contains(it)).unwrap();
        let items: Vec<_> = sitting.items().iter().map(|record| record.item.id).collect();
        let (first, second) = (items[0], items[1]);
        let empty = Bilingual::default();

        // Who is here, and as what.
        table.wrong(arrived(guest, Capacity::InPlaceOf(absent)));
        table.wrong(arrived(guest, Capacity::Member));
        table.wrong(arrived(absent, Capacity::Invited));
        table.wrong(arrived(member, Capacity::Member));
        table.wrong(Event::Left { person: absent });
        table.wrong(Event::Left { person: chair });
        table.wrong(Event::ChairPassed { to: absent });
        table.wrong(Event::ChairPassed { to: chair });
        // The course of the sitting.
        table.wrong(Event::Opened { chair, secretary: sitting.secretary().unwrap() });
        table.wrong(Event::Resumed);
        table.wrong(Event::SpeechEnded);
        table.wrong(Event::Closed);
        table.wrong(Event::Noted { text: empty.clone() });
        table.wrong(vote(first, VoteForm::ByName, 1));
        table.lawful(Event::ItemTaken { item: first });
        table.wrong(Event::ItemTaken { item: second });
        table.wrong(Event::ItemClosed { item: first, outcome: Outcome::Adopted });
        table.wrong(Event::ItemClosed { item: first, outcome: Outcome::Heard });
        table.wrong(Event::SpeechStarted { speaker: absent, kind: SpeechKind::Debate });
        table.lawful(Event::SpeechStarted { speaker: member, kind: SpeechKind::Debate });
        table.wrong(Event::SpeechStarted { speaker: chair, kind: SpeechKind::Debate });
        table.wrong(Event::Left { person: member });
        table.lawful(Event::SpeechEnded);
        // Votes.
        table.lawful(vote(first, VoteForm::ShowOfHands, 1));
        let count = Count { votes_for: 10, against: 1, abstained: 0, not_voted: 0, spoiled: 0 };
        table.wrong(Event::CountEntered { vote: VoteId(1), count });
        table.wrong(Event::VoteClosed { vote: VoteId(1) });
        table.wrong(Event::BallotCast { vote: VoteId(1), member, choice: Choice::For });
        table.lawful(Event::CountEntered { vote: VoteId(1), count: Count { votes_for: 5, against: 11, ..count } });
        table.lawful(Event::VoteClosed { vote: VoteId(1) });
        table.wrong(Event::ItemClosed { item: first, outcome: Outcome::Adopted });
        table.wrong(vote(first, VoteForm::ByName, 2));
        table.wrong(Event::VoteCancelled { vote: VoteId(1), reason: empty });
        // The journal itself.
        let opened =
            table.sitting().entries().iter().find(|entry| matches!(entry.event, Event::Opened { .. })).unwrap().seq;
        table.wrong(Event::Struck { seq: opened, reason: "қате".to_owned() });
        table.wrong(Event::Struck { seq: 9999, reason: "қате".to_owned() });
        table.wrong(Event::Struck { seq: 1, reason: String::new() });
    }
}
