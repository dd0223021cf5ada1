//! The window at work: the page that is shown, the way back, what was saved, what was refused.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use chrono::NaiveDateTime;
use iced::Task;

use super::day::Ahead;
use super::finding::Deed;
use super::frame;
use super::leaving::Bound;
use super::rail::{self, Waiting};
use super::search::{self, Search};
use crate::clock::Clock;
use crate::domain::calendar::Calendar;
use crate::i18n::Catalog;
use crate::office::OfficeError;
use crate::office::practice::day::Leap;
use crate::store::Access;
use crate::ui::action::{Action, Event};
use crate::ui::context::Context;
use crate::ui::desk::{Desk, Notice, Opened, Trouble};
use crate::ui::hall::HallFacts;
use crate::ui::keys::Command;
use crate::ui::place::Place;
use crate::ui::preferences::Preference;
use crate::ui::screen::{self, Means, Screen};
use crate::ui::widget::Element;
use crate::ui::widget::badge::Tone;

/// So many steps lead back.
const HISTORY: usize = 50;

/// The window while a file is open.
pub struct Work {
    pub(super) means: Means,
    pub(super) screen: Screen,
    pub(super) place: Place,
    history: Vec<Place>,
    /// Which opening of a screen this is: an answer to an earlier one comes late.
    pub(super) visit: u64,
    pub(super) saved: Option<NaiveDateTime>,
    pub(super) told: Option<Told>,
    sentences: u64,
    pub(super) trouble: Option<Box<Trouble>>,
    pub(super) help: bool,
    /// The question to which day to go.
    pub(super) ahead: Option<Ahead>,
    pub(super) fallen: bool,
    pub(super) search: Option<Search>,
    waiting: Waiting,
    /// Whether something was recorded since it was counted what waits.
    stale: bool,
    /// How often something was written.
    pub(super) strokes: u64,
    /// The last stroke, while it waits for its quiet second.
    pub(super) writing: Option<u64>,
    /// Where the user wanted to go when something could not be recorded.
    pub(super) barred: Option<Bound>,
}

/// A sentence at the foot of the page.
#[derive(Debug, Clone)]
pub struct Told {
    pub(super) tone: Tone,
    pub(super) words: String,
    /// The file that it speaks of.
    pub(super) file: Option<PathBuf>,
    number: u64,
}

/// What happens at work.
#[derive(Debug, Clone)]
pub enum Message {
    /// Something happened on the screen of a visit.
    Screen(u64, screen::Message),
    /// The user chose a place in the rail.
    Go(Place),
    /// The user goes back.
    Back,
    /// The sentence at the foot was read.
    CloseTold,
    /// The sentence at the foot has stood long enough.
    Faded(u64),
    /// The user wants to see a file that was written, or its folder.
    OpenFile(PathBuf),
    /// It was opened, or not.
    FileOpened(PathBuf, Result<(), Arc<io::Error>>),
    /// The refusal was read.
    CloseTrouble,
    /// The list of shortcuts was read.
    CloseHelp,
    /// The user wants the list of shortcuts.
    Help,
    /// The user wants to search.
    OpenSearch,
    /// Something happened in the search.
    Search(search::Message),
    /// It was counted what waits.
    Counted(Waiting),
    /// The days of rest were read.
    CalendarRead(Box<Calendar>),
    /// Another day is asked for.
    AskDay,
    /// It is known where one can go from this day.
    DayAsked(Ahead),
    /// The question for a day is over.
    CloseDay,
    /// The practice collegium goes to another day.
    Leap(Leap),
    /// It is there.
    Leapt(Box<Opened>),
    /// The file was looked at again.
    Reread(Box<Opened>),
    /// The user likes the window otherwise.
    Prefer(Preference),
    /// Nothing was written for a while after this stroke.
    Quiet(u64),
    /// What was written on the screen of a visit was recorded, or refused: the user wants to go on.
    Left(u64, Bound),
    /// The user stays with what is not recorded.
    Stay,
    /// The user goes on without it.
    LeaveAnyway,
}

/// What follows for the window as a whole.
#[must_use]
pub struct Outcome {
    /// The work to be waited for.
    pub task: Task<Message>,
    /// Whether much of the picture changes.
    pub shifts: bool,
    /// How the user likes the window.
    pub preference: Option<Preference>,
    /// The days of rest, where they were read.
    pub calendar: Option<Box<Calendar>>,
    /// Whether the user leaves the program.
    pub closes: bool,
    /// Whether the window for the hall is to be opened, or closed.
    pub hall: bool,
}

impl Outcome {
    pub(super) fn run(task: Task<Message>) -> Self {
        Self { task, shifts: true, preference: None, calendar: None, closes: false, hall: false }
    }
}

impl Work {
    /// Begins with what is to be done today.
    pub fn new(means: Means) -> (Self, Task<Message>) {
        let (screen, task) = Screen::open(Place::Today, &means);
        let calendar = read_calendar(&means.desk);
        let work = Self {
            means,
            screen,
            place: Place::Today,
            history: Vec::new(),
            visit: 0,
            saved: None,
            told: None,
            sentences: 0,
            trouble: None,
            help: false,
            ahead: None,
            fallen: false,
            search: None,
            waiting: Waiting::default(),
            stale: false,
            strokes: 0,
            writing: None,
            barred: None,
        };
        let waiting = work.count();
        (work, Task::batch([task.map(|message| Message::Screen(0, message)), calendar, waiting]))
    }

    /// Returns the way to the office.
    pub fn desk(&self) -> &Desk {
        &self.means.desk
    }

    /// Returns what waits for the user.
    pub(super) fn waiting(&self) -> Waiting {
        self.waiting
    }

    /// Whether there is a way back.
    pub(super) fn has_history(&self) -> bool {
        !self.history.is_empty()
    }

    /// Whether the file can be written.
    pub fn is_writable(&self) -> bool {
        self.means.opened.access == Access::Writing && !self.fallen
    }

    /// Whether this is the practice collegium.
    pub fn is_practice(&self) -> bool {
        self.means.opened.practice
    }

    /// Returns the clock by which the file is worked with.
    pub fn clock(&self) -> Clock {
        self.means.clock
    }

    /// Whether the seconds of the clock are shown.
    pub fn shows_seconds(&self) -> bool {
        self.screen.shows_seconds()
    }

    /// Returns what the hall may see of the sitting that is shown, if one is.
    pub fn hall(&self) -> Option<HallFacts> {
        self.screen.hall()
    }

    /// Returns the title of the window.
    pub fn title(&self, cx: Context<'_>) -> String {
        cx.tr.frame_title(cx.text(&self.means.opened.name))
    }

    /// Speaks another language from now on.
    pub fn speak(&mut self, tr: Catalog) {
        self.means.tr = tr;
    }

    /// Takes note that time has passed.
    pub fn tick(&mut self) -> Task<Message> {
        let visit = self.visit;
        self.screen.tick(&self.means).map(move |message| Message::Screen(visit, message))
    }

    /// Shows the window.
    pub fn view<'a>(&'a self, cx: Context<'a>) -> Element<'a, Message> {
        frame::frame(self, cx)
    }

    /// Returns the page of the screen.
    pub(super) fn page<'a>(&'a self, cx: Context<'a>) -> crate::ui::page::Page<'a, Message> {
        let visit = self.visit;
        self.screen.view(cx).map(move |message| Message::Screen(visit, message))
    }

    /// Takes in what happened.
    pub fn update(&mut self, message: Message) -> Outcome {
        match message {
            Message::Screen(visit, message) if visit == self.visit => {
                let action = self.screen.update(message, &self.means);
                self.acted(action)
            }
            Message::Screen(_, _) | Message::FileOpened(_, Ok(())) => quiet(),
            Message::Go(place) => self.go(place),
            Message::Back => self.back(),
            Message::CloseTold => {
                self.told = None;
                Outcome::run(Task::none())
            }
            Message::Faded(number) => {
                if self.told.as_ref().is_some_and(|told| told.number == number) {
                    self.told = None;
                }
                Outcome::run(Task::none())
            }
            Message::OpenFile(path) => {
                let opened = path.clone();
                let open = self.means.outside.open(path, move |result| Message::FileOpened(opened, result));
                Outcome { task: open, ..quiet() }
            }
            Message::FileOpened(path, Err(source)) => {
                self.trouble = Some(Trouble::bare(OfficeError::File { path, source }));
                Outcome::run(Task::none())
            }
            Message::CloseTrouble | Message::Stay => {
                self.trouble = None;
                self.barred = None;
                Outcome::run(Task::none())
            }
            Message::CloseHelp => {
                self.help = false;
                Outcome::run(Task::none())
            }
            Message::Help => {
                self.help = true;
                Outcome::run(Task::none())
            }
            Message::OpenSearch => self.open_search(),
            Message::Search(message) => self.searched(message),
            Message::Counted(waiting) => {
                self.waiting = waiting;
                Outcome::run(Task::none())
            }
            Message::CalendarRead(calendar) => Outcome { calendar: Some(calendar), ..Outcome::run(Task::none()) },
            Message::AskDay => Outcome::run(
                self.means.desk.read(|office| Ok(Ahead { sitting: office.landing(Leap::Sitting)? }), Message::DayAsked),
            ),
            Message::DayAsked(ahead) => {
                self.ahead = Some(ahead);
                Outcome::run(Task::none())
            }
            Message::CloseDay => {
                self.ahead = None;
                Outcome::run(Task::none())
            }
            Message::Leap(leap) => {
                self.ahead = None;
                self.depart(Bound::Day(leap))
            }
            Message::Leapt(opened) => {
                self.means.clock = opened.clock;
                self.means.opened = *opened;
                // What is overdue is not what it was.
                self.stale = true;
                self.tell(Tone::Good, self.means.tr.frame_day_now(self.means.clock.today()));
                self.show(self.place)
            }
            Message::Reread(opened) => {
                self.means.opened = *opened;
                Outcome::run(Task::none())
            }
            Message::Prefer(preference) => Outcome { preference: Some(preference), ..Outcome::run(Task::none()) },
            Message::Quiet(stroke) => Outcome { task: self.quiet(stroke), ..quiet() },
            Message::Left(visit, bound) => self.left(visit, bound),
            Message::LeaveAnyway => self.leave_anyway(),
        }
    }

    /// Takes in what the desk told.
    pub fn noticed(&mut self, notice: Notice) -> Task<Message> {
        match notice {
            Notice::Saved(at) => {
                self.saved = Some(at);
                self.stale = true;
                // At the table every second counts, and the rail is not seen.
                if !matches!(self.place, Place::Sitting(_)) {
                    return self.recount();
                }
            }
            Notice::Failed(trouble) => self.trouble = Some(trouble),
            Notice::Fell => self.fallen = true,
        }
        Task::none()
    }

    /// Does what a shortcut means.
    pub fn command(&mut self, command: Command) -> Outcome {
        if self.trouble.is_some() || self.help || self.ahead.is_some() || self.barred.is_some() {
            if matches!(command, Command::Cancel | Command::Main | Command::Help) {
                self.ahead = None;
                self.barred = None;
                self.trouble = None;
                self.help = false;
            }
            return Outcome::run(Task::none());
        }
        if self.search.is_some() {
            return match command {
                Command::Cancel | Command::Search => self.searched(search::Message::Close),
                _ => quiet(),
            };
        }
        if let Some(action) = self.screen.command(command, &self.means) {
            return self.acted(action);
        }
        match command {
            Command::Help => {
                self.help = true;
                Outcome::run(Task::none())
            }
            Command::Back => self.back(),
            Command::Search => self.open_search(),
            Command::Page(number) => match rail::place(number) {
                Some(place) => self.go(place),
                None => quiet(),
            },
            _ => quiet(),
        }
    }

    fn open_search(&mut self) -> Outcome {
        self.search = Some(Search::default());
        Outcome::run(Task::none())
    }

    fn searched(&mut self, message: search::Message) -> Outcome {
        let writable = self.is_writable();
        let Some(search) = &mut self.search else { return quiet() };
        match search.update(message, &self.means.desk, writable) {
            search::Outcome::Stays(task) => Outcome::run(task.map(Message::Search)),
            search::Outcome::Closes(deed) => {
                self.search = None;
                match deed {
                    None => Outcome::run(Task::none()),
                    Some(Deed::Go(place)) => self.go(place),
                    Some(Deed::Prefer(preference)) => {
                        Outcome { preference: Some(preference), ..Outcome::run(Task::none()) }
                    }
                    Some(Deed::Help) => {
                        self.help = true;
                        Outcome::run(Task::none())
                    }
                }
            }
        }
    }

    /// Counts again what waits, if something was recorded.
    fn recount(&mut self) -> Task<Message> {
        if std::mem::take(&mut self.stale) { self.count() } else { Task::none() }
    }

    fn count(&self) -> Task<Message> {
        let today = self.means.clock.now().date();
        self.means.desk.read(move |office| Ok(Waiting::of(&office.duties(today)?)), Message::Counted)
    }

    fn acted(&mut self, action: Action<screen::Message>) -> Outcome {
        let visit = self.visit;
        let mut outcome = quiet();
        outcome.task = action.task.map(move |message| Message::Screen(visit, message));
        for event in action.events {
            let next = self.happened(event);
            outcome.task = Task::batch([outcome.task, next.task]);
            outcome.shifts |= next.shifts;
            outcome.preference = next.preference.or(outcome.preference);
            outcome.closes |= next.closes;
            outcome.hall |= next.hall;
        }
        outcome
    }

    fn happened(&mut self, event: Event) -> Outcome {
        match event {
            Event::Go(place) => self.go(place),
            Event::Back => self.back(),
            Event::Tell(tone, words) => {
                self.tell(tone, words);
                Outcome::run(Task::none())
            }
            Event::File(words, path) => {
                self.tell(Tone::Good, words);
                if let Some(told) = &mut self.told {
                    told.file = Some(path);
                }
                Outcome::run(Task::none())
            }
            Event::Fail(trouble) => {
                self.trouble = Some(trouble);
                Outcome::run(Task::none())
            }
            Event::Prefer(preference) => Outcome { preference: Some(preference), ..Outcome::run(Task::none()) },
            Event::Reread => Outcome::run(self.reread()),
            Event::Wrote => {
                self.wrote();
                quiet()
            }
            Event::Hall => Outcome { hall: true, ..Outcome::run(Task::none()) },
            Event::Shift => Outcome::run(Task::none()),
        }
    }

    fn tell(&mut self, tone: Tone, words: String) {
        self.sentences += 1;
        self.told = Some(Told { tone, words, file: None, number: self.sentences });
    }

    /// Returns the number of the sentence at the foot while it has to go by itself; what speaks of a failure stays
    /// until it is closed.
    pub fn fading(&self) -> Option<u64> {
        self.told.as_ref().filter(|told| told.tone != Tone::Bad).map(|told| told.number)
    }

    fn reread(&self) -> Task<Message> {
        let opened = self.means.opened.clone();
        let read = self.means.desk.read(
            move |office| {
                let (name, access, encrypted) = (office.body()?.name, office.access().clone(), office.has_password());
                Ok(Opened { access, name, encrypted, ..opened })
            },
            |opened| Message::Reread(Box::new(opened)),
        );
        Task::batch([read, read_calendar(&self.means.desk)])
    }

    /// Goes to another day.
    fn leap(&mut self, leap: Leap) -> Outcome {
        let opened = self.means.opened.clone();
        let leapt = self.means.desk.write(
            None,
            move |office| {
                office.leap(leap)?;
                Ok(Opened { clock: office.clock(), ..opened })
            },
            |opened| Message::Leapt(Box::new(opened)),
        );
        Outcome::run(leapt)
    }

    fn back(&mut self) -> Outcome {
        let Some(&place) = self.history.last() else { return quiet() };
        match self.screen.turn(place, &self.means) {
            Some(action) => {
                self.history.pop();
                self.turned(place, action)
            }
            None => self.depart(Bound::Back),
        }
    }

    fn go(&mut self, place: Place) -> Outcome {
        match self.screen.turn(place, &self.means) {
            Some(action) => {
                self.remember(place);
                self.turned(place, action)
            }
            None => self.depart(Bound::Place(place)),
        }
    }

    /// Goes to where the user is bound.
    pub(super) fn arrive(&mut self, bound: Bound) -> Outcome {
        match bound {
            Bound::Place(place) => {
                self.remember(place);
                self.enter(place)
            }
            Bound::Back => match self.history.pop() {
                Some(place) => self.enter(place),
                None => quiet(),
            },
            Bound::Day(leap) => self.leap(leap),
            Bound::Out => Outcome { closes: true, ..quiet() },
        }
    }

    fn remember(&mut self, place: Place) {
        if place != self.place {
            self.history.push(self.place);
            if self.history.len() > HISTORY {
                self.history.remove(0);
            }
        }
    }

    fn turned(&mut self, place: Place, action: Action<screen::Message>) -> Outcome {
        self.settle(place);
        let mut outcome = self.acted(action);
        outcome.shifts = true;
        outcome
    }

    /// The question for a new session is asked once: on the way back there is the list.
    fn settle(&mut self, place: Place) {
        self.place = if place == Place::NewSession { Place::Sessions } else { place };
    }

    fn enter(&mut self, place: Place) -> Outcome {
        self.settle(place);
        self.show(place)
    }

    /// Opens the screen of a place anew.
    fn show(&mut self, place: Place) -> Outcome {
        self.writing = None;
        let counted = self.recount();
        let (screen, task) = Screen::open(place, &self.means);
        self.visit += 1;
        let visit = self.visit;
        self.screen = screen;
        let entered = task.map(move |message| Message::Screen(visit, message));
        Outcome::run(Task::batch([entered, counted]))
    }
}

/// Nothing follows.
fn quiet() -> Outcome {
    Outcome { shifts: false, ..Outcome::run(Task::none()) }
}

fn read_calendar(desk: &Desk) -> Task<Message> {
    desk.read(|office| office.calendar(), |calendar| Message::CalendarRead(Box::new(calendar)))
}
