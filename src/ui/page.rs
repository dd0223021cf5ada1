//! What a screen shows, for the frame to put together.

use super::widget::button::Button;
use super::widget::dialog::Dialog;
use super::widget::{Element, Words};

/// The parts of a page.
pub struct Page<'a, M> {
    /// The title in the head.
    pub title: Words<'a>,
    /// What stands under the title: the day, counts.
    pub below: Option<Element<'a, M>>,
    /// Buttons before the main one.
    pub buttons: Vec<Element<'a, M>>,
    /// The main button: the next step, named by its verb.
    pub main: Option<Element<'a, M>>,
    /// The page under the head. It takes the margins itself: [`super::context::Context::margin`].
    pub body: Element<'a, M>,
    /// A question that must be answered first.
    pub dialog: Option<Dialog<'a, M>>,
    /// Whether the page takes the whole window and has neither rail nor head: the sitting.
    pub whole: bool,
}

impl<'a, M: Clone + 'a> Page<'a, M> {
    /// A page with a title.
    pub fn new(title: impl Into<Words<'a>>, body: impl Into<Element<'a, M>>) -> Self {
        Self {
            title: title.into(),
            below: None,
            buttons: Vec::new(),
            main: None,
            body: body.into(),
            dialog: None,
            whole: false,
        }
    }

    /// Puts something under the title.
    #[must_use]
    pub fn below(mut self, part: impl Into<Element<'a, M>>) -> Self {
        self.below = Some(part.into());
        self
    }

    /// Adds a button before the main one.
    #[must_use]
    pub fn button(mut self, button: Button<'a, M>) -> Self {
        self.buttons.push(button.into());
        self
    }

    /// Sets the main button.
    #[must_use]
    pub fn main(mut self, button: Button<'a, M>) -> Self {
        self.main = Some(button.into());
        self
    }

    /// Asks something, if there is a question.
    #[must_use]
    pub fn dialog(mut self, dialog: Option<Dialog<'a, M>>) -> Self {
        self.dialog = dialog;
        self
    }

    /// Takes the whole window.
    #[must_use]
    pub fn whole(mut self) -> Self {
        self.whole = true;
        self
    }

    /// Turns the messages of a screen into those of the window.
    pub fn map<N: 'a>(self, map: impl Fn(M) -> N + Clone + 'a) -> Page<'a, N> {
        Page {
            title: self.title,
            below: self.below.map(|part| part.map(map.clone())),
            buttons: self.buttons.into_iter().map(|button| button.map(map.clone())).collect(),
            main: self.main.map(|main| main.map(map.clone())),
            body: self.body.map(map.clone()),
            dialog: self.dialog.map(|dialog| dialog.map(map)),
            whole: self.whole,
        }
    }
}
