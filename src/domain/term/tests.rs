//! Terms: the dates of the plan, of submission, of points, with every edge.

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use rstest::rstest;

use super::execution::{PointDue, Submission, action_plan};
use super::{Deadline, Standing, Term, TermUnit, Timeliness};
use crate::domain::calendar::holiday::Holiday;
use crate::domain::calendar::tests::day;
use crate::domain::calendar::{Calendar, DayKind};
use crate::domain::decision::Due;
use crate::domain::profile::Profile;
use crate::domain::profile::clause::Clause;

fn deadline(due: &str, advised: &str, day_off: Option<DayKind>) -> Deadline {
    Deadline { due: day(due), advised: day(advised), day_off }
}

#[rstest]
#[case::into_the_year_before("2027-01-01", "2026-12-17", "2026-12-17", None)]
#[case::second_quarter("2027-04-01", "2027-03-17", "2027-03-17", None)]
#[case::third_quarter("2027-07-01", "2027-06-16", "2027-06-16", None)]
#[case::fourth_quarter("2027-10-01", "2027-09-16", "2027-09-16", None)]
#[case::leap_year("2028-04-01", "2028-03-17", "2028-03-17", None)]
#[case::over_a_29_february("2028-03-01", "2028-02-15", "2028-02-15", None)]
#[case::on_a_holiday("2026-12-31", "2026-12-16", "2026-12-15", Some(DayKind::Holiday(Holiday::IndependenceDay)))]
fn a_draft_is_ready_15_calendar_days_before(
    #[case] period: &str,
    #[case] due: &str,
    #[case] advised: &str,
    #[case] day_off: Option<DayKind>,
) {
    let found = Term::calendar_days(15).before(day(period), &Calendar::default());
    assert_eq!(found, deadline(due, advised, day_off));
}

#[rstest]
#[case::sunday("2027-01-01", "2026-12-27", "2026-12-25")]
#[case::saturday_in_march("2027-04-01", "2027-03-27", "2027-03-26")]
#[case::saturday_in_june("2027-07-01", "2027-06-26", "2027-06-25")]
#[case::sunday_in_september("2027-10-01", "2027-09-26", "2027-09-24")]
#[case::saturday_in_december("2026-01-01", "2025-12-27", "2025-12-26")]
fn approval_on_a_weekend_warns_and_advises_the_working_day_before(
    #[case] period: &str,
    #[case] due: &str,
    #[case] advised: &str,
) {
    let found = Term::calendar_days(5).before(day(period), &Calendar::default());
    assert_eq!(found, deadline(due, advised, Some(DayKind::Weekend)));
}

#[rstest]
#[case::the_day_before("2026-12-16", Timeliness::InTime)]
#[case::the_last_day("2026-12-17", Timeliness::InTime)]
#[case::one_day_later("2026-12-18", Timeliness::Late { days: 1 })]
#[case::in_the_next_year("2027-01-02", Timeliness::Late { days: 16 })]
fn a_draft_of_the_last_day_is_in_time(#[case] done: &str, #[case] verdict: Timeliness) {
    let due = Term::calendar_days(15).before(day("2027-01-01"), &Calendar::default());
    assert_eq!(due.judge(day(done)), verdict);
}

#[rstest]
#[case("2026-12-10", Standing::Ahead { days: 7 })]
#[case("2026-12-16", Standing::Ahead { days: 1 })]
#[case("2026-12-17", Standing::Today)]
#[case("2026-12-20", Standing::Missed { days: 3 })]
fn a_deadline_stands_against_a_day(#[case] today: &str, #[case] standing: Standing) {
    assert_eq!(Deadline::on(day("2026-12-17"), &Calendar::default()).stand(day(today)), standing);
}

fn submission(start: &str, due: &str) -> Submission {
    Submission::of(day(start), day(due), &Profile::default().control, &Calendar::default())
}

#[test]
fn a_long_term_goes_to_the_leadership_and_then_to_the_first_head() {
    let holiday = Some(DayKind::Holiday(Holiday::IndependenceDay));
    assert_eq!(
        submission("2026-11-23", "2026-12-18"),
        Submission::InTurn {
            days: 25,
            leadership: deadline("2026-12-15", "2026-12-15", None),
            first_head: deadline("2026-12-16", "2026-12-15", holiday),
            citation: Clause::InTurn.citation(),
        }
    );
}

#[rstest]
#[case::monday("2026-11-30", "2026-12-07", 7, "2026-12-04")]
#[case::after_a_holiday("2026-12-10", "2026-12-17", 7, "2026-12-15")]
#[case::tuesday("2026-11-24", "2026-12-01", 7, "2026-11-30")]
#[case::exactly_five("2026-11-20", "2026-11-25", 5, "2026-11-24")]
#[case::exactly_ten("2026-11-20", "2026-11-30", 10, "2026-11-27")]
#[case::due_on_a_day_off("2026-11-20", "2026-11-28", 8, "2026-11-27")]
fn a_term_of_five_to_ten_days_has_one_day_for_both(
    #[case] start: &str,
    #[case] due: &str,
    #[case] days: i64,
    #[case] both: &str,
) {
    let by = deadline(both, both, None);
    assert_eq!(submission(start, due), Submission::Together { days, by, citation: Clause::Together.citation() });
}

#[rstest]
#[case::four_days("2026-11-20", "2026-11-24", 4)]
#[case::the_same_day("2026-11-20", "2026-11-20", 0)]
#[case::due_before_given("2026-11-20", "2026-11-19", -1)]
fn a_term_under_five_days_is_at_once(#[case] start: &str, #[case] due: &str, #[case] days: i64) {
    let found = submission(start, due);
    assert_eq!(found, Submission::AtOnce { days, citation: Clause::AtOnce.citation() });
    let calendar = Calendar::default();
    assert!(found.reminds_on(day("2026-11-23"), &calendar), "every working day");
    assert!(!found.reminds_on(day("2026-11-22"), &calendar), "but no Sunday");
}

#[test]
fn eleven_days_are_a_long_term() {
    assert!(matches!(submission("2026-11-20", "2026-12-01"), Submission::InTurn { days: 11, .. }));
}

#[test]
fn an_extension_is_judged_from_the_first_start() {
    assert!(matches!(submission("2026-11-20", "2026-11-27"), Submission::Together { .. }));
    let extended = submission("2026-11-20", "2026-12-11");
    assert!(matches!(extended, Submission::InTurn { days: 21, .. }));
    let calendar = Calendar::default();
    assert!(extended.reminds_on(day("2026-12-08"), &calendar) && extended.reminds_on(day("2026-12-09"), &calendar));
    assert!(!extended.reminds_on(day("2026-12-10"), &calendar));
}

#[test]
fn limits_and_offsets_come_from_the_profile() {
    let mut rules = Profile::ministry_practice().control;
    rules.together_to_days.value = 3;
    rules.at_once_under_days.value = 2;
    let found = Submission::of(day("2026-12-14"), day("2026-12-18"), &rules, &Calendar::default());
    let Submission::InTurn { leadership, first_head, .. } = found else { panic!("4 days are long here: {found:?}") };
    assert_eq!((leadership.due, first_head.due), (day("2026-12-10"), day("2026-12-17")));
}

#[rstest]
#[case::a_month_from_the_session(
    "2026-11-20",
    Due::DefaultTerm,
    PointDue::Once(deadline("2026-12-20", "2026-12-18", Some(DayKind::Weekend)))
)]
#[case::a_month_from_the_31st(
    "2026-10-31",
    Due::DefaultTerm,
    PointDue::Once(deadline("2026-11-30", "2026-11-30", None))
)]
#[case::a_month_into_february(
    "2027-01-29",
    Due::DefaultTerm,
    PointDue::Once(deadline("2027-02-28", "2027-02-26", Some(DayKind::Weekend)))
)]
#[case::a_named_day("2026-11-20", Due::On("2026-12-25".parse().unwrap()), PointDue::Once(deadline("2026-12-25", "2026-12-25", None)))]
#[case::quarterly("2026-11-20", Due::Quarterly, PointDue::Quarterly { first: deadline("2026-12-31", "2026-12-31", None) })]
#[case::permanent("2026-11-20", Due::Permanent, PointDue::Permanent { review: Some(deadline("2026-12-31", "2026-12-31", None)) })]
fn terms_of_points_count_from_the_session(#[case] session: &str, #[case] due: Due, #[case] expected: PointDue) {
    let found = PointDue::of(due, day(session), &Profile::default().control, &Calendar::default());
    assert_eq!(found, expected);
}

#[test]
fn a_permanent_point_is_looked_at_again_only_where_the_profile_says_so() {
    let mut rules = Profile::default().control;
    rules.permanent_to_year_end.value = false;
    let found = PointDue::of(Due::Permanent, day("2026-11-20"), &rules, &Calendar::default());
    assert_eq!(found, PointDue::Permanent { review: None });
}

#[rstest]
#[case::calendar_days_from_a_friday(TermUnit::CalendarDays, "2026-11-20", "2026-11-23")]
#[case::calendar_days_from_a_wednesday(TermUnit::CalendarDays, "2026-11-18", "2026-11-21")]
#[case::working_days_from_a_friday(TermUnit::WorkingDays, "2026-11-20", "2026-11-25")]
fn an_action_plan_is_made_within_three_days(#[case] unit: TermUnit, #[case] received: &str, #[case] due: &str) {
    let mut rules = Profile::default().control;
    rules.action_plan_after.value.unit = unit;
    assert_eq!(action_plan(day(received), &rules, &Calendar::default()).due, day(due));
}

#[rstest]
#[case("15cd", Term::calendar_days(15))]
#[case("5wd", Term::working_days(5))]
#[case("1m", Term::months(1))]
#[case("0cd", Term::calendar_days(0))]
fn terms_are_read(#[case] text: &str, #[case] term: Term) {
    assert_eq!(text.parse(), Ok(term));
}

#[rstest]
#[case::no_unit("15")]
#[case::no_amount("cd")]
#[case::negative("-5cd")]
#[case::unknown_unit("5y")]
#[case::too_long("3661cd")]
#[case::beyond_numbers("99999999999cd")]
#[case::space("5 cd")]
#[case::not_ascii("５cd")]
fn other_texts_are_no_terms(#[case] text: &str) {
    assert!(text.parse::<Term>().is_err());
}

proptest! {
    #[test]
    fn a_term_is_read_as_it_is_written(amount in 0_u32..=3660, unit in 0_usize..3) {
        let unit = [TermUnit::CalendarDays, TermUnit::WorkingDays, TermUnit::Months][unit];
        let term = Term { amount, unit };
        prop_assert_eq!(term.to_string().parse(), Ok(term));
    }

    #[test]
    fn the_advised_day_is_a_working_day_not_after_the_end(offset in 0_u64..3000, amount in 0_u32..60, working in any::<bool>()) {
        let calendar = Calendar::default();
        let anchor = day("2024-01-01") + Days::new(offset);
        let term = if working { Term::working_days(amount) } else { Term::calendar_days(amount) };
        for found in [term.before(anchor, &calendar), term.after(anchor, &calendar)] {
            prop_assert!(calendar.is_working(found.advised) && found.advised <= found.due);
            prop_assert_eq!(found.day_off.is_none(), found.advised == found.due);
        }
    }

    #[test]
    fn calendar_days_forth_and_back_are_inverse(offset in 0_u64..3000, amount in 0_u32..400) {
        let calendar = Calendar::default();
        let anchor = day("2024-01-01") + Days::new(offset);
        let term = Term::calendar_days(amount);
        prop_assert_eq!(term.before(term.after(anchor, &calendar).due, &calendar).due, anchor);
    }
}

#[test]
fn the_ends_of_time_do_not_break_a_term() {
    let calendar = Calendar::default();
    assert_eq!(Term::months(1).after(NaiveDate::MAX, &calendar).due, NaiveDate::MAX);
    assert_eq!(Term::calendar_days(1).before(NaiveDate::MIN, &calendar).due, NaiveDate::MIN);
    assert_eq!(Term::working_days(1).before(NaiveDate::MIN, &calendar).due, NaiveDate::MIN);
}
