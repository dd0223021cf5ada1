//! The journal of a sitting told line by line, and the news an entry brings.

use super::messages;
use crate::i18n::Catalog;

messages! {
    journal for Catalog {
        // Lines of the journal
        journal_line(time: time, what: text);
        journal_struck_by(line: text, entry: index);
        told_arrived(person: text);
        told_arrived_by_video(person: text);
        told_invited_arrived(person: text);
        told_invited_arrived_by_video(person: text);
        told_arrived_instead(person: text, member: text);
        told_left(person: text);
        told_left_until(person: text, item: text);
        told_absence(member: text, reason: text);
        told_opened(chair: text, secretary: text);
        told_chair_passed(person: text);
        told_secretary_passed(person: text);
        told_closed_part_began(reason: text);
        told_closed_part_ended();
        told_recused(member: text, item: text, reason: text);
        told_item_taken(item: text);
        told_item_withdrawn(item: text, person: text, reason: text);
        told_speech(person: text, kind: text);
        told_speech_ended();
        told_speech_paused();
        told_speech_resumed();
        told_noted(text: text);
        told_vote_opened(vote: index, item: text, subject: text, form: text);
        told_vote_reopened(vote: index, item: text, subject: text, form: text, repeats: index);
        told_ballot(member: text, choice: text, vote: index);
        told_count(vote: index, counted: text);
        told_vote_closed(vote: index);
        told_vote_closed_with(vote: index, result: text, counted: text);
        told_vote_cancelled(vote: index, reason: text);
        told_dissent(member: text, vote: index);
        told_item_adopted(item: text);
        told_item_not_adopted(item: text);
        told_item_heard(item: text);
        told_item_postponed(item: text, reason: text);
        told_item_postponed_to(item: text, session: text, reason: text);
        told_adjourned(reason: text);
        told_adjourned_until(date: date, time: time, reason: text);
        told_resumed();
        told_closed();
        told_struck(entry: index, reason: text);

        // Parts of a line
        subject_decision();
        subject_part(label: text);
        subject_amendment(label: text);
        subject_alternative(label: text);
        subject_procedural(label: text);
        counted(votes_for: number, against: number, abstained: number, not_voted: number);
        counted_with_spoiled(counted: text, spoiled: number);
        outcome_not_adopted_by_tie();
        outcome_not_adopted_by_chair();

        // News
        news_lawful(total: number, present: number, needed: number);
        news_vote_opened(vote: index, voters: number, needed: number);
        news_voter_joined(vote: index);
        news_voter_left(vote: index);
        news_vote_result(vote: index, result: text, counted: text, needed: number);
        news_video_not_counted();
        news_struck(entry: index);
        news_quorum_lost(total: number, present: number, needed: number);
        news_quorum_regained(total: number, present: number, needed: number);
    }
}
