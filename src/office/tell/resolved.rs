//! The sentence in which the result of a vote is announced: the words of the protocol, made from the facts.

use crate::documents::protocol::vote::Decided;
use crate::domain::ballot::VoteSubject;
use crate::domain::profile::SittingRules;
use crate::domain::sitting::vote::Vote;
use crate::domain::text::Language;
use crate::i18n::Papers;
use crate::office::assembly::result_of;

/// Returns what came of a vote that was closed, in the words of the protocol; nothing while it is open.
pub fn resolved(vote: &Vote, rules: &SittingRules, language: Language) -> Option<String> {
    let tally = vote.tally.as_ref()?;
    let decided = Decided {
        result: &result_of(vote),
        on_decision: vote.subject == VoteSubject::Decision,
        count: Some(tally.count),
        needed: tally.needed,
        is_repeated: vote.repeats.is_some(),
    };
    Some(decided.told(rules, &Papers::new(language)))
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::domain::ballot::{Choice, VoteForm};
    use crate::domain::id::VoteId;
    use crate::domain::profile::TieRule;
    use crate::domain::sitting::entry::Event;
    use crate::domain::sitting::sample::{Desk, FIRST, cast, rules, setup};

    /// Eight of nine members vote by name: `votes_for` of them for, the rest against; the first one presides.
    fn told(tie: TieRule, chair: Choice, votes_for: i64, language: Language) -> String {
        let mut setup = setup(9);
        setup.rules.tie.value = tie;
        let mut desk = Desk::open_with(setup, 8);
        desk.does(Event::ItemTaken { item: FIRST });
        desk.vote_on(FIRST, VoteForm::ByName);
        desk.does(cast(1, chair));
        let others = if chair == Choice::For { votes_for } else { votes_for + 1 };
        for member in 2..=8 {
            desk.does(cast(member, if member <= others { Choice::For } else { Choice::Against }));
        }
        assert_eq!(resolved(&desk.sitting.votes()[0], &rules(), language), None, "it is still open");
        desk.does(Event::VoteClosed { vote: VoteId(1) });
        resolved(&desk.sitting.votes()[0], &rules(), language).unwrap().replace('\u{a0}', " ")
    }

    #[rstest]
    #[case::all(TieRule::NotAdopted, Choice::For, 8, "Бірауыздан қабылданды.", "Принято единогласно.")]
    #[case::all_but_one(TieRule::NotAdopted, Choice::For, 7, "көпшілік даусымен қабылданды.", "большинством голосов")]
    #[case::equal_without_a_casting_vote(
        TieRule::NotAdopted,
        Choice::For,
        4,
        "Дауыстар тең бөлінді. Шешім қабылданған жоқ",
        "Голоса разделились поровну. Решение не принято"
    )]
    #[case::equal_and_the_chair_for(
        TieRule::ChairDecides,
        Choice::For,
        4,
        "төрағаның даусы шешуші болды. Шешім қабылданды",
        "решающим стал голос председателя. Решение принято"
    )]
    #[case::equal_and_the_chair_against(
        TieRule::ChairDecides,
        Choice::Against,
        4,
        "төрағаның даусы шешуші болды. Шешім қабылданған жоқ",
        "решающим стал голос председателя. Решение не принято"
    )]
    fn the_words_follow_from_the_facts(
        #[case] tie: TieRule,
        #[case] chair: Choice,
        #[case] votes_for: i64,
        #[case] kazakh: &str,
        #[case] russian: &str,
    ) {
        for (language, words) in [(Language::Kazakh, kazakh), (Language::Russian, russian)] {
            let told = told(tie, chair, votes_for, language);
            assert!(told.contains(words), "{told}");
            let is_unanimous = told.contains("ірауыздан") || told.contains("единогласно");
            assert_eq!(is_unanimous, votes_for == 8, "{told}");
        }
    }
}
