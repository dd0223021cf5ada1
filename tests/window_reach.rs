//! What holds on every screen: Tab reaches everything in order, the main button is in reach at every size, and another
//! language or look changes exactly what it should.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

#[path = "support/robot.rs"]
mod robot;
#[path = "support/secretary.rs"]
mod secretary;

use std::fs;

use alqa::clock::Clock;
use alqa::domain::id::SessionId;
use alqa::i18n::Locale;
use alqa::office::practice::Practice;
use alqa::office::{Desk, Office};
use alqa::ui::app::{App, Message, work};
use alqa::ui::place::{Place, SessionTab};
use chrono::{NaiveDate, NaiveDateTime};
use iced::{Rectangle, Size};
use robot::{Robot, Stopover};
use rstest::rstest;
use secretary::{Secretary, before_the_sitting};

const USUAL: Size = Size::new(1366.0, 768.0);
const SMALLEST: Size = Size::new(1024.0, 680.0);
const TWICE: Size = Size::new(683.0, 384.0);

/// A screen in a state that a user can be in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Screen {
    Today,
    Sessions,
    NewSession,
    Agenda,
    People,
    Papers,
    BeforeTheSitting,
    Registration,
    Item,
    Vote,
    Protocol,
    Plan,
    Instructions,
    Composition,
    Settings,
    FirstStart,
    Failure,
    Unlock,
}

fn day_of_the_sitting() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 11, 20).unwrap().and_hms_opt(10, 0, 0).unwrap()
}

impl Screen {
    fn open(self, locale: Locale, size: Size) -> Secretary {
        let mut session = None;
        let find = |office: &Office| office.session_by_number(Some(2026), 6).unwrap().id;
        let mut it = match self {
            Self::FirstStart | Self::Failure | Self::Unlock => Secretary::first_start(locale, size),
            Self::Protocol => Secretary::having(locale, size, day_of_the_sitting(), |practice, office| {
                session = Some(find(office));
                practice.hold(office, find(office), &mut |_, _| {}).unwrap();
            }),
            Self::BeforeTheSitting | Self::Registration | Self::Item | Self::Vote => {
                Secretary::having(locale, size, day_of_the_sitting(), |_, office| session = Some(find(office)))
            }
            _ => Secretary::having(locale, size, before_the_sitting(), |_, office| session = Some(find(office))),
        };
        it.robot.send(Message::Resized(size));
        match session.and_then(|session| self.place(session)) {
            Some(place) => go(&mut it.robot, place),
            None => self.enter(&mut it),
        }
        let steps = match self {
            Self::Registration => 1,
            Self::Item => 3,
            Self::Vote => 4,
            _ => 0,
        };
        for step in 0..steps {
            it.robot.press("Ctrl+Enter");
            if step == 0 && steps > 1 {
                it.robot.press("F5");
            }
        }
        it
    }

    fn place(self, session: SessionId) -> Option<Place> {
        Some(match self {
            Self::Today => Place::Today,
            Self::Sessions => Place::Sessions,
            Self::NewSession => Place::NewSession,
            Self::Agenda => Place::Session(session, SessionTab::Agenda(None)),
            Self::People => Place::Session(session, SessionTab::People),
            Self::Papers => Place::Session(session, SessionTab::Papers),
            Self::BeforeTheSitting | Self::Registration | Self::Item | Self::Vote => Place::Sitting(session),
            Self::Protocol => Place::Protocol(session),
            Self::Plan => Place::Plan(None),
            Self::Instructions => Place::Instructions(None),
            Self::Composition => Place::Composition(None),
            Self::Settings => Place::Settings,
            Self::FirstStart | Self::Failure | Self::Unlock => return None,
        })
    }

    /// Comes to what is shown before a file is open.
    fn enter(self, it: &mut Secretary) {
        let path = it.folder.path().join("ours.alqa");
        match self {
            Self::FirstStart => {
                it.robot.press("Enter");
                return;
            }
            Self::Unlock => {
                let user =
                    Desk {
                        author: "Хатшы".into(), host: "үстел".into(), clock: Clock::Fixed(before_the_sitting())
                    };
                drop(Practice::load().unwrap().furnish(&path, Some("құпия сөз"), &user).unwrap());
            }
            _ => fs::write(&path, "бүлінген").unwrap(),
        }
        it.asked.lock().unwrap().answer = Some(path);
        it.robot.click_on("open-existing");
    }
}

fn go(robot: &mut Robot<App>, place: Place) {
    robot.send(Message::Work(work::Message::Go(place)));
    robot.work(iced::Task::none());
}

/// Returns whether `next` stands where reading `before` is over: neither above it in its column nor left of it in its
/// line.
fn follows(before: Rectangle, next: Rectangle) -> bool {
    let beside = |a: f32, a_size: f32, b: f32, b_size: f32| a + 1.0 < b + b_size && b + 1.0 < a + a_size;
    let above = next.y + next.height <= before.y + 1.0 && beside(before.x, before.width, next.x, next.width);
    let left = next.x + next.width <= before.x + 1.0 && beside(before.y, before.height, next.y, next.height);
    !above && !left
}

fn focused(stops: &[Stopover]) -> Vec<usize> {
    (0..stops.len()).filter(|&at| stops[at].focused).collect()
}

#[rstest]
fn tab_reaches_everything_once_and_in_order(
    #[values(
        Screen::Today,
        Screen::Sessions,
        Screen::NewSession,
        Screen::Agenda,
        Screen::People,
        Screen::Papers,
        Screen::BeforeTheSitting,
        Screen::Registration,
        Screen::Item,
        Screen::Vote,
        Screen::Protocol,
        Screen::Plan,
        Screen::Instructions,
        Screen::Composition,
        Screen::Settings,
        Screen::FirstStart,
        Screen::Failure,
        Screen::Unlock
    )]
    screen: Screen,
) {
    let mut it = screen.open(Locale::Kazakh, USUAL);
    let before = it.robot.stops();
    assert!(!before.is_empty(), "{screen:?} has nothing that Tab reaches");
    for pair in before.windows(2) {
        if let (Some(one), Some(other)) = (pair[0].seen, pair[1].seen) {
            assert!(follows(one, other), "{screen:?}: from {:?} back to {:?}", pair[0], pair[1]);
        }
    }
    let count = before.len();
    let start = focused(&before).first().copied();
    for step in 1..=count {
        it.robot.press("Tab");
        let stops = it.robot.stops();
        let expected = start.map_or(step - 1, |start| (start + step) % count);
        assert_eq!(stops.len(), count, "{screen:?}: Tab changes what can be reached");
        assert_eq!(focused(&stops), [expected], "{screen:?}: {:?}", stops.get(expected));
        let seen = stops[expected].seen.is_some_and(|seen| seen.area() > 0.0);
        assert!(seen, "{screen:?}: {:?} has the keyboard out of sight", stops[expected]);
    }
}

#[rstest]
fn the_main_button_is_reached_by_tab_and_seen(
    #[values(
        Screen::Today,
        Screen::Sessions,
        Screen::Agenda,
        Screen::People,
        Screen::Papers,
        Screen::BeforeTheSitting,
        Screen::Registration,
        Screen::Item,
        Screen::Protocol,
        Screen::Plan,
        Screen::Instructions,
        Screen::Composition,
        Screen::FirstStart,
        Screen::Unlock
    )]
    screen: Screen,
    #[values(SMALLEST, TWICE)] size: Size,
) {
    let mut it = screen.open(Locale::Russian, size);
    let stops = it.robot.stops();
    let main = stops.iter().position(|stop| stop.id.contains("\"main\""));
    let Some(main) = main else {
        // What cannot be pressed yet is no stop, but it is seen all the same.
        let place = it.robot.place_of("main");
        assert!(place.width > 60.0 && place.height > 24.0, "{screen:?}: {place:?}");
        return;
    };
    for _ in 0..=stops.len() {
        it.robot.press("Tab");
        if it.robot.stops().get(main).is_some_and(|stop| stop.focused) {
            assert!(it.robot.sees_the_focus(), "{screen:?}: the main button is out of sight");
            return;
        }
    }
    panic!("{screen:?}: Tab never reaches the main button");
}

/// Returns what is said: neither signs, of which one shows the look, nor the folder, which is another for each test.
fn told(texts: Vec<String>) -> Vec<String> {
    let is_sign = |text: &String| text.chars().all(|letter| matches!(letter, '\u{e000}'..='\u{f8ff}'));
    texts.into_iter().filter(|text| !text.contains(".alqa") && !is_sign(text)).collect()
}

#[rstest]
fn another_language_leaves_nothing_of_the_last_one(
    #[values(
        Screen::Today,
        Screen::Sessions,
        Screen::NewSession,
        Screen::Agenda,
        Screen::People,
        Screen::Papers,
        Screen::Registration,
        Screen::Vote,
        Screen::Protocol,
        Screen::Plan,
        Screen::Instructions,
        Screen::Composition,
        Screen::Settings,
        Screen::FirstStart,
        Screen::Failure,
        Screen::Unlock
    )]
    screen: Screen,
) {
    // English has no records of its own, so that what stays the same there is right to stay.
    let mut it = screen.open(Locale::Kazakh, USUAL);
    let kazakh = it.robot.texts();
    for locale in [Locale::Russian, Locale::English] {
        it.robot.press("Ctrl+L");
        let turned = it.robot.texts();
        let fresh = screen.open(locale, USUAL).robot.texts();
        let (left, right) = (told(turned.clone()), told(fresh));
        let differs = left.iter().zip(&right).find(|(left, right)| left != right);
        assert_eq!(differs, None, "{screen:?} turned to {locale:?} and opened in it\n{left:?}\n{right:?}");
        assert_eq!(left.len(), right.len(), "{screen:?} in {locale:?}: {left:#?} {right:#?}");
        assert_ne!(turned, kazakh);
    }
    it.robot.press("Ctrl+L");
    assert_eq!(it.robot.texts(), kazakh, "{screen:?} comes back to Kazakh");
    for look in ["dark", "high contrast", "light"] {
        it.robot.press("Ctrl+D");
        assert_eq!(told(it.robot.texts()), told(kazakh.clone()), "{screen:?}: {look}");
    }
}
