//! What papers say of the body, and what they are printed on.

use iced::widget::{Column, Row, container};
use iced::{Alignment, Length};

use super::Message;
use super::facts::Facts;
use crate::domain::text::{Bilingual, Language};
use crate::office::founding::Settings;
use crate::ui::context::Context;
use crate::ui::icon::Icon;
use crate::ui::theme::size::space;
use crate::ui::theme::{Colour, Role};
use crate::ui::widget::field::{bilingual, field, line};
use crate::ui::widget::{Element, card, say, tinted, with_sign};

/// The name of the first field.
pub const NAME: &str = "body-kk";
/// The widest that the form becomes.
const WIDTH: f32 = 760.0;
/// The highest blank, in millimetres: a third of a sheet.
const HIGHEST_BLANK: u32 = 120;

/// The body as it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    name: Bilingual,
    heading: Bilingual,
    city: Bilingual,
    file_index: String,
    blank: String,
}

/// What happens in the fields.
#[derive(Debug, Clone)]
pub enum Edit {
    /// The name was written.
    Name(Language, String),
    /// The heading of protocols was written.
    Heading(Language, String),
    /// The place was written.
    City(Language, String),
    /// The index was written.
    Index(String),
    /// The height of the blank was written.
    Blank(String),
}

impl Draft {
    /// Begins with what is recorded.
    pub fn of(facts: &Facts) -> Self {
        let settings = &facts.settings;
        Self {
            name: facts.name.clone(),
            heading: settings.sitting_heading.clone(),
            city: settings.city.clone(),
            file_index: settings.file_index.clone(),
            blank: settings.blank_height.map(|height| height.to_string()).unwrap_or_default(),
        }
    }

    /// Takes in what was written.
    pub fn edit(&mut self, edit: Edit) {
        let one_line = |text: String| text.replace('\n', " ");
        match edit {
            Edit::Name(language, text) => put(&mut self.name, language, one_line(text)),
            Edit::Heading(language, text) => put(&mut self.heading, language, one_line(text)),
            Edit::City(language, text) => put(&mut self.city, language, one_line(text)),
            Edit::Index(text) => self.file_index = text,
            Edit::Blank(text) => {
                let figures: String = text.chars().filter(char::is_ascii_digit).take(3).collect();
                let height = figures.parse::<u32>().ok().filter(|height| *height > 0);
                self.blank = height.map(|height| height.min(HIGHEST_BLANK).to_string()).unwrap_or_default();
            }
        }
    }

    /// Returns whether papers have what they need.
    pub fn is_complete(&self) -> bool {
        [&self.name, &self.heading, &self.city].iter().all(|text| !text.is_missing(Language::Kazakh))
    }

    /// Returns whether something was written that is not recorded; a space at the end is nothing.
    pub fn is_changed(&self, facts: &Facts) -> bool {
        let (name, settings) = self.written(facts);
        *self != Self::of(facts) && (name != facts.name || settings != facts.settings)
    }

    /// Takes in what is recorded now and keeps what was written since; `before` is what was recorded before.
    pub fn refresh(&mut self, before: &Facts, now: &Facts) {
        if !self.is_changed(before) && self.is_changed(now) {
            *self = Self::of(now);
        }
    }

    /// Returns the name and the settings that are to be recorded; nothing where they are or where something is missing.
    pub fn change(&self, facts: &Facts) -> Option<(Bilingual, Settings)> {
        (self.is_changed(facts) && self.is_complete()).then(|| self.written(facts))
    }

    /// Returns the name and the settings as they are written.
    fn written(&self, facts: &Facts) -> (Bilingual, Settings) {
        let trimmed = |text: &Bilingual| Bilingual::new(text.kk.trim(), text.ru.trim());
        let settings = Settings {
            sitting_heading: trimmed(&self.heading),
            city: trimmed(&self.city),
            file_index: self.file_index.trim().to_owned(),
            blank_height: self.blank.parse().ok(),
            ..facts.settings.clone()
        };
        (trimmed(&self.name), settings)
    }

    /// Shows the form.
    pub fn view<'a>(&'a self, cx: Context<'a>) -> Element<'a, Message> {
        let tr = cx.tr;
        let group = |title: String, content: Element<'a, Edit>| {
            Column::new().spacing(space::TIGHT).push(say(Role::Strong, title)).push(content)
        };
        let name = bilingual(tr, &self.name, Edit::Name).ids(NAME, "body-ru").at_least(2).writable(cx.writable);
        let heading = bilingual(tr, &self.heading, Edit::Heading).ids("heading-kk", "heading-ru").at_least(2);
        let heading = heading.writable(cx.writable);
        let city = bilingual(tr, &self.city, Edit::City).ids("city-kk", "city-ru").at_least(1).writable(cx.writable);
        let mut index = line(&self.file_index).id("file-index");
        let mut blank = line(&self.blank).id("blank").figures();
        if cx.writable {
            (index, blank) = (index.on_input(Edit::Index), blank.on_input(Edit::Blank));
        }
        let index = field(tr.setup_body_index(), index).note(tr.setup_body_index_note());
        let blank = field(tr.setup_body_blank(), blank).note(tr.setup_body_blank_note());
        let pair = Row::new().spacing(space::CARD).align_y(Alignment::Start);
        let pair = pair.push(container(Element::from(index)).width(Length::FillPortion(1)));
        let pair = pair.push(container(Element::from(blank)).width(Length::FillPortion(1)));
        let note = if self.is_complete() {
            with_sign(Icon::Info, 16.0, Colour::Ink2, tinted(Role::Second, Colour::Ink2, tr.setup_body_keeps()))
        } else {
            with_sign(Icon::CircleAlert, 16.0, Colour::Gold, tinted(Role::Second, Colour::Gold, tr.setup_body_needs()))
        };
        let column = Column::new()
            .spacing(space::CARD)
            .push(group(tr.setup_body_name(), name.into()))
            .push(group(tr.setup_body_heading(), heading.into()))
            .push(group(tr.setup_body_city(), city.into()))
            .push(pair)
            .push(note);
        container(card(Element::from(column).map(Message::Body))).max_width(WIDTH).into()
    }
}

fn put(text: &mut Bilingual, language: Language, words: String) {
    match language {
        Language::Kazakh => text.kk = words,
        Language::Russian => text.ru = words,
    }
}
