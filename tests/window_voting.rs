//! Votes at the table in the window beside the usual ones: consent in two keys, ballots, the same vote for several items,
//! who comes while a vote is open, and what may be done without the quorum.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a secretary who cannot go on fails her test")]

#[path = "support/robot.rs"]
mod robot;
#[path = "support/secretary.rs"]
mod secretary;

use alqa::clock::{Clock, Hands};
use alqa::domain::id::SessionId;
use alqa::i18n::Locale;
use alqa::office::{Desk, Office};
use alqa::ui::app::{App, Message, work};
use alqa::ui::place::Place;
use chrono::{NaiveDate, NaiveDateTime};
use iced::Size;
use robot::Robot;
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
fn a_unanimous_vote_takes_three_keys_and_consent_two() {
    let mut table = Table::open(Locale::Kazakh);
    let robot = table.robot();
    robot.press("Ctrl+Enter");
    for key in ["Ctrl+Enter", "F5", "Ctrl+Enter"] {
        robot.press(key);
    }
    robot.shows("Бірауыздан қабылданды");
    // The words of the protocol, in both languages, made from the same facts.
    robot.shows("«қарсы»\u{a0}– 0");
    robot.shows("Принято единогласно.");
    robot.press("Ctrl+Enter");
    robot.press("Ctrl+Enter");
    robot.click("жалпы келісім");
    for key in ["Ctrl+Enter", "Ctrl+Enter"] {
        robot.press(key);
    }
    robot.shows("Бірауыздан қабылданды");
}

#[test]
fn ballots_are_counted_with_the_spoiled_and_those_not_returned() {
    let mut table = Table::open(Locale::Russian);
    let robot = table.robot();
    robot.press("Ctrl+Enter");
    robot.click("тайное");
    robot.press("Ctrl+Enter");
    for (id, figure) in [("count-for", "12"), ("count-against", "2")] {
        robot.click_on(id);
        robot.type_text(figure);
    }
    robot.shows("Сумма 14, а голосующих\u{a0}– 17: не хватает 3");
    robot.click_on("count-spoiled");
    robot.type_text("1");
    robot.click_on("count-not-voted");
    robot.type_text("3");
    robot.shows("Сумма 18, а голосующих\u{a0}– 17: лишних 1");
    robot.press("Ctrl+A");
    robot.type_text("2");
    robot.shows("Сумма 17 / 17\u{a0}– верно");
    robot.shows("Выдано листов\u{a0}– 17, в ящике\u{a0}– 15, из них недействительных\u{a0}– 1, не сдано\u{a0}– 2");
    robot.press("Ctrl+Enter");
    robot.shows("не голосовали\u{a0}– 3, в том числе недействительных листов голосования\u{a0}– 1");
    robot.shows("Принято большинством голосов");
}

#[test]
fn the_same_vote_is_recorded_for_the_items_that_follow() {
    let mut table = Table::open(Locale::Russian);
    let robot = table.robot();
    robot.press("Ctrl+Enter");
    robot.press("Ctrl+Enter");
    robot.click_on("members-2-2");
    robot.click_on("all-for");
    robot.press("Ctrl+Enter");
    robot.shows("за\u{a0}– 16, против\u{a0}– 1");
    robot.click_on("same");
    robot.shows("Записать голосование №\u{a0}1 так же по следующим вопросам?");
    robot.shows("Голоса: за\u{a0}– 16, против\u{a0}– 1");
    robot.click_on("confirm");
    robot.hides("Записать голосование");

    let id = session(&table.secretary);
    let mut office = office(&table.secretary);
    let sitting = office.sitting(id).unwrap();
    assert!(sitting.votes().len() > 1, "each item has its own vote");
    assert!(sitting.votes().iter().all(|vote| vote.ballots == sitting.votes()[0].ballots));
    let voted: Vec<_> = sitting.votes().iter().map(|vote| vote.item).collect();
    let done: Vec<_> = sitting.items().iter().filter(|it| it.is_done()).map(|it| it.item.id).collect();
    assert_eq!(voted, done);
    let moments: std::collections::BTreeSet<_> = sitting.votes()[1..].iter().map(|vote| vote.opened.at).collect();
    assert_eq!(moments.len(), 1, "they were recorded as one act");
}

#[test]
fn whoever_comes_while_a_vote_is_open_has_a_vote_and_is_told_of() {
    let mut table = Table::open(Locale::Kazakh);
    let robot = table.robot();
    robot.click("Үсенов\u{a0}М.");
    robot.click_on("leaves");
    robot.press("Ctrl+Enter");
    robot.press("Ctrl+Enter");
    robot.press("F5");
    robot.shows("белгіленді");
    robot.click("Үсенов\u{a0}М.");
    robot.click_on("arrives");
    robot.shows("Дауыс беру кезінде келді, дауыс беруге құқығы бар: Үсенов\u{a0}М.");
    robot.shows("Дауысы белгіленбеген: Үсенов\u{a0}М.");
    robot.press("F5");
    robot.press("Ctrl+Enter");
    robot.shows("жақтап\u{a0}– 17");
}

#[test]
fn a_cancelled_vote_is_repeated_and_says_so() {
    let mut table = Table::open(Locale::Russian);
    let robot = table.robot();
    robot.press("Ctrl+Enter");
    robot.press("Ctrl+Enter");
    robot.click_on("cancel-vote");
    robot.click("голоса подсчитаны неверно");
    robot.click_on("confirm");
    robot.press("Ctrl+Enter");
    robot.shows("повторно вместо голосования №\u{a0}1");
}

#[test]
fn without_the_quorum_it_is_said_what_may_be_done() {
    let mut table = Table::open(Locale::Russian);
    let robot = table.robot();
    robot.press("Ctrl+Enter");
    for name in
        ["Габитов\u{a0}Н.", "Канатов\u{a0}Е.", "Касымов\u{a0}Е.", "Петрова\u{a0}Н.", "Усенов\u{a0}М.", "Югай\u{a0}В."]
    {
        robot.click(name);
        robot.click_on("leaves");
    }
    robot.shows("КВОРУМА НЕТ");
    robot.shows("Без кворума можно обсуждать, давать слово, переносить и снимать вопросы.");
    for way in ["way-pause", "way-postpone", "way-close"] {
        assert!(robot.sees_part(way), "{way} is not offered");
    }
}
