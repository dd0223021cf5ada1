//! Why a session does not take place, and which one comes in its stead.

use super::{Message, cancel, fields, verb_of_danger};
use crate::domain::id::SessionId;
use crate::domain::session::stage::{CallOff, CallOffReason, Successor};
use crate::domain::session::{Session as Record, Stage};
use crate::domain::text::{Bilingual, Language};
use crate::i18n::Catalog;
use crate::ui::action::Action;
use crate::ui::context::Context;
use crate::ui::screen::Means;
use crate::ui::screen::session::draft::write;
use crate::ui::screen::session::facts::Facts;
use crate::ui::screen::session::{Message as Event, Session};
use crate::ui::widget::choice::radios;
use crate::ui::widget::dialog::{Dialog, dialog};
use crate::ui::widget::field::{bilingual, field};
use crate::ui::widget::select::select;

/// The question while it is answered.
#[derive(Debug, Clone, Default)]
pub struct Draft {
    moved: bool,
    successor: Option<Successor>,
    explanation: Bilingual,
}

/// Returns a reason in words.
pub fn reason(reason: &CallOffReason, tr: &Catalog) -> String {
    match reason {
        CallOffReason::NoQuorum { present, needed } => tr.session_off_no_quorum(*present, *needed),
        CallOffReason::Moved => tr.session_off_moved(),
        CallOffReason::Cancelled => tr.session_off_cancelled(),
    }
}

/// Returns the sessions that can come in the stead of this one.
fn successors(facts: &Facts) -> impl Iterator<Item = &Record> {
    let is_ahead = |session: &&Record| match session.stage {
        Stage::Planned | Stage::Convened => session.id != facts.session.id,
        Stage::Sitting | Stage::Held | Stage::Recorded | Stage::Registered | Stage::DidNotTakePlace => false,
    };
    facts.sessions.iter().filter(is_ahead)
}

impl Draft {
    /// Returns whether everything that has to be said is said.
    pub fn is_complete(&self) -> bool {
        !self.explanation.is_missing(Language::Kazakh) && (!self.moved || self.successor.is_some())
    }

    pub(super) fn edit(&mut self, message: Message) {
        match message {
            Message::Text(language, words) => write(&mut self.explanation, language, words),
            Message::Choice(at) => self.moved = at > 0,
            Message::Successor(successor) => self.successor = Some(successor),
            _ => {}
        }
    }

    pub(super) fn question<'a>(&'a self, facts: &'a Facts, cx: Context<'a>) -> Dialog<'a, Event> {
        let reasons = [CallOffReason::Cancelled, CallOffReason::Moved].map(|one| reason(&one, cx.tr));
        let reasons =
            radios("reason", reasons, Some(usize::from(self.moved)), true, |at| Event::Asked(Message::Choice(at)));
        let mut content = vec![reasons];
        if self.moved {
            content.push(field(cx.tr.session_successor(), self.successors(facts, cx)).into());
        }
        let words = bilingual(cx.tr, &self.explanation, |language, words| Event::Asked(Message::Text(language, words)));
        content.push(field(cx.tr.session_reason(), words.ids("reason-kk", "reason-ru")).into());
        dialog(cx.tr.session_call_off_question(facts.session.number))
            .sentence(cx.tr.session_call_off_sentence())
            .content(fields(content))
            .width(560.0)
            .button(cancel(cx))
            .button(verb_of_danger(cx.tr.session_call_off(), self.is_complete(), cx))
    }

    fn successors<'a>(&self, facts: &'a Facts, cx: Context<'a>) -> crate::ui::widget::Element<'a, Event> {
        let sessions: Vec<_> = successors(facts).map(|session| (session.id, session.date, session.number)).collect();
        let names: Vec<_> = sessions.iter().map(|(_, date, number)| cx.tr.session_heading(*number, *date)).collect();
        let chosen = self.successor.and_then(|one| sessions.iter().position(|(id, ..)| *id == one.session));
        let on_choose = move |at: usize| {
            let (session, date, _) = sessions.get(at).copied().unwrap_or((SessionId(0), chrono::NaiveDate::MIN, 0));
            Event::Asked(Message::Successor(Successor { session, date }))
        };
        select(cx.tr, names, chosen).id("successor").on_choose(on_choose).into()
    }
}

impl Session {
    pub(super) fn call_off(&self, draft: Draft, means: &Means) -> Action<Event> {
        let Draft { moved, successor, explanation } = draft;
        let reason = if moved { CallOffReason::Moved } else { CallOffReason::Cancelled };
        let call_off = CallOff { reason, explanation, successor: successor.filter(|_| moved) };
        let id = self.id;
        self.record_and_close(means, move |office| office.call_off(id, &call_off))
    }
}
