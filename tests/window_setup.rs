//! The settings: rules, days, the body, the look, the file.

#![expect(clippy::unwrap_used, reason = "a user who cannot go on fails the test")]

#[path = "support/robot.rs"]
mod robot;
#[path = "support/secretary.rs"]
mod secretary;

use alqa::clock::Clock;
use alqa::domain::calendar::ExceptionKind;
use alqa::domain::profile::{Fraction, Source, TieRule};
use alqa::i18n::Locale;
use alqa::office::{Desk, Office};
use alqa::ui::app::Message;
use alqa::ui::theme::Theme;
use chrono::NaiveDate;
use iced::Size;
use rstest::rstest;
use secretary::{Secretary, before_the_sitting};

const USUAL: Size = Size::new(1366.0, 768.0);

/// Opens the practice collegium at its settings.
fn practised(locale: Locale, size: Size) -> Secretary {
    let mut it = Secretary::practised(locale, size, before_the_sitting());
    it.robot.send(Message::Resized(size));
    it.robot.press("Ctrl+6");
    it
}

fn opened(it: &Secretary, name: &str, password: Option<&str>) -> Result<Office, alqa::office::OfficeError> {
    let desk = Desk { author: String::new(), host: String::new(), clock: Clock::Fixed(before_the_sitting()) };
    Office::open_read_only(&it.folder.path().join(name), password, &desk)
}

fn office(it: &Secretary) -> Office {
    opened(it, "practice.alqa", None).unwrap()
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

/// Goes to a part by its number.
fn goes_to(it: &mut Secretary, part: usize) {
    it.robot.click_on("setup-part");
    it.robot.press("Home");
    for _ in 0..part {
        it.robot.press("Right");
    }
}

/// Selects the rule that is called `words`: its letters lead to it.
fn selects(it: &mut Secretary, words: &str) {
    it.robot.press("Down");
    it.robot.type_text(words);
}

#[rstest]
#[case::kazakh(Locale::Kazakh, ["Орталық мемлекеттік органның үлгі регламенті", "15 күнтізбелік күн", "Үлгі регламент, 4-т.", "сәйкес", "негізі жоқ"])]
#[case::russian(Locale::Russian, ["Типовой регламент центрального государственного органа", "15 календарных дней", "Типовой регламент, п.", "совпадает", "без источника"])]
fn each_rule_stands_with_its_source(#[case] locale: Locale, #[case] words: [&str; 5]) {
    let mut it = practised(locale, USUAL);
    for text in words {
        let texts = it.robot.texts();
        assert!(texts.iter().any(|seen| seen.replace('\u{a0}', " ").contains(text)), "{text}: {texts:#?}");
    }
    it.robot.shows("26.03.2008");
}

#[rstest]
#[case::kazakh(Locale::Kazakh, "Кворум", "Өзгерту", "өзгертілген", "Үлгіден өзгеше · 1")]
#[case::russian(Locale::Russian, "Кворум", "Изменить", "изменено", "Отличия от образца · 1")]
fn a_rule_is_changed_by_the_keyboard_alone(
    #[case] locale: Locale,
    #[case] rule: &str,
    #[case] verb: &str,
    #[case] changed: &str,
    #[case] filter: &str,
) {
    let mut it = practised(locale, USUAL);
    selects(&mut it, rule);
    it.robot.press("Enter");
    it.robot.shows("2/3");
    it.robot.shows(verb);
    it.robot.press("Ctrl+A");
    it.robot.press("3");
    it.robot.press("Tab");
    it.robot.press("Ctrl+A");
    it.robot.press("4");
    for _ in 0..2 {
        it.robot.press("Tab");
    }
    it.robot.type_text("Министрліктің регламенті");
    it.robot.press("Tab");
    it.robot.type_text("Регламент министерства");
    it.robot.press("Tab");
    it.robot.type_text("24");
    it.robot.press("Tab");
    it.robot.press("Ctrl+A");
    it.robot.type_text("01122026");
    it.robot.press("Ctrl+Enter");
    let profile = office(&it).profile_on(day(2026, 12, 1)).unwrap();
    assert_eq!(profile.sitting.quorum.value, Fraction { numerator: 3, denominator: 4 });
    assert_eq!(profile.sitting.quorum.citation.paragraph, "24");
    assert!(
        matches!(&profile.sitting.quorum.citation.source, Source::Own(title) if title.ru == "Регламент министерства")
    );
    // Until that day the old value holds, and the page shows what holds today.
    let before = office(&it).profile_on(day(2026, 11, 30)).unwrap();
    assert_eq!(before.sitting.quorum.value, Fraction { numerator: 2, denominator: 3 });
    it.robot.hides(changed);
    // The same from today on.
    it.robot.press("Enter");
    it.robot.click(if locale == Locale::Kazakh { "негізі жоқ" } else { "без источника" });
    it.robot.click_on("setting-value");
    it.robot.press("Ctrl+A");
    it.robot.press("1");
    it.robot.press("Ctrl+Enter");
    it.robot.shows("1/3");
    it.robot.shows(changed);
    it.robot.click(filter);
    it.robot.shows("18.11.2026");
}

#[test]
fn a_refusal_is_said_in_the_question_and_nothing_is_lost() {
    let mut it = practised(Locale::Russian, USUAL);
    selects(&mut it, "Показывается сразу");
    it.robot.press("Ctrl+Enter");
    it.robot.press("Ctrl+A");
    it.robot.press("9");
    it.robot.press("9");
    it.robot.click("без источника");
    it.robot.press("Ctrl+Enter");
    let texts = it.robot.texts();
    assert!(texts.iter().any(|text| text.contains("99") && text.split(' ').count() > 4), "{texts:#?}");
    it.robot.shows("Изменить");
    it.robot.press("Esc");
    it.robot.shows("Все правила · 74");
    assert_eq!(office(&it).profiles().unwrap().len(), 1);
}

#[test]
fn a_value_that_is_none_bars_the_change() {
    let mut it = practised(Locale::Kazakh, USUAL);
    selects(&mut it, "Кворум");
    it.robot.click_on("main");
    it.robot.press("Ctrl+A");
    it.robot.press("7");
    it.robot.click("негізі жоқ");
    it.robot.shows("Мұндай мән болмайды");
    it.robot.press("Ctrl+Enter");
    it.robot.shows("Мұндай мән болмайды");
    it.robot.click_on("cancel");
    it.robot.hides("Мұндай мән болмайды");
}

#[test]
fn a_choice_is_changed_by_the_mouse() {
    let mut it = practised(Locale::Russian, USUAL);
    selects(&mut it, "При равенстве");
    it.robot.click_on("main");
    it.robot.click_on("setting-value");
    it.robot.click("решает председатель");
    it.robot.click("без источника");
    it.robot.click_on("answer");
    it.robot.shows("решает председатель");
    let profile = office(&it).profile_on(before_the_sitting().date()).unwrap();
    assert_eq!(profile.sitting.tie.value, TieRule::ChairDecides);
}

#[rstest]
#[case::kazakh(Locale::Kazakh, "2026 жылғы 31 желтоқсан", "демалыс күні болды", "жұмыс күні болды")]
#[case::russian(Locale::Russian, "31 декабря 2026 года", "стал выходным", "стал рабочим")]
fn a_day_is_moved_changed_and_taken_back(
    #[case] locale: Locale,
    #[case] written: &str,
    #[case] off: &str,
    #[case] working: &str,
) {
    let mut it = practised(locale, USUAL);
    goes_to(&mut it, 1);
    it.robot.press("Ctrl+Enter");
    it.robot.type_text("31122026");
    it.robot.press("Ctrl+Enter");
    let seen =
        |it: &mut Secretary, text: &str| it.robot.texts().iter().any(|seen| seen.replace('\u{a0}', " ").contains(text));
    assert!(seen(&mut it, written) && seen(&mut it, off));
    let kind = |it: &Secretary| {
        office(it).calendar().unwrap().exceptions().days.get(&day(2026, 12, 31)).map(|exception| exception.kind)
    };
    assert_eq!(kind(&it), Some(ExceptionKind::DayOff));
    it.robot.click_on("days");
    it.robot.press("Home");
    it.robot.press("Enter");
    it.robot.click(working);
    it.robot.press("Ctrl+Enter");
    assert_eq!(kind(&it), Some(ExceptionKind::WorkingDay));
    it.robot.press("Enter");
    if it.robot.sees(working) && !it.robot.sees(off) {
        it.robot.click_on("days");
        it.robot.press("Home");
        it.robot.press("Enter");
    }
    it.robot.click_on("remove");
    assert_eq!(kind(&it), None);
    assert!(!seen(&mut it, written));
}

#[test]
fn kurban_ait_is_set_when_it_is_announced() {
    let mut it = practised(Locale::Kazakh, USUAL);
    goes_to(&mut it, 1);
    it.robot.shows("болжам, өзгеруі мүмкін");
    it.robot.click_on("set-ait");
    it.robot.type_text("17052027");
    it.robot.press("Ctrl+Enter");
    let ait = office(&it).calendar().unwrap().exceptions().kurban_ait[&2027];
    assert_eq!((ait.date, ait.confirmed), (day(2027, 5, 17), true));
}

#[rstest]
#[case::kazakh(Locale::Kazakh, "Мемлекеттік тілде атауы, тақырыбы және жері қажет.")]
#[case::russian(Locale::Russian, "Нужны наименование, заголовок и место на государственном языке.")]
fn what_papers_say_of_the_body_is_recorded_when_the_user_goes_on(#[case] locale: Locale, #[case] needs: &str) {
    let mut it = practised(locale, USUAL);
    goes_to(&mut it, 2);
    it.robot.click_on("city-kk");
    it.robot.press("Ctrl+A");
    it.robot.press("Delete");
    it.robot.shows(needs);
    it.robot.press("Ctrl+Enter");
    assert_eq!(office(&it).settings().unwrap().city.kk, "Астана қ.");
    it.robot.type_text("Алматы қ.");
    it.robot.hides(needs);
    it.robot.click_on("blank");
    it.robot.type_text("45");
    it.robot.press("Ctrl+1");
    let settings = office(&it).settings().unwrap();
    assert_eq!((settings.city.kk.as_str(), settings.blank_height), ("Алматы қ.", Some(45)));
    it.robot.press("Ctrl+6");
    goes_to(&mut it, 2);
    it.robot.shows("Алматы қ.");
}

#[test]
fn language_look_and_size_change_at_once() {
    let mut it = practised(Locale::Kazakh, USUAL);
    goes_to(&mut it, 3);
    it.robot.click("Русский");
    it.robot.shows("Язык окна");
    it.robot.click("Тёмный");
    assert_eq!(it.robot.window.theme(), Theme::Dark);
    it.robot.click_on("setup-zoom");
    it.robot.press("End");
    let kept = std::fs::read_to_string(it.folder.path().join("preferences.json")).unwrap();
    assert!(kept.contains("200") && kept.contains("ru") && kept.contains("dark"), "{kept}");
}

#[rstest]
#[case::kazakh(Locale::Kazakh, "Құпиясөз қойылмаған", "шифрланған", "оқи алатын болады")]
#[case::russian(Locale::Russian, "Пароля нет", "зашифровано", "сможет прочесть базу")]
fn a_password_is_set_and_taken_away(
    #[case] locale: Locale,
    #[case] none: &str,
    #[case] encrypted: &str,
    #[case] warning: &str,
) {
    let mut it = practised(locale, USUAL);
    goes_to(&mut it, 4);
    it.robot.shows(none);
    it.robot.hides(encrypted);
    it.robot.click_on("password-change");
    it.robot.type_text("құпия сөз 26");
    it.robot.press("Tab");
    it.robot.type_text("құпия сөз 26");
    it.robot.press("Ctrl+Enter");
    it.robot.hides(none);
    it.robot.shows(encrypted);
    assert!(opened(&it, "practice.alqa", None).is_err());
    assert!(opened(&it, "practice.alqa", Some("құпия сөз 26")).is_ok());
    it.robot.click_on("password-remove");
    it.robot.shows(warning);
    // What takes the protection away is not done by a key.
    it.robot.press("Ctrl+Enter");
    it.robot.shows(warning);
    it.robot.click_on("answer");
    it.robot.shows(none);
    it.robot.hides(encrypted);
    assert!(opened(&it, "practice.alqa", None).is_ok());
}

#[test]
fn a_copy_is_made_under_the_name_of_its_day_and_never_over_another() {
    let mut it = practised(Locale::Russian, USUAL);
    goes_to(&mut it, 4);
    let folder = it.folder.path().to_owned();
    std::fs::create_dir_all(folder.join("papers")).unwrap();
    it.robot.press("Ctrl+Enter");
    it.robot.shows("Копия сделана");
    let copy = folder.join("papers").join("practice 2026-11-18.alqa");
    let before = std::fs::read(&copy).unwrap();
    assert!(opened(&it, "papers/practice 2026-11-18.alqa", None).unwrap().body().unwrap().practice);
    it.robot.click_on("copy");
    it.robot.click_on("understood");
    assert_eq!(std::fs::read(&copy).unwrap(), before);
}

#[rstest]
#[case::kazakh(Locale::Kazakh, "файлдың бүтіндігі", "қате табылған жоқ")]
#[case::russian(Locale::Russian, "целостность файла", "ошибок нет")]
fn the_file_is_checked_when_asked(#[case] locale: Locale, #[case] what: &str, #[case] result: &str) {
    let mut it = practised(locale, Size::new(1366.0, 1000.0));
    goes_to(&mut it, 4);
    it.robot.hides(result);
    it.robot.click_on("check");
    let texts = it.robot.texts();
    let seen = |words: &str| texts.iter().any(|text| text.to_lowercase().contains(words));
    assert!(seen(what) && seen(result), "{texts:#?}");
}

/// The smallest window, and the usual one at 200 %.
#[rstest]
fn everything_is_reachable_at_every_size(
    #[values(USUAL, Size::new(1024.0, 680.0), Size::new(683.0, 384.0))] size: Size,
    #[values(Locale::Kazakh, Locale::Russian)] locale: Locale,
    #[values(0, 1, 2, 4)] part: usize,
) {
    let mut it = practised(locale, size);
    if size.width > 900.0 {
        goes_to(&mut it, part);
    } else {
        it.robot.click_on("setup-part");
        it.robot.press("Home");
        for _ in 0..part {
            it.robot.press("Down");
        }
        it.robot.press("Enter");
    }
    let main = it.robot.place_of("main");
    assert!(main.x + main.width <= size.width && main.y + main.height <= size.height, "{main:?}");
    for stop in 0..16 {
        it.robot.press("Tab");
        assert!(it.robot.sees_the_focus(), "{stop}: {:?}", it.robot.focused());
    }
}

#[test]
fn where_nothing_can_be_recorded_nothing_is_offered() {
    let holder = practised(Locale::Russian, USUAL);
    let path = holder.folder.path().join("practice.alqa");
    let mut it = Secretary::first_start(Locale::Russian, USUAL);
    it.asked.lock().unwrap().answer = Some(path);
    it.robot.click_on("open-existing");
    it.robot.press("Ctrl+6");
    selects(&mut it, "Кворум");
    it.robot.press("Enter");
    it.robot.hides("Новое значение");
    goes_to(&mut it, 4);
    it.robot.shows("открыт только для чтения");
    it.robot.click_on("password-change");
    it.robot.hides("Новый пароль");
}
