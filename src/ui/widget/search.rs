//! The box that finds everything: a field, what was found in groups, and the keys.

mod hit;
mod keys;

use iced::advanced::widget::Id;
use iced::widget::{Column, Row, Space, Stack, container};
use iced::{Alignment, Length, Padding};

pub use self::hit::{Beside, Group, Hit};
use self::keys::Keys;
use super::button::key_hint;
use super::dialog::{Inert, Trap};
use super::field::line;
use super::flow::pile;
use super::press::Press;
use super::{Element, Words, rule, say, scroll, tinted, tinted_sign};
use crate::i18n::Catalog;
use crate::ui::icon::Icon;
use crate::ui::theme::size::{height, line as width, radius, space};
use crate::ui::theme::{Colour, Plate, Role};

/// The size of the box, of its field, of the head of a group and of its foot.
const WIDTH: f32 = 600.0;
const FIELD: f32 = 52.0;
const HEAD: f32 = 28.0;
const FOOT: f32 = 36.0;

/// The name of the field, and the beginning of the names of the rows: the first is `search-hit-1`.
const NAME: &str = "search-field";

/// The box before it is shown.
pub struct Search<'a, M> {
    query: &'a str,
    placeholder: Words<'a>,
    nothing: Words<'a>,
    found: Option<Words<'a>>,
    groups: Vec<Group<'a>>,
    current: usize,
    hints: Vec<(Words<'a>, Words<'a>)>,
    note: Option<(Icon, Words<'a>)>,
    on_input: Box<dyn Fn(String) -> M + 'a>,
    on_current: Option<Box<dyn Fn(usize) -> M + 'a>>,
    on_open: Option<Box<dyn Fn(usize) -> M + 'a>>,
    on_close: M,
}

/// Returns the box with `query` in its field.
pub fn search_box<'a, M: Clone + 'a>(
    tr: &Catalog,
    query: &'a str,
    on_input: impl Fn(String) -> M + 'a,
    on_close: M,
) -> Search<'a, M> {
    Search {
        query,
        placeholder: Words::Borrowed(""),
        nothing: tr.nothing_found().into(),
        found: None,
        groups: Vec::new(),
        current: 0,
        hints: Vec::new(),
        note: None,
        on_input: Box::new(on_input),
        on_current: None,
        on_open: None,
        on_close,
    }
}

impl<'a, M: Clone + 'a> Search<'a, M> {
    /// Says what can be written, while nothing is.
    #[must_use]
    pub fn placeholder(mut self, words: impl Into<Words<'a>>) -> Self {
        self.placeholder = words.into();
        self
    }

    /// Says how much was found.
    #[must_use]
    pub fn found(mut self, words: impl Into<Words<'a>>) -> Self {
        self.found = Some(words.into());
        self
    }

    /// Adds a group of what was found.
    #[must_use]
    pub fn group(mut self, group: Group<'a>) -> Self {
        self.groups.push(group);
        self
    }

    /// Marks the hit that Enter opens, counted through all groups.
    #[must_use]
    pub fn current(mut self, hit: usize) -> Self {
        self.current = hit;
        self
    }

    /// Sends the hit to which the arrows lead.
    #[must_use]
    pub fn on_current(mut self, message: impl Fn(usize) -> M + 'a) -> Self {
        self.on_current = Some(Box::new(message));
        self
    }

    /// Sends the hit that was pressed or on which Enter was.
    #[must_use]
    pub fn on_open(mut self, message: impl Fn(usize) -> M + 'a) -> Self {
        self.on_open = Some(Box::new(message));
        self
    }

    /// Tells at the foot what a key does here.
    #[must_use]
    pub fn hint(mut self, key: impl Into<Words<'a>>, words: impl Into<Words<'a>>) -> Self {
        self.hints.push((key.into(), words.into()));
        self
    }

    /// Says something at the right of the foot.
    #[must_use]
    pub fn note(mut self, icon: Icon, words: impl Into<Words<'a>>) -> Self {
        self.note = Some((icon, words.into()));
        self
    }

    /// Turns the messages of the box into those of the window.
    #[must_use]
    pub fn map<N: Clone + 'a>(self, map: impl Fn(M) -> N + Clone + 'a) -> Search<'a, N> {
        let Self {
            query,
            placeholder,
            nothing,
            found,
            groups,
            current,
            hints,
            note,
            on_input,
            on_current,
            on_open,
            ..
        } = self;
        let (typed, led, opened) = (map.clone(), map.clone(), map.clone());
        Search {
            query,
            placeholder,
            nothing,
            found,
            groups,
            current,
            hints,
            note,
            on_input: Box::new(move |text| typed(on_input(text))),
            on_current: on_current.map(|on_current| Box::new(move |at| led(on_current(at))) as Box<dyn Fn(usize) -> N>),
            on_open: on_open.map(|on_open| Box::new(move |at| opened(on_open(at))) as Box<dyn Fn(usize) -> N>),
            on_close: map(self.on_close),
        }
    }

    fn card(self) -> Element<'a, M> {
        let Search { query, placeholder, nothing, found, groups, current, hints, note, .. } = self;
        let count: usize = groups.iter().map(|group| group.hits.len()).sum();
        let current = current.min(count.saturating_sub(1));
        let written = line(query).bare().large().placeholder(placeholder).id(NAME).on_input(self.on_input);
        let sign = tinted_sign(Icon::Search, 20.0, Colour::Accent);
        let field = Row::new()
            .spacing(space::MEDIUM)
            .align_y(Alignment::Center)
            .push(Row::new().align_y(Alignment::Center).push(sign).push(written))
            .push(found.map(|words| say(Role::Second, words)))
            .push(key_hint("Esc", Colour::Hairline));
        let field = container(field).padding([0.0, space::CARD]).center_y(Length::Fixed(FIELD));
        let mut list = Column::new();
        let mut at = 0;
        for group in groups {
            list = list.push(head(group.name, group.shown));
            for hit in group.hits {
                let open = self.on_open.as_ref().map(|on_open| on_open(at));
                list = list.push(hit::row(
                    hit,
                    hit::Place { at, current: at == current, last: at + 1 == count },
                    query,
                    open,
                ));
                at += 1;
            }
        }
        if count == 0 && !query.trim().is_empty() {
            let words = say(Role::Body, nothing).class(Some(Colour::Ink2));
            list = list.push(container(words).padding(space::CARD));
        }
        let head = Column::new().push(field).push(rule());
        let mut parts: Vec<Element<'a, M>> = vec![head.into(), scroll(list).height(Length::Shrink).into()];
        if !hints.is_empty() {
            parts.push(foot(hints, note));
        }
        let card = container(pile(parts, 1)).padding(width::BORDER).max_width(WIDTH).class(Plate::dialog());
        Keys {
            inner: card.into(),
            count,
            current,
            on_current: self.on_current,
            on_open: self.on_open,
            on_close: self.on_close,
        }
        .into()
    }
}

fn head<'a, M: 'a>(name: Words<'a>, shown: Words<'a>) -> Element<'a, M> {
    let row = Row::new()
        .align_y(Alignment::Center)
        .push(say(Role::SecondStrong, name).class(Some(Colour::Ink)).width(Length::Fill))
        .push(say(Role::Second, shown));
    container(row).padding([0.0, space::CARD]).center_y(Length::Fixed(HEAD)).class(Plate::flat(Colour::Sunken)).into()
}

fn foot<'a, M: 'a>(hints: Vec<(Words<'a>, Words<'a>)>, note: Option<(Icon, Words<'a>)>) -> Element<'a, M> {
    let mut row = Row::new().spacing(space::CARD).align_y(Alignment::Center);
    for (key, words) in hints {
        let hint = Row::new().spacing(space::SMALL).align_y(Alignment::Center);
        let key = container(key_hint(key, Colour::Edge)).class(Plate::default().inked(Colour::Ink2));
        row = row.push(hint.push(key).push(say(Role::Second, words)));
    }
    row = row.push(Space::new().width(Length::Fill));
    row = row.push(note.map(|(icon, words)| {
        let note = Row::new().spacing(6).align_y(Alignment::Center);
        note.push(tinted_sign(icon, 16.0, Colour::Ink2)).push(tinted(Role::Second, Colour::Ink2, words))
    }));
    let foot = container(row).padding([0.0, space::CARD]).center_y(Length::Fixed(FOOT)).width(Length::Fill);
    let corners = iced::border::bottom(radius::CARD - width::BORDER);
    let foot = foot.class(Plate { corners: Some(corners), ..Plate::flat(Colour::Sunken) });
    Column::new().push(rule()).push(foot).into()
}

/// Returns what opens the box: it looks like a field of `width` and names the key.
pub fn opener<'a, M: Clone + 'a>(
    words: impl Into<Words<'a>>,
    key: &'static str,
    width: f32,
    on_press: M,
) -> Element<'a, M> {
    let row = Row::new()
        .spacing(space::SMALL)
        .align_y(Alignment::Center)
        .push(tinted_sign(Icon::Search, 18.0, Colour::Ink2))
        .push(tinted(Role::Body, Colour::Ink2, words).width(Length::Fill))
        .push(key_hint(key, Colour::Hairline));
    Press::new(row, |status| {
        let plate = Plate::field().inked(Colour::Ink2);
        if status.hovered { Plate { fill: Some(Colour::Sunken), ..plate } } else { plate }
    })
    .id(Some(Id::new("search")))
    .on_press(Some(on_press))
    .padding([0.0, space::MEDIUM])
    .size(width, height::CONTROL)
    .into()
}

/// Returns `page` with the box above it, `top` pixels down, if it is open. There is no veil, but the page is out of
/// reach; its shape is the same with and without the box, so that what was typed there survives.
pub fn over<'a, M: Clone + 'a>(
    page: impl Into<Element<'a, M>>,
    search: Option<Search<'a, M>>,
    top: f32,
) -> Element<'a, M> {
    let page = Element::new(Inert { inner: page.into(), active: search.is_some() });
    let stack = Stack::new().push(page).width(Length::Fill).height(Length::Fill);
    match search {
        None => stack.into(),
        Some(search) => {
            let margin = Padding { top, bottom: space::CARD, left: space::CARD, right: space::CARD };
            let layer = container(search.card()).center_x(Length::Fill).height(Length::Fill).padding(margin);
            stack
                .push(Element::new(Trap { inner: layer.into(), starts_at: Some(Id::new(NAME)), on_enter: None }))
                .into()
        }
    }
}
