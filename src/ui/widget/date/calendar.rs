//! The month that opens under a date.

#![expect(clippy::cast_precision_loss, reason = "weeks and weekdays")]

use chrono::{Datelike, Days as Count, NaiveDate, Weekday};
use iced::advanced::layout::{self, Layout};
use iced::advanced::renderer;
use iced::advanced::widget::Operation;
use iced::advanced::{Clipboard, Shell, overlay};
use iced::alignment::Horizontal;
use iced::keyboard::{self, Key, key::Named};
use iced::{Event, Rectangle, Size, mouse};

use super::Days;
use super::month::{Month, title};
use crate::domain::calendar::DayKind;
use crate::i18n::format;
use crate::ui::icon::Icon;
use crate::ui::theme::size::{line, radius};
use crate::ui::theme::{Colour, Plate, Role, Theme};
use crate::ui::widget::lettering::{Lettering, Setting, Surface};
use crate::ui::widget::menu::beside;
use crate::ui::widget::{Renderer, fill, focus};

const CELL: f32 = 34.0;
const HEAD: f32 = 40.0;
const WEEKDAYS: f32 = 26.0;
const FOOT: f32 = 38.0;
const PADDING: f32 = 10.0;
const WEEKS: u32 = 6;

/// Returns whether a day off has a ground of its own: every weekend has its colour, but only holidays and days moved by
/// a decision are worth a second look.
const fn is_marked(kind: DayKind) -> bool {
    match kind {
        DayKind::Holiday(_) | DayKind::TransferredFrom(_) | DayKind::DayOff => true,
        DayKind::Working | DayKind::WorkingByDecision | DayKind::Weekend => false,
    }
}

/// What the pointer is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Target {
    Day(NaiveDate),
    Before,
    After,
    Today,
}

/// The month as it is drawn over everything else.
pub(super) struct Sheet<'a, 'b, M> {
    pub anchor: Rectangle,
    pub month: &'b mut Option<Month>,
    pub letters: &'b Lettering,
    pub days: Days<'a>,
    pub chosen: Option<NaiveDate>,
    pub on_choose: Box<dyn Fn(NaiveDate) -> M + 'b>,
}

/// Returns the place of the cell in `week` and `column`.
fn cell(bounds: Rectangle, week: u32, column: u32) -> Rectangle {
    Rectangle {
        x: bounds.x + PADDING + column as f32 * CELL,
        y: bounds.y + HEAD + WEEKDAYS + week as f32 * CELL,
        width: CELL,
        height: CELL,
    }
}

/// Returns the places of the arrows at both ends of the head.
fn arrows(bounds: Rectangle) -> [Rectangle; 2] {
    let arrow = Rectangle { x: bounds.x + PADDING, y: bounds.y + 4.0, width: CELL, height: HEAD - 8.0 };
    [arrow, Rectangle { x: bounds.x + bounds.width - PADDING - CELL, ..arrow }]
}

fn foot(bounds: Rectangle) -> Rectangle {
    let y = bounds.y + bounds.height - FOOT;
    Rectangle { x: bounds.x + PADDING, y, width: bounds.width - 2.0 * PADDING, height: FOOT - 6.0 }
}

impl<M> Sheet<'_, '_, M> {
    fn shown(&self) -> impl Iterator<Item = (u32, u32, NaiveDate)> {
        let first = self.month.map(Month::first_shown).into_iter();
        first.flat_map(|first| {
            (0..WEEKS * 7).filter_map(move |at| {
                let day = first.checked_add_days(Count::new(u64::from(at)))?;
                Some((at / 7, at % 7, day))
            })
        })
    }

    fn target(&self, bounds: Rectangle, cursor: mouse::Cursor) -> Option<Target> {
        let [before, after] = arrows(bounds);
        if cursor.is_over(before) {
            return Some(Target::Before);
        }
        if cursor.is_over(after) {
            return Some(Target::After);
        }
        if cursor.is_over(foot(bounds)) {
            return Some(Target::Today);
        }
        let mut days = self.shown();
        days.find(|&(week, column, _)| cursor.is_over(cell(bounds, week, column))).map(|(.., day)| Target::Day(day))
    }

    fn choose(&mut self, day: NaiveDate, shell: &mut Shell<'_, M>) {
        *self.month = None;
        if self.chosen != Some(day) {
            shell.publish((self.on_choose)(day));
        }
    }

    fn press(&mut self, key: &Key, shell: &mut Shell<'_, M>) {
        let Some(month) = self.month.as_mut() else { return };
        let Key::Named(named) = *key else {
            // Whoever types means the field, not the month.
            *self.month = None;
            return;
        };
        let current = month.current;
        let moved = month.key(named);
        match named {
            Named::Enter | Named::Space => self.choose(current, shell),
            Named::Escape => *self.month = None,
            Named::Tab | Named::Backspace | Named::Delete => {
                *self.month = None;
                return;
            }
            _ if moved => {}
            _ => return,
        }
        shell.capture_event();
    }

    fn click(&mut self, target: Option<Target>, shell: &mut Shell<'_, M>) {
        match (target, self.month.as_mut()) {
            (Some(Target::Before), Some(month)) => month.shift(-1),
            (Some(Target::After), Some(month)) => month.shift(1),
            (Some(Target::Today), _) => self.choose(self.days.today, shell),
            (Some(Target::Day(day)), _) => self.choose(day, shell),
            (None | Some(Target::Before | Target::After), _) => {}
        }
        shell.capture_event();
    }

    fn draw_day(&self, renderer: &mut Renderer, theme: Theme, place: Rectangle, day: NaiveDate, hovered: bool) {
        let Some(month) = *self.month else { return };
        let kind = self.days.calendar.day_kind(day);
        let is_off = !kind.is_working();
        let is_chosen = self.chosen == Some(day);
        let inside = place.shrink(1.0);
        let plate = if is_chosen {
            Plate::flat(Colour::Accent)
        } else if hovered {
            Plate::flat(Colour::Sunken)
        } else if is_marked(kind) && month.current.month() == day.month() {
            Plate::flat(Colour::RedSoft)
        } else {
            Plate::default()
        };
        let plate = if day == self.days.today { plate.edged(Colour::Edge) } else { plate };
        fill(renderer, theme, inside, plate.rounded(radius::CONTROL));
        if day == month.current && !is_chosen {
            focus::frame(renderer, theme, inside, radius::CONTROL);
        }
        let ink = match (is_chosen, day.month() == month.current.month(), is_off) {
            (true, _, _) => Colour::OnAccent,
            (false, false, _) => Colour::Disabled,
            (false, true, true) => Colour::Red,
            (false, true, false) => Colour::Ink,
        };
        let setting = Setting::of(Role::Body);
        let setting = if is_chosen || day == self.days.today { setting.strong() } else { setting };
        let words = day.day().to_string();
        self.letters.write(&mut Surface::new(renderer, theme, place), ink, setting, &words, Horizontal::Center, place);
    }
}

impl<M> overlay::Overlay<M, Theme, Renderer> for Sheet<'_, '_, M> {
    fn layout(&mut self, _: &Renderer, window: Size) -> layout::Node {
        let size = Size::new(7.0 * CELL + 2.0 * PADDING, HEAD + WEEKDAYS + WEEKS as f32 * CELL + FOOT);
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
        match event {
            Event::Keyboard(keyboard::Event::KeyPressed { key, .. }) => {
                self.press(key, shell);
                shell.request_redraw();
            }
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => {
                if cursor.is_over(bounds) {
                    self.click(self.target(bounds, cursor), shell);
                } else {
                    *self.month = None;
                    if cursor.is_over(self.anchor) {
                        shell.capture_event();
                    }
                }
                shell.request_redraw();
            }
            Event::Mouse(mouse::Event::WheelScrolled { delta }) if cursor.is_over(bounds) => {
                let (mouse::ScrollDelta::Lines { y, .. } | mouse::ScrollDelta::Pixels { y, .. }) = *delta;
                if let Some(month) = self.month.as_mut() {
                    month.shift(if y < 0.0 { 1 } else { -1 });
                }
                shell.capture_event();
                shell.request_redraw();
            }
            Event::Mouse(mouse::Event::CursorMoved { .. }) => shell.request_redraw(),
            _ => {}
        }
    }

    fn operate(&mut self, layout: Layout<'_>, _: &Renderer, operation: &mut dyn Operation) {
        let bounds = layout.bounds();
        if let Some(month) = *self.month {
            operation.text(None, Rectangle { height: HEAD, ..bounds }, &title(self.days.tr, month.current));
        }
        let shown: Vec<_> = self.shown().collect();
        for (week, column, day) in shown {
            operation.text(None, cell(bounds, week, column), &format::date::short(day));
        }
        operation.text(None, foot(bounds), &self.days.tr.calendar_today());
    }

    fn draw(
        &self,
        renderer: &mut Renderer,
        theme: &Theme,
        _: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
    ) {
        let Some(month) = *self.month else { return };
        let (theme, bounds) = (*theme, layout.bounds());
        fill(renderer, theme, bounds, Plate::field().rounded(radius::CARD));
        let target = self.target(bounds, cursor);
        for ((place, icon), at) in
            arrows(bounds).into_iter().zip([Icon::ChevronLeft, Icon::ChevronRight]).zip([Target::Before, Target::After])
        {
            if target == Some(at) {
                fill(renderer, theme, place, Plate::flat(Colour::Sunken).rounded(radius::CONTROL));
            }
            self.letters.draw_sign(&mut Surface::new(renderer, theme, bounds), Colour::Ink2, icon, 18.0, place);
        }
        let head = Rectangle { y: bounds.y + 2.0, height: HEAD - 4.0, ..bounds };
        let words = title(self.days.tr, month.current);
        self.letters.write(
            &mut Surface::new(renderer, theme, bounds),
            Colour::Ink,
            Setting::of(Role::CardTitle),
            &words,
            Horizontal::Center,
            head,
        );
        let locale = self.days.tr.locale();
        let mut weekday = Weekday::Mon;
        for column in 0..7 {
            let place = Rectangle { y: bounds.y + HEAD, height: WEEKDAYS, ..cell(bounds, 0, column) };
            let words = format::date::weekday_short(locale, weekday);
            let setting = Setting::of(Role::Second);
            self.letters.write(
                &mut Surface::new(renderer, theme, bounds),
                Colour::Ink2,
                setting,
                words,
                Horizontal::Center,
                place,
            );
            weekday = weekday.succ();
        }
        for (week, column, day) in self.shown() {
            self.draw_day(renderer, theme, cell(bounds, week, column), day, target == Some(Target::Day(day)));
        }
        let foot = foot(bounds);
        let rule = Rectangle { height: line::BORDER, y: foot.y - 1.0, ..foot };
        fill(renderer, theme, rule, Plate::flat(Colour::Hairline));
        let words = format!("{} · {}", self.days.tr.calendar_today(), format::date::short(self.days.today));
        self.letters.write(
            &mut Surface::new(renderer, theme, bounds),
            Colour::Accent,
            Setting::of(Role::Badge),
            &words,
            Horizontal::Center,
            foot,
        );
    }

    fn mouse_interaction(&self, layout: Layout<'_>, cursor: mouse::Cursor, _: &Renderer) -> mouse::Interaction {
        match self.target(layout.bounds(), cursor) {
            Some(_) => mouse::Interaction::Pointer,
            None if cursor.is_over(layout.bounds()) => mouse::Interaction::Idle,
            None => mouse::Interaction::None,
        }
    }
}
