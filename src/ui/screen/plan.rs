//! The work plan: its questions by quarter, its approval, its changes, and the way into a session.

mod dialogs;
mod facts;
mod form;
mod panel;
mod view;

use iced::Task;

use self::facts::Facts;
use self::form::{Choice, Draft, Form, Line};
use super::{Means, Sheet};
use crate::domain::calendar::quarter::Quarter;
use crate::domain::id::{PlanId, PlanItemId, SessionId};
use crate::domain::plan::Plan;
use crate::domain::text::Language;
use crate::office::{Office, OfficeError};
use crate::ui::action::{Action, Event};
use crate::ui::context::Context;
use crate::ui::keys::Command;
use crate::ui::page::Page;
use crate::ui::place::{Place, SessionTab};

/// The work plan.
pub struct WorkPlan {
    wanted: Option<PlanId>,
    facts: Option<Box<Facts>>,
    quarter: Option<Quarter>,
    selected: Option<PlanItemId>,
    draft: Option<Box<Draft>>,
    /// Whether something was written in the form that is open.
    touched: bool,
}

/// What happens on the screen.
#[derive(Debug, Clone)]
pub enum Message {
    /// The facts were read.
    Loaded(Box<Facts>),
    /// Something was recorded: the form can go.
    Recorded(Box<Facts>),
    /// A new plan was made.
    Made(PlanId, Box<Facts>),
    /// Another plan is shown.
    Plan(PlanId),
    /// One quarter is shown, or all.
    Quarter(Option<Quarter>),
    /// A question is selected, or none.
    Select(Option<PlanItemId>),
    /// The rows have moved.
    Scrolled,
    /// A step of the approval was pressed.
    Stage(usize),
    /// A form is opened.
    Open(Form),
    /// A text in two languages was typed.
    Typed(Language, String),
    /// A line was written.
    Wrote(Line, String),
    /// Something was chosen.
    Chose(Choice, usize),
    /// The mark of the Head of State's instructions was set or taken off.
    Ticked(bool),
    /// The form is to be done.
    Confirm,
    /// The form is left.
    Cancel,
    /// The plan was sent for acquaintance.
    Send,
    /// A question leaves the draft.
    Drop(PlanItemId),
    /// A request is granted.
    Grant(PlanItemId, usize),
    /// A request is refused.
    Refuse(PlanItemId, usize),
    /// The user goes to a session.
    GoSession(SessionId),
}

impl WorkPlan {
    /// Opens the screen.
    pub fn new(wanted: Option<PlanId>, means: &Means) -> (Self, Task<Message>) {
        let plan = Self { wanted, facts: None, quarter: None, selected: None, draft: None, touched: false };
        let task = plan.load(means);
        (plan, task)
    }

    fn load(&self, means: &Means) -> Task<Message> {
        let wanted = self.wanted;
        means.desk.read(move |office| Facts::load(office, wanted), |facts| Message::Loaded(Box::new(facts)))
    }

    /// Records by `work` and reads anew.
    fn record(
        &self,
        means: &Means,
        work: impl FnOnce(&mut Office) -> Result<(), OfficeError> + Send + 'static,
    ) -> Task<Message> {
        let wanted = self.plan().or(self.wanted);
        let job = move |office: &mut Office| {
            work(office)?;
            Facts::load(office, wanted)
        };
        means.desk.write(None, job, |facts| Message::Recorded(Box::new(facts)))
    }

    fn plan(&self) -> Option<PlanId> {
        self.facts.as_ref()?.plan().map(|plan| plan.id)
    }

    /// Returns what the main button does.
    fn next_step(facts: &Facts) -> Message {
        match facts.plan() {
            Some(Plan { approval: None, .. }) => Message::Open(Form::Approve),
            Some(Plan { sent: None, .. }) => Message::Send,
            Some(_) | None => Message::Open(Form::NewPlan),
        }
    }

    fn open(&mut self, form: Form, means: &Means) -> Action<Message> {
        if let Some(facts) = self.facts.as_ref().filter(|_| means.may_record()) {
            self.touched = false;
            self.draft = Some(Box::new(Draft::open(form, facts, means.clock.today())));
        }
        Action::event(Event::Shift)
    }

    fn with_draft(&mut self, change: impl FnOnce(&mut Draft)) -> Action<Message> {
        if let Some(draft) = &mut self.draft {
            self.touched = true;
            change(draft);
        }
        Action::none()
    }

    /// Does what the form asks; where it is refused the form stays, with what was written.
    fn confirm(&mut self, means: &Means) -> Action<Message> {
        let (Some(draft), Some(facts)) = (&self.draft, &self.facts) else { return Action::none() };
        if !draft.is_whole(facts) {
            return Action::none();
        }
        let task = match draft.form {
            Form::NewPlan => Self::make_plan(draft, means),
            Form::Item(id) => self.keep_item(id, draft, facts, means),
            Form::Approve => self.approve(draft, facts, means),
            Form::Change(item, request) => self.change(item, request, draft, facts, means),
            Form::Take(item) => draft.session(facts).map(|session| {
                let why = Some(draft.text.clone()).filter(|why| !why.is_empty());
                let (id, _) = session;
                self.record(means, move |office| office.take_plan_item(id, item, why.as_ref()).map(|_| ()))
            }),
        };
        task.map_or_else(Action::none, Action::run)
    }

    fn make_plan(draft: &Draft, means: &Means) -> Option<Task<Message>> {
        let plan = draft.plan()?;
        let job = move |office: &mut Office| {
            let id = office.add_plan(&plan)?;
            Ok((id, Facts::load(office, Some(id))?))
        };
        Some(means.desk.write(None, job, |(id, facts)| Message::Made(id, Box::new(facts))))
    }

    fn keep_item(&self, id: Option<PlanItemId>, draft: &Draft, facts: &Facts, means: &Means) -> Option<Task<Message>> {
        let (plan, item) = (facts.plan()?.clone(), draft.item(facts)?);
        if plan.approval.is_some() {
            let decision = draft.decision()?;
            return Some(self.record(means, move |office| office.add_plan_item(plan.id, &item, &decision).map(|_| ())));
        }
        let mut items = plan.items.clone();
        match id.and_then(|id| items.iter_mut().find(|known| known.id == id)) {
            Some(known) => *known = item,
            None => items.push(item),
        }
        Some(self.record(means, move |office| office.change_plan(&Plan { items, ..plan })))
    }

    fn approve(&self, draft: &Draft, facts: &Facts, means: &Means) -> Option<Task<Message>> {
        let (plan, approval, drafted) = (facts.plan()?.clone(), draft.approval()?, draft.drafted()?);
        Some(self.record(means, move |office| {
            let id = plan.id;
            if plan.drafted != Some(drafted) {
                office.change_plan(&Plan { drafted: Some(drafted), ..plan })?;
            }
            office.approve_plan(id, &approval).map(|_| ())
        }))
    }

    fn change(
        &self,
        item: PlanItemId,
        request: Option<usize>,
        draft: &Draft,
        facts: &Facts,
        means: &Means,
    ) -> Option<Task<Message>> {
        match request {
            None => {
                let request = draft.request(facts)?;
                Some(self.record(means, move |office| office.request_change(item, &request).map(|_| ())))
            }
            Some(at) => {
                let papers = draft.papers(facts);
                Some(self.record(means, move |office| {
                    papers.iter().try_for_each(|paper| office.file_change_paper(item, at, paper))
                }))
            }
        }
    }

    fn drop_item(&self, id: PlanItemId, means: &Means) -> Action<Message> {
        let Some(plan) = self.facts.as_ref().and_then(|facts| facts.plan()) else { return Action::none() };
        let mut plan = plan.clone();
        plan.items.retain(|item| item.id != id);
        Action::run(self.record(means, move |office| office.change_plan(&plan)))
    }

    fn send(&self, means: &Means) -> Action<Message> {
        let Some(plan) = self.plan().filter(|_| means.may_record()) else { return Action::none() };
        let today = means.clock.today();
        Action::run(self.record(means, move |office| office.send_plan(plan, today)))
    }

    /// A step of the approval leads to what it is done by.
    fn stage(&mut self, at: usize, means: &Means) -> Action<Message> {
        let Some(plan) = self.facts.as_ref().and_then(|facts| facts.plan()) else { return Action::none() };
        let (approved, sent) = (plan.approval.is_some(), plan.sent.is_some());
        match at {
            0 => self.open(Form::Item(None), means),
            1 | 2 if !approved => self.open(Form::Approve, means),
            3 if approved && !sent => self.send(means),
            _ => Action::none(),
        }
    }
}

impl Sheet for WorkPlan {
    type Message = Message;

    fn update(&mut self, message: Message, means: &Means) -> Action<Message> {
        match message {
            Message::Loaded(facts) => {
                self.facts = Some(facts);
                Action::event(Event::Shift)
            }
            Message::Recorded(facts) => {
                self.facts = Some(facts);
                self.draft = None;
                Action::event(Event::Shift)
            }
            Message::Made(id, facts) => {
                self.wanted = Some(id);
                self.quarter = None;
                self.selected = None;
                self.update(Message::Recorded(facts), means)
            }
            Message::Plan(id) => {
                self.wanted = Some(id);
                self.quarter = None;
                self.selected = None;
                Action::run(self.load(means))
            }
            Message::Quarter(quarter) => {
                self.quarter = quarter;
                Action::event(Event::Shift)
            }
            Message::Select(item) => {
                self.selected = item;
                Action::event(Event::Shift)
            }
            Message::Scrolled => Action::event(Event::Shift),
            Message::Stage(at) => self.stage(at, means),
            Message::Open(form) => self.open(form, means),
            Message::Typed(language, text) => self.with_draft(|draft| match language {
                Language::Kazakh => draft.text.kk = text,
                Language::Russian => draft.text.ru = text,
            }),
            Message::Wrote(line, text) => self.with_draft(|draft| draft.write(line, text)),
            Message::Chose(choice, at) => self.with_draft(|draft| draft.choose(choice, at)).and(Event::Shift),
            Message::Ticked(ticked) => self.with_draft(|draft| draft.head_of_state = ticked),
            Message::Confirm => self.confirm(means),
            Message::Cancel => {
                self.draft = None;
                Action::event(Event::Shift)
            }
            Message::Send => self.send(means),
            Message::Drop(id) => self.drop_item(id, means),
            Message::Grant(id, at) => {
                Action::run(self.record(means, move |office| office.grant_change(id, at).map(|_| ())))
            }
            Message::Refuse(id, at) => Action::run(self.record(means, move |office| office.refuse_change(id, at))),
            Message::GoSession(session) => Action::go(Place::Session(session, SessionTab::Agenda(None))),
        }
    }

    fn view<'a>(&'a self, cx: Context<'a>) -> Page<'a, Message> {
        self.page(cx)
    }

    fn command(&mut self, command: Command, means: &Means) -> Option<Action<Message>> {
        match command {
            Command::Main if self.draft.is_some() => Some(self.confirm(means)),
            Command::Main => {
                let facts = self.facts.as_ref()?;
                let may = facts.plan().is_none_or(|plan| plan.approval.is_some() || !plan.items.is_empty());
                let step = Self::next_step(facts);
                Some(if may { self.update(step, means) } else { Action::none() })
            }
            Command::New if self.draft.is_none() => {
                let form = if self.plan().is_some() { Form::Item(None) } else { Form::NewPlan };
                Some(self.open(form, means))
            }
            Command::Cancel if self.draft.is_some() => Some(self.update(Message::Cancel, means)),
            Command::Cancel if self.selected.is_some() => Some(self.update(Message::Select(None), means)),
            _ => None,
        }
    }
    fn unrecorded(&self, means: &Means) -> Option<String> {
        (self.touched && self.draft.is_some()).then(|| means.tr.frame_open_form())
    }
}
