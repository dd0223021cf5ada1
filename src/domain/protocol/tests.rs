//! Protocols: numbers, registration, editions.

use proptest::prelude::*;
use rstest::rstest;

use super::edition::{CorrectedPlace, Editions};
use super::registration::{Annex, Registration, Signature};
use super::series::{SeriesNumber, TakenNumber, TakenNumbers, check_number, gaps, next_number, series_year};
use super::{ProtocolRefusal, ProtocolRemark, SigningOffice};
use crate::domain::calendar::tests::day;
use crate::domain::digest::Digest;
use crate::domain::id::PersonId;
use crate::domain::profile::clause::Clause;
use crate::domain::profile::paper::{SeriesRule, SignatoryRule};
use crate::domain::profile::{Profile, Source};
use crate::domain::text::Bilingual;

fn taken(numbers: &[(i32, u32, &str)]) -> TakenNumbers {
    let taken = |&(year, number, date): &(i32, u32, &str)| TakenNumber {
        number: SeriesNumber { year, number },
        registered: day(date),
    };
    TakenNumbers { before: None, registered: numbers.iter().map(taken).collect() }
}

fn series_of_2026() -> TakenNumbers {
    taken(&[(2026, 1, "2026-02-20"), (2026, 2, "2026-05-25"), (2025, 7, "2025-12-20"), (2026, 4, "2026-10-05")])
}

#[rstest]
#[case::after_the_greatest(2026, 5)]
#[case::anew_on_1_january(2027, 1)]
#[case::an_earlier_year(2025, 8)]
fn the_next_number_follows_the_greatest_of_its_year(#[case] year: i32, #[case] number: u32) {
    assert_eq!(next_number(&series_of_2026(), year), SeriesNumber { year, number });
}

#[test]
fn numbers_left_out_are_listed() {
    assert_eq!(gaps(&series_of_2026(), 2026), [3..=3]);
    assert_eq!(gaps(&series_of_2026(), 2025), [1..=6]);
    assert_eq!(gaps(&series_of_2026(), 2027), []);
    let slip = taken(&[(2026, 1, "2026-02-20"), (2026, u32::MAX, "2026-05-25")]);
    assert_eq!(gaps(&slip, 2026), [2..=u32::MAX - 1]);
}

#[rstest]
#[case::the_next_one(5, "2026-11-26", Ok(vec![]))]
#[case::a_gap(8, "2026-11-26", Ok(vec![ProtocolRemark::Gap { from: 5, to: 7 }]))]
#[case::into_a_gap_later(
    3, "2026-11-26", Ok(vec![ProtocolRemark::OutOfOrder { number: 4, registered: day("2026-10-05") }])
)]
#[case::into_a_gap_in_order(3, "2026-08-01", Ok(vec![]))]
#[case::the_same_day_is_in_order(5, "2026-10-05", Ok(vec![]))]
#[case::dated_back(
    5, "2026-10-01", Ok(vec![ProtocolRemark::OutOfOrder { number: 4, registered: day("2026-10-05") }])
)]
#[case::taken(2, "2026-11-26", Err(ProtocolRefusal::NumberTaken { year: 2026, number: 2, next: 5 }))]
#[case::zero(0, "2026-11-26", Err(ProtocolRefusal::NumberMissing))]
fn numbers_are_unique_and_in_order(
    #[case] number: u32,
    #[case] registered: &str,
    #[case] expected: Result<Vec<ProtocolRemark>, ProtocolRefusal>,
) {
    let wanted = SeriesNumber { year: 2026, number };
    assert_eq!(check_number(&series_of_2026(), wanted, day(registered)), expected);
}

#[rstest]
#[case::the_next_one(6, Ok(vec![]))]
#[case::the_last_given_before(5, Err(ProtocolRefusal::NumberTaken { year: 2026, number: 5, next: 6 }))]
#[case::one_given_before(1, Err(ProtocolRefusal::NumberTaken { year: 2026, number: 1, next: 6 }))]
#[case::a_gap_after_them(8, Ok(vec![ProtocolRemark::Gap { from: 6, to: 7 }]))]
fn numbers_given_before_the_program_came_into_use_are_taken(
    #[case] number: u32,
    #[case] expected: Result<Vec<ProtocolRemark>, ProtocolRefusal>,
) {
    let before = TakenNumbers { before: Some(SeriesNumber { year: 2026, number: 5 }), registered: vec![] };
    assert_eq!(next_number(&before, 2026).number, 6);
    assert_eq!(next_number(&before, 2027).number, 1);
    assert_eq!(check_number(&before, SeriesNumber { year: 2026, number }, day("2026-11-26")), expected);
    let registered = taken(&[(2026, 8, "2026-11-26")]).registered;
    assert_eq!(gaps(&TakenNumbers { registered, ..before }, 2026), [6..=7]);
}

#[test]
fn the_same_number_of_another_year_is_free() {
    assert_eq!(check_number(&series_of_2026(), SeriesNumber { year: 2027, number: 1 }, day("2027-02-01")), Ok(vec![]));
}

#[rstest]
#[case::by_the_session(SeriesRule::SessionYear, 2026)]
#[case::by_the_registration(SeriesRule::RegistrationYear, 2027)]
fn a_december_session_registered_in_january_goes_by_the_profile(#[case] rule: SeriesRule, #[case] year: i32) {
    assert_eq!(series_year(rule, day("2026-12-28"), day("2027-01-05")), year);
    let mut rules = Profile::default().protocol;
    rules.series.value = rule;
    let mut registration = registration();
    (registration.session, registration.registered) = (day("2026-12-28"), day("2027-01-05"));
    for signature in [&mut registration.chair, &mut registration.secretary] {
        signature.as_mut().unwrap().signed = day("2026-12-30");
    }
    registration.number = SeriesNumber { year, number: if year == 2026 { 5 } else { 1 } };
    assert_eq!(registration.check(&series_of_2026(), &rules), Ok(vec![]));
    let other = if year == 2026 { 2027 } else { 2026 };
    registration.number.year = other;
    let refusal = ProtocolRefusal::OtherSeries { year: other, expected: year };
    assert_eq!(registration.check(&series_of_2026(), &rules), Err(refusal));
}

fn signature(person: i64) -> Signature {
    let post = Bilingual::new("министр", "министр");
    Signature { person: PersonId(person), post, signed: day("2026-11-25") }
}

fn registration() -> Registration {
    Registration {
        number: SeriesNumber { year: 2026, number: 5 },
        file_index: "02-15".into(),
        joint_number: String::new(),
        session: day("2026-11-20"),
        session_last: None,
        registered: day("2026-11-26"),
        sheets: 6,
        russian_sheets: Some(6),
        annexes: vec![Annex {
            title: Bilingual::new("Қатысушылардың тізімі", "Список участников"), sheets: 2
        }],
        chair: Some(signature(1)),
        secretary: Some(signature(9)),
    }
}

#[test]
fn a_registration_has_number_date_sheets_annexes_and_signatories() {
    let mut registration = registration();
    assert_eq!(registration.check(&series_of_2026(), &Profile::default().protocol), Ok(vec![]));
    assert_eq!((registration.index().as_str(), registration.annex_sheets()), ("02-15/5", 2));
    (registration.file_index, registration.joint_number) = (String::new(), "11".into());
    assert_eq!(registration.index(), "5/11");
}

#[test]
fn a_protocol_may_be_signed_on_the_day_of_its_session_and_on_that_of_its_registration() {
    let mut registration = registration();
    registration.chair.as_mut().unwrap().signed = day("2026-11-20");
    registration.secretary.as_mut().unwrap().signed = day("2026-11-26");
    assert_eq!(registration.check(&series_of_2026(), &Profile::default().protocol), Ok(vec![]));
}

#[rstest]
#[case::no_sheets(|it: &mut Registration| it.sheets = 0, ProtocolRefusal::SheetsMissing)]
#[case::a_russian_version_without_sheets(
    |it: &mut Registration| it.russian_sheets = Some(0), ProtocolRefusal::SheetsMissing
)]
#[case::an_annex_without_sheets(
    |it: &mut Registration| it.annexes[0].sheets = 0, ProtocolRefusal::AnnexWithoutSheets { annex: 1 }
)]
#[case::before_the_session(
    |it: &mut Registration| it.registered = day("2026-11-19"),
    ProtocolRefusal::RegisteredBeforeSession { registered: day("2026-11-19"), session: day("2026-11-20") }
)]
#[case::before_its_last_day(
    |it: &mut Registration| it.session_last = Some(day("2026-11-27")),
    ProtocolRefusal::RegisteredBeforeSession { registered: day("2026-11-26"), session: day("2026-11-27") }
)]
#[case::ends_before_it_began(
    |it: &mut Registration| it.session_last = Some(day("2026-11-19")),
    ProtocolRefusal::SessionEndsBeforeItBegan { first: day("2026-11-20"), last: day("2026-11-19") }
)]
#[case::signed_before_the_session(
    |it: &mut Registration| it.chair.as_mut().unwrap().signed = day("2026-11-19"),
    ProtocolRefusal::SignedOutOfTime {
        office: SigningOffice::Chair, signed: day("2026-11-19"), session: day("2026-11-20"),
        registered: day("2026-11-26"),
    }
)]
#[case::signed_after_registration(
    |it: &mut Registration| it.secretary.as_mut().unwrap().signed = day("2026-11-27"),
    ProtocolRefusal::SignedOutOfTime {
        office: SigningOffice::Secretary, signed: day("2026-11-27"), session: day("2026-11-20"),
        registered: day("2026-11-26"),
    }
)]
#[case::number_taken(
    |it: &mut Registration| it.number.number = 4, ProtocolRefusal::NumberTaken { year: 2026, number: 4, next: 5 }
)]
fn a_registration_is_refused(#[case] spoil: fn(&mut Registration), #[case] refusal: ProtocolRefusal) {
    let mut registration = registration();
    spoil(&mut registration);
    assert_eq!(registration.check(&series_of_2026(), &Profile::default().protocol), Err(refusal));
}

#[rstest]
#[case::no_chair(|it: &mut Registration| it.chair = None, false)]
#[case::no_secretary(|it: &mut Registration| it.secretary = None, true)]
#[case::one_person(|it: &mut Registration| it.secretary = Some(signature(1)), true)]
fn chair_and_secretary_sign_by_the_profile(#[case] spoil: fn(&mut Registration), #[case] chair_is_enough: bool) {
    let mut registration = registration();
    spoil(&mut registration);
    let mut rules = Profile::default().protocol;
    let refusal = registration.check(&series_of_2026(), &rules).unwrap_err();
    assert_eq!((refusal.citation().source, refusal.citation().paragraph.as_str()), (Source::DocumentRules2018, "31"));
    rules.signatories.value = SignatoryRule::ChairOnly;
    assert_eq!(registration.check(&series_of_2026(), &rules).is_ok(), chair_is_enough);
}

fn place(before: &str, after: &str) -> CorrectedPlace {
    CorrectedPlace { place: "2.3".into(), before: Bilingual::new(before, ""), after: Bilingual::new(after, "") }
}

fn correct(editions: &mut Editions, made: &str, content: &[u8]) -> Result<u32, ProtocolRefusal> {
    let reason = Bilingual::new("Техникалық қате түзетілді", "Исправлена техническая ошибка");
    let places = vec![place("25 желтоқсан", "26 желтоқсан")];
    editions.correct(day(made), Digest::of(content), reason, places, PersonId(1)).map(|edition| edition.number)
}

#[test]
fn a_correction_makes_another_edition_beside_the_first() {
    let mut editions = Editions::registered(day("2026-11-26"), Digest::of(b"one"));
    assert_eq!(correct(&mut editions, "2026-12-02", b"two"), Ok(2));
    assert_eq!(correct(&mut editions, "2026-12-02", b"three"), Ok(3));
    let numbers: Vec<_> =
        editions.iter().map(|edition| (edition.number, edition.correction.as_ref().map(|act| act.number))).collect();
    assert_eq!(numbers, [(1, None), (2, Some(1)), (3, Some(2))]);
    assert_eq!(editions.current().number, 3);
    assert_eq!(editions.of_content(Digest::of(b"one")).map(|edition| edition.number), Some(1));
    assert_eq!(editions.of_content(Digest::of(b"four")), None);
}

#[test]
fn an_unsound_correction_is_refused() {
    let mut editions = Editions::registered(day("2026-11-26"), Digest::of(b"one"));
    let refusal = ProtocolRefusal::CorrectedTooSoon { made: day("2026-11-25"), last: day("2026-11-26") };
    assert_eq!(correct(&mut editions, "2026-11-25", b"two"), Err(refusal));
    assert_eq!(correct(&mut editions, "2026-12-02", b"one"), Err(ProtocolRefusal::NothingChanged { edition: 1 }));
    let (made, content, by) = (day("2026-12-02"), Digest::of(b"two"), PersonId(1));
    let reason = Bilingual::new("", "Ошибка");
    let refusal = editions.correct(made, content, reason, vec![place("а", "б")], by).unwrap_err();
    assert_eq!(
        (refusal.clone(), refusal.citation()),
        (ProtocolRefusal::ReasonMissing, Clause::Registration.citation())
    );
    let reason = Bilingual::new("Қате", "");
    assert_eq!(editions.correct(made, content, reason, vec![], by), Err(ProtocolRefusal::NothingNamed));
    assert_eq!(editions.iter().count(), 1);
}

proptest! {
    #[test]
    fn a_series_numbered_by_itself_has_no_gaps_and_no_remarks(days in proptest::collection::vec(0_u64..40, 0..30)) {
        let mut taken = TakenNumbers::default();
        let mut date = day("2026-01-10");
        for step in days {
            date = date + chrono::Days::new(step);
            let year = series_year(SeriesRule::RegistrationYear, date, date);
            let number = next_number(&taken, year);
            prop_assert_eq!(check_number(&taken, number, date), Ok(vec![]));
            taken.registered.push(TakenNumber { number, registered: date });
        }
        for year in 2026..2030 {
            prop_assert!(gaps(&taken, year).is_empty());
        }
    }
}
