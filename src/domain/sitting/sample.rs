//! A collegium, its rules and a sitting to try them on: for the tests of this folder.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use super::Sitting;
use super::effect::Effect;
use super::entry::{Capacity, Event, Mode};
use super::refusal::SittingRefusal;
use super::setup::{SittingItem, SittingSetup};
use crate::domain::act::Act;
use crate::domain::agenda::ItemKind;
use crate::domain::ballot::{Choice, Count, VoteForm, VoteSubject};
use crate::domain::composition::{Composition, Role, Seat};
use crate::domain::id::{CompositionId, ItemId, PersonId, SessionId, VoteId};
use crate::domain::profile::{Fraction, QuorumBase, Rule, SittingRules, Source, TieRule};
use crate::domain::text::Bilingual;

/// The secretary, who is no member.
pub(crate) const SECRETARY: PersonId = PersonId(900);

/// Somebody invited.
pub(crate) const GUEST: PersonId = PersonId(901);

fn rule<T>(value: T, (source, paragraph): (Source, &str)) -> Rule<T> {
    Rule::new(value, source, paragraph)
}

/// The rules of the Model Regulation.
pub(crate) fn rules() -> SittingRules {
    let model = |paragraph| (Source::ModelRegulation, paragraph);
    let assumed = (Source::Assumption, "");
    SittingRules {
        quorum: rule(Fraction { numerator: 2, denominator: 3 }, model("7")),
        quorum_base: rule(QuorumBase::Persons, assumed.clone()),
        majority: rule(Fraction { numerator: 1, denominator: 2 }, model("9")),
        tie: rule(TieRule::NotAdopted, assumed.clone()),
        substitution: rule(false, model("7")),
        video_counts: rule(true, assumed.clone()),
        recused_counts: rule(false, assumed.clone()),
        acting_head_presides: rule(true, assumed),
    }
}

/// A composition of `size` members, persons 1 to `size`; the first one is the chair.
pub(crate) fn composition(size: u32) -> Composition {
    let seat = |number: u32| Seat {
        person: PersonId(i64::from(number)),
        post: Bilingual::new("вице-министр", "вице-министр"),
        role: if number == 1 { Role::Chair } else { Role::Member },
    };
    Composition {
        id: CompositionId(1),
        order: Act { kind: Bilingual::new("бұйрық", "приказ"), number: "12".to_owned(), date: day() },
        in_force_from: day(),
        approved_number: size,
        seats: (1..=size).map(seat).collect(),
        secretary: SECRETARY,
    }
}

/// The day of the session.
pub(crate) fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 20).unwrap()
}

/// A moment of that day, in minutes after ten o'clock.
pub(crate) fn clock(minutes: i64) -> NaiveDateTime {
    day().and_time(NaiveTime::from_hms_opt(10, 0, 0).unwrap()) + TimeDelta::minutes(minutes)
}

/// A text in both languages.
pub(crate) fn text() -> Bilingual {
    Bilingual::new("себебі бар", "есть причина")
}

/// A session of `size` members with three items: two ask for a decision, the third one is heard.
pub(crate) fn setup(size: u32) -> SittingSetup {
    let item = |number: u32, kind| SittingItem { id: ItemId(i64::from(number) * 10), number, kind, restricted: false };
    SittingSetup {
        session: SessionId(6),
        date: day(),
        composition: composition(size),
        rules: rules(),
        items: vec![item(1, ItemKind::Decision), item(2, ItemKind::Decision), item(3, ItemKind::Information)],
        invited: vec![GUEST],
        acting_head: None,
    }
}

/// The first item, which asks for a decision.
pub(crate) const FIRST: ItemId = ItemId(10);

/// The second item, which asks for a decision.
pub(crate) const SECOND: ItemId = ItemId(20);

/// The third item, which is one of information.
pub(crate) const THIRD: ItemId = ItemId(30);

/// A sitting with a clock that moves on by a minute with every event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Desk {
    pub(crate) sitting: Sitting,
    pub(crate) minute: i64,
}

impl Desk {
    /// A desk before a sitting of `setup`.
    pub(crate) fn new(setup: SittingSetup) -> Self {
        Self { sitting: Sitting::new(setup), minute: 0 }
    }

    /// A desk where `present` of `size` members sit and the sitting is open; the first member presides.
    pub(crate) fn open(size: u32, present: i64) -> Self {
        Self::open_with(setup(size), present)
    }

    /// The same with a setup of its own.
    pub(crate) fn open_with(setup: SittingSetup, present: i64) -> Self {
        let mut desk = Self::new(setup);
        (1..=present).for_each(|member| desk.come(member));
        desk.does(Event::Opened { chair: PersonId(1), secretary: SECRETARY });
        desk
    }

    /// Enters an event a minute later.
    pub(crate) fn tries(&mut self, event: Event) -> Result<Effect, SittingRefusal> {
        self.minute += 1;
        self.tries_at(clock(self.minute), event)
    }

    /// Enters an event that is said to have happened at `at`.
    pub(crate) fn tries_at(&mut self, at: NaiveDateTime, event: Event) -> Result<Effect, SittingRefusal> {
        let before = self.sitting.clone();
        let result = self.sitting.enter(at, clock(self.minute.max(0) + 600), "хатшы", event);
        if result.is_err() {
            assert_eq!(self.sitting, before, "a refusal changed the sitting");
        }
        result.map(|(_, effect)| effect)
    }

    /// Enters an event that must be lawful.
    pub(crate) fn does(&mut self, event: Event) -> Effect {
        let told = format!("{event:?}");
        self.tries(event).unwrap_or_else(|refusal| panic!("{told}: {refusal}"))
    }

    /// Enters an event that must be refused.
    pub(crate) fn refused(&mut self, event: Event) -> SittingRefusal {
        let told = format!("{event:?}");
        self.tries(event).expect_err(&told)
    }

    /// A member comes to the hall.
    pub(crate) fn come(&mut self, member: i64) {
        self.does(arrival(member, Capacity::Member));
    }

    /// A desk of nine where `present` sit and the first item is under consideration.
    pub(crate) fn considering(present: i64) -> Self {
        let mut desk = Self::open(9, present);
        desk.does(Event::ItemTaken { item: FIRST });
        desk
    }

    /// The same with vote 1 open on its decision.
    pub(crate) fn voting(present: i64, form: VoteForm) -> Self {
        let mut desk = Self::considering(present);
        desk.vote_on(FIRST, form);
        desk
    }

    /// Opens the next vote, on the decision of `item`.
    pub(crate) fn vote_on(&mut self, item: ItemId, form: VoteForm) -> VoteId {
        let vote = self.sitting.next_vote();
        self.does(Event::VoteOpened { vote, item, subject: VoteSubject::Decision, form, repeats: None });
        vote
    }

    /// Enters totals: for, against, abstained, not voted.
    pub(crate) fn counts(&mut self, vote: VoteId, [votes_for, against, abstained, not_voted]: [u32; 4]) -> Effect {
        let count = Count { votes_for, against, abstained, not_voted, spoiled: 0 };
        self.does(Event::CountEntered { vote, count })
    }

    /// The number of the last entry.
    pub(crate) fn last_seq(&self) -> u32 {
        self.sitting.entries().last().unwrap().seq
    }
}

/// The answer of a member in vote 1.
pub(crate) fn cast(member: i64, choice: Choice) -> Event {
    Event::BallotCast { vote: VoteId(1), member: PersonId(member), choice }
}

/// Somebody goes.
pub(crate) fn left(person: i64) -> Event {
    Event::Left { person: PersonId(person) }
}

/// Somebody comes to the hall.
pub(crate) fn arrival(person: i64, capacity: Capacity) -> Event {
    Event::Arrived { person: PersonId(person), capacity, mode: Mode::InPerson }
}
