//! What the table shows: the sitting as its journal tells it, the papers beside it, and whom they name.

use std::sync::Arc;

use crate::domain::agenda::AgendaItem;
use crate::domain::decision::DecisionPoint;
use crate::domain::id::{ItemId, PersonId, SessionId};
use crate::domain::person::Person;
use crate::domain::session::answer::Answer;
use crate::domain::sitting::Sitting;
use crate::domain::sitting::entry::AbsenceReason;
use crate::domain::text::Language;
use crate::i18n::collation;
use crate::office::names::Names;
use crate::office::table::TablePapers;
use crate::office::{Office, OfficeError};

/// What the table shows.
#[derive(Debug, Clone)]
pub struct Facts {
    /// The agenda, the drafts, the directory.
    pub papers: TablePapers,
    /// The sitting; nothing before its journal is begun.
    pub sitting: Option<Sitting>,
    /// Whom and what sentences name.
    pub names: Arc<Names>,
}

impl Facts {
    /// Reads everything.
    pub fn load(office: &mut Office, session: SessionId) -> Result<Self, OfficeError> {
        Ok(Self {
            papers: office.table_papers(session)?,
            sitting: sitting(office, session)?,
            names: Arc::new(office.names(session)?),
        })
    }

    /// Returns the item of the agenda.
    pub fn item(&self, item: ItemId) -> Option<&AgendaItem> {
        self.papers.items.iter().find(|it| it.id == item)
    }

    /// Returns the points of the draft decision on an item.
    pub fn points(&self, item: ItemId) -> impl Iterator<Item = &DecisionPoint> {
        self.papers.points.iter().filter(move |point| point.item == item)
    }

    /// Returns why a member said beforehand that he or she would not come.
    pub fn declined(&self, person: PersonId) -> Option<AbsenceReason> {
        let answered = self.papers.answers.iter().find(|answered| answered.person == person)?;
        match answered.answer {
            Answer::Declined { reason } => Some(reason),
            Answer::Confirmed => None,
        }
    }

    /// Returns the person.
    pub fn person(&self, person: PersonId) -> Option<&Person> {
        self.names.person(person)
    }

    /// Returns the members, and whoever sits in the place of one: the chair first, then by the alphabet.
    pub fn members(&self, language: Language) -> Vec<PersonId> {
        let Some(sitting) = &self.sitting else { return Vec::new() };
        let composition = &sitting.setup().composition;
        let mut members: Vec<_> = composition.seats.iter().map(|seat| seat.person).collect();
        members.extend(sitting.members_present().into_iter().filter(|&person| !composition.is_member(person)));
        let rank = |person: PersonId| match composition.seat(person) {
            Some(seat) => u8::from(seat.role != crate::domain::composition::Role::Chair),
            None => 2,
        };
        self.sort(&mut members, language, rank);
        members
    }

    /// Returns who was invited, and whoever else is here without a vote, by the alphabet.
    pub fn guests(&self, language: Language) -> Vec<PersonId> {
        let Some(sitting) = &self.sitting else { return Vec::new() };
        let mut guests = sitting.setup().invited.clone();
        guests.extend(sitting.others_attended());
        guests.extend(sitting.invited_present());
        guests.retain(|&guest| !sitting.setup().composition.is_member(guest));
        guests.sort_unstable();
        guests.dedup();
        self.sort(&mut guests, language, |_| 0);
        guests
    }

    fn sort(&self, persons: &mut [PersonId], language: Language, rank: impl Fn(PersonId) -> u8) {
        let name = |person: PersonId| self.person(person).map(|it| it.full_name(language)).unwrap_or_default();
        persons.sort_by(|&one, &other| {
            let by_name = || collation::compare(language, &name(one), &name(other));
            rank(one).cmp(&rank(other)).then_with(by_name)
        });
    }
}

/// Reads the sitting alone; nothing before its journal is begun.
pub fn sitting(office: &mut Office, session: SessionId) -> Result<Option<Sitting>, OfficeError> {
    match office.sitting(session) {
        Ok(sitting) => Ok(Some(sitting.clone())),
        Err(OfficeError::NoSitting(_)) => Ok(None),
        Err(error) => Err(error),
    }
}
