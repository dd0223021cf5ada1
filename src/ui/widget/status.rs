//! The line at the foot of the window: what is on disk, when the last copy was made, whether the file is encrypted.

use iced::widget::{Row, container};
use iced::{Alignment, Length};

use super::{Element, Words, rule, tinted, tinted_sign};
use crate::ui::icon::Icon;
use crate::ui::theme::size::{height, space};
use crate::ui::theme::{Colour, Plate, Role};

/// One thing that the line says.
#[derive(Debug, Clone)]
pub struct Remark<'a> {
    /// Its sign.
    pub icon: Icon,
    /// Its words.
    pub words: Words<'a>,
    /// The colour of the sign; that of quiet text where none is given.
    pub ink: Option<Colour>,
}

impl<'a> Remark<'a> {
    /// Returns a quiet remark.
    pub fn new(icon: Icon, words: impl Into<Words<'a>>) -> Self {
        Self { icon, words: words.into(), ink: None }
    }

    /// Sets the colour of the sign.
    #[must_use]
    pub fn ink(mut self, ink: Colour) -> Self {
        self.ink = Some(ink);
        self
    }
}

/// Returns the line.
pub fn status_line<'a, M: 'a>(remarks: impl IntoIterator<Item = Remark<'a>>) -> Element<'a, M> {
    let cells = remarks.into_iter().map(|remark| {
        Row::new()
            .spacing(space::SMALL)
            .align_y(Alignment::Center)
            .push(tinted_sign(remark.icon, 16.0, remark.ink.unwrap_or(Colour::Ink2)))
            .push(tinted(Role::Second, Colour::Ink2, remark.words))
            .into()
    });
    let row = Row::with_children(cells).spacing(space::PAGE).align_y(Alignment::Center);
    let line =
        container(row).padding([0.0, space::PAGE]).center_y(Length::Fixed(height::STATUS_LINE)).width(Length::Fill);
    iced::widget::column![rule(), line.class(Plate::flat(Colour::Ground))].into()
}
