//! Compositions: which are refused, which remarked, which is in force.

use rstest::rstest;

use super::check::{CompositionRefusal, CompositionRemark, check, check_change};
use super::{Composition, Role, Seat, in_force, succession};
use crate::domain::act::Act;
use crate::domain::calendar::tests::day;
use crate::domain::id::{CompositionId, PersonId};
use crate::domain::profile::clause::Clause;
use crate::domain::remark::Weight;
use crate::domain::text::{Bilingual, Language};

fn seat(person: i64, role: Role) -> Seat {
    Seat { person: PersonId(person), post: Bilingual::new("вице-министр", "вице-министр"), role }
}

fn composition(id: i64, from: &str) -> Composition {
    Composition {
        id: CompositionId(id),
        order: Act {
            kind: Bilingual::new("бұйрық", "приказ"), number: "12-НҚ".into(), date: day("2026-01-05")
        },
        in_force_from: day(from),
        approved_number: 3,
        seats: vec![seat(1, Role::Chair), seat(2, Role::DeputyChair), seat(3, Role::Member)],
        secretary: PersonId(9),
    }
}

#[test]
fn a_sound_composition_has_no_remarks() {
    let composition = composition(1, "2026-01-10");
    let earlier = self::composition(2, "2025-01-10");
    assert_eq!(check(&composition, &[earlier, composition.clone()]), Ok(vec![]));
}

#[rstest]
#[case::no_seats(|it: &mut Composition| it.seats.clear(), CompositionRefusal::NoSeats)]
#[case::person_twice(
    |it: &mut Composition| it.seats.push(seat(2, Role::Member)),
    CompositionRefusal::SamePersonTwice { person: PersonId(2), seats: 2 }
)]
#[case::two_chairs(
    |it: &mut Composition| it.seats.push(seat(4, Role::Chair)),
    CompositionRefusal::SeveralChairs { count: 2 }
)]
#[case::no_number(|it: &mut Composition| it.order.number = " ".into(), CompositionRefusal::OrderWithoutNumber)]
#[case::same_first_day(
    |it: &mut Composition| it.in_force_from = day("2025-01-10"),
    CompositionRefusal::SameFirstDay { date: day("2025-01-10"), other: CompositionId(2) }
)]
fn a_composition_is_refused(#[case] spoil: fn(&mut Composition), #[case] refusal: CompositionRefusal) {
    let mut composition = composition(1, "2026-01-10");
    spoil(&mut composition);
    assert_eq!(check(&composition, &[self::composition(2, "2025-01-10")]), Err(refusal));
}

#[test]
fn one_person_has_one_vote_by_the_rule_of_no_substitution() {
    let refusal = CompositionRefusal::SamePersonTwice { person: PersonId(2), seats: 2 };
    assert_eq!(refusal.citation(), Clause::NoSubstitution.citation());
    assert_eq!(CompositionRefusal::NoSeats.citation(), Clause::Composition.citation());
}

#[rstest]
#[case::a_vacancy(
    |it: &mut Composition| it.approved_number = 4,
    CompositionRemark::NumberDiffers { approved: 4, persons: 3 }, Weight::Warning
)]
#[case::too_many(
    |it: &mut Composition| it.approved_number = 2,
    CompositionRemark::NumberDiffers { approved: 2, persons: 3 }, Weight::Warning
)]
#[case::no_chair(|it: &mut Composition| it.seats[0].role = Role::Member, CompositionRemark::NoChair, Weight::Warning)]
#[case::secretary_with_a_seat(
    |it: &mut Composition| it.secretary = PersonId(3),
    CompositionRemark::SecretaryVotes { secretary: PersonId(3) }, Weight::Notice
)]
#[case::before_its_order(
    |it: &mut Composition| it.in_force_from = day("2026-01-04"),
    CompositionRemark::InForceBeforeOrder { in_force_from: day("2026-01-04"), order: day("2026-01-05") }, Weight::Warning
)]
#[case::no_kazakh_post(
    |it: &mut Composition| it.seats[1].post.kk.clear(),
    CompositionRemark::PostMissing { person: PersonId(2), language: Language::Kazakh }, Weight::Warning
)]
#[case::no_russian_post(
    |it: &mut Composition| it.seats[1].post.ru.clear(),
    CompositionRemark::PostMissing { person: PersonId(2), language: Language::Russian }, Weight::Notice
)]
fn a_composition_is_remarked(
    #[case] spoil: fn(&mut Composition),
    #[case] remark: CompositionRemark,
    #[case] weight: Weight,
) {
    let mut composition = composition(1, "2026-01-10");
    spoil(&mut composition);
    assert_eq!(remark.weight(), weight);
    assert_eq!(check(&composition, &[]), Ok(vec![remark]));
}

#[rstest]
#[case::before_the_first("2025-01-09", None)]
#[case::the_day_before_the_change("2026-01-09", Some(2))]
#[case::the_very_day_of_the_change("2026-01-10", Some(1))]
fn a_session_has_the_composition_of_its_day(#[case] date: &str, #[case] id: Option<i64>) {
    let compositions = [composition(1, "2026-01-10"), composition(2, "2025-01-10")];
    assert_eq!(in_force(&compositions, day(date)).map(|found| found.id), id.map(CompositionId));
}

#[test]
fn a_composition_is_in_force_until_the_day_before_the_next() {
    let listed = succession(vec![composition(1, "2026-01-10"), composition(2, "2025-01-10")]);
    let days: Vec<_> = listed.iter().map(|one| (one.composition.id, one.until)).collect();
    assert_eq!(days, [(CompositionId(2), Some(day("2026-01-09"))), (CompositionId(1), None)]);
}

#[rstest]
#[case::nobody_began("2026-01-20", &[], None)]
#[case::a_sitting_of_another_composition("2026-01-20", &[(5, "2025-12-01")], None)]
#[case::a_sitting_by_it("2026-01-20", &[(5, "2025-12-01"), (6, "2026-01-10")], Some(6))]
#[case::moved_under_a_sitting("2025-11-30", &[(5, "2025-12-01")], Some(5))]
fn a_composition_by_which_a_sitting_was_begun_stays(
    #[case] from: &str,
    #[case] begun: &[(u32, &str)],
    #[case] in_use: Option<u32>,
) {
    let recorded = [composition(1, "2026-01-10"), composition(2, "2025-01-10")];
    let begun: Vec<_> = begun.iter().map(|&(number, date)| (number, day(date))).collect();
    let refusal = in_use.map(|session| {
        let date = begun.iter().find(|(number, _)| *number == session).unwrap().1;
        CompositionRefusal::InUse { session, date }
    });
    assert_eq!(check_change(&composition(1, from), &recorded, &begun).err(), refusal);
}
