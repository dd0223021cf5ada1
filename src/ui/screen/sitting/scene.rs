//! The picture of the table: the bar, the agenda, what happens now, the members, the journal; each at its fixed place.

use iced::Length;
use iced::widget::{Column, Row, Space, container};

use super::facts::Facts;
use super::{Message, SittingTable};
use crate::domain::id::{ItemId, PersonId};
use crate::domain::sitting::Sitting;
use crate::domain::text::{Bilingual, Language};
use crate::office::explain::Voice;
use crate::ui::context::{Context, other};
use crate::ui::page::Page;
use crate::ui::theme::size::height;
use crate::ui::theme::{Colour, Plate};
use crate::ui::widget::{rule, upright_rule};

/// The widths of the parts.
const AGENDA: f32 = 244.0;
const NARROW_AGENDA: f32 = 56.0;
const MEMBERS: f32 = 412.0;
const NARROW_MEMBERS: f32 = 384.0;
const TINY_MEMBERS: f32 = 312.0;
/// Below these sizes the letters are so large that the buttons say less, and the title moves with what is below it.
const TINY: f32 = 900.0;
const LOW: f32 = 560.0;

/// Everything that a part of the picture is made from.
#[derive(Clone, Copy)]
pub struct Scene<'a> {
    /// The screen.
    pub table: &'a SittingTable,
    /// What was read.
    pub facts: &'a Facts,
    /// The language, the look, the moment.
    pub cx: Context<'a>,
}

/// Returns the page.
pub fn page<'a>(table: &'a SittingTable, cx: Context<'a>) -> Page<'a, Message> {
    let Some(facts) = &table.facts else {
        return Page::new(cx.tr.stage_sitting(), Space::new().width(Length::Fill).height(Length::Fill)).whole();
    };
    let scene = Scene { table, facts, cx };
    let middle = Row::new()
        .push(
            container(scene.agenda()).width(scene.agenda_width()).height(Length::Fill).class(Plate::flat(Colour::Nav)),
        )
        .push(upright_rule())
        .push(container(scene.centre()).width(Length::Fill).height(Length::Fill))
        .push(upright_rule())
        .push(
            container(scene.members())
                .width(scene.members_width())
                .height(Length::Fill)
                .class(Plate::flat(Colour::Surface)),
        );
    let body = Column::new()
        .push(container(scene.bar()).height(height::QUORUM_BAR).class(Plate::flat(Colour::Surface)))
        .push(rule())
        .push(scene.past())
        .push(middle.height(Length::Fill))
        .push(rule())
        .push(scene.journal_line());
    Page::new(cx.tr.stage_sitting(), body).dialog(table.question().map(|question| scene.asking(question))).whole()
}

impl<'a> Scene<'a> {
    /// Returns the sitting, once its journal is begun.
    pub fn sitting(self) -> Option<&'a Sitting> {
        self.facts.sitting.as_ref()
    }

    /// Returns the width of the column with the agenda.
    pub fn agenda_width(self) -> f32 {
        if self.cx.narrow() { NARROW_AGENDA } else { AGENDA }
    }

    /// Returns the width of the column with the members.
    pub fn members_width(self) -> f32 {
        match (self.is_tiny(), self.cx.narrow()) {
            (true, _) => TINY_MEMBERS,
            (false, true) => NARROW_MEMBERS,
            (false, false) => MEMBERS,
        }
    }

    /// Returns whether the window is so narrow that the buttons can say only what they do.
    pub fn is_tiny(self) -> bool {
        self.cx.width < TINY
    }

    /// Returns whether the window is so low that only the next step keeps its place.
    pub fn is_low(self) -> bool {
        self.cx.height < LOW
    }

    /// Returns initial and surname.
    pub fn person(self, person: PersonId) -> String {
        self.facts.person(person).map(|person| self.cx.person(person)).unwrap_or_default()
    }

    /// Returns the surname first, as the list is sorted.
    pub fn listed(self, person: PersonId) -> String {
        let Some(person) = self.facts.person(person) else { return String::new() };
        let first = self.cx.language();
        let language = if person.surname.is_missing(first) { other(first) } else { first };
        let initial = person.given.get(language).trim().chars().next();
        let surname = person.surname.get(language).trim();
        match initial {
            Some(initial) => format!("{surname}\u{a0}{}.", initial.to_uppercase()),
            None => surname.to_owned(),
        }
    }

    /// Returns the names one after the other.
    pub fn listed_all(self, persons: &[PersonId]) -> String {
        persons.iter().map(|&person| self.listed(person)).collect::<Vec<_>>().join(", ")
    }

    /// Returns the number of an item on the agenda.
    pub fn number(self, item: ItemId) -> u32 {
        self.facts.item(item).map_or(0, |item| item.number)
    }

    /// Returns how sentences of the office are made.
    pub fn voice(self) -> Voice<'a> {
        Voice::new(&self.facts.names, self.cx.tr)
    }

    /// Returns a text in the language in which drafts are shown, or in the other where it is not written.
    pub fn draft(self, text: &'a Bilingual) -> &'a str {
        let first = self.table.drafts;
        text.get(if text.is_missing(first) { other(first) } else { first }).trim()
    }

    /// Returns the text in the language that the title does not have.
    pub fn other_text(self, text: &'a Bilingual) -> &'a str {
        let other: Language = other(self.cx.language());
        text.get(other).trim()
    }
}
