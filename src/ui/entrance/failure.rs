//! A file that cannot be opened: what happened, what is whole, what can be done.

use std::path::PathBuf;

use iced::widget::Space;

use super::{Hall, Step};
use crate::ui::context::Context;
use crate::ui::desk::Trouble;
use crate::ui::keys::Command;
use crate::ui::widget::Element;

/// The failure.
pub struct Failure {}

/// What happens there.
#[derive(Debug, Clone, Copy)]
pub enum Message {}

impl Failure {
    /// Tells why `path` cannot be opened.
    pub fn new(_: PathBuf, _: Box<Trouble>) -> Self {
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

    /// Shows the failure.
    pub fn view<'a>(&'a self, _: Context<'a>) -> Element<'a, Message> {
        Space::new().into()
    }
}
