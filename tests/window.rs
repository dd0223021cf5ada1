//! The whole window, used as a secretary uses it.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "support/robot.rs"]
mod robot;
#[path = "support/secretary.rs"]
mod secretary;

use alqa::i18n::Locale;
use iced::Size;
use secretary::{Secretary, before_the_sitting};

#[test]
fn the_practice_collegium_opens_with_what_is_to_be_done() {
    let mut secretary = Secretary::practised(Locale::Kazakh, Size::new(1366.0, 768.0), before_the_sitting());
    secretary.robot.shows("Бүгін");
}
