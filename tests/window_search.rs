//! The search over everything, used as a secretary uses it.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "support/robot.rs"]
mod robot;
#[path = "support/secretary.rs"]
mod secretary;

use alqa::clock::Clock;
use alqa::i18n::Locale;
use alqa::ui::theme::Theme;
use iced::Size;
use rstest::rstest;
use secretary::{Secretary, before_the_sitting};

const USUAL: Size = Size::new(1366.0, 768.0);

fn searching(locale: Locale) -> Secretary {
    let mut secretary = Secretary::practised(locale, USUAL, before_the_sitting());
    secretary.robot.press("Ctrl+K");
    secretary
}

#[rstest]
#[case::kazakh(Locale::Kazakh, "Отырыс, мәселе, адам, тапсырма, әрекет", "Жаңа отырыс құру", "екі тілде бірден")]
#[case::russian(
    Locale::Russian,
    "Заседание, вопрос, человек, поручение, действие",
    "Создать новое заседание",
    "на двух языках сразу"
)]
fn the_empty_box_says_what_it_can_do(
    #[case] locale: Locale,
    #[case] placeholder: &str,
    #[case] deed: &str,
    #[case] note: &str,
) {
    let mut secretary = searching(locale);
    let _ = placeholder;
    secretary.robot.shows(deed);
    secretary.robot.shows(note);
    secretary.robot.press("Esc");
    secretary.robot.hides(note);
}

#[test]
fn a_russian_keyboard_finds_kazakh_words() {
    let mut secretary = searching(Locale::Kazakh);
    secretary.robot.type_text("мемлекет басшысы тапсырмаларынын");
    secretary.robot.shows("Күн тәртібіндегі мәселелер");
    secretary.robot.shows("Мемлекет басшысы тапсырмаларының 2026 жылғы III тоқсанда орындалу барысы туралы");
    secretary.robot.shows("Жоспардағы мәселелер");
}

#[test]
fn a_number_finds_its_session_and_enter_opens_it() {
    let mut secretary = searching(Locale::Russian);
    secretary.robot.type_text("6");
    secretary.robot.shows("Заседание №\u{a0}6 · 20.11.2026");
    secretary.robot.shows("созвано");
    secretary.robot.press("Enter");
    secretary.robot.hides("на двух языках сразу");
    secretary.robot.shows("О ходе исполнения поручений Главы государства в III квартале 2026 года");
}

#[test]
fn a_person_is_found_in_the_other_language_and_opened_by_mouse() {
    let mut secretary = Secretary::practised(Locale::Kazakh, USUAL, before_the_sitting());
    secretary.robot.click("Іздеу");
    secretary.robot.type_text("омарова");
    secretary.robot.shows("Адамдар");
    secretary.robot.click_on("search-hit-1");
    secretary.robot.hides("екі тілде бірден");
    secretary.robot.hides("Келесі отырыс");
}

#[test]
fn the_arrows_lead_from_hit_to_hit() {
    let mut secretary = searching(Locale::Kazakh);
    // The second deed is the page of today, the third the list of sessions.
    secretary.robot.press("Down");
    secretary.robot.press("Down");
    secretary.robot.press("Enter");
    secretary.robot.shows("Барлығы 7");
}

#[test]
fn the_window_itself_obeys() {
    let mut secretary = searching(Locale::Kazakh);
    secretary.robot.type_text("қараңғы");
    secretary.robot.press("Enter");
    assert_eq!(secretary.robot.window.theme(), Theme::Dark);
    secretary.robot.press("Ctrl+K");
    secretary.robot.type_text("русский");
    secretary.robot.press("Enter");
    secretary.robot.shows("Сегодня");
    secretary.robot.press("Ctrl+K");
    secretary.robot.type_text("клавиш");
    secretary.robot.press("Enter");
    secretary.robot.shows("главная кнопка страницы");
}

#[test]
fn a_new_session_is_three_presses_from_anywhere() {
    let mut secretary = searching(Locale::Kazakh);
    secretary.robot.press("Enter");
    secretary.robot.shows("Нөмірі автоматты түрде беріледі. Кейін бәрін өзгертуге болады.");
    secretary.robot.press("Enter");
    secretary.robot.press("Ctrl+2");
    secretary.robot.shows("№\u{a0}8");
}

#[test]
fn nothing_found_is_said() {
    let mut secretary = searching(Locale::Russian);
    secretary.robot.type_text("щщщщ");
    secretary.robot.shows("Ничего не найдено");
    secretary.robot.press("Enter");
    secretary.robot.shows("Ничего не найдено");
}

#[test]
fn the_same_key_closes_it_and_what_was_typed_is_gone() {
    let mut secretary = searching(Locale::Kazakh);
    secretary.robot.type_text("омарова");
    secretary.robot.shows("Адамдар");
    secretary.robot.press("Ctrl+K");
    secretary.robot.hides("Адамдар");
    secretary.robot.press("Ctrl+K");
    secretary.robot.hides("Адамдар");
    secretary.robot.shows("Жаңа отырыс құру");
}

#[test]
fn a_second_start_is_offered_nothing_that_records() {
    let secretary = Secretary::practised(Locale::Kazakh, USUAL, before_the_sitting());
    let mut robot = secretary.beside(Locale::Kazakh, USUAL, Clock::Fixed(before_the_sitting()));
    robot.press("Ctrl+K");
    robot.shows("екі тілде бірден");
    robot.hides("Жаңа отырыс құру");
}

#[test]
fn it_fits_a_window_with_everything_twice_as_large() {
    let mut secretary = Secretary::practised(Locale::Russian, Size::new(683.0, 384.0), before_the_sitting());
    secretary.robot.click_on("search");
    secretary.robot.type_text("6");
    secretary.robot.shows("Заседание №\u{a0}6 · 20.11.2026");
    secretary.robot.press("Esc");
    secretary.robot.hides("на двух языках сразу");
}
