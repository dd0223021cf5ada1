//! The page of a session: agenda, people, papers, used by keyboard and by mouse, in Kazakh and in Russian.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "support/robot.rs"]
mod robot;
#[path = "support/secretary.rs"]
mod secretary;

use alqa::domain::id::SessionId;
use alqa::i18n::Locale;
use alqa::ui::app::{Message, work};
use alqa::ui::place::{Place, SessionTab};
use iced::Size;
use rstest::rstest;
use secretary::{Secretary, before_the_sitting};

const SIX: SessionId = SessionId(6);
const SEVEN: SessionId = SessionId(7);
const USUAL: Size = Size::new(1366.0, 768.0);

fn at(locale: Locale, size: Size, session: SessionId, tab: SessionTab) -> Secretary {
    let mut secretary = Secretary::practised(locale, size, before_the_sitting());
    secretary.robot.send(Message::Work(work::Message::Go(Place::Session(session, tab))));
    secretary
}

/// The words of one language, for what is the same in both.
struct Words {
    locale: Locale,
    planned: &'static str,
    convened: &'static str,
    empty: &'static str,
    no_items: &'static str,
    no_russian: &'static str,
    approve: &'static str,
    approve_changes: &'static str,
    begin: &'static str,
    late: &'static str,
    additional: &'static str,
    forecast_one: &'static str,
    comes: &'static str,
    comes_not: &'static str,
    people: &'static str,
    papers: &'static str,
    sheet: &'static str,
    after_opening: &'static str,
}

const KAZAKH: Words = Words {
    locale: Locale::Kazakh,
    planned: "жоспарланған",
    convened: "шақырылған",
    empty: "Күн тәртібінде әлі мәселе жоқ",
    no_items: "Күн тәртібінде бірде-бір мәселе жоқ",
    no_russian: "Орысша атауы толтырылмаған",
    approve: "Күн тәртібін бекіту",
    approve_changes: "Өзгерістерді бекіту",
    begin: "Отырысты бастау",
    late: "Мәселе неге кейін қосылады?",
    additional: "қосымша мәселе",
    forecast_one: "Кворум: расталды 1 / қажет 12",
    comes: "келеді",
    comes_not: "келмейді",
    people: "Қатысушылар",
    papers: "Құжаттар",
    sheet: "Тіркеу парағы",
    after_opening: "отырыс ашылғаннан кейін",
};

const RUSSIAN: Words = Words {
    locale: Locale::Russian,
    planned: "запланировано",
    convened: "созвано",
    empty: "В повестке дня ещё нет вопросов",
    no_items: "В повестке дня нет ни одного вопроса",
    no_russian: "Нет наименования на русском языке",
    approve: "Утвердить повестку дня",
    approve_changes: "Утвердить изменения",
    begin: "Начать заседание",
    late: "Почему вопрос добавляется позже?",
    additional: "дополнительный вопрос",
    forecast_one: "Кворум: подтвердили 1 / нужно 12",
    comes: "будет",
    comes_not: "не будет",
    people: "Участники",
    papers: "Документы",
    sheet: "Лист регистрации",
    after_opening: "после открытия заседания",
};

#[rstest]
#[case::kazakh(&KAZAKH)]
#[case::russian(&RUSSIAN)]
fn an_agenda_is_written_and_approved_by_keyboard_alone(#[case] words: &Words) {
    let mut secretary = at(words.locale, USUAL, SEVEN, SessionTab::Agenda(None));
    let robot = &mut secretary.robot;
    robot.shows(words.planned);
    robot.shows(words.empty);
    robot.shows(words.no_items);
    robot.press("Ctrl+Enter");
    robot.shows(words.planned);

    robot.press("Ctrl+N");
    robot.type_text("Бюджет туралы");
    robot.shows(words.no_russian);
    robot.press("Tab");
    robot.type_text("О бюджете");
    robot.hides(words.no_russian);
    robot.press("Ctrl+N");
    robot.type_text("Кадрлар туралы");
    robot.press("Alt+Up");
    robot.press("Ctrl+S");
    let (first, second) = (robot.place("Кадрлар туралы"), robot.place("Бюджет туралы"));
    assert!(first.y < second.y, "the item moved up");
    robot.shows("О бюджете");

    robot.shows(words.approve);
    robot.press("Ctrl+Enter");
    robot.shows(words.convened);
    robot.shows(words.begin);

    robot.press("Ctrl+N");
    robot.shows(words.late);
    robot.press("Ctrl+Enter");
    robot.shows(words.late);
    robot.type_text("Хат кеш келді");
    robot.press("Ctrl+Enter");
    robot.hides(words.late);
    robot.shows(words.additional);
    robot.type_text("Хат туралы");
    robot.press("Ctrl+S");
    robot.shows(words.approve_changes);
    robot.press("Ctrl+Enter");
    robot.shows(words.begin);
}

#[rstest]
#[case::kazakh(&KAZAKH)]
#[case::russian(&RUSSIAN)]
fn a_session_is_prepared_with_the_mouse(#[case] words: &Words) {
    // High enough for the papers of today and those of later, one below the other.
    let mut secretary = at(words.locale, Size::new(1366.0, 1500.0), SEVEN, SessionTab::Agenda(None));
    let robot = &mut secretary.robot;
    robot.click_on("from-plan");
    robot.click_on("question-1");
    robot.hides(words.empty);
    robot.click_on("main");
    robot.shows(words.convened);

    robot.click(words.people);
    robot.shows("Сей");
    robot.click_on("comes");
    robot.shows(words.forecast_one);
    robot.shows(words.comes);
    let second = robot.place("Омарова");
    robot.click_at(second.center());
    robot.click_on("comes-not");
    robot.shows(words.comes_not);
    robot.click_on("absence");

    robot.press("Esc");
    robot.click(words.papers);
    robot.shows(words.sheet);
    robot.shows(words.after_opening);
    robot.click_on("pdf-1");
    robot.click_on("open-1");
    robot.click_on("print-1");
    robot.click_on("paper-1");
    robot.hides(words.after_opening);
    robot.click_on("papers-back");
    robot.shows(words.after_opening);
    let asked = secretary.asked.lock().unwrap();
    assert_eq!((asked.opened.len(), asked.printed.len()), (1, 1));
    let file = asked.opened[0].file_name().unwrap().to_str().unwrap().to_owned();
    assert!(file.starts_with("2026-12-18 ") && file.strip_suffix(".pdf").is_some(), "{file}");
    assert!(std::fs::read(&asked.printed[0]).unwrap().starts_with(b"%PDF"));
}

#[rstest]
#[case::kazakh(&KAZAKH)]
#[case::russian(&RUSSIAN)]
fn members_answer_by_keys_one_after_the_other(#[case] words: &Words) {
    let mut secretary = at(words.locale, USUAL, SIX, SessionTab::People);
    let robot = &mut secretary.robot;
    robot.press("F6");
    robot.shows(words.forecast_one);
    robot.press("F7");
    robot.shows(words.comes_not);
    robot.shows(words.forecast_one);
    for _ in 0..12 {
        robot.press("F6");
    }
    robot.hides(words.forecast_one);
    robot.shows("13 / ");
}

#[test]
fn an_item_leaves_an_approved_agenda_with_a_reason_only() {
    let mut secretary = at(Locale::Kazakh, USUAL, SIX, SessionTab::Agenda(None));
    let robot = &mut secretary.robot;
    robot.click_on("take-off");
    robot.shows("1-мәселе күн тәртібінен алып тасталсын ба?");
    robot.click_on("confirm");
    robot.shows("1-мәселе күн тәртібінен алып тасталсын ба?");
    robot.click_on("requested-by");
    robot.type_text("Сейіт");
    robot.press("Enter");
    robot.click_on("reason-kk");
    robot.type_text("Дайын емес");
    robot.click_on("confirm");
    robot.hides("алып тасталсын ба?");
    robot.hides("2026 жылғы III тоқсандағы жұмыстың");
    robot.shows("Өзгерістерді бекіту");
    robot.click_on("versions");
    robot.shows("1-нұсқа · 2026\u{a0}жылғы");
    robot.press("Esc");
    robot.hides("Күн тәртібінің нұсқалары");
}

#[test]
fn another_day_voids_the_answers() {
    let mut secretary = at(Locale::Russian, USUAL, SIX, SessionTab::People);
    let robot = &mut secretary.robot;
    robot.press("F6");
    robot.shows("подтвердили 1");
    robot.click_on("change");
    robot.shows("День, место и форма заседания");
    robot.press("Ctrl+A");
    robot.type_text("27112026");
    robot.press("Ctrl+Enter");
    robot.shows("27\u{a0}ноября 2026\u{a0}года");
    robot.shows("прежние ответы утратили силу: 1");
    robot.shows("подтвердили 0");
}

#[test]
fn a_session_called_off_says_why_and_leads_to_the_one_in_its_stead() {
    let mut secretary = at(Locale::Kazakh, USUAL, SIX, SessionTab::Agenda(None));
    let robot = &mut secretary.robot;
    robot.click_on("call-off");
    robot.click("Отырыс басқа күнге ауыстырылды");
    robot.click_on("successor");
    robot.press("Enter");
    robot.click_on("reason-kk");
    robot.type_text("Министр іссапарда");
    robot.click_on("confirm");
    robot.shows("өткізілген жоқ");
    robot.shows("Министр іссапарда");
    robot.click_on("main");
    robot.shows("№\u{a0}7 отырыс");
}

#[rstest]
#[case::with_f4(&["F4", "Enter"])]
#[case::with_enter(&["Enter", "Enter"])]
fn a_field_with_a_list_is_clicked_after_the_one_above_it_was_chosen_by_keys(#[case] keys: &[&str]) {
    let mut secretary = at(Locale::Russian, USUAL, SIX, SessionTab::People);
    let robot = &mut secretary.robot;
    robot.press("Ctrl+N");
    let unchosen = robot.focused().unwrap();
    for key in keys {
        robot.press(key);
    }
    let chosen = robot.focused().unwrap();
    assert_ne!(chosen, unchosen, "the list was not opened");
    robot.click_on("invitee-kind");
    robot.click("Средство массовой информации");
    robot.shows("Решение первого руководителя");
    assert!(robot.sees(&chosen), "the click fell on the list of the first field");
}

#[test]
fn the_media_are_invited_by_a_decision_only() {
    let mut secretary = at(Locale::Russian, USUAL, SIX, SessionTab::People);
    let robot = &mut secretary.robot;
    robot.press("Ctrl+N");
    robot.shows("Приглашение на заседание");
    robot.press("F4");
    robot.press("Down");
    robot.press("Enter");
    robot.press("Tab");
    robot.press("Tab");
    robot.type_text("средство");
    robot.press("Enter");
    robot.shows("Решение первого руководителя");
    robot.press("Ctrl+Enter");
    robot.shows("Понятно");
    robot.press("Esc");
    robot.click_on("act-kk");
    robot.type_text("қарар");
    robot.click_on("act-date");
    robot.type_text("10112026");
    robot.press("Ctrl+Enter");
    robot.hides("Приглашение на заседание");
    robot.shows("Приглашённые · 12");
}

#[rstest]
#[case::kazakh(Locale::Kazakh, "Шақырылғандар · 12", "келеді", "Шақырылғандар · 11")]
#[case::russian(Locale::Russian, "Приглашённые · 12", "будет", "Приглашённые · 11")]
fn somebody_new_is_invited_answers_and_is_uninvited(
    #[case] locale: Locale,
    #[case] twelve: &str,
    #[case] comes: &str,
    #[case] eleven: &str,
) {
    let mut secretary = at(locale, USUAL, SIX, SessionTab::People);
    let robot = &mut secretary.robot;
    robot.shows(eleven);
    robot.click_on("invite");
    robot.click_on("new-person");
    robot.press("Ctrl+Enter");
    robot.click_on("surname-kk");
    robot.type_text("Жаңабаев");
    robot.press("Tab");
    robot.type_text("Жанабаев");
    robot.press("Ctrl+Enter");
    robot.shows(twelve);
    let surname = if locale == Locale::Kazakh { "Жаңабаев" } else { "Жанабаев" };
    let guest = robot.place(surname);
    robot.click_at(guest.center());
    robot.press("Ctrl+Enter");
    let answers = |robot: &mut robot::Robot<_>| robot.texts().iter().filter(|text| *text == comes).count();
    assert_eq!(answers(robot), 0);
    let guest = robot.place(surname);
    robot.click_at(guest.center());
    let answer = robot.place_of("answer");
    robot.click_at(answer.center());
    robot.press("Ctrl+Enter");
    assert_eq!(answers(robot), 1);
    let guest = robot.place(surname);
    robot.click_at(guest.center());
    robot.click_on("take-back");
    robot.shows(eleven);
    robot.hides(surname);
}

#[test]
fn a_draft_decision_is_written_beside_its_item() {
    let mut secretary = at(Locale::Kazakh, USUAL, SEVEN, SessionTab::Agenda(None));
    let robot = &mut secretary.robot;
    robot.press("Ctrl+N");
    robot.type_text("Бюджет туралы");
    robot.press("Ctrl+N");
    robot.type_text("Кадрлар туралы");
    while robot.focused().as_deref() != Some("Тармақ қосу") {
        robot.press("Tab");
    }
    robot.press("Enter");
    robot.shows("1-тармақ");
    robot.type_text("Бекітілсін.");
    // The way to another row and back keeps what was written.
    robot.press("Ctrl+S");
    let row = robot.place("Бюджет туралы");
    robot.click_at(row.center());
    robot.hides("Бекітілсін.");
    let row = robot.place("Кадрлар туралы");
    robot.click_at(row.center());
    robot.place_of("title-kk");
    while robot.focused().is_none_or(|focused| !focused.contains("Бекітілсін.")) {
        robot.press("Tab");
    }
}

#[rstest]
#[case(Locale::Kazakh, "жаңа бөл", "Жаңа бөлімше", "Бөлімше қосу", "Цифрландыру департаменті")]
#[case(
    Locale::Russian,
    "Новое подразделение…",
    "Новое подразделение",
    "Добавить подразделение",
    "Департамент цифровизации"
)]
fn a_unit_that_is_not_there_yet_is_entered_where_it_is_needed(
    #[case] locale: Locale,
    #[case] offer: &str,
    #[case] title: &str,
    #[case] verb: &str,
    #[case] name: &str,
) {
    let mut secretary = at(locale, Size::new(1366.0, 1400.0), SEVEN, SessionTab::Agenda(None));
    let robot = &mut secretary.robot;
    robot.press("Ctrl+N");
    robot.type_text("Бюджет туралы");
    robot.click_on("unit");
    robot.type_text(offer);
    robot.press("Enter");
    robot.shows(title);
    robot.type_text("Цифрландыру департаменті");
    robot.press("Tab");
    robot.type_text("Департамент цифровизации");
    robot.click(verb);
    robot.hides(title);
    // It is chosen at once, and is offered as an executor from now on.
    robot.shows(name);
    robot.press("Ctrl+S");
    robot.click_on("add-point");
    robot.click_on("point-1-executor");
    robot.type_text("циф");
    robot.press("Enter");
    robot.place_of("point-1-executor-off-1");
}

#[test]
fn the_sitting_is_begun_on_another_day_only_after_a_question() {
    let mut secretary = at(Locale::Kazakh, USUAL, SIX, SessionTab::Agenda(None));
    let robot = &mut secretary.robot;
    robot.click_on("main");
    robot.shows("Отырыс журналы бүгін басталсын ба?");
    robot.press("Esc");
    robot.shows("Отырысты бастау");
    robot.click_on("main");
    robot.press("Ctrl+Enter");
    robot.send(Message::Work(work::Message::Go(Place::Session(SIX, SessionTab::Agenda(None)))));
    robot.shows("Отырысқа өту");
    robot.hides("Мәселе қосу");
}

#[test]
fn what_is_missing_is_listed_and_leads_to_its_place() {
    let mut secretary = at(Locale::Russian, USUAL, SIX, SessionTab::Agenda(None));
    let robot = &mut secretary.robot;
    // What bars nothing is not called missing, neither at the stage nor in its list.
    robot.shows("замечания: 2");
    robot.hides("не хватает: ");
    robot.click_on("stage-2");
    robot.shows("Замечания");
    robot.hides("Чего не хватает");
    robot.click_on("matter-2");
    robot.hides("Замечания");
    robot.shows("Член коллегии");
}

#[test]
fn a_session_held_before_the_program_came_has_its_papers_elsewhere() {
    let mut secretary = at(Locale::Kazakh, USUAL, SessionId(5), SessionTab::Agenda(None));
    let robot = &mut secretary.robot;
    robot.shows("Бұл отырыстың күн тәртібі бағдарламада жоқ.");
    robot.click("Құжаттар");
    robot.shows("Бұл отырыстың құжаттары бағдарламада жоқ.");
}

#[test]
fn a_registered_protocol_has_all_its_papers() {
    let now = chrono::NaiveDate::from_ymd_opt(2026, 11, 26).unwrap().and_hms_opt(9, 0, 0).unwrap();
    let mut secretary = Secretary::having(Locale::Russian, USUAL, now, |practice, office| {
        practice.hold(office, SIX, &mut |_, _| {}).unwrap();
        practice.record(office, SIX).unwrap();
    });
    let robot = &mut secretary.robot;
    robot.send(Message::Work(work::Message::Go(Place::Session(SIX, SessionTab::Papers))));
    robot.shows("протокол зарегистрирован");
    robot.shows("Полный протокол");
    robot.shows("Выписка из протокола по вопросу 1");
    robot.hides("готовится");
    robot.click_on("paper-2");
    robot.shows("Страница 1 из");
    robot.click_on("page-next");
    robot.shows("Страница 2 из");
    robot.press("Ctrl+P");
    robot.shows("Документ отправлен на печать");
    robot.press("Esc");
    robot.hides("Страница 2 из");
    robot.click_on("main");
    assert_eq!(secretary.asked.lock().unwrap().printed.len(), 1);
}

#[rstest]
#[case::small(Size::new(1024.0, 680.0))]
#[case::twice_as_large(Size::new(683.0, 384.0))]
fn the_main_button_is_reachable_in_every_window(#[case] size: Size) {
    for (locale, tab) in [
        (Locale::Kazakh, SessionTab::Agenda(None)),
        (Locale::Russian, SessionTab::People),
        (Locale::Kazakh, SessionTab::Papers),
    ] {
        let mut secretary = at(locale, size, SEVEN, tab);
        let place = secretary.robot.place_of("main");
        assert!(place.x + place.width <= size.width && place.width > 100.0, "{place:?}");
        let mut secretary = at(locale, size, SIX, tab);
        secretary.robot.click_on("main");
        secretary.robot.shows(if locale == Locale::Kazakh {
            "бүгін басталсын ба?"
        } else {
            "сегодня?"
        });
    }
}
