//! Rules of preparing and holding a session (ch. 3).

use serde::{Deserialize, Serialize};

use super::Rule;
use crate::domain::ballot::VoteForm;
use crate::domain::sitting::entry::SpeechKind;
use crate::domain::term::Term;

/// How long before the day of a session each step of its preparation is over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PreparationTerms {
    /// The agenda is approved.
    pub agenda_approved: Rule<Term>,
    /// The participants are told.
    pub notice: Rule<Term>,
    /// Requests to take an item off are in.
    pub removal_requested: Rule<Term>,
    /// The materials are with the secretary.
    pub materials_to_secretary: Rule<Term>,
    /// The materials are with the chair and the members.
    pub materials_to_members: Rule<Term>,
    /// The members have answered.
    pub members_confirm: Rule<Term>,
}

/// Who may be invited and by whose decision (SR-19, SR-20).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InvitationRules {
    /// Whether the media need the first head's decision.
    pub media_by_decision: Rule<bool>,
    /// Whether an NGO needs it; the regulation names NGOs in two sentences of different meaning.
    pub ngo_by_decision: Rule<bool>,
}

/// How the collegium votes, besides what a sitting is judged by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VotingRules {
    /// Whether a secretary who is no member has a vote.
    pub secretary_votes: Rule<bool>,
    /// The form of a vote where nothing else was chosen.
    pub form: Rule<VoteForm>,
    /// Whether an absent member may vote in writing or from afar.
    pub absent_votes: Rule<bool>,
    /// Whether a dissenting opinion must be in writing.
    pub dissent_in_writing: Rule<bool>,
}

/// How the table is led: speaking times and materials.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConductRules {
    /// Minutes for a report.
    pub report_minutes: Rule<u32>,
    /// Minutes for a co-report.
    pub co_report_minutes: Rule<u32>,
    /// Minutes for a speech in the debate.
    pub debate_minutes: Rule<u32>,
    /// Minutes for a question.
    pub question_minutes: Rule<u32>,
    /// Pages of a reference note.
    pub reference_pages: Rule<u32>,
    /// The smallest letters on a slide, in points.
    pub slide_font_points: Rule<u32>,
    /// The largest size of slides, in megabytes.
    pub slides_megabytes: Rule<u32>,
    /// Within which term after a session without quorum the next day is set.
    pub next_day_after_no_quorum: Rule<Term>,
}

impl ConductRules {
    /// Returns how many minutes a speech of a kind may take; nothing where the rules set no limit.
    pub fn minutes_of(&self, kind: SpeechKind) -> Option<u32> {
        let minutes = match kind {
            SpeechKind::Report => self.report_minutes.value,
            SpeechKind::CoReport => self.co_report_minutes.value,
            SpeechKind::Question => self.question_minutes.value,
            SpeechKind::Debate => self.debate_minutes.value,
            SpeechKind::Answer | SpeechKind::Remark => return None,
        };
        (minutes > 0).then_some(minutes)
    }
}
