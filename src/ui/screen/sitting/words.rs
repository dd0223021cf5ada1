//! The words of a speech at the table: written beside the journal, kept every second, taken into the protocol.

use iced::widget::{Column, Row, Space, container};
use iced::{Alignment, Length, Task};

use super::floor::{ROWS, frame, height_of};
use super::scene::Scene;
use super::{Deed, SittingTable, is_writable};
use crate::domain::id::{RequestId, SessionId};
use crate::domain::sitting::Sitting;
use crate::domain::sitting::entry::Event;
use crate::domain::sitting::queue::{self, Request, Toward};
use crate::domain::stenogram::Transcript;
use crate::domain::text::{Bilingual, Language};
use crate::office::{Office, OfficeError};
use crate::ui::action::{self, Action};
use crate::ui::icon::Icon;
use crate::ui::pad::{self, Pad};
use crate::ui::place::Place;
use crate::ui::screen::Means;
use crate::ui::screen::stenogram::standing;
use crate::ui::theme::Role;
use crate::ui::theme::size::space;
use crate::ui::widget::badge::Tone;
use crate::ui::widget::choice::segments;
use crate::ui::widget::field::writing;
use crate::ui::widget::{Element, button, rule, say};

/// The field in which the words are written.
const FIELD: &str = "words";

/// How high the field is: what the window has beside everything else, within reason.
const BESIDE: f32 = 590.0;
const LOWEST: f32 = 100.0;
const HIGHEST: f32 = 520.0;

/// What is written at the table.
#[derive(Default)]
pub struct Words {
    pad: Option<Pad>,
    /// The speech that was gone to by itself last: the user may go back to another one.
    followed: Option<u32>,
    /// Whether the user writes: what comes next does not take the keyboard away.
    writing: bool,
}

/// What happens to the queue and to the words.
#[derive(Debug, Clone)]
pub enum Message {
    /// The words of a speech were read.
    Opened(u32, Box<Transcript>),
    /// The words of this speech are wanted.
    Choose(u32),
    /// Something happened to the words.
    Pad(pad::Message),
    /// The keyboard goes to the words.
    Write,
    /// The time is put into the words.
    Mark,
    /// The selected words go into the protocol.
    Take,
    /// They went.
    Took(std::collections::BTreeMap<u32, Bilingual>),
    /// The whole stenogram is wanted.
    OpenWhole,
    /// Whoever is next has the floor.
    CallNext,
    /// This one has the floor.
    Call(RequestId),
    /// Somebody waits for the floor.
    Queue(Request),
    /// A request is moved.
    Move(RequestId, Toward),
    /// A request is dropped.
    Drop(RequestId),
    /// The queue was changed.
    Queued(Vec<Request>),
}

impl Words {
    /// Returns whether there are words that are not recorded.
    pub fn is_behind(&self) -> bool {
        self.pad.as_ref().is_some_and(pad::Pad::is_behind)
    }

    /// Returns whether the user writes.
    pub fn is_writing(&self) -> bool {
        self.writing
    }

    /// The user goes back to the members.
    pub fn put_down(&mut self) {
        self.writing = false;
    }
}

/// Gives the keyboard to the words.
pub fn at_the_words() -> Action<super::Message> {
    Action::run(iced::widget::operation::focus(FIELD)).and(action::Event::Shift)
}

impl SittingTable {
    /// Takes in what happened to the queue or to the words.
    pub(super) fn words(&mut self, message: Message, means: &Means) -> Action<super::Message> {
        match message {
            Message::Opened(seq, said) => {
                let began = self.began(seq);
                self.words.pad = began.map(|began| Pad::open(seq, began, &said));
                Action::event(action::Event::Shift)
            }
            Message::Choose(seq) => {
                self.words.writing = true;
                let opened = self.open_words(seq, means);
                at_the_words().also(opened)
            }
            Message::Pad(message) => self.wrote(message, means),
            Message::Write => {
                let Some(seq) = self.words.pad.as_ref().map(|pad| pad.seq).or_else(|| self.last_speech()) else {
                    return Action::none();
                };
                self.words.writing = true;
                match &self.words.pad {
                    Some(_) => at_the_words(),
                    None => at_the_words().also(self.open_words(seq, means)),
                }
            }
            Message::Mark => {
                if let Some(pad) = self.words.pad.as_mut().filter(|_| is_writable(means)) {
                    pad.mark(chrono::Timelike::with_nanosecond(&means.clock.now().time(), 0).unwrap_or_default());
                    self.words.writing = true;
                    return at_the_words();
                }
                Action::none()
            }
            Message::Take => self.take(means),
            Message::Took(speeches) => {
                if let Some(facts) = &mut self.facts {
                    facts.papers.speeches = speeches;
                }
                Action::event(action::Event::Shift).and(action::Event::Tell(Tone::Good, means.tr.stenogram_took()))
            }
            Message::OpenWhole => {
                let kept = self.keep_words(means);
                Action::go(Place::Stenogram(self.session, None)).also(kept)
            }
            Message::CallNext => {
                let next = self.facts.as_ref().and_then(|facts| {
                    let sitting = facts.sitting.as_ref()?;
                    queue::next(&facts.papers.queue, sitting).map(|request| request.id)
                });
                next.map_or_else(Action::none, |next| self.call(next, means))
            }
            Message::Call(id) => self.call(id, means),
            Message::Queue(request) => {
                self.kept = self.question.take();
                self.queued(means, move |office, session| office.ask_for_floor(session, &request))
            }
            Message::Move(id, toward) => {
                self.queued(means, move |office, session| office.move_floor_request(session, id, toward))
            }
            Message::Drop(id) => self.queued(means, move |office, session| office.drop_floor_request(session, id)),
            Message::Queued(queue) => {
                if let Some(facts) = &mut self.facts {
                    facts.papers.queue = queue;
                }
                self.kept = None;
                if self.words.writing { at_the_words() } else { super::home() }
            }
        }
    }

    /// Changes the queue and reads it again.
    pub(super) fn queued(
        &mut self,
        means: &Means,
        work: impl FnOnce(&mut Office, SessionId) -> Result<(), OfficeError> + Send + 'static,
    ) -> Action<super::Message> {
        if !is_writable(means) {
            return Action::none();
        }
        let session = self.session;
        let work = move |office: &mut Office| {
            work(office, session)?;
            office.floor_queue(session)
        };
        let written = means.desk.write(Some(session), work, |queue| super::Message::Words(Message::Queued(queue)));
        Action::run(written).and(action::Event::Shift)
    }

    /// Gives the floor to somebody who waits for it; whoever has it is done.
    fn call(&mut self, id: RequestId, means: &Means) -> Action<super::Message> {
        let Some((sitting, request)) = self.facts.as_ref().and_then(|facts| {
            Some((facts.sitting.as_ref()?, facts.papers.queue.iter().find(|request| request.id == id)?))
        }) else {
            return Action::none();
        };
        let begin = Event::SpeechStarted { speaker: request.person, kind: request.kind };
        let events = match sitting.speech_running() {
            Some(_) => vec![Event::SpeechEnded, begin],
            None => vec![begin],
        };
        self.record(Deed::Step, events, means)
    }

    fn wrote(&mut self, message: pad::Message, means: &Means) -> Action<super::Message> {
        let Some(pad) = &mut self.words.pad else { return Action::none() };
        match message {
            // A letter changes its line alone: the picture as a whole stays.
            pad::Message::Act(act) => {
                if is_writable(means) {
                    self.words.writing = true;
                    pad.act(act);
                }
                Action::none()
            }
            pad::Message::Show(language) => {
                pad.show(language);
                self.words.writing = true;
                at_the_words()
            }
            pad::Message::Kept(changes, result) => match pad.kept(changes, result) {
                Some(trouble) => Action::event(action::Event::Fail(trouble)),
                None => Action::none(),
            },
        }
    }

    fn take(&mut self, means: &Means) -> Action<super::Message> {
        let fragment = self.words.pad.as_ref().and_then(Pad::fragment);
        let Some(fragment) = fragment.filter(|_| is_writable(means)) else {
            return Action::event(action::Event::Tell(Tone::Attention, means.tr.stenogram_way_select()));
        };
        let kept = self.keep_words(means);
        let session = self.session;
        let take = move |office: &mut Office| {
            office.take_fragment(session, &fragment)?;
            Ok(office.table_papers(session)?.speeches)
        };
        let took = |speeches| super::Message::Words(Message::Took(speeches));
        Action::run(Task::batch([kept, means.desk.write(Some(session), take, took)]))
    }

    /// Keeps what was written.
    pub(super) fn keep_words(&mut self, means: &Means) -> Task<super::Message> {
        if !is_writable(means) {
            return Task::none();
        }
        let session = self.session;
        let Some(pad) = &mut self.words.pad else { return Task::none() };
        pad.keep(session, means).map(|message| super::Message::Words(Message::Pad(message)))
    }

    /// Goes to the words of the speech that goes on, once.
    pub(super) fn follow_speech(&mut self, means: &Means) -> Task<super::Message> {
        let running = self.sitting().filter(|sitting| sitting.speech_running().is_some());
        let running = running.and_then(|_| self.last_speech());
        let wanted = match (running, &self.words.pad) {
            (Some(running), _) if self.words.followed == Some(running) => return Task::none(),
            (Some(running), _) => running,
            // Who comes back finds the last words.
            (None, None) => match self.last_speech() {
                Some(last) => last,
                None => return Task::none(),
            },
            (None, Some(_)) => return Task::none(),
        };
        self.words.followed = Some(wanted);
        self.open_words(wanted, means)
    }

    /// Reads the words of a speech; what was written before is kept.
    fn open_words(&mut self, seq: u32, means: &Means) -> Task<super::Message> {
        if self.words.pad.as_ref().is_some_and(|pad| pad.seq == seq) {
            return Task::none();
        }
        let kept = self.keep_words(means);
        let (session, language) = (self.session, self.words.pad.as_ref().map_or(self.drafts, Pad::spoken));
        let read = means.desk.read(
            move |office| Ok(office.transcript(session, seq)?.unwrap_or_else(|| Transcript::empty(language))),
            move |said| super::Message::Words(Message::Opened(seq, Box::new(said))),
        );
        Task::batch([kept, read])
    }

    fn last_speech(&self) -> Option<u32> {
        self.sitting()?.speeches_by_entry().last().map(|(seq, _)| seq)
    }

    fn began(&self, seq: u32) -> Option<chrono::NaiveTime> {
        let mut speeches = self.sitting().into_iter().flat_map(Sitting::speeches_by_entry);
        speeches.find(|(began, _)| *began == seq).map(|(_, speech)| speech.started.time())
    }
}

impl<'a> Scene<'a> {
    /// Returns the card in which the words of a speech are written.
    pub fn words(self) -> Element<'a, super::Message> {
        let (tr, cx) = (self.cx.tr, self.cx);
        let message = super::Message::Words;
        let Some(pad) = &self.table.words.pad else {
            let head = say(Role::CardTitle, tr.stenogram_title());
            let column = Column::new().spacing(space::TIGHT).push(head).push(say(Role::Second, tr.stenogram_nobody()));
            return frame(container(column).padding([space::SMALL, space::CARD]));
        };
        let speaker = self.started().find(|&(seq, _)| seq == pad.seq).map(|(_, speech)| speech.speaker);
        let name = speaker.map(|speaker| self.person(speaker)).unwrap_or_default();
        let chosen = usize::from(pad.shown == Language::Russian);
        let switch = segments("words-language", ["KK", "RU"], chosen, move |at| {
            let language = if at == 1 { Language::Russian } else { Language::Kazakh };
            message(Message::Pad(pad::Message::Show(language)))
        });
        let whole = button::quiet_icon(Icon::FolderOpen, tr.stenogram_open_whole()).small().id("whole-stenogram");
        let aside = pad.is_translation().then(|| Element::from(say(Role::Second, tr.stenogram_translation())));
        let head = Row::new()
            .spacing(space::SMALL)
            .align_y(Alignment::Center)
            .push(container(say(Role::CardTitle, tr.stenogram_of(&name))).width(Length::Fill))
            .push(aside)
            .push(switch)
            .push(whole.on_press(message(Message::OpenWhole)));
        let item = self.sitting().and_then(Sitting::current_item);
        let spoke = self.started().filter(|(_, speech)| speech.item == item).count();
        let rows = (spoke + queue::waiting(&self.facts.papers.queue, item).count()).clamp(1, ROWS);
        let height = (cx.height - BESIDE - height_of(rows - 1)).clamp(LOWEST, HIGHEST);
        let act = move |act| message(Message::Pad(pad::Message::Act(act)));
        let field = writing(FIELD, pad.script(), tr.stenogram_here(), height, act);
        let mark = button::quiet(tr.stenogram_mark()).icon(Icon::Clock).small().id("time-mark");
        let take = button::quiet(tr.stenogram_take()).icon(Icon::ListPlus).small().id("take-words");
        let (mark, take) = if cx.narrow() { (mark, take) } else { (mark.key("Ctrl+T"), take.key("Ctrl+E")) };
        let foot = Row::new()
            .spacing(space::SMALL)
            .align_y(Alignment::Center)
            .push(mark.on_press_maybe(cx.recording(message(Message::Mark))))
            .push(take.on_press_maybe(cx.recording(message(Message::Take))))
            .push(Space::new().width(Length::Fill))
            .push(standing(pad.standing(), tr));
        let column = Column::new()
            .push(container(head).padding([space::SMALL, space::CARD]))
            .push(rule())
            .push(field)
            .push(rule())
            .push(container(foot).padding([space::TIGHT, space::CARD]));
        frame(column)
    }
}
