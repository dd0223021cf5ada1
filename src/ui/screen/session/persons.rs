//! Several of a list: those chosen, each to be taken away by a press, and a field that adds another.

use iced::widget::{Column, Row, container};
use iced::{Length, Padding};

use super::facts::Facts;
use crate::domain::decision::Executor;
use crate::domain::id::PersonId;
use crate::ui::context::Context;
use crate::ui::icon::Icon;
use crate::ui::theme::Role;
use crate::ui::theme::size::space;
use crate::ui::widget::field::field;
use crate::ui::widget::select::select;
use crate::ui::widget::{Element, button, say};

/// What can be chosen, and what it is called.
pub struct Choices<T> {
    /// What the parts are called by tests.
    pub id: String,
    /// What it is for.
    pub label: String,
    /// What is chosen.
    pub chosen: Vec<(T, String)>,
    /// What can be added.
    pub others: Vec<(T, String)>,
}

/// Returns the choices; `on_change` is told what comes and what goes, and without it they are only shown.
/// `more` stands last in the list: what brings somebody whom the list does not have.
pub fn several<'a, T: Copy + 'a, M: Clone + 'a>(
    choices: Choices<T>,
    on_change: Option<impl Fn(bool, T) -> M + 'a>,
    more: Option<(String, M)>,
    cx: Context<'_>,
) -> Element<'a, M> {
    let Choices { id, label, chosen, others } = choices;
    let Some(on_change) = on_change else {
        let names: Vec<_> = chosen.into_iter().map(|(_, name)| name).collect();
        let names = if names.is_empty() { cx.tr.session_none() } else { names.join(", ") };
        return field(label, say(Role::Body, names)).into();
    };
    let mut row = Row::new().spacing(space::SMALL);
    // The row is there even while it is empty: what adds stays the same part of the page and keeps the keyboard.
    let under = if chosen.is_empty() { 0.0 } else { space::TIGHT };
    for (at, (value, name)) in chosen.into_iter().enumerate() {
        let button = button::usual(name).icon(Icon::X).small().id(format!("{id}-off-{}", at + 1));
        row = row.push(button.tip(cx.tr.session_take_away()).on_press(on_change(false, value)));
    }
    let row = row.wrap().vertical_spacing(space::TIGHT);
    let column = Column::new().push(container(row).padding(Padding::ZERO.bottom(under)));
    let others = others.into_iter().map(|(value, name)| (name, on_change(true, value)));
    let (names, messages): (Vec<_>, Vec<_>) = others.chain(more).unzip();
    let field_of_others = select(cx.tr, names, None)
        .placeholder(cx.tr.session_add_somebody())
        .id(id)
        .width(Length::Fill)
        .on_choose(move |at| messages[at].clone());
    field(label, column.push(field_of_others)).into()
}

/// Returns the persons of the directory as choices: name and post.
pub fn persons(
    id: impl Into<String>,
    label: String,
    chosen: &[PersonId],
    facts: &Facts,
    cx: Context<'_>,
) -> Choices<PersonId> {
    let others = facts.persons.iter().filter(|person| !chosen.contains(&person.id));
    Choices {
        id: id.into(),
        label,
        chosen: chosen.iter().filter_map(|&id| Some((id, cx.person(facts.person(id)?)))).collect(),
        others: others.map(|person| (person.id, named(person.id, facts, cx))).collect(),
    }
}

/// Returns a person by name and post.
pub fn named(id: PersonId, facts: &Facts, cx: Context<'_>) -> String {
    facts.person(id).map_or_else(String::new, |person| {
        let (name, post) = (cx.person(person), cx.text(&person.post));
        if post.is_empty() { name } else { format!("{name} · {post}") }
    })
}

/// Returns those who can execute a point: units, then persons.
pub fn executors(
    id: impl Into<String>,
    label: String,
    chosen: &[Executor],
    facts: &Facts,
    cx: Context<'_>,
) -> Choices<Executor> {
    let units = facts.units.iter().map(|unit| (Executor::Unit(unit.id), cx.text(&unit.name).to_owned()));
    let persons = facts.persons.iter().map(|person| (Executor::Person(person.id), named(person.id, facts, cx)));
    let name = |executor: &Executor| match *executor {
        Executor::Unit(id) => facts.unit(id).map(|unit| cx.text(&unit.name).to_owned()),
        Executor::Person(id) => facts.person(id).map(|person| cx.person(person)),
    };
    Choices {
        id: id.into(),
        label,
        chosen: chosen.iter().filter_map(|executor| Some((*executor, name(executor)?))).collect(),
        others: units.chain(persons).filter(|(executor, _)| !chosen.contains(executor)).collect(),
    }
}
