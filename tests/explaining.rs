//! Refusals, failures and the journal in words, over a real database and its names.
#![expect(clippy::unwrap_used, reason = "a judge that cannot be asked fails the test")]

use std::path::PathBuf;

use alqa::clock::Clock;
use alqa::domain::session::Session;
use alqa::i18n::{Catalog, Locale};
use alqa::office::explain::{Explanation, Voice, explain, store};
use alqa::office::names::Names;
use alqa::office::practice::Practice;
use alqa::office::practice::rehearsal::Rehearsed;
use alqa::office::{Desk, Office, tell};
use rstest::rstest;
use tempfile::TempDir;

/// The practice collegium with its session called together.
struct House {
    practice: Practice,
    office: Office,
    session: Session,
    folder: TempDir,
}

impl House {
    fn new(password: Option<&str>) -> Self {
        let practice = Practice::load().unwrap();
        let folder = tempfile::tempdir().unwrap();
        let mut office = practice.found(&folder.path().join("practice.alqa"), password, &desk(&practice)).unwrap();
        let session = practice.prepare(&mut office).unwrap();
        Self { practice, office, session, folder }
    }

    fn file(&self) -> PathBuf {
        self.folder.path().join("practice.alqa")
    }

    fn open_again(&self, password: Option<&str>) -> Result<Office, Explanation> {
        let opened = Office::open(&self.file(), password, &desk(&self.practice));
        opened.map_err(|error| explain(&error, &Names::default(), &Catalog::new(Locale::Kazakh)))
    }
}

fn desk(practice: &Practice) -> Desk {
    Desk {
        author: "Г. Әбілова".to_owned(), host: "sektor-5".to_owned(), clock: Clock::Fixed(practice.prepared())
    }
}

#[rstest]
#[case(Locale::Kazakh)]
#[case(Locale::Russian)]
#[case(Locale::English)]
fn everything_that_happens_at_a_sitting_is_told_with_names_and_numbers(#[case] locale: Locale) {
    let mut house = House::new(None);
    let (names, catalog) = (house.office.names(house.session.id).unwrap(), Catalog::new(locale));
    let voice = Voice::new(&names, &catalog);
    let (mut lines, mut refused) = (Vec::new(), 0);
    let told = &mut |sitting: &alqa::domain::sitting::Sitting, step: Rehearsed| match step {
        Rehearsed::Done(recorded) => {
            lines.push(tell::line(&recorded.entry, sitting, &voice));
            lines.extend(tell::effect(&recorded.effect, &voice));
        }
        Rehearsed::Refused(refusal) => {
            let told = explain(&(*refusal).into(), &names, &catalog);
            refused += 1;
            assert!(!told.ways.is_empty());
            lines.push(told.sentence);
            lines.extend(told.ways);
        }
    };
    house.practice.hold(&mut house.office, house.session.id, told).unwrap();
    assert!(lines.len() > 40 && refused > 0, "{} lines, {refused} refusals", lines.len());
    for line in &lines {
        assert!(!line.contains('?') && !line.contains("жазылмаған") && !line.contains("не записан"), "{line}");
        assert!(locale == Locale::English || !line.contains(|c: char| c.is_ascii_alphabetic()), "{line}");
    }
}

#[test]
fn names_of_no_session_know_persons_units_and_sessions_but_no_items() {
    let house = House::new(None);
    let all = house.office.names(house.session.id).unwrap();
    let none = house.office.names(None).unwrap();
    let item = house.office.items(house.session.id).unwrap().remove(0);
    assert_eq!((all.item(item.id), none.item(item.id)), (Some(1), None));
    assert_eq!(none.session(house.session.id), Some(house.session.number));
    let instruction = house.practice.instructions.first().unwrap();
    assert_eq!(none.instruction(instruction.id), Some((&instruction.title, instruction.point.as_str())));
    let unit = house.practice.units.first().unwrap();
    assert_eq!(none.unit(unit.id), Some(&unit.name));
}

#[test]
fn an_agenda_that_has_not_changed_is_not_approved_again() {
    let mut house = House::new(None);
    let chair = house.practice.compositions.last().unwrap().seats.first().unwrap().person;
    let refused = house.office.approve_agenda(house.session.id, chair).unwrap_err();
    let names = house.office.names(house.session.id).unwrap();
    let told = explain(&refused, &names, &Catalog::new(Locale::Russian));
    assert_eq!(
        told.sentence,
        "С утверждения версии 1 повестки дня ничего не изменилось, утверждать новую версию не требуется."
    );
}

#[test]
fn a_second_program_is_told_who_works_in_the_file() {
    let house = House::new(None);
    let second = house.open_again(None).unwrap();
    let told = store::access(second.access(), &Catalog::new(Locale::Kazakh)).unwrap();
    assert!(told.sentence.contains("Г. Әбілова") && told.sentence.contains("sektor-5"), "{}", told.sentence);
    assert_eq!(store::access(house.office.access(), &Catalog::new(Locale::Kazakh)), None);
}

#[rstest]
#[case::wrong(Some("құпия"), Some("басқа"), "Файл бұл құпиясөзбен ашылмады")]
#[case::needed(Some("құпия"), None, "Файл құпиясөзсіз ашылмады")]
#[case::not_expected(None, Some("басқа"), "Бұл дерекқорда құпиясөз жоқ")]
fn a_password_that_does_not_fit_is_told_with_what_to_do(
    #[case] set: Option<&str>,
    #[case] given: Option<&str>,
    #[case] beginning: &str,
) {
    let mut house = House::new(set);
    house.office =
        Practice::load().unwrap().found(&house.folder.path().join("other.alqa"), None, &desk(&house.practice)).unwrap();
    let told = house.open_again(given).err().unwrap();
    assert!(told.sentence.starts_with(beginning), "{}", told.sentence);
    assert!(!told.ways.is_empty());
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let house = House::new(None);
    let error = Office::open(&house.folder.path().join("жоқ.alqa"), None, &desk(&house.practice)).err().unwrap();
    let told = explain(&error, &Names::default(), &Catalog::new(Locale::Kazakh));
    assert!(told.sentence.starts_with("Файл табылмады: ") && told.sentence.contains("жоқ.alqa"), "{}", told.sentence);
}
