//! What has to be asked before an entry can be made: a reason, a person, a text; typed but not recorded yet.

use chrono::NaiveDateTime;

use super::SittingTable;
use super::facts::Facts;
use super::moving::{arrived, opening};
use crate::domain::ballot::{Choice, VoteForm, VoteSubject};
use crate::domain::decision::{DecisionPoint, Due};
use crate::domain::id::{ItemId, PersonId, PointId, RequestId, SessionId, VoteId};
use crate::domain::sitting::Sitting;
use crate::domain::sitting::entry::{AbsenceReason, Capacity, Event, Mode, Outcome, SpeechKind};
use crate::domain::sitting::item::ItemRecord;
use crate::domain::sitting::queue::{self, Request};
use crate::domain::text::{Bilingual, Language};
use crate::ui::widget::date::{parse_date, parse_time};

/// What is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// Who has the floor.
    Floor,
    /// Who came, as what, how.
    Arrival,
    /// When and how somebody came.
    Came(PersonId),
    /// When somebody went, and until which item.
    Went(PersonId),
    /// Why a member is absent.
    Absence(PersonId),
    /// In which item a member takes no part.
    Recusal(PersonId),
    /// Who presides and who keeps the journal from now on.
    Chair,
    /// Why a part is closed to others, and who goes out.
    ClosedPart,
    /// Who comes back after a closed part.
    EndClosedPart,
    /// Why an item is taken off.
    Withdraw(ItemId),
    /// Why an item is put off.
    Postpone(ItemId),
    /// What is to be noted.
    Note,
    /// What else is put to the vote.
    Vote(ItemId),
    /// Up to which item the same vote is recorded.
    Same(VoteId),
    /// Why a vote is cancelled.
    Cancel(VoteId),
    /// Who dissents.
    Dissent(VoteId),
    /// Why the sitting is interrupted.
    Pause,
    /// Why the sitting ends with items left.
    CloseAll,
    /// Why an entry is struck.
    Strike(u32),
    /// What was said in the speech that began with this entry.
    Speech(u32),
    /// How a point of the draft decision reads.
    Point(PointId),
    /// Another point of the draft decision on this item.
    NewPoint(ItemId),
}

/// What follows from an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// These entries of the journal.
    Entries(Vec<Event>),
    /// These entries of the journal, which happened at that time.
    Dated(NaiveDateTime, Vec<Event>),
    /// The content of a speech, beside the journal.
    Speech(u32, Bilingual),
    /// Somebody waits for the floor.
    Queue(Request),
    /// Another text of a point.
    Point(Box<DecisionPoint>),
    /// Another point.
    NewPoint(Box<DecisionPoint>),
}

/// An answer while it is typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// What is asked.
    pub about: About,
    /// Whom it concerns.
    pub person: Option<PersonId>,
    /// In whose place somebody came.
    pub place_of: Option<PersonId>,
    /// Who keeps the journal.
    pub secretary: Option<PersonId>,
    /// Who goes out for a closed part, or comes back after it.
    pub out: Vec<PersonId>,
    /// Which item it concerns.
    pub item: Option<ItemId>,
    /// To which session an item is put off.
    pub to: Option<SessionId>,
    /// Which of several: the kind of a speech, the reason of an absence, what is voted on, as what somebody came.
    pub pick: usize,
    /// How the vote is taken.
    pub form: VoteForm,
    /// Whether somebody came by video.
    pub by_video: bool,
    /// Whether something was answered.
    pub touched: bool,
    /// The reason or the text.
    pub text: Bilingual,
    /// The reason of a striking.
    pub line: String,
    /// When the sitting is to go on.
    pub date: String,
    /// At what time it is to go on, or somebody came or went.
    pub time: String,
}

/// A change to an answer.
#[derive(Debug, Clone)]
pub enum Edit {
    /// Whom it concerns.
    Person(PersonId),
    /// In whose place somebody came.
    PlaceOf(PersonId),
    /// Which item it concerns.
    Item(ItemId),
    /// Until which item somebody goes.
    Until(Option<ItemId>),
    /// Who keeps the journal.
    Secretary(PersonId),
    /// Somebody goes out for a closed part, or comes back after it.
    Out(PersonId, bool),
    /// To which session an item is put off.
    To(Option<SessionId>),
    /// Which of several.
    Pick(usize),
    /// How the vote is taken.
    Form(VoteForm),
    /// Whether somebody came by video.
    Video(bool),
    /// One of the two texts.
    Text(Language, String),
    /// A ready phrase.
    Phrase(Bilingual),
    /// The reason of a striking.
    Line(String),
    /// The day.
    Date(String),
    /// The time.
    Time(String),
}

/// The kinds of speeches in the order of the list.
pub const SPEECHES: [SpeechKind; 6] = [
    SpeechKind::Report,
    SpeechKind::CoReport,
    SpeechKind::Question,
    SpeechKind::Answer,
    SpeechKind::Debate,
    SpeechKind::Remark,
];

/// The reasons of an absence in the order of the list.
pub const REASONS: [AbsenceReason; 6] = [
    AbsenceReason::BusinessTrip,
    AbsenceReason::Illness,
    AbsenceReason::Leave,
    AbsenceReason::OtherDuty,
    AbsenceReason::Valid,
    AbsenceReason::Unknown,
];

/// Where «in the place of a member» stands among the capacities.
pub const IN_PLACE_OF: usize = 2;

/// Returns where a reason of absence stands in the list.
fn place_of_reason(reason: AbsenceReason) -> Option<usize> {
    REASONS.iter().position(|&it| it == reason)
}

impl Question {
    /// Begins to ask, with what is most likely.
    pub fn new(about: About, facts: &Facts, table: &SittingTable) -> Self {
        let sitting = facts.sitting.as_ref();
        let mut question = Self {
            about,
            person: None,
            place_of: None,
            secretary: None,
            out: Vec::new(),
            item: sitting.and_then(Sitting::current_item).or(table.shown_item()),
            to: facts.papers.later.first().map(|session| session.id),
            pick: 0,
            form: table.form(),
            by_video: false,
            touched: false,
            text: Bilingual::default(),
            line: String::new(),
            date: String::new(),
            time: String::new(),
        };
        match about {
            About::Floor => question.next_speaker(facts, table.row),
            About::Absence(person) => {
                question.person = Some(person);
                question.pick = facts.declined(person).and_then(place_of_reason).unwrap_or(0);
            }
            About::Recusal(person) => question.person = Some(person),
            About::Came(person) | About::Went(person) => {
                question.person = Some(person);
                question.item = None;
            }
            About::ClosedPart => question.out = super::closed::media(facts),
            About::EndClosedPart => question.out = super::closed::gone_out(facts),
            About::Same(vote) => question.item = super::same::items(facts, vote).first().copied(),
            About::Withdraw(item) | About::Postpone(item) | About::Vote(item) => question.item = Some(item),
            About::Dissent(vote) => question.person = dissenters(facts, vote).first().copied(),
            About::Speech(seq) => question.text = facts.papers.speeches.get(&seq).cloned().unwrap_or_default(),
            About::Point(id) => {
                let point = facts.papers.points.iter().find(|point| point.id == id);
                question.text = point.map(|point| point.text.clone()).unwrap_or_default();
            }
            About::Arrival
            | About::Chair
            | About::Note
            | About::Cancel(_)
            | About::Pause
            | About::CloseAll
            | About::NewPoint(_)
            | About::Strike(_) => {}
        }
        if let About::Vote(_) = about {
            question.pick = 2;
        }
        question
    }

    /// Proposes the reporters first, then whoever is marked in the list.
    fn next_speaker(&mut self, facts: &Facts, row: Option<PersonId>) {
        let Some(sitting) = &facts.sitting else { return };
        let item = sitting.current_item();
        let spoken = |person: PersonId, kind| {
            let mut asked = queue::waiting(&facts.papers.queue, item);
            sitting.speeches().iter().any(|it| it.item == item && it.speaker == person && it.kind == kind)
                || asked.any(|it| it.person == person && it.kind == kind)
        };
        let agenda = item.and_then(|item| facts.item(item));
        let waits = |persons: &[PersonId], kind| {
            persons.iter().copied().find(|&person| sitting.is_present(person) && !spoken(person, kind))
        };
        let report = agenda.and_then(|item| waits(&item.speakers, SpeechKind::Report));
        let co_report = agenda.and_then(|item| waits(&item.co_speakers, SpeechKind::CoReport));
        let here = row.filter(|&person| sitting.is_present(person));
        (self.person, self.pick) = match (report, co_report) {
            (Some(person), _) => (Some(person), 0),
            (None, Some(person)) => (Some(person), 1),
            (None, None) => (here, 4),
        };
    }

    /// Takes a change.
    pub fn edit(&mut self, edit: Edit) {
        self.touched = true;
        match edit {
            Edit::Person(person) => self.person = Some(person),
            Edit::PlaceOf(person) => self.place_of = Some(person),
            Edit::Item(item) => self.item = Some(item),
            Edit::Until(item) => self.item = item,
            Edit::Secretary(person) => self.secretary = Some(person),
            Edit::Out(person, true) if !self.out.contains(&person) => self.out.push(person),
            Edit::Out(_, true) => {}
            Edit::Out(person, false) => self.out.retain(|&it| it != person),
            Edit::To(to) => self.to = to,
            Edit::Pick(pick) => self.pick = pick,
            Edit::Form(form) => self.form = form,
            Edit::Video(video) => self.by_video = video,
            Edit::Text(Language::Kazakh, text) => self.text.kk = text,
            Edit::Text(Language::Russian, text) => self.text.ru = text,
            Edit::Phrase(text) => {
                self.text = text.clone();
                self.line = text.kk;
            }
            Edit::Line(line) => self.line = line,
            Edit::Date(date) => self.date = date,
            Edit::Time(time) => self.time = time,
        }
    }

    /// Returns what follows from the answer; nothing while something is missing.
    pub fn act(&self, facts: &Facts, now: NaiveDateTime) -> Option<Act> {
        let text = || (!self.text.is_empty()).then(|| self.text.clone());
        if let About::Speech(seq) = self.about {
            return Some(Act::Speech(seq, text()?));
        }
        if let About::Point(id) = self.about {
            let point = facts.papers.points.iter().find(|point| point.id == id)?;
            return Some(Act::Point(Box::new(DecisionPoint { text: text()?, ..point.clone() })));
        }
        if let About::NewPoint(item) = self.about {
            return Some(Act::NewPoint(Box::new(DecisionPoint {
                id: PointId(0),
                item,
                number: 0,
                text: text()?,
                executors: Vec::new(),
                due: Some(Due::DefaultTerm),
                controller: None,
                exempt: false,
            })));
        }
        let is_taken = facts.sitting.as_ref().is_some_and(|sitting| sitting.speech_running().is_some());
        if self.about == About::Floor && is_taken {
            return self.request(facts).map(Act::Queue);
        }
        let events = self.events(facts, now)?;
        Some(if self.is_dated() { Act::Dated(self.dated(now)?, events) } else { Act::Entries(events) })
    }

    /// Returns who waits for the floor, where the floor is asked for.
    pub fn request(&self, facts: &Facts) -> Option<Request> {
        let item = facts.sitting.as_ref()?.current_item();
        let person = self.person.filter(|_| self.about == About::Floor)?;
        Some(Request { id: RequestId(0), person, kind: *SPEECHES.get(self.pick)?, item })
    }

    /// Returns the entries that follow from the answer; nothing while something is missing.
    fn events(&self, facts: &Facts, now: NaiveDateTime) -> Option<Vec<Event>> {
        let sitting = facts.sitting.as_ref()?;
        let text = || (!self.text.is_empty()).then(|| self.text.clone());
        let event = match self.about {
            About::Floor => Event::SpeechStarted { speaker: self.person?, kind: *SPEECHES.get(self.pick)? },
            About::Arrival => arrived(self.person?, self.capacity()?, self.mode()),
            About::Came(_) | About::Went(_) => self.moved(sitting)?,
            About::ClosedPart => return Some(self.closed_part(text()?)),
            About::EndClosedPart => return Some(self.open_part()),
            About::Chair => return self.passed(sitting),
            About::Same(vote) => return super::same::events(facts, vote, self.item?),
            About::Absence(member) => Event::AbsenceExplained { member, reason: *REASONS.get(self.pick)? },
            About::Recusal(member) => Event::Recused { member, item: self.item?, reason: text()? },
            About::Withdraw(item) => Event::ItemWithdrawn { item, requested_by: self.person?, reason: text()? },
            About::Postpone(item) => {
                Event::ItemClosed { item, outcome: Outcome::Postponed { reason: text()?, to: self.to } }
            }
            About::Note => Event::Noted { text: text()? },
            About::Vote(item) => opening(sitting, item, self.subject()?, self.form),
            About::Cancel(vote) => Event::VoteCancelled { vote, reason: text()? },
            About::Dissent(vote) => Event::DissentFiled { vote, member: self.person?, text: text()? },
            About::Pause => {
                let until = if self.has_end() { Some(self.end(now)?) } else { None };
                Event::Adjourned { until, reason: text()? }
            }
            About::CloseAll => return self.close_all(sitting),
            About::Speech(_) | About::Point(_) | About::NewPoint(_) => return None,
            About::Strike(seq) => {
                let reason = self.line.trim().to_owned();
                (!reason.is_empty()).then_some(Event::Struck { seq, reason })?
            }
        };
        Some(vec![event])
    }

    /// Returns as what somebody came.
    pub fn capacity(&self) -> Option<Capacity> {
        match self.pick {
            0 => Some(Capacity::Member),
            1 => Some(Capacity::Invited),
            _ => self.place_of.map(Capacity::InPlaceOf),
        }
    }

    pub(super) const fn mode(&self) -> Mode {
        if self.by_video { Mode::Video } else { Mode::InPerson }
    }

    fn subject(&self) -> Option<VoteSubject> {
        let label = || (!self.text.is_empty()).then(|| self.text.clone());
        Some(match self.pick {
            0 => VoteSubject::Decision,
            1 => VoteSubject::Part(label()?),
            2 => VoteSubject::Amendment(label()?),
            3 => VoteSubject::Alternative(label()?),
            _ => VoteSubject::Procedural(label()?),
        })
    }

    /// Returns whether a day or a time was typed at which the sitting is to go on.
    fn has_end(&self) -> bool {
        !self.date.is_empty() || !self.time.is_empty()
    }

    /// Returns when the sitting is to go on; a time alone is today.
    fn end(&self, now: NaiveDateTime) -> Option<NaiveDateTime> {
        let date = if self.date.is_empty() { now.date() } else { parse_date(&self.date)? };
        let end = date.and_time(parse_time(&self.time)?);
        (end > now).then_some(end)
    }

    /// Every item that is left is put off for the same reason, then the sitting is closed.
    fn close_all(&self, sitting: &Sitting) -> Option<Vec<Event>> {
        let reason = (!self.text.is_empty()).then(|| self.text.clone())?;
        let left = left(sitting).map(|record| Event::ItemClosed {
            item: record.item.id,
            outcome: Outcome::Postponed { reason: reason.clone(), to: self.to },
        });
        Some(left.chain([Event::Closed]).collect())
    }
}

/// Returns the items without an outcome.
pub fn left(sitting: &Sitting) -> impl Iterator<Item = &ItemRecord> {
    sitting.items().iter().filter(|record| !record.is_done())
}

/// Returns who can dissent from a vote: those who could answer, are not recorded «for» and have not dissented yet.
pub fn dissenters(facts: &Facts, vote: VoteId) -> Vec<PersonId> {
    let Some(vote) = facts.sitting.as_ref().and_then(|sitting| sitting.vote(vote)) else { return Vec::new() };
    let voters = vote.closed.iter().flat_map(|closed| closed.voters.iter().copied());
    voters
        .filter(|voter| vote.ballots.get(voter) != Some(&Choice::For))
        .filter(|voter| !vote.dissents.iter().any(|dissent| dissent.member == *voter))
        .collect()
}
