//! A new password, typed twice.

use iced::Alignment;
use iced::widget::{Column, Row};

use super::secret::Secret;
use crate::i18n::Catalog;
use crate::ui::icon::Icon;
use crate::ui::theme::size::space;
use crate::ui::theme::{Colour, Mark, Role};
use crate::ui::widget::field::{field, line};
use crate::ui::widget::{Element, button, tinted, with_sign};

/// The name of the first field.
pub const FIRST: &str = "password";
/// The name of the second field.
pub const SECOND: &str = "password-again";

/// From so many letters on a password is called strong, and below so many weak.
const STRONG: u32 = 12;
const WEAK: u32 = 8;

/// A new password.
#[derive(Debug, Clone, Default)]
pub struct Shield {
    first: Secret,
    second: Secret,
    shown: bool,
}

/// What happens in the fields.
#[derive(Debug, Clone)]
pub enum Message {
    /// The password was typed.
    First(Secret),
    /// It was typed again.
    Second(Secret),
    /// The letters are to be seen, or not any more.
    Show(bool),
}

impl Shield {
    /// Takes in what happened.
    pub fn update(&mut self, message: Message) {
        match message {
            Message::First(secret) => self.first = secret,
            Message::Second(secret) => self.second = secret,
            Message::Show(shown) => self.shown = shown,
        }
    }

    /// Returns the password, once both fields say the same.
    pub fn password(&self) -> Option<&Secret> {
        (!self.first.is_empty() && self.first == self.second).then_some(&self.first)
    }

    /// Shows the fields; Enter in the second one sends `on_submit`.
    pub fn view<'a, M: Clone + 'a>(
        &'a self,
        tr: &Catalog,
        on_submit: Option<M>,
        map: fn(Message) -> M,
    ) -> Element<'a, M> {
        let secret = |value: &'a Secret, id: &'static str| {
            let line = line(value.letters()).id(id);
            if self.shown { line } else { line.secret() }
        };
        let mut again = secret(&self.second, SECOND).on_input(move |text| map(Message::Second(text.into())));
        if let Some(message) = on_submit {
            again = again.on_submit(message);
        }
        let first = secret(&self.first, FIRST).on_input(move |text| map(Message::First(text.into())));
        let first = field(tr.entrance_password(), first);
        let first = match self.first.length() {
            0 => first,
            length if length < WEAK => first.marked(Mark::Attention, tr.entrance_password_weak(length)),
            length if length < STRONG => first.note(tr.entrance_password_fair(length)),
            length => first.note(tr.entrance_password_strong(length)),
        };
        let again = field(tr.entrance_password_again(), again);
        let again = match (self.second.is_empty(), self.first == self.second) {
            (true, _) => again,
            (false, true) => again.note(tr.entrance_password_same()),
            (false, false) => again.marked(Mark::Attention, tr.entrance_password_differs()),
        };
        let (tip, icon) = if self.shown {
            (tr.entrance_password_hide(), Icon::Lock)
        } else {
            (tr.entrance_password_show(), Icon::Eye)
        };
        let show = button::quiet(tip).icon(icon).small().id("password-show");
        let show = show.on_press(map(Message::Show(!self.shown)));
        let keyboard = tinted(Role::Second, Colour::Ink2, tr.entrance_password_keyboard());
        let foot = Row::new()
            .align_y(Alignment::Center)
            .push(iced::widget::container(with_sign(Icon::Keyboard, 16.0, Colour::Ink2, keyboard)).width(iced::Fill))
            .push(show);
        let fields = Row::new().spacing(space::CARD).push(Element::from(first)).push(Element::from(again));
        Column::new().spacing(space::SMALL).push(fields).push(foot).into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_counts_once_it_was_typed_twice_alike() {
        let mut shield = Shield::default();
        assert!(shield.password().is_none(), "two empty fields are no password");
        shield.update(Message::First("құпия".to_owned().into()));
        assert!(shield.password().is_none());
        shield.update(Message::Second("құпиЯ".to_owned().into()));
        assert!(shield.password().is_none());
        shield.update(Message::Second("құпия".to_owned().into()));
        assert_eq!(shield.password().map(Secret::letters), Some("құпия"));
    }
}
