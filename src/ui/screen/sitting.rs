//! The sitting of a session: who is here, what is considered, how it is voted; every entry is on disk before it is shown.

mod agenda;
mod asking;
mod bar;
mod centre;
mod chronicle;
mod closed;
mod coming;
mod count;
mod facts;
mod floor;
mod gathering;
mod journal;
mod members;
mod moving;
mod outcome;
mod past;
mod picture;
mod question;
mod refused;
mod roll;
mod same;
mod scene;
mod speaking;
mod step;
mod vote;
mod words;

use std::collections::VecDeque;

use iced::Task;

use self::chronicle::Chronicle;
pub use self::count::Figure;
use self::count::Totals;
use self::facts::Facts;
pub use self::question::{About, Edit};
use self::question::{Act, Question};
pub use self::roll::Called;
pub use self::speaking::kind;
use self::step::Step;
use super::{Means, Sheet};
use crate::domain::ballot::{Choice, VoteForm};
use crate::domain::id::{ItemId, PersonId, SessionId};
use crate::domain::sitting::Sitting;
use crate::domain::sitting::effect::Effect;
use crate::domain::sitting::entry::Event;
use crate::domain::sitting::queue::Request;
use crate::domain::sitting::refusal::WayOut;
use crate::domain::text::Language;
use crate::office::{Office, OfficeError};
use crate::store::Access;
use crate::ui::action::Action;
use crate::ui::context::Context;
use crate::ui::desk::Trouble;
use crate::ui::hall::HallFacts;
use crate::ui::keys::Command;
use crate::ui::page::Page;
use crate::ui::place::{Place, SessionTab};

/// The sitting of a session.
pub struct SittingTable {
    session: SessionId,
    facts: Option<Facts>,
    /// The item that the user looks at, where it is not the one under consideration.
    chosen: Option<ItemId>,
    /// The current row of the list at the right.
    row: Option<PersonId>,
    /// Whether the list at the right shows the invited.
    guests: bool,
    /// The language of the drafts.
    drafts: Language,
    /// Whether the draft decision is unfolded while it is voted on.
    draft_open: bool,
    /// The form of the next vote; that of the rules where nothing was chosen.
    form: Option<VoteForm>,
    /// Who is to open the sitting and who keeps its journal, where the user chose otherwise.
    chair: Option<PersonId>,
    secretary: Option<PersonId>,
    acting_head: Option<PersonId>,
    /// Whose name is called, while the roll is called.
    roll: Option<PersonId>,
    totals: Totals,
    question: Option<Question>,
    /// What was typed into a question that was put aside.
    kept: Option<Question>,
    refused: Option<Box<Trouble>>,
    /// The journal, while it is open.
    journal: Option<JournalRow>,
    chronicle: Chronicle,
    work: VecDeque<Deed>,
    /// Whose answers are on their way to the disk.
    marked: Vec<PersonId>,
    /// The main button was pressed while answers were still being recorded.
    hurried: bool,
    /// The words of a speech that are being written.
    words: words::Words,
}

/// The current row of the journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum JournalRow {
    /// None was chosen.
    None,
    /// This one, the last entry first.
    At(usize),
}

/// What is being recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    /// Answers and arrivals: the next step may be asked for meanwhile.
    Marks,
    /// A step: the button waits until it is done, so that a second press is not another step.
    Step,
}

/// What was recorded.
#[derive(Debug, Clone)]
pub struct Done {
    sitting: Sitting,
    queue: Vec<Request>,
    effects: Vec<Effect>,
}

/// What happens on the screen.
#[derive(Debug, Clone)]
pub enum Message {
    /// Everything was read.
    Loaded(Box<Facts>),
    /// Something was recorded, or refused.
    Recorded(Deed, Result<Box<Done>, Box<Trouble>>),
    /// The sitting was read again.
    Reread(Box<Option<Sitting>>),
    /// Rows moved.
    Scrolled,
    /// The main button was pressed.
    Next,
    /// These events are to be recorded.
    Record(Vec<Event>),
    /// An item of the agenda was chosen.
    Choose(ItemId),
    /// Back to the item under consideration.
    Unchoose,
    /// A row of the list became current.
    Row(PersonId),
    /// A member answers.
    Mark(PersonId, Choice),
    /// A person comes or goes.
    Toggle(PersonId),
    /// Everybody who is missing is here.
    AllHere,
    /// Everybody whose answer is missing is for.
    AllFor,
    /// The list shows the invited, or the members.
    Guests(bool),
    /// The drafts are shown in this language.
    Drafts(Language),
    /// The draft decision is unfolded, or folded.
    Unfold(bool),
    /// The next vote is taken so.
    Form(VoteForm),
    /// A figure of the totals was typed.
    Figure(Figure, String),
    /// This person is to open the sitting.
    Chair(PersonId),
    /// This person keeps the journal.
    Secretary(PersonId),
    /// This person acts as first head.
    ActingHead(Option<PersonId>),
    /// The roll is called from the first name without an answer, or no longer.
    CallRoll(bool),
    /// The member whose name was called answers, or somebody for him or her.
    Called(Called),
    /// Why members who declined the invitation do not come is taken over from their answers.
    TakeReasons,
    /// Those who were expected by now are here.
    AllBack,
    /// Something has to be asked first.
    Ask(About),
    /// The question is being answered.
    Edit(Edit),
    /// The question was answered.
    Confirm,
    /// The question, the refusal or the journal is put aside.
    Dismiss,
    /// The journal is opened or closed.
    Journal(bool),
    /// A row of the journal was chosen.
    JournalRow(usize),
    /// Something about the past of the sitting.
    Chronicle(chronicle::Message),
    /// A lawful way out was chosen.
    Way(WayOut),
    /// The window for the hall is opened, or closed.
    Hall,
    /// Something happened to the queue for the floor or to the words of a speech.
    Words(words::Message),
    /// Back to the session.
    Leave,
}

impl SittingTable {
    /// Opens the screen.
    pub fn new(session: SessionId, means: &Means) -> (Self, Task<Message>) {
        let table = Self {
            session,
            facts: None,
            chosen: None,
            row: None,
            guests: false,
            drafts: match means.tr.locale() {
                crate::i18n::Locale::Russian => Language::Russian,
                crate::i18n::Locale::Kazakh | crate::i18n::Locale::English => Language::Kazakh,
            },
            draft_open: false,
            form: None,
            chair: None,
            secretary: None,
            acting_head: None,
            roll: None,
            totals: Totals::default(),
            question: None,
            kept: None,
            refused: None,
            journal: None,
            chronicle: Chronicle::default(),
            work: VecDeque::new(),
            marked: Vec::new(),
            hurried: false,
            words: words::Words::default(),
        };
        let load = move |office: &mut _| Facts::load(office, session);
        (table, means.desk.read(load, |facts| Message::Loaded(Box::new(facts))))
    }

    /// Returns the sitting as it is shown; nothing before its journal is begun.
    pub fn sitting(&self) -> Option<&Sitting> {
        self.facts.as_ref()?.sitting.as_ref()
    }

    /// Returns whether the last thing that was asked for was refused.
    pub fn is_refused(&self) -> bool {
        self.refused.is_some()
    }

    fn step(&self) -> Step {
        step::next(self.sitting(), self.chosen)
    }

    /// Returns the item that is shown: the chosen one, the one under consideration, or the next.
    fn shown_item(&self) -> Option<ItemId> {
        let sitting = self.sitting()?;
        self.chosen.or_else(|| sitting.current_item()).or_else(|| step::next_pending(sitting))
    }

    fn ask(&mut self, about: About, means: &Means) {
        if !is_writable(means) {
            return;
        }
        let kept = self.kept.take_if(|kept| kept.about == about);
        self.question = match (kept, &self.facts) {
            (Some(kept), _) => Some(kept),
            (None, Some(facts)) => Some(Question::new(about, facts, self)),
            (None, None) => None,
        };
    }

    /// Puts aside what lies on top; nothing that was typed is lost.
    fn dismiss(&mut self) -> bool {
        if let Some(question) = self.question.take() {
            self.kept = Some(question);
            return true;
        }
        if self.refused.take().is_some() {
            return true;
        }
        self.roll.take().is_some() || self.journal.take().is_some() || self.chosen.take().is_some()
    }

    fn confirm(&mut self, means: &Means) -> Action<Message> {
        let act = match (&self.question, &self.facts) {
            (Some(question), Some(facts)) => question.act(facts, means.clock.now()),
            (_, _) => None,
        };
        let Some(act) = act else { return Action::none() };
        self.kept = self.question.take();
        match act {
            Act::Entries(events) => {
                self.go_down_the_roll(means);
                self.record(Deed::Step, events, means)
            }
            Act::Dated(at, events) => self.record_at(Deed::Step, Some(at), events, means),
            Act::Speech(seq, text) => self.write(means, move |office, session| office.set_speech(session, seq, &text)),
            Act::Point(point) => self.write(means, move |office, _| office.change_point(&point)),
            Act::NewPoint(point) => self.write(means, move |office, _| office.add_point(&point).map(drop)),
            Act::Queue(request) => self.queued(means, move |office, session| office.ask_for_floor(session, &request)),
        }
    }

    /// Records what does not stand in the journal, and reads everything again.
    fn write(
        &mut self,
        means: &Means,
        work: impl FnOnce(&mut Office, SessionId) -> Result<(), OfficeError> + Send + 'static,
    ) -> Action<Message> {
        let session = self.session;
        let work = move |office: &mut Office| {
            work(office, session)?;
            Facts::load(office, session)
        };
        let written = means.desk.write(Some(session), work, |facts| Message::Loaded(Box::new(facts)));
        Action::run(written).and(crate::ui::action::Event::Shift)
    }
}

fn is_writable(means: &Means) -> bool {
    matches!(means.opened.access, Access::Writing)
}

impl Sheet for SittingTable {
    type Message = Message;

    fn update(&mut self, message: Message, means: &Means) -> Action<Message> {
        match message {
            Message::Loaded(facts) => {
                self.facts = Some(*facts);
                self.kept = None;
                self.settle(means);
                let followed = self.follow_speech(means);
                return home().also(followed);
            }
            Message::Recorded(deed, result) => return self.recorded(deed, result, means),
            Message::Reread(sitting) => {
                if let Some(facts) = &mut self.facts {
                    facts.sitting = *sitting;
                }
                self.settle(means);
            }
            Message::Scrolled => {}
            Message::Unchoose => self.chosen = None,
            Message::Next => return self.go_on(means),
            Message::Record(events) => return self.record(Deed::Step, events, means),
            Message::Choose(item) => {
                let current = self.sitting().and_then(Sitting::current_item);
                self.chosen = (current != Some(item)).then_some(item);
                self.journal = None;
            }
            Message::Row(person) => self.row = Some(person),
            Message::Mark(person, choice) => return self.mark(person, choice, means),
            Message::Toggle(person) => return self.toggle(person, means),
            Message::AllHere => return self.all_here(means),
            Message::AllFor => return self.all_for(means),
            Message::Guests(guests) => {
                self.guests = guests;
                self.row = None;
                self.settle(means);
            }
            Message::Drafts(language) => self.drafts = language,
            Message::Unfold(open) => self.draft_open = open,
            Message::Form(form) => self.form = Some(form),
            Message::Figure(figure, text) => self.totals.set(figure, text),
            Message::Chair(person) => self.chair = Some(person),
            Message::Secretary(person) => self.secretary = Some(person),
            Message::ActingHead(person) => self.acting_head = person,
            Message::CallRoll(called) => self.call_roll(called, means),
            Message::Called(answer) => return self.called(answer, means),
            Message::TakeReasons => return self.take_reasons(means),
            Message::AllBack => return self.all_back(means),
            Message::Ask(about) => self.ask(about, means),
            Message::Edit(edit) => {
                if let Some(question) = &mut self.question {
                    question.edit(edit);
                }
                return Action::none();
            }
            Message::Confirm => return self.confirm(means),
            Message::Dismiss => drop(self.dismiss()),
            Message::Journal(open) => self.journal = open.then_some(JournalRow::None),
            Message::JournalRow(row) => self.journal = Some(JournalRow::At(row)),
            Message::Chronicle(message) => return self.chronicle(message, means),
            Message::Way(way) => return self.go_way(way, means),
            Message::Hall => return Action::event(crate::ui::action::Event::Hall),
            Message::Words(message) => return self.words(message, means),
            Message::Leave => return Action::go(Place::Session(self.session, SessionTab::Agenda(None))),
        }
        Action::event(crate::ui::action::Event::Shift)
    }

    fn view<'a>(&'a self, cx: Context<'a>) -> Page<'a, Message> {
        scene::page(self, cx)
    }

    fn command(&mut self, command: Command, means: &Means) -> Option<Action<Message>> {
        if self.question.is_some() {
            return match command {
                Command::Main => Some(self.confirm(means)),
                Command::Cancel => Some(self.update(Message::Dismiss, means)),
                command if is_of_the_window(command) => None,
                _ => Some(Action::none()),
            };
        }
        if let Some(answer) = self.roll.and_then(|_| Called::by(command)) {
            return Some(self.update(Message::Called(answer), means));
        }
        let message = match command {
            Command::RollCall => Message::CallRoll(true),
            Command::Detail => Message::Ask(self.moved(self.row?)?),
            Command::Main => Message::Next,
            Command::Cancel if self.words.is_writing() => {
                self.words.put_down();
                return Some(home());
            }
            Command::Cancel => return self.dismiss().then(|| Action::event(crate::ui::action::Event::Shift)),
            Command::Back => Message::Leave,
            Command::AllFor => match self.step() {
                Step::Open => Message::AllHere,
                Step::Begin
                | Step::Resume
                | Step::EndSpeech
                | Step::Take(_)
                | Step::OpenVote(_)
                | Step::CloseVote(_)
                | Step::Finish(_, _)
                | Step::Close
                | Step::Protocol => Message::AllFor,
            },
            Command::For => Message::Mark(self.row?, Choice::For),
            Command::Against => Message::Mark(self.row?, Choice::Against),
            Command::Abstained => Message::Mark(self.row?, Choice::Abstained),
            Command::DidNotVote => Message::Mark(self.row?, Choice::NotVoted),
            Command::Floor => Message::Ask(About::Floor),
            Command::NextSpeaker => Message::Words(words::Message::CallNext),
            Command::Write => Message::Words(words::Message::Write),
            Command::TimeMark => Message::Words(words::Message::Mark),
            Command::TakeWords => Message::Words(words::Message::Take),
            Command::Save => return Some(Action::run(self.keep_words(means))),
            Command::New => Message::Ask(About::Note),
            Command::Find if self.journal.is_some() => {
                return Some(Action::run(iced::widget::operation::focus(chronicle::SEARCH)));
            }
            Command::Find => return Some(home()),
            Command::Undo => Message::Chronicle(chronicle::Message::Recall),
            _ => return None,
        };
        Some(self.update(message, means))
    }

    fn unrecorded(&self, means: &Means) -> Option<String> {
        let form = self.question.as_ref().filter(|question| question.touched).map(|_| means.tr.frame_open_form());
        form.or_else(|| self.words.is_behind().then(|| means.tr.stenogram_title()))
    }

    fn leave(&mut self, means: &Means) -> Task<Message> {
        self.keep_words(means)
    }

    fn tick(&mut self, means: &Means) -> Task<Message> {
        self.keep_words(means)
    }

    fn shows_seconds(&self) -> bool {
        true
    }

    fn hall(&self) -> Option<HallFacts> {
        let Facts { papers, sitting, names } = self.facts.as_ref()?;
        Some(HallFacts::of(&papers.session, &papers.items, sitting.as_ref(), names, &papers.profile.conduct))
    }
}

/// Whether a shortcut changes the window alone and nothing in it.
fn is_of_the_window(command: Command) -> bool {
    matches!(
        command,
        Command::Help
            | Command::Larger
            | Command::Smaller
            | Command::UsualSize
            | Command::NextLanguage
            | Command::NextTheme
            | Command::FullScreen
    )
}

/// Gives the keyboard to the list of members, from where every letter leads to a name.
fn home() -> Action<Message> {
    Action::run(iced::widget::operation::focus(members::LIST)).and(crate::ui::action::Event::Shift)
}
