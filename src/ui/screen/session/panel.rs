//! The panel of an item: its words in both languages, who reports, how long, the draft of its decision.

use iced::widget::{Column, Row, Space, container};
use iced::{Alignment, Length};

use super::agenda::Message;
use super::asked::unit::Purpose;
use super::asked::{self, Asked};
use super::columns::{PANEL_PANE, card, head};
use super::draft::{Draft, Edit};
use super::facts::Facts;
use super::persons::{persons, several};
use super::{Message as Event, point};
use crate::domain::agenda::ItemKind;
use crate::domain::text::Language;
use crate::i18n::format;
use crate::office::explain::{self, Voice};
use crate::ui::context::Context;
use crate::ui::icon::Icon;
use crate::ui::screen::session::head::capitalised;
use crate::ui::theme::size::space;
use crate::ui::theme::{Colour, Mark, Plate, Role};
use crate::ui::widget::check::check;
use crate::ui::widget::choice::segments;
use crate::ui::widget::field::{bilingual, field, line};
use crate::ui::widget::select::select;
use crate::ui::widget::{Element, button, rule, say, tinted, with_sign};

/// The kinds of items, in the order in which they are offered.
const KINDS: [ItemKind; 2] = [ItemKind::Decision, ItemKind::Information];
/// The width of the field of the minutes.
const MINUTES: f32 = 92.0;

/// Returns the panel of the item that is written.
pub fn panel<'a>(draft: &'a Draft, facts: &'a Facts, cx: Context<'a>) -> Element<'a, Event> {
    let open = facts.is_open() && cx.writable;
    let mut column = Column::new().spacing(space::MEDIUM).padding(space::CARD);
    column = column.push(say(Role::Strong, cx.tr.session_item_title()).class(Some(Colour::Ink)));
    let title = if open {
        let title = bilingual(cx.tr, &draft.item.title, |language, words| edit(Edit::Title(language, words)));
        let title = title.ids("title-kk", "title-ru");
        Column::new().push(Element::from(title))
    } else {
        let text = |language| say(Role::Body, draft.item.title.get(language)).class(Some(Colour::Ink));
        let second = say(Role::Second, draft.item.title.get(Language::Russian));
        Column::new().push(text(Language::Kazakh)).push(second)
    };
    // The remarks stand in one part with the title: what is below keeps the keyboard when they come and go.
    column = column.push(title.spacing(space::MEDIUM).push(remarks(draft, facts, cx)));
    let speakers = persons("speaker", cx.tr.session_speakers(), &draft.item.speakers, facts, cx);
    let on_speaker = |is_in, person| edit(Edit::Speaker(is_in, person));
    column = column.push(several(speakers, open.then_some(on_speaker), None, cx));
    let co_speakers = persons("co-speaker", cx.tr.session_co_speakers(), &draft.item.co_speakers, facts, cx);
    let on_co_speaker = |is_in, person| edit(Edit::CoSpeaker(is_in, person));
    column = column.push(several(co_speakers, open.then_some(on_co_speaker), None, cx));
    column = column.push(measures(draft, unit(draft, facts, open, cx), open, cx));
    let restricted = |restricted| edit(Edit::Restricted(restricted));
    let words = cx.tr.session_restricted_item();
    column = column.push(check("restricted", words, draft.item.restricted, open.then_some(restricted)));
    column = column.push(grounds(draft, facts, cx)).push(rule()).push(point::points(draft, facts, cx));
    card(PANEL_PANE, top(draft, facts, cx), column, None, cx)
}

/// Returns the message of a change.
pub fn edit(edit: Edit) -> Event {
    Event::Agenda(Message::Edit(edit))
}

/// Returns the head of the panel: which item it is, and what can be done with it as a whole.
fn top<'a>(draft: &Draft, facts: &Facts, cx: Context<'a>) -> Element<'a, Event> {
    let number = draft.item.number;
    let last = facts.items.len();
    let place = facts.place(draft.id()).unwrap_or_default();
    let mut row = Row::new().spacing(space::TIGHT).align_y(Alignment::Center);
    row = row.push(say(Role::CardTitle, cx.tr.session_item(number))).push(Space::new().width(Length::Fill));
    if facts.is_open() {
        let may = |may: bool, message| cx.recording(Event::Agenda(message)).filter(|_| may);
        let up = button::quiet_icon(Icon::ArrowUp, cx.tr.session_move_up()).small().id("move-up");
        let down = button::quiet_icon(Icon::ArrowDown, cx.tr.session_move_down()).small().id("move-down");
        let off = button::quiet_icon(Icon::Trash2, cx.tr.session_take_off()).small().id("take-off");
        row = row.push(up.on_press_maybe(may(place > 0, Message::MoveBy(-1))));
        row = row.push(down.on_press_maybe(may(place + 1 < last, Message::MoveBy(1))));
        row = row.push(off.on_press_maybe(may(true, Message::TakeOff)));
    }
    head(row.height(28), Colour::Surface)
}

/// Returns what is worth a look in the item.
fn remarks<'a>(draft: &Draft, facts: &Facts, cx: Context<'a>) -> Option<Element<'a, Event>> {
    let voice = Voice::new(&facts.names, cx.tr);
    let remarks = facts.remarks_on(draft.item.number);
    if remarks.is_empty() || !facts.is_open() {
        return None;
    }
    let mut column = Column::new().spacing(space::TIGHT);
    for remark in remarks {
        let told = explain::agenda::remark(remark, &voice);
        let words = say(Role::Second, told.sentence).class(Some(Colour::Ink)).width(Length::Fill);
        column = column.push(with_sign(Icon::CircleAlert, 16.0, Colour::Gold, words));
    }
    Some(
        container(column).padding([8, 12]).width(Length::Fill).class(Plate::soft(Colour::GoldSoft, Colour::Ink)).into(),
    )
}

fn unit<'a>(draft: &'a Draft, facts: &'a Facts, open: bool, cx: Context<'a>) -> Element<'a, Event> {
    let label = cx.tr.session_unit();
    let name = |unit: &'a crate::domain::unit::Unit| cx.text(&unit.name).to_owned();
    if !open {
        let words = draft.item.unit.and_then(|unit| facts.unit(unit)).map_or_else(|| cx.tr.session_none(), name);
        return field(label, say(Role::Body, words)).into();
    }
    let chosen = draft.item.unit.and_then(|id| facts.units.iter().position(|unit| unit.id == id));
    let names: Vec<_> = facts.units.iter().map(name).chain([cx.tr.members_new_unit()]).collect();
    let choice = select(cx.tr, names, chosen).id("unit").width(Length::Fill);
    let choice = choice.on_choose(|at| match facts.units.get(at) {
        Some(unit) => edit(Edit::Unit(Some(unit.id))),
        None => new_unit(Purpose::Preparing),
    });
    field(label, choice).into()
}

/// Returns the message that asks for a unit which the directory does not have yet.
pub fn new_unit(purpose: Purpose) -> Event {
    Event::Ask(Box::new(Asked::Unit(asked::unit::Draft::new(purpose))))
}

/// Returns the minutes beside the unit, and below them the kind: in Kazakh the kinds alone are as wide as the panel.
fn measures<'a>(draft: &'a Draft, unit: Element<'a, Event>, open: bool, cx: Context<'a>) -> Element<'a, Event> {
    let names = KINDS.map(|kind| capitalised(&explain::agenda::kind(kind, cx.tr)));
    let chosen = KINDS.iter().position(|kind| *kind == draft.item.kind).unwrap_or_default();
    if !open {
        let kind = names.into_iter().nth(chosen).unwrap_or_default();
        let words = say(Role::Body, cx.tr.session_minutes_and_kind(draft.item.minutes, &kind));
        return Column::new().spacing(space::MEDIUM).push(unit).push(words).into();
    }
    let mark = if draft.minutes_are_sound() { Mark::None } else { Mark::Error };
    let minutes = line(&draft.minutes).id("minutes").figures().at_most(3).marked(mark).width(MINUTES);
    let minutes = field(cx.tr.session_minutes(), minutes.on_input(|words| edit(Edit::Minutes(words))));
    let kinds =
        segments("kind", names, chosen, |at| edit(Edit::Kind(KINDS.get(at).copied().unwrap_or(ItemKind::Decision))));
    let kinds = field(cx.tr.session_kind(), kinds);
    let row = Row::new()
        .spacing(space::MEDIUM)
        .push(container(unit).width(Length::Fill))
        .push(container(Element::from(minutes)).width(MINUTES));
    Column::new().spacing(space::MEDIUM).push(row).push(Element::from(kinds)).into()
}

/// Returns where the item comes from: a plan, or why it came late.
fn grounds<'a>(draft: &Draft, facts: &Facts, cx: Context<'a>) -> Element<'a, Event> {
    let mut column = Column::new().spacing(space::TIGHT);
    if let Some(question) = draft.item.plan_item.and_then(|id| facts.question(id)) {
        let quarter = format::date::quarter(cx.tr.locale(), question.item.slot().quarter.first_day());
        let words = cx.tr.session_of_plan(question.item.number, &quarter);
        let words = say(Role::Second, words).width(Length::Fill);
        column = column.push(with_sign(Icon::Link2, 16.0, Colour::Accent, words));
    }
    if let Some(reason) = &draft.item.added_late {
        let words = cx.tr.session_late_because(cx.text(reason));
        let words = tinted(Role::Second, Colour::Ink2, words).width(Length::Fill);
        column = column.push(with_sign(Icon::ClockAlert, 16.0, Colour::Gold, words));
    }
    column.into()
}
