//! The journal of a sitting told line by line, and what an entry brought about.
//!
//! A line is for the screen and the command line; the sentences of the protocol are made by the papers.

mod resolved;
#[cfg(test)]
mod tests;

pub use self::resolved::resolved;

use super::explain::Voice;
use super::explain::sitting::choice;
use crate::domain::ballot::{Count, VoteForm, VoteSubject};
use crate::domain::id::{PersonId, VoteId};
use crate::domain::quorum::Quorum;
use crate::domain::sitting::Sitting;
use crate::domain::sitting::effect::{Effect, News, QuorumTurn};
use crate::domain::sitting::entry::{AbsenceReason, Capacity, Entry, Event, Mode, Outcome, SpeechKind};
use crate::domain::tally::Tally;
use crate::domain::text::Bilingual;
use crate::i18n::Catalog;

/// Tells an entry in one line: «10:42 Ғ. Ғабитов келді»; an entry out of effect says so.
pub fn line(entry: &Entry, sitting: &Sitting, voice: &Voice<'_>) -> String {
    let words = voice.words;
    let line = words.journal_line(entry.at.time(), &event(&entry.event, sitting, voice));
    match sitting.struck_by(entry.seq) {
        Some(by) => words.journal_struck_by(&line, by),
        None => line,
    }
}

/// Tells what happened, without its time; the result of a vote is taken from the sitting.
pub fn event(event: &Event, sitting: &Sitting, voice: &Voice<'_>) -> String {
    let words = voice.words;
    match event {
        Event::Arrived { person, capacity, mode } => arrival(*person, *capacity, *mode, voice),
        Event::Left { person } => words.told_left(&voice.person(*person)),
        Event::LeftUntil { person, item } => words.told_left_until(&voice.person(*person), &voice.item(*item)),
        Event::AbsenceExplained { member, reason } => {
            words.told_absence(&voice.person(*member), &absence(*reason, words))
        }
        Event::Opened { chair, secretary } => words.told_opened(&voice.person(*chair), &voice.person(*secretary)),
        Event::ChairPassed { to } => words.told_chair_passed(&voice.person(*to)),
        Event::SecretaryPassed { to } => words.told_secretary_passed(&voice.person(*to)),
        Event::ClosedPartBegan { reason } => words.told_closed_part_began(voice.text(reason)),
        Event::ClosedPartEnded => words.told_closed_part_ended(),
        Event::Recused { member, item, reason } => {
            words.told_recused(&voice.person(*member), &voice.item(*item), voice.text(reason))
        }
        Event::ItemTaken { item } => words.told_item_taken(&voice.item(*item)),
        Event::ItemWithdrawn { item, requested_by, reason } => {
            words.told_item_withdrawn(&voice.item(*item), &voice.person(*requested_by), voice.text(reason))
        }
        Event::SpeechStarted { speaker, kind } => words.told_speech(&voice.person(*speaker), &speech(*kind, words)),
        Event::SpeechEnded => words.told_speech_ended(),
        Event::SpeechPaused => words.told_speech_paused(),
        Event::SpeechResumed => words.told_speech_resumed(),
        Event::Noted { text } => words.told_noted(voice.text(text)),
        Event::VoteOpened { vote, item, subject: what, form: how, repeats } => {
            let (item, what, how) = (voice.item(*item), subject(what, voice), form(*how, words));
            match repeats {
                Some(repeated) => words.told_vote_reopened(vote.0, &item, &what, &how, repeated.0),
                None => words.told_vote_opened(vote.0, &item, &what, &how),
            }
        }
        Event::BallotCast { vote, member, choice: answer } => {
            words.told_ballot(&voice.person(*member), &choice(*answer, words), vote.0)
        }
        Event::CountEntered { vote, count } => words.told_count(vote.0, &counted(*count, words)),
        Event::VoteClosed { vote } => closing(*vote, sitting, words),
        Event::VoteCancelled { vote, reason } => words.told_vote_cancelled(vote.0, voice.text(reason)),
        Event::DissentFiled { vote, member, text: _ } => words.told_dissent(&voice.person(*member), vote.0),
        Event::ItemClosed { item, outcome } => item_closed(&voice.item(*item), outcome, voice),
        Event::Adjourned { until: None, reason } => words.told_adjourned(voice.text(reason)),
        Event::Adjourned { until: Some(until), reason } => {
            words.told_adjourned_until(until.date(), until.time(), voice.text(reason))
        }
        Event::Resumed => words.told_resumed(),
        Event::Closed => words.told_closed(),
        Event::Struck { seq, reason } => words.told_struck(*seq, reason),
    }
}

/// Tells what an accepted entry brought about beyond itself; nothing where it was merely recorded.
pub fn effect(effect: &Effect, voice: &Voice<'_>) -> Vec<String> {
    let turn = effect.quorum.as_ref().map(|turn| quorum_turn(turn, voice.words));
    news(&effect.news, voice.words).into_iter().chain(turn).collect()
}

fn news(news: &News, words: &Catalog) -> Option<String> {
    Some(match news {
        News::Recorded => return None,
        News::Lawful(Quorum { total, present, needed, .. }) => words.news_lawful(*total, *present, *needed),
        News::VoteOpened { vote, voters, needed, quorum: _ } => words.news_vote_opened(vote.0, *voters, *needed),
        News::VoterJoined(vote) => words.news_voter_joined(vote.0),
        News::VoterLeft(vote) => words.news_voter_left(vote.0),
        News::VoteResult { vote, tally } => {
            words.news_vote_result(vote.0, &result(tally, words), &counted(tally.count, words), tally.needed)
        }
        News::VideoNotCounted => words.news_video_not_counted(),
        News::Struck { seq } => words.news_struck(*seq),
    })
}

fn quorum_turn(turn: &QuorumTurn, words: &Catalog) -> String {
    match turn {
        QuorumTurn::Lost(Quorum { total, present, needed, .. }) => words.news_quorum_lost(*total, *present, *needed),
        QuorumTurn::Regained(Quorum { total, present, needed, .. }) => {
            words.news_quorum_regained(*total, *present, *needed)
        }
    }
}

fn arrival(person: PersonId, capacity: Capacity, mode: Mode, voice: &Voice<'_>) -> String {
    let (words, name) = (voice.words, voice.person(person));
    match (capacity, mode) {
        (Capacity::Member, Mode::InPerson) => words.told_arrived(&name),
        (Capacity::Member, Mode::Video) => words.told_arrived_by_video(&name),
        (Capacity::Invited, Mode::InPerson) => words.told_invited_arrived(&name),
        (Capacity::Invited, Mode::Video) => words.told_invited_arrived_by_video(&name),
        (Capacity::InPlaceOf(member), Mode::InPerson | Mode::Video) => {
            words.told_arrived_instead(&name, &voice.person(member))
        }
    }
}

fn closing(vote: VoteId, sitting: &Sitting, words: &Catalog) -> String {
    match sitting.vote(vote).and_then(|vote| vote.tally.as_ref()) {
        Some(tally) => words.told_vote_closed_with(vote.0, &result(tally, words), &counted(tally.count, words)),
        None => words.told_vote_closed(vote.0),
    }
}

fn item_closed(item: &str, outcome: &Outcome, voice: &Voice<'_>) -> String {
    let words = voice.words;
    match outcome {
        Outcome::Adopted => words.told_item_adopted(item),
        Outcome::NotAdopted => words.told_item_not_adopted(item),
        Outcome::Heard => words.told_item_heard(item),
        Outcome::Postponed { reason, to: None } => words.told_item_postponed(item, voice.text(reason)),
        Outcome::Postponed { reason, to: Some(session) } => {
            words.told_item_postponed_to(item, &voice.session(*session), voice.text(reason))
        }
    }
}

/// Returns what came of a vote as a predicate of «the decision».
fn result(tally: &Tally, words: &Catalog) -> String {
    match (tally.adopted, tally.decided_by_chair) {
        (true, true) => words.outcome_adopted_by_chair(),
        (false, true) => words.outcome_not_adopted_by_chair(),
        (true, false) if tally.unanimous => words.outcome_adopted_unanimously(),
        (true, false) => words.outcome_adopted_by_majority(),
        (false, false) if tally.tie => words.outcome_not_adopted_by_tie(),
        (false, false) => words.outcome_not_adopted(),
    }
}

fn counted(count: Count, words: &Catalog) -> String {
    let counted = words.counted(count.votes_for, count.against, count.abstained, count.not_voted);
    if count.spoiled == 0 { counted } else { words.counted_with_spoiled(&counted, count.spoiled) }
}

fn subject(subject: &VoteSubject, voice: &Voice<'_>) -> String {
    let words = voice.words;
    let label = |label: &Bilingual| voice.text(label).to_owned();
    match subject {
        VoteSubject::Decision => words.subject_decision(),
        VoteSubject::Part(part) => words.subject_part(&label(part)),
        VoteSubject::Amendment(amendment) => words.subject_amendment(&label(amendment)),
        VoteSubject::Alternative(alternative) => words.subject_alternative(&label(alternative)),
        VoteSubject::Procedural(question) => words.subject_procedural(&label(question)),
    }
}

fn form(form: VoteForm, words: &Catalog) -> String {
    match form {
        VoteForm::ByName => words.vote_form_by_name(),
        VoteForm::ShowOfHands => words.vote_form_show_of_hands(),
        VoteForm::Secret => words.vote_form_secret(),
        VoteForm::Consent => words.vote_form_consent(),
    }
}

fn speech(kind: SpeechKind, words: &Catalog) -> String {
    match kind {
        SpeechKind::Report => words.speech_report(),
        SpeechKind::CoReport => words.speech_co_report(),
        SpeechKind::Question => words.speech_question(),
        SpeechKind::Answer => words.speech_answer(),
        SpeechKind::Debate => words.speech_debate(),
        SpeechKind::Remark => words.speech_remark(),
    }
}

/// Returns a reason of absence.
pub fn absence(reason: AbsenceReason, words: &Catalog) -> String {
    match reason {
        AbsenceReason::BusinessTrip => words.absence_business_trip(),
        AbsenceReason::Illness => words.absence_illness(),
        AbsenceReason::Leave => words.absence_leave(),
        AbsenceReason::OtherDuty => words.absence_other_duty(),
        AbsenceReason::Valid => words.absence_valid_reason(),
        AbsenceReason::Unknown => words.absence_unknown(),
    }
}
