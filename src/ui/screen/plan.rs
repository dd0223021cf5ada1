//! The work plan.

use iced::Task;
use iced::widget::Space;

use super::{Means, Sheet};
use crate::domain::id::PlanId;
use crate::ui::action::Action;
use crate::ui::context::Context;
use crate::ui::keys::Command;
use crate::ui::page::Page;

/// The work plan.
pub struct WorkPlan {}

/// What happens on the screen.
#[derive(Debug, Clone)]
pub enum Message {}

impl WorkPlan {
    /// Opens the screen.
    pub fn new(_: Option<PlanId>, _: &Means) -> (Self, Task<Message>) {
        (Self {}, Task::none())
    }
}

impl Sheet for WorkPlan {
    type Message = Message;

    fn update(&mut self, message: Message, _: &Means) -> Action<Message> {
        match message {}
    }

    fn view<'a>(&'a self, cx: Context<'a>) -> Page<'a, Message> {
        Page::new(cx.tr.frame_plan(), Space::new())
    }

    fn command(&mut self, _: Command, _: &Means) -> Option<Action<Message>> {
        None
    }
}
