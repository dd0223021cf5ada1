//! Why an item comes after the agenda was approved.

use super::{Message, cancel, verb};
use crate::domain::id::PlanItemId;
use crate::domain::text::{Bilingual, Language};
use crate::ui::action::Action;
use crate::ui::context::Context;
use crate::ui::screen::Means;
use crate::ui::screen::session::draft::write;
use crate::ui::screen::session::facts::Facts;
use crate::ui::screen::session::{Message as Event, Session};
use crate::ui::widget::Element;
use crate::ui::widget::dialog::{Dialog, dialog};
use crate::ui::widget::field::bilingual;

/// The reason while it is written.
#[derive(Debug, Clone)]
pub struct Draft {
    reason: Bilingual,
    question: Option<PlanItemId>,
}

impl Draft {
    /// Asks for the reason of an item without words.
    pub fn of_new_item() -> Self {
        Self { reason: Bilingual::default(), question: None }
    }

    /// Asks for the reason of a question of a plan.
    pub fn of_question(question: PlanItemId) -> Self {
        Self { reason: Bilingual::default(), question: Some(question) }
    }

    /// Returns whether the reason is there in the state language.
    pub fn is_complete(&self) -> bool {
        !self.reason.is_missing(Language::Kazakh)
    }

    pub(super) fn edit(&mut self, message: Message) {
        if let Message::Text(language, words) = message {
            write(&mut self.reason, language, words);
        }
    }

    pub(super) fn question<'a>(&'a self, facts: &Facts, cx: Context<'a>) -> Dialog<'a, Event> {
        let version = facts.versions.last().map_or(0, |version| version.number);
        let reason = bilingual(cx.tr, &self.reason, |language, words| Event::Asked(Message::Text(language, words)));
        dialog(cx.tr.session_late_question())
            .sentence(cx.tr.session_late_sentence(version))
            .content(Element::from(reason.ids("reason-kk", "reason-ru")))
            .width(560.0)
            .button(cancel(cx))
            .button(verb(cx.tr.session_add_item(), self.is_complete(), cx))
    }
}

impl Session {
    pub(super) fn add_late(&self, draft: Draft, means: &Means) -> Action<Event> {
        let Draft { reason, question } = draft;
        let Some(question) = question else { return Action::run(self.add_item(Some(reason), means)) };
        Action::run(self.take_question(question, Some(reason), means))
    }
}
