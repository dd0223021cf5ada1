//! What the window shows before a file is open: the first start, the question for the password, a file that cannot be
//! opened.

pub mod failure;
mod porch;
pub mod secret;
pub mod shield;
pub mod start;
pub mod unlock;

use std::path::PathBuf;

use iced::widget::{Column, container};
use iced::{Alignment, Length, Task};
use zeroize::Zeroizing;

use super::context::Context;
use super::desk::Trouble;
use super::keys::Command;
use super::outside::Outside;
use super::preferences::Preference;
use super::theme::size::space;
use super::theme::{Colour, Plate, Role};
use super::widget::emblem::emblem;
use super::widget::{Element, say};
use crate::clock::Clock;
use crate::i18n::Catalog;
use crate::office::{Founding, OfficeError};
use crate::store::StoreError;

/// What is shown before a file is open.
pub enum Entrance {
    /// The three steps of the first start.
    Start(Box<start::Start>),
    /// The file has a password.
    Unlock(Box<unlock::Unlock>),
    /// The file cannot be opened.
    Failure(Box<failure::Failure>),
    /// The file is being opened.
    Opening,
    /// The file is being made; where it cannot be, what was written for it is shown again.
    Making(Box<start::Start>),
}

/// What happens before a file is open.
#[derive(Debug, Clone)]
pub enum Message {
    /// At the first start.
    Start(start::Message),
    /// At the question for the password.
    Unlock(unlock::Message),
    /// At a file that cannot be opened.
    Failure(failure::Message),
}

/// What the user wants.
#[derive(Debug, Clone)]
pub enum Wish {
    /// Open a file.
    Open(PathBuf, Option<Zeroizing<String>>),
    /// Make a new file for a body.
    Found(PathBuf, Option<Zeroizing<String>>, Box<Founding>),
    /// Make a file with the practice collegium.
    Practice(PathBuf, Option<Zeroizing<String>>),
    /// Go back to the first start, or to the choice of a file.
    Begin,
    /// Like the window otherwise.
    Prefer(Preference),
    /// Leave the program.
    Quit,
}

/// What follows from a message before a file is open.
#[must_use]
pub struct Step {
    /// The work to be waited for.
    pub task: Task<Message>,
    /// What the user wants.
    pub wish: Option<Wish>,
}

/// What the entrance works with.
#[derive(Debug, Clone)]
pub struct Hall {
    /// The way to files.
    pub outside: Outside,
    /// The clock.
    pub clock: Clock,
    /// The words of the window.
    pub tr: Catalog,
    /// The folder for a new file.
    pub folder: PathBuf,
}

impl Step {
    /// Nothing follows.
    pub fn none() -> Self {
        Self::run(Task::none())
    }

    /// Work is to be waited for.
    pub fn run(task: Task<Message>) -> Self {
        Self { task, wish: None }
    }

    /// The user wants something.
    pub fn wish(wish: Wish) -> Self {
        Self { task: Task::none(), wish: Some(wish) }
    }
}

impl Entrance {
    /// Returns what to show where `path` could not be opened: the question for its password where that is the reason.
    pub fn refused(path: PathBuf, trouble: Box<Trouble>) -> Self {
        match trouble.error {
            OfficeError::Store(StoreError::CannotUnlock { password_given, .. }) => {
                Self::Unlock(Box::new(unlock::Unlock::new(path, password_given)))
            }
            _ => Self::Failure(Box::new(failure::Failure::new(path, trouble))),
        }
    }

    /// Returns what was written for a new file, where it is one.
    pub fn into_start(self) -> Option<Box<start::Start>> {
        match self {
            Self::Start(start) | Self::Making(start) => Some(start),
            Self::Unlock(_) | Self::Failure(_) | Self::Opening => None,
        }
    }

    /// Takes in what happened; what belongs to another page is late and is dropped.
    pub fn update(&mut self, message: Message, hall: &Hall) -> Step {
        match (self, message) {
            (Self::Start(start), Message::Start(message)) => start.update(message, hall),
            (Self::Unlock(unlock), Message::Unlock(message)) => unlock.update(message, hall),
            (Self::Failure(failure), Message::Failure(message)) => failure.update(message, hall),
            (Self::Start(_) | Self::Unlock(_) | Self::Failure(_) | Self::Opening | Self::Making(_), _) => Step::none(),
        }
    }

    /// Does what a shortcut means here.
    pub fn command(&mut self, command: Command, hall: &Hall) -> Step {
        match self {
            Self::Start(start) => start.command(command, hall),
            Self::Unlock(unlock) => unlock.command(command, hall),
            Self::Failure(failure) => failure.command(command, hall),
            Self::Opening | Self::Making(_) => Step::none(),
        }
    }

    /// Shows the page.
    pub fn view<'a>(&'a self, cx: Context<'a>) -> Element<'a, Message> {
        match self {
            Self::Start(start) => start.view(cx).map(Message::Start),
            Self::Unlock(unlock) => unlock.view(cx).map(Message::Unlock),
            Self::Failure(failure) => failure.view(cx).map(Message::Failure),
            Self::Opening | Self::Making(_) => opening(cx),
        }
    }
}

/// Says that the file is being opened: making the key of a password takes a moment.
fn opening(cx: Context<'_>) -> Element<'_, Message> {
    let words = Column::new()
        .spacing(space::CARD)
        .align_x(Alignment::Center)
        .push(emblem(cx.tr.frame_alqa()))
        .push(say(Role::Second, cx.tr.entrance_opening()));
    container(words).center(Length::Fill).class(Plate::flat(Colour::Ground)).into()
}
