//! Pictures of the real window, compared with those that were looked at and accepted.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

#[path = "support/robot.rs"]
mod robot;
#[path = "support/secretary.rs"]
mod secretary;

use alqa::domain::id::SessionId;
use alqa::i18n::Locale;
use alqa::office::Office;
use alqa::ui::app::{Message, work};
use alqa::ui::place::{Place, SessionTab};
use chrono::{NaiveDate, NaiveDateTime};
use iced::Size;
use secretary::{Secretary, before_the_sitting};

const USUAL: Size = Size::new(1366.0, 768.0);

fn day_of_the_sitting() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 11, 20).unwrap().and_hms_opt(10, 0, 0).unwrap()
}

fn session(office: &Office) -> SessionId {
    office.session_by_number(Some(2026), 6).unwrap().id
}

/// Opens the practice collegium at the place of its session, held already where `held`.
fn at(locale: Locale, now: NaiveDateTime, held: bool, place: impl Fn(SessionId) -> Place) -> Secretary {
    let mut shown = None;
    let mut it = Secretary::having(locale, USUAL, now, |practice, office| {
        if held {
            practice.hold(office, session(office), &mut |_, _| {}).unwrap();
        }
        shown = Some(place(session(office)));
    });
    it.robot.send(Message::Work(work::Message::Go(shown.unwrap())));
    it.robot.work(iced::Task::none());
    it
}

#[test]
fn what_is_to_be_done_today() {
    at(Locale::Russian, before_the_sitting(), false, |_| Place::Today).robot.golden("window-today-ru");
}

#[test]
fn the_agenda_of_a_session() {
    let agenda = |session| Place::Session(session, SessionTab::Agenda(None));
    at(Locale::Kazakh, before_the_sitting(), false, agenda).robot.golden("window-agenda-kk");
}

#[test]
fn a_vote_by_name() {
    let mut it = at(Locale::Kazakh, day_of_the_sitting(), false, Place::Sitting);
    for keys in ["Ctrl+Enter", "F5", "Ctrl+Enter", "Ctrl+Enter", "Ctrl+Enter", "Down", "F7", "F6"] {
        it.robot.press(keys);
    }
    it.robot.golden("window-vote-kk");
}

#[test]
fn the_desk_of_the_protocol() {
    at(Locale::Kazakh, day_of_the_sitting(), true, Place::Protocol).robot.golden("window-protocol-kk");
}

#[test]
fn the_table_in_the_dark() {
    let mut it = at(Locale::Russian, day_of_the_sitting(), false, Place::Sitting);
    for keys in ["Ctrl+Enter", "F5", "Ctrl+Enter", "Ctrl+Enter", "F4", "Ctrl+Enter", "Ctrl+D"] {
        it.robot.press(keys);
    }
    it.robot.golden("window-sitting-dark-ru");
}
