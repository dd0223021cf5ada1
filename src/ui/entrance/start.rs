//! The first start: language, body, password, then the practice collegium or one's own.

mod form;
mod place;

use std::path::PathBuf;

use iced::widget::{Column, Row, Space, container};
use iced::{Alignment, Length, Padding, Task};

use self::form::Form;
use self::place::{Found, Kind};
use super::shield::{self, Shield};
use super::{Hall, Step as Outcome, Wish, porch};
use crate::i18n::{Catalog, Locale};
use crate::ui::context::Context;
use crate::ui::desk::Trouble;
use crate::ui::icon::Icon;
use crate::ui::keys::Command;
use crate::ui::outside::{FileKind, blocking};
use crate::ui::preferences::Preference;
use crate::ui::theme::size::{height, line, space};
use crate::ui::theme::{Colour, Plate, Role};
use crate::ui::widget::arrive::arrive;
use crate::ui::widget::choice::cards;
use crate::ui::widget::footed::footed;
use crate::ui::widget::stage::{Progress, Stage, stage_line};
use crate::ui::widget::{Element, button, rule, say, tinted, with_sign};

/// The width of the card.
const WIDTH: f32 = 720.0;

/// A step of the first start.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
enum Step {
    #[default]
    Language,
    Body,
    Password,
    /// Which collegium, and where its file is.
    Collegium,
}

/// The steps of the first start.
#[derive(Default)]
pub struct Start {
    step: Step,
    form: Form,
    without_password: bool,
    shield: Shield,
    kind: Kind,
    found: Found,
    /// Why the file could not be made.
    refused: Option<Box<Trouble>>,
}

/// What happens at the first start.
#[derive(Debug, Clone)]
pub enum Message {
    /// The user likes the window otherwise.
    Prefer(Preference),
    /// The body was written.
    Form(form::Message),
    /// A password is wanted, or none.
    WithoutPassword(bool),
    /// The password was written.
    Shield(shield::Message),
    /// One of the two collegiums was chosen.
    Kind(Kind),
    /// The user goes on.
    Next,
    /// The user goes a step back.
    Back,
    /// The user goes to a step by its number.
    Step(usize),
    /// The user leaves the body for later.
    SkipBody,
    /// Names that no file has were found.
    PlacesFound(Found),
    /// The user wants the file elsewhere.
    ChoosePlace,
    /// The user said where, and whether there is a file already.
    PlaceChosen(Option<(PathBuf, bool)>),
    /// The user wants to open a file that exists.
    OpenExisting,
    /// The user said which.
    ExistingChosen(Option<PathBuf>),
}

impl Start {
    /// Shows everything that was written again, and why the file could not be made of it.
    pub fn refuse(&mut self, trouble: Box<Trouble>) {
        self.refused = Some(trouble);
    }

    /// Takes in what happened.
    pub fn update(&mut self, message: Message, hall: &Hall) -> Outcome {
        if !matches!(message, Message::Prefer(_)) {
            self.refused = None;
        }
        match message {
            Message::Prefer(preference) => return Outcome::wish(Wish::Prefer(preference)),
            Message::Form(message) if self.form.is_enter(&message) => return self.next(hall),
            Message::Form(message) => self.form.update(message),
            Message::WithoutPassword(without) => self.without_password = without,
            Message::Shield(message) => self.shield.update(message),
            Message::Kind(kind) => self.kind = kind,
            Message::Next => return self.next(hall),
            Message::Back => self.back(),
            Message::Step(at) => return self.go(at, hall),
            Message::SkipBody => {
                self.kind = Kind::Practice;
                self.step = Step::Password;
            }
            Message::PlacesFound(found) => self.found = found,
            Message::ChoosePlace => return self.choose_place(hall),
            Message::PlaceChosen(Some((path, is_taken))) => self.found.put(self.kind, path, is_taken),
            Message::OpenExisting => return open_existing(hall),
            Message::ExistingChosen(Some(path)) => return Outcome::wish(Wish::Open(path, None)),
            Message::PlaceChosen(None) | Message::ExistingChosen(None) => {}
        }
        Outcome::none()
    }

    /// Does what a shortcut means here.
    pub fn command(&mut self, command: Command, hall: &Hall) -> Outcome {
        match command {
            Command::Main => self.next(hall),
            Command::Back | Command::Cancel => {
                self.back();
                Outcome::none()
            }
            _ => Outcome::none(),
        }
    }

    /// Returns whether the step is done, so that the next one can begin.
    fn is_ready(&self) -> bool {
        match self.step {
            Step::Language => true,
            Step::Body => self.form.is_complete(),
            Step::Password => self.without_password || self.shield.password().is_some(),
            Step::Collegium => {
                let founds = self.kind == Kind::Practice || self.form.is_complete();
                founds && self.found.place(self.kind).is_some() && !self.found.is_taken(self.kind)
            }
        }
    }

    fn next(&mut self, hall: &Hall) -> Outcome {
        if !self.is_ready() {
            return Outcome::none();
        }
        match self.step {
            Step::Language => self.step = Step::Body,
            Step::Body => {
                self.kind = Kind::Own;
                self.step = Step::Password;
            }
            Step::Password => {
                self.step = Step::Collegium;
                return find_places(hall);
            }
            Step::Collegium => return self.finish(hall),
        }
        Outcome::none()
    }

    fn back(&mut self) {
        self.step = match self.step {
            Step::Language | Step::Body => Step::Language,
            Step::Password => Step::Body,
            Step::Collegium => Step::Password,
        };
    }

    /// Goes to a step that was done, or to the next one.
    fn go(&mut self, at: usize, hall: &Hall) -> Outcome {
        let wanted = [Step::Language, Step::Body, Step::Password].into_iter().nth(at).unwrap_or(self.step);
        if wanted <= self.step {
            self.step = wanted;
            return Outcome::none();
        }
        self.next(hall)
    }

    fn finish(&self, hall: &Hall) -> Outcome {
        let Some(path) = self.found.place(self.kind).cloned() else { return Outcome::none() };
        let secret = self.shield.password().filter(|_| !self.without_password);
        let password = secret.and_then(super::secret::Secret::password);
        match self.kind {
            Kind::Practice => Outcome::wish(Wish::Practice(path, password)),
            Kind::Own => {
                let founding = self.form.founding(hall.clock.today());
                Outcome::wish(Wish::Found(path, password, Box::new(founding)))
            }
        }
    }

    fn choose_place(&self, hall: &Hall) -> Outcome {
        let name = self.found.name(self.kind);
        let task = hall.outside.choose_new(hall.tr.entrance_place(), name, file_kind(&hall.tr), |chosen| chosen);
        let task = task.then(|chosen| match chosen {
            Some(path) => blocking(move || {
                let is_taken = path.exists();
                Message::PlaceChosen(Some((path, is_taken)))
            }),
            None => Task::done(Message::PlaceChosen(None)),
        });
        Outcome::run(task.map(super::Message::Start))
    }

    /// Shows the step.
    pub fn view<'a>(&'a self, cx: Context<'a>) -> Element<'a, Message> {
        let (title, sentence) = self.title(cx.tr);
        let head = Column::new()
            .spacing(space::TIGHT)
            .push(say(Role::StartTitle, title))
            .push(say(Role::Body, sentence).class(Some(Colour::Ink2)));
        let (content, starts_at) = match self.step {
            Step::Language => (languages(cx.tr), "languages"),
            Step::Body => (self.form.view(cx).map(Message::Form), form::NAME),
            Step::Password => {
                (self.protection(cx.tr), if self.without_password { "protection" } else { shield::FIRST })
            }
            Step::Collegium => (self.collegium(cx), "collegium"),
        };
        let margin = if cx.narrow() { space::PAGE } else { space::WIDE };
        let inside = container(Column::new().spacing(space::CARD).push(head).push(content)).padding(margin);
        let foot = container(self.foot(cx.tr)).padding(Padding::from([space::CARD, margin]));
        let card = footed(inside, Column::new().push(rule()).push(foot));
        let card = container(card).padding(line::BORDER).width(Length::Fill).class(Plate::card());
        let page = Column::new().spacing(space::MEDIUM).push(self.line(cx)).push(card);
        let on_enter = self.is_ready().then_some(Message::Next);
        arrive(porch::porch(page, WIDTH, cx, Message::Prefer), starts_at, on_enter)
    }

    fn title(&self, tr: &Catalog) -> (String, String) {
        match self.step {
            Step::Language => {
                let [kazakh, russian] = [Locale::Kazakh, Locale::Russian].map(Catalog::new);
                let sentence = format!("{}\n{}", kazakh.entrance_papers_in_both(), russian.entrance_papers_in_both());
                (format!("{} · {}", kazakh.entrance_language(), russian.entrance_language()), sentence)
            }
            Step::Body => (tr.entrance_body_title(), tr.entrance_body_sentence()),
            Step::Password => (tr.entrance_password_title(), tr.entrance_password_sentence()),
            Step::Collegium => (tr.entrance_collegium_title(), tr.entrance_collegium_sentence()),
        }
    }

    /// Returns the three steps, each with what is done in it.
    fn line<'a>(&'a self, cx: Context<'a>) -> Element<'a, Message> {
        let tr = cx.tr;
        let progress = |step: Step| match self.step.cmp(&step) {
            std::cmp::Ordering::Greater => Progress::Done,
            std::cmp::Ordering::Equal => Progress::Current,
            std::cmp::Ordering::Less => Progress::Ahead,
        };
        let body = if self.step > Step::Body && !self.form.name().is_empty() {
            tr.entrance_step_body_written()
        } else {
            tr.entrance_step_body()
        };
        let password = match (self.step > Step::Password, self.without_password) {
            (false, _) => tr.entrance_step_password(),
            (true, false) => tr.entrance_with_password(),
            (true, true) => tr.entrance_without_password(),
        };
        let stage = |name: String, detail: String, step| Stage {
            name: name.into(),
            detail: detail.into(),
            progress: progress(step),
        };
        let steps = [
            stage(tr.entrance_step_language(), tr.entrance_own_name(), Step::Language),
            stage(tr.entrance_body(), body, Step::Body),
            stage(tr.entrance_password(), password, Step::Password),
        ];
        stage_line("start-step", steps, Message::Step)
    }

    fn protection<'a>(&'a self, tr: &'a Catalog) -> Element<'a, Message> {
        let choices = [
            (tr.entrance_protected().into(), tr.entrance_protected_means().into()),
            (tr.entrance_unprotected().into(), tr.entrance_unprotected_means().into()),
        ];
        let choice =
            cards("protection", choices, usize::from(self.without_password), |at| Message::WithoutPassword(at == 1));
        let fields = (!self.without_password).then(|| {
            let on_submit = self.is_ready().then_some(Message::Next);
            self.shield.view(tr, on_submit, Message::Shield)
        });
        Column::new().spacing(space::CARD).push(choice).push(fields).into()
    }

    fn collegium<'a>(&'a self, cx: Context<'a>) -> Element<'a, Message> {
        let tr = cx.tr;
        let choices = [
            (tr.entrance_own().into(), tr.entrance_own_means().into()),
            (tr.entrance_practice().into(), tr.entrance_practice_means().into()),
        ];
        let choice = cards("collegium", choices, usize::from(self.kind == Kind::Practice), |at| {
            Message::Kind(if at == 1 { Kind::Practice } else { Kind::Own })
        });
        let path = self.found.place(self.kind).map(|path| path.display().to_string()).unwrap_or_default();
        let words = Column::new()
            .width(Length::Fill)
            .push(say(Role::Second, tr.entrance_file()))
            .push(say(Role::Body, path).class(Some(Colour::Ink)));
        let other = button::usual(tr.entrance_other_place()).icon(Icon::FolderOpen).id("other-place");
        let file = Row::new()
            .spacing(space::CARD)
            .align_y(Alignment::Center)
            .push(words)
            .push(Element::from(other.on_press(Message::ChoosePlace)));
        let taken = self.found.is_taken(self.kind).then(|| {
            let words = tinted(Role::Body, Colour::Red, tr.entrance_place_taken());
            with_sign(Icon::CircleX, 16.0, Colour::Red, words)
        });
        let refused = self.refused.as_ref().map(|trouble| refused(trouble, tr));
        Column::new().spacing(space::CARD).push(choice).push(file).push(taken).push(refused).into()
    }

    /// Returns what is missing, the way back and the next step.
    fn foot<'a>(&'a self, tr: &'a Catalog) -> Element<'a, Message> {
        let first = self.step == Step::Language;
        let back = button::quiet(tr.entrance_back()).icon(Icon::ArrowLeft).id("back").on_press(Message::Back);
        let back = (!first).then(|| Element::from(back));
        let existing = button::usual(tr.entrance_open_existing()).icon(Icon::FolderOpen).id("open-existing");
        let existing = first.then(|| Element::from(existing.on_press(Message::OpenExisting)));
        let skip = button::usual(tr.entrance_skip_body()).id("skip-body").on_press(Message::SkipBody);
        let skip = (self.step == Step::Body && !self.form.is_complete()).then(|| Element::from(skip));
        let words = if self.step == Step::Collegium { tr.entrance_found() } else { tr.entrance_next() };
        let main = button::main(words).icon(Icon::ArrowRight).id("main");
        let main = main.on_press_maybe(self.is_ready().then_some(Message::Next));
        // Beside three buttons there is no room for a sentence: it stands above them.
        let (above, beside) =
            if skip.is_some() { (Some(self.reason(tr)), None) } else { (None, Some(self.reason(tr))) };
        let room = container(beside.unwrap_or_else(|| Space::new().into()));
        let row = Row::new()
            .spacing(space::MEDIUM)
            .align_y(Alignment::Center)
            .push(back)
            .push(room.width(Length::Fill).center_y(height::CONTROL))
            .push(existing)
            .push(skip)
            .push(Element::from(main));
        Column::new().spacing(space::SMALL).push(above).push(row).into()
    }

    /// Returns why the next step cannot begin yet; on the first step, that nothing leaves the machine.
    fn reason<'a>(&self, tr: &'a Catalog) -> Element<'a, Message> {
        let (icon, ink, words) = match self.step {
            Step::Language => (Icon::Lock, Colour::Ink2, tr.entrance_offline()),
            Step::Body if !self.is_ready() => (Icon::CircleAlert, Colour::Gold, tr.entrance_body_needed()),
            Step::Password if !self.is_ready() => (Icon::CircleAlert, Colour::Gold, tr.entrance_password_needed()),
            Step::Collegium if self.kind == Kind::Own && !self.form.is_complete() => {
                (Icon::CircleAlert, Colour::Gold, tr.entrance_body_needed())
            }
            Step::Body | Step::Password | Step::Collegium => return Space::new().into(),
        };
        with_sign(icon, 16.0, ink, tinted(Role::Second, ink, words))
    }
}

/// Says why the file could not be made and what can be done.
fn refused<'a>(trouble: &Trouble, tr: &Catalog) -> Element<'a, Message> {
    let told = trouble.explain(tr);
    let words = tinted(Role::Body, Colour::Red, told.sentence).width(Length::Fill);
    let mut column = Column::new().spacing(space::SMALL).push(with_sign(Icon::CircleX, 16.0, Colour::Red, words));
    for way in told.ways {
        let words = say(Role::Body, way).width(Length::Fill);
        column = column.push(with_sign(Icon::ArrowRight, 16.0, Colour::Accent, words));
    }
    column.into()
}

/// Returns the languages, each in its own.
fn languages<'a>(tr: &Catalog) -> Element<'a, Message> {
    let choices = Locale::ALL.map(|locale| {
        let own = Catalog::new(locale);
        (own.entrance_own_name().into(), own.entrance_own_words().into())
    });
    let chosen = Locale::ALL.iter().position(|locale| *locale == tr.locale()).unwrap_or(0);
    cards("languages", choices, chosen, |at| Message::Prefer(Preference::Locale(porch::locale(at))))
}

fn find_places(hall: &Hall) -> Outcome {
    let folder = hall.folder.clone();
    let found = blocking(move || Message::PlacesFound(Found::in_folder(&folder)));
    Outcome::run(found.map(super::Message::Start))
}

fn open_existing(hall: &Hall) -> Outcome {
    let chosen = hall.outside.choose(hall.tr.entrance_open_existing(), file_kind(&hall.tr), Message::ExistingChosen);
    Outcome::run(chosen.map(super::Message::Start))
}

/// Returns what the dialogs of the system call a file of the program.
pub fn file_kind(tr: &Catalog) -> FileKind {
    FileKind { words: tr.entrance_file_kind(), endings: &["alqa"] }
}
