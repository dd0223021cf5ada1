//! The course of a sitting and the forms that are filled in by hand, from the practice collegium to the file.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a paper that cannot be made fails the test")]

#[path = "support/tags.rs"]
mod tags;

use alqa::clock::Clock;
use alqa::documents::blank::Form;
use alqa::domain::id::SessionId;
use alqa::domain::text::Language;
use alqa::office::papers::Paper;
use alqa::office::practice::Practice;
use alqa::office::{Desk, Office, OfficeError};
use chrono::NaiveDate;
use rstest::rstest;
use tempfile::TempDir;

/// The practice collegium, before its sitting or after it.
fn practice(held: bool) -> (TempDir, Office, SessionId) {
    let folder = tempfile::tempdir().unwrap();
    let now = NaiveDate::from_ymd_opt(2026, 11, 20).unwrap().and_hms_opt(18, 0, 0).unwrap();
    let desk =
        Desk { author: "Г. Әбілова".to_owned(), host: "үстел".to_owned(), clock: Clock::Fixed(now) };
    let practice = Practice::load().unwrap();
    let mut office = practice.furnish(&folder.path().join("practice.alqa"), None, &desk).unwrap();
    let session = office.session_by_number(Some(2026), 6).unwrap().id;
    if held {
        practice.hold(&mut office, session, &mut |_, _| {}).unwrap();
    }
    (folder, office, session)
}

/// Returns all words of a paper as they stand on its pages, and how many pages it has.
fn set(office: &mut Office, session: SessionId, paper: Paper, language: Language) -> (String, usize) {
    let layout = office.paper_pages(session, paper, language).unwrap();
    let words = layout.dump().lines().filter_map(|line| Some(line.split_once(" | ")?.1.to_owned())).collect::<Vec<_>>();
    (words.join(" ").replace('\u{a0}', " "), layout.pages.len())
}

#[rstest]
#[case(Form::Attendance, 3, &["ҚАТЫСУШЫЛАРДЫ ТІРКЕУ НЫСАНЫ", "Келді", "Кетті", "Сейітов Асқар", "Шақырылғандар"], &["ФОРМА РЕГИСТРАЦИИ УЧАСТНИКОВ", "Приход", "Уход", "Сейтов Аскар"])]
#[case(Form::OpenTally, 8, &["АШЫҚ ДАУЫС БЕРУ ПАРАҒЫ", "1-мәселе.", "Барлығы"], &["ЛИСТ ОТКРЫТОГО ГОЛОСОВАНИЯ", "Вопрос 1.", "Всего"])]
#[case(Form::Ballots, 4, &["ЖАСЫРЫН ДАУЫС БЕРУ ПАРАҒЫ", "жақтап", "жарамсыз"], &["БЮЛЛЕТЕНЬ ДЛЯ ТАЙНОГО ГОЛОСОВАНИЯ", "воздержался", "недействителен"])]
#[case(Form::SecretTally, 1, &["САНАУ ПАРАҒЫ", "Берілген парақтар"], &["ЛИСТ ПОДСЧЁТА", "Выдано бюллетеней"])]
#[case(Form::Journal, 3, &["ОТЫРЫС ЖУРНАЛЫНЫҢ ПАРАҒЫ", "Не болды"], &["ЛИСТ ЖУРНАЛА ЗАСЕДАНИЯ", "Что произошло"])]
fn a_form_is_printed_before_the_sitting(
    #[case] form: Form,
    #[case] most: usize,
    #[case] kazakh: &[&str],
    #[case] russian: &[&str],
) {
    let (_folder, mut office, session) = practice(false);
    for (language, expected) in [(Language::Kazakh, kazakh), (Language::Russian, russian)] {
        let (words, pages) = set(&mut office, session, Paper::Blank(form), language);
        assert!((1..=most).contains(&pages), "{form:?} has {pages} pages");
        for expected in expected {
            assert!(words.contains(expected), "{form:?} {language:?}: «{expected}» is not in {words}");
        }
        let met = tags::walk(&office.form(session, form, language).unwrap().pdf);
        assert!(met.painted > 20, "{met:?}");
    }
}

#[test]
fn there_is_a_ballot_for_each_member_and_one_to_spare_and_no_name_on_any() {
    let (_folder, mut office, session) = practice(false);
    let (words, _) = set(&mut office, session, Paper::Blank(Form::Ballots), Language::Kazakh);
    assert_eq!(words.matches("ЖАСЫРЫН ДАУЫС БЕРУ ПАРАҒЫ").count(), 18);
    for surname in ["Сейітов", "Омарова", "Әбілова"] {
        assert!(!words.contains(surname), "{surname} stands on a secret ballot");
    }
}

#[test]
fn the_sheet_of_an_open_vote_names_each_decision_of_the_agenda() {
    let (_folder, mut office, session) = practice(false);
    let (words, pages) = set(&mut office, session, Paper::Blank(Form::OpenTally), Language::Russian);
    assert_eq!(words.matches("ЛИСТ ОТКРЫТОГО ГОЛОСОВАНИЯ").count(), pages, "one sheet to a page");
    assert!(words.contains("Об итогах работы"), "{words}");
}

#[test]
fn the_course_shows_every_member_and_is_described_for_those_who_hear_it() {
    let (_folder, mut office, session) = practice(true);
    for (language, expected) in [
        (Language::Kazakh, ["ОТЫРЫС БАРЫСЫНЫҢ КЕСТЕСІ", "А. Сейітов", "қажет 12", "үзіліс", "қатысқан жоқ"]),
        (Language::Russian, ["ХРОНОЛОГИЯ ЗАСЕДАНИЯ", "А. Сейтов", "нужно 12", "перерыв", "отсутствие"]),
    ] {
        let (words, pages) = set(&mut office, session, Paper::Course, language);
        assert!(pages <= 2, "{pages} pages");
        for expected in expected {
            assert!(words.contains(expected), "{language:?}: «{expected}» is not in {words}");
        }
        let met = tags::walk(&office.course(session, language).unwrap().pdf);
        assert_eq!(met.figures, 1, "the picture is one figure with a description: {met:?}");
        assert!(met.header_cells > 17, "the times can be read aloud: {met:?}");
    }
}

#[test]
fn before_anybody_came_there_is_no_course() {
    let (_folder, mut office, session) = practice(false);
    let refused = office.course(session, Language::Kazakh);
    assert!(matches!(refused, Err(OfficeError::NoSitting(_))), "{refused:?}");
}
