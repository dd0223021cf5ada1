//! The sessions of a year.

mod draft;
mod facts;
pub mod table;

use chrono::{Datelike, NaiveDate};
use iced::Task;
use iced::advanced::widget::Id;
use iced::widget::{Column, Row, Space, container};
use iced::{Alignment, Length};

use self::draft::{Draft, Edit};
use self::facts::{Facts, Filter};
use super::{Means, Sheet};
use crate::domain::id::SessionId;
use crate::domain::session::Stage;
use crate::office::Office;
use crate::office::overview::SessionOverview;
use crate::office::proposal::SessionProposal;
use crate::store::Access;
use crate::ui::action::{Action, Event};
use crate::ui::context::Context;
use crate::ui::desk::Trouble;
use crate::ui::icon::Icon;
use crate::ui::keys::Command;
use crate::ui::page::Page;
use crate::ui::place::{Place, SessionTab};
use crate::ui::theme::size::{height, space};
use crate::ui::theme::{Plate, Role};
use crate::ui::widget::badge::Tone;
use crate::ui::widget::choice::segments;
use crate::ui::widget::empty::nothing;
use crate::ui::widget::grid::grid;
use crate::ui::widget::select::select;
use crate::ui::widget::year::{Month, Session as Mark, year_strip};
use crate::ui::widget::{Element, button, say, scroll};

/// The name of the table.
const LIST: &str = "sessions-list";
/// The width of the choice of a year.
const YEAR: f32 = 132.0;
/// Below this height there is no room for the strip of the year.
const LOW: f32 = 520.0;

/// The sessions of a year.
pub struct Sessions {
    facts: Option<Facts>,
    filter: Filter,
    selected: Option<usize>,
    draft: Option<Draft>,
    /// Whether something was written in the form that is open.
    touched: bool,
    /// Whether the new session is being recorded.
    creating: bool,
}

/// What happens on the screen.
#[derive(Debug, Clone)]
pub enum Message {
    /// The sessions were read.
    Loaded(Box<Facts>),
    /// The user wants to see another year.
    Year(usize),
    /// The user wants to see other sessions.
    Filter(usize),
    /// The user goes to a row.
    Select(usize),
    /// The user opens a row.
    Open(usize),
    /// The user goes to a session from the strip of the year.
    Find(SessionId),
    /// The rows have moved.
    Scrolled,
    /// The user goes to another place.
    Go(Place),
    /// The user wants a new session.
    New,
    /// It is known what it is likely to be.
    Proposed(Box<SessionProposal>),
    /// The user changes what it shall be.
    Edit(Edit),
    /// The new session shall be made.
    Create,
    /// The new session is there, or was refused.
    Created(Result<SessionId, Box<Trouble>>),
    /// No new session after all.
    Cancel,
}

impl Sessions {
    /// Opens the screen; with the question what a new session shall be where `new`.
    pub fn new(new: bool, means: &Means) -> (Self, Task<Message>) {
        let year = means.clock.now().date().year();
        let screen = Self {
            facts: None,
            filter: Filter::default(),
            selected: None,
            draft: None,
            touched: false,
            creating: false,
        };
        let propose = if new { propose(means) } else { Task::none() };
        (screen, Task::batch([load(year, means), propose]))
    }

    fn loaded(&mut self, facts: Facts, today: NaiveDate) -> Action<Message> {
        self.facts = Some(facts);
        self.select_next(today);
        // The arrows lead through the table at once.
        let focus = if self.draft.is_none() { iced::widget::operation::focus(Id::new(LIST)) } else { Task::none() };
        Action::run(focus).and(Event::Shift)
    }

    /// Selects the session that comes next, or the last one.
    fn select_next(&mut self, today: NaiveDate) {
        let Some(facts) = &self.facts else { return };
        let shown = facts.shown(self.filter);
        let next = shown
            .iter()
            .rposition(|overview| overview.session.date >= today && overview.session.stage != Stage::DidNotTakePlace);
        self.selected = next.or((!shown.is_empty()).then_some(0));
    }

    fn filtered(&mut self, at: usize, today: NaiveDate) -> Action<Message> {
        self.filter = Filter::ALL.get(at).copied().unwrap_or_default();
        self.select_next(today);
        Action::event(Event::Shift)
    }

    fn row(&self, at: usize) -> Option<&SessionOverview> {
        self.facts.as_ref()?.shown(self.filter).get(at).copied()
    }

    fn find(&mut self, session: SessionId) -> Action<Message> {
        let place = |shown: &[&SessionOverview]| shown.iter().position(|overview| overview.session.id == session);
        let Some(facts) = &self.facts else { return Action::none() };
        if place(&facts.shown(self.filter)).is_none() {
            self.filter = Filter::All;
        }
        self.selected = place(&facts.shown(self.filter));
        Action::run(iced::widget::operation::focus(Id::new(LIST))).and(Event::Shift)
    }

    fn ask(&mut self, means: &Means) -> Action<Message> {
        if self.draft.is_some() || means.opened.access != Access::Writing {
            return Action::none();
        }
        Action::run(propose(means))
    }

    fn create(&mut self, means: &Means) -> Action<Message> {
        let Some(draft) = self.draft.as_mut().filter(|_| !self.creating) else { return Action::none() };
        if let Ok(session) = draft.session(means.clock.now().date()) {
            // A second Enter before the answer would make a second session.
            self.creating = true;
            let made = move |office: &mut Office| Ok(office.plan_session(&session)?.id);
            return Action::run(means.desk.attempt(None, made, Message::Created));
        }
        draft.tried();
        Action::event(Event::Shift)
    }

    fn created(&mut self, made: Result<SessionId, Box<Trouble>>) -> Action<Message> {
        self.creating = false;
        match made {
            Ok(session) => {
                self.draft = None;
                Action::go(Place::Session(session, SessionTab::Agenda(None)))
            }
            Err(trouble) => Action::event(Event::Fail(trouble)),
        }
    }

    fn cancel(&mut self) -> Action<Message> {
        self.draft = None;
        Action::run(iced::widget::operation::focus(Id::new(LIST))).and(Event::Shift)
    }

    fn body<'a>(&'a self, facts: &'a Facts, cx: Context<'a>) -> Element<'a, Message> {
        if !facts.beginning.session {
            let steps = facts.beginning.view(cx, Icon::Gavel, cx.tr.sessions_no_session(), Message::Go);
            return scroll(steps).height(Length::Fill).into();
        }
        // Where there is little height the table needs it.
        let strip = (cx.height >= LOW).then(|| strip(facts, cx));
        let column =
            Column::new().spacing(space::MEDIUM).push(self.choices(facts, cx)).push(strip).push(self.table(facts, cx));
        let margin = cx.margin();
        container(column).padding(iced::Padding::from([space::MEDIUM, margin]).bottom(space::CARD)).into()
    }

    fn choices<'a>(&'a self, facts: &'a Facts, cx: Context<'a>) -> Element<'a, Message> {
        let words = Filter::ALL.map(|filter| {
            let count = facts.count(filter);
            match filter {
                Filter::All => cx.tr.sessions_all(count),
                Filter::Ahead => cx.tr.sessions_ahead(count),
                Filter::Unrecorded => cx.tr.sessions_unrecorded(count),
            }
        });
        let chosen = Filter::ALL.iter().position(|filter| *filter == self.filter).unwrap_or(0);
        let years: Vec<String> = facts.years.iter().map(|year| cx.tr.sessions_year(&year.to_string())).collect();
        let year = facts.years.iter().position(|year| *year == facts.year);
        Row::new()
            .align_y(Alignment::Center)
            .push(segments("sessions-filter", words, chosen, Message::Filter))
            .push(Space::new().width(Length::Fill))
            .push(select(cx.tr, years, year).id("sessions-year").width(YEAR).on_choose(Message::Year))
            .into()
    }

    fn table<'a>(&'a self, facts: &'a Facts, cx: Context<'a>) -> Element<'a, Message> {
        let shown = facts.shown(self.filter);
        if shown.is_empty() {
            return nothing(cx.tr.sessions_none_such());
        }
        let count = shown.len();
        let table = grid(table::columns(cx), count, move |row, column| table::cell(shown[row], column, cx))
            .id(LIST)
            .row_height(height::TALL_ROW)
            .selected(self.selected)
            .on_select(Message::Select)
            .on_open(Message::Open)
            .on_scroll(Message::Scrolled)
            .in_card();
        container(table).padding(1).height(Length::Fill).class(Plate::card()).into()
    }
}

fn load(year: i32, means: &Means) -> Task<Message> {
    means.desk.read(move |office| Facts::load(office, year), |facts| Message::Loaded(Box::new(facts)))
}

fn propose(means: &Means) -> Task<Message> {
    means.desk.read(|office| office.propose_session(), |proposal| Message::Proposed(Box::new(proposal)))
}

/// Returns the year with a mark for each session.
fn strip<'a>(facts: &'a Facts, cx: Context<'a>) -> Element<'a, Message> {
    let today = cx.today();
    let months = (1..=12u32).map(|month| {
        let of_month = facts.sessions.iter().rev().filter(move |overview| overview.session.date.month() == month);
        Month {
            name: cx.tr.sessions_month(month).into(),
            current: facts.year == today.year() && today.month() == month,
            sessions: of_month.map(|overview| mark(overview, cx)).collect(),
        }
    });
    year_strip("sessions-month", months)
}

fn mark<'a>(overview: &SessionOverview, cx: Context<'a>) -> Mark<'a, Message> {
    let session = &overview.session;
    let (tone, _) = table::look(session.stage);
    Mark {
        number: (session.stage != Stage::DidNotTakePlace).then(|| session.number.to_string().into()),
        tone: if session.stage == Stage::Planned { Tone::Outline } else { tone },
        tip: cx.tr.sessions_tip(session.number, &table::day(session.date, cx), &table::state(session.stage, cx)).into(),
        on_press: Message::Find(session.id),
    }
}

impl Sheet for Sessions {
    type Message = Message;

    fn update(&mut self, message: Message, means: &Means) -> Action<Message> {
        let today = means.clock.now().date();
        match message {
            Message::Loaded(facts) => self.loaded(*facts, today),
            Message::Year(at) => match self.facts.as_ref().and_then(|facts| facts.years.get(at)) {
                Some(&year) => Action::run(load(year, means)),
                None => Action::none(),
            },
            Message::Filter(at) => self.filtered(at, today),
            Message::Select(row) => {
                self.selected = Some(row);
                Action::none()
            }
            Message::Open(row) => self.row(row).map_or_else(Action::none, |overview| Action::go(Place::of(overview))),
            Message::Find(session) => self.find(session),
            Message::Scrolled => Action::event(Event::Shift),
            Message::Go(Place::NewSession) | Message::New => self.ask(means),
            Message::Go(place) => Action::go(place),
            Message::Proposed(proposal) => {
                self.draft = Some(Draft::new(*proposal, today));
                self.touched = false;
                Action::event(Event::Shift)
            }
            Message::Edit(edit) => {
                if let Some(draft) = &mut self.draft {
                    draft.edit(edit);
                }
                self.touched = true;
                Action::none()
            }
            Message::Create => self.create(means),
            Message::Created(made) => self.created(made),
            Message::Cancel => self.cancel(),
        }
    }

    fn view<'a>(&'a self, cx: Context<'a>) -> Page<'a, Message> {
        let body: Element<'a, Message> = match &self.facts {
            Some(facts) => self.body(facts, cx),
            None => Space::new().into(),
        };
        let mut page = Page::new(cx.tr.frame_sessions(), body).main(
            button::main(cx.tr.sessions_new())
                .icon(Icon::Plus)
                .key("Ctrl+N")
                .id("main")
                .on_press_maybe(cx.recording(Message::New)),
        );
        if let Some(facts) = self.facts.as_ref().filter(|facts| facts.beginning.session) {
            page = page.below(say(Role::Second, summary(facts, cx)));
        }
        let draft = self.draft.as_ref();
        page.dialog(draft.map(|draft| draft.view(cx, Message::Edit, Message::Create, Message::Cancel)))
    }

    fn command(&mut self, command: Command, means: &Means) -> Option<Action<Message>> {
        match (command, self.draft.is_some()) {
            (Command::Main, true) => Some(self.create(means)),
            (Command::Cancel, true) => Some(self.cancel()),
            (Command::Main | Command::New, _) => Some(self.ask(means)),
            (_, _) => None,
        }
    }

    fn turn(&mut self, place: Place, means: &Means) -> Option<Action<Message>> {
        (place == Place::NewSession).then(|| self.ask(means))
    }

    fn unrecorded(&self, means: &Means) -> Option<String> {
        (self.touched && self.draft.is_some()).then(|| means.tr.frame_open_form())
    }
}

/// Returns how the year stands in one line.
fn summary(facts: &Facts, cx: Context<'_>) -> String {
    let told = cx.tr.sessions_summary(facts.held(), facts.count(Filter::Ahead));
    match facts.lost() {
        0 => told,
        lost => cx.tr.sessions_summary_lost(&told, lost),
    }
}
