//! What is to be done, in the order of its last days.

mod cards;
mod facts;
mod list;
mod words;

use chrono::NaiveDateTime;
use iced::widget::{Column, Row, Space, container};
use iced::{Length, Task};

use self::facts::Facts;
use super::{Means, Sheet};
use crate::store::Access;
use crate::ui::action::{Action, Event};
use crate::ui::context::Context;
use crate::ui::icon::Icon;
use crate::ui::keys::Command;
use crate::ui::page::Page;
use crate::ui::place::Place;
use crate::ui::theme::size::space;
use crate::ui::widget::{Element, button, scroll};

/// The width of the cards beside the duties, and in a narrow window.
const BESIDE: f32 = 366.0;
const NARROW_BESIDE: f32 = 316.0;
/// Below this width the cards stand below the duties.
const SLIM: f32 = 880.0;
/// The bar of a scroll.
const BAR: f32 = 12.0;

/// What is to be done, in the order of its last days.
pub struct Today {
    facts: Option<Facts>,
    /// Since when the file is open: what was written before was written by an earlier run of the program.
    since: NaiveDateTime,
}

/// What happens on the screen.
#[derive(Debug, Clone)]
pub enum Message {
    /// Everything was read.
    Loaded(Box<Facts>),
    /// The user goes to another place.
    Go(Place),
}

impl Today {
    /// Opens the screen.
    pub fn new(means: &Means) -> (Self, Task<Message>) {
        let today = means.clock.now().date();
        let read = means.desk.read(move |office| Facts::load(office, today), |facts| Message::Loaded(Box::new(facts)));
        (Self { facts: None, since: means.opened.since }, read)
    }

    /// Returns whether a sitting was broken off: its last entry is older than this run of the program.
    fn is_broken_off(&self) -> bool {
        self.facts.as_ref().is_some_and(|facts| cards::broken_off(facts, self.since).is_some())
    }

    /// Returns what the main button leads to: on the day of a sitting to the table, otherwise to a new session.
    fn next(&self) -> Option<Place> {
        let facts = self.facts.as_ref()?;
        match (&facts.going_on, facts.this_day()) {
            (Some(going_on), _) => Some(Place::of(going_on)),
            (None, Some(next)) => Some(Place::Sitting(next.session.id)),
            (None, None) => Some(facts.beginning.next()),
        }
    }
}

impl Sheet for Today {
    type Message = Message;

    fn update(&mut self, message: Message, _: &Means) -> Action<Message> {
        match message {
            Message::Loaded(facts) => {
                self.facts = Some(*facts);
                Action::event(Event::Shift)
            }
            Message::Go(place) => Action::go(place),
        }
    }

    fn view<'a>(&'a self, cx: Context<'a>) -> Page<'a, Message> {
        let body: Element<'a, Message> = match &self.facts {
            Some(facts) => body(facts, self.since, cx),
            None => Space::new().into(),
        };
        Page::new(cx.tr.frame_today(), body).below(list::day(cx.today(), cx)).main(self.main(cx))
    }

    fn command(&mut self, command: Command, means: &Means) -> Option<Action<Message>> {
        match command {
            Command::Main => self.next().filter(|place| is_open(*place, means)).map(Action::go),
            Command::New if is_open(Place::NewSession, means) => Some(Action::go(Place::NewSession)),
            _ => None,
        }
    }
}

impl Today {
    fn main<'a>(&'a self, cx: Context<'a>) -> button::Button<'a, Message> {
        let next = self.next();
        let main = match next {
            Some(Place::Composition(_)) => button::main(cx.tr.today_step_enter()).icon(Icon::Users).key("Ctrl+Enter"),
            Some(Place::NewSession) | None => button::main(cx.tr.sessions_new()).icon(Icon::Plus).key("Ctrl+N"),
            Some(_) if self.is_broken_off() => button::main(cx.tr.today_go_on()).icon(Icon::Play).key("Ctrl+Enter"),
            Some(_) => button::main(cx.tr.today_to_table()).icon(Icon::Gavel).key("Ctrl+Enter"),
        };
        let open = next.filter(|place| *place != Place::NewSession || cx.writable);
        main.id("main").on_press_maybe(open.map(Message::Go))
    }
}

/// Returns whether a place can be gone to: a new session needs a file that can be written.
fn is_open(place: Place, means: &Means) -> bool {
    place != Place::NewSession || means.opened.access == Access::Writing
}

fn body<'a>(facts: &'a Facts, since: NaiveDateTime, cx: Context<'a>) -> Element<'a, Message> {
    let margin = cx.margin();
    if !facts.beginning.session {
        let steps = facts.beginning.view(cx, Icon::House, cx.tr.sessions_no_session(), Message::Go);
        return scroll(steps).height(Length::Fill).into();
    }
    let sitting = cards::sitting(facts, since, cx);
    if cx.width < SLIM {
        let column = Column::new()
            .spacing(space::MEDIUM)
            .push(sitting)
            .push(list::list(facts, cx))
            .push(cards::cards(facts, cx));
        return scroll(container(column).padding([space::MEDIUM, margin])).height(Length::Fill).into();
    }
    // The bar of a scroll stands in the space beside what scrolls.
    let room = iced::Padding::ZERO.right(BAR).bottom(space::CARD);
    let duties = scroll(container(list::list(facts, cx)).padding(room)).height(Length::Fill);
    let width = if cx.narrow() { NARROW_BESIDE } else { BESIDE };
    let beside = scroll(container(cards::cards(facts, cx)).padding(room)).height(Length::Fill).width(width + BAR);
    let row = Row::new().spacing((space::CARD - BAR).max(0.0)).push(duties).push(beside);
    // What stands above has no bar, but ends where the cards do.
    let sitting = sitting.map(|sitting| container(sitting).padding(iced::Padding::ZERO.right(BAR)));
    let column = Column::new().spacing(space::MEDIUM).push(sitting).push(row.height(Length::Fill));
    let padding = iced::Padding::from([0.0, margin]).top(space::MEDIUM).right((margin - BAR).max(0.0));
    container(column).padding(padding).into()
}
