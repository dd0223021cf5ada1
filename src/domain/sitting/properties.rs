//! What holds for every sitting, lawful or attempted: tried on random sittings of 3 to 21 members.

use std::collections::BTreeMap;

use chrono::{NaiveDateTime, TimeDelta};
use proptest::prelude::*;

use super::Sitting;
use super::entry::{AbsenceReason, Capacity, Entry, Event, Mode, Outcome, SpeechKind};
use super::floor::Phase;
use super::item::ItemState;
use super::journal;
use super::refusal::SittingRefusal;
use super::sample::{GUEST, SECRETARY, clock, setup, text};
use super::setup::{SittingItem, SittingSetup};
use super::vote::{Vote, VoteState};
use crate::domain::agenda::ItemKind;
use crate::domain::ballot::{Choice, Count, VoteForm, VoteSubject};
use crate::domain::id::{ItemId, PersonId, VoteId};
use crate::domain::profile::TieRule;

/// How many things can happen that are not looked for; the last of them is a striking.
const ANYTHING: u8 = 28;

/// What a step of a random sitting is made of: numbers, which take their meaning from the state they meet.
#[derive(Debug, Clone, Copy)]
struct Step {
    /// Whether to do what furthers the sitting, or anything at all.
    sensible: bool,
    what: u8,
    who: u8,
    how: u8,
    minutes: i8,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = (prop::bool::weighted(0.7), any::<u8>(), any::<u8>(), any::<u8>(), -2i8..5)
        .prop_map(|(sensible, what, who, how, minutes)| Step { sensible, what, who, how, minutes });
    prop::collection::vec(step, 0..160)
}

fn setups() -> impl Strategy<Value = SittingSetup> {
    (3u32..=21, any::<[bool; 6]>()).prop_map(|(size, [tie, substitution, video, recused, acting, head])| {
        let mut setup = setup(size);
        let more = (4..=8).map(|number| SittingItem {
            id: ItemId(number * 10),
            number: u32::try_from(number).unwrap(),
            kind: if number == 6 { ItemKind::Information } else { ItemKind::Decision },
            restricted: false,
        });
        setup.items.extend(more);
        setup.rules.tie.value = if tie { TieRule::ChairDecides } else { TieRule::NotAdopted };
        setup.rules.substitution.value = substitution;
        setup.rules.video_counts.value = video;
        setup.rules.recused_counts.value = recused;
        setup.rules.acting_head_presides.value = acting;
        setup.acting_head = head.then_some(GUEST);
        setup
    })
}

impl Step {
    /// Whoever the step is about: usually a member, now and then somebody else.
    fn person(self, sitting: &Sitting) -> PersonId {
        let seats = &sitting.setup().composition.seats;
        match usize::from(self.who) % (seats.len() + 2) {
            place if place < seats.len() => seats[place].person,
            place if place == seats.len() => GUEST,
            _ => SECRETARY,
        }
    }

    fn member(self, sitting: &Sitting) -> PersonId {
        let seats = &sitting.setup().composition.seats;
        seats[usize::from(self.how) % seats.len()].person
    }

    fn item(self, sitting: &Sitting) -> ItemId {
        sitting.items()[usize::from(self.who) % sitting.items().len()].item.id
    }

    /// The open vote, or else any vote there is and one that there is not.
    fn vote(self, sitting: &Sitting) -> VoteId {
        let any = u32::from(self.who) % sitting.next_vote().0 + 1;
        sitting.open_vote().map_or(VoteId(any), |vote| vote.id)
    }

    fn choice(self) -> Choice {
        [Choice::For, Choice::For, Choice::Against, Choice::Abstained, Choice::NotVoted][usize::from(self.how % 5)]
    }

    fn form(self) -> VoteForm {
        [VoteForm::ByName, VoteForm::ByName, VoteForm::ShowOfHands, VoteForm::Secret, VoteForm::Consent]
            [usize::from(self.how % 5)]
    }

    fn subject(self) -> VoteSubject {
        match self.what / 32 % 5 {
            0 | 1 => VoteSubject::Decision,
            2 => VoteSubject::Procedural(text()),
            3 => VoteSubject::Amendment(text()),
            _ => VoteSubject::Part(text()),
        }
    }

    /// Totals that make the voters present, now and then one more.
    fn count(self, sitting: &Sitting, vote: &Vote) -> Count {
        let voters = u32::try_from(sitting.voters(vote.item).len()).unwrap();
        let against = if vote.form == VoteForm::Consent { 0 } else { u32::from(self.how % 4).min(voters) };
        let extra = u32::from(self.who.is_multiple_of(16));
        Count { votes_for: voters - against + extra, against, abstained: 0, not_voted: 0, spoiled: 0 }
    }

    fn arrival(self, sitting: &Sitting) -> Event {
        let person = self.person(sitting);
        let is_member = sitting.setup().composition.is_member(person);
        let capacity = match (self.sensible, self.how % 8) {
            (true, 0) if !is_member => Capacity::InPlaceOf(self.member(sitting)),
            (true, _) => {
                if is_member {
                    Capacity::Member
                } else {
                    Capacity::Invited
                }
            }
            (false, 0..3) => Capacity::InPlaceOf(self.member(sitting)),
            (false, 3..5) => Capacity::Invited,
            (false, _) => Capacity::Member,
        };
        Event::Arrived { person, capacity, mode: if self.how >= 224 { Mode::Video } else { Mode::InPerson } }
    }

    fn opening_of_vote(self, sitting: &Sitting) -> Event {
        let vote = sitting.next_vote();
        let item = sitting.current_item().unwrap_or_else(|| self.item(sitting));
        let cancelled = sitting.votes().iter().rev().find(|vote| vote.state() == VoteState::Cancelled);
        let repeats = cancelled.filter(|_| self.who.is_multiple_of(2)).map(|vote| vote.id);
        Event::VoteOpened { vote, item, subject: self.subject(), form: self.form(), repeats }
    }

    fn closing_of_item(sitting: &Sitting, item: ItemId) -> Event {
        let record = sitting.item(item).unwrap();
        let tally = sitting.standing_decision(item).and_then(Vote::standing_tally);
        let outcome = match (tally, record.item.kind) {
            (Some(tally), _) => {
                if tally.adopted {
                    Outcome::Adopted
                } else {
                    Outcome::NotAdopted
                }
            }
            (None, ItemKind::Information) => Outcome::Heard,
            (None, ItemKind::Decision) => Outcome::Postponed { reason: text(), to: None },
        };
        Event::ItemClosed { item, outcome }
    }

    /// An event that furthers the sitting where it stands.
    fn sensible_event(self, sitting: &Sitting) -> Event {
        let chair = sitting.members_present().first().copied().unwrap_or(PersonId(1));
        match sitting.phase() {
            Phase::Gathering if sitting.quorum().valid && self.what < 128 => {
                Event::Opened { chair, secretary: SECRETARY }
            }
            Phase::Adjourned if self.what < 128 => Event::Resumed,
            Phase::Gathering | Phase::Adjourned => self.arrival(sitting),
            Phase::Closed => self.strike(sitting),
            Phase::Open => match (sitting.open_vote(), sitting.current_item()) {
                (Some(vote), _) => self.answer(sitting, vote),
                (None, Some(item)) if sitting.is_recused(sitting.chair().unwrap(), item) => {
                    Event::ChairPassed { to: self.person(sitting) }
                }
                (None, Some(item)) => match self.what % 8 {
                    0..3 => self.opening_of_vote(sitting),
                    3 => Event::Recused { member: self.person(sitting), item, reason: text() },
                    4 => Event::SpeechEnded,
                    _ => Self::closing_of_item(sitting, item),
                },
                (None, None) if self.what.is_multiple_of(4) && !sitting.votes().is_empty() => {
                    Event::DissentFiled { vote: self.vote(sitting), member: self.member(sitting), text: text() }
                }
                (None, None) => {
                    let pending = sitting.items().iter().find(|record| record.state == ItemState::Pending);
                    pending.map_or(Event::Closed, |record| Event::ItemTaken { item: record.item.id })
                }
            },
        }
    }

    /// What brings an open vote nearer to its end.
    fn answer(self, sitting: &Sitting, vote: &Vote) -> Event {
        let id = vote.id;
        match (vote.form, sitting.missing_ballots(id).first()) {
            (VoteForm::ByName, Some(&member)) => Event::BallotCast { vote: id, member, choice: self.choice() },
            (VoteForm::ShowOfHands | VoteForm::Secret | VoteForm::Consent, _) if vote.entered.is_none() => {
                Event::CountEntered { vote: id, count: self.count(sitting, vote) }
            }
            _ if self.what.is_multiple_of(8) => Event::VoteCancelled { vote: id, reason: text() },
            _ => Event::VoteClosed { vote: id },
        }
    }

    fn strike(self, sitting: &Sitting) -> Event {
        let last = u32::try_from(sitting.entries().len()).unwrap();
        Event::Struck { seq: last.saturating_sub(u32::from(self.who % 16)), reason: "қате".to_owned() }
    }

    /// Any event at all.
    fn any_event(self, sitting: &Sitting) -> Event {
        let person = self.person(sitting);
        let item = self.item(sitting);
        let vote = self.vote(sitting);
        match self.what % ANYTHING {
            0..3 => self.arrival(sitting),
            3..6 => Event::Left { person },
            6 => Event::AbsenceExplained { member: person, reason: AbsenceReason::Illness },
            7 => Event::Opened { chair: person, secretary: self.member(sitting) },
            8 => Event::ChairPassed { to: person },
            9 => Event::Recused { member: self.member(sitting), item, reason: text() },
            10 => Event::ItemTaken { item },
            11 => Event::ItemWithdrawn { item, requested_by: person, reason: text() },
            12 => Event::SpeechStarted { speaker: person, kind: SpeechKind::Debate },
            13 => match self.how % 4 {
                0 => Event::SpeechPaused,
                1 => Event::SpeechResumed,
                _ => Event::SpeechEnded,
            },
            14 => Event::Noted { text: text() },
            15 => self.opening_of_vote(sitting),
            16 => Event::BallotCast { vote, member: person, choice: self.choice() },
            17 => match sitting.open_vote() {
                Some(open) => Event::CountEntered { vote, count: self.count(sitting, open) },
                None => Event::VoteClosed { vote },
            },
            18 => Event::VoteCancelled { vote, reason: text() },
            19 => Event::DissentFiled { vote, member: person, text: text() },
            20 => {
                let outcome =
                    [Outcome::Adopted, Outcome::NotAdopted, Outcome::Heard][usize::from(self.how % 3)].clone();
                Event::ItemClosed { item, outcome }
            }
            21 => Event::Adjourned { until: None, reason: text() },
            22 => {
                if self.who < 32 {
                    Event::Closed
                } else {
                    Event::Resumed
                }
            }
            23 => Event::LeftUntil { person, item },
            24 => Event::SecretaryPassed { to: person },
            25 => Event::ClosedPartBegan { reason: text() },
            26 => Event::ClosedPartEnded,
            _ => self.strike(sitting),
        }
    }

    fn event(self, sitting: &Sitting) -> Event {
        if self.sensible { self.sensible_event(sitting) } else { self.any_event(sitting) }
    }

    fn at(self, sitting: &Sitting) -> NaiveDateTime {
        sitting.latest().unwrap_or(clock(0))
            + TimeDelta::minutes(i64::from(self.minutes.max(if self.sensible { 0 } else { -2 })))
    }

    fn enter(self, sitting: &mut Sitting) -> Result<Entry, SittingRefusal> {
        let (at, event) = (self.at(sitting), self.event(sitting));
        sitting.enter(at, at, "хатшы", event).map(|(entry, _)| entry)
    }
}

/// A sitting in which every step was tried.
fn held(setup: SittingSetup, steps: &[Step]) -> Sitting {
    let mut sitting = Sitting::new(setup);
    for step in steps {
        let _ = step.enter(&mut sitting);
    }
    sitting
}

/// Asserts everything that holds for a lawful table.
fn assert_lawful(sitting: &Sitting) {
    let rules = &sitting.setup().rules;
    let composition = &sitting.setup().composition;
    assert!(sitting.entries().iter().zip(1..).all(|(entry, seq)| entry.seq == seq));
    assert_eq!(journal::verify(sitting.entries()), Ok(()));

    for stays in sitting.table.attendance.persons.values().map(|attendee| &attendee.stays) {
        assert!(stays.iter().all(|stay| stay.to.is_none_or(|to| stay.from <= to)));
        assert!(stays.windows(2).all(|pair| pair[0].to.is_some_and(|to| to <= pair[1].from)), "stays overlap");
    }
    for member in sitting.members_present() {
        assert!(composition.is_member(member) || rules.substitution.value, "{member} counts and is no member");
    }
    assert!(sitting.quorum().present <= sitting.quorum().total);

    match sitting.phase() {
        Phase::Gathering => assert!(sitting.chair().is_none() && sitting.votes().is_empty()),
        Phase::Open => assert!(sitting.is_present(sitting.chair().unwrap()), "nobody presides"),
        Phase::Adjourned => {}
        Phase::Closed => assert!(sitting.items().iter().all(super::item::ItemRecord::is_done)),
    }
    if sitting.phase() != Phase::Open {
        assert!(sitting.open_vote().is_none() && sitting.speech_running().is_none());
    }
    if sitting.phase() != Phase::Gathering {
        assert!(sitting.opening_quorum().unwrap().valid);
        assert_ne!(sitting.chair(), sitting.secretary());
    }
    assert_keeping_lawful(sitting);
    if let Some(speech) = sitting.speech_running() {
        assert!(sitting.is_present(speech.speaker));
    }
    let considered = sitting.items().iter().filter(|record| matches!(record.state, ItemState::Considered { .. }));
    assert_eq!(
        considered.map(|record| record.item.id).collect::<Vec<_>>(),
        sitting.current_item().into_iter().collect::<Vec<_>>()
    );

    sitting.votes().iter().zip(1..).for_each(|(vote, number)| {
        assert_eq!(vote.id, VoteId(number));
        assert_vote_lawful(sitting, vote);
    });
    for record in sitting.items() {
        let standing = sitting
            .votes_on(record.item.id)
            .filter(|vote| vote.subject == VoteSubject::Decision && vote.state() == VoteState::Standing);
        let standing: Vec<_> = standing.collect();
        assert!(standing.len() <= 1, "two decisions stand");
        match record.outcome() {
            Some(Outcome::Adopted) => assert!(standing[0].tally.as_ref().unwrap().adopted),
            Some(Outcome::NotAdopted) => assert!(!standing[0].tally.as_ref().unwrap().adopted),
            Some(Outcome::Heard) => assert_eq!(record.item.kind, ItemKind::Information),
            Some(Outcome::Postponed { .. }) => {
                assert!(standing.iter().all(|vote| !vote.tally.as_ref().unwrap().adopted));
            }
            None => {}
        }
    }
}

/// Asserts what holds for the journal's keeper, for closed parts and for those who are to come back.
fn assert_keeping_lawful(sitting: &Sitting) {
    let keepers = sitting.secretary_periods();
    assert_eq!(keepers.is_empty(), sitting.opened_at().is_none());
    assert!(keepers.windows(2).all(|pair| pair[0].from <= pair[1].from && pair[0].person != pair[1].person));

    let parts = sitting.closed_parts();
    assert!(parts.windows(2).all(|pair| pair[0].to.is_some_and(|to| pair[0].from <= to && to <= pair[1].from)));
    assert_eq!(sitting.is_closed_to_others(), parts.last().is_some_and(|part| part.to.is_none()));
    assert!(sitting.phase() != Phase::Closed || !sitting.is_closed_to_others());

    for (person, item) in sitting.expected_back() {
        assert!(!sitting.is_present(person) && !sitting.stays(person).is_empty());
        assert!(sitting.item(item).is_some());
    }
    assert!(sitting.due_back().iter().all(|person| sitting.expected_back().any(|(away, _)| away == *person)));
}

fn assert_vote_lawful(sitting: &Sitting, vote: &Vote) {
    let rules = &sitting.setup().rules;
    let composition = &sitting.setup().composition;
    for snapshot in std::iter::once(&vote.opened).chain(&vote.closed) {
        assert!(snapshot.quorum.valid && 3 * snapshot.quorum.present >= 2 * snapshot.quorum.total);
        assert!(!snapshot.recused.contains(&snapshot.presiding));
        assert!(snapshot.voters.iter().all(|voter| !snapshot.recused.contains(voter)));
        assert!(snapshot.present().all(|person| composition.is_member(person) || rules.substitution.value));
        let counted = if rules.recused_counts.value { snapshot.present().count() } else { snapshot.voters.len() };
        assert_eq!(usize::try_from(snapshot.quorum.present).unwrap(), counted);
    }
    match (vote.state(), &vote.closed, &vote.tally) {
        (VoteState::Open, None, None) => {
            assert_eq!(sitting.votes().last().unwrap().id, vote.id, "only the last vote is open");
            assert_eq!(sitting.chair(), Some(vote.opened.presiding));
            let voters = sitting.voters(vote.item);
            assert!(vote.ballots.keys().all(|voter| voters.contains(voter)), "somebody answered and went");
        }
        (VoteState::Standing | VoteState::Cancelled, Some(closed), Some(tally)) => {
            let Count { votes_for, against, abstained, not_voted, spoiled } = tally.count;
            let voters = u32::try_from(closed.voters.len()).unwrap();
            assert_eq!(votes_for + against + abstained + not_voted, voters, "the answers are those of the voters");
            assert!(spoiled <= not_voted);
            assert!(2 * votes_for > voters || !tally.adopted || tally.decided_by_chair);
            assert_eq!(tally.unanimous, votes_for == voters && voters > 0);
            if vote.form == VoteForm::ByName {
                assert!(vote.ballots.keys().eq(closed.voters.iter().collect::<std::collections::BTreeSet<_>>()));
            }
            if vote.form == VoteForm::Consent {
                assert!(tally.unanimous || voters == 0);
            }
        }
        (VoteState::Cancelled, None, None) => assert!(vote.dissents.is_empty()),
        (state, closed, tally) => panic!("{state:?} {closed:?} {tally:?}"),
    }
    for dissent in &vote.dissents {
        assert_ne!(vote.ballots.get(&dissent.member), Some(&Choice::For));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, ..ProptestConfig::default() })]

    #[test]
    fn every_event_is_refused_or_leaves_a_lawful_state(setup in setups(), steps in steps()) {
        let mut sitting = Sitting::new(setup);
        for step in steps {
            let before = sitting.clone();
            let (at, event) = (step.at(&sitting), step.event(&sitting));
            let foreseen = sitting.check(at, at, event.clone());
            match step.enter(&mut sitting) {
                Ok(_) => {
                    prop_assert_eq!(foreseen, Ok(()));
                    assert_lawful(&sitting);
                }
                Err(refusal) => {
                    prop_assert_eq!(&sitting, &before, "a refusal changed something");
                    prop_assert_eq!(foreseen, Err(refusal.clone()));
                    let _ = (refusal.ways(), refusal.citation(), refusal.to_string());
                }
            }
        }
    }

    #[test]
    fn a_replayed_journal_is_the_live_sitting(setup in setups(), steps in steps()) {
        let live = held(setup.clone(), &steps);
        prop_assert_eq!(&Sitting::replay(setup, live.entries()).unwrap(), &live);
    }

    #[test]
    fn a_journal_survives_json(setup in setups(), steps in steps()) {
        let live = held(setup, &steps);
        let setup = serde_json::from_str(&serde_json::to_string(live.setup()).unwrap()).unwrap();
        let entries: Vec<Entry> = serde_json::from_str(&serde_json::to_string(live.entries()).unwrap()).unwrap();
        prop_assert_eq!(&Sitting::replay(setup, &entries).unwrap(), &live);
    }

    #[test]
    fn striking_an_entry_is_never_having_made_it(
        setup in setups(), steps in steps(), which in any::<prop::sample::Index>(), later in steps(),
    ) {
        let mut struck = held(setup.clone(), &steps);
        prop_assume!(struck.entries_in_effect().next().is_some());
        let in_effect: Vec<_> = struck.entries_in_effect().cloned().collect();
        let target = which.get(&in_effect).seq;

        // The other secretary never made that entry.
        let mut never = Sitting::new(setup);
        let mut stumble = None;
        for entry in in_effect.iter().filter(|entry| entry.seq != target) {
            let entered = never.enter(entry.at, entry.entered_at, "", entry.event.clone());
            if let Err(because) = entered {
                stumble = Some(SittingRefusal::NeededLater { seq: target, later: entry.seq, because: Box::new(because) });
                break;
            }
        }

        let at = struck.latest().unwrap();
        let result = struck.enter(at, at, "", Event::Struck { seq: target, reason: "қате".to_owned() });
        prop_assert_eq!(result.map(|_| ()).err(), stumble.clone());
        if stumble.is_none() {
            prop_assert_eq!(&struck.table, &never.table);
            for step in later.iter().filter(|step| step.what % ANYTHING != ANYTHING - 1) {
                let (at, event) = (step.at(&never), step.event(&never));
                if matches!(event, Event::Struck { .. }) {
                    continue;
                }
                let one = never.enter(at, at, "", event.clone()).map(|(_, effect)| effect);
                let other = struck.enter(at, at, "", event).map(|(_, effect)| effect);
                prop_assert_eq!(one, other);
                prop_assert_eq!(&struck.table, &never.table);
            }
        }
    }

    #[test]
    fn no_changed_field_escapes_the_chain(
        setup in setups(), steps in steps(), which in any::<prop::sample::Index>(), leaf in any::<prop::sample::Index>(),
    ) {
        let live = held(setup, &steps);
        prop_assume!(!live.entries().is_empty());
        let index = which.index(live.entries().len());
        let mut value = serde_json::to_value(&live.entries()[index]).unwrap();
        let leaves = count_leaves(&value);
        change_leaf(&mut value, &mut leaf.index(leaves));
        // A change that makes the entry unreadable is found even earlier.
        if let Ok(changed) = serde_json::from_value::<Entry>(value) {
            prop_assume!(changed != live.entries()[index]);
            let mut entries = live.entries().to_vec();
            entries[index] = changed;
            let broken = journal::verify(&entries).unwrap_err();
            prop_assert_eq!(usize::try_from(broken.seq()).unwrap(), index + 1);
        }
    }
}

/// Counts the numbers, texts and empty places of a value.
fn count_leaves(value: &serde_json::Value) -> usize {
    match value {
        serde_json::Value::Object(fields) => fields.values().map(count_leaves).sum(),
        serde_json::Value::Array(values) => values.iter().map(count_leaves).sum(),
        _ => 1,
    }
}

/// Changes the leaf with that number: a digit or letter of it, or the number by one.
fn change_leaf(value: &mut serde_json::Value, number: &mut usize) {
    match value {
        serde_json::Value::Object(fields) => fields.values_mut().for_each(|field| change_leaf(field, number)),
        serde_json::Value::Array(values) => values.iter_mut().for_each(|value| change_leaf(value, number)),
        leaf => {
            if *number == 0 {
                *leaf = match &*leaf {
                    serde_json::Value::Number(found) => (found.as_i64().unwrap() + 1).into(),
                    serde_json::Value::String(found) => match found.strip_suffix('0') {
                        Some(rest) => format!("{rest}1").into(),
                        None => format!("{}0", found.strip_suffix(|last: char| last.is_ascii_digit()).unwrap_or(found))
                            .into(),
                    },
                    _ => 1.into(),
                };
            }
            *number = number.wrapping_sub(1);
        }
    }
}

/// The random sittings reach what they are meant to try: a generator that never closes a vote proves nothing.
#[test]
fn the_random_sittings_go_far() {
    use proptest::strategy::ValueTree;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let mut reached: BTreeMap<&str, u32> = BTreeMap::new();
    for _ in 0..100 {
        let setup = setups().new_tree(&mut runner).unwrap().current();
        let steps = steps().new_tree(&mut runner).unwrap().current();
        let sitting = held(setup, &steps);
        let mut reach = |what, times: usize| *reached.entry(what).or_default() += u32::try_from(times).unwrap();
        reach("opened", usize::from(sitting.opened_at().is_some()));
        reach("closed", usize::from(sitting.closed_at().is_some()));
        reach("standing votes", sitting.votes().iter().filter(|vote| vote.state() == VoteState::Standing).count());
        reach("cancelled votes", sitting.votes().iter().filter(|vote| vote.state() == VoteState::Cancelled).count());
        reach("repeated votes", sitting.votes().iter().filter(|vote| vote.repeats.is_some()).count());
        reach("dissents", sitting.votes().iter().map(|vote| vote.dissents.len()).sum());
        reach("recusals", sitting.recusals().len());
        reach("chairs passed", sitting.chair_periods().len().saturating_sub(1));
        reach("journals passed", sitting.secretary_periods().len().saturating_sub(1));
        reach("closed parts", sitting.closed_parts().len());
        reach("expected back", sitting.expected_back().count());
        reach("quorum changes", sitting.quorum_changes().len().saturating_sub(1));
        reach("breaks", sitting.breaks().len());
        reach("strikes", sitting.struck.len());
        reach("adopted", sitting.items().iter().filter(|record| record.outcome() == Some(&Outcome::Adopted)).count());
    }
    println!("{reached:?}");
    assert!(reached.values().all(|&times| times >= 3), "{reached:?}");
}
