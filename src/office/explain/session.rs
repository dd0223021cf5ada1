//! Why a session does not go on to another stage, and what a stage still lacks (p. 6, 7).

use super::{Explanation, Voice};
use crate::domain::session::Stage;
use crate::domain::session::answer::AnswerRefusal;
use crate::domain::session::stage::{Missing, SessionRefusal};
use crate::domain::session::task::TaskRefusal;
use crate::domain::text::Language;
use crate::i18n::Catalog;

/// Explains a refusal of the stages.
pub fn refusal(refusal: &SessionRefusal, voice: &Voice<'_>) -> Explanation {
    let words = voice.words;
    let explanation = match refusal {
        SessionRefusal::OutOfOrder { stage } => {
            Explanation::of(words.session_out_of_order(&state(*stage, words))).ways(ways_on(*stage, words))
        }
        SessionRefusal::NotReady { missing, .. } => {
            let lacks: Vec<_> = missing.iter().map(|missing| lack(missing, voice)).collect();
            Explanation::of(words.session_not_ready(&lacks.join("; ")))
                .ways(missing.iter().map(|missing| way(missing, words)))
        }
        SessionRefusal::WouldLack { missing } => {
            let lacks: Vec<_> = missing.iter().map(|missing| lack(missing, voice)).collect();
            Explanation::of(words.session_would_lack(&lacks.join("; ")))
                .ways(missing.iter().map(|missing| way(missing, words)))
        }
        SessionRefusal::WasOpened => Explanation::of(words.session_was_opened()).way(words.way_adjourn_or_close()),
        SessionRefusal::QuorumWasReached { present, needed } => {
            Explanation::of(words.session_quorum_was_reached(*present, *needed)).way(words.way_name_another_reason())
        }
        SessionRefusal::ExplanationMissing => {
            Explanation::of(words.session_explanation_missing()).way(words.way_write_reason())
        }
        SessionRefusal::SuccessorMissing => {
            Explanation::of(words.session_successor_missing()).way(words.way_name_successor())
        }
        SessionRefusal::SucceedsItself => {
            Explanation::of(words.session_succeeds_itself()).way(words.way_name_successor())
        }
        SessionRefusal::SuccessorNotLater { date, successor } => {
            Explanation::of(words.session_successor_not_later(*date, *successor)).way(words.way_choose_later_day())
        }
    };
    explanation.on(voice.clause(refusal.clause()))
}

/// Explains why an answer to the invitation is not recorded.
pub fn answer(refusal: &AnswerRefusal, voice: &Voice<'_>) -> Explanation {
    let words = voice.words;
    let explanation = match refusal {
        AnswerRefusal::NotExpected { person } => {
            Explanation::of(words.answer_not_expected(&voice.person(*person))).way(words.way_add_invitee())
        }
    };
    explanation.on(voice.clause(refusal.clause()))
}

/// Explains why a task is not marked as done.
pub fn task(refusal: &TaskRefusal, voice: &Voice<'_>) -> Explanation {
    let words = voice.words;
    match refusal {
        TaskRefusal::KnownFromRecords { task: _ } => Explanation::of(words.task_known_from_records()),
        TaskRefusal::NotYet { done, today: _ } => {
            Explanation::of(words.task_not_yet(*done)).way(words.way_correct_days())
        }
    }
}

/// Explains one thing that a stage lacks, for the list beside the line of stages.
pub fn missing(missing: &Missing, voice: &Voice<'_>) -> Explanation {
    Explanation::of(format!("{}.", lack(missing, voice)))
        .on(voice.clause(missing.clause()))
        .way(way(missing, voice.words))
}

/// Returns the name of a stage.
pub fn state(stage: Stage, words: &Catalog) -> String {
    match stage {
        Stage::Planned => words.state_planned(),
        Stage::Convened => words.state_convened(),
        Stage::Sitting => words.state_sitting(),
        Stage::Held => words.state_held(),
        Stage::Recorded => words.state_recorded(),
        Stage::Registered => words.state_registered(),
        Stage::DidNotTakePlace => words.state_did_not_take_place(),
    }
}

/// Returns what can be done with a session at `stage`.
fn ways_on(stage: Stage, words: &Catalog) -> Vec<String> {
    match stage {
        Stage::Planned => vec![words.way_approve_agenda()],
        Stage::Convened => vec![words.way_open_sitting()],
        Stage::Sitting => vec![words.way_change_at_the_table(), words.way_close_sitting()],
        Stage::Held => vec![words.way_complete_protocol()],
        Stage::Recorded => vec![words.way_register()],
        Stage::Registered => vec![words.way_correction_act()],
        Stage::DidNotTakePlace => vec![words.way_plan_new_session()],
    }
}

fn lack(missing: &Missing, voice: &Voice<'_>) -> String {
    let words = voice.words;
    match missing {
        Missing::Place(Language::Kazakh) => words.missing_place_kazakh(),
        Missing::Place(Language::Russian) => words.missing_place_russian(),
        Missing::Basis => words.missing_basis(),
        Missing::Composition => words.missing_composition(),
        Missing::Items => words.missing_items(),
        Missing::AgendaApproval => words.missing_agenda_approval(),
        Missing::AgendaChanges { version } => words.missing_agenda_changes(*version),
        Missing::Opening => words.missing_opening(),
        Missing::Closing => words.missing_closing(),
        Missing::Outcomes { items } => words.missing_outcomes(&voice.numbers(items)),
        Missing::KazakhTexts { count } => words.missing_kazakh_texts(*count),
        Missing::RussianTexts { count, required: _ } => words.missing_russian_texts(*count),
        Missing::Corrections { count } => words.missing_corrections(*count),
        Missing::Stenogram => words.missing_stenogram(),
        Missing::Registration => words.missing_registration(),
        Missing::Publication => words.missing_publication(),
    }
}

fn way(missing: &Missing, words: &Catalog) -> String {
    match missing {
        Missing::Place(Language::Kazakh) => words.way_name_place_kazakh(),
        Missing::Place(Language::Russian) => words.way_name_place_russian(),
        Missing::Basis => words.way_enter_decision(),
        Missing::Composition => words.way_enter_composition(),
        Missing::Items => words.way_add_item(),
        Missing::AgendaApproval | Missing::AgendaChanges { .. } => words.way_approve_agenda(),
        Missing::Opening => words.way_open_sitting(),
        Missing::Closing => words.way_close_sitting(),
        Missing::Outcomes { .. } => words.way_record_outcomes(),
        Missing::KazakhTexts { .. } | Missing::RussianTexts { .. } => words.way_fill_texts(),
        Missing::Corrections { .. } => words.way_correct_findings(),
        Missing::Stenogram => words.way_attach_stenogram(),
        Missing::Registration => words.way_register(),
        Missing::Publication => words.way_publish(),
    }
}
