//! The files of a stenogram: attached, saved, opened and removed while everything else goes on.

use std::path::PathBuf;

use iced::widget::{Column, Row, Space, container};
use iced::{Alignment, Length};

use super::facts::Facts;
use super::{Message as Beside, StenogramPage, is_writable};
use crate::domain::id::FileId;
use crate::domain::stenogram::Status;
use crate::domain::stenogram::file::{FileKind as Kind, StenogramFile};
use crate::i18n::{Catalog, Locale};
use crate::ui::action::{Action, Event};
use crate::ui::context::Context;
use crate::ui::copying::{self, Step, Stop};
use crate::ui::icon::Icon;
use crate::ui::outside::FileKind;
use crate::ui::screen::Means;
use crate::ui::theme::size::space;
use crate::ui::theme::{Colour, Role};
use crate::ui::widget::badge::Tone;
use crate::ui::widget::dialog::{Dialog, dialog};
use crate::ui::widget::progress::bar;
use crate::ui::widget::{Element, button, rule, say, tinted, tinted_sign};

/// What can be attached, by the endings of names.
const ENDINGS: &[&str] = &[
    "mp3", "wav", "m4a", "aac", "ogg", "oga", "opus", "flac", "wma", "mp4", "mkv", "avi", "mov", "webm", "mpg", "wmv",
    "pdf", "docx", "doc", "odt", "rtf", "txt", "md",
];

/// What is going on with the files.
#[derive(Debug, Default)]
pub struct Files {
    work: Vec<Work>,
    asked: Option<FileId>,
}

/// A copy that is going on.
#[derive(Debug)]
struct Work {
    file: StenogramFile,
    kind: Deed,
    done: u64,
    stop: Stop,
}

/// What is done with a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    /// It comes into the stenogram.
    Attach,
    /// It is written to the disk and opened.
    Open,
    /// It goes.
    Remove,
}

/// What happens to the files.
#[derive(Debug, Clone)]
pub enum Message {
    /// A file is to be attached.
    Attach,
    /// It was chosen, or not.
    Chosen(Option<PathBuf>),
    /// A copy goes on.
    Step(Deed, Stop, Step),
    /// A copy is to stop.
    StopIt(FileId),
    /// A file is to be opened.
    Open(FileId),
    /// It is open.
    Opened(Result<(), String>),
    /// A file is to be removed; it is asked first.
    Ask(FileId),
    /// The question is put aside.
    Dismiss,
    /// It is to be removed indeed.
    Remove(FileId),
    /// The files were read again.
    Reread(Vec<StenogramFile>, Status),
}

impl Files {
    /// Returns whether something is asked.
    pub fn asks(&self) -> bool {
        self.asked.is_some()
    }

    fn of(&self, id: FileId) -> Option<&Work> {
        self.work.iter().find(|work| work.file.id == id)
    }

    fn over(&mut self, id: FileId) {
        self.work.retain(|work| work.file.id != id);
    }
}

impl StenogramPage {
    /// Takes in what happened to the files.
    pub(super) fn filed(&mut self, message: Message, means: &Means) -> Action<Beside> {
        match message {
            Message::Attach => {
                let kind = FileKind { words: means.tr.stenogram_kind_any(), endings: ENDINGS };
                let chosen = |path| Beside::Files(Message::Chosen(path));
                Action::run(means.outside.choose(means.tr.stenogram_choose(), kind, chosen))
            }
            Message::Chosen(None) | Message::Opened(Ok(())) => Action::none(),
            Message::Chosen(Some(path)) => {
                if !self.is_open(means) {
                    return Action::none();
                }
                let stop = Stop::default();
                let told = told(Deed::Attach, &stop);
                Action::run(copying::attach(&means.desk, self.session, path, &stop, told))
            }
            Message::Step(deed, stop, step) => self.stepped(deed, stop, step, means),
            Message::StopIt(id) => {
                if let Some(work) = self.files.of(id) {
                    work.stop.now();
                }
                Action::none()
            }
            Message::Open(id) => {
                let file = self.facts.as_ref().and_then(|facts| facts.files.iter().find(|file| file.id == id));
                let Some(file) = file.cloned() else { return Action::none() };
                let name = std::path::Path::new(&file.name).file_name().map(std::path::Path::new);
                let path = means.outside.papers().join(name.unwrap_or(std::path::Path::new("file")));
                let stop = Stop::default();
                let told = told(Deed::Open, &stop);
                Action::run(copying::save(&means.desk, file, path, &stop, told))
            }
            Message::Opened(Err(reason)) => Action::event(Event::Tell(Tone::Bad, reason)),
            Message::Ask(id) => {
                self.files.asked = Some(id);
                Action::event(Event::Shift)
            }
            Message::Dismiss => {
                self.files.asked = None;
                Action::event(Event::Shift)
            }
            Message::Remove(id) => {
                self.files.asked = None;
                let file = self.facts.as_ref().and_then(|facts| facts.files.iter().find(|file| file.id == id));
                let Some(file) = file.cloned().filter(|_| is_writable(means)) else { return Action::none() };
                let stop = Stop::default();
                self.files.work.push(Work { file, kind: Deed::Remove, done: 0, stop: stop.clone() });
                let told = told(Deed::Remove, &stop);
                Action::run(copying::remove(&means.desk, self.session, id, told)).and(Event::Shift)
            }
            Message::Reread(files, status) => {
                if let Some(facts) = &mut self.facts {
                    facts.files = files;
                    facts.status = status;
                }
                Action::event(Event::Shift)
            }
        }
    }

    fn stepped(&mut self, deed: Deed, stop: Stop, step: Step, means: &Means) -> Action<Beside> {
        match step {
            Step::Begun(file) => {
                self.files.work.push(Work { file, kind: deed, done: 0, stop });
                Action::run(self.reread(means)).and(Event::Shift)
            }
            Step::Came(id, done) => {
                if let Some(work) = self.files.work.iter_mut().find(|work| work.file.id == id) {
                    work.done = done;
                }
                Action::none()
            }
            Step::Finished(id, path) => {
                self.files.over(id);
                let reread = self.reread(means);
                if deed == Deed::Attach {
                    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
                    let words = means.tr.stenogram_attached(&name);
                    return Action::run(reread).and(Event::Tell(Tone::Good, words));
                }
                let opened = |result: Result<(), std::sync::Arc<std::io::Error>>| {
                    Beside::Files(Message::Opened(result.map_err(|error| error.to_string())))
                };
                let words = means.tr.papers_saved(&path.display().to_string());
                Action::run(means.outside.open(path, opened)).and(Event::Tell(Tone::Good, words))
            }
            Step::Stopped(id) => {
                self.files.over(id);
                Action::run(self.reread(means)).and(Event::Shift)
            }
            Step::Failed(path, reason) => {
                self.files.work.retain(|work| work.kind != deed);
                let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
                let words = means.tr.stenogram_file_failed(&name, &reason);
                Action::run(self.reread(means)).and(Event::Tell(Tone::Bad, words))
            }
            Step::Refused(trouble) => {
                self.files.work.retain(|work| work.kind != deed);
                Action::run(self.reread(means)).and(Event::Fail(trouble))
            }
        }
    }

    /// Reads the files again; the words that are being written stay as they are.
    fn reread(&self, means: &Means) -> iced::Task<Beside> {
        let session = self.session;
        means.desk.read(
            move |office| {
                let stenogram = office.stenogram(session)?;
                Ok((stenogram.status(), stenogram.files))
            },
            |(status, files)| Beside::Files(Message::Reread(files, status)),
        )
    }

    /// Returns the card of the files.
    pub(super) fn files_card<'a>(&'a self, facts: &'a Facts, cx: Context<'a>) -> Element<'a, Beside> {
        let tr = cx.tr;
        let is_open = facts.status != Status::Ready && facts.is_begun;
        let attach = button::usual(tr.stenogram_attach()).icon(Icon::Paperclip).small().id("attach");
        let attach = attach.on_press_maybe(cx.recording(Beside::Files(Message::Attach)).filter(|_| is_open));
        let head = Row::new()
            .align_y(Alignment::Center)
            .push(container(say(Role::CardTitle, tr.stenogram_files())).width(Length::Fill))
            .push(attach);
        let mut column = Column::new().spacing(space::TIGHT).push(head);
        if facts.files.is_empty() {
            column = column.push(say(Role::Second, tr.stenogram_no_files()));
        }
        for file in &facts.files {
            column = column.push(rule()).push(self.file_row(file, is_open, cx));
        }
        column.into()
    }

    fn file_row<'a>(&'a self, file: &'a StenogramFile, is_open: bool, cx: Context<'a>) -> Element<'a, Beside> {
        let (tr, id) = (cx.tr, file.id);
        let (icon, kind) = match file.kind() {
            Kind::Audio => (Icon::Mic, tr.stenogram_audio()),
            Kind::Video => (Icon::Monitor, tr.stenogram_video()),
            Kind::Document => (Icon::FileText, tr.stenogram_document()),
            Kind::Other => (Icon::Paperclip, tr.stenogram_other()),
        };
        let work = self.files.of(id);
        let (ink, state) = match work.map(|work| (work.kind, work.done)) {
            Some((Deed::Attach, done)) => (Colour::Ink2, tr.stenogram_copying(&size(done, tr), &size(file.size, tr))),
            Some((Deed::Open, done)) => (Colour::Ink2, tr.stenogram_saving_file(&size(done, tr), &size(file.size, tr))),
            Some((Deed::Remove, _)) => (Colour::Ink2, tr.stenogram_removing()),
            None if file.is_whole() => (Colour::Ink2, format!("{kind} · {}", size(file.size, tr))),
            None => (Colour::Gold, tr.stenogram_incomplete(&size(file.done, tr), &size(file.size, tr))),
        };
        let quiet = |icon, words: String, deed: &str, message: Option<Message>| {
            let button = button::quiet_icon(icon, words).small().id(format!("{deed}-{id}"));
            button.on_press_maybe(message.map(Beside::Files))
        };
        let mut row = Row::new()
            .spacing(space::SMALL)
            .align_y(Alignment::Center)
            .push(tinted_sign(icon, 16.0, Colour::Ink2))
            .push(Column::new().width(Length::Fill).push(say(Role::Body, file.name.as_str())).push(tinted(
                Role::Second,
                ink,
                state,
            )));
        row = match work {
            Some(_) => row.push(quiet(Icon::X, tr.stenogram_stop(), "stop-file", Some(Message::StopIt(id)))),
            None => row
                .push(quiet(
                    Icon::FolderOpen,
                    tr.stenogram_open_file(),
                    "open-file",
                    file.is_whole().then_some(Message::Open(id)),
                ))
                .push(quiet(
                    Icon::Trash2,
                    tr.stenogram_remove_file(),
                    "remove-file",
                    cx.recording(Message::Ask(id)).filter(|_| is_open),
                )),
        };
        let share = work.filter(|work| work.kind != Deed::Remove).map(|work| {
            let percent = |part: u64| u32::try_from(part * 1_000 / file.size.max(1)).unwrap_or(1_000);
            bar(percent(work.done), 1_000)
        });
        Column::new().spacing(space::TIGHT).push(row).push(share.unwrap_or_else(|| Space::new().into())).into()
    }

    /// Returns the question whether a file is to go.
    pub(super) fn removal<'a>(&'a self, facts: &'a Facts, cx: Context<'a>) -> Option<Dialog<'a, Beside>> {
        let id = self.files.asked?;
        let file = facts.files.iter().find(|file| file.id == id)?;
        let cancel = button::usual(cx.tr.table_cancel()).key("Esc").id("cancel");
        let remove = button::confirming(cx.tr.stenogram_remove_file()).id("confirm");
        Some(
            dialog(cx.tr.stenogram_remove_title(&file.name))
                .sentence(cx.tr.stenogram_remove_sentence())
                .button(cancel.on_press(Beside::Files(Message::Dismiss)))
                .button(remove.on_press(Beside::Files(Message::Remove(id))))
                .starts_at("cancel"),
        )
    }
}

fn told(deed: Deed, stop: &Stop) -> impl Fn(Step) -> Beside + Send + 'static {
    let stop = stop.clone();
    move |step| Beside::Files(Message::Step(deed, stop.clone(), step))
}

/// Returns a length in the unit in which people speak of it.
fn size(bytes: u64, tr: &Catalog) -> String {
    const KILO: u64 = 1 << 10;
    const MEGA: u64 = 1 << 20;
    const GIGA: u64 = 1 << 30;
    let point = if tr.locale() == Locale::English { "." } else { "," };
    let in_units = |unit: u64| {
        let tenths = bytes * 10 / unit;
        if tenths >= 100 { (tenths / 10).to_string() } else { format!("{}{point}{}", tenths / 10, tenths % 10) }
    };
    match bytes {
        0..KILO => tr.stenogram_size_bytes(&bytes.to_string()),
        KILO..MEGA => tr.stenogram_size_kilo(&in_units(KILO)),
        MEGA..GIGA => tr.stenogram_size_mega(&in_units(MEGA)),
        GIGA.. => tr.stenogram_size_giga(&in_units(GIGA)),
    }
}
