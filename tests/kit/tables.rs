//! Tables of any length.

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
