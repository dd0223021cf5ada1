//! The picture of a table.

#![expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "places within a window")]

use std::ops::Range;

use iced::alignment::Horizontal;
use iced::{Rectangle, border};

use super::column::Width;
use super::rows::Rows;
use super::scroll::BAR;
use super::{Cell, Column, Grid, Order, State, parts};
use crate::ui::icon::Icon;
use crate::ui::theme::size::{height, line, radius, space};
use crate::ui::theme::{Colour, Plate, Role, Theme};
use crate::ui::widget::badge::Tone;
use crate::ui::widget::lettering::{Setting, Surface};
use crate::ui::widget::{Renderer, fill, focus, meter};

/// Space at both ends of a row, and between cells.
const END: f32 = space::CARD;
const BETWEEN: f32 = space::SMALL;
/// The sign before a text.
const SIGN: f32 = 18.0;
/// The sign in a badge, and the height of a small meter with its line.
const BADGE_SIGN: f32 = 14.0;
const GAUGE: f32 = 12.0;

/// Returns the left edge and the width of each column; the room for the bar is always kept, so nothing jumps.
pub(super) fn column_places(columns: &[Column<'_>], bounds: Rectangle) -> impl Iterator<Item = (f32, f32)> {
    let gaps = columns.len().saturating_sub(1) as f32 * BETWEEN;
    let room = (bounds.width - 2.0 * END - gaps).max(0.0);
    let fixed: f32 =
        columns.iter().map(|column| if let Width::Fixed(width) = column.width { width } else { 0.0 }).sum();
    let shares: f32 =
        columns.iter().map(|column| if let Width::Share(share) = column.width { share } else { 0.0 }).sum();
    let rest = (room - fixed).max(0.0);
    columns.iter().scan(bounds.x + END, move |x, column| {
        let width = match column.width {
            Width::Fixed(width) => width,
            Width::Share(share) => rest * share / shares.max(f32::EPSILON),
        };
        let left = *x;
        *x += width + BETWEEN;
        Some((left, width))
    })
}

/// Returns the rows of which anything can be seen.
pub(super) fn seen(rows: &Rows<'_, '_>, offset: f64, body: Rectangle) -> Range<usize> {
    let first = rows.first_below(offset);
    let last = rows.first_below(offset + f64::from(body.height));
    first..(last + 1).min(rows.count)
}

/// Returns the place of `row` in the window.
pub(super) fn row_place(rows: &Rows<'_, '_>, row: usize, offset: f64, body: Rectangle) -> Rectangle {
    Rectangle { y: body.y + (rows.top(row) - offset) as f32, height: rows.height as f32, ..body }
}

/// Returns the place of the head of group `at` in the window.
pub(super) fn head_place(rows: &Rows<'_, '_>, at: usize, offset: f64, body: Rectangle) -> Rectangle {
    Rectangle { y: body.y + (rows.head_top(at) - offset) as f32, height: height::GROUP_HEAD, ..body }
}

/// What every piece of the picture needs.
struct Pen<'p, 'a, M> {
    grid: &'p Grid<'a, M>,
    state: &'p State,
    theme: Theme,
    bounds: Rectangle,
    clip: Rectangle,
}

pub(super) fn draw<'a, M: Clone + 'a>(
    grid: &Grid<'a, M>,
    state: &State,
    renderer: &mut Renderer,
    theme: Theme,
    bounds: Rectangle,
    viewport: &Rectangle,
) {
    let (head, body) = parts(bounds);
    let Some(clip) = body.intersection(viewport) else { return };
    let pen = Pen { grid, state, theme, bounds, clip };
    let rows = grid.rows();
    for row in seen(&rows, state.scroll.offset, body) {
        pen.row(renderer, row, row_place(&rows, row, state.scroll.offset, body));
    }
    for at in 0..grid.groups.len() {
        pen.group(renderer, at, head_place(&rows, at, state.scroll.offset, body));
    }
    pen.head(renderer, head);
    if let Some(thumb) = state.scroll.thumb(body, rows.total()) {
        let colour = if state.scroll.held.is_some() { Colour::Ink2 } else { Colour::Edge };
        fill(renderer, theme, thumb, Plate::flat(colour).rounded(3.0));
    }
    if state.focus.is_shown() && grid.selected.is_none() {
        focus::frame(renderer, theme, body.shrink(1.0), radius::MARK);
    }
}

impl<M: Clone> Pen<'_, '_, M> {
    fn row(&self, renderer: &mut Renderer, row: usize, place: Rectangle) {
        let Some(seen) = place.intersection(&self.clip) else { return };
        let is_selected = self.grid.selected == Some(row);
        if is_selected {
            fill(renderer, self.theme, seen, Plate::flat(Colour::AccentSoft));
        } else if self.state.hovered == Some(row) {
            fill(renderer, self.theme, seen, Plate::flat(Colour::Sunken));
        }
        self.rule(renderer, place);
        let places: Vec<(f32, f32)> = column_places(&self.grid.columns, self.bounds).collect();
        for (at, ((x, width), column)) in places.into_iter().zip(&self.grid.columns).enumerate() {
            let cell = (self.grid.cell)(row, at);
            self.cell(renderer, &cell, column.side, Rectangle { x, width, ..place });
        }
        if is_selected && self.state.focus.is_shown() {
            let around = place.shrink(1.0);
            // Half a frame is no frame, but it is better than a frame over the head of the table.
            if let Some(around) = around.intersection(&self.clip) {
                focus::frame(renderer, self.theme, around, radius::MARK);
            }
        }
    }

    fn rule(&self, renderer: &mut Renderer, place: Rectangle) {
        let rule = Rectangle { y: place.y + place.height - line::BORDER, height: line::BORDER, ..place };
        if let Some(rule) = rule.intersection(&self.clip) {
            fill(renderer, self.theme, rule, Plate::flat(Colour::Hairline));
        }
    }

    fn cell(&self, renderer: &mut Renderer, cell: &Cell<'_>, side: Horizontal, place: Rectangle) {
        if let Some(tone) = cell.badge {
            self.badge(renderer, cell, tone, place);
            return;
        }
        let letters = &self.state.letters;
        let ink = cell.ink.unwrap_or(Colour::Ink);
        let mut words = Rectangle { y: place.y + 3.0, height: place.height - 7.0, ..place };
        if let Some(icon) = cell.icon {
            let sign = Rectangle { width: SIGN, ..place };
            letters.draw_sign(&mut Surface::new(renderer, self.theme, self.clip), ink, icon, SIGN, sign);
            words.x += SIGN + space::SMALL;
            words.width = (words.width - SIGN - space::SMALL).max(0.0);
        }
        let setting = Setting::of(Role::Row);
        let setting = if cell.strong { setting.strong() } else { setting };
        if let Some(gauge) = cell.meter {
            let height = setting.line.0 + GAUGE;
            let block = Rectangle { y: words.y + ((words.height - height) / 2.0).max(0.0), height, ..words };
            let first = Rectangle { height: setting.line.0, ..block };
            let surface = &mut Surface::new(renderer, self.theme, self.clip);
            letters.write(surface, ink, Setting::of(Role::Second), &cell.words, side, first);
            // A meter cut in two by the edge of the table would tell another number.
            if block.is_within(&self.clip) {
                meter::draw_small(renderer, self.theme, block, gauge);
            }
            return;
        }
        let Some(second) = &cell.second else {
            letters.write(&mut Surface::new(renderer, self.theme, self.clip), ink, setting, &cell.words, side, words);
            return;
        };
        let small = Setting::of(Role::Second);
        // The second text takes as many lines as the row leaves it.
        let room = ((words.height - setting.line.0) / small.line.0).floor().max(1.0) * small.line.0;
        let tall = letters.measure(second, small, words.width).height.clamp(small.line.0, room);
        let block = setting.line.0 + tall;
        let top = words.y + ((words.height - block) / 2.0).max(0.0);
        let first = Rectangle { y: top, height: setting.line.0, ..words };
        letters.write(&mut Surface::new(renderer, self.theme, self.clip), ink, setting, &cell.words, side, first);
        let below = Rectangle { y: top + setting.line.0, height: tall, ..words };
        let quiet = cell.ink.unwrap_or(Colour::Ink2);
        letters.write(&mut Surface::new(renderer, self.theme, self.clip), quiet, small, second, side, below);
    }

    fn badge(&self, renderer: &mut Renderer, cell: &Cell<'_>, tone: Tone, place: Rectangle) {
        let letters = &self.state.letters;
        let setting = Setting::of(Role::Badge);
        let before = if cell.icon.is_some() { BADGE_SIGN + space::TIGHT } else { 0.0 };
        let words = letters.measure(&cell.words, setting, f32::INFINITY).width.ceil();
        let width = (words + before + 2.0 * space::SMALL).min(place.width);
        let y = place.y + ((place.height - line::BORDER - height::BADGE) / 2.0).round();
        let ground = Rectangle { y, width, height: height::BADGE, ..place };
        let Some(seen) = ground.intersection(&self.clip) else { return };
        let plate = match tone {
            Tone::Outline => Plate::default().edged(Colour::Edge).rounded(radius::CONTROL),
            Tone::Good | Tone::Active | Tone::Attention | Tone::Bad | Tone::Neutral => {
                Plate::soft(tone.ground(), tone.ink())
            }
        };
        fill(renderer, self.theme, seen, plate);
        let inside = Rectangle { x: ground.x + space::SMALL, width: width - 2.0 * space::SMALL, ..ground };
        if let Some(icon) = cell.icon {
            let sign = Rectangle { width: BADGE_SIGN, ..inside };
            letters.draw_sign(&mut Surface::new(renderer, self.theme, self.clip), tone.ink(), icon, BADGE_SIGN, sign);
        }
        let words = Rectangle { x: inside.x + before, width: (inside.width - before).max(0.0), ..inside };
        let surface = &mut Surface::new(renderer, self.theme, self.clip);
        letters.write(surface, tone.ink(), setting, &cell.words, Horizontal::Left, words);
    }

    fn group(&self, renderer: &mut Renderer, at: usize, place: Rectangle) {
        let Some(seen) = place.intersection(&self.clip) else { return };
        let group = &self.grid.groups[at];
        fill(renderer, self.theme, seen, Plate::flat(Colour::Sunken));
        self.rule(renderer, place);
        let words = place.shrink([0.0, END]);
        let setting = Setting::of(Role::SecondStrong);
        let ink = group.tone.ink();
        self.state.letters.write(
            &mut Surface::new(renderer, self.theme, self.clip),
            ink,
            setting,
            &group.words,
            Horizontal::Left,
            words,
        );
    }

    fn head(&self, renderer: &mut Renderer, place: Rectangle) {
        let corners = self.grid.in_card.then(|| border::top(radius::CARD - line::BORDER));
        fill(renderer, self.theme, place, Plate { corners, ..Plate::flat(Colour::Sunken) });
        let rule = Rectangle { y: place.y + place.height - line::BORDER, height: line::BORDER, ..place };
        fill(renderer, self.theme, rule, Plate::flat(Colour::Hairline));
        let places: Vec<(f32, f32)> = column_places(&self.grid.columns, self.bounds).collect();
        for (at, ((x, width), column)) in places.into_iter().zip(&self.grid.columns).enumerate() {
            let place = Rectangle { x, width, ..place };
            let sorts = column.sorts && self.grid.on_sort.is_some();
            let ink = if sorts && self.state.hovered_head == Some(at) { Colour::Ink } else { Colour::Ink2 };
            let setting = Setting::of(Role::Second);
            let sorted = self.grid.sorted.filter(|&(by, _)| by == at);
            let setting = if sorted.is_some() { setting.strong() } else { setting };
            let room = if sorted.is_some() { 18.0 } else { 0.0 };
            let words = Rectangle { width: (width - room).max(0.0), ..place };
            self.state.letters.write(
                &mut Surface::new(renderer, self.theme, place),
                ink,
                setting,
                &column.title,
                column.side,
                words,
            );
            if let Some((_, order)) = sorted {
                let end = self.state.letters.measure(&column.title, setting, words.width).width;
                let left = if column.side == Horizontal::Right { x + width - 16.0 } else { x + end + 2.0 };
                let icon = match order {
                    Order::Ascending => Icon::ArrowUp,
                    Order::Descending => Icon::ArrowDown,
                };
                let sign = Rectangle { x: left, width: 16.0, ..place };
                self.state.letters.draw_sign(
                    &mut Surface::new(renderer, self.theme, place),
                    Colour::Accent,
                    icon,
                    14.0,
                    sign,
                );
            }
            if self.state.focus.is_shown() && self.grid.on_sort.is_some() && self.state.column == at {
                let foot = Rectangle { y: place.y + place.height - line::FOCUS, height: line::FOCUS, ..place };
                fill(renderer, self.theme, foot, Plate::flat(Colour::Focus));
            }
        }
    }
}

/// The bar lies in the space at the end of a row.
const _: () = assert!(BAR <= END);
