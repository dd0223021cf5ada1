//! The practice session as it is prepared: agenda, invitees, draft decisions and what is said at the table.

use chrono::{NaiveDate, NaiveTime};
use serde::Deserialize;

use crate::domain::act::Act;
use crate::domain::agenda::{AgendaItem, Invitee, InviteeKind, ItemKind};
use crate::domain::decision::{DecisionPoint, Due, Executor};
use crate::domain::id::{ItemId, PersonId, PointId, SessionId};
use crate::domain::session::{Session, SessionForm, SessionKind, Stage};
use crate::domain::sitting::entry::SpeechKind;
use crate::domain::text::Bilingual;

use super::PracticeMark;
use super::error::PracticeError;
use super::key::{Keys, Names};

/// Everything that is ready before the sitting begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preparation {
    /// The sessions of the year held before the program came into use.
    pub earlier: Vec<Session>,
    /// The session to be held.
    pub session: Session,
    /// The session after it, to which a question can be put off.
    pub next: Session,
    /// The document by which the chair approved the agenda.
    pub agenda_approval: Act,
    /// The agenda.
    pub items: Vec<AgendaItem>,
    /// Who is invited.
    pub invitees: Vec<Invitee>,
    /// The draft decisions, item by item.
    pub points: Vec<DecisionPoint>,
    /// What is said, item by item and in the order of the speeches.
    pub speeches: Vec<Speech>,
}

/// The short content of a speech, made to stand after the speaker's name and a dash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Speech {
    /// The item it belongs to.
    pub item: ItemId,
    /// Who spoke.
    pub speaker: PersonId,
    /// What kind of speech it was.
    pub kind: SpeechKind,
    /// The content, third person singular.
    pub text: Bilingual,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SessionFile {
    #[serde(rename = "practice")]
    _practice: PracticeMark,
    earlier: Vec<SessionRecord>,
    session: SessionRecord,
    next: SessionRecord,
    agenda_approval: Act,
    items: Vec<ItemRecord>,
    invitees: Vec<InviteeRecord>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SessionRecord {
    key: String,
    number: u32,
    date: NaiveDate,
    time: NaiveTime,
    place: Bilingual,
    form: SessionForm,
    stage: Stage,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ItemRecord {
    key: String,
    title: Bilingual,
    kind: ItemKind,
    speakers: Vec<String>,
    #[serde(default)]
    co_speakers: Vec<String>,
    #[serde(default)]
    invited: Vec<String>,
    unit: String,
    minutes: u32,
    plan_item: Option<String>,
    #[serde(default)]
    head_of_state: bool,
    #[serde(default)]
    instructions: Vec<String>,
    #[serde(default)]
    restricted: bool,
    added_late: Option<Bilingual>,
    decision: Vec<PointRecord>,
    #[serde(default)]
    speeches: Vec<SpeechRecord>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PointRecord {
    text: Bilingual,
    #[serde(default)]
    executors: Vec<ExecutorRecord>,
    due: Option<Due>,
    controller: Option<String>,
    #[serde(default)]
    exempt: bool,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum ExecutorRecord {
    Unit(String),
    Person(String),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SpeechRecord {
    speaker: String,
    kind: SpeechKind,
    text: Bilingual,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct InviteeRecord {
    person: String,
    kind: InviteeKind,
    decision: Option<Act>,
    #[serde(default)]
    items: Vec<String>,
}

impl SessionFile {
    pub(super) fn session_names(&self) -> Result<Keys<SessionId>, PracticeError> {
        let earlier = self.earlier.iter().map(|record| &record.key);
        Keys::number("session", earlier.chain([&self.session.key, &self.next.key]), SessionId)
    }

    pub(super) fn item_names(&self) -> Result<Keys<ItemId>, PracticeError> {
        Keys::number("item", self.items.iter().map(|record| &record.key), ItemId)
    }

    pub(super) fn resolve(self, names: &Names) -> Result<Preparation, PracticeError> {
        let session = self.session.resolve(names)?;
        let mut preparation = Preparation {
            earlier: self.earlier.into_iter().map(|record| record.resolve(names)).collect::<Result<_, _>>()?,
            next: self.next.resolve(names)?,
            agenda_approval: self.agenda_approval,
            items: Vec::new(),
            invitees: self.invitees.into_iter().map(|record| record.resolve(names)).collect::<Result<_, _>>()?,
            points: Vec::new(),
            speeches: Vec::new(),
            session,
        };
        for (record, number) in self.items.into_iter().zip(1..) {
            record.resolve_into(&mut preparation, number, names)?;
        }
        for (point, number) in preparation.points.iter_mut().zip(1..) {
            point.id = PointId(number);
        }
        Ok(preparation)
    }
}

impl SessionRecord {
    fn resolve(self, names: &Names) -> Result<Session, PracticeError> {
        Ok(Session {
            id: names.sessions.resolve(&self.key)?,
            number: self.number,
            kind: SessionKind::Ordinary,
            date: self.date,
            time: self.time,
            place: self.place,
            form: self.form,
            closed: false,
            stage: self.stage,
        })
    }
}

impl ItemRecord {
    fn resolve_into(self, preparation: &mut Preparation, number: u32, names: &Names) -> Result<(), PracticeError> {
        let item = names.items.resolve(&self.key)?;
        for (record, number) in self.decision.into_iter().zip(1..) {
            preparation.points.push(record.resolve(item, number, names)?);
        }
        for record in self.speeches {
            let speaker = names.persons.resolve(&record.speaker)?;
            preparation.speeches.push(Speech { item, speaker, kind: record.kind, text: record.text });
        }
        preparation.items.push(AgendaItem {
            id: item,
            session: preparation.session.id,
            number,
            title: self.title,
            kind: self.kind,
            speakers: names.persons.resolve_all(&self.speakers)?,
            co_speakers: names.persons.resolve_all(&self.co_speakers)?,
            invited: names.persons.resolve_all(&self.invited)?,
            unit: Some(names.units.resolve(&self.unit)?),
            minutes: self.minutes,
            plan_item: names.plan_items.resolve_optional(self.plan_item.as_ref())?,
            head_of_state: self.head_of_state,
            instructions: names.instructions.resolve_all(&self.instructions)?,
            restricted: self.restricted,
            added_late: self.added_late,
        });
        Ok(())
    }
}

impl PointRecord {
    fn resolve(self, item: ItemId, number: u32, names: &Names) -> Result<DecisionPoint, PracticeError> {
        let executor = |record: &ExecutorRecord| {
            Ok(match record {
                ExecutorRecord::Unit(key) => Executor::Unit(names.units.resolve(key)?),
                ExecutorRecord::Person(key) => Executor::Person(names.persons.resolve(key)?),
            })
        };
        Ok(DecisionPoint {
            id: PointId(0),
            item,
            number,
            text: self.text,
            executors: self.executors.iter().map(executor).collect::<Result<_, PracticeError>>()?,
            due: self.due,
            controller: names.persons.resolve_optional(self.controller.as_ref())?,
            exempt: self.exempt,
        })
    }
}

impl InviteeRecord {
    fn resolve(self, names: &Names) -> Result<Invitee, PracticeError> {
        Ok(Invitee {
            person: names.persons.resolve(&self.person)?,
            kind: self.kind,
            decision: self.decision,
            items: names.items.resolve_all(&self.items)?,
        })
    }
}
