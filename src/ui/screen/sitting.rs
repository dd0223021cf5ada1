//! The sitting of a session.

use iced::Task;
use iced::widget::Space;

use super::{Means, Sheet};
use crate::domain::id::SessionId;
use crate::ui::action::Action;
use crate::ui::context::Context;
use crate::ui::keys::Command;
use crate::ui::page::Page;

/// The sitting of a session.
pub struct SittingTable {}

/// What happens on the screen.
#[derive(Debug, Clone)]
pub enum Message {}

impl SittingTable {
    /// Opens the screen.
    pub fn new(_: SessionId, _: &Means) -> (Self, Task<Message>) {
        (Self {}, Task::none())
    }
}

impl Sheet for SittingTable {
    type Message = Message;

    fn update(&mut self, message: Message, _: &Means) -> Action<Message> {
        match message {}
    }

    fn view<'a>(&'a self, cx: Context<'a>) -> Page<'a, Message> {
        Page::new(cx.tr.frame_sessions(), Space::new())
    }

    fn command(&mut self, _: Command, _: &Means) -> Option<Action<Message>> {
        None
    }
}
