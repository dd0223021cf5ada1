//! The protocol of a session: read through page by page in both languages, put in order, registered, printed.

mod dialogs;
mod editor;
mod facts;
mod findings;
mod pages;
mod papers;
mod view;

use iced::Task;
use iced::widget::operation::{RelativeOffset, focus, snap_to};

use self::dialogs::{Act, Question};
use self::editor::{Edited, Editor};
use self::facts::Facts;
use self::pages::{Layouts, Pages};
use self::papers::Tongues;
use super::{Means, Sheet};
use crate::domain::id::SessionId;
use crate::domain::profile::paper::ProtocolForm;
use crate::domain::protocol::Place as Passage;
use crate::domain::protocol::check::{Fault, Finding, Severity};
use crate::domain::record::Wording;
use crate::domain::session::Stage;
use crate::domain::text::{Bilingual, Language};
use crate::office::correction::CorrectionAct;
use crate::office::explain::{Voice, protocol};
use crate::office::papers::Paper;
use crate::office::recording::Registered;
use crate::office::{Office, OfficeError};
use crate::ui::action::{Action, Event};
use crate::ui::context::Context;
use crate::ui::desk::Trouble;
use crate::ui::keys::Command;
use crate::ui::outgoing::{self, Step, Way};
use crate::ui::page::Page;
use crate::ui::place::{Place, SessionTab};
use crate::ui::widget::badge::Tone;
use crate::ui::widget::preview;

/// The protocol of a session.
pub struct ProtocolDesk {
    session: SessionId,
    facts: Option<Box<Facts>>,
    paper: Paper,
    tongues: Tongues,
    pages: Pages,
    /// The number of the finding that is open.
    looked_at: Option<u32>,
    /// The place that is framed on the pages.
    chosen: Option<Passage>,
    editor: Option<Editor>,
    /// What an act would have at places of the registered protocol.
    corrections: Vec<(Passage, Bilingual)>,
    question: Option<Question>,
}

/// What follows once the words that are open are recorded.
#[derive(Debug, Clone, Copy)]
pub enum Next {
    /// The words of another place are opened.
    Edit(Passage),
    /// The words are closed.
    Close,
    /// The next finding is looked at.
    Finding,
    /// The protocol is complete.
    Complete,
    /// The registration is asked for.
    AskRegister,
}

/// What happens on the screen.
#[derive(Debug, Clone)]
pub enum Message {
    /// The facts were read.
    Loaded(Box<Facts>),
    /// The words that were open were recorded, or refused.
    Parted(Next, Result<Box<Facts>, Box<Trouble>>),
    /// The pages were set.
    Laid(u64, Layouts),
    /// A page was drawn.
    Drawn(u64, Language, usize, preview::Page),
    /// A page is shown at this width.
    Widened(f32),
    /// The pages are turned.
    Turn(isize),
    /// A finding is opened or closed, by its number.
    Look(u32),
    /// The user goes where a finding is put right.
    Mend(u32),
    /// Words without a place are dropped.
    DropWords(String),
    /// The words of a place are opened.
    Edit(Passage),
    /// A paragraph was typed.
    Typed(Language, String),
    /// The content of a speech was typed.
    Told(Language, String),
    /// The words of the facts shall stand again.
    BackToFacts,
    /// The paragraph itself shall be written.
    ByHand,
    /// The words are closed.
    Close,
    /// The protocol is complete.
    Complete,
    /// The registration is asked for.
    AskRegister,
    /// What the registration would say.
    Ahead(Box<Registered>),
    /// The protocol is registered.
    Register,
    /// A correction act is asked for.
    AskCorrect,
    /// The reason of the act was typed.
    Reasoned(Language, String),
    /// Who decided on the act was chosen.
    Decided(usize),
    /// The act is recorded.
    Correct,
    /// The act was recorded: its edition and what is read anew.
    Corrected(u32, Box<Facts>),
    /// The question is left.
    Cancel,
    /// Another paper is shown.
    Show(Paper),
    /// Papers go out in these languages.
    Speak(Tongues),
    /// The paper goes out.
    Send(Way),
    /// It is on its way.
    Sent(Step),
    /// The user goes elsewhere.
    Go(Place),
}

impl ProtocolDesk {
    /// Opens the screen.
    pub fn new(session: SessionId, means: &Means) -> (Self, Task<Message>) {
        let mut desk = Self {
            session,
            facts: None,
            paper: Paper::Protocol(ProtocolForm::Full),
            tongues: Tongues::default(),
            pages: Pages::default(),
            looked_at: None,
            chosen: None,
            editor: None,
            corrections: Vec::new(),
            question: None,
        };
        let task = desk.load(means);
        (desk, task)
    }

    fn load(&mut self, means: &Means) -> Task<Message> {
        let session = self.session;
        means.desk.read(move |office| Facts::load(office, session), |facts| Message::Loaded(Box::new(facts)))
    }

    /// Records by `work` and reads anew.
    fn record(
        &self,
        means: &Means,
        work: impl FnOnce(&mut Office, SessionId) -> Result<(), OfficeError> + Send + 'static,
    ) -> Task<Message> {
        let session = self.session;
        let job = move |office: &mut Office| {
            work(office, session)?;
            Facts::load(office, session)
        };
        means.desk.write(Some(session), job, |facts| Message::Loaded(Box::new(facts)))
    }

    fn loaded(&mut self, facts: Box<Facts>, means: &Means) -> Task<Message> {
        if let Some(editor) = &mut self.editor
            && let Some(words) = facts.words_at(editor.place)
            && facts.is_open()
        {
            editor.refresh(words);
        }
        if facts.session.stage != Stage::Registered {
            self.corrections.clear();
        }
        self.facts = Some(facts);
        self.reset(means)
    }

    /// Sets the pages anew, where there is a protocol.
    fn reset(&mut self, means: &Means) -> Task<Message> {
        match self.facts.as_ref().and_then(|facts| facts.record.as_ref()) {
            Some(_) => self.pages.set(self.session, self.paper, means),
            None => Task::none(),
        }
    }

    fn finding(&self, number: u32) -> Option<&Finding> {
        let at = usize::try_from(number.checked_sub(1)?).ok()?;
        self.facts.as_ref()?.findings.get(at)
    }

    fn look(&mut self, number: u32, means: &Means) -> Action<Message> {
        if self.looked_at == Some(number) {
            self.looked_at = None;
            self.chosen = None;
            return Action::event(Event::Shift);
        }
        let Some(place) = self.finding(number).map(|finding| finding.place) else { return Action::none() };
        self.looked_at = Some(number);
        self.chosen = Some(place);
        Action::run(self.show(place, means)).and(Event::Shift)
    }

    /// Turns to a place and brings it into view.
    fn show(&mut self, place: Passage, means: &Means) -> Task<Message> {
        let drawn = self.pages.go(place, means);
        match self.pages.height_of(place) {
            Some(y) => Task::batch([drawn, snap_to("pages", RelativeOffset { x: 0.0, y })]),
            None => drawn,
        }
    }

    /// Goes where a finding is put right: to the words, or to the page that keeps the fact.
    fn mend(&mut self, number: u32, means: &Means) -> Action<Message> {
        let Some((place, fault)) = self.finding(number).map(|finding| (finding.place, finding.fault.clone())) else {
            return Action::none();
        };
        let editable = self.facts.as_ref().is_some_and(|facts| facts.words_at(place).is_some());
        if editable && matches!(fault, Fault::TextMissing(_)) {
            return self.part(Next::Edit(place), means);
        }
        Action::go(self.keeps(place))
    }

    /// Returns the page on which the fact of a place is kept.
    fn keeps(&self, place: Passage) -> Place {
        let record = self.facts.as_ref().and_then(|facts| facts.record.as_ref());
        let item = |number: u32| record?.items.iter().find(|item| item.number == number).map(|item| item.item);
        match place {
            Passage::Body | Passage::City | Passage::Heading => Place::Settings,
            Passage::Person(person) => Place::Composition(Some(person)),
            Passage::Title(number) | Passage::Point(number, _) | Passage::Execution(number, _) => {
                Place::Session(self.session, SessionTab::Agenda(item(number)))
            }
            Passage::Agenda => Place::Session(self.session, SessionTab::Agenda(None)),
            Passage::Kind | Passage::Invited | Passage::Order | Passage::Annex => {
                Place::Session(self.session, SessionTab::People)
            }
            Passage::Correction
            | Passage::Chairs
            | Passage::Secretary
            | Passage::Present
            | Passage::Absent
            | Passage::Opening
            | Passage::Movement(_)
            | Passage::ChairPassed(_)
            | Passage::SecretaryPassed(_)
            | Passage::ClosedPart(_)
            | Passage::Speech(..)
            | Passage::Recusal(..)
            | Passage::Vote(..)
            | Passage::VoteQuorum(..)
            | Passage::Ballots(..)
            | Passage::Dissent(..)
            | Passage::Outcome(_)
            | Passage::Closing
            | Passage::Signatures => Place::Sitting(self.session),
        }
    }

    /// Goes on from the words that are open, once they are recorded; where that is refused, they stay open.
    fn part(&mut self, next: Next, means: &Means) -> Action<Message> {
        let Some(edited) = self.edited() else {
            let kept = self.keep(means);
            return self.parted(next, means).also(kept);
        };
        let session = self.session;
        let work = move |office: &mut Office| {
            edited.record(office, session)?;
            Ok(Box::new(Facts::load(office, session)?))
        };
        Action::run(means.desk.attempt(Some(session), work, move |result| Message::Parted(next, result)))
    }

    fn parted(&mut self, next: Next, means: &Means) -> Action<Message> {
        match next {
            Next::Edit(place) => self.open(place, means),
            Next::Close => self.close(),
            Next::Finding => {
                let closed = self.close();
                self.look_at_the_first(means).unwrap_or(closed)
            }
            Next::Complete => Action::run(self.record(means, Office::complete)),
            Next::AskRegister => self.ask_register(means),
        }
    }

    fn open(&mut self, place: Passage, means: &Means) -> Action<Message> {
        let Some(facts) = &self.facts else { return Action::none() };
        let Some(words) = facts.words_at(place) else { return Action::none() };
        let corrected = self.corrections.iter().find(|(known, _)| *known == place);
        let editor = match corrected {
            Some((_, draft)) => Editor::resumed(words, draft),
            None => Editor::open(words, !facts.is_open()),
        };
        let first = focus(editor.first_field());
        self.editor = Some(editor);
        self.chosen = Some(place);
        let shown = self.show(place, means);
        Action::run(Task::batch([shown, first])).and(Event::Shift)
    }

    /// Returns what the words that are open want recorded; those of a sealed protocol wait for an act.
    fn edited(&self) -> Option<Edited> {
        self.facts.as_ref().filter(|facts| facts.is_open())?;
        self.editor.as_ref()?.edited()
    }

    /// Records the words that are open, or keeps them for the act.
    fn keep(&mut self, means: &Means) -> Task<Message> {
        let Some(editor) = &self.editor else { return Task::none() };
        if !self.facts.as_ref().is_some_and(|facts| facts.is_open()) {
            let place = editor.place;
            self.corrections.retain(|(known, _)| *known != place);
            self.corrections.extend(editor.correction());
            return Task::none();
        }
        let Some(edited) = editor.edited() else { return Task::none() };
        self.record(means, move |office, session| edited.record(office, session))
    }

    fn close(&mut self) -> Action<Message> {
        self.editor = None;
        // The keyboard goes back to where the words were opened from.
        let back = self.chosen.take().map_or_else(Task::none, |place| focus(format!("place-{place}")));
        Action::run(back).and(Event::Shift)
    }

    fn with_editor(&mut self, change: impl FnOnce(&mut Editor)) -> Action<Message> {
        if let Some(editor) = &mut self.editor {
            change(editor);
        }
        Action::event(Event::Wrote)
    }

    fn ask_register(&self, means: &Means) -> Action<Message> {
        let session = self.session;
        let ahead =
            means.desk.read(move |office| office.registration_ahead(session), |ahead| Message::Ahead(Box::new(ahead)));
        Action::run(ahead)
    }

    fn correct(&mut self, means: &Means) -> Action<Message> {
        let (Some(Question::Correct(act)), Some(facts)) = (&self.question, &self.facts) else {
            return Action::none();
        };
        let Some(decided_by) = act.decider(facts) else { return Action::none() };
        let (session, reason, corrections) = (self.session, act.reason.clone(), self.corrections.clone());
        let before: Vec<Option<Bilingual>> = corrections
            .iter()
            .map(|(place, _)| {
                let words = facts.words_at(*place)?;
                let [kk, ru] = Language::ALL.map(|language| words.standing(language));
                Some(Bilingual::new(kk, ru))
            })
            .collect();
        let job = move |office: &mut Office| {
            let mut wordings = Vec::new();
            for ((place, words), before) in corrections.iter().zip(&before) {
                for language in Language::ALL {
                    let text = words.get(language).trim();
                    if before.as_ref().is_none_or(|before| before.get(language).trim() != text) {
                        wordings.push(Wording { place: place.to_string(), language, text: text.to_owned() });
                    }
                }
            }
            let act = CorrectionAct { session, reason: &reason, wordings: &wordings, decided_by };
            let edition = office.correct(&act)?;
            Ok((edition, Facts::load(office, session)?))
        };
        Action::run(
            means.desk.write(Some(session), job, |(edition, facts)| Message::Corrected(edition, Box::new(facts))),
        )
    }

    fn corrected(&mut self, edition: u32, facts: Box<Facts>, means: &Means) -> Action<Message> {
        self.question = None;
        self.editor = None;
        self.chosen = None;
        self.corrections.clear();
        let set = self.loaded(facts, means);
        Action::run(set).and(Event::Tell(Tone::Good, means.tr.desk_edition_made(edition)))
    }

    fn send(&mut self, way: Way, means: &Means) -> Action<Message> {
        let kept = self.keep(means);
        let (session, paper, languages) = (self.session, self.paper, self.tongues.languages());
        let made =
            outgoing::begin(means, way, move |office| papers::files(office, session, paper, languages), Message::Sent);
        Action::run(Task::batch([kept, made]))
    }

    /// Does what the main button says.
    fn main(&mut self, means: &Means) -> Option<Action<Message>> {
        if let Some(question) = &self.question {
            return match question {
                Question::Register(_) => Some(self.update(Message::Register, means)),
                Question::Correct(act) if act.is_whole() => Some(self.update(Message::Correct, means)),
                Question::Correct(_) => Some(Action::none()),
            };
        }
        let facts = self.facts.as_ref()?;
        match self.next_step(facts) {
            Some(message) if means.may_record() || matches!(message, Message::Send(_)) => {
                Some(self.update(message, means))
            }
            Some(_) => Some(Action::none()),
            None if facts.session.stage == Stage::Held && self.editor.is_some() => {
                Some(self.part(Next::Finding, means))
            }
            None => self.look_at_the_first(means),
        }
    }

    /// Opens the first finding that bars the next step, with the keyboard on what puts it right.
    fn look_at_the_first(&mut self, means: &Means) -> Option<Action<Message>> {
        let facts = self.facts.as_ref().filter(|facts| facts.session.stage == Stage::Held)?;
        let at = facts.findings.iter().position(|finding| finding.severity == Severity::Error)?;
        let number = u32::try_from(at + 1).ok()?;
        let look = if self.looked_at == Some(number) { Action::none() } else { self.look(number, means) };
        Some(look.also(focus(findings::MEND)))
    }

    /// Whether words of the registered protocol would be others.
    fn corrects(&self) -> bool {
        let drafted = self.editor.as_ref().and_then(Editor::correction);
        let open = self.editor.as_ref().map(|editor| editor.place);
        drafted.is_some() || self.corrections.iter().any(|(place, _)| Some(*place) != open)
    }

    /// Returns what the main button does; nothing while something bars it.
    fn next_step(&self, facts: &Facts) -> Option<Message> {
        match facts.session.stage {
            Stage::Held => facts.is_clean().then_some(Message::Complete),
            Stage::Recorded => Some(Message::AskRegister),
            Stage::Registered if self.corrects() => Some(Message::AskCorrect),
            Stage::Registered => Some(Message::Send(Way::Print)),
            Stage::Planned | Stage::Convened | Stage::Sitting | Stage::DidNotTakePlace => None,
        }
    }
}

impl Sheet for ProtocolDesk {
    type Message = Message;

    fn update(&mut self, message: Message, means: &Means) -> Action<Message> {
        match message {
            Message::Loaded(facts) => {
                let loaded = self.loaded(facts, means);
                Action::run(loaded).and(Event::Shift)
            }
            Message::Parted(next, Ok(facts)) => {
                let loaded = self.loaded(facts, means);
                self.parted(next, means).also(loaded)
            }
            Message::Parted(_, Err(trouble)) => Action::event(Event::Fail(trouble)),
            Message::Laid(setting, layouts) => Action::run(self.pages.laid(setting, layouts, means)).and(Event::Shift),
            Message::Drawn(setting, language, page, picture) => {
                self.pages.drawn(setting, language, page, picture);
                Action::event(Event::Shift)
            }
            Message::Widened(width) => Action::run(self.pages.widened(width, means)),
            Message::Turn(by) => Action::run(self.pages.turn(by, means)).and(Event::Shift),
            Message::Look(number) => self.look(number, means),
            Message::Mend(number) => self.mend(number, means),
            Message::DropWords(key) => {
                Action::run(self.record(means, move |office, session| office.drop_words(session, &key)))
            }
            Message::Edit(place) => self.part(Next::Edit(place), means),
            Message::Typed(language, text) => self.with_editor(|editor| editor.typed(language, text)),
            Message::Told(language, text) => self.with_editor(|editor| editor.told(language, text)),
            Message::BackToFacts => self.with_editor(Editor::back_to_facts).and(Event::Shift),
            Message::ByHand => self.with_editor(Editor::write_by_hand).and(Event::Shift),
            Message::Close => self.part(Next::Close, means),
            Message::Complete => self.part(Next::Complete, means),
            Message::AskRegister => self.part(Next::AskRegister, means),
            Message::Ahead(ahead) => {
                self.question = Some(Question::Register(ahead));
                Action::event(Event::Shift)
            }
            Message::Register => {
                self.question = None;
                self.editor = None;
                self.chosen = None;
                let done = self.record(means, |office, session| office.register(session).map(|_| ()));
                Action::run(done).and(Event::Shift)
            }
            Message::AskCorrect => {
                let kept = self.keep(means);
                self.question = Some(Question::Correct(Act::default()));
                Action::run(kept).and(Event::Shift)
            }
            Message::Reasoned(language, text) => {
                if let Some(Question::Correct(act)) = &mut self.question {
                    editor::set(&mut act.reason, language, text);
                }
                Action::none()
            }
            Message::Decided(at) => {
                if let Some(Question::Correct(act)) = &mut self.question {
                    act.decided_by = Some(at);
                }
                Action::none()
            }
            Message::Correct => self.correct(means),
            Message::Corrected(edition, facts) => self.corrected(edition, facts, means),
            Message::Cancel => {
                self.question = None;
                Action::event(Event::Shift)
            }
            Message::Show(paper) => {
                self.paper = paper;
                self.pages.begin();
                Action::run(self.reset(means)).and(Event::Shift)
            }
            Message::Speak(tongues) => {
                self.tongues = tongues;
                Action::event(Event::Shift)
            }
            Message::Send(way) => self.send(way, means),
            Message::Sent(step) => outgoing::follow(step, means, Message::Sent),
            Message::Go(place) => Action::go(place),
        }
    }

    fn view<'a>(&'a self, cx: Context<'a>) -> Page<'a, Message> {
        self.page(cx)
    }

    fn command(&mut self, command: Command, means: &Means) -> Option<Action<Message>> {
        match command {
            Command::Main => self.main(means),
            Command::Cancel if self.question.is_some() => Some(self.update(Message::Cancel, means)),
            Command::Cancel if self.editor.is_some() => Some(self.part(Next::Close, means)),
            Command::Save => Some(Action::run(self.keep(means))),
            Command::Print if self.question.is_none() => Some(self.send(Way::Print, means)),
            _ => None,
        }
    }

    fn leave(&mut self, means: &Means) -> Task<Message> {
        self.keep(means)
    }

    fn unrecorded(&self, means: &Means) -> Option<String> {
        let facts = self.facts.as_ref()?;
        if !facts.is_open() {
            return self.corrects().then(|| means.tr.desk_correct_title());
        }
        let place = self.editor.as_ref().filter(|editor| editor.edited().is_some())?.place;
        Some(findings::capital(&protocol::place(place, &Voice::new(&facts.names, &means.tr))))
    }
}
