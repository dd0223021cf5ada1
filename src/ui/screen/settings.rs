//! The rules, the calendar, the look.

use iced::Task;
use iced::widget::Space;

use super::{Means, Sheet};
use crate::ui::action::Action;
use crate::ui::context::Context;
use crate::ui::keys::Command;
use crate::ui::page::Page;

/// The rules, the calendar, the look.
pub struct Setup {}

/// What happens on the screen.
#[derive(Debug, Clone)]
pub enum Message {}

impl Setup {
    /// Opens the screen.
    pub fn new(_: &Means) -> (Self, Task<Message>) {
        (Self {}, Task::none())
    }
}

impl Sheet for Setup {
    type Message = Message;

    fn update(&mut self, message: Message, _: &Means) -> Action<Message> {
        match message {}
    }

    fn view<'a>(&'a self, cx: Context<'a>) -> Page<'a, Message> {
        Page::new(cx.tr.frame_settings(), Space::new())
    }

    fn command(&mut self, _: Command, _: &Means) -> Option<Action<Message>> {
        None
    }
}
