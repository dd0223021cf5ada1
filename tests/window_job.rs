//! The main job of a secretary from «New session» to «Registered», with the keyboard alone and with the pointer alone,
//! and how much of both it takes.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "support/hand.rs"]
mod hand;
#[path = "support/robot.rs"]
mod robot;
#[path = "support/secretary.rs"]
mod secretary;
#[path = "support/tools.rs"]
mod tools;

use std::path::{Path, PathBuf};

use alqa::clock::{Clock, Hands};
use alqa::domain::session::Session;
use alqa::i18n::Locale;
use alqa::office::{Desk, Office};
use alqa::ui::app::Message;
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use hand::{Effort, Hand};
use iced::Size;
use secretary::{Secretary, before_the_sitting};

const OFFICE: Size = Size::new(1366.0, 768.0);

/// An item of the agenda: its title and what is decided, each kk and ru.
struct Item {
    title: [&'static str; 2],
    point: [&'static str; 2],
}

const ITEMS: [Item; 5] = [
    Item {
        title: ["2026 жылғы бюджеттің атқарылуы туралы", "Об исполнении бюджета за 2026 год"],
        point: ["Бюджеттің атқарылуы туралы есеп бекітілсін.", "Утвердить отчёт об исполнении бюджета."],
    },
    Item {
        title: ["Мемлекеттік сатып алу қорытындысы туралы", "Об итогах государственных закупок"],
        point: ["Сатып алу жоспары нақтылансын.", "Уточнить план закупок."],
    },
    Item {
        title: ["Азаматтардың өтініштерін қарау барысы туралы", "О ходе рассмотрения обращений граждан"],
        point: ["Өтініштерді қарау мерзімі қысқартылсын.", "Сократить сроки рассмотрения обращений."],
    },
    Item {
        title: ["Цифрландыру жобаларының іске асырылуы туралы", "О реализации проектов цифровизации"],
        point: ["Жобалардың кестесі бекітілсін.", "Утвердить график проектов."],
    },
    Item {
        title: ["Кадрлардың біліктілігін арттыру туралы", "О повышении квалификации кадров"],
        point: ["Оқыту жоспары әзірленсін.", "Разработать план обучения."],
    },
];

/// A secretary with a clock that goes when the test says so.
struct Desktop {
    secretary: Secretary,
    hands: &'static Hands,
}

impl Desktop {
    fn of(locale: Locale) -> Self {
        let hands: &'static Hands = Box::leak(Box::new(Hands::at(before_the_sitting())));
        let secretary = Secretary::practised_by(locale, OFFICE, Clock::Hands(hands));
        Self { secretary, hands }
    }

    fn path(&self) -> PathBuf {
        self.secretary.folder.path().join("practice.alqa")
    }

    /// Returns the session that was made last.
    fn session(&self) -> Session {
        let desk =
            Desk { author: "Сынақ".to_owned(), host: "үстел".to_owned(), clock: Clock::Hands(self.hands) };
        let office = Office::open_read_only(&self.path(), None, &desk).unwrap();
        office.sessions(Some(2026)).unwrap().into_iter().max_by_key(|session| session.id).unwrap()
    }

    fn at(&mut self, day: NaiveDate, hour: u32, minute: u32) {
        self.hands.set(day.and_hms_opt(hour, minute, 0).unwrap());
        self.secretary.robot.send(Message::Tick);
    }
}

#[test]
fn the_whole_job_with_the_keyboard_alone() {
    let mut desktop = Desktop::of(Locale::Kazakh);
    let mut hand = Hand::at(&mut desktop.secretary.robot);
    hand.press(["Ctrl+N"]);
    hand.robot.shows("Жаңа отырыс");
    hand.press(["Enter"]);
    dump(&mut hand, "01-made");
    for (number, item) in (1..).zip(&ITEMS) {
        hand.press(["Ctrl+N"]);
        hand.write(item.title[0]);
        hand.press(["Tab"]);
        hand.write(item.title[1]);
        hand.press(["Tab"]);
        eprintln!("after ru: {:?}", hand.robot.focused());
        hand.choose("б");
        hand.press(["Enter"]);
        hand.tab_to("Тармақ қосу");
        hand.press(["Enter"]);
        hand.write(item.point[0]);
        hand.press(["Tab"]);
        hand.write(item.point[1]);
        if number != 3 {
            hand.press(["Tab"]);
            hand.choose("д");
            hand.press(["Enter"]);
        }
        dump(&mut hand, "02-item");
        eprintln!("{:?}", hand.effort);
    }
    hand.press(["Ctrl+Enter"]);
    dump(&mut hand, "03-approved");
    let effort = hand.effort;
    let day = desktop.session().date;
    desktop.at(day, 9, 40);
    let mut hand = Hand { robot: &mut desktop.secretary.robot, effort };
    hand.press(["Ctrl+Enter", "Ctrl+Enter"]);
    dump(&mut hand, "04-begun");
    hand.press(["F5"]);
    dump(&mut hand, "05-come");
    let effort = hand.effort;
    desktop.at(day, 10, 0);
    let mut hand = Hand { robot: &mut desktop.secretary.robot, effort };
    hand.press(["Ctrl+Enter"]);
    dump(&mut hand, "06-open");
    for number in 1..=5 {
        hand.press(["Ctrl+Enter"]);
        if number == 1 {
            dump(&mut hand, "07-taken");
        }
        hand.press(["F4", "Ctrl+Enter", "Ctrl+Enter"]);
        hand.press(["Ctrl+Enter", "F5", "Ctrl+Enter"]);
        if number == 1 {
            dump(&mut hand, "08-voted");
        }
        hand.press(["Ctrl+Enter"]);
    }
    dump(&mut hand, "09-all");
    hand.press(["Ctrl+Enter"]);
    dump(&mut hand, "10-closed");
    hand.press(["Ctrl+Enter"]);
    dump(&mut hand, "11-protocol");
    hand.press(["Ctrl+Enter"]);
    for number in 1..=5 {
        dump(&mut hand, "12-finding");
        hand.press(["Enter"]);
        if hand.robot.sees("Қосу…") {
            dump(&mut hand, "12-mend");
            hand.tab_to("Қосу…");
            hand.choose("д");
            hand.press(["Enter", "Ctrl+Enter", "Ctrl+Enter"]);
            hand.press(["Enter"]);
        }
        hand.write("Есеп берді.");
        hand.press(["Tab"]);
        hand.write("Доложил об итогах.");
        dump(&mut hand, "13-said");
        hand.press(["Ctrl+Enter"]);
    }
    dump(&mut hand, "13-mend");
    dump(&mut hand, "14-mended");
    hand.press(["Ctrl+Enter"]);
    dump(&mut hand, "15-complete");
    hand.press(["Ctrl+Enter"]);
    dump(&mut hand, "16-ask");
    hand.press(["Ctrl+Enter"]);
    dump(&mut hand, "17-registered");
    eprintln!("{}", hand.robot.texts().join(" | "));
    eprintln!("{}", hand.robot.tab_order().join(" | "));
}

fn dump(hand: &mut Hand<'_>, name: &str) {
    hand.robot.photograph(Path::new(&format!("/tmp/jobs-{name}.png")));
    eprintln!("{name}: {:?} {:?}", hand.effort, hand.robot.focused());
}
