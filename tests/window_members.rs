//! The screen of the composition: orders, members, people, units.

#![expect(clippy::unwrap_used, reason = "a user who cannot go on fails the test")]

#[path = "support/robot.rs"]
mod robot;
#[path = "support/secretary.rs"]
mod secretary;

use std::path::PathBuf;

use alqa::clock::Clock;
use alqa::domain::composition::Role;
use alqa::domain::text::Language;
use alqa::i18n::Locale;
use alqa::office::{Desk, Office};
use alqa::ui::app::Message;
use iced::Size;
use rstest::rstest;
use secretary::{Secretary, before_the_sitting};

const USUAL: Size = Size::new(1366.0, 768.0);

/// Opens the practice collegium at the page of its composition.
fn practised(locale: Locale, size: Size) -> Secretary {
    let mut it = Secretary::practised(locale, size, before_the_sitting());
    it.robot.send(Message::Resized(size));
    it.robot.press("Ctrl+5");
    it
}

/// Founds a collegium without anybody and opens the page of its composition.
fn founded(locale: Locale) -> Secretary {
    let mut it = Secretary::first_start(locale, USUAL);
    it.robot.press("Enter");
    it.robot.type_text("Қаржы министрлігі");
    it.robot.press("Enter");
    it.robot.press("Shift+Tab");
    it.robot.press("Down");
    it.robot.press("Ctrl+Enter");
    it.robot.press("Ctrl+Enter");
    it.robot.press("Ctrl+5");
    it
}

fn office(it: &Secretary, name: &str) -> Office {
    let desk = Desk { author: String::new(), host: String::new(), clock: Clock::Fixed(before_the_sitting()) };
    let path: PathBuf = [it.folder.path().join(name), it.folder.path().join("data").join(name)]
        .into_iter()
        .find(|path| path.exists())
        .unwrap();
    Office::open_read_only(&path, None, &desk).unwrap()
}

/// The words of one language.
struct Words {
    locale: Locale,
    title: &'static str,
    chair: &'static str,
    needs: &'static str,
    recorded: &'static str,
}

const KAZAKH: Words = Words {
    locale: Locale::Kazakh,
    title: "Алқа құрамы",
    chair: "төраға",
    needs: "Бұйрықтың күні мен алқа хатшысы қажет.",
    recorded: "Құрам енгізілді.",
};
const RUSSIAN: Words = Words {
    locale: Locale::Russian,
    title: "Состав коллегии",
    chair: "председатель",
    needs: "Нужны дата приказа и секретарь коллегии.",
    recorded: "Состав внесён.",
};

#[rstest]
#[case::kazakh(KAZAKH, ["2026 жылғы 21 тамыздағы № 174-Ө бұйрық", "кворумға қажет", "А. Сейітов", "хатшы: Г. Әбілова"])]
#[case::russian(RUSSIAN, ["Приказ № 174-Ө от 21 августа 2026 года", "нужно для кворума", "А. Сейтов", "секретарь: Г. Абилова"])]
fn the_composition_in_force_is_shown_with_its_order(#[case] words: Words, #[case] shown: [&str; 4]) {
    let mut it = practised(words.locale, USUAL);
    it.robot.shows(words.title);
    for text in shown {
        let found = it.robot.texts().iter().any(|seen| seen.replace('\u{a0}', " ").contains(text));
        assert!(found, "{text} is not among\n{}", it.robot.texts().join("\n"));
    }
    it.robot.shows(words.chair);
}

#[rstest]
#[case::kazakh(KAZAKH)]
#[case::russian(RUSSIAN)]
fn a_new_collegium_gets_its_composition_by_the_keyboard_alone(#[case] words: Words) {
    let mut it = founded(words.locale);
    it.robot.shows(words.title);
    it.robot.press("Ctrl+Enter");
    it.robot.shows(words.needs);
    it.robot.type_text("12-НҚ");
    it.robot.press("Tab");
    it.robot.type_text("14012026");
    for (name, post) in [("Сейітов Асқар Маратұлы", "министр"), ("Омарова Баян", "вице-министр")]
    {
        it.robot.press("Ctrl+N");
        it.robot.type_text(name);
        it.robot.press("Tab");
        it.robot.press("Tab");
        it.robot.type_text(post);
        it.robot.press("Ctrl+Enter");
    }
    it.robot.shows("А.\u{a0}Сейітов");
    it.robot.shows(words.chair);
    it.robot.click_on("order-secretary");
    it.robot.type_text("Омар");
    it.robot.press("Enter");
    it.robot.hides(words.needs);
    it.robot.press("Ctrl+Enter");
    it.robot.hides(words.needs);
    let office = office(&it, "collegium.alqa");
    let compositions = office.compositions().unwrap();
    let composition = &compositions[0].composition;
    assert_eq!((composition.order.number.as_str(), composition.approved_number), ("12-НҚ", 2));
    assert_eq!(composition.seats.iter().map(|seat| seat.role).collect::<Vec<_>>(), [Role::Chair, Role::Member]);
    assert_eq!(composition.secretary, composition.seats[1].person);
    assert_eq!(composition.seats[0].post.kk, "министр");
    it.robot.shows("12-НҚ");
}

#[test]
fn a_new_order_begins_with_the_members_of_the_last_one() {
    let mut it = practised(Locale::Russian, USUAL);
    it.robot.click_on("main");
    it.robot.shows("А.\u{a0}Сейтов");
    it.robot.type_text("200-Ө");
    it.robot.press("Tab");
    it.robot.type_text("01122026");
    // Somebody leaves the collegium.
    it.robot.click("В.\u{a0}Югай");
    it.robot.click_on("seat-remove");
    it.robot.hides("В.\u{a0}Югай");
    it.robot.click_on("main");
    it.robot.shows(RUSSIAN.recorded);
    let found = office(&it, "practice.alqa").compositions().unwrap();
    let last = &found.last().unwrap().composition;
    assert_eq!((last.order.number.as_str(), last.seats.len(), last.approved_number), ("200-Ө", 16, 16));
    assert_eq!(found[found.len() - 2].until, last.in_force_from.pred_opt());
    // The one in force today is still shown; the new one is in the list.
    it.robot.shows("174-Ө");
    it.robot.click_on("orders");
    it.robot.shows("200-Ө");
}

#[rstest]
#[case::kazakh(Locale::Kazakh, "бір ғана төрағасы", "Бұйрық", "нөмірі")]
#[case::russian(Locale::Russian, "один председатель", "приказ", "номер")]
fn what_the_rules_refuse_is_said_beside_the_order(
    #[case] locale: Locale,
    #[case] one_chair: &str,
    #[case] order: &str,
    #[case] number: &str,
) {
    let mut it = practised(locale, USUAL);
    it.robot.press("Ctrl+Enter");
    it.robot.press("Tab");
    it.robot.type_text("01122026");
    it.robot.press("Ctrl+Enter");
    let seen = |it: &mut Secretary, words: &str| {
        it.robot.texts().iter().any(|text| text.to_lowercase().contains(&words.to_lowercase()))
    };
    assert!(seen(&mut it, order) && seen(&mut it, number), "{}", it.robot.texts().join("\n"));
    assert_eq!(office(&it, "practice.alqa").compositions().unwrap().len(), 2);
    it.robot.press("Shift+Tab");
    it.robot.type_text("1");
    it.robot.click(if locale == Locale::Kazakh { "Н.\u{a0}Ғабитов" } else { "Н.\u{a0}Габитов" });
    it.robot.click_on("seat-role");
    it.robot.press("Home");
    it.robot.press("Ctrl+Enter");
    assert!(seen(&mut it, one_chair), "{}", it.robot.texts().join("\n"));
    // Nothing is lost by the refusal, and Esc leaves the order.
    it.robot.shows("01.12.2026");
    it.robot.press("Esc");
    it.robot.hides("01.12.2026");
}

#[test]
fn what_is_written_of_a_person_is_recorded_when_the_user_goes_on() {
    let mut it = practised(Locale::Kazakh, USUAL);
    it.robot.press("Down");
    it.robot.press("Down");
    it.robot.shows("Омарова Баян Серікқызы");
    it.robot.click("первый вице-министр");
    it.robot.press("End");
    it.robot.type_text(" РК");
    it.robot.click("Н.\u{a0}Ғабитов");
    it.robot.shows("сақталды");
    let office = office(&it, "practice.alqa");
    let persons = office.persons(Language::Kazakh).unwrap();
    let person = persons.iter().find(|person| person.surname.kk == "Омарова").unwrap();
    assert_eq!(person.post.ru, "первый вице-министр РК");
    assert_eq!(person.patronymic.kk, "Серікқызы");
    // No sitting was begun by the order yet, so it says the same.
    let composition = office.composition_on(before_the_sitting().date()).unwrap();
    assert_eq!(composition.seat(person.id).unwrap().post.ru, "первый вице-министр РК");
}

#[test]
fn nothing_is_recorded_where_nothing_was_written_and_esc_takes_it_back() {
    let mut it = practised(Locale::Russian, USUAL);
    for _ in 0..5 {
        it.robot.press("Down");
    }
    it.robot.hides("сохранено");
    it.robot.click("вице-министр");
    it.robot.press("Ctrl+1");
    it.robot.press("Ctrl+5");
    it.robot.hides("сохранено");
    it.robot.press("Down");
    it.robot.click("министр");
    it.robot.press("Esc");
    assert!(!it.robot.sees_part("close-panel"), "the panel is left");
}

#[test]
fn a_list_from_a_table_becomes_people() {
    let mut it = practised(Locale::Kazakh, USUAL);
    it.robot.click("Адамдар · 32");
    it.robot.click_on("paste");
    it.robot.put_on_clipboard("Жұмабаев Мағжан\tкеңесші\nБайтұрсынұлы Ахмет\tдиректор\tБайтурсынов Ахмет\tдиректор\n");
    it.robot.press("Ctrl+V");
    it.robot.shows("танылды: 2 адам");
    it.robot.press("Ctrl+Enter");
    it.robot.shows("Адамдар · 34");
    it.robot.shows("Байтурсынов Ахмет");
    let persons = office(&it, "practice.alqa").persons(Language::Kazakh).unwrap();
    let person = persons.iter().find(|person| person.surname.kk == "Жұмабаев").unwrap();
    assert_eq!((person.given.kk.as_str(), person.post.kk.as_str()), ("Мағжан", "кеңесші"));
}

#[test]
fn units_are_added_and_changed() {
    let mut it = practised(Locale::Russian, USUAL);
    it.robot.click("Подразделения · 12");
    it.robot.press("Ctrl+N");
    it.robot.type_text("Мұрағат бөлімі");
    it.robot.press("Tab");
    it.robot.type_text("Отдел архива");
    it.robot.press("Ctrl+Enter");
    it.robot.shows("Подразделения · 13");
    it.robot.click_on("unit-head");
    it.robot.type_text("Омаров");
    it.robot.press("Enter");
    it.robot.press("Ctrl+S");
    let office = office(&it, "practice.alqa");
    let unit = office.units(Language::Kazakh).unwrap().into_iter().find(|unit| unit.name.ru == "Отдел архива").unwrap();
    assert_eq!(office.person(unit.head.unwrap()).unwrap().surname.ru, "Омарова");
}

/// The smallest window, and the usual one at 200 %.
#[rstest]
fn the_main_button_and_the_panel_are_reachable_at_every_size(
    #[values(USUAL, Size::new(1024.0, 680.0), Size::new(683.0, 384.0))] size: Size,
    #[values(Locale::Kazakh, Locale::Russian)] locale: Locale,
) {
    let mut it = practised(locale, size);
    it.robot.press("Down");
    for _ in 0..3 {
        let main = it.robot.place_of("main");
        assert!(main.x + main.width <= size.width && main.y + main.height <= size.height, "{main:?}");
        it.robot.press("Tab");
        assert!(it.robot.sees_the_focus(), "{:?}", it.robot.focused());
    }
    it.robot.press("Ctrl+Enter");
    for stop in 0..12 {
        it.robot.press("Tab");
        let focused = it.robot.focused();
        // The list of seats is as high as its rows and scrolls with the page.
        let is_list = focused.as_ref().is_some_and(|words| words.len() > 300);
        assert!(is_list || it.robot.sees_the_focus(), "{stop}: {focused:?}");
    }
}

#[test]
fn where_nothing_can_be_recorded_nothing_is_offered() {
    let holder = practised(Locale::Russian, USUAL);
    let path = holder.folder.path().join("practice.alqa");
    let mut it = Secretary::first_start(Locale::Russian, USUAL);
    it.asked.lock().unwrap().answer = Some(path);
    it.robot.click_on("open-existing");
    it.robot.press("Ctrl+5");
    it.robot.shows("только чтение: с файлом");
    it.robot.press("Down");
    it.robot.shows("Сейтов Аскар Маратович");
    it.robot.press("Ctrl+Enter");
    it.robot.hides("Новый состав");
    it.robot.press("Ctrl+N");
    it.robot.hides("Новый человек");
}
