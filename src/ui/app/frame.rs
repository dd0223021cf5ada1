//! The frame around a page: the head, the line at the foot, the search and refusals over it.

use iced::widget::{Column, Row, container};
use iced::{Alignment, Length};

use super::work::{Message, Work};
use super::{day, help, leaving, rail};
use crate::i18n::format::date;
use crate::store::{Access, Holder, WhyReading};
use crate::ui::context::Context;
use crate::ui::desk::Trouble;
use crate::ui::icon::Icon;
use crate::ui::page::Page;
use crate::ui::theme::size::{height, space};
use crate::ui::theme::{Colour, Role};
use crate::ui::widget::dialog::{Dialog, dialog, over};
use crate::ui::widget::search;
use crate::ui::widget::status::{Remark, status_line};
use crate::ui::widget::toast::toast;
use crate::ui::widget::{Element, Words, button, rule, say, tinted, upright_rule, with_sign};

/// Below this width the head has two lines, and what it shows under the title is left out.
const SLIM: f32 = 880.0;
/// Below this width a title beside several buttons needs the room of the search, of which the sign is left.
const ROOMY: f32 = 1500.0;
/// The width of what opens the search, and in a narrow window.
const SEARCH: f32 = 220.0;
const NARROW_SEARCH: f32 = 148.0;

/// Returns the whole window at work.
pub fn frame<'a>(work: &'a Work, cx: Context<'a>) -> Element<'a, Message> {
    let Page { title, below, buttons, main, body, dialog, whole } = work.page(cx);
    let foot = foot(work, cx);
    let shown: Element<'a, Message> = if whole {
        Column::new().push(container(body).height(Length::Fill)).push(foot).into()
    } else {
        let head = head(work, cx, Head { title, below, buttons, main });
        let page = Column::new().push(head).push(rule()).push(container(body).height(Length::Fill)).push(foot);
        Row::new().push(rail::view(work, cx)).push(upright_rule()).push(page.width(Length::Fill)).into()
    };
    let search = work.search.as_ref().map(|search| search.view(cx).map(Message::Search));
    let top = height::PAGE_HEAD.min(cx.height / 8.0) + space::SMALL;
    over(search::over(over(shown, dialog), search, top), question(work, cx))
}

/// What the head of a page shows.
struct Head<'a> {
    title: Words<'a>,
    below: Option<Element<'a, Message>>,
    buttons: Vec<Element<'a, Message>>,
    main: Option<Element<'a, Message>>,
}

/// Returns the head of a page: at the left the way back and the title, at the right the search and the buttons, which
/// keep their places whatever the title is.
fn head<'a>(work: &'a Work, cx: Context<'a>, head: Head<'a>) -> Element<'a, Message> {
    let Head { title, below, buttons, main } = head;
    let slim = cx.width < SLIM;
    let back = button::quiet_icon(Icon::ArrowLeft, cx.tr.frame_back())
        .id("back")
        .on_press_maybe(work.has_history().then_some(Message::Back));
    let title = Column::new().push(say(Role::PageTitle, title)).push(below.filter(|_| !slim));
    let title = Row::new()
        .spacing(space::SMALL)
        .align_y(Alignment::Center)
        .width(Length::Fill)
        .push(back)
        .push(container(title).width(Length::Fill).clip(true));
    let search = opener(cx, slim || buttons.len() > 1 && cx.width < ROOMY);
    let margin = cx.margin();
    // The sign of the way back has its own space around it, so that titles stand in line with what is below.
    let padding = iced::Padding::from([0.0, margin]).left((margin - space::SMALL).max(0.0));
    if slim && !buttons.is_empty() {
        let acts = Row::with_children(buttons).spacing(space::SMALL).push(main).wrap().vertical_spacing(space::TIGHT);
        let first = Row::new().spacing(space::MEDIUM).align_y(Alignment::Center).push(title).push(search);
        let acts = container(acts).padding(iced::Padding::ZERO.left(space::SMALL));
        let both = Column::new().spacing(space::TIGHT).push(first.height(height::SITTING_BUTTON)).push(acts);
        return container(both).padding(padding.bottom(space::SMALL)).into();
    }
    let row = Row::new().spacing(space::MEDIUM).align_y(Alignment::Center).push(title).push(search);
    let row = row.extend(buttons).push(main);
    container(row).padding(padding).center_y(Length::Fixed(height::PAGE_HEAD)).into()
}

/// Returns what opens the search: it looks like a field and names the key.
fn opener(cx: Context<'_>, slim: bool) -> Element<'_, Message> {
    let words = cx.tr.search_open();
    if slim {
        return button::icon(Icon::Search, words).id("search").on_press(Message::OpenSearch).into();
    }
    let width = if cx.narrow() { NARROW_SEARCH } else { SEARCH };
    search::opener(words, "Ctrl+K", width, Message::OpenSearch)
}

/// Returns what must be read before anything else.
fn question<'a>(work: &'a Work, cx: Context<'a>) -> Option<Dialog<'a, Message>> {
    if let Some(trouble) = &work.trouble {
        return Some(refused(work, trouble, cx));
    }
    if work.fallen {
        return Some(dialog(cx.tr.frame_fallen()).sentence(cx.tr.frame_fallen_then()));
    }
    if work.barred.is_some() {
        return Some(leaving::question(&work.unrecorded().unwrap_or_default(), cx));
    }
    if let Some(ahead) = work.ahead {
        return Some(day::question(ahead, cx));
    }
    work.help.then(|| help::help(cx))
}

/// Returns a refusal or a failure as a question with one answer. Where it keeps the user from leaving, it names what is
/// not recorded, and he may leave without it.
fn refused<'a>(work: &'a Work, trouble: &'a Trouble, cx: Context<'a>) -> Dialog<'a, Message> {
    let told = trouble.explain(cx.tr);
    let mut content = Column::new().spacing(space::SMALL);
    if let Some(ground) = told.ground {
        content = content.push(with_sign(Icon::Scale, 16.0, Colour::Ink2, say(Role::Second, ground)));
    }
    for way in told.ways {
        content = content.push(with_sign(Icon::ArrowRight, 16.0, Colour::Accent, say(Role::Body, way)));
    }
    if let Some(unrecorded) = work.unrecorded() {
        let words = say(Role::Body, cx.tr.frame_unrecorded(&unrecorded));
        content = content.push(with_sign(Icon::PencilLine, 16.0, Colour::Gold, words));
    }
    if let Some(details) = told.details {
        content = content.push(tinted(Role::Second, Colour::Ink2, details));
    }
    let asked = dialog(told.sentence).content(content);
    let asked = if work.barred.is_some() { asked.button(leaving::without(cx)) } else { asked };
    asked
        .button(button::main(cx.tr.frame_understood()).id("understood").on_press(Message::CloseTrouble))
        .starts_at("understood")
        .width(560.0)
}

/// Says who works in the file; a machine that tells neither user nor name is spoken of by its process.
fn in_use(holder: &Holder, cx: Context<'_>) -> String {
    let Holder { user, host, pid, since, .. } = holder;
    let process = cx.tr.frame_process(*pid);
    let known = [user.as_str(), host.as_str()].into_iter().filter(|name| !name.is_empty());
    let who = known.chain([process.as_str()]).collect::<Vec<_>>().join(", ");
    cx.tr.frame_in_use(&who, &date::short(since.date()), since.time())
}

/// Returns the line at the foot, and above it what was just told.
fn foot<'a>(work: &'a Work, cx: Context<'a>) -> Element<'a, Message> {
    let told = work.told.as_ref().map(|told| {
        let mut toast = toast(cx.tr, told.tone, told.words.as_str(), Message::CloseTold);
        if let Some(file) = &told.file {
            toast = toast.act("toast-open", cx.tr.frame_open_file(), Message::OpenFile(file.clone()));
            if let Some(folder) = file.parent() {
                toast = toast.act("toast-folder", cx.tr.frame_open_folder(), Message::OpenFile(folder.to_owned()));
            }
        }
        container(Element::from(toast)).padding(iced::Padding::from([0.0, cx.margin()]).bottom(space::SMALL))
    });
    let mut remarks = Vec::new();
    match &work.means.opened.access {
        Access::Writing => {}
        Access::Reading(WhyReading::Asked | WhyReading::Unwritable) => {
            remarks.push(Remark::new(Icon::Eye, cx.tr.frame_reading()).ink(Colour::Gold));
        }
        Access::Reading(WhyReading::InUse(holder)) => {
            let words = match holder {
                Some(holder) => in_use(holder, cx),
                None => cx.tr.frame_reading(),
            };
            remarks.push(Remark::new(Icon::Eye, words).ink(Colour::Gold));
        }
    }
    if let Some(saved) = work.saved {
        let at = saved.format("%H:%M:%S").to_string();
        remarks.push(Remark::new(Icon::Check, cx.tr.frame_saved(&at)).ink(Colour::Green));
    }
    if work.means.opened.encrypted {
        remarks.push(Remark::new(Icon::Lock, cx.tr.frame_encrypted()));
    }
    // The folder is the same every day; settings tell it in full.
    let file = work.means.opened.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    remarks.push(Remark::new(Icon::HardDrive, file));
    Column::new().push(told).push(status_line(remarks)).into()
}
