//! The work plan in the hands of a secretary: a new plan, its approval, its changes, its questions in sessions.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "support/robot.rs"]
mod robot;
#[path = "support/secretary.rs"]
mod secretary;

use alqa::i18n::Locale;
use alqa::ui::app::{self, work};
use alqa::ui::place::Place;
use iced::Size;
use rstest::rstest;
use secretary::{Secretary, before_the_sitting};

const USUAL: Size = Size::new(1366.0, 768.0);

fn plan(locale: Locale, size: Size) -> Secretary {
    let mut secretary = Secretary::practised(locale, size, before_the_sitting());
    secretary.robot.send(app::Message::Work(work::Message::Go(Place::Plan(None))));
    secretary.robot.work(iced::Task::none());
    secretary
}

#[rstest]
#[case::kazakh(Locale::Kazakh, ["Алқаның жұмыс жоспары", "қаралды", "IV тоқсан · 8", "Мемлекет басшысының тапсырмалары", "26.12.2025"])]
#[case::russian(Locale::Russian, ["План работы коллегии", "рассмотрен", "IV квартал · 8", "Поручения Главы государства", "26.12.2025"])]
fn the_plan_of_the_year_is_shown_by_quarter(#[case] locale: Locale, #[case] shown: [&str; 5]) {
    let mut secretary = plan(locale, USUAL);
    let (quarter, words) = shown[2].split_once(" · ").unwrap();
    assert_eq!(words, "8");
    secretary.robot.click(quarter);
    for words in [shown[0], quarter, shown[3], shown[4]] {
        secretary.robot.shows(words);
    }
}

#[test]
fn a_question_moves_once_its_three_papers_are_there() {
    let mut secretary = plan(Locale::Russian, USUAL);
    let robot = &mut secretary.robot;
    robot.layout = robot::Layout::Russian;
    robot.click("IV квартал");
    let row = robot.place("впереди");
    robot.click_at(row.center());
    robot.click_on("change");
    robot.shows("это только заявка");
    robot.click_on("reason-kk");
    robot.layout = robot::Layout::Kazakh;
    robot.type_text("материал дайын емес");
    robot.press("Ctrl+Enter");
    robot.hides("это только заявка");
    robot.shows("на рассмотрении");
    robot.shows("Изменение вступит в силу");
    // Without its papers the request is not granted: the button does nothing.
    robot.click_on("grant");
    robot.shows("на рассмотрении");
    robot.click_on("file-papers");
    // Head of the unit, number and day of the note; the deputy and the day; who decides, number and day of the order.
    robot.press("Enter");
    robot.press("Enter");
    for words in ["15", "10112026"] {
        robot.press("Tab");
        robot.type_text(words);
    }
    robot.press("Tab");
    robot.press("Enter");
    robot.press("Down");
    robot.press("Enter");
    robot.press("Tab");
    robot.type_text("11112026");
    robot.press("Tab");
    for words in ["200", "12112026"] {
        robot.press("Tab");
        robot.type_text(words);
    }
    robot.press("Ctrl+Enter");
    robot.hides("Изменение вступит в силу");
    robot.click_on("grant");
    robot.shows("удовлетворена");
    robot.shows("перенесён");
}

#[test]
fn a_new_plan_is_made_filled_approved_and_sent_by_keyboard() {
    let mut secretary = plan(Locale::Kazakh, USUAL);
    let robot = &mut secretary.robot;
    robot.press("Ctrl+Enter");
    robot.shows("Жаңа жұмыс жоспары");
    robot.press("Ctrl+Enter");
    robot.shows("Алқаның 2027 жылға арналған жұмыс жоспары");
    robot.shows("Жоспарда әзірге мәселе жоқ");
    // An empty plan is not approved.
    robot.press("Ctrl+Enter");
    robot.hides("Жоспарды бекіту");
    robot.press("Ctrl+N");
    robot.type_text("Цифрландыру барысы туралы");
    robot.press("Tab");
    robot.type_text("О ходе цифровизации");
    robot.press("Ctrl+Enter");
    robot.shows("Цифрландыру барысы туралы");
    robot.press("Ctrl+Enter");
    robot.shows("Жоспарды бекіту");
    for _ in 0..20 {
        if robot.focused().is_some_and(|name| name.contains("number")) {
            break;
        }
        robot.press("Tab");
    }
    robot.type_text("12");
    robot.press("Ctrl+Enter");
    robot.hides("Жоспарды бекіту");
    robot.shows("Орындауға жіберу");
    robot.press("Ctrl+Enter");
    robot.hides("Орындауға жіберу");
    robot.shows("18.11.2026");
}

#[test]
fn a_question_goes_into_a_session_by_mouse() {
    let mut secretary = plan(Locale::Kazakh, USUAL);
    let robot = &mut secretary.robot;
    robot.click("IV тоқсан");
    let row = robot.place("алда");
    robot.click_at(row.center());
    robot.click_on("take");
    robot.click_on("session");
    robot.press("Down");
    robot.press("Enter");
    robot.click_on("confirm");
    robot.hides("күн тәртібінің соңына");
    robot.shows("сақталды");
    robot.shows("№\u{a0}7, 1-мәселе");
}

#[test]
fn a_form_is_left_with_esc_and_records_nothing() {
    let mut secretary = plan(Locale::Kazakh, USUAL);
    let robot = &mut secretary.robot;
    robot.press("Ctrl+N");
    robot.shows("Жаңа мәселе");
    robot.type_text("Бос мәселе туралы");
    robot.press("Esc");
    robot.hides("Жаңа мәселе");
    robot.hides("сақталды");
}

#[rstest]
#[case::small(Size::new(1024.0, 680.0))]
#[case::twice_as_large(Size::new(683.0, 384.0))]
fn the_main_button_is_reached_in_a_small_window(#[case] size: Size) {
    let mut secretary = plan(Locale::Kazakh, size);
    let button = secretary.robot.place("Жаңа жоспар…");
    assert!(button.x + button.width <= size.width, "{button:?}");
    secretary.robot.click_on("main");
    secretary.robot.shows("Жаңа жұмыс жоспары");
    secretary.robot.click_on("confirm");
    secretary.robot.hides("Жаңа жұмыс жоспары");
}
