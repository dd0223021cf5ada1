//! The composition in force: who is a member by which order, everybody in the directory, the units.

mod facts;
mod order;
mod paste;
mod person;
mod question;
mod table;
pub(super) mod unit;
mod view;

use iced::Task;
use iced::widget::operation::focus;

use self::facts::Facts;
use self::question::Question;
use super::{Means, Sheet};
use crate::domain::composition::Composition;
use crate::domain::composition::check::{CompositionRefusal, CompositionRemark};
use crate::domain::id::{PersonId, UnitId};
use crate::domain::person::Person;
use crate::domain::unit::Unit;
use crate::office::explain::{Voice, composition as explained};
use crate::office::names::Names;
use crate::office::{Office, OfficeError};
use crate::store::Access;
use crate::ui::action::{Action, Event};
use crate::ui::context::Context;
use crate::ui::desk::Trouble;
use crate::ui::keys::Command;
use crate::ui::page::Page;
use crate::ui::place::Place;
use crate::ui::widget::badge::Tone;

/// What the tables show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tab {
    /// The members by an order.
    Members,
    /// Everybody.
    People,
    /// The units.
    Units,
}

/// What is edited beside the table; it is recorded when the user goes on.
#[derive(Debug, Clone)]
enum Side {
    Nobody,
    Person(Box<person::Draft>),
    Unit(unit::Draft),
}

/// The composition in force.
pub struct Members {
    facts: Option<Facts>,
    /// Whom the user came for, until the people are read.
    wanted: Option<PersonId>,
    tab: Tab,
    /// The composition that is shown, where it is not the one in force.
    shown: Option<usize>,
    side: Side,
    /// The order that is being written.
    order: Option<order::Draft>,
    /// Why the order was not recorded.
    refused: Option<Box<Trouble>>,
    question: Option<Question>,
}

/// What happens on the screen.
#[derive(Debug, Clone)]
pub enum Message {
    /// Everything was read.
    Loaded(Box<Facts>),
    /// The user wants to see other tables.
    Tab(usize),
    /// The user wants to see another composition, the latest being 0.
    Shown(usize),
    /// The user goes to a row.
    Select(usize),
    /// Something was written of a person.
    Person(person::Edit),
    /// Something was written of a unit.
    Unit(unit::Edit),
    /// The panel goes.
    ClosePanel,
    /// The user has a new order.
    NewOrder,
    /// The order that is shown has a slip.
    CorrectOrder,
    /// Something was written of the order.
    Order(order::Edit),
    /// The order is to be recorded.
    RecordOrder,
    /// It was recorded, or refused.
    OrderRecorded(Result<Recorded, Box<Trouble>>),
    /// No order after all.
    CancelOrder,
    /// Somebody new is to be written down.
    NewPerson,
    /// A new unit is to be written down.
    NewUnit,
    /// A list is to be put in.
    Paste,
    /// Something was written in the question.
    Question(question::Edit),
    /// The question is answered.
    Answer,
    /// People were added.
    PeopleAdded(Box<Facts>, Vec<PersonId>),
    /// A unit was added.
    UnitAdded(Box<Facts>, UnitId),
    /// No answer.
    Cancel,
    /// The rows have moved.
    Scrolled,
}

/// An order that was recorded.
#[derive(Debug, Clone)]
pub struct Recorded {
    facts: Box<Facts>,
    remarks: Vec<CompositionRemark>,
    names: Names,
}

impl Members {
    /// Opens the screen.
    pub fn new(person: Option<PersonId>, means: &Means) -> (Self, Task<Message>) {
        let screen = Self {
            facts: None,
            wanted: person,
            tab: Tab::Members,
            shown: None,
            side: Side::Nobody,
            order: None,
            refused: None,
            question: None,
        };
        (screen, means.desk.read(|office| Facts::load(office), |facts| Message::Loaded(Box::new(facts))))
    }

    /// Returns the composition that is shown.
    fn composition(&self) -> Option<&Composition> {
        let facts = self.facts.as_ref()?;
        let at = self.shown.or(facts.current)?;
        facts.compositions.get(at).map(|one| &one.composition)
    }

    fn loaded(&mut self, facts: Facts) -> Action<Message> {
        let first = self.facts.is_none();
        self.facts = Some(facts);
        if let Some(person) = self.wanted.take() {
            self.find(person);
        }
        self.refresh();
        if first { self.focus_table() } else { Action::none() }
    }

    /// Takes over what was recorded of what is edited.
    fn refresh(&mut self) {
        let Some(facts) = &self.facts else { return };
        match &self.side {
            Side::Person(draft) if !draft.is_changed() => {
                self.side = facts.person(draft.id()).map_or(Side::Nobody, edited);
            }
            Side::Unit(draft) => {
                self.side = facts.unit(draft.id()).map_or(Side::Nobody, |unit| Side::Unit(unit::Draft::of(unit)));
            }
            Side::Person(_) | Side::Nobody => {}
        }
    }

    fn find(&mut self, person: PersonId) {
        let is_member = self.composition().is_some_and(|composition| composition.is_member(person));
        self.tab = if is_member { Tab::Members } else { Tab::People };
        if let Some(found) = self.facts.as_ref().and_then(|facts| facts.person(person)) {
            self.side = edited(found);
        }
    }

    fn focus_table(&self) -> Action<Message> {
        Action::run(focus(view::table_name(self.tab)))
    }

    /// Returns whom or what a row stands for.
    fn at(&self, row: usize) -> Side {
        let Some(facts) = &self.facts else { return Side::Nobody };
        let person = match self.tab {
            Tab::Members => {
                let seat = self.composition().and_then(|composition| composition.seats.get(row));
                seat.and_then(|seat| facts.person(seat.person))
            }
            Tab::People => facts.persons.get(row),
            Tab::Units => {
                return facts.units.get(row).map_or(Side::Nobody, |unit| Side::Unit(unit::Draft::of(unit)));
            }
        };
        person.map_or(Side::Nobody, edited)
    }

    /// Records what is edited, if anything was written.
    fn save(&self, means: &Means) -> Task<Message> {
        let loaded = |facts| Message::Loaded(Box::new(facts));
        match &self.side {
            Side::Person(draft) if draft.is_changed() => {
                let person = draft.person();
                means.desk.write(
                    None,
                    move |office| {
                        change_person(office, &person)?;
                        Facts::load(office)
                    },
                    loaded,
                )
            }
            Side::Unit(draft) if self.is_changed(draft) => {
                let unit = draft.unit();
                means.desk.write(
                    None,
                    move |office| {
                        office.change_unit(&unit)?;
                        Facts::load(office)
                    },
                    loaded,
                )
            }
            Side::Nobody | Side::Person(_) | Side::Unit(_) => Task::none(),
        }
    }

    fn is_changed(&self, draft: &unit::Draft) -> bool {
        let recorded = self.facts.as_ref().and_then(|facts| facts.unit(draft.id()));
        draft.is_named() && recorded.is_some_and(|unit| *unit != draft.unit())
    }

    /// Records what is edited and goes on to `side`.
    fn turn_to(&mut self, side: Side, means: &Means) -> Action<Message> {
        let saved = self.save(means);
        self.side = side;
        Action::run(saved).and(Event::Shift)
    }

    fn open_order(&mut self, draft: Option<order::Draft>, means: &Means) -> Action<Message> {
        if draft.is_none() || means.opened.access != Access::Writing {
            return Action::none();
        }
        let action = self.turn_to(Side::Nobody, means);
        (self.order, self.refused) = (draft, None);
        action.also(focus(order::NUMBER))
    }

    fn record_order(&mut self, means: &Means) -> Action<Message> {
        let Some(order) = &self.order else { return Action::none() };
        let Some(composition) = order.composition() else { return Action::none() };
        let is_new = order.is_new();
        let work = move |office: &mut Office| {
            let remarks = if is_new {
                office.add_composition(&composition)?.1
            } else {
                office.change_composition(&composition)?
            };
            Ok(Recorded { facts: Box::new(Facts::load(office)?), remarks, names: office.names(None)? })
        };
        Action::run(means.desk.attempt(None, work, Message::OrderRecorded))
    }

    fn order_recorded(&mut self, recorded: Recorded, means: &Means) -> Action<Message> {
        let Recorded { facts, remarks, names } = recorded;
        (self.order, self.refused, self.shown, self.tab) = (None, None, None, Tab::Members);
        let loaded = self.loaded(*facts);
        let voice = Voice::new(&names, &means.tr);
        let told: Vec<String> = remarks.iter().map(|remark| explained::remark(remark, &voice).sentence).collect();
        let (tone, words) =
            if told.is_empty() { (Tone::Good, means.tr.members_recorded()) } else { (Tone::Attention, told.join(" ")) };
        loaded.and(Event::Tell(tone, words)).and(Event::Shift).also(focus(view::table_name(Tab::Members)))
    }

    fn ask(&mut self, question: Question, means: &Means) -> Action<Message> {
        if means.opened.access != Access::Writing {
            return Action::none();
        }
        let saved = self.save(means);
        self.question = Some(question);
        Action::run(saved)
    }

    /// Adds what the question asked for.
    fn answer(&mut self, means: &Means) -> Action<Message> {
        let Some(question) = self.question.take_if(|question| question.is_ready()) else { return Action::none() };
        let people = match question {
            Question::Person(draft) => vec![draft.person()],
            Question::List(text) => paste::read(&text, question::language(&means.tr)),
            Question::Unit(draft) => return Action::run(add_unit(draft.unit(), means)),
        };
        let work = move |office: &mut Office| {
            let added = people.iter().map(|person| office.add_person(person)).collect::<Result<Vec<_>, _>>()?;
            Ok((Facts::load(office)?, added))
        };
        Action::run(means.desk.write(None, work, |(facts, added)| Message::PeopleAdded(Box::new(facts), added)))
    }

    /// Seats those who were added where an order is written; otherwise goes to the last of them.
    fn people_added(&mut self, facts: Facts, added: &[PersonId]) -> Action<Message> {
        let people: Vec<Person> = added.iter().filter_map(|id| facts.person(*id).cloned()).collect();
        let action = self.loaded(facts);
        match (&mut self.order, people.last()) {
            (Some(order), _) => people.iter().for_each(|person| order.seat(person)),
            (None, Some(last)) => (self.tab, self.side) = (Tab::People, edited(last)),
            (None, None) => {}
        }
        action.and(Event::Shift)
    }

    fn edit_order(&mut self, edit: order::Edit) -> Action<Message> {
        self.refused = None;
        if let (Some(order), Some(facts)) = (&mut self.order, &self.facts) {
            order.edit(edit, facts);
        }
        Action::none()
    }

    fn edit_person(&mut self, edit: person::Edit) -> Action<Message> {
        if let (Side::Person(draft), Some(facts)) = (&mut self.side, &self.facts) {
            draft.edit(edit, facts);
        }
        Action::none()
    }

    fn edit_unit(&mut self, edit: unit::Edit) -> Action<Message> {
        if let (Side::Unit(draft), Some(facts)) = (&mut self.side, &self.facts) {
            draft.edit(edit, facts);
        }
        Action::none()
    }

    fn edit_question(&mut self, edit: question::Edit) -> Action<Message> {
        if let (Some(question), Some(facts)) = (&mut self.question, &self.facts) {
            question.edit(edit, facts);
        }
        Action::none()
    }

    /// What Ctrl+Enter does: the answer, the order, or a new order.
    fn main(&mut self, means: &Means) -> Action<Message> {
        match (&self.question, &self.order) {
            (Some(_), _) => self.answer(means),
            (None, Some(_)) => self.record_order(means),
            (None, None) => self.new_order(means),
        }
    }

    fn new_order(&mut self, means: &Means) -> Action<Message> {
        let draft = self.facts.as_ref().map(order::Draft::after);
        self.open_order(draft, means)
    }

    /// What Esc does: the innermost of what is open goes.
    fn cancel(&mut self) -> Option<Action<Message>> {
        if self.question.take().is_some() {
            return Some(Action::none());
        }
        if self.order.take().is_some() {
            self.refused = None;
            return Some(self.focus_table().and(Event::Shift));
        }
        if matches!(self.side, Side::Nobody) {
            return None;
        }
        self.side = Side::Nobody;
        Some(self.focus_table().and(Event::Shift))
    }

    fn new_record(&mut self, means: &Means) -> Action<Message> {
        let question = match (self.tab, &self.order) {
            (Tab::Members | Tab::People, _) | (Tab::Units, Some(_)) => Question::person(),
            (Tab::Units, None) => Question::unit(),
        };
        self.ask(question, means)
    }
}

/// Returns a person as edited beside the table.
fn edited(person: &Person) -> Side {
    Side::Person(Box::new(person::Draft::of(person)))
}

/// Changes a person, and his or her post in the orders by which no sitting was begun: those still say what was known
/// when they were written down.
fn change_person(office: &mut Office, person: &Person) -> Result<(), OfficeError> {
    let before = office.person(person.id)?;
    office.change_person(person)?;
    for one in office.compositions()? {
        let mut composition = one.composition;
        let seats = composition.seats.iter_mut().filter(|seat| seat.person == person.id && seat.post == before.post);
        let changed = seats.filter(|seat| seat.post != person.post).map(|seat| seat.post = person.post.clone()).count();
        if changed == 0 {
            continue;
        }
        match office.change_composition(&composition) {
            Ok(_) | Err(OfficeError::Composition(CompositionRefusal::InUse { .. })) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

fn add_unit(unit: Unit, means: &Means) -> Task<Message> {
    let work = move |office: &mut Office| {
        let id = office.add_unit(&unit)?;
        Ok((Facts::load(office)?, id))
    };
    means.desk.write(None, work, |(facts, id)| Message::UnitAdded(Box::new(facts), id))
}

impl Sheet for Members {
    type Message = Message;

    fn update(&mut self, message: Message, means: &Means) -> Action<Message> {
        match message {
            Message::Loaded(facts) => self.loaded(*facts),
            Message::Tab(at) => {
                self.tab = [Tab::Members, Tab::People, Tab::Units].get(at).copied().unwrap_or(Tab::Members);
                self.turn_to(Side::Nobody, means)
            }
            Message::Shown(at) => {
                let count = self.facts.as_ref().map_or(0, |facts| facts.compositions.len());
                self.shown = count.checked_sub(at + 1);
                self.turn_to(Side::Nobody, means)
            }
            Message::Select(row) => self.turn_to(self.at(row), means),
            Message::Person(edit) => self.edit_person(edit),
            Message::Unit(edit) => self.edit_unit(edit),
            Message::ClosePanel => self.turn_to(Side::Nobody, means).also(focus(view::table_name(self.tab))),
            Message::NewOrder => self.new_order(means),
            Message::CorrectOrder => {
                let draft = self.composition().map(order::Draft::of);
                self.open_order(draft, means)
            }
            Message::Order(edit) => self.edit_order(edit),
            Message::RecordOrder => self.record_order(means),
            Message::OrderRecorded(Ok(recorded)) => self.order_recorded(recorded, means),
            Message::OrderRecorded(Err(trouble)) => {
                self.refused = Some(trouble);
                Action::event(Event::Shift)
            }
            Message::CancelOrder | Message::Cancel => self.cancel().unwrap_or_else(Action::none),
            Message::NewPerson => self.ask(Question::person(), means),
            Message::NewUnit => self.ask(Question::unit(), means),
            Message::Paste => self.ask(Question::List(String::new()), means),
            Message::Question(edit) => self.edit_question(edit),
            Message::Answer => self.answer(means),
            Message::PeopleAdded(facts, added) => self.people_added(*facts, &added),
            Message::UnitAdded(facts, id) => {
                let found = facts.unit(id).map_or(Side::Nobody, |unit| Side::Unit(unit::Draft::of(unit)));
                let action = self.loaded(*facts);
                self.side = found;
                action.and(Event::Shift)
            }
            Message::Scrolled => Action::event(Event::Shift),
        }
    }

    fn view<'a>(&'a self, cx: Context<'a>) -> Page<'a, Message> {
        view::page(self, cx)
    }

    fn command(&mut self, command: Command, means: &Means) -> Option<Action<Message>> {
        match command {
            Command::Main => Some(self.main(means)),
            Command::Cancel => self.cancel(),
            Command::New if self.question.is_none() => Some(self.new_record(means)),
            Command::Save => Some(Action::run(self.save(means))),
            Command::MoveUp if self.order.is_some() => Some(self.edit_order(order::Edit::Up)),
            Command::MoveDown if self.order.is_some() => Some(self.edit_order(order::Edit::Down)),
            _ => None,
        }
    }

    fn turn(&mut self, place: Place, means: &Means) -> Option<Action<Message>> {
        let Place::Composition(person) = place else { return None };
        let action = self.turn_to(Side::Nobody, means);
        if let Some(person) = person {
            self.find(person);
        }
        Some(action)
    }

    fn leave(&mut self, means: &Means) -> Task<Message> {
        self.save(means)
    }
}
