//! One session in its preparation: agenda, people, papers.

mod agenda;
mod asked;
mod columns;
mod draft;
mod facts;
mod head;
mod invitation;
mod panel;
mod papers;
mod people;
mod persons;
mod point;

use iced::Task;
use iced::advanced::widget;
use iced::widget::scrollable::AbsoluteOffset;
use iced::widget::{Column, Space, container, operation};

use self::asked::Asked;
use self::draft::Draft;
use self::facts::Facts;
use self::head::Step;
use self::papers::Papers;
use super::{Means, Sheet};
use crate::domain::id::{ItemId, PersonId, SessionId};
use crate::office::{Office, OfficeError};
use crate::store::Access;
use crate::ui::action::{Action, Event};
use crate::ui::context::Context;
use crate::ui::desk::Trouble;
use crate::ui::keys::Command;
use crate::ui::page::Page;
use crate::ui::place::{Place, SessionTab};
use crate::ui::theme::size::space;
use crate::ui::widget::badge::Tone;
use crate::ui::widget::{button, focus, scroll};

/// One session in its preparation.
pub struct Session {
    id: SessionId,
    tab: SessionTab,
    facts: Option<Box<Facts>>,
    draft: Option<Draft>,
    member: Option<PersonId>,
    papers: Papers,
    asked: Option<Asked>,
    /// Whether something was written in the dialog that is open.
    touched: bool,
}

/// What happens on the screen.
#[derive(Debug, Clone)]
pub enum Message {
    /// The session was read, or read again after something was recorded.
    Loaded(Box<Facts>),
    /// What was written of an item was recorded, or refused; the user goes to another item.
    Parted(ItemId, Result<Box<Facts>, Box<Trouble>>),
    /// An item was put on the agenda.
    Added(ItemId, Box<Facts>),
    /// The agenda was approved as this version.
    Approved(u32, Box<Facts>),
    /// The day was changed, and so many answers fell away.
    Changed(u32, Box<Facts>),
    /// The journal was begun.
    Begun,
    /// The user goes to a tab, by its place.
    TabChosen(usize),
    /// The user presses a stage, by its place.
    StageChosen(usize),
    /// The user presses the main button.
    Main,
    /// The user wants to be asked something.
    Ask(Box<Asked>),
    /// Something happened in a dialog.
    Asked(asked::Message),
    /// Something happened on the agenda.
    Agenda(agenda::Message),
    /// Something happened among the people.
    People(people::Message),
    /// Something happened among the papers.
    Papers(papers::Message),
}

impl Session {
    /// Opens the screen.
    pub fn new(id: SessionId, tab: SessionTab, means: &Means) -> (Self, Task<Message>) {
        let screen = Self {
            id,
            tab,
            facts: None,
            draft: None,
            member: None,
            papers: Papers::default(),
            asked: None,
            touched: false,
        };
        let load = means.desk.read(move |office| Facts::load(office, id), |facts| Message::Loaded(Box::new(facts)));
        (screen, load)
    }

    /// Records something and reads the session again.
    fn record(
        &self,
        means: &Means,
        work: impl FnOnce(&mut Office) -> Result<(), OfficeError> + Send + 'static,
    ) -> Task<Message> {
        self.record_with(means, work, |(), facts| Message::Loaded(facts))
    }

    /// Records something that has a result and reads the session again.
    fn record_with<T: Send + 'static>(
        &self,
        means: &Means,
        work: impl FnOnce(&mut Office) -> Result<T, OfficeError> + Send + 'static,
        done: impl FnOnce(T, Box<Facts>) -> Message + Send + 'static,
    ) -> Task<Message> {
        let id = self.id;
        let work = move |office: &mut Office| Ok((work(office)?, Facts::load(office, id)?));
        means.desk.write(Some(id), work, |(result, facts)| done(result, Box::new(facts)))
    }

    fn loaded(&mut self, facts: Box<Facts>, means: &Means) -> Task<Message> {
        let first = self.facts.is_none();
        self.facts = Some(facts);
        self.refresh();
        if first {
            let selected = match self.tab {
                SessionTab::Agenda(item) => item,
                SessionTab::People | SessionTab::Papers => None,
            };
            self.select_item(selected);
            self.select_member();
        }
        self.papers.forget();
        let entered = self.entered(means);
        // Who comes for one item goes on at it.
        let is_named = first && matches!(self.tab, SessionTab::Agenda(Some(_)));
        if is_named { Task::batch([entered, focus_on(agenda::LIST)]) } else { entered }
    }

    /// Begins what the tab that is shown waits for.
    fn entered(&mut self, means: &Means) -> Task<Message> {
        match self.tab {
            SessionTab::Agenda(_) | SessionTab::People => Task::none(),
            SessionTab::Papers => self.draw_papers(means),
        }
    }

    fn added(&mut self, item: ItemId, facts: Box<Facts>, means: &Means) -> Task<Message> {
        self.asked = None;
        let loaded = self.loaded(facts, means);
        self.select_item(Some(item));
        let focus = to_the_top(columns::PANEL_PANE).chain(focus_on("title-kk"));
        Task::batch([loaded, focus])
    }

    fn approved(&mut self, version: u32, facts: Box<Facts>, means: &Means) -> Action<Message> {
        let words = means.tr.session_agenda_approved(version);
        Action::run(self.loaded(facts, means)).and(Event::Tell(Tone::Good, words))
    }

    fn changed(&mut self, void: u32, facts: Box<Facts>, means: &Means) -> Action<Message> {
        self.asked = None;
        let action = Action::run(self.loaded(facts, means));
        if void == 0 { action } else { action.and(Event::Tell(Tone::Attention, means.tr.session_answers_void(void))) }
    }

    fn go_to_tab(&self, at: usize) -> Action<Message> {
        let tab = match at {
            0 => SessionTab::Agenda(self.selected()),
            1 => SessionTab::People,
            3 => return Action::go(Place::Stenogram(self.id, None)),
            _ => SessionTab::Papers,
        };
        Action::go(Place::Session(self.id, tab))
    }

    /// Does the next step of the stage.
    fn main(&mut self, means: &Means) -> Action<Message> {
        let Some(facts) = &self.facts else { return Action::none() };
        let today = means.clock.today();
        match facts.step() {
            Some(Step::Approve | Step::ApproveChanges | Step::Begin) if !is_writable(means) => Action::none(),
            Some(Step::Approve | Step::ApproveChanges) if facts.may_approve() => Action::run(self.approve(means)),
            Some(Step::Begin) if facts.session.date == today => Action::run(self.begin(means)),
            Some(Step::Begin) => {
                self.asked = Some(Asked::Begin);
                Action::event(Event::Shift)
            }
            Some(Step::ToSitting) => Action::go(Place::Sitting(self.id)),
            Some(Step::ToProtocol) => Action::go(Place::Protocol(self.id)),
            Some(Step::ToSuccessor(session)) => Action::go(Place::Session(session, SessionTab::Agenda(None))),
            Some(Step::Approve | Step::ApproveChanges) | None => Action::none(),
        }
    }

    /// Approves the agenda as it is on the page, with what is being written; the chair approves.
    fn approve(&self, means: &Means) -> Task<Message> {
        let chair = self.facts.as_ref().and_then(|facts| facts.chair());
        let Some(chair) = chair else { return Task::none() };
        let (id, save) = (self.id, self.saving());
        self.record_with(
            means,
            move |office| {
                if let Some(save) = save {
                    save(office)?;
                }
                Ok(office.approve_agenda(id, chair)?.version)
            },
            Message::Approved,
        )
    }

    fn begin(&self, means: &Means) -> Task<Message> {
        let id = self.id;
        means.desk.write(Some(id), move |office| office.begin_sitting(id, None), |()| Message::Begun)
    }

    fn stage_chosen(&mut self, at: usize) -> Action<Message> {
        let Some(facts) = &self.facts else { return Action::none() };
        if head::part_of(facts.session.stage) == Some(at) {
            self.asked = Some(Asked::Lacks);
            return Action::event(Event::Shift);
        }
        match at {
            0 => self.go_to_tab(0),
            1 => self.go_to_tab(1),
            2 if facts.begun => Action::go(Place::Sitting(self.id)),
            3 if facts.is_opened() => Action::go(Place::Protocol(self.id)),
            _ => Action::none(),
        }
    }

    /// Records what a dialog confirms, or does nothing while it is not complete.
    fn command_in_dialog(&mut self, command: Command, means: &Means) -> Action<Message> {
        match command {
            Command::Cancel => {
                self.asked = None;
                Action::event(Event::Shift)
            }
            Command::Main => self.asked(asked::Message::Confirm, means),
            _ => Action::none(),
        }
    }
}

impl Sheet for Session {
    type Message = Message;

    fn update(&mut self, message: Message, means: &Means) -> Action<Message> {
        self.touched &= self.asked.is_some();
        match message {
            Message::Loaded(facts) => Action::run(self.loaded(facts, means)).and(Event::Shift),
            Message::Parted(item, Ok(facts)) => self.parted(item, facts, means),
            Message::Parted(_, Err(trouble)) => Action::event(Event::Fail(trouble)),
            Message::Added(item, facts) => Action::run(self.added(item, facts, means)).and(Event::Shift),
            Message::Approved(version, facts) => self.approved(version, facts, means),
            Message::Changed(void, facts) => self.changed(void, facts, means).and(Event::Shift),
            Message::Begun => Action::go(Place::Sitting(self.id)),
            Message::TabChosen(at) => self.go_to_tab(at),
            Message::StageChosen(at) => self.stage_chosen(at),
            Message::Main => self.main(means),
            Message::Ask(asked) => {
                self.asked = Some(*asked);
                Action::event(Event::Shift)
            }
            Message::Asked(message) => self.asked(message, means),
            Message::Agenda(message) => self.agenda(message, means),
            Message::People(message) => self.people(message, means),
            Message::Papers(message) => self.papers(message, means),
        }
    }

    fn view<'a>(&'a self, cx: Context<'a>) -> Page<'a, Message> {
        let Some(facts) = self.facts.as_deref() else { return Page::new("", Space::new()) };
        let low = cx.height < columns::LOW;
        let body = match self.tab {
            SessionTab::Agenda(_) => self.agenda_view(facts, cx),
            SessionTab::People => self.people_view(facts, cx),
            SessionTab::Papers => self.papers_view(facts, cx),
        };
        let top = Column::new().spacing(space::SMALL).push(head::under(facts, cx)).push(head::stages(facts, cx));
        let top = top.push(head::tabs(facts, self.tab, cx)).push(head::hindrance(facts, cx));
        // The body is the second part with a hindrance and without: it keeps the keyboard and where it was scrolled.
        let column = Column::new().spacing(space::SMALL).push(top).push(body);
        let body = container(column).padding([space::SMALL, cx.margin()]);
        let body = if low { scroll(body).into() } else { body.into() };
        let page = Page::<'_, Message> { body, ..Page::new(head::title(facts, cx), Space::new()) };
        let page = page.dialog(self.question(facts, cx));
        match head::main_button(facts, cx) {
            Some((words, message)) => {
                let main = button::main(words).id("main").on_press_maybe(message);
                page.main(if cx.narrow() { main } else { main.key("Ctrl+Enter") })
            }
            None => page,
        }
    }

    fn command(&mut self, command: Command, means: &Means) -> Option<Action<Message>> {
        if self.asked.is_some() {
            return Some(self.command_in_dialog(command, means));
        }
        let writable = is_writable(means);
        match (command, self.tab) {
            (Command::Main, _) => Some(self.main(means)),
            (Command::Save, _) => Some(Action::run(self.save(means))),
            (Command::Cancel | Command::Print, SessionTab::Papers) => self.papers_command(command, means),
            (_, SessionTab::Agenda(_)) if writable => self.agenda_command(command, means),
            (_, SessionTab::People) if writable => self.people_command(command, means),
            (_, SessionTab::Agenda(_) | SessionTab::People | SessionTab::Papers) => None,
        }
    }

    fn turn(&mut self, place: Place, means: &Means) -> Option<Action<Message>> {
        let Place::Session(id, tab) = place else { return None };
        if id != self.id {
            return None;
        }
        let left = match tab {
            SessionTab::Agenda(Some(item)) => self.go_to_item(item, means),
            SessionTab::Agenda(None) | SessionTab::People | SessionTab::Papers => Action::run(self.save(means)),
        };
        self.tab = tab;
        let entered = self.entered(means);
        Some(left.also(entered))
    }

    fn leave(&mut self, means: &Means) -> Task<Message> {
        self.save(means)
    }

    fn unrecorded(&self, means: &Means) -> Option<String> {
        if self.touched && self.asked.is_some() {
            return Some(means.tr.frame_open_form());
        }
        self.saving().is_some().then(|| self.item_in_words(means))
    }
}

/// Returns whether anything can be recorded.
fn is_writable(means: &Means) -> bool {
    match means.opened.access {
        Access::Writing => true,
        Access::Reading(_) => false,
    }
}

/// Gives the keyboard to a part and brings it into view.
fn focus_on(id: impl Into<widget::Id>) -> Task<Message> {
    operation::focus(id).chain(reveal())
}

/// Brings what scrolls back to its beginning.
fn to_the_top(id: &'static str) -> Task<Message> {
    operation::scroll_to(id, AbsoluteOffset { x: 0.0, y: 0.0 })
}

/// Brings the part with the keyboard into view.
fn reveal() -> Task<Message> {
    widget::operate(focus::reveal()).discard()
}
