//! The stenogram of a session: every speech with its words, the files, and whether it is ready.

mod facts;
mod files;
mod list;
mod view;

use iced::Task;
use iced::widget::operation::focus;

use self::facts::Facts;
use self::files::Files;
pub use self::view::standing;
use super::{Means, Sheet};
use crate::domain::id::{FragmentId, PersonId, SessionId};
use crate::domain::stenogram::{Status, Transcript};
use crate::domain::text::Language;
use crate::office::stenogram::Found;
use crate::office::{Office, OfficeError};
use crate::store::Access;
use crate::ui::action::{Action, Event};
use crate::ui::context::Context;
use crate::ui::keys::Command;
use crate::ui::pad::{self, Pad};
use crate::ui::page::Page;
use crate::ui::place::{Place, SessionTab, Spot};
use crate::ui::widget::badge::Tone;

/// The field in which the words are written, and the one in which they are searched.
const FIELD: &str = "words";
const FIND: &str = "find-words";

/// The stenogram of a session.
pub struct StenogramPage {
    session: SessionId,
    spot: Option<Spot>,
    facts: Option<Box<Facts>>,
    pad: Option<Pad>,
    find: String,
    found: Vec<Found>,
    /// Which of what was found is shown.
    hit: usize,
    files: Files,
}

/// What happens on the screen.
#[derive(Debug, Clone)]
pub enum Message {
    /// Everything was read.
    Loaded(Box<Facts>),
    /// This speech is wanted.
    Choose(u32),
    /// Something happened to the words.
    Pad(pad::Message),
    /// The time is put into the words.
    Mark,
    /// The selected words go into the protocol.
    Take,
    /// They went.
    Took(Box<Facts>),
    /// Words go back out of the protocol.
    GiveBack(FragmentId),
    /// The place of words in the protocol is wanted.
    GoTo(FragmentId),
    /// Words are searched for.
    Find(String),
    /// They were found.
    Found(String, Vec<Found>),
    /// The next place is wanted.
    NextHit,
    /// Somebody else kept it.
    Keeper(usize),
    /// It is declared ready, or taken back.
    Declare(bool),
    /// Something happened to a file.
    Files(files::Message),
    /// Back to the session.
    Leave,
}

impl StenogramPage {
    /// Opens the screen.
    pub fn new(session: SessionId, spot: Option<Spot>, means: &Means) -> (Self, Task<Message>) {
        let page = Self {
            session,
            spot,
            facts: None,
            pad: None,
            find: String::new(),
            found: Vec::new(),
            hit: 0,
            files: Files::default(),
        };
        let load =
            means.desk.read(move |office| Facts::load(office, session), |facts| Message::Loaded(Box::new(facts)));
        (page, load)
    }

    fn loaded(&mut self, facts: Box<Facts>) -> Action<Message> {
        self.facts = Some(facts);
        let first = match self.spot.take() {
            Some(Spot::Speech(seq)) => Some(seq),
            Some(Spot::Fragment(id)) => return self.go_to(id),
            None if self.pad.is_some() => None,
            None => self.facts.as_ref().and_then(|facts| facts.speeches.first()).map(|speech| speech.seq),
        };
        if let Some(seq) = first {
            self.open(seq);
        }
        Action::event(Event::Shift)
    }

    /// Opens the words of a speech as they were read.
    fn open(&mut self, seq: u32) {
        let Some(speech) = self.facts.as_ref().and_then(|facts| facts.speech(seq)) else { return };
        let said = speech.said.clone().unwrap_or_else(|| Transcript::empty(self.usual_language()));
        self.pad = Some(Pad::open(seq, speech.began.time(), &said));
    }

    /// A speaker who says nothing yet speaks as the one before.
    fn usual_language(&self) -> Language {
        self.pad.as_ref().map_or(Language::Kazakh, Pad::spoken)
    }

    /// Goes to a speech; what was written is kept, and the page knows it.
    fn choose(&mut self, seq: u32, means: &Means) -> Task<Message> {
        if self.pad.as_ref().is_some_and(|pad| pad.seq == seq) {
            return Task::none();
        }
        let kept = self.keep(means);
        self.open(seq);
        kept
    }

    fn keep(&mut self, means: &Means) -> Task<Message> {
        let session = self.session;
        let Some(pad) = &mut self.pad else { return Task::none() };
        let kept = pad.keep(session, means);
        if let Some(facts) = &mut self.facts {
            facts.note(pad.seq, pad.standing(), || pad.transcript());
        }
        kept.map(Message::Pad)
    }

    /// Returns whether anything can be changed.
    fn is_open(&self, means: &Means) -> bool {
        let is_open = self.facts.as_ref().is_some_and(|facts| facts.status != Status::Ready);
        is_open && is_writable(means)
    }

    fn wrote(&mut self, message: pad::Message, means: &Means) -> Action<Message> {
        let can = self.is_open(means);
        let Some(pad) = &mut self.pad else { return Action::none() };
        match message {
            pad::Message::Act(act) => {
                let edits = match &act {
                    crate::ui::widget::field::Act::Do(action) => action.is_edit(),
                    crate::ui::widget::field::Act::Undo | crate::ui::widget::field::Act::Redo => true,
                };
                if can || !edits {
                    pad.act(act);
                }
                Action::none()
            }
            pad::Message::Show(language) => {
                pad.show(language);
                at_the_words()
            }
            pad::Message::Kept(changes, result) => match pad.kept(changes, result) {
                Some(trouble) => Action::event(Event::Fail(trouble)),
                None => Action::none(),
            },
        }
    }

    fn take(&mut self, means: &Means) -> Action<Message> {
        let Some(fragment) = self.pad.as_ref().and_then(Pad::fragment).filter(|_| is_writable(means)) else {
            return Action::event(Event::Tell(Tone::Attention, means.tr.stenogram_way_select()));
        };
        let kept = self.keep(means);
        let took = self.record(means, move |office, session| office.take_fragment(session, &fragment).map(|_| ()));
        Action::run(Task::batch([kept, took.map(|facts| Message::Took(Box::new(facts)))]))
    }

    /// Records something and reads everything again.
    fn record(
        &self,
        means: &Means,
        work: impl FnOnce(&mut Office, SessionId) -> Result<(), OfficeError> + Send + 'static,
    ) -> Task<Facts> {
        let session = self.session;
        let work = move |office: &mut Office| {
            work(office, session)?;
            Facts::load(office, session)
        };
        means.desk.write(Some(session), work, |facts| facts)
    }

    fn recorded(
        &mut self,
        means: &Means,
        work: impl FnOnce(&mut Office, SessionId) -> Result<(), OfficeError> + Send + 'static,
    ) -> Action<Message> {
        let kept = self.keep(means);
        let written = self.record(means, work).map(|facts| Message::Loaded(Box::new(facts)));
        Action::run(Task::batch([kept, written]))
    }

    /// Shows the words that were taken into the protocol where they stand.
    fn go_to(&mut self, id: FragmentId) -> Action<Message> {
        let found = self.facts.as_ref().and_then(|facts| facts.fragments.iter().find(|(known, _)| *known == id));
        let Some((_, fragment)) = found.cloned() else { return Action::event(Event::Shift) };
        if self.pad.as_ref().is_none_or(|pad| pad.seq != fragment.seq) {
            self.open(fragment.seq);
        }
        if let Some(pad) = &mut self.pad {
            pad.show(fragment.language);
            if let Some(place) = fragment.found_in(&pad.script().text()) {
                pad.select(fragment.language, &place);
            }
        }
        at_the_words()
    }

    fn show_hit(&mut self, means: &Means) -> Task<Message> {
        let Some(found) = self.found.get(self.hit).cloned() else { return Task::none() };
        let kept = self.choose(found.seq, means);
        if let Some(pad) = &mut self.pad {
            pad.select(found.language, &found.place);
        }
        kept
    }

    fn find(&mut self, words: String, means: &Means) -> Action<Message> {
        self.find.clone_from(&words);
        let (session, kept) = (self.session, self.keep(means));
        let asked = words.clone();
        let found = means
            .desk
            .read(move |office| office.find_in_stenogram(session, &asked), move |found| Message::Found(words, found));
        Action::run(Task::batch([kept, found])).and(Event::Shift)
    }
}

fn is_writable(means: &Means) -> bool {
    matches!(means.opened.access, Access::Writing)
}

/// Gives the keyboard to the words.
fn at_the_words() -> Action<Message> {
    Action::run(focus(FIELD)).and(Event::Shift)
}

impl Sheet for StenogramPage {
    type Message = Message;

    fn update(&mut self, message: Message, means: &Means) -> Action<Message> {
        match message {
            Message::Loaded(facts) => self.loaded(facts),
            Message::Choose(seq) => {
                let kept = self.choose(seq, means);
                Action::run(kept).and(Event::Shift)
            }
            Message::Pad(message) => self.wrote(message, means),
            Message::Mark => {
                let can = self.is_open(means);
                let now = chrono::Timelike::with_nanosecond(&means.clock.now().time(), 0).unwrap_or_default();
                if let Some(pad) = self.pad.as_mut().filter(|_| can) {
                    pad.mark(now);
                }
                at_the_words()
            }
            Message::Take => self.take(means),
            Message::Took(facts) => {
                let action = self.loaded(facts);
                action.and(Event::Tell(Tone::Good, means.tr.stenogram_took()))
            }
            Message::GiveBack(id) => {
                self.recorded(means, move |office, session| office.give_back_fragment(session, id))
            }
            Message::GoTo(id) => {
                let kept = self.keep(means);
                self.go_to(id).also(kept)
            }
            Message::Find(words) => self.find(words, means),
            Message::Found(words, found) => {
                if words != self.find {
                    return Action::none();
                }
                self.found = found;
                self.hit = 0;
                let shown = self.show_hit(means);
                Action::run(shown).and(Event::Shift)
            }
            Message::NextHit => {
                self.hit = if self.hit + 1 < self.found.len() { self.hit + 1 } else { 0 };
                let shown = self.show_hit(means);
                Action::run(shown).and(Event::Shift)
            }
            Message::Keeper(at) => {
                let keeper: Option<PersonId> =
                    self.facts.as_ref().and_then(|facts| facts.persons.get(at)).map(|person| person.id);
                self.recorded(means, move |office, session| office.set_stenogram_keeper(session, keeper))
            }
            Message::Declare(true) => self.recorded(means, crate::office::Office::declare_stenogram),
            Message::Declare(false) => self.recorded(means, crate::office::Office::reopen_stenogram),
            Message::Files(message) => self.filed(message, means),
            Message::Leave => Action::go(Place::Session(self.session, SessionTab::Agenda(None))),
        }
    }

    fn view<'a>(&'a self, cx: Context<'a>) -> Page<'a, Message> {
        self.page(cx)
    }

    fn command(&mut self, command: Command, means: &Means) -> Option<Action<Message>> {
        if self.files.asks() {
            return match command {
                Command::Cancel => Some(self.update(Message::Files(files::Message::Dismiss), means)),
                _ => Some(Action::none()),
            };
        }
        let message = match command {
            Command::Main if self.may_declare(means) => Message::Declare(true),
            Command::Main => return Some(Action::none()),
            Command::Save => return Some(Action::run(self.keep(means))),
            Command::Find => return Some(Action::run(focus(FIND)).and(Event::Shift)),
            Command::Write => return Some(at_the_words()),
            Command::TimeMark => Message::Mark,
            Command::TakeWords => Message::Take,
            Command::Back => Message::Leave,
            _ => return None,
        };
        Some(self.update(message, means))
    }

    fn leave(&mut self, means: &Means) -> Task<Message> {
        self.keep(means)
    }

    fn unrecorded(&self, means: &Means) -> Option<String> {
        self.pad.as_ref().filter(|pad| pad.is_behind()).map(|_| means.tr.stenogram_title())
    }

    fn tick(&mut self, means: &Means) -> Task<Message> {
        self.keep(means)
    }

    fn shows_seconds(&self) -> bool {
        true
    }
}
