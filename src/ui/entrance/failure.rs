//! A file that cannot be opened: what happened, what is whole, what can be done. Nothing here removes a file.

mod copies;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use iced::widget::{Column, Row, Space, container};
use iced::{Alignment, Length, Padding, Task};

use self::copies::{State, Twin};
use super::{Hall, Step, Wish, porch, start};
use crate::i18n::Catalog;
use crate::office::OfficeError;
use crate::store::StoreError;
use crate::ui::context::Context;
use crate::ui::desk::Trouble;
use crate::ui::icon::Icon;
use crate::ui::keys::Command;
use crate::ui::outside::blocking;
use crate::ui::preferences::Preference;
use crate::ui::theme::size::{line, radius, space};
use crate::ui::theme::{Colour, Plate, Role};
use crate::ui::widget::arrive::arrive;
use crate::ui::widget::flow::columns;
use crate::ui::widget::footed::footed;
use crate::ui::widget::{Element, button, explanation_head, say, tinted, upright_rule, with_sign};

/// The width of the card.
const WIDTH: f32 = 880.0;
/// The least width of the card of a way out; where there is less room the cards stand below each other.
const LEAST_CARD: f32 = 230.0;

/// The failure.
pub struct Failure {
    path: PathBuf,
    trouble: Box<Trouble>,
    twins: Twins,
    kept: Option<Kept>,
    details: bool,
}

/// What is known of the files beside.
enum Twins {
    /// Nobody has asked.
    NotSought,
    /// They are being looked into.
    Sought,
    /// These open.
    Found(Vec<Twin>),
}

/// What became of the copy for whoever mends the file.
enum Kept {
    At(PathBuf),
    Not(PathBuf, Arc<std::io::Error>),
}

/// What happens there.
#[derive(Debug, Clone)]
pub enum Message {
    /// The user likes the window otherwise.
    Prefer(Preference),
    /// The file is to be opened once more.
    TryAgain,
    /// The files beside are to be looked into.
    SeekCopies,
    /// They were looked into.
    CopiesFound(Vec<Twin>),
    /// A file is to be opened.
    Open(PathBuf),
    /// The file is to be copied as it is.
    KeepAside,
    /// The user said where to.
    PlaceChosen(Option<PathBuf>),
    /// It was copied, or not.
    KeptAside(PathBuf, Result<(), Arc<std::io::Error>>),
    /// The user wants another file.
    OtherFile,
    /// The user said which.
    OtherChosen(Option<PathBuf>),
    /// The user goes to the first start.
    Begin,
    /// What the machine said is to be seen, or not any more.
    Details,
}

/// A way out that is a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    TryAgain,
    Copy,
    KeepAside,
    OtherFile,
}

impl Failure {
    /// Tells why `path` cannot be opened.
    pub fn new(path: PathBuf, trouble: Box<Trouble>) -> Self {
        Self { path, trouble, twins: Twins::NotSought, kept: None, details: false }
    }

    /// Takes in what happened.
    pub fn update(&mut self, message: Message, hall: &Hall) -> Step {
        match message {
            Message::Prefer(preference) => return Step::wish(Wish::Prefer(preference)),
            Message::TryAgain => return Step::wish(Wish::Open(self.path.clone(), None)),
            Message::SeekCopies => return self.seek(hall),
            Message::CopiesFound(twins) => self.twins = Twins::Found(twins),
            Message::Open(path) | Message::OtherChosen(Some(path)) => return Step::wish(Wish::Open(path, None)),
            Message::KeepAside => return self.choose_place(hall),
            Message::PlaceChosen(Some(to)) => return self.keep(to),
            Message::KeptAside(path, Ok(())) => self.kept = Some(Kept::At(path)),
            Message::KeptAside(path, Err(error)) => self.kept = Some(Kept::Not(path, error)),
            Message::OtherFile => {
                let (title, kind) = (hall.tr.entrance_other_file(), start::file_kind(&hall.tr));
                return run(hall.outside.choose(title, kind, Message::OtherChosen));
            }
            Message::PlaceChosen(None) | Message::OtherChosen(None) => {}
            Message::Begin => return Step::wish(Wish::Begin),
            Message::Details => self.details = !self.details,
        }
        Step::none()
    }

    /// Does what a shortcut means here.
    pub fn command(&mut self, command: Command, hall: &Hall) -> Step {
        match command {
            Command::Main => {
                let message = self.ways().first().map(|way| way.message());
                message.map_or_else(Step::none, |message| self.update(message, hall))
            }
            Command::Cancel | Command::Back => Step::wish(Wish::Begin),
            _ => Step::none(),
        }
    }

    fn seek(&mut self, hall: &Hall) -> Step {
        self.twins = Twins::Sought;
        let (path, clock) = (self.path.clone(), hall.clock);
        run(blocking(move || Message::CopiesFound(copies::beside(&path, clock))))
    }

    fn choose_place(&self, hall: &Hall) -> Step {
        let name = self.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let title = hall.tr.entrance_keep_aside();
        run(hall.outside.choose_new(title, name, start::file_kind(&hall.tr), Message::PlaceChosen))
    }

    fn keep(&self, to: PathBuf) -> Step {
        let from = self.path.clone();
        run(blocking(move || {
            let result = copy(&from, &to).map_err(Arc::new);
            Message::KeptAside(to, result)
        }))
    }

    /// Returns the ways out, the usual one first.
    fn ways(&self) -> Vec<Way> {
        match &self.trouble.error {
            OfficeError::Store(StoreError::Damaged { .. }) => vec![Way::Copy, Way::KeepAside, Way::OtherFile],
            OfficeError::Store(
                StoreError::NotADatabase { .. } | StoreError::NotOurs(_) | StoreError::TooNew { .. },
            ) => vec![Way::OtherFile, Way::Copy, Way::TryAgain],
            _ => vec![Way::TryAgain, Way::Copy, Way::OtherFile],
        }
    }

    /// Shows the failure.
    pub fn view<'a>(&'a self, cx: Context<'a>) -> Element<'a, Message> {
        let tr = cx.tr;
        let told = self.trouble.explain(tr);
        let head = explanation_head(Icon::CircleAlert, told.sentence, nothing_happened(tr));
        let facts = container(self.facts(tr, told.ways)).class(Plate::card());
        let ways = self.ways();
        let cards = ways.iter().enumerate().map(|(at, way)| self.card(*way, at == 0, tr));
        let cards = columns(cards.collect(), space::MEDIUM, LEAST_CARD, ways.len());
        let path = say(Role::Second, self.path.display().to_string());
        let begin = button::quiet(tr.entrance_to_the_start()).icon(Icon::ArrowLeft).id("begin");
        let details = button::quiet(tr.entrance_details()).icon(Icon::FileText).id("details");
        let details = told.details.is_some().then(|| Element::from(details.on_press(Message::Details)));
        let foot = Row::new()
            .spacing(space::MEDIUM)
            .align_y(Alignment::Center)
            .push(container(with_sign(Icon::HardDrive, 16.0, Colour::Ink2, path)).width(Length::Fill))
            .push(details)
            .push(Element::from(begin.on_press(Message::Begin)));
        let said = told.details.filter(|_| self.details).map(|details| tinted(Role::Second, Colour::Ink2, details));
        let body = Column::new().spacing(space::CARD).push(facts).push(cards).push(self.kept(tr)).push(said);
        let foot = container(foot).padding(Padding::from([space::MEDIUM, space::PAGE]));
        let body = container(body).padding(Padding::from(space::PAGE).bottom(space::SMALL));
        let card = footed(Column::new().push(head).push(body), foot);
        let plate = Plate::flat(Colour::Surface).edged(Colour::GoldShape).rounded(radius::CARD);
        let card = container(card).padding(line::BORDER).width(Length::Fill).class(plate);
        arrive(porch::porch(card, WIDTH, cx, Message::Prefer), "way-1", None)
    }

    /// Returns what is whole beside what can be done.
    fn facts<'a>(&self, tr: &Catalog, ways: Vec<String>) -> Element<'a, Message> {
        let good = |words: String| with_sign(Icon::CircleCheck, 18.0, Colour::Green, say(Role::Body, words));
        let mut whole = Column::new().spacing(space::SMALL).push(say(Role::Strong, tr.entrance_whole()));
        whole = whole.push(good(self.whole(tr)));
        match &self.twins {
            Twins::NotSought | Twins::Sought => {}
            Twins::Found(twins) if twins.is_empty() => {
                let words = say(Role::Body, tr.entrance_no_copies());
                whole = whole.push(with_sign(Icon::CircleAlert, 18.0, Colour::Gold, words));
            }
            Twins::Found(twins) => {
                let count = u32::try_from(twins.len()).unwrap_or(u32::MAX);
                whole = whole.push(good(tr.entrance_copies_found(count)));
            }
        }
        let mut advice = Column::new().spacing(space::SMALL).push(say(Role::Strong, tr.entrance_what_to_do()));
        for way in ways {
            advice = advice.push(with_sign(Icon::ArrowRight, 18.0, Colour::Accent, say(Role::Body, way)));
        }
        let cell = |column: Column<'a, Message, _, _>| container(column).padding(space::CARD).width(Length::Fill);
        Row::new().height(Length::Shrink).push(cell(whole)).push(upright_rule()).push(cell(advice)).into()
    }

    /// Returns what can be said of the file itself.
    fn whole(&self, tr: &Catalog) -> String {
        match &self.trouble.error {
            OfficeError::Store(StoreError::NotFound(_)) => tr.entrance_nothing_touched(),
            _ => tr.entrance_file_untouched(),
        }
    }

    fn card<'a>(&'a self, way: Way, is_first: bool, tr: &Catalog) -> Element<'a, Message> {
        let (icon, title, sentence, verb) = way.words(tr);
        let title = with_sign(icon, 18.0, Colour::Accent, say(Role::CardTitle, title));
        let mut column = Column::new().spacing(space::SMALL).push(title).push(say(Role::Second, sentence));
        if way == Way::Copy {
            column = column.push(self.twins(tr));
        }
        let id = if is_first { "way-1" } else { way.id() };
        let button = if is_first { button::main(verb).key("Ctrl+Enter") } else { button::usual(verb) };
        let searching = way == Way::Copy && matches!(self.twins, Twins::Sought);
        let button = button.id(id).on_press_maybe((!searching).then(|| way.message()));
        // The cards of a row are equally high, and their buttons stand in one line.
        let column = column.push(Space::new().height(Length::Fill)).push(Element::from(button));
        let plate = Plate::flat(Colour::Surface).rounded(radius::CARD);
        let plate = if is_first { plate.framed(Colour::Accent, line::FOCUS) } else { plate.edged(Colour::Edge) };
        container(column).padding(space::MEDIUM).width(Length::Fill).height(Length::Fill).class(plate).into()
    }

    /// Returns the copies that were found, each with the day of its last change.
    fn twins<'a>(&'a self, tr: &Catalog) -> Element<'a, Message> {
        let Twins::Found(twins) = &self.twins else { return Column::new().into() };
        let rows = twins.iter().map(|twin| {
            let name = twin.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let state = match twin.state {
                State::Whole => tinted(Role::Second, Colour::Green, tr.entrance_copy_whole()),
                State::Locked => tinted(Role::Second, Colour::Ink2, tr.entrance_copy_locked()),
            };
            let changed = twin.changed.map(|at| at.format("%d.%m.%Y %H:%M").to_string()).unwrap_or_default();
            let words = Column::new()
                .width(Length::Fill)
                .push(say(Role::Body, name.clone()))
                .push(Row::new().spacing(space::SMALL).push(say(Role::Second, changed)).push(state));
            let id = iced::advanced::widget::Id::from(format!("copy-{name}"));
            let open = button::usual(tr.entrance_unlock()).small().id(id).on_press(Message::Open(twin.path.clone()));
            Row::new().align_y(Alignment::Center).push(words).push(Element::from(open)).into()
        });
        Column::with_children(rows).spacing(space::SMALL).into()
    }

    fn kept<'a>(&'a self, tr: &Catalog) -> Option<Element<'a, Message>> {
        Some(match self.kept.as_ref()? {
            Kept::At(path) => {
                let words = say(Role::Body, tr.entrance_kept_aside(&path.display().to_string()));
                with_sign(Icon::CircleCheck, 18.0, Colour::Green, words)
            }
            Kept::Not(path, error) => {
                let failed = OfficeError::File { path: path.clone(), source: Arc::clone(error) };
                let words = say(Role::Body, Trouble::bare(failed).explain(tr).sentence);
                with_sign(Icon::CircleX, 18.0, Colour::Red, words)
            }
        })
    }
}

impl Way {
    fn message(self) -> Message {
        match self {
            Self::TryAgain => Message::TryAgain,
            Self::Copy => Message::SeekCopies,
            Self::KeepAside => Message::KeepAside,
            Self::OtherFile => Message::OtherFile,
        }
    }

    const fn id(self) -> &'static str {
        match self {
            Self::TryAgain => "try-again",
            Self::Copy => "seek-copies",
            Self::KeepAside => "keep-aside",
            Self::OtherFile => "other-file",
        }
    }

    /// Returns sign, title, what follows, and the verb.
    fn words(self, tr: &Catalog) -> (Icon, String, String, String) {
        match self {
            Self::TryAgain => {
                (Icon::RefreshCw, tr.entrance_again(), tr.entrance_again_means(), tr.entrance_again_verb())
            }
            Self::Copy => (Icon::History, tr.entrance_copies(), tr.entrance_copies_mean(), tr.entrance_copies_verb()),
            Self::KeepAside => (Icon::Download, tr.entrance_keep(), tr.entrance_keep_means(), tr.entrance_keep_aside()),
            Self::OtherFile => {
                (Icon::FolderOpen, tr.entrance_other(), tr.entrance_other_means(), tr.entrance_other_file())
            }
        }
    }
}

fn run(task: Task<Message>) -> Step {
    Step::run(task.map(super::Message::Failure))
}

/// Returns that the file is as it was, and that nobody is told.
fn nothing_happened(tr: &Catalog) -> String {
    format!("{} {}", tr.entrance_nothing_written(), tr.entrance_nothing_sent())
}

/// Copies a file as it is; a file that is there already stays as it is.
fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    let mut source = std::fs::File::open(from)?;
    let folder = to.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder)?;
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    std::io::copy(&mut source, &mut file)?;
    file.as_file().sync_all()?;
    file.persist_noclobber(to).map_err(|error| error.error)?;
    Ok(())
}
