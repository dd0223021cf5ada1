//! Profiles: their days of force, their settings, their citations.

use std::collections::BTreeSet;

use rstest::rstest;

use super::clause::Clause;
use super::setting::SettingValue;
use super::{Citation, Fraction, Profile, ProfileRefusal, Source, TieRule, in_force};
use crate::domain::calendar::tests::day;
use crate::domain::id::ProfileId;
use crate::domain::term::Term;
use crate::domain::text::Bilingual;

fn own() -> Citation {
    Citation { source: Source::Own(Bilingual::new("Регламент", "Регламент")), paragraph: "12".into() }
}

fn value(profile: &Profile, key: &str) -> String {
    profile.settings().into_iter().find(|setting| setting.key == key).expect("a setting").value.to_string()
}

/// Counts the objects that look like a rule, however deep.
fn rules_in(json: &serde_json::Value) -> usize {
    match json {
        serde_json::Value::Object(map) if map.contains_key("citation") => 1,
        serde_json::Value::Object(map) => map.values().map(rules_in).sum(),
        _ => 0,
    }
}

#[test]
fn every_rule_of_the_profile_is_a_setting() {
    for profile in Profile::built_in() {
        let settings = profile.settings();
        assert_eq!(settings.len(), rules_in(&serde_json::to_value(&profile).unwrap()));
        let keys: BTreeSet<_> = settings.iter().map(|setting| setting.key).collect();
        assert_eq!(keys.len(), settings.len(), "names are unique");
    }
}

#[test]
fn every_setting_is_read_as_it_is_written() {
    for profile in Profile::built_in() {
        let mut copy = profile.clone();
        for setting in profile.settings() {
            let read = setting.value.read_like(&setting.value.to_string()).expect(setting.key);
            assert_eq!(read, setting.value);
            copy.set(setting.key, read, setting.citation).unwrap();
        }
        assert_eq!(copy, profile);
    }
}

#[test]
fn every_choice_offers_the_value_it_has() {
    for setting in Profile::default().settings() {
        match &setting.value {
            SettingValue::Choice(name) => assert!(setting.choices.contains(&name.as_str()), "{}", setting.key),
            _ => assert!(setting.choices.is_empty(), "{}", setting.key),
        }
    }
}

#[test]
fn a_profile_survives_storage() {
    for profile in Profile::built_in() {
        let json = serde_json::to_string(&profile).unwrap();
        assert_eq!(serde_json::from_str::<Profile>(&json).unwrap(), profile);
    }
}

#[rstest]
#[case("sitting.quorum", "2/3")]
#[case("sitting.majority", "1/2")]
#[case("sitting.tie", "not_adopted")]
#[case("sitting.substitution", "false")]
#[case("planning.draft_before", "15cd")]
#[case("planning.approved_before", "5cd")]
#[case("planning.sent_before", "3cd")]
#[case("planning.proposals_by_day", "20")]
#[case("planning.change_in_three_parts", "true")]
#[case("ordinary.materials_to_secretary", "5wd")]
#[case("ordinary.materials_to_members", "3cd")]
#[case("ordinary.notice", "5cd")]
#[case("ordinary.agenda_approved", "10cd")]
#[case("ordinary.members_confirm", "1wd")]
#[case("ordinary.removal_requested", "5wd")]
#[case("extraordinary.materials_to_members", "0cd")]
#[case("invitation.ngo_by_decision", "true")]
#[case("voting.secretary_votes", "false")]
#[case("conduct.report_minutes", "10")]
#[case("conduct.question_minutes", "2")]
#[case("conduct.next_day_after_no_quorum", "5wd")]
#[case("protocol.signatories", "chair_and_secretary")]
#[case("protocol.annex_above_persons", "10")]
#[case("protocol.draft_after", "3wd")]
#[case("protocol.published_after", "2wd")]
#[case("control.default_term", "1m")]
#[case("control.together_before", "1wd")]
#[case("control.leadership_before", "3cd")]
#[case("control.first_head_before", "2cd")]
#[case("control.action_plan_after", "3cd")]
#[case("control.reminder_days", "10,5,3,1")]
#[case("review.times_per_quarter", "1")]
#[case("review.guard_days", "30")]
#[case("marks.restricted", "ҚБП | ДСП")]
fn the_default_equals_the_model_regulation(#[case] key: &str, #[case] expected: &str) {
    assert_eq!(value(&Profile::default(), key), expected);
}

#[rstest]
#[case("sitting.tie", "chair_decides")]
#[case("control.leadership_before", "5wd")]
#[case("control.first_head_before", "1wd")]
#[case("protocol.sent_after", "0wd")]
#[case("sitting.quorum", "2/3")]
fn the_practice_of_a_ministry_differs(#[case] key: &str, #[case] expected: &str) {
    let practice = Profile::ministry_practice();
    assert_eq!(value(&practice, key), expected);
    let setting = practice.settings().into_iter().find(|setting| setting.key == key).unwrap();
    assert_eq!((setting.citation.source, setting.quote_kk), (Source::MinistryOfJustice2015, None));
}

#[rstest]
#[case("sitting.quorum", Some(Clause::Quorum))]
#[case("planning.draft_before", Some(Clause::PlanDraft))]
#[case("control.leadership_before", Some(Clause::InTurn))]
#[case("review.times_per_quarter", Some(Clause::HeadOfState))]
#[case::an_assumption_quotes_nothing("review.guard_days", None)]
fn a_setting_quotes_its_clause(#[case] key: &str, #[case] clause: Option<Clause>) {
    let setting = Profile::default().settings().into_iter().find(|setting| setting.key == key).unwrap();
    assert_eq!(setting.quote_kk, clause.map(Clause::quote));
    if let Some(clause) = clause {
        assert_eq!(setting.citation, clause.citation());
    }
}

#[test]
fn quotes_are_short_and_written_in_kazakh_letters() {
    for clause in Clause::ALL {
        assert!(clause.quote().split_whitespace().count() <= 12, "{clause:?}");
        assert!(!clause.quote().chars().any(|letter| letter.is_ascii_alphabetic()), "{clause:?} has Latin look-alikes");
    }
}

#[test]
fn a_changed_setting_carries_the_bodys_own_paragraph_and_loses_the_quote() {
    let mut profile = Profile::default();
    profile.set("planning.draft_before", SettingValue::Term(Term::calendar_days(20)), own()).unwrap();
    assert_eq!(profile.planning.draft_before.value, Term::calendar_days(20));
    let setting = profile.settings().into_iter().find(|setting| setting.key == "planning.draft_before").unwrap();
    assert_eq!((setting.citation, setting.quote_kk), (own(), None));
    let other = Citation { source: Source::ModelRegulation, paragraph: "10".into() };
    profile.set("planning.draft_before", SettingValue::Term(Term::calendar_days(20)), other).unwrap();
    let setting = profile.settings().into_iter().find(|setting| setting.key == "planning.draft_before").unwrap();
    assert_eq!(setting.quote_kk, None, "the words of another paragraph");
    profile.set("sitting.tie", SettingValue::Choice("chair_decides".into()), own()).unwrap();
    assert_eq!(profile.sitting.tie.value, TieRule::ChairDecides);
}

#[rstest]
#[case::unknown_name("sitting.chair", SettingValue::Flag(true))]
#[case::another_kind("sitting.quorum", SettingValue::Number(2))]
#[case::no_denominator("sitting.quorum", SettingValue::Fraction(Fraction { numerator: 0, denominator: 0 }))]
#[case::above_one("sitting.quorum", SettingValue::Fraction(Fraction { numerator: 4, denominator: 3 }))]
#[case::unknown_choice("sitting.tie", SettingValue::Choice("lot".into()))]
fn a_wrong_setting_is_refused_and_changes_nothing(#[case] key: &str, #[case] value: SettingValue) {
    let mut profile = Profile::default();
    assert!(profile.set(key, value, own()).is_err());
    assert_eq!(profile, Profile::default());
}

#[test]
fn a_profile_is_in_force_from_its_first_to_its_last_day() {
    let mut own = Profile::ministry_practice();
    (own.id, own.in_force_from, own.in_force_to) = (ProfileId(7), day("2026-07-01"), Some(day("2026-12-31")));
    let profiles = [Profile::model_regulation(), own];
    let on = |text| in_force(&profiles, day(text)).map(|profile| profile.id);
    assert_eq!(on("2008-03-25"), None);
    assert_eq!(on("2026-06-30"), Some(ProfileId(1)));
    assert_eq!(on("2026-07-01"), Some(ProfileId(7)));
    assert_eq!(on("2026-12-31"), Some(ProfileId(7)));
    assert_eq!(on("2027-01-01"), Some(ProfileId(1)));
}

#[test]
fn a_profile_that_contradicts_itself_is_refused() {
    for profile in Profile::built_in() {
        assert_eq!(profile.check(), Ok(()));
    }
    let mut profile = Profile { in_force_to: Some(day("2008-03-25")), ..Profile::default() };
    assert!(matches!(profile.check(), Err(ProfileRefusal::EndsBeforeItBegins { .. })));
    profile = Profile::default();
    profile.control.at_once_under_days.value = 11;
    assert_eq!(profile.check(), Err(ProfileRefusal::LimitsCrossed { under: 11, to: 10 }));
    profile = Profile::default();
    profile.sitting.quorum.value.denominator = 0;
    assert!(matches!(profile.check(), Err(ProfileRefusal::ValueOutOfBounds { .. })));
}
