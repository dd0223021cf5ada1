//! How the screen of the composition looks.

use iced::widget::{Column, Row, Space, container};
use iced::{Alignment, Length, Padding};

use super::facts::Facts;
use super::order::Ways;
use super::person::{nobody, panel};
use super::{Members, Message, Side, Tab, table};
use crate::domain::composition::InForce;
use crate::ui::context::Context;
use crate::ui::icon::Icon;
use crate::ui::page::Page;
use crate::ui::theme::size::space;
use crate::ui::theme::{Colour, Plate, Role};
use crate::ui::widget::badge::{Tone, badge};
use crate::ui::widget::choice::segments;
use crate::ui::widget::empty::{Step, empty};
use crate::ui::widget::grid::Grid;
use crate::ui::widget::select::select;
use crate::ui::widget::stage::Progress;
use crate::ui::widget::{Element, button, say, tinted, tinted_sign};

/// The width of the panel, and of the choice of an order.
const PANEL: f32 = 440.0;
const NARROW_PANEL: f32 = 360.0;
const ORDERS: f32 = 250.0;
/// Below this width there is room for either the table or the panel.
const TWO_COLUMNS: f32 = 900.0;
/// Below this height the order tells less of itself.
const LOW: f32 = 560.0;

/// Returns the name of a table.
pub const fn table_name(tab: Tab) -> &'static str {
    match tab {
        Tab::Members => "members",
        Tab::People => "people",
        Tab::Units => "units",
    }
}

/// Returns the page.
pub fn page<'a>(screen: &'a Members, cx: Context<'a>) -> Page<'a, Message> {
    let tr = cx.tr;
    let Some(facts) = &screen.facts else { return Page::new(tr.members_title(), Space::new()) };
    let question = screen.question.as_ref().map(|question| question.view(cx, facts));
    if screen.order.is_some() {
        return order_page(screen, facts, cx).dialog(question);
    }
    let tight = cx.width < TWO_COLUMNS;
    let new = button::main(tr.members_new_order()).icon(Icon::Stamp).id("main");
    let new = if tight { new } else { new.key("Ctrl+Enter") };
    let new = new.on_press_maybe(cx.recording(Message::NewOrder));
    let page = Page::new(tr.members_title(), body(screen, facts, cx)).main(new);
    let page = match screen.tab {
        Tab::Members if screen.composition().is_some() => {
            let correct = if tight {
                button::icon(Icon::PencilLine, tr.members_correct())
            } else {
                button::usual(tr.members_correct()).icon(Icon::PencilLine)
            };
            page.button(correct.id("correct").on_press_maybe(cx.recording(Message::CorrectOrder)))
        }
        Tab::Members => page,
        Tab::People => {
            let (add, paste) = if tight {
                (button::icon(Icon::UserPlus, tr.members_new_person()), button::icon(Icon::Table2, tr.members_paste()))
            } else {
                let add = button::usual(tr.members_new_person()).icon(Icon::UserPlus).key("Ctrl+N");
                (add, button::usual(tr.members_paste()).icon(Icon::Table2))
            };
            let (add, paste) = (add.id("new-person"), paste.id("paste"));
            page.button(paste.on_press_maybe(cx.recording(Message::Paste)))
                .button(add.on_press_maybe(cx.recording(Message::NewPerson)))
        }
        Tab::Units => {
            let add = if tight {
                button::icon(Icon::Plus, tr.members_new_unit())
            } else {
                button::usual(tr.members_new_unit()).icon(Icon::Plus).key("Ctrl+N")
            };
            page.button(add.id("new-unit").on_press_maybe(cx.recording(Message::NewUnit)))
        }
    };
    page.dialog(question)
}

/// Returns the page of an order that is being written.
fn order_page<'a>(screen: &'a Members, facts: &'a Facts, cx: Context<'a>) -> Page<'a, Message> {
    let tr = cx.tr;
    let Some(order) = &screen.order else { return Page::new(tr.members_title(), Space::new()) };
    let ready = order.composition().is_some();
    let record = button::main(tr.members_record()).icon(Icon::Stamp).key("Ctrl+Enter").id("main");
    let record = record.on_press_maybe(cx.recording(Message::RecordOrder).filter(|_| ready));
    let ways = Ways {
        edit: Message::Order,
        new_person: Message::NewPerson,
        paste: Message::Paste,
        scrolled: Message::Scrolled,
    };
    let said: Option<Element<'a, Message>> = match &screen.refused {
        Some(trouble) => {
            let told = trouble.explain(tr);
            let mut column = Column::new().spacing(space::TIGHT).push(say(Role::Strong, told.sentence));
            for way in told.ways.into_iter().chain(told.ground) {
                column = column.push(say(Role::Second, way));
            }
            let row =
                Row::new().spacing(space::MEDIUM).push(tinted_sign(Icon::OctagonX, 20.0, Colour::Red)).push(column);
            Some(notice(row.into(), Colour::RedSoft, cx))
        }
        None => None,
    };
    let body = container(order.view(cx, facts, ways)).height(Length::Fill);
    let title = if order.is_new() { tr.members_new_order_title() } else { tr.members_correct_title() };
    // There is always something above the order: what is typed in it must not lose the keyboard when a notice goes.
    let said = said.unwrap_or_else(|| Space::new().into());
    Page::new(title, Column::new().push(container(said)).push(body))
        .button(button::usual(tr.members_cancel()).id("cancel-order").on_press(Message::CancelOrder))
        .main(record)
}

fn notice<'a>(content: Element<'a, Message>, ground: Colour, cx: Context<'a>) -> Element<'a, Message> {
    let plate = Plate::soft(ground, Colour::Ink);
    let block = container(content).padding(space::MEDIUM).width(Length::Fill).class(plate);
    container(block).padding(Padding::from([0.0, cx.margin()]).top(space::MEDIUM)).into()
}

fn body<'a>(screen: &'a Members, facts: &'a Facts, cx: Context<'a>) -> Element<'a, Message> {
    let tr = cx.tr;
    let members = screen.composition().map_or(0, |composition| composition.seats.len());
    let tabs = [
        tr.members_tab_members(figure(members)),
        tr.members_tab_people(figure(facts.persons.len())),
        tr.members_tab_units(figure(facts.units.len())),
    ];
    let chosen = match screen.tab {
        Tab::Members => 0,
        Tab::People => 1,
        Tab::Units => 2,
    };
    let tabs = segments("members-tab", tabs, chosen, Message::Tab);
    let tight = cx.width < TWO_COLUMNS;
    let has_panel = !matches!(screen.side, Side::Nobody);
    let mut column = Column::new().spacing(space::MEDIUM);
    if !(tight && has_panel) {
        column = column.push(tabs);
        if screen.tab == Tab::Members && cx.height >= LOW {
            column = column.push(summary(screen, facts, cx));
        }
    }
    let table = rows(screen, facts, cx);
    let content: Element<'a, Message> = match table {
        Err(nothing) => crate::ui::widget::scroll(nothing).height(Length::Fill).into(),
        Ok(grid) => {
            let grid = container(grid).padding(1).height(Length::Fill).class(Plate::card());
            let side = side(screen, facts, cx);
            if tight && has_panel {
                side
            } else if tight {
                grid.into()
            } else {
                let width = if cx.narrow() { NARROW_PANEL } else { PANEL };
                Row::new().spacing(space::CARD).push(grid).push(container(side).width(width)).into()
            }
        }
    };
    let column = column.push(container(content).height(Length::Fill));
    container(column).padding(Padding::from([space::CARD, cx.margin()])).height(Length::Fill).into()
}

/// Returns the table of the tab, or what stands in its place where it has no rows.
fn rows<'a>(screen: &'a Members, facts: &'a Facts, cx: Context<'a>) -> Result<Grid<'a, Message>, Element<'a, Message>> {
    let tr = cx.tr;
    let (grid, selected) = match screen.tab {
        Tab::Members => {
            let Some(composition) = screen.composition() else { return Err(first_steps(facts, cx)) };
            let selected = match &screen.side {
                Side::Person(draft) => composition.seats.iter().position(|seat| seat.person == draft.id()),
                Side::Unit(_) | Side::Nobody => None,
            };
            (table::seats(cx, facts, &composition.seats, table_name(Tab::Members)), selected)
        }
        Tab::People if facts.persons.is_empty() => {
            return Err(empty(Icon::Users, tr.members_no_people(), tr.members_no_people_next(), Vec::new()));
        }
        Tab::People => {
            let selected = match &screen.side {
                Side::Person(draft) => facts.persons.iter().position(|person| person.id == draft.id()),
                Side::Unit(_) | Side::Nobody => None,
            };
            (table::people(cx, facts), selected)
        }
        Tab::Units if facts.units.is_empty() => {
            return Err(empty(Icon::Landmark, tr.members_no_units(), tr.members_no_units_next(), Vec::new()));
        }
        Tab::Units => {
            let selected = match &screen.side {
                Side::Unit(draft) => facts.units.iter().position(|unit| unit.id == draft.id()),
                Side::Person(_) | Side::Nobody => None,
            };
            (table::units(cx, facts), selected)
        }
    };
    Ok(grid.selected(selected).on_select(Message::Select).on_scroll(Message::Scrolled))
}

/// Returns the steps of a collegium that has no composition yet.
fn first_steps<'a>(facts: &'a Facts, cx: Context<'a>) -> Element<'a, Message> {
    let tr = cx.tr;
    let has_people = !facts.persons.is_empty();
    let people = Step {
        words: tr.members_step_people().into(),
        detail: tr.members_step_people_why().into(),
        progress: if has_people { Progress::Done } else { Progress::Current },
        button: Some(
            button::usual(tr.members_paste())
                .icon(Icon::Table2)
                .id("paste")
                .on_press_maybe(cx.recording(Message::Paste)),
        ),
    };
    let order = Step {
        words: tr.members_step_order().into(),
        detail: tr.members_step_order_why().into(),
        progress: if has_people { Progress::Current } else { Progress::Ahead },
        button: Some(
            button::usual(tr.members_new_order())
                .icon(Icon::Stamp)
                .id("step-order")
                .on_press_maybe(cx.recording(Message::NewOrder)),
        ),
    };
    empty(Icon::Users, tr.members_empty(), tr.members_empty_next(), vec![people, order])
}

/// Returns the order that is shown, with its figures.
fn summary<'a>(screen: &'a Members, facts: &'a Facts, cx: Context<'a>) -> Option<Element<'a, Message>> {
    let tr = cx.tr;
    let composition = screen.composition()?;
    let one = facts.compositions.iter().find(|one| one.composition.id == composition.id)?;
    let order = &composition.order;
    let title = tr.members_order_title(order.number.trim(), order.date);
    let words = Column::new()
        .width(Length::Fill)
        .push(say(Role::CardTitle, title))
        .push(say(Role::Second, in_force(one, cx)))
        .push(say(Role::Second, tr.members_secretary_is(&secretary(composition.secretary, facts, cx))));
    let count = figure(composition.seats.len());
    let mut row = Row::new().spacing(space::PAGE).align_y(Alignment::Center);
    row = row.push(tinted_sign(Icon::Stamp, 24.0, Colour::Accent)).push(words);
    let figures = [
        Some((composition.approved_number, tr.members_approved_figure())),
        Some((count, tr.members_count_figure())),
        facts.needed(composition).map(|needed| (needed, tr.members_needed_figure())),
    ];
    if cx.width >= TWO_COLUMNS {
        for (value, name) in figures.into_iter().flatten() {
            let cell = Column::new().align_x(Alignment::Center).push(say(Role::CardFigure, value.to_string()));
            row = row.push(cell.push(say(Role::Second, name)));
        }
    }
    let vacant = composition.approved_number.saturating_sub(count);
    if vacant > 0 {
        row = row.push(Element::from(badge(Tone::Attention, Icon::UserX, tr.members_vacant(vacant))));
    }
    if facts.compositions.len() > 1 {
        let words: Vec<String> = facts.compositions.iter().rev().map(|one| chosen(one, cx)).collect();
        let at = facts.compositions.iter().rev().position(|one| one.composition.id == composition.id);
        let orders = select(tr, words, at).id("orders").width(ORDERS).on_choose(Message::Shown);
        row = row.push(Element::from(orders));
    }
    let card = container(row).padding([space::MEDIUM, space::CARD]).width(Length::Fill).class(Plate::card());
    Some(card.into())
}

fn in_force(one: &InForce, cx: Context<'_>) -> String {
    let from = one.composition.in_force_from;
    match one.until {
        _ if from > cx.today() => cx.tr.members_will_be_in_force(from),
        None => cx.tr.members_in_force(from),
        Some(until) => {
            let written = |date: chrono::NaiveDate| date.format("%d.%m.%Y").to_string();
            cx.tr.members_was_in_force(&written(from), &written(until))
        }
    }
}

fn chosen(one: &InForce, cx: Context<'_>) -> String {
    let from = one.composition.in_force_from.format("%d.%m.%Y").to_string();
    cx.tr.members_order_of(one.composition.order.number.trim(), &from)
}

fn secretary(id: crate::domain::id::PersonId, facts: &Facts, cx: Context<'_>) -> String {
    facts.person(id).map(|person| cx.person(person)).unwrap_or_default()
}

/// Returns the panel beside the table.
fn side<'a>(screen: &'a Members, facts: &'a Facts, cx: Context<'a>) -> Element<'a, Message> {
    let tr = cx.tr;
    let close = (tr.close(), Message::ClosePanel);
    match &screen.side {
        Side::Nobody => nobody(tr.members_choose_row()),
        Side::Person(draft) => {
            let title = facts.person(draft.id()).map(|person| cx.person(person)).unwrap_or_default();
            if !cx.writable {
                return panel(title, close, read_only(&draft.person(), cx), draft.orders(cx, facts));
            }
            panel(title, close, draft.fields(cx, facts).map(Message::Person), draft.orders(cx, facts))
        }
        Side::Unit(draft) => {
            let unit = draft.unit();
            let title = cx.text(&unit.name).to_owned();
            if !cx.writable {
                let ru = tinted(Role::Body, Colour::Ink, unit.name.ru);
                return panel(title, close, ru.into(), None);
            }
            panel(title, close, draft.fields(cx, facts).map(Message::Unit), None)
        }
    }
}

/// Returns a person as told where nothing can be recorded.
fn read_only<'a>(it: &crate::domain::person::Person, cx: Context<'_>) -> Element<'a, Message> {
    use crate::domain::text::Language;
    let mut column = Column::new().spacing(space::SMALL);
    for language in Language::ALL {
        column = column.push(say(Role::Strong, it.full_name(language)));
        column = column.push(say(Role::Body, it.post.get(language).to_owned()));
    }
    column.push(say(Role::Second, cx.text(&it.organisation).to_owned())).into()
}

fn figure(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
