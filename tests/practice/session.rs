//! The agenda, the invitees and the draft decisions.

use std::collections::BTreeSet;

use alqa::domain::agenda::{InviteeKind, ItemKind};
use alqa::domain::decision::{DecisionPoint, Due, Executor};
use alqa::domain::text::Language;
use chrono::{Datelike, Days, Weekday};

use super::{PRACTICE, person, short_name, until};

#[test]
fn eight_items_are_numbered_and_come_from_the_plan_or_say_why_not() {
    let items = &PRACTICE.preparation.items;
    assert!(items.iter().map(|item| item.number).eq(1..=8));
    for item in items {
        assert_ne!(item.plan_item.is_some(), item.added_late.is_some(), "{item:?}");
        if let Some(id) = item.plan_item {
            let planned = PRACTICE.plan.items.iter().find(|planned| planned.id == id).unwrap();
            let quarter = planned.slot().quarter.number();
            assert_eq!((quarter, &planned.title, planned.unit), (4, &item.title, item.unit));
        }
    }
    assert!(PRACTICE.preparation.agenda_approval.date < PRACTICE.preparation.session.date);
}

#[test]
fn who_reports_from_outside_the_collegium_is_invited_for_the_item() {
    let members = &PRACTICE.compositions[1];
    for item in &PRACTICE.preparation.items {
        for id in item.speakers.iter().chain(&item.co_speakers).chain(&item.invited) {
            let mut invitees = PRACTICE.preparation.invitees.iter();
            let invited = invitees.any(|invitee| invitee.person == *id && invitee.items.contains(&item.id));
            assert_ne!(members.is_member(*id), invited, "item {}: {:?}", item.number, person(*id));
        }
    }
}

#[test]
fn media_and_ngo_are_invited_by_a_decision_and_people_from_outside_name_their_organisation() {
    let kinds: BTreeSet<_> = PRACTICE.preparation.invitees.iter().map(|invitee| invitee.kind).collect();
    assert!(kinds.len() >= 4, "{kinds:?}");
    for invitee in &PRACTICE.preparation.invitees {
        let by_decision = matches!(invitee.kind, InviteeKind::Media | InviteeKind::Ngo);
        assert_eq!(invitee.decision.is_some(), by_decision, "{invitee:?}");
        let own = invitee.kind == InviteeKind::OwnStaff;
        assert_eq!(person(invitee.person).organisation.is_empty(), own, "{invitee:?}");
    }
}

#[test]
fn each_item_for_decision_has_four_to_six_points_and_ends_with_control() {
    for item in &PRACTICE.preparation.items {
        let points: Vec<_> = PRACTICE.preparation.points.iter().filter(|point| point.item == item.id).collect();
        assert!((1..).zip(&points).all(|(number, point)| point.number == number));
        match item.kind {
            ItemKind::Decision => {
                assert!((4..=6).contains(&points.len()), "item {}", item.number);
                assert!(points[points.len() - 1].text.kk.ends_with("жүктелсін."), "item {}", item.number);
            }
            ItemKind::Information => assert!(points.iter().all(|point| point.exempt)),
        }
    }
}

#[test]
fn a_point_under_control_has_executor_term_and_controller_and_an_exempt_one_has_none() {
    let members = &PRACTICE.compositions[1];
    for point in &PRACTICE.preparation.points {
        assert_eq!(point.executors.is_empty(), point.exempt, "{point:?}");
        assert_eq!(point.due.is_none(), point.exempt, "{point:?}");
        assert_eq!(point.controller.is_none(), point.exempt, "{point:?}");
        assert!(point.controller.is_none_or(|id| members.is_member(id)), "{point:?}");
    }
}

#[test]
fn the_sentence_of_a_point_names_its_term() {
    for point in PRACTICE.preparation.points.iter().filter(|point| !point.exempt) {
        for language in Language::ALL {
            let expected = match point.due.unwrap() {
                Due::On(day) => until(day, language),
                Due::Quarterly => either(language, "тоқсан сайын", "ежекварталь"),
                Due::Permanent => either(language, "тұрақты", "постоянно"),
                Due::DefaultTerm => continue,
            };
            assert!(point.text.get(language).contains(&expected), "{expected}: {point:?}");
        }
    }
}

fn either(language: Language, kazakh: &str, russian: &str) -> String {
    match language {
        Language::Kazakh => kazakh.to_owned(),
        Language::Russian => russian.to_owned(),
    }
}

/// A point for all heads at once names no one; every other one names the head of each executor.
#[test]
fn the_sentence_of_a_point_names_its_executors() {
    let all_heads = |point: &DecisionPoint| point.executors.len() > 5;
    for point in PRACTICE.preparation.points.iter().filter(|point| !point.exempt && !all_heads(point)) {
        for executor in &point.executors {
            let id = match executor {
                Executor::Unit(id) => PRACTICE.units.iter().find(|unit| unit.id == *id).unwrap().head.unwrap(),
                Executor::Person(id) => *id,
            };
            for language in Language::ALL {
                let name = short_name(person(id), language);
                assert!(point.text.get(language).contains(&name), "{name}: {point:?}");
            }
        }
    }
}

#[test]
fn terms_are_working_weekdays_after_the_session() {
    let session = PRACTICE.preparation.session.date;
    for point in &PRACTICE.preparation.points {
        if let Some(Due::On(day)) = point.due {
            assert!(session.checked_add_days(Days::new(10)).unwrap() < day, "{point:?}");
            assert!(!matches!(day.weekday(), Weekday::Sat | Weekday::Sun), "{point:?}");
        }
    }
}
