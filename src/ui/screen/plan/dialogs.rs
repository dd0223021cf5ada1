//! The questions of the page as forms.

use iced::Length;
use iced::widget::{Column, Row, container};

use super::Message;
use super::facts::Facts;
use super::form::{Choice, Draft, Form, Line, quarters, targets};
use super::view::quarter_words;
use crate::domain::calendar::quarter::Quarter;
use crate::domain::session::Stage;
use crate::i18n::format::date;
use crate::ui::context::Context;
use crate::ui::theme::Mark;
use crate::ui::theme::Role;
use crate::ui::theme::size::space;
use crate::ui::widget::check::check;
use crate::ui::widget::choice::radios;
use crate::ui::widget::date::{Days, date_field};
use crate::ui::widget::dialog::{Dialog, dialog};
use crate::ui::widget::field::{bilingual, field, line};
use crate::ui::widget::select::select;
use crate::ui::widget::{Element, button, say, scroll};

/// The fields of a form, one below the other.
type Fields<'a> = Column<'a, Message, crate::ui::Theme>;

/// Shows the form.
pub fn view<'a>(draft: &'a Draft, facts: &'a Facts, cx: Context<'a>) -> Dialog<'a, Message> {
    let (title, sentence, verb) = words(draft, facts, cx);
    let mut content = Column::new().spacing(space::MEDIUM);
    content = match draft.form {
        Form::NewPlan => new_plan(content, draft, cx),
        Form::Item(_) => item(content, draft, facts, cx),
        Form::Approve => {
            let drafted = field(cx.tr.plan_drafted(), day(Line::Drafted, "drafted", draft, cx));
            decision(content.push(drafted), draft, cx)
        }
        Form::Change(_, request) => change(content, request.is_some(), draft, facts, cx),
        Form::Take(_) => take(content, draft, facts, cx),
    };
    // A low window shows a part of the form and scrolls to the rest.
    let room = (cx.height - 260.0).max(120.0);
    let room_for_bar = iced::Padding::ZERO.right(12.0);
    let content = container(scroll(container(content).padding(room_for_bar)).height(Length::Shrink)).max_height(room);
    let may = cx.recording(Message::Confirm).filter(|_| draft.is_whole(facts));
    dialog(title)
        .sentence(sentence)
        .content(content)
        .button(button::usual(cx.tr.plan_cancel()).id("cancel").on_press(Message::Cancel))
        .button(button::main(verb).id("confirm").on_press_maybe(may))
        .width(560.0)
}

fn words(draft: &Draft, facts: &Facts, cx: Context<'_>) -> (String, String, String) {
    let is_approved = facts.plan().is_some_and(|plan| plan.approval.is_some());
    match draft.form {
        Form::NewPlan => (cx.tr.plan_new(), cx.tr.plan_new_sentence(), cx.tr.plan_make()),
        Form::Item(None) if is_approved => (cx.tr.plan_item_new(), cx.tr.plan_item_by_decision(), cx.tr.plan_add()),
        Form::Item(None) => (cx.tr.plan_item_new(), cx.tr.plan_item_in_draft(), cx.tr.plan_add()),
        Form::Item(Some(_)) => (cx.tr.plan_item_change(), cx.tr.plan_item_in_draft(), cx.tr.plan_keep()),
        Form::Approve => (cx.tr.plan_approve(), cx.tr.plan_approve_sentence(), cx.tr.plan_approve_verb()),
        Form::Change(_, None) => (cx.tr.plan_change(), cx.tr.plan_change_sentence(), cx.tr.plan_request()),
        Form::Change(_, Some(_)) => (cx.tr.plan_file_papers(), cx.tr.plan_change_sentence(), cx.tr.plan_keep()),
        Form::Take(_) => (cx.tr.plan_take(), cx.tr.plan_take_sentence(), cx.tr.plan_take_verb()),
    }
}

fn text<'a>(at: Line, id: &'static str, draft: &'a Draft) -> Element<'a, Message> {
    line(draft.line(at)).id(id).on_input(move |text| Message::Wrote(at, text)).into()
}

fn day<'a>(at: Line, id: &'static str, draft: &'a Draft, cx: Context<'a>) -> Element<'a, Message> {
    let days = Days { tr: cx.tr, calendar: cx.calendar, today: cx.today() };
    date_field(id, days, draft.line(at), Mark::None, move |text| Message::Wrote(at, text))
}

fn pick<'a>(
    choice: Choice,
    id: &'static str,
    options: Vec<String>,
    draft: &Draft,
    cx: Context<'a>,
) -> Element<'a, Message> {
    select(cx.tr, options, draft.chosen(choice)).id(id).on_choose(move |at| Message::Chose(choice, at)).into()
}

fn pair<'a>(left: impl Into<Element<'a, Message>>, right: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    Row::new()
        .spacing(space::MEDIUM)
        .push(container(left).width(Length::Fill))
        .push(container(right).width(Length::Fill))
        .into()
}

fn new_plan<'a>(column: Fields<'a>, draft: &'a Draft, cx: Context<'a>) -> Fields<'a> {
    let mut options = vec![cx.tr.plan_whole_year()];
    options.extend(["I", "II", "III", "IV"].map(|number| cx.tr.plan_quarter(number)));
    column.push(pair(
        field(cx.tr.plan_year(), text(Line::Year, "year", draft)),
        field(cx.tr.plan_period(), pick(Choice::Quarter, "period", options, draft, cx)),
    ))
}

fn item<'a>(column: Fields<'a>, draft: &'a Draft, facts: &'a Facts, cx: Context<'a>) -> Fields<'a> {
    let title = bilingual(cx.tr, &draft.text, Message::Typed).ids("title-kk", "title-ru").at_least(2);
    let units = facts.units.iter().map(|unit| cx.text(&unit.name).to_owned()).collect();
    let column = column
        .push(Column::new().spacing(space::TIGHT).push(say(Role::Second, cx.tr.plan_column_item())).push(title))
        .push(pair(
            field(cx.tr.plan_term(), pick(Choice::Quarter, "term", names(quarters(facts), facts, cx), draft, cx)),
            field(cx.tr.plan_column_speaker(), pick(Choice::Speaker, "speaker", persons(facts, cx), draft, cx)),
        ))
        .push(field(cx.tr.plan_prepared_by(), pick(Choice::Unit, "unit", units, draft, cx)))
        .push(check("head-of-state", cx.tr.plan_head_of_state_long(), draft.head_of_state, Some(Message::Ticked)));
    if facts.plan().is_some_and(|plan| plan.approval.is_some()) { decision(column, draft, cx) } else { column }
}

fn decision<'a>(column: Fields<'a>, draft: &'a Draft, cx: Context<'a>) -> Fields<'a> {
    let by = [cx.tr.plan_by_first_head(), cx.tr.plan_by_acting()];
    let by = radios("approver", by, draft.chosen(Choice::Approver), false, |at| Message::Chose(Choice::Approver, at));
    column.push(field(cx.tr.plan_decided_by(), by)).push(pair(
        field(cx.tr.plan_order_number(), text(Line::Number, "number", draft)),
        field(cx.tr.plan_order_day(), day(Line::Day, "day", draft, cx)),
    ))
}

fn change<'a>(column: Fields<'a>, filed: bool, draft: &'a Draft, facts: &'a Facts, cx: Context<'a>) -> Fields<'a> {
    let mut column = column;
    if !filed {
        let kinds = [cx.tr.plan_kind_move(), cx.tr.plan_kind_remove()];
        let kind = radios("kind", kinds, draft.chosen(Choice::Kind), false, |at| Message::Chose(Choice::Kind, at));
        column = column.push(kind);
        if draft.chosen(Choice::Kind) == Some(0) {
            let to = pick(Choice::Quarter, "to", names(targets(facts), facts, cx), draft, cx);
            column = column.push(field(cx.tr.plan_move_to(), to));
        }
        let reason = bilingual(cx.tr, &draft.text, Message::Typed).ids("reason-kk", "reason-ru").at_least(2);
        let reason = Column::new().spacing(space::TIGHT).push(say(Role::Second, cx.tr.plan_reason())).push(reason);
        column = column.push(reason);
    }
    let column = column
        .push(say(Role::Strong, cx.tr.plan_paper_note()))
        .push(field(cx.tr.plan_note_author(), pick(Choice::Author, "author", persons(facts, cx), draft, cx)))
        .push(pair(
            field(cx.tr.plan_note_number(), text(Line::NoteNumber, "note-number", draft)),
            field(cx.tr.plan_day(), day(Line::NoteDay, "note-day", draft, cx)),
        ))
        .push(say(Role::Strong, cx.tr.plan_paper_consent()))
        .push(pair(
            field(cx.tr.plan_deputy(), pick(Choice::Deputy, "deputy", persons(facts, cx), draft, cx)),
            field(cx.tr.plan_day(), day(Line::ConsentDay, "consent-day", draft, cx)),
        ))
        .push(say(Role::Strong, cx.tr.plan_paper_decision()));
    decision(column, draft, cx)
}

fn take<'a>(column: Fields<'a>, draft: &'a Draft, facts: &'a Facts, cx: Context<'a>) -> Fields<'a> {
    let sessions: Vec<String> =
        facts.open_sessions().map(|session| cx.tr.plan_session(session.number, session.date)).collect();
    if sessions.is_empty() {
        return column.push(say(Role::Body, cx.tr.plan_no_session()));
    }
    let column = column.push(field(cx.tr.plan_session_label(), pick(Choice::Session, "session", sessions, draft, cx)));
    if draft.session(facts).is_none_or(|(_, stage)| stage == Stage::Planned) {
        return column;
    }
    let reason = bilingual(cx.tr, &draft.text, Message::Typed).ids("reason-kk", "reason-ru").at_least(2);
    column.push(Column::new().spacing(space::TIGHT).push(say(Role::Second, cx.tr.plan_why_late())).push(reason))
}

fn persons(facts: &Facts, cx: Context<'_>) -> Vec<String> {
    facts.persons.iter().map(|person| cx.person(person)).collect()
}

fn names(quarters: Vec<Quarter>, facts: &Facts, cx: Context<'_>) -> Vec<String> {
    let name = |quarter: Quarter| match facts.plan() {
        Some(plan) => quarter_words(quarter, plan, cx),
        None => date::quarter(cx.tr.locale(), quarter.first_day()),
    };
    quarters.into_iter().map(name).collect()
}
