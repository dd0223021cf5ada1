//! Who comes and goes at the table in the window: the roll, exact times, «until item N», the chair and the journal passed
//! on, closed parts, and a sitting that goes on another day.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a secretary who cannot go on fails her test")]

#[path = "support/robot.rs"]
mod robot;
#[path = "support/secretary.rs"]
mod secretary;

use alqa::clock::{Clock, Hands};
use alqa::domain::id::SessionId;
use alqa::domain::session::answer::Answer;
use alqa::domain::sitting::entry::AbsenceReason;
use alqa::i18n::Locale;
use alqa::office::{Desk, Office};
use alqa::ui::app::{App, Message, work};
use alqa::ui::place::Place;
use chrono::{NaiveDate, NaiveDateTime};
use iced::Size;
use robot::{Layout, Robot};
use secretary::Secretary;

const OFFICE: Size = Size::new(1366.0, 768.0);

fn hall(day: u32, hour: u32, minute: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 11, day).unwrap().and_hms_opt(hour, minute, 0).unwrap()
}

/// A secretary at the table of the practice collegium on the day of its sitting.
struct Table {
    secretary: Secretary,
    hands: &'static Hands,
}

impl Table {
    fn laid(locale: Locale) -> Self {
        let hands: &'static Hands = Box::leak(Box::new(Hands::at(hall(20, 9, 40))));
        let mut secretary = Secretary::practised_by(locale, OFFICE, Clock::Hands(hands));
        let session = session(&secretary);
        secretary.robot.send(Message::Work(work::Message::Go(Place::Sitting(session))));
        secretary.robot.press("Ctrl+Enter");
        Self { secretary, hands }
    }

    /// The members have answered the invitation: all come but the last one of the composition, who is on a trip.
    fn answered(locale: Locale) -> Self {
        let hands: &'static Hands = Box::leak(Box::new(Hands::at(hall(20, 9, 40))));
        let mut secretary = Secretary::having(locale, OFFICE, hall(20, 9, 40), |practice, office| {
            let session = office.session_by_number(Some(2026), 6).unwrap().id;
            let (away, come) = practice.compositions[1].seats.split_last().unwrap();
            for seat in come {
                office.set_answer(session, seat.person, Some(Answer::Confirmed)).unwrap();
            }
            let declined = Answer::Declined { reason: AbsenceReason::BusinessTrip };
            office.set_answer(session, away.person, Some(declined)).unwrap();
        });
        let session = session(&secretary);
        secretary.robot.send(Message::Work(work::Message::Go(Place::Sitting(session))));
        secretary.robot.press("Ctrl+Enter");
        Self { secretary, hands }
    }

    /// Everybody is here and the sitting is open.
    fn open(locale: Locale) -> Self {
        let mut table = Self::laid(locale);
        table.robot().press("F5");
        table.at(20, 10, 0);
        table.robot().press("Ctrl+Enter");
        table
    }

    fn at(&mut self, day: u32, hour: u32, minute: u32) {
        self.hands.set(hall(day, hour, minute));
        self.secretary.robot.send(Message::Tick);
    }

    fn robot(&mut self) -> &mut Robot<App> {
        &mut self.secretary.robot
    }
}

fn office(secretary: &Secretary) -> Office {
    let clock = Clock::Fixed(hall(20, 9, 0));
    let desk = Desk { author: "Сынақ".to_owned(), host: "үстел".to_owned(), clock };
    Office::open_read_only(&secretary.folder.path().join("practice.alqa"), None, &desk).unwrap()
}

fn session(secretary: &Secretary) -> SessionId {
    office(secretary).session_by_number(Some(2026), 6).unwrap().id
}

#[test]
fn the_roll_is_called_name_after_name_with_one_key_each() {
    let mut table = Table::answered(Locale::Kazakh);
    let robot = table.robot();
    robot.shows("Кворум болжамы");
    robot.shows("Кворум жиналады: қажет\u{a0}– 12");
    robot.press("Ctrl+R");
    robot.shows("Атап тіркеу: 1 / 17");
    robot.shows("Сейітов\u{a0}А.");
    robot.shows("Шақыруға жауабы: қатысады");
    robot.press("F6");
    robot.shows("Атап тіркеу: 2 / 17");
    robot.shows("1 қатысып отыр · 16 жоқ");
    robot.press("F7");
    robot.shows("бейнебайланыс арқылы");
    robot.shows("2 қатысып отыр · 15 жоқ");
    // Not here, and why; the roll goes on with the next name.
    robot.press("F8");
    robot.shows("Келмеу себебі");
    robot.press("Ctrl+Enter");
    robot.shows("Атап тіркеу: 4 / 17");
    robot.shows("іссапар");
    // Left for later.
    robot.press("F9");
    robot.shows("Атап тіркеу: 5 / 17");
    robot.press("Esc");
    robot.hides("Атап тіркеу: ");
    robot.shows("2 қатысып отыр · 15 жоқ");
    // Called again, it begins with whoever has not answered.
    robot.press("Ctrl+R");
    robot.shows("Атап тіркеу: 4 / 17");
    for _ in 0..14 {
        robot.press("F6");
    }
    robot.hides("Атап тіркеу: ");
    robot.shows("16 қатысып отыр · 1 жоқ");
}

#[test]
fn the_roll_by_pointer_in_russian() {
    let mut table = Table::answered(Locale::Russian);
    let robot = table.robot();
    robot.shows("Прогноз кворума");
    robot.shows("Ответы на приглашение: будут\u{a0}– 16, не будут\u{a0}– 1, не ответили\u{a0}– 0");
    // What was answered beforehand need not be asked again.
    robot.click_on("take-reasons");
    robot.shows("командировка");
    robot.hides("Взять причины");
    robot.click_on("call-roll");
    robot.shows("Перекличка: 1 / 17");
    robot.click_on("roll-present");
    robot.click_on("roll-video");
    robot.click_on("roll-later");
    robot.shows("Перекличка: ");
    robot.shows("2 в зале · 15 нет");
    robot.click_on("roll-end");
    robot.hides("Перекличка: ");
}

#[test]
fn an_arrival_is_dated_back_and_the_time_of_entering_stays() {
    let mut table = Table::open(Locale::Russian);
    table.at(20, 10, 5);
    let robot = table.robot();
    robot.layout = Layout::Russian;
    robot.click("Усенов\u{a0}М.");
    robot.press("F3");
    robot.shows("Убытие: М.\u{a0}Усенов");
    robot.press("Ctrl+Enter");
    robot.shows("16 в зале · 1 нет");
    table.at(20, 10, 30);
    let robot = table.robot();
    robot.click("Усенов\u{a0}М.");
    robot.press("F3");
    robot.shows("Прибытие: М.\u{a0}Усенов");
    // Before he went it cannot have been, and not after now.
    robot.type_text("0959");
    robot.shows("10:05");
    robot.press("Ctrl+A");
    robot.type_text("1045");
    robot.shows("Это время ещё не наступило.");
    robot.press("Ctrl+A");
    robot.type_text("1020");
    robot.hides("Это время ещё не наступило.");
    robot.press("Ctrl+Enter");
    robot.shows("17 в зале · 0 нет");
    robot.shows("в зале с 10:20");
    robot.click_on("journal");
    robot.shows("Прибытие: М.\u{a0}Усенов (внесено в 10:30)");
}

#[test]
fn whoever_went_until_an_item_is_asked_for_when_it_is_taken() {
    let mut table = Table::open(Locale::Kazakh);
    let robot = table.robot();
    robot.click("Үсенов\u{a0}М.");
    robot.click_on("exactly");
    robot.shows("Кетуін нақтылау: М.\u{a0}Үсенов");
    robot.click_on("until-item");
    robot.press("Down");
    robot.press("Down");
    robot.press("Enter");
    robot.click_on("confirm");
    robot.shows("2-мәселеде оралады");
    robot.shows("16 қатысып отыр · 1 жоқ");
    robot.press("Ctrl+Enter");
    robot.hides("оралуға тиіс");
    for key in ["Ctrl+Enter", "F5", "Ctrl+Enter", "Ctrl+Enter"] {
        robot.press(key);
    }
    robot.press("Ctrl+Enter");
    robot.shows("Осы кезге дейін оралуға тиіс: Үсенов\u{a0}М.");
    robot.click_on("all-back");
    robot.hides("оралуға тиіс");
    robot.shows("17 қатысып отыр · 0 жоқ");
}

#[test]
fn the_chair_and_the_journal_pass_to_others() {
    let mut table = Table::open(Locale::Russian);
    let robot = table.robot();
    robot.layout = Layout::Russian;
    robot.click_on("pass-chair");
    robot.shows("Кто далее председательствует?");
    robot.type_text("омар");
    robot.press("Enter");
    robot.click_on("keeper");
    robot.type_text("кан");
    robot.press("Enter");
    robot.click_on("confirm");
    robot.shows("Б.\u{a0}Омарова");
    robot.shows("Далее журнал ведёт Е.\u{a0}Канатов");
    // Whoever keeps the journal does not preside.
    robot.click_on("pass-chair");
    robot.type_text("кан");
    robot.press("Enter");
    robot.click_on("confirm");
    robot.shows("не может быть и председательствующим, и секретарём");
    robot.shows("В журнал ничего не записано");
}

#[test]
fn a_closed_part_is_held_without_those_who_went_out() {
    let mut table = Table::open(Locale::Kazakh);
    let robot = table.robot();
    robot.press("Ctrl+Enter");
    robot.click("Шақырылғандар");
    robot.click_on("arrives");
    robot.shows("1 қатысып отыр");
    table.at(20, 10, 20);
    let robot = table.robot();
    robot.click_on("begin-closed");
    robot.shows("Отырыстың жабық бөлігі басталсын ба?");
    robot.click("таратылуы шектелген");
    robot.click_on("out-0");
    robot.click_on("confirm");
    robot.shows("Жабық бөлік жүріп жатыр, басталғаны\u{a0}– 10:20");
    robot.shows("0 қатысып отыр");
    table.at(20, 10, 40);
    let robot = table.robot();
    robot.click_on("end-closed");
    robot.shows("Залға оралатындар");
    robot.click_on("confirm");
    robot.hides("Жабық бөлік жүріп жатыр");
    robot.shows("1 қатысып отыр");

    let id = session(&table.secretary);
    let record = office(&table.secretary).session_record(id).unwrap();
    let [part] = record.closed_parts.as_slice() else { panic!("{:?}", record.closed_parts) };
    assert_eq!((part.from, part.to, part.out.len()), (hall(20, 10, 20), hall(20, 10, 40), 1));
}

#[test]
fn a_sitting_goes_on_another_day_and_bears_both() {
    let mut table = Table::open(Locale::Russian);
    let robot = table.robot();
    robot.layout = Layout::Russian;
    robot.click_on("pause");
    robot.click("перерыв");
    robot.click_on("until-date");
    robot.type_text("23112026");
    robot.click_on("until-time");
    robot.type_text("1500");
    robot.click_on("confirm");
    robot.shows("Объявлен перерыв");
    robot.shows("15:00");
    table.at(23, 15, 0);
    let robot = table.robot();
    robot.press("Ctrl+Enter");
    robot.shows("Заседание идёт");
    robot.click_on("close-all");
    robot.click("в связи с нехваткой времени");
    robot.click_on("confirm");
    robot.shows("Заседание закрыто");
    let id = session(&table.secretary);
    let record = office(&table.secretary).session_record(id).unwrap();
    assert_eq!(record.days, (hall(20, 0, 0).date(), hall(23, 0, 0).date()));
}
