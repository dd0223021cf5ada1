//! The script of the sitting, counted by hand: members present, votes and quorum, without the rules of the program.

use std::collections::{BTreeMap, BTreeSet};

use alqa::domain::ballot::{Choice, Count, VoteForm};
use alqa::domain::id::{ItemId, PersonId, VoteId};
use alqa::domain::sitting::entry::{Capacity, Event, Mode, Outcome};
use alqa::office::practice::script::Step;

use super::{PRACTICE, person};

/// A vote that the count below has followed to its end.
#[derive(Debug)]
struct Vote {
    item: ItemId,
    form: VoteForm,
    voters: BTreeSet<PersonId>,
    answers: BTreeMap<PersonId, Choice>,
    count: Option<Count>,
    cancelled: bool,
}

impl Vote {
    fn count(&self) -> Count {
        self.count.unwrap_or_else(|| {
            let mut count = Count::default();
            self.answers.values().for_each(|choice| count.add(*choice));
            count
        })
    }

    fn is_adopted(&self) -> bool {
        !self.cancelled && 2 * self.count().votes_for as usize > self.voters.len()
    }
}

/// The table as a person with a pencil would follow it.
#[derive(Debug, Default)]
struct Tally {
    present: BTreeSet<PersonId>,
    everyone: BTreeSet<PersonId>,
    recused: BTreeSet<(PersonId, ItemId)>,
    votes: BTreeMap<VoteId, Vote>,
    outcomes: Vec<(ItemId, Outcome)>,
    withdrawn: Vec<ItemId>,
    smallest: usize,
}

impl Tally {
    fn voters(&self, item: ItemId) -> BTreeSet<PersonId> {
        self.present.iter().copied().filter(|member| !self.recused.contains(&(*member, item))).collect()
    }

    fn follow(&mut self, step: &Step) {
        match &step.event {
            Event::Arrived { person, capacity, .. } => {
                assert!(self.everyone.insert(*person), "{step:?}");
                assert_eq!(PRACTICE.compositions[1].is_member(*person), *capacity == Capacity::Member, "{step:?}");
                if *capacity == Capacity::Member {
                    self.present.insert(*person);
                }
            }
            Event::Left { person } | Event::LeftUntil { person, .. } => {
                assert!(self.everyone.remove(person), "{step:?}");
                self.present.remove(person);
                self.smallest = self.smallest.min(self.present.len());
            }
            Event::Opened { chair, .. } => {
                assert!(self.present.contains(chair));
                self.smallest = self.present.len();
                assert_eq!(self.present.len(), 14);
            }
            Event::Recused { member, item, .. } => assert!(self.recused.insert((*member, *item))),
            Event::SpeechStarted { speaker, .. } => assert!(self.everyone.contains(speaker), "{step:?}"),
            Event::VoteOpened { vote, item, form, .. } => {
                let voters = self.voters(*item);
                assert!(voters.len() >= 12, "{step:?}");
                let (answers, form) = (BTreeMap::new(), *form);
                self.votes.insert(*vote, Vote { item: *item, form, voters, answers, count: None, cancelled: false });
            }
            Event::BallotCast { vote, member, choice } => {
                let vote = self.votes.get_mut(vote).unwrap();
                assert!(vote.voters.contains(member), "{step:?}");
                assert!(vote.answers.insert(*member, *choice).is_none(), "{step:?}");
            }
            Event::CountEntered { vote, count } => self.votes.get_mut(vote).unwrap().count = Some(*count),
            Event::VoteClosed { vote } => {
                let vote = &self.votes[vote];
                assert_eq!(vote.voters, self.voters(vote.item), "{step:?}");
                assert_eq!(vote.count().sum() as usize, vote.voters.len(), "{step:?}");
                assert!(vote.count().spoiled <= vote.count().not_voted);
            }
            Event::VoteCancelled { vote, .. } => self.votes.get_mut(vote).unwrap().cancelled = true,
            Event::DissentFiled { vote, member, .. } => {
                assert_ne!(self.votes[vote].answers[member], Choice::For, "{step:?}");
            }
            Event::ItemClosed { item, outcome } => self.outcomes.push((*item, outcome.clone())),
            Event::ItemWithdrawn { item, .. } => self.withdrawn.push(*item),
            Event::ChairPassed { to } | Event::SecretaryPassed { to } => {
                assert!(self.present.contains(to), "{step:?}");
            }
            Event::AbsenceExplained { member, .. } => assert!(!self.present.contains(member), "{step:?}"),
            Event::ItemTaken { .. }
            | Event::SpeechEnded
            | Event::ClosedPartBegan { .. }
            | Event::ClosedPartEnded
            | Event::SpeechPaused
            | Event::SpeechResumed
            | Event::Noted { .. }
            | Event::Adjourned { .. }
            | Event::Resumed
            | Event::Closed
            | Event::Struck { .. } => {}
        }
    }
}

/// Returns the entries that have effect: neither refused nor struck.
fn effective() -> Vec<&'static Step> {
    let struck: BTreeSet<usize> = PRACTICE
        .script
        .entered()
        .filter_map(|step| if let Event::Struck { seq, .. } = step.event { Some(seq as usize) } else { None })
        .collect();
    assert_eq!(struck.len(), 1);
    let numbered = PRACTICE.script.entered().enumerate();
    numbered.filter(|(index, _)| !struck.contains(&(index + 1))).map(|(_, step)| step).collect()
}

fn counted() -> Tally {
    let mut tally = Tally::default();
    for step in effective() {
        tally.follow(step);
    }
    tally
}

fn item(number: u32) -> ItemId {
    PRACTICE.preparation.items.iter().find(|item| item.number == number).unwrap().id
}

#[test]
fn clock_never_runs_back_and_the_sitting_begins_when_the_session_says() {
    assert!(PRACTICE.script.steps.is_sorted_by_key(|step| step.at));
    let opened = PRACTICE.script.steps.iter().find(|step| matches!(step.event, Event::Opened { .. })).unwrap();
    let session = &PRACTICE.preparation.session;
    assert_eq!(opened.at, session.date.and_time(session.time));
}

#[test]
fn every_vote_adds_up_and_gives_what_the_item_came_to() {
    let tally = counted();
    let mut numbers = Vec::new();
    for (item, outcome) in &tally.outcomes {
        let votes: Vec<_> = tally.votes.values().filter(|vote| vote.item == *item).collect();
        match outcome {
            Outcome::Adopted => assert!(votes.last().unwrap().is_adopted()),
            Outcome::NotAdopted => assert!(!votes.last().unwrap().is_adopted()),
            Outcome::Heard => assert!(votes.is_empty()),
            Outcome::Postponed { to, .. } => assert_eq!(*to, Some(PRACTICE.preparation.next.id)),
        }
        numbers.push(*item);
    }
    numbers.extend(&tally.withdrawn);
    numbers.sort_unstable();
    assert!(numbers.into_iter().eq(PRACTICE.preparation.items.iter().map(|item| item.id)));
}

#[test]
fn sitting_shows_a_tie_an_abstention_majority_and_a_repeated_vote() {
    let votes = counted().votes;
    let tie = votes[&VoteId(4)].count();
    assert_eq!((tie.votes_for, tie.against, votes[&VoteId(4)].item), (7, 7, item(3)));
    let abstained = votes[&VoteId(5)].count();
    assert!(abstained.votes_for > abstained.against && abstained.abstained > abstained.votes_for);
    assert!(votes[&VoteId(2)].cancelled && !votes[&VoteId(3)].cancelled);
    assert_eq!(votes[&VoteId(2)].item, votes[&VoteId(3)].item);
    let forms: Vec<_> = votes.values().map(|vote| vote.form).collect();
    for form in [VoteForm::ByName, VoteForm::ShowOfHands, VoteForm::Secret, VoteForm::Consent] {
        assert!(forms.contains(&form), "{form:?}");
    }
    assert_eq!(votes[&VoteId(6)].count().spoiled, 1);
}

#[test]
fn quorum_is_lost_with_eleven_members_and_regained_with_thirteen() {
    let tally = counted();
    assert_eq!(tally.smallest, 11);
    assert_eq!(tally.present.len(), 13);
}

#[test]
fn refused_steps_are_a_stand_in_a_wrong_count_and_a_vote_without_quorum() {
    let refused: Vec<_> = PRACTICE.script.steps.iter().filter(|step| step.refused).map(|step| &step.event).collect();
    let [Event::Arrived { capacity: Capacity::InPlaceOf(_), .. }, Event::CountEntered { count, .. }, last] =
        refused[..]
    else {
        unreachable!("{refused:?}")
    };
    assert_eq!(count.sum(), 14);
    assert!(matches!(last, Event::VoteOpened { form: VoteForm::Secret, .. }));
}

/// The content of a speech is found by its place: the first speech of an item is the first one in the script.
#[test]
fn speeches_of_the_script_are_those_of_the_session() {
    let mut taken = None;
    let mut spoken = Vec::new();
    for step in effective() {
        if let Event::ItemTaken { item } = &step.event {
            taken = Some(*item);
        }
        if let Event::SpeechStarted { speaker, kind } = &step.event {
            spoken.push((taken.unwrap(), *speaker, *kind));
        }
    }
    let prepared = &PRACTICE.preparation.speeches;
    assert!(spoken.into_iter().eq(prepared.iter().map(|speech| (speech.item, speech.speaker, speech.kind))));
}

#[test]
fn note_about_the_secret_vote_names_the_member_on_the_video_link() {
    let on_video = PRACTICE.script.steps.iter().find_map(|step| {
        let Event::Arrived { person, capacity: Capacity::Member, mode: Mode::Video } = &step.event else { return None };
        Some(*person)
    });
    let surname = &person(on_video.unwrap()).surname.kk;
    let noted = |step: &Step| matches!(&step.event, Event::Noted { text } if text.kk.contains(surname.as_str()));
    assert!(PRACTICE.script.steps.iter().any(noted));
}
