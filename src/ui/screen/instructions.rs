//! The Head of State's instructions: their register, the quarter with its guard, the paper of the review.

mod dialogs;
mod facts;
mod form;
mod panel;
mod quarter;
mod view;

use std::sync::Arc;

use iced::Task;
use iced::widget::operation::focus;

use self::facts::{Facts, Filter};
use self::form::{Draft, Form, Line, Passage};
use super::{Means, Sheet};
use crate::domain::calendar::quarter::Quarter;
use crate::domain::id::InstructionId;
use crate::domain::text::Language;
use crate::i18n::format::date;
use crate::i18n::{Catalog, Locale};
use crate::office::{Office, OfficeError};
use crate::ui::action::{Action, Event};
use crate::ui::context::Context;
use crate::ui::desk::Trouble;
use crate::ui::keys::Command;
use crate::ui::outgoing::{self, File, Step, Way};
use crate::ui::outside::blocking;
use crate::ui::page::Page;
use crate::ui::papers::Drawn;
use crate::ui::place::Place;
use crate::ui::widget::preview::{self, View};

/// A part of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Every instruction.
    Register,
    /// The review of a quarter.
    Quarter,
    /// Its paper.
    Paper,
}

impl Part {
    const ALL: [Self; 3] = [Self::Register, Self::Quarter, Self::Paper];
}

/// The register of the Head of State's instructions.
pub struct Register {
    part: Part,
    /// The quarter of today, by which the register is filtered.
    now: Quarter,
    /// The quarter that is reviewed.
    quarter: Quarter,
    facts: Option<Box<Facts>>,
    filter: Filter,
    query: String,
    /// The places of the entries that are shown.
    rows: Vec<usize>,
    selected: Option<InstructionId>,
    draft: Draft,
    /// Whether something was written in the form that is open.
    touched: bool,
    /// The pages of the review, kk and ru.
    drawn: Drawn,
    reading: View,
}

/// What happens on the screen.
#[derive(Debug, Clone)]
pub enum Message {
    /// The facts of a quarter were read.
    Loaded(Quarter, Box<Facts>),
    /// Something was recorded: the form can go.
    Recorded(Quarter, Box<Facts>),
    /// Another part is shown.
    Show(Part),
    /// Another quarter is reviewed.
    Quarter(Quarter),
    /// The register is filtered.
    Filter(Filter),
    /// Something is looked for.
    Query(String),
    /// An instruction is selected, or none.
    Select(Option<InstructionId>),
    /// The rows have moved.
    Scrolled,
    /// A form is opened.
    Open(Form),
    /// A text in two languages was typed.
    Typed(Passage, Language, String),
    /// A line was written.
    Wrote(Line, String),
    /// The unit was chosen.
    Unit(usize),
    /// What happened was chosen.
    Happening(usize),
    /// The mark of an act of the President was set or taken off.
    Ticked(bool),
    /// The form is to be done.
    Confirm,
    /// The form is left.
    Cancel,
    /// The review of a quarter was laid out, and its first page drawn.
    Drawn(Quarter, Box<Drawn>),
    /// Another page of it was drawn.
    Turned(Quarter, usize, Result<[Option<preview::Page>; 2], OfficeError>),
    /// The reader turned a page or looks closer.
    Read(View),
    /// The paper goes out.
    Out(Way),
    /// It is on its way.
    Sent(Step),
}

impl Register {
    /// Opens the screen.
    pub fn new(quarter: Option<Quarter>, means: &Means) -> (Self, Task<Message>) {
        let now = Quarter::of(means.clock.today());
        let register = Self {
            part: if quarter.is_some() { Part::Quarter } else { Part::Register },
            now,
            quarter: quarter.unwrap_or(now),
            facts: None,
            filter: Filter::default(),
            query: String::new(),
            rows: Vec::new(),
            selected: None,
            draft: Draft::default(),
            touched: false,
            drawn: Drawn::default(),
            reading: View::default(),
        };
        let task = register.load(means);
        (register, task)
    }

    fn load(&self, means: &Means) -> Task<Message> {
        let quarter = self.quarter;
        means
            .desk
            .read(move |office| Facts::load(office, quarter), move |facts| Message::Loaded(quarter, Box::new(facts)))
    }

    /// Records by `work` and reads anew.
    fn record(
        &self,
        means: &Means,
        work: impl FnOnce(&mut Office) -> Result<(), OfficeError> + Send + 'static,
    ) -> Task<Message> {
        let quarter = self.quarter;
        let job = move |office: &mut Office| {
            work(office)?;
            Facts::load(office, quarter)
        };
        means.desk.write(None, job, move |facts| Message::Recorded(quarter, Box::new(facts)))
    }

    /// Takes the facts, unless another quarter was asked for since.
    fn loaded(&mut self, quarter: Quarter, facts: Box<Facts>, means: &Means) -> Action<Message> {
        if quarter != self.quarter {
            return Action::none();
        }
        self.facts = Some(facts);
        self.sift();
        Action::run(self.draw(means)).and(Event::Shift)
    }

    /// Finds the rows that the filter and the query leave.
    fn sift(&mut self) {
        if let Some(facts) = &self.facts {
            self.rows = facts.rows(self.filter, self.now, &self.query);
        }
    }

    /// Draws the paper, where it is looked at. A language that a rule refuses has no pages.
    fn draw(&self, means: &Means) -> Task<Message> {
        if self.part != Part::Paper {
            return Task::none();
        }
        let quarter = self.quarter;
        let lay_out = move |office: &mut Office, language| match office.review_pages(quarter, language) {
            Ok(layout) => Ok(Some(Arc::new(layout))),
            Err(error) if error.is_refusal() => Ok(None),
            Err(error) => Err(error),
        };
        means.desk.read(
            move |office| Drawn::of([lay_out(office, Language::Kazakh)?, lay_out(office, Language::Russian)?]),
            move |drawn| Message::Drawn(quarter, Box::new(drawn)),
        )
    }

    /// Turns to a page at once and has it drawn meanwhile.
    fn read(&mut self, view: View) -> Action<Message> {
        let turned = self.reading.page != view.page;
        self.reading = view;
        if !turned {
            return Action::event(Event::Shift);
        }
        let (quarter, page, draw) = (self.quarter, view.page, self.drawn.page(view.page));
        Action::run(blocking(move || Message::Turned(quarter, page, draw()))).and(Event::Shift)
    }

    /// Shows a page that was drawn; one that was turned away meanwhile comes late.
    fn turned(
        &mut self,
        quarter: Quarter,
        page: usize,
        drawn: Result<[Option<preview::Page>; 2], OfficeError>,
    ) -> Action<Message> {
        match drawn {
            Ok(pages) if (quarter, page) == (self.quarter, self.reading.page) => {
                self.drawn.put(page, pages);
                Action::event(Event::Shift)
            }
            Ok(_) => Action::none(),
            Err(error) => Action::event(Event::Fail(Trouble::bare(error))),
        }
    }

    fn show(&mut self, part: Part, means: &Means) -> Action<Message> {
        self.part = part;
        if part != Part::Paper {
            // Pages are many pixels: they are kept only while they are read.
            self.drawn = Drawn::default();
        }
        Action::run(self.draw(means)).and(Event::Shift)
    }

    fn go_to(&mut self, quarter: Quarter, means: &Means) -> Action<Message> {
        self.quarter = quarter;
        self.reading = View::default();
        Action::run(self.load(means))
    }

    /// Does what the form asks; where it is refused the form stays, with what was written.
    fn confirm(&mut self, means: &Means) -> Action<Message> {
        let Some(facts) = &self.facts else { return Action::none() };
        let task = match self.draft.form {
            None => None,
            Some(Form::New) => self
                .draft
                .instruction(facts)
                .map(|instruction| self.record(means, move |office| office.add_instruction(&instruction).map(|_| ()))),
            Some(Form::Note(id)) => {
                self.draft.note().map(|note| self.record(means, move |office| office.add_progress_note(id, &note)))
            }
            Some(Form::Event(id)) => {
                let event = facts.entry(id).and_then(|entry| self.draft.event(entry));
                event.map(|event| self.record(means, move |office| office.record_control(id, &event).map(|_| ())))
            }
        };
        task.map_or_else(Action::none, Action::run)
    }

    fn out(&self, way: Way, means: &Means) -> Action<Message> {
        let quarter = self.quarter;
        let make = move |office: &mut Office| {
            let mut files = Vec::new();
            for language in Language::ALL {
                match office.review_paper(quarter, language) {
                    Ok(printed) => files.push(File { name: name(quarter, language), bytes: printed.pdf }),
                    // The Russian version is attached where its texts are there; the Kazakh one has to be.
                    Err(error) if error.is_refusal() && language == Language::Russian => {}
                    Err(error) => return Err(error),
                }
            }
            Ok(files)
        };
        Action::run(outgoing::begin(means, way, make, Message::Sent))
    }

    fn main(&mut self, means: &Means) -> Action<Message> {
        if self.draft.form.is_some() {
            return self.confirm(means);
        }
        match self.part {
            Part::Register => self.update(Message::Open(Form::New), means),
            Part::Quarter => self.show(Part::Paper, means),
            Part::Paper => self.out(Way::Print, means),
        }
    }
}

/// Returns the name of the file of a review in the language of the paper.
fn name(quarter: Quarter, language: Language) -> String {
    let locale = match language {
        Language::Kazakh => Locale::Kazakh,
        Language::Russian => Locale::Russian,
    };
    Catalog::new(locale).register_file(&date::quarter(locale, quarter.first_day()))
}

impl Sheet for Register {
    type Message = Message;

    fn update(&mut self, message: Message, means: &Means) -> Action<Message> {
        match message {
            Message::Loaded(quarter, facts) => self.loaded(quarter, facts, means),
            Message::Recorded(quarter, facts) => {
                self.draft = Draft::default();
                self.loaded(quarter, facts, means)
            }
            Message::Show(part) => self.show(part, means),
            Message::Quarter(quarter) => self.go_to(quarter, means),
            Message::Filter(filter) => {
                self.filter = filter;
                self.selected = None;
                self.sift();
                Action::event(Event::Shift)
            }
            Message::Query(query) => {
                self.query = query;
                self.sift();
                Action::event(Event::Shift)
            }
            Message::Select(instruction) => {
                self.selected = instruction;
                Action::event(Event::Shift)
            }
            Message::Scrolled => Action::event(Event::Shift),
            Message::Open(form) => {
                if means.opened.access == crate::store::Access::Writing {
                    self.draft = Draft::open(form, means.clock.today());
                    self.touched = false;
                }
                Action::event(Event::Shift)
            }
            Message::Typed(passage, language, words) => {
                self.draft.typed(passage, language, words);
                self.touched = true;
                Action::none()
            }
            Message::Wrote(line, text) => {
                self.draft.write(line, text);
                self.touched = true;
                Action::none()
            }
            Message::Unit(at) => {
                self.draft.unit = Some(at);
                Action::none()
            }
            Message::Happening(at) => {
                self.draft.happening = at;
                Action::event(Event::Shift)
            }
            Message::Ticked(ticked) => {
                self.draft.presidential = ticked;
                Action::none()
            }
            Message::Confirm => self.confirm(means),
            Message::Cancel => {
                self.draft = Draft::default();
                Action::event(Event::Shift)
            }
            Message::Drawn(quarter, drawn) => {
                if quarter == self.quarter && self.part == Part::Paper {
                    self.drawn = *drawn;
                    self.reading.page = 0;
                }
                Action::event(Event::Shift)
            }
            Message::Turned(quarter, page, drawn) => self.turned(quarter, page, drawn),
            Message::Read(view) => self.read(view),
            Message::Out(way) => self.out(way, means),
            Message::Sent(step) => outgoing::follow(step, means, Message::Sent),
        }
    }

    fn view<'a>(&'a self, cx: Context<'a>) -> Page<'a, Message> {
        self.page(cx)
    }

    fn command(&mut self, command: Command, means: &Means) -> Option<Action<Message>> {
        match command {
            Command::Main => Some(self.main(means)),
            Command::New if self.draft.form.is_none() => Some(self.update(Message::Open(Form::New), means)),
            Command::Find if self.part == Part::Register => Some(Action::run(focus("query"))),
            Command::Print => Some(self.out(Way::Print, means)),
            Command::Cancel if self.draft.form.is_some() => Some(self.update(Message::Cancel, means)),
            Command::Cancel if self.selected.is_some() => Some(self.update(Message::Select(None), means)),
            _ => None,
        }
    }

    fn turn(&mut self, place: Place, means: &Means) -> Option<Action<Message>> {
        let Place::Instructions(quarter) = place else { return None };
        self.part = if quarter.is_some() { Part::Quarter } else { Part::Register };
        self.drawn = Drawn::default();
        Some(self.go_to(quarter.unwrap_or(self.now), means))
    }
    fn unrecorded(&self, means: &Means) -> Option<String> {
        (self.touched && self.draft.form.is_some()).then(|| means.tr.frame_open_form())
    }
}
