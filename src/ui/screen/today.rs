//! What is to be done, in the order of its last days.

use iced::Task;
use iced::widget::Space;

use super::{Means, Sheet};
use crate::ui::action::Action;
use crate::ui::context::Context;
use crate::ui::keys::Command;
use crate::ui::page::Page;

/// What is to be done, in the order of its last days.
pub struct Today {}

/// What happens on the screen.
#[derive(Debug, Clone)]
pub enum Message {}

impl Today {
    /// Opens the screen.
    pub fn new(_: &Means) -> (Self, Task<Message>) {
        (Self {}, Task::none())
    }
}

impl Sheet for Today {
    type Message = Message;

    fn update(&mut self, message: Message, _: &Means) -> Action<Message> {
        match message {}
    }

    fn view<'a>(&'a self, cx: Context<'a>) -> Page<'a, Message> {
        Page::new(cx.tr.frame_today(), Space::new())
    }

    fn command(&mut self, _: Command, _: &Means) -> Option<Action<Message>> {
        None
    }
}
