//! The page of today and the frame around it, used as a secretary uses them.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "support/robot.rs"]
mod robot;
#[path = "support/secretary.rs"]
mod secretary;

use alqa::clock::Clock;
use alqa::domain::id::SessionId;
use alqa::domain::sitting::entry::{Capacity, Event, Mode};
use alqa::i18n::Locale;
use alqa::office::Office;
use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use iced::Size;
use rstest::rstest;
use secretary::{Secretary, before_the_sitting};

const USUAL: Size = Size::new(1366.0, 768.0);
const SMALL: Size = Size::new(1024.0, 680.0);
/// The smallest window with everything twice as large.
const TWICE: Size = Size::new(683.0, 384.0);

fn on_the_day() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 11, 20).unwrap().and_hms_opt(9, 30, 0).unwrap()
}

fn number_six(office: &Office) -> SessionId {
    office.session_by_number(Some(2026), 6).unwrap().id
}

#[rstest]
#[case::kazakh(Locale::Kazakh, &[
    "Бүгін", "2026 жылғы 18 қараша, сәрсенбі", "Мерзімі өткен · 6", "№ 6 отырысқа қатысушыларды хабардар ету", "3 күн кешікті",
    "мерзімі 15.11, жексенбі, сондықтан ертерек", "Ертең · 1", "№ 6 отырысты өткізу", "6-тармақ", "Келесі отырыс",
    "20 қараша, жұма, 10:00 · 2 күннен кейін", "кворумға тағы 12 мүше керек", "Мемлекет басшысының тапсырмалары",
    "қаралатын күні – 20.11.2026", "Бақылау", "17 тапсырма", "2026 жылғы жоспар",
])]
#[case::russian(Locale::Russian, &[
    "Сегодня", "18 ноября 2026 года, среда", "Просрочено · 6", "Уведомить участников заседания № 6", "просрочено 3 дня",
    "срок 15.11, воскресенье, поэтому раньше", "Завтра · 1", "Провести заседание № 6", "п. 6", "Ближайшее заседание",
    "20 ноября, пятница, 10:00 · через 2 дня", "до кворума не хватает 12", "Поручения Главы государства",
    "рассмотрят 20.11.2026", "Контроль", "17 поручений", "План 2026 года",
])]
fn the_day_begins_with_what_is_to_be_done(#[case] locale: Locale, #[case] words: &[&str]) {
    let mut secretary = Secretary::practised(locale, Size::new(1366.0, 1400.0), before_the_sitting());
    let plain = |text: &str| text.replace('\u{a0}', " ");
    let texts: Vec<String> = secretary.robot.texts().iter().map(|text| plain(text)).collect();
    for words in words {
        assert!(texts.iter().any(|text| text == words), "«{words}» is not in {texts:#?}");
    }
}

#[test]
fn a_duty_opens_the_place_where_it_is_done() {
    let mut secretary = Secretary::practised(Locale::Kazakh, USUAL, before_the_sitting());
    secretary.robot.click("№\u{a0}6 отырысқа қатысушыларды хабардар ету");
    secretary.robot.hides("Келесі отырыс");
    secretary.robot.click_on("back");
    secretary.robot.shows("Келесі отырыс");
}

#[test]
fn the_keyboard_reaches_every_duty() {
    let mut secretary = Secretary::practised(Locale::Russian, USUAL, before_the_sitting());
    let order = secretary.robot.tab_order();
    assert!(order.iter().any(|stop| stop.contains("Провести заседание")), "{order:#?}");
    for _ in 0..order.len() {
        secretary.robot.press("Tab");
        if secretary.robot.focused().is_some_and(|stop| stop.contains("Уведомить участников")) {
            break;
        }
    }
    secretary.robot.press("Enter");
    secretary.robot.hides("Ближайшее заседание");
    secretary.robot.press("Alt+Left");
    secretary.robot.shows("Ближайшее заседание");
}

#[test]
fn the_rail_counts_what_is_overdue() {
    let mut secretary = Secretary::practised(Locale::Kazakh, USUAL, before_the_sitting());
    let overdue = secretary.robot.place("6");
    let today = secretary.robot.place_of("rail-today");
    assert!(overdue.is_within(&today), "{overdue:?} in {today:?}");
}

#[test]
fn on_its_day_the_session_stands_above_everything() {
    let mut secretary = Secretary::practised(Locale::Kazakh, USUAL, on_the_day());
    secretary.robot.shows("Бүгін отырыс өтеді");
    secretary.robot.shows("№\u{a0}6 отырыс, 10:00");
    secretary.robot.press("Ctrl+Enter");
    secretary.robot.hides("Келесі отырыс");
}

#[test]
fn a_sitting_that_goes_on_is_one_press_away() {
    let mut secretary = Secretary::having(Locale::Russian, USUAL, on_the_day(), |_, office| {
        office.begin_sitting(number_six(office), None).unwrap();
    });
    secretary.robot.shows("Заседание идёт");
    secretary.robot.shows("Заседание №\u{a0}6, идёт регистрация");
    secretary.robot.click_on("sitting");
    secretary.robot.hides("Ближайшее заседание");
}

#[test]
fn after_the_sitting_the_protocol_is_due() {
    let after = on_the_day() + TimeDelta::days(3);
    let mut secretary = Secretary::having(Locale::Kazakh, Size::new(1366.0, 1400.0), after, |practice, office| {
        practice.hold(office, number_six(office), &mut |_, _| {}).unwrap();
    });
    secretary.robot.shows("№\u{a0}6 отырыстың хаттамасын қол қоюға беру");
    secretary.robot.shows("қаралды");
    secretary.robot.hides("Отырыс жүріп жатыр");
}

#[test]
fn a_new_collegium_is_led_step_by_step() {
    let mut secretary = Secretary::founded(Locale::Kazakh, USUAL, |_, _| {});
    for words in
        ["Әзірге бірде-бір отырыс жоқ", "екі тілде толтырылған", "бұйрық пен мүшелер; кворум осы құрамнан есептеледі"]
    {
        secretary.robot.shows(words);
    }
    secretary.robot.press("Ctrl+Enter");
    secretary.robot.hides("Әзірге бірде-бір отырыс жоқ");
}

#[test]
fn a_new_session_is_two_presses_from_here() {
    let mut secretary = Secretary::practised(Locale::Kazakh, USUAL, before_the_sitting());
    secretary.robot.press("Ctrl+N");
    secretary.robot.shows("Нөмірі автоматты түрде беріледі. Кейін бәрін өзгертуге болады.");
    secretary.robot.press("Enter");
    // On the way back the question is not asked again.
    secretary.robot.press("Alt+Left");
    secretary.robot.shows("№\u{a0}8");
    secretary.robot.hides("Нөмірі автоматты түрде беріледі. Кейін бәрін өзгертуге болады.");
    secretary.robot.press("Alt+Left");
    secretary.robot.shows("Келесі отырыс");
}

#[test]
fn a_second_start_offers_nothing_that_records() {
    let secretary = Secretary::practised(Locale::Kazakh, USUAL, before_the_sitting());
    let mut robot = secretary.beside(Locale::Kazakh, USUAL, Clock::Fixed(before_the_sitting()));
    robot.press("Ctrl+N");
    robot.hides("Нөмірі автоматты түрде беріледі. Кейін бәрін өзгертуге болады.");
    robot.shows("Келесі отырыс");
}

#[rstest]
#[case::smallest(SMALL)]
#[case::twice_as_large(TWICE)]
fn the_rail_and_the_main_button_are_in_reach_of_every_window(#[case] size: Size) {
    for locale in [Locale::Kazakh, Locale::Russian] {
        let mut secretary = Secretary::practised(locale, size, on_the_day());
        for id in ["main", "search", "rail-today", "rail-settings"] {
            let place = secretary.robot.place_of(id);
            let inside = place.x >= 0.0 && place.x + place.width <= size.width && place.y + place.height <= size.height;
            assert!(inside, "{id} at {place:?} in {size:?}");
        }
        secretary.robot.click_on("rail-sessions");
        secretary.robot.click_on("back");
        secretary.robot.click_on("main");
        secretary.robot.hides(if locale == Locale::Kazakh {
            "Келесі отырыс"
        } else {
            "Ближайшее заседание"
        });
    }
}

#[test]
fn a_sitting_that_broke_off_is_offered_where_it_stopped() {
    for (locale, words) in [
        (Locale::Kazakh, ["Отырыс сағат 09:30 кезінде үзілді", "1 жазба түгел сақталған", "Отырысты жалғастыру"]),
        (Locale::Russian, ["Заседание прервалось в 09:30", "Запись журнала сохранена: 1", "Продолжить заседание"]),
    ] {
        let mut secretary = Secretary::having(locale, USUAL, on_the_day(), |_, office| {
            let session = number_six(office);
            office.begin_sitting(session, None).unwrap();
            let person = office.sitting(session).unwrap().setup().composition.seats[0].person;
            let arrived = Event::Arrived { person, capacity: Capacity::Member, mode: Mode::InPerson };
            office.record(session, on_the_day(), arrived).unwrap();
        });
        // The same run of the program that wrote the entry speaks of a sitting that goes on.
        secretary.robot.hides(words[0]);
        let later = on_the_day() + TimeDelta::minutes(20);
        let mut robot = secretary.beside(locale, USUAL, Clock::Fixed(later));
        for words in words {
            robot.shows(words);
        }
        robot.press("Ctrl+Enter");
        robot.hides(words[0]);
        robot.shows(if locale == Locale::Kazakh {
            "Қатысушылар тіркеліп жатыр"
        } else {
            "Идёт регистрация"
        });
    }
}
