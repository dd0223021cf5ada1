//! What the check of a protocol finds before it is signed.

#[path = "support/records.rs"]
mod records;

use alqa::domain::decision::Due;
use alqa::domain::id::VoteId;
use alqa::domain::profile::paper::ProtocolForm;
use alqa::domain::protocol::Place;
use alqa::domain::protocol::check::{Fault, Severity, check, editable_places};
use alqa::domain::record::{ItemResult, Record, VoteResult, Wording};
use alqa::domain::text::Language;
use rstest::rstest;

use records::{both, day, full, member, quorum};

/// Returns the places and faults that bar the signature.
fn errors(record: &Record, form: ProtocolForm, with_russian: bool) -> Vec<(Place, Fault)> {
    let findings = check(record, form, with_russian).into_iter();
    findings
        .filter(|finding| finding.severity == Severity::Error)
        .map(|finding| (finding.place, finding.fault))
        .collect()
}

#[test]
fn a_whole_record_is_clean() {
    for form in [ProtocolForm::Full, ProtocolForm::Short] {
        assert_eq!(check(&full(), form, true), []);
    }
}

#[rstest]
#[case::executor(
    |record: &mut Record| record.items[1].points[0].executors.clear(),
    Place::Execution(2, 1), Fault::ExecutorMissing
)]
#[case::term(|record: &mut Record| record.items[1].points[0].due = None, Place::Execution(2, 1), Fault::TermMissing)]
#[case::default_term_without_its_day(
    |record: &mut Record| {
        record.items[1].points[0].due = Some(Due::DefaultTerm);
        record.items[1].points[0].due_on = None;
    },
    Place::Execution(2, 1), Fault::TermMissing
)]
#[case::term_before_the_session(
    |record: &mut Record| record.items[1].points[0].due = Some(Due::On(day(2026, 11, 19))),
    Place::Execution(2, 1), Fault::TermBeforeSession { due: day(2026, 11, 19), session: day(2026, 11, 20) }
)]
#[case::decision_without_a_vote(
    |record: &mut Record| record.items[0].votes.clear(), Place::Title(1), Fault::DecisionWithoutVote
)]
#[case::decision_on_a_cancelled_vote(
    |record: &mut Record| record.items[0].votes[0].result = VoteResult::Cancelled { reason: both("қате", "ошибка") },
    Place::Title(1), Fault::DecisionWithoutVote
)]
#[case::outcome_against_the_vote(
    |record: &mut Record| record.items[0].votes[0].result = VoteResult::Tie,
    Place::Vote(1, VoteId(1)), Fault::OutcomeContradictsVote
)]
#[case::adopted_without_points(|record: &mut Record| record.items[5].points.clear(), Place::Title(6), Fault::PointsMissing)]
#[case::points_of_a_hearing_without_a_vote(
    |record: &mut Record| record.items[8].points = record.items[0].points.clone(),
    Place::Title(9), Fault::DecisionWithoutVote
)]
#[case::never_considered(|record: &mut Record| record.items[8].from = None, Place::Outcome(9), Fault::OutcomeMissing)]
#[case::answers_that_do_not_add_up(
    |record: &mut Record| record.items[1].votes[0].voters = 15,
    Place::Vote(2, VoteId(2)), Fault::CountDiffers { counted: 14, voters: 15 }
)]
#[case::no_quorum_at_a_vote(
    |record: &mut Record| record.items[1].votes[0].quorum = quorum(11),
    Place::VoteQuorum(2, VoteId(2)), Fault::QuorumMissing(quorum(11))
)]
#[case::an_absent_member_voted(
    |record: &mut Record| record.items[0].votes[0].ballots[0].0 = member(7),
    Place::Ballots(1, VoteId(1)), Fault::AbsentMemberVoted
)]
#[case::not_closed(|record: &mut Record| record.closed = None, Place::Closing, Fault::NotClosed)]
#[case::nobody_presided(|record: &mut Record| record.chairs.clear(), Place::Chairs, Fault::ChairMissing)]
#[case::words_for_a_place_that_is_gone(
    |record: &mut Record| record.wordings.push(Wording {
        place: "item-12/speech-3".to_owned(), language: Language::Kazakh, text: "сөз".to_owned(),
    }),
    Place::Body, Fault::WordingWithoutPlace("item-12/speech-3".to_owned())
)]
#[case::words_for_a_place_made_of_figures(
    |record: &mut Record| record.wordings.push(Wording {
        place: "item-1/vote-1".to_owned(), language: Language::Kazakh, text: "сөз".to_owned(),
    }),
    Place::Body, Fault::WordingWithoutPlace("item-1/vote-1".to_owned())
)]
fn a_fault_bars_the_signature(#[case] spoil: fn(&mut Record), #[case] place: Place, #[case] fault: Fault) {
    let mut record = full();
    spoil(&mut record);
    assert_eq!(errors(&record, ProtocolForm::Full, true), [(place, fault)]);
}

#[test]
fn a_speech_needs_its_text_in_the_full_form_only() {
    let mut record = full();
    record.items[0].speeches[2].text = both("", "");
    let missing = |language| (Place::Speech(1, 40), Fault::TextMissing(language));
    assert_eq!(errors(&record, ProtocolForm::Full, false), [missing(Language::Kazakh)]);
    assert_eq!(errors(&record, ProtocolForm::Full, true), [missing(Language::Kazakh), missing(Language::Russian)]);
    assert_eq!(errors(&record, ProtocolForm::Short, true), []);
}

#[test]
fn missing_russian_is_a_notice_unless_the_russian_version_is_made() {
    let mut record = full();
    record.items[0].title.ru.clear();
    let findings = check(&record, ProtocolForm::Full, false);
    assert_eq!(findings.len(), 1);
    assert_eq!((findings[0].place, findings[0].severity), (Place::Title(1), Severity::Notice));
    assert_eq!(errors(&record, ProtocolForm::Full, true), [(Place::Title(1), Fault::TextMissing(Language::Russian))]);
}

#[test]
fn an_exempt_point_and_a_draft_that_failed_need_neither_executor_nor_term() {
    let mut record = full();
    record.items[2].points[0].exempt = false;
    assert_eq!(record.items[2].result, ItemResult::NotAdopted);
    assert!(record.items[0].points[0].exempt && record.items[0].points[0].executors.is_empty());
    assert_eq!(check(&record, ProtocolForm::Full, true), []);
}

#[test]
fn words_put_by_hand_stand_for_a_missing_text() {
    let mut record = full();
    record.items[0].speeches[0].text.kk.clear();
    assert_eq!(errors(&record, ProtocolForm::Full, true).len(), 1);
    let place = Place::Speech(1, 35);
    assert!(editable_places(&record).contains(&place));
    let text = "Г. Розыбакиева – баяндады.".to_owned();
    record.wordings.push(Wording { place: place.to_string(), language: Language::Kazakh, text });
    assert_eq!(check(&record, ProtocolForm::Full, true), []);
}

#[test]
fn every_editable_place_says_that_it_is() {
    let places = editable_places(&full());
    assert!(places.iter().all(|place| place.is_editable()));
    let mut names: Vec<String> = places.iter().map(ToString::to_string).collect();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), places.len(), "every place has a name of its own");
    assert_eq!(places.iter().find_map(|place| place.item()).unwrap(), 1);
}
