//! The lawful ways out of a refusal at the table, as sentences.

use super::Voice;
use crate::domain::sitting::refusal::WayOut;

/// Returns what may be done instead.
pub(super) fn sentence(way: WayOut, voice: &Voice<'_>) -> String {
    let words = voice.words;
    match way {
        WayOut::SeatAsInvited(person) => words.way_seat_as_invited(&voice.person(person)),
        WayOut::SeatAsMember(person) => words.way_seat_as_member(&voice.person(person)),
        WayOut::ExplainAbsence(person) => words.way_explain_absence(&voice.person(person)),
        WayOut::RegisterArrival(person) => words.way_register_arrival(&voice.person(person)),
        WayOut::WaitForMembers(count) => words.way_wait_for_members(count),
        WayOut::Open => words.way_open(),
        WayOut::Resume => words.way_resume(),
        WayOut::Adjourn => words.way_adjourn(),
        WayOut::MoveSession => words.way_move_session(),
        WayOut::PassChair => words.way_pass_chair(),
        WayOut::NameAnotherSecretary => words.way_name_another_secretary(),
        WayOut::TakeItem(item) => words.way_take_item(&voice.item(item)),
        WayOut::CloseItem(item) => words.way_close_item(&voice.item(item)),
        WayOut::PostponeItem(item) => words.way_postpone_item(&voice.item(item)),
        WayOut::RecordAsHeard(item) => words.way_record_as_heard(&voice.item(item)),
        WayOut::PutToVote(item) => words.way_put_to_vote(&voice.item(item)),
        WayOut::RecordAsNotAdopted(item) => words.way_record_as_not_adopted(&voice.item(item)),
        WayOut::RecordAsAdopted(item) => words.way_record_as_adopted(&voice.item(item)),
        WayOut::CloseVote(vote) => words.way_close_vote(vote.0),
        WayOut::CancelVote(vote) => words.way_cancel_vote(vote.0),
        WayOut::VoteInAnotherForm(vote) => words.way_vote_in_another_form(vote.0),
        WayOut::VoteAnew => words.way_vote_anew(),
        WayOut::Repeat(vote) => words.way_repeat_vote(vote.0),
        WayOut::RecordBallots(vote) => words.way_record_ballots(vote.0),
        WayOut::EnterCount { vote, voters } => words.way_enter_count(vote.0, voters),
        WayOut::EndSpeech => words.way_end_speech(),
        WayOut::EnterFrom(moment) => words.way_enter_from(moment.date(), moment.time()),
        WayOut::EnterUntil(moment) => words.way_enter_until(moment.date(), moment.time()),
        WayOut::WriteText => words.way_write_text(),
        WayOut::StrikeFirst(entry) => words.way_strike_first(entry),
        WayOut::EnterAgain => words.way_enter_again(),
        WayOut::RestoreCopy => words.way_restore_backup(),
    }
}
