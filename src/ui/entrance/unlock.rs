//! The question for the password of a file.

use std::path::PathBuf;

use iced::widget::{Column, Row, container};
use iced::{Alignment, Length, Padding};

use super::secret::Secret;
use super::{Hall, Step, Wish, porch, start};
use crate::ui::context::Context;
use crate::ui::icon::Icon;
use crate::ui::keys::Command;
use crate::ui::preferences::Preference;
use crate::ui::theme::size::line::BORDER;
use crate::ui::theme::size::space;
use crate::ui::theme::{Colour, Mark, Plate, Role};
use crate::ui::widget::arrive::arrive;
use crate::ui::widget::field::{field, line};
use crate::ui::widget::footed::footed;
use crate::ui::widget::{Element, button, rule, say, tinted, with_sign};

/// The width of the card.
const WIDTH: f32 = 560.0;
/// The name of the field.
const FIELD: &str = "password";

/// The question.
pub struct Unlock {
    path: PathBuf,
    refused: bool,
    secret: Secret,
    shown: bool,
}

/// What happens at the question.
#[derive(Debug, Clone)]
pub enum Message {
    /// The user likes the window otherwise.
    Prefer(Preference),
    /// The password was typed.
    Typed(Secret),
    /// The letters are to be seen, or not any more.
    Show(bool),
    /// The file is to be opened.
    Open,
    /// The user wants another file.
    OtherFile,
    /// The user said which.
    OtherChosen(Option<PathBuf>),
    /// The user goes to the first start.
    Begin,
}

impl Unlock {
    /// Asks for the password of `path`; `refused` where one was given that does not fit.
    pub fn new(path: PathBuf, refused: bool) -> Self {
        Self { path, refused, secret: Secret::default(), shown: false }
    }

    /// Takes in what happened.
    pub fn update(&mut self, message: Message, hall: &Hall) -> Step {
        match message {
            Message::Prefer(preference) => Step::wish(Wish::Prefer(preference)),
            Message::Typed(secret) => {
                self.secret = secret;
                Step::none()
            }
            Message::Show(shown) => {
                self.shown = shown;
                Step::none()
            }
            Message::Open => self.open(),
            Message::OtherFile => {
                let (title, kind) = (hall.tr.entrance_other_file(), start::file_kind(&hall.tr));
                let chosen = hall.outside.choose(title, kind, Message::OtherChosen);
                Step::run(chosen.map(super::Message::Unlock))
            }
            Message::OtherChosen(Some(path)) => Step::wish(Wish::Open(path, None)),
            Message::OtherChosen(None) => Step::none(),
            Message::Begin => Step::wish(Wish::Begin),
        }
    }

    /// Does what a shortcut means here.
    pub fn command(&mut self, command: Command, _: &Hall) -> Step {
        match command {
            Command::Main => self.open(),
            Command::Cancel | Command::Back => Step::wish(Wish::Begin),
            _ => Step::none(),
        }
    }

    fn open(&self) -> Step {
        match self.secret.password() {
            Some(password) => Step::wish(Wish::Open(self.path.clone(), Some(password))),
            None => Step::none(),
        }
    }

    /// Shows the question.
    pub fn view<'a>(&'a self, cx: Context<'a>) -> Element<'a, Message> {
        let tr = cx.tr;
        let name = self.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let head = Column::new()
            .spacing(space::TIGHT)
            .push(say(Role::StartTitle, tr.entrance_unlock_title(&name)))
            .push(say(Role::Second, self.path.display().to_string()));
        let is_told = self.refused && self.secret.is_empty();
        let mut typed = line(self.secret.letters())
            .id(FIELD)
            .marked(if is_told { Mark::Attention } else { Mark::None })
            .on_input(|text| Message::Typed(text.into()))
            .on_submit(Message::Open);
        if !self.shown {
            typed = typed.secret();
        }
        let typed = field(tr.entrance_password(), typed);
        let typed = if is_told { typed.marked(Mark::Attention, tr.entrance_unlock_wrong()) } else { typed };
        let (tip, icon) = if self.shown {
            (tr.entrance_password_hide(), Icon::Lock)
        } else {
            (tr.entrance_password_show(), Icon::Eye)
        };
        let show = button::quiet(tip).icon(icon).small().id("password-show").on_press(Message::Show(!self.shown));
        let keyboard = tinted(Role::Second, Colour::Ink2, tr.entrance_password_keyboard());
        let keyboard = container(with_sign(Icon::Keyboard, 16.0, Colour::Ink2, keyboard)).width(Length::Fill);
        let beside = Row::new().align_y(Alignment::Center).push(keyboard).push(Element::from(show));
        let main = button::main(tr.entrance_unlock()).icon(Icon::ArrowRight).id("main");
        let main = main.on_press_maybe((!self.secret.is_empty()).then_some(Message::Open));
        let begin =
            button::quiet(tr.entrance_to_the_start()).icon(Icon::ArrowLeft).id("begin").on_press(Message::Begin);
        let other = button::usual(tr.entrance_other_file()).icon(Icon::FolderOpen).id("other-file");
        let foot = Row::new()
            .spacing(space::MEDIUM)
            .align_y(Alignment::Center)
            .push(container(Element::from(begin)).width(Length::Fill))
            .push(Element::from(other.on_press(Message::OtherFile)))
            .push(Element::from(main));
        let inside = Column::new().spacing(space::CARD).push(head).push(Element::from(typed)).push(beside);
        let foot = container(foot).padding(Padding::from([space::CARD, space::PAGE]));
        let card = footed(container(inside).padding(space::PAGE), Column::new().push(rule()).push(foot));
        let card = container(card).padding(BORDER).width(Length::Fill).class(Plate::card());
        arrive(porch::porch(card, WIDTH, cx, Message::Prefer), FIELD, None)
    }
}
