//! The past of a sitting in the window: the search in its journal, its picture, taking back, entering from paper.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a secretary who cannot go on fails her test")]

#[path = "support/robot.rs"]
mod robot;
#[path = "support/secretary.rs"]
mod secretary;

use alqa::clock::{Clock, Hands};
use alqa::domain::id::SessionId;
use alqa::domain::sitting::Sitting;
use alqa::i18n::Locale;
use alqa::office::{Desk, Office};
use alqa::ui::app::{App, Message, work};
use alqa::ui::place::Place;
use chrono::{NaiveDate, NaiveDateTime};
use iced::Size;
use robot::Robot;
use secretary::Secretary;

const OFFICE: Size = Size::new(1366.0, 768.0);

fn clock(hour: u32, minute: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 11, 20).unwrap().and_hms_opt(hour, minute, 0).unwrap()
}

/// A secretary at the table of the practice collegium on the day of its sitting.
struct Table {
    secretary: Secretary,
    session: SessionId,
    hands: &'static Hands,
}

impl Table {
    fn laid(locale: Locale, size: Size) -> Self {
        let hands: &'static Hands = Box::leak(Box::new(Hands::at(clock(9, 40))));
        let mut secretary = Secretary::practised_by(locale, size, Clock::Hands(hands));
        let session = read(&secretary, |office| office.session_by_number(Some(2026), 6).unwrap().id);
        secretary.robot.resize(size);
        secretary.robot.send(Message::Resized(size));
        secretary.robot.send(Message::Work(work::Message::Go(Place::Sitting(session))));
        Self { secretary, session, hands }
    }

    /// Opens the sitting at ten with everybody here.
    fn opened(locale: Locale, size: Size) -> Self {
        let mut table = Self::laid(locale, size);
        table.press(&["Ctrl+Enter", "F5"]);
        table.at(10, 0);
        table.press(&["Ctrl+Enter"]);
        table
    }

    fn at(&mut self, hour: u32, minute: u32) {
        self.hands.set(clock(hour, minute));
        self.robot().send(Message::Tick);
    }

    fn robot(&mut self) -> &mut Robot<App> {
        &mut self.secretary.robot
    }

    fn press(&mut self, keys: &[&str]) {
        for key in keys {
            self.robot().press(key);
        }
    }

    /// Returns the sitting as it is on disk.
    fn sitting(&self) -> Sitting {
        let session = self.session;
        read(&self.secretary, |office| office.sitting(session).unwrap().clone())
    }
}

fn read<T>(secretary: &Secretary, look: impl FnOnce(&mut Office) -> T) -> T {
    let desk =
        Desk { author: "Сынақ".to_owned(), host: "үстел".to_owned(), clock: Clock::Fixed(clock(9, 0)) };
    look(&mut Office::open_read_only(&secretary.folder.path().join("practice.alqa"), None, &desk).unwrap())
}

/// Holds a sitting with two votes, a break and a member who goes and comes back, until a quarter past eleven.
fn eventful(locale: Locale, size: Size) -> Table {
    let mut table = Table::opened(locale, size);
    table.press(&["Ctrl+Enter"]);
    table.at(10, 12);
    table.press(&["Ctrl+Enter", "F5", "Ctrl+Enter", "Ctrl+Enter"]);
    table.at(10, 20);
    table.robot().type_text("өт");
    table.press(&["Space"]);
    table.at(10, 25);
    table.press(&["Ctrl+Enter"]);
    table.at(10, 40);
    table.robot().type_text("өт");
    table.press(&["Space"]);
    table.robot().click_on("pause");
    table.robot().click(if locale == Locale::Russian { "перерыв" } else { "үзіліс" });
    table.robot().click_on("confirm");
    table.at(10, 55);
    table.press(&["Ctrl+Enter"]);
    table.at(11, 5);
    table.press(&["Ctrl+Enter", "F5", "Ctrl+Enter", "Ctrl+Enter", "Ctrl+Enter"]);
    table.at(11, 15);
    table
}

#[test]
fn the_journal_is_searched_on_any_keyboard_and_in_either_language() {
    let mut table = eventful(Locale::Kazakh, OFFICE);
    table.robot().click_on("journal");
    let search = |table: &mut Table, query: &str| {
        table.press(&["Ctrl+F", "Ctrl+A"]);
        table.robot().type_text(query);
    };
    // Letters of a Russian keyboard find a Kazakh name; the other entries are gone.
    search(&mut table, "отеген");
    table.robot().shows("Д.\u{a0}Өтеген");
    table.robot().hides("1-мәселені қарау басталды");
    // A Russian word finds an entry that is told in Kazakh.
    search(&mut table, "перерыв");
    table.robot().shows("үзіліс");
    table.robot().hides("Д.\u{a0}Өтеген");
    search(&mut table, "жоқтаң бірдеңе");
    table.robot().shows("Ештеңе табылмады");
    // What is found can be struck like any other entry.
    search(&mut table, "отеген кетті");
    let words = if table.robot().sees("Ештеңе табылмады") {
        "отеген 10 20"
    } else {
        "отеген кетті"
    };
    search(&mut table, words);
    table.robot().click("10:20");
    table.robot().click_on("strike");
    table.robot().shows("алып тасталсын ба?");
}

#[test]
fn the_picture_says_what_was_at_a_moment() {
    let mut table = eventful(Locale::Kazakh, OFFICE);
    table.robot().click_on("journal");
    table.robot().click("Кесте");
    table.robot().shows("11:15 · қатысып отыр\u{a0}– 17, қажет\u{a0}– 12");
    for words in ["Өтеген\u{a0}Д.", "бейнебайланыс арқылы", "күші жойылды"] {
        table.robot().shows(words);
    }
    // The arrows go from turn to turn: the first arrival, the opening, the first item, its vote, a departure.
    table.robot().click_on("course");
    table.press(&["Home"]);
    table.robot().shows("09:40 · қатысып отыр\u{a0}– 17, қажет\u{a0}– 12");
    table.press(&["Right", "Right", "Right"]);
    table.robot().shows("10:20 · қатысып отыр\u{a0}– 16, қажет\u{a0}– 12");
    table.press(&["Right", "Right"]);
    table.robot().shows("10:40 · үзіліс · қатысып отыр\u{a0}– 17, қажет\u{a0}– 12");
    table.press(&["End", "Left"]);
    table.robot().shows("11:05 · 3-мәселе");
    // The pointer says the same.
    let place = table.robot().place_of("course");
    table.robot().point(iced::Point::new(place.x + place.width - 13.0, place.y + 80.0));
    table.robot().shows("11:14");
    // Wider, and the whole again.
    table.robot().click_on("course-wider");
    table.robot().click_on("course-whole");
    table.robot().click("Тізім");
    table.robot().shows("Жазба");
}

#[test]
fn the_last_act_is_taken_back_with_one_key() {
    for locale in [Locale::Kazakh, Locale::Russian] {
        let mut table = Table::opened(locale, OFFICE);
        table.press(&["Ctrl+Enter", "Ctrl+Enter", "F5"]);
        let before = table.sitting();
        assert_eq!(before.open_vote().unwrap().ballots.len(), 17);
        table.robot().shows(if locale == Locale::Kazakh { "Болдырмау" } else { "Отменить" });
        table.press(&["Ctrl+Z"]);
        let after = table.sitting();
        assert!(after.open_vote().unwrap().ballots.is_empty(), "all the answers of one key go with one key");
        assert_eq!(after.entries().len(), before.entries().len() + 17, "nothing is erased: each is struck");
        // What was taken back cannot be taken back again.
        table.press(&["Ctrl+Z"]);
        assert_eq!(table.sitting().entries().len(), after.entries().len());
        // The step before it was another act and is out of reach of the key.
        assert!(table.sitting().open_vote().is_some());
    }
}

#[test]
fn after_some_seconds_only_the_journal_strikes() {
    let mut table = Table::opened(Locale::Kazakh, OFFICE);
    table.press(&["Ctrl+Enter"]);
    table.robot().shows("Болдырмау");
    table.at(10, 1);
    table.robot().hides("Болдырмау");
    let before = table.sitting().entries().len();
    table.press(&["Ctrl+Z"]);
    assert_eq!(table.sitting().entries().len(), before);
}

#[test]
fn in_a_field_the_key_takes_back_what_was_typed() {
    let mut table = Table::opened(Locale::Kazakh, OFFICE);
    table.press(&["Ctrl+Enter", "Ctrl+N"]);
    table.robot().type_text("аудио");
    let before = table.sitting().entries().len();
    table.press(&["Ctrl+Z"]);
    table.robot().hides("аудио");
    assert_eq!(table.sitting().entries().len(), before, "the field took the key");
}

#[test]
fn a_sitting_is_entered_from_paper_with_its_own_times() {
    let mut table = Table::laid(Locale::Kazakh, OFFICE);
    // The power came back in the evening; the papers tell of the morning.
    table.at(18, 0);
    table.robot().press("Ctrl+Enter");
    table.robot().click_on("journal");
    table.robot().click_on("past");
    table.robot().shows("Қағаздан енгізу: жазбалар мына уақытпен түседі");
    let time = |table: &mut Table, at: &str| {
        table.robot().click_on("past-time");
        table.press(&["Ctrl+A"]);
        table.robot().type_text(at);
    };
    time(&mut table, "0955");
    table.press(&["F5"]);
    time(&mut table, "1000");
    table.press(&["Ctrl+Enter"]);
    table.robot().click_on("later-5");
    table.press(&["Ctrl+Enter", "Ctrl+Enter"]);
    table.robot().click_on("later-1");
    table.press(&["F5", "Ctrl+Enter"]);
    let sitting = table.sitting();
    let at = |minutes: u32| clock(10, minutes);
    assert_eq!(sitting.entries()[0].at, clock(9, 55));
    assert_eq!(sitting.opened_at(), Some(at(0)));
    assert_eq!(sitting.votes()[0].opened.at, at(5));
    assert_eq!(sitting.votes()[0].closed.as_ref().unwrap().at, at(6));
    assert!(sitting.entries().iter().all(|entry| entry.entered_at >= clock(18, 0)), "when it was entered stays true");
    // The same fold judges it: a time before what was counted is refused, and the refusal says from when.
    time(&mut table, "0930");
    table.press(&["Ctrl+Enter"]);
    assert_eq!(table.sitting().entries().len(), sitting.entries().len());
    table.robot().shows("10:06");
    // A time that is not whole records nothing and is asked for.
    time(&mut table, "1");
    table.robot().click("Кетті");
    table.robot().shows("Уақытты толық енгізіңіз");
    assert_eq!(table.sitting().entries().len(), sitting.entries().len());
    // After the end of it the clock of the hall counts again.
    table.robot().click_on("past-end");
    table.press(&["Ctrl+Enter"]);
    assert_eq!(table.sitting().latest(), Some(clock(18, 0)));
}
