//! Whether an item is taken off the agenda; off an approved one, who asked for it and why.

use super::{Message, cancel, fields, verb_of_danger};
use crate::domain::agenda::removal::Removal;
use crate::domain::id::{ItemId, PersonId};
use crate::domain::text::{Bilingual, Language};
use crate::ui::action::Action;
use crate::ui::context::Context;
use crate::ui::screen::Means;
use crate::ui::screen::session::draft::write;
use crate::ui::screen::session::facts::Facts;
use crate::ui::screen::session::persons::named;
use crate::ui::screen::session::{Message as Event, Session};
use crate::ui::widget::dialog::{Dialog, dialog};
use crate::ui::widget::field::{bilingual, field};
use crate::ui::widget::select::select;

/// The question while it is answered.
#[derive(Debug, Clone)]
pub struct Draft {
    item: ItemId,
    requested_by: Option<PersonId>,
    reason: Bilingual,
}

impl Draft {
    /// Asks for an item.
    pub fn of(item: ItemId) -> Self {
        Self { item, requested_by: None, reason: Bilingual::default() }
    }

    fn needs_reason(&self, facts: &Facts) -> bool {
        facts.versions.last().is_some_and(|version| version.contains(self.item))
    }

    /// Returns whether everything that has to be said is said.
    pub fn is_complete(&self, facts: &Facts) -> bool {
        !self.needs_reason(facts) || (self.requested_by.is_some() && !self.reason.is_missing(Language::Kazakh))
    }

    pub(super) fn edit(&mut self, message: Message) {
        match message {
            Message::Text(language, words) => write(&mut self.reason, language, words),
            Message::Person(person) => self.requested_by = Some(person),
            _ => {}
        }
    }

    pub(super) fn question<'a>(&'a self, facts: &'a Facts, cx: Context<'a>) -> Dialog<'a, Event> {
        let item = facts.item(self.item).map(|item| &item.item);
        let number = item.map_or(0, |item| item.number);
        let title = item.map_or("", |item| cx.text(&item.title)).to_owned();
        let dialog = dialog(cx.tr.session_removal_question(number)).width(560.0).button(cancel(cx));
        let dialog = dialog.button(verb_of_danger(cx.tr.session_take_off(), self.is_complete(facts), cx));
        if !self.needs_reason(facts) {
            return dialog.sentence(cx.tr.session_removal_sentence(&title));
        }
        let names: Vec<_> = facts.persons.iter().map(|person| named(person.id, facts, cx)).collect();
        let chosen = facts.persons.iter().position(|person| Some(person.id) == self.requested_by);
        let by = select(cx.tr, names, chosen).id("requested-by");
        let by = by.on_choose(|at| match facts.persons.get(at) {
            Some(person) => Event::Asked(Message::Person(person.id)),
            None => Event::Asked(Message::Close),
        });
        let reason = bilingual(cx.tr, &self.reason, |language, words| Event::Asked(Message::Text(language, words)));
        let content = fields(vec![
            field(cx.tr.session_requested_by(), by).into(),
            field(cx.tr.session_reason(), reason.ids("reason-kk", "reason-ru")).into(),
        ]);
        dialog.sentence(cx.tr.session_removal_with_reason(&title)).content(content)
    }
}

impl Session {
    pub(super) fn remove(&self, draft: Draft, means: &Means) -> Action<Event> {
        let Draft { item, requested_by, reason } = draft;
        let removal = requested_by.map(|requested_by| Removal { requested_by, reason });
        self.record_and_close(means, move |office| office.remove_item(item, removal.as_ref()).map(|_| ()))
    }
}
