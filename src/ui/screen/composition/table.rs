//! The tables: members in the order of precedence, everybody, units.

use super::facts::Facts;
use super::person::role;
use super::unit::kind;
use crate::domain::composition::{Role as SeatRole, Seat};
use crate::domain::person::check::missing_forms;
use crate::ui::context::Context;
use crate::ui::icon::Icon;
use crate::ui::theme::Colour;
use crate::ui::theme::size::height;
use crate::ui::widget::grid::{Cell, Column, Grid, grid};

/// The widths of columns that cannot share: a number, a role.
const NUMBER: f32 = 64.0;
const ROLE: f32 = 176.0;
const NARROW_ROLE: f32 = 132.0;

/// Returns the members of a composition.
pub fn seats<'a, M: Clone + 'a>(cx: Context<'a>, facts: &'a Facts, seats: &'a [Seat], id: &'static str) -> Grid<'a, M> {
    let tr = cx.tr;
    let columns = vec![
        Column::fixed(tr.members_column_number(), NUMBER).right(),
        Column::share(tr.members_column_member(), 2.0),
        Column::share(tr.members_column_post(), 3.0),
        Column::fixed(tr.members_role(), if cx.narrow() { NARROW_ROLE } else { ROLE }),
    ];
    let cell = move |row: usize, column: usize| {
        let Some(seat) = seats.get(row) else { return Cell::default() };
        match column {
            0 => Cell::new((row + 1).to_string()),
            1 => {
                let person = facts.person(seat.person);
                let cell = Cell::new(person.map(|person| cx.person(person)).unwrap_or_default()).strong();
                if person.is_some_and(|person| !missing_forms(person).is_empty()) {
                    cell.icon(Icon::CircleAlert)
                } else {
                    cell
                }
            }
            2 => Cell::new(cx.text(&seat.post)).ink(Colour::Ink2),
            _ => {
                let cell = Cell::new(role(seat.role, cx));
                match seat.role {
                    SeatRole::Chair | SeatRole::DeputyChair => cell.ink(Colour::Accent).strong(),
                    SeatRole::Member => cell.ink(Colour::Ink2),
                }
            }
        }
    };
    grid(columns, seats.len(), cell).id(id).row_height(height::TALL_ROW).jumps_by(1).in_card()
}

/// Returns everybody in the directory.
pub fn people<'a, M: Clone + 'a>(cx: Context<'a>, facts: &'a Facts) -> Grid<'a, M> {
    let tr = cx.tr;
    let columns = vec![
        Column::share(tr.members_full_name(), 3.0),
        Column::share(tr.members_column_post(), 3.0),
        Column::share(tr.members_where(), 2.0),
    ];
    let cell = move |row: usize, column: usize| {
        let Some(person) = facts.persons.get(row) else { return Cell::default() };
        match column {
            0 => {
                let name = person.full_name(cx.language());
                let cell = Cell::new(if name.is_empty() { cx.person(person) } else { name }).strong();
                if missing_forms(person).is_empty() { cell } else { cell.icon(Icon::CircleAlert) }
            }
            1 => Cell::new(cx.text(&person.post)).ink(Colour::Ink2),
            _ => {
                let unit = person.unit.and_then(|unit| facts.unit(unit)).map(|unit| cx.text(&unit.name));
                Cell::new(unit.unwrap_or_else(|| cx.text(&person.organisation))).ink(Colour::Ink2)
            }
        }
    };
    grid(columns, facts.persons.len(), cell).id("people").row_height(height::TALL_ROW).jumps_by(0).in_card()
}

/// Returns the units.
pub fn units<'a, M: Clone + 'a>(cx: Context<'a>, facts: &'a Facts) -> Grid<'a, M> {
    let tr = cx.tr;
    let columns = vec![
        Column::share(tr.members_unit_name(), 3.0),
        Column::share(tr.members_unit_kind(), 2.0),
        Column::share(tr.members_unit_head(), 1.5),
    ];
    let cell = move |row: usize, column: usize| {
        let Some(unit) = facts.units.get(row) else { return Cell::default() };
        match column {
            0 => Cell::new(cx.text(&unit.name)).strong(),
            1 => Cell::new(kind(unit.kind, cx.tr)).ink(Colour::Ink2),
            _ => {
                let head = unit.head.and_then(|head| facts.person(head));
                Cell::new(head.map(|head| cx.person(head)).unwrap_or_default()).ink(Colour::Ink2)
            }
        }
    };
    grid(columns, facts.units.len(), cell).id("units").row_height(height::TALL_ROW).jumps_by(0).in_card()
}
