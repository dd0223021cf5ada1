//! What is asked before something is added: a person, a unit, a list.

use iced::widget::{Column, container};

use super::facts::Facts;
use super::{Message, paste, person, unit};
use crate::domain::text::Language;
use crate::i18n::{Catalog, Locale};
use crate::ui::context::Context;
use crate::ui::theme::size::space;
use crate::ui::theme::{Colour, Role};
use crate::ui::widget::dialog::{Dialog, dialog};
use crate::ui::widget::field::area;
use crate::ui::widget::{button, scroll, tinted};

/// The room of the fields, above and below which the dialog has its title and its buttons.
const AROUND: f32 = 190.0;
const MOST: f32 = 440.0;
/// The width of the dialog, and the height of the list.
const WIDTH: f32 = 560.0;
const LIST: f32 = 200.0;

/// A question.
#[derive(Debug, Clone)]
pub enum Question {
    /// Who.
    Person(Box<person::Draft>),
    /// Which unit.
    Unit(unit::Draft),
    /// Who, in a list that was copied from a table.
    List(String),
}

/// What happens in the fields of a question.
#[derive(Debug, Clone)]
pub enum Edit {
    /// Something was written of the person.
    Person(person::Edit),
    /// Something was written of the unit.
    Unit(unit::Edit),
    /// The list was put in.
    List(String),
}

impl Question {
    /// Asks who.
    pub fn person() -> Self {
        Self::Person(Box::new(person::Draft::nobody()))
    }

    /// Asks which unit.
    pub fn unit() -> Self {
        Self::Unit(unit::Draft::nothing())
    }

    /// Takes in what was written.
    pub fn edit(&mut self, edit: Edit, facts: &Facts) {
        match (self, edit) {
            (Self::Person(draft), Edit::Person(edit)) => draft.edit(edit, facts),
            (Self::Unit(draft), Edit::Unit(edit)) => draft.edit(edit, facts),
            (Self::List(list), Edit::List(text)) => *list = text,
            (Self::Person(_) | Self::Unit(_) | Self::List(_), _) => {}
        }
    }

    /// Returns whether there is something to add.
    pub fn is_ready(&self) -> bool {
        match self {
            Self::Person(draft) => draft.is_named(),
            Self::Unit(draft) => draft.is_named(),
            Self::List(text) => !paste::read(text, Language::Kazakh).is_empty(),
        }
    }

    /// Shows the question.
    pub fn view<'a>(&'a self, cx: Context<'a>, facts: &'a Facts) -> Dialog<'a, Message> {
        let tr = cx.tr;
        let room = (cx.height - AROUND).clamp(0.0, MOST);
        let (asked, starts_at) = match self {
            Self::Person(draft) => {
                let fields = draft.fields(cx, facts).map(|edit| Message::Question(Edit::Person(edit)));
                let fields = container(scroll(container(fields).padding(RIGHT))).max_height(room);
                (dialog(tr.members_new_person_title()).content(fields), person::NAME)
            }
            Self::Unit(draft) => {
                let fields = draft.fields(cx, facts).map(|edit| Message::Question(Edit::Unit(edit)));
                let fields = container(scroll(container(fields).padding(RIGHT))).max_height(room);
                (dialog(tr.members_new_unit_title()).content(fields), unit::NAME)
            }
            Self::List(text) => {
                let found = paste::read(text, Language::Kazakh).len();
                let found = tr.members_paste_found(u32::try_from(found).unwrap_or(u32::MAX));
                let list =
                    area(text).id("list").height(LIST.min(room)).on_input(|text| Message::Question(Edit::List(text)));
                let content =
                    Column::new().spacing(space::SMALL).push(list).push(tinted(Role::Second, Colour::Ink2, found));
                (dialog(tr.members_paste_title()).sentence(tr.members_paste_how()).content(content), "list")
            }
        };
        let add = button::main(tr.members_add_verb()).key("Ctrl+Enter").id("answer");
        asked
            .button(button::usual(tr.members_cancel()).id("cancel").on_press(Message::Cancel))
            .button(add.on_press_maybe(self.is_ready().then_some(Message::Answer)))
            .starts_at(starts_at)
            .width(WIDTH)
    }
}

/// The space that leaves the bar of a scrolling part its place.
const RIGHT: iced::Padding = iced::Padding { top: 0.0, right: space::MEDIUM, bottom: 0.0, left: 0.0 };

/// Returns the language in which a list of one language is taken to be written.
pub const fn language(tr: &Catalog) -> Language {
    match tr.locale() {
        Locale::Kazakh | Locale::English => Language::Kazakh,
        Locale::Russian => Language::Russian,
    }
}
