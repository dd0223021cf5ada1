//! The quorum: whether enough members take part for the sitting to be lawful (p. 7, SR-16).

use serde::{Deserialize, Serialize};

use super::composition::Composition;
use super::profile::{Citation, Fraction, QuorumBase, SittingRules};

/// The verdict on the quorum, with its figures and the paragraph it follows (p. 7, SR-16).
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Quorum {
    /// All members, the absent ones among them.
    pub total: u32,
    /// How many of them must take part.
    pub needed: u32,
    /// How many take part.
    pub present: u32,
    /// Whether that is enough; never so where there are no members at all.
    pub valid: bool,
    /// The part of the total that is asked for.
    pub fraction: Fraction,
    /// Where it is written.
    pub citation: Citation,
}

impl Quorum {
    /// Judges `present` members against the composition by the rules of the profile (p. 7).
    pub fn judge(rules: &SittingRules, composition: &Composition, present: u32) -> Self {
        Self::of_total(rules, total(rules, composition), present)
    }

    /// Judges `present` members of `total` by the rules of the profile (p. 7).
    pub fn of_total(rules: &SittingRules, total: u32, present: u32) -> Self {
        let fraction = rules.quorum.value;
        Self {
            total,
            needed: needed(fraction, total),
            present,
            valid: holds(fraction, total, present),
            fraction,
            citation: rules.quorum.citation.clone(),
        }
    }

    /// Returns how many members are missing: zero where the quorum holds.
    pub fn missing(&self) -> u32 {
        self.needed.saturating_sub(self.present)
    }
}

/// Returns the total from which the quorum is counted: the persons of the composition, or its approved number.
///
/// An order that names more persons than it approves is judged by its persons, so that the slip cannot make the quorum
/// easier to reach.
pub fn total(rules: &SittingRules, composition: &Composition) -> u32 {
    let persons = u32::try_from(composition.seats.len()).unwrap_or(u32::MAX);
    match rules.quorum_base.value {
        QuorumBase::Persons => persons,
        QuorumBase::ApprovedNumber => composition.approved_number.max(persons),
    }
}

/// Returns whether `present` of `total` reach `fraction`, in whole numbers: `denominator · present ≥ numerator · total`.
pub(super) fn holds(fraction: Fraction, total: u32, present: u32) -> bool {
    let Fraction { numerator, denominator } = fraction;
    total > 0
        && denominator > 0
        && u64::from(denominator) * u64::from(present) >= u64::from(numerator) * u64::from(total)
}

/// Returns the smallest number that reaches `fraction` of `total`; more than anybody can bring for a fraction of nothing.
fn needed(fraction: Fraction, total: u32) -> u32 {
    let Fraction { numerator, denominator } = fraction;
    if denominator == 0 {
        return u32::MAX;
    }
    let share = (u64::from(numerator) * u64::from(total)).div_ceil(u64::from(denominator));
    u32::try_from(share).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;
    use crate::domain::sitting::sample::{composition, rules};

    #[rstest]
    #[case(1, 1)]
    #[case(2, 2)]
    #[case(3, 2)]
    #[case(4, 3)]
    #[case(5, 4)]
    #[case(6, 4)]
    #[case(7, 5)]
    #[case(8, 6)]
    #[case(9, 6)]
    #[case(10, 7)]
    #[case(11, 8)]
    #[case(12, 8)]
    #[case(13, 9)]
    #[case(14, 10)]
    #[case(15, 10)]
    #[case(16, 11)]
    #[case(17, 12)]
    #[case(18, 12)]
    #[case(19, 13)]
    #[case(20, 14)]
    #[case(21, 14)]
    #[case(25, 17)]
    fn two_thirds_of_all_members_are_needed(#[case] total: u32, #[case] needed: u32) {
        let enough = Quorum::judge(&rules(), &composition(total), needed);
        let one_less = Quorum::judge(&rules(), &composition(total), needed - 1);
        assert_eq!((enough.total, enough.needed, enough.valid, enough.missing()), (total, needed, true, 0));
        assert_eq!((one_less.needed, one_less.valid, one_less.missing()), (needed, false, 1));
        assert_eq!(enough.citation.paragraph, "7");
    }

    #[test]
    fn thirteen_members_nine_present_and_one_leaves() {
        assert!(Quorum::judge(&rules(), &composition(13), 9).valid);
        assert!(!Quorum::judge(&rules(), &composition(13), 8).valid);
    }

    #[test]
    fn a_collegium_without_members_has_no_quorum() {
        let verdict = Quorum::judge(&rules(), &composition(0), 0);
        assert_eq!((verdict.total, verdict.needed, verdict.valid), (0, 0, false));
    }

    #[test]
    fn a_fraction_of_nothing_is_never_reached() {
        let mut rules = rules();
        rules.quorum.value = Fraction { numerator: 1, denominator: 0 };
        assert!(!Quorum::judge(&rules, &composition(3), 3).valid);
    }

    #[rstest]
    #[case::vacant_seats_do_not_count_by_default(QuorumBase::Persons, 9, 6)]
    #[case::vacant_seats_count_where_the_approved_number_does(QuorumBase::ApprovedNumber, 12, 8)]
    fn a_vacancy_moves_the_total_only_by_the_setting(
        #[case] base: QuorumBase,
        #[case] total: u32,
        #[case] needed: u32,
    ) {
        let mut rules = rules();
        rules.quorum_base.value = base;
        let mut composition = composition(9);
        composition.approved_number = 12;
        let verdict = Quorum::judge(&rules, &composition, 6);
        assert_eq!((verdict.total, verdict.needed), (total, needed));
    }

    #[test]
    fn more_persons_than_approved_do_not_ease_the_quorum() {
        let mut rules = rules();
        rules.quorum_base.value = QuorumBase::ApprovedNumber;
        let mut composition = composition(9);
        composition.approved_number = 6;
        assert_eq!(Quorum::judge(&rules, &composition, 4).total, 9);
    }

    proptest! {
        #[test]
        fn needed_is_the_least_number_that_is_valid(total in 1..=u32::MAX, num in 0u32..1000, extra in 0u32..1000) {
            let fraction = Fraction { numerator: num, denominator: num + extra + 1 };
            let least = needed(fraction, total);
            prop_assert!(holds(fraction, total, least));
            prop_assert!(least == 0 || !holds(fraction, total, least - 1));
        }
    }
}
