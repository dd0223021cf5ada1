//! The window as a whole: what it shows before a file is open, at work, and when it closes.

mod day;
mod finding;
pub mod frame;
pub mod hall;
pub mod help;
mod leaving;
pub mod rail;
pub mod search;
pub mod work;

use std::path::PathBuf;
use std::time::Duration;

use chrono::NaiveDateTime;
use iced::futures::Stream;
use iced::futures::channel::mpsc::channel;
use iced::{Pixels, Settings, Size, Subscription, Task, window};
use zeroize::Zeroizing;

use self::work::Work;
use super::Theme;
use super::context::Context;
use super::desk::{Desk, Notice, Opened, Trouble};
use super::entrance::start::Start;
use super::entrance::{self, Entrance, Hall, Step, Wish};
use super::hall::HallWindow;
use super::keys::Command;
use super::outside::{self, Outside};
use super::preferences::{Preference, Preferences};
use super::theme::{Epoch, Role, fonts, size};
use super::widget::{Element, root, toast};
use crate::clock::Clock;
use crate::domain::calendar::Calendar;
use crate::i18n::Catalog;
use crate::office::practice::Practice;
use crate::office::{self, Office};

/// What the window needs from the machine it runs on.
#[derive(Debug, Clone)]
pub struct Machine {
    /// Who works, and by which clock.
    pub user: office::Desk,
    /// The way to files and printers.
    pub outside: Outside,
    /// The file with the likes of the user, where the system has a place for it.
    pub preferences: Option<PathBuf>,
    /// The folder for a new file.
    pub folder: PathBuf,
}

/// The window.
pub struct App {
    machine: Machine,
    preferences: Preferences,
    tr: Catalog,
    epoch: Epoch,
    now: NaiveDateTime,
    size: Size,
    window: Option<window::Id>,
    calendar: Calendar,
    phase: Phase,
    /// What was written for a new file before another one was opened.
    start: Option<Box<Start>>,
    /// The window for the hall.
    hall: Option<HallWindow>,
}

/// What the window is at.
enum Phase {
    /// No file is open.
    Entrance(Entrance),
    /// A file is open.
    Work(Box<Work>),
}

/// What happens to the window.
#[derive(Debug, Clone)]
pub enum Message {
    /// A window is there.
    WindowOpened(window::Id),
    /// A window has another size.
    Resized(Size),
    /// The user wants to close a window.
    CloseRequested(window::Id),
    /// Something happened in the window for the hall.
    Hall(hall::Message),
    /// Everything is recorded: the window can go.
    Close,
    /// The picture may have moved as a whole.
    Shifted,
    /// Time has passed.
    Tick,
    /// A shortcut was pressed.
    Command(Command),
    /// Something happened before a file was open.
    Entrance(entrance::Message),
    /// A file was opened, or not.
    FileOpened(PathBuf, Result<(Desk, Box<Opened>), Box<Trouble>>),
    /// The desk told something.
    Notice(Notice),
    /// Something happened at work.
    Work(work::Message),
    /// The likes were kept, or not.
    PreferencesKept(Result<(), String>),
}

/// Opens the window and stays until it is closed.
///
/// # Errors
/// Where the system has no display.
pub fn run(machine: Machine, preferences: Preferences, file: Option<PathBuf>) -> iced::Result {
    let boot = move || App::opened(App::new(machine.clone(), preferences.clone(), file.clone()));
    iced::daemon(boot, App::update, App::view_of)
        .settings(Settings {
            id: Some("kz.alqa.Alqa".to_owned()),
            fonts: fonts::faces(),
            default_font: fonts::REGULAR,
            default_text_size: Pixels(Role::Body.size().0),
            ..Settings::default()
        })
        .title(App::title_of)
        .theme(|app: &App, _| Some(app.theme()))
        .style(|app: &App, theme: &Theme| app.epoch.style(*theme))
        .scale_factor(|app: &App, id| if app.hall_is(id) { 1.0 } else { app.preferences.factor() })
        .subscription(App::subscription)
        .run()
}

impl App {
    /// Starts: opens `file`, or the one that was open last, or begins with the first start.
    pub fn new(machine: Machine, preferences: Preferences, file: Option<PathBuf>) -> (Self, Task<Message>) {
        let file = file.or_else(|| preferences.file.clone());
        let mut app = Self {
            tr: Catalog::new(preferences.locale),
            now: machine.user.clock.now(),
            machine,
            preferences,
            epoch: Epoch::default(),
            size: Size::new(1366.0, 768.0),
            window: None,
            calendar: Calendar::default(),
            start: None,
            phase: Phase::Entrance(Entrance::Opening),
            hall: None,
        };
        if let Some(file) = file {
            let task = app.open_file(file, None);
            return (app, task);
        }
        app.phase = Phase::Entrance(Entrance::Start(Box::default()));
        (app, Task::none())
    }

    fn title_of(&self, id: window::Id) -> String {
        if self.hall_is(id) { self.tr.hall_title() } else { self.title() }
    }

    fn title(&self) -> String {
        match &self.phase {
            Phase::Entrance(_) => self.tr.frame_alqa(),
            Phase::Work(work) => work.title(self.context()),
        }
    }

    /// Returns the look.
    pub fn theme(&self) -> Theme {
        self.preferences.theme
    }

    /// Returns the epoch of the picture.
    pub fn epoch(&self) -> Epoch {
        self.epoch
    }

    /// Returns the next notice of the desk, if one waits: for whoever drives the window without its subscriptions.
    pub fn next_notice(&self) -> Option<Message> {
        match &self.phase {
            Phase::Entrance(_) => None,
            Phase::Work(work) => work.desk().next_notice().map(Message::Notice),
        }
    }

    /// Returns what follows once nothing was written for a while: for the same.
    pub fn quiet(&self) -> Option<Message> {
        match &self.phase {
            Phase::Entrance(_) => None,
            Phase::Work(work) => work.writing().map(|stroke| Message::Work(work::Message::Quiet(stroke))),
        }
    }

    /// Takes in what happened.
    pub fn update(&mut self, message: Message) -> Task<Message> {
        match message {
            Message::WindowOpened(id) => {
                self.window = Some(id);
                Task::none()
            }
            Message::Resized(size) => self.resized(size),
            Message::CloseRequested(id) if self.hall_is(id) => self.close_hall(),
            Message::CloseRequested(_) => self.close_requested(),
            Message::Close => iced::exit(),
            Message::Hall(message) => self.in_hall(&message),
            Message::Shifted => {
                self.epoch.advance();
                Task::none()
            }
            Message::Tick => {
                self.now = self.clock().now();
                match &mut self.phase {
                    Phase::Entrance(_) => Task::none(),
                    Phase::Work(work) => work.tick().map(Message::Work),
                }
            }
            Message::Command(command) => self.command(command),
            Message::Entrance(message) => self.entered(message),
            Message::FileOpened(path, result) => self.file_opened(path, result),
            Message::Notice(notice) => self.noticed(notice),
            Message::Work(message) => self.worked(message),
            Message::PreferencesKept(result) => {
                if let Err(failure) = result {
                    tracing::warn!(failure, "the preferences were not kept");
                }
                Task::none()
            }
        }
    }

    fn view_of(&self, id: window::Id) -> Element<'_, Message> {
        if self.hall_is(id) { self.hall_view() } else { self.view() }
    }

    /// Shows the window.
    pub fn view(&self) -> Element<'_, Message> {
        let cx = self.context();
        let shown = match &self.phase {
            Phase::Entrance(entrance) => entrance.view(cx).map(Message::Entrance),
            Phase::Work(work) => work.view(cx).map(Message::Work),
        };
        root::root(shown, |command| Some(Message::Command(command)))
            .on_shift(Message::Shifted)
            .on_size(Message::Resized)
            .into()
    }

    fn context(&self) -> Context<'_> {
        let (writable, practice) = match &self.phase {
            Phase::Entrance(_) => (false, false),
            Phase::Work(work) => (work.is_writable(), work.is_practice()),
        };
        Context {
            tr: &self.tr,
            theme: self.preferences.theme,
            zoom: self.preferences.zoom,
            now: self.now,
            calendar: &self.calendar,
            width: self.size.width,
            height: self.size.height,
            writable,
            practice,
        }
    }

    /// Returns the clock: that of the open file, as the practice collegium has one of its own.
    fn clock(&self) -> Clock {
        match &self.phase {
            Phase::Entrance(_) => self.machine.user.clock,
            Phase::Work(work) => work.clock(),
        }
    }

    fn hall(&self) -> Hall {
        Hall {
            outside: self.machine.outside.clone(),
            clock: self.machine.user.clock,
            tr: self.tr,
            folder: self.machine.folder.clone(),
        }
    }

    fn resized(&mut self, size: Size) -> Task<Message> {
        self.size = size;
        self.epoch.advance();
        Task::none()
    }

    /// Opens the only window, with the picture of the program.
    fn opened((app, task): (Self, Task<Message>)) -> (Self, Task<Message>) {
        let settings = window::Settings {
            size: app.size,
            min_size: Some(Size::new(size::window::LEAST_WIDTH, size::window::LEAST_HEIGHT)),
            exit_on_close_request: false,
            ..window::Settings::default()
        };
        let (_, open) = window::open(settings);
        (app, Task::batch([open.map(Message::WindowOpened), task]))
    }

    /// What is being edited is recorded before the window goes.
    fn close_requested(&mut self) -> Task<Message> {
        match &mut self.phase {
            Phase::Entrance(_) => iced::exit(),
            Phase::Work(work) => {
                let action = work.close();
                self.acted(action)
            }
        }
    }

    fn command(&mut self, command: Command) -> Task<Message> {
        match command {
            Command::Larger => self.prefer(Preference::Zoom(self.preferences.zoomed(true))),
            Command::Smaller => self.prefer(Preference::Zoom(self.preferences.zoomed(false))),
            Command::UsualSize => self.prefer(Preference::Zoom(100)),
            Command::NextLanguage => self.prefer(Preference::Locale(next(&crate::i18n::Locale::ALL, self.tr.locale()))),
            Command::NextTheme => self.prefer(Preference::Theme(next(&Theme::ALL, self.preferences.theme))),
            Command::FullScreen => self.hall_key(),
            command => {
                self.epoch.advance();
                let hall = self.hall();
                match &mut self.phase {
                    Phase::Entrance(entrance) => {
                        let step = entrance.command(command, &hall);
                        self.stepped(step)
                    }
                    Phase::Work(work) => {
                        let action = work.command(command);
                        self.acted(action)
                    }
                }
            }
        }
    }

    fn entered(&mut self, message: entrance::Message) -> Task<Message> {
        let hall = self.hall();
        let Phase::Entrance(entrance) = &mut self.phase else { return Task::none() };
        let step = entrance.update(message, &hall);
        self.stepped(step)
    }

    fn stepped(&mut self, step: Step) -> Task<Message> {
        self.epoch.advance();
        let wish = step.wish.map_or_else(Task::none, |wish| self.wished(wish));
        Task::batch([step.task.map(Message::Entrance), wish])
    }

    fn wished(&mut self, wish: Wish) -> Task<Message> {
        match wish {
            Wish::Open(path, password) => self.open_file(path, password),
            Wish::Found(path, password, founding) => self
                .make_file(path, password, move |path, password, user| Office::found(path, password, user, &founding)),
            Wish::Practice(path, password) => {
                self.make_file(path, password, |path, password, user| Practice::load()?.furnish(path, password, user))
            }
            Wish::Begin => {
                self.phase = Phase::Entrance(Entrance::Start(self.start.take().unwrap_or_default()));
                Task::none()
            }
            Wish::Prefer(preference) => self.prefer(preference),
            Wish::Quit => iced::exit(),
        }
    }

    fn open_file(&mut self, path: PathBuf, password: Option<Zeroizing<String>>) -> Task<Message> {
        self.start = self.leave_entrance(Entrance::Opening).or(self.start.take());
        let user = self.machine.user.clone();
        Self::start_desk(path.clone(), password.is_some(), move || {
            Office::open(&path, password.as_ref().map(|password| password.as_str()), &user)
        })
    }

    fn make_file(
        &mut self,
        path: PathBuf,
        password: Option<Zeroizing<String>>,
        make: impl FnOnce(&std::path::Path, Option<&str>, &office::Desk) -> Result<Office, office::OfficeError>
        + Send
        + 'static,
    ) -> Task<Message> {
        if let Some(start) = self.leave_entrance(Entrance::Opening) {
            self.phase = Phase::Entrance(Entrance::Making(start));
        }
        let user = self.machine.user.clone();
        Self::start_desk(path.clone(), password.is_some(), move || {
            if let Some(folder) = path.parent() {
                // Where it cannot be made, the file beside it cannot either, and that error is told.
                let _ = std::fs::create_dir_all(folder);
            }
            make(&path, password.as_ref().map(|password| password.as_str()), &user)
        })
    }

    fn start_desk(
        path: PathBuf,
        encrypted: bool,
        open: impl FnOnce() -> Result<Office, office::OfficeError> + Send + 'static,
    ) -> Task<Message> {
        let file = path.clone();
        Desk::start(path, encrypted, open, move |result| {
            Message::FileOpened(file, result.map(|(desk, opened)| (desk, Box::new(opened))))
        })
    }

    /// Shows another page before a file is open, and returns what was written for a new file on the one before.
    fn leave_entrance(&mut self, next: Entrance) -> Option<Box<Start>> {
        match std::mem::replace(&mut self.phase, Phase::Entrance(next)) {
            Phase::Entrance(entrance) => entrance.into_start(),
            Phase::Work(_) => None,
        }
    }

    fn file_opened(&mut self, path: PathBuf, result: Result<(Desk, Box<Opened>), Box<Trouble>>) -> Task<Message> {
        self.epoch.advance();
        match result {
            Ok((desk, opened)) => {
                let means = super::screen::Means {
                    desk,
                    outside: self.machine.outside.clone(),
                    clock: opened.clock,
                    tr: self.tr,
                    opened: *opened,
                };
                self.preferences.file = Some(path);
                self.start = None;
                let (work, task) = Work::new(means);
                self.phase = Phase::Work(Box::new(work));
                self.now = self.clock().now();
                Task::batch([task.map(Message::Work), self.keep_preferences()])
            }
            Err(trouble) => {
                let making = matches!(self.phase, Phase::Entrance(Entrance::Making(_)));
                match self.leave_entrance(Entrance::Opening).filter(|_| making) {
                    Some(mut start) => {
                        start.refuse(trouble);
                        self.phase = Phase::Entrance(Entrance::Start(start));
                    }
                    None => self.phase = Phase::Entrance(Entrance::refused(path, trouble)),
                }
                Task::none()
            }
        }
    }

    fn noticed(&mut self, notice: Notice) -> Task<Message> {
        let Phase::Work(work) = &mut self.phase else { return Task::none() };
        self.epoch.advance();
        work.noticed(notice).map(Message::Work)
    }

    fn worked(&mut self, message: work::Message) -> Task<Message> {
        let Phase::Work(work) = &mut self.phase else { return Task::none() };
        let action = work.update(message);
        self.acted(action)
    }

    /// Does what work asks of the window itself.
    fn acted(&mut self, action: work::Outcome) -> Task<Message> {
        let work::Outcome { task, shifts, preference, calendar, closes, hall } = action;
        self.now = self.clock().now();
        if shifts {
            self.epoch.advance();
        }
        if let Some(calendar) = calendar {
            self.calendar = *calendar;
        }
        let preferred = preference.map_or_else(Task::none, |preference| self.prefer(preference));
        let closed = if closes { Task::done(Message::Close) } else { Task::none() };
        let hall = if hall { self.turn_hall() } else { self.refresh_hall() };
        Task::batch([task.map(Message::Work), preferred, closed, hall])
    }

    fn prefer(&mut self, preference: Preference) -> Task<Message> {
        self.preferences.take(preference);
        self.tr = Catalog::new(self.preferences.locale);
        self.epoch.advance();
        if let Phase::Work(work) = &mut self.phase {
            work.speak(self.tr);
        }
        self.keep_preferences()
    }

    fn keep_preferences(&self) -> Task<Message> {
        let Some(path) = self.machine.preferences.clone() else { return Task::none() };
        let preferences = self.preferences.clone();
        outside::blocking(move || Message::PreferencesKept(preferences.write(&path).map_err(|error| error.to_string())))
    }

    fn subscription(&self) -> Subscription<Message> {
        let seconds = self.hall.is_some() || matches!(&self.phase, Phase::Work(work) if work.shows_seconds());
        let period = if seconds { Duration::from_secs(1) } else { Duration::from_secs(20) };
        let notices = match &self.phase {
            Phase::Entrance(_) => Subscription::none(),
            Phase::Work(work) => Subscription::run_with(work.desk().clone(), Desk::notices).map(Message::Notice),
        };
        let fading = match &self.phase {
            Phase::Entrance(_) => None,
            Phase::Work(work) => work.fading(),
        };
        let fading = fading.map_or_else(Subscription::none, |number| {
            Subscription::run_with(number, |number| after(toast::STAYS, *number))
                .map(|number| Message::Work(work::Message::Faded(number)))
        });
        let writing = match &self.phase {
            Phase::Entrance(_) => None,
            Phase::Work(work) => work.writing(),
        };
        let quiet = writing.map_or_else(Subscription::none, |stroke| {
            Subscription::run_with(stroke, |stroke| after(leaving::QUIET, *stroke))
                .map(|stroke| Message::Work(work::Message::Quiet(stroke)))
        });
        Subscription::batch([
            fading,
            quiet,
            window::close_requests().map(Message::CloseRequested),
            window::close_events().map(|id| Message::Hall(hall::Message::Closed(id))),
            Subscription::run_with(period, |period| ticks(*period)).map(|()| Message::Tick),
            notices,
        ])
    }
}

/// Ticks until nobody listens any more. The thread sleeps: a clock that is not shown costs nothing.
fn ticks(period: Duration) -> impl Stream<Item = ()> {
    let (mut tick, ticked) = channel(1);
    std::thread::spawn(move || {
        loop {
            std::thread::sleep(period);
            match tick.try_send(()) {
                Err(error) if error.is_disconnected() => return,
                // Where a tick still waits, one is enough.
                Ok(()) | Err(_) => {}
            }
        }
    });
    ticked
}

/// Returns `value` once, after `time`.
fn after<T: Send + Copy + 'static>(time: Duration, value: T) -> impl Stream<Item = T> {
    let (mut late, came) = channel(1);
    std::thread::spawn(move || {
        std::thread::sleep(time);
        late.try_send(value)
    });
    came
}

/// Returns what follows `current` in `all`, after the last the first.
fn next<T: Copy + PartialEq>(all: &[T], current: T) -> T {
    let place = all.iter().position(|one| *one == current).unwrap_or(0);
    all.get(place + 1).or(all.first()).copied().unwrap_or(current)
}
