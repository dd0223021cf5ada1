//! The papers: everything that can be printed for the session now, each with the picture of its first page.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use iced::widget::{Column, Row, Space, container};
use iced::{Alignment, Length, Task};

use super::columns::{LOW, pane};
use super::facts::Facts;
use super::head::{capitalised, protocol};
use super::{Message as Event, Session};
use crate::documents::blank::Form;
use crate::domain::profile::paper::ProtocolForm;
use crate::domain::session::Stage;
use crate::domain::text::Language;
use crate::i18n::{Catalog, Locale};
use crate::office::OfficeError;
use crate::office::papers::Paper;
use crate::ui::action::{Action, Event as Beside};
use crate::ui::context::Context;
use crate::ui::desk::Trouble;
use crate::ui::icon::Icon;
use crate::ui::keys::Command;
use crate::ui::outside::blocking;
use crate::ui::papers::{Drawn, Thumbnail};
use crate::ui::screen::Means;
use crate::ui::theme::size::space;
use crate::ui::theme::{Colour, Plate, Role};
use crate::ui::widget::badge::Tone;
use crate::ui::widget::choice::segments;
use crate::ui::widget::flow;
use crate::ui::widget::paper::{Deed, Edition, paper as card};
use crate::ui::widget::preview::{Page, View};
use crate::ui::widget::{Element, button, say, with_sign};

/// The narrowest card, and how many stand in a row at most.
const CARD: f32 = 236.0;
const MOST: usize = 5;
/// The height of a paper that is read where the page scrolls as a whole.
const READER: f32 = 480.0;

/// The papers of a session.
#[derive(Debug, Default)]
pub struct Papers {
    /// The language chosen for what is done with a paper; that of the window until one is.
    language: Option<Language>,
    thumbnails: Vec<(Paper, [Thumbnail; 2])>,
    /// Which reading of the session they belong to: a picture of an earlier one comes late.
    reading_of: u32,
    /// The paper that is drawn now.
    drawn_now: Option<Paper>,
    open: Option<Reading>,
}

/// A paper that is read.
#[derive(Debug)]
struct Reading {
    paper: Paper,
    drawn: Drawn,
    view: View,
}

/// What becomes of a file once it is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Then {
    /// The user is told where it is.
    Tell,
    /// It is opened.
    Open,
    /// It is printed.
    Print,
}

/// What happens among the papers.
#[derive(Debug, Clone)]
pub enum Message {
    /// The user chooses the language of what is done, by its place.
    LanguageChosen(usize),
    /// The first pages of a paper are drawn.
    Drawn(u32, Paper, Box<[Thumbnail; 2]>),
    /// The user wants to read a paper.
    Read(Paper),
    /// A paper can be read.
    Opened(Paper, Box<Drawn>),
    /// The user turns pages or changes their size.
    Viewed(View),
    /// A page is drawn in both languages, or not.
    Turned(Paper, usize, Result<[Option<Page>; 2], OfficeError>),
    /// The user has read enough.
    Close,
    /// The user wants a file of a paper.
    Make(Then, Paper),
    /// The file is made.
    Made(Then, String, Vec<u8>),
    /// The file is written, or not.
    Written(Then, PathBuf, Result<(), Arc<io::Error>>),
    /// The file was opened or given to the printer, or not.
    Given(Then, PathBuf, Result<(), Arc<io::Error>>),
}

impl Papers {
    /// Forgets the pictures: what they show may have changed.
    pub fn forget(&mut self) {
        self.thumbnails.clear();
        self.drawn_now = None;
        self.reading_of = self.reading_of.wrapping_add(1);
    }
}

/// Returns the papers that can be made now.
fn ready(facts: &Facts) -> Vec<Paper> {
    let mut papers = Vec::new();
    if facts.composition.is_some() && facts.session.stage != Stage::DidNotTakePlace && !is_earlier(facts) {
        papers.push(Paper::AttendanceSheet);
    }
    if facts.is_opened() {
        papers.push(Paper::Protocol(ProtocolForm::Full));
        papers.push(Paper::Protocol(ProtocolForm::Short));
        papers.push(Paper::Course);
        papers.push(Paper::Stenogram);
    }
    if facts.registered {
        papers.extend(facts.items.iter().map(|item| Paper::Extract(item.item.number)));
    }
    let is_ahead = matches!(facts.session.stage, Stage::Planned | Stage::Convened | Stage::Sitting);
    if facts.composition.is_some() && is_ahead {
        papers.extend(Form::ALL.map(Paper::Blank));
    }
    papers
}

/// Returns whether the session was held before the program came into use.
fn is_earlier(facts: &Facts) -> bool {
    facts.session.stage == Stage::Registered && !facts.registered
}

/// Returns the papers that will be made later, and when.
fn later(facts: &Facts, tr: &Catalog) -> Vec<(String, String)> {
    if is_earlier(facts) || facts.session.stage == Stage::DidNotTakePlace {
        return Vec::new();
    }
    let mut later = Vec::new();
    if facts.composition.is_none() {
        later.push((tr.paper_attendance(), tr.papers_after_composition()));
    }
    if !facts.is_opened() {
        later.push((tr.paper_protocol_full(), tr.papers_after_opening()));
        later.push((tr.paper_protocol_short(), tr.papers_after_opening()));
        later.push((tr.papers_course(), tr.papers_after_opening()));
        later.push((tr.papers_stenogram(), tr.papers_after_opening()));
    }
    if !facts.registered {
        later.push((tr.paper_extract(), tr.papers_after_registration()));
    }
    later
}

/// Returns what a paper is called.
fn name(paper: Paper, tr: &Catalog) -> String {
    match paper {
        Paper::AttendanceSheet => tr.paper_attendance(),
        Paper::Stenogram => tr.papers_stenogram(),
        Paper::Protocol(form) => protocol(form, tr),
        Paper::Extract(item) => tr.papers_extract(item),
        Paper::Course => tr.papers_course(),
        Paper::Blank(form) => match form {
            Form::Attendance => tr.papers_form_attendance(),
            Form::OpenTally => tr.papers_form_open_tally(),
            Form::Ballots => tr.papers_form_ballots(),
            Form::SecretTally => tr.papers_form_secret_tally(),
            Form::Journal => tr.papers_form_journal(),
        },
    }
}

/// Returns the name of the file of a paper, in the language of the paper.
fn file_name(paper: Paper, facts: &Facts, language: Language) -> String {
    let tr = Catalog::new(Locale::from(language));
    let name = tr.papers_file(&facts.session.date.to_string(), facts.session.number, &name(paper, &tr));
    format!("{name}.pdf")
}

impl Session {
    /// Does what happened among the papers.
    pub(super) fn papers(&mut self, message: Message, means: &Means) -> Action<Event> {
        match message {
            Message::LanguageChosen(at) => {
                self.papers.language = Language::ALL.get(at).copied();
                Action::event(Beside::Shift)
            }
            Message::Drawn(reading_of, paper, thumbnails) => self.drawn(reading_of, paper, *thumbnails, means),
            Message::Read(paper) => Action::run(self.read_paper(paper, means)),
            Message::Opened(paper, drawn) => {
                self.papers.open = Some(Reading { paper, drawn: *drawn, view: View::default() });
                Action::event(Beside::Shift)
            }
            Message::Viewed(view) => self.viewed(view),
            Message::Turned(paper, page, drawn) => self.turned(paper, page, drawn),
            Message::Close => {
                self.papers.open = None;
                Action::event(Beside::Shift)
            }
            Message::Make(then, paper) => Action::run(self.make(then, paper, means)),
            Message::Made(then, name, pdf) => {
                let path = means.outside.papers().join(name);
                let done = move |path, result| Event::Papers(Message::Written(then, path, result));
                Action::run(means.outside.write(path, pdf, done))
            }
            Message::Written(then, path, Ok(())) => written(then, path, means),
            Message::Given(then, path, Ok(())) => given(then, path, means),
            Message::Written(_, path, Err(source)) | Message::Given(_, path, Err(source)) => {
                Action::event(Beside::Fail(Trouble::bare(OfficeError::File { path, source })))
            }
        }
    }

    /// Does what a shortcut means among the papers.
    pub(super) fn papers_command(&mut self, command: Command, means: &Means) -> Option<Action<Event>> {
        let paper = self.papers.open.as_ref()?.paper;
        match command {
            Command::Cancel => Some(self.papers(Message::Close, means)),
            Command::Print => Some(Action::run(self.make(Then::Print, paper, means))),
            _ => None,
        }
    }

    /// Draws the first paper that has no picture yet; one at a time, so that what the user records does not wait.
    pub(super) fn draw_papers(&mut self, means: &Means) -> Task<Event> {
        let Some(facts) = &self.facts else { return Task::none() };
        let drawn = |paper: &Paper| self.papers.thumbnails.iter().any(|(known, _)| known == paper);
        let next = ready(facts).into_iter().find(|paper| !drawn(paper));
        let Some(paper) = next.filter(|_| self.papers.drawn_now.is_none()) else { return Task::none() };
        self.papers.drawn_now = Some(paper);
        let (id, reading_of) = (self.id, self.papers.reading_of);
        means.desk.read(
            move |office| Thumbnail::load(office, id, paper),
            move |thumbnails| Event::Papers(Message::Drawn(reading_of, paper, Box::new(thumbnails))),
        )
    }

    fn drawn(&mut self, of: u32, paper: Paper, thumbnails: [Thumbnail; 2], means: &Means) -> Action<Event> {
        if of != self.papers.reading_of {
            return Action::none();
        }
        self.papers.drawn_now = None;
        self.papers.thumbnails.push((paper, thumbnails));
        Action::run(self.draw_papers(means)).and(Beside::Shift)
    }

    /// Turns to a page at once and has it drawn meanwhile.
    fn viewed(&mut self, view: View) -> Action<Event> {
        let Some(reading) = &mut self.papers.open else { return Action::none() };
        let turned = reading.view.page != view.page;
        reading.view = view;
        if !turned {
            return Action::event(Beside::Shift);
        }
        let (paper, page, draw) = (reading.paper, view.page, reading.drawn.page(view.page));
        let draw = blocking(move || Event::Papers(Message::Turned(paper, page, draw())));
        Action::run(draw).and(Beside::Shift)
    }

    /// Shows a page that was drawn; one that was turned away meanwhile comes late.
    fn turned(&mut self, paper: Paper, page: usize, drawn: Result<[Option<Page>; 2], OfficeError>) -> Action<Event> {
        let reading = self.papers.open.as_mut().filter(|reading| (reading.paper, reading.view.page) == (paper, page));
        match (reading, drawn) {
            (Some(reading), Ok(pages)) => {
                reading.drawn.put(page, pages);
                Action::event(Beside::Shift)
            }
            (_, Err(error)) => Action::event(Beside::Fail(Trouble::bare(error))),
            (None, Ok(_)) => Action::none(),
        }
    }

    fn read_paper(&self, paper: Paper, means: &Means) -> Task<Event> {
        let id = self.id;
        means.desk.read(
            move |office| Drawn::load(office, id, paper),
            move |drawn| Event::Papers(Message::Opened(paper, Box::new(drawn))),
        )
    }

    /// Returns the language of what is done with a paper.
    fn language(&self, tr: &Catalog) -> Language {
        let of_window = if tr.locale() == Locale::Russian { Language::Russian } else { Language::Kazakh };
        self.papers.language.unwrap_or(of_window)
    }

    fn make(&self, then: Then, paper: Paper, means: &Means) -> Task<Event> {
        let Some(facts) = &self.facts else { return Task::none() };
        let language = self.language(&means.tr);
        let (id, name) = (self.id, file_name(paper, facts, language));
        means.desk.read(
            move |office| office.paper(id, paper, language),
            move |pdf| Event::Papers(Message::Made(then, name, pdf)),
        )
    }

    /// Shows the papers, or the one that is read.
    pub(super) fn papers_view<'a>(&'a self, facts: &'a Facts, cx: Context<'a>) -> Element<'a, Event> {
        if let Some(reading) = &self.papers.open {
            return self.reader(reading, cx);
        }
        let language = self.language(cx.tr);
        let mut cards: Vec<Element<'a, Event>> = Vec::new();
        // The forms for a day without the program come last, after the papers of every session.
        let (forms, papers): (Vec<_>, Vec<_>) =
            ready(facts).into_iter().enumerate().partition(|(_, paper)| matches!(paper, Paper::Blank(_)));
        for (at, paper) in papers {
            cards.push(self.card(paper, at + 1, language, facts, cx));
        }
        for (title, when) in later(facts, cx.tr) {
            cards.push(card(capitalised(&title), "").later(when).into());
        }
        for (at, paper) in forms {
            cards.push(self.card(paper, at + 1, language, facts, cx));
        }
        if cards.is_empty() {
            return crate::ui::widget::empty::nothing(cx.tr.papers_elsewhere());
        }
        let codes = Language::ALL.map(|language| language.code().to_uppercase());
        let chosen = Language::ALL.iter().position(|one| *one == language).unwrap_or_default();
        let switch = segments("paper-language", codes, chosen, |at| Event::Papers(Message::LanguageChosen(at)));
        let folder = cx.tr.papers_sentence();
        let row = Row::new()
            .spacing(space::SMALL)
            .align_y(Alignment::Center)
            .push(say(Role::Second, folder).width(Length::Fill))
            .push(say(Role::Second, cx.tr.papers_language()))
            .push(switch);
        let cards = Element::new(flow::columns(cards, space::MEDIUM, CARD, MOST));
        let room = if cx.height < LOW { 0.0 } else { space::CARD };
        let cards = container(cards).padding(iced::Padding::ZERO.right(room));
        Column::new().spacing(space::SMALL).push(row).push(pane("papers-pane", cards, cx)).into()
    }

    fn card<'a>(
        &'a self,
        paper: Paper,
        at: usize,
        language: Language,
        facts: &Facts,
        cx: Context<'a>,
    ) -> Element<'a, Event> {
        let title = capitalised(&name(paper, cx.tr));
        let thumbnails = self.papers.thumbnails.iter().find(|(known, _)| *known == paper);
        let Some((_, thumbnails)) = thumbnails else {
            return card(title, "").later(cx.tr.papers_drawing()).into();
        };
        let place = Language::ALL.iter().position(|one| *one == language).unwrap_or_default();
        let chosen = thumbnails.get(place);
        let sheets = match chosen {
            Some(Thumbnail::Ready(_, sheets)) => cx.tr.count_sheets(*sheets),
            Some(Thumbnail::Refused(_)) | None => String::new(),
        };
        let draft = matches!(paper, Paper::Protocol(_)) && !facts.registered && !sheets.is_empty();
        let sheets = if draft { cx.tr.papers_draft(&sheets) } else { sheets };
        let mut card = card(title, sheets);
        if let Some(Thumbnail::Ready(page, _)) = chosen {
            card = card.thumbnail(page).on_open(format!("paper-{at}"), Event::Papers(Message::Read(paper)));
        }
        for (language, thumbnail) in Language::ALL.into_iter().zip(thumbnails) {
            card = card.edition(edition(language, thumbnail, cx));
        }
        let ready = matches!(chosen, Some(Thumbnail::Ready(..)));
        let deeds = [
            (Then::Tell, "pdf", cx.tr.papers_pdf(), None),
            (Then::Open, "open", cx.tr.papers_open(), None),
            (Then::Print, "print", cx.tr.papers_print(), Some(Icon::Printer)),
        ];
        for (then, id, words, icon) in deeds {
            let on_press = ready.then_some(Event::Papers(Message::Make(then, paper)));
            card = card.deed(Deed { id: format!("{id}-{at}").into(), words: words.into(), icon, on_press });
        }
        card.into()
    }

    /// Shows the paper that is read.
    fn reader<'a>(&'a self, reading: &'a Reading, cx: Context<'a>) -> Element<'a, Event> {
        let make = |then| Event::Papers(Message::Make(then, reading.paper));
        let back = button::quiet(cx.tr.papers_back()).icon(Icon::ArrowLeft).small().id("papers-back");
        let codes = Language::ALL.map(|language| language.code().to_uppercase());
        let language = self.language(cx.tr);
        let chosen = Language::ALL.iter().position(|one| *one == language).unwrap_or_default();
        let ready = reading.drawn.trouble(language).is_none();
        let deed = |words, id, then| button::usual(words).small().id(id).on_press_maybe(ready.then(|| make(then)));
        let bar = Row::new()
            .spacing(space::SMALL)
            .align_y(Alignment::Center)
            .push(back.on_press(Event::Papers(Message::Close)))
            .push(say(Role::CardTitle, capitalised(&name(reading.paper, cx.tr))))
            .push(Space::new().width(Length::Fill))
            .push(segments("paper-language", codes, chosen, |at| Event::Papers(Message::LanguageChosen(at))))
            .push(deed(cx.tr.papers_pdf(), "pdf", Then::Tell))
            .push(deed(cx.tr.papers_open(), "open", Then::Open))
            .push(deed(cx.tr.papers_print(), "print", Then::Print).icon(Icon::Printer));
        let mut column = Column::new().spacing(space::SMALL).push(bar);
        for language in Language::ALL {
            if let Some(trouble) = reading.drawn.trouble(language) {
                let words = say(Role::Second, trouble.explain(cx.tr).sentence).class(Some(Colour::Ink));
                let strip = with_sign(Icon::CircleAlert, 16.0, Colour::Gold, words.width(Length::Fill));
                let plate = Plate::soft(Colour::GoldSoft, Colour::Ink);
                column = column.push(container(strip).padding([8, 12]).width(Length::Fill).class(plate));
            }
        }
        let height = if cx.height < LOW { Length::Fixed(READER) } else { Length::Fill };
        let pages = reading.drawn.sheets.view(cx.tr, reading.view, |view| Event::Papers(Message::Viewed(view)));
        column.push(container(pages).height(height)).into()
    }
}

/// Returns how far a paper is in a language.
fn edition<'a>(language: Language, thumbnail: &Thumbnail, cx: Context<'_>) -> Edition<'a> {
    let (icon, tone, words) = match thumbnail {
        Thumbnail::Ready(..) => (Icon::Check, Tone::Good, cx.tr.papers_ready()),
        Thumbnail::Refused(trouble) => match &trouble.error {
            OfficeError::MissingTexts(missing) => {
                let count = u32::try_from(missing.places.len()).unwrap_or(u32::MAX);
                (Icon::CircleAlert, Tone::Attention, cx.tr.papers_texts_missing(count))
            }
            _ => (Icon::CircleAlert, Tone::Attention, trouble.explain(cx.tr).sentence),
        },
    };
    Edition { language: language.code().into(), icon, words: words.into(), tone }
}

/// Goes on with a file that is on disk.
fn written(then: Then, path: PathBuf, means: &Means) -> Action<Event> {
    let file = path.clone();
    match then {
        Then::Tell => {
            let words = means.tr.papers_saved(&path.display().to_string());
            Action::event(Beside::File(words, path))
        }
        Then::Open => {
            Action::run(means.outside.open(path, move |result| Event::Papers(Message::Given(then, file, result))))
        }
        Then::Print => {
            Action::run(means.outside.print(path, move |result| Event::Papers(Message::Given(then, file, result))))
        }
    }
}

/// Says what became of a file.
fn given(then: Then, path: PathBuf, means: &Means) -> Action<Event> {
    let words = match then {
        Then::Print => means.tr.papers_printed(),
        Then::Tell | Then::Open => means.tr.papers_saved(&path.display().to_string()),
    };
    Action::event(Beside::File(words, path))
}
