//! The draft of a decision: what is to be done, by whom and until when.

use iced::widget::{Column, Row, Space, container};
use iced::{Alignment, Length};

use super::Message as Event;
use super::agenda::Message;
use super::asked::unit::Purpose;
use super::draft::{Draft, Edit, PointDraft, PointEdit, TermKind};
use super::facts::Facts;
use super::panel::edit;
use super::panel::new_unit;
use super::persons::{executors, several};
use crate::i18n::Catalog;
use crate::ui::context::Context;
use crate::ui::icon::Icon;
use crate::ui::theme::size::space;
use crate::ui::theme::{Colour, Mark, Plate, Role};
use crate::ui::widget::check::check;
use crate::ui::widget::date::{Days, date_field, parse_date};
use crate::ui::widget::field::{bilingual, field};
use crate::ui::widget::select::select;
use crate::ui::widget::{Element, button, say};

/// Returns the points of the item that is written.
pub fn points<'a>(draft: &'a Draft, facts: &'a Facts, cx: Context<'a>) -> Element<'a, Event> {
    let open = facts.takes_drafts() && cx.writable;
    let mut column = Column::new().spacing(space::MEDIUM);
    column = column.push(say(Role::Strong, cx.tr.session_decision()).class(Some(Colour::Ink)));
    if draft.points.is_empty() {
        column = column.push(say(Role::Second, cx.tr.session_no_points()));
    }
    for point in &draft.points {
        column = column.push(if open { written(point, facts, cx) } else { shown(point, facts, cx) });
    }
    let add = button::usual(cx.tr.session_add_point()).icon(Icon::Plus).small().id("add-point");
    column.push(open.then(|| Element::from(add.on_press(Event::Agenda(Message::AddPoint))))).into()
}

/// Returns a point as it is to be read.
fn shown<'a>(point: &'a PointDraft, facts: &'a Facts, cx: Context<'a>) -> Element<'a, Event> {
    let words = format!("{}. {}", point.number(), cx.text(&point.point.text));
    let executors = executors("", cx.tr.session_executors(), &point.point.executors, facts, cx);
    let nothing = None::<fn(bool, crate::domain::decision::Executor) -> Event>;
    Column::new()
        .spacing(space::TIGHT)
        .push(say(Role::Body, words).class(Some(Colour::Ink)))
        .push(several(executors, nothing, None, cx))
        .into()
}

/// Returns a point with its fields.
fn written<'a>(point: &'a PointDraft, facts: &'a Facts, cx: Context<'a>) -> Element<'a, Event> {
    let (id, number) = (point.id(), point.number());
    let on = move |change| edit(Edit::Point(id, change));
    let off = button::quiet_icon(Icon::Trash2, cx.tr.session_remove_point()).small().id(format!("point-{number}-off"));
    let head = Row::new()
        .align_y(Alignment::Center)
        .push(say(Role::SecondStrong, cx.tr.session_point(number)))
        .push(Space::new().width(Length::Fill))
        .push(off.on_press(Event::Agenda(Message::RemovePoint(id))));
    let text = bilingual(cx.tr, &point.point.text, move |language, words| on(PointEdit::Text(language, words)));
    let text = text.ids(format!("point-{number}-kk"), format!("point-{number}-ru"));
    let mut column = Column::new().spacing(space::SMALL).push(head).push(Element::from(text));
    if !point.point.exempt {
        let by =
            executors(format!("point-{number}-executor"), cx.tr.session_executors(), &point.point.executors, facts, cx);
        let more = (cx.tr.members_new_unit(), new_unit(Purpose::Executing(id)));
        column = column.push(several(by, Some(move |is_in, by| on(PointEdit::Executor(is_in, by))), Some(more), cx));
        column = column.push(term(point, cx));
    }
    let exempt = move |exempt| on(PointEdit::Exempt(exempt));
    let words = cx.tr.session_exempt();
    column = column.push(check(format!("point-{number}-exempt"), words, point.point.exempt, Some(exempt)));
    container(column).padding(space::MEDIUM).width(Length::Fill).class(Plate::flat(Colour::Sunken).rounded(6.0)).into()
}

/// Returns the term: its kind, and the day where it has one.
fn term<'a>(point: &'a PointDraft, cx: Context<'a>) -> Element<'a, Event> {
    let (id, number) = (point.id(), point.number());
    let names: Vec<_> = TermKind::ALL.iter().map(|kind| name(*kind, cx.tr)).collect();
    let chosen = TermKind::ALL.iter().position(|kind| *kind == point.term);
    let kinds = select(cx.tr, names, chosen).id(format!("point-{number}-term")).width(Length::Fill);
    let kinds = kinds.on_choose(move |at| {
        let kind = TermKind::ALL.get(at).copied().unwrap_or(TermKind::Usual);
        edit(Edit::Point(id, PointEdit::Term(kind)))
    });
    let mut row = Row::new().spacing(space::MEDIUM).push(Element::from(field(cx.tr.session_term(), kinds)));
    if point.term == TermKind::Day {
        let mark = if parse_date(&point.day).is_some() { Mark::None } else { Mark::Attention };
        let days = Days { tr: cx.tr, calendar: cx.calendar, today: cx.today() };
        let on_input = move |words| edit(Edit::Point(id, PointEdit::Day(words)));
        let day = date_field(format!("point-{number}-day"), days, &point.day, mark, on_input);
        row = row.push(Element::from(field(cx.tr.session_term_day(), day)));
    }
    row.into()
}

fn name(kind: TermKind, tr: &Catalog) -> String {
    match kind {
        TermKind::Day => tr.session_term_on(),
        TermKind::Usual => tr.session_term_usual(),
        TermKind::Quarterly => tr.session_term_quarterly(),
        TermKind::Permanent => tr.session_term_permanent(),
        TermKind::Without => tr.session_term_none(),
    }
}
