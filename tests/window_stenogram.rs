//! The stenogram in the window: the queue of speakers, words while they are spoken, the page of the stenogram, files.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a secretary who cannot go on fails her test")]

#[path = "support/robot.rs"]
mod robot;
#[path = "support/secretary.rs"]
mod secretary;

use alqa::clock::{Clock, Hands};
use alqa::domain::id::SessionId;
use alqa::domain::stenogram::Status;
use alqa::domain::text::Language;
use alqa::i18n::Locale;
use alqa::office::{Desk, Office};
use alqa::ui::app::{Message, work};
use alqa::ui::place::Place;
use chrono::{NaiveDate, NaiveDateTime};
use iced::Size;
use rstest::rstest;
use secretary::Secretary;

const OFFICE: Size = Size::new(1366.0, 768.0);

fn hall(hour: u32, minute: u32, second: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 11, 20).unwrap().and_hms_opt(hour, minute, second).unwrap()
}

/// A secretary at the table of the practice collegium, the first item taken.
struct Table {
    secretary: Secretary,
    hands: &'static Hands,
    session: SessionId,
}

impl Table {
    fn laid(locale: Locale, size: Size) -> Self {
        let hands: &'static Hands = Box::leak(Box::new(Hands::at(hall(9, 40, 0))));
        let mut secretary = Secretary::practised_by(locale, size, Clock::Hands(hands));
        let session = reading(&secretary, |office| office.session_by_number(Some(2026), 6).unwrap().id);
        secretary.robot.resize(size);
        secretary.robot.send(Message::Resized(size));
        secretary.robot.send(Message::Work(work::Message::Go(Place::Sitting(session))));
        let mut table = Self { secretary, hands, session };
        table.press("Ctrl+Enter");
        table.press("F5");
        table.at(10, 0, 0);
        table.press("Ctrl+Enter");
        table.press("Ctrl+Enter");
        table
    }

    /// Lets the clock go on; the window ticks.
    fn at(&mut self, hour: u32, minute: u32, second: u32) {
        self.hands.set(hall(hour, minute, second));
        self.secretary.robot.send(Message::Tick);
    }

    fn press(&mut self, keys: &str) {
        self.secretary.robot.press(keys);
    }

    fn robot(&mut self) -> &mut robot::Robot<alqa::ui::app::App> {
        &mut self.secretary.robot
    }

    /// Reads what is on disk, as another program would.
    fn on_disk<T>(&self, read: impl FnOnce(&mut Office, SessionId) -> T) -> T {
        let session = self.session;
        reading(&self.secretary, |office| read(office, session))
    }

    fn words_on_disk(&self) -> Vec<String> {
        self.on_disk(|office, session| {
            let stenogram = office.stenogram(session).unwrap();
            stenogram.speeches.values().map(|said| said.for_reader(said.spoken).1.to_owned()).collect()
        })
    }

    /// Gives the floor to whoever the dialog proposes.
    fn floor(&mut self) {
        self.press("F4");
        self.press("Ctrl+Enter");
    }
}

fn reading<T>(secretary: &Secretary, read: impl FnOnce(&mut Office) -> T) -> T {
    let desk =
        Desk { author: "Сынақ".to_owned(), host: "үстел".to_owned(), clock: Clock::Fixed(hall(9, 0, 0)) };
    read(&mut Office::open_read_only(&secretary.folder.path().join("practice.alqa"), None, &desk).unwrap())
}

#[test]
fn words_are_kept_every_second_and_a_step_back_is_one_word() {
    let mut table = Table::laid(Locale::Kazakh, OFFICE);
    table.robot().shows("Сөз берілгенде айтылғандар осында жазылады.");
    table.floor();
    table.robot().shows("Стенограмма: ");
    table.press("F12");
    table.robot().type_text("құрметті төраға");
    assert_eq!(table.words_on_disk(), Vec::<String>::new(), "a second has not passed");
    table.robot().shows("жазылуда…");
    table.at(10, 0, 1);
    assert_eq!(table.words_on_disk(), ["құрметті төраға"]);
    table.robot().shows("дискіге жазылды");
    table.press("Ctrl+Z");
    table.at(10, 0, 2);
    assert_eq!(table.words_on_disk(), ["құрметті "]);
    table.press("Ctrl+Y");
    table.press("Enter");
    table.robot().type_text("екінші");
    table.at(10, 0, 3);
    assert_eq!(table.words_on_disk(), ["құрметті төраға\nекінші"]);
    // Letters go to the names again once the words are put down.
    table.press("Esc");
    table.robot().type_text("ә");
    table.at(10, 0, 4);
    assert_eq!(table.words_on_disk(), ["құрметті төраға\nекінші"]);
}

#[test]
fn what_was_typed_since_the_last_second_is_kept_when_the_page_is_left() {
    let mut table = Table::laid(Locale::Russian, OFFICE);
    table.floor();
    table.press("F12");
    table.robot().type_text("слово");
    table.robot().send(Message::Work(work::Message::Go(Place::Today)));
    assert_eq!(table.words_on_disk(), ["слово"]);
    let session = table.session;
    table.robot().send(Message::Work(work::Message::Go(Place::Sitting(session))));
    table.robot().shows("слово");
}

#[rstest]
#[case::kazakh(Locale::Kazakh, "кезекте", "Келесі", "Кезекке қою")]
#[case::russian(Locale::Russian, "в очереди", "Следующий", "В очередь")]
fn whoever_asked_is_called_with_one_key(
    #[case] locale: Locale,
    #[case] waits: &str,
    #[case] next: &str,
    #[case] queue: &str,
) {
    let mut table = Table::laid(locale, OFFICE);
    table.robot().hides(next);
    table.floor();
    // While somebody speaks, the same key asks who comes next.
    table.press("Down");
    table.press("F4");
    table.robot().shows(queue);
    table.press("Ctrl+Enter");
    table.robot().shows(waits);
    table.robot().shows(next);
    assert_eq!(table.on_disk(|office, session| office.floor_queue(session).unwrap().len()), 1);
    table.at(10, 7, 0);
    table.press("F10");
    table.robot().hides(waits);
    let (speeches, queue) = table.on_disk(|office, session| {
        let speeches = office.sitting(session).unwrap().speeches().to_vec();
        (speeches, office.floor_queue(session).unwrap())
    });
    assert_eq!(queue, []);
    assert_eq!(speeches.len(), 2);
    assert_eq!(speeches[0].ended, Some(hall(10, 7, 0)));
    assert_eq!(speeches[1].ended, None);
    assert_ne!(speeches[0].speaker, speeches[1].speaker);
}

#[test]
fn the_clock_warns_quietly_and_can_stand() {
    let mut table = Table::laid(Locale::Kazakh, OFFICE);
    table.floor();
    table.at(10, 2, 0);
    table.robot().shows("сөз сөйлеу уақыты");
    let limit =
        table.on_disk(|office, session| office.table_papers(session).unwrap().profile.conduct.report_minutes.value);
    table.at(10, limit - 1, 0);
    table.robot().shows("бір минуттан аз қалды");
    table.robot().click_on("speech-clock");
    table.robot().shows("уақыт тоқтатылды");
    table.at(10, limit + 5, 0);
    table.robot().shows(&format!("{:02}:00", limit - 1));
    table.robot().click_on("speech-clock");
    table.robot().shows("бір минуттан аз қалды");
    table.at(10, limit + 7, 0);
    table.robot().shows("уақыты өтті");
}

#[test]
fn the_queue_is_put_in_order_with_the_pointer() {
    let mut table = Table::laid(Locale::Russian, OFFICE);
    // Whoever is proposed may wait for the floor as well before anybody has it.
    table.press("F4");
    table.robot().click_on("queue");
    table.press("F10");
    table.robot().shows("Стенограмма: ");
    for _ in 0..2 {
        table.press("Down");
        table.press("F4");
        table.press("Ctrl+Enter");
    }
    let ids = |table: &Table| {
        table.on_disk(|office, session| {
            office.floor_queue(session).unwrap().iter().map(|it| it.id.0).collect::<Vec<_>>()
        })
    };
    let before = ids(&table);
    assert_eq!(before.len(), 2);
    table.robot().click_on(String::leak(format!("forward-{}", before[1])));
    assert_eq!(ids(&table), [before[1], before[0]]);
    table.robot().click_on(String::leak(format!("drop-{}", before[0])));
    assert_eq!(ids(&table), [before[1]]);
    table.robot().click_on(String::leak(format!("call-{}", before[1])));
    assert_eq!(ids(&table), Vec::<i64>::new());
    table.robot().shows("Стенограмма: ");
}

#[rstest]
#[case::kazakh(Locale::Kazakh, "Хаттамаға алынды.", Language::Kazakh)]
#[case::russian(Locale::Russian, "Взято в протокол.", Language::Russian)]
fn selected_words_become_a_sentence_of_the_protocol(
    #[case] locale: Locale,
    #[case] told: &str,
    #[case] language: Language,
) {
    let mut table = Table::laid(locale, OFFICE);
    table.floor();
    table.press("F12");
    table.at(10, 0, 7);
    table.press("Ctrl+T");
    table.robot().type_text("екі тапсырма кешікті");
    table.press("Ctrl+E");
    table.robot().hides(told);
    for _ in 0.."екі тапсырма кешікті".chars().count() {
        table.press("Shift+Left");
    }
    table.press("Ctrl+E");
    table.robot().shows(told);
    table.robot().shows("Екі тапсырма кешікті.");
    let (said, fragments) = table.on_disk(|office, session| {
        let speeches = office.table_papers(session).unwrap().speeches;
        (speeches.into_values().next().unwrap(), office.fragments(session).unwrap())
    });
    assert_eq!(said.get(language), "Екі тапсырма кешікті.");
    assert_eq!(fragments.len(), 1);
    assert_eq!(fragments[0].1.at, hall(10, 0, 7).time());
    assert_eq!(table.words_on_disk(), ["[10:00:07] екі тапсырма кешікті"]);

    // The page of the stenogram shows where it came from and can take it back.
    table.robot().click_on("whole-stenogram");
    table.robot().shows("Екі тапсырма кешікті.");
    table.robot().shows("10:00:07");
    table.robot().click_on(String::leak(format!("give-back-{}", fragments[0].0)));
    let said = table.on_disk(|office, session| office.table_papers(session).unwrap().speeches);
    assert_eq!(said.into_values().next().unwrap().get(language), "");
}

/// A sitting of the practice collegium that is over.
fn held(locale: Locale, size: Size) -> (Secretary, SessionId) {
    let mut session = SessionId(0);
    let mut secretary = Secretary::having(locale, size, hall(18, 0, 0), |practice, office| {
        session = office.session_by_number(Some(2026), 6).unwrap().id;
        practice.hold(office, session, &mut |_, _| {}).unwrap();
        office.set_clock(Clock::Fixed(hall(18, 0, 0)));
    });
    secretary.robot.resize(size);
    secretary.robot.send(Message::Resized(size));
    secretary.robot.send(Message::Work(work::Message::Go(Place::Stenogram(session, None))));
    (secretary, session)
}

fn status(secretary: &Secretary, session: SessionId) -> Status {
    reading(secretary, |office| office.stenogram(session).unwrap().status())
}

#[rstest]
#[case::kazakh(Locale::Kazakh, "Қайта өңдеуге алу", "Дайын деп белгілеу", "қаралама")]
#[case::russian(Locale::Russian, "Вернуть в работу", "Отметить готовой", "черновик")]
fn a_stenogram_is_taken_back_written_and_declared_ready(
    #[case] locale: Locale,
    #[case] back: &str,
    #[case] declare: &str,
    #[case] draft: &str,
) {
    let (mut secretary, session) = held(locale, OFFICE);
    let robot = &mut secretary.robot;
    robot.shows(back);
    assert_eq!(status(&secretary, session), Status::Ready);
    let before = reading(&secretary, |office| office.stenogram(session).unwrap().speeches);
    // What is ready is read, not written.
    let robot = &mut secretary.robot;
    robot.press("F12");
    robot.type_text("қосымша");
    robot.send(Message::Tick);
    assert_eq!(reading(&secretary, |office| office.stenogram(session).unwrap().speeches), before);
    let robot = &mut secretary.robot;
    robot.click_on("main");
    robot.shows(draft);
    robot.shows(declare);
    robot.press("F12");
    robot.type_text("қосымша");
    robot.send(Message::Tick);
    let after = reading(&secretary, |office| office.stenogram(session).unwrap().speeches);
    assert!(after.values().any(|said| said.text.kk.contains("қосымша")));
    secretary.robot.press("Ctrl+Enter");
    assert_eq!(status(&secretary, session), Status::Ready);
    secretary.robot.shows(back);
}

#[test]
fn words_are_found_however_their_letters_are_typed() {
    let (mut secretary, session) = held(Locale::Kazakh, OFFICE);
    let expected = reading(&secretary, |office| office.find_in_stenogram(session, "тапсырма").unwrap().len());
    assert!(expected > 0);
    let robot = &mut secretary.robot;
    robot.press("Ctrl+F");
    robot.type_text("ТАПСЫРМА");
    robot.shows(&format!("1 / {expected} жерде табылды"));
    robot.press("Enter");
    robot.type_text("ққққ");
    robot.shows("Табылмады");
}

#[rstest]
#[case::kazakh(Locale::Kazakh, "толық тіркелмеген", "Тіркелді: ")]
#[case::russian(Locale::Russian, "прикреплён не полностью", "Прикреплено: ")]
fn files_are_attached_opened_and_removed(#[case] locale: Locale, #[case] partial: &str, #[case] attached: &str) {
    let (mut secretary, session) = held(locale, OFFICE);
    secretary.robot.click_on("main");
    let source = secretary.folder.path().join("зал жазбасы.mp3");
    let content: Vec<u8> = (0..3_000_000_u32).map(|at| at.to_le_bytes()[0]).collect();
    std::fs::write(&source, &content).unwrap();
    secretary.asked.lock().unwrap().answer = Some(source);
    secretary.robot.click_on("attach");
    secretary.robot.shows(attached);
    secretary.robot.shows("зал жазбасы.mp3");
    secretary.robot.shows("2,8 МБ");
    secretary.robot.hides(partial);
    let files = reading(&secretary, |office| office.stenogram(session).unwrap().files);
    assert!(files[0].is_whole());
    assert_eq!(files[0].sha256, Some(alqa::domain::digest::Digest::of(&content)));

    secretary.robot.click_on(String::leak(format!("open-file-{}", files[0].id)));
    let opened = secretary.asked.lock().unwrap().opened.pop().unwrap();
    assert_eq!(std::fs::read(opened).unwrap(), content);

    secretary.robot.click_on(String::leak(format!("remove-file-{}", files[0].id)));
    secretary.robot.press("Esc");
    assert_eq!(reading(&secretary, |office| office.stenogram(session).unwrap().files.len()), 1);
    secretary.robot.click_on(String::leak(format!("remove-file-{}", files[0].id)));
    secretary.robot.click_on("confirm");
    assert_eq!(reading(&secretary, |office| office.stenogram(session).unwrap().files.len()), 0);
    secretary.robot.hides("2,8 МБ");

    // A file that is not there, and a choice that was given up.
    secretary.asked.lock().unwrap().answer = Some(secretary.folder.path().join("жоқ.mp3"));
    secretary.robot.click_on("attach");
    secretary.robot.shows("жоқ.mp3");
    secretary.robot.click_on("attach");
    assert_eq!(reading(&secretary, |office| office.stenogram(session).unwrap().files.len()), 0);
}

#[rstest]
fn the_main_button_is_in_reach_in_a_small_window(
    #[values(Size::new(1024.0, 680.0), Size::new(683.0, 384.0))] size: Size,
    #[values(Locale::Kazakh, Locale::Russian)] locale: Locale,
) {
    let (mut secretary, session) = held(locale, size);
    secretary.robot.click_on("main");
    assert_eq!(status(&secretary, session), Status::Draft);
}

#[test]
fn the_protocol_leads_back_to_the_words() {
    let (mut secretary, session) = held(Locale::Kazakh, OFFICE);
    secretary.robot.click_on("main");
    let robot = &mut secretary.robot;
    robot.press("F12");
    robot.press("Ctrl+A");
    robot.press("Ctrl+E");
    robot.shows("Хаттамаға алынды.");
    let fragments = reading(&secretary, |office| office.fragments(session).unwrap());
    assert_eq!(fragments.len(), 1);
    let robot = &mut secretary.robot;
    robot.send(Message::Work(work::Message::Go(Place::Stenogram(
        session,
        Some(alqa::ui::place::Spot::Fragment(fragments[0].0)),
    ))));
    // What is selected goes when a letter is typed.
    robot.type_text("х");
    robot.send(Message::Tick);
    let said = reading(&secretary, |office| office.transcript(session, fragments[0].1.seq).unwrap().unwrap());
    assert_eq!(said.text.kk, "х");
}

#[test]
fn the_session_leads_to_its_stenogram_and_back() {
    let (mut secretary, _) = held(Locale::Russian, OFFICE);
    let robot = &mut secretary.robot;
    robot.click_on("to-session");
    robot.shows("Стенограмма");
    robot.click("Стенограмма");
    robot.shows("Стенограмма заседания № 6".replace("№ ", "№\u{a0}").as_str());
}
