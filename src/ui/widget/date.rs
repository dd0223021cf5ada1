//! Dates and times: written in figures, or taken from a month.

mod calendar;
mod mask;
mod month;

use std::rc::Rc;

use chrono::NaiveDate;
use iced::advanced::layout::Layout;
use iced::advanced::widget::{Id, Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, overlay, renderer};
use iced::keyboard::{self, Key, key::Named};
use iced::{Event, Rectangle, Vector, mouse};

use self::calendar::Sheet;
use self::month::Month;
use super::field::{is_focused, line};
use super::lettering::{Lettering, Surface};
use super::{Element, Renderer};
use crate::domain::calendar::Calendar;
use crate::i18n::{Catalog, format};
use crate::ui::icon::Icon;
use crate::ui::theme::size::height;
use crate::ui::theme::{Colour, Mark, Theme};

pub use mask::{parse_date, parse_time};

/// The room that the sign of the calendar takes.
const SIGN: f32 = 34.0;

/// What a date field has to know besides its text.
#[derive(Clone, Copy)]
pub struct Days<'a> {
    /// The words of the window.
    pub tr: &'a Catalog,
    /// Which days are days off.
    pub calendar: &'a Calendar,
    /// The day of today.
    pub today: NaiveDate,
}

/// A date as «20.11.2026».
pub struct DateField<'a, M> {
    inner: Element<'a, M>,
    days: Days<'a>,
    value: &'a str,
    on_input: Rc<dyn Fn(String) -> M + 'a>,
}

#[derive(Default)]
struct State {
    month: Option<Month>,
    letters: Lettering,
}

/// Returns a field that takes figures, puts the dots itself and opens a month with the arrow down or a press on its
/// sign. What it sends is a text; [`parse_date`] says whether there is such a day.
pub fn date_field<'a, M: Clone + 'a>(
    id: impl Into<Id>,
    days: Days<'a>,
    value: &'a str,
    mark: Mark,
    on_input: impl Fn(String) -> M + 'a,
) -> Element<'a, M> {
    let on_input: Rc<dyn Fn(String) -> M + 'a> = Rc::new(on_input);
    let written = Rc::clone(&on_input);
    let inner = line(value)
        .id(id)
        .marked(mark)
        .placeholder(days.tr.date_form())
        .reshaped(mask::date)
        .room_at_the_right(SIGN)
        .on_input(move |text| written(text))
        .into();
    Element::new(DateField { inner, days, value, on_input })
}

/// Returns a field that takes figures and puts the colon itself. [`parse_time`] says whether there is such a time.
pub fn time_field<'a, M: Clone + 'a>(
    id: impl Into<Id>,
    tr: &Catalog,
    value: &'a str,
    mark: Mark,
    on_input: impl Fn(String) -> M + 'a,
) -> Element<'a, M> {
    line(value).id(id).marked(mark).placeholder(tr.time_form()).reshaped(mask::time).on_input(on_input).into()
}

impl<'a, M: Clone + 'a> DateField<'a, M> {
    /// Returns where the sign of the calendar is.
    fn sign(bounds: Rectangle) -> Rectangle {
        Rectangle {
            x: bounds.x + bounds.width - SIGN,
            width: SIGN,
            height: height::CONTROL.min(bounds.height),
            ..bounds
        }
    }

    fn open(&self, state: &mut State) {
        state.month = Some(Month::at(parse_date(self.value).unwrap_or(self.days.today)));
    }
}

impl<'a, M: Clone + 'a> Widget<M, Theme, Renderer> for DateField<'a, M> {
    super::forward::forward!(children, diff, size, size_hint, layout, operate);

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, M>,
        viewport: &Rectangle,
    ) {
        let opens = match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => {
                cursor.is_over(Self::sign(layout.bounds())) && !shell.is_event_captured()
            }
            Event::Keyboard(keyboard::Event::KeyPressed { key, modifiers, .. }) => {
                let is_opening = matches!(key, Key::Named(Named::ArrowDown | Named::F4));
                is_opening && !modifiers.control() && is_focused(&tree.children[0]) && !shell.is_event_captured()
            }
            _ => false,
        };
        // The line takes the keyboard even where the press was on the sign.
        let inner = self.inner.as_widget_mut();
        inner.update(&mut tree.children[0], event, layout, cursor, renderer, clipboard, shell, viewport);
        if opens {
            self.open(tree.state.downcast_mut());
            shell.capture_event();
            shell.request_redraw();
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        self.inner.as_widget().draw(&tree.children[0], renderer, theme, style, layout, cursor, viewport);
        let place = Self::sign(layout.bounds());
        let ink = if cursor.is_over(place) { Colour::Accent } else { Colour::Ink2 };
        let letters = &tree.state.downcast_ref::<State>().letters;
        letters.draw_sign(&mut Surface::new(renderer, *theme, *viewport), ink, Icon::CalendarDays, 18.0, place);
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        if cursor.is_over(Self::sign(layout.bounds())) {
            return mouse::Interaction::Pointer;
        }
        self.inner.as_widget().mouse_interaction(&tree.children[0], layout, cursor, viewport, renderer)
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        _: &Renderer,
        _: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, M, Theme, Renderer>> {
        let State { month, letters } = tree.state.downcast_mut::<State>();
        if month.is_none() {
            return None;
        }
        let on_input = Rc::clone(&self.on_input);
        Some(overlay::Element::new(Box::new(Sheet {
            anchor: layout.bounds() + translation,
            month,
            letters,
            days: self.days,
            chosen: parse_date(self.value),
            on_choose: Box::new(move |day| on_input(format::date::short(day))),
        })))
    }
}
