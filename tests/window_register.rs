//! The register of the Head of State's instructions in the hands of a secretary.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "support/robot.rs"]
mod robot;
#[path = "support/secretary.rs"]
mod secretary;

use alqa::domain::calendar::quarter::Quarter;
use alqa::i18n::Locale;
use alqa::ui::app::{self, work};
use alqa::ui::place::Place;
use iced::Size;
use rstest::rstest;
use secretary::{Secretary, before_the_sitting};

const USUAL: Size = Size::new(1366.0, 768.0);

fn go(secretary: &mut Secretary, quarter: Option<Quarter>) {
    secretary.robot.send(app::Message::Work(work::Message::Go(Place::Instructions(quarter))));
    secretary.robot.work(iced::Task::none());
}

fn register(locale: Locale, size: Size) -> Secretary {
    let mut secretary = Secretary::practised(locale, size, before_the_sitting());
    go(&mut secretary, None);
    secretary
}

#[rstest]
#[case::kazakh(Locale::Kazakh, ["Барлығы 40", "Мерзімі өткен 3", "Осы тоқсанда 11", "Аяқталған 23", "Мерзімі өткен · 3"])]
#[case::russian(Locale::Russian, ["Все 40", "Просрочено 3", "В этом квартале 11", "Завершено 23", "Просрочено · 3"])]
fn the_register_is_shown_with_its_filters(#[case] locale: Locale, #[case] shown: [&str; 5]) {
    let mut secretary = register(locale, USUAL);
    for words in shown {
        secretary.robot.shows(words);
    }
    secretary.robot.click(shown[3]);
    secretary.robot.hides(shown[4]);
    secretary.robot.click(shown[1]);
    secretary.robot.shows(shown[4]);
}

#[test]
fn an_instruction_is_found_by_a_word_of_either_language() {
    let mut secretary = register(Locale::Russian, USUAL);
    let robot = &mut secretary.robot;
    robot.press("Ctrl+F");
    robot.layout = robot::Layout::Kazakh;
    robot.type_text("құрылыс саласындағы");
    robot.shows("Полностью перевести разрешительные процедуры");
    robot.hides("Обновить прогноз развития");
    robot.type_text("ъъъ");
    robot.shows("По этому фильтру поручений нет");
}

#[test]
fn progress_is_noted_by_mouse() {
    let mut secretary = register(Locale::Kazakh, USUAL);
    let robot = &mut secretary.robot;
    robot.click("30.09.2026");
    robot.shows("№\u{a0}9031");
    robot.click_on("note");
    robot.shows("тоқсандық шолуға енеді");
    // Without words nothing is recorded.
    robot.click_on("confirm");
    robot.shows("тоқсандық шолуға енеді");
    robot.click_on("text-kk");
    robot.type_text("алты рәсім көшірілді");
    robot.click_on("confirm");
    robot.hides("тоқсандық шолуға енеді");
    robot.shows("сақталды");
    let panel = robot.place("№\u{a0}9031").center();
    robot.point(iced::Point::new(panel.x, panel.y + 200.0));
    robot.wheel(30.0);
    robot.shows("алты рәсім көшірілді");
}

#[test]
fn an_instruction_is_executed_by_keyboard() {
    let mut secretary = register(Locale::Russian, USUAL);
    let robot = &mut secretary.robot;
    robot.click("30.09.2026");
    robot.shows("просрочено на 49");
    for _ in 0..30 {
        if robot.focused().is_some_and(|words| words.contains("Контроль…")) {
            break;
        }
        robot.press("Tab");
    }
    robot.press("Enter");
    robot.shows("Запись о контроле");
    robot.press("Ctrl+Enter");
    robot.hides("Запись о контроле");
    robot.shows("исполнено с нарушением срока");
    robot.shows("Просрочено 2");
    robot.shows("Завершено 24");
}

#[test]
fn a_removal_without_a_basis_is_refused_and_the_form_stays() {
    let mut secretary = register(Locale::Russian, USUAL);
    let robot = &mut secretary.robot;
    robot.click("30.09.2026");
    robot.click_on("event");
    robot.click("Снято с контроля");
    robot.click_on("confirm");
    robot.shows("Понятно");
    robot.click_on("understood");
    robot.shows("Запись о контроле");
    robot.press("Esc");
    robot.hides("Запись о контроле");
    robot.shows("Просрочено 3");
}

#[rstest]
#[case::kazakh(Locale::Kazakh, ["жоспарланған, қаралмаған", "43", "8-тармақ: тоқсанында кемінде бір рет", "Тапсырмалар: 22", "қаралмаған"])]
#[case::russian(Locale::Russian, ["запланировано, не рассмотрено", "43", "пункт 8: не реже одного раза в квартал", "Поручений: 22", "не рассмотрено"])]
fn the_quarter_shows_its_guard_and_its_figures(#[case] locale: Locale, #[case] shown: [&str; 5]) {
    let mut secretary = register(locale, USUAL);
    go(&mut secretary, Some(Quarter::of(before_the_sitting().date())));
    for words in shown {
        secretary.robot.shows(words);
    }
    secretary.robot.click_on("quarter-before");
    secretary.robot.shows("III");
    secretary.robot.hides(shown[0]);
}

#[test]
fn the_review_is_prepared_and_printed_by_keyboard_in_both_languages() {
    let mut secretary = register(Locale::Kazakh, USUAL);
    go(&mut secretary, Some(Quarter::of(before_the_sitting().date())));
    secretary.robot.press("Ctrl+Enter");
    secretary.robot.shows("1-бет / 4");
    secretary.robot.press("Ctrl+Enter");
    let asked = secretary.asked.lock().unwrap();
    let names: Vec<String> =
        asked.printed.iter().map(|path| path.file_name().unwrap().to_string_lossy().into_owned()).collect();
    assert_eq!(
        names,
        [
            "Мемлекет басшысы тапсырмаларының орындалуына шолу, 2026 жылғы IV тоқсан.pdf",
            "Обзор исполнения поручений Главы государства, IV квартал 2026 года.pdf",
        ]
    );
    assert!(asked.printed.iter().all(|path| std::fs::read(path).unwrap().starts_with(b"%PDF")));
}

#[test]
fn the_review_is_saved_and_opened_by_mouse() {
    let mut secretary = register(Locale::Russian, USUAL);
    secretary.robot.click("Обзор");
    secretary.robot.click_on("paper-save");
    secretary.robot.shows("Файл сохранён");
    secretary.robot.click_on("paper-open");
    assert_eq!(secretary.asked.lock().unwrap().opened.len(), 2);
}

#[test]
fn a_new_instruction_needs_its_document_its_text_and_its_executor() {
    let mut secretary = register(Locale::Kazakh, USUAL);
    let robot = &mut secretary.robot;
    robot.press("Ctrl+N");
    robot.shows("Жаңа тапсырма");
    robot.press("Ctrl+Enter");
    robot.shows("Жаңа тапсырма");
    robot.type_text("жарлық");
    robot.press("Tab");
    robot.type_text("указ");
    for words in ["77", "01112026", "", "", "", "2"] {
        robot.press("Tab");
        robot.type_text(words);
    }
    // The executor.
    robot.press("Tab");
    robot.press("Enter");
    robot.press("Enter");
    robot.press("Tab");
    robot.type_text("цифрлық карта жасалсын");
    robot.press("Ctrl+Enter");
    robot.hides("Жаңа тапсырма");
    robot.shows("Барлығы 41");
}

#[rstest]
#[case::small(Size::new(1024.0, 680.0))]
#[case::twice_as_large(Size::new(683.0, 384.0))]
fn the_main_button_is_reached_in_a_small_window(#[case] size: Size) {
    let mut secretary = register(Locale::Kazakh, size);
    let button = secretary.robot.place("Тапсырма қосу…");
    assert!(button.x + button.width <= size.width, "{button:?}");
    secretary.robot.click_on("main");
    secretary.robot.shows("Жаңа тапсырма");
}
