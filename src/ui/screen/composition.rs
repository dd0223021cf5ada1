//! The composition in force.

use iced::Task;
use iced::widget::Space;

use super::{Means, Sheet};
use crate::domain::id::PersonId;
use crate::ui::action::Action;
use crate::ui::context::Context;
use crate::ui::keys::Command;
use crate::ui::page::Page;

/// The composition in force.
pub struct Members {}

/// What happens on the screen.
#[derive(Debug, Clone)]
pub enum Message {}

impl Members {
    /// Opens the screen.
    pub fn new(_: Option<PersonId>, _: &Means) -> (Self, Task<Message>) {
        (Self {}, Task::none())
    }
}

impl Sheet for Members {
    type Message = Message;

    fn update(&mut self, message: Message, _: &Means) -> Action<Message> {
        match message {}
    }

    fn view<'a>(&'a self, cx: Context<'a>) -> Page<'a, Message> {
        Page::new(cx.tr.frame_composition(), Space::new())
    }

    fn command(&mut self, _: Command, _: &Means) -> Option<Action<Message>> {
        None
    }
}
