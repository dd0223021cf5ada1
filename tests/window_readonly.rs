//! A second start over the same file: every screen shows what it knows and offers nothing that records.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

#[path = "support/robot.rs"]
mod robot;
#[path = "support/secretary.rs"]
mod secretary;

use std::collections::BTreeMap;

use alqa::clock::Clock;
use alqa::domain::id::SessionId;
use alqa::i18n::Locale;
use alqa::ui::app::{App, Message, work};
use alqa::ui::place::{Place, SessionTab};
use chrono::{NaiveDate, NaiveDateTime};
use iced::Size;
use robot::Robot;
use rstest::rstest;
use secretary::{Secretary, before_the_sitting};

const USUAL: Size = Size::new(1366.0, 768.0);

fn day_of_the_sitting() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 11, 20).unwrap().and_hms_opt(10, 0, 0).unwrap()
}

/// A screen as the second start finds it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Screen {
    Today,
    Sessions,
    Agenda,
    People,
    Papers,
    Vote,
    Protocol,
    Words,
    Plan,
    PlanItem,
    Instructions,
    Instruction,
    Quarter,
    Composition,
    Member,
    Rules,
    Days,
    Body,
    File,
}

/// Both starts at one screen: the first may record, the second reads.
struct Two {
    first: Secretary,
    second: Robot<App>,
    session: SessionId,
    screen: Screen,
    locale: Locale,
}

impl Screen {
    /// Opens the screen in both starts.
    fn open(self, locale: Locale) -> Two {
        let now = match self {
            Self::Vote | Self::Protocol | Self::Words => day_of_the_sitting(),
            _ => before_the_sitting(),
        };
        let mut session = None;
        let mut first = Secretary::having(locale, USUAL, now, |practice, office| {
            let id = office.session_by_number(Some(2026), 6).unwrap().id;
            session = Some(id);
            if matches!(self, Self::Protocol | Self::Words) {
                practice.hold(office, id, &mut |_, _| {}).unwrap();
            }
        });
        let session = session.unwrap();
        if self == Self::Vote {
            go(&mut first.robot, Place::Sitting(session));
            for keys in ["Ctrl+Enter", "F5", "Ctrl+Enter", "Ctrl+Enter", "Ctrl+Enter"] {
                first.robot.press(keys);
            }
        }
        let second = first.beside(locale, USUAL, Clock::Fixed(now));
        let mut two = Two { first, second, session, screen: self, locale };
        self.enter(&mut two.first.robot, session, locale);
        two.enter();
        two
    }

    fn enter(self, robot: &mut Robot<App>, session: SessionId, locale: Locale) {
        let word = |kk: &'static str, ru: &'static str| if locale == Locale::Kazakh { kk } else { ru };
        go(robot, self.place(session));
        match self {
            Self::Words => robot.click_on("place-heading"),
            Self::PlanItem => {
                robot.click(word("Сыбайлас жемқорлыққа қарсы", "Об исполнении плана по противодействию"));
            }
            Self::Instruction => robot.click(word("Су құбыры желілеріндегі", "Принять меры по сокращению потерь")),
            Self::Quarter => robot.click(word("Тоқсан", "Квартал")),
            Self::Member => robot.click(word("бірінші вице-министр", "первый вице-министр")),
            Self::Days => robot.click(word("Күнтізбе", "Календарь")),
            Self::Body => robot.click(word("Орган және бланк", "Орган и бланк")),
            Self::File => robot.click(word("Файл және құпиясөз", "Файл и пароль")),
            Self::Today
            | Self::Sessions
            | Self::Agenda
            | Self::People
            | Self::Papers
            | Self::Vote
            | Self::Protocol
            | Self::Plan
            | Self::Instructions
            | Self::Composition
            | Self::Rules => {}
        }
    }

    fn place(self, session: SessionId) -> Place {
        match self {
            Self::Today => Place::Today,
            Self::Sessions => Place::Sessions,
            Self::Agenda => Place::Session(session, SessionTab::Agenda(None)),
            Self::People => Place::Session(session, SessionTab::People),
            Self::Papers => Place::Session(session, SessionTab::Papers),
            Self::Vote => Place::Sitting(session),
            Self::Protocol | Self::Words => Place::Protocol(session),
            Self::Plan | Self::PlanItem => Place::Plan(None),
            Self::Instructions | Self::Instruction | Self::Quarter => Place::Instructions(None),
            Self::Composition | Self::Member => Place::Composition(None),
            Self::Rules | Self::Days | Self::Body | Self::File => Place::Settings,
        }
    }

    /// What records here: the first start offers all of it.
    const fn records(self) -> &'static [&'static str] {
        match self {
            Self::Today | Self::Sessions | Self::Protocol | Self::Instructions | Self::Words | Self::Days => &["main"],
            Self::Agenda => {
                &["main", "change", "call-off", "add-item", "from-plan", "take-off", "title-kk", "add-point"]
            }
            Self::People => &["main", "change", "call-off", "comes", "comes-not", "invite"],
            Self::Papers => &["change", "call-off"],
            Self::Vote => &["all-for", "cancel-vote", "leaves", "pass-chair"],
            Self::Plan | Self::PlanItem => &["main", "add-item"],
            Self::Instruction => &["main", "note", "event"],
            Self::Composition => &["main", "correct"],
            Self::Member => &["main", "correct", "person-ru"],
            Self::File => &["password-change"],
            // The rules are changed from a row; the body has fields, which are told apart by what typing does.
            Self::Rules | Self::Body | Self::Quarter => &[],
        }
    }

    /// What is seen here, in Kazakh and in Russian.
    const fn shows(self) -> [&'static str; 2] {
        match self {
            Self::Today => ["кворумға тағы 12 мүше керек", "до кворума не хватает 12"],
            Self::Sessions => ["өткізілді: 5 · алда: 2", "проведено: 5 · впереди: 2"],
            Self::Agenda => {
                ["Ведомстволық бағынысты ұйымдарды қайта ұйымдастыру туралы", "О реорганизации подведомственных"]
            }
            Self::People => ["Шақырылғандар · 11", "Приглашённые · 11"],
            Self::Papers => ["Тіркеу парағы", "Лист регистрации"],
            Self::Vote => ["Дауыс беру парағы", "Лист голосования"],
            Self::Protocol => ["Бәрі орнында", "Всё на месте"],
            Self::Words => ["Хаттамадағы абзац", "Абзац протокола"],
            Self::Plan => ["Алқаның 2026 жылға арналған жұмыс жоспары", "План работы коллегии на 2026 год"],
            Self::PlanItem => ["Г.\u{a0}Һамит", "Г.\u{a0}Хамит"],
            Self::Instructions => ["Барлығы 40", "Все 40"],
            Self::Instruction => ["Сумен жабдықтау комитеті", "Комитет водоснабжения"],
            Self::Quarter => ["Тапсырмалар: 22", "Поручений: 22"],
            Self::Composition => ["№\u{a0}174-Ө", "№\u{a0}174-Ө"],
            Self::Member => ["№\u{a0}39-Ө", "№\u{a0}39-Ө"],
            Self::Rules => {
                ["Орталық мемлекеттік органның үлгі регламенті", "Типовой регламент центрального государственного"]
            }
            Self::Days => ["16\u{a0}мамыр", "16\u{a0}мая"],
            Self::Body => ["Органның атауы", "Наименование органа"],
            Self::File => ["practice.alqa", "practice.alqa"],
        }
    }
}

impl Two {
    /// Comes to the screen in the second start, wherever it was.
    fn enter(&mut self) {
        self.second.press("Esc");
        self.second.press("Esc");
        go(&mut self.second, Place::Today);
        self.screen.enter(&mut self.second, self.session, self.locale);
    }

    /// Returns the names of everything that can be pressed.
    fn names(&mut self) -> Vec<String> {
        self.second.stops().into_iter().map(|stop| stop.id).collect()
    }

    /// Fails if something was recorded, refused because the file is only read, or typed.
    fn nothing_happened(&mut self, after: &str) {
        let texts = self.second.texts();
        let typed = texts.iter().find(|text| text.contains(TYPED));
        assert_eq!(typed, None, "{:?} can be written in after {after}", self.screen);
        let saved = texts.iter().find(|text| text.starts_with("сақталды") || text.starts_with("сохранено"));
        assert_eq!(saved, None, "{:?} records after {after}", self.screen);
        let refused = self.second.sees_part("understood");
        assert!(!refused, "{:?} tries to record after {after}: {texts:#?}", self.screen);
    }
}

/// Letters that stand in no text of the practice collegium.
const TYPED: &str = "ъэъ";

fn go(robot: &mut Robot<App>, place: Place) {
    robot.send(Message::Work(work::Message::Go(place)));
    robot.work(iced::Task::none());
}

fn can_be_reached(robot: &mut Robot<App>, id: &str) -> bool {
    robot.stops().iter().any(|stop| stop.id.contains(&format!("\"{id}\"")))
}

#[rstest]
fn a_second_start_sees_everything_and_offers_nothing_that_records(
    #[values(
        Screen::Today,
        Screen::Sessions,
        Screen::Agenda,
        Screen::People,
        Screen::Papers,
        Screen::Vote,
        Screen::Protocol,
        Screen::Words,
        Screen::Plan,
        Screen::PlanItem,
        Screen::Instructions,
        Screen::Instruction,
        Screen::Quarter,
        Screen::Composition,
        Screen::Member,
        Screen::Rules,
        Screen::Days,
        Screen::Body,
        Screen::File
    )]
    screen: Screen,
    #[values(Locale::Kazakh, Locale::Russian)] locale: Locale,
) {
    let mut two = screen.open(locale);
    let [kazakh, russian] = screen.shows();
    two.second.shows(if locale == Locale::Kazakh { kazakh } else { russian });
    two.second.shows(if locale == Locale::Kazakh { "тек оқу" } else { "только чтение" });
    for id in screen.records() {
        assert!(can_be_reached(&mut two.first.robot, id), "{screen:?}: the first start does not offer {id}");
        assert!(!can_be_reached(&mut two.second, id), "{screen:?}: the second start offers {id}");
    }
}

/// Parts of the frame, which every screen has and which lead away from it.
const FRAME: [&str; 10] = [
    "\"back\"",
    "\"search\"",
    "\"query\"",
    "\"language\"",
    "\"look\"",
    "\"keys\"",
    "\"rail-",
    "\"setup-language\"",
    "\"setup-look\"",
    "\"setup-zoom\"",
];

// The page of the file is left out: its main button makes a copy, which whoever reads the file may do as well.
#[rstest]
fn whatever_is_pressed_in_a_second_start_nothing_is_recorded(
    #[values(
        Screen::Today,
        Screen::Sessions,
        Screen::Agenda,
        Screen::People,
        Screen::Papers,
        Screen::Vote,
        Screen::Words,
        Screen::Plan,
        Screen::PlanItem,
        Screen::Instruction,
        Screen::Quarter,
        Screen::Composition,
        Screen::Member,
        Screen::Rules,
        Screen::Days,
        Screen::Body
    )]
    screen: Screen,
) {
    let mut two = screen.open(Locale::Kazakh);
    for keys in
        ["Ctrl+N", "Ctrl+Enter", "Ctrl+S", "F4", "F5", "F6", "F7", "F9", "Alt+Up", "Alt+Down", "Space", "Delete"]
    {
        two.second.press(keys);
        two.second.type_text(TYPED);
        two.second.press("Ctrl+Enter");
        two.nothing_happened(keys);
    }
    two.enter();
    let own = |id: &str| !FRAME.iter().any(|of_frame| id.contains(of_frame));
    let before = two.names();
    let stops: Vec<_> = two.second.stops().into_iter().filter(|stop| own(&stop.id)).collect();
    assert!(!stops.is_empty(), "{screen:?} has nothing of its own");
    let mut tried = BTreeMap::new();
    for stop in stops {
        let Some(seen) = stop.seen.filter(|seen| seen.height > 8.0) else { continue };
        // Rows of a list do the same, each for itself.
        let kind = stop.id.split('-').next().unwrap_or_default().to_owned();
        let count = tried.entry(kind).or_insert(0);
        *count += 1;
        if *count > 2 {
            continue;
        }
        two.second.click_at(seen.center());
        two.second.type_text(TYPED);
        two.second.press("Enter");
        two.second.press("Ctrl+Enter");
        two.nothing_happened(&format!("{} {}", stop.id, stop.words));
        if two.names() != before {
            two.enter();
        }
    }
}
