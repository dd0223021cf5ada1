//! The screens: each is a struct with its own messages; here they become one.

pub mod beginning;
pub mod composition;
pub mod instructions;
pub mod plan;
pub mod protocol;
pub mod session;
pub mod sessions;
pub mod settings;
pub mod sitting;
pub mod stenogram;
pub mod today;

use iced::Task;

use super::action::Action;
use super::context::Context;
use super::desk::{Desk, Opened};
use super::hall::HallFacts;
use super::keys::Command;
use super::outside::Outside;
use super::page::Page;
use super::place::Place;
use crate::clock::Clock;
use crate::i18n::Catalog;
use crate::store::Access;

/// What a screen works with.
#[derive(Debug, Clone)]
pub struct Means {
    /// The way to the office.
    pub desk: Desk,
    /// The way to files and printers.
    pub outside: Outside,
    /// The clock.
    pub clock: Clock,
    /// The words of the window, for names of files and for sentences at the foot.
    pub tr: Catalog,
    /// What is known of the file.
    pub opened: Opened,
}

impl Means {
    /// Returns whether the file can be written; a second start only reads it.
    pub fn may_record(&self) -> bool {
        self.opened.access == Access::Writing
    }
}

/// A screen.
pub trait Sheet: Sized {
    /// What happens on it.
    type Message: Clone + std::fmt::Debug + Send + 'static;

    /// Takes in what happened.
    fn update(&mut self, message: Self::Message, means: &Means) -> Action<Self::Message>;

    /// Shows it.
    fn view<'a>(&'a self, cx: Context<'a>) -> Page<'a, Self::Message>;

    /// Does what a shortcut means here; nothing where it means nothing.
    fn command(&mut self, command: Command, means: &Means) -> Option<Action<Self::Message>>;

    /// Goes to another place that this screen can show itself, as another tab; nothing where it cannot.
    fn turn(&mut self, place: Place, means: &Means) -> Option<Action<Self::Message>> {
        let _ = (place, means);
        None
    }

    /// Records what is being edited: a quiet second after it was written, and before the user goes elsewhere or closes
    /// the window. What is refused stays as it was written.
    fn leave(&mut self, means: &Means) -> Task<Self::Message> {
        let _ = means;
        Task::none()
    }

    /// Returns what was written here and is not recorded, as the user calls it; nothing where all of it is. The window
    /// does not leave a screen on which there is such a thing without asking.
    fn unrecorded(&self, means: &Means) -> Option<String> {
        let _ = means;
        None
    }

    /// Takes note that time has passed: a second, where the seconds are shown.
    fn tick(&mut self, means: &Means) -> Task<Self::Message> {
        let _ = means;
        Task::none()
    }

    /// Whether the seconds of the clock are shown.
    fn shows_seconds(&self) -> bool {
        false
    }

    /// Returns what the hall may see; nothing on a page that is no sitting.
    fn hall(&self) -> Option<HallFacts> {
        None
    }
}

/// Declares the screens: a variant with the screen and a variant with its messages each.
macro_rules! screens {
    ($( $(#[$meta:meta])* $screen:ident($module:ident); )*) => {
        /// The screen that is shown.
        pub enum Screen {
            $( $(#[$meta])* $screen(Box<$module::$screen>), )*
        }

        /// What happens on a screen.
        #[derive(Debug, Clone)]
        pub enum Message {
            $( $(#[$meta])* $screen(<$module::$screen as Sheet>::Message), )*
        }

        impl Screen {
            /// Takes in what happened; what belongs to another screen is late and is dropped.
            pub fn update(&mut self, message: Message, means: &Means) -> Action<Message> {
                match (self, message) {
                    $( (Self::$screen(screen), Message::$screen(message)) => {
                        screen.update(message, means).map(Message::$screen)
                    } )*
                    (_, _) => Action::none(),
                }
            }

            /// Shows the screen.
            pub fn view<'a>(&'a self, cx: Context<'a>) -> Page<'a, Message> {
                match self {
                    $( Self::$screen(screen) => screen.view(cx).map(Message::$screen), )*
                }
            }

            /// Does what a shortcut means here.
            pub fn command(&mut self, command: Command, means: &Means) -> Option<Action<Message>> {
                match self {
                    $( Self::$screen(screen) => Some(screen.command(command, means)?.map(Message::$screen)), )*
                }
            }

            /// Goes to another place within the screen.
            pub fn turn(&mut self, place: Place, means: &Means) -> Option<Action<Message>> {
                match self {
                    $( Self::$screen(screen) => Some(screen.turn(place, means)?.map(Message::$screen)), )*
                }
            }

            /// Records what is being edited.
            pub fn leave(&mut self, means: &Means) -> Task<Message> {
                match self {
                    $( Self::$screen(screen) => screen.leave(means).map(Message::$screen), )*
                }
            }

            /// Returns what was written and is not recorded.
            pub fn unrecorded(&self, means: &Means) -> Option<String> {
                match self {
                    $( Self::$screen(screen) => screen.unrecorded(means), )*
                }
            }

            /// Takes note that time has passed.
            pub fn tick(&mut self, means: &Means) -> Task<Message> {
                match self {
                    $( Self::$screen(screen) => screen.tick(means).map(Message::$screen), )*
                }
            }

            /// Whether the seconds of the clock are shown.
            pub fn shows_seconds(&self) -> bool {
                match self {
                    $( Self::$screen(screen) => screen.shows_seconds(), )*
                }
            }

            /// Returns what the hall may see.
            pub fn hall(&self) -> Option<HallFacts> {
                match self {
                    $( Self::$screen(screen) => screen.hall(), )*
                }
            }
        }

        $(
            impl $module::$screen {
                fn shown((screen, task): (Self, Task<<Self as Sheet>::Message>)) -> (Screen, Task<Message>) {
                    (Screen::$screen(Box::new(screen)), task.map(Message::$screen))
                }
            }
        )*
    };
}

screens! {
    /// What is to be done.
    Today(today);
    /// The sessions of a year.
    Sessions(sessions);
    /// One session.
    Session(session);
    /// Its sitting.
    SittingTable(sitting);
    /// Its protocol.
    ProtocolDesk(protocol);
    /// Its stenogram.
    StenogramPage(stenogram);
    /// The work plan.
    WorkPlan(plan);
    /// The Head of State's instructions.
    Register(instructions);
    /// The composition.
    Members(composition);
    /// The rules, the calendar, the look.
    Setup(settings);
}

impl Screen {
    /// Opens the screen of a place.
    pub fn open(place: Place, means: &Means) -> (Self, Task<Message>) {
        match place {
            Place::Today => today::Today::shown(today::Today::new(means)),
            Place::Sessions => sessions::Sessions::shown(sessions::Sessions::new(false, means)),
            Place::NewSession => sessions::Sessions::shown(sessions::Sessions::new(true, means)),
            Place::Session(id, tab) => session::Session::shown(session::Session::new(id, tab, means)),
            Place::Sitting(id) => sitting::SittingTable::shown(sitting::SittingTable::new(id, means)),
            Place::Protocol(id) => protocol::ProtocolDesk::shown(protocol::ProtocolDesk::new(id, means)),
            Place::Stenogram(id, spot) => {
                stenogram::StenogramPage::shown(stenogram::StenogramPage::new(id, spot, means))
            }
            Place::Plan(plan) => plan::WorkPlan::shown(plan::WorkPlan::new(plan, means)),
            Place::Instructions(quarter) => instructions::Register::shown(instructions::Register::new(quarter, means)),
            Place::Composition(person) => composition::Members::shown(composition::Members::new(person, means)),
            Place::Settings => settings::Setup::shown(settings::Setup::new(means)),
        }
    }
}
