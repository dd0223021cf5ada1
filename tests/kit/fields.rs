//! Fields that are written in.

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
