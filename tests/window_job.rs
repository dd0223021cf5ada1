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

use alqa::clock::{Clock, Hands};
use alqa::domain::session::{Session, Stage};
use alqa::i18n::Locale;
use alqa::office::{Desk, Office};
use alqa::ui::app::Message;
use chrono::NaiveTime;
use hand::{Effort, Hand};
use iced::Size;
use secretary::{Secretary, before_the_sitting};

const OFFICE: Size = Size::new(1366.0, 768.0);

/// The keys from «New session» to «Registered», without the letters of texts: to register a report and its words,
/// and one executor who was forgotten, are part of it. More of them is worse for every session of every year.
const KEYS: Effort = Effort { presses: 128, clicks: 0, wheels: 0 };
/// The same with the pointer.
const CLICKS: Effort = Effort { presses: 0, clicks: 115, wheels: 26 };

/// An item of the agenda: its title and what is decided, each kk and ru.
struct Item {
    title: [&'static str; 2],
    point: [&'static str; 2],
    /// The first letters of who reports, kk and ru.
    speaker: [&'static str; 2],
}

const ITEMS: [Item; 5] = [
    Item {
        title: ["2026 жылғы бюджеттің атқарылуы туралы", "Об исполнении бюджета за 2026 год"],
        point: ["Бюджеттің атқарылуы туралы есеп бекітілсін.", "Утвердить отчёт об исполнении бюджета."],
        speaker: ["ға", "га"],
    },
    Item {
        title: ["Мемлекеттік сатып алу қорытындысы туралы", "Об итогах государственных закупок"],
        point: ["Сатып алу жоспары нақтылансын.", "Уточнить план закупок."],
        speaker: ["қа", "ка"],
    },
    Item {
        title: ["Азаматтардың өтініштерін қарау барысы туралы", "О ходе рассмотрения обращений граждан"],
        point: ["Өтініштерді қарау мерзімі қысқартылсын.", "Сократить сроки рассмотрения обращений."],
        speaker: ["пе", "пе"],
    },
    Item {
        title: ["Цифрландыру жобаларының іске асырылуы туралы", "О реализации проектов цифровизации"],
        point: ["Жобалардың кестесі бекітілсін.", "Утвердить график проектов."],
        speaker: ["үс", "ус"],
    },
    Item {
        title: ["Кадрлардың біліктілігін арттыру туралы", "О повышении квалификации кадров"],
        point: ["Оқыту жоспары әзірленсін.", "Разработать план обучения."],
        speaker: ["ю", "ю"],
    },
];

/// A secretary with a clock that goes when the test says so.
struct Desktop {
    hand: Hand,
    hands: &'static Hands,
}

impl Desktop {
    fn of(locale: Locale) -> Self {
        let hands: &'static Hands = Box::leak(Box::new(Hands::at(before_the_sitting())));
        Self { hand: Hand::of(Secretary::practised_by(locale, OFFICE, Clock::Hands(hands))), hands }
    }

    fn office(&self) -> Office {
        let desk =
            Desk { author: "Сынақ".to_owned(), host: "үстел".to_owned(), clock: Clock::Hands(self.hands) };
        Office::open_read_only(&self.hand.secretary.folder.path().join("practice.alqa"), None, &desk).unwrap()
    }

    /// Returns the session that was made last.
    fn session(&self) -> Session {
        self.office().sessions(Some(2026)).unwrap().into_iter().max_by_key(|session| session.id).unwrap()
    }

    /// Lets the day of the session come, at this hour.
    fn at(&mut self, hour: u32, minute: u32) {
        let time = NaiveTime::from_hms_opt(hour, minute, 0).unwrap();
        self.hands.set(self.session().date.and_time(time));
        self.hand.secretary.robot.send(Message::Tick);
    }
}

/// What is said at the table, kk and ru.
const SAID: [&str; 2] = ["Атқарылған жұмыстар туралы баяндады.", "Доложил о проделанной работе."];

/// The session of the job, registered: five items decided by seventeen members, and the protocol in both languages.
fn check(desktop: &Desktop) {
    let office = desktop.office();
    let session = desktop.session();
    assert_eq!(session.stage, Stage::Registered);
    let record = office.session_record(session.id).unwrap();
    assert_eq!(record.items.len(), 5);
    let folder = desktop.hand.secretary.folder.path().join("papers");
    let texts = std::fs::read_dir(folder).unwrap().map(|file| tools::pdftotext(&file.unwrap().path()));
    let texts: Vec<String> = texts.map(|text| text.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    assert_eq!(texts.len(), 2, "one paper for each language");
    let russian = texts.iter().position(|text| text.contains("ПРОТОКОЛ")).unwrap();
    for (language, text) in [(1, &texts[russian]), (0, &texts[1 - russian])] {
        for item in &ITEMS {
            for words in [item.title[language], item.point[language]] {
                assert!(text.contains(words), "«{words}» is not in\n{text}");
            }
        }
        assert_eq!(text.matches(SAID[language]).count(), 5, "{text}");
    }
}

#[test]
fn the_whole_job_with_the_keyboard_alone() {
    let mut desktop = Desktop::of(Locale::Kazakh);
    let hand = &mut desktop.hand;
    hand.press(["Ctrl+N"]);
    hand.shows("Жаңа отырыс");
    hand.press(["Enter"]);
    hand.shows("Күн тәртібінде әлі мәселе жоқ");
    for (number, item) in ITEMS.iter().enumerate() {
        hand.press(["Ctrl+N"]);
        hand.write(item.title[0]);
        hand.press(["Tab"]);
        hand.write(item.title[1]);
        hand.press(["Tab"]);
        hand.choose(item.speaker[0]);
        hand.press(["Enter"]);
        // Nothing but the decision is missing: one key leads to its first point.
        hand.press(["F2"]);
        hand.write(item.point[0]);
        hand.press(["Tab"]);
        hand.write(item.point[1]);
        // One executor is left out: the protocol must miss him.
        if number != 2 {
            hand.press(["Tab"]);
            hand.choose("д");
            hand.press(["Enter"]);
        }
    }
    hand.press(["Ctrl+Enter"]);
    hand.shows("Күн тәртібі бекітілді");

    desktop.at(9, 40);
    let hand = &mut desktop.hand;
    hand.press(["Ctrl+Enter", "Ctrl+Enter", "F5"]);
    hand.shows("17 қатысып отыр · 0 жоқ");
    desktop.at(10, 0);
    let hand = &mut desktop.hand;
    hand.press(["Ctrl+Enter"]);
    for number in 1..=5 {
        hand.press(["Ctrl+Enter", "F4", "Ctrl+Enter"]);
        hand.shows("сөйлеп тұр");
        hand.press(["Ctrl+Enter", "Ctrl+Enter", "F5", "Ctrl+Enter"]);
        hand.shows("Бірауыздан қабылданды");
        hand.press(["Ctrl+Enter"]);
        if number < 5 {
            hand.shows(&format!("{}-мәселеге көшу", number + 1));
        }
    }
    hand.press(["Ctrl+Enter"]);
    hand.shows("Отырыс жабылды");
    hand.press(["Ctrl+Enter"]);

    // What is missing comes by itself, one after the other: the words of the reports, then the executor.
    hand.press(["Ctrl+Enter"]);
    for _ in 0..5 {
        hand.press(["Enter"]);
        hand.write(SAID[0]);
        hand.press(["Tab"]);
        hand.write(SAID[1]);
        hand.press(["Ctrl+Enter"]);
    }
    hand.shows("Орындаушысы көрсетілмеген");
    hand.press(["Enter"]);
    hand.tab_to("Қосу…");
    hand.choose("д");
    hand.press(["Enter", "Ctrl+Enter"]);
    hand.shows("Бәрі орнында");
    hand.press(["Ctrl+Enter", "Ctrl+Enter"]);
    hand.shows("Хаттама тіркелсін бе?");
    hand.press(["Ctrl+Enter"]);
    hand.shows("Хаттама тіркелді");
    let effort = hand.effort;

    hand.press(["Ctrl+P"]);
    check(&desktop);
    assert!(effort.is_within(KEYS), "{effort:?}");
}

#[test]
fn the_whole_job_with_the_pointer_alone() {
    let mut desktop = Desktop::of(Locale::Russian);
    let hand = &mut desktop.hand;
    hand.secretary.robot.click("Заседания");
    hand.click_on("main");
    hand.shows("Новое заседание");
    hand.click_on("new-create");
    for (number, item) in ITEMS.iter().enumerate() {
        hand.click_on("add-item");
        hand.write(item.title[0]);
        hand.click_on("title-ru");
        hand.write(item.title[1]);
        hand.reach("panel-pane", "speaker");
        let names = ["Габитов", "Канатов", "Петрова", "Усенов", "Югай"];
        hand.pick(names[number]);
        hand.reach("panel-pane", "add-point");
        hand.write(item.point[0]);
        hand.reach("panel-pane", "point-1-ru");
        hand.write(item.point[1]);
        if number != 2 {
            hand.reach("panel-pane", "point-1-executor");
            hand.pick("Департамент");
        }
    }
    hand.click_on("main");
    hand.shows("Повестка дня утверждена");

    desktop.at(9, 40);
    let hand = &mut desktop.hand;
    hand.click_on("main");
    hand.click_on("main");
    hand.click_on("all-here");
    hand.shows("17 в зале · 0 нет");
    desktop.at(10, 0);
    let hand = &mut desktop.hand;
    hand.click_on("main");
    for number in 1..=5 {
        for id in ["main", "floor", "confirm"] {
            hand.click_on(id);
        }
        hand.shows("выступает");
        for id in ["main", "main", "all-for", "main"] {
            hand.click_on(id);
        }
        hand.shows("Принято единогласно");
        hand.click_on("main");
        if number < 5 {
            hand.shows(&format!("Перейти к вопросу {}", number + 1));
        }
    }
    hand.click_on("main");
    hand.click_on("main");

    hand.click("Нет текста на");
    for _ in 0..5 {
        // What was written is recorded, and the next finding stands open in its place.
        hand.reach("side", "mend");
        hand.click_on("said-kk");
        hand.write(SAID[0]);
        hand.click_on("said-ru");
        hand.write(SAID[1]);
        hand.click_on("editor-close");
    }
    hand.shows("Не указан исполнитель");
    hand.reach("side", "mend");
    hand.reach("panel-pane", "point-1-executor");
    hand.pick("Департамент");
    hand.click_on("main");
    hand.shows("Всё на месте");
    hand.click_on("main");
    hand.click_on("main");
    hand.click("Зарегистрировать");
    hand.shows("Протокол зарегистрирован");
    let effort = hand.effort;

    hand.reach("side", "paper-save");
    check(&desktop);
    assert!(effort.is_within(CLICKS), "{effort:?}");
}
