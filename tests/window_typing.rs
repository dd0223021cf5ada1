//! What is typed is not lost: neither by a program that is killed, nor by a record that fails, nor on the way elsewhere.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "support/robot.rs"]
mod robot;
#[path = "support/secretary.rs"]
mod secretary;

use alqa::clock::Clock;
use alqa::domain::id::SessionId;
use alqa::domain::text::Language;
use alqa::i18n::Locale;
use alqa::office::{Desk, Office};
use alqa::store::PUBLIC_KEY;
use alqa::ui::app::{Message, work};
use alqa::ui::place::{Place, SessionTab};
use iced::Size;
use rstest::rstest;
use secretary::{Secretary, before_the_sitting};

const SIX: SessionId = SessionId(6);
const USUAL: Size = Size::new(1366.0, 768.0);

/// Starts at the agenda of the session that is being prepared.
fn agenda(locale: Locale) -> Secretary {
    let mut secretary = Secretary::practised(locale, USUAL, before_the_sitting());
    go(&mut secretary, Place::Session(SIX, SessionTab::Agenda(None)));
    secretary
}

fn go(secretary: &mut Secretary, place: Place) {
    secretary.robot.send(Message::Work(work::Message::Go(place)));
}

/// Looks into the file while the window is open: that is what a program killed now would leave.
fn left_behind(secretary: &Secretary) -> Office {
    let desk = Desk { author: String::new(), host: String::new(), clock: Clock::Fixed(before_the_sitting()) };
    Office::open_read_only(&secretary.folder.path().join("practice.alqa"), None, &desk).unwrap()
}

fn title(secretary: &Secretary, number: usize) -> String {
    left_behind(secretary).items(SIX).unwrap()[number - 1].title.kk.clone()
}

/// Bars every record from now on, as a full disk does; returns what lets them through again.
fn bar(secretary: &Secretary) -> impl FnOnce() + use<> {
    let path = secretary.folder.path().join("practice.alqa");
    let raw = move |sql: &str| {
        let raw = rusqlite::Connection::open(&path).unwrap();
        raw.pragma_update(None, "key", PUBLIC_KEY).unwrap();
        raw.execute_batch(sql).unwrap();
    };
    raw("CREATE TRIGGER bar BEFORE INSERT ON action_log BEGIN SELECT RAISE(ABORT, 'barred'); END");
    move || raw("DROP TRIGGER bar")
}

#[rstest]
#[case::kazakh(Locale::Kazakh, "сақталды")]
#[case::russian(Locale::Russian, "сохранено")]
fn a_second_without_a_key_records_and_the_caret_stays(#[case] locale: Locale, #[case] saved: &str) {
    let mut secretary = agenda(locale);
    let before = title(&secretary, 1);
    secretary.robot.click_on("title-kk");
    secretary.robot.press("Ctrl+A");
    secretary.robot.type_text("Бюджет ");
    assert_eq!(title(&secretary, 1), before, "nothing is recorded at every key");
    secretary.robot.hides(saved);
    secretary.robot.rest();
    secretary.robot.shows(saved);
    assert_eq!(title(&secretary, 1), "Бюджет ");
    // The caret, the space before it and what can be taken back are where they were.
    secretary.robot.type_text("туралы");
    secretary.robot.rest();
    assert_eq!(title(&secretary, 1), "Бюджет туралы");
    for _ in 0..2 {
        secretary.robot.press("Ctrl+Z");
    }
    secretary.robot.rest();
    assert_ne!(title(&secretary, 1), "Бюджет туралы");
    while title(&secretary, 1) != before {
        let known = title(&secretary, 1);
        secretary.robot.press("Ctrl+Z");
        secretary.robot.rest();
        assert_ne!(title(&secretary, 1), known, "the way back ends at «{known}»");
    }
}

#[test]
fn nothing_waits_where_nothing_was_typed() {
    let mut secretary = agenda(Locale::Kazakh);
    assert!(secretary.robot.window.quiet().is_none());
    secretary.robot.click_on("title-kk");
    secretary.robot.type_text("б");
    assert!(secretary.robot.window.quiet().is_some());
    secretary.robot.rest();
    assert!(secretary.robot.window.quiet().is_none(), "the window goes on waking up");
}

#[test]
fn a_person_and_a_unit_are_recorded_as_they_are_typed() {
    let mut secretary = Secretary::practised(Locale::Kazakh, USUAL, before_the_sitting());
    secretary.robot.press("Ctrl+5");
    secretary.robot.press("Down");
    secretary.robot.click_on("post-kk");
    secretary.robot.press("Ctrl+A");
    secretary.robot.type_text("кеңесші ");
    secretary.robot.rest();
    let posts = |secretary: &Secretary| {
        let persons = left_behind(secretary).persons(Language::Kazakh).unwrap();
        persons.into_iter().filter(|person| person.post.kk.starts_with("кеңесші")).map(|it| it.post.kk).collect()
    };
    let found: Vec<String> = posts(&secretary);
    assert_eq!(found, ["кеңесші"]);
    secretary.robot.type_text("болып");
    secretary.robot.rest();
    let found: Vec<String> = posts(&secretary);
    assert_eq!(found, ["кеңесші болып"], "the space before the caret went");
    secretary.robot.click("Бөлімшелер");
    let unit = left_behind(&secretary).units(Language::Kazakh).unwrap().remove(0);
    secretary.robot.click(&unit.name.kk);
    secretary.robot.click_on("unit-kk");
    secretary.robot.press("Ctrl+A");
    secretary.robot.type_text("Кеңсе ");
    secretary.robot.rest();
    secretary.robot.type_text("бөлімі");
    secretary.robot.rest();
    let units = left_behind(&secretary).units(Language::Kazakh).unwrap();
    assert!(units.iter().any(|unit| unit.name.kk == "Кеңсе бөлімі"), "{units:?}");
}

#[test]
fn the_body_is_recorded_as_it_is_typed() {
    let mut secretary = Secretary::practised(Locale::Russian, USUAL, before_the_sitting());
    go(&mut secretary, Place::Settings);
    secretary.robot.click("Орган и бланк");
    secretary.robot.click_on("file-index");
    secretary.robot.press("Ctrl+A");
    secretary.robot.type_text("02 ");
    secretary.robot.rest();
    assert_eq!(left_behind(&secretary).settings().unwrap().file_index, "02");
    secretary.robot.type_text("15");
    secretary.robot.rest();
    assert_eq!(left_behind(&secretary).settings().unwrap().file_index, "02 15", "the space before the caret went");
}

#[rstest]
#[case::kazakh(Locale::Kazakh, "1-мәселе:", "Жазбай кету")]
#[case::russian(Locale::Russian, "Вопрос 1:", "Уйти без записи")]
fn a_row_that_cannot_be_recorded_stays_with_its_text(
    #[case] locale: Locale,
    #[case] named: &str,
    #[case] without: &str,
) {
    let mut secretary = agenda(locale);
    let rows: Vec<String> =
        left_behind(&secretary).items(SIX).unwrap().iter().map(|item| item.title.kk.clone()).collect();
    secretary.robot.click_on("title-kk");
    secretary.robot.press("Ctrl+A");
    secretary.robot.type_text("Бюджет");
    let unbar = bar(&secretary);
    secretary.robot.click(&rows[1]);
    secretary.robot.shows(named);
    secretary.robot.hides(without);
    secretary.robot.press("Esc");
    secretary.robot.hides(named);
    secretary.robot.shows("Бюджет");
    unbar();
    secretary.robot.click(&rows[1]);
    assert_eq!(title(&secretary, 1), "Бюджет");
}

#[test]
fn a_page_with_something_unrecorded_is_left_by_choice_alone() {
    let mut secretary = agenda(Locale::Kazakh);
    let before = title(&secretary, 1);
    secretary.robot.click_on("title-kk");
    secretary.robot.press("Ctrl+A");
    secretary.robot.type_text("Бюджет");
    let unbar = bar(&secretary);
    for command in ["Ctrl+1", "Ctrl+5"] {
        secretary.robot.press(command);
        secretary.robot.shows("1-мәселе:");
        secretary.robot.press("Esc");
        secretary.robot.shows("Бюджет");
    }
    secretary.robot.send(Message::CloseRequested(iced::window::Id::unique()));
    secretary.robot.shows("Жазбай кету");
    secretary.robot.press("Esc");
    secretary.robot.press("Ctrl+5");
    secretary.robot.click_on("leave-anyway");
    secretary.robot.hides("Бюджет");
    unbar();
    assert_eq!(title(&secretary, 1), before);
}

#[test]
fn a_person_that_cannot_be_recorded_stays_with_the_text() {
    let mut secretary = Secretary::practised(Locale::Kazakh, USUAL, before_the_sitting());
    secretary.robot.press("Ctrl+5");
    secretary.robot.press("Down");
    secretary.robot.click_on("post-kk");
    secretary.robot.press("Ctrl+A");
    secretary.robot.type_text("кеңесші");
    let unbar = bar(&secretary);
    secretary.robot.click_on("close-panel");
    secretary.robot.press("Esc");
    secretary.robot.shows("кеңесші");
    unbar();
    secretary.robot.click_on("close-panel");
    let persons = left_behind(&secretary).persons(Language::Kazakh).unwrap();
    assert!(persons.iter().any(|person| person.post.get(Language::Kazakh) == "кеңесші"));
}

#[test]
fn an_order_that_is_being_written_is_not_left_by_accident() {
    let mut secretary = Secretary::practised(Locale::Russian, USUAL, before_the_sitting());
    secretary.robot.press("Ctrl+5");
    secretary.robot.press("Ctrl+Enter");
    secretary.robot.type_text("77");
    secretary.robot.press("Ctrl+1");
    secretary.robot.shows("Не всё записано");
    secretary.robot.press("Esc");
    secretary.robot.hides("Не всё записано");
    secretary.robot.shows("77");
    secretary.robot.press("Ctrl+1");
    secretary.robot.click("Уйти без записи");
    secretary.robot.hides("77");
}

#[test]
fn a_window_that_closes_in_order_leaves_no_note_of_its_writer() {
    let Secretary { folder, robot, .. } = agenda(Locale::Kazakh);
    let note = folder.path().join("practice.alqa.holder");
    assert!(note.exists());
    drop(robot);
    assert!(!note.exists());
    assert!(folder.path().join("practice.alqa.lock").exists(), "a lock that goes lets two programs write");
}
