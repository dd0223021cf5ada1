//! The desk of the protocol in the hands of a secretary: from the closed sitting to the correction of what is sealed.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "support/robot.rs"]
mod robot;
#[path = "support/secretary.rs"]
mod secretary;

use alqa::domain::decision::DecisionPoint;
use alqa::domain::id::SessionId;
use alqa::domain::text::Bilingual;
use alqa::i18n::Locale;
use alqa::office::Office;
use alqa::office::practice::Practice;
use alqa::ui::app::{self, work};
use alqa::ui::place::Place;
use chrono::{NaiveDate, NaiveDateTime};
use iced::{Point, Size};
use rstest::rstest;
use secretary::Secretary;

const USUAL: Size = Size::new(1366.0, 768.0);

/// After the sitting of the practice collegium.
fn after() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap().and_hms_opt(9, 0, 0).unwrap()
}

fn held(practice: &Practice, office: &mut Office) -> SessionId {
    let session = office.session_by_number(Some(2026), practice.preparation.session.number).unwrap();
    practice.hold(office, session.id, &mut |_, _| {}).unwrap();
    session.id
}

/// Opens the desk of the protocol after `prepare`.
fn desk(locale: Locale, size: Size, prepare: impl FnOnce(&Practice, &mut Office) -> SessionId) -> Secretary {
    let mut session = None;
    let mut secretary = Secretary::having(locale, size, after(), |practice, office| {
        session = Some(prepare(practice, office));
    });
    go(&mut secretary, Place::Protocol(session.unwrap()));
    secretary
}

fn go(secretary: &mut Secretary, place: Place) {
    secretary.robot.send(app::Message::Work(work::Message::Go(place)));
    let task = iced::Task::none();
    secretary.robot.work(task);
}

/// Ends the sitting with a point without executor and term, and with a speech whose Russian text is missing.
fn faulty(practice: &Practice, office: &mut Office) -> SessionId {
    let session = office.session_by_number(Some(2026), practice.preparation.session.number).unwrap().id;
    let item = office.items(session).unwrap().remove(1);
    let point = office.points(item.id).unwrap().remove(0);
    office.change_point(&DecisionPoint { executors: Vec::new(), exempt: false, ..point }).unwrap();
    held(practice, office);
    let record = office.session_record(session).unwrap();
    let speech = &record.items[0].speeches[1];
    office.set_speech(session, speech.seq, &Bilingual::new(speech.text.kk.clone(), "")).unwrap();
    session
}

/// Holds the session and leaves one Russian text out, which bars nothing.
fn remarked(practice: &Practice, office: &mut Office) -> SessionId {
    let session = held(practice, office);
    let record = office.session_record(session).unwrap();
    let speech = &record.items[0].speeches[1];
    office.set_speech(session, speech.seq, &Bilingual::new(speech.text.kk.clone(), "")).unwrap();
    session
}

#[rstest]
#[case::kazakh(Locale::Kazakh, "Жетіспейді: 2", "ескертулер: 1", "Орындаушысы көрсетілмеген", "Бәрі орнында")]
#[case::russian(Locale::Russian, "Не хватает: 2", "замечания: 1", "Не указан исполнитель", "Всё на месте")]
fn what_bars_the_signature_is_named_and_leads_to_its_place(
    #[case] locale: Locale,
    #[case] missing: &str,
    #[case] remarks: &str,
    #[case] executor: &str,
    #[case] nothing: &str,
) {
    let mut secretary = desk(locale, USUAL, faulty);
    let robot = &mut secretary.robot;
    for words in [missing, remarks, executor] {
        robot.shows(words);
    }
    robot.press("Ctrl+Enter");
    robot.shows(missing);
    // The point stands on the fourth page, where the finding leads.
    robot.click_on("finding-1");
    assert!(robot.sees("4-бет / 11") || robot.sees("Страница 4 из 11"), "{:?}", robot.texts());
    robot.hides(nothing);
    // The number of the finding stands in the margin of both pages and in the list.
    let ones = robot.texts().into_iter().filter(|text| text == "1").count();
    assert_eq!(ones, 3, "the number stands in the list and beside the point in both languages");
}

#[test]
fn a_missing_text_is_written_where_it_is_missed() {
    let mut secretary = desk(Locale::Russian, USUAL, faulty);
    let robot = &mut secretary.robot;
    robot.shows("Нет текста на русском языке");
    robot.click_on("finding-3");
    robot.click_on("mend");
    robot.shows("Содержание выступления");
    robot.press("Tab");
    robot.layout = robot::Layout::Russian;
    robot.type_text("Предложил уточнить данные.");
    robot.press("Esc");
    robot.hides("Содержание выступления");
    robot.hides("Нет текста на русском языке");
    robot.shows("Не хватает: 2");
    robot.hides("замечания:");
    robot.shows("сохранено");
}

#[rstest]
#[case::kazakh(Locale::Kazakh, "Ескертулер: 1", "қол қоюға кедергі жоқ", "Жетіспейді")]
#[case::russian(Locale::Russian, "Замечания: 1", "подписанию ничто не мешает", "Не хватает")]
fn remarks_alone_are_not_called_missing(
    #[case] locale: Locale,
    #[case] remarks: &str,
    #[case] nothing_bars: &str,
    #[case] missing: &str,
) {
    let mut secretary = desk(locale, USUAL, remarked);
    secretary.robot.shows(remarks);
    secretary.robot.shows(nothing_bars);
    secretary.robot.hides(missing);
    // The page of the session counts the same.
    secretary.robot.click_on("stage-1");
    let same = remarks.to_lowercase();
    secretary.robot.shows(&same);
    secretary.robot.hides(&missing.to_lowercase());
}

#[test]
fn words_are_recorded_as_they_are_typed_and_stay_where_they_cannot_be() {
    let mut secretary = desk(Locale::Russian, USUAL, remarked);
    let file = secretary.folder.path().join("practice.alqa");
    let raw = |sql: &str| {
        let raw = rusqlite::Connection::open(&file).unwrap();
        raw.pragma_update(None, "key", alqa::store::PUBLIC_KEY).unwrap();
        raw.execute_batch(sql).unwrap();
    };
    let said = || -> String {
        let raw = rusqlite::Connection::open(&file).unwrap();
        raw.pragma_update(None, "key", alqa::store::PUBLIC_KEY).unwrap();
        raw.query_row("SELECT group_concat(text_ru) FROM speech_text", [], |row| row.get(0)).unwrap()
    };
    let robot = &mut secretary.robot;
    robot.layout = robot::Layout::Russian;
    robot.click_on("finding-1");
    robot.click_on("mend");
    robot.press("Tab");
    robot.type_text("Предложил ");
    robot.rest();
    assert!(said().contains("Предложил"));
    robot.type_text("уточнить");
    robot.rest();
    assert!(said().contains("Предложил уточнить"), "the space before the caret went: {}", said());
    robot.type_text(" сроки");
    raw("CREATE TRIGGER bar BEFORE INSERT ON action_log BEGIN SELECT RAISE(ABORT, 'barred'); END");
    robot.press("Esc");
    robot.shows("набранное не записано в файл");
    robot.press("Esc");
    robot.shows("Предложил уточнить сроки");
    raw("DROP TRIGGER bar");
    robot.press("Esc");
    robot.hides("Предложил уточнить сроки");
    assert!(said().contains("Предложил уточнить сроки"));
}

#[test]
fn words_are_put_by_hand_and_taken_back_by_keyboard() {
    let mut secretary = desk(Locale::Kazakh, USUAL, held);
    let robot = &mut secretary.robot;
    for _ in 0..60 {
        robot.press("Tab");
        if robot.focused().is_some_and(|words| words.contains("Хаттаманың тақырыбы")) {
            break;
        }
    }
    robot.press("Enter");
    robot.shows("деректерден жасалған");
    robot.press("Ctrl+A");
    robot.type_text("Алқаның кеңейтілген отырысы");
    robot.shows("қолмен жазылған");
    robot.shows("Деректерден жасалған мәтін");
    robot.press("Ctrl+S");
    robot.shows("сақталды");
    robot.press("Esc");
    assert_eq!(robot.focused().as_deref().map(|words| words.contains("тақырыбы")), Some(true));
    // The words survive: they stand there when the place is opened again.
    robot.press("Enter");
    robot.shows("Алқаның кеңейтілген отырысы");
    robot.click("Деректерден жасалған мәтінді қайтару");
    robot.press("Esc");
    robot.press("Enter");
    robot.shows("деректерден жасалған");
    robot.hides("Алқаның кеңейтілген отырысы");
}

#[test]
fn a_paragraph_of_the_page_opens_its_words() {
    let mut secretary = desk(Locale::Kazakh, USUAL, held);
    let robot = &mut secretary.robot;
    robot.click_at(Point::new(330.0, 301.0));
    robot.shows("Хаттамадағы абзац");
    let heading = robot.place("Хаттаманың тақырыбы");
    assert!(heading.x < 1_000.0, "the title of the words stands under the pages");
    robot.click_on("editor-close");
    robot.hides("Хаттамадағы абзац");
}

#[rstest]
#[case::kazakh(Locale::Kazakh, "Хаттама тіркелсін бе?", "№\u{a0}6 хаттама, №\u{a0}6 отырыс", "№ 6 хаттама, 20.11.2026")]
#[case::russian(
    Locale::Russian,
    "Зарегистрировать протокол?",
    "Протокол №\u{a0}6, заседание №\u{a0}6",
    "Протокол № 6 от 20.11.2026"
)]
fn the_keyboard_alone_completes_registers_and_prints(
    #[case] locale: Locale,
    #[case] question: &str,
    #[case] title: &str,
    #[case] file: &str,
) {
    let mut secretary = desk(locale, USUAL, held);
    let robot = &mut secretary.robot;
    robot.press("Ctrl+Enter");
    robot.press("Ctrl+Enter");
    robot.shows(question);
    robot.shows("23.11.2026");
    robot.press("Esc");
    robot.hides(question);
    robot.press("Ctrl+Enter");
    robot.press("Ctrl+Enter");
    robot.hides(question);
    robot.shows(title);
    robot.press("Ctrl+Enter");
    let asked = secretary.asked.lock().unwrap();
    let names: Vec<String> =
        asked.printed.iter().map(|path| path.file_name().unwrap().to_string_lossy().into_owned()).collect();
    assert_eq!(names.len(), 2, "one for each language: {names:?}");
    assert!(names.contains(&format!("{file}.pdf")), "{names:?}");
    for path in &asked.printed {
        assert!(std::fs::read(path).unwrap().starts_with(b"%PDF"));
    }
}

#[test]
fn the_mouse_alone_completes_registers_saves_and_opens_an_extract() {
    let mut secretary = desk(Locale::Russian, USUAL, held);
    let robot = &mut secretary.robot;
    robot.click("Завершить протокол");
    robot.click("Зарегистрировать…");
    // The Kazakh text and the Russian version have their annex each.
    let annexes = |robot: &mut robot::Robot<_>| {
        robot.texts().iter().filter(|text| text.contains("листов, приложение\u{a0}– 2\u{a0}листа")).count()
    };
    robot.shows("9\u{a0}листов, приложение\u{a0}– 2\u{a0}листа");
    assert_eq!(annexes(robot), 2, "{:?}", robot.texts());
    robot.click("Зарегистрировать");
    assert_eq!(annexes(robot), 2, "{:?}", robot.texts());
    robot.shows("Протокол зарегистрирован");
    robot.shows("Редакция 1, 23.11.2026");
    robot.point(Point::new(1_180.0, 600.0));
    robot.wheel(5.0);
    robot.click("Выписка");
    robot.click("Казахский");
    robot.click_on("paper-open");
    robot.click_on("paper-save");
    robot.shows("Файл сохранён");
    robot.click_on("toast-open");
    robot.click_on("toast-folder");
    let asked = secretary.asked.lock().unwrap();
    let opened = asked.opened.first().unwrap();
    assert_eq!(&asked.opened[1], opened, "the file is opened from where it is told of");
    assert_eq!(asked.opened[2], opened.parent().unwrap());
    assert_eq!(opened.file_name().unwrap(), "№ 6 хаттамадан үзінді, 1-мәселе, 20.11.2026.pdf");
    assert!(opened.exists());
}

#[test]
fn a_correction_act_makes_a_new_edition_beside_the_sealed_one() {
    let mut secretary = desk(Locale::Kazakh, USUAL, |practice, office| {
        let session = held(practice, office);
        practice.record(office, session).unwrap();
        session
    });
    let robot = &mut secretary.robot;
    robot.shows("1-редакция, 20.11.2026");
    robot.click_at(Point::new(330.0, 301.0));
    robot.shows("түзету актісімен ғана күшіне енеді");
    robot.press("Ctrl+A");
    robot.type_text("Министрлік алқасының отырысы");
    robot.press("Ctrl+Enter");
    robot.shows("Түзетілетін жерлер: хаттаманың тақырыбы");
    // Without a reason and a decision there is no act.
    robot.press("Ctrl+Enter");
    robot.shows("Түзетілетін жерлер");
    robot.type_text("органның атауы қате жазылған");
    robot.press("Tab");
    robot.type_text("ошибка в названии");
    robot.press("Tab");
    robot.press("Enter");
    robot.press("Enter");
    robot.press("Ctrl+Enter");
    robot.hides("Түзетілетін жерлер");
    robot.shows("2-редакция жасалып, өзгерістен қорғалды");
    robot.shows("2-редакция, 23.11.2026");
    robot.shows("органның атауы қате жазылған");
    robot.shows("1-редакция, 20.11.2026");
}

#[test]
fn before_the_sitting_the_desk_says_what_comes_first() {
    let prepared = |practice: &Practice, office: &mut Office| {
        office.session_by_number(Some(2026), practice.preparation.session.number).unwrap().id
    };
    let mut secretary = desk(Locale::Kazakh, USUAL, prepared);
    secretary.robot.shows("Хаттама әлі басталған жоқ");
    secretary.robot.press("Ctrl+Enter");
    secretary.robot.shows("Хаттама әлі басталған жоқ");
    secretary.robot.click("Отырысқа өту");
    secretary.robot.hides("Хаттама әлі басталған жоқ");
}

#[rstest]
#[case::small(Size::new(1024.0, 680.0))]
#[case::twice_as_large(Size::new(683.0, 384.0))]
fn the_main_button_is_reached_in_a_small_window(#[case] size: Size) {
    let mut secretary = desk(Locale::Kazakh, size, held);
    let button = secretary.robot.place("Хаттаманы аяқтау");
    assert!(button.x + button.width <= size.width, "{button:?}");
    secretary.robot.click_on("main");
    secretary.robot.shows("Тіркеу…");
}
