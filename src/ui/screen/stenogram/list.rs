//! The speeches by item, those without words marked.

use iced::Length;
use iced::widget::{Column, Row, container};

use super::facts::{Facts, Speech};
use super::{Message, StenogramPage};
use crate::domain::id::ItemId;
use crate::ui::context::Context;
use crate::ui::icon::Icon;
use crate::ui::screen::sitting::kind;
use crate::ui::theme::size::space;
use crate::ui::theme::{Colour, Plate, Role};
use crate::ui::widget::{Element, say, tile, tinted, tinted_sign};

/// So many letters of a speech are shown in the list.
const BEGINNING: usize = 60;

impl StenogramPage {
    /// Returns the list of the speeches.
    pub(super) fn list<'a>(&'a self, facts: &'a Facts, cx: Context<'a>) -> Element<'a, Message> {
        let mut column = Column::new();
        for item in &facts.items {
            column = self.group(column, facts, Some(item.id), cx);
        }
        column = self.group(column, facts, None, cx);
        column.into()
    }

    fn group<'a>(
        &'a self,
        mut column: Column<'a, Message, crate::ui::Theme, crate::ui::widget::Renderer>,
        facts: &'a Facts,
        item: Option<ItemId>,
        cx: Context<'a>,
    ) -> Column<'a, Message, crate::ui::Theme, crate::ui::widget::Renderer> {
        let mut speeches = facts.on(item).peekable();
        if speeches.peek().is_none() {
            return column;
        }
        let item = item.and_then(|id| facts.items.iter().find(|item| item.id == id));
        let title = match item {
            Some(item) => cx.tr.stenogram_item(item.number, cx.text(&item.title)),
            None => cx.tr.stenogram_outside(),
        };
        let head = container(say(Role::SecondStrong, title)).padding([space::SMALL, space::CARD]);
        column = column.push(head.width(Length::Fill).class(Plate::flat(Colour::NeutralSoft)));
        for speech in speeches {
            column = column.push(self.row(facts, speech, cx));
        }
        column
    }

    fn row<'a>(&'a self, facts: &'a Facts, speech: &'a Speech, cx: Context<'a>) -> Element<'a, Message> {
        let is_chosen = self.pad.as_ref().is_some_and(|pad| pad.seq == speech.seq);
        let name = facts.person(speech.speaker).map(|person| cx.person(person)).unwrap_or_default();
        let said = speech.said.as_ref().filter(|said| !said.is_empty());
        let (icon, ink) = match said {
            Some(_) => (Icon::Check, Colour::Green),
            None => (Icon::Circle, Colour::Gold),
        };
        let beginning = match said {
            Some(said) => beginning(said.for_reader(cx.language()).1),
            None => cx.tr.stenogram_not_written(),
        };
        let ink2 = if said.is_some() { Colour::Ink2 } else { Colour::Gold };
        let first = Row::new()
            .spacing(space::SMALL)
            .push(tinted_sign(icon, 16.0, ink))
            .push(container(say(Role::Body, name)).width(Length::Fill))
            .push(say(Role::Second, speech.began.format("%H:%M:%S").to_string()));
        let second = format!("{} · {beginning}", kind(speech.kind, cx.tr));
        let column = Column::new().spacing(space::TIGHT).push(first).push(tinted(Role::Second, ink2, second));
        let row = tile::row(column).id(format!("speech-{}", speech.seq)).chosen(is_chosen);
        row.on_press(Message::Choose(speech.seq)).into()
    }
}

/// Returns the first words of a text.
fn beginning(text: &str) -> String {
    let line = text.split_whitespace().take(12).collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(BEGINNING) {
        Some((at, _)) => format!("{}…", line[..at].trim_end()),
        None => line,
    }
}
