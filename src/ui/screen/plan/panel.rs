//! The panel of one question: what it is, where it stands, and the requests to change it with their papers.

use iced::widget::{Column, Row, container};
use iced::{Alignment, Length};

use super::Message;
use super::facts::Facts;
use super::form::Form;
use super::view::{quarter_words, state};
use crate::domain::plan::Plan;
use crate::domain::plan::change::{ChangePart, ChangeRequest, ItemChange, Outcome};
use crate::domain::plan::item::PlanItem;
use crate::i18n::format::date;
use crate::i18n::format::name::list;
use crate::ui::context::Context;
use crate::ui::icon::Icon;
use crate::ui::theme::size::space;
use crate::ui::theme::{Colour, Plate, Role};
use crate::ui::widget::badge::{Tone, badge};
use crate::ui::widget::{Element, button, rule, say, scroll, tinted, with_sign};

/// Shows the panel.
pub fn view<'a>(facts: &'a Facts, plan: &'a Plan, item: &'a PlanItem, cx: Context<'a>) -> Element<'a, Message> {
    let head = Row::new()
        .align_y(Alignment::Center)
        .push(say(Role::CardTitle, cx.tr.plan_item(item.number)).width(Length::Fill))
        .push(button::quiet_icon(Icon::X, cx.tr.close()).small().id("panel-close").on_press(Message::Select(None)));
    let (words, icon, tone) = state(item, cx);
    let mut badges = Row::new().spacing(space::SMALL).push(Element::from(badge(tone, icon, words)));
    if item.head_of_state {
        badges = badges.push(Element::from(badge(Tone::Active, Icon::Landmark, cx.tr.plan_head_of_state())));
    }
    let mut body = Column::new()
        .spacing(space::MEDIUM)
        .push(
            Column::new()
                .spacing(space::TIGHT)
                .push(tinted(Role::Body, Colour::Ink, item.title.kk.as_str()))
                .push(say(Role::Second, item.title.ru.as_str())),
        )
        .push(badges.wrap());
    let requests = || item.changes.iter().enumerate();
    // What waits for a decision comes first.
    for (at, request) in requests().filter(|(_, request)| request.outcome == Outcome::Open) {
        body = body.push(rule()).push(self::request(facts, plan, item, at, request, cx));
    }
    body = body.push(rule()).push(facts_of(facts, plan, item, cx));
    if plan.approval.is_some() {
        body = body.push(taken(facts, item, cx));
    }
    for (at, request) in requests().filter(|(_, request)| request.outcome != Outcome::Open) {
        body = body.push(rule()).push(self::request(facts, plan, item, at, request, cx));
    }
    let inner = Column::new()
        .push(container(head).padding([space::SMALL, space::CARD]))
        .push(rule())
        .push(scroll(container(body).padding(space::CARD)).height(Length::Fill))
        .push(rule())
        .push(container(actions(plan, item, cx)).padding(space::MEDIUM));
    container(inner).padding(1).height(Length::Fill).class(Plate::card()).into()
}

fn line<'a>(label: String, value: String) -> Element<'a, Message> {
    let value = if value.is_empty() { "–".to_owned() } else { value };
    Row::new()
        .spacing(space::MEDIUM)
        .push(say(Role::Second, label).width(120.0))
        .push(say(Role::Body, value).width(Length::Fill))
        .into()
}

fn facts_of<'a>(facts: &'a Facts, plan: &Plan, item: &PlanItem, cx: Context<'a>) -> Element<'a, Message> {
    let unit = item.unit.and_then(|id| facts.unit(id)).map(|unit| cx.text(&unit.name).to_owned());
    let speaker = item.speaker.and_then(|id| facts.person(id)).map(|person| cx.person(person));
    let mut column = Column::new()
        .spacing(space::SMALL)
        .push(line(cx.tr.plan_term(), quarter_words(item.slot().quarter, plan, cx)))
        .push(line(cx.tr.plan_column_speaker(), speaker.unwrap_or_default()))
        .push(line(cx.tr.plan_prepared_by(), unit.unwrap_or_default()));
    if let Some(decision) = &item.added_by {
        let number = decision.act.as_ref().map(|act| act.number.clone()).unwrap_or_default();
        column = column.push(line(cx.tr.plan_added(), cx.tr.plan_order_named(&number, &date::short(decision.date))));
    }
    column.into()
}

/// Names the sessions on whose agendas the question stands.
fn taken<'a>(facts: &'a Facts, item: &PlanItem, cx: Context<'a>) -> Element<'a, Message> {
    let mut column = Column::new().spacing(space::TIGHT);
    for (session, number) in facts.agendas.get(&item.id).into_iter().flatten() {
        let Some(session) = facts.session(*session) else { continue };
        let words = cx.tr.plan_on_agenda_of(session.number, *number, session.date);
        let link = button::quiet(words).icon(Icon::Link2).small().on_press(Message::GoSession(session.id));
        column = column.push(Element::from(link));
    }
    column.into()
}

fn request<'a>(
    facts: &'a Facts,
    plan: &Plan,
    item: &PlanItem,
    at: usize,
    request: &'a ChangeRequest,
    cx: Context<'a>,
) -> Element<'a, Message> {
    let title = match request.change {
        ItemChange::Move { to } => cx.tr.plan_request_move(&quarter_words(to.quarter, plan, cx)),
        ItemChange::Remove => cx.tr.plan_request_remove(),
    };
    let (tone, icon, word) = match request.outcome {
        Outcome::Open => (Tone::Attention, Icon::Hourglass, cx.tr.plan_request_open()),
        Outcome::Granted => (Tone::Good, Icon::Check, cx.tr.plan_request_granted()),
        Outcome::Refused => (Tone::Bad, Icon::X, cx.tr.plan_request_refused()),
    };
    let mut column = Column::new()
        .spacing(space::SMALL)
        .push(tinted(Role::Strong, Colour::Ink, title))
        .push(Element::from(badge(tone, icon, word)))
        .push(say(Role::Second, cx.text(&request.reason)));
    let person = |id| facts.person(id).map(|person| cx.person(person)).unwrap_or_default();
    let paper = |there: Option<String>, label: String| match there {
        Some(detail) => with_sign(Icon::Check, 16.0, Colour::Green, say(Role::Second, format!("{label}: {detail}"))),
        None => with_sign(Icon::Circle, 16.0, Colour::Gold, tinted(Role::Second, Colour::Gold, label)),
    };
    let note = request.note.as_ref();
    let note = note.map(|note| cx.tr.plan_paper_of(&note.number, &date::short(note.date), &person(note.author)));
    let consent = request.consent.as_ref();
    let consent = consent.map(|it| format!("{}, {}", person(it.deputy), date::short(it.date)));
    let decision = request.decision.as_ref();
    let decision = decision.map(|it| {
        let number = it.act.as_ref().map(|act| act.number.clone()).unwrap_or_default();
        cx.tr.plan_order_named(&number, &date::short(it.date))
    });
    let is_open = request.outcome == Outcome::Open;
    for (there, label) in [
        (note, cx.tr.plan_paper_note()),
        (consent, cx.tr.plan_paper_consent()),
        (decision, cx.tr.plan_paper_decision()),
    ] {
        if is_open || there.is_some() {
            column = column.push(paper(there, label));
        }
    }
    if is_open {
        let missing = [
            (request.note.is_none(), ChangePart::ServiceNote),
            (request.consent.is_none(), ChangePart::Consent),
            (request.decision.is_none(), ChangePart::Decision),
        ];
        let missing: Vec<String> =
            missing.into_iter().filter(|(is_missing, _)| *is_missing).map(|(_, part)| part_words(part, cx)).collect();
        if !missing.is_empty() {
            let words = cx.tr.plan_until_papers(&list(cx.tr.locale(), &missing));
            column = column.push(say(Role::Second, words));
        }
        let id = item.id;
        let file = button::usual(cx.tr.plan_file_papers()).icon(Icon::Paperclip).small().id("file-papers");
        let grant = button::usual(cx.tr.plan_grant()).icon(Icon::Check).small().id("grant");
        let refuse = button::dangerous(cx.tr.plan_refuse()).icon(Icon::X).small().id("refuse");
        let may = |message: Message, may: bool| cx.recording(message).filter(|_| may);
        column = column.push(
            Row::new()
                .spacing(space::SMALL)
                .push(file.on_press_maybe(may(Message::Open(Form::Change(id, Some(at))), true)))
                .push(grant.on_press_maybe(may(Message::Grant(id, at), missing.is_empty())))
                .push(refuse.on_press_maybe(may(Message::Refuse(id, at), request.decision.is_some())))
                .wrap(),
        );
    }
    column.into()
}

fn part_words(part: ChangePart, cx: Context<'_>) -> String {
    match part {
        ChangePart::ServiceNote => cx.tr.plan_part_service_note(),
        ChangePart::Consent => cx.tr.plan_part_consent(),
        ChangePart::Decision => cx.tr.plan_part_decision(),
    }
}

fn actions<'a>(plan: &Plan, item: &PlanItem, cx: Context<'a>) -> Element<'a, Message> {
    let id = item.id;
    let mut row = Row::new().spacing(space::SMALL);
    if plan.approval.is_none() {
        let edit = button::usual(cx.tr.plan_edit_item()).icon(Icon::Pencil).small().id("edit-item");
        let drop = button::dangerous(cx.tr.plan_drop_item()).icon(Icon::Trash2).small().id("drop-item");
        row = row.push(edit.on_press_maybe(cx.recording(Message::Open(Form::Item(Some(id))))));
        return row.push(drop.on_press_maybe(cx.recording(Message::Drop(id)))).wrap().into();
    }
    let (ahead, in_plan) = (item.state().is_ahead(), item.state().is_in_plan());
    let take = button::usual(cx.tr.plan_take_ask()).icon(Icon::ListPlus).small().id("take");
    row = row.push(take.on_press_maybe(cx.recording(Message::Open(Form::Take(id))).filter(|_| in_plan)));
    let change = button::usual(cx.tr.plan_change_ask()).icon(Icon::CalendarClock).small().id("change");
    row.push(change.on_press_maybe(cx.recording(Message::Open(Form::Change(id, None))).filter(|_| ahead))).wrap().into()
}
