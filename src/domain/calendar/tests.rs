//! The tables of the calendar and its arithmetic.

use chrono::{Datelike, Days, NaiveDate};
use proptest::prelude::*;
use rstest::rstest;

use super::holiday::Holiday;
use super::quarter::Quarter;
use super::{Calendar, DayKind, ExceptionKind, Exceptions};

pub(in crate::domain) fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date such as 2026-11-20")
}

fn days_of(year: i32) -> impl Iterator<Item = NaiveDate> {
    Quarter::new(year, 1).unwrap().first_day().iter_days().take_while(move |day| day.year() == year)
}

#[rstest]
#[case(2024, &["2024-03-25", "2024-07-08"])]
#[case(2025, &["2025-03-10", "2025-03-24", "2025-03-25", "2025-07-07", "2025-09-01", "2025-10-27"])]
#[case(2026, &["2026-03-09", "2026-03-24", "2026-03-25", "2026-05-11", "2026-10-26"])]
#[case(2027, &["2027-01-04", "2027-03-24", "2027-05-03", "2027-05-10"])]
#[case(2028, &["2028-01-03", "2028-01-04", "2028-05-08", "2028-12-18"])]
#[case(2029, &["2029-12-17"])]
#[case(2030, &["2030-03-25", "2030-07-08"])]
fn a_holiday_on_a_weekend_adds_the_next_working_day(#[case] year: i32, #[case] expected: &[&str]) {
    let calendar = Calendar::default();
    let added: Vec<_> =
        days_of(year).filter(|&day| matches!(calendar.day_kind(day), DayKind::TransferredFrom(_))).collect();
    assert_eq!(added, expected.iter().map(|text| day(text)).collect::<Vec<_>>());
}

#[rstest]
#[case::the_first_of_a_row("2026-03-24", "2026-03-21")]
#[case::the_second_of_a_row("2026-03-25", "2026-03-22")]
#[case::sunday("2026-05-11", "2026-05-09")]
#[case::new_year_saturday("2028-01-03", "2028-01-01")]
#[case::new_year_sunday("2028-01-04", "2028-01-02")]
fn an_added_day_names_its_holiday(#[case] added: &str, #[case] holiday: &str) {
    assert_eq!(Calendar::default().day_kind(day(added)), DayKind::TransferredFrom(day(holiday)));
}

#[rstest]
#[case::new_year("2026-01-01", DayKind::Holiday(Holiday::NewYear))]
#[case::second_day_of_the_year("2026-01-02", DayKind::Holiday(Holiday::NewYear))]
#[case::orthodox_christmas("2026-01-07", DayKind::Holiday(Holiday::OrthodoxChristmas))]
#[case::womens_day_on_sunday("2026-03-08", DayKind::Holiday(Holiday::WomensDay))]
#[case::no_constitution_day_in_march_2026("2026-03-15", DayKind::Weekend)]
#[case::constitution_day_from_2027("2027-03-15", DayKind::Holiday(Holiday::ConstitutionDay))]
#[case::constitution_day_to_2025("2025-08-30", DayKind::Holiday(Holiday::ConstitutionDay))]
#[case::none_in_august_2027("2027-08-30", DayKind::Working)]
#[case::none_added_for_august_2026("2026-08-31", DayKind::Working)]
#[case::nauryz_ends("2026-03-23", DayKind::Holiday(Holiday::Nauryz))]
#[case::unity_day("2026-05-01", DayKind::Holiday(Holiday::UnityDay))]
#[case::defender_day("2026-05-07", DayKind::Holiday(Holiday::DefenderDay))]
#[case::victory_day("2026-05-09", DayKind::Holiday(Holiday::VictoryDay))]
#[case::capital_day("2026-07-06", DayKind::Holiday(Holiday::CapitalDay))]
#[case::republic_day("2027-10-25", DayKind::Holiday(Holiday::RepublicDay))]
#[case::no_republic_day_in_2021("2021-10-25", DayKind::Working)]
#[case::independence_day("2026-12-16", DayKind::Holiday(Holiday::IndependenceDay))]
#[case::no_second_independence_day("2026-12-17", DayKind::Working)]
#[case::kurban_ait("2026-05-27", DayKind::Holiday(Holiday::KurbanAit))]
#[case::saturday("2026-11-21", DayKind::Weekend)]
#[case::friday("2026-11-20", DayKind::Working)]
#[case::a_year_that_is_not_kept("1999-12-16", DayKind::Holiday(Holiday::IndependenceDay))]
fn kinds_of_days(#[case] date: &str, #[case] kind: DayKind) {
    assert_eq!(Calendar::default().day_kind(day(date)), kind);
}

#[rstest]
#[case::kurban_ait_on_sunday("2024-06-16", "2024-06-17")]
#[case::kurban_ait_on_sunday_again("2027-05-16", "2027-05-17")]
#[case::christmas_on_sunday("2024-01-07", "2024-01-08")]
#[case::christmas_on_saturday("2023-01-07", "2023-01-09")]
fn religious_days_are_not_moved(#[case] religious: &str, #[case] next: &str) {
    let calendar = Calendar::default();
    assert!(matches!(calendar.day_kind(day(religious)), DayKind::Holiday(holiday) if !holiday.is_moved()));
    assert_eq!(calendar.day_kind(day(next)), DayKind::Working);
}

#[test]
fn an_added_day_goes_past_kurban_ait() {
    let mut exceptions = Exceptions::default();
    exceptions.kurban_ait.get_mut(&2026).unwrap().date = day("2026-05-11");
    let calendar = Calendar::new(exceptions);
    assert_eq!(calendar.day_kind(day("2026-05-11")), DayKind::Holiday(Holiday::KurbanAit));
    assert_eq!(calendar.day_kind(day("2026-05-12")), DayKind::TransferredFrom(day("2026-05-09")));
    assert_eq!(calendar.day_kind(day("2026-05-27")), DayKind::Working);
}

#[test]
fn a_year_without_kurban_ait_is_not_confirmed() {
    let calendar = Calendar::default();
    assert!(calendar.is_kurban_ait_confirmed(2026));
    assert!(!calendar.is_kurban_ait_confirmed(2027), "an estimate");
    assert!(!calendar.is_kurban_ait_confirmed(2031), "unknown");
}

/// Days off moved by decisions: 8 May 2024 for 4 May, 3 January 2025 for 5 January.
#[rstest]
#[case::wednesday_off("2024-05-08", DayKind::DayOff)]
#[case::saturday_worked("2024-05-04", DayKind::WorkingByDecision)]
#[case::friday_off("2025-01-03", DayKind::DayOff)]
#[case::sunday_worked("2025-01-05", DayKind::WorkingByDecision)]
#[case::recorded_though_added_by_rule("2025-03-10", DayKind::TransferredFrom("2025-03-08".parse().unwrap()))]
#[case::the_day_after_it_stays("2025-03-11", DayKind::Working)]
#[case::recorded_as_working_anyway("2025-03-12", DayKind::Working)]
#[case::a_holiday_can_be_worked("2025-05-09", DayKind::WorkingByDecision)]
fn decisions_have_the_last_word(#[case] date: &str, #[case] kind: DayKind) {
    let mut exceptions = Exceptions::default();
    for off in ["2024-05-08", "2025-01-03", "2025-03-10"] {
        exceptions.record(day(off), ExceptionKind::DayOff);
    }
    for worked in ["2024-05-04", "2025-01-05", "2025-03-12", "2025-05-09"] {
        exceptions.record(day(worked), ExceptionKind::WorkingDay);
    }
    assert_eq!(Calendar::new(exceptions).day_kind(day(date)), kind);
}

#[rstest]
#[case::over_a_weekend("2026-11-20", 1, "2026-11-23")]
#[case::none("2026-11-21", 0, "2026-11-21")]
#[case::over_nauryz("2026-03-20", 1, "2026-03-26")]
#[case::over_the_new_year("2026-12-31", 1, "2027-01-05")]
#[case::from_a_weekend("2026-11-21", 1, "2026-11-23")]
#[case::over_independence_day("2026-12-15", 2, "2026-12-18")]
fn working_days_are_added(#[case] from: &str, #[case] count: u32, #[case] to: &str) {
    assert_eq!(Calendar::default().add_working_days(day(from), count), day(to));
}

#[rstest]
#[case::over_a_weekend("2026-11-23", 1, "2026-11-20")]
#[case::five_before_a_friday("2026-11-20", 5, "2026-11-13")]
#[case::five_over_independence_day("2026-12-21", 5, "2026-12-11")]
#[case::over_the_new_year("2027-01-05", 1, "2026-12-31")]
fn working_days_are_counted_back(#[case] from: &str, #[case] count: u32, #[case] to: &str) {
    assert_eq!(Calendar::default().working_days_before(day(from), count), day(to));
}

#[rstest]
#[case("2026-Q1", "2026-01-01", "2026-03-31")]
#[case("2026-Q2", "2026-04-01", "2026-06-30")]
#[case("2026-Q3", "2026-07-01", "2026-09-30")]
#[case("2026-Q4", "2026-10-01", "2026-12-31")]
fn quarters_have_their_days(#[case] text: &str, #[case] first: &str, #[case] last: &str) {
    let quarter: Quarter = text.parse().unwrap();
    assert_eq!((quarter.first_day(), quarter.last_day()), (day(first), day(last)));
    assert!(quarter.contains(day(first)) && quarter.contains(day(last)));
    assert!(!quarter.contains(day(first).pred_opt().unwrap()) && !quarter.contains(day(last).succ_opt().unwrap()));
}

#[rstest]
#[case::no_such_quarter("2026-Q5")]
#[case::quarter_zero("2026-Q0")]
#[case::year_zero("0000-Q1")]
#[case::short_year("26-Q1")]
#[case::sign("+026-Q1")]
#[case::small_letter("2026-q1")]
#[case::tail("2026-Q11")]
#[case::empty("")]
fn other_texts_are_no_quarters(#[case] text: &str) {
    assert!(text.parse::<Quarter>().is_err());
}

#[test]
fn quarters_run_across_the_year() {
    let first: Quarter = "2026-Q3".parse().unwrap();
    let texts: Vec<_> = first.through("2027-Q2".parse().unwrap()).map(|quarter| quarter.to_string()).collect();
    assert_eq!(texts, ["2026-Q3", "2026-Q4", "2027-Q1", "2027-Q2"]);
    assert_eq!(first.through(first.previous()).count(), 0);
    assert_eq!(Quarter::of_year(2026).count(), 4);
}

proptest! {
    #[test]
    fn adding_and_counting_back_are_inverse_on_working_days(offset in 0_u64..4000, count in 0_u32..300) {
        let calendar = Calendar::default();
        let start = calendar.working_day_on_or_after(day("2022-01-01") + Days::new(offset));
        let later = calendar.add_working_days(start, count);
        prop_assert_eq!(calendar.working_days_before(later, count), start);
        prop_assert_eq!(calendar.working_days_between(start, later), count);
    }

    #[test]
    fn the_preceding_working_day_is_working_and_nothing_lies_between(offset in 0_u64..4000) {
        let calendar = Calendar::default();
        let date = day("2022-01-01") + Days::new(offset);
        let before = calendar.preceding_working_day(date);
        prop_assert!(before < date && calendar.is_working(before));
        prop_assert!(before.iter_days().skip(1).take_while(|&day| day < date).all(|day| !calendar.is_working(day)));
    }

    #[test]
    fn every_moved_holiday_gives_exactly_one_day_off(year in 2022_i32..2090) {
        let calendar = Calendar::default();
        let kinds: Vec<_> = days_of(year).map(|day| (day, calendar.day_kind(day))).collect();
        let on_weekends = kinds.iter().filter(|(day, kind)| {
            matches!(kind, DayKind::Holiday(holiday) if holiday.is_moved()) && day.weekday().number_from_monday() > 5
        });
        let added = kinds.iter().filter(|(_, kind)| matches!(kind, DayKind::TransferredFrom(_)));
        prop_assert_eq!(on_weekends.count(), added.count());
    }

    #[test]
    fn a_quarter_is_read_as_it_is_written(year in 1_i32..10000, number in 1_u8..5) {
        let quarter = Quarter::new(year, number).unwrap();
        prop_assert_eq!(quarter.to_string().parse(), Ok(quarter));
        prop_assert_eq!(quarter.next().previous(), quarter);
        prop_assert_eq!(quarter.last_day().succ_opt().unwrap(), quarter.next().first_day());
        let json = serde_json::to_string(&quarter).unwrap();
        prop_assert_eq!(serde_json::from_str::<Quarter>(&json).unwrap(), quarter);
    }
}
