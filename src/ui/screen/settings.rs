//! The rules, the calendar, the body, the look, the file.

mod body;
mod change;
mod days;
mod facts;
mod file;
mod look;
mod question;
mod rules;
mod view;
mod words;

use std::path::PathBuf;

use iced::Task;
use iced::widget::operation::focus;

use self::facts::Facts;
use self::file::Check;
use self::question::Question;
use super::{Means, Sheet};
use crate::office::rules::SettingChange;
use crate::office::verification::Health;
use crate::office::{Office, OfficeError};
use crate::store::Access;
use crate::ui::action::{Action, Event};
use crate::ui::context::Context;
use crate::ui::desk::Trouble;
use crate::ui::entrance::secret::Secret;
use crate::ui::entrance::{shield, start};
use crate::ui::keys::Command;
use crate::ui::page::Page;
use crate::ui::preferences::Preference;
use crate::ui::widget::badge::Tone;

/// A part of the settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The rules of the profile.
    Rules,
    /// The days that no rule knows.
    Days,
    /// The body and its letterhead.
    Body,
    /// Language, look, size.
    Look,
    /// The file, its password and copies.
    File,
}

impl Part {
    /// Every part, in the order in which they stand.
    pub const ALL: [Self; 5] = [Self::Rules, Self::Days, Self::Body, Self::Look, Self::File];
}

/// The rules, the calendar, the body, the look, the file.
pub struct Setup {
    facts: Option<Facts>,
    part: Part,
    filter: rules::Filter,
    /// The rule that is selected.
    rule: Option<&'static str>,
    /// The day that is selected.
    day: Option<days::Row>,
    body: Option<body::Draft>,
    check: Check,
    question: Option<Question>,
    /// Whether something was written in the question that is open.
    touched: bool,
    path: PathBuf,
}

/// What happens on the screen.
#[derive(Debug, Clone)]
pub enum Message {
    /// Everything was read.
    Loaded(Box<Facts>),
    /// Something was recorded that the window itself shows.
    Recorded(Box<Facts>),
    /// A day was recorded: its question can go.
    DayRecorded(Box<Facts>),
    /// The user wants to see another part.
    Part(usize),
    /// The user wants to see other rules.
    Filter(usize),
    /// The user goes to a row.
    Select(usize),
    /// The user opens a row.
    Open(usize),
    /// The selected rule is to say something else.
    ChangeRule,
    /// A day is to be added.
    AddDay,
    /// The day of Kurban Ait is to be set.
    SetAit,
    /// Something was written of a rule.
    Change(change::Edit),
    /// The rule was changed, or that was refused.
    Changed(Result<Box<Facts>, Box<Trouble>>),
    /// Something was written of a day.
    Day(days::Edit),
    /// The record of the day goes.
    RemoveDay,
    /// Something was written of the body.
    Body(body::Edit),
    /// The body is to be recorded.
    SaveBody,
    /// The user likes the window otherwise.
    Prefer(Preference),
    /// A password is to be set.
    AskPassword,
    /// The password is to go.
    AskUnprotect,
    /// The password was written.
    Shield(shield::Message),
    /// The password is another one now.
    PasswordSet(Box<Facts>),
    /// A copy is to be made.
    Copy,
    /// The user said where.
    CopyTo(Option<PathBuf>),
    /// It was made.
    Copied(PathBuf),
    /// The file is to be looked into.
    Check,
    /// It was looked into.
    Checked(Box<Health>),
    /// The question is answered.
    Answer,
    /// No answer.
    Cancel,
    /// The rows have moved.
    Scrolled,
}

impl Setup {
    /// Opens the screen.
    pub fn new(means: &Means) -> (Self, Task<Message>) {
        let screen = Self {
            facts: None,
            part: Part::Rules,
            filter: rules::Filter::default(),
            rule: None,
            day: None,
            body: None,
            check: Check::NotAsked,
            question: None,
            touched: false,
            path: means.opened.path.clone(),
        };
        (screen, means.desk.read(|office| Facts::load(office), |facts| Message::Loaded(Box::new(facts))))
    }

    fn loaded(&mut self, facts: Facts) -> Action<Message> {
        let first = self.facts.is_none();
        match (&mut self.body, &self.facts) {
            (Some(draft), Some(before)) => draft.refresh(before, &facts),
            (_, _) => self.body = Some(body::Draft::of(&facts)),
        }
        self.facts = Some(facts);
        if first { Action::run(focus(rules::LIST)) } else { Action::event(Event::Shift) }
    }

    /// Returns the rules that are shown.
    fn listed(&self) -> Vec<&facts::Line> {
        let lines = self.facts.iter().flat_map(|facts| &facts.lines);
        lines.filter(|line| self.filter.takes(line)).collect()
    }

    fn select(&mut self, row: usize) -> Action<Message> {
        match self.part {
            Part::Rules => self.rule = self.listed().get(row).map(|line| line.setting.key),
            Part::Days => self.day = self.facts.as_ref().and_then(|facts| days::rows(facts).get(row).copied()),
            Part::Body | Part::Look | Part::File => {}
        }
        Action::event(Event::Shift)
    }

    fn open(&mut self, row: usize, means: &Means) -> Action<Message> {
        let selected = self.select(row);
        let asked = match self.part {
            Part::Rules => self.change_rule(means),
            Part::Days => self.change_day(means),
            Part::Body | Part::Look | Part::File => Action::none(),
        };
        selected.also(asked.task)
    }

    fn ask(&mut self, question: Option<Question>, means: &Means) -> Action<Message> {
        if means.opened.access == Access::Writing {
            self.question = question;
            self.touched = false;
        }
        Action::none()
    }

    fn change_rule(&mut self, means: &Means) -> Action<Message> {
        let line = self.rule.and_then(|key| self.listed().into_iter().find(|line| line.setting.key == key));
        let draft = line.map(|line| change::Draft::of(line, means.clock.today()));
        self.ask(draft.map(|draft| Question::Rule(Box::new(draft), None)), means)
    }

    fn change_day(&mut self, means: &Means) -> Action<Message> {
        let draft = match (self.day, &self.facts) {
            (Some(row), Some(facts)) => days::Draft::of(row, facts),
            (_, _) => None,
        };
        self.ask(draft.map(Question::Day), means)
    }

    /// Records the body, if anything was written that can stand.
    fn save_body(&self, means: &Means) -> Task<Message> {
        let change = match (&self.body, &self.facts) {
            (Some(draft), Some(facts)) => {
                draft.change(facts).map(|(name, settings)| (name != facts.name, name, settings))
            }
            (_, _) => None,
        };
        let Some((renamed, name, settings)) = change else { return Task::none() };
        let work = move |office: &mut Office| {
            if renamed {
                office.rename_body(&name)?;
            }
            if office.settings()? != settings {
                office.change_settings(&settings)?;
            }
            Facts::load(office)
        };
        means.desk.write(None, work, |facts| Message::Recorded(Box::new(facts)))
    }

    fn turn_to(&mut self, at: usize, means: &Means) -> Action<Message> {
        let saved = if self.part == Part::Body { self.save_body(means) } else { Task::none() };
        self.part = Part::ALL.get(at).copied().unwrap_or(Part::Rules);
        Action::run(saved).and(Event::Shift)
    }

    fn answer(&mut self, means: &Means) -> Action<Message> {
        let Some(question) = &self.question else { return Action::none() };
        match question {
            Question::Rule(draft, _) => match draft.change() {
                Some(change) => Action::run(record_change(change, means)),
                None => Action::none(),
            },
            Question::Day(draft) => match draft.change() {
                Some(change) => Action::run(record_day(change, means)),
                None => Action::none(),
            },
            Question::Password(shield) => match shield.password().and_then(Secret::password) {
                Some(password) => {
                    self.question = None;
                    Action::run(set_password(Some(password), means))
                }
                None => Action::none(),
            },
            Question::Unprotect => {
                self.question = None;
                Action::run(set_password(None, means))
            }
        }
    }

    fn changed(&mut self, result: Result<Box<Facts>, Box<Trouble>>) -> Action<Message> {
        match (result, &mut self.question) {
            (Ok(facts), _) => {
                self.question = None;
                self.loaded(*facts).and(Event::Reread).also(focus(rules::LIST))
            }
            (Err(trouble), Some(Question::Rule(_, refused))) => {
                *refused = Some(trouble);
                Action::event(Event::Shift)
            }
            (Err(trouble), _) => Action::event(Event::Fail(trouble)),
        }
    }

    fn edit_question(&mut self, edit: impl FnOnce(&mut Question)) -> Action<Message> {
        if let Some(question) = &mut self.question {
            self.touched = true;
            edit(question);
        }
        Action::none()
    }

    fn remove_day(&mut self, means: &Means) -> Action<Message> {
        let day = match &self.question {
            Some(Question::Day(draft)) => draft.recorded(),
            Some(Question::Rule(_, _) | Question::Password(_) | Question::Unprotect) | None => None,
        };
        let Some(day) = day else { return Action::none() };
        (self.question, self.day) = (None, None);
        let work = move |office: &mut Office| {
            office.remove_calendar_exception(day)?;
            Facts::load(office)
        };
        Action::run(means.desk.write(None, work, |facts| Message::Recorded(Box::new(facts))))
    }

    fn copy(&self, means: &Means) -> Action<Message> {
        let name = file::copy_name(&self.path, means.clock.today());
        let (title, kind) = (means.tr.setup_copy(), start::file_kind(&means.tr));
        Action::run(means.outside.choose_new(title, name, kind, Message::CopyTo))
    }

    fn check(&mut self, means: &Means) -> Action<Message> {
        self.check = Check::Running;
        Action::run(means.desk.read(|office| office.check(), |health| Message::Checked(Box::new(health))))
    }

    fn main(&mut self, means: &Means) -> Action<Message> {
        match (&self.question, self.part) {
            (Some(Question::Unprotect), _) | (None, Part::Look) => Action::none(),
            (Some(_), _) => self.answer(means),
            (None, Part::Rules) => self.change_rule(means),
            (None, Part::Days) => self.ask(Some(Question::Day(days::Draft::day())), means),
            (None, Part::Body) => Action::run(self.save_body(means)),
            (None, Part::File) => self.copy(means),
        }
    }
}

fn record_change(change: SettingChange, means: &Means) -> Task<Message> {
    let work = move |office: &mut Office| {
        office.change_setting(&change)?;
        Facts::load(office)
    };
    means.desk.attempt(None, work, |result| Message::Changed(result.map(Box::new)))
}

fn record_day(change: days::Change, means: &Means) -> Task<Message> {
    let work = move |office: &mut Office| {
        match change {
            days::Change::Day(day, exception, moved) => {
                office.set_calendar_exception(day, &exception)?;
                if let Some(moved) = moved {
                    office.remove_calendar_exception(moved)?;
                }
            }
            days::Change::Ait(ait) => office.set_kurban_ait(days::year(ait), ait)?,
        }
        Facts::load(office)
    };
    means.desk.write(None, work, |facts| Message::DayRecorded(Box::new(facts)))
}

fn set_password(password: Option<zeroize::Zeroizing<String>>, means: &Means) -> Task<Message> {
    let work = move |office: &mut Office| {
        office.set_password(password.as_ref().map(|password| password.as_str()))?;
        Facts::load(office)
    };
    means.desk.write(None, work, |facts| Message::PasswordSet(Box::new(facts)))
}

fn copy_to(path: PathBuf, means: &Means) -> Task<Message> {
    let to = path.clone();
    let work = move |office: &mut Office| -> Result<(), OfficeError> { office.backup(&to) };
    means.desk.read(work, move |()| Message::Copied(path))
}

impl Sheet for Setup {
    type Message = Message;

    fn update(&mut self, message: Message, means: &Means) -> Action<Message> {
        match message {
            Message::Loaded(facts) => self.loaded(*facts),
            Message::Recorded(facts) => self.loaded(*facts).and(Event::Reread),
            Message::DayRecorded(facts) => {
                self.question = None;
                self.loaded(*facts).and(Event::Reread)
            }
            Message::Part(at) => self.turn_to(at, means),
            Message::Filter(at) => {
                self.filter = rules::Filter::ALL.get(at).copied().unwrap_or_default();
                Action::event(Event::Shift)
            }
            Message::Select(row) => self.select(row),
            Message::Open(row) => self.open(row, means),
            Message::ChangeRule => self.change_rule(means),
            Message::AddDay => self.ask(Some(Question::Day(days::Draft::day())), means),
            Message::SetAit => self.ask(Some(Question::Day(days::Draft::ait())), means),
            Message::Change(edit) => self.edit_question(|question| question.edit_rule(edit)),
            Message::Changed(result) => self.changed(result),
            Message::Day(edit) => self.edit_question(|question| question.edit_day(edit)),
            Message::RemoveDay => self.remove_day(means),
            Message::Body(edit) => {
                if let Some(draft) = &mut self.body {
                    draft.edit(edit);
                }
                Action::event(Event::Wrote)
            }
            Message::SaveBody => Action::run(self.save_body(means)),
            Message::Prefer(preference) => Action::event(Event::Prefer(preference)),
            Message::AskPassword => self.ask(Some(Question::Password(shield::Shield::default())), means),
            Message::AskUnprotect => self.ask(Some(Question::Unprotect), means),
            Message::Shield(message) => self.edit_question(|question| question.edit_password(message)),
            Message::PasswordSet(facts) => {
                let told = Event::Tell(Tone::Good, means.tr.setup_password_done());
                self.loaded(*facts).and(Event::Reread).and(told)
            }
            Message::Copy => self.copy(means),
            Message::CopyTo(Some(path)) => Action::run(copy_to(path, means)),
            Message::CopyTo(None) => Action::none(),
            Message::Copied(path) => {
                Action::event(Event::Tell(Tone::Good, means.tr.setup_copy_done(&path.display().to_string())))
            }
            Message::Check => self.check(means),
            Message::Checked(health) => {
                self.check = Check::Done(health);
                Action::event(Event::Shift)
            }
            Message::Answer => self.answer(means),
            Message::Cancel => {
                self.question = None;
                Action::none()
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
            Command::Cancel => self.question.take().map(|_| Action::none()),
            Command::New if self.question.is_none() && self.part == Part::Days => {
                Some(self.ask(Some(Question::Day(days::Draft::day())), means))
            }
            Command::Save if self.part == Part::Body => Some(Action::run(self.save_body(means))),
            _ => None,
        }
    }

    fn leave(&mut self, means: &Means) -> Task<Message> {
        self.save_body(means)
    }

    fn unrecorded(&self, means: &Means) -> Option<String> {
        let (draft, facts) = (self.body.as_ref()?, self.facts.as_ref()?);
        if self.touched && self.question.is_some() {
            return Some(means.tr.frame_open_form());
        }
        draft.is_changed(facts).then(|| means.tr.setup_part_body())
    }
}
