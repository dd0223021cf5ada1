//! The window before a file is open: the first start, the password of a file, a file that does not open.

#![expect(clippy::unwrap_used, reason = "a user who cannot go on fails the test")]

#[path = "support/robot.rs"]
mod robot;
#[path = "support/secretary.rs"]
mod secretary;

use std::fs;
use std::path::PathBuf;

use alqa::clock::Clock;
use alqa::domain::text::Bilingual;
use alqa::i18n::Locale;
use alqa::office::founding::GivenBefore;
use alqa::office::practice::Practice;
use alqa::office::{Desk, Office};
use alqa::ui::app::Message;
use iced::Size;
use rstest::rstest;
use secretary::{Secretary, before_the_sitting};

const USUAL: Size = Size::new(1366.0, 768.0);

fn desk() -> Desk {
    Desk { author: "Хатшы".into(), host: "үстел".into(), clock: Clock::Fixed(before_the_sitting()) }
}

/// Makes a practice collegium in the folder of the secretary.
fn furnished(it: &Secretary, name: &str, password: Option<&str>) -> PathBuf {
    let path = it.folder.path().join(name);
    drop(Practice::load().unwrap().furnish(&path, password, &desk()).unwrap());
    path
}

/// Begins a first start and opens `path` from it.
fn opens(it: &mut Secretary, path: PathBuf) {
    it.asked.lock().unwrap().answer = Some(path);
    it.robot.click_on("open-existing");
}

#[rstest]
#[case::kazakh(Locale::Kazakh, ["Қай органның алқасы", "Дерекқорды қалай қорғау керек", "Неден бастаймыз", "Бүгін"])]
#[case::russian(Locale::Russian, ["Коллегия какого органа", "Как защитить базу", "С чего начнём", "Сегодня"])]
fn a_new_user_founds_a_collegium_by_the_keyboard_alone(#[case] locale: Locale, #[case] titles: [&str; 4]) {
    let mut it = Secretary::first_start(locale, USUAL);
    it.robot.shows("Бағдарлама тілі · Язык программы");
    it.robot.press("Enter");
    it.robot.shows(titles[0]);
    it.robot.type_text("Қазақстан Республикасы Қаржы министрлігі");
    it.robot.press("Tab");
    it.robot.type_text("Министерство финансов Республики Казахстан");
    it.robot.shows("Қазақстан Республикасы Қаржы министрлігі алқасының отырысы");
    it.robot.shows("Заседание коллегии Министерства финансов Республики Казахстан");
    for _ in 0..5 {
        it.robot.press("Tab");
    }
    it.robot.type_text("5");
    it.robot.press("Ctrl+Enter");
    it.robot.shows(titles[1]);
    it.robot.type_text("құпия сөз 2026");
    it.robot.press("Tab");
    it.robot.type_text("құпия сөз 2026");
    it.robot.press("Enter");
    it.robot.shows(titles[2]);
    it.robot.press("Enter");
    it.robot.shows(titles[3]);
    let path = it.folder.path().join("data").join("collegium.alqa");
    it.robot.shows("collegium.alqa");
    drop(it.robot);
    // The thread that owns the file closes it after the window has gone; reading needs no lock.
    let office = Office::open_read_only(&path, Some("құпия сөз 2026"), &desk()).unwrap();
    let body = office.body().unwrap();
    assert_eq!(
        body.name,
        Bilingual::new("Қазақстан Республикасы Қаржы министрлігі", "Министерство финансов Республики Казахстан")
    );
    assert!(!body.practice);
    let settings = office.settings().unwrap();
    assert_eq!(settings.given_before, Some(GivenBefore { year: 2026, session: 5, protocol: 5 }));
    assert_eq!(settings.first_day, before_the_sitting().date());
    assert_eq!(settings.city, Bilingual::new("Астана қ.", "г. Астана"));
}

#[rstest]
#[case::kazakh(Locale::Kazakh, ["Алдымен жаттығып көру", "Құпиясөзсіз", "Осы компьютерге кірген кез келген адам", "Жаттығу · 18.11.2026"])]
#[case::russian(Locale::Russian, ["Сначала потренироваться", "Без пароля", "Любой, кто откроет этот компьютер", "Учебная · 18.11.2026"])]
fn a_new_user_tries_the_practice_collegium_by_the_mouse_alone(#[case] locale: Locale, #[case] words: [&str; 4]) {
    let mut it = Secretary::first_start(Locale::English, USUAL);
    it.robot.shows("Continue");
    it.robot.click(if locale == Locale::Kazakh { "Қазақша" } else { "Русский" });
    it.robot.hides("Continue");
    it.robot.click_on("main");
    it.robot.click(words[0]);
    it.robot.shows(words[2]);
    it.robot.click(words[1]);
    it.robot.click_on("main");
    it.robot.click_on("main");
    it.robot.shows(words[3]);
    let path = it.folder.path().join("data").join("practice.alqa");
    assert!(Office::open_read_only(&path, None, &desk()).unwrap().body().unwrap().practice);
}

#[test]
fn what_is_missing_is_said_and_bars_the_way() {
    let mut it = Secretary::first_start(Locale::Russian, USUAL);
    it.robot.press("Ctrl+Enter");
    it.robot.shows("Нужны наименование, заголовок и место на государственном языке");
    it.robot.press("Ctrl+Enter");
    it.robot.shows("Коллегия какого органа");
    it.robot.type_text("Министрлік");
    it.robot.hides("Нужны наименование");
    // Enter is no letter of a name: it goes on.
    it.robot.press("Enter");
    it.robot.shows("Введите пароль дважды одинаково");
    it.robot.type_text("бір");
    it.robot.shows("слабый, 3 знака");
    it.robot.press("Tab");
    it.robot.type_text("екі");
    it.robot.shows("пока не совпадает");
    it.robot.press("Enter");
    it.robot.shows("Как защитить базу");
    it.robot.press("Esc");
    it.robot.shows("Коллегия какого органа");
    it.robot.shows("Министрлік алқасының отырысы");
    it.robot.press("Alt+Left");
    it.robot.shows("Язык программы");
}

#[test]
fn a_file_that_exists_is_never_written_over() {
    let mut it = Secretary::first_start(Locale::Kazakh, USUAL);
    let data = it.folder.path().join("data");
    fs::create_dir_all(&data).unwrap();
    fs::write(data.join("practice.alqa"), "менікі").unwrap();
    it.robot.press("Enter");
    it.robot.click_on("skip-body");
    it.robot.click("Құпиясөзсіз");
    it.robot.click_on("main");
    it.robot.shows("practice-2.alqa");
    it.asked.lock().unwrap().answer = Some(data.join("practice.alqa"));
    it.robot.click_on("other-place");
    it.robot.shows("Бұл жерде файл бар");
    it.robot.press("Ctrl+Enter");
    it.robot.shows("Неден бастаймыз");
    it.asked.lock().unwrap().answer = Some(data.join("менің алқам.alqa"));
    it.robot.click_on("other-place");
    it.robot.hides("Бұл жерде файл бар");
    it.robot.press("Ctrl+Enter");
    it.robot.shows("менің алқам.alqa");
    assert_eq!(fs::read_to_string(data.join("practice.alqa")).unwrap(), "менікі");
    assert!(!data.join("practice-2.alqa").exists());
}

#[rstest]
#[case::kazakh(Locale::Kazakh, ["құпиясөзбен қорғалған", "Құпиясөз сәйкес келмеді", "Бүгін"])]
#[case::russian(Locale::Russian, ["защищён паролем", "Пароль не подошёл", "Сегодня"])]
fn a_file_with_a_password_asks_for_it(#[case] locale: Locale, #[case] words: [&str; 3]) {
    let mut it = Secretary::first_start(locale, USUAL);
    let path = furnished(&it, "ours.alqa", Some("құпия"));
    opens(&mut it, path);
    it.robot.shows(words[0]);
    it.robot.hides(words[1]);
    it.robot.press("Ctrl+Enter");
    it.robot.shows(words[0]);
    it.robot.type_text("құпиЯ");
    it.robot.hides("құпиЯ");
    it.robot.press("Enter");
    it.robot.shows(words[1]);
    it.robot.type_text("құпия");
    it.robot.hides(words[1]);
    it.robot.press("Enter");
    it.robot.shows(words[2]);
}

#[test]
fn a_typed_password_can_be_looked_at_and_another_file_opened() {
    let mut it = Secretary::first_start(Locale::Russian, USUAL);
    let (locked, open) = (furnished(&it, "locked.alqa", Some("a")), furnished(&it, "open.alqa", None));
    opens(&mut it, locked);
    it.robot.type_text("сырый");
    it.robot.click("Показать");
    it.robot.shows("сырый");
    it.robot.click("Скрыть");
    it.asked.lock().unwrap().answer = Some(open);
    it.robot.click_on("other-file");
    it.robot.shows("Сегодня");
}

#[test]
fn escape_leads_from_the_password_to_the_start() {
    let mut it = Secretary::first_start(Locale::Kazakh, USUAL);
    let path = furnished(&it, "ours.alqa", Some("құпия"));
    opens(&mut it, path);
    it.robot.press("Esc");
    it.robot.shows("Бағдарлама тілі");
}

/// What is wrong with a file.
#[derive(Debug, Clone, Copy)]
enum Wrong {
    NotFound,
    Empty,
    Text,
    Folder,
    Damaged,
}

fn spoil(it: &Secretary, wrong: Wrong) -> PathBuf {
    let path = it.folder.path().join("ours.alqa");
    match wrong {
        Wrong::NotFound => {}
        Wrong::Empty => fs::write(&path, "").unwrap(),
        Wrong::Text => fs::write(&path, "Бұл мәтін, дерекқор емес. ".repeat(400)).unwrap(),
        Wrong::Folder => fs::create_dir(&path).unwrap(),
        Wrong::Damaged => {
            let path = furnished(it, "ours.alqa", None);
            let mut bytes = fs::read(&path).unwrap();
            // The first page stays, so that the file is recognised; the next ones are noise.
            for at in (4_096..bytes.len()).step_by(64) {
                bytes[at] ^= 0xff;
            }
            fs::write(&path, bytes).unwrap();
        }
    }
    path
}

#[rstest]
fn a_file_that_does_not_open_is_explained_and_kept(
    #[values(Wrong::NotFound, Wrong::Empty, Wrong::Text, Wrong::Folder, Wrong::Damaged)] wrong: Wrong,
    #[values(Locale::Kazakh, Locale::Russian)] locale: Locale,
) {
    let mut it = Secretary::first_start(locale, USUAL);
    let path = spoil(&it, wrong);
    let before = fs::read(&path).ok();
    opens(&mut it, path.clone());
    let (stays, again, other, barred) = match locale {
        Locale::Kazakh => ("ештеңе жазылған жоқ", "Қайта ашу", "Басқа файл…", [" жой", " өшір"]),
        Locale::Russian | Locale::English => ("ничего не записала", "Открыть снова", "Другой файл…", ["удал", "стер"]),
    };
    it.robot.shows(stays);
    it.robot.shows(other);
    let is_damaged = matches!(wrong, Wrong::Damaged);
    assert_eq!(it.robot.sees(again), !is_damaged, "{wrong:?}");
    for text in it.robot.texts() {
        assert!(!barred.iter().any(|word| text.to_lowercase().contains(word)), "{text}");
    }
    it.robot.press("Esc");
    it.robot.shows("Бағдарлама тілі");
    assert_eq!(fs::read(&path).ok(), before, "{wrong:?}");
}

#[test]
fn a_file_that_came_back_opens_at_the_next_try() {
    let mut it = Secretary::first_start(Locale::Russian, USUAL);
    let path = it.folder.path().join("ours.alqa");
    opens(&mut it, path);
    it.robot.shows("Открыть снова");
    furnished(&it, "ours.alqa", None);
    it.robot.press("Ctrl+Enter");
    it.robot.shows("Сегодня");
}

#[test]
fn a_checked_copy_is_found_beside_a_damaged_file() {
    let mut it = Secretary::first_start(Locale::Kazakh, USUAL);
    furnished(&it, "ours 18.11.2026.alqa", None);
    furnished(&it, "locked.alqa", Some("құпия"));
    fs::write(it.folder.path().join("broken.alqa"), "…").unwrap();
    let path = spoil(&it, Wrong::Damaged);
    opens(&mut it, path);
    it.robot.press("Ctrl+Enter");
    it.robot.shows("ours 18.11.2026.alqa");
    it.robot.shows("тексерілді");
    it.robot.shows("құпиясөзі бар");
    it.robot.shows("ашылатын 2 файл бар");
    it.robot.hides("broken.alqa");
    it.robot.click_on("copy-ours 18.11.2026.alqa");
    it.robot.shows("Бүгін");
}

#[test]
fn a_damaged_file_is_copied_aside_only_when_asked_and_never_over_another() {
    let mut it = Secretary::first_start(Locale::Russian, USUAL);
    let path = spoil(&it, Wrong::Damaged);
    opens(&mut it, path.clone());
    let other = it.folder.path().join("other.alqa");
    fs::write(&other, "чужое").unwrap();
    it.asked.lock().unwrap().answer = Some(other.clone());
    it.robot.click_on("keep-aside");
    it.robot.hides("Копия сохранена");
    assert_eq!(fs::read_to_string(&other).unwrap(), "чужое");
    let aside = it.folder.path().join("aside").join("для специалиста.alqa");
    it.asked.lock().unwrap().answer = Some(aside.clone());
    it.robot.click_on("keep-aside");
    it.robot.shows("Копия сохранена");
    assert_eq!(fs::read(&aside).unwrap(), fs::read(&path).unwrap());
}

#[test]
fn what_the_machine_said_is_shown_when_asked() {
    let mut it = Secretary::first_start(Locale::Russian, USUAL);
    let path = spoil(&it, Wrong::Damaged);
    opens(&mut it, path);
    it.robot.hides("malformed");
    it.robot.click("Подробности");
    let texts = it.robot.texts();
    assert!(texts.iter().any(|text| text.is_ascii() && text.split(' ').count() > 2), "{texts:#?}");
}

/// The smallest window, and the usual one at 200 %.
#[rstest]
fn the_main_button_is_in_view_at_every_size(
    #[values(USUAL, Size::new(1024.0, 680.0), Size::new(683.0, 384.0))] size: Size,
    #[values(Locale::Kazakh, Locale::Russian, Locale::English)] locale: Locale,
) {
    let mut it = Secretary::first_start(locale, size);
    it.robot.send(Message::Resized(size));
    for step in 0..4 {
        let main = it.robot.place_of("main");
        assert!(main.height > 35.0 && main.y + main.height <= size.height, "step {step}: {main:?}");
        match step {
            1 => it.robot.click_on("skip-body"),
            2 => {
                it.robot.type_text("құпия");
                it.robot.press("Tab");
                it.robot.type_text("құпия");
                it.robot.press("Enter");
            }
            _ => it.robot.press("Ctrl+Enter"),
        }
    }
    let path = it.folder.path().join("missing.alqa");
    let mut it = Secretary::first_start(locale, size);
    it.robot.send(Message::Resized(size));
    opens(&mut it, path);
    let begin = it.robot.place_of("begin");
    assert!(begin.y + begin.height <= size.height, "{begin:?}");
    it.robot.press("Tab");
    it.robot.press("Shift+Tab");
    assert!(it.robot.sees_the_focus());
}

#[test]
fn tab_goes_through_a_step_from_top_to_foot() {
    let mut it = Secretary::first_start(Locale::Russian, USUAL);
    it.robot.press("Enter");
    let order = it.robot.tab_order();
    let place = |words: &str| {
        let found = order.iter().position(|stop| stop.contains(words));
        found.unwrap_or_else(|| panic!("{words} is not among {order:#?}"))
    };
    let stops = ["body-ru", "heading-kk", "Астана қ.", "г. Астана", "0", "Типовой регламент"];
    for pair in stops.windows(2) {
        assert!(place(pair[0]) < place(pair[1]), "{pair:?} in {order:#?}");
    }
}

#[rstest]
#[case::kazakh(Locale::Kazakh)]
#[case::russian(Locale::Russian)]
fn a_body_survives_a_file_that_cannot_be_made(#[case] locale: Locale) {
    let mut it = Secretary::first_start(locale, USUAL);
    // Where the folder of the file should be there is a file.
    let folder = it.folder.path().join("data");
    fs::write(&folder, "").unwrap();
    it.robot.press("Enter");
    it.robot.type_text("Қаржы министрлігі");
    it.robot.press("Ctrl+Enter");
    it.robot.type_text("құпия сөз 2026");
    it.robot.press("Tab");
    it.robot.type_text("құпия сөз 2026");
    it.robot.press("Enter");
    it.robot.press("Ctrl+Enter");
    // The reason stands beside the place of the file, and everything that was written is behind it.
    it.robot.shows("collegium.alqa");
    let red = it.robot.texts();
    it.robot.click_on("other-place");
    assert_ne!(it.robot.texts(), red, "the reason goes with another try");
    it.robot.click_on("start-step-2");
    it.robot.shows("Қаржы министрлігі");
    it.robot.press("Ctrl+Enter");
    fs::remove_file(&folder).unwrap();
    it.robot.press("Ctrl+Enter");
    it.robot.press("Ctrl+Enter");
    it.robot.shows(if locale == Locale::Kazakh { "Бүгін" } else { "Сегодня" });
}
