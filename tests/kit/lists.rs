//! Lists that open under a field.

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
