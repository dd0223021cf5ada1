//! What is written of an instruction: the instruction itself, a note on its progress, what happened to it on control.

use chrono::NaiveDate;

use super::facts::{Entry, Facts};
use crate::domain::act::Act;
use crate::domain::control::{Control, ControlEvent, ControlEventKind, StateKind};
use crate::domain::decision::Executor;
use crate::domain::id::InstructionId;
use crate::domain::review::{Instruction, ProgressNote};
use crate::domain::text::{Bilingual, Language};
use crate::i18n::format::date;
use crate::ui::widget::date::parse_date;

/// Which form is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A new instruction.
    New,
    /// A note on how the work goes.
    Note(InstructionId),
    /// Something that happened on control.
    Event(InstructionId),
}

/// What can be recorded of an instruction on control.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Happening {
    /// It was executed.
    Executed,
    /// Its term is another one.
    Extended,
    /// It was taken off control.
    Removed,
    /// The execution was not accepted.
    Returned,
    /// It was put on control again.
    Reopened,
}

impl Happening {
    /// Returns what can happen to an instruction in this state.
    pub fn of(entry: &Entry) -> &'static [Self] {
        match entry.kind() {
            None | Some(StateKind::InWork | StateKind::Extended | StateKind::Overdue) => {
                &[Self::Executed, Self::Extended, Self::Removed]
            }
            Some(StateKind::ExecutedInTime | StateKind::ExecutedLate) => {
                &[Self::Removed, Self::Returned, Self::Reopened]
            }
            Some(StateKind::Removed) => &[Self::Reopened],
        }
    }
}

/// A text in both languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Passage {
    /// The kind of the document.
    Kind,
    /// The title of the document.
    Title,
    /// What is to be done, what was done, why it was decided.
    Text,
}

/// A line of a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Line {
    /// The number of the document.
    Number,
    /// Its day.
    ActDay,
    /// The point of it.
    Point,
    /// The day the instruction came, of the note, of the event.
    Day,
    /// The term.
    Due,
}

/// What is written into a form.
#[derive(Debug, Clone, Default)]
pub struct Draft {
    /// Which form.
    pub form: Option<Form>,
    /// The kind of the document.
    pub kind: Bilingual,
    /// The title of the document.
    pub title: Bilingual,
    /// The text.
    pub text: Bilingual,
    /// Whether the document is an act of the President.
    pub presidential: bool,
    /// The unit that executes, in the list of units.
    pub unit: Option<usize>,
    /// What happened, in the list of what can happen.
    pub happening: usize,
    number: String,
    act_day: String,
    point: String,
    day: String,
    due: String,
}

impl Draft {
    /// Opens a form.
    pub fn open(form: Form, today: NaiveDate) -> Self {
        Self { form: Some(form), day: date::short(today), ..Self::default() }
    }

    /// Returns what is written in a line.
    pub fn line(&self, line: Line) -> &str {
        match line {
            Line::Number => &self.number,
            Line::ActDay => &self.act_day,
            Line::Point => &self.point,
            Line::Day => &self.day,
            Line::Due => &self.due,
        }
    }

    /// Writes into a line.
    pub fn write(&mut self, line: Line, text: String) {
        *match line {
            Line::Number => &mut self.number,
            Line::ActDay => &mut self.act_day,
            Line::Point => &mut self.point,
            Line::Day => &mut self.day,
            Line::Due => &mut self.due,
        } = text;
    }

    /// Writes a text.
    pub fn typed(&mut self, passage: Passage, language: Language, words: String) {
        let text = match passage {
            Passage::Kind => &mut self.kind,
            Passage::Title => &mut self.title,
            Passage::Text => &mut self.text,
        };
        match language {
            Language::Kazakh => text.kk = words,
            Language::Russian => text.ru = words,
        }
    }

    /// Returns the document that is written.
    fn act(&self) -> Option<Act> {
        let number = self.number.trim().to_owned();
        let named = !number.is_empty() && !self.kind.is_missing(Language::Kazakh);
        named.then_some(())?;
        Some(Act { kind: self.kind.clone(), number, date: parse_date(&self.act_day)? })
    }

    /// Returns the new instruction.
    pub fn instruction(&self, facts: &Facts) -> Option<Instruction> {
        let unit = facts.units.get(self.unit?)?.id;
        let due = if self.due.trim().is_empty() { None } else { Some(parse_date(&self.due)?) };
        if self.text.is_missing(Language::Kazakh) {
            return None;
        }
        Some(Instruction {
            id: InstructionId(0),
            act: self.act()?,
            title: self.title.clone(),
            point: self.point.trim().to_owned(),
            text: self.text.clone(),
            executors: vec![Executor::Unit(unit)],
            presidential_act: self.presidential,
            action_plan: None,
            control: Control::new(parse_date(&self.day)?, due).ok()?,
            notes: Vec::new(),
        })
    }

    /// Returns the note.
    pub fn note(&self) -> Option<ProgressNote> {
        let date = parse_date(&self.day)?;
        (!self.text.is_missing(Language::Kazakh)).then(|| ProgressNote { date, text: self.text.clone() })
    }

    /// Returns what is chosen to have happened.
    pub fn chosen(&self, entry: &Entry) -> Happening {
        let offered = Happening::of(entry);
        offered.get(self.happening).or(offered.first()).copied().unwrap_or(Happening::Executed)
    }

    /// Returns what happened.
    pub fn event(&self, entry: &Entry) -> Option<ControlEvent> {
        let kind = match self.chosen(entry) {
            Happening::Executed => ControlEventKind::Executed,
            Happening::Extended => ControlEventKind::Extended { to: parse_date(&self.due)? },
            Happening::Removed => ControlEventKind::Removed,
            Happening::Returned => ControlEventKind::Returned,
            Happening::Reopened => ControlEventKind::Reopened,
        };
        let date = parse_date(&self.day)?;
        Some(ControlEvent { date, kind, basis: self.act(), decided_by: None, note: self.text.clone() })
    }

    /// Returns whether the form has what its operation needs; the rules say the rest.
    pub fn is_whole(&self, facts: &Facts) -> bool {
        match self.form {
            None => false,
            Some(Form::New) => self.instruction(facts).is_some(),
            Some(Form::Note(_)) => self.note().is_some(),
            Some(Form::Event(id)) => facts.entry(id).and_then(|entry| self.event(entry)).is_some(),
        }
    }
}
