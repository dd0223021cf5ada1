//! The sitting in the window: a whole one with the keyboard alone, one with the pointer alone, and what is refused.

#[path = "support/robot.rs"]
mod robot;
#[path = "support/secretary.rs"]
mod secretary;

use std::path::Path;

use alqa::clock::{Clock, Hands};
use alqa::domain::id::SessionId;
use alqa::i18n::Locale;
use alqa::office::{Desk, Office};
use alqa::ui::app::{Message, work};
use alqa::ui::place::Place;
use chrono::{NaiveDate, NaiveDateTime};
use iced::Size;
use secretary::Secretary;

const OFFICE: Size = Size::new(1366.0, 768.0);

fn hall(hour: u32, minute: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 11, 20).unwrap().and_hms_opt(hour, minute, 0).unwrap()
}

/// A secretary at the table of the practice collegium on the day of its sitting.
struct Table {
    secretary: Secretary,
    hands: &'static Hands,
}

impl Table {
    fn laid(locale: Locale, size: Size) -> Self {
        let hands: &'static Hands = Box::leak(Box::new(Hands::at(hall(9, 40))));
        let mut secretary = Secretary::practised_by(locale, size, Clock::Hands(hands));
        let session = session(&secretary);
        secretary.robot.send(Message::Work(work::Message::Go(Place::Sitting(session))));
        Self { secretary, hands }
    }

    fn at(&mut self, hour: u32, minute: u32) {
        self.hands.set(hall(hour, minute));
        self.secretary.robot.send(Message::Tick);
    }

    fn robot(&mut self) -> &mut robot::Robot<alqa::ui::app::App> {
        &mut self.secretary.robot
    }
}

fn session(secretary: &Secretary) -> SessionId {
    let desk = Desk { author: "Сынақ".to_owned(), host: "үстел".to_owned(), clock: Clock::Fixed(hall(9, 0)) };
    let office = Office::open_read_only(&secretary.folder.path().join("practice.alqa"), None, &desk).unwrap();
    office.session_by_number(Some(2026), 6).unwrap().id
}

#[test]
fn tour() {
    let mut table = Table::laid(Locale::Kazakh, OFFICE);
    table.robot().photograph(Path::new("/tmp/table-01-before.png"));
    table.robot().press("Ctrl+Enter");
    table.robot().photograph(Path::new("/tmp/table-02-gathering.png"));
    table.robot().press("F5");
    table.robot().photograph(Path::new("/tmp/table-03-here.png"));
    table.at(10, 0);
    table.robot().press("Ctrl+Enter");
    table.robot().photograph(Path::new("/tmp/table-04-open.png"));
    table.robot().press("Ctrl+Enter");
    table.robot().photograph(Path::new("/tmp/table-05-item.png"));
    table.robot().press("F4");
    table.robot().photograph(Path::new("/tmp/table-06-floor.png"));
    table.robot().press("Esc");
    table.robot().press("Ctrl+Enter");
    table.robot().press("F7");
    table.robot().press("F6");
    table.robot().photograph(Path::new("/tmp/table-07-vote.png"));
    table.robot().press("F5");
    table.robot().photograph(Path::new("/tmp/table-08-voted.png"));
    table.robot().press("Ctrl+Enter");
    table.robot().photograph(Path::new("/tmp/table-09-result.png"));
    table.robot().press("Ctrl+Enter");
    table.robot().photograph(Path::new("/tmp/table-10-next.png"));
    table.robot().click_on("journal");
    table.robot().photograph(Path::new("/tmp/table-11-journal.png"));
}
