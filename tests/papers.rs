//! Extract, attendance sheet and quarterly review in both languages.

#![expect(clippy::unwrap_used, reason = "a paper that cannot be made fails the test")]

#[path = "support/golden.rs"]
mod golden;
#[path = "support/quarter.rs"]
mod quarter;
#[path = "support/records.rs"]
mod records;
#[path = "support/tools.rs"]
mod tools;

use std::fs;
use std::path::Path;

use alqa::documents;
use alqa::documents::attendance::{Expected, attendance};
use alqa::documents::content::Content;
use alqa::documents::extract::{Certification, ExtractRefusal, extract};
use alqa::documents::issue::Issue;
use alqa::documents::letterhead::Stationery;
use alqa::documents::pdf::Archive;
use alqa::documents::press::Press;
use alqa::documents::protocol::protocol;
use alqa::documents::review::ReviewFacts;
use alqa::domain::control::StateKind;
use alqa::domain::id::{InstructionId, SessionId};
use alqa::domain::profile::Profile;
use alqa::domain::profile::paper::ProtocolForm;
use alqa::domain::protocol::{MissingTexts, Place};
use alqa::domain::record::Record;
use alqa::domain::review::guard::GuardStatus;
use alqa::domain::text::Language;
use rstest::rstest;

use golden::{at, lines};
use quarter::Reviewed;

/// Calls `make` with an issue in `language` on a plain sheet.
fn issued<T>(language: Language, make: impl FnOnce(&Issue<'_>) -> T) -> T {
    let profile = Profile::model_regulation();
    let stationery = Stationery::Plain;
    make(&Issue::new(language, &profile, &stationery, records::at(9, 0)))
}

fn expected() -> Expected {
    let record = records::bare();
    Expected {
        body: record.body,
        session: record.session,
        members: (0..17).map(records::member).collect(),
        invited: record.invited,
        secretary: record.secretary,
    }
}

fn made_extract(record: &Record, number: u32, language: Language) -> Result<Content, ExtractRefusal> {
    let certified = Certification { officer: records::invited(0), date: Some(records::day(2026, 11, 25)) };
    issued(language, |issue| extract(record, number, Some(&certified), issue))
}

fn made_review(reviewed: &Reviewed, protocol: Option<u32>, language: Language) -> Content {
    let body = records::bare().body;
    let Reviewed { review, guard, instructions } = reviewed;
    let facts = ReviewFacts { body: &body, review, guard, protocol, instructions };
    issued(language, |issue| documents::review::review(&facts, issue)).unwrap()
}

/// Every kind of paper in both languages, by name.
fn every_paper() -> Vec<(String, Content)> {
    let mut papers = Vec::new();
    for language in Language::ALL {
        let mut add = |name: &str, paper: Content| papers.push((format!("{name}-{}", language.code()), paper));
        let record = records::full();
        for (form, name) in [(ProtocolForm::Full, "protocol-full"), (ProtocolForm::Short, "protocol-short")] {
            add(name, issued(language, |issue| protocol(&record, form, issue)).unwrap());
        }
        add(
            "protocol-small",
            issued(language, |issue| protocol(&records::small(), ProtocolForm::Full, issue)).unwrap(),
        );
        add("extract", made_extract(&record, 1, language).unwrap());
        add("extract-blank", issued(language, |issue| extract(&record, 4, None, issue)).unwrap());
        add("attendance", issued(language, |issue| attendance(&expected(), issue)).unwrap());
        add("review", made_review(&quarter::third(), Some(5), language));
    }
    papers
}

#[rstest]
#[case("extract")]
#[case("attendance")]
#[case("review")]
fn the_paper_reads_as_approved(#[case] kind: &str) {
    for (name, paper) in every_paper() {
        if Language::ALL.iter().any(|language| name == format!("{kind}-{}", language.code())) {
            golden::assert_golden(&name, &paper);
        }
    }
}

#[test]
fn no_paper_has_a_gap_in_its_words() {
    for (name, paper) in every_paper() {
        for line in lines(&paper) {
            let whole = !line.trim().is_empty() && !line.contains(['{', '}', '$']);
            let clean = !["  ", " .", "..", "()", " ,", "\u{2068}"].iter().any(|slip| line.contains(slip));
            assert!(whole && clean, "{name}: {line:?}");
        }
    }
}

/// The same paper gives the same bytes, and other programs find every one of them sound.
#[test]
fn every_paper_is_sound_for_other_programs() {
    let mut press = Press::new().unwrap();
    let mut archived = Vec::new();
    for (name, paper) in every_paper() {
        let print = press.print(&paper, Archive::A2a).unwrap();
        assert_eq!(print.pdf, press.print(&paper, Archive::A2a).unwrap().pdf, "{name}");
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.pdf"));
        fs::write(&path, &print.pdf).unwrap();
        tools::qpdf_check(&path).unwrap();
        assert!(tools::pdffonts(&path).lines().skip(2).all(|font| font.contains("yes yes yes")), "{name}");
        let path = path.with_extension("a1b.pdf");
        fs::write(&path, press.print(&paper, Archive::A1b).unwrap().pdf).unwrap();
        archived.push(path);
    }
    tools::preflight(&archived).unwrap();
}

#[test]
fn an_extract_holds_its_item_and_no_other() {
    let paper = made_extract(&records::full(), 1, Language::Kazakh).unwrap();
    let said = lines(&paper).join("\n");
    assert!(said.contains("Күн тәртібінің 1-мәселесі") && said.contains("1.2. Экономика және қаржы"), "{said}");
    assert!(said.contains("Көшірмесі дұрыс") && said.contains("Расталған күні: 2026 жылғы 25 қараша"), "{said}");
    assert!(!said.contains("item-2") && !said.contains("ҚБП") && !said.contains("жақтап\n"), "{said}");
    assert!(!said.contains("тізім қоса беріледі"), "{said}");
    let restricted = made_extract(&records::full(), 5, Language::Kazakh).unwrap();
    assert!(lines(&restricted).contains(&"ҚБП".to_owned()));
}

#[test]
fn an_extract_is_made_of_a_registered_protocol_only() {
    let mut record = records::full();
    assert_eq!(made_extract(&record, 10, Language::Kazakh), Err(ExtractRefusal::NoItem(10)));
    record.items[1].points[0].text.kk.clear();
    assert!(made_extract(&record, 1, Language::Kazakh).is_ok(), "texts of other items are none of its business");
    let missing = MissingTexts { language: Language::Kazakh, places: vec![Place::Point(2, 1)] };
    assert_eq!(made_extract(&record, 2, Language::Kazakh), Err(ExtractRefusal::Missing(missing)));
    record.registration = None;
    assert_eq!(made_extract(&record, 1, Language::Kazakh), Err(ExtractRefusal::NotRegistered));
}

#[test]
fn the_attendance_sheet_lists_every_member_with_room_for_a_signature() {
    for (language, first) in
        [(Language::Kazakh, "1 | Әшімов Тимур Бекұлы; "), (Language::Russian, "1 | Ашимов Тимур Бекулы; ")]
    {
        let sheet = lines(&issued(language, |issue| attendance(&expected(), issue)).unwrap());
        assert!(sheet.iter().any(|line| line.starts_with(first)), "{sheet:?}");
        assert_eq!(sheet.iter().filter(|line| line.ends_with(" | _ | _")).count(), 17 + 4 + 3);
    }
    let mut unnamed = expected();
    unnamed.members[2].person.surname.kk.clear();
    let missing = issued(Language::Kazakh, |issue| attendance(&unnamed, issue)).unwrap_err();
    assert_eq!(missing.places, [Place::Person(unnamed.members[2].person.id)]);
    assert!(issued(Language::Russian, |issue| attendance(&unnamed, issue)).is_ok());
}

#[rstest]
#[case::held(
    GuardStatus::Held { session: SessionId(5), date: records::day(2026, 9, 25) }, Some(5), None,
    "2026 жылғы III тоқсанда алқа отырысында қаралды (2026 жылғы 25 қыркүйектегі № 5 хаттама)."
)]
#[case::held_not_registered(
    GuardStatus::Held { session: SessionId(5), date: records::day(2026, 9, 25) }, None, None, "хаттама тіркелген жоқ."
)]
#[case::planned(
    GuardStatus::Planned { date: Some(records::day(2026, 9, 25)) }, None, Some(10), "алқаның 2026 жылғы 25 қыркүйекте өтетін"
)]
#[case::planned_without_a_day(GuardStatus::Planned { date: None }, None, Some(10), "отырыс күні белгіленбеген.")]
#[case::alarm(GuardStatus::Alarm { planned: false, date: None }, None, Some(10), "жоспарланбаған. Тоқсанның соңына дейін 10 күн қалды.")]
#[case::not_planned(GuardStatus::NotPlanned, None, Some(60), "жоспарланбаған. Тоқсанның соңына дейін 60 күн қалды.")]
#[case::violated(GuardStatus::Violated, None, None, "Талап бұзылды:")]
#[case::no_data(GuardStatus::NoData, None, None, "дерек жоқ.")]
fn the_review_says_how_the_quarter_stands(
    #[case] status: GuardStatus,
    #[case] protocol: Option<u32>,
    #[case] days_left: Option<i64>,
    #[case] words: &str,
) {
    let mut reviewed = quarter::third();
    (reviewed.guard.status, reviewed.guard.days_left) = (status, days_left);
    let verdict = at(&made_review(&reviewed, protocol, Language::Kazakh), "verdict");
    assert!(verdict.contains(words), "{verdict}");
    assert!(verdict.ends_with("тоқсанында кемінде бір рет қаралады (регламенттің 8-тармағы)."), "{verdict}");
}

#[test]
fn the_chart_and_the_tables_of_a_review_agree() {
    let reviewed = quarter::third();
    let paper = made_review(&reviewed, Some(5), Language::Russian);
    let chart = at(&paper, "chart");
    for kind in StateKind::ALL {
        let count = reviewed.review.counts.of(kind);
        assert!(count > 0, "the sample has every state");
        assert!(chart.contains(&format!("– {count}")), "{chart}");
    }
    let rows = lines(&paper).into_iter().filter(|line| line.starts_with("[instruction-")).count();
    assert_eq!(rows, reviewed.review.rows.len());
}

#[test]
fn a_review_without_an_instruction_in_its_language_is_refused() {
    let mut reviewed = quarter::third();
    reviewed.instructions.get_mut(&InstructionId(4)).unwrap().text.ru.clear();
    reviewed.instructions.remove(&InstructionId(2));
    let body = records::bare().body;
    let Reviewed { review, guard, instructions } = &reviewed;
    let facts = ReviewFacts { body: &body, review, guard, protocol: None, instructions };
    let missing = issued(Language::Russian, |issue| documents::review::review(&facts, issue)).unwrap_err();
    assert_eq!(missing.instructions, [InstructionId(2), InstructionId(4)]);
    let missing = issued(Language::Kazakh, |issue| documents::review::review(&facts, issue)).unwrap_err();
    assert_eq!(missing.instructions, [InstructionId(2)]);
}

#[test]
fn a_quarter_without_instructions_says_so() {
    let mut reviewed = quarter::third();
    reviewed.review.rows.clear();
    let said = lines(&made_review(&reviewed, Some(5), Language::Kazakh)).join("\n");
    assert!(said.contains("Есепті кезеңде бақылауда тапсырмалар болған жоқ."), "{said}");
    assert!(!said.contains("drawing"), "{said}");
}
