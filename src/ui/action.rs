//! What a screen asks of the window around it.

use std::path::PathBuf;

use iced::Task;

use super::desk::Trouble;
use super::place::Place;
use super::preferences::Preference;
use super::widget::badge::Tone;

/// What follows from a message to a screen.
#[must_use]
pub struct Action<M> {
    /// The work to be waited for.
    pub task: Task<M>,
    /// What the window shall do.
    pub events: Vec<Event>,
}

/// What happened on a screen that concerns the window around it.
#[derive(Debug, Clone)]
pub enum Event {
    /// The user goes to another place.
    Go(Place),
    /// The user goes back to where he came from.
    Back,
    /// A sentence to be shown at the foot of the page.
    Tell(Tone, String),
    /// A sentence about a file that was written; it can be opened from there.
    File(String, PathBuf),
    /// Something was refused or failed, and the screen has no place of its own for it.
    Fail(Box<Trouble>),
    /// The user likes the window otherwise.
    Prefer(Preference),
    /// The names, rules or days that the window itself shows have changed: the body, the calendar, the password.
    Reread,
    /// Something was written that the screen records when it is left: it is recorded after a quiet second as well.
    Wrote,
    /// The window for the hall is to be opened, or closed where it is open.
    Hall,
    /// Much of the picture changes at once, without a new page: a list was filtered, a part opened.
    Shift,
}

impl<M> Action<M> {
    /// Nothing follows.
    pub fn none() -> Self {
        Self::run(Task::none())
    }

    /// Work is to be waited for.
    pub fn run(task: Task<M>) -> Self {
        Self { task, events: Vec::new() }
    }

    /// The window shall do something.
    pub fn event(event: Event) -> Self {
        Self { task: Task::none(), events: vec![event] }
    }

    /// The user goes to another place.
    pub fn go(place: Place) -> Self {
        Self::event(Event::Go(place))
    }

    /// The window shall do something beside.
    pub fn and(mut self, event: Event) -> Self {
        self.events.push(event);
        self
    }

    /// More work is to be waited for.
    pub fn also(mut self, task: Task<M>) -> Self
    where
        M: Send + 'static,
    {
        self.task = Task::batch([self.task, task]);
        self
    }

    /// Turns the messages of a part into those of what it is in.
    pub fn map<N>(self, map: impl FnMut(M) -> N + Send + 'static) -> Action<N>
    where
        M: Send + 'static,
        N: Send + 'static,
    {
        Action { task: self.task.map(map), events: self.events }
    }
}
