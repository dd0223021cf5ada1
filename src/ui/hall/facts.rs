//! What the hall may see of a sitting: made from the fold alone, without names beside answers, notes and drafts.

use chrono::NaiveDateTime;

use crate::domain::agenda::AgendaItem;
use crate::domain::ballot::{Count, VoteForm, VoteSubject};
use crate::domain::id::{ItemId, PersonId};
use crate::domain::person::Person;
use crate::domain::profile::session::ConductRules;
use crate::domain::session::Session;
use crate::domain::sitting::Sitting;
use crate::domain::sitting::entry::{Outcome, SpeechKind};
use crate::domain::sitting::floor::Phase;
use crate::domain::sitting::item::{ItemRecord, ItemState};
use crate::domain::sitting::vote::{Vote, VoteState};
use crate::domain::tally::Tally;
use crate::domain::text::{Bilingual, Language};
use crate::office::names::Names;

/// What the hall sees.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HallFacts {
    /// The number of the session.
    pub number: u32,
    /// When it is to begin.
    pub begins: NaiveDateTime,
    /// What goes on.
    pub moment: Moment,
    /// The quorum, once those who come are registered.
    pub quorum: Option<Figures>,
}

/// How many members are here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Figures {
    /// Who are here.
    pub present: u32,
    /// Of how many.
    pub total: u32,
    /// How many have to be.
    pub needed: u32,
    /// Whether they are enough.
    pub valid: bool,
}

/// What goes on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Moment {
    /// The sitting has not begun.
    Before,
    /// Those who come are registered.
    Gathering,
    /// The sitting is open and no item was taken yet.
    Opened,
    /// An item is considered, or was considered last.
    Item(Box<ShownItem>),
    /// The sitting is interrupted, perhaps until a moment.
    Break(Option<NaiveDateTime>),
    /// The sitting is over.
    Over,
}

/// An item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownItem {
    /// Its number.
    pub number: u32,
    /// Its title; nothing where the item is restricted, as nobody knows who looks at the wall.
    pub title: Option<Bilingual>,
    /// Who reports, in both languages.
    pub reporters: Bilingual,
    /// Who has the floor.
    pub floor: Option<Floor>,
    /// The last vote on it.
    pub ballot: Option<Ballot>,
    /// What came of it, where no vote says so.
    pub outcome: Option<Outcome>,
}

/// Who has the floor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Floor {
    /// Initial and surname in both languages.
    pub name: Bilingual,
    /// What kind of speech it is.
    pub kind: SpeechKind,
    /// Since when.
    pub since: NaiveDateTime,
    /// How many minutes it may take.
    pub limit: Option<u32>,
}

/// A vote: its form and figures, never who answered what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ballot {
    /// How it is taken.
    pub form: VoteForm,
    /// Whether the decision itself is voted on, and not a part of it or a question of procedure.
    pub decides: bool,
    /// How many can answer.
    pub voters: u32,
    /// The answers so far; nothing while a secret vote goes on, whatever was entered.
    pub count: Option<Count>,
    /// The result, once it is closed.
    pub tally: Option<Tally>,
}

impl HallFacts {
    /// Returns what the hall may see.
    pub fn of(
        session: &Session,
        items: &[AgendaItem],
        sitting: Option<&Sitting>,
        names: &Names,
        rules: &ConductRules,
    ) -> Self {
        let told = Told { items, names, rules };
        Self {
            number: session.number,
            begins: session.date.and_time(session.time),
            moment: sitting.map_or(Moment::Before, |sitting| told.moment(sitting)),
            quorum: sitting.map(figures),
        }
    }
}

fn figures(sitting: &Sitting) -> Figures {
    let quorum = sitting.quorum();
    Figures { present: quorum.present, total: quorum.total, needed: quorum.needed, valid: quorum.valid }
}

/// By what an item and a person are told.
struct Told<'a> {
    items: &'a [AgendaItem],
    names: &'a Names,
    rules: &'a ConductRules,
}

impl Told<'_> {
    fn moment(&self, sitting: &Sitting) -> Moment {
        match sitting.phase() {
            Phase::Gathering => Moment::Gathering,
            Phase::Adjourned => Moment::Break(sitting.breaks().last().and_then(|pause| pause.until)),
            Phase::Closed => Moment::Over,
            Phase::Open => match sitting.current_item().or_else(|| last_done(sitting)) {
                Some(item) => Moment::Item(Box::new(self.item(sitting, item))),
                None => Moment::Opened,
            },
        }
    }

    fn item(&self, sitting: &Sitting, id: ItemId) -> ShownItem {
        let record = sitting.item(id);
        let item = self.items.iter().find(|item| item.id == id);
        let is_restricted = item.is_none_or(|item| item.restricted) || record.is_none_or(|it| it.item.restricted);
        let speakers: Vec<_> =
            item.into_iter().flat_map(|item| item.speakers.iter().chain(&item.co_speakers)).copied().collect();
        let last = sitting.votes_on(id).last().filter(|vote| vote.state() != VoteState::Cancelled);
        ShownItem {
            number: record.map_or(0, |record| record.item.number),
            title: item.filter(|_| !is_restricted).map(|item| item.title.clone()),
            reporters: if is_restricted { Bilingual::default() } else { self.listed(&speakers) },
            floor: self.floor(sitting),
            ballot: last.map(ballot),
            outcome: record.and_then(outcome),
        }
    }

    fn floor(&self, sitting: &Sitting) -> Option<Floor> {
        let speech = sitting.speech_running()?;
        Some(Floor {
            name: self.listed(&[speech.speaker]),
            kind: speech.kind,
            since: speech.started,
            limit: self.rules.minutes_of(speech.kind),
        })
    }

    fn listed(&self, persons: &[PersonId]) -> Bilingual {
        let known: Vec<&Person> = persons.iter().filter_map(|&person| self.names.person(person)).collect();
        let list =
            |language| known.iter().map(|person| person.initial_and_surname(language)).collect::<Vec<_>>().join(", ");
        Bilingual::new(list(Language::Kazakh), list(Language::Russian))
    }
}

/// Returns the item that was done with last: its result stays on the wall until the next one is taken.
fn last_done(sitting: &Sitting) -> Option<ItemId> {
    let done = sitting.items().iter().filter(|record| record.started().is_some());
    done.max_by_key(|record| record.ended()).map(|record| record.item.id)
}

/// Returns what came of an item that is done with.
fn outcome(record: &ItemRecord) -> Option<Outcome> {
    match &record.state {
        ItemState::Closed { outcome, .. } => Some(outcome.clone()),
        ItemState::Pending | ItemState::Considered { .. } | ItemState::Withdrawn { .. } => None,
    }
}

fn ballot(vote: &Vote) -> Ballot {
    let voters = vote.closed.as_ref().unwrap_or(&vote.opened).voters.len();
    let tally = vote.standing_tally().cloned();
    let shows = match vote.form {
        VoteForm::ByName | VoteForm::ShowOfHands | VoteForm::Consent => true,
        VoteForm::Secret => tally.is_some(),
    };
    Ballot {
        form: vote.form,
        decides: vote.subject == VoteSubject::Decision,
        voters: u32::try_from(voters).unwrap_or(u32::MAX),
        count: vote.count().filter(|_| shows),
        tally,
    }
}
