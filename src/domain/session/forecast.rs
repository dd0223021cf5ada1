//! The forecast of the quorum from the answers to the invitation (p. 7, SR-16).

use super::answer::{Answer, Answered};
use crate::domain::composition::Composition;
use crate::domain::id::PersonId;
use crate::domain::profile::{Citation, SittingRules};
use crate::domain::quorum::Quorum;

/// What the answers of the members say about the quorum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuorumForecast {
    /// All members from whom the quorum is counted, as the profile has it.
    pub total: u32,
    /// How many of them must come.
    pub needed: u32,
    /// How many will come.
    pub confirmed: u32,
    /// How many will not.
    pub declined: u32,
    /// Who has not answered, in the order of precedence: whom to call.
    pub silent: Vec<PersonId>,
    /// What follows.
    pub outlook: Outlook,
    /// Where the quorum is written.
    pub citation: Citation,
}

/// What is to be expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Outlook {
    /// Enough members have confirmed.
    Secured,
    /// It depends on those who are silent.
    Open {
        /// How many of them must still confirm.
        missing: u32,
    },
    /// Even if all of the silent came, there would be no quorum.
    OutOfReach {
        /// How many members would still be missing.
        missing: u32,
    },
}

/// Makes the forecast for the composition in force on the day; answers of anybody else do not count.
pub fn forecast(composition: &Composition, answers: &[Answered], rules: &SittingRules) -> QuorumForecast {
    let answer = |person| answers.iter().find(|answered| answered.person == person).map(|answered| answered.answer);
    let (mut confirmed, mut declined, mut silent) = (0u32, 0u32, Vec::new());
    for seat in &composition.seats {
        match answer(seat.person) {
            Some(Answer::Confirmed) => confirmed += 1,
            Some(Answer::Declined { .. }) => declined += 1,
            None => silent.push(seat.person),
        }
    }
    let sure = Quorum::judge(rules, composition, confirmed);
    let possible = confirmed.saturating_add(u32::try_from(silent.len()).unwrap_or(u32::MAX));
    let at_best = Quorum::judge(rules, composition, possible);
    let outlook = match (sure.valid, at_best.valid) {
        (true, _) => Outlook::Secured,
        (false, true) => Outlook::Open { missing: sure.missing() },
        (false, false) => Outlook::OutOfReach { missing: at_best.missing() },
    };
    let Quorum { total, needed, citation, .. } = sure;
    QuorumForecast { total, needed, confirmed, declined, silent, outlook, citation }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::domain::composition::check::check;
    use crate::domain::profile::QuorumBase;
    use crate::domain::sitting::entry::AbsenceReason;
    use crate::domain::sitting::sample::{GUEST, composition, day, rules};

    /// Members 1 to `confirmed` come, the next `declined` do not, the rest are silent.
    fn answers(confirmed: u32, declined: u32) -> Vec<Answered> {
        let away = Answer::Declined { reason: AbsenceReason::BusinessTrip };
        (1..=confirmed + declined)
            .map(|number| Answered {
                person: PersonId(i64::from(number)),
                answer: if number <= confirmed { Answer::Confirmed } else { away },
                given: day(),
            })
            .collect()
    }

    #[rstest]
    #[case::nobody_has_answered(17, 0, 0, 12, 17, Outlook::Open { missing: 12 })]
    #[case::nine_of_twelve(17, 9, 3, 12, 5, Outlook::Open { missing: 3 })]
    #[case::exactly_two_thirds(17, 12, 0, 12, 5, Outlook::Secured)]
    #[case::all_answered_and_enough(17, 12, 5, 12, 0, Outlook::Secured)]
    #[case::all_answered_and_one_short(17, 11, 6, 12, 0, Outlook::OutOfReach { missing: 1 })]
    #[case::the_silent_are_exactly_enough(17, 4, 5, 12, 8, Outlook::Open { missing: 8 })]
    #[case::the_silent_are_too_few(17, 4, 6, 12, 7, Outlook::OutOfReach { missing: 1 })]
    #[case::three_members(3, 1, 1, 2, 1, Outlook::Open { missing: 1 })]
    #[case::one_member(1, 1, 0, 1, 0, Outlook::Secured)]
    fn the_quorum_is_forecast_from_the_answers(
        #[case] total: u32,
        #[case] confirmed: u32,
        #[case] declined: u32,
        #[case] needed: u32,
        #[case] silent: usize,
        #[case] outlook: Outlook,
    ) {
        let told = forecast(&composition(total), &answers(confirmed, declined), &rules());
        assert_eq!((told.total, told.needed), (total, needed));
        assert_eq!((told.confirmed, told.declined, told.silent.len()), (confirmed, declined, silent));
        assert_eq!(told.outlook, outlook);
        assert_eq!(told.citation.paragraph, "7");
    }

    #[test]
    fn a_guest_who_comes_brings_no_quorum() {
        let mut given = answers(1, 0);
        given.push(Answered { person: GUEST, answer: Answer::Confirmed, given: day() });
        let told = forecast(&composition(3), &given, &rules());
        assert_eq!((told.confirmed, told.outlook), (1, Outlook::Open { missing: 1 }));
        assert_eq!(told.silent, [PersonId(2), PersonId(3)], "the call list follows the order of precedence");
    }

    #[test]
    fn a_vacant_seat_counts_where_the_approved_number_does() {
        let (mut rules, mut composition) = (rules(), composition(9));
        rules.quorum_base.value = QuorumBase::ApprovedNumber;
        composition.approved_number = 12;
        assert!(check(&composition, &[]).is_ok());
        let told = forecast(&composition, &answers(7, 2), &rules);
        assert_eq!((told.total, told.needed, told.silent.len()), (12, 8, 0));
        assert_eq!(told.outlook, Outlook::OutOfReach { missing: 1 }, "a vacancy cannot be called");
    }

    #[test]
    fn a_collegium_without_members_has_no_outlook() {
        assert_eq!(forecast(&composition(0), &[], &rules()).outlook, Outlook::OutOfReach { missing: 0 });
    }
}
