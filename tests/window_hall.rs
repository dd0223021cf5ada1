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
        let desk =
            Desk { author: "Сынақ".to_owned(), host: "үстел".to_owned(), clock: Clock::Fixed(clock(9, 0)) };
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
        for key in keys {
            self.robot.press(key);
        }
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
        hall.press(&["Ctrl+Enter", "Ctrl+Enter"]);
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
fn of_a_secret_vote_the_wall_tells_nothing_before_its_end_and_no_names_after_it() {
    let mut hall = Hall::laid(Locale::Russian);
    hall.open();
    hall.press(&["Ctrl+Enter"]);
    hall.robot.click("тайное");
    hall.press(&["Ctrl+Enter"]);
    hall.shows(&["Жасырын дауыс беру · Тайное голосование"]);
    for (field, figure) in [("count-for", "14"), ("count-against", "2"), ("count-abstained", "1")] {
        hall.robot.click_on(field);
        hall.robot.type_text(figure);
    }
    let figures = ["14", "Жақтап"];
    hall.wall(|wall| figures.iter().for_each(|figure| wall.hides(figure)));
    hall.press(&["Ctrl+Enter"]);
    hall.shows(&["Шешім көпшілік даусымен қабылданды · Решение принято большинством голосов", "14", "Нужно 9"]);
    // The only people on the wall are those who report.
    let texts = hall.wall(Robot::texts);
    for surname in ["Сейт", "Омаров", "Петров", "Шевченко", "Канатов"] {
        assert!(!texts.iter().any(|text| text.contains(surname)), "{surname} is on the wall:\n{}", texts.join("\n"));
    }
}

#[test]
fn a_vote_by_name_shows_sums_and_never_who_answered_what() {
    let mut hall = Hall::laid(Locale::Kazakh);
    hall.open();
    hall.press(&["Ctrl+Enter", "Ctrl+Enter"]);
    hall.robot.type_text("қана");
    hall.press(&["F7", "F5"]);
    hall.shows(&["16"]);
    let texts = hall.wall(Robot::texts);
    assert!(!texts.iter().any(|text| text.contains("Қанатов")), "{texts:?}");
    hall.press(&["Ctrl+Enter"]);
    hall.shows(&["Шешім көпшілік даусымен қабылданды"]);
}

#[test]
fn a_break_and_the_end_are_announced_and_a_note_is_not() {
    let mut hall = Hall::laid(Locale::Kazakh);
    hall.open();
    hall.press(&["Ctrl+Enter", "Ctrl+N"]);
    hall.robot.type_text("микрофон қосылмады");
    hall.press(&["Ctrl+Enter"]);
    hall.wall(|wall| wall.hides("микрофон"));
    hall.robot.click_on("pause");
    hall.robot.click("үзіліс");
    hall.robot.click_on("until-time");
    hall.robot.type_text("1130");
    hall.robot.click_on("confirm");
    hall.wall(|wall| {
        wall.shows("Үзіліс");
        wall.shows("Перерыв");
        wall.shows("11:30 дейін · До 11:30");
        wall.hides("1-мәселе");
    });
}

#[test]
fn the_key_opens_the_window_then_fills_its_screen_and_escape_leaves_it() {
    let mut hall = Hall::without_wall(Locale::Kazakh);
    let is_open = |hall: &Hall| hall.robot.window.app.hall_is_open();
    assert_eq!(is_open(&hall), None);
    hall.robot.press("F11");
    assert_eq!(is_open(&hall), Some(false));
    hall.robot.press("F11");
    assert_eq!(is_open(&hall), Some(true));
    hall.wall(|wall| wall.press("Esc"));
    assert_eq!(is_open(&hall), Some(false));
    hall.wall(|wall| wall.press("F11"));
    assert_eq!(is_open(&hall), Some(true));
    // A key pressed over the wall by mistake records nothing.
    hall.wall(|wall| wall.press("Ctrl+Enter"));
    hall.robot.shows("Тіркеу басталған жоқ");
    // The language and the look of the window change; the wall stays, in both languages.
    hall.press(&["Ctrl+L", "Ctrl+D"]);
    assert_eq!(is_open(&hall), Some(true));
    hall.shows(&["Алқа отырысы", "Заседание коллегии"]);
    // On another page it keeps what it had; with the button of the table it closes.
    hall.press(&["Ctrl+Enter", "F5"]);
    hall.robot.send(Message::Work(work::Message::Go(Place::Today)));
    hall.shows(&["Кворум бар"]);
    hall.robot.press("F11");
    assert_eq!(is_open(&hall), Some(false), "on any page the key leaves the full screen");
    hall.robot.send(Message::Work(work::Message::Back));
    hall.robot.click_on("hall");
    assert_eq!(is_open(&hall), None);
    hall.robot.click_on("hall");
    assert_eq!(is_open(&hall), Some(false));
}

#[test]
fn on_a_page_that_is_no_sitting_the_key_opens_nothing() {
    let mut hall = Hall::without_wall(Locale::Russian);
    hall.robot.send(Message::Work(work::Message::Go(Place::Today)));
    hall.robot.press("F11");
    assert_eq!(hall.robot.window.app.hall_is_open(), None);
}

#[test]
fn nothing_is_cut_off_on_any_wall() {
    for wall in [WALL, Size::new(1280.0, 720.0), Size::new(1024.0, 768.0), Size::new(800.0, 600.0)] {
        let mut hall = Hall::laid(Locale::Kazakh);
        hall.wall = wall;
        hall.open();
        hall.press(&["Ctrl+Enter", "Ctrl+Enter", "F5", "Ctrl+Enter"]);
        hall.shows(&["Қажеті\u{a0}– 9", "Нужно 9", "нужно 12"]);
        let place = hall.wall(|wall| wall.place("Нужно 9"));
        let foot = hall.wall(|wall| wall.place("Кворум бар"));
        assert!(place.y + place.height <= foot.y, "at {wall:?} the rule is under the quorum: {place:?} {foot:?}");
    }
}
