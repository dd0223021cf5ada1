//! A unit that the directory does not have yet, entered where it is needed.

use super::{Message, cancel, fields, verb};
use crate::domain::decision::Executor;
use crate::domain::id::{PointId, UnitId};
use crate::domain::text::{Bilingual, Language};
use crate::domain::unit::{Unit, UnitKind};
use crate::ui::action::Action;
use crate::ui::context::Context;
use crate::ui::screen::Means;
use crate::ui::screen::composition::unit::{KINDS, kind};
use crate::ui::screen::session::draft::{Edit, PointEdit, write};
use crate::ui::screen::session::facts::Facts;
use crate::ui::screen::session::{Message as Event, Session};
use crate::ui::widget::Element;
use crate::ui::widget::dialog::{Dialog, dialog};
use crate::ui::widget::field::{bilingual, field};
use crate::ui::widget::select::select;

/// What the unit is entered for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// It prepares the item on the panel.
    Preparing,
    /// It executes a point of the item's decision.
    Executing(PointId),
}

/// The unit while it is written.
#[derive(Debug, Clone)]
pub struct Draft {
    purpose: Purpose,
    name: Bilingual,
    kind: UnitKind,
}

impl Draft {
    /// Asks for a unit.
    pub fn new(purpose: Purpose) -> Self {
        Self { purpose, name: Bilingual::default(), kind: UnitKind::Structural }
    }

    /// Returns whether it has a name in the state language.
    pub fn is_complete(&self) -> bool {
        !self.name.is_missing(Language::Kazakh)
    }

    pub(super) fn edit(&mut self, message: Message) {
        match message {
            Message::Text(language, words) => write(&mut self.name, language, words.replace('\n', " ")),
            Message::Choice(at) => self.kind = KINDS.get(at).copied().unwrap_or(self.kind),
            _ => {}
        }
    }

    pub(super) fn question<'a>(&'a self, cx: Context<'a>) -> Dialog<'a, Event> {
        let name = bilingual(cx.tr, &self.name, |language, words| Event::Asked(Message::Text(language, words)));
        let name = field(cx.tr.members_unit_name(), Element::from(name.ids("unit-kk", "unit-ru")));
        let kinds = KINDS.map(|one| kind(one, cx.tr)).to_vec();
        let chosen = KINDS.iter().position(|one| *one == self.kind);
        let kinds = select(cx.tr, kinds, chosen).id("unit-kind");
        let kinds = kinds.on_choose(|at| Event::Asked(Message::Choice(at)));
        dialog(cx.tr.members_new_unit_title())
            .content(fields(vec![name.into(), field(cx.tr.members_unit_kind(), kinds).into()]))
            .width(560.0)
            .button(cancel(cx))
            .button(verb(cx.tr.session_add_unit(), self.is_complete(), cx))
    }
}

impl Session {
    pub(super) fn add_unit(&self, draft: Draft, means: &Means) -> Action<Event> {
        let Draft { purpose, name, kind } = draft;
        let name = Bilingual::new(name.kk.trim(), name.ru.trim());
        let unit = Unit { id: UnitId(0), kind, name, head: None };
        let done = move |id, facts| Event::Asked(Message::UnitAdded(purpose, id, facts));
        Action::run(self.record_with(means, move |office| office.add_unit(&unit), done))
    }

    /// Puts the new unit where it was needed; it is recorded with the rest of the panel.
    pub(super) fn unit_added(
        &mut self,
        purpose: Purpose,
        unit: UnitId,
        facts: Box<Facts>,
        means: &Means,
    ) -> Action<Event> {
        self.asked = None;
        let loaded = self.loaded(facts, means);
        if let Some(draft) = &mut self.draft {
            draft.edit(match purpose {
                Purpose::Preparing => Edit::Unit(Some(unit)),
                Purpose::Executing(point) => Edit::Point(point, PointEdit::Executor(true, Executor::Unit(unit))),
            });
        }
        Action::run(loaded)
    }
}
