//! The list of sessions and a new session, used as a secretary uses them.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "support/robot.rs"]
mod robot;
#[path = "support/secretary.rs"]
mod secretary;

use alqa::clock::Clock;
use alqa::domain::id::SessionId;
use alqa::domain::session::stage::{CallOff, CallOffReason};
use alqa::domain::text::Bilingual;
use alqa::i18n::Locale;
use alqa::office::Office;
use alqa::office::practice::Practice;
use chrono::{NaiveDate, NaiveDateTime};
use iced::Size;
use rstest::rstest;
use secretary::{Secretary, before_the_sitting};

const USUAL: Size = Size::new(1366.0, 768.0);
const SMALL: Size = Size::new(1024.0, 680.0);
/// The smallest window with everything twice as large.
const TWICE: Size = Size::new(683.0, 384.0);

fn at_the_list(locale: Locale, size: Size) -> Secretary {
    let mut secretary = Secretary::practised(locale, size, before_the_sitting());
    secretary.robot.press("Ctrl+2");
    secretary
}

fn after() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap().and_hms_opt(9, 0, 0).unwrap()
}

fn number_six(office: &Office) -> SessionId {
    office.session_by_number(Some(2026), 6).unwrap().id
}

fn seated(practice: &Practice, office: &mut Office) {
    for unit in &practice.units {
        let unit = alqa::domain::unit::Unit { head: None, ..unit.clone() };
        office.add_unit(&unit).unwrap();
    }
    for person in &practice.persons {
        office.add_person(person).unwrap();
    }
    for composition in &practice.compositions {
        office.add_composition(composition).unwrap();
    }
}

#[rstest]
#[case::kazakh(Locale::Kazakh, ["Отырыстар", "өткізілді: 5 · алда: 2", "Барлығы 7", "№ 6", "20 қараша, жм", "Кезекті", "шақырылған", "келеді 0, қажет 12", "тіркелді", "қағаз түрінде", "2026 жыл"])]
#[case::russian(Locale::Russian, ["Заседания", "проведено: 5 · впереди: 2", "Все 7", "№ 6", "20 ноября, пт", "Очередное", "созвано", "придут 0, нужно 12", "зарегистрировано", "на бумаге", "2026 год"])]
fn the_year_is_told_in_figures_and_words(#[case] locale: Locale, #[case] words: [&str; 11]) {
    let mut secretary = at_the_list(locale, USUAL);
    for words in words {
        secretary.robot.shows(&words.replace("№ ", "№\u{a0}").replacen(
            "20 ",
            "20\u{a0}",
            usize::from(words.starts_with("20 ")),
        ));
    }
}

#[test]
fn a_filter_leaves_the_sessions_that_are_meant() {
    let mut secretary = at_the_list(Locale::Kazakh, USUAL);
    secretary.robot.click("Алда 2");
    secretary.robot.shows("№\u{a0}7");
    secretary.robot.hides("№\u{a0}5");
    secretary.robot.click("Хаттамасы дайын емес 0");
    secretary.robot.shows("Мұндай отырыс жоқ.");
    // The strip of the year leads to a session that the filter hides.
    secretary.robot.click_on("sessions-month-9-1");
    secretary.robot.shows("№\u{a0}5");
}

#[test]
fn the_list_opens_at_the_next_session_and_enter_opens_it() {
    let mut secretary = at_the_list(Locale::Kazakh, USUAL);
    let item = "Мемлекет басшысы тапсырмаларының 2026 жылғы III тоқсанда орындалу барысы туралы";
    secretary.robot.hides(item);
    secretary.robot.press("Enter");
    secretary.robot.shows(item);
    secretary.robot.press("Alt+Left");
    secretary.robot.shows("Барлығы 7");
    // The session of December has no items; it is one row above.
    secretary.robot.press("Up");
    secretary.robot.press("Enter");
    secretary.robot.hides("Барлығы 7");
    secretary.robot.hides(item);
}

#[test]
fn a_second_click_opens_a_session_too() {
    let mut secretary = at_the_list(Locale::Russian, USUAL);
    let place = secretary.robot.place("№\u{a0}6").center();
    secretary.robot.double_click_at(place);
    secretary.robot.hides("Все 7");
    secretary.robot.shows("О ходе исполнения поручений Главы государства в III квартале 2026 года");
}

#[test]
fn two_presses_make_a_new_session() {
    let mut secretary = at_the_list(Locale::Kazakh, USUAL);
    secretary.robot.press("Ctrl+N");
    for words in ["Жаңа отырыс", "30.11.2026", "10:00", "дүйсенбі · дайындық мерзімдерінің бәрін сақтауға болады"]
    {
        secretary.robot.shows(words);
    }
    secretary.robot.press("Enter");
    secretary.robot.hides("Нөмірі автоматты түрде беріледі. Кейін бәрін өзгертуге болады.");
    secretary.robot.press("Alt+Left");
    for words in ["№\u{a0}8", "30\u{a0}қараша, дс", "Барлығы 8"] {
        secretary.robot.shows(words);
    }
}

#[test]
fn escape_makes_no_session() {
    let mut secretary = at_the_list(Locale::Russian, USUAL);
    secretary.robot.press("Ctrl+Enter");
    secretary.robot.shows("Новое заседание");
    secretary.robot.press("Esc");
    secretary.robot.hides("Номер присваивается автоматически. Позже всё можно изменить.");
    secretary.robot.shows("Все 7");
    // The keyboard is in the table again.
    secretary.robot.press("Enter");
    secretary.robot.hides("Все 7");
}

#[rstest]
#[case::a_day_off("29112026", "воскресенье · это нерабочий день")]
#[case::too_early("24112026", "вторник · сроки подготовки можно выдержать начиная с 30.11.2026")]
#[case::taken("20112026", "пятница · на этот день назначено заседание №\u{a0}6")]
#[case::over("17112026", "вторник · этот день уже прошёл")]
#[case::incomplete("3011", "Введите дату полностью")]
fn what_follows_from_a_day_is_said_at_once(#[case] day: &str, #[case] words: &str) {
    let mut secretary = at_the_list(Locale::Russian, USUAL);
    secretary.robot.press("Ctrl+N");
    secretary.robot.press("Ctrl+A");
    secretary.robot.type_text(day);
    secretary.robot.shows(words);
}

#[test]
fn an_incomplete_date_makes_no_session() {
    let mut secretary = at_the_list(Locale::Kazakh, USUAL);
    secretary.robot.press("Ctrl+N");
    secretary.robot.press("Backspace");
    secretary.robot.press("Enter");
    secretary.robot.shows("Күнді толық жазыңыз");
    secretary.robot.shows("Нөмірі автоматты түрде беріледі. Кейін бәрін өзгертуге болады.");
}

#[test]
fn an_extraordinary_session_needs_its_decision() {
    let mut secretary = at_the_list(Locale::Kazakh, USUAL);
    secretary.robot.click("Жаңа отырыс");
    secretary.robot.click("Кезектен тыс");
    secretary.robot.shows("Бірінші басшының шешімі");
    secretary.robot.shows("бұйрық");
    secretary.robot.click("Құру");
    secretary.robot.shows("Кезектен тыс отырысқа бірінші басшының шешімі керек");
    secretary.robot.click_on("new-basis-number");
    secretary.robot.type_text("41");
    secretary.robot.click("Құру");
    secretary.robot.hides("Бірінші басшының шешімі");
    secretary.robot.press("Ctrl+2");
    secretary.robot.shows("Кезектен тыс");
    secretary.robot.shows("№\u{a0}8");
}

#[test]
fn a_held_session_shows_its_quorum_and_opens_its_protocol() {
    let mut secretary = Secretary::having(Locale::Kazakh, USUAL, after(), |practice, office| {
        practice.hold(office, number_six(office), &mut |_, _| {}).unwrap();
    });
    secretary.robot.press("Ctrl+2");
    for words in ["17 мүшеден 14", "жоба", "өткізілді", "Хаттамасы дайын емес 1"]
    {
        secretary.robot.shows(words);
    }
    let place = secretary.robot.place("№\u{a0}6").center();
    secretary.robot.double_click_at(place);
    secretary.robot.hides("Барлығы 7");
    secretary.robot.press("Alt+Left");
    secretary.robot.shows("Барлығы 7");
}

#[test]
fn a_session_without_quorum_says_how_many_came() {
    let mut secretary = Secretary::having(Locale::Russian, USUAL, after(), |_, office| {
        let call_off = CallOff {
            reason: CallOffReason::NoQuorum { present: 10, needed: 12 },
            explanation: Bilingual::new("Кворум жиналмады.", "Кворум не собрался."),
            successor: None,
        };
        office.call_off(number_six(office), &call_off).unwrap();
    });
    secretary.robot.press("Ctrl+2");
    for words in ["пришли 10, нужно 12", "не состоялось", "проведено: 5 · впереди: 1 · не состоялось: 1"]
    {
        secretary.robot.shows(words);
    }
}

#[test]
fn a_second_start_makes_no_session() {
    let secretary = Secretary::practised(Locale::Kazakh, USUAL, before_the_sitting());
    let mut robot = secretary.beside(Locale::Kazakh, USUAL, Clock::Fixed(before_the_sitting()));
    robot.press("Ctrl+2");
    robot.shows("Барлығы 7");
    robot.press("Ctrl+N");
    robot.hides("Нөмірі автоматты түрде беріледі. Кейін бәрін өзгертуге болады.");
    robot.click("Жаңа отырыс");
    robot.hides("Нөмірі автоматты түрде беріледі. Кейін бәрін өзгертуге болады.");
}

#[test]
fn a_new_collegium_is_led_to_its_composition_first() {
    let mut secretary = Secretary::founded(Locale::Kazakh, USUAL, |_, _| {});
    secretary.robot.press("Ctrl+2");
    for words in [
        "Әзірге бірде-бір отырыс жоқ",
        "Келесі қадам: алқа құрамын енгізу.",
        "Алқа құрамы",
        "Бірінші отырыс",
        "Жұмыс жоспары",
    ] {
        secretary.robot.shows(words);
    }
    secretary.robot.click("Құрамды енгізу");
    secretary.robot.hides("Әзірге бірде-бір отырыс жоқ");
}

#[test]
fn a_seated_collegium_is_led_to_its_first_session() {
    let mut secretary = Secretary::founded(Locale::Russian, USUAL, seated);
    secretary.robot.press("Ctrl+2");
    for words in ["Заседаний пока нет", "Следующий шаг: создать первое заседание.", "17 членов, кворум 12"]
    {
        secretary.robot.shows(words);
    }
    secretary.robot.click("Создать заседание");
    secretary.robot.shows("Новое заседание");
    // There is no last session whose place could be taken over.
    secretary.robot.press("Enter");
    secretary.robot.shows("Укажите место на казахском языке");
    secretary.robot.click_on("new-place-kk");
    secretary.robot.type_text("Астана");
    secretary.robot.press("Ctrl+Enter");
    secretary.robot.press("Alt+Left");
    secretary.robot.shows("№\u{a0}1");
}

#[rstest]
#[case::smallest(SMALL)]
#[case::twice_as_large(TWICE)]
fn the_main_button_is_in_reach_of_every_window(#[case] size: Size) {
    for locale in [Locale::Kazakh, Locale::Russian] {
        let mut secretary = at_the_list(locale, size);
        let main = secretary.robot.place_of("main");
        assert!(main.x >= 0.0 && main.x + main.width <= size.width, "{main:?} in {size:?}");
        secretary.robot.click_on("main");
        let create = secretary.robot.place_of("new-create");
        assert!(create.y >= 0.0 && create.y + create.height <= size.height, "{create:?} in {size:?}");
        secretary.robot.click_on("new-create");
        secretary.robot.press("Alt+Left");
        secretary.robot.shows("№\u{a0}8");
    }
}
