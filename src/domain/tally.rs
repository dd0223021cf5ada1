//! The tally: what comes of the answers of a vote (p. 9, SR-23).

use serde::{Deserialize, Serialize};

use super::ballot::{Choice, Count};
use super::profile::{Citation, Fraction, SittingRules, TieRule};

/// The result of a vote, with its figures and the paragraph it follows (p. 9, SR-23).
///
/// The base is everybody who could answer: abstentions and silence stay in it and so work against adoption.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[expect(clippy::struct_excessive_bools, reason = "four findings that the protocol states one by one")]
pub struct Tally {
    /// The answers.
    pub count: Count,
    /// The members present at the vote, from whom the majority is counted.
    pub base: u32,
    /// How many votes for are needed: the least number above the fraction of the base.
    pub needed: u32,
    /// Whether it is adopted.
    pub adopted: bool,
    /// Whether every member present, and at least one, voted for.
    pub unanimous: bool,
    /// Whether all votes fell for and against, as many for as against.
    ///
    /// With an abstention the votes for are less than half of those present, so that is no tie.
    pub tie: bool,
    /// Whether the vote of the person presiding decided a tie.
    pub decided_by_chair: bool,
    /// The part of the base that the votes for must exceed.
    pub fraction: Fraction,
    /// The rule that decided: on a tie in a majority of half the rule on ties, otherwise the rule on the majority.
    pub citation: Citation,
}

impl Tally {
    /// Judges `count` by the rules of the profile (p. 9).
    ///
    /// `chair` is the recorded answer of the person presiding, known only in a vote by name. It decides a tie where the
    /// profile says so; with no answer for or against the tie is not adopted. Under a greater majority than half a tie
    /// is plainly too few votes, and nobody decides it.
    pub fn judge(rules: &SittingRules, count: Count, chair: Option<Choice>) -> Self {
        let base = count.sum();
        let fraction = rules.majority.value;
        let tie = base > 0 && count.votes_for == count.against && count.votes_for.saturating_mul(2) == base;
        let at_the_line = tie && fraction.denominator > 0 && is_exactly(fraction, base, count.votes_for);
        let casting = if at_the_line { casting_vote(rules.tie.value, chair) } else { None };
        Self {
            count,
            base,
            needed: needed(fraction, base),
            adopted: casting.unwrap_or_else(|| exceeds(fraction, base, count.votes_for)),
            unanimous: base > 0 && count.votes_for == base,
            tie,
            decided_by_chair: casting.is_some(),
            fraction,
            citation: if at_the_line { rules.tie.citation.clone() } else { rules.majority.citation.clone() },
        }
    }
}

/// Returns what the person presiding decides, where the rules leave it to him or her and he or she took a side.
fn casting_vote(rule: TieRule, chair: Option<Choice>) -> Option<bool> {
    match (rule, chair?) {
        (TieRule::ChairDecides, Choice::For) => Some(true),
        (TieRule::ChairDecides, Choice::Against) => Some(false),
        (TieRule::ChairDecides, Choice::Abstained | Choice::NotVoted) | (TieRule::NotAdopted, _) => None,
    }
}

/// Returns whether `votes` are more than `fraction` of `base`, in whole numbers: `denominator · votes > numerator · base`.
fn exceeds(fraction: Fraction, base: u32, votes: u32) -> bool {
    fraction.denominator > 0
        && u64::from(fraction.denominator) * u64::from(votes) > u64::from(fraction.numerator) * u64::from(base)
}

/// Returns whether `votes` are `fraction` of `base`, neither more nor less.
fn is_exactly(fraction: Fraction, base: u32, votes: u32) -> bool {
    u64::from(fraction.denominator) * u64::from(votes) == u64::from(fraction.numerator) * u64::from(base)
}

/// Returns the least number above `fraction` of `base`; more than anybody can bring for a fraction of nothing.
pub(super) fn needed(fraction: Fraction, base: u32) -> u32 {
    if fraction.denominator == 0 {
        return u32::MAX;
    }
    let share = u64::from(fraction.numerator) * u64::from(base) / u64::from(fraction.denominator);
    u32::try_from(share + 1).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;
    use crate::domain::profile::{Rule, Source};
    use crate::domain::sitting::sample::rules;

    fn count(votes_for: u32, against: u32, abstained: u32, not_voted: u32) -> Count {
        Count { votes_for, against, abstained, not_voted, spoiled: 0 }
    }

    fn casting_rules() -> SittingRules {
        SittingRules { tie: Rule::new(TieRule::ChairDecides, Source::MinistryOfJustice2015, "12"), ..rules() }
    }

    #[rstest]
    #[case(1, 1)]
    #[case(2, 2)]
    #[case(3, 2)]
    #[case(4, 3)]
    #[case(5, 3)]
    #[case(6, 4)]
    #[case(7, 4)]
    #[case(8, 5)]
    #[case(9, 5)]
    #[case(10, 6)]
    #[case(11, 6)]
    #[case(12, 7)]
    #[case(13, 7)]
    #[case(17, 9)]
    #[case(21, 11)]
    fn more_than_half_of_those_present_are_needed(#[case] present: u32, #[case] needed: u32) {
        let enough = Tally::judge(&rules(), count(needed, present - needed, 0, 0), None);
        let one_less = Tally::judge(&rules(), count(needed - 1, 0, present - needed + 1, 0), None);
        assert_eq!((enough.base, enough.needed, enough.adopted), (present, needed, true));
        assert_eq!((one_less.needed, one_less.adopted), (needed, false));
        assert_eq!(enough.citation.paragraph, "9");
    }

    #[rstest]
    #[case::more_for_than_against_is_not_enough_with_abstentions(count(3, 0, 4, 0), false, false)]
    #[case::half_for_and_half_abstaining_is_not_adopted(count(5, 0, 5, 0), false, false)]
    #[case::half_for_and_half_silent_is_not_adopted(count(5, 0, 0, 5), false, false)]
    #[case::four_to_four_is_a_tie_and_not_adopted(count(4, 4, 0, 0), false, true)]
    #[case::four_to_four_with_one_abstention_is_no_tie(count(4, 4, 1, 0), false, false)]
    #[case::four_to_four_with_one_silent_is_no_tie(count(4, 4, 0, 1), false, false)]
    #[case::one_to_one_is_a_tie(count(1, 1, 0, 0), false, true)]
    #[case::four_of_seven_are_adopted(count(4, 3, 0, 0), true, false)]
    #[case::nobody_adopts_nothing(count(0, 0, 0, 0), false, false)]
    #[case::everybody_silent_is_no_tie(count(0, 0, 0, 6), false, false)]
    fn the_model_text_gives_no_casting_vote(#[case] count: Count, #[case] adopted: bool, #[case] tie: bool) {
        let tally = Tally::judge(&rules(), count, Some(Choice::For));
        assert_eq!((tally.adopted, tally.tie, tally.decided_by_chair), (adopted, tie, false));
    }

    #[rstest]
    #[case::all_for(count(7, 0, 0, 0), true)]
    #[case::one_alone(count(1, 0, 0, 0), true)]
    #[case::one_abstaining(count(6, 0, 1, 0), false)]
    #[case::one_silent(count(6, 0, 0, 1), false)]
    #[case::one_against(count(6, 1, 0, 0), false)]
    #[case::nobody(count(0, 0, 0, 0), false)]
    fn unanimous_means_every_member_present_voted_for(#[case] count: Count, #[case] unanimous: bool) {
        assert_eq!(Tally::judge(&rules(), count, None).unanimous, unanimous);
    }

    #[rstest]
    #[case::chair_for(count(4, 4, 0, 0), Some(Choice::For), true, true)]
    #[case::chair_against(count(4, 4, 0, 0), Some(Choice::Against), false, true)]
    #[case::chair_unknown_as_in_a_secret_vote(count(4, 4, 0, 0), None, false, false)]
    #[case::no_tie_leaves_the_chair_one_vote_among_others(count(3, 4, 0, 0), Some(Choice::For), false, false)]
    #[case::an_abstention_leaves_no_tie_to_decide(count(4, 4, 1, 0), Some(Choice::For), false, false)]
    #[case::one_to_one_among_nine_is_no_majority(count(1, 1, 7, 0), Some(Choice::For), false, false)]
    fn the_chair_breaks_a_tie_where_the_body_says_so(
        #[case] count: Count,
        #[case] chair: Option<Choice>,
        #[case] adopted: bool,
        #[case] by_chair: bool,
    ) {
        let tally = Tally::judge(&casting_rules(), count, chair);
        assert_eq!((tally.adopted, tally.decided_by_chair), (adopted, by_chair));
    }

    #[test]
    fn a_tie_cites_the_rule_on_ties() {
        assert_eq!(Tally::judge(&casting_rules(), count(4, 4, 0, 0), Some(Choice::For)).citation.paragraph, "12");
        assert_eq!(Tally::judge(&casting_rules(), count(5, 3, 0, 0), Some(Choice::For)).citation.paragraph, "9");
    }

    #[rstest]
    #[case(9, 7)]
    #[case(10, 7)]
    #[case(12, 9)]
    fn more_than_two_thirds_are_needed_where_the_body_asks_for_it(#[case] present: u32, #[case] least: u32) {
        let rules = SittingRules {
            majority: Rule::new(Fraction { numerator: 2, denominator: 3 }, Source::Assumption, ""),
            ..casting_rules()
        };
        assert!(Tally::judge(&rules, count(least, present - least, 0, 0), None).adopted);
        assert!(!Tally::judge(&rules, count(least - 1, present - least + 1, 0, 0), None).adopted);
        let tie = Tally::judge(&rules, count(5, 5, 0, 0), Some(Choice::For));
        assert_eq!((tie.tie, tie.adopted, tie.decided_by_chair), (true, false, false));
    }

    proptest! {
        #[test]
        fn adopted_means_twice_the_votes_for_exceed_those_present(
            votes_for in 0u32..200, against in 0u32..200, abstained in 0u32..200, not_voted in 0u32..200,
        ) {
            let tally = Tally::judge(&rules(), count(votes_for, against, abstained, not_voted), None);
            prop_assert_eq!(tally.adopted, 2 * votes_for > votes_for + against + abstained + not_voted);
            prop_assert_eq!(tally.adopted, votes_for >= tally.needed);
            prop_assert!(!tally.unanimous || tally.adopted);
            prop_assert!(!(tally.tie && tally.adopted));
        }
    }
}
