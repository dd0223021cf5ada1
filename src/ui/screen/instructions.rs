//! The register of the Head of State's instructions.

use iced::Task;
use iced::widget::Space;

use super::{Means, Sheet};
use crate::domain::calendar::quarter::Quarter;
use crate::ui::action::Action;
use crate::ui::context::Context;
use crate::ui::keys::Command;
use crate::ui::page::Page;

/// The register of the Head of State's instructions.
pub struct Register {}

/// What happens on the screen.
#[derive(Debug, Clone)]
pub enum Message {}

impl Register {
    /// Opens the screen.
    pub fn new(_: Option<Quarter>, _: &Means) -> (Self, Task<Message>) {
        (Self {}, Task::none())
    }
}

impl Sheet for Register {
    type Message = Message;

    fn update(&mut self, message: Message, _: &Means) -> Action<Message> {
        match message {}
    }

    fn view<'a>(&'a self, cx: Context<'a>) -> Page<'a, Message> {
        Page::new(cx.tr.frame_instructions(), Space::new())
    }

    fn command(&mut self, _: Command, _: &Means) -> Option<Action<Message>> {
        None
    }
}
