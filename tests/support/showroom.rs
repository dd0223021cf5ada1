//! The parts of single screens, each with something in it, for tests and for pictures.
#![allow(dead_code, reason = "each test takes what it needs")]
#![allow(clippy::unwrap_used, clippy::unused_self, reason = "a showroom is a list of things")]

#[path = "showroom/boxes.rs"]
mod boxes;
#[path = "showroom/cards.rs"]
mod cards;
#[path = "showroom/hall.rs"]
mod hall;

use alqa::domain::ballot::Choice;
use alqa::i18n::{Catalog, Locale};
use alqa::ui::keys::Command;
use alqa::ui::theme::{Epoch, Theme};
use alqa::ui::widget::preview::Page;
use alqa::ui::widget::{self, Element};
use iced::widget::container;
use iced::{Length, Task};

use crate::robot::Window;

/// What the showroom shows at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Room {
    /// The sitting while a vote is open.
    Vote,
    /// The sitting between votes.
    Speech,
    /// What pages are made of.
    Cards,
    /// The papers of a session.
    Papers,
    /// The box that finds everything, over the cards.
    Search,
    /// A start that failed.
    Failure,
}

/// A member of the collegium of the showroom.
#[derive(Debug, Clone)]
pub struct Member {
    pub name: String,
    /// Why the member is not here.
    pub away: Option<&'static str>,
    pub choice: Option<Choice>,
}

/// What the parts show.
pub struct Showroom {
    pub room: Room,
    pub russian: bool,
    pub tr: Catalog,
    pub theme: Theme,
    pub epoch: Epoch,
    pub members: Vec<Member>,
    pub current: Option<usize>,
    /// The height of a row, where it is set.
    pub row_height: Option<f32>,
    pub pressed: Vec<String>,
    pub width: f32,
    pub page: Page,
    pub query: String,
    pub hit: usize,
    pub searching: bool,
    pub phrase: Option<usize>,
    pub copy: usize,
}

#[derive(Debug, Clone)]
pub enum Message {
    Shifted,
    Pressed(String),
    Current(usize),
    Mark(usize, Choice),
    Toggle(usize),
    Query(String),
    Hit(usize),
    Opened(usize),
    Search(bool),
    Phrase(usize),
    Copy(usize),
}

impl Showroom {
    pub fn new(locale: Locale, theme: Theme, room: Room) -> Self {
        Self {
            room,
            russian: locale == Locale::Russian,
            tr: Catalog::new(locale),
            theme,
            epoch: Epoch::default(),
            members: hall::members(),
            current: Some(4),
            row_height: None,
            pressed: Vec::new(),
            width: 411.0,
            page: cards::sheet(),
            query: "бюджет".to_owned(),
            hit: 0,
            searching: room == Room::Search,
            phrase: Some(0),
            copy: 0,
        }
    }

    /// With a collegium of `count`.
    pub fn of(mut self, count: usize) -> Self {
        let own = self.members.clone();
        self.members = (0..count)
            .map(|at| {
                let mut member = own[at % own.len()].clone();
                if at >= own.len() {
                    member.name = format!("{} {}", member.name, at / own.len() + 1);
                }
                member
            })
            .collect();
        self
    }

    fn word(&self, kk: &'static str, ru: &'static str) -> &'static str {
        if self.russian { ru } else { kk }
    }

    fn press(&self, what: &str) -> Message {
        Message::Pressed(what.to_owned())
    }
}

impl Window for Showroom {
    type Message = Message;

    fn update(&mut self, message: Message) -> Task<Message> {
        match message {
            Message::Shifted => self.epoch.advance(),
            Message::Pressed(what) => self.pressed.push(what),
            Message::Query(query) => (self.query, self.hit) = (query, 0),
            Message::Hit(hit) => self.hit = hit,
            Message::Opened(hit) => self.pressed.push(format!("hit {hit}")),
            Message::Search(searching) => self.searching = searching,
            Message::Phrase(phrase) => self.phrase = Some(phrase),
            Message::Copy(copy) => self.copy = copy,
            Message::Current(row) => self.current = Some(row),
            Message::Mark(row, choice) => self.members[row].choice = Some(choice),
            Message::Toggle(row) => {
                let away = &mut self.members[row].away;
                *away = if away.is_some() { None } else { Some("шықты") };
            }
        }
        Task::none()
    }

    fn view(&self) -> Element<'_, Message> {
        let page = match self.room {
            Room::Vote => self.vote(),
            Room::Speech => self.speech(),
            Room::Cards | Room::Search => self.cards(),
            Room::Papers => self.papers(),
            Room::Failure => self.failure(),
        };
        let page = container(page).width(Length::Fill).height(Length::Fill);
        let page = widget::search::over(page, self.searching.then(|| self.search()), 72.0);
        widget::root::root(page, |command| match command {
            Command::Search => Some(Message::Search(true)),
            _ => None,
        })
        .on_shift(Message::Shifted)
        .into()
    }

    fn theme(&self) -> Theme {
        self.theme
    }

    fn epoch(&self) -> Epoch {
        self.epoch
    }
}
