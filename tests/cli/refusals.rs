//! What the records do not allow: a sentence in the language asked for, and nothing changed.

use std::fs;
use std::path::Path;

use alqa::domain::text::Bilingual;
use alqa::i18n::{Catalog, Locale};
use alqa::office::Office;
use alqa::office::practice::Practice;
use rstest::rstest;

use crate::desk::{Desk, office_desk, words};

/// The practice sitting held and not yet recorded.
pub fn held(path: &Path) -> Office {
    let practice = Practice::load().unwrap();
    let mut office = practice.found(path, None, &office_desk()).unwrap();
    let session = practice.prepare(&mut office).unwrap();
    practice.hold(&mut office, session.id, &mut |_, _| {}).unwrap();
    office
}

#[rstest]
#[case::session("session show 99 --db practice.alqa", |words: &Catalog| words.session_unknown("99"))]
#[case::session_of_a_year("session show 2025/6 --db practice.alqa", |words: &Catalog| words.session_unknown("2025/6"))]
#[case::session_to_export("session export 99 --json --db practice.alqa", |words: &Catalog| words.session_unknown("99"))]
#[case::sitting_to_export(
    "session export 7 --json --db practice.alqa --out paper.pdf", |words: &Catalog| words.sitting_not_begun("7")
)]
#[case::missing_database("session list --db none.alqa", |words: &Catalog| words.file_missing("none.alqa"))]
#[case::missing_database_to_check("check none.alqa", |words: &Catalog| words.file_missing("none.alqa"))]
#[case::missing_paper("verify none.pdf --db practice.alqa", |words: &Catalog| words.file_missing("none.pdf"))]
#[case::missing_sitting("replay none.json", |words: &Catalog| words.file_missing("none.json"))]
#[case::a_folder_as_sitting("replay .", |words: &Catalog| words.file_is_folder("."))]
#[case::missing_folder(
    "session export 6 --json --db practice.alqa --out none/a.json", |words: &Catalog| words.file_missing("none/a.json")
)]
#[case::a_file_as_folder(
    "session export 6 --json --db practice.alqa --out practice.alqa/a.json",
    |words: &Catalog| words.file_missing("practice.alqa/a.json")
)]
#[case::a_folder_as_file(
    "session export 6 --json --db practice.alqa --out .", |words: &Catalog| words.file_is_folder(".")
)]
#[case::a_full_device(
    "session export 6 --json --db practice.alqa --out /dev/full", |words: &Catalog| words.file_no_room("/dev/full")
)]
#[case::a_file_as_folder_of_the_demo("demo --out practice.alqa", |words: &Catalog| words.file_exists("practice.alqa"))]
#[case::a_file_as_parent_of_the_demo(
    "demo --out practice.alqa/a", |words: &Catalog| words.file_missing("practice.alqa/a")
)]
fn a_command_that_cannot_be_carried_out_says_why(#[case] line: &str, #[case] sentence: fn(&Catalog) -> String) {
    let complaints = Desk::new().fails_in_every_language(line);
    for (locale, complaint) in Locale::ALL.into_iter().zip(complaints) {
        let words = words(locale);
        assert_eq!(complaint.lines().next(), Some(words.failed(&sentence(&words)).as_str()));
        assert!(complaint.contains(&words.advice("")), "no way out: {complaint}");
    }
}

/// Papers exist in two languages, so these complaints do too.
#[rstest]
#[case::protocol("protocol 99", |words: &Catalog| words.failed(&words.session_unknown("99")))]
#[case::extract("extract 99 1", |words: &Catalog| words.failed(&words.session_unknown("99")))]
#[case::attendance("attendance 99", |words: &Catalog| words.failed(&words.session_unknown("99")))]
#[case::protocol_not_begun("protocol 7", |words: &Catalog| words.failed(&words.sitting_not_begun("7")))]
#[case::item("extract 6 9", |words: &Catalog| words.refused(&words.extract_no_item(9)))]
#[case::item_zero("extract 6 0", |words: &Catalog| words.refused(&words.extract_no_item(0)))]
fn a_paper_that_cannot_be_made_leaves_an_older_one_in_its_place(
    #[case] line: &str,
    #[case] sentence: fn(&Catalog) -> String,
    #[values(Locale::Kazakh, Locale::Russian)] locale: Locale,
) {
    let desk = Desk::new();
    fs::write(desk.path("paper.pdf"), "older").unwrap();
    let before = desk.files();
    let complaint = desk.run(locale, &format!("{line} --db practice.alqa --out paper.pdf")).failed();
    assert_eq!(complaint.lines().next(), Some(sentence(&words(locale)).as_str()));
    crate::speech::assert_speaks(locale, &complaint);
    assert!(desk.files() == before);
}

#[test]
fn an_extract_of_a_protocol_without_a_number_is_refused() {
    let desk = Desk::empty();
    drop(held(&desk.file()));
    for locale in [Locale::Kazakh, Locale::Russian] {
        let complaint = desk.run(locale, "extract 6 1 --db practice.alqa --out paper.pdf").failed();
        let words = words(locale);
        assert_eq!(complaint.lines().next(), Some(words.refused(&words.extract_not_registered()).as_str()));
        crate::speech::assert_speaks(locale, &complaint);
    }
}

#[test]
fn a_protocol_without_its_kazakh_texts_is_refused_with_the_list_of_them() {
    let desk = Desk::empty();
    let mut office = held(&desk.file());
    let session = office.session_by_number(None, 6).unwrap().id;
    let record = office.session_record(session).unwrap();
    let seq = record.items[1].speeches[0].seq;
    office.set_speech(session, seq, &Bilingual::new("", "О ходе исполнения поручений")).unwrap();
    let item = office.items(session).unwrap()[2].id;
    let point = alqa::domain::decision::DecisionPoint {
        id: alqa::domain::id::PointId(0),
        item,
        number: 0,
        text: Bilingual::new(" ", "Принять к сведению."),
        executors: Vec::new(),
        due: None,
        controller: None,
        exempt: true,
    };
    office.add_point(&point).unwrap();
    drop(office);

    let before = desk.files();
    for form in ["full", "short"] {
        let line = format!("protocol 6 --db practice.alqa --form {form} --out paper.pdf");
        let complaint = desk.run(Locale::Kazakh, &line).failed();
        crate::speech::assert_speaks(Locale::Kazakh, &complaint);
        assert!(complaint.contains("3-мәселе"), "the point is not named: {complaint}");
        // The short form tells no speeches, so it lacks none.
        assert_eq!(complaint.contains("2-мәселе"), form == "full", "{complaint}");
        assert!(desk.files() == before);
    }
    desk.alqa("protocol 6 --db practice.alqa --lang ru --out paper.pdf").done();
}
