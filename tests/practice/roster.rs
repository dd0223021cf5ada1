//! Persons, units and compositions.

use std::collections::BTreeSet;

use alqa::domain::composition::{Role, in_force};
use alqa::domain::text::Language;
use alqa::domain::unit::UnitKind;
use chrono::Days;

use super::{PRACTICE, person};

#[test]
fn records_are_numbered_from_one_in_file_order() {
    let practice = &*PRACTICE;
    let lists: [Vec<i64>; 6] = [
        practice.persons.iter().map(|record| record.id.0).collect(),
        practice.units.iter().map(|record| record.id.0).collect(),
        practice.compositions.iter().map(|record| record.id.0).collect(),
        practice.preparation.items.iter().map(|record| record.id.0).collect(),
        practice.preparation.points.iter().map(|record| record.id.0).collect(),
        practice.instructions.iter().map(|record| record.id.0).collect(),
    ];
    for list in lists {
        assert!(!list.is_empty());
        assert!(list.iter().copied().eq(1..=i64::try_from(list.len()).unwrap()), "{list:?}");
    }
}

#[test]
fn every_person_has_a_whole_name_and_a_post_in_both_languages() {
    for person in &PRACTICE.persons {
        for text in [&person.surname, &person.given, &person.patronymic, &person.post] {
            assert!(Language::ALL.iter().all(|&language| !text.is_missing(language)), "{person:?}");
        }
        assert_eq!(person.organisation.kk.is_empty(), person.organisation.ru.is_empty(), "{person:?}");
    }
}

#[test]
fn no_two_persons_look_alike_on_paper() {
    for language in Language::ALL {
        let names: BTreeSet<_> = PRACTICE.persons.iter().map(|person| person.initial_and_surname(language)).collect();
        assert_eq!(names.len(), PRACTICE.persons.len());
    }
}

/// Sorting and searching go wrong on exactly these letters, so the sample must have them.
#[test]
fn surnames_begin_with_the_letters_that_sort_wrongly() {
    let surnames: Vec<_> = PRACTICE.persons.iter().map(|person| person.surname.kk.as_str()).collect();
    for letter in ['Ә', 'Ғ', 'Қ', 'Ө', 'Ұ', 'Ү', 'Һ', 'І', 'Ё'] {
        assert!(surnames.iter().any(|surname| surname.starts_with(letter)), "{letter}");
    }
    assert!(surnames.iter().any(|surname| surname.contains('ң')));
}

#[test]
fn some_names_differ_between_the_languages_and_some_do_not() {
    let differ = PRACTICE.persons.iter().filter(|person| person.surname.kk != person.surname.ru).count();
    assert!((10..PRACTICE.persons.len() - 5).contains(&differ), "{differ}");
}

/// A patronymic shows the gender, and the Russian one must agree with the Kazakh one.
#[test]
fn patronymics_agree_in_gender() {
    let is_female = |text: &str| ["қызы", "овна", "евна"].iter().any(|end| text.ends_with(end));
    let is_male = |text: &str| ["ұлы", "ович", "евич"].iter().any(|end| text.ends_with(end));
    for person in &PRACTICE.persons {
        let (kazakh, russian) = (&person.patronymic.kk, &person.patronymic.ru);
        assert_eq!(is_female(kazakh), is_female(russian), "{person:?}");
        assert_eq!(is_male(kazakh), is_male(russian), "{person:?}");
        assert_ne!(is_female(kazakh), is_male(kazakh), "{person:?}");
    }
}

#[test]
fn there_are_twelve_units_of_every_kind_each_with_its_head() {
    assert_eq!(PRACTICE.units.len(), 12);
    let kinds: BTreeSet<_> = PRACTICE.units.iter().map(|unit| unit.kind).collect();
    assert_eq!(
        kinds,
        BTreeSet::from([UnitKind::Structural, UnitKind::Vedomstvo, UnitKind::Territorial, UnitKind::Subordinate])
    );
    for unit in &PRACTICE.units {
        assert_eq!(person(unit.head.unwrap()).unit, Some(unit.id), "{unit:?}");
    }
}

#[test]
fn each_composition_has_one_chair_no_repeated_member_and_a_secretary_without_a_seat() {
    for composition in &PRACTICE.compositions {
        let members: BTreeSet<_> = composition.seats.iter().map(|seat| seat.person).collect();
        assert_eq!(members.len(), composition.seats.len());
        assert_eq!(composition.approved_number as usize, composition.seats.len());
        let with = |role| composition.seats.iter().filter(|seat| seat.role == role).count();
        assert_eq!((with(Role::Chair), with(Role::DeputyChair)), (1, 1));
        assert!(!composition.is_member(composition.secretary));
        assert!(composition.order.date <= composition.in_force_from);
    }
}

#[test]
fn the_session_falls_under_the_second_composition_and_the_day_before_it_under_the_first() {
    let compositions = &PRACTICE.compositions;
    let members = |day| in_force(compositions, day).unwrap().seats.len();
    assert_eq!(compositions.len(), 2);
    assert_eq!(members(PRACTICE.preparation.session.date), 17);
    let first_day = compositions[1].in_force_from;
    assert_eq!(members(first_day), 17);
    assert_eq!(members(first_day.checked_sub_days(Days::new(1)).unwrap()), 15);
}

/// The seats of the present composition carry the posts that the directory shows today.
#[test]
fn posts_of_the_present_composition_are_those_of_the_directory() {
    for seat in &PRACTICE.compositions[1].seats {
        assert_eq!(seat.post, person(seat.person).post);
    }
}
