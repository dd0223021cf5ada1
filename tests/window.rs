//! The whole window, used as a secretary uses it.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "support/robot.rs"]
mod robot;
#[path = "support/secretary.rs"]
mod secretary;

use alqa::clock::Clock;
use alqa::i18n::Locale;
use iced::Size;
use secretary::{Secretary, before_the_sitting};

#[test]
fn the_practice_collegium_opens_with_what_is_to_be_done() {
    let mut secretary = Secretary::practised(Locale::Kazakh, Size::new(1366.0, 768.0), before_the_sitting());
    secretary.robot.shows("Бүгін");
}

#[test]
fn the_practice_collegium_leaps_to_its_sitting_by_mouse() {
    let mut secretary = Secretary::practised_by(Locale::Kazakh, Size::new(1366.0, 768.0), Clock::System);
    let robot = &mut secretary.robot;
    robot.click_on("practice");
    robot.click_on("day-sitting");
    robot.shows("Жаттығу · 20.11.2026");
    assert!(robot.texts().iter().any(|words| words.starts_with("Енді жаттығу күні:")), "{:?}", robot.texts());
    robot.shows("Бүгін отырыс өтеді");
}

#[test]
fn the_practice_collegium_goes_to_the_next_day_by_keyboard_and_a_look_at_it_changes_nothing() {
    let mut secretary = Secretary::practised_by(Locale::Russian, Size::new(1024.0, 680.0), Clock::System);
    let robot = &mut secretary.robot;
    robot.click_on("practice");
    robot.shows("Вернуться к прежнему дню нельзя.");
    robot.press("Esc");
    robot.hides("Вернуться к прежнему дню нельзя.");
    robot.click_on("practice");
    robot.press("Tab");
    robot.press("Enter");
    assert!(robot.texts().iter().any(|words| words.starts_with("Теперь учебный день:")), "{:?}", robot.texts());
}
