//! Which question of a plan is put on the agenda.

use iced::widget::{Column, Row};
use iced::{Length, Task};

use super::{Asked, Message, close, late, listed};
use crate::domain::calendar::quarter::Quarter;
use crate::domain::id::PlanItemId;
use crate::domain::plan::item::PlanItemState;
use crate::domain::text::Bilingual;
use crate::i18n::format;
use crate::ui::action::{Action, Event as Beside};
use crate::ui::context::Context;
use crate::ui::screen::Means;
use crate::ui::screen::session::facts::{Facts, Question};
use crate::ui::screen::session::{Message as Event, Session};
use crate::ui::theme::size::space;
use crate::ui::theme::{Colour, Role};
use crate::ui::widget::dialog::{Dialog, dialog};
use crate::ui::widget::{rule, say, tile};

/// Returns the questions that can be taken: first those of the quarter of the session, those considered last.
fn in_order(facts: &Facts) -> Vec<&Question> {
    let now = Quarter::of(facts.session.date);
    let mut questions = facts.questions_to_take();
    questions.sort_by_key(|question| {
        let held = question.item.state() == PlanItemState::Held;
        let slot = question.item.slot();
        (held, slot.quarter != now, slot.quarter.first_day(), question.item.number)
    });
    questions
}

pub(super) fn question<'a>(facts: &'a Facts, cx: Context<'a>) -> Dialog<'a, Event> {
    let questions = in_order(facts);
    let dialog = dialog(cx.tr.session_from_plan()).width(560.0).button(close(cx));
    if questions.is_empty() {
        return dialog.sentence(cx.tr.session_plan_is_empty());
    }
    let mut column = Column::new();
    for (at, question) in questions.into_iter().enumerate() {
        if at > 0 {
            column = column.push(rule());
        }
        let mut second = format::date::quarter(cx.tr.locale(), question.item.slot().quarter.first_day());
        if question.item.state() == PlanItemState::Held {
            second = format!("{second} · {}", cx.tr.session_considered());
        }
        let words = Column::new()
            .width(Length::Fill)
            .push(say(Role::Row, cx.text(&question.item.title)).class(Some(Colour::Ink)))
            .push(say(Role::Second, second));
        let number = say(Role::Strong, question.item.number.to_string()).width(24);
        let row = tile::row(Row::new().spacing(space::SMALL).push(number).push(words)).padding([8.0, space::SMALL]);
        let row = row.id(format!("question-{}", at + 1)).on_press(Event::Asked(Message::Take(question.item.id)));
        column = column.push(iced::Element::from(row));
    }
    dialog.sentence(cx.tr.session_from_plan_sentence()).content(listed(column, cx)).starts_at("question-1")
}

impl Session {
    /// Takes a question at once, or asks first why it comes after the agenda was approved.
    pub(super) fn take(&mut self, question: PlanItemId, means: &Means) -> Action<Event> {
        let late = self.facts.as_ref().is_some_and(|facts| !facts.versions.is_empty());
        if late {
            self.asked = Some(Asked::Late(late::Draft::of_question(question)));
            return Action::event(Beside::Shift);
        }
        Action::run(self.take_question(question, None, means))
    }

    pub(super) fn take_question(&self, question: PlanItemId, why: Option<Bilingual>, means: &Means) -> Task<Event> {
        let (id, saving) = (self.id, self.saving());
        self.record_with(
            means,
            move |office| {
                if let Some(saving) = saving {
                    saving(office)?;
                }
                Ok(office.take_plan_item(id, question, why.as_ref())?.id)
            },
            Event::Added,
        )
    }
}
