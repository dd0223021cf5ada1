//! The parts of the window in the hands of a user: by keyboard and by pointer.

mod cards;
mod dates;
mod fields;
#[path = "../support/gallery.rs"]
mod gallery;
mod lists;
#[path = "../support/robot.rs"]
mod robot;
#[path = "../support/showroom.rs"]
mod showroom;
mod sitting;
mod tables;

use alqa::i18n::Locale;
use alqa::ui::theme::Theme;
use gallery::{Gallery, Room};
use iced::Size;
use robot::Robot;

#[test]
#[ignore = "makes pictures to look at"]
fn pictures() {
    let folder = std::env::temp_dir();
    for (locale, theme, name) in [
        (Locale::Kazakh, Theme::Light, "light-kk"),
        (Locale::Russian, Theme::Light, "light-ru"),
        (Locale::Russian, Theme::Dark, "dark-ru"),
        (Locale::Kazakh, Theme::Dark, "dark-kk"),
        (Locale::Kazakh, Theme::HighContrast, "contrast-kk"),
        (Locale::Russian, Theme::HighContrast, "contrast-ru"),
    ] {
        for (room, place) in
            [(Room::Parts, "parts"), (Room::Table, "table"), (Room::Papers, "papers"), (Room::More, "more")]
        {
            let size = if room == Room::Parts { Size::new(1366.0, 1000.0) } else { Size::new(1366.0, 768.0) };
            let mut robot = Robot::at(Gallery::new(locale, theme).in_room(room), size);
            robot.photograph(&folder.join(format!("kit-{place}-{name}.png")));
            if room == Room::Table {
                robot.send(gallery::Message::Row(2));
                robot.press("Tab");
                robot.press("Tab");
                let hovered = robot.place("№ 5").center();
                robot.point(hovered);
                robot.photograph(&folder.join(format!("kit-{place}-{name}-focus.png")));
            }
            if room == Room::Parts {
                robot.press("Tab");
                robot.photograph(&folder.join(format!("kit-{place}-{name}-focus.png")));
                robot.click_on("unit");
                robot.type_text("цифр");
                robot.photograph(&folder.join(format!("kit-{place}-{name}-list.png")));
                robot.press("Esc");
                robot.click_on("date");
                robot.press("Down");
                robot.photograph(&folder.join(format!("kit-{place}-{name}-month.png")));
                robot.press("Esc");
                robot.click_on("ask");
                robot.photograph(&folder.join(format!("kit-{place}-{name}-dialog.png")));
            }
        }
    }
}

/// Draws rooms of the showroom in every look, and once as large as twice the size.
fn pictures_of(rooms: &[(showroom::Room, &str)]) {
    let folder = std::env::temp_dir();
    for &(room, place) in rooms {
        for (locale, theme, name) in [
            (Locale::Kazakh, Theme::Light, "light-kk"),
            (Locale::Russian, Theme::Dark, "dark-ru"),
            (Locale::Kazakh, Theme::HighContrast, "contrast-kk"),
        ] {
            let window = || showroom::Showroom::new(locale, theme, room);
            let mut robot = Robot::new(window());
            robot.photograph(&folder.join(format!("kit-{place}-{name}.png")));
            robot.press("Tab");
            robot.photograph(&folder.join(format!("kit-{place}-{name}-focus.png")));
            if theme == Theme::Light {
                let mut robot = Robot::at(window(), Size::new(683.0, 384.0));
                robot.photograph(&folder.join(format!("kit-{place}-{name}-zoom.png")));
            }
        }
    }
}

fn parts() -> Robot<Gallery> {
    Robot::at(Gallery::new(Locale::Kazakh, Theme::Light), Size::new(1366.0, 1000.0))
}

fn table() -> Robot<Gallery> {
    Robot::new(Gallery::new(Locale::Russian, Theme::Light).in_room(Room::Table))
}

mod buttons {
    use super::*;

    #[test]
    fn a_button_is_pressed_with_the_pointer() {
        let mut robot = parts();
        robot.click("Сақтау");
        assert_eq!(robot.window.pressed, ["usual"]);
    }

    #[test]
    fn a_press_that_ends_elsewhere_is_taken_back() {
        let mut robot = parts();
        let place = robot.place("Сақтау").center();
        robot.point(place);
        robot.hold();
        robot.point(iced::Point::new(5.0, 5.0));
        robot.release();
        assert!(robot.window.pressed.is_empty());
    }

    #[test]
    fn a_focused_button_is_pressed_with_space_and_with_enter() {
        let mut robot = parts();
        robot.press("Tab");
        robot.press("Space");
        robot.press("Enter");
        assert_eq!(robot.window.pressed, ["main", "main"]);
    }

    #[test]
    fn a_button_that_does_nothing_is_seen_but_not_reached() {
        let mut robot = parts();
        robot.click_on("main-off");
        assert!(robot.window.pressed.is_empty());
        let before = robot.focused();
        assert!(!robot.tab_order().iter().any(|stop| stop.contains("main-off")), "{before:?}");
    }

    #[test]
    fn the_tip_of_a_sign_appears_while_the_pointer_rests() {
        let mut robot = parts();
        let place = robot.place_of("add").center();
        robot.point(place);
        let before = robot.picture(1.0);
        // The tip goes by the clock of the machine.
        std::thread::sleep(std::time::Duration::from_millis(450));
        assert!(robot.picture(1.0) != before);
    }
}

mod tab {
    use super::*;

    #[test]
    fn tab_goes_through_every_part_in_the_order_of_reading() {
        let mut robot = parts();
        let order = robot.tab_order();
        let place = |words: &str| {
            order.iter().position(|stop| stop.contains(words)).unwrap_or_else(|| panic!("{words}: {order:?}"))
        };
        let expected = [
            "Бекіту",
            "Сақтау",
            "Жою…",
            "Бас тарту",
            "Астана қ.",
            "10:0",
            "31.11.2026",
            "Атқарушылық тәртіптің жай-күйі туралы",
            "title-ru",
            "белгіленген",
            "иә",
            "KK",
            "Цифрландыру департаменті",
            "өтетін залы",
            "Дайындық",
            "Өткізу",
            "Хаттама",
            "Күн тәртібі",
            "Болдырмау",
            "toast-close",
            "Тоқтату",
            "Дауыссыз шақыру",
            "Жабу",
        ];
        let places = expected.map(place);
        assert!(places.is_sorted(), "{order:?}");
    }

    #[test]
    fn after_the_last_part_comes_the_first_and_back() {
        let mut robot = parts();
        let order = robot.tab_order();
        robot.press("Tab");
        assert_eq!(robot.focused().as_ref(), order.first());
        robot.press("Shift+Tab");
        assert_eq!(robot.focused().as_ref(), order.last());
    }

    #[test]
    fn the_page_scrolls_to_where_the_keyboard_is() {
        let size = Size::new(1024.0, 680.0);
        let mut robot = Robot::at(Gallery::new(Locale::Kazakh, Theme::Light).in_room(Room::More), size);
        robot.hides("Соңғы батырма");
        let stops = robot.tab_order().len();
        robot.press("Shift+Tab");
        assert!(stops > 4);
        for _ in 0..stops {
            assert!(robot.sees_the_focus(), "{:?}", robot.focused());
            robot.press("Tab");
        }
        robot.shows("Соңғы батырма");
    }

    #[test]
    fn a_click_moves_the_keyboard() {
        let mut robot = parts();
        robot.click_on("place");
        assert_eq!(robot.focused().as_deref(), Some("Астана қ."));
        robot.click("Сақтау");
        assert_eq!(robot.focused().as_deref(), Some("Сақтау"));
    }
}

mod choices {
    use super::*;

    #[test]
    fn a_box_is_ticked_with_the_pointer_and_with_space() {
        let mut robot = parts();
        robot.click("белгіленген");
        assert!(!robot.window.ticked);
        robot.press("Space");
        assert!(robot.window.ticked);
    }

    #[test]
    fn arrows_go_from_choice_to_choice() {
        let mut robot = parts();
        robot.click("иә");
        robot.press("Right");
        assert_eq!(robot.window.radio, Some(1));
        robot.click("EN");
        assert_eq!(robot.window.segment, 2);
        robot.press("Left");
        assert_eq!(robot.window.segment, 1);
        robot.click("Қатысушылар");
        assert_eq!(robot.window.tab, 1);
        robot.press("End");
        assert_eq!(robot.window.tab, 2);
    }

    #[test]
    fn a_stage_is_opened() {
        let mut robot = parts();
        robot.click("Хаттама");
        assert_eq!(robot.window.pressed, ["stage 2"]);
    }
}

mod dialogs {
    use super::*;

    #[test]
    fn a_dialog_takes_the_keyboard_and_keeps_it() {
        let mut robot = parts();
        robot.click_on("ask");
        robot.shows("11:41:12 жазбасын сызып тастау керек пе?");
        assert_eq!(robot.focused().as_deref(), Some("Астана қ."));
        let order = robot.tab_order();
        assert_eq!(order, ["Бас тарту", "Сызып тастау", "Астана қ."]);
        robot.hides("Дауыссыз шақыру");
    }

    #[test]
    fn what_lies_below_a_dialog_is_out_of_reach() {
        let mut robot = parts();
        let below = robot.place("Сақтау").center();
        robot.click_on("ask");
        robot.click_at(below);
        robot.type_text("әй");
        assert!(robot.window.pressed.is_empty());
        assert!(robot.window.asked);
    }

    #[test]
    fn escape_leaves_a_dialog_and_the_keyboard_is_where_it_was() {
        let mut robot = parts();
        robot.press("Tab");
        robot.press("Tab");
        let before = robot.focused();
        robot.press("Enter");
        assert!(robot.window.asked);
        robot.press("Esc");
        assert!(!robot.window.asked);
        assert_eq!(robot.focused(), before);
    }

    #[test]
    fn what_is_typed_in_a_dialog_goes_into_it() {
        let mut robot = parts();
        robot.click_on("ask");
        robot.press("Ctrl+A");
        robot.type_text("қате жол");
        assert_eq!(robot.window.place, "қате жол");
        robot.press("Tab");
        robot.press("Tab");
        robot.press("Enter");
        assert!(!robot.window.asked);
    }
}

mod shortcuts {
    use alqa::ui::keys::Command;

    use super::*;

    #[test]
    fn a_shortcut_is_a_place_on_the_keyboard() {
        for layout in [robot::Layout::Kazakh, robot::Layout::Russian, robot::Layout::Latin] {
            let mut robot = parts();
            robot.layout = layout;
            robot.click_on("place");
            robot.press("Ctrl+N");
            robot.press("Ctrl+3");
            robot.press("F5");
            robot.press("Ctrl+Enter");
            let expected = [Command::New, Command::Page(3), Command::AllFor, Command::Main];
            assert_eq!(robot.window.commands, expected, "{layout:?}");
            assert_eq!(robot.window.place, "Астана қ.");
        }
    }
}

mod papers {
    use alqa::ui::widget::preview::Zoom;

    use super::*;

    fn papers() -> Robot<Gallery> {
        Robot::new(Gallery::new(Locale::Russian, Theme::Light).in_room(Room::Papers))
    }

    #[test]
    fn pages_turn_with_buttons_and_with_keys() {
        let mut robot = papers();
        robot.shows("Страница 1 из 3");
        robot.click_on("page-next");
        robot.shows("Страница 2 из 3");
        robot.press("Shift+Tab");
        robot.press("PageDown");
        robot.shows("Страница 3 из 3");
        robot.press("Home");
        robot.shows("Страница 1 из 3");
    }

    #[test]
    fn pages_grow_and_fit_again() {
        let mut robot = papers();
        robot.click_on("zoom-larger");
        robot.shows("125\u{a0}%");
        robot.click_on("zoom-fit");
        assert_eq!(robot.window.view.zoom, Zoom::Fit);
    }
}

mod messages {
    use super::*;

    #[test]
    fn a_toast_offers_the_way_back() {
        let mut robot = parts();
        robot.click("Болдырмау");
        robot.click_on("toast-close");
        assert_eq!(robot.window.pressed, ["undo", "closed"]);
    }

    #[test]
    fn long_work_can_be_stopped() {
        let mut robot = parts();
        robot.shows("42\u{a0}%");
        robot.click("Тоқтату");
        assert_eq!(robot.window.pressed, ["stop"]);
    }

    #[test]
    fn a_refusal_shows_its_figures_and_its_ways() {
        let mut robot = Robot::new(Gallery::new(Locale::Russian, Theme::Light).in_room(Room::More));
        for words in ["нет кворума", "присутствуют", "12", "17 × 2 / 3", "Отложить вопрос"]
        {
            robot.shows(words);
        }
        robot.click("Объявить перерыв");
        robot.press("Tab");
        robot.press("Enter");
        assert!(!robot.window.pressed.is_empty());
    }
}

#[test]
fn the_same_window_gives_the_same_picture() {
    let first = parts().picture(1.0);
    let second = parts().picture(1.0);
    assert!(first == second);
}

mod pictures_as_they_were {
    use super::*;

    #[test]
    fn the_parts_in_the_light_look() {
        parts().golden("parts-light-kk");
    }

    #[test]
    fn the_parts_in_the_dark_look() {
        let size = Size::new(1366.0, 1000.0);
        Robot::at(Gallery::new(Locale::Russian, Theme::Dark), size).golden("parts-dark-ru");
    }

    #[test]
    fn the_table_in_the_strongest_contrast() {
        Robot::new(Gallery::new(Locale::Kazakh, Theme::HighContrast).in_room(Room::Table)).golden("table-contrast-kk");
    }

    #[test]
    #[should_panic(expected = "is missing")]
    fn a_picture_that_nobody_has_accepted_is_a_failure() {
        assert!(std::env::var_os("UPDATE").is_none(), "is missing: nothing is accepted unseen");
        parts().golden("no-such-picture");
    }
}
