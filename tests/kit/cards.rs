//! What pages are made of, the box that finds everything, and the card of a start that failed.

use alqa::i18n::Locale;
use alqa::ui::theme::Theme;
use iced::Size;

use crate::robot::{Layout, Robot};
use crate::showroom::{Room, Showroom};

fn room(room: Room) -> Robot<Showroom> {
    Robot::at(Showroom::new(Locale::Russian, Theme::Light, room), Size::new(1366.0, 1000.0))
}

#[test]
#[ignore = "makes pictures to look at"]
fn pictures() {
    crate::pictures_of(&[
        (Room::Cards, "cards"),
        (Room::Papers, "cards-papers"),
        (Room::Search, "search"),
        (Room::Failure, "failure"),
    ]);
}

#[test]
fn every_word_of_the_cards_can_be_found() {
    let mut robot = room(Room::Cards);
    for words in [
        "Направить выписки из протокола № 4",
        "п. 15 · 2 раб. дня",
        "Осталось 2 адресата из 7",
        "просрочено 2 дня",
        "Срок продлён",
        "первый срок 20.10.2026",
        "Исполнено в срок",
        "ноя",
        "Предложения",
        "не внесено",
        "придут 9, нужно 12",
        "решает председатель",
        "записано дважды",
        "13 из 17",
        "не состоялось",
    ] {
        robot.shows(words);
    }
}

#[test]
fn every_card_that_can_be_pressed_is_reached_with_tab() {
    let mut robot = room(Room::Cards);
    let order = robot.tab_order().join("\n");
    for words in ["5", "Утвердить", "Направить выписки", "ошибка во времени"] {
        assert!(order.contains(words), "«{words}» is not among\n{order}");
    }
}

#[test]
fn a_duty_a_step_a_session_and_a_phrase_are_pressed() {
    let mut robot = room(Room::Cards);
    robot.click("Подготовить проект плана на I квартал 2027 года");
    robot.click("Утвердить");
    robot.click_on("year-11-2");
    robot.click_on("year-6-1");
    assert_eq!(robot.window.pressed, ["duty-2", "step 2", "session 11 6", "session 6 x"]);
    robot.click("ошибка во времени");
    assert_eq!(robot.window.phrase, Some(1));
}

#[test]
fn a_paper_is_opened_and_printed() {
    let mut robot = room(Room::Papers);
    robot.shows("нет текста решения 3");
    robot.shows("после регистрации");
    robot.click("Повестка дня");
    robot.click_on("agenda-print");
    robot.click_on("protocol-pdf");
    assert_eq!(robot.window.pressed, ["agenda", "agenda-print", "protocol-pdf"]);
    let order = robot.tab_order();
    assert_eq!(order.len(), 2 + 3 + 2, "{order:?}");
}

#[test]
fn cards_stand_in_fewer_columns_where_there_is_less_room() {
    let window = || Showroom::new(Locale::Kazakh, Theme::Light, Room::Papers);
    let mut wide = Robot::new(window());
    let mut narrow = Robot::at(window(), Size::new(500.0, 900.0));
    let top = |robot: &mut Robot<Showroom>, words: &str| robot.place(words).y;
    assert!((top(&mut wide, "Күн тәртібі") - top(&mut wide, "Үзінділер")).abs() < 1.0);
    assert!(top(&mut narrow, "Үзінділер") > top(&mut narrow, "Күн тәртібі") + 100.0);
}

mod search {
    use super::*;

    #[test]
    fn the_box_takes_the_keyboard_and_the_page_is_out_of_reach() {
        let mut robot = room(Room::Cards);
        robot.press("Ctrl+K");
        robot.shows("найдено 8");
        robot.type_text("ные");
        assert_eq!(robot.window.query, "бюджетные");
        robot.hides("Утвердить");
        assert_eq!(robot.tab_order().len(), 1);
        robot.press("Esc");
        assert!(!robot.window.searching);
        robot.shows("Утвердить");
    }

    #[test]
    fn arrows_and_enter_open_what_was_found() {
        let mut robot = room(Room::Search);
        robot.press("Down");
        robot.press("Down");
        robot.press("Down");
        assert_eq!(robot.window.hit, 3);
        robot.press("Enter");
        robot.press("Up");
        assert_eq!(robot.window.hit, 2);
        robot.click("Добавить вопрос «бюджет» в повестку № 6");
        assert_eq!(robot.window.pressed, ["hit 3", "hit 6"]);
        assert_eq!(robot.window.query, "бюджет");
    }

    #[test]
    fn the_current_hit_can_be_seen_in_a_low_window() {
        let window = Showroom::new(Locale::Russian, Theme::Light, Room::Search);
        let mut robot = Robot::at(window, Size::new(683.0, 384.0));
        robot.hides("Отобрать в контроле");
        robot.press("Up");
        assert_eq!(robot.window.hit, 7);
        robot.shows("Отобрать в контроле");
        robot.press("Down");
        robot.shows("Об исполнении республиканского бюджета");
    }

    #[test]
    fn nothing_found_is_said() {
        let mut robot = room(Room::Search);
        robot.layout = Layout::Russian;
        robot.press("Ctrl+A");
        robot.type_text("щщщ");
        robot.shows("Ничего не найдено");
        robot.press("Enter");
        assert!(robot.window.pressed.is_empty());
    }

    #[test]
    fn a_press_beside_the_box_closes_it() {
        let mut robot = room(Room::Search);
        robot.click_at(iced::Point::new(20.0, 500.0));
        assert!(!robot.window.searching);
        assert!(robot.window.pressed.is_empty());
    }
}

mod failure {
    use super::*;

    #[test]
    fn what_is_whole_what_is_not_and_the_ways_are_told() {
        let mut robot = room(Room::Failure);
        for words in ["часть файла повреждена", "ничего не записала", "Что цело", "Что не читается", "ministry.alqa"]
        {
            robot.shows(words);
        }
        robot.click("вчера, 18:02");
        assert_eq!(robot.window.copy, 1);
        robot.click("Сохранить копию…");
        robot.click("Подробности");
        assert_eq!(robot.window.pressed, ["save", "details"]);
    }

    #[test]
    fn every_way_is_reached_with_tab() {
        let mut robot = room(Room::Failure);
        let order = robot.tab_order().join("\n");
        for words in ["сегодня, 09:00", "Восстановить копию", "Сохранить копию…", "Открыть…", "Подробности"]
        {
            assert!(order.contains(words), "«{words}» is not among\n{order}");
        }
    }

    #[test]
    fn every_way_can_be_seen_where_everything_is_twice_as_large() {
        let window = Showroom::new(Locale::Russian, Theme::Light, Room::Failure);
        let mut robot = Robot::at(window, Size::new(683.0, 384.0));
        let stops = robot.tab_order().len();
        for _ in 0..stops {
            robot.press("Tab");
            assert!(robot.sees_the_focus(), "{:?}", robot.focused());
        }
    }
}
