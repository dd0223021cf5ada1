//! A text in both languages, side by side: Kazakh leads, what is missing is named.

use std::rc::Rc;

use iced::advanced::widget::Id;
use iced::widget::{Row, Space};
use iced::{Alignment, Length};

use super::area::area;
use super::level::Level;
use crate::domain::text::{Bilingual as Pair, Language};
use crate::i18n::Catalog;
use crate::ui::icon::Icon;
use crate::ui::theme::{Colour, Mark, Role};
use crate::ui::widget::{Element, say, tinted, tinted_sign};

/// How far one of the two texts is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Completeness {
    /// Nothing is to be done.
    #[default]
    Complete,
    /// There is no text yet.
    Missing,
    /// The other text has changed since this one was written.
    Outdated,
}

/// A text in both languages.
pub struct Bilingual<'a, M> {
    tr: Catalog,
    value: &'a Pair,
    states: [Completeness; 2],
    placeholders: [&'a str; 2],
    ids: [Option<Id>; 2],
    least_lines: u16,
    writable: bool,
    on_input: Box<dyn Fn(Language, String) -> M + 'a>,
}

/// Returns the two boxes of `value`; an empty one is marked as missing.
pub fn bilingual<'a, M: 'a>(
    tr: &Catalog,
    value: &'a Pair,
    on_input: impl Fn(Language, String) -> M + 'a,
) -> Bilingual<'a, M> {
    let state = |language| {
        if value.is_missing(language) { Completeness::Missing } else { Completeness::Complete }
    };
    Bilingual {
        tr: *tr,
        value,
        states: [state(Language::Kazakh), state(Language::Russian)],
        placeholders: [""; 2],
        ids: [None, None],
        least_lines: 2,
        writable: true,
        on_input: Box::new(on_input),
    }
}

impl<'a, M: 'a> Bilingual<'a, M> {
    /// Marks a text that has to be looked at again because the other one has changed.
    #[must_use]
    pub fn outdated(mut self, language: Language) -> Self {
        let state = &mut self.states[place(language)];
        if *state == Completeness::Complete {
            *state = Completeness::Outdated;
        }
        self
    }

    /// Says what belongs into an empty box.
    #[must_use]
    pub fn placeholders(mut self, kazakh: &'a str, russian: &'a str) -> Self {
        self.placeholders = [kazakh, russian];
        self
    }

    /// Names the two boxes.
    #[must_use]
    pub fn ids(mut self, kazakh: impl Into<Id>, russian: impl Into<Id>) -> Self {
        self.ids = [Some(kazakh.into()), Some(russian.into())];
        self
    }

    /// Can be changed, or read and copied only.
    #[must_use]
    pub fn writable(mut self, writable: bool) -> Self {
        self.writable = writable;
        self
    }

    /// Is never lower than so many lines.
    #[must_use]
    pub fn at_least(mut self, lines: u16) -> Self {
        self.least_lines = lines;
        self
    }
}

const fn place(language: Language) -> usize {
    match language {
        Language::Kazakh => 0,
        Language::Russian => 1,
    }
}

/// Returns the line above a box: the language at the left, how far it is at the right.
fn head<'a, M: 'a>(tr: &Catalog, language: Language, state: Completeness) -> Element<'a, M> {
    let name = match language {
        Language::Kazakh => tr.in_kazakh(),
        Language::Russian => tr.in_russian(),
    };
    let word: Element<'a, M> = match state {
        Completeness::Complete => tinted_sign(Icon::Check, 16.0, Colour::Green).into(),
        Completeness::Missing => tinted(Role::Second, Colour::Gold, tr.text_missing()).into(),
        Completeness::Outdated => tinted(Role::Second, Colour::Gold, tr.text_to_be_checked()).into(),
    };
    let gap = Space::new().width(Length::Fill);
    Row::new().push(say(Role::Second, name)).push(gap).push(word).height(18).align_y(Alignment::Center).into()
}

impl<'a, M: 'a> From<Bilingual<'a, M>> for Element<'a, M> {
    fn from(field: Bilingual<'a, M>) -> Self {
        let Bilingual { tr, value, states, placeholders, ids, least_lines, writable, on_input } = field;
        let on_input = Rc::new(on_input);
        let column = |language, id: Option<Id>| {
            let at = place(language);
            let mark = if states[at] == Completeness::Complete { Mark::None } else { Mark::Attention };
            let on_input = Rc::clone(&on_input);
            let mut text = area(value.get(language)).placeholder(placeholders[at]).marked(mark).at_least(least_lines);
            if writable {
                text = text.on_input(move |text| on_input(language, text));
            }
            if let Some(id) = id {
                text = text.id(id);
            }
            [head(&tr, language, states[at]), text.into()]
        };
        let [kazakh, russian] = ids;
        Element::new(Level::new(column(Language::Kazakh, kazakh), column(Language::Russian, russian)))
    }
}
