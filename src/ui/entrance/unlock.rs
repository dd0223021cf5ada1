//! The question for the password of a file.

use std::path::PathBuf;

use iced::widget::Space;

use super::{Hall, Step};
use crate::ui::context::Context;
use crate::ui::keys::Command;
use crate::ui::widget::Element;

/// The question.
pub struct Unlock {}

/// What happens at the question.
#[derive(Debug, Clone, Copy)]
pub enum Message {}

impl Unlock {
    /// Asks for the password of `path`; `refused` where one was given that does not fit.
    pub fn new(_: PathBuf, _: bool) -> Self {
        Self {}
    }

    /// Takes in what happened.
    pub fn update(&mut self, message: Message, _: &Hall) -> Step {
        match message {}
    }

    /// Does what a shortcut means here.
    pub fn command(&mut self, _: Command, _: &Hall) -> Step {
        Step::none()
    }

    /// Shows the question.
    pub fn view<'a>(&'a self, _: Context<'a>) -> Element<'a, Message> {
        Space::new().into()
    }
}
