//! The parts of the window in the hands of a user: by keyboard and by pointer.

mod cards;
#[path = "../support/gallery.rs"]
mod gallery;
#[path = "../support/robot.rs"]
mod robot;
#[path = "../support/showroom.rs"]
mod showroom;
mod sitting;

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

mod fields {
    use super::*;

    #[test]
    fn kazakh_letters_are_typed_on_the_figure_row() {
        let mut robot = parts();
        robot.click_on("place");
        robot.press("Ctrl+A");
        robot.type_text("Ғабит Өтеген Ұлықбек һәм Іңкәр");
        assert_eq!(robot.window.place, "Ғабит Өтеген Ұлықбек һәм Іңкәр");
    }

    #[test]
    fn ctrl_with_a_letter_types_nothing_on_a_cyrillic_layout() {
        for layout in [robot::Layout::Kazakh, robot::Layout::Russian, robot::Layout::Latin] {
            let mut robot = parts();
            robot.layout = layout;
            robot.click_on("place");
            robot.press("Ctrl+B");
            robot.press("Ctrl+2");
            assert_eq!(robot.window.place, "Астана қ.", "{layout:?}");
            robot.press("Ctrl+A");
            robot.press("Ctrl+C");
            assert_eq!(robot.copied(), Some("Астана қ."), "{layout:?}");
            robot.press("Ctrl+X");
            assert_eq!(robot.window.place, "", "{layout:?}");
            robot.press("Ctrl+V");
            assert_eq!(robot.window.place, "Астана қ.", "{layout:?}");
        }
    }

    #[test]
    fn what_was_written_is_taken_back_and_brought_again() {
        let mut robot = parts();
        robot.click_on("place");
        robot.press("End");
        robot.type_text(" Үлкен зал");
        assert_eq!(robot.window.place, "Астана қ. Үлкен зал");
        robot.press("Ctrl+Z");
        assert_eq!(robot.window.place, "Астана қ. Үлкен ");
        robot.press("Ctrl+Z");
        robot.press("Ctrl+Z");
        robot.press("Ctrl+Z");
        robot.press("Ctrl+Z");
        assert_eq!(robot.window.place, "Астана қ.");
        robot.press("Ctrl+Y");
        robot.press("Ctrl+Shift+Z");
        assert_eq!(robot.window.place, "Астана қ. Үлкен");
        robot.type_text("!");
        assert_eq!(robot.window.place, "Астана қ. Үлкен!");
    }

    #[test]
    fn undo_of_one_field_leaves_the_others_alone() {
        let mut robot = parts();
        robot.click_on("place");
        robot.type_text("а");
        let place = robot.window.place.clone();
        robot.click_on("title-ru");
        robot.type_text("Об итогах");
        robot.press("Ctrl+Z");
        robot.press("Ctrl+Z");
        robot.press("Ctrl+Z");
        assert_eq!((robot.window.title.ru.as_str(), robot.window.place.as_str()), ("", place.as_str()));
    }

    #[test]
    fn both_languages_are_written_side_by_side() {
        let mut robot = parts();
        robot.shows("толтырылмаған");
        robot.click_on("title-kk");
        robot.press("Tab");
        robot.type_text("О состоянии\nдисциплины");
        assert_eq!(robot.window.title.ru, "О состоянии\nдисциплины");
        robot.hides("толтырылмаған");
        robot.press("Shift+Tab");
        robot.press("Ctrl+A");
        robot.press("Delete");
        assert_eq!(robot.window.title.kk, "");
        robot.press("Ctrl+Z");
        assert_eq!(robot.window.title.kk, "Атқарушылық тәртіптің жай-күйі туралы");
    }

    #[test]
    fn the_two_boxes_grow_together() {
        let mut robot = parts();
        robot.click_on("title-ru");
        let before = robot.place_of("title-kk");
        robot.type_text("Бір\nекі\nүш\nтөрт\nбес");
        let (kazakh, russian) = (robot.place_of("title-kk"), robot.place_of("title-ru"));
        assert!(kazakh.height > before.height + 40.0);
        assert!((kazakh.height - russian.height).abs() < 0.5 && (kazakh.y - russian.y).abs() < 0.5);
    }

    #[test]
    fn words_are_deleted_whole() {
        let mut robot = parts();
        robot.click_on("title-kk");
        robot.press("Ctrl+A");
        robot.type_text("алқа отырысы");
        robot.press("Ctrl+Backspace");
        assert_eq!(robot.window.title.kk, "алқа ");
    }

    #[test]
    fn a_secret_is_not_shown() {
        let mut robot =
            Robot::at(Gallery::new(Locale::Kazakh, Theme::Light).in_room(Room::More), Size::new(1366.0, 1000.0));
        robot.click_on("secret");
        robot.type_text("құпия");
        assert_eq!(robot.window.secret, "құпия");
        robot.hides("құпия");
    }

    #[test]
    fn a_field_to_be_read_only_is_shown_and_skipped() {
        let mut robot = parts();
        robot.shows("Жоспар, 18-тармақ");
        assert!(!robot.tab_order().iter().any(|stop| stop.contains("18-тармақ")));
    }

    #[test]
    fn a_press_on_the_label_leads_into_the_box() {
        let mut robot = parts();
        robot.click("Орны");
        assert_eq!(robot.focused().as_deref(), Some("Астана қ."));
        robot.click("Негіздеме");
        assert_eq!(robot.focused(), None, "there is nothing to write in a field to be read only");
    }

    #[test]
    fn letters_are_counted_near_the_limit() {
        let mut robot = parts();
        robot.shows("9 / 40");
        robot.click_on("place");
        robot.press("End");
        robot.type_text("ұ");
        robot.shows("10 / 40");
    }
}

mod dates {
    use super::*;

    #[test]
    fn a_date_is_typed_in_figures_on_a_kazakh_layout() {
        let mut robot = parts();
        robot.click_on("date");
        robot.press("Ctrl+A");
        for key in ["2", "0", "1", "1", "2", "0", "2", "6"] {
            robot.press(key);
        }
        assert_eq!(robot.window.date, "20.11.2026");
        robot.hides("мұндай күн жоқ");
        robot.press("Backspace");
        robot.press("7");
        assert_eq!(robot.window.date, "20.11.2027");
    }

    #[test]
    fn an_empty_field_says_the_form_of_a_date() {
        let mut robot = parts();
        robot.click_on("date");
        robot.press("Ctrl+A");
        robot.press("Delete");
        robot.shows("кк.аа.жжжж");
    }

    #[test]
    fn a_day_that_does_not_exist_is_named() {
        parts().shows("мұндай күн жоқ");
    }

    #[test]
    fn a_time_is_typed_in_figures() {
        let mut robot = parts();
        robot.click_on("time");
        robot.press("Ctrl+A");
        for key in ["1", "0", "4", "2"] {
            robot.press(key);
        }
        assert_eq!(robot.window.time, "10:42");
    }

    #[test]
    fn a_month_opens_with_the_arrow_and_gives_a_day() {
        let mut robot = parts();
        robot.click_on("date");
        robot.press("Down");
        robot.shows("Қараша 2026");
        robot.press("PageDown");
        robot.shows("Желтоқсан 2026");
        robot.press("Right");
        robot.press("Down");
        robot.press("Enter");
        // The date was no day, so the month opened at today, 12 November.
        assert_eq!(robot.window.date, "20.12.2026");
        robot.hides("Желтоқсан 2026");
        assert_eq!(robot.focused().as_deref(), Some("20.12.2026"));
    }

    #[test]
    fn a_day_is_taken_with_the_pointer() {
        let mut robot = parts();
        let field = robot.place_of("date");
        robot.click_at(iced::Point::new(field.x + field.width - 14.0, field.center_y()));
        robot.shows("Қараша 2026");
        robot.click("25.11.2026");
        assert_eq!(robot.window.date, "25.11.2026");
    }

    #[test]
    fn escape_closes_the_month_and_changes_nothing() {
        let mut robot = parts();
        robot.click_on("date");
        robot.press("Down");
        robot.press("Right");
        robot.press("Esc");
        robot.hides("Қараша 2026");
        assert_eq!(robot.window.date, "31.11.2026");
        assert_eq!(robot.focused().as_deref(), Some("31.11.2026"));
    }
}

mod lists {
    use super::*;

    #[test]
    fn typing_keeps_what_is_meant_and_enter_takes_it() {
        let mut robot = parts();
        robot.click_on("main");
        while robot.focused().as_deref() != Some("Цифрландыру департаменті") {
            robot.press("Tab");
        }
        robot.type_text("цифр");
        robot.shows("Цифрлық сервистер басқармасы");
        robot.hides("Қаржы департаменті");
        robot.press("Down");
        robot.press("Enter");
        assert_eq!(robot.window.unit, Some(1));
    }

    #[test]
    fn a_russian_keyboard_finds_kazakh_words() {
        let mut robot = parts();
        robot.layout = robot::Layout::Russian;
        robot.click_on("unit");
        robot.type_text("каржы");
        robot.shows("Қаржы департаменті");
        robot.hides("Департамент кадров");
        robot.press("Enter");
        assert_eq!(robot.window.unit, Some(2));
    }

    #[test]
    fn nothing_found_is_said() {
        let mut robot = parts();
        robot.click_on("unit");
        robot.type_text("щщщ");
        robot.shows("Ештеңе табылмады");
        robot.press("Enter");
        assert_eq!(robot.window.unit, Some(0));
    }

    #[test]
    fn a_choice_is_made_with_the_pointer() {
        let mut robot = parts();
        robot.click_on("unit");
        robot.click("Ұлттық мұрағат");
        assert_eq!(robot.window.unit, Some(4));
        robot.hides("Департамент кадров");
    }

    #[test]
    fn a_second_click_closes_the_list() {
        let mut robot = parts();
        robot.click_on("unit");
        robot.shows("Департамент кадров");
        robot.click_on("unit");
        robot.hides("Департамент кадров");
        robot.click_on("unit");
        robot.shows("Департамент кадров");
    }

    #[test]
    fn escape_and_tab_leave_the_choice_as_it_was() {
        for key in ["Esc", "Tab"] {
            let mut robot = parts();
            robot.click_on("unit");
            robot.press("Down");
            robot.press(key);
            robot.hides("Департамент кадров");
            assert_eq!(robot.window.unit, Some(0), "{key}");
        }
    }

    #[test]
    fn a_field_with_suggestions_takes_anything_and_offers_what_fits() {
        let mut robot = parts();
        robot.click_on("hall");
        robot.type_text("ұлт");
        robot.shows("Ұлттық мұрағат");
        robot.press("Enter");
        assert_eq!(robot.window.hall, "Ұлттық мұрағат");
        robot.press("Ctrl+A");
        robot.type_text("үлкен зал");
        assert_eq!(robot.window.hall, "үлкен зал");
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

mod tables {
    use super::*;

    #[test]
    fn ten_thousand_rows_are_reached_with_the_keyboard() {
        let mut robot = table();
        robot.click("№ 1");
        assert_eq!(robot.window.row, Some(0));
        robot.press("End");
        assert_eq!(robot.window.row, Some(9_999));
        robot.shows("№ 10000");
        robot.press("Up");
        robot.press("PageUp");
        let row = robot.window.row.unwrap();
        assert!(row < 9_998 && row > 9_900);
        robot.press("Home");
        robot.shows("Просрочено · 9");
        robot.press("Down");
        robot.press("Enter");
        assert_eq!((robot.window.row, robot.window.opened), (Some(1), Some(1)));
    }

    #[test]
    fn the_selected_row_can_be_seen_wherever_it_was_selected() {
        let mut robot = table();
        robot.hides("№ 5001");
        robot.send(gallery::Message::Row(5_000));
        robot.shows("№ 5001");
    }

    #[test]
    fn the_wheel_and_the_thumb_scroll() {
        let mut robot = table();
        let place = robot.place("№ 5").center();
        robot.point(place);
        robot.wheel(10.0);
        robot.hides("Просрочено · 9");
        let grid = robot.place_of("grid");
        let x = grid.x + grid.width - 6.0;
        robot.point(iced::Point::new(x, grid.y + 60.0));
        robot.hold();
        robot.point(iced::Point::new(x, grid.y + grid.height + 50.0));
        robot.release();
        robot.shows("№ 10000");
        assert_eq!(robot.window.row, None);
    }

    #[test]
    fn a_double_click_opens() {
        let mut robot = table();
        let place = robot.place("№ 3").center();
        robot.double_click_at(place);
        assert_eq!(robot.window.opened, Some(2));
    }

    #[test]
    fn a_head_sorts_with_the_pointer_and_with_space() {
        let mut robot = table();
        robot.click("Поручение");
        assert_eq!(robot.window.sorted, (1, alqa::ui::widget::grid::Order::Ascending));
        robot.press("Space");
        assert_eq!(robot.window.sorted, (1, alqa::ui::widget::grid::Order::Descending));
        robot.press("Left");
        robot.press("Space");
        assert_eq!(robot.window.sorted.0, 0);
        robot.click("Исполнитель");
        assert_eq!(robot.window.sorted.0, 0, "this column does not sort");
    }

    #[test]
    fn letters_lead_to_a_row_on_any_layout() {
        let mut robot = table();
        robot.click("№ 1");
        robot.layout = robot::Layout::Russian;
        robot.type_text("усын");
        assert_eq!(robot.window.row, Some(1));
    }

    #[test]
    fn scrolling_advances_the_epoch() {
        let mut robot = table();
        let before = robot.window.epoch;
        let place = robot.place("№ 5").center();
        robot.point(place);
        robot.wheel(3.0);
        assert_ne!(robot.window.epoch, before);
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
