//! The forms of the register as questions.

use iced::Length;
use iced::widget::{Column, Row, container};

use super::Message;
use super::facts::Facts;
use super::form::{Draft, Form, Happening, Line, Passage};
use crate::domain::text::Bilingual;
use crate::ui::context::Context;
use crate::ui::theme::size::space;
use crate::ui::theme::{Mark, Role, Theme};
use crate::ui::widget::check::check;
use crate::ui::widget::choice::radios;
use crate::ui::widget::date::{Days, date_field};
use crate::ui::widget::dialog::{Dialog, dialog};
use crate::ui::widget::field::{bilingual, field, line};
use crate::ui::widget::select::select;
use crate::ui::widget::{Element, button, say, scroll};

/// The fields of a form, one below the other.
type Fields<'a> = Column<'a, Message, Theme>;

/// Shows the form.
pub fn view<'a>(draft: &'a Draft, facts: &'a Facts, cx: Context<'a>) -> Option<Dialog<'a, Message>> {
    let fields = Column::new().spacing(space::MEDIUM);
    let (title, sentence, verb, fields) = match draft.form? {
        Form::New => {
            (cx.tr.register_new(), cx.tr.register_new_sentence(), cx.tr.register_add(), new(fields, draft, facts, cx))
        }
        Form::Note(_) => {
            let fields = fields.push(field(cx.tr.register_day(), day(Line::Day, "day", draft, cx))).push(text(
                cx.tr.register_what_was_done(),
                Passage::Text,
                &draft.text,
                ["text-kk", "text-ru"],
                cx,
            ));
            (cx.tr.register_note(), cx.tr.register_note_sentence(), cx.tr.register_add(), fields)
        }
        Form::Event(id) => {
            let offered = facts.entry(id).map_or(&[][..], Happening::of);
            let chosen = facts.entry(id).map_or(Happening::Executed, |entry| draft.chosen(entry));
            let fields = event(fields, draft, offered, chosen, cx);
            (cx.tr.register_event(), cx.tr.register_event_sentence(), cx.tr.register_record(), fields)
        }
    };
    // A low window shows a part of the form and scrolls to the rest.
    let room = (cx.height - 260.0).max(120.0);
    let fields = container(fields).padding(iced::Padding::ZERO.right(12.0));
    let content = container(scroll(fields).height(Length::Shrink)).max_height(room);
    let may = cx.recording(Message::Confirm).filter(|_| draft.is_whole(facts));
    Some(
        dialog(title)
            .sentence(sentence)
            .content(content)
            .button(button::usual(cx.tr.register_cancel()).id("cancel").on_press(Message::Cancel))
            .button(button::main(verb).id("confirm").on_press_maybe(may))
            .width(560.0),
    )
}

fn words<'a>(at: Line, id: &'static str, draft: &'a Draft) -> Element<'a, Message> {
    line(draft.line(at)).id(id).on_input(move |text| Message::Wrote(at, text)).into()
}

fn day<'a>(at: Line, id: &'static str, draft: &'a Draft, cx: Context<'a>) -> Element<'a, Message> {
    let days = Days { tr: cx.tr, calendar: cx.calendar, today: cx.today() };
    date_field(id, days, draft.line(at), Mark::None, move |text| Message::Wrote(at, text))
}

fn text<'a>(
    label: String,
    passage: Passage,
    value: &'a Bilingual,
    [kk, ru]: [&'static str; 2],
    cx: Context<'a>,
) -> Element<'a, Message> {
    let boxes = bilingual(cx.tr, value, move |language, text| Message::Typed(passage, language, text)).ids(kk, ru);
    let boxes = if passage == Passage::Text { boxes.at_least(3) } else { boxes.at_least(1) };
    Column::new().spacing(space::TIGHT).push(say(Role::Second, label)).push(boxes).into()
}

fn pair<'a>(left: impl Into<Element<'a, Message>>, right: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    Row::new()
        .spacing(space::MEDIUM)
        .push(container(left).width(Length::Fill))
        .push(container(right).width(Length::Fill))
        .into()
}

fn act<'a>(fields: Fields<'a>, draft: &'a Draft, cx: Context<'a>) -> Fields<'a> {
    fields.push(text(cx.tr.register_act_kind(), Passage::Kind, &draft.kind, ["kind-kk", "kind-ru"], cx)).push(pair(
        field(cx.tr.register_act_number(), words(Line::Number, "number", draft)),
        field(cx.tr.register_act_day(), day(Line::ActDay, "act-day", draft, cx)),
    ))
}

fn new<'a>(fields: Fields<'a>, draft: &'a Draft, facts: &'a Facts, cx: Context<'a>) -> Fields<'a> {
    let units: Vec<String> = facts.units.iter().map(|unit| cx.text(&unit.name).to_owned()).collect();
    let unit = select(cx.tr, units, draft.unit).id("unit").on_choose(Message::Unit);
    act(fields, draft, cx)
        .push(text(cx.tr.register_act_title(), Passage::Title, &draft.title, ["title-kk", "title-ru"], cx))
        .push(check("presidential", cx.tr.register_presidential(), draft.presidential, Some(Message::Ticked)))
        .push(pair(
            field(cx.tr.register_point(), words(Line::Point, "point", draft)),
            field(cx.tr.register_executor(), unit),
        ))
        .push(text(cx.tr.register_text(), Passage::Text, &draft.text, ["text-kk", "text-ru"], cx))
        .push(pair(
            field(cx.tr.register_since(), day(Line::Day, "day", draft, cx)),
            field(cx.tr.register_due(), day(Line::Due, "due", draft, cx)),
        ))
}

fn event<'a>(
    fields: Fields<'a>,
    draft: &'a Draft,
    offered: &'static [Happening],
    chosen: Happening,
    cx: Context<'a>,
) -> Fields<'a> {
    let names = offered.iter().map(|one| match one {
        Happening::Executed => cx.tr.register_executed(),
        Happening::Extended => cx.tr.register_extended(),
        Happening::Removed => cx.tr.register_removed(),
        Happening::Returned => cx.tr.register_returned(),
        Happening::Reopened => cx.tr.register_reopened(),
    });
    let at = offered.iter().position(|one| *one == chosen);
    let mut fields = fields.push(radios("happening", names, at, true, Message::Happening));
    let of_event = field(cx.tr.register_day(), day(Line::Day, "day", draft, cx));
    fields = match chosen {
        Happening::Extended => {
            fields.push(pair(of_event, field(cx.tr.register_new_due(), day(Line::Due, "due", draft, cx))))
        }
        Happening::Executed | Happening::Removed | Happening::Returned | Happening::Reopened => fields.push(of_event),
    };
    fields = fields.push(text(cx.tr.register_remark(), Passage::Text, &draft.text, ["text-kk", "text-ru"], cx));
    act(fields.push(say(Role::Strong, cx.tr.register_basis())), draft, cx)
}
