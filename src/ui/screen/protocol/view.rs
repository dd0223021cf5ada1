//! The page of the desk: the line of stages, the pages of the paper, the check list beside them.

use iced::widget::{Column, Row, container};
use iced::{Alignment, Length};

use super::dialogs::{NARROW_LABELS, requisites};
use super::facts::Facts;
use super::{Message, ProtocolDesk, findings, papers};
use crate::domain::session::Stage;
use crate::domain::text::Language;
use crate::i18n::format::date;
use crate::ui::context::Context;
use crate::ui::icon::Icon;
use crate::ui::outgoing::Way;
use crate::ui::page::Page;
use crate::ui::place::{Place, SessionTab};
use crate::ui::theme::size::space;
use crate::ui::theme::{Colour, Plate, Role};
use crate::ui::widget::badge::{Tone, badge};
use crate::ui::widget::button::Button;
use crate::ui::widget::empty::empty;
use crate::ui::widget::stage::{Progress, Stage as Cell, stage_line};
use crate::ui::widget::{Element, button, rule, say, scroll, with_sign};

/// The width of the check list.
const SIDE: f32 = 316.0;
/// Below this width of the window the pages stand under the check list, one language at a time.
const ONE_COLUMN: f32 = 900.0;
/// The height that the words of a place take at most, beside the pages.
const EDITOR: f32 = 330.0;
/// Below this height of the window the words of a place stand in the stead of the pages.
const LOW: f32 = 620.0;

impl ProtocolDesk {
    pub(super) fn page<'a>(&'a self, cx: Context<'a>) -> Page<'a, Message> {
        let Some(facts) = self.facts.as_deref() else {
            return Page::new(cx.tr.paper_protocol(), iced::widget::Space::new());
        };
        let title = match &facts.registration {
            Some(registration) => cx.tr.desk_title_registered(&registration.index(), facts.session.number),
            None => cx.tr.desk_title(facts.session.number),
        };
        let body = if facts.record.is_some() { self.desk(facts, cx) } else { nothing(facts, cx) };
        let question = self.question.as_ref().map(|question| question.view(facts, &self.corrections, cx));
        let page = Page::new(title, body).main(self.main_button(facts, cx)).dialog(question);
        page.below(say(Role::Second, date::long(cx.tr.locale(), facts.session.date)))
    }

    fn main_button<'a>(&self, facts: &Facts, cx: Context<'a>) -> Button<'a, Message> {
        let (words, icon) = match facts.session.stage {
            Stage::Planned | Stage::Convened | Stage::Sitting | Stage::Held | Stage::DidNotTakePlace => {
                (cx.tr.desk_complete(), Icon::BadgeCheck)
            }
            Stage::Recorded => (cx.tr.desk_register_ask(), Icon::Stamp),
            Stage::Registered if self.corrects() => (cx.tr.desk_correct_ask(), Icon::PencilLine),
            Stage::Registered => (cx.tr.desk_print(), Icon::Printer),
        };
        let message = self.next_step(facts).filter(|step| cx.writable || matches!(step, Message::Send(Way::Print)));
        let button = button::main(words).id("main").on_press_maybe(message);
        if cx.width < ONE_COLUMN { button } else { button.icon(icon).key("Ctrl+Enter") }
    }

    fn desk<'a>(&'a self, facts: &'a Facts, cx: Context<'a>) -> Element<'a, Message> {
        let margin = cx.margin();
        if cx.width < ONE_COLUMN {
            let language = self.tongues.languages().first().copied().unwrap_or(Language::Kazakh);
            let mut column = Column::new().spacing(space::MEDIUM);
            column = column.push(self.editor.as_ref().map(|editor| editor.view(facts, EDITOR, cx)));
            let pages = self.pages.view(facts, &[language], self.chosen, cx);
            let pages = container(pages).height(Length::Fixed(cx.width));
            column = column.push(self.side(facts, cx)).push(pages);
            return scroll(container(column).padding(margin)).height(Length::Fill).into();
        }
        let mut work = Column::new().spacing(space::MEDIUM).width(Length::Fill).height(Length::Fill);
        let editor = self.editor.as_ref();
        if editor.is_none() || cx.height >= LOW {
            let pages = self.pages.view(facts, &Language::ALL, self.chosen, cx);
            work = work.push(container(pages).height(Length::Fill));
        }
        let room = if cx.height >= LOW { EDITOR } else { cx.height };
        work = work.push(editor.map(|editor| editor.view(facts, room, cx)));
        let side = scroll(container(self.side(facts, cx)).padding(iced::Padding::ZERO.right(12.0)));
        let side = container(side.id("side").height(Length::Fill)).width(SIDE);
        let row = Row::new().spacing(space::CARD).height(Length::Fill).push(work).push(side);
        // A low window has no room for the stages; the rail and the way back lead there as well.
        let stages = (cx.height >= LOW).then(|| stages(facts, cx));
        let body = Column::new().spacing(space::MEDIUM).push(stages).push(row);
        container(body).padding([space::MEDIUM, margin]).into()
    }

    fn side<'a>(&'a self, facts: &'a Facts, cx: Context<'a>) -> Element<'a, Message> {
        let mut column = Column::new().spacing(space::MEDIUM);
        column = if facts.session.stage == Stage::Registered {
            column.push(registered(facts, cx)).push(papers::view(self.paper, self.tongues, facts, cx))
        } else {
            column.push(findings::view(facts, self.looked_at, cx)).push(papers::view(
                self.paper,
                self.tongues,
                facts,
                cx,
            ))
        };
        column.push(findings::places(facts, self.chosen, cx)).into()
    }
}

/// Shows the number, what it says, and the editions with what each of them mended.
fn registered<'a>(facts: &'a Facts, cx: Context<'a>) -> Element<'a, Message> {
    let mut column = Column::new().spacing(space::MEDIUM);
    let head = Row::new()
        .spacing(space::SMALL)
        .align_y(Alignment::Center)
        .push(say(Role::CardTitle, cx.tr.desk_registered()).width(Length::Fill))
        .push(badge(Tone::Good, Icon::Lock, cx.tr.desk_sealed()));
    column = column.push(head);
    if let Some(registration) = &facts.registration {
        column = column.push(requisites(registration, facts.russian_annex, facts, NARROW_LABELS, cx));
    }
    column = column.push(rule()).push(say(Role::CardTitle, cx.tr.desk_editions()));
    for edition in facts.editions.iter().rev() {
        let day = date::short(edition.made);
        let mut words = Column::new().push(say(Role::Strong, cx.tr.desk_edition(edition.number, &day)));
        if let Some(correction) = &edition.correction {
            let decided = facts.names.person(correction.decided_by).map(|person| cx.person(person));
            words = words.push(say(Role::Second, cx.text(&correction.reason)));
            words = words.push(decided.map(|name| say(Role::Second, cx.tr.desk_decided(&name))));
        } else {
            words = words.push(say(Role::Second, cx.tr.desk_first_edition()));
        }
        column = column.push(words);
    }
    let hint = say(Role::Second, cx.tr.desk_correct_hint()).width(Length::Fill);
    column = column.push(with_sign(Icon::Info, 16.0, Colour::Ink2, hint));
    container(column).padding(space::CARD).width(Length::Fill).class(Plate::card()).into()
}

/// Returns the line of stages; the protocol is the fourth.
fn stages<'a>(facts: &'a Facts, cx: Context<'a>) -> Element<'a, Message> {
    let session = facts.session.id;
    let closed = facts.record.as_ref().map(|record| {
        let opened = date::time(record.opened.time());
        match record.closed {
            Some(closed) => {
                let day = date::day_and_month(cx.tr.locale(), record.opened.date());
                let closed = date::time(closed.time());
                if cx.narrow() { format!("{opened}–{closed}") } else { cx.tr.desk_hours(&day, &opened, &closed) }
            }
            None => cx.tr.state_sitting(),
        }
    });
    let (sitting, protocol, control) = match facts.session.stage {
        Stage::Registered => (Progress::Done, Progress::Done, Progress::Current),
        Stage::Held | Stage::Recorded => (Progress::Done, Progress::Current, Progress::Ahead),
        Stage::Planned | Stage::Convened | Stage::Sitting | Stage::DidNotTakePlace => {
            (Progress::Current, Progress::Ahead, Progress::Ahead)
        }
    };
    let of_protocol = match facts.session.stage {
        Stage::Registered => cx.tr.state_registered(),
        Stage::Recorded => cx.tr.state_recorded(),
        Stage::Planned | Stage::Convened | Stage::Sitting | Stage::Held | Stage::DidNotTakePlace => {
            findings::standing(facts, cx)
        }
    };
    let after = if control == Progress::Ahead { cx.tr.desk_after_registration() } else { cx.tr.control_put() };
    let cell = |name: String, detail: String, progress| Cell { name: name.into(), detail: detail.into(), progress };
    let cells = [
        cell(cx.tr.stage_planning(), cx.tr.desk_done(), Progress::Done),
        cell(cx.tr.stage_preparation(), cx.tr.desk_done(), Progress::Done),
        cell(cx.tr.stage_sitting(), closed.unwrap_or_default(), sitting),
        cell(cx.tr.stage_protocol(), of_protocol, protocol),
        cell(cx.tr.stage_control(), after, control),
    ];
    stage_line("stage", cells, move |at| {
        Message::Go(match at {
            0 => Place::Session(session, SessionTab::Agenda(None)),
            1 => Place::Session(session, SessionTab::People),
            2 => Place::Sitting(session),
            _ => Place::Protocol(session),
        })
    })
}

/// Returns what stands here before the sitting was opened, or where there was none.
fn nothing<'a>(facts: &'a Facts, cx: Context<'a>) -> Element<'a, Message> {
    let (sentence, next) = match facts.session.stage {
        Stage::DidNotTakePlace => (cx.tr.desk_never(), cx.tr.desk_never_then()),
        Stage::Planned | Stage::Convened | Stage::Sitting | Stage::Held | Stage::Recorded | Stage::Registered => {
            (cx.tr.desk_not_yet(), cx.tr.desk_not_yet_then())
        }
    };
    let place = match facts.session.stage {
        Stage::Convened | Stage::Sitting => Place::Sitting(facts.session.id),
        Stage::Planned | Stage::Held | Stage::Recorded | Stage::Registered | Stage::DidNotTakePlace => {
            Place::Session(facts.session.id, SessionTab::Agenda(None))
        }
    };
    let go = button::usual(cx.tr.desk_go_to_session()).icon(Icon::ArrowRight).id("go").on_press(Message::Go(place));
    let column = Column::new()
        .align_x(Alignment::Center)
        .push(empty(Icon::FileText, sentence, next, Vec::new()))
        .push(Element::from(go));
    container(column).padding(cx.margin()).into()
}
