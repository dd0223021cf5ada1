//! A sample of everything that the stages of a session and their tasks refuse or lack.

use super::*;
use crate::domain::session::answer::AnswerRefusal;
use crate::domain::session::task::{Task, TaskRefusal};
use crate::domain::stenogram::StenogramRefusal;

pub(in crate::office::explain::tests) fn stages() -> Vec<Stage> {
    vec![
        Stage::Planned,
        Stage::Convened,
        Stage::Sitting,
        Stage::Held,
        Stage::Recorded,
        Stage::Registered,
        Stage::DidNotTakePlace,
    ]
}

pub(in crate::office::explain::tests) fn stenogram() -> Vec<StenogramRefusal> {
    vec![
        StenogramRefusal::Ready,
        StenogramRefusal::Empty,
        StenogramRefusal::SittingNotOver,
        StenogramRefusal::FileIncomplete { name: "дыбыс".into() },
        StenogramRefusal::NoSpeech { seq: 9 },
        StenogramRefusal::NothingSelected,
        StenogramRefusal::OutsideAgenda,
    ]
}

pub(in crate::office::explain::tests) fn missing() -> Vec<Missing> {
    vec![
        Missing::Place(Language::Kazakh),
        Missing::Place(Language::Russian),
        Missing::Basis,
        Missing::Composition,
        Missing::Items,
        Missing::AgendaApproval,
        Missing::AgendaChanges { version: 1 },
        Missing::Opening,
        Missing::Closing,
        Missing::Outcomes { items: vec![1, 3] },
        Missing::KazakhTexts { count: 2 },
        Missing::RussianTexts { count: 2, required: true },
        Missing::Corrections { count: 4 },
        Missing::Stenogram,
        Missing::Registration,
        Missing::Publication,
    ]
}

pub(in crate::office::explain::tests) fn session() -> Vec<SessionRefusal> {
    vec![
        SessionRefusal::OutOfOrder { stage: Stage::Registered },
        SessionRefusal::NotReady { stage: Stage::Planned, missing: missing() },
        SessionRefusal::WouldLack { missing: vec![Missing::Basis, Missing::Composition] },
        SessionRefusal::WasOpened,
        SessionRefusal::QuorumWasReached { present: 12, needed: 12 },
        SessionRefusal::ExplanationMissing,
        SessionRefusal::SuccessorMissing,
        SessionRefusal::SucceedsItself,
        SessionRefusal::SuccessorNotLater { date: day(20), successor: day(19) },
    ]
}

pub(in crate::office::explain::tests) fn answers() -> Vec<AnswerRefusal> {
    vec![AnswerRefusal::NotExpected { person: ABILOVA }]
}

pub(in crate::office::explain::tests) fn tasks() -> Vec<TaskRefusal> {
    vec![
        TaskRefusal::KnownFromRecords { task: Task::AgendaApproved },
        TaskRefusal::NotYet { done: day(21), today: day(20) },
    ]
}
