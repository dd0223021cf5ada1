//! The window for the hall: what it shows of a sitting at each of its moments, in both languages, and what it never shows.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a hall that sees nothing fails its test")]

#[path = "support/robot.rs"]
mod robot;
#[path = "support/secretary.rs"]
mod secretary;

use alqa::clock::{Clock, Hands};
use alqa::i18n::Locale;
use alqa::office::{Desk, Office};
use alqa::ui::app::{App, Message, work};
use alqa::ui::place::Place;
use alqa::ui::theme::{Epoch, Theme};
use alqa::ui::widget::Element;
use chrono::{NaiveDate, NaiveDateTime};
use iced::{Size, Task};
use robot::{Robot, Window};
use secretary::Secretary;
use tempfile::TempDir;

const OFFICE: Size = Size::new(1366.0, 768.0);
const WALL: Size = Size::new(1920.0, 1080.0);

fn clock(hour: u32, minute: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 11, 20).unwrap().and_hms_opt(hour, minute, 0).unwrap()
}

/// Both windows of one program: one of them is looked at.
struct Both {
    app: App,
    at_wall: bool,
}

impl Window for Both {
    type Message = Message;

    fn update(&mut self, message: Message) -> Task<Message> {
        self.app.update(message)
    }

    fn view(&self) -> Element<'_, Message> {
        if self.at_wall { self.app.hall_view() } else { self.app.view() }
    }

    fn theme(&self) -> Theme {
        self.app.theme()
    }

    fn epoch(&self) -> Epoch {
        self.app.epoch()
    }

    fn spare(&mut self) -> Option<Message> {
        self.app.next_notice()
    }
}

/// A secretary at the table, with the wall beside her.
struct Hall {
    robot: Robot<Both>,
    hands: &'static Hands,
    wall: Size,
    _folder: TempDir,
}

impl Hall {
    /// Lays the table for the sitting of the practice collegium and opens the window for the hall.
    fn laid(locale: Locale) -> Self {
        let mut hall = Self::without_wall(locale);
        hall.robot.press("F11");
        assert_eq!(hall.robot.window.app.hall_is_open(), Some(false));
        hall
    }

    fn without_wall(locale: Locale) -> Self {
        let hands: &'static Hands = Box::leak(Box::new(Hands::at(clock(9, 40))));
        let secretary = Secretary::practised_by(locale, OFFICE, Clock::Hands(hands));
        let desk = Desk { author: "Сынақ".to_owned(), host: "үстел".to_owned(), clock: Clock::Fixed(clock(9, 0)) };
        let office = Office::open_read_only(&secretary.folder.path().join("practice.alqa"), None, &desk).unwrap();
        let session = office.session_by_number(Some(2026), 6).unwrap().id;
        let Secretary { folder, robot, .. } = secretary;
        let robot = Robot::at(Both { app: robot.window, at_wall: false }, OFFICE);
        let mut hall = Self { robot, hands, wall: WALL, _folder: folder };
        hall.robot.send(Message::Work(work::Message::Go(Place::Sitting(session))));
        hall
    }

    fn at(&mut self, hour: u32, minute: u32) {
        self.hands.set(clock(hour, minute));
        self.robot.send(Message::Tick);
    }

    /// Looks at the wall with `look` and turns back to the table.
    fn wall<T>(&mut self, look: impl FnOnce(&mut Robot<Both>) -> T) -> T {
        self.robot.window.at_wall = true;
        self.robot.resize(self.wall);
        let seen = look(&mut self.robot);
        self.robot.window.at_wall = false;
        self.robot.resize(OFFICE);
        seen
    }

    fn shows(&mut self, words: &[&str]) {
        self.wall(|wall| words.iter().for_each(|words| wall.shows(words)));
    }

    fn press(&mut self, keys: &[&str]) {
        keys.iter().for_each(|key| self.robot.press(key));
    }

    /// Opens the sitting with everybody here.
    fn open(&mut self) {
        self.press(&["Ctrl+Enter", "F5"]);
        self.at(10, 0);
        self.press(&["Ctrl+Enter"]);
    }
}

#[test]
fn the_wall_follows_the_table() {
    for locale in [Locale::Kazakh, Locale::Russian, Locale::English] {
        let mut hall = Hall::laid(locale);
        hall.shows(&["№\u{a0}6 алқа отырысы", "Заседание коллегии №\u{a0}6", "Алқа отырысы", "10:00", "09:40"]);
        hall.press(&["Ctrl+Enter"]);
        hall.shows(&["Қатысушылар тіркеліп жатыр", "Кворум жоқ", "Кворума нет", "қажет 12", "нужно 12", " / 17"]);
        hall.robot.press("F5");
        hall.shows(&["Кворум бар", "Кворум есть", "17"]);
        hall.at(10, 0);
        hall.robot.press("Ctrl+Enter");
        hall.shows(&["Отырыс ашылды", "Заседание открыто"]);
        hall.robot.press("Ctrl+Enter");
        hall.shows(&["1-мәселе", "Вопрос 1", "қорытындылары", "Баяндамашы:", "Докладывают:"]);
        // The floor: who, what kind, how long; beyond the limit the wall says so.
        hall.press(&["F4", "Ctrl+Enter"]);
        hall.at(10, 7);
        hall.shows(&["Баяндама · Доклад", "07:00", "/ 10:00"]);
        hall.at(10, 12);
        hall.shows(&["12:00", "Уақыты өтті · Время истекло"]);
        hall.robot.press("Ctrl+Enter");
        hall.robot.press("Ctrl+Enter");
        hall.shows(&["Дауыс беріліп жатыр · Идёт голосование", "Жақтап", "Воздержались"]);
        hall.robot.press("F5");
        hall.robot.press("Ctrl+Enter");
        hall.shows(&["Шешім бірауыздан қабылданды · Решение принято единогласно", "Қажеті\u{a0}– 9", "Нужно 9"]);
        // The result stays until the next item is taken.
        hall.robot.press("Ctrl+Enter");
        hall.shows(&["1-мәселе", "Шешім бірауыздан қабылданды"]);
        hall.robot.press("Ctrl+Enter");
        hall.wall(|wall| {
            wall.shows("2-мәселе");
            wall.hides("қабылданды");
        });
    }
}

#[test]
fn zz_photos() {
    let mut hall = Hall::laid(Locale::Kazakh);
    let snap = |hall: &mut Hall, name: &str| {
        hall.wall(|wall| wall.photograph(std::path::Path::new(&format!("/tmp/time-hall-{name}.png"))));
    };
    snap(&mut hall, "before");
    hall.open();
    hall.press(&["Ctrl+Enter", "F4", "Ctrl+Enter"]);
    hall.at(10, 12);
    snap(&mut hall, "floor");
    hall.press(&["Ctrl+Enter", "Ctrl+Enter", "F5"]);
    snap(&mut hall, "vote");
    hall.press(&["Ctrl+Enter"]);
    snap(&mut hall, "result");
    hall.wall = Size::new(1024.0, 768.0);
    hall.robot.send(Message::Hall(alqa::ui::app::hall::Message::Resized(hall.wall)));
    snap(&mut hall, "result-4-3");
    hall.robot.photograph(std::path::Path::new("/tmp/time-hall-main.png"));
}
