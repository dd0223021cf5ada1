//! The first start: language, body, password, then the practice collegium or one's own.

use iced::widget::Column;

use super::{Hall, Step, Wish};
use crate::ui::context::Context;
use crate::ui::keys::Command;
use crate::ui::widget::{Element, button};

/// The steps of the first start.
#[derive(Default)]
pub struct Start {}

/// What happens at the first start.
#[derive(Debug, Clone, Copy)]
pub enum Message {
    /// The user wants the practice collegium.
    Practice,
}

impl Start {
    /// Takes in what happened.
    pub fn update(&mut self, message: Message, hall: &Hall) -> Step {
        match message {
            Message::Practice => Step::wish(Wish::Practice(hall.folder.join("practice.alqa"), None)),
        }
    }

    /// Does what a shortcut means here.
    pub fn command(&mut self, _: Command, _: &Hall) -> Step {
        Step::none()
    }

    /// Shows the step.
    pub fn view<'a>(&'a self, cx: Context<'a>) -> Element<'a, Message> {
        Column::new().push(button::main(cx.tr.frame_practice()).on_press(Message::Practice)).into()
    }
}
