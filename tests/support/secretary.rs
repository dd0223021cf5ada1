//! A secretary at the whole window: the robot with an office of her own, a world without printers, and a fixed clock.
#![allow(dead_code, reason = "each test takes what it needs")]
#![allow(clippy::unwrap_used, clippy::missing_panics_doc, reason = "a secretary who cannot go on fails her test")]

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use alqa::clock::Clock;
use alqa::domain::profile::Profile;
use alqa::i18n::Locale;
use alqa::office::founding::{Founding, Settings};
use alqa::office::practice::Practice;
use alqa::office::{self, Office};
use alqa::ui::app::{App, Machine, Message};
use alqa::ui::outside::{FileKind, Outside, World};
use alqa::ui::preferences::Preferences;
use alqa::ui::theme::{Epoch, Theme};
use alqa::ui::widget::Element;
use chrono::{NaiveDate, NaiveDateTime};
use iced::futures::future::{BoxFuture, FutureExt, ready};
use iced::{Size, Task};
use tempfile::TempDir;

use crate::robot::{Robot, Window};

impl Window for App {
    type Message = Message;

    fn update(&mut self, message: Message) -> Task<Message> {
        App::update(self, message)
    }

    fn view(&self) -> Element<'_, Message> {
        App::view(self)
    }

    fn theme(&self) -> Theme {
        App::theme(self)
    }

    fn epoch(&self) -> Epoch {
        App::epoch(self)
    }

    fn spare(&mut self) -> Option<Message> {
        self.next_notice()
    }

    fn quiet(&mut self) -> Option<Message> {
        App::quiet(self)
    }
}

/// What was asked of the world outside.
#[derive(Default)]
pub struct Asked {
    pub opened: Vec<PathBuf>,
    pub printed: Vec<PathBuf>,
    /// What the user answers to the next dialog for a file.
    pub answer: Option<PathBuf>,
}

struct Paper(Arc<Mutex<Asked>>, PathBuf);

impl World for Paper {
    fn choose(&self, _: String, _: FileKind) -> BoxFuture<'static, Option<PathBuf>> {
        ready(self.0.lock().unwrap().answer.take()).boxed()
    }

    fn choose_new(&self, _: String, name: String, _: FileKind) -> BoxFuture<'static, Option<PathBuf>> {
        let answer = self.0.lock().unwrap().answer.take();
        ready(Some(answer.unwrap_or_else(|| self.1.join(name)))).boxed()
    }

    fn open(&self, path: &Path) -> io::Result<()> {
        self.0.lock().unwrap().opened.push(path.to_owned());
        Ok(())
    }

    fn print(&self, path: &Path) -> io::Result<()> {
        self.0.lock().unwrap().printed.push(path.to_owned());
        Ok(())
    }

    fn papers(&self) -> PathBuf {
        self.1.clone()
    }
}

/// The secretary: her folder, what she asked of the world, and her window.
pub struct Secretary {
    pub folder: TempDir,
    pub asked: Arc<Mutex<Asked>>,
    pub robot: Robot<App>,
}

/// The moment at which the practice collegium has everything prepared and its sitting ahead.
pub fn before_the_sitting() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 11, 18).unwrap().and_hms_opt(9, 0, 0).unwrap()
}

impl Secretary {
    /// Starts the program for the first time.
    pub fn first_start(locale: Locale, size: Size) -> Self {
        Self::starts(locale, size, Clock::Fixed(before_the_sitting()), false)
    }

    /// Starts the program with the practice collegium, prepared for its sitting.
    pub fn practised(locale: Locale, size: Size, now: NaiveDateTime) -> Self {
        Self::practised_by(locale, size, Clock::Fixed(now))
    }

    /// Starts the program with the practice collegium, by a clock that may go on.
    pub fn practised_by(locale: Locale, size: Size, clock: Clock) -> Self {
        Self::starts(locale, size, clock, true)
    }

    /// Starts the program with the practice collegium, after `prepare` has done with it what happened before.
    pub fn having(
        locale: Locale,
        size: Size,
        now: NaiveDateTime,
        prepare: impl FnOnce(&Practice, &mut Office),
    ) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let user = secretary(Clock::Fixed(now));
        let path = folder.path().join("practice.alqa");
        let practice = Practice::load().unwrap();
        let mut office = practice.furnish(&path, None, &user).unwrap();
        prepare(&practice, &mut office);
        drop(office);
        Self::opens(folder, user, locale, size, Some(path))
    }

    /// Starts the program with a new collegium, after `prepare` has done with it what happened before.
    pub fn founded(locale: Locale, size: Size, prepare: impl FnOnce(&Practice, &mut Office)) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let user = secretary(Clock::Fixed(before_the_sitting()));
        let path = folder.path().join("collegium.alqa");
        let practice = Practice::load().unwrap();
        let founding = Founding {
            name: practice.body.name.clone(),
            practice: false,
            settings: Settings {
                sitting_heading: practice.body.protocol.heading.clone(),
                city: practice.body.city.clone(),
                file_index: String::new(),
                first_day: before_the_sitting().date(),
                given_before: None,
                blank_height: None,
                clock_shift: 0,
            },
            profile: Profile::model_regulation(),
        };
        let mut office = Office::found(&path, None, &user, &founding).unwrap();
        prepare(&practice, &mut office);
        drop(office);
        Self::opens(folder, user, locale, size, Some(path))
    }

    fn starts(locale: Locale, size: Size, clock: Clock, practice: bool) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let user = secretary(clock);
        let file = practice.then(|| {
            let path = folder.path().join("practice.alqa");
            drop(Practice::load().unwrap().furnish(&path, None, &user).unwrap());
            path
        });
        Self::opens(folder, user, locale, size, file)
    }

    fn opens(folder: TempDir, user: office::Desk, locale: Locale, size: Size, file: Option<PathBuf>) -> Self {
        let asked = Arc::<Mutex<Asked>>::default();
        let robot = window(folder.path(), &asked, user, locale, size, file);
        Self { folder, asked, robot }
    }

    /// Starts the program once more over the same file, which is still at work here.
    pub fn beside(&self, locale: Locale, size: Size, clock: Clock) -> Robot<App> {
        let user =
            office::Desk { author: "Көмекші".to_owned(), host: "екінші үстел".to_owned(), clock };
        let file = self.folder.path().join("practice.alqa");
        window(self.folder.path(), &self.asked, user, locale, size, Some(file))
    }
}

/// Starts the program over the practice collegium that lies in `folder`.
pub fn at_file(folder: &Path, user: office::Desk, locale: Locale) -> Robot<App> {
    let size = Size::new(1366.0, 768.0);
    window(folder, &Arc::default(), user, locale, size, Some(folder.join("practice.alqa")))
}

fn secretary(clock: Clock) -> office::Desk {
    office::Desk { author: "Хатшы".to_owned(), host: "үстел".to_owned(), clock }
}

fn window(
    folder: &Path,
    asked: &Arc<Mutex<Asked>>,
    user: office::Desk,
    locale: Locale,
    size: Size,
    file: Option<PathBuf>,
) -> Robot<App> {
    let machine = Machine {
        user,
        outside: Outside::of(Paper(Arc::clone(asked), folder.join("papers"))),
        preferences: Some(folder.join("preferences.json")),
        folder: folder.join("data"),
    };
    let (app, task) = App::new(machine, Preferences::new(locale), file);
    let mut robot = Robot::at(app, size);
    // The system tells a window its size as soon as it is there.
    robot.send(Message::Resized(size));
    robot.work(task);
    robot
}
