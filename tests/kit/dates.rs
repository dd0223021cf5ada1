//! Fields of a date and of a time.

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
fn a_full_stop_after_figures_of_the_number_pad_stays_a_full_stop() {
    let mut robot = parts();
    robot.click_on("date");
    robot.press("Ctrl+A");
    // The Kazakh layout has the full stop on the key of the seven and no figures, so these come from the number pad.
    robot.type_text("3.4.2026");
    assert_eq!(robot.window.date, "03.04.2026");
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
