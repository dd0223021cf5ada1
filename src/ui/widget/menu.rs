//! The list that opens under a field.

#![expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "places within a window"
)]

use iced::advanced::layout::{self, Layout};
use iced::advanced::renderer;
use iced::advanced::widget::Operation;
use iced::advanced::{Clipboard, Shell, overlay};
use iced::alignment::Horizontal;
use iced::keyboard::{self, Key, key::Named};
use iced::{Event, Point, Rectangle, Size, mouse};

use super::lettering::{Lettering, Setting, Surface};
use super::{Renderer, Words, fill};
use crate::ui::icon::Icon;
use crate::ui::theme::size::{height, line};
use crate::ui::theme::{Colour, Plate, Role, Theme};

/// So many rows are seen at once.
const ROWS: usize = 9;
/// Space between the field and its list, and beside the words.
const GAP: f32 = 4.0;
const PADDING: f32 = 10.0;

/// An open list and where the user is in it.
#[derive(Default)]
pub(super) struct Menu {
    /// Whether it can be seen.
    pub open: bool,
    /// The options that are offered, by number.
    pub offered: Vec<usize>,
    /// The place in `offered` that Enter takes.
    pub current: usize,
    /// The place in `offered` of the first row that can be seen.
    top: usize,
    /// Part of a row left over from the wheel.
    wheel: f32,
    pub lettering: Lettering,
}

/// What the user did with the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    /// Something that the list does not know.
    Ignored,
    /// Moved in the list.
    Moved,
    /// Took the option with this number.
    Taken(usize),
    /// Closed it.
    Closed,
}

impl Menu {
    /// Opens the list with `offered`, at the option `chosen`.
    pub(super) fn show(&mut self, offered: Vec<usize>, chosen: Option<usize>) {
        self.open = true;
        self.offer(offered, chosen);
    }

    /// Offers other options.
    pub(super) fn offer(&mut self, offered: Vec<usize>, chosen: Option<usize>) {
        self.offered = offered;
        self.top = 0;
        let current = chosen.and_then(|chosen| self.offered.iter().position(|&option| option == chosen));
        self.go(current.unwrap_or(0));
    }

    fn go(&mut self, place: usize) {
        self.current = place.min(self.offered.len().saturating_sub(1));
        self.top = self.top.clamp((self.current + 1).saturating_sub(ROWS), self.current);
    }

    fn rows(&self) -> usize {
        self.offered.len().clamp(1, ROWS)
    }

    /// Does what a key means in a list.
    pub(super) fn key(&mut self, key: &Key) -> Outcome {
        let Key::Named(named) = key else { return Outcome::Ignored };
        match named {
            Named::ArrowDown => self.go(self.current + 1),
            Named::ArrowUp => self.go(self.current.saturating_sub(1)),
            Named::PageDown => self.go(self.current + ROWS),
            Named::PageUp => self.go(self.current.saturating_sub(ROWS)),
            Named::Enter => {
                self.open = false;
                return self.offered.get(self.current).map_or(Outcome::Closed, |&option| Outcome::Taken(option));
            }
            // F4 closes what it opened.
            Named::Escape | Named::F4 => {
                self.open = false;
                return Outcome::Closed;
            }
            _ => return Outcome::Ignored,
        }
        Outcome::Moved
    }

    fn place_at(&self, bounds: Rectangle, cursor: mouse::Cursor) -> Option<usize> {
        let position = cursor.position_over(bounds)?;
        let row = ((position.y - bounds.y - line::BORDER) / height::CHOICE).max(0.0) as usize;
        Some(self.top + row).filter(|&place| place < self.offered.len() && row < ROWS)
    }

    /// Does what the pointer means in a list at `bounds`.
    pub(super) fn point(&mut self, event: &Event, bounds: Rectangle, cursor: mouse::Cursor) -> Outcome {
        match event {
            Event::Mouse(mouse::Event::CursorMoved { .. }) => match self.place_at(bounds, cursor) {
                Some(place) if place != self.current => {
                    self.current = place;
                    Outcome::Moved
                }
                Some(_) | None => Outcome::Ignored,
            },
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => {
                if !cursor.is_over(bounds) {
                    self.open = false;
                    return Outcome::Closed;
                }
                match self.place_at(bounds, cursor) {
                    Some(place) => {
                        self.open = false;
                        Outcome::Taken(self.offered[place])
                    }
                    None => Outcome::Moved,
                }
            }
            Event::Mouse(mouse::Event::WheelScrolled { delta }) if cursor.is_over(bounds) => {
                let rows = match delta {
                    mouse::ScrollDelta::Lines { y, .. } => -y * 2.0,
                    mouse::ScrollDelta::Pixels { y, .. } => -y / height::CHOICE,
                };
                self.wheel += rows;
                let whole = self.wheel.trunc();
                self.wheel -= whole;
                let most = self.offered.len().saturating_sub(ROWS);
                let steps = whole.abs() as usize;
                self.top = if whole < 0.0 { self.top.saturating_sub(steps) } else { (self.top + steps).min(most) };
                Outcome::Moved
            }
            _ => Outcome::Ignored,
        }
    }
}

/// Returns the place of something of `size` that opens under `anchor`, or above it where there is more room.
pub(super) fn beside(anchor: Rectangle, size: Size, window: Size) -> Point {
    let below = anchor.y + anchor.height + GAP;
    let above = anchor.y - GAP - size.height;
    let y = if below + size.height <= window.height || above < 0.0 { below } else { above };
    let x = anchor.x.min(window.width - size.width - GAP).max(0.0);
    Point::new(x, y.min((window.height - size.height).max(0.0)))
}

/// What a field does after the list has seen an event.
pub(super) type Act<'b, M> = Box<dyn FnMut(&mut Menu, &Event, Outcome, &mut Shell<'_, M>) + 'b>;

/// The list as it is drawn over everything else. `M` is what a part sends; `act` does it.
pub(super) struct Sheet<'a, 'b, M> {
    pub anchor: Rectangle,
    pub menu: &'b mut Menu,
    pub options: Box<dyn Fn(usize) -> Words<'a> + 'b>,
    pub chosen: Option<usize>,
    pub empty: Option<String>,
    pub act: Act<'b, M>,
}

impl<M> overlay::Overlay<M, Theme, Renderer> for Sheet<'_, '_, M> {
    fn layout(&mut self, _: &Renderer, window: Size) -> layout::Node {
        let rows = f32::from(u16::try_from(self.menu.rows()).unwrap_or(u16::MAX));
        let size = Size::new(self.anchor.width, rows * height::CHOICE + 2.0 * line::BORDER);
        layout::Node::new(size).move_to(beside(self.anchor, size, window))
    }

    fn update(
        &mut self,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _: &Renderer,
        _: &mut dyn Clipboard,
        shell: &mut Shell<'_, M>,
    ) {
        let bounds = layout.bounds();
        let outcome = match event {
            Event::Keyboard(keyboard::Event::KeyPressed { key, .. }) => self.menu.key(key),
            other => self.menu.point(other, bounds, cursor),
        };
        // A press on the field closes its list and must not open it again; a press elsewhere is for what is there.
        let is_press_elsewhere =
            outcome == Outcome::Closed && matches!(event, Event::Mouse(_)) && !cursor.is_over(self.anchor);
        if outcome != Outcome::Ignored {
            shell.request_redraw();
            shell.invalidate_layout();
            if !is_press_elsewhere {
                shell.capture_event();
            }
        } else if matches!(event, Event::Mouse(mouse::Event::WheelScrolled { .. })) && cursor.is_over(bounds) {
            shell.capture_event();
        }
        (self.act)(self.menu, event, outcome, shell);
    }

    fn operate(&mut self, layout: Layout<'_>, _: &Renderer, operation: &mut dyn Operation) {
        for (row, &option) in self.menu.offered.iter().skip(self.menu.top).take(ROWS).enumerate() {
            operation.text(None, row_place(layout.bounds(), row), &(self.options)(option));
        }
        if let (true, Some(empty)) = (self.menu.offered.is_empty(), &self.empty) {
            operation.text(None, layout.bounds(), empty);
        }
    }

    fn draw(&self, renderer: &mut Renderer, theme: &Theme, _: &renderer::Style, layout: Layout<'_>, _: mouse::Cursor) {
        let bounds = layout.bounds();
        fill(renderer, *theme, bounds, Plate::field());
        let letters = &self.menu.lettering;
        if let (true, Some(empty)) = (self.menu.offered.is_empty(), &self.empty) {
            let place = row_place(bounds, 0).shrink([0.0, PADDING]);
            letters.write(
                &mut Surface::new(renderer, *theme, bounds),
                Colour::Ink2,
                Setting::of(Role::Body),
                empty,
                Horizontal::Left,
                place,
            );
        }
        for (row, &option) in self.menu.offered.iter().skip(self.menu.top).take(ROWS).enumerate() {
            let place = row_place(bounds, row);
            let is_chosen = self.chosen == Some(option);
            if self.menu.top + row == self.menu.current {
                fill(renderer, *theme, place, Plate::flat(Colour::AccentSoft).rounded(5.0));
            }
            let setting = Setting::of(Role::Body);
            let setting = if is_chosen { setting.strong() } else { setting };
            let inside = place.shrink([0.0, PADDING]);
            let words = (self.options)(option);
            let text = Rectangle { width: inside.width - 24.0, ..inside };
            letters.write(
                &mut Surface::new(renderer, *theme, bounds),
                Colour::Ink,
                setting,
                &words,
                Horizontal::Left,
                text,
            );
            if is_chosen {
                let tick = Rectangle { x: inside.x + inside.width - 18.0, width: 18.0, ..inside };
                letters.draw_sign(&mut Surface::new(renderer, *theme, bounds), Colour::Accent, Icon::Check, 16.0, tick);
            }
        }
        if self.menu.offered.len() > ROWS {
            draw_thumb(renderer, *theme, bounds, self.menu);
        }
    }

    fn mouse_interaction(&self, layout: Layout<'_>, cursor: mouse::Cursor, _: &Renderer) -> mouse::Interaction {
        if cursor.is_over(layout.bounds()) { mouse::Interaction::Pointer } else { mouse::Interaction::None }
    }
}

fn row_place(bounds: Rectangle, row: usize) -> Rectangle {
    let row = f32::from(u16::try_from(row).unwrap_or(u16::MAX));
    Rectangle {
        x: bounds.x + line::BORDER,
        y: bounds.y + line::BORDER + row * height::CHOICE,
        width: bounds.width - 2.0 * line::BORDER,
        height: height::CHOICE,
    }
}

/// Shows how much of the list is out of sight.
fn draw_thumb(renderer: &mut Renderer, theme: Theme, bounds: Rectangle, menu: &Menu) {
    let (all, top) = (menu.offered.len() as f32, menu.top as f32);
    let room = bounds.height - 8.0;
    let length = (room * ROWS as f32 / all).max(24.0);
    let travel = (room - length) * top / (all - ROWS as f32);
    let thumb = Rectangle { x: bounds.x + bounds.width - 8.0, y: bounds.y + 4.0 + travel, width: 4.0, height: length };
    fill(renderer, theme, thumb, Plate::flat(Colour::Edge).rounded(2.0));
}

#[cfg(test)]
mod tests {
    use super::*;

    const WINDOW: Size = Size::new(1024.0, 680.0);

    #[test]
    fn a_list_opens_below_and_above_where_there_is_no_room() {
        let field = Rectangle { x: 10.0, y: 100.0, width: 200.0, height: 36.0 };
        let size = Size::new(200.0, 200.0);
        assert_eq!(beside(field, size, WINDOW), Point::new(10.0, 140.0));
        let low = Rectangle { y: 600.0, ..field };
        assert_eq!(beside(low, size, WINDOW), Point::new(10.0, 396.0));
    }

    #[test]
    fn a_list_stays_inside_the_window() {
        let field = Rectangle { x: 1000.0, y: 300.0, width: 20.0, height: 36.0 };
        let place = beside(field, Size::new(300.0, 660.0), WINDOW);
        assert!(place.x + 300.0 <= WINDOW.width && place.y + 660.0 <= WINDOW.height);
    }

    #[test]
    fn the_current_row_can_always_be_seen() {
        let mut menu = Menu::default();
        menu.show((0..40).collect(), Some(20));
        assert!(menu.top <= 20 && 20 < menu.top + ROWS);
        for _ in 0..100 {
            menu.key(&Key::Named(Named::ArrowDown));
            assert!(menu.top <= menu.current && menu.current < menu.top + ROWS);
        }
        assert_eq!(menu.current, 39);
        for _ in 0..100 {
            menu.key(&Key::Named(Named::PageUp));
        }
        assert_eq!((menu.current, menu.top), (0, 0));
    }
}
