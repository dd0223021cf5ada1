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
        keys.iter().for_each(|key| self.robot().press(key));
    }

    /// Returns the sitting as it is on disk.
    fn sitting(&self) -> Sitting {
        let session = self.session;
        read(&self.secretary, |office| office.sitting(session).unwrap().clone())
    }
}

fn read<T>(secretary: &Secretary, look: impl FnOnce(&mut Office) -> T) -> T {
    let desk = Desk { author: "Сынақ".to_owned(), host: "үстел".to_owned(), clock: Clock::Fixed(clock(9, 0)) };
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
fn zz_photos() {
    let mut table = eventful(Locale::Kazakh, OFFICE);
    let snap = |table: &mut Table, name: &str| {
        table.robot().photograph(std::path::Path::new(&format!("/tmp/time-chronicle-{name}.png")));
    };
    table.robot().click_on("journal");
    snap(&mut table, "list");
    table.robot().click("Кесте");
    snap(&mut table, "picture");
    table.robot().click_on("course-wider");
    table.robot().click_on("course");
    table.press(&["Right", "Right", "Right", "Right", "Right"]);
    snap(&mut table, "wide");
    table.press(&["Ctrl+D"]);
    snap(&mut table, "dark");
    table.press(&["Ctrl+D", "Ctrl+D"]);
    table.robot().click_on("past");
    snap(&mut table, "past");
    let mut table = eventful(Locale::Russian, Size::new(1024.0, 680.0));
    table.robot().click_on("journal");
    snap(&mut table, "small-list");
    table.robot().click("Хронология");
    snap(&mut table, "small");
}
