//! Exported journals that somebody tampered with, or that are something else.

use std::fs;

use alqa::domain::sitting::entry::Entry;
use alqa::i18n::{Catalog, Locale};
use rstest::rstest;
use serde_json::{Value, json};

use crate::desk::{Desk, Told, words};
use crate::speech::assert_speaks;

/// Returns the sitting of the test's database as an export tells it.
pub fn exported(desk: &Desk) -> Value {
    serde_json::from_str(&desk.alqa("session export 6 --json --db practice.alqa").done()).unwrap()
}

/// Chains the entries anew from `place` on, so that only a rule can refuse what they say.
fn chained_anew(sitting: &mut Value, place: usize) {
    let mut entries: Vec<Entry> = serde_json::from_value(sitting["journal"].take()).unwrap();
    let (sound, changed) = entries.split_at_mut(place);
    let mut previous = sound.last().cloned();
    for entry in changed {
        let Entry { at, entered_at, author, event, .. } = entry.clone();
        *entry = Entry::following(previous.as_ref(), at, entered_at, author, event);
        previous = Some(entry.clone());
    }
    sitting["journal"] = serde_json::to_value(entries).unwrap();
}

/// Returns the place of the first entry that tells of this.
fn place_of(sitting: &Value, event: &str) -> usize {
    sitting["journal"].as_array().unwrap().iter().position(|entry| entry["event"]["event"] == event).unwrap()
}

/// Replays a text in every language, with nothing changed.
fn replayed(text: &str, check: impl Fn(&Catalog, &Told)) {
    let desk = Desk::empty();
    fs::write(desk.path("sitting.json"), text).unwrap();
    let before = desk.files();
    for locale in Locale::ALL {
        let told = desk.run(locale, "replay sitting.json");
        assert_eq!(told.status, 1, "{told:?}");
        assert!(desk.files() == before);
        if !told.err.is_empty() {
            assert_speaks(locale, &told.err);
        }
        check(&words(locale), &told);
    }
}

#[rstest]
#[case::a_gap(|journal: &mut Vec<Value>| { journal.remove(40); }, 41)]
#[case::the_first_one_missing(|journal: &mut Vec<Value>| { journal.remove(0); }, 1)]
#[case::two_changed_places(|journal: &mut Vec<Value>| journal.swap(50, 51), 51)]
#[case::a_wrong_hash(|journal: &mut Vec<Value>| journal[60]["hash"] = json!("0".repeat(64)), 61)]
#[case::another_author(|journal: &mut Vec<Value>| journal[70]["author"] = json!("Т. Әшімов"), 71)]
#[case::a_changed_ballot(|journal: &mut Vec<Value>| journal[57]["event"]["choice"] = json!("for"), 58)]
fn a_broken_chain_is_named_by_its_entry(#[case] forgery: fn(&mut Vec<Value>), #[case] entry: u32) {
    let mut sitting = exported(&Desk::new());
    forgery(sitting["journal"].as_array_mut().unwrap());
    replayed(&sitting.to_string(), |words, told| {
        assert!(told.err.starts_with(&words.failed("")), "{told:?}");
        assert!(told.err.lines().next().unwrap().contains(&entry.to_string()), "{told:?}");
        assert_eq!(told.out.lines().count(), 1, "nothing of a broken journal is told: {}", told.out);
    });
}

#[test]
fn a_vote_by_somebody_who_is_no_member_is_refused_by_the_rule_alone() {
    let mut sitting = exported(&Desk::new());
    let place = place_of(&sitting, "ballot_cast");
    let stranger = sitting["setup"]["invited"][0].clone();
    assert!(stranger.is_number(), "{stranger}");
    sitting["journal"][place]["event"]["member"] = stranger;
    chained_anew(&mut sitting, place);
    refused_at(&sitting, place);
}

#[rstest]
#[case::twice("vote_closed")]
#[case::before_its_time("closed")]
#[case::again("opened")]
fn an_entry_that_the_rules_do_not_allow_is_refused(#[case] event: &str) {
    let mut sitting = exported(&Desk::new());
    let place = place_of(&sitting, "ballot_cast");
    let foreign = sitting["journal"][place_of(&sitting, event)]["event"].clone();
    sitting["journal"][place - 3]["event"] = foreign;
    chained_anew(&mut sitting, place - 3);
    refused_at(&sitting, place - 3);
}

/// Asserts that everything before `place` is told, and the entry there refused with a reason.
fn refused_at(sitting: &Value, place: usize) {
    let seq = u32::try_from(place + 1).unwrap();
    replayed(&sitting.to_string(), |words, told| {
        let last = told.out.lines().last().unwrap();
        let start = words.replay_refused(seq, "");
        assert!(last.starts_with(start.trim_end()) && last.len() > start.len() + 10, "{told:?}");
        // Persons are named in a language of the collegium, also where the rest is English.
        if words.locale() != Locale::English {
            assert_speaks(words.locale(), last);
        }
        assert_eq!(told.out.lines().count(), place + 3, "{}", told.out);
    });
}

#[test]
fn a_quorum_made_up_afterwards_does_not_fold() {
    let mut sitting = exported(&Desk::new());
    // Three members fewer: the sitting could not have been opened.
    let journal = sitting["journal"].as_array_mut().unwrap();
    journal.drain(0..3);
    chained_anew(&mut sitting, 0);
    let opened = place_of(&sitting, "opened");
    refused_at(&sitting, opened);
}

#[rstest]
#[case::nothing("")]
#[case::no_json("Алқа отырысы")]
#[case::half_of_it("{\"format\": \"alqa-sitting\", ")]
#[case::another_document("{\"name\": \"practice\"}")]
#[case::a_list("[]")]
fn something_else_is_no_sitting(#[case] text: &str) {
    replayed(text, is_no_sitting);
}

#[rstest]
#[case::another_format("format", json!("another-program"))]
#[case::a_later_version("version", json!(2))]
#[case::a_journal_of_another_shape("journal", json!([{"seq": 1}]))]
#[case::a_field_of_tomorrow("appendix", json!([]))]
fn a_sitting_of_another_format_is_not_guessed_at(#[case] field: &str, #[case] value: Value) {
    let mut sitting = exported(&Desk::new());
    sitting[field] = value;
    replayed(&sitting.to_string(), is_no_sitting);
}

fn is_no_sitting(words: &Catalog, told: &Told) {
    let sentence = words.failed(&words.file_not_a_sitting("sitting.json"));
    assert_eq!(told.err.lines().next(), Some(sentence.as_str()));
    assert_eq!(told.out, "");
}

#[test]
fn bytes_that_are_no_text_are_no_sitting() {
    let desk = Desk::new();
    for locale in Locale::ALL {
        let complaint = desk.run(locale, "replay practice.alqa").failed();
        let words = words(locale);
        assert_eq!(complaint.lines().next(), Some(words.failed(&words.file_not_a_sitting("practice.alqa")).as_str()));
    }
}
