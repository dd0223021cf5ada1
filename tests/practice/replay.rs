//! The script run through the rules of the program: what must be entered is, what must be refused is, for its reason.

use alqa::domain::ballot::{VoteForm, VoteSubject};
use alqa::domain::id::VoteId;
use alqa::domain::profile::{Fraction, QuorumBase, Rule, SittingRules, Source, TieRule};
use alqa::domain::sitting::Sitting;
use alqa::domain::sitting::effect::QuorumTurn;
use alqa::domain::sitting::entry::Outcome;
use alqa::domain::sitting::floor::Phase;
use alqa::domain::sitting::item::ItemState;
use alqa::domain::sitting::refusal::{QuorumPurpose, SittingRefusal};
use alqa::domain::sitting::vote::{Vote, VoteState};

use super::{PRACTICE, person};

/// The rules of the Model Regulation.
fn rules() -> SittingRules {
    fn model<T>(value: T, paragraph: &str) -> Rule<T> {
        Rule::new(value, Source::ModelRegulation, paragraph)
    }
    fn assumed<T>(value: T) -> Rule<T> {
        Rule::new(value, Source::Assumption, "")
    }
    SittingRules {
        quorum: model(Fraction { numerator: 2, denominator: 3 }, "7"),
        quorum_base: assumed(QuorumBase::Persons),
        majority: model(Fraction { numerator: 1, denominator: 2 }, "9"),
        tie: assumed(TieRule::NotAdopted),
        substitution: model(false, "7"),
        video_counts: assumed(true),
        recused_counts: assumed(false),
        acting_head_presides: assumed(true),
    }
}

/// What the script comes to: the sitting, the refusals in their order and the turns of the quorum.
struct Played {
    sitting: Sitting,
    refusals: Vec<SittingRefusal>,
    turns: Vec<QuorumTurn>,
}

fn play() -> Played {
    let sitting = Sitting::new(PRACTICE.sitting_setup(rules()).unwrap());
    let mut played = Played { sitting, refusals: Vec::new(), turns: Vec::new() };
    for (number, step) in (1..).zip(&PRACTICE.script.steps) {
        match played.sitting.enter(step.at, step.at, "Г. Әбілова", step.event.clone()) {
            Ok((_, effect)) => {
                assert!(!step.refused, "step {number} must be refused: {step:?}");
                played.turns.extend(effect.quorum);
            }
            Err(refusal) => {
                assert!(step.refused, "step {number} is refused: {refusal}: {step:?}");
                played.refusals.push(refusal);
            }
        }
    }
    played
}

#[test]
fn script_is_lawful_to_its_end_and_its_journal_replays_to_the_same_state() {
    let Played { sitting, .. } = play();
    assert_eq!(sitting.phase(), Phase::Closed);
    assert_eq!(sitting.entries().len(), PRACTICE.script.entered().count());
    let again = Sitting::replay(PRACTICE.sitting_setup(rules()).unwrap(), sitting.entries()).unwrap();
    assert_eq!(again, sitting);
}

#[test]
fn refusals_are_the_stand_in_the_wrong_count_and_the_vote_without_quorum() {
    let [stand_in, count, vote] = &play().refusals[..] else { unreachable!("three steps are refused") };
    assert!(matches!(stand_in, SittingRefusal::NoSubstitution { .. }), "{stand_in}");
    assert!(matches!(count, SittingRefusal::CountDiffers { vote: VoteId(2), expected: 15, got: 14 }), "{count}");
    let SittingRefusal::NoQuorum { quorum, purpose: QuorumPurpose::OpeningVote(_) } = vote else {
        unreachable!("{vote}")
    };
    assert_eq!((quorum.present, quorum.needed, quorum.total), (11, 12, 17));
}

#[test]
fn quorum_is_lost_once_and_regained_in_the_break() {
    let Played { sitting, turns, .. } = play();
    assert!(matches!(&turns[..], [QuorumTurn::Lost(quorum)] if quorum.present == 11), "{turns:?}");
    assert_eq!(sitting.breaks().len(), 1);
    assert_eq!(sitting.quorum().present, 13);
}

#[test]
fn chair_passes_to_the_deputy_and_back() {
    let Played { sitting, .. } = play();
    let chairs: Vec<_> =
        sitting.chair_periods().iter().map(|period| person(period.person).surname.kk.as_str()).collect();
    assert_eq!(chairs, ["Сейітов", "Омарова", "Сейітов"]);
}

#[test]
fn every_item_comes_to_what_the_script_wants_to_show() {
    let Played { sitting, .. } = play();
    let came_to = |state: &ItemState| match state {
        ItemState::Closed { outcome: Outcome::Adopted, .. } => "adopted",
        ItemState::Closed { outcome: Outcome::NotAdopted, .. } => "not adopted",
        ItemState::Closed { outcome: Outcome::Heard, .. } => "heard",
        ItemState::Closed { outcome: Outcome::Postponed { .. }, .. } => "postponed",
        ItemState::Withdrawn { .. } => "withdrawn",
        ItemState::Pending | ItemState::Considered { .. } => "open",
    };
    let outcomes: Vec<_> = sitting.items().iter().map(|record| came_to(&record.state)).collect();
    assert_eq!(
        outcomes,
        ["adopted", "adopted", "not adopted", "not adopted", "withdrawn", "adopted", "heard", "postponed"]
    );
}

/// For, against, abstained, not voted, spoiled, voters and whether it was adopted, of each vote in its order.
#[test]
fn every_vote_has_the_figures_of_the_script() {
    let figures = |vote: &Vote| {
        let (count, closed) = (vote.count().unwrap(), vote.closed.as_ref().unwrap());
        let numbers = [count.votes_for, count.against, count.abstained, count.not_voted, count.spoiled];
        (vote.form, numbers, closed.voters.len(), vote.tally.as_ref().unwrap().adopted)
    };
    let votes: Vec<_> = play().sitting.votes().iter().map(figures).collect();
    assert_eq!(
        votes,
        [
            (VoteForm::ByName, [12, 1, 1, 0, 0], 14, true),
            (VoteForm::ShowOfHands, [15, 0, 0, 0, 0], 15, true),
            (VoteForm::ShowOfHands, [14, 0, 1, 0, 0], 15, true),
            (VoteForm::ByName, [7, 7, 0, 0, 0], 14, false),
            (VoteForm::ByName, [5, 1, 8, 0, 0], 14, false),
            (VoteForm::Secret, [10, 1, 0, 2, 1], 13, true),
            (VoteForm::Consent, [13, 0, 0, 0, 0], 13, true),
            (VoteForm::Consent, [13, 0, 0, 0, 0], 13, true),
        ]
    );
}

#[test]
fn cancelled_vote_stays_beside_its_repetition_and_the_dissent_beside_its_vote() {
    let Played { sitting, .. } = play();
    let [cancelled, repeated] = [VoteId(2), VoteId(3)].map(|id| sitting.vote(id).unwrap());
    assert_eq!((cancelled.state(), cancelled.repeated_by), (VoteState::Cancelled, Some(VoteId(3))));
    assert_eq!((repeated.state(), repeated.repeats), (VoteState::Standing, Some(VoteId(2))));
    let dissent = &sitting.vote(VoteId(1)).unwrap().dissents[0];
    assert_eq!(person(dissent.member).surname.ru, "Югай");
    assert!(matches!(sitting.vote(VoteId(6)).unwrap().subject, VoteSubject::Alternative(_)));
}

#[test]
fn recused_member_is_not_among_the_voters_of_the_tie() {
    let Played { sitting, .. } = play();
    let closed = sitting.vote(VoteId(4)).unwrap().closed.as_ref().unwrap();
    let recused: Vec<_> = closed.recused.iter().map(|id| person(*id).surname.kk.as_str()).collect();
    assert_eq!(recused, ["Мырзағұл"]);
    assert_eq!(closed.quorum.present, 14);
}

#[test]
fn one_member_comes_late_some_leave_and_two_stay_away_with_a_reason() {
    let Played { sitting, .. } = play();
    let surname = |id| person(id).surname.kk.as_str();
    let late: Vec<_> = sitting.late_members().into_iter().map(|(id, _)| surname(id)).collect();
    assert_eq!(late, ["Үсенов"]);
    let absent: Vec<_> = sitting.absences().into_iter().map(|absence| surname(absence.member)).collect();
    assert_eq!(absent, ["Һамит", "Жаңабергенов"]);
    let kasymov = PRACTICE.persons.iter().find(|person| person.surname.kk == "Қасымов").unwrap();
    assert_eq!(sitting.stays(kasymov.id).len(), 1, "the struck departure left no trace");
}
