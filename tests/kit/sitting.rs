//! The parts of the sitting: the ballot sheet, the members between votes, the journal.

use alqa::domain::ballot::Choice;
use alqa::i18n::Locale;
use alqa::ui::theme::Theme;
use iced::Size;

use crate::robot::{Layout, Robot};
use crate::showroom::{Message, Room, Showroom};

fn room(room: Room) -> Robot<Showroom> {
    Robot::new(Showroom::new(Locale::Kazakh, Theme::Light, room))
}

#[test]
#[ignore = "makes pictures to look at"]
fn pictures() {
    crate::pictures_of(&[(Room::Vote, "vote"), (Room::Speech, "speech")]);
}

mod ballot {
    use super::*;

    #[test]
    fn an_answer_is_given_with_the_pointer() {
        let mut robot = room(Room::Vote);
        robot.click_on("ballot-5-2");
        assert_eq!(robot.window.members[4].choice, Some(Choice::Against));
        robot.click_on("ballot-2-4");
        assert_eq!(robot.window.members[1].choice, Some(Choice::NotVoted));
        assert_eq!(robot.window.current, Some(1));
    }

    #[test]
    fn every_answer_and_every_reason_can_be_read() {
        let mut robot = room(Room::Vote);
        for words in ["Алқа мүшелері (17)", "берген жоқ", "Ғабитов Е.", "еңбек демалысында", "Төраға"]
        {
            robot.shows(words);
        }
        let answers = |robot: &mut Robot<Showroom>| robot.texts().iter().filter(|text| *text == "жақтап").count();
        // The head, and ten votes.
        assert_eq!(answers(&mut robot), 11);
        robot.click_on("ballot-5-1");
        assert_eq!(answers(&mut robot), 12);
    }

    #[test]
    fn arrows_pass_over_those_who_do_not_vote() {
        let mut robot = room(Room::Vote);
        robot.press("Tab");
        assert_eq!(robot.focused().as_deref(), Some("Ғабитов Е."));
        robot.press("Down");
        assert_eq!(robot.window.current, Some(6), "row 5 is away");
        robot.press("Up");
        assert_eq!(robot.window.current, Some(4));
        robot.press("End");
        assert_eq!(robot.window.current, Some(15), "row 16 is away");
        robot.press("Down");
        assert_eq!(robot.window.current, Some(15));
        robot.press("Home");
        assert_eq!(robot.window.current, Some(0));
    }

    #[test]
    fn an_answer_is_given_with_the_arrows_and_space() {
        let mut robot = room(Room::Vote);
        robot.press("Tab");
        robot.press("Space");
        assert_eq!(robot.window.members[4].choice, None, "no column has been chosen yet");
        robot.press("Right");
        robot.press("Right");
        robot.press("Right");
        robot.press("Space");
        assert_eq!(robot.window.members[4].choice, Some(Choice::Abstained));
        robot.press("Left");
        robot.press("Left");
        robot.press("Left");
        robot.press("Space");
        assert_eq!(robot.window.members[4].choice, Some(Choice::For));
    }

    #[test]
    fn letters_lead_to_a_name_on_any_layout() {
        for (layout, typed, row) in
            [(Layout::Kazakh, "ұл", 16), (Layout::Russian, "ул", 16), (Layout::Russian, "габ", 4)]
        {
            let mut robot = room(Room::Vote);
            robot.layout = layout;
            robot.press("Tab");
            robot.press("Home");
            robot.type_text(typed);
            assert_eq!(robot.window.current, Some(row), "{typed}");
        }
    }

    #[test]
    fn an_absent_row_has_nothing_to_mark() {
        let mut robot = room(Room::Vote);
        robot.click("Дүйсенова Л.");
        assert_eq!(robot.window.current, Some(5));
        robot.press("Right");
        robot.press("Space");
        assert_eq!(robot.window.members[5].choice, Some(Choice::For), "the answer that it had before");
        let (column, row) = (robot.place_of("ballot-5-1"), robot.place_of("ballot-6"));
        robot.click_at(iced::Point::new(column.center_x() + 60.0, row.center_y()));
        assert_eq!(robot.window.members[5].choice, Some(Choice::For));
    }

    #[test]
    fn seventeen_are_seen_at_once_in_the_smallest_window() {
        let window = Showroom { width: 371.0, ..Showroom::new(Locale::Kazakh, Theme::Light, Room::Vote) };
        // The sitting has a bar of 88 above.
        let mut robot = Robot::at(window, Size::new(1024.0, 680.0 - 88.0));
        for name in ["Сейітов А.", "Ұлықбек Ә."] {
            robot.shows(name);
        }
    }

    #[test]
    fn the_current_row_of_a_long_list_can_be_seen_wherever_it_became_current() {
        let mut robot = Robot::new(Showroom::new(Locale::Kazakh, Theme::Light, Room::Vote).of(60));
        robot.hides("Абаев Н. 4");
        robot.send(Message::Current(52));
        robot.shows("Абаев Н. 4");
        robot.press("Tab");
        assert!(robot.sees_the_focus());
        robot.press("Home");
        robot.hides("Абаев Н. 4");
        robot.shows("Сейітов А.");
        robot.press("PageDown");
        assert!(robot.sees_the_focus());
        assert!(robot.window.current.is_some_and(|row| row > 10));
        let before = robot.window.epoch;
        let place = robot.place_of("ballot").center();
        robot.point(place);
        robot.wheel(3.0);
        assert_ne!(robot.window.epoch, before);
    }
}

mod presence {
    use super::*;

    #[test]
    fn space_says_that_a_member_came_or_went() {
        let mut robot = room(Room::Speech);
        robot.press("Tab");
        robot.press("Down");
        assert_eq!(robot.window.current, Some(5), "those who are away are reached too");
        robot.press("Space");
        assert_eq!(robot.window.members[5].away, None);
        robot.press("Space");
        assert_eq!(robot.window.members[5].away, Some("шықты"));
        robot.shows("11:41 шықты");
    }

    #[test]
    fn a_press_on_the_sign_toggles_and_a_press_on_the_name_does_not() {
        let mut robot = room(Room::Speech);
        robot.click("Абаев Н.");
        assert_eq!((robot.window.current, robot.window.members[1].away), (Some(1), None));
        let row = robot.place_of("presence-2");
        robot.click_at(iced::Point::new(row.x + 22.0, row.center_y()));
        assert_eq!(robot.window.members[1].away, Some("шықты"));
    }
}

mod journal {
    use super::*;

    #[test]
    fn an_entry_and_the_whole_journal_are_opened() {
        let mut robot = room(Room::Vote);
        robot.click("2-мәселе бойынша дауыс беру ашылды");
        robot.click("Журнал");
        assert_eq!(robot.window.pressed, ["entry 41", "journal"]);
        let order = robot.tab_order().join("\n");
        assert!(order.contains("10:52:40 С. Еркін келді"), "{order}");
    }

    #[test]
    fn a_struck_entry_keeps_its_line_and_its_reason() {
        let mut robot = room(Room::Vote);
        robot.shows("Н. Абаев шықты");
        robot.shows("жол шатастырылған");
    }

    #[test]
    fn an_entry_without_room_is_left_out_whole_and_cannot_be_reached() {
        let window = Showroom::new(Locale::Kazakh, Theme::Light, Room::Vote);
        let mut robot = Robot::at(window, Size::new(1024.0, 680.0));
        robot.shows("Ш. Бекова сөзін аяқтады");
        robot.hides("Баяндама басталды");
        robot.shows("Жазылды 11:06:18");
        assert!(!robot.tab_order().join("\n").contains("Баяндама басталды"));
    }
}
