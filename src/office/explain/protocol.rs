//! What a protocol lacks before it is issued or signed, with its places as a person names them (p. 7, 9, 31).

use super::{Explanation, Voice};
use crate::documents::extract::ExtractRefusal;
use crate::domain::profile::clause::Clause;
use crate::domain::protocol::check::{Fault, Finding};
use crate::domain::protocol::{MissingTexts, Place};
use crate::domain::text::Language;
use crate::i18n::Catalog;

/// Explains why a paper is not issued in a language.
pub fn missing_texts(missing: &MissingTexts, voice: &Voice<'_>) -> Explanation {
    let words = voice.words;
    let places: Vec<_> = missing.places.iter().map(|&it| place(it, voice)).collect();
    let places = places.join("; ");
    match missing.language {
        Language::Kazakh => Explanation::of(words.texts_missing_kazakh(&places))
            .on(voice.clause(Clause::Protocol))
            .way(words.way_fill_texts()),
        Language::Russian => Explanation::of(words.texts_missing_russian(&places))
            .on(voice.clause(Clause::RussianVersion))
            .way(words.way_fill_texts())
            .way(words.way_issue_kazakh_only()),
    }
}

/// Explains why an extract is not made.
pub fn extract(refusal: &ExtractRefusal, voice: &Voice<'_>) -> Explanation {
    let words = voice.words;
    match refusal {
        ExtractRefusal::NotRegistered => Explanation::of(words.extract_not_registered())
            .on(voice.clause(Clause::Registration))
            .way(words.way_register_first()),
        ExtractRefusal::NoItem(item) => Explanation::of(words.extract_no_item(*item)).way(words.way_choose_item()),
        ExtractRefusal::Missing(missing) => missing_texts(missing, voice),
    }
}

/// Explains one finding of the check of a protocol.
pub fn finding(finding: &Finding, voice: &Voice<'_>) -> Explanation {
    let words = voice.words;
    let sentence = if let Fault::WordingWithoutPlace(key) = &finding.fault {
        item_of(key).map_or_else(|| words.finding_wording(), |item| words.finding_wording_of_item(item))
    } else {
        words.finding(&place(finding.place, voice), &fault(&finding.fault, words))
    };
    Explanation::of(sentence).on(voice.clause(clause(&finding.fault))).way(way(&finding.fault, words))
}

/// Explains why words cannot be put by hand at the place with this name.
pub fn not_editable(key: &str, words: &Catalog) -> Explanation {
    let sentence = match item_of(key) {
        Some(item) => words.protocol_not_editable(item),
        None => words.protocol_not_editable_here(),
    };
    Explanation::of(sentence).way(words.way_change_the_fact())
}

/// Returns what a person calls a place of the protocol: «2-мәселе, 1-тармақ».
pub fn place(place: Place, voice: &Voice<'_>) -> String {
    let words = voice.words;
    match place {
        Place::Body => words.place_body(),
        Place::City => words.place_city(),
        Place::Heading => words.place_heading(),
        Place::Kind => words.place_kind(),
        Place::Correction => words.place_correction(),
        Place::Chairs => words.place_chairs(),
        Place::Secretary => words.place_secretary(),
        Place::Present => words.place_present(),
        Place::Absent => words.place_absent(),
        Place::Invited => words.place_invited(),
        Place::Opening => words.place_opening(),
        Place::Order => words.place_order(),
        Place::Agenda => words.place_agenda(),
        Place::Person(person) => words.place_person(&voice.person(person)),
        Place::Movement(number) => words.place_movement(number),
        Place::ChairPassed(number) => words.place_chair_passed(number),
        Place::SecretaryPassed(number) => words.place_secretary_passed(number),
        Place::ClosedPart(number) => words.place_closed_part(number),
        Place::Title(item) => words.place_title(item),
        Place::Speech(item, entry) => words.place_speech(item, entry),
        Place::Recusal(item, number) => words.place_recusal(item, number),
        Place::Point(item, point) => words.place_point(item, point),
        Place::Execution(item, point) => words.place_execution(item, point),
        Place::Vote(item, vote) => words.place_vote(item, vote.0),
        Place::VoteQuorum(item, vote) => words.place_vote_quorum(item, vote.0),
        Place::Ballots(item, vote) => words.place_ballots(item, vote.0),
        Place::Dissent(item, vote, number) => words.place_dissent(item, vote.0, number),
        Place::Outcome(item) => words.place_outcome(item),
        Place::Closing => words.place_closing(),
        Place::Signatures => words.place_signatures(),
        Place::Annex => words.place_annex(),
    }
}

/// Returns the number of the item in the name of a place: 2 in `item-2/speech-14`.
fn item_of(key: &str) -> Option<u32> {
    key.strip_prefix("item-")?.split('/').next()?.parse().ok()
}

fn fault(fault: &Fault, words: &Catalog) -> String {
    match fault {
        Fault::TextMissing(Language::Kazakh) => words.fault_text_kazakh(),
        Fault::TextMissing(Language::Russian) => words.fault_text_russian(),
        Fault::NotClosed => words.fault_not_closed(),
        Fault::ChairMissing => words.fault_chair(),
        Fault::OutcomeMissing => words.fault_outcome(),
        Fault::ReportMissing => words.fault_report(),
        Fault::DecisionWithoutVote => words.fault_decision_without_vote(),
        Fault::OutcomeContradictsVote => words.fault_outcome_contradicts_vote(),
        Fault::PointsMissing => words.fault_points(),
        Fault::ExecutorMissing => words.fault_executor(),
        Fault::TermMissing => words.fault_term(),
        Fault::TermBeforeSession { due, session } => words.fault_term_before_session(*due, *session),
        Fault::CountDiffers { counted, voters } => words.fault_count(*counted, *voters),
        Fault::QuorumMissing(figures) => words.fault_quorum(figures.present, figures.total, figures.needed),
        Fault::AbsentMemberVoted => words.fault_absent_voter(),
        Fault::WordingWithoutPlace(_) => words.finding_wording(),
    }
}

const fn clause(fault: &Fault) -> Clause {
    match fault {
        Fault::TextMissing(Language::Kazakh) | Fault::PointsMissing | Fault::WordingWithoutPlace(_) => Clause::Protocol,
        Fault::TextMissing(Language::Russian) => Clause::RussianVersion,
        Fault::NotClosed | Fault::ChairMissing | Fault::ReportMissing => Clause::Stages,
        Fault::OutcomeMissing
        | Fault::DecisionWithoutVote
        | Fault::OutcomeContradictsVote
        | Fault::CountDiffers { .. }
        | Fault::AbsentMemberVoted => Clause::Majority,
        Fault::ExecutorMissing | Fault::TermMissing | Fault::TermBeforeSession { .. } => Clause::DecisionsOnControl,
        Fault::QuorumMissing(_) => Clause::Quorum,
    }
}

fn way(fault: &Fault, words: &Catalog) -> String {
    match fault {
        Fault::TextMissing(_) => words.way_fill_texts(),
        Fault::NotClosed => words.way_close_sitting(),
        Fault::ChairMissing => words.way_record_chair(),
        Fault::OutcomeMissing => words.way_record_outcomes(),
        Fault::ReportMissing => words.way_record_report(),
        Fault::DecisionWithoutVote
        | Fault::OutcomeContradictsVote
        | Fault::CountDiffers { .. }
        | Fault::QuorumMissing(_)
        | Fault::AbsentMemberVoted => words.way_check_vote(),
        Fault::PointsMissing => words.way_add_points(),
        Fault::ExecutorMissing => words.way_name_executor_or_exempt(),
        Fault::TermMissing => words.way_give_term_or_exempt(),
        Fault::TermBeforeSession { .. } => words.way_later_term(),
        Fault::WordingWithoutPlace(_) => words.way_remove_wording(),
    }
}
